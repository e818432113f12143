"""F6: the parts of the window in turn, for those who work without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.panel import Panel

if TYPE_CHECKING:
    from desktop.ui.window import Window


def first_stop(part: QWidget, without: list[Panel]) -> QWidget | None:
    """The first widget of ``part``, in tab order, that takes the keyboard."""
    for child in part.findChildren(QWidget):
        reachable = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled()
        if reachable and not any(panel.isAncestorOf(child) for panel in without):
            return child
    return None


def next_pane(window: Window) -> None:
    """Navigation, tabs, page, panel of the page, search box, and round again."""
    shown = window.stack.currentWidget()
    panels = [panel for panel in shown.findChildren(Panel) if panel.isVisible()] if shown else []
    parts: list[tuple[QWidget, QWidget | None]] = [
        (window.navigation, window.navigation.list),
        (window.tabs, window.tabs),
    ]
    if shown is not None:
        parts.append((shown, first_stop(shown, panels)))
    parts += [(panel, first_stop(panel, [])) for panel in panels]
    parts.append((window.header, window.header.search))
    stops = [(part, stop) for part, stop in parts if stop is not None]
    focus = QApplication.focusWidget()
    inside = [n for n, (part, _stop) in enumerate(stops) if focus and (part is focus or part.isAncestorOf(focus))]
    place = (inside[-1] + 1) % len(stops) if inside else 0
    stops[place][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

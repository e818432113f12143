"""The panel at the right with the details of what is selected, and the chip that shows a status."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.labels import Label

WIDTH = 330  # pixels at 100 %
ONE_LINE = 6  # px that the middles of what stands side by side may differ


class Panel(QScrollArea):
    """Card-coloured, scrolls upwards only; contents go into ``body``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # only to hand it on: Tab comes in at the top
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = self._content = QWidget()
        inner.setObjectName("panelBody")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
        self.setWidget(inner)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes down the panel, whatever was made first, and at its ends out of it."""
        stops, here = self._stops(), QApplication.focusWidget()
        while here is not None and here is not self and here not in stops:
            here = here.parentWidget()
        if here is None or here is self:
            return super().focusNextPrevChild(forward)
        place = stops.index(here) + (1 if forward else -1)
        target = stops[place] if 0 <= place < len(stops) else self._outside(here, forward)
        if target is None:
            return super().focusNextPrevChild(forward)
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self.isAncestorOf(target):
            self.ensureWidgetVisible(target)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by Tab begins at the top, whatever was made first; who goes back passes through."""
        stops = self._stops()
        if event.reason() == Qt.FocusReason.TabFocusReason and stops:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(stops[0])
        elif event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            super().focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def _stops(self) -> list[QWidget]:
        """What takes the keyboard, line by line as the eye reads it."""
        inner = self._content
        placed = []
        for child in inner.findChildren(QWidget):
            if is_stop(child) and child.focusProxy() is None:
                middle = child.mapTo(inner, child.rect().center())
                placed.append((middle.y(), middle.x(), child))
        placed.sort(key=lambda stop: stop[:2])
        lines: list[list[tuple[int, int, QWidget]]] = []
        for stop in placed:
            if lines and stop[0] - lines[-1][0][0] <= ONE_LINE:
                lines[-1].append(stop)
            else:
                lines.append([stop])
        return [stop[2] for line in lines for stop in sorted(line, key=lambda stop: stop[1])]

    def _outside(self, here: QWidget, forward: bool) -> QWidget | None:
        def beside(widget: QWidget) -> QWidget | None:
            return widget.nextInFocusChain() if forward else widget.previousInFocusChain()

        step = beside(here)
        while step is not None and step is not here:
            if is_stop(step) and not self.isAncestorOf(step) and step.focusProxy() is None:
                return step
            step = beside(step)
        return None


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at this widget now."""
    tab = Qt.FocusPolicy.TabFocus
    return widget.focusPolicy() & tab == tab and widget.isVisible() and widget.isEnabled()


class Chip(Label):
    """A rounded label; ``kind`` is "ok", "warn", "no" or empty for the plain one."""

    def __init__(self, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("chip", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def set_kind(self, kind: str) -> None:
        """Another colour."""
        if self.property("chip") != kind:
            self.setProperty("chip", kind)
            restyle(self)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew after a dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)

"""What an act works with: the window, and ways to open its parts, look around in them and leave them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desktop.ui import theme
from desktop.ui.pages import KEYS
from desktop.ui.soak.hand import Hand, Script

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page
    from desktop.ui.window import Window

Opened = Generator[Any, None, QWidget | None]
PASSPHRASE = "soak passphrase"
SAID = "範例 soak 7"
HEAD_OF_STEPS = 100  # what can be taken back
# Entries of the menu that have acts of their own, end the program, or open a dialog of the system.
NOT_OPENED = frozenset(
    {"close", "undo", "redo", "binder.lock", "erasing:erase", "other_language", "add_record", "delete_record"}
    | {"edit_record", "print_papers", "new_delegation", "focus_search", "next_pane"}
    | {"@samplewindow:show"}  # another program
)
NOT_PRESSED = frozenset({"danger"})  # roles of buttons


class Day:
    """One window, one hand, and a folder for files."""

    def __init__(self, window: Window, hand: Hand, folder: Path) -> None:
        assert window.binder is not None
        self.window, self.hand, self.folder = window, hand, folder
        self.binder: Binder = window.binder
        self.number = 0
        self.written = 0  # actions since the day began
        self.binder.committed.connect(self._on_committed)

    def _on_committed(self, _label: str) -> None:
        self.written += 1

    def page(self, key: str) -> Page:
        return self.binder.page(key)

    def trigger(self, name: str) -> bool:
        return self.hand.trigger(self.window.actions_.by_name[name])

    def go(self, key: str) -> Script:
        """To a tab, by its key."""
        self.hand.trigger(self.window.actions_.tabs[KEYS.index(key)])
        yield lambda: self.window.page is not None and self.window.page.key == key

    def file(self, name: str) -> Path:
        """A place for a file that is not there yet."""
        made = self.folder / name
        made.unlink(missing_ok=True)
        return made

    # Dialogs

    def opened(self, begin: Callable[[], object]) -> Opened:
        """Do something; the window that it opened, or None."""
        before = theme.windows()
        self.hand.do(begin)
        yield 0.03
        return next((w for w in theme.windows() if w not in before and not isinstance(w, QMenu)), None)

    def leave(self, dialog: QWidget | None) -> Script:
        """Escape, as often as it takes; what asks whether to throw something away gets its yes at the second time."""
        asked_before = False
        for _turn in range(6):
            if dialog is None or not isValid(dialog) or not dialog.isVisible():
                return
            asked = QApplication.activeModalWidget() or dialog
            if isinstance(asked, QMessageBox) and asked_before:
                self.hand.push(asked.buttons()[0])
            else:
                self.hand.key(Qt.Key.Key_Escape, into=asked)
            asked_before = asked_before or isinstance(asked, QMessageBox)
            yield
        if dialog is not None and isValid(dialog) and dialog.isVisible():
            self.hand.do((QApplication.activeModalWidget() or dialog).close)
            yield

    def close_all(self) -> Script:
        """Whatever an act left open."""
        for _turn in range(8):
            open_ = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if open_ is None:
                open_ = next((w for w in theme.windows() if w is not self.window), None)
            if open_ is None:
                return
            if isinstance(open_, QDialog):
                yield from self.leave(open_)
            else:
                self.hand.do(open_.close)
                yield

    def look_around(self, dialog: QWidget, steps: int = 7) -> Script:
        """Turn its pages, walk through its fields, type where something can be typed."""
        for bar in dialog.findChildren(QTabBar):
            for _n in range(bar.count() if bar.isVisible() else 0):
                self.hand.key(Qt.Key.Key_Right, into=bar)
                yield
        for _n in range(steps):
            focus = QApplication.focusWidget()
            if not isValid(dialog) or focus is None or focus.window() is not dialog:
                return
            if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) and not focus.isReadOnly():
                self.hand.type(SAID)
            elif isinstance(focus, QAbstractItemView | QComboBox):
                self.hand.key(Qt.Key.Key_Down)
            self.hand.key(Qt.Key.Key_Tab)
            yield

    def visit(self, name: str, begin: Callable[[], object], switch: bool = False) -> Script:
        """Open a window, look around in it, leave it."""
        self.hand.act(f"open {name}")
        dialog = yield from self.opened(begin)
        if dialog is not None:
            self.hand.act(f"in {name}")
            yield from self.look_around(dialog)
            if switch and isValid(dialog):
                for _n in range(2):
                    self.hand.do(self.window.other_language)
                    yield
            self.hand.act(f"leave {name}")
            yield from self.leave(dialog)
        yield from self.close_all()

    def choose_file(self, path: Path, begin: Callable[[], object]) -> Script:
        """Do something that asks for a file, and name one."""
        dialog = yield from self.opened(begin)
        line = dialog.findChild(QLineEdit, "fileNameEdit") if dialog is not None else None
        if line is not None:
            line.selectAll()
            self.hand.type(str(path), line)
            yield
            self.hand.key(Qt.Key.Key_Return, into=line)
            yield 0.05

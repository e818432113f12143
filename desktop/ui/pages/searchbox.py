"""The box above a list: what is typed narrows it, a line below says how the names that were found are written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.labels import Label
from desktop.ui.text import bind

WIDTH = 260
INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchLine(QLineEdit):
    """``left`` when the keyboard wants to go on into what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in INTO_LIST:
            self.left.emit()
            return
        super().keyPressEvent(event)


class SearchBox(QWidget):
    """``line`` and, below it, ``hint``; ``text`` is what an empty line says, marked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.line = SearchLine()
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(WIDTH)
        bind(self.line.setPlaceholderText, text)
        bind(self.line.setAccessibleName, text)
        self.hint = Label()
        self.hint.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        self.setFocusProxy(self.line)

    def show_spellings(self, typed: str, found: list[str]) -> None:
        """「渡辺 → 渡邉、渡邊」, or nothing."""
        self.hint.setText(f"{typed.strip()} → {'、'.join(found)}" if found else "")

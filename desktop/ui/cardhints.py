"""Beside the fields of a card: who it may be already, and the cards that went in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.alike import REASONS
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label, tip
from desktop.ui.text import bind, follow

SHOWN = 3
Likely = tuple[str, Pair, Pair, Sequence[str]]  # person, name, post, reasons
Line = tuple[int, Pair, Pair, bool]  # place in the stack, name, post, whether the person is new


class Hints(QWidget):
    """People who may be the one on the card; one that is pressed is the one, and the card completes that entry."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[Likely] = ()
        self.person = ""
        self.heading = Label()
        self.heading.setProperty("role", "suggestion")
        self.heading.setWordWrap(True)
        self.buttons = [QPushButton() for _number in range(SHOWN)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        for number, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setObjectName("choiceButton")
            button.clicked.connect(lambda _on, number=number: self.toggle(number))
            column.addWidget(button)
        follow(self.retranslate)
        self.retranslate()

    def show_found(self, found: Sequence[Likely]) -> None:
        """Show these; the one that was chosen stays so while it is among them."""
        self._found = found[:SHOWN]
        if self.person not in {one[0] for one in self._found}:
            self.person = ""
        self.retranslate()

    def toggle(self, number: int) -> None:
        """This one is meant; once more, and it is not."""
        if number < len(self._found):
            person = self._found[number][0]
            self.person = "" if self.person == person else person
            self.retranslate()
            self.chosen.emit(self.person)

    def retranslate(self) -> None:
        """Everything here is written anew."""
        code = i18n.current()
        said = _("This card completes the entry that is pressed.") if self.person else _("Perhaps here already:")
        self.heading.setText(said)
        self.setVisible(bool(self._found))
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(self._found))
            if number < len(self._found):
                person, name, post, reasons = self._found[number]
                why = "・".join(_(find(REASONS, reason).label) for reason in reasons)
                text = f"{name.get(code)}　{post.get(code)}（{why}）"
                button.setToolTip(tip(f"{text}　Alt+{number + 1}"))
                button.setAccessibleName(text)
                room = max(self.width() - 28, 330)
                short = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
                button.setText(short.replace("&", "&&"))
                button.setChecked(person == self.person)


class Listed(QListWidget):
    """The list; Delete asks for the current line to be taken back."""

    back_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)


class Stack(QWidget):
    """The cards that went in, the last on top; any of them can be taken back alone."""

    back_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()
        self.heading = Label()
        self.heading.setProperty("role", "label")
        self.list = Listed()
        self.list.setMinimumHeight(84)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.list.setAccessibleName, N_("Cards entered"))
        self.button = plain_button(N_("Take this card back"), self.ask_back)
        self.list.back_asked.connect(self.ask_back)
        self.list.currentRowChanged.connect(lambda row: self.button.setEnabled(row >= 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        follow(self.retranslate)
        self.retranslate()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these, the last one on top."""
        self._lines = list(reversed(lines))
        self.retranslate()

    def retranslate(self) -> None:
        """Everything here is written anew."""
        code, row = i18n.current(), self.list.currentRow()
        self.heading.setText(_("Cards entered: {count}").format(count=len(self._lines)))
        self.list.clear()
        for _place, name, post, new in self._lines:
            note = "" if new else _("(added to the entry)")
            item = QListWidgetItem(f"{name.get(code)}　{post.get(code)}{note}")
            item.setToolTip(tip(item.text()))
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(self._lines) - 1) if row >= 0 else -1)
        self.button.setEnabled(self.list.currentRow() >= 0)

    def ask_back(self) -> None:
        """The current line is to be taken back."""
        row = self.list.currentRow()
        if 0 <= row < len(self._lines):
            self.back_asked.emit(self._lines[row][0])

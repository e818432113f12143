"""A part of a page: at the left a list with a row for one more, at the right the fields of what is picked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.folding import fold
from desktop.i18n import N_, _
from desktop.store import cases, records
from desktop.ui.exchangedialogs import words
from desktop.ui.form import Form
from desktop.ui.inputs import Line
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Grid, Group, NewRow
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store.tables import Row
    from desktop.ui.pages.page import Page


KEYS = N_("↑↓ picks, Enter edits, Delete removes, Alt+↑↓ moves, F6 to the fields and back, Ctrl+Z takes back.")


class Said(NamedTuple):
    """Marked words: names of the actions, what stands where there is nothing, and what the search asks for."""

    add: str
    change: str
    remove: str
    order: str
    empty: str
    find: str


class PickPanel(QWidget):
    """Base: a subclass gives columns, fields and lines, and says what the row for one more is made of."""

    def __init__(
        self, page: Page, model: type[Row], columns: Sequence[Column], new: Sequence[Column], form: Form, said: Said
    ) -> None:
        super().__init__(page)
        self.page, self.model, self.words, self.form = page, model, said, form
        self.record = Record(page, form, model, said.change, said.add)
        self.finder = Line()
        bind(self.finder.say, said.find)
        bind(self.finder.setAccessibleName, said.find)
        self.finder.textEdited.connect(lambda _text: self.refresh())
        self.grid = Grid(columns)
        bind(self.grid.setAccessibleName, said.find)
        self.new, self.new_columns = NewRow(new), tuple(new)
        self.nothing = Label()
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bind(self.nothing.setText, said.empty)
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.left.addWidget(self.finder)
        self.left.addWidget(self.grid, 1)
        self.left.addWidget(self.nothing, 1)
        self.left.addWidget(self.new)
        self.left.addWidget(words(KEYS, "small"))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.area.setWidget(inner)
        self.lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)  # never while Qt still walks through the old lines
        self._soon.timeout.connect(self.show_picked)
        self.grid.currentItemChanged.connect(lambda *_items: self._soon.start())
        self.grid.installEventFilter(self)
        self.grid.delete_asked.connect(self.delete)
        self.grid.move_asked.connect(
            lambda row_id, step: self.done(page.do(said.order, cases.move, model, row_id, step))
        )
        self.new.entered.connect(self._on_entered)
        follow(self._name_columns)

    def _name_columns(self) -> None:
        self.grid.setHeaderLabels([_(column.title) for column in self.grid.columns])
        for column, field in zip(self.new_columns, self.new.fields.values(), strict=True):
            field.setAccessibleName(_(column.title))
            if isinstance(field, Line):
                field.setPlaceholderText(_(column.title))

    def lay_out(self) -> None:
        """The list and the fields beside each other."""
        raise NotImplementedError

    def groups(self) -> list[Group]:
        """What stands in the store now."""
        raise NotImplementedError

    def entered(self, values: dict[str, str]) -> dict[str, Any]:
        """The columns of a new record."""
        raise NotImplementedError

    def picked(self) -> None:
        """Another record, or the same one changed."""

    @property
    def row_id(self) -> str:
        """Id of the record whose fields are shown; empty while there is none."""
        return self.record.row_id

    def wanted(self, *texts: str) -> bool:
        """Whether a line answers to what stands in the search."""
        looked_for = fold(self.finder.text().strip())
        return not looked_for or any(looked_for in fold(text) for text in texts)

    def refresh(self) -> None:
        """Show what stands in the store; what is picked stays picked."""
        with QSignalBlocker(self.grid):
            self.grid.show_groups(self.groups())
        some = bool(self.grid.ids())
        self.grid.setVisible(some)
        self.nothing.setVisible(not some)
        if some and not self.grid.current():
            self.grid.choose(self.grid.ids()[0])
        self.show_picked()

    def show_picked(self) -> None:
        """The fields of the current line."""
        row_id = self.grid.current()
        self.area.setVisible(bool(row_id))
        if not row_id:
            self.record.leave()
            self.record.row_id = ""
        elif row_id == self.record.row_id:
            self.record.reload()
        else:
            self.record.open(row_id)
        self.picked()

    def choose(self, row_id: str) -> None:
        """Pick a record, whatever is looked for."""
        if row_id not in self.grid.ids():
            self.finder.put("")
            self.refresh()
        self.grid.choose(row_id)
        self.show_picked()

    def done(self, result: Any) -> Any:
        """After an action; what it gave."""
        self.refresh()
        return result

    def begin(self) -> None:
        """Into the row for one more."""
        next(iter(self.new.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self) -> None:
        """Into the fields."""
        if self.grid.current():
            self.show_picked()
            self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def delete(self, row_id: str = "") -> None:
        """The record goes; undo brings it back."""
        wanted = row_id or self.grid.current()
        if wanted:
            self.record.discard()
            self.record.row_id = ""
            self.done(self.page.do(self.words.remove, records.remove, self.model, wanted))

    def _on_entered(self, values: dict[str, str]) -> None:
        made = self.page.do(self.words.add, cases.add, self.model, self.entered(values))
        if made:
            self.new.clear()
            self.done(made)
            self.choose(made)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and F6 go to the fields."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F6)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            self.edit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)


def beside(owner: QWidget, left: QVBoxLayout, right: QWidget | QVBoxLayout) -> QHBoxLayout:
    """The usual frame of such a part."""
    both = QHBoxLayout(owner)
    both.setContentsMargins(16, 0, 16, 10)
    both.setSpacing(16)
    both.addLayout(left, 1)
    if isinstance(right, QWidget):
        both.addWidget(right)
    else:
        both.addLayout(right)
    return both

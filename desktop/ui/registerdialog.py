"""A register: at the left its lines in groups, at the right the one that is picked, with all of its fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.i18n import N_
from desktop.store import records
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store.tables import Row
    from desktop.ui.form import Form
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT, PANEL = 1240, 720, 410
KEYS = N_("↑↓ picks, Enter edits, Space ticks, Delete removes, F6 to the fields and back, Ctrl+Z takes back.")


class RegisterDialog(GridDialog):
    """Base: a subclass gives the columns, the form, the groups, and what a new line is made of."""

    keys = KEYS
    change, remove = "", ""  # names of actions
    empty = N_("Nothing yet. Type the first one below.")

    def __init__(
        self, page: Page, title: str, columns: Sequence[Column], new: Sequence[Column], table: type[Row], add: str
    ) -> None:
        self.form = self.make_form(page)
        self.record = Record(page, self.form, table, self.change, add)
        self.below = QVBoxLayout()  # for what a subclass puts under the list
        super().__init__(page, title, columns, new)
        self.record.edited.connect(self._on_record)
        self._soon = QTimer(self, singleShot=True, interval=0)  # never while Qt still walks through the old lines
        self._soon.timeout.connect(self.show_picked)
        self.grid.currentItemChanged.connect(lambda *_items: self._soon.start())
        self.grid.installEventFilter(self)
        self.fit(WIDTH, HEIGHT)

    def make_form(self, page: Page) -> Form:
        """The fields of one record."""
        raise NotImplementedError

    def start(self) -> None:
        """Show everything for the first time; a subclass calls it at the end of its ``__init__``."""
        follow(self.refresh)
        self.refresh()
        start_in_list(self)
        self.show_picked()

    def filters(self, *widgets: QWidget | QLayout) -> None:
        """A row of choices below the heading."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            if isinstance(widget, QLayout):
                row.addLayout(widget)
            else:
                row.addWidget(widget)
        row.addStretch(1)
        self.column.insertLayout(1, row)

    def _middle(self) -> QWidget:
        made = QWidget()
        self.nothing = Label()
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bind(self.nothing.setText, self.empty)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.grid, 3)
        left.addWidget(self.nothing, 3)
        left.addWidget(self.new)
        left.addLayout(self.below)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what one types into
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFixedWidth(PANEL)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self.form)
        self.aside = QVBoxLayout()
        column.addLayout(self.aside)
        column.addStretch(1)
        self.area.setWidget(inner)
        both = QHBoxLayout(made)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(16)
        both.addLayout(left, 1)
        both.addWidget(self.area)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on what is only shown, and F6, go to the fields."""
        if watched is self.grid and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            fixed = self.grid.columns[max(self.grid.currentColumn(), 0)].fixed
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            f6 = event.key() == Qt.Key.Key_F6
            if self.grid.current() and not self.grid.editing and (f6 or (enter and fixed)):
                self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    @property
    def row_id(self) -> str:
        """Id of the record at the right; empty while there is none."""
        return self.record.row_id

    def refresh(self) -> None:
        """Show what stands in the store; what is picked stays picked."""
        with QSignalBlocker(self.grid):
            super().refresh()
        some = bool(self.grid.ids())
        self.grid.setVisible(some)
        self.nothing.setVisible(not some)
        if some and not self.grid.current():
            self.grid.choose(self.grid.ids()[0])
        self.show_picked()

    def show_picked(self) -> None:
        """The form of the current line."""
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

    def picked(self) -> None:
        """Another record, or the same one changed."""

    def choose(self, row_id: str) -> None:
        """Pick a record."""
        self.grid.choose(row_id)
        self.show_picked()

    def made(self, row_id: Any, keep: Sequence[str] = ()) -> None:
        """A record came from the row for one more."""
        if row_id:
            self.new.clear(keep)
            self.refresh()
            self.choose(str(row_id))

    def _on_record(self) -> None:
        self._steps += 1
        self._later.start()

    def on_delete(self, row_id: str) -> None:
        self.record.discard()
        self.record.row_id = ""
        self.act(self.remove, records.remove, self.record.table, row_id)

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.record.leave()
        super().done(result)


def filled(box: Combo, options: Sequence[tuple[str, str]], chosen: str = "") -> None:
    """Write (id, words) into a list and choose one, without telling anybody."""
    with QSignalBlocker(box):
        box.clear()
        for key, words in options:
            box.addItem(words, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))

"""A window around a ``linegrid.Grid``: heading, tools, the list, the row for one more, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import N_
from desktop.ui.acting import ActingDialog
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Grid, Group, NewRow
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

P = ParamSpec("P")
T = TypeVar("T")
KEYS = N_("Space ticks, Enter edits, Delete removes, Alt+↑↓ moves, Ctrl+Z takes back.")
WIDTH, HEIGHT = 1060, 640


def plain_button(msgid: str, clicked: Callable[[], object], role: str = "") -> QPushButton:
    """A button that Enter in a line of the window never presses."""
    made = QPushButton()
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    bind(made.setText, msgid)
    made.clicked.connect(lambda _on=False: clicked())
    return made


class GridDialog(ActingDialog):
    """Base: a subclass says which columns there are, reads the groups and writes what was done."""

    keys = KEYS

    def __init__(self, page: Page, title: str, columns: Sequence[Column], new: Sequence[Column]) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, title)
        self.heading = Label()
        self.heading.setProperty("role", "emptyTitle")
        bind(self.heading.setText, title)
        self.note = Label()
        self.note.setProperty("role", "muted")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.addWidget(self.heading)
        self.tools.addSpacing(8)
        self.tools.addWidget(self.note)
        self.tools.addStretch(1)
        self.grid = Grid(columns)
        self.new = NewRow(new)
        self.close_button = plain_button(N_("Close"), self.accept)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 14)
        self.column.setSpacing(10)
        self.column.addLayout(self.tools)
        self.column.addWidget(self._middle(), 1)
        self.column.addWidget(self.said)
        foot = QHBoxLayout()
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, self.keys)
        foot.addWidget(hint, 1)
        foot.addWidget(self.close_button)
        self.column.addLayout(foot)
        bind(self.grid.setAccessibleName, title)
        self.grid.ticked.connect(self.on_ticked)
        self.grid.edited.connect(self.on_edited)
        self.grid.delete_asked.connect(self.on_delete)
        self.grid.move_asked.connect(self.on_move)
        self.new.entered.connect(self.on_entered)
        self._later = QTimer(self, singleShot=True, interval=0)  # never while Qt still walks through the old lines
        self._later.timeout.connect(self._refresh_if_still)
        self.grid.itemDelegate().closeEditor.connect(lambda *_args: self._later.start())
        self.fit(WIDTH, HEIGHT)

    def _middle(self) -> QWidget:
        """The list with the row below it; a subclass may put something beside them."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.grid, 1)
        column.addWidget(self.new)
        return made

    def groups(self) -> list[Group]:
        """What stands in the store now."""
        raise NotImplementedError

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        """A line was ticked or its tick taken away."""

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        """A cell has another value."""

    def on_delete(self, row_id: str) -> None:
        """A line is to go."""

    def on_move(self, row_id: str, step: int) -> None:
        """A line is to go one place up or down."""

    def on_entered(self, values: dict[str, str]) -> None:
        """One more line."""

    def acted(self) -> None:
        self._later.start()

    def refused(self) -> None:
        self._later.start()

    def refresh(self) -> None:
        """Show what stands in the store."""
        self.grid.show_groups(self.groups())

    def _refresh_if_still(self) -> None:
        if self.grid.editing:
            return  # closing the editor starts the timer again
        self.refresh()

    def reject(self) -> None:
        """Escape closes too: everything is written already."""
        self.accept()


def start_in_list(dialog: GridDialog) -> None:
    """The cursor on the first line, or in the row for one more where there is none."""
    ids = dialog.grid.ids()
    if ids:
        dialog.grid.choose(ids[0])
        dialog.grid.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        next(iter(dialog.new.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

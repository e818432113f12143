"""座位與票券 座席とチケット: coaches, tables, and tickets for flights and trains."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
)

from desktop.i18n import N_
from desktop.store import plan
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.seatinghall import Hall
from desktop.ui.segment import segment
from desktop.ui.text import bind, follow
from desktop.ui.ticketgrid import TicketView

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

P = ParamSpec("P")
T = TypeVar("T")
WIDTH, HEIGHT = 1240, 700
SEAT_KEYS = N_(
    "Drag people, or: arrows move, Enter seats who is chosen, Space carries, Delete frees, F2 edits the coach."
)
TICKET_KEYS = N_("Type or paste from a sheet; Ctrl+D fills down, Space: does not take the journey, Delete empties.")
VIEWS = ((N_("Coaches"), SEAT_KEYS), (N_("Tables"), SEAT_KEYS), (N_("Flights and trains"), TICKET_KEYS))


def open_dialog(page: Page) -> None:
    """Of the delegation that is shown; everything is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(SeatingDialog(page))


class SeatingDialog(ActingDialog):
    """Three views of who sits where; the one that is shown reads the store, the others when they are shown."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        title = N_("Seats and tickets of the members")
        bind(self.setWindowTitle, title)
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, title)
        self.coaches, self.tables, self.tickets = Hall(self, "coach"), Hall(self, "table"), TicketView(self)
        self.stack = QStackedWidget()
        for view in (self.coaches, self.tables, self.tickets):
            self.stack.addWidget(view)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(heading)
        frame, self.which = segment(self, [text for text, _keys in VIEWS], self.show_view)
        head.addWidget(frame)
        head.addStretch(1)
        self.hint = Label()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.said)
        column.addLayout(foot)
        follow(self.read_items)
        self.read_items()
        self.fit(WIDTH, HEIGHT)

    def read_items(self) -> None:
        """The items that may have coaches or tables of their own."""
        with self.store.read() as connection:
            items = plan.items(connection, self.page.delegation_id)
        self.coaches.show_items(items)
        self.tables.show_items(items)
        self.show_view(self.stack.currentIndex())

    def show_view(self, number: int) -> None:
        """0 coaches, 1 tables, 2 tickets."""
        self.which.button(number).setChecked(True)
        self.stack.setCurrentIndex(number)
        bind(self.hint.setText, VIEWS[number][1])
        self.refresh()
        self.view.setFocus()

    def refresh(self) -> None:
        """Show what stands in the store."""
        self.view.refresh()

    @property
    def view(self) -> Hall | TicketView:
        """The one that is shown."""
        found = self.stack.currentWidget()
        assert isinstance(found, Hall | TicketView)
        return found

    def count_steps(self, count: int) -> None:
        """So many actions were done here."""
        self._steps += count
        self.refresh()

    def reject(self) -> None:
        """Escape closes too, once nobody is carried: everything is written already."""
        hall = self.stack.currentWidget()
        if isinstance(hall, Hall) and hall.map.carried:
            hall.map.carried = ""
            hall.map.update()
            return
        self.accept()

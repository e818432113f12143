"""行程 日程: the board of days and the panel of the selected item."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.i18n import N_
from desktop.store import delegations, events, records
from desktop.store import tables as t
from desktop.ui.pages.board import Board
from desktop.ui.pages.page import Page
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.event_panel import EventPanel


class ItineraryPage(Page):
    """Who is where, when, with whom."""

    key = "itinerary"

    def build(self) -> None:
        self._span: tuple[date | None, date | None] = (None, None)
        self.add_button = QPushButton()
        self.add_button.setProperty("role", "primary")
        bind(self.add_button.setText, N_("＋ Add item"))
        self.add_button.clicked.connect(self.add)
        self.print_button = QPushButton()
        bind(self.print_button.setText, N_("Print agendas…"))
        self.print_button.clicked.connect(lambda: self.window_print("agenda", ""))
        self.bar.addWidget(self.add_button)
        self.bar.addStretch(1)
        self.bar.addWidget(self.print_button)
        self.board = Board()
        self.board.chosen.connect(self._on_chosen)
        self.board.opened.connect(self._on_opened)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.board, 1)
        self.work.addLayout(row)
        follow(self.board.retranslate)

    @cached_property
    def panel(self) -> EventPanel:
        """The panel, made when an item is first shown: half of what the page is made of."""
        from desktop.ui.pages.event_panel import EventPanel

        made = EventPanel(self)
        made.record.added.connect(self._on_added)
        made.record.edited.connect(self.reload_board)
        made.cancel_button.clicked.connect(self._on_cancel)
        made.delete_asked.connect(self._delete)
        made.print_asked.connect(lambda row_id: self.window_print("agenda", row_id))
        self._row.addWidget(made)
        return made

    @property
    def _has_panel(self) -> bool:
        return "panel" in self.__dict__

    def first_day(self) -> date | None:
        """The first day of the trip: a date typed without a year is near it."""
        return self._span[0]

    def refresh(self) -> None:
        self.reload_board()
        if not self._has_panel:
            return
        if self.panel.row_id and self.panel.row_id not in self.board.cards:
            self.panel.clear()
        else:
            self.panel.refresh()

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""
        if self._has_panel:
            self.panel.clear()
        self.board.current = ""

    def reload_board(self) -> None:
        """Read the items anew; the panel stays as it is."""
        if not self.delegation_id:
            self.board.show_rows([], None, None)
            return
        with self.store.read() as connection:
            rows = events.of(connection, self.delegation_id)
            trip = delegations.one(connection, self.delegation_id)
        self._span = (trip.start, trip.end)
        self.board.show_rows(rows, trip.start, trip.end)

    def show_record(self, row_id: str) -> None:
        """Jump to an item (search, warnings)."""
        self.board.choose(row_id)
        self.board.focus_current()

    def add(self) -> None:
        """A new item, on the day of the selected one."""
        current = self.board.cards.get(self.board.current)
        day = current.row.start_date if current else self._span[0]
        defaults: dict[str, Any] = {"start_date": day}
        self.board.choose("")
        self.panel.start_new(defaults)

    def edit(self) -> None:
        """Go from the board into the fields of the selected item."""
        if self._has_panel and self.panel.row_id:
            self._on_opened(self.panel.row_id)

    def delete(self) -> None:
        """Delete the selected item."""
        if self._has_panel and self.panel.row_id:
            self._delete(self.panel.row_id)

    def _on_chosen(self, row_id: str) -> None:
        if row_id:
            self.panel.open(row_id)

    def _on_opened(self, row_id: str) -> None:
        self.panel.open(row_id)
        self.panel.form.field("title_zh").setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_added(self, row_id: str) -> None:
        self.reload_board()
        self.panel.row_id = ""
        self.board.choose(row_id)

    def _on_cancel(self) -> None:
        self.panel.record.discard()
        self.panel.clear()
        self.board.focus_current()

    def _delete(self, row_id: str) -> None:
        self.panel.record.discard()
        self.do(N_("Delete item"), records.remove, t.Event, row_id)
        self.panel.row_id = ""
        self.panel.record.row_id = ""
        self.refresh()
        self.panel.clear()
        self.board.focus_current()

"""The itinerary as a table: the same items, the same selection, the same keys as the board."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop import i18n
from desktop.domain import dates
from desktop.domain.words import EVENT_KINDS, EVENT_STATUSES, find
from desktop.i18n import N_, _
from desktop.ui.pages import boardkeys
from desktop.ui.pages.boardcards import Card, times_of
from desktop.ui.rows import Column, RowTable

if TYPE_CHECKING:
    from desktop.ui.pages.board import Board

CHIPS = {"confirmed": "ok", "done": "ok", "cancelled": "no", "changed": "warn", "pending": "warn"}


def _day(card: Card) -> str:
    return dates.short(card.when.start_date, i18n.current()) if card.when else ""


def _time(card: Card) -> str:
    code = i18n.current()
    if card.when is None:
        return ""
    return times_of(card.row, card.when, code) or dates.part(card.when.half, code)


def _title(card: Card) -> str:
    return next((line.text for line in card.lines if line.bold), "")


def _other(card: Card) -> str:
    return card.row.title().exactly(i18n.other(i18n.current()))


def _place(card: Card) -> str:
    row, ja = card.row, i18n.current() == "ja"
    place = (row.place_ja or row.place_zh) if ja else (row.place_zh or row.place_ja)
    room = (row.room_ja or row.room_zh) if ja else (row.room_zh or row.room_ja)
    return " ".join(part for part in (place, room) if part) or row.carrier


COLUMNS = (
    Column(N_("Date"), _day, stretch=3),
    Column(N_("Time"), _time, stretch=3),
    Column(N_("Title"), _title, _other, stretch=7),
    Column(N_("Kind"), lambda card: _(find(EVENT_KINDS, card.row.kind).label), stretch=2),
    Column(N_("Place"), _place, stretch=4),
    Column(N_("Sub-group"), lambda card: card.team.name.get(i18n.current()) if card.team else "", stretch=2),
    Column(
        N_("Status"),
        lambda card: _(find(EVENT_STATUSES, card.row.status).label),
        stretch=2,
        chip=lambda card: CHIPS.get(card.row.status, ""),
    ),
)


class BoardList(RowTable):
    """Rows are the board's cards; whatever is selected here is selected there."""

    menu_asked = Signal(QPoint)

    def __init__(self, board: Board) -> None:
        super().__init__(COLUMNS, N_("Itinerary as a list"), N_("Nothing in this itinerary yet. Add the first item."))
        self.board = board
        self._quiet = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these; the selection is the board's."""
        self._quiet = True
        super().show_rows(cards)
        self._quiet = False
        self.take_selection()

    def take_selection(self) -> None:
        """Select what is selected on the board."""
        selection, model = QItemSelection(), self.model_
        last = len(COLUMNS) - 1
        for number, card in enumerate(model.rows):
            if card.id in self.board.selected:
                selection.select(model.index(number, 0), model.index(number, last))
            if card.id == self.board.current:
                place = model.index(number, 0)
                self._quietly(lambda place=place: self.selectionModel().setCurrentIndex(
                    place, QItemSelectionModel.SelectionFlag.NoUpdate))  # fmt: skip
                self.scrollTo(place)
        self._quietly(lambda: self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect))

    def _quietly(self, act: object) -> None:
        self._quiet = True
        blocked = self.blockSignals(True)  # nothing is opened by being shown
        assert callable(act)
        act()
        self.blockSignals(blocked)
        self._quiet = False
        self.viewport().update()

    def _on_selection(self) -> None:
        if self._quiet:
            return
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        self.board.select({self.model_.rows[row].id for row in rows}, self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = set(self.board.selected)
        if boardkeys.command(self.board, event):
            if self.board.selected != before:
                self.take_selection()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pos = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            pos = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(pos))
        event.accept()

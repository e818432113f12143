"""What is done with the selected items of the itinerary: copy, paste, 「複製到…」, status, sub-group, the menu."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop import i18n
from desktop.domain import board as rules
from desktop.domain.schedule import When
from desktop.domain.words import EVENT_STATUSES, find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import board as stored
from desktop.ui import dialogs
from desktop.ui.pages.boardcards import spoken

if TYPE_CHECKING:
    from desktop.ui.pages.itinerary import ItineraryPage

MIME = "application/x-hashidate-items"
QUICK_STATUSES = ("planned", "pending", "confirmed", "done")  # the others need a reason: the dialog asks for it


def move(page: ItineraryPage, moves: Mapping[str, When]) -> None:
    """Give items other times, as one action."""
    if page.do(N_("Move items"), stored.move_many, dict(moves)):
        page.after(list(moves))


def copy_to(page: ItineraryPage, copies: Mapping[str, When]) -> None:
    """Copy items with all that hangs on them, as one action; the copies are selected."""
    made = page.do(N_("Copy items"), stored.copy_to, dict(copies), page.delegation_id)
    if made:
        page.after(made, select=True)


def clip(page: ItineraryPage, what: str) -> None:
    """Ctrl+C and Ctrl+V."""
    if what == "copy":
        copy(page)
    else:
        paste(page, None)


def copy(page: ItineraryPage) -> None:
    """The selected items to the clipboard; other programs get their lines as text."""
    ids = page.selected()
    if not ids:
        return
    data = QMimeData()
    data.setData(MIME, json.dumps(ids).encode())
    data.setText("\n".join(spoken(page.board.cards[row_id].row) for row_id in ids))
    QApplication.clipboard().setMimeData(data)


def clipped() -> list[str]:
    """Ids of the items on the clipboard."""
    data: QMimeData | None = QApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(MIME):
        return []
    with suppress(ValueError):
        found = json.loads(bytes(data.data(MIME).data()))
        if isinstance(found, list):
            return [str(row_id) for row_id in found]
    return []


def paste(page: ItineraryPage, day: date | None) -> None:
    """The items on the clipboard to a day, the earliest of them on it; without a day, to that of the selected item."""
    card = page.board.cards.get(page.board.current)
    day = day or (card.when.start_date if card and card.when else page.first_day())
    ids = clipped()
    if not ids or day is None or not page.delegation_id:
        return
    with page.store.read() as connection:
        times = stored.times_of(connection, ids)
    if times:
        copy_to(page, on_day(times, day))


def on_day(times: Mapping[str, When], day: date) -> dict[str, When]:
    """The same times, the earliest on ``day``."""
    first = min(when.start_date for when in times.values())
    return {row_id: rules.shifted(when, days=(day - first).days) for row_id, when in times.items()}


def ask_copy(page: ItineraryPage) -> None:
    """Ask for days and copy the selected items to them."""
    ids = page.selected()
    times = {i: when for i in ids if (when := page.board.cards[i].when) is not None}
    if not times:
        return
    from desktop.ui.pages.boardcopy import CopyTo

    dialog = CopyTo(page, len(times))
    if not dialogs.run(dialog):
        return
    made: list[str] = []

    def command(work: Any) -> list[str]:
        for day in dialog.chosen() or []:
            made.extend(stored.copy_to(work, on_day(times, day), page.delegation_id))
        return made

    if page.do(N_("Copy items"), command):
        page.after(made, select=True)


def remove(page: ItineraryPage) -> None:
    """Delete the selected items; several only after a question."""
    ids = page.selected()
    question = Sentence(N_("Delete these {count} items? Undo brings them back."), {"count": len(ids)})
    if len(ids) > 1 and not dialogs.confirm(page.window(), question, N_("Delete")):
        return
    if page.do(N_("Delete item") if len(ids) == 1 else N_("Delete items"), stored.remove_many, ids) is not None:
        page.removed(ids)


def set_values(page: ItineraryPage, values: dict[str, Any]) -> None:
    """The same fields of all selected items."""
    ids = page.selected()
    if page.do(N_("Change items"), stored.edit_many, ids, values):
        page.after(ids)


def menu(page: ItineraryPage, at: QPoint) -> QMenu:
    """The menu of a right click or of the menu key."""
    board = page.board
    made = QMenu(page)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    pos = board.viewport().mapFromGlobal(at)
    on_board = board.isVisible() and board.viewport().rect().contains(pos) and bool(board.days)
    day = board.layout_.days[board.layout_.number_at(pos.x() + board.left)] if on_board else None
    ids = page.selected() if not on_board or board.hit(pos) else []

    def entry(into: QMenu, text: str, act: Callable[[], object], keys: str = "", enabled: bool = True) -> None:
        action = into.addAction(_(text) + (f"\t{keys}" if keys else ""), act)
        action.setEnabled(enabled)

    if ids:
        entry(made, N_("Open"), lambda: page.open(board.current), "Enter")
        entry(made, N_("Change of plan…"), page.replan)
        made.addSeparator()
        entry(made, N_("Copy"), partial(copy, page), "Ctrl+C")
    entry(made, N_("Paste"), partial(paste, page, day), "Ctrl+V", bool(clipped()))
    if ids:
        entry(made, N_("Copy to…"), partial(ask_copy, page))
        made.addSeparator()
        statuses = made.addMenu(_("Status"))
        for key in QUICK_STATUSES:
            entry(statuses, find(EVENT_STATUSES, key).label, partial(set_values, page, {"status": key}))
        entry(statuses, N_("Cancel or change…"), page.replan)
        groups = made.addMenu(_("Sub-group"))
        entry(groups, N_("For everybody"), partial(set_values, page, {"team_id": None}))
        for team in page.teams:
            action = groups.addAction(team.name.get(i18n.current()))
            action.triggered.connect(partial(_to_team, page, team.id))
        groups.addSeparator()
        entry(groups, N_("Sub-groups…"), page.show_teams)
        made.addSeparator()
        entry(made, N_("Print agenda…"), lambda: page.window_print("agenda", board.current), "", len(ids) == 1)
        entry(made, N_("History…"), page.desk.history_asked.emit, "Ctrl+H", len(ids) == 1)
        entry(made, N_("Delete"), partial(remove, page), "Del")
    else:
        entry(made, N_("Add item here"), partial(page.add_on, day, None))
    return made


def _to_team(page: ItineraryPage, team_id: str, _on: bool = False) -> None:
    set_values(page, {"team_id": team_id})

"""Everything for a day in one go: which papers its items need, and all of them as files or as one file.

What the window and the command line share.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop import papers
from desktop.domain import dates, excerpts
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS
from desktop.errors import Notice, UserError
from desktop.i18n import N_, gettext_for

if TYPE_CHECKING:
    from desktop.documents.paper import PrintOptions
    from desktop.documents.registry import Document
    from desktop.domain.eventrow import EventRow
    from desktop.store import Store

ORDER = (  # of papers that a day may need, as they lie in the folder of one meeting
    *("itinerary-timed", "agenda", "attendance", "seating", "plates", "place-cards", "overview", "briefing"),
    *("host-profile", "script", "interpreter", "badges", "cards", "gift-labels", "boards", "roll-call", "emergency"),
)
USUAL = frozenset({"itinerary-timed", "agenda", "attendance", "seating", "plates", "interpreter", "briefing"})
AT_TABLE = frozenset({"seating", "plates", "place-cards", "attendance"})  # what a meal needs too
NO_DAY = N_("There is nothing on {day}. Choose a day of the trip: {days}")
NOTHING_MADE = N_("None of these papers has anything to print on this day.")
TITLE = N_("Papers of the day")
LONGEST_NAME = 60  # characters of an item's title in the name of a file
Progress = Callable[[int, int], None]


class Offer(NamedTuple):
    """A paper that a day may need: ``items`` of how many items, 0 where it is of the whole day."""

    document: Document
    items: int
    usual: bool


class Piece(NamedTuple):
    """One paper of the day; ``event`` empty where it is of the whole day. ``name`` sorts, without ending."""

    key: str
    event: str
    name: Pair


@dataclass(frozen=True)
class Made:
    """What came of it: names of files, what to look at in which, and what had nothing to print."""

    files: tuple[str, ...] = ()
    notices: tuple[tuple[str, Notice], ...] = ()
    empty: tuple[str, ...] = ()


def days(store: Store, delegation_id: str) -> list[date]:
    """The days that have items, in order."""
    return sorted({row.start_date for row in _items(store, delegation_id) if row.start_date})


def next_day(found: Sequence[date], today: date) -> date | None:
    """Tomorrow where it is among them, else the nearest day after it, else the last."""
    tomorrow = today + timedelta(days=1)
    return next((day for day in found if day >= tomorrow), found[-1] if found else None)


def offers(store: Store, delegation_id: str, day: date) -> list[Offer]:
    """The papers that this day may need."""
    rows = _meetings(store, delegation_id, day)
    found = []
    for key in ORDER:
        document = papers.document(key)
        if document is None:
            continue
        by_item = "event" in document.asks
        items = sum(row.kind in MEETING_KINDS or key in AT_TABLE for row in rows) if by_item else 0
        if not by_item or items:
            found.append(Offer(document, items, key in USUAL))
    return found


def pieces(store: Store, delegation_id: str, day: date, keys: Sequence[str]) -> list[Piece]:
    """The papers ``keys`` of a day: those of the day first, then item by item."""
    chosen = [document for key in ORDER if key in keys and (document := papers.document(key)) is not None]
    found = [
        Piece(document.key, "", _name(day, "0000", document.stem))
        for document in chosen
        if "event" not in document.asks
    ]
    for row in _meetings(store, delegation_id, day):
        clock = f"{row.start_time:%H%M}" if row.start_time else "0000"
        title = row.title()
        for document in chosen:
            if "event" in document.asks and (row.kind in MEETING_KINDS or document.key in AT_TABLE):
                found.append(Piece(document.key, row.id, _name(day, clock, document.stem, title)))
    return found


def write(
    store: Store,
    delegation_id: str,
    day: date,
    keys: Sequence[str],
    target: Path,
    chosen: PrintOptions,
    *,
    one_file: bool,
    code: str,
    today: date | None = None,
    progress: Progress = lambda _done, _all: None,
) -> Made:
    """Make them all: into the folder ``target``, or as the one file ``target``. ``code`` is the language of names.

    UserError where nothing of it can be made or written; where ``progress`` raises nothing is left behind.
    """
    wanted = pieces(store, delegation_id, day, keys)
    parts: list[tuple[str, bytes]] = []
    notices: list[tuple[str, Notice]] = []
    empty: list[str] = []
    for number, piece in enumerate(wanted):
        progress(number, len(wanted))
        name = piece.name.get(code)
        options = replace(chosen, progress=lambda _done, _all: progress(number, len(wanted)))  # noqa: B023
        only = day if piece.key in excerpts.WITH_DAYS else None
        try:
            paper = papers.make(store, piece.key, delegation_id, options, event=piece.event, today=today, only=only)
        except UserError as error:
            if error.sentence.msgid != papers.NOTHING:
                notices.append((name, Notice("", error.sentence)))
            empty.append(name)
            continue
        parts.append((name, paper.pdf))
        notices += [(name, notice) for notice in paper.notices]
    progress(len(wanted), len(wanted))
    if not parts:
        raise UserError(NOTHING_MADE)
    if one_file:
        from desktop.documents import binding

        title = f"{gettext_for(code)(TITLE)} {dates.long(day, code)}"
        lang = "ja" if chosen.language == "ja" else "zh-TW"
        papers.save(binding.bind(parts, title=title, lang=lang, day=today or date.today()), target)
        return Made((target.name,), tuple(notices), tuple(empty))
    made = []
    for name, pdf in parts:
        papers.save(pdf, target / f"{name}.pdf")
        made.append(f"{name}.pdf")
    return Made(tuple(made), tuple(notices), tuple(empty))


def prepare(keys: Sequence[str]) -> None:
    """Import what makes them, before another thread does (see ``papers.prepare``)."""
    import importlib

    importlib.import_module("desktop.documents.binding")
    for key in keys:
        papers.prepare(key)


def _items(store: Store, delegation_id: str) -> list[EventRow]:
    from desktop.store import events

    with store.read() as connection:
        return [row for row in events.of(connection, delegation_id) if row.status != "cancelled"]


def _meetings(store: Store, delegation_id: str, day: date) -> list[EventRow]:
    """The meetings of a day in the order of their hours, and the meals to which the other side comes."""
    of_day = [row for row in _items(store, delegation_id) if row.start_date == day]
    found = [row for row in of_day if row.kind in MEETING_KINDS or (row.kind == "meal" and row.theirs)]
    return sorted(found, key=lambda row: (row.start_time is None, row.start_time or 0, row.position))


def _name(day: date, clock: str, stem: Pair, title: Pair | None = None) -> Pair:
    """「2019-09-18 1000 次第 千葉縣廳」: sorts by day and hour, and no system refuses it."""

    def one(code: str) -> str:
        what = f"{stem.get(code)} {title.get(code) if title else ''}".strip()
        sound = "".join(" " if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in what)
        return f"{day:%Y-%m-%d} {clock} {' '.join(sound.split())[:LONGEST_NAME].strip(' .')}"

    return Pair(one("zh_TW"), one("ja"))

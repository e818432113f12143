"""Making a paper: values from the store, bytes from documents. What the window and the command line share."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop import looks, paths
from desktop.domain import excerpts
from desktop.domain.dates import Calendar
from desktop.domain.directorypapers import OFFICE
from desktop.errors import Notice, Sentence, UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    from desktop.documents.paper import Paper, PrintOptions
    from desktop.documents.registry import Document
    from desktop.domain.programme import Programme
    from desktop.store import Store

FIRST_PEOPLE = 60  # of the directory, in a first look at a paper
MARK_THEMSELVES = frozenset({"itinerary", "itinerary-timed"})  # by the item, from what a version froze
_ONE = RLock()  # fonts and what is kept of them are shared: papers are made one after another, whoever asks
UNMARKED = N_("Differences from a version are marked in the PDF alone. This file does not show them.")
NOTHING = N_("There is nothing to print yet. Add what this paper shows first.")


def document_keys() -> list[str]:
    """Keys of all documents, in the order of the print room."""
    from desktop.documents.registry import DOCUMENTS

    return [document.key for document in DOCUMENTS]


def document(key: str) -> Document | None:
    """The document with this key."""
    from desktop.documents.registry import DOCUMENTS

    return next((d for d in DOCUMENTS if d.key == key), None)


def options(
    *,
    language: str = "both",
    calendar: str | None = None,
    sheet: str = "",
    copies: int = 1,
    start_slot: int = 1,
    size: str = "",
    variant: str = "",
    sorting: str = "",
    photos: bool = False,
    booklet: bool = False,
    qr: bool = False,
    stacked: bool = False,
    offset: str = "",
    marks: bool | None = None,
    margin: float | None = None,
    fronts: bool = True,
    backs: bool = True,
    store: Store | None = None,
) -> PrintOptions:
    """Options from what a person typed; UserError says which one cannot be.

    ``sheet`` is a sheet for cards (an own one where there is a ``store``) or a size of an itinerary (a4, a6, a6x4);
    ``offset`` such as "0.5,-1"; for the rest of a sheet see ``documents.paper.Placing``.
    """
    from desktop import placings
    from desktop.documents.paper import A4, SIZES, PrintOptions

    sizes = tuple(entry[0] for entry in SIZES)
    size = size or (sheet if sheet in sizes else A4)
    chosen = placings.sheet(sheet, store, sizes) if sheet and sheet not in sizes else None
    kind = Calendar(calendar) if calendar else None
    placing = placings.placing(
        chosen, copies=copies, start_slot=start_slot, stacked=stacked, offset=offset, marks=marks, margin=margin,
        fronts=fronts, backs=backs,
    )  # fmt: skip
    return PrintOptions(
        language=language, calendar=kind, sheet=chosen, placing=placing, size=size, variant=variant, sorting=sorting,
        photos=photos, booklet=booklet, qr=qr,
    )  # fmt: skip


def make(
    store: Store,
    key: str,
    delegation_id: str,
    chosen: PrintOptions,
    *,
    event: str = "",
    member: str = "",
    team: str = "",
    against: str = "",
    today: date | None = None,
    glance: bool = False,
    people: Sequence[str] = (),
    reader: str = OFFICE,
    only: date | None = None,
) -> Paper:
    """Render document ``key``; UserError where there is nothing to print.

    ``event``: an item's id or its unique beginning; of papers of a change of plan the id of the change, of the report
    to the council that of the report, of those of the programme that of the year.
    ``member``: an id or its unique beginning, or "each" for a paper for every member; ``team``: a sub-group's;
    ``against``: the id of the version that differences are marked from; ``glance``: the first page is
    enough, and what only travel needs is left out of it. Of papers of the directory, which need no delegation:
    ``people``, ids in their order (everybody where there is none), and for which ``reader``.
    ``only``: the one day that an itinerary shows.
    """
    from desktop.documents.typeset import each_once, own_words
    from desktop.documents.worn import worn

    made = document(key)
    assert made is not None
    made.check(chosen)
    wish = _Wish(event, member, team, against, today, glance, people, reader, only)
    values = _values(store, made, delegation_id, chosen, wish)
    if glance:
        values = tuple(map(excerpts.glanced, values[: excerpts.PAGEFUL]))
    chosen = replace(chosen, look=looks.of(store, delegation_id))
    with _ONE, worn(chosen.look):
        if against and made.key not in MARK_THEMSELVES:
            paper = _marked(store, made, delegation_id, chosen, wish, values)
        else:
            paper = made.render(values, chosen)
        own = own_words()
        return replace(paper, notices=each_once([*paper.notices, *own])) if own else paper


def _marked(
    store: Store, made: Document, delegation_id: str, chosen: PrintOptions, wish: _Wish, values: tuple[Any, ...]
) -> Paper:
    """The paper with a bar before what it did not say when the version was made (needs.md row 75)."""
    from desktop.documents.marking import Watch, watched
    from desktop.store.registers import read_row
    from desktop.store.tables import Version

    with store.read() as connection:
        version = read_row(connection, Version, wish.against)
    before = Watch()
    if old := _values(store, made, delegation_id, chosen, wish, then=True):
        with watched(before):
            made.render(old, chosen)
    with watched(Watch(before.texts, chosen.language, version["number"], version["made_on"])):
        return made.render(values, chosen)


class _Wish(NamedTuple):
    """What ``make`` is given besides; of whom, of which item."""

    event: str = ""
    member: str = ""
    team: str = ""
    against: str = ""
    today: date | None = None
    glance: bool = False
    people: Sequence[str] = ()
    reader: str = OFFICE
    only: date | None = None


def _values(
    store: Store, made: Document, delegation_id: str, chosen: PrintOptions, wish: _Wish, then: bool = False
) -> tuple[Any, ...]:
    """What the paper is made of; UserError where there is nothing. ``then``: when the version was made, or nothing."""
    from desktop.store import asked, papers, past

    members = (member_of(store, delegation_id, wish.member),) if wish.member else ()
    with store.read() as connection:
        ids: tuple[str, ...] = ()
        if wish.event:
            ids = (asked.by_id(connection, made.asks, delegation_id, wish.event),)
        shown = past.at_version(connection, delegation_id, wish.against) if then else nullcontext(connection)
        with shown as source:
            values = papers.read(source, made.key, papers.Wish(
                delegation_id, wish.today or date.today(), ids, members, wish.team, wish.against, store,
                not wish.glance, tuple(wish.people), wish.reader, FIRST_PEOPLE if wish.glance else 0,
                chosen.language == "zh_TW", chosen.photos, chosen.variant, chosen.language,
            ))  # fmt: skip
    if wish.only is not None:
        values = tuple(shown for value in values if (shown := excerpts.on_day(value, wish.only)))
    if not values and not then:
        raise UserError(NOTHING)
    return values


def prepare(key: str) -> None:
    """Import what makes a paper; call it in the window's own thread before another one makes the paper."""
    from desktop.documents import registry
    from desktop.store import papers as readers

    made = document(key)
    assert made is not None
    readers.load(key)
    registry.load(made)


def endings(key: str) -> tuple[str, ...]:
    """As which files a paper can be written, PDF first."""
    from desktop.domain.rosters import LISTINGS

    made = document(key)
    assert made is not None
    listed = key == "companies" or any(listing.key == key for listing in LISTINGS)
    tables = SHEETS if listed or is_table(key) else ()
    edited = tuple(kind for kind, writer in (("odt", made.odt), ("docx", made.word)) if writer is not None)
    return ("pdf", *edited, *tables)


def file(store: Store, key: str, delegation_id: str, chosen: PrintOptions, ending: str, **wanted: Any) -> File:
    """A paper as a file of this ending, one of ``endings(key)``; ``wanted`` is what ``make`` takes besides.

    What the paper lacks is told of a file to go on writing in as well, and that no difference is marked there.
    """
    from desktop.documents.worn import worn

    made = document(key)
    assert made is not None
    writer = {"docx": made.word, "odt": made.odt}.get(ending)
    if writer is not None:
        values = _values(store, made, delegation_id, chosen, _Wish(**wanted))
        chosen = replace(chosen, look=looks.of(store, delegation_id))
        with _ONE, worn(chosen.look):
            notices = made.render(values, chosen).notices
            if wanted.get("against"):
                notices = (Notice("", Sentence(UNMARKED)), *notices)
            return File(writer(values, chosen), notices)
    if ending in SHEETS and is_table(key):
        known = {name: wanted[name] for name in ("event", "member", "team", "today") if wanted.get(name)}
        return File(sheet(store, key, delegation_id, ending, language=chosen.language, variant=chosen.variant, **known))
    if ending in SHEETS:
        from desktop import exporting

        known = {name: wanted[name] for name in ("event", "today") if wanted.get(name)}
        return File(exporting.members(store, delegation_id, key, ending, language=chosen.language, **known))
    paper = make(store, key, delegation_id, chosen, **wanted)
    return File(paper.pdf, paper.notices)


class File(NamedTuple):
    """A paper as it is written, and what to look at before it is used."""

    data: bytes
    notices: tuple[Notice, ...] = ()


SHEETS = ("xlsx", "ods")  # what papers of accounting are also written as


def is_table(key: str) -> bool:
    """Whether a paper is also written as a workbook."""
    from desktop.documents.accountbooks import BOOKS

    return key in BOOKS


def sheet(
    store: Store,
    key: str,
    delegation_id: str,
    ending: str,
    *,
    language: str = "both",
    event: str = "",
    member: str = "",
    team: str = "",
    today: date | None = None,
    variant: str = "",
) -> bytes:
    """A paper of ``accountbooks.BOOKS`` as a workbook; UserError where there is nothing."""
    from desktop.documents.accountbooks import BOOKS
    from desktop.sheets import book
    from desktop.store import asked, papers

    members = (member_of(store, delegation_id, member),) if member else ()
    with store.read() as connection:
        made = document(key)
        assert made is not None
        ids = (asked.by_id(connection, made.asks, delegation_id, event),) if event else ()
        wish = papers.Wish(delegation_id, today or date.today(), ids, members, team, variant=variant, language=language)
        values = papers.read(connection, key, wish)
    if not values:
        raise UserError(NOTHING)
    return book.write(BOOKS[key](values, language), ending)


def taking_part(store: Store, delegation_id: str, event: str = "") -> list[str]:
    """The people of the Japanese side in a delegation's items, or in one, by its id or the unique beginning of it."""
    from desktop.store import directorypapers, events

    with store.read() as connection:
        item = events.one(connection, delegation_id, event).id if event else ""
        return directorypapers.taking_part(connection, delegation_id, item)


def member_of(store: Store, delegation_id: str, key: str) -> str:
    """The id of the member that ``key`` begins; "each" stays."""
    from desktop.store import delegations
    from desktop.store.programme import EACH

    if key == EACH:
        return key
    with store.read() as connection:
        found = [row.id for row in delegations.members(connection, delegation_id) if row.id.startswith(key)]
    if not found:
        raise UserError(N_("There is no member {key} in this delegation. See `list members`."), key=key)
    if len(found) > 1:
        raise UserError(N_("Several members answer to {key}. Write more of the id."), key=key)
    return found[0]


def programme_of(
    store: Store, delegation_id: str, member_id: str = "", team_id: str = "", today: date | None = None
) -> Programme:
    """The itinerary of everybody, of a member or a sub-group; UserError where there is none yet."""
    from desktop.store import programme

    with store.read() as connection:
        found = programme.read(connection, delegation_id, today or date.today(), member_id=member_id, team_id=team_id)
    if not found:
        raise UserError(NOTHING)
    return found[0]


def phone_page(
    store: Store, delegation_id: str, member_id: str = "", team_id: str = "", language: str = "both",
    today: date | None = None,
) -> bytes:  # fmt: skip
    """The itinerary as one HTML file for a phone (UTF-8): no script, nothing that loads by itself."""
    from desktop.documents import phone

    return phone.page(programme_of(store, delegation_id, member_id, team_id, today), language)


def day_text(
    store: Store, delegation_id: str, day: date, language: str = "both", member_id: str = "", team_id: str = "",
    today: date | None = None,
) -> str:  # fmt: skip
    """A day as plain text for a messenger."""
    from desktop.documents import messenger

    return messenger.text(programme_of(store, delegation_id, member_id, team_id, today), day, language)


def day_image(
    store: Store, delegation_id: str, day: date, language: str = "both", member_id: str = "", team_id: str = "",
    today: date | None = None,
) -> bytes:  # fmt: skip
    """A day as a PNG, 1080 pixels wide."""
    from desktop.documents import dayimage

    return dayimage.png(programme_of(store, delegation_id, member_id, team_id, today), day, language)


def told(store: Store, key: str, where: str) -> None:
    """Write into the record of access that a paper or list with personal data leaves the house; of others nothing.

    ``where`` is the name of the file, empty where it was printed.
    """
    from desktop.domain import directorypapers
    from desktop.domain.rosters import LISTINGS
    from desktop.store import records
    from desktop.store.tables import Access

    lists = {
        *directorypapers.KEYS,
        "addresses",
        "handover",
        "council-request",
        *(made.key for made in LISTINGS if made.personal),
    }
    if key not in lists:
        return
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    entry = {"what": "list", "who": store.author.name, "at": at, "note": f"{key} {where}".strip()}
    store.do(N_("Hand on personal data"), records.add, Access, entry)


def save(data: bytes, target: Path) -> None:
    """Write a paper so that it appears whole or not at all; UserError where the place cannot be written."""
    try:
        paths.write_whole(target, data)
    except OSError:
        said = N_("{file} could not be written. It may be open in another program, or the folder is not yours.")
        raise UserError(said, file=target.name) from None

"""Options for pickers: people and organisations of the directory, members of a delegation, events."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain import dates
from desktop.domain.folding import fold
from desktop.domain.text import Pair, joined
from desktop.domain.words import COUNTRIES, EVENT_KINDS, find
from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.store import delegations, directory, events, posts, registration
from desktop.ui.picker import NOT_FOUND, Option

if TYPE_CHECKING:
    from desktop.store import Store

SHOWN = 40
LISTED = N_("{name} is on the list of members already.")


def people(store: Store, text: str, country: str = "", day: date | None = None) -> list[Option]:
    """People that ``text`` finds, in any spelling, with the post that they hold on ``day``."""
    with store.read() as connection:
        rows = directory.people(connection, text, country, limit=SHOWN)
        held = posts.posts_on(connection, [row.id for row in rows], day) if day else {}
    return [Option(row.id, Pair(row.name_zh, row.name_ja), held.get(row.id, row.post).line()) for row in rows]


def person(store: Store, row_id: str, day: date | None = None) -> Option | None:
    """The option of a stored person."""
    with store.read() as connection:
        row = directory.person(connection, row_id)
        held = posts.posts_on(connection, [row_id], day) if day else {}
    return Option(row_id, Pair(row.name_zh, row.name_ja), held.get(row_id, row.post).line()) if row else None


def travellers(store: Store, delegation_id: str, text: str, *, listed: bool = False) -> list[Option]:
    """Who may travel: people of the delegation's own country first, then others, whose country is said.

    Who is a member already only where ``listed``.
    """
    with store.read() as connection:
        _start, home = registration.trip_of(connection, delegation_id)
        there = set() if listed else {row.person_id for row in delegations.members(connection, delegation_id)}
        own = directory.people(connection, text, home, limit=SHOWN + len(there))
        there_too = there | {row.id for row in own}
        others = directory.people(connection, text, limit=SHOWN + len(there_too))
    found = []
    for row in (*own, *(row for row in others if row.id not in there_too)):
        country = Pair() if row.country == home else find(COUNTRIES, row.country).pair()
        if row.id not in there:
            found.append(Option(row.id, Pair(row.name_zh, row.name_ja), joined("　", country, row.post.line())))
    return found[:SHOWN]


def no_traveller(store: Store, text: str) -> Sentence:
    """Why ``travellers`` has nobody for this text: that person is a member already, or not in the directory."""
    with store.read() as connection:
        found = directory.people(connection, text, limit=1)
    if not found:
        return Sentence(NOT_FOUND)
    return Sentence(LISTED, {"name": Pair(found[0].name_zh, found[0].name_ja).get(i18n.current())})


def members(store: Store, delegation_id: str, text: str = "") -> list[Option]:
    """The members of a delegation whose name or reading has ``text`` in it."""
    wanted = fold(text)
    with store.read() as connection:
        rows = delegations.members(connection, delegation_id)
    return [
        Option(row.id, Pair(row.name_zh, row.name_ja), row.post.title)
        for row in rows
        if wanted in fold(f"{row.name_zh} {row.name_ja} {row.kana}")
    ][:SHOWN]


def member(store: Store, delegation_id: str, row_id: str) -> Option | None:
    """The option of a member."""
    with store.read() as connection:
        rows = delegations.members(connection, delegation_id)
    return next((Option(row.id, row.name(), row.post.title) for row in rows if row.id == row_id), None)


def items(store: Store, delegation_id: str, text: str = "", row_id: str = "") -> list[Option]:
    """The items of an itinerary with ``text`` in their title, or just the one with this id; in order of their days."""
    with store.read() as connection:
        rows = events.named(connection, delegation_id, text, row_id, SHOWN)
    found = []
    for row in rows:
        name = row.name or find(EVENT_KINDS, row.kind).pair()
        note = Pair(dates.short(row.day, "zh_TW"), dates.short(row.day, "ja")) if row.day else Pair()
        found.append(Option(row.id, name, note))
    return found


def organisations(store: Store, text: str, country: str = "") -> list[Option]:
    """Organisations that ``text`` finds, with the bodies above them."""
    with store.read() as connection:
        rows = directory.organisations(connection, text, country)[:SHOWN]
    return [Option(row.id, row.path, Pair()) for row in rows]


def organisation(store: Store, row_id: str) -> Option | None:
    """The option of a stored organisation."""
    with store.read() as connection:
        names = posts.names_on(connection, [row_id], None)
        if row_id not in names:
            return None
    return Option(row_id, joined(" ", *names[row_id]), Pair())

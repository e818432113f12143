"""Options for pickers: people and organisations of the directory, members of a delegation, events."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.domain import dates
from desktop.domain.folding import fold
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_KINDS, find
from desktop.store import delegations, directory, events, posts
from desktop.ui.picker import Option

if TYPE_CHECKING:
    from desktop.store import Store

SHOWN = 40


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

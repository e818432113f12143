"""Options for pickers: people and organisations of the directory, members of a delegation, events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.text import Pair, joined
from desktop.store import directory, posts
from desktop.ui.picker import Option

if TYPE_CHECKING:
    from desktop.store import Store

SHOWN = 40


def people(store: Store, text: str, country: str = "") -> list[Option]:
    """People that ``text`` finds, in any spelling."""
    with store.read() as connection:
        rows = directory.people(connection, text, country, limit=SHOWN)
    return [Option(row.id, Pair(row.name_zh, row.name_ja), row.post.line()) for row in rows]


def person(store: Store, row_id: str) -> Option | None:
    """The option of a stored person."""
    with store.read() as connection:
        row = directory.person(connection, row_id)
    return Option(row_id, Pair(row.name_zh, row.name_ja), row.post.line()) if row else None


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

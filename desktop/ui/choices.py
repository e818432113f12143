"""Options for pickers: people and organisations of the directory, members of a delegation, events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.store import directory, journal, posts
from desktop.store.tables import Person
from desktop.ui.picker import Option

if TYPE_CHECKING:
    from desktop.store import Store

SHOWN = 40


def people(store: Store, text: str, country: str = "") -> list[Option]:
    """People that ``text`` finds, in any spelling."""
    with store.read() as connection:
        rows = directory.people(connection, text, country, limit=SHOWN)
    return [Option(row.id, Pair(row.name_zh, row.name_ja), note_of(row.post)) for row in rows]


def person(store: Store, row_id: str) -> Option | None:
    """The option of a stored person."""
    try:
        with store.read() as connection:
            row = journal.read_row(connection, Person, row_id)
            post = posts.posts_on(connection, [row_id], None).get(row_id, posts.PostOn())
    except UserError:
        return None
    return Option(row_id, Pair(row["name_zh"], row["name_ja"]), note_of(post))


def note_of(post: posts.PostOn) -> Pair:
    """Organisation and title in one line."""
    place = post.place()
    return Pair(
        " ".join(t for t in (place.get("zh_TW"), post.title.get("zh_TW")) if t),
        " ".join(t for t in (place.get("ja"), post.title.get("ja")) if t),
    )


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
        top, below = names[row_id]
    zh = f"{top.get('zh_TW')} {below.get('zh_TW')}".strip()
    return Option(row_id, Pair(zh, f"{top.get('ja')} {below.get('ja')}".strip()), Pair())

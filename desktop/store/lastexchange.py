"""What the status line says of the last pack that was brought in; small, because every start asks for it."""

from __future__ import annotations

from typing import NamedTuple

from desktop.store import Store, replica

LAST = "last exchange"


class Last(NamedTuple):
    """The last exchange: wall ms, whose pack, which delegation's name; for the status line."""

    wall: int
    author: str
    name: str


def last(store: Store) -> Last | None:
    """The last pack that was brought in; None where there was none."""
    with store.read() as connection:
        wall, _tab, rest = replica.meta(connection, LAST).partition("\t")
    author, _tab, name = rest.partition("\t")
    return Last(int(wall), author, name) if wall.isdigit() else None

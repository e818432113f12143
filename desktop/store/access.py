"""The record of access: who gave data away, erased, restored or opened with the office's key, latest first."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, select

from desktop.domain.text import Pair
from desktop.store import naming
from desktop.store import tables as t
from desktop.store.registers import table_of


class AccessRow(NamedTuple):
    """An entry. ``at`` is local time with its offset, ISO 8601; ``about`` is the person whose own data were given."""

    id: str
    at: str
    what: str
    who: str
    note: str
    about: Pair = Pair()


def entries(connection: Connection) -> list[AccessRow]:
    """Everything that was recorded."""
    table = table_of(t.Access)
    query = select(table.c.id, table.c.at, table.c.what, table.c.who, table.c.note).where(table.c.alive)
    rows = [AccessRow(*row) for row in connection.execute(query.order_by(table.c.at.desc(), table.c.id))]
    people = {("person", row.note.partition(" ")[0]) for row in rows if row.what == "own_data"}
    named = naming.names(connection, people) if people else {}
    return [
        row._replace(about=named.get(("person", row.note.partition(" ")[0]), Pair())) if row.what == "own_data" else row
        for row in rows
    ]

"""What an import compares with: the items of an itinerary as their columns, and the names of organisations."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.eventrow import programme_key
from desktop.domain.text import Pair
from desktop.store.plan import when_of
from desktop.store.registers import table_of
from desktop.store.tables import Event, Organisation


def of(connection: Connection, delegation_id: str) -> dict[str, dict[str, Any]]:
    """Id -> all columns of each item, in the order of the programme."""
    table = table_of(Event)
    found = connection.execute(select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive)))
    rows = [dict(row) for row in found.mappings()]
    rows.sort(key=lambda row: programme_key(when_of(row), row["position"], row["id"]))
    return {row["id"]: row for row in rows}


def stood(connection: Connection, row_id: str) -> bool:
    """Whether there is an item of this id, or was one that is deleted."""
    table = table_of(Event)
    return connection.execute(select(table.c.id).where(table.c.id == row_id)).first() is not None


def organisations(connection: Connection) -> dict[str, Pair]:
    """Id -> the name of every organisation in the directory."""
    table = table_of(Organisation)
    found = connection.execute(select(table.c.id, table.c.name_zh, table.c.name_ja).where(table.c.alive))
    return {row.id: Pair(row.name_zh, row.name_ja) for row in found}

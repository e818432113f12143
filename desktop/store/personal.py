"""Passport and birth date of a person: in a table of their own, so that packs leave them out and a purge takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.store.bulk import among
from desktop.store.registers import table_of
from desktop.store.tables import Personal


def of_person(connection: Connection, person_id: str) -> list[dict[str, Any]]:
    """The living rows of a person, in a fixed order; one, unless two laptops each made one."""
    table = table_of(Personal)
    query = select(table).where(and_(table.c.person_id == person_id, table.c.alive)).order_by(table.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def of_people(connection: Connection, people: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Of each person what stands in his row; where two laptops each made one, what the first lacks is the second's."""
    table = table_of(Personal)
    query = select(table).where(and_(among(connection, table.c.person_id, people), table.c.alive)).order_by(table.c.id)
    found: dict[str, dict[str, Any]] = {}
    for row in connection.execute(query).mappings():
        first = found.setdefault(row["person_id"], dict(row))
        first.update((name, value) for name, value in row.items() if value and not first[name])
    return found

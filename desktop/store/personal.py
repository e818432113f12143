"""Passport and birth date of a person: in a table of their own, so that packs leave them out and a purge takes them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.store.registers import table_of
from desktop.store.tables import Personal


def of_person(connection: Connection, person_id: str) -> list[dict[str, Any]]:
    """The living rows of a person, in a fixed order; one, unless two laptops each made one."""
    table = table_of(Personal)
    query = select(table).where(and_(table.c.person_id == person_id, table.c.alive)).order_by(table.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]

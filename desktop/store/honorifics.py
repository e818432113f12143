"""Which honorific the records ask for: a person's own, else that of the nearest body above the post."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, and_, select

from desktop.domain.honorifics import chosen
from desktop.store.bulk import among
from desktop.store.registers import table_of
from desktop.store.tables import Organisation, Person


def of(connection: Connection, posts: Mapping[str, str]) -> dict[str, str]:
    """Person id -> a key of HONORIFICS, only where a record says one; ``posts``: person id -> organisation id."""
    person = table_of(Person)
    asked = and_(among(connection, person.c.id, sorted(filter(None, posts))), person.c.honorific != "")
    own = {row.id: row.honorific for row in connection.execute(select(person.c.id, person.c.honorific).where(asked))}
    said = _of_bodies(connection)
    found = {}
    for person_id, body in posts.items():
        if choice := chosen(own.get(person_id, ""), said.get(body, "") if body else ""):
            found[person_id] = choice
    return found


def _of_bodies(connection: Connection) -> dict[str, str]:
    """Organisation id -> what it or the nearest one above it says; most offices have none, and then nothing is read."""
    table = table_of(Organisation)
    here = and_(table.c.honorific != "", table.c.alive)
    said = {row.id: row.honorific for row in connection.execute(select(table.c.id, table.c.honorific).where(here))}
    if not said:
        return {}
    query = select(table.c.id, table.c.parent_id).where(table.c.alive)
    above = {row.id: row.parent_id for row in connection.execute(query)}
    found: dict[str, str] = {}
    for row_id in above:
        step: str | None = row_id
        seen: set[str] = set()
        while step and step not in seen and step not in said:  # a loop made by two laptops must not hang a paper
            seen.add(step)
            step = above.get(step)
        if step in said:
            found[row_id] = said[step or ""]
    return found

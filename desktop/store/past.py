"""A delegation as it stood when one of its versions was made, folded from the journal into tables in memory.

What was purged since is empty there too: a purge takes values out of the journal itself (data.md I12).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, and_, select
from sqlmodel import SQLModel

from desktop.collector import undisturbed
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import closure, engine, tables
from desktop.store.projection import Written, changes_of, project
from desktop.store.registers import table_of
from desktop.store.tables import BY_NAME, CREATED, Change, ChangeTx

UNKNOWN = N_("Nobody knows any more what stood in that version. Choose another one.")


@contextmanager
def at_version(connection: Connection, delegation_id: str, version_id: str) -> Iterator[Connection]:
    """A connection to the delegation as it was when the version was made; UserError where that cannot be known."""
    made = _made_at(connection, version_id)
    if made is None:
        raise UserError(UNKNOWN)
    places: dict[str, set[str]] = {}
    for entity, row in closure.of_delegation(connection, delegation_id, personal=True):
        places.setdefault(entity, set()).add(row)
    with undisturbed():
        earlier = {
            entity: {row: kept for row, changes in found.items() if (kept := _until(changes, made))}
            for entity, rows in places.items()
            if entity in BY_NAME and (found := changes_of(connection, entity, rows))
        }
        made_anew = engine.in_memory()
        try:
            with made_anew.connect() as past:
                tables.everything()
                SQLModel.metadata.create_all(past)
                project(past, earlier)
                yield past
        finally:
            made_anew.dispose()


def _made_at(connection: Connection, version_id: str) -> str | None:
    """The logical time of the transaction that made the version."""
    change, header = table_of(Change), table_of(ChangeTx)
    query = (
        select(header.c.hlc)
        .select_from(change.join(header, header.c.id == change.c.tx_id))
        .where(and_(change.c.entity == "version", change.c.row_id == version_id, change.c.reg == CREATED))
    )
    return connection.execute(query.order_by(header.c.hlc)).scalars().first()


def _until(changes: list[Written], made: str) -> list[Written]:
    return [change for change in changes if change.hlc <= made]

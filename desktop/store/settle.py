"""After rows were written: what other rows derive from them (data.md D9) and what a person should look at (I9).

References that lead nowhere, keys that two rows share, search words that come from posts and organisations. Runs inside
the transaction that wrote the rows, after a command as well as after an import.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Select, and_, delete, insert, or_, select

from desktop.domain.folding import fold
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store.bulk import among, among_given, given, insert_rows
from desktop.store.projection import DANGLING, WIDE, Place, batches
from desktop.store.registers import LATER, blank, search_columns, table_of
from desktop.store.tables import BY_NAME, Conflict, Delegation, Organisation, Person, Row, Same

INCOMPLETE = N_("The exchange file refers to entries that it does not hold. Ask for a new one; nothing was taken over.")
STUBS: tuple[type[Row], ...] = (Organisation, Person, Delegation)  # what may be blank: they refer to nothing


def settle(
    connection: Connection, touched: Iterable[Place], returned_or_gone: Iterable[Place], *, imported: bool = False
) -> None:
    """``touched`` rows were written, of which ``returned_or_gone`` came to life or died.

    ``imported`` rows may refer to what their pack left out; a command that does so breaks its foreign key and fails.
    """
    from desktop.store import search  # it reads tables through modules above this one

    places = set(touched)
    rows = _by_table(places)
    check = {entity: set(ids) for entity, ids in rows.items()}
    for entity, ids in _by_table(returned_or_gone).items():
        for child, more in _children(connection, entity, ids).items():
            check.setdefault(child, set()).update(more)
    for entity, ids in sorted(check.items()):
        if entity in BY_NAME:
            _references(connection, BY_NAME[entity], ids, imported)
    for entity, ids in sorted(rows.items()):
        if entity in BY_NAME and BY_NAME[entity].SAME:
            _same_keys(connection, BY_NAME[entity], ids)
    search.refresh(connection, places)


def _by_table(places: Iterable[Place]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entity, row in places:
        found.setdefault(entity, set()).add(row)
    return found


def _children(connection: Connection, entity: str, ids: set[str]) -> dict[str, set[str]]:
    """Living rows that refer to these."""
    found: dict[str, set[str]] = {}
    dialect = connection.dialect.name
    for name, model in BY_NAME.items():
        for column, (target, _action) in model.REFS.items():
            if target == entity:
                for part in batches(ids, WIDE):
                    rows = connection.execute(_living(dialect, model, column), given(dialect, part)).scalars()
                    found.setdefault(name, set()).update(rows)
    return found


@cache
def _living(dialect: str, model: type[Row], column: str) -> Select[Any]:
    """Living rows whose ``column`` names one of the given ones."""
    table = table_of(model)
    return select(table.c.id).where(and_(among_given(dialect, table.c[column]), table.c.alive))


def _references(connection: Connection, model: type[Row], ids: set[str], imported: bool) -> None:
    """List references of living rows to deleted ones; a row that is not here at all gets a blank, deleted stand-in.

    An imported row may refer to what its pack left out; the stand-in keeps the foreign key, and the real row takes
    its place as soon as it arrives.
    """
    if not model.REFS:
        return
    entity, conflict, dialect = str(model.__tablename__), table_of(Conflict), connection.dialect.name
    for part in batches(ids, WIDE):
        some = given(dialect, part)
        connection.execute(_listed_before(dialect, entity), some)
        listed = []
        for column, (target, _action) in model.REFS.items():
            for row, wanted, alive, found in connection.execute(_dangling(dialect, model, column), some).all():
                if found is None and imported:
                    if not wanted or BY_NAME[target] not in STUBS:
                        raise UserError(INCOMPLETE)
                    _stand_in(connection, BY_NAME[target], wanted)
                if alive:
                    listed.append({"entity": entity, "row_id": row, "reg": column, "kind": DANGLING})
        insert_rows(connection, conflict, listed)


@cache
def _listed_before(dialect: str, entity: str) -> Delete:
    conflict = table_of(Conflict)
    mine = and_(conflict.c.entity == entity, conflict.c.kind == DANGLING)
    return delete(conflict).where(and_(mine, among_given(dialect, conflict.c.row_id)))


@cache
def _dangling(dialect: str, model: type[Row], column: str) -> Select[Any]:
    """Given rows whose ``column`` names what is not here, or, where they live, what is deleted."""
    table, other = table_of(model), table_of(BY_NAME[model.REFS[column][0]]).alias()
    return (
        select(table.c.id, table.c[column], table.c.alive, other.c.id)
        .select_from(table.outerjoin(other, other.c.id == table.c[column]))
        .where(and_(among_given(dialect, table.c.id), table.c[column].is_not(None)))
        .where(or_(other.c.id.is_(None), and_(table.c.alive, ~other.c.alive)))
    )


def _stand_in(connection: Connection, model: type[Row], row_id: str) -> None:
    table = table_of(model)
    if connection.execute(select(table.c.id).where(table.c.id == row_id)).first() is None:
        more = {column: "" for column in LATER if column in table.c}
        values = {**blank(model), **search_columns(model, blank(model)), **more}
        connection.execute(insert(table).values(id=row_id, alive=False, **values))


def _same_keys(connection: Connection, model: type[Row], ids: set[str]) -> None:
    """Write anew what makes these rows look like others (``Row.SAME``)."""
    entity, table, same = str(model.__tablename__), table_of(model), table_of(Same)
    seen = [table.c.id, *(table.c[column] for column in dict.fromkeys(c for columns in model.SAME for c in columns))]
    for part in batches(ids, WIDE):
        connection.execute(delete(same).where(and_(same.c.entity == entity, among(connection, same.c.row_id, part))))
        keys = set()
        for row in connection.execute(
            select(*seen).where(and_(among(connection, table.c.id, part), table.c.alive))
        ).mappings():
            for place, columns in enumerate(model.SAME):
                said = [(c, str(row[c] or "")) for c in columns]  # a day as text too
                values = [text if c in model.REFS else fold(text) for c, text in said]
                # A name alone must say something; who stands above may be unknown.
                if all(value or column == "parent_id" for value, column in zip(values, columns, strict=True)):
                    keys.add(("\n".join([str(place), *values]), row["id"]))
        insert_rows(connection, same, [{"entity": entity, "key": key, "row_id": row} for key, row in sorted(keys)])

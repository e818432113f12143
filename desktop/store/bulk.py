"""Many rows at once: conditions on long lists of ids, and inserts, without SQLAlchemy's work on every single value."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Connection, Table, Text, any_, bindparam, text
from sqlalchemy.engine import Dialect

_LISTED = text("SELECT value FROM json_each(:ids)")  # put together anew it costs as much as running it


def among(connection: Connection, column: ColumnElement[str], ids: Sequence[str]) -> ColumnElement[bool]:
    """``column IN ids`` as one parameter, however many they are: the statement stays the same, and is compiled once."""
    if connection.dialect.name == "sqlite":
        return column.in_(_LISTED.bindparams(bindparam("ids", json.dumps(list(ids)), unique=True)))
    return column == any_(bindparam(None, list(ids), type_=ARRAY(Text)))


def among_given(dialect: str, column: ColumnElement[str]) -> ColumnElement[bool]:
    """``among`` for a statement that is put together once and kept: it runs with ``given`` as its parameters."""
    if dialect == "sqlite":
        return column.in_(_LISTED)
    return column == any_(bindparam("ids", type_=ARRAY(Text)))


def given(dialect: str, ids: Sequence[str]) -> dict[str, Any]:
    return {"ids": json.dumps(list(ids)) if dialect == "sqlite" else list(ids)}


@cache
def _plan(table: Table, dialect: Dialect, names: tuple[str, ...]) -> tuple[str, list[tuple[int, Any]]]:
    """The statement, and what some of its columns must go through to be understood by the driver."""
    mark = "?" if dialect.name == "sqlite" else "%s"
    statement = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join([mark] * len(names))})"
    found = []
    for place, name in enumerate(names):
        process = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
        if process is not None:
            found.append((place, process))
    return statement, found


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns."""
    if not rows:
        return
    names = tuple(rows[0])
    statement, processes = _plan(table, connection.dialect, names)
    values = [tuple(row.values()) if tuple(row) == names else tuple(row[name] for name in names) for row in rows]
    if processes:
        changed = [list(row) for row in values]
        for place, process in processes:
            for row in changed:
                row[place] = process(row[place])
        values = [tuple(row) for row in changed]
    connection.exec_driver_sql(statement, values)

"""The schema's revision: a new store is made at the newest one, an older file is upgraded (``upgrading``).

Alembic costs a third of a second to import, so it is imported only to upgrade; its version table is read plainly.
"""

from __future__ import annotations

import uuid
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, delete, insert
from sqlalchemy.engine.mock import MockConnection
from sqlmodel import SQLModel

from desktop.domain import needed
from desktop.errors import UserError
from desktop.store import engine, tables
from desktop.store.registers import table_of

# Oldest first, one file each in migrations/versions.
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
CURRENT = REVISIONS[-1]
# The first release that reads CURRENT. A revision that is added after a release needs the next one: count it up with
# the list above. Every store carries it, so that an older program can say what it lacks.
NEEDS = "0.1.0"
OF_NEWER = (engine.NEWER, engine.NEEDS)  # the sentences with which a file of a newer program is refused
ASKED = f"SELECT value FROM meta WHERE key = '{needed.KEY}'"


def create_schema(target: Engine) -> None:
    """Make every table of the newest revision in an empty file."""
    with target.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute(f"PRAGMA application_id={engine.APPLICATION_ID}")
    with target.connect().execution_options(write=True) as connection, connection.begin():
        create_tables(connection)
    with target.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def create_tables(connection: Connection) -> None:
    """Every table of the newest revision, in an open transaction on either kind of database."""
    for statement in _making(connection.dialect):
        connection.exec_driver_sql(statement)
    mark_new(connection)
    mark_needed(connection)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{CURRENT}')")


@cache
def _making(dialect: Dialect) -> tuple[str, ...]:
    """The statements that make every table, put together once."""
    tables.everything()
    found: list[str] = []
    pretended = MockConnection(dialect, lambda made, *_more: found.append(str(made.compile(dialect=dialect))))
    SQLModel.metadata.create_all(pretended, checkfirst=False)
    return tuple(found)


def mark_new(connection: Connection) -> None:
    """Give a new file its store id; copies keep it, replicas are told apart beside it."""
    connection.execute(insert(table_of(tables.Meta)).values(key="store", value=str(uuid.uuid4())))


def mark_needed(connection: Connection) -> None:
    """Write into the store which version of the program reads it; once it is as this program makes it."""
    meta = table_of(tables.Meta)
    connection.execute(delete(meta).where(meta.c.key == needed.KEY))
    connection.execute(insert(meta).values(key=needed.KEY, value=NEEDS))


def revision_of(target: Engine, path: Path) -> str:
    """The file's revision. UserError for a damaged, foreign or newer file."""
    with target.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        if raw.execute("PRAGMA application_id").fetchone()[0] != engine.APPLICATION_ID:
            raise UserError(engine.NOT_OURS, file=path.name)
        if not _sound(raw):
            raise UserError(engine.DAMAGED, file=path.name)
        found = raw.execute("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        revision = raw.execute("SELECT version_num FROM alembic_version").fetchone() if found else None
        asked = None
        with suppress(engine.DriverError):  # a stranger's, perhaps without such a table
            asked = raw.execute(ASKED).fetchone() if found else None
    if revision is None:
        raise UserError(engine.DAMAGED, file=path.name)
    if revision[0] not in REVISIONS:
        raise needed.refusal(engine.NEEDS, engine.NEWER, asked[0] if asked else "", file=path.name)
    return str(revision[0])


def _sound(raw: Any) -> bool:
    """Whether SQLite finds no damage. It reads every page once; few are asked for again, so they are not kept."""
    (kept,) = raw.execute("PRAGMA cache_size").fetchone()
    raw.execute("PRAGMA cache_size=-1024")
    sound = raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    raw.execute(f"PRAGMA cache_size={kept}")
    return bool(sound)


def still_ours(connection: Connection, path: Path) -> None:
    """UserError where a newer program has brought the open file to its own revision meanwhile."""
    raw: Any = connection.connection.driver_connection
    if raw.execute("SELECT version_num FROM alembic_version").fetchone()[0] != CURRENT:
        asked = raw.execute(ASKED).fetchone()
        raise needed.refusal(engine.NEEDS, engine.NEWER, asked[0] if asked else "", file=path.name)

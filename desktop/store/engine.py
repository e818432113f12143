"""Opening a SQLite file safely: what it must be, how it is set, and what is said when it is not.

WAL with synchronous FULL (a shown "saved" survives power loss, data.md 3), foreign keys on, one application id.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from desktop.errors import UserError
from desktop.i18n import N_

APPLICATION_ID = 0x48534854  # "HSHT"
HEADER = b"SQLite format 3\x00"

NOT_OURS = N_("{file} is not a Hashidate file. Choose the file that Hashidate made.")
EMPTY = N_("{file} is empty. Restore a backup, or choose another file.")
DAMAGED = N_("{file} is damaged. Restore the latest backup.")
NEWER = N_("{file} was written by a newer Hashidate. Update the program and open it again.")
LOCKED = N_("{file} is in use by another program. Close it there and try again.")
NO_PERMISSION = N_("{file} cannot be read or written. Ask for the right to that folder, or move the file.")
MISSING = N_("{file} does not exist. Check the name, or start with the sample.")
GONE = N_("This entry no longer exists. Choose another one.")
FULL = N_("The disk is full. Nothing of this action was saved; make room and try again.")


def create(path: Path) -> Engine:
    """An engine for ``path``; the file itself is touched at the first connection."""
    engine = create_engine(f"sqlite:///{path}", module=driver, connect_args={"timeout": 5})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(raw: Any, _record: Any) -> None:
    raw.isolation_level = None  # transactions are opened below, DDL included
    cursor = raw.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    write = connection.get_execution_options().get("write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def inspect_file(path: Path) -> None:
    """Refuse, with one sentence, what cannot be a store: a folder, an empty, foreign or unreadable file."""
    if path.is_dir():
        raise UserError(NOT_OURS, file=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except FileNotFoundError:
        raise UserError(MISSING, file=path.name) from None
    except OSError:
        raise UserError(NO_PERMISSION, file=path.name) from None
    if not start:
        raise UserError(EMPTY, file=path.name)
    if not start.startswith(HEADER) or len(start) < 72:
        raise UserError(NOT_OURS, file=path.name)
    if int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        # A fresh store may hold its id only in the write-ahead log.
        log = path.with_name(path.name + "-wal")
        if not (log.exists() and log.stat().st_size):
            raise UserError(NOT_OURS, file=path.name)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise UserError(NO_PERMISSION, file=path.name)


def explain(error: DBAPIError, path: Path) -> UserError | None:
    """The sentence for what SQLite reports about the world; None for what is a bug of ours."""
    text = str(error.orig).lower()
    for part, msgid in (
        ("disk is full", FULL),
        ("foreign key", GONE),
        ("locked", LOCKED),
        ("busy", LOCKED),
        ("malformed", DAMAGED),
        ("not a database", NOT_OURS),
        ("disk i/o error", DAMAGED),
        ("readonly", NO_PERMISSION),
        ("unable to open", NO_PERMISSION),
    ):
        if part in text:
            return UserError(msgid, file=path.name)
    return None

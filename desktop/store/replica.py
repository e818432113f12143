"""Which copy of a store this is: an id in the file and one in the user's configuration must agree (data.md I11, D8).

A copied file or a restored backup disagrees and becomes a replica of its own, so that two copies never speak as one.
A backup put back in the same place agrees, but its newest own change is older than the one remembered at closing.
"""

from __future__ import annotations

import json
import os
import uuid
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from desktop import paths
from desktop.store.registers import table_of
from desktop.store.tables import ChangeTx, Meta

FILE = "replicas.json"
PRACTICE = "practice"  # meta key: the file holds the sample and is shown as 練習用 (data.md D10)


def meta(connection: Connection, key: str) -> str:
    """One fact about this file; empty where it was never set."""
    table = table_of(Meta)
    return connection.execute(select(table.c.value).where(table.c.key == key)).scalar() or ""


def metas(connection: Connection, beginning: str) -> list[str]:
    """The facts whose keys begin like this."""
    table = table_of(Meta)
    query = select(table.c.value).where(table.c.key.startswith(beginning, autoescape=True)).order_by(table.c.key)
    return [value for value in connection.execute(query).scalars() if value]


def set_meta(connection: Connection, key: str, value: str) -> None:
    """Remember one fact about this file."""
    table = table_of(Meta)
    connection.execute(delete(table).where(table.c.key == key))
    connection.execute(insert(table).values(key=key, value=value))


def identify(connection: Connection, path: Path | str) -> str:
    """This copy's replica id; a new one where the file and this machine do not know each other.

    Newer than remembered is what a crash leaves, and keeps the id; older is a restored copy, whose other future is
    already known elsewhere. On a server the replica is the desk, and only the desk knows its id (data.md D8).
    """
    known = _read()
    place = f"{meta(connection, 'store')} {path}"
    remembered, _, newest = known.get(place, "").partition(" ")
    stored = remembered if _on_server(connection) else meta(connection, "replica")
    if stored and remembered == stored and newest <= _newest(connection, stored):
        return stored
    fresh = str(uuid.uuid4())
    if not _on_server(connection):
        set_meta(connection, "replica", fresh)
    known[place] = fresh
    _write(known)
    return fresh


def remember(connection: Connection, path: Path | str) -> None:
    """Note how far this copy has written, so that an older one in its place is noticed."""
    known = _read()
    place = f"{meta(connection, 'store')} {path}"
    stored = known.get(place, "").split(" ")[0] if _on_server(connection) else meta(connection, "replica")
    noted = f"{stored} {_newest(connection, stored)}".strip()
    if known.get(place, "").split(" ")[0] == stored and known[place] != noted:
        known[place] = noted
        _write(known)


def _on_server(connection: Connection) -> bool:
    return connection.dialect.name != "sqlite"


def _newest(connection: Connection, replica: str) -> str:
    """The clock of the newest change that ``replica`` wrote here; clocks of one replica sort as text."""
    table = table_of(ChangeTx)
    return connection.execute(select(func.max(table.c.hlc)).where(table.c.replica == replica)).scalar() or ""


def _read() -> dict[str, str]:
    return {key: value for key, value in _all().items() if isinstance(value, str)}


def _all() -> dict[str, Any]:
    """What the file holds, also what only a newer program understands."""
    try:
        found = json.loads((paths.config_folder() / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(known: dict[str, str]) -> None:
    """Losing this file costs only a new replica id, so a folder that cannot be written is no reason to stop."""
    folder = paths.config_folder()
    part = folder / f"{FILE}.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps({**_all(), **known}, indent=0), encoding="utf-8")
        part.replace(folder / FILE)
    except OSError:
        part.unlink(missing_ok=True)

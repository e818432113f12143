"""Unfinished text of forms, kept within seconds so that a crash loses none (data.md D7). Local, never journalled."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import delete, insert, select

from desktop.store import Store
from desktop.store.registers import table_of
from desktop.store.tables import Draft


def keep(store: Store, key: str, values: dict[str, Any]) -> None:
    """Remember what stands in a form; an empty dict forgets it."""
    if values == kept(store, key):
        return  # nothing to write, and so nothing to wait for the disk for
    table, own = table_of(Draft), _desk(store) + key
    with store.writing(alone=False) as connection:
        connection.execute(delete(table).where(table.c.key == own))
        if values:
            connection.execute(insert(table).values(key=own, value=json.dumps(values, ensure_ascii=False)))


def kept(store: Store, key: str) -> dict[str, Any]:
    """What stood in a form when the program last saw it; empty where nothing is waiting."""
    table = table_of(Draft)
    with store.read() as connection:
        found = connection.execute(select(table.c.value).where(table.c.key == _desk(store) + key)).scalar()
    value = json.loads(found) if found else {}
    return value if isinstance(value, dict) else {}


def waiting(store: Store) -> list[str]:
    """Keys of all kept forms of this desk."""
    desk = _desk(store)
    with store.read() as connection:
        keys = connection.execute(select(table_of(Draft).c.key)).scalars()
        return [key.removeprefix(desk) for key in keys if key.startswith(desk)]


def _desk(store: Store) -> str:
    """What tells this desk's drafts from another's on an office server."""
    return f"{store.replica}/" if store.is_server else ""

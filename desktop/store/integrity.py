"""``check``: whether the file is sound, and whether the tables are what the journal says they are."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.store import Store
from desktop.store.registers import change_hash, encode, registers, table_of, tx_digest
from desktop.store.tables import ALIVE, BY_NAME, CREATED, Change, ChangeTx


def problems(store: Store) -> list[Sentence]:
    """One sentence for each kind of thing that is wrong; empty for a sound store."""
    found: list[Sentence] = []
    with store.read() as connection:
        if not store.is_server:  # a server watches over its pages and references itself
            found = damage(connection)
        if found:
            return found
        altered = altered_transactions(connection)
        if altered:
            said = N_("{count} entries of the journal were altered. Restore the latest backup.")
            return [Sentence(said, {"count": altered})]  # a fold of altered entries would say nothing
        differing = rows_unlike_journal(connection)
        if differing:
            said = N_("{count} entries differ from the journal. Restore the latest backup.")
            found.append(Sentence(said, {"count": differing}))
    return found


def damage(connection: Connection) -> list[Sentence]:
    """What SQLite finds wrong with a file."""
    found = []
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(10)").all():
        if line != "ok":
            found.append(Sentence(N_("The file is damaged: {detail}. Restore the latest backup."), {"detail": line}))
    broken = len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
    if broken:
        said = N_("{count} entries point to something that does not exist. Restore the latest backup.")
        found.append(Sentence(said, {"count": broken}))
    return found


def altered_transactions(connection: Connection) -> int:
    """Transactions whose digest does not fit what is stored."""
    hashes: dict[str, list[str]] = {}
    wrong: set[str] = set()
    change = table_of(Change)
    for row in connection.execute(select(change).order_by(change.c.tx_id, change.c.n)).mappings():
        hashes.setdefault(row["tx_id"], []).append(row["h"])
        if row["salt"] is not None and change_hash(dict(row)) != row["h"]:
            wrong.add(row["tx_id"])
    for header in connection.execute(select(table_of(ChangeTx))).mappings():
        if tx_digest(dict(header), hashes.pop(header["id"], [])) != header["digest"]:
            wrong.add(header["id"])
    return len(wrong | hashes.keys())


def rows_unlike_journal(connection: Connection) -> int:
    """Rows whose columns are not the fold of their changes: the latest of each register's unreplaced ones."""
    shown = fold(connection)
    count = 0
    for name, model in BY_NAME.items():
        rows = {row["id"]: row for row in connection.execute(select(table_of(model))).mappings()}
        expected = {row_id: values for (entity, row_id), values in shown.items() if entity == name}
        count += len(rows.keys() ^ expected.keys())
        for row_id in rows.keys() & expected.keys():
            row, values = rows[row_id], expected[row_id]
            columns = [c for group in registers(model).values() for c in group]
            blank = {c: model.model_fields[c].get_default() for c in columns}  # written by an older program
            same = all(encode(row[c]) == values.get(c, blank[c]) for c in columns) and row["alive"] == values[ALIVE]
            count += not same
    return count


def fold(connection: Connection) -> dict[tuple[str, str], dict[str, Any]]:
    """The state that the journal describes: (entity, row) -> its columns and ``_alive``."""
    change, header = table_of(Change), table_of(ChangeTx)
    found = (
        select(change, header.c.hlc)
        .select_from(change.join(header, header.c.id == change.c.tx_id))
        .order_by(header.c.hlc, change.c.tx_id, change.c.n)
    )
    rows = connection.execute(found).mappings().all()
    replaced = {parent for row in rows for parent in json.loads(row["parents"])}
    state: dict[tuple[str, str], dict[str, Any]] = {}
    for row in rows:
        entry = state.setdefault((row["entity"], row["row_id"]), {ALIVE: True})
        value: Any = {} if row["value"] is None else json.loads(row["value"])
        if row["reg"] == CREATED:
            entry.update({key: item for key, item in value.items() if key not in entry})
        elif f"{row['tx_id']}:{row['n']}" not in replaced:
            entry.update({ALIVE: value} if row["reg"] == ALIVE else value)
    return state

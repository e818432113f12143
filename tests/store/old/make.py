"""Keep what this program writes, for its successors: once when a revision is made, and once for each release.

make.py              the dump of the current revision: the sample, and two rows more in every table
make.py --release    a folder for this version, with one of each kind of file that it leaves behind
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import uuid
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Any

from sqlalchemy import String
from sqlalchemy.types import TypeEngine

from desktop import __version__, packs, paths
from desktop.settings import Settings
from desktop.store import Store, backup, drafts, engine, sample, schema, tables, vault, wraps
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import registers, table_of
from desktop.store.tables import Row

HERE = Path(__file__).parent
WORD = "出團密碼 for 2026"
SEED = uuid.UUID("11111111-1111-4111-8111-111111111111")
BACKUP, PACK, SETTINGS = "all.hashidate-backup", "trip.hashidate", "settings.json"
NAMED = {"sha256": "ab" * 32, "currency": "JPY", "phone": "+81 43 223 2110", "url": "https://example.invalid/"}


def ids_of(model: type[Row]) -> list[str]:
    """The ids of the two rows that ``fill`` adds."""
    return [str(uuid.uuid5(SEED, f"{model.__tablename__} {n}")) for n in range(2)]


def is_text(kind: TypeEngine[Any]) -> bool:
    return isinstance(kind, String) or isinstance(getattr(kind, "impl", None), String)


def values(model: type[Row], n: int) -> Mapping[str, Any]:
    """Something in every column; a vocabulary's word stays the usual one."""
    found: dict[str, Any] = {}
    by_name = {str(one.__tablename__): one for one in tables.SYNCED}
    for name in {column for group in registers(model).values() for column in group}:
        kind = table_of(model).c[name].type
        given = {int: 3 + n, bool: True, date: date(2019, 9, 18 + n), time: time(9 + n, 30)}
        if name in model.REFS:
            target = model.REFS[name][0]
            if target != model.__tablename__ or n:
                found[name] = ids_of(by_name[target])[n if target != model.__tablename__ else 0]
        elif is_text(kind):
            if not model.model_fields[name].default:
                text = NAMED.get(name) or ("Asia/Tokyo" if "zone" in name else f"{'甲乙'[n]} {name} 髙")
                found[name] = text[: getattr(kind, "length", None) or 99]
        else:
            found[name] = given[kind.python_type]
    return found


def fill(store: Store) -> None:
    """Two rows in every table, an edit of each, one undone, one row deleted, one draft."""

    def write(work: Work) -> None:
        for n in range(2):
            for model in tables.SYNCED:
                work.add(model, values(model, n), ids_of(model)[n])

    def edit(work: Work, model: type[Row], column: str) -> None:
        work.change(model, ids_of(model)[0], {column: f"改 {column}"})

    def delete(work: Work) -> None:
        work.delete(tables.Person, ids_of(tables.Person)[1])

    store.do("Fill every table", write)
    for model in tables.SYNCED:
        texts = [c for group in registers(model).values() for c in group if c not in model.REFS]
        texts = [c for c in texts if is_text(table_of(model).c[c].type)]
        if texts:
            store.do("Edit", edit, model, texts[0])
    store.undo()
    store.do("Delete", delete)
    drafts.keep(store, "person", {"notes": "草稿"})


def dump(path: Path, target: Path) -> None:
    connection = sqlite3.connect(path)
    lines = [f"PRAGMA application_id = {engine.APPLICATION_ID};", "PRAGMA foreign_keys = OFF;"]
    lines += list(connection.iterdump())
    connection.close()
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def keep_release(store: Store) -> None:
    """One of each kind: an encrypted store with its key file in a backup, a pack, settings."""
    folder = HERE / __version__
    folder.mkdir(exist_ok=True)
    packs.save(packs.make(store, personal=True), folder / PACK)
    vault.protect(store, WORD)
    backup.export(store, folder / BACKUP)
    settings = Settings()
    settings.put(language="ja", width=1366, keyring=False)
    (folder / SETTINGS).write_bytes(settings.path.read_bytes())


def main() -> None:
    wraps.COST = wraps.Cost(64, 1, 1)  # the same form, opened sooner
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HASHIDATE_DATA"] = folder
        file = paths.data_folder() / "sample.db"
        store = open_store(file, create=True)
        sample.write(store)
        fill(store)
        store.close()
        if "--release" in sys.argv:
            store = open_store(file)
            keep_release(store)
            store.close()
        else:
            dump(file, HERE / f"{schema.CURRENT}.sql")


if __name__ == "__main__":
    main()

"""Write the dump of the current revision: the sample, in SQL. Run it once, when a revision is made."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from desktop.store import engine, sample, schema
from desktop.store.opening import open_store


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sample.db"
        store = open_store(file, create=True)
        sample.write(store)
        store.close()
        connection = sqlite3.connect(file)
        lines = [f"PRAGMA application_id = {engine.APPLICATION_ID};", "PRAGMA foreign_keys = OFF;"]
        lines += list(connection.iterdump())
        connection.close()
    target = Path(__file__).with_name(f"{schema.CURRENT}.sql")
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

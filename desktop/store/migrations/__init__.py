"""Upgrading an older file, step by step, with Alembic. Imported only when there is something to upgrade.

To change the schema: edit ``tables.py``, add ``versions/rNNNN_what.py``, append NNNN to ``schema.REVISIONS``, keep a
dump of a store of the old revision in ``tests/store/old``; the tests compare upgraded with fresh.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from desktop.store import projection


def config() -> Config:
    """Alembic's configuration, without an ini file."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent))
    return made


def run(
    engine: Engine,
    to: str = "head",
    before: Callable[[Connection], bool] | None = None,
    check: Callable[[Connection], None] | None = None,
) -> None:
    """Upgrade the store behind ``engine`` in one transaction; a failing step leaves the file as it was.

    ``before`` is asked behind the writers' lock and may say that there is nothing to do any more. ``check`` looks at
    the result and raises where it is wrong; then too nothing stays.
    In a file foreign keys are off meanwhile: a table rebuild would otherwise delete child rows (stack.md, "Database").
    On a server nothing is rebuilt, and the transaction holds the writers' lock, so two desks never upgrade at once.
    """
    is_file = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        if is_file:
            raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.execution_options(write=True).begin():
                if before is not None and not before(connection):
                    return
                steps = config()
                steps.attributes["connection"] = connection
                command.upgrade(steps, to)
                if to == "head":  # what an older program only kept is shown from now on (data.md I8)
                    projection.reproject_all(connection)
                if check is not None:
                    check(connection)
        finally:
            if is_file:
                raw.execute("PRAGMA foreign_keys=ON")

"""A safe copy of an open store: SQLite's backup, checked, flushed and moved into place in one step."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine

from desktop.errors import UserError
from desktop.i18n import N_


def copy_to(source: Engine, target: Path) -> None:
    """Copy the store to ``target``; the file appears complete or not at all."""
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        copy = driver.connect(str(part))
        try:
            with source.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                raw.backup(copy)
            sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        finally:
            copy.close()
        if not sound:
            raise UserError(N_("The backup could not be checked. Try again."))
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except (OSError, driver.Error):
        raise UserError(
            N_("{file} could not be written. Check the folder and the free space."), file=target.name
        ) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)

"""A damaged store gets out of the way, whole, and what could be read of it takes its place."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attachments
from desktop.store import engine as engines
from desktop.store.keys import Progress
from desktop.store.salvage import Salvaged, salvage

IN_USE = N_("{file} cannot be moved aside. Close every program that uses it and try again.")


class Mended(NamedTuple):
    """What was saved, and where the damaged file lies now, unchanged."""

    salvaged: Salvaged
    aside: Path


def mend(path: Path, key: bytes | None = None, progress: Progress | None = None) -> Mended:
    """Make a new store of what can be read at ``path`` and put it there; the damaged file stays under another name.

    At every moment a file stands at ``path``: where none did, the next start would make an empty store. UserError
    where nothing can be read or a file is in use; then, and where ``progress`` raises, everything is where it was.
    """
    path = Path(path).expanduser().absolute()
    into = path.with_name(f"{path.stem}.saved{path.suffix}")
    aside = _free(path, datetime.now())
    _discard(into)  # of a mending that was killed
    made: list[Path] = []
    try:
        saved = salvage(path, into, key, progress)
        for ending in ("-wal", ""):
            here, there = path.with_name(path.name + ending), aside.with_name(aside.name + ending)
            if here.exists():
                made.append(there)
                _second(here, there)
        paths.sync_folder(path.parent)
        for ending in ("-wal", "-shm"):  # its log must not lie beside another file
            path.with_name(path.name + ending).unlink(missing_ok=True)
        into.replace(path)
        paths.sync_folder(path.parent)
    except OSError:
        _back(path, aside, made)
        raise UserError(IN_USE, file=path.name) from None
    finally:
        _discard(into)  # what came along with the new file lies beside the old name already
    return Mended(saved, aside)


def _free(path: Path, at: datetime) -> Path:
    """The name for the damaged file, with the second in it; a mending that was killed may have taken one."""
    while True:
        aside = path.with_name(f"{path.stem}.damaged-{at:%Y%m%d-%H%M%S}{path.suffix}")
        if not aside.exists() and not aside.with_name(aside.name + "-wal").exists():
            return aside
        at += timedelta(seconds=1)


def _second(here: Path, there: Path) -> None:
    """Another name of a file, or a copy where the disk knows no second names."""
    try:
        there.hardlink_to(here)
    except OSError:
        shutil.copyfile(here, there)
        with there.open("rb+") as file:
            os.fsync(file.fileno())


def _back(path: Path, aside: Path, made: list[Path]) -> None:
    """The damaged file never left its place; its log may have."""
    log, kept = path.with_name(path.name + "-wal"), aside.with_name(aside.name + "-wal")
    with suppress(OSError):
        if kept in made and not log.exists():
            kept.replace(log)
        for file in made:
            file.unlink(missing_ok=True)


def _discard(into: Path) -> None:
    with suppress(OSError):
        for file in (into, engines.key_file(into)):
            file.unlink(missing_ok=True)
    shutil.rmtree(attachments.folder_of(into), ignore_errors=True)

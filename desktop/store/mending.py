"""A damaged store gets out of the way, whole, and what could be read of it takes its place."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attachments
from desktop.store import engine as engines
from desktop.store.salvage import Salvaged, salvage

IN_USE = N_("{file} cannot be moved aside. Close every program that uses it and try again.")


class Mended(NamedTuple):
    """What was saved, and where the damaged file lies now, unchanged."""

    salvaged: Salvaged
    aside: Path


def mend(path: Path, key: bytes | None = None) -> Mended:
    """Make a new store of what can be read at ``path`` and put it there; the damaged file gets another name.

    UserError where nothing can be read or a file is in use; then everything is where it was.
    """
    path = Path(path).expanduser().absolute()
    into = path.with_name(f"{path.stem}.saved{path.suffix}")
    aside = path.with_name(f"{path.stem}.damaged-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    saved = salvage(path, into, key)
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in ("", "-wal", "-shm"):
            here, there = path.with_name(path.name + ending), aside.with_name(aside.name + ending)
            if here.exists():
                here.rename(there)
                moved.append((here, there))
        into.rename(path)
        paths.sync_folder(path.parent)
    except OSError:
        for here, there in reversed(moved):
            there.rename(here)
        into.unlink(missing_ok=True)
        raise UserError(IN_USE, file=path.name) from None
    finally:
        with suppress(OSError):  # what came along with the new file lies beside the old name already
            engines.key_file(into).unlink(missing_ok=True)
            shutil.rmtree(attachments.folder_of(into), ignore_errors=True)
    return Mended(saved, aside)

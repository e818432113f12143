"""Where things lie. The only module that knows whether the program runs from a checkout or frozen."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import platformdirs

APP = "hashidate"


def frozen() -> bool:
    """Whether PyInstaller built the running program."""
    return bool(getattr(sys, "frozen", False))


def resources() -> Path:
    """The folder ``resources``: beside ``desktop`` in a checkout, inside the bundle when frozen."""
    base = Path(getattr(sys, "_MEIPASS", "")) if frozen() else Path(__file__).resolve().parent.parent
    return base / "resources"


def data_folder() -> Path:
    """Folder of the default store. HASHIDATE_DATA moves it (tests, portable use)."""
    moved = os.environ.get("HASHIDATE_DATA")
    return Path(moved) if moved else Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False))


def config_folder() -> Path:
    """Folder of settings and replica ids; with HASHIDATE_DATA it lies inside that folder."""
    moved = os.environ.get("HASHIDATE_DATA")
    return Path(moved) / "config" if moved else Path(platformdirs.user_config_dir(APP, appauthor=False))


def cache_folder() -> Path:
    """Folder of what can be made again, such as the pinned fonts. HASHIDATE_CACHE moves it."""
    moved = os.environ.get("HASHIDATE_CACHE")
    return Path(moved) if moved else Path(platformdirs.user_cache_dir(APP, appauthor=False))


def default_store() -> Path:
    """The store that opens when none is named."""
    return data_folder() / "hashidate.db"


def documents_folder() -> Path:
    """Where papers are offered to be saved: 文件\\橋立 (needs.md row 95)."""
    return Path(platformdirs.user_documents_dir()) / "橋立"


def logs_folder() -> Path:
    """Folder of the log file."""
    return data_folder() / "log"


def write_whole(target: Path, data: bytes) -> None:
    """Write ``target`` so that it appears whole or not at all, also through a power cut; OSError where it cannot be.

    The bytes reach the disk under another name first: a size alone does not show the zeros of a torn file.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut; systems whose folders cannot be opened see to it themselves."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""Where a dialog for files begins: papers in 文件\\橋立 (needs.md row 95), then wherever the person went last.

Backups, exchange files, keys and what is opened have places of their own: a stick for the backup is not where the next
agenda belongs.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop import paths, settings
from desktop.errors import Sentence
from desktop.i18n import N_

PAPERS, BACKUPS, EXCHANGE, KEYS, OPENED = "papers", "backups", "exchange", "keys", "opened"
SAVED = N_("Saved: {file} (folder: {folder})")


def begin(kind: str) -> Path:
    """The folder that is offered for this kind of file; that of the papers is made when it is first needed."""
    kept = settings.load().get(_name(kind), "")
    with suppress(OSError, ValueError):  # gone with its stick, or a path of another system
        if kept and Path(kept).is_dir():
            return Path(kept)
    if kind == OPENED:
        return Path.home()
    folder = paths.documents_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:  # a redirected folder whose server is away
        return Path.home()
    return folder


def remember(kind: str, file: Path) -> None:
    """The person went to this file's folder: the next one of its kind begins there."""
    settings.load().put(**{_name(kind): str(file.absolute().parent)})


def saved(file: Path) -> Sentence:
    """Which file was written, and where it is found again."""
    return Sentence(SAVED, {"file": file.name, "folder": str(file.absolute().parent)})


def _name(kind: str) -> str:
    return f"folder_{kind}"

"""Taking photographs in: files, folders and pasted pictures, many at once, beside the window.

Nothing is written before all of them are read: who cancels finds everything as it was.
"""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.errors import Sentence, UserError
from desktop.exchange import photographs
from desktop.i18n import N_, _
from desktop.store import attachments, figures
from desktop.store.figures import Kept
from desktop.ui import work
from desktop.ui.attachments import SEALING, UNREADABLE, safe_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.store import Store

MOST = 500  # at once: somebody dropped the whole card of a camera by mistake
PATTERNS = "JPEG, PNG, WebP (*.jpg *.jpeg *.png *.webp)"
NEEDED = ("PIL.Image", "PIL.ImageOps", "PIL.JpegImagePlugin", "PIL.PngImagePlugin", "PIL.WebPImagePlugin")
ADD = N_("Add photographs")
READING = N_("Reading the photographs…")
LARGE = N_("{name} is larger than 25 MB. Make it smaller and try again.")
TOO_MANY = N_("At most {limit} photographs at once; the first of them were taken.")
NONE_THERE = N_("There is no photograph among these files.")
ADDED, KNOWN = N_("Photographs added: {count}."), N_("Already here: {count}.")
REFUSED = N_("Not taken: {count}. {why}")


class Taken(NamedTuple):
    """What came of it; ``small`` are the small pictures by sha256, ``refused`` says why files were not taken."""

    kept: list[Kept]
    small: dict[str, bytes]
    known: int = 0
    refused: tuple[UserError, ...] = ()


def files_of(given: Iterable[Path]) -> list[Path]:
    """The files, and of folders the pictures in them, in the order of their names."""
    found: list[Path] = []
    for path in given:
        try:
            inside = sorted(path.iterdir(), key=lambda file: file.name.casefold()) if path.is_dir() else None
        except OSError:
            inside = []
        if inside is None:
            found.append(path)
        else:
            found += [one for one in inside if one.suffix.casefold() in photographs.ENDINGS and one.is_file()]
    return found


def prepare(store: Store) -> None:
    """Import what reading needs: no other thread may do that."""
    for module in (*NEEDED, *(SEALING if store.key is not None else ())):
        importlib.import_module(module)


def read(parent: QWidget, store: Store, delegation_id: str, given: Sequence[Path | tuple[str, bytes]]) -> Taken | None:
    """Read and keep pictures (files, or a name with bytes); None where the person cancelled."""
    prepare(store)
    with store.read() as connection:
        known = figures.already(connection, delegation_id)
    return work.run(parent, READING, _read_all, store, known, list(given))


def _read_all(store: Store, known: set[str], given: list[Path | tuple[str, bytes]], progress: work.Progress) -> Taken:
    made = Taken([], {})
    refused: list[UserError] = [UserError(TOO_MANY, limit=MOST)] if len(given) > MOST else []
    fresh: list[str] = []
    seen, doubled = set(known), 0
    try:
        for place, one in enumerate(given[:MOST]):
            progress(place, min(len(given), MOST))
            try:
                name, data = one if isinstance(one, tuple) else (one.name, _bytes(one))
                name = safe_name(name)
                found = photographs.read(data, name)
                sha = hashlib.sha256(data).hexdigest()
                if sha in seen:
                    doubled += 1
                    continue
                if not attachments.has(store, sha):
                    fresh.append(sha)
                attachments.keep(store, data)
            except UserError as error:
                refused.append(error)
                continue
            seen.add(sha)
            made.small[sha] = found.small
            made.kept.append(Kept(name, found.media_type, len(data), sha, found.taken_at, found.taken_where))
    except work.Cancelled:
        for sha in () if store.is_server else fresh:  # there another desk may be taking in the same
            attachments.drop(store, sha)
        raise
    return made._replace(known=doubled, refused=tuple(refused))


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > attachments.LIMIT:
            raise UserError(LARGE, name=safe_name(file.name))
        return file.read_bytes()
    except OSError:
        raise UserError(UNREADABLE, name=safe_name(file.name)) from None


def told(taken: Taken) -> Sentence:
    """What became of the files, in one or more sentences."""
    parts = []
    if taken.kept or not (taken.known or taken.refused):
        parts.append(Sentence(ADDED, {"count": len(taken.kept)}) if taken.kept else Sentence(NONE_THERE))
    if taken.known:
        parts.append(Sentence(KNOWN, {"count": taken.known}))
    if taken.refused:
        why = " ".join(dict.fromkeys(error.sentence.text(_) for error in taken.refused[:3]))
        parts.append(Sentence(REFUSED, {"count": len(taken.refused), "why": why}))
    made = parts[0]
    for part in parts[1:]:
        made = Sentence("{first} {second}", {"first": made, "second": part})
    return made

"""The office's own fonts for paper: examined, taken over as one static face each, and remembered by their use.

They lie on this computer, not in the store: a font has a licence of its own, and is larger than a whole delegation.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    import uharfbuzz as hb

LARGEST = 128 * 1024 * 1024  # bytes; the largest fonts of whole planes have about 60 million
MOST_FACES = 64  # in one collection
FALLBACK = "fallback"
USES = (  # what a font is for; the first four lead a language, the last fills the gaps of all others
    ("zh_TW", N_("Chinese text")),
    ("zh_TW.bold", N_("Chinese headings")),
    ("ja", N_("Japanese text")),
    ("ja.bold", N_("Japanese headings")),
    (FALLBACK, N_("Rare characters")),
)
PICTURES_ONLY, RESTRICTED = 0x0200, 0x0002  # fsType of the table OS/2

NO_FONT = N_("{file} is no font that can be printed with. Choose a file of the kind TTF, OTF or TTC.")
TOO_LARGE = N_("{file} is too large for a font ({limit} MB at most).")
FORBIDDEN = N_("The maker of {file} does not allow the font to be embedded in papers. Choose another one.")
NO_LETTERS = N_("{file} has no characters that could be printed.")


@dataclass(frozen=True)
class Face:
    """One font of a file; ``index`` is its place in a collection, ``characters`` how many it can draw."""

    index: int
    name: str
    characters: int


def examine(path: Path) -> tuple[Face, ...]:
    """The faces of a font file; UserError where it is none, too large, or must not be embedded."""
    import uharfbuzz as hb

    data = _bytes(path)
    blob = hb.Blob(data)
    count = int.from_bytes(data[8:12], "big") if data[:4] == b"ttcf" else 1
    found = []
    for index in range(min(count, MOST_FACES)):
        face = hb.Face(blob, index)
        tables = _tables(face)
        if not {"cmap", "head", "hhea", "hmtx"} <= tables or not tables & {"glyf", "CFF "} or face.glyph_count < 2:
            continue
        if _forbidden(face):
            raise UserError(FORBIDDEN, file=path.name)
        found.append(Face(index, _name(face) or path.stem, len(face.unicodes)))
    if not found:
        raise UserError(NO_FONT, file=path.name)
    found = [face for face in found if face.characters]
    if not found:
        raise UserError(NO_LETTERS, file=path.name)
    return tuple(found)


def take(path: Path, index: int) -> str:
    """Take one face over, variable axes at their defaults; the name of its file. UserError as ``examine``."""
    import uharfbuzz as hb

    if index not in {face.index for face in examine(path)}:
        raise UserError(NO_FONT, file=path.name)
    face = hb.Face(hb.Blob(_bytes(path)), index)
    wish = hb.SubsetInput()
    wish.keep_everything()
    if face.has_var_data:
        wish.pin_all_axes_to_default(face)
    try:
        data: bytes = hb.subset(face, wish).blob.data
    except (RuntimeError, MemoryError):
        raise UserError(NO_FONT, file=path.name) from None
    name = f"{hashlib.sha256(data).hexdigest()[:16]}.ttf"
    target = folder() / name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        paths.write_whole(target, data)
    except OSError:
        said = N_("The fonts could not be written to {folder}. Check the free space and your rights there.")
        raise UserError(said, folder=str(folder())) from None
    return name


def folder() -> Path:
    """Where the fonts that were taken over lie."""
    return paths.data_folder() / "fonts"


def chosen(kept: Mapping[str, str]) -> dict[str, tuple[Path, ...]]:
    """Use -> files of it that are still there; ``kept``: what the settings hold, names with blanks between them."""
    found: dict[str, tuple[Path, ...]] = {}
    for use, _label in USES:
        files = tuple(folder() / name for name in kept.get(use, "").split())
        found[use] = tuple(file for file in files if file.is_file())
    return found


def _tables(face: hb.Face) -> set[str]:
    try:
        return set(face.table_tags)
    except UnicodeDecodeError:  # a tag that is none
        return set()


def _name(face: hb.Face) -> str:
    """What the font calls itself; empty where that cannot be read."""
    try:
        return " ".join((face.get_name(4) or face.get_name(1) or "").split())[:80]
    except UnicodeDecodeError:
        return ""


def _forbidden(face: hb.Face) -> bool:
    """Whether the font says that it may not be embedded at all, or as pictures only (OpenType, OS/2 fsType)."""
    table = face.reference_table("OS/2").data if "OS/2" in _tables(face) else b""
    kind = int.from_bytes(table[8:10], "big")  # an empty table forbids nothing
    return bool(kind & PICTURES_ONLY) or kind & 0xF == RESTRICTED


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(TOO_LARGE, file=path.name, limit=LARGEST // 1024**2)
        return path.read_bytes()
    except OSError:
        raise UserError(N_("{file} could not be read. Choose another file."), file=path.name) from None

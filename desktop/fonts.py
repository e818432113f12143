"""The four fonts of screen and paper: Noto Sans TC and JP, each at 400 and 700, made once from the variable files.

Variable files show Thin at every weight in Qt and slow the papers (design/stack.md), so both are pinned with
hb-subset into the cache folder; a frozen program carries the result in ``resources/fonts`` and makes nothing.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import struct
from dataclasses import dataclass
from pathlib import Path

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_

PACKAGE = "justmytype_intl_cjk"
RECIPE = 1  # count up when the pinned files change for the same source
MANIFEST = "sizes.json"


@dataclass(frozen=True)
class Cut:
    """One font to make: from which variable file, at which weight, and how programs shall list it."""

    file: str
    source: str
    family: str
    style: str
    weight: int


CUTS = (
    Cut("NotoSansTC-Regular.ttf", "notosanstc/NotoSansTC[wght].ttf", "Noto Sans TC", "Regular", 400),
    Cut("NotoSansTC-Bold.ttf", "notosanstc/NotoSansTC[wght].ttf", "Noto Sans TC", "Bold", 700),
    Cut("NotoSansJP-Regular.ttf", "notosansjp/NotoSansJP[wght].ttf", "Noto Sans JP", "Regular", 400),
    Cut("NotoSansJP-Bold.ttf", "notosansjp/NotoSansJP[wght].ttf", "Noto Sans JP", "Bold", 700),
)


@dataclass(frozen=True)
class Fonts:
    """Paths of the four pinned fonts."""

    tc_regular: Path
    tc_bold: Path
    jp_regular: Path
    jp_bold: Path


def ensure() -> Fonts:
    """The four fonts, made first where they are missing or damaged; UserError where that cannot be done."""
    shipped = paths.resources() / "fonts"
    if all((shipped / cut.file).is_file() for cut in CUTS):
        return _in(shipped)
    source = source_folder()
    folder = paths.cache_folder() / f"fonts-{_key(source)}"
    if not sound(folder):
        try:
            make(source, folder)
        except OSError:
            said = N_("The fonts could not be written to {folder}. Check the free space and your rights there.")
            raise UserError(said, folder=str(folder)) from None
    return _in(folder)


def make(source: Path, folder: Path) -> None:
    """Pin the variable fonts below ``source`` into ``folder``. Two processes may do so at once: bytes are equal."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = {}
    for cut in CUTS:
        data = pinned(source / cut.source, cut)
        sizes[cut.file] = len(data)
        _put(folder / cut.file, data)
    _put(folder / MANIFEST, json.dumps(sizes).encode())


def sound(folder: Path) -> bool:
    """Whether every font is there with the size that the manifest (written last) names."""
    try:
        sizes = json.loads((folder / MANIFEST).read_bytes())
        return all((folder / cut.file).stat().st_size == sizes[cut.file] for cut in CUTS)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def source_folder() -> Path:
    """Folder of the variable fonts, found without importing their package; UserError where it is missing."""
    spec = importlib.util.find_spec(PACKAGE)
    for place in (spec and spec.submodule_search_locations) or ():
        folder = Path(place) / "fonts" / "ofl"
        if all((folder / cut.source).is_file() for cut in CUTS):
            return folder
    raise UserError(N_("The fonts of the program are missing. Install the program again."))


def pinned(source: Path, cut: Cut) -> bytes:
    """The instance of a variable font at ``cut.weight``, every glyph and layout rule kept, under its own name."""
    import uharfbuzz as hb

    face = hb.Face(hb.Blob.from_file_path(str(source)))
    wish = hb.SubsetInput()
    wish.keep_everything()
    wish.pin_axis_location(face, "wght", cut.weight)
    return _named(hb.subset(face, wish).blob.data, cut)


def _in(folder: Path) -> Fonts:
    return Fonts(*(folder / cut.file for cut in CUTS))


def _key(source: Path) -> str:
    known = [(cut.source, (source / cut.source).stat().st_size) for cut in CUTS]
    return hashlib.sha256(repr((RECIPE, known)).encode()).hexdigest()[:12]


def _put(target: Path, data: bytes) -> None:
    try:
        paths.write_whole(target, data)
    except PermissionError:
        # Windows: another process already reads the same file. Its bytes are ours.
        if not (target.is_file() and target.stat().st_size == len(data)):
            raise


def _named(sfnt: bytes, cut: Cut) -> bytes:
    """``sfnt`` with name, OS/2 and head telling its family and style: HarfBuzz leaves "Thin" in the names."""
    version, count = struct.unpack_from(">IH", sfnt)
    tables: dict[bytes, bytes] = {}
    sums: dict[bytes, int] = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, checksum, offset, length = struct.unpack_from(">4sIII", sfnt, at)
        tables[tag], sums[tag] = sfnt[offset : offset + length], checksum
    tables.pop(b"STAT", None)  # describes axes that are gone
    bold = cut.weight >= 600
    os2, head = bytearray(tables[b"OS/2"]), bytearray(tables[b"head"])
    struct.pack_into(">H", os2, 4, cut.weight)
    (selection,) = struct.unpack_from(">H", os2, 62)
    struct.pack_into(">H", os2, 62, (selection & ~0x61) | (0x20 if bold else 0x40))
    struct.pack_into(">I", head, 8, 0)
    struct.pack_into(">H", head, 44, int(bold))
    tables |= {b"OS/2": bytes(os2), b"head": bytes(head), b"name": _name_table(tables[b"name"], cut)}
    for tag in (b"OS/2", b"head", b"name"):
        sums[tag] = _checksum(tables[tag])

    order = sorted(tables)
    power = len(order).bit_length() - 1
    head_line = struct.pack(">IHHHH", version, len(order), 16 << power, power, 16 * (len(order) - (1 << power)))
    directory, body, offset = bytearray(head_line), [], 12 + 16 * len(order)
    for tag in order:
        data = tables[tag]
        directory += struct.pack(">4sIII", tag, sums[tag], offset, len(data))
        padded = data + b"\0" * (-len(data) % 4)
        body.append(padded)
        offset += len(padded)
    whole = (_checksum(bytes(directory)) + sum(sums[tag] for tag in order)) & 0xFFFFFFFF
    struct.pack_into(">I", head, 8, (0xB1B0AFBA - whole) & 0xFFFFFFFF)
    body[order.index(b"head")] = bytes(head) + b"\0" * (-len(head) % 4)
    return bytes(directory) + b"".join(body)


def _name_table(old: bytes, cut: Cut) -> bytes:
    """Windows English names; copyright, version and licence (OFL) are taken over."""
    _format, count, strings = struct.unpack_from(">HHH", old)
    names: dict[int, bytes] = {}
    for at in range(6, 6 + 12 * count, 12):
        platform, _encoding, language, key, length, offset = struct.unpack_from(">6H", old, at)
        if platform == 3 and language == 0x409 and key in (0, 5, 7, 8, 9, 11, 12, 13, 14):
            names[key] = old[strings + offset : strings + offset + length]
    postscript = cut.file.removesuffix(".ttf")
    own = {1: cut.family, 2: cut.style, 3: f"{postscript};{RECIPE}", 4: f"{cut.family} {cut.style}", 6: postscript}
    names |= {key: text.encode("utf-16-be") for key, text in own.items()}
    records, text = b"", b""
    for key in sorted(names):
        records += struct.pack(">6H", 3, 1, 0x409, key, len(names[key]), len(text))
        text += names[key]
    return struct.pack(">HHH", 0, len(names), 6 + len(records)) + records + text


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF

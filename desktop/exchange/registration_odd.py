"""What lies in a workbook beside its values: pictures over cells, errors, formulas that nobody has computed yet.

The parser of tables gives none of them. They are found in the parts of an XLSX file, after ``sheets.read`` has let the
file in (``guard`` has counted every part, and refused what is hostile).
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as Tree

Place = tuple[int, int]
Size = Callable[[int], float]
MOST_BYTES = 5_000_000  # of one picture

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SHAPES = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_TABLE, _DRAW = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("table", "drawing"))
_HREF = "{http://www.w3.org/1999/xlink}href"
_ERROR = re.compile(rb"<c\b(?=[^>]*?\bt=\"e\")[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"")
_DEFAULT = re.compile(rb"<sheetFormatPr\b[^>]*?\bdefaultRowHeight=\"([0-9.]+)\"")
_HEIGHT = re.compile(rb"<row\b[^>]*?\br=\"(\d{1,7})\"[^>]*?\bht=\"([0-9.]+)\"")
_COLUMN, _GIVEN = re.compile(rb"<col\b[^>]*>"), re.compile(rb"\b(min|max|width)=\"([0-9.]+)\"")
_FORMULA = re.compile(
    rb"<c\b[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)"
    rb"\s*(?:<v\s*/>|<v></v>)?\s*</c>"
)


@dataclass(frozen=True)
class Odd:
    """By (row, first = 1; column, first = 0): what is no value (``error`` or ``formula``), and pictures as bytes, empty
    where they are no PNG or JPEG of a reasonable size.
    """

    marks: Mapping[Place, str] = field(default_factory=dict)
    pictures: Mapping[Place, bytes] = field(default_factory=dict)


def find(data: bytes, sheet: str) -> Odd:
    """What lies on this sheet of an XLSX or ODS file; nothing for other files."""
    if not data.startswith(b"PK\x03\x04"):
        return Odd()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" not in names:
                return Odd(pictures=_in_ods(archive, sheet)) if _holds_pictures(names) else Odd()
            part = _part_of(archive, sheet)
            if part not in names:
                return Odd()
            marks: dict[Place, str] = {}
            body = archive.read(part)
            if b't="e"' in body:
                marks |= {(int(row), _number(at.decode())): "error" for at, row in _ERROR.findall(body)}
            if b"<f" in body:
                marks |= {(int(row), _number(at.decode())): "formula" for at, row in _FORMULA.findall(body)}
            pictures: dict[Place, bytes] = {}
            if b"<drawing" in body:
                for target in _targets(archive, part, names).values():
                    if "/drawings/" in target and target in names:
                        pictures |= _anchored(archive, target, names, _heights(body), _widths(body))
            return Odd(marks, pictures)
    except (zipfile.BadZipFile, Tree.ParseError, KeyError, ValueError, OSError):
        return Odd()  # the table itself was read; what lies beside it is worth no failure


def _holds_pictures(names: set[str]) -> bool:
    return "content.xml" in names and any(name.startswith("Pictures/") for name in names)


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of the sheet with this name."""
    targets = _targets(archive, "xl/workbook.xml", set(archive.namelist()))
    for entry in Tree.fromstring(archive.read("xl/workbook.xml")).iter(f"{_MAIN}sheet"):
        if entry.get("name") == sheet:
            return targets.get(entry.get(_LINK, ""), "")
    return ""


def _targets(archive: zipfile.ZipFile, part: str, names: set[str]) -> dict[str, str]:
    """Id -> part that a part names."""
    folder, file = posixpath.split(part)
    links = f"{folder}/_rels/{file}.rels"
    if links not in names:
        return {}
    found = {}
    for link in Tree.fromstring(archive.read(links)):
        target = link.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[link.get("Id", "")] = path
    return found


def _anchored(archive: zipfile.ZipFile, drawing: str, names: set[str], height: Size, width: Size) -> dict[Place, bytes]:
    """The pictures of a drawing, each at the cell in which most of it lies: a face must not come to the row above."""
    targets = _targets(archive, drawing, names)
    found = {}
    for anchor in Tree.fromstring(archive.read(drawing)):
        row, column = _most(anchor, "row", height), _most(anchor, "col", width)
        if row is not None and column is not None:
            blip = next(anchor.iter(f"{_SHAPES}blip"), None)
            target = targets.get(blip.get(_EMBED, ""), "") if blip is not None else ""
            found[row + 1, column] = _picture(archive, target, names)
    return found


def _most(anchor: Tree.Element, axis: str, size: Size) -> int | None:
    """The row or column (first = 0) that most of a picture covers."""
    corners = []
    for name in ("from", "to"):
        at, off = (anchor.findtext(f"{_DRAWING}{name}/{_DRAWING}{axis}{end}") or "" for end in ("", "Off"))
        if at.isdigit():
            corners.append((int(at), int(off) if off.isdigit() else 0))
    if not corners:
        return None
    (first, begin), (last, end) = corners[0], corners[-1]
    if not first < last < first + 100:
        return first
    covered = {first: size(first) - begin, **{n: size(n) for n in range(first + 1, last)}, last: end}
    return max(covered, key=covered.__getitem__)


def _heights(body: bytes) -> Size:
    """How tall each row of a sheet is, in EMU."""
    usual = _DEFAULT.search(body)
    said = {int(row) - 1: float(points) * 12_700 for row, points in _HEIGHT.findall(body)}
    return lambda row: said.get(row, float(usual[1]) * 12_700 if usual else 190_500)


def _widths(body: bytes) -> Size:
    """How wide each column is, in EMU, as far as the standard font tells."""
    said = []
    for column in _COLUMN.findall(body):
        given = dict(_GIVEN.findall(column))
        if {b"min", b"max", b"width"} <= given.keys():
            said.append((float(given[b"min"]) - 1, float(given[b"max"]), (float(given[b"width"]) * 7 + 5) * 9_525))
    return lambda column: next((wide for low, high, wide in said if low <= column < high), 609_600)


def _in_ods(archive: zipfile.ZipFile, sheet: str) -> dict[Place, bytes]:
    """The pictures in the cells of a sheet."""
    found: dict[Place, bytes] = {}
    names = set(archive.namelist())
    for table in Tree.fromstring(archive.read("content.xml")).iter(f"{_TABLE}table"):
        row_number = 0
        if table.get(f"{_TABLE}name") != sheet:
            continue
        for row in table.iter(f"{_TABLE}table-row"):
            column = 0
            for cell in row:
                if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                    continue
                for image in cell.iter(f"{_DRAW}image"):
                    found[row_number + 1, column] = _picture(archive, image.get(_HREF, ""), names)
                column += int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
            row_number += int(row.get(f"{_TABLE}number-rows-repeated", "1"))
    return found


def _picture(archive: zipfile.ZipFile, part: str, names: set[str]) -> bytes:
    if part not in names or archive.getinfo(part).file_size > MOST_BYTES:
        return b""
    data = archive.read(part)
    return data if data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")) else b""


def _number(letters: str) -> int:
    total = 0
    for letter in letters:
        total = total * 26 + ord(letter) - 64
    return total - 1

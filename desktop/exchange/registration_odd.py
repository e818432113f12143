"""What lies in a workbook beside its values: pictures over cells, errors, formulas that nobody has computed yet.

The parser of tables gives none of them. They are found in the parts of an XLSX file, after ``sheets.read`` has let the
file in (``guard`` has counted every part, and refused what is hostile).
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from xml.etree import ElementTree as Tree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ERROR = re.compile(rb"<c\b(?=[^>]*?\bt=\"e\")[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"")
_FORMULA = re.compile(
    rb"<c\b[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)"
    rb"\s*(?:<v\s*/>|<v></v>)?\s*</c>"
)


def find(data: bytes, sheet: str) -> dict[tuple[int, int], str]:
    """(row, first = 1; column, first = 0) -> ``picture``, ``error`` or ``formula`` on this sheet of an XLSX file."""
    if not data.startswith(b"PK\x03\x04"):
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            part = _part_of(archive, sheet) if "xl/workbook.xml" in names else ""
            if part not in names:
                return {}
            found: dict[tuple[int, int], str] = {}
            body = archive.read(part)
            if b't="e"' in body:
                found |= {(int(row), _number(at.decode())): "error" for at, row in _ERROR.findall(body)}
            if b"<f" in body:
                for letters, row in _FORMULA.findall(body):
                    found[int(row), _number(letters.decode())] = "formula"
            if b"<drawing" in body:
                for target in _targets(archive, part, names).values():
                    if "/drawings/" in target and target in names:
                        found |= dict.fromkeys(_anchors(archive.read(target)), "picture")
            return found
    except (zipfile.BadZipFile, Tree.ParseError, KeyError, ValueError, OSError):
        return {}  # the table itself was read; what lies beside it is worth no failure


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


def _anchors(drawing: bytes) -> list[tuple[int, int]]:
    found = []
    for corner in Tree.fromstring(drawing).iter(f"{_DRAWING}from"):
        row, column = corner.findtext(f"{_DRAWING}row"), corner.findtext(f"{_DRAWING}col")
        if row and column and row.isdigit() and column.isdigit():
            found.append((int(row) + 1, int(column)))
    return found


def _number(letters: str) -> int:
    total = 0
    for letter in letters:
        total = total * 26 + ord(letter) - 64
    return total - 1

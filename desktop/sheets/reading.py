"""A file becomes one table: rows of cells with the number of the row in the file."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import PurePath
from typing import Any, NamedTuple

from desktop.errors import UserError
from desktop.i18n import N_
from desktop.sheets import guard, text

Cell = str | int | float | bool | date | datetime | time | None

NO_SHEET = N_("{file} holds no table. Choose another file.")
NO_CELLS = N_("{file} is empty. Choose another file.")


class Row(NamedTuple):
    """``number`` is the physical row (of CSV: the line on which it begins), the first = 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Sheet:
    """One table. ``names`` are the sheets of the file, ``sheet`` the one that is read; empty for CSV, which alone has
    ``encoding`` and ``delimiter``. ``lost`` says that some bytes are no letters in this encoding.
    """

    rows: tuple[Row, ...]
    kind: str
    names: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    lost: bool = False

    @property
    def width(self) -> int:
        return max((len(row.cells) for row in self.rows), default=0)


def kind_of(data: bytes, file: str) -> str:
    """xlsx, ods, xls or csv, by what the file holds rather than by its name; UserError for none of them."""
    if data.startswith(guard.OLE):
        return "xls"
    if data.startswith(guard.ZIP):
        head = data[:120]
        return "ods" if b"mimetypeapplication/vnd.oasis" in head or PurePath(file).suffix.lower() == ".ods" else "xlsx"
    if data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3\0", b"age-encryption.org")):
        raise UserError(text.NOT_TEXT, file=file)
    return "csv"


def read(
    data: bytes,
    file: str,
    *,
    sheet: str = "",
    encoding: str = "",
    delimiter: str = "",
    words: Collection[str] = (),
) -> Sheet:
    """The table in ``data``; ``file`` is its name, for messages. UserError in one sentence where there is none.

    Merged cells all hold the value of the first one. Formulas give the value that was saved with them.
    """
    if not data.strip():
        raise UserError(NO_CELLS, file=file)
    if len(data) > guard.MOST_BYTES:
        raise UserError(guard.TOO_LARGE, file=file)
    kind = kind_of(data, file)
    if kind == "csv":
        return _read_text(data, file, encoding, delimiter, words)
    guard.check(data, file)
    return _read_book(data, file, kind, sheet)


def _read_text(data: bytes, file: str, encoding: str, delimiter: str, words: Collection[str]) -> Sheet:
    decoded = text.decode(data, file, encoding, words)
    sign = delimiter or text.delimiter_of(decoded.text)
    found = []
    try:
        for number, cells in text.rows(decoded.text, sign):
            if number > guard.MOST_ROWS or len(cells) > guard.MOST_COLUMNS:
                raise UserError(guard.TOO_LARGE, file=file)
            found.append(Row(number, tuple(cells)))
    except csv.Error:
        raise UserError(guard.DAMAGED, file=file) from None
    return Sheet(tuple(found), "csv", encoding=decoded.encoding, delimiter=sign, lost=decoded.lost)


def _read_book(data: bytes, file: str, kind: str, wanted: str) -> Sheet:
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = tuple(book.sheet_names)
        if not names:
            raise UserError(NO_SHEET, file=file)
        chosen = wanted if wanted in names else _first_filled(book, names)
        sheet = book.get_sheet_by_name(chosen)
        cells = [list(row) for row in sheet.to_python(skip_empty_area=False)]
        merged = sheet.merged_cell_ranges or []
    except calamine.PasswordError:
        raise UserError(guard.LOCKED, file=file) from None
    except (calamine.CalamineError, OSError, ValueError, OverflowError):
        raise UserError(guard.DAMAGED, file=file) from None
    except BaseException as error:  # its parser's own failure ("panic") is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise UserError(guard.DAMAGED, file=file) from None
    room = sum(map(len, cells))
    for (top, left), (bottom, right) in merged:
        if top < len(cells) and left < len(cells[top]):
            room -= sum(len(line[left : right + 1]) for line in cells[top : bottom + 1])
            if room < 0:  # ranges that lie over each other: no program writes them, and a thousand of them take hours
                raise UserError(guard.DAMAGED, file=file)
            for line in cells[top : bottom + 1]:
                line[left : right + 1] = [cells[top][left]] * len(line[left : right + 1])
    rows = tuple(Row(number, tuple(_cell(c) for c in line)) for number, line in enumerate(cells, 1))
    return Sheet(rows, kind, names, chosen)


def _first_filled(book: Any, names: tuple[str, ...]) -> str:
    return next((name for name in names if book.get_sheet_by_name(name).total_height), names[0])


def _cell(value: Any) -> Cell:
    """Whole numbers as such, a duration as the time of day that it stands for, nothing as empty text."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, timedelta):
        seconds = int(value.total_seconds())
        if 0 <= seconds < 86_400:
            return time(seconds // 3600, seconds // 60 % 60)
        return str(value)
    if isinstance(value, datetime) and value.year <= 1900 and value.month <= 1:  # a bare time of day counts from day 0
        return value.time()
    return value if value is not None else ""

"""A table becomes a file. What is text is written as text: no program that opens it computes anything."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.sheets.reading import Cell
from desktop.sheets.text import neutral

LONGEST_NAME = 31  # of a sheet
WIDEST = 60  # letters of a column on screen
_FRENCH = (
    (b"<dc:language>fr-FR</dc:language>", b"<dc:language>zh-TW</dc:language>"),
    (b':language="fr"', b':language="zh"'),
    (b':country="FR"', b':country="TW"'),
    (b'language-asian="zxx"', b'language-asian="zh"'),
    (b'country-asian="none"', b'country-asian="TW"'),
)


def write(rows: Sequence[Sequence[Cell]], ending: str, name: str) -> bytes:
    """``rows``, the first of them the header, as ``ending`` (xlsx, ods, csv); ``name`` is that of the sheet."""
    return ENDINGS[ending](rows, sheet_name(name))


def sheet_name(name: str) -> str:
    kept = "".join(c for c in name if c not in "[]:*?/\\'" and c.isprintable())
    return _cut(kept, LONGEST_NAME).strip() or "Sheet1"


def _cut(name: str, units: int) -> str:
    """Its beginning: an office program counts a letter beyond the first plane (𠮷) as two."""
    while len(name.encode("utf-16-le")) > 2 * units:
        name = name[:-1]
    return name


def sheet_names(names: Iterable[str]) -> list[str]:
    """The same of all sheets of a book, where no two may bear one name, whatever their case."""
    made: dict[str, str] = {}
    for name in map(sheet_name, names):
        one, number = name, 1
        while one.casefold() in made:
            number += 1
            one = f"{_cut(name, LONGEST_NAME - len(str(number)) - 1)} {number}"
        made[one.casefold()] = one
    return list(made.values())


def _plain(cell: Cell) -> str:
    if isinstance(cell, time):
        return cell.isoformat(timespec="minutes")
    if isinstance(cell, datetime):
        return cell.isoformat(" ", timespec="minutes")
    return "" if cell is None else cell.isoformat() if isinstance(cell, date) else str(cell)


def _widths(rows: Sequence[Sequence[Cell]]) -> list[int]:
    found: list[int] = []
    for row in rows[:200]:
        found += [8] * (len(row) - len(found))
        for place, cell in enumerate(row):
            longest = max(sum(2 if ord(c) > 0x2E80 else 1 for c in line) for line in _plain(cell).split("\n"))
            found[place] = max(found[place], min(longest + 2, WIDEST))
    return found


def _csv(rows: Sequence[Sequence[Cell]], _name: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow([neutral(_plain(cell)) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _xlsx(rows: Sequence[Sequence[Cell]], name: str) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"created": datetime(2000, 1, 1)})  # the same table gives the same bytes
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
    clock = book.add_format({"num_format": "hh:mm", "valign": "top"})
    for line, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(line, place, cell, body if line else head)
            elif isinstance(cell, bool):
                sheet.write_boolean(line, place, cell)
            elif isinstance(cell, time | date):
                sheet.write_datetime(line, place, cell, clock if isinstance(cell, time) else day)
            elif cell is not None:
                sheet.write_number(line, place, cell)
    for place, width in enumerate(_widths(rows)):
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def _ods(rows: Sequence[Sequence[Cell]], name: str) -> bytes:
    from odfdo import Document, Row, Table

    document = Document("spreadsheet")
    document.body.clear()
    table = Table(name)
    for row in rows:
        line = Row()
        for cell in row:
            line.append_cell(_ods_cell(cell), clone=False)
        table.append_row(line, clone=False)
    document.body.append(table)
    out = io.BytesIO()
    document.save(out)
    return steady(out.getvalue())


def steady(ods: bytes) -> bytes:
    """The file without the moment at which it was made, and in the office's language instead of its template's French:
    equal tables are equal files.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ods)) as before, zipfile.ZipFile(out, "w") as after:
        for part in before.infolist():
            data = before.read(part)
            for french, ours in _FRENCH if part.filename in ("meta.xml", "styles.xml") else ():
                data = data.replace(french, ours)
            kept = zipfile.ZipInfo(part.filename)  # 1980
            kept.compress_type = part.compress_type  # the media type, which stands first, is not packed
            after.writestr(kept, data)
    return out.getvalue()


def _ods_cell(value: Cell) -> Any:
    from odfdo import Cell as OdsCell
    from odfdo import Paragraph

    if isinstance(value, str) and not value:
        return OdsCell()
    if isinstance(value, time):
        value_of_day = timedelta(hours=value.hour, minutes=value.minute)
        return OdsCell(value_of_day, text=_plain(value))
    if isinstance(value, str) and ("\n" in value or "  " in value or value != value.strip()):
        cell = OdsCell(value)
        for child in cell.children:
            cell.delete(child)
        for part in value.split("\n"):  # lines and runs of blanks, which XML would lose
            cell.append(Paragraph(part, formatted=True))
        return cell
    return OdsCell(value)


ENDINGS: dict[str, Callable[[Sequence[Sequence[Cell]], str], bytes]] = {"xlsx": _xlsx, "ods": _ods, "csv": _csv}

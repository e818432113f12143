"""A workbook that goes on counting: sheets with formulas, number formats, heads that stay, an area to print.

A cell is text, a day, a ``Number`` or a ``Formula``; text is written as text whatever it begins with. Numbers are
decimal text in the file, never a float's: 0.1 is 0.1. Formulas are in A1 notation with English names and commas, as
XLSX has them; ODS gets them as OpenFormula. Each carries its value too, so that a reader that does not count shows the
same.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from desktop.sheets.writing import sheet_names, steady

TITLE, HEAD, BODY, SUM, NOTE = "title", "head", "body", "sum", "note"
RIGHT = "right"  # a head above numbers
ENDINGS = ("xlsx", "ods")
FIXED = datetime(2000, 1, 1)  # the same book gives the same bytes
MM = 2.1  # millimetres of a letter's width
DAYS = "yyyy-mm-dd"
HIGH, FEW = 15, 3  # points of a line of text; lines that every program fits by itself
LOW, ROOMY = 13.5, 1.16  # the same in ODS, whose columns are wider than XLSX reckons


@dataclass(frozen=True)
class Number:
    """A number with so many digits behind the point, grouped by thousands."""

    value: Decimal
    digits: int = 0


@dataclass(frozen=True)
class Formula:
    """``text`` without its sign of equality; ``value`` is what it comes to."""

    text: str
    value: Decimal
    digits: int = 0


Cell = str | date | Number | Formula | None


@dataclass(frozen=True)
class Line:
    """A row and how it looks: TITLE, HEAD, BODY, SUM or NOTE."""

    cells: tuple[Cell, ...]
    role: str = BODY


@dataclass(frozen=True)
class Sheet:
    """``head`` rows stay on screen and stand on every page; ``widths`` in letters; ``prints``: how many columns are
    printed, 0 for all.
    """

    name: str
    lines: tuple[Line, ...]
    widths: tuple[int, ...]
    head: int = 1
    landscape: bool = True
    prints: int = 0


def write(sheets: Sequence[Sheet], ending: str) -> bytes:
    """The book as one of ENDINGS."""
    names = sheet_names(one.name for one in sheets)
    named = [replace(one, name=name) for one, name in zip(sheets, names, strict=True)]
    return _xlsx(named) if ending == "xlsx" else _ods(named)


def at(row: int, column: int) -> str:
    """「C5」 of places counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


def format_of(digits: int) -> str:
    """「#,##0.00」, below zero with a minus sign."""
    return "#,##0" + (f".{'0' * digits}" if digits else "")


def _xlsx(sheets: Sequence[Sheet]) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"created": FIXED})
    book.set_calc_mode("auto")
    looks: dict[str, dict[str, object]] = {
        TITLE: {"bold": True, "font_size": 14},
        HEAD: {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "bg_color": "#EEECE4"},
        BODY: {"text_wrap": True, "valign": "top"},
        SUM: {"bold": True, "top": 1, "valign": "top"},
        NOTE: {"font_color": "#666666", "valign": "top"},
        RIGHT: {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "bg_color": "#EEECE4", "align": "right"},
    }
    formats: dict[tuple[str, str], Any] = {}

    def look(role: str, number: str = "") -> Any:
        if (role, number) not in formats:
            shown: dict[str, object] = {"num_format": number} if number else {}
            if number == DAYS or (not number and role not in (TITLE, RIGHT)):
                shown |= {"align": "left", "indent": 1}
            formats[role, number] = book.add_format({**looks[role], **shown})
        return formats[role, number]

    for one in sheets:
        page = book.add_worksheet(one.name)
        for row, line in enumerate(one.lines):
            if (high := _high(one, line)) > 1:
                page.set_row(row, HIGH * high)
            for column, cell in enumerate(line.cells):
                if isinstance(cell, str):
                    if cell or line.role in (HEAD, SUM):
                        page.write_string(row, column, cell, look(_role(one, row, column)))
                elif isinstance(cell, Number):
                    page.write_number(row, column, cell.value, look(line.role, format_of(cell.digits)))
                elif isinstance(cell, Formula):
                    number = look(line.role, format_of(cell.digits))
                    page.write_formula(row, column, f"={cell.text}", number, cell.value)
                elif cell is not None:
                    page.write_datetime(row, column, cell, look(line.role, DAYS))
                elif line.role in (HEAD, SUM):
                    page.write_blank(row, column, None, look(line.role))
        for column, width in enumerate(one.widths):
            page.set_column(column, column, width)
        page.freeze_panes(one.head, 0)
        if one.lines:
            page.print_area(0, 0, len(one.lines) - 1, max(0, (one.prints or _columns(one)) - 1))
            page.repeat_rows(0, max(0, one.head - 1))
        page.set_paper(9)  # A4
        if one.landscape:
            page.set_landscape()
        page.fit_to_pages(1, 0)
    book.close()
    return out.getvalue()


def _role(sheet: Sheet, row: int, column: int) -> str:
    """RIGHT for a head above numbers, else what its line says."""
    role = sheet.lines[row].role
    if role == HEAD:
        below = [line.cells[column] for line in sheet.lines[row + 1 : row + 9] if column < len(line.cells)]
        first = next((cell for cell in below if cell is not None and cell != ""), None)
        role = RIGHT if isinstance(first, Number | Formula) else role
    return role


def _high(sheet: Sheet, line: Line, roomy: float = 1.0) -> int:
    """How many lines of text the row needs where its columns break; ``roomy``: so much more a column holds."""
    if line.role in (TITLE, NOTE):
        return 1
    high = 1
    for cell, width in zip(line.cells, sheet.widths, strict=False):
        if isinstance(cell, str) and cell:
            wide = [sum(2 if ord(c) > 0x2E80 else 1 for c in part) for part in cell.split("\n")]
            room = max(int(width * roomy) - 1, 2)
            high = max(high, sum(-(-one // room) or 1 for one in wide))
    return high


def _columns(sheet: Sheet) -> int:
    return max((len(line.cells) for line in sheet.lines), default=0)


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f") if value else "0"


_REFERENCE = re.compile(r"(?:'([^']+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?")


def open_formula(text: str) -> str:
    """「of:=SUM([.C2:.C9])」 for 「SUM(C2:C9)」; text in quotation marks stays as it is."""

    def one(found: re.Match[str]) -> str:
        sheet = f"$'{found[1]}'" if found[1] else ""
        until = f":.{found[4]}{found[5]}" if found[4] else ""
        return f"[{sheet}.{found[2]}{found[3]}{until}]"

    parts = re.split(r'("[^"]*")', text)
    made = [part if part.startswith('"') else _REFERENCE.sub(one, part).replace(",", ";") for part in parts]
    return "of:=" + "".join(made)


def _ods(sheets: Sequence[Sheet]) -> bytes:
    from odfdo import Document, Element

    document = Document("spreadsheet")
    document.body.clear()
    styles = _styles(document, sheets)
    settings = Element.from_tag("table:calculation-settings")  # else a name in brackets is taken for a pattern
    settings.set_attribute("table:use-regular-expressions", "false")
    document.body.append(settings)
    empty, out = io.BytesIO(), io.BytesIO()
    document.save(empty)
    tables = "".join(_ods_table(one, styles) for one in sheets).encode()
    end = b"</office:spreadsheet>"
    with zipfile.ZipFile(empty) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for part in before.infolist():
            data = before.read(part)
            if part.filename == "content.xml":  # appended to the tree, large tables would take minutes
                assert data.count(end) == 1
                data = data.replace(end, tables + end)
            after.writestr(part, data)
    return steady(out.getvalue())


def _ods_table(sheet: Sheet, styles: dict[tuple[str, str], str]) -> str:
    """A sheet as XML, written as text: ten thousand rows are too many for a tree that is built cell by cell."""
    printed = ""
    if sheet.lines:
        last = at(len(sheet.lines) - 1, max(0, (sheet.prints or _columns(sheet)) - 1))
        area = f"$'{sheet.name}'.A1:$'{sheet.name}'.{last}"
        printed = f" table:print-ranges={_quoted(area)}"
    style = "wide" if sheet.landscape else "tall"
    found = [f'<table:table table:name={_quoted(sheet.name)} table:style-name="{style}"{printed}>']
    found += [f'<table:table-column table:style-name="col{width}"/>' for width in sheet.widths]
    rows = [
        f"<table:table-row{_tall(sheet, line)}>"
        f"{''.join(_ods_cell(c, _role(sheet, n, k), styles) for k, c in enumerate(line.cells))}"
        "</table:table-row>"
        for n, line in enumerate(sheet.lines)
    ]
    head = "".join(rows[: sheet.head])
    if head:
        found.append(f"<table:table-header-rows>{head}</table:table-header-rows>")
    return "".join([*found, *rows[sheet.head :], "</table:table>"])


def _tall(sheet: Sheet, line: Line) -> str:
    """The height of a row of long texts: programs reckon it too low where letters of several fonts mix."""
    high = _high(sheet, line, ROOMY)
    return f' table:style-name="high{high}"' if high > FEW else ""


def _ods_cell(cell: Cell, role: str, styles: dict[tuple[str, str], str]) -> str:
    number, said, lines = "", "", list[str]()
    if isinstance(cell, Number | Formula):
        number = format_of(cell.digits)
        said = f' office:value-type="float" office:value="{_plain(cell.value)}"'
        if isinstance(cell, Formula):
            said += f" table:formula={_quoted(open_formula(cell.text))}"
        lines = [f"{cell.value:,.{cell.digits}f}"]
    elif isinstance(cell, date):
        number = "day"
        said = f' office:value-type="date" office:date-value="{cell.isoformat()}"'
        lines = [cell.isoformat()]
    elif cell:
        said, lines = ' office:value-type="string"', cell.split("\n")
    paragraphs = "".join(f"<text:p>{_ods_text(line)}</text:p>" for line in lines)
    return f'<table:table-cell table:style-name="{styles[role, number]}"{said}>{paragraphs}</table:table-cell>'


_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANKS = re.compile("^ +|  +| +$")


def _ods_text(line: str) -> str:
    """Text of a paragraph; runs of blanks, which XML would lose, have an element of their own."""
    clean = escape(_NO_XML.sub("", line)).replace("\t", " ").replace("\r", " ")
    return _BLANKS.sub(lambda found: f'<text:s text:c="{len(found[0])}"/>', clean)


def _quoted(text: str) -> str:
    return quoteattr(_NO_XML.sub("", text))


_BOLD = 'fo:font-weight="bold" style:font-weight-asian="bold"'  # a weight of its own for Chinese and Japanese
_LOOKS = {
    TITLE: f'<style:text-properties fo:font-size="14pt" style:font-size-asian="14pt" {_BOLD}/>',
    HEAD: '<style:table-cell-properties fo:background-color="#eeece4" fo:border-bottom="0.5pt solid #000000" '
    f'fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties {_BOLD}/>',
    BODY: '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>',
    SUM: f'<style:table-cell-properties fo:border-top="0.5pt solid #000000"/><style:text-properties {_BOLD}/>',
    NOTE: '<style:text-properties fo:color="#666666"/>',
}
_LOOKS[RIGHT] = _LOOKS[HEAD].replace("/><style:t", '/><style:paragraph-properties fo:text-align="end"/><style:t')
_SIDE = '<style:paragraph-properties fo:text-align="start" fo:margin-left="1.5mm"/>'


def _styles(document: Any, sheets: Sequence[Sheet]) -> dict[tuple[str, str], str]:
    """Put the styles in use into the document; (role, number format) -> name of the style."""
    from odfdo import Element

    def insert(xml: str) -> None:
        document.insert_style(Element.from_tag(xml), automatic=True)

    lines = [line for one in sheets for line in one.lines]
    digits = {cell.digits for line in lines for cell in line.cells if isinstance(cell, Number | Formula)}
    names = {"": "", "day": "day", **{format_of(count): f"number{count}" for count in sorted(digits)}}
    for count in sorted(digits):
        insert(
            f'<number:number-style style:name="number{count}"><number:number number:decimal-places="{count}" '
            f'number:min-decimal-places="{count}" number:min-integer-digits="1" number:grouping="true"/>'
            "</number:number-style>"
        )
    insert(
        '<number:date-style style:name="day"><number:year number:style="long"/><number:text>-</number:text>'
        '<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>'
        "</number:date-style>"
    )
    found: dict[tuple[str, str], str] = {}
    for role in (*dict.fromkeys(line.role for line in lines), RIGHT):
        for number, data in names.items():
            name = f"{role}{data}"
            shown = f' style:data-style-name="{data}"' if data else ""
            side = _SIDE if number in ("", "day") and role not in (TITLE, RIGHT) else ""
            before, bar, text = _LOOKS[role].partition("<style:text-properties")  # they come last
            look = f"{before}{side}{bar}{text}"
            insert(f'<style:style style:name="{name}" style:family="table-cell"{shown}>{look}</style:style>')
            found[role, number] = name
    for width in sorted({width for one in sheets for width in one.widths}):
        insert(
            f'<style:style style:name="col{width}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width * MM:.1f}mm"/></style:style>'
        )
    for high in sorted({high for one in sheets for line in one.lines if (high := _high(one, line, ROOMY)) > FEW}):
        insert(
            f'<style:style style:name="high{high}" style:family="table-row"><style:table-row-properties '
            f'style:row-height="{LOW * high}pt" style:use-optimal-row-height="false"/></style:style>'
        )
    for name, master in (("wide", "Wide"), ("tall", "Tall")):
        insert(
            f'<style:style style:name="{name}" style:family="table" style:master-page-name="{master}">'
            '<style:table-properties table:display="true"/></style:style>'
        )
        _page(document, master, landscape=name == "wide")
    return found


def _page(document: Any, master: str, landscape: bool) -> None:
    """A page of A4 as wide as the table."""
    from odfdo import Element

    size = ("297mm", "210mm", "landscape") if landscape else ("210mm", "297mm", "portrait")
    layout = Element.from_tag(
        f'<style:page-layout style:name="{master}Layout"><style:page-layout-properties fo:page-width="{size[0]}" '
        f'fo:page-height="{size[1]}" style:print-orientation="{size[2]}" fo:margin="15mm" style:scale-to-X="1" '
        'style:scale-to-Y="0"/></style:page-layout>'
    )
    document.insert_style(layout, automatic=True)
    page = Element.from_tag(f'<style:master-page style:name="{master}" style:page-layout-name="{master}Layout"/>')
    document.insert_style(page)

"""Tables of other programs: real bytes of every encoding, round trips as a law, files that mean harm."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from datetime import date, time
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop import sheets
from desktop.errors import UserError
from desktop.sheets import guard, text

TAIWAN = "日期,時間,名稱,地點\r\n108/9/18,13:30,拜會千葉縣廳,千葉市\r\n9/19,上午,交流,臺北\r\n"
JAPAN = "日付,時刻,件名,場所\r\n令和元年9月18日,13:30,千葉県庁を訪問,本庁舎5階\r\n9/19,午前,ｾﾐﾅｰ,仙台\r\n"
# What the program itself stores: no control characters but a line break, no blanks at the edges.
LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\u2028\u2029\x85\ufffe\uffff")
STORED = st.text(LETTERS | st.sampled_from("=+-@'\n\t \"',;＝"), max_size=20).map(str.strip)
CELLS = st.one_of(
    STORED, st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.times().map(lambda t: t.replace(second=0, microsecond=0))
)


def grid(sheet: sheets.Sheet) -> list[list[Any]]:
    return [list(row.cells) for row in sheet.rows]


def refused(data: bytes, file: str = "x.xlsx") -> str:
    with pytest.raises(UserError) as error:
        sheets.read(data, file)
    return error.value.sentence.msgid


@pytest.mark.parametrize(
    ("content", "written", "read"),
    [
        (TAIWAN, "cp950", "cp950"),
        (TAIWAN, "utf-8", "utf-8"),
        (TAIWAN, "utf-8-sig", "utf-8"),
        (TAIWAN, "utf-16", "utf-16"),
        (TAIWAN, "utf-16-be", "utf-16"),
        (JAPAN, "cp932", "cp932"),
        (JAPAN, "utf-8-sig", "utf-8"),
        (JAPAN, "utf-16-le", "utf-16"),
        ("date,title\r\n2019-09-18,Visit\r\n", "ascii", "utf-8"),
    ],
)
def test_the_encoding_is_found(content: str, written: str, read: str) -> None:
    sheet = sheets.read(content.encode(written), "x.csv")
    assert (sheet.encoding, sheet.lost) == (read, False)
    assert grid(sheet) == [line.split(",") for line in content.splitlines()]


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        ("名稱", "cp950"), ("拜會高雄市政府", "cp950"), ("王大明", "cp950"), ("臺灣", "cp950"), ("晚宴", "cp950"),
        ("場所", "cp932"), ("千葉県庁", "cp932"), ("ホテル", "cp932"), ("懇親会", "cp932"), ("渡辺太郎", "cp932"),
        ("ｶﾞｲﾀﾞﾝｽ会場", "cp932"), ("移動", "cp932"),
    ],
)  # fmt: skip
def test_a_single_word_is_enough(said: str, encoding: str) -> None:
    """Between the two code pages, where a file says next to nothing."""
    assert text.detect(said.encode(encoding)) == encoding


def test_a_person_may_choose_another_encoding() -> None:
    data = JAPAN.encode("cp932")
    assert sheets.read(data, "x.csv", encoding="cp950").lost
    assert not sheets.read(data, "x.csv", encoding="cp932").lost
    with pytest.raises(UserError):
        sheets.read(data, "x.csv", encoding="rot13")


@pytest.mark.parametrize("sign", [",", "\t", ";"])
def test_the_separator_is_found_and_lines_are_counted_as_an_editor_does(sign: str) -> None:
    content = f'a{sign}b\r\n"x\ny, z"{sign}2\r\n\r\nc{sign}d'
    sheet = sheets.read(content.encode(), "x.csv")
    assert sheet.delimiter == sign
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (1, ("a", "b")), (2, ("x\ny, z", "2")), (4, ()), (5, ("c", "d")),
    ]  # fmt: skip


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=4))
def test_what_is_written_reads_back_the_same(rows: list[list[Any]]) -> None:
    """Text stays text in all three; dates are dates in spreadsheets and ISO 8601 in CSV."""
    rows = [["head", "er", "of", "all"], *rows]
    for ending in sheets.ENDINGS:
        sheet = sheets.read(sheets.write(rows, ending, "行程"), f"x.{ending}")
        width = max(sheet.width, 4)
        shown = [[*row, *[""] * (width - len(row))] for row in rows]
        if ending == "csv":
            shown = [[plain(cell) for cell in row] for row in shown]
        got = [[*row, *[""] * (width - len(row))] for row in grid(sheet)]
        got += [[""] * width] * (len(shown) - len(got))  # empty rows at the end are no rows
        assert got == shown, ending


def plain(cell: Any) -> str:
    return cell.isoformat(timespec="minutes") if isinstance(cell, time) else str(cell)


@given(STORED)
@example("＝1+1")
@example(" @x")
@example("'=1")
def test_no_cell_of_a_csv_file_begins_like_a_formula(said: str) -> None:
    written = sheets.write([[said]], "csv", "x").decode("utf-8-sig").removesuffix("\r\n")
    first = written.removeprefix('"').lstrip()
    assert not first.startswith(tuple("=+-@＝＋－＠"))
    assert not written.removeprefix('"').startswith(("\t", "\n"))


def test_a_spreadsheet_keeps_formulas_as_text() -> None:
    import xml.etree.ElementTree as tree

    data = sheets.write([["=1+1", '=HYPERLINK("http://x.invalid")']], "xlsx", "x")
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = tree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        assert [e for e in sheet.iter() if e.tag.endswith("}f")] == []
        assert not any("hyperlink" in name for name in book.namelist())


def test_merged_cells_and_saved_values_of_formulas() -> None:
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.add_worksheet("空")
    sheet = book.add_worksheet("行程")
    day = book.add_format({"num_format": "yyyy/m/d"})
    sheet.merge_range(0, 0, 2, 0, "9/18", None)
    sheet.write_formula(0, 1, "=1+1", None, 7)
    sheet.write_datetime(1, 1, date(2019, 9, 18), day)
    sheet.write_number(2, 1, 0.5)
    book.close()
    found = sheets.read(out.getvalue(), "x.xlsx")
    assert (found.sheet, found.names) == ("行程", ("空", "行程"))
    assert grid(found) == [["9/18", 7], ["9/18", date(2019, 9, 18)], ["9/18", 0.5]]


def with_part(name: str, content: bytes, kind: str = "xlsx") -> bytes:
    """A sound file with one part replaced."""
    source = zipfile.ZipFile(io.BytesIO(sheets.write([["a"]], kind, "x")))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            target.writestr(part, content if part == name else source.read(part))
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
CORNERS = b'<worksheet xmlns="x"><sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row>'


def test_hostile_files_are_refused_before_they_are_parsed() -> None:
    block = random.Random(0).randbytes(900).hex().encode() + b" " * 100_000  # packs to 1:100, as real sheets may
    assert refused(with_part(SHEET, b"<a>" + block * 1_250 + b"</a>")) == guard.HOSTILE
    assert refused(with_part(SHEET, b"<a>" + b" " * 30_000_000 + b"</a>")) == guard.HOSTILE
    assert refused(with_part(SHEET, CORNERS + b"</sheetData></worksheet>")) == guard.TOO_LARGE
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    assert refused(with_part(SHEET, bomb)) == guard.HOSTILE
    assert refused(with_part("content.xml", bomb, "ods"), "x.ods") == guard.HOSTILE
    assert refused(with_part(SHEET, b"<a><b></a>")) == guard.DAMAGED
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    wide = (
        f'<d xmlns:table="{space}table:1.0" xmlns:text="{space}text:1.0"><table:table><table:table-row '
        'table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024">'
        "<text:p>x</text:p></table:table-cell></table:table-row></table:table></d>"
    )
    assert refused(with_part("content.xml", wide.encode(), "ods"), "x.ods") == guard.TOO_LARGE
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as archive:
        for n in range(guard.MOST_PARTS + 1):
            archive.writestr(str(n), "")
    assert refused(many.getvalue()) == guard.HOSTILE


ELSEWHERE = {  # the last cell of a block that nobody can hold, said in ways that a parser follows too
    "small letters": '<row r="1"><c r="a1"/></row><row r="1048576"><c r="xfd1048576"/></row>',
    "by the row": '<row r="1048576"><c><v>1</v></c></row>',
    "by counting": f'<row r="1">{"<c><v>1</v></c>" * (guard.MOST_COLUMNS + 1)}</row>',
}


@pytest.mark.parametrize("body", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_cells_are_counted_wherever_their_address_stands(body: str) -> None:
    sheet = f'<worksheet xmlns="x"><sheetData>{body}</sheetData></worksheet>'.encode()
    assert refused(with_part(SHEET, sheet)) == guard.TOO_LARGE


def test_no_part_hides_behind_its_name() -> None:
    source = zipfile.ZipFile(io.BytesIO(sheets.write([["a"]], "xlsx", "x")))
    for name, content, why in (
        ("xl/worksheets/sheet1.dat", CORNERS + b"</sheetData></worksheet>", guard.TOO_LARGE),
        ("xl/worksheets/sheet1.dat", b'<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>', guard.HOSTILE),
        ("xl/workbook.bin", b"\0", guard.DAMAGED),
    ):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as target:
            for part in source.namelist():
                target.writestr(part, source.read(part).replace(b"sheet1.xml", b"sheet1.dat"))
            target.writestr(name, content)
        assert refused(out.getvalue()) == why


def test_a_text_counts_as_often_as_it_stands_in_a_cell() -> None:
    source = zipfile.ZipFile(io.BytesIO(sheets.write([["a"]], "xlsx", "x")))
    out, rows = io.BytesIO(), '<row><c t="s"><v>0</v></c></row>' * 4_000
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            content = source.read(part).replace(b"<t>a</t>", b"<t>" + b"a" * 30_000 + b"</t>")
            sheet = f'<worksheet xmlns="x"><sheetData>{rows}</sheetData></worksheet>'.encode()
            target.writestr(part, sheet if part == SHEET else content)
    assert refused(out.getvalue()) == guard.TOO_LARGE
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    tall = (
        f'<d xmlns:table="{space}table:1.0" xmlns:text="{space}text:1.0"><table:table><table:table-row '
        f'table:number-rows-repeated="4000"><table:table-cell><text:p>{"x" * 30_000}</text:p></table:table-cell>'
        "</table:table-row></table:table></d>"
    )
    assert refused(with_part("content.xml", tall.encode(), "ods"), "x.ods") == guard.TOO_LARGE


def test_merged_ranges_that_lie_over_each_other_are_refused() -> None:
    cells = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 9))
    begin = (
        f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData>'
    )
    once = f'{begin}<mergeCells><mergeCell ref="A1:A8"/></mergeCells></worksheet>'
    assert grid(sheets.read(with_part(SHEET, once.encode()), "x.xlsx")) == [[1]] * 8
    twice = once.replace("</mergeCells>", '<mergeCell ref="A1:A8"/></mergeCells>')
    assert refused(with_part(SHEET, twice.encode())) == guard.DAMAGED


def test_what_is_no_table_is_said_so() -> None:
    assert refused(b"%PDF-1.7 ...", "x.csv") == text.NOT_TEXT
    assert refused(bytes(range(256)) * 20, "x.csv") == text.NOT_TEXT
    assert refused(b"PK\x03\x04 and nothing") == guard.DAMAGED
    assert refused(guard.OLE + bytes(2000), "x.xls") == guard.DAMAGED
    assert "empty" in refused(b"  \n", "x.csv")
    sound = sheets.write([["a", "b"]], "xlsx", "x")
    for cut in range(4, len(sound), 977):
        try:
            sheets.read(sound[:cut], "x.xlsx")
        except UserError as error:
            assert error.sentence.msgid in (guard.DAMAGED, guard.HOSTILE)


def old_workbook(row: int, column: int, called: str = "Workbook") -> bytes:
    """The smallest compound file with a workbook that names one cell (MS-CFB 2.2, MS-XLS 2.4.180)."""
    cell = struct.pack("<HHHHHd", 0x0203, 14, row, column, 0, 1.0)
    stream = (struct.pack("<HHHHII", 0x0809, 16, 0x0600, 0x0010, 0, 0).ljust(20, b"\0") + cell).ljust(4096, b"\0")
    header = guard.OLE + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0)
    header = header.ljust(512, b"\xff")
    fat = struct.pack("<10I", 0xFFFFFFFD, 0xFFFFFFFE, *range(3, 10), 0xFFFFFFFE).ljust(512, b"\xff")
    name = called.encode("utf-16-le")
    entry = name.ljust(64, b"\0") + struct.pack("<H", len(name) + 2) + bytes(50) + struct.pack("<IQ", 2, 4096)
    return header + fat + entry.ljust(512, b"\0") + stream


def test_an_old_workbook_is_measured_before_it_is_parsed() -> None:
    assert refused(old_workbook(5, 16_000), "x.xls") == guard.TOO_LARGE
    assert guard.check(old_workbook(5, 3), "x.xls") is None
    assert refused(old_workbook(5, 3, "EncryptedPackage"), "x.xlsx") == guard.LOCKED

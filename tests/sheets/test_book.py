"""Workbooks that count: what stands in the files, read back from XML and by another program where there is one."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import sheets
from desktop.sheets import book
from desktop.sheets.book import HEAD, SUM, TITLE, Formula, Line, Number, Sheet

AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true"  # UTF-8, as the cells look
PRODUCT = Formula("ROUND(B3*C3,0)", Decimal(92_092))
LINES = (
    Line(("預算／概算 <2026>",), TITLE),
    Line(("項目", "原幣", "匯率", "新臺幣"), HEAD),
    Line(('=HYPERLINK("x")', Number(Decimal(418_600)), Number(Decimal("0.2200"), 4), PRODUCT)),
    Line(("日期", date(2026, 9, 17), None, Number(Decimal("0.10"), 2))),
    Line(("合計", None, None, Formula("SUM(D3:D4)", Decimal("92092.1"), 2)), SUM),
)
SHEETS = (Sheet("預算:表", LINES, (20, 12, 10, 14), 2), Sheet("支出", LINES[1:], (8, 8, 8, 8), landscape=False))


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}


def test_xlsx_counts_and_prints() -> None:
    found = parts(book.write(SHEETS, "xlsx"))
    sheet = found["xl/worksheets/sheet1.xml"]
    assert "<f>ROUND(B3*C3,0)</f><v>92092</v>" in sheet and "<f>SUM(D3:D4)</f><v>92092.1</v>" in sheet
    assert "<v>0.2200</v>" in sheet and "<v>0.10</v>" in sheet  # decimal text, no float's
    assert "<f>HYPERLINK" not in sheet
    assert 'ySplit="2"' in sheet and 'orientation="landscape"' in sheet
    assert "$A$1:$D$5" in found["xl/workbook.xml"] and "_xlnm.Print_Titles" in found["xl/workbook.xml"]
    assert 'formatCode="#,##0.0000"' in found["xl/styles.xml"]


def test_ods_counts_and_prints() -> None:
    content = parts(book.write(SHEETS, "ods"))["content.xml"]
    assert 'table:formula="of:=ROUND([.B3]*[.C3];0)"' in content
    assert 'table:formula="of:=SUM([.D3:.D4])"' in content
    assert 'office:value="0.1"' in content and "table:print-ranges=\"$'預算表'.A1:$'預算表'.D5\"" in content
    assert content.count("<table:table-header-rows>") == 2
    assert "HYPERLINK" in content and "of:=HYPERLINK" not in content
    used = set(re.findall(r'table:style-name="([^"]+)"', content))
    assert used <= set(re.findall(r'style:name="([^"]+)"', content))


@pytest.mark.parametrize("ending", book.ENDINGS)
def test_what_was_written_is_read_back_and_the_same_book_gives_the_same_cells(ending: str) -> None:
    rows = sheets.read(book.write(SHEETS, ending), f"b.{ending}").rows
    said = [[str(cell) for cell in row if cell is not None and cell != ""] for row in rows]
    assert any("預算" in cell for cell in said[0])
    assert any("92092" in cell for row in said for cell in row)
    assert sheets.read(book.write(SHEETS, ending), f"b.{ending}").rows == rows


@pytest.mark.parametrize(
    ("excel", "opened"),
    [
        ("SUM(C2:C9)", "of:=SUM([.C2:.C9])"),
        ("IF(A1>0,\"A1, B2\",'支 出'!B2)", "of:=IF([.A1]>0;\"A1, B2\";[$'支 出'.B2])"),
        ("$B$3*AA10", "of:=[.B3]*[.AA10]"),
    ],
)
def test_formulas_of_one_kind_become_those_of_the_other(excel: str, opened: str) -> None:
    assert book.open_formula(excel) == opened


@given(st.integers(0, 1000), st.integers(0, 800))
def test_a_place_is_named_as_spreadsheets_do(row: int, column: int) -> None:
    letters, number = re.fullmatch(r"([A-Z]+)(\d+)", book.at(row, column)).groups()  # type: ignore[union-attr]
    back = 0
    for letter in letters:
        back = back * 26 + ord(letter) - 64
    assert (int(number) - 1, back - 1) == (row, column)


@pytest.mark.parametrize("ending", book.ENDINGS)
def test_an_office_program_opens_it_and_counts_the_same(tmp_path: Path, ending: str) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("no LibreOffice on this machine")
    source = tmp_path / f"b.{ending}"
    source.write_bytes(book.write(SHEETS[:1], ending))
    command = [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", AS_SHOWN]
    done = subprocess.run(
        [*command, "--outdir", tmp_path, source], capture_output=True, text=True, timeout=120, check=True
    )
    assert "Error" not in done.stderr
    text = (tmp_path / "b.csv").read_text(encoding="utf-8")
    assert all(said in text for said in ('"92,092"', '"92,092.10"', "0.2200", "2026-09-17"))


def test_the_moment_of_making_leaves_no_trace_in_an_ods_and_its_language_is_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = []
    for moment in (1.0e9, 1.5e9):
        monkeypatch.setattr("time.time", lambda moment=moment: moment)
        made.append(
            (sheets.write([["甲"], ["乙"]], "ods", "x"), book.write([Sheet("x", (Line(("甲",)),), (9,))], "ods"))
        )
    assert made[0] == made[1]
    for file in made[0]:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            assert archive.infolist()[0].filename == "mimetype" and not archive.infolist()[0].compress_type
            said = archive.read("meta.xml") + archive.read("styles.xml")
            assert b"zh-TW" in said and b"fr-FR" not in said and b'"fr"' not in said


def test_blanks_tabs_and_what_xml_cannot_hold() -> None:
    said = ' a  b\tc\x0b<&>" \n =1'
    made = book.write([Sheet("x<y", (Line((said,)),), (8,), 0)], "ods")
    assert sheets.read(made, "b.ods").rows[0].cells == (said.replace("\x0b", "").replace("\t", " "),)


def test_sheets_of_one_name_and_of_long_ones() -> None:
    for names in (["拜會", "拜會", "拜會 2"], ["ABC", "abc"], ["𠮷" * 40, "𠮷" * 40], ["[]", "'"]):
        made = [Sheet(name, (Line(("x",)),), (10,)) for name in names]
        for ending in ("xlsx", "ods"):
            found = sheets.read(book.write(made, ending), f"x.{ending}").names
            assert len({name.casefold() for name in found}) == len(names)

"""The budget as a workbook: its formulas come to what the program shows, in the file and in an office program."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from desktop import sheets
from desktop.domain.ledger import Ledger, Line, Part, Quote, Spent, Trip
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.exchange import budget_book
from desktop.i18n import CODES
from desktop.sheets.book import Formula

DAY = date(2026, 4, 10)
TRIP = Trip("t", date(2026, 4, 9), date(2026, 4, 12), cap_minor=6_000_000)
LINES = (
    Line("a", "ground", "central", Pair("遊覽車", "貸切バス"), Money(400_000, "JPY")),
    Line("b", "living", "local", Pair("生活費", "滞在費"), Money(100_050, "USD"), rate="31.255"),
    Line("c", "other", "other", Pair('=HYPERLINK("x")', '=HYPERLINK("y")'), Money(12_345)),
)
SPENT = (
    Spent("1", Money(300_001, "JPY"), "a", paid_on=DAY, payee="@SUM(1)", payer_id="p", receipt_no="A-1"),
    Spent("2", Money(10_001, "JPY"), "a", paid_on=DAY, parts=(Part("c", "", 3_333), Part("", "company", 3_333))),
    Spent("3", Money(5_000, "JPY"), "b", settled_minor=112_250, payer_id="p", payment="card"),
    Spent("4", Money(99_999), "", "gifts", "central", paid_on=date(2026, 4, 11), payer_id="q"),
    Spent("5", Money(7_000_000), "a", status="rejected"),
    Spent("6", Money(-50_000), "c", paid_on=DAY),
    Spent("7", Money(100, "EUR"), "c"),  # nobody knows its rate
    Spent("8", Money(900, "JPY"), "b", parts=(Part("a", "", 900),)),
)
BOOK = Ledger(
    TRIP,
    LINES,
    SPENT,
    (Quote("q", "JPY", "0.2153", "cash", date(2026, 4, 8), "臺灣銀行"),),
    {"p": Pair("王小明", "王小明"), "q": Pair("李(一)", "李一")},
)


def cells(ending: str, code: str = "zh_TW") -> dict[str, str]:
    """Part of the file -> its XML."""
    with zipfile.ZipFile(io.BytesIO(budget_book.book(Pair("團", "団"), BOOK, ending, code))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}


def test_sums_are_those_of_the_program_and_formulas_over_the_other_sheets() -> None:
    made = {sheet.name: sheet for sheet in budget_book.sheets(Pair("團", "団"), BOOK, "zh_TW")}
    assert list(made) == ["預算", "支出", "支出分攤", "匯率", "彙總"]
    total = BOOK.totals
    rows = {line.cells[1]: line.cells for line in made["預算"].lines if len(line.cells) > 8}
    planned, spent = rows["合計"][7], rows["合計"][8]
    assert isinstance(planned, Formula) and isinstance(spent, Formula)
    assert (planned.text, planned.value * 100) == ("SUM(H4:H7)", total.planned)
    assert spent.value * 100 == total.spent == sum(home.minor for one in SPENT if one.counts and
                                                   (home := BOOK.converted(one).home))  # fmt: skip
    bus = rows["遊覽車"]
    assert isinstance(bus[6], Formula) and bus[6].text == "'匯率'!$B$4" and bus[6].value == Decimal("0.2153")
    assert isinstance(bus[7], Formula) and (bus[7].text, bus[7].value) == ("ROUND(F4*G4,0)", 86_120)
    assert isinstance(bus[8], Formula) and bus[8].value * 100 == total.by_line["a"].spent
    assert rows["生活費"][6] != bus[6]  # its own rate stands there
    over = next(line.cells for line in made["彙總"].lines if line.cells[:1] == ("超出上限，改列縣市自籌",))
    assert isinstance(over[2], Formula) and over[2].value * 100 == total.cap_spent.over > 0


@pytest.mark.parametrize("code", CODES)
def test_files_hold_formulas_and_decimal_text_and_no_text_becomes_a_formula(code: str) -> None:
    excel, opened = cells("xlsx", code), cells("ods", code)["content.xml"]
    formulas = [text for name in excel if "worksheets" in name for text in re.findall(r"<f>(.*?)</f>", excel[name])]
    assert len(formulas) == len(re.findall("table:formula=", opened)) > 40
    assert {re.match(r"\w*", text)[0] for text in formulas} <= {  # type: ignore[index]
        "SUM", "SUMIFS", "ROUND", "MAX", "", *(f"{c}{n}" for c in "BDFHMOP" for n in range(4, 30)),
    }  # fmt: skip
    assert not any("HYPERLINK" in text or "@" in text for text in formulas)
    assert "of:=HYPERLINK" not in opened and "HYPERLINK" in opened
    assert "<v>31.255</v>" in excel["xl/worksheets/sheet1.xml"] and 'office:value="31.255"' in opened
    assert not re.search(r"<v>\d+\.\d{7,}</v>", "".join(excel.values()))  # a float's tail
    assert excel["xl/workbook.xml"].count("Print_Area") == 5 and excel["xl/workbook.xml"].count("Print_Titles") == 5


def test_what_was_written_reads_back_without_a_formula_being_run() -> None:
    for ending in ("xlsx", "ods"):
        read = sheets.read(budget_book.book(Pair("團", "団"), BOOK, ending, "zh_TW"), f"b.{ending}", sheet="支出")
        payees = [row.cells[2] for row in read.rows[3:] if row.cells[2:3] and row.cells[2]]
        assert payees == ["@SUM(1)"]


def test_an_empty_budget_is_a_workbook_too() -> None:
    for ending in ("xlsx", "ods"):
        assert sheets.read(budget_book.book(Pair("團", "団"), Ledger(TRIP), ending, "ja"), f"b.{ending}").rows


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_an_office_program_counts_the_same(tmp_path: Path, ending: str) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("no LibreOffice on this machine")
    source = tmp_path / f"b.{ending}"
    made = budget_book.sheets(Pair("團", "団"), BOOK, "zh_TW")
    # every value that we write is taken away before the office program sees the file: it must count by itself
    data = io.BytesIO()
    whole = io.BytesIO(budget_book.book(Pair("團", "団"), BOOK, ending, "zh_TW"))
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(data, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name.startswith("xl/worksheets/"):
                text = re.sub(rb"</f><v>[^<]*</v>", b"</f>", text)
            elif name == "content.xml":
                text, count = re.subn(rb' office:value="[^"]*"( table:formula=)', rb"\1", text)
                assert count > 40
            new.writestr(name, text)
    source.write_bytes(data.getvalue())
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1"  # every sheet
    command = [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", options]
    done = subprocess.run(
        [*command, "--outdir", tmp_path, source], capture_output=True, text=True, timeout=120, check=True
    )
    assert [line for line in done.stderr.splitlines() if "javaldx" not in line] == []  # no Java is no warning of ours
    for sheet in made:
        with (tmp_path / f"b-{sheet.name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        for line, row in zip(sheet.lines, rows, strict=False):
            for cell, text in zip(line.cells, row, strict=False):
                if isinstance(cell, Formula):
                    assert Decimal(text) == cell.value, (sheet.name, cell.text)

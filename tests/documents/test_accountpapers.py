"""What accounting reads: the words and sums on the papers, and the same in spreadsheets, exactly."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, ROUND_UP, Decimal
from typing import Any

import pypdfium2 as pdfium
import pytest
from paper_samples import HEAD, claim, ledger

from desktop.documents import claim as claim_paper
from desktop.documents import settlement, vouchers
from desktop.documents.accountbooks import BOOKS
from desktop.domain import accountpapers
from desktop.domain import claim as claims
from desktop.domain.claim import living_in_home
from desktop.domain.money import Money
from desktop.domain.perdiem import ROUND_TWD, total
from desktop.domain.text import Pair
from desktop.sheets import book, reading
from desktop.sheets.book import Formula, Number, Sheet


def text_of(pdf: bytes) -> str:
    """Everything on the paper, without blanks."""
    document = pdfium.PdfDocument(pdf)
    found = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(found.split())


VALUES: dict[str, list[Any]] = {
    "claim": [claim()],
    "vouchers": [accountpapers.vouchers(ledger(), HEAD)],
    "settlement": [accountpapers.settlement(ledger(), HEAD)],
    "expense-list": [accountpapers.expense_list(ledger(), HEAD)],
}


def test_the_claim_says_how_it_comes_about() -> None:
    said = text_of(claim_paper.render(VALUES["claim"], "zh_TW").pdf)
    # 299 + 299 - 23.92 (a lunch, 8 %) + 209 + 62.70 = 845.78; 846 x 31.385 = 26,551.71
    assert "US$845.78，尾數進位為US$846，匯率31.385，計NT$26,552" in said
    # 15,600 + 2,600 + 100 + 10,458 + 26,552; the third that a company pays of the gift is not in it
    assert "NT$55,310" in said and "新臺幣伍萬伍仟參佰壹拾元整" in said
    lacking = text_of(claim_paper.render([replace(claim(), without_table=(date(2019, 9, 17),))], "zh_TW").pdf)
    assert "尚未輸入2019年的日支數額表" in lacking  # the paper itself says that its total is not all
    left = claims.LeftOut(claim().placed[0].spent, None, claims.NO_RATE)
    paper = claim_paper.render([replace(claim(), left_out=(left,))], "zh_TW")
    assert claims.UNKNOWN in [notice.message.msgid for notice in paper.notices] and "1筆尚無匯率" in text_of(paper.pdf)
    assert "附單據3張" in said and "¥8,950×0.2905=NT$2,600" in said and "應補發NT$15,310" in said


def test_a_voucher_has_a_page_and_a_shared_one_its_division() -> None:
    pdf = vouchers.render(VALUES["vouchers"], "zh_TW").pdf
    assert len(pdfium.PdfDocument(pdf)) == 5  # four receipts, and 支出科目分攤表 of the one on two funds
    said = text_of(pdf)
    assert "¥54,000×0.2905=NT$15,687" in said and "中央補助款¥36,00010,458業務費禮品廠商自付¥18,0005,229" in said
    assert "新臺幣壹萬伍仟陸佰捌拾柒元整" in said and "漆器紀念品6件" in said and "主計室" in said


def test_receipts_of_two_laptops_with_one_number_are_two_sheets() -> None:
    made, first = claim(), claim().placed[0]
    others = [("A-1", "全家"), ("A-1", "全家"), ("A-1", ""), ("A-1", "書局"), ("", "書局")]
    placed = tuple(replace(first, spent=replace(first.spent, receipt_no=no, payee=payee)) for no, payee in others)
    assert replace(made, placed=placed).receipts == 2
    spent = tuple(replace(one.spent, id=str(n), parts=(), line_id="") for n, one in enumerate((placed[0], placed[3])))
    (fund,) = accountpapers.settlement(replace(ledger(), lines=(), spent=spent), HEAD).funds
    assert sum(line.receipts for line in fund.lines) == 2


def test_a_day_of_many_receipts_stays_on_its_page() -> None:
    made = claim()
    numbers = tuple(f"第115年度出國案憑證字第{number}號" for number in range(100, 220, 2))
    remarks = tuple(Pair(f"東北新幹線指定席特急券及乘車券{number}", "") for number in range(60))
    days = (replace(made.days[0], receipts=numbers, remarks=remarks), *made.days[1:])
    document = pdfium.PdfDocument(claim_paper.render([replace(made, days=days)], "both").pdf)
    pages = [page.get_textpage() for page in document]
    assert "詳單據明細" in "".join("".join(page.get_text_range().split()) for page in pages)
    assert all(page.get_charbox(place)[1] > 0 for page in pages for place in range(page.count_chars()))
    assert claims.runs(["1", "2", "3", "5", "6", "A-09", "A-10", "A-11", "B"]) == ["1～3", "5", "6", "A-09～A-11", "B"]


def test_receipts_stand_by_their_numbers_and_parts_of_a_dollar_in_words_alone() -> None:
    made, book_ = claim(), ledger()
    spent = replace(made.placed[0].spent, paid_on=None)
    placed = tuple(replace(made.placed[0], spent=replace(spent, receipt_no=no)) for no in ("A-10", "A-9"))
    said = text_of(claim_paper.render([replace(made, placed=placed)], "zh_TW").pdf)
    assert said.rindex("A-9") < said.rindex("A-10")
    (sheet,) = (one for one in BOOKS["claim"]([replace(made, placed=placed)], "zh_TW") if "單據" in one.name)
    assert [line.cells[0] for line in sheet.lines[1:3]] == ["A-9", "A-10"]
    same_day = tuple(replace(spent, id=no, receipt_no=no) for no in ("A-10", "A-9"))
    listed = accountpapers.expense_list(replace(book_, spent=same_day), HEAD)
    assert [line.spent.receipt_no for line in listed.lines] == ["A-9", "A-10"]

    cents = replace(spent, amount=Money(22_450), settled_minor=None, receipt_no="B-1", parts=())
    paper = vouchers.render([accountpapers.vouchers(replace(book_, spent=(cents,)), HEAD)], "zh_TW")
    said = text_of(paper.pdf)
    assert "貳佰貳拾肆元伍角" in said and "$224" not in said.replace("NT$224.50", "")
    assert [notice.message.msgid for notice in paper.notices] == [vouchers.TOO_MANY]
    for item, lacks in ((Pair("車票", "切符"), []), (Pair("", "切符"), [vouchers.NO_GLOSS])):  # as the check says it
        foreign = replace(cents, amount=Money(500, "JPY"), item=item, gloss_zh="")
        paper = vouchers.render([accountpapers.vouchers(replace(book_, spent=(foreign,)), HEAD)], "zh_TW")
        assert [notice.message.msgid for notice in paper.notices] == lacks


def test_the_settlement_moves_what_is_above_the_cap() -> None:
    said = text_of(settlement.render(VALUES["settlement"], "ja").pdf)
    assert "実負担額8,000" in said and "-2,458" in said and "実負担額20,758" in said  # 10,458 against a cap of 8,000


REFERENCE = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")


class Counted:
    """A sheet counted anew by its formulas, as the program that opens it does."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def cell(self, column: str, row: str) -> Any:
        place = 0
        for letter in column:
            place = place * 26 + ord(letter) - 64
        cells = self.sheet.lines[int(row) - 1].cells
        return self.worth(cells[place - 1]) if place <= len(cells) else None

    def worth(self, cell: Any) -> Any:
        return self.count(cell.text) if isinstance(cell, Formula) else getattr(cell, "value", cell)

    def area(self, first: str, top: str, last: str, bottom: str) -> list[Decimal]:
        assert first == last
        found = [self.cell(first, str(row)) for row in range(int(top), int(bottom) + 1)]
        return [value if isinstance(value, Decimal) else Decimal(0) for value in found]

    def count(self, text: str) -> Decimal:
        def one(found: re.Match[str]) -> str:
            called = [repr(part) for part in found.groups() if part]
            return f"{'area' if found[3] else 'cell'}({','.join(called)})"

        def rounded(value: Decimal, digits: int, way: str = ROUND_HALF_UP) -> Decimal:
            return value.quantize(Decimal(1).scaleb(-digits), way)

        known = {
            "area": self.area,
            "cell": lambda column, row: self.cell(column, row) or Decimal(0),
            "SUM": sum,
            "ROUND": rounded,
            "ROUNDUP": lambda value, digits: rounded(value, digits, ROUND_UP),
            "SUMPRODUCT": lambda one, other: sum(a * b for a, b in zip(one, other, strict=True)),
        }
        return Decimal(eval(REFERENCE.sub(one, text), known))


@pytest.mark.parametrize("key", VALUES)
def test_workbooks_count_to_the_same_sums(key: str) -> None:
    sheets = BOOKS[key](VALUES[key], "zh_TW")
    formulas = [(sheet, cell) for sheet in sheets for line in sheet.lines for cell in line.cells if is_formula(cell)]
    assert formulas
    for sheet, cell in formulas:
        assert Counted(sheet).count(cell.text) == cell.value, cell.text
    numbers = [cell.value for line in sheets[0].lines for cell in line.cells if isinstance(cell, Number | Formula)]
    for ending in ("xlsx", "ods"):
        read = reading.read(book.write(sheets, ending), f"paper.{ending}")
        found = [cell for row in read.rows for cell in row.cells if isinstance(cell, int | float)]
        assert [Decimal(str(number)) for number in found] == [number.normalize() for number in numbers]


def is_formula(cell: object) -> bool:
    return isinstance(cell, Formula)


def test_workbooks_say_what_the_papers_say() -> None:
    days, receipts = BOOKS["claim"](VALUES["claim"], "zh_TW")
    values = {line.cells[0]: line.cells[1] for line in days.lines if len(line.cells) > 1}
    assert values["總計"].value == 55_310 and values["生活費合計進位後（美元）"].value == 846
    assert receipts.lines[-1].cells[7].value == 15_600 + 2_600 + 100 + 10_458
    in_twd = replace(
        VALUES["claim"][0], rounded_in=ROUND_TWD, living=total(VALUES["claim"][0].living.days, "31.385", ROUND_TWD)
    )
    in_twd = replace(in_twd, living_home=living_in_home(in_twd.living))
    (sheet, _receipts) = BOOKS["claim"]([in_twd], "ja")
    living = next(cell for line in sheet.lines for cell in line.cells if is_formula(cell) and "ROUNDUP" in cell.text)
    assert Counted(sheet).count(living.text) == living.value == 26_545  # 845.78 x 31.385 = 26,544.8053

"""What accounting reads: the words and sums on the papers, and the same in spreadsheets, exactly."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pypdfium2 as pdfium
import pytest
from paper_samples import HEAD, claim, ledger

from desktop.documents import claim as claim_paper
from desktop.documents import settlement, vouchers
from desktop.domain import accountpapers, claimtables
from desktop.sheets import reading, writing


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
    assert "附單據3張" in said and "¥8,950×0.2905=NT$2,600" in said and "應補發NT$15,310" in said


def test_a_voucher_has_a_page_and_a_shared_one_its_division() -> None:
    pdf = vouchers.render(VALUES["vouchers"], "zh_TW").pdf
    assert len(pdfium.PdfDocument(pdf)) == 5  # four receipts, and 支出科目分攤表 of the one on two funds
    said = text_of(pdf)
    assert "¥54,000×0.2905=NT$15,687" in said and "中央補助款¥36,00010,458業務費禮品廠商自付¥18,0005,229" in said
    assert "新臺幣壹萬伍仟陸佰捌拾柒元整" in said and "漆器紀念品6件" in said and "主計室" in said


def test_the_settlement_moves_what_is_above_the_cap() -> None:
    said = text_of(settlement.render(VALUES["settlement"], "ja").pdf)
    assert "実負担額8,000" in said and "-2,458" in said and "実負担額20,758" in said  # 10,458 against a cap of 8,000


@pytest.mark.parametrize("key", claimtables.TABLES)
def test_spreadsheets_hold_exact_numbers_and_open_again(key: str) -> None:
    rows = claimtables.TABLES[key](VALUES[key], "zh_TW")
    cells = [cell for row in rows for cell in row]
    assert not any(isinstance(cell, float) for cell in cells)
    numbers = [Decimal(cell) for cell in cells if isinstance(cell, int | Decimal)]
    for ending in ("xlsx", "ods"):
        data = writing.write(rows, ending, key)
        read = reading.read(data, f"paper.{ending}")
        found = [cell for row in read.rows for cell in row.cells if isinstance(cell, int | float)]
        assert [Decimal(str(number)) for number in found] == numbers

"""Questionnaires and statistics as workbooks: shares are formulas, and what is text stays text."""

from __future__ import annotations

import io
import zipfile
from datetime import date

from desktop import sheets
from desktop.domain.statistics import Figure, Table
from desktop.domain.text import Pair
from desktop.exchange import results_book
from desktop.sheets import book
from tests.domain.test_surveys import SURVEY


def test_both_are_workbooks_that_go_on_counting() -> None:
    figures = (Figure("a", Pair("=代理銷售"), "68.0", Pair("%", "%")), Figure("b", Pair("2013 年"), ""))
    table = Table(Pair("需求/調查"), "", figures, source=Pair("三菱總研"), as_of=date(2019, 9, 1))
    made = [*results_book.surveys([SURVEY], "zh_TW"), *results_book.statistics([table], "zh_TW")]
    for ending in book.ENDINGS:
        data = book.write(made, ending)
        first = [cell for row in sheets.read(data, f"x.{ending}", sheet=made[0].name).rows for cell in row.cells]
        assert 62 in first and "5 佳" in first and "希望視察" in first
        second = [cell for row in sheets.read(data, f"x.{ending}", sheet="1 需求調查").rows for cell in row.cells]
        assert 68 in second and "=代理銷售" in second and "資料來源：三菱總研" in second
    with zipfile.ZipFile(io.BytesIO(book.write(made, "xlsx"))) as opened:
        text = opened.read("xl/worksheets/sheet1.xml").decode()
    assert "SUM(C6:C8)" in text and "C12/C4*100" in text

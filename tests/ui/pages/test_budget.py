"""The budget page: lines by fund, money as people type it, sums that follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.money import Money
from desktop.store import money as accounts
from desktop.ui import text
from desktop.ui.desk import Desk
from desktop.ui.form import ChoiceField, MoneyField, PairField
from desktop.ui.pages.budget import BudgetPage
from desktop.ui.rows import Heading


@pytest.fixture
def page(show: Callable[[type[BudgetPage]], BudgetPage]) -> BudgetPage:
    return show(BudgetPage)


def lines(desk: Desk) -> list[accounts.LineRow]:
    with desk.store.read() as connection:
        return accounts.lines(connection, desk.delegation_id)


def test_lines_are_grouped_by_fund_with_their_sums(page: BudgetPage) -> None:
    heads = [row for row in page.table.model_.rows if isinstance(row, Heading)]
    assert [head.cells for head in heads] == [{2: "240,000", 4: "231,480"}, {2: "271,776", 4: "266,976"}]
    assert "NT$ 498,456" in page.totals.sums.text()
    assert page.table.model_.index(4, 5).data() == "缺單據 1"
    text.switch("ja")
    try:
        assert page.table.model_.index(4, 5).data() == "証憑不足 1件"
        assert page.table.model_.index(1, 0).data() == "日本国内の陸上交通"
    finally:
        text.switch("zh_TW")


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("420000", Money(420_000, "JPY")),
        ("４２万円", Money(420_000, "JPY")),
        ("NT$12,345", Money(1_234_500, "TWD")),
        ("US$ 12.50", Money(1_250, "USD")),
    ],
)
def test_amounts_are_typed_as_people_write_them(
    page: BudgetPage, desk: Desk, qtbot: QtBot, typed: str, amount: Money
) -> None:
    line = lines(desk)[1]
    page.table.choose(line.id)
    field = page.form.field("amount_minor")
    assert isinstance(field, MoneyField)
    field.input.setText(typed)
    field.input.textEdited.emit(typed)
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert lines(desk)[1].planned == amount
    assert desk.store.undo_label() == "Change budget line"


def test_an_amount_that_is_none_stays_with_its_problem(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    before = lines(desk)[0]
    page.table.choose(before.id)
    field = page.form.field("amount_minor")
    assert isinstance(field, MoneyField)
    field.input.setText("about 400")
    field.input.textEdited.emit("about 400")
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert field.problem is not None
    assert field.input.text() == "about 400"
    assert lines(desk)[0].planned == before.planned


def test_the_subsidy_pays_only_for_its_four_kinds(page: BudgetPage, desk: Desk) -> None:
    flights = next(line for line in lines(desk) if line.category == "transport")
    page.table.choose(flights.id)
    fund = page.form.field("funding")
    assert isinstance(fund, ChoiceField)
    fund.input.setCurrentIndex(fund.input.findData("central"))
    fund.input.activated.emit(fund.input.currentIndex())
    assert fund.problem is not None
    assert next(line for line in lines(desk) if line.id == flights.id).funding == "local"


def test_a_line_is_added_and_counts_at_once(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    name, amount = page.form.field("name_zh"), page.form.field("amount_minor")
    assert isinstance(name, PairField)
    assert isinstance(amount, MoneyField)
    first = name.inputs["name_zh"]
    assert isinstance(first, QLineEdit)
    first.setText("雜支")
    amount.input.setText("1,000")
    qtbot.mouseClick(page.panel.create_button, Qt.MouseButton.LeftButton)
    assert [line.name.zh for line in lines(desk)][-1] == "雜支"
    assert "NT$ 512,776" in page.totals.sums.text()


def test_an_expense_counts_against_its_line(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    line = lines(desk)[0]
    page.table.choose(line.id)
    page.expenses.start_new()
    amount = page.expenses.form.field("amount_minor")
    assert isinstance(amount, MoneyField)
    amount.input.setText("1400")
    page.expenses._on_done()
    assert lines(desk)[0].spent == Money(420_000, "JPY")
    page.show_totals()
    page.table.choose(line.id)
    page.delete()
    with desk.store.read() as connection:
        kept = accounts.expenses(connection, desk.delegation_id)
    assert len(kept) == 8, "expenses stay when their line goes"

"""The budget page: lines by fund, money as people type it, sums that follow every key, the cap, every expense."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import islice

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.checks import NEEDED
from desktop.domain.ledger import Ledger, Line, Trip
from desktop.domain.money import Money
from desktop.domain.oddities import BELOW, FUTURE, OUTSIDE, ZERO, odd
from desktop.errors import Invalid
from desktop.store import attachments, delegations, ledger, records
from desktop.store import tables as t
from desktop.store.expensebulk import numbers
from desktop.ui import text
from desktop.ui.budgetterms import TermsDialog
from desktop.ui.desk import Desk
from desktop.ui.expensebulk import BulkDialog
from desktop.ui.form import ChoiceField, Form, MoneyField, PairField
from desktop.ui.pages.budget import EXPENSES, BudgetPage
from desktop.ui.pages.budgetbar import NO_LINE
from desktop.ui.pages.budgettables import AT, LineRow
from desktop.ui.rows import Heading


@pytest.fixture
def page(show: Callable[[type[BudgetPage]], BudgetPage]) -> BudgetPage:
    return show(BudgetPage)


def held(desk: Desk) -> Ledger:
    with desk.store.read() as connection:
        return ledger.read(connection, desk.delegation_id)


def lines(desk: Desk) -> tuple[Line, ...]:
    return held(desk).lines


def held_person(desk: Desk) -> str:
    with desk.store.read() as connection:
        return delegations.members(connection, desk.delegation_id)[0].person_id


def amount_of(form: object, typed: str) -> MoneyField:
    field = form.field("amount_minor")  # type: ignore[attr-defined]
    assert isinstance(field, MoneyField)
    field.input.setText(typed)
    field.input.textEdited.emit(typed)
    return field


def heads(page: BudgetPage) -> list[dict[int, str]]:
    return [row.cells for row in page.table.model_.rows if isinstance(row, Heading)]


def test_lines_are_grouped_by_fund_with_their_sums(page: BudgetPage) -> None:
    assert heads(page) == [{2: "240,000", 4: "231,480"}, {2: "271,776", 4: "266,976"}]
    assert "NT$ 498,456" in page.totals.sums.text()
    assert page.totals.cap_said.text() == "已用 231,480／上限 250,000（尚餘 18,520）"
    assert page.table.model_.index(4, 5).data() == "缺單據 1"
    text.switch("ja")
    try:
        assert page.table.model_.index(4, 5).data() == "証憑不足 1件"
        assert page.table.model_.index(1, 0).data() == "日本国内の陸上交通"
        assert page.totals.cap_said.text() == "使用 231,480／上限 250,000（残り 18,520）"
    finally:
        text.switch("zh_TW")


def test_everything_counts_while_it_is_typed_and_the_cap_moves_the_rest(page: BudgetPage, desk: Desk) -> None:
    before = lines(desk)[0]
    page.table.choose(before.id)
    amount_of(page.form, "900000")
    assert lines(desk)[0] == before, "nothing is written yet"
    assert heads(page)[0][2] == "250,000"
    assert heads(page)[1][2] == "367,376"
    moved = [row for row in page.table.model_.rows if isinstance(row, LineRow) and row.said]
    assert [row.home for row in moved] == [-95_600_00, 95_600_00]
    assert "NT$ 95,600" in page.totals.moved.text()
    assert "¥ 900,000 × 0.22 = NT$ 198,000" in page.panel.derived.text()
    amount_of(page.form, "900000a")
    assert heads(page)[0][2] == "240,000", "what cannot be read leaves what is stored"
    assert "¥ 420,000" in page.panel.derived.text()
    amount_of(page.form, "420,000")
    page.show_totals()
    assert heads(page)[0][2] == "240,000"


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("４２万円", Money(420_000, "JPY")), ("NT$12,345", Money(1_234_500, "TWD")), ("US$ 12.50", Money(1_250, "USD"))],
)
def test_amounts_are_typed_as_people_write_them(
    page: BudgetPage, desk: Desk, qtbot: QtBot, typed: str, amount: Money
) -> None:
    page.table.choose(lines(desk)[1].id)
    qtbot.keyClick(amount_of(page.form, typed).input, Qt.Key.Key_Return)
    assert lines(desk)[1].planned == amount
    assert desk.store.undo_label() == "Change budget line"


def test_an_amount_that_is_none_stays_with_its_problem(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    before = lines(desk)[0]
    page.table.choose(before.id)
    field = amount_of(page.form, "about 400")
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert field.problem is not None
    assert field.input.text() == "about 400"
    assert lines(desk)[0].planned == before.planned


def test_while_an_amount_cannot_be_read_row_and_sums_keep_the_stored_one(
    page: BudgetPage, desk: Desk, qtbot: QtBot
) -> None:
    before, rows = heads(page), list(page.table.model_.rows)
    page.table.choose(lines(desk)[1].id)
    for typed in ("1", "12", "12a"):
        amount_of(page.form, typed)
    assert (heads(page), list(page.table.model_.rows)) == (before, rows)
    qtbot.keyClick(page.form.field("amount_minor").focusProxy(), Qt.Key.Key_Return)
    page.refresh()
    assert (heads(page), list(page.table.model_.rows)) == (before, rows), "nor when it is left so"
    one = next(row for row in held(desk).spent if row.amount == Money(372_000, "JPY"))
    page.show_record(one.id)
    for typed in ("5", "5x"):
        amount_of(page.expense_form, typed)
    assert (page.tally.spent[one.id].amount, heads(page)) == (one.amount, before)
    amount_of(page.expense_form, "372,000")
    for typed in ("0.5", "0.5x"):
        page.expense_form.set_values({"rate": typed})
        page.expense_form.changed.emit("rate")
    assert (page.tally.homes[one.id], heads(page)) == (held(desk).converted(one), before)


def test_an_amount_that_was_left_empty_is_asked_for(page: BudgetPage, desk: Desk) -> None:
    def problem(form: Form) -> str:
        said = form.field("amount_minor").problem
        return said.msgid if said else ""

    known, spent = len(lines(desk)), len(held(desk).spent)
    page.add_line()
    page.form.set_values({"name_zh": "口譯費"})
    assert (page.record.add(), problem(page.form), len(lines(desk))) == ("", NEEDED, known)
    amount_of(page.form, "0")
    assert page.record.add() and lines(desk)[-1].planned == Money(0), "nothing, said on purpose"
    page.add_expense()
    assert (page.expense_record.add(), problem(page.expense_form), len(held(desk).spent)) == ("", NEEDED, spent)
    first = lines(desk)[0]
    page.show_record(first.id)
    amount_of(page.form, "").input.editingFinished.emit()
    assert (problem(page.form), lines(desk)[0]) == (NEEDED, first), "nor is a stored one taken for nothing"


def test_the_subsidy_pays_only_for_its_four_kinds(page: BudgetPage, desk: Desk) -> None:
    flights = next(line for line in lines(desk) if line.category == "transport")
    page.table.choose(flights.id)
    fund = page.form.field("funding")
    assert isinstance(fund, ChoiceField)
    fund.input.setCurrentIndex(fund.input.findData("central"))
    fund.input.activated.emit(fund.input.currentIndex())
    assert fund.problem is not None
    assert next(line for line in lines(desk) if line.id == flights.id).funding == "local"


def test_a_line_is_added_and_deleted_its_expenses_stay(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    name = page.form.field("name_zh")
    assert isinstance(name, PairField)
    first = name.inputs["name_zh"]
    assert isinstance(first, QLineEdit)
    first.setText("雜支")
    amount_of(page.form, "1,000")
    assert "NT$ 512,776" in page.totals.sums.text(), "it counts before it is added"
    assert "雜支" in [row.name.zh for row in page.table.model_.rows if isinstance(row, LineRow)]
    page.table.choose("")
    page.refresh()
    assert page.record.is_new and not page.panel.isHidden(), "a row that is only typed cannot be opened"
    qtbot.mouseClick(page.panel.create_button, Qt.MouseButton.LeftButton)
    assert [line.name.zh for line in lines(desk)][-1] == "雜支"
    assert "NT$ 512,776" in page.totals.sums.text()
    page.show_record(lines(desk)[0].id)
    page.delete()
    assert len(held(desk).spent) == 7
    loose = [row for row in page.table.model_.rows if isinstance(row, LineRow) and row.said]
    assert [row.sums.home for row in loose] == [92_092_00]
    assert heads(page)[1][4] == "359,068", "without its line the county pays"


def test_an_expense_is_added_to_a_line_and_shown_where_it_belongs(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    line = lines(desk)[0]
    page.table.choose(line.id)
    page.panel.more_button.click()
    amount_of(page.expense_form, "1400")
    assert "NT$ 498,764" in page.totals.sums.text()
    qtbot.mouseClick(page.expense_panel.create_button, Qt.MouseButton.LeftButton)
    made = next(one for one in held(desk).spent if one.amount == Money(1400, "JPY"))
    assert (made.line_id, page.expense_panel.row_id) == (line.id, made.id)
    page.filter.choose_line(line.id)
    assert [row.amount.minor for row in page.expenses.model_.rows].count(1400) == 1
    assert page.filter.count.text() == "2 筆，NT$ 92,400"
    page.filter.choose_line(NO_LINE)
    assert not page.expenses.model_.rows
    page.show_record(made.id)
    assert (page.stack.currentIndex(), page.expenses.current()) == (EXPENSES, made.id)
    amount_of(page.expense_form, "2400")
    assert page.tally.homes[made.id].home == Money(528_00)
    desk.store.undo()
    assert (page.expense_panel.isHidden(), page.tally.totals().spent) == (True, 498_456_00), "taken back while typed"
    desk.store.redo()
    page.show_record(made.id)
    amount_of(page.expense_form, "2400")
    page.show_totals()
    assert held(desk).totals.spent == page.tally.totals().spent == 498_984_00, "who leaves the field has written it"


def test_an_expense_is_split_over_funds_and_keeps_the_picture_of_its_receipt(page: BudgetPage, desk: Desk) -> None:
    one = next(row for row in held(desk).spent if row.amount == Money(372_000, "JPY"))
    page.show_record(one.id)
    parts = page.expense_panel.splits
    parts.start_new()
    parts.form.set_values({"funding": "company", "share_minor": 72_000})
    parts._on_done()
    assert page.tally.spent[one.id].parts[0].minor == 72_000
    assert "¥ 300,000" in page.expense_panel.derived.text()
    rows = [row for row in page.table.model_.rows if isinstance(row, LineRow) and AT in row.id]
    assert [row.sums.home for row in rows] == [15_840_00]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(900, 600, QImage.Format.Format_RGB32).save(buffer, "PNG")  # type: ignore[call-overload]
    receipts, data = page.expense_panel.receipts, buffer.data().data()
    receipts.files._keep("收據.png", data, len(data))
    assert receipts.picture.pixmap().width() == 290
    with desk.store.read() as connection:
        (file,) = attachments.of(connection, "expense", one.id, "receipt")
    assert file["name"] == "收據.png"


def test_the_bars_by_fund_payer_and_day(page: BudgetPage, desk: Desk) -> None:
    for number, wanted in ((1, ("中央補助款", 24_000_000, 23_148_000)), (2, ("公款", None, 49_845_600))):
        page.totals.switch.button(number).click()
        assert tuple(page.totals.bars.bars[0]) == wanted
    page.totals.switch.button(3).click()
    assert [bar.label for bar in page.totals.bars.bars] == ["9/18（三）"]


def test_cap_and_approval_are_written_where_the_budget_is_seen(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    dialog = TermsDialog(page)
    qtbot.addWidget(dialog)
    dialog.form.field("approved_on").set_values({"approved_on": "9/1"})
    assert dialog.form.values()["approved_on"] == date(2019, 9, 1)  # of the trip's year, not of today's
    dialog.form.field("cap_minor").set_values({"cap_minor": 20_000_000})
    dialog.form.changed.emit("cap_minor")
    dialog.accept()
    assert "超過 31,480" in page.totals.cap_said.text()
    assert heads(page)[1][4] == "298,456"
    desk.store.undo()
    assert page.totals.moved.isHidden()


def test_what_was_begun_leaves_the_sums_and_comes_back_whole(page: BudgetPage, qtbot: QtBot) -> None:
    before = heads(page)
    page.add_line()
    page.form.set_values({"name_zh": "口譯費"})
    amount_of(page.form, "８萬円")
    page.form.changed.emit("name_zh")
    page.form.changed.emit("amount_minor")
    assert heads(page) != before
    page.table.choose(page.table.model_.rows[1].id)
    assert heads(page) == before and all("口譯費" not in str(row) for row in page.table.model_.rows)
    page.add_line()
    assert page.form.values()["name_zh"] == "口譯費"
    assert (page.form.values()["amount_minor"], page.form.values()["currency"]) == (80_000, "JPY")
    page.record.add()
    assert page.table.current() == page.panel.row_id and page.table.hasFocus()


def test_a_line_without_a_name_is_called_as_its_category(page: BudgetPage, desk: Desk) -> None:
    page.add_line()
    page.form.set_values({"category": "interpreting"})
    amount_of(page.form, "8萬")
    page.record.add()
    added = next(line for line in lines(desk) if line.id == page.panel.row_id)
    assert (added.name.zh, added.name.ja) == ("翻譯", "通訳・翻訳")


def test_another_currency_leaves_tax_and_parts_as_they_were_typed(page: BudgetPage, desk: Desk) -> None:
    with desk.store.read() as connection:
        one = next(one for one in ledger.spent(connection, desk.delegation_id) if one.amount.currency == "JPY")
    desk.store.do("split", records.add, t.Split, {"expense_id": one.id, "funding": "local", "share_minor": 500})
    desk.store.do(
        "share", records.add, t.Share, {"expense_id": one.id, "person_id": held_person(desk), "share_minor": 7}
    )
    desk.store.do("tax", records.edit, t.Expense, one.id, {"tax_minor": 95})
    page.show_record(one.id)
    amount_of(page.expense_form, "NT$1280").input.editingFinished.emit()

    def parts() -> list[int]:
        with desk.store.read() as connection:
            (now,) = ledger.spent(connection, desk.delegation_id, one.id)
            shares = [row["share_minor"] for row in ledger.children(connection, t.Share, one.id)]
        return [now.amount.minor, now.tax_minor or 0, now.parts[0].minor, *shares]

    assert parts() == [128_000, 9_500, 50_000, 700]
    desk.store.undo()
    assert parts() == [one.amount.minor, 95, 500, 7]


def test_on_an_enlarged_screen_the_list_comes_before_the_sums(page: BudgetPage) -> None:
    page.setMinimumSize(10, 10)
    page.resize(460, 300)
    text.catch_up()
    assert page.totals.isHidden() and page.head.isVisible()
    page.tools.totals_button.click()
    assert page.totals.isVisible() and page.head.isHidden()
    page.tools.totals_button.click()
    assert page.totals.isHidden() and page.head.isVisible()
    page.resize(1100, 600)
    assert page.totals.isVisible() and page.head.isVisible()


def test_without_a_rate_the_sum_says_so(page: BudgetPage, desk: Desk) -> None:
    for quote in held(desk).quotes:
        desk.store.do("remove", records.remove, t.Rate, quote.id)
    assert page.table.model_.index(1, 2).data() == "—"
    assert page.totals.unknown.text().startswith("8 筆")


def test_all_that_is_shown_is_numbered_and_settled_in_one_action(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_view(EXPENSES)
    page.filter.text.setText("17948")
    dialog = BulkDialog(page)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"status": "settled", "first_number": "A-003"})
    dialog.accept()
    (one,) = [row for row in held(desk).spent if row.id in page.shown]
    assert (one.status, one.receipt_no, dialog.done_to) == ("settled", "A-004", 1), "A-003 is taken"
    desk.store.undo()
    assert {row.status for row in held(desk).spent if row.id == one.id} == {"paid"}


def test_numbers_go_on_as_they_begin() -> None:
    assert list(islice(numbers("A-009"), 2)) == ["A-009", "A-010"]
    assert list(islice(numbers("收"), 2)) == ["收1", "收2"]


def test_what_is_odd_is_said_and_allowed() -> None:
    trip = Trip("a", date(2026, 9, 17), date(2026, 9, 20))
    assert odd(Money(0), date(2026, 9, 18), trip, date(2026, 9, 18)) == [ZERO]
    assert odd(Money(-5), date(2026, 9, 21), trip, date(2026, 9, 22)) == [BELOW, OUTSIDE]
    assert odd(Money(5), date(2026, 9, 19), trip, date(2026, 9, 18)) == [FUTURE]
    assert not odd(Money(5), None, trip, date(2026, 9, 18))


def test_the_subsidy_never_pays_for_another_category(page: BudgetPage, desk: Desk) -> None:
    line = next(line for line in lines(desk) if line.category == "gifts")
    raw = {"delegation_id": desk.delegation_id, "budget_line_id": line.id, "amount_minor": 100_00, "currency": "TWD"}
    before = held(desk).totals.by_fund["central"].spent
    desk.store.do("add", records.add, t.Expense, {**raw, "category": "living"})
    assert held(desk).totals.by_fund["central"].spent == before
    with pytest.raises(Invalid):
        desk.store.do("add", records.add, t.Expense, {**raw, "category": "living", "funding": "central"})


def test_lines_are_moved_inside_their_fund(page: BudgetPage, desk: Desk, qtbot: QtBot) -> None:
    before = [line.id for line in lines(desk)]
    page.table.choose(before[4])
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [line.id for line in lines(desk)] == before, "it is the first of its fund"
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [line.id for line in lines(desk)] == [*before[:4], before[5], before[4], before[6]]
    page.drop_line(before[0], "")
    assert [line.id for line in lines(desk)][:4] == [*before[1:4], before[0]]

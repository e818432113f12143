"""The windows of cash and of shared costs: what is typed is stored at once, and one undo takes it back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.cashbox import Box, boxes
from desktop.domain.money import Money
from desktop.store import cashbox as stored
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import cashbox, dialogs, text
from desktop.ui.cashbox import CashDialog
from desktop.ui.cashboxforms import MoveDialog
from desktop.ui.debts import DebtsDialog
from desktop.ui.linegrid import Grid, put
from desktop.ui.pages.page import Page
from desktop.ui.window import Window

D18 = date(2019, 9, 18)


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("itinerary")


def book(page: Page) -> stored.Book:
    with page.store.read() as connection:
        return stored.read(connection, page.delegation_id)


def found(page: Page) -> list[Box]:
    now = book(page)
    return boxes(now.moves, now.ledger.quotes, now.ledger.spent)


def words(grid: Grid) -> str:
    items = [grid.topLevelItem(row) for row in range(grid.topLevelItemCount())]
    return "\n".join(
        "|".join(item.text(column) for column in range(grid.columnCount())) for item in items if item is not None
    )


def test_the_cash_box(page: Page, qtbot: QtBot) -> None:
    with dialogs.answers(True) as asked:
        cashbox.open_dialog(page)
    assert asked == ["CashDialog"]
    dialog = CashDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    keeper = book(page).members[0][0]
    put(dialog.new.fields["person_id"], keeper)
    put(dialog.new.fields["amount_minor"], "much")
    dialog.new.enter()
    assert not dialog.said.isHidden() and found(page) == []
    put(dialog.new.fields["amount_minor"], "10万円")
    dialog.new.enter()
    raw = {"delegation_id": page.delegation_id, "amount_minor": 4_680, "currency": "JPY", "payment": "cash"}
    page.store.do("Add", records.add, t.Expense, {**raw, "payer_id": keeper, "paid_on": D18})
    put(dialog.new.fields["kind"], "counted")
    put(dialog.new.fields["moved_on"], "9/18")
    put(dialog.new.fields["amount_minor"], "95,000")
    dialog.new.enter()
    (box,) = found(page)
    assert (box.due(), box.counts()[0].off) == (95_320, -320)
    qtbot.waitUntil(lambda: "短少 320" in words(dialog.grid))
    assert "現金支出 1 筆" in words(dialog.grid)
    derived = next(row for row in dialog.grid.ids() if row.startswith(cashbox.READ_ONLY))
    dialog.on_delete(derived)
    assert len(book(page).ledger.spent) == 8 and not dialog.said.isHidden()
    dialog.grid.choose(box.counts()[0].move.id)
    assert dialog.write_off_button.isEnabled()
    dialog.write_off()
    assert found(page)[0].due() == 95_000

    def fill(asked: MoveDialog) -> bool:
        asked.form.set_values({"amount_minor": 2_261_000, "got_minor": None, "person_id": keeper, "moved_on": D18})
        asked.form.field("got_minor").set_values({"got_minor": "x"})
        asked.accept()
        assert asked.form.field("got_minor").problem is not None
        asked.form.set_values({"got_minor": 100_000, "got_currency": "JPY"})
        asked.accept()
        return True

    with dialogs.answers(fill):
        dialog.ask_exchange()
    assert {box.currency: box.due() for box in found(page)} == {"TWD": -2_261_000, "JPY": 195_000}
    assert any(quote.rate == "0.2261" for quote in book(page).ledger.quotes)
    dialog.undo()
    assert {box.currency: box.due() for box in found(page)} == {"JPY": 95_000}
    text.switch("ja")
    text.catch_up()
    assert "95,000（一致）" in words(dialog.grid) and "あるべき額" in words(dialog.grid)
    text.switch("zh_TW")


def test_who_paid_for_whom(page: Page, qtbot: QtBot) -> None:
    people = [person for person, _name in book(page).members]
    raw = {"delegation_id": page.delegation_id, "amount_minor": 10_000, "currency": "JPY", "paid_on": D18}
    dinner = page.store.do("Add", records.add, t.Expense, {**raw, "payer_id": people[0], "payee": "居酒屋"})
    dialog = DebtsDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.grid.choose(dinner)
    qtbot.waitUntil(lambda: dialog.whom.ids() == people)
    for person in people[:3]:
        dialog.whom.ticked.emit(person, True)
    qtbot.waitUntil(lambda: "3,334" in words(dialog.whom))
    assert dialog.due.ids() == ["0", "1"]
    dialog.whom.edited.emit(people[1], "part", "5000")
    qtbot.waitUntil(lambda: "2,500" in words(dialog.whom))
    dialog.modes.button(1).click()
    assert sum(due.amount.minor for due in dialog._dues) == Money(110_000 + 55_000).minor
    dialog.modes.button(0).click()
    dialog.due.choose("0")
    dialog.due.setFocus()
    qtbot.keyClick(dialog.due, Qt.Key.Key_Space)
    assert len(book(page).given) == 1
    qtbot.waitUntil(lambda: len(dialog._dues) == 1)
    dialog.all_button.click()
    qtbot.waitUntil(lambda: not dialog._dues)
    assert {one.amount.minor for one in book(page).given} == {5_000, 2_500}
    dialog.undo()
    dialog.undo()
    assert book(page).given == () and len(dialog._dues) == 2
    dialog.nobody.click()
    assert book(page).paid() == []

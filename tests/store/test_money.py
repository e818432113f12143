"""Budget against expenses: whole minor units, and a total that says what it lacks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import text

from desktop.domain.money import Money
from desktop.errors import Invalid
from desktop.store import Store, money, records
from desktop.store import tables as t
from desktop.store.journal import Work

pytestmark = pytest.mark.databases

TRIP = {"code": "a", "name_zh": "團", "start_date": "2019-09-17", "end_date": "2019-09-20"}


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


@pytest.fixture
def trip(store: Store) -> str:
    return add(store, t.Delegation, **TRIP)


def line(store: Store, trip: str, minor: int, currency: str, **more: Any) -> str:
    return add(store, t.BudgetLine, delegation_id=trip, amount_minor=minor, currency=currency, **more)


def expense(store: Store, trip: str, to: str | None, minor: int, currency: str, **more: Any) -> str:
    raw = {"delegation_id": trip, "budget_line_id": to, "amount_minor": minor, "currency": currency}
    return add(store, t.Expense, **{**raw, **more})


def test_amounts_are_stored_as_whole_numbers(store: Store, trip: str) -> None:
    line(store, trip, 10**15, "JPY", rate="0.22")
    with store.read() as connection:
        found = connection.execute(text("SELECT amount_minor, rate FROM budget_line")).one()
    assert tuple(found) == (10**15, "0.22")
    assert type(found[0]) is int
    with pytest.raises(Invalid):
        line(store, trip, 10**15 + 1, "JPY")


def test_totals_in_taiwan_dollars(store: Store, trip: str) -> None:
    for row_id, rate, day in (("a", "0.22", 1), ("z", "0.25", 16), ("b", "0.21", 2)):  # the latest counts
        row = {"delegation_id": trip, "currency": "JPY", "rate": rate, "rate_date": date(2019, 9, day)}
        store.do("rate", Work.add, t.Rate, row, row_id)
    ground = line(store, trip, 420_000, "JPY")
    flight = line(store, trip, 9_600_000, "TWD")
    living = line(store, trip, 100_00, "USD", rate="31.25")
    expense(store, trip, ground, 400_000, "JPY")
    expense(store, trip, ground, 10_001, "JPY", rate="0.5")
    expense(store, trip, flight, 9_120_000, "TWD", status="settled", receipt_no="B-1")
    expense(store, trip, living, 1, "TWD", status="rejected")
    expense(store, trip, None, 100, "TWD", status="unpaid")
    with store.read() as connection:
        rows = {row.id: row for row in money.lines(connection, trip)}
        totals = money.totals(connection, trip)
    assert rows[ground].home == Money(105_000_00)
    assert rows[ground].spent == Money(410_001, "JPY")
    assert rows[ground].spent_home == Money(100_000_00 + 5_001_00)
    assert rows[ground].receipts_missing == 2
    assert (rows[flight].status, rows[flight].receipts_missing) == ("settled", 0)
    assert (rows[living].status, rows[living].spent) == ("budgeted", None)
    assert totals == (Money(105_000_00 + 96_000_00 + 3_125_00), Money(105_001_00 + 91_200_00 + 1_00), 0)
    assert totals.left == Money(totals.planned.minor - totals.spent.minor)


def test_an_amount_without_a_rate_is_counted_and_in_no_sum(store: Store, trip: str) -> None:
    line(store, trip, 100_00, "TWD")
    foreign = line(store, trip, 500, "JPY")
    expense(store, trip, foreign, 400, "JPY")
    expense(store, trip, foreign, 10_00, "TWD")
    with store.read() as connection:
        (row,) = (row for row in money.lines(connection, trip) if row.id == foreign)
        totals = money.totals(connection, trip)
    assert (row.home, row.spent, row.spent_home) == (None, None, None)
    assert totals == (Money(100_00), Money(10_00), 2)


def test_the_status_is_that_of_the_expense_furthest_behind(store: Store, trip: str) -> None:
    made = line(store, trip, 1000, "TWD")
    for status, shown in (("settled", "settled"), ("paid", "paid"), ("unpaid", "unpaid"), ("settling", "unpaid")):
        expense(store, trip, made, 1, "TWD", status=status)
        with store.read() as connection:
            assert money.lines(connection, trip)[0].status == shown


def test_a_deleted_line_leaves_its_expenses(store: Store, trip: str) -> None:
    made = line(store, trip, 1000, "TWD")
    expense(store, trip, made, 500, "TWD")
    store.do("remove", records.remove, t.BudgetLine, made)
    with store.read() as connection:
        assert money.lines(connection, trip) == []
        assert [row.budget_line_id for row in money.expenses(connection, trip)] == [""]
        assert money.totals(connection, trip) == (Money(0), Money(500), 0)


def test_every_expense_status_has_a_place_in_the_order() -> None:
    from desktop.domain.words import EXPENSE_STATUSES

    assert set(money._BEHIND) == {choice.key for choice in EXPENSE_STATUSES}

"""The ledger as the store reads it: the sample's money, splits, and the days that were approved."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.domain.money import Money
from desktop.domain.tally import Tally
from desktop.store import Store, delegations, ledger, records
from desktop.store import tables as t
from desktop.store.runningledger import Running


def the_trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection, "sample-2019").id


def test_the_sample_adds_up(filled: Store) -> None:
    with filled.read() as connection:
        held = ledger.read(connection, the_trip(filled))
    totals = held.totals
    assert (totals.planned, totals.spent, totals.unknown) == (511_776_00, 498_456_00, 0)
    assert (totals.cap_spent.limit, totals.cap_spent.used, totals.cap_spent.over) == (250_000_00, 231_480_00, 0)


def test_what_is_read_again_is_what_is_read_anew(filled: Store) -> None:
    store, trip = filled, the_trip(filled)
    running = Running()

    def same() -> bool:
        with store.read() as connection:
            changed, anew = running.read(connection, trip), ledger.read(connection, trip)
            unknown = ledger.unknown(connection, trip)
        assert running.tally.totals() == anew.totals
        assert running.tally.line_sums() == Tally(anew).line_sums()
        assert unknown == anew.totals.unknown
        assert running.order == [one.id for one in anew.spent]
        return changed

    assert same()
    assert not same()
    line, one = next(iter(running.tally.lines)), running.order[0]
    steps: list[tuple[Any, ...]] = [
        (records.edit, t.Expense, one, {"amount_minor": 77, "currency": "USD", "paid_on": None}),
        (records.add, t.Split, {"expense_id": one, "funding": "company", "share_minor": 30}),
        (records.edit, t.BudgetLine, line, {"funding": "company", "position": 99}),
        (records.add, t.Rate, {"delegation_id": trip, "currency": "USD", "rate": "30", "rate_date": "2019-09-15"}),
        (records.remove, t.Rate, running.tally.book.quotes[0].id),
        (records.remove, t.BudgetLine, line),
        (records.edit, t.Delegation, trip, {"cap_minor": 5}),
        (records.remove, t.Expense, one),
    ]
    for command, *rest in steps:
        store.do("step", command, *rest)
        assert same()
        store.undo()
        assert same()
        store.redo()
        assert same()
    running.tally.drop(running.order[0])
    running.forget(running.order[0])
    assert same()


def test_splits_and_approved_days_are_read(filled: Store) -> None:
    store, trip = filled, the_trip(filled)
    store.do("approve", records.edit, t.Delegation, trip, {"approved_start": date(2019, 9, 16), "cap_minor": 100})
    fields = {"delegation_id": trip, "amount_minor": 1000, "currency": "TWD", "funding": "local"}
    row = store.do("spend", records.add, t.Expense, fields)
    store.do("split", records.add, t.Split, {"expense_id": row, "funding": "company", "share_minor": 300})
    with store.read() as connection:
        held = ledger.read(connection, trip)
        (one,) = ledger.spent(connection, trip, row)
    assert (held.trip.start, held.trip.end, held.trip.cap_minor) == (date(2019, 9, 16), date(2019, 9, 20), 100)
    assert one in held.spent and one.amount == Money(1000)
    assert [(fund, minor) for _line, _category, fund, minor in held.shares_of(one, 1000)] == [
        ("local", 700),
        ("company", 300),
    ]

"""The ledger as the store reads it: the sample's money, splits, and the days that were approved."""

from __future__ import annotations

from datetime import date

from desktop.domain.money import Money
from desktop.store import Store, delegations, ledger, money, records
from desktop.store import tables as t


def the_trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection, "sample-2019").id


def test_the_sample_adds_up_as_the_tab_shows_it(filled: Store) -> None:
    store, trip = filled, the_trip(filled)
    with store.read() as connection:
        held, shown = ledger.read(connection, trip), money.totals(connection, trip)
    assert (held.totals.planned, held.totals.spent, held.totals.unknown) == (
        shown.planned.minor,
        shown.spent.minor,
        shown.unknown,
    )
    assert held.totals.planned > 0 and held.lines and held.quotes


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

"""Cash and shared costs in a store: each action is one step of undo."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.cashbox import Due, all_due, boxes
from desktop.domain.money import Money
from desktop.errors import UserError
from desktop.store import Store, cashbox, delegations, records
from desktop.store import tables as t
from desktop.store.cashbox import Book
from desktop.store.opening import open_store

D18 = date(2019, 9, 18)


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Iterator[Store]:
    made = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    yield made
    made.close()


def trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def book(store: Store) -> Book:
    with store.read() as connection:
        return cashbox.read(connection, delegations.one(connection).id)


def dues(store: Store) -> dict[tuple[str, str], int]:
    found = book(store)
    return {
        (box.currency, box.keeper): box.due()
        for box in boxes(found.moves, found.ledger.quotes, found.ledger.spent)
    }  # fmt: skip


def test_exchange_and_handing_over(store: Store) -> None:
    here, (first, second, *_rest) = trip(store), [person for person, _name in book(store).members]
    gave, got = Money(2_261_000), Money(100_000, "JPY")
    assert store.do("Exchange", cashbox.exchange, here, gave, got, D18, first, "yes", "羽田")
    quote = next(one for one in book(store).ledger.quotes if one.amount_minor)
    assert (quote.rate, quote.kind, quote.proof) == ("0.2261", "slip", "yes")
    assert dues(store) == {("JPY", first): 100_000, ("TWD", first): -2_261_000}  # the purchase is counted once
    store.do("Hand over", cashbox.hand_over, here, Money(30_000, "JPY"), (first, second), D18)
    assert dues(store)[("JPY", second)] == 30_000 and dues(store)[("JPY", first)] == 70_000
    counted = {"delegation_id": here, "kind": "counted", "amount_minor": 69_500, "currency": "JPY"}
    store.do("Count", records.add, t.Cash, {**counted, "person_id": first, "moved_on": D18})
    found = book(store)
    (box,) = (
        one for one in boxes(found.moves, found.ledger.quotes, found.ledger.spent)
        if one.currency == "JPY" and one.keeper == first
    )  # fmt: skip
    (count,) = box.counts()
    assert count.off == -500
    store.do("Write off", cashbox.write_off, here, count.move, count.off, "")
    assert dues(store)[("JPY", first)] == 69_500
    for _step in range(4):
        store.undo()
    assert dues(store) == {} and not [one for one in book(store).ledger.quotes if one.amount_minor]
    for refused in (
        (Money(0), got, D18),
        (gave, Money(5), D18),
        (gave, got, None),
    ):
        with pytest.raises(UserError):
            store.do("Exchange", cashbox.exchange, here, *refused, first, "", "")
    with pytest.raises(UserError):
        store.do("Hand over", cashbox.hand_over, here, got, (first, first), D18)


def test_who_paid_for_whom(store: Store) -> None:
    here, people = trip(store), [person for person, _name in book(store).members]
    raw = {"delegation_id": here, "amount_minor": 10_000, "currency": "JPY", "payer_id": people[0], "paid_on": D18}
    dinner = store.do("Add", records.add, t.Expense, raw)
    assert book(store).paid() == []
    assert store.do("Share", cashbox.share_with, dinner, people[:3])
    assert not store.do("Share", cashbox.share_with, dinner, people[:3])
    (paid,) = book(store).paid()
    assert paid.home == 220_000 and {person for person, _minor in paid.shares} == set(people[:3])
    own = next(row for row, person, _minor in book(store).shares[dinner] if person == people[1])
    store.do("Part", records.edit, t.Share, own, {"share_minor": 5_000})
    store.do("Share", cashbox.share_with, dinner, people[:2])
    assert dict(book(store).paid()[0].shares) == {people[0]: None, people[1]: 5_000}
    found, _unknown = all_due(book(store).paid(), book(store).given, at_home=False)
    assert found == [Due(people[1], people[0], Money(5_000, "JPY"))]
    assert store.do("Give", cashbox.give, here, found, D18)
    assert all_due(book(store).paid(), book(store).given, at_home=False) == ([], 0)
    assert all_due(book(store).paid(), book(store).given, at_home=True) == ([], 0)
    store.undo()
    assert book(store).given == ()
    store.do("Status", records.edit, t.Expense, dinner, {"status": "rejected"})
    assert book(store).paid() == []

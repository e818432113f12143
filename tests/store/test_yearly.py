"""The ten settled trips of a council's report, its three 核銷中, and the budgets of 100 to 107, out of a store."""

from __future__ import annotations

from datetime import date

from desktop.domain import amounts, yearly
from desktop.domain.money import Money
from desktop.store import Store, delegations, ledger, records
from desktop.store import tables as t
from desktop.store import yearly as stored
from tests.data.council_2018 import AS_PRINTED, TODAY, TRIPS


def entered(store: Store) -> str:
    """The report as budget data; gives the id of the office."""
    office = store.do("x", records.add, t.Organisation, {"name_zh": "臺中市政府", "country": "TW"})
    for number, (name, start, end, places, cost) in enumerate(TRIPS):
        trip = {"code": f"T{number}", "name_zh": name, "places_zh": places, "office_id": office}
        trip |= {"start_date": date(*start), "end_date": date(*end)}
        row_id = store.do("x", records.add, t.Delegation, trip)
        status, minor = ("settled", cost * 100) if cost else ("settling", 99_999_00)
        expense = {"delegation_id": row_id, "amount_minor": minor, "currency": "TWD", "status": status}
        store.do("x", records.add, t.Expense, expense)
    for year, budget, base in ((2011, 12_000_000, "yes"), (2018, 7_800_000, "")):
        raw = {"year": year, "office_id": office, "budget_minor": budget * 100, "base": base}
        store.do("x", records.add, t.YearBudget, raw)
    return str(office)


def test_the_settled_trips_come_to_7836797_and_the_others_are_being_settled(store: Store) -> None:
    office = entered(store)
    with store.read() as connection:
        found = stored.read(connection, office, TODAY)
        other = stored.read(connection, stored.EVERY, TODAY)
    assert (found.settled, found.unsettled) == (7_836_797_00, 3)
    shown = [amounts.mixed(Money(trip.spent), "zh_TW") for trip in found.trips if trip.state == yearly.SETTLED]
    assert tuple(shown) == AS_PRINTED
    assert [trip.state for trip in found.trips[-3:]] == ["settling"] * 3
    assert (
        yearly.when(found.trips[0], "zh_TW") == "104/4/06-4/11"
        and yearly.when(found.trips[1], "ja") == "2016/3/28-4/01"
    )
    assert [line.year for line in found.years] == [2011, 2015, 2016, 2017, 2018]
    assert [line.executed for line in found.years[1:4]] == [512_005_00, 3_452_586_00, 3_872_206_00]
    assert (len(other.trips), other.years[0].budget) == (13, None)  # budgets of an office are not everybody's
    with store.read() as connection:
        assert [one.name.zh for one in stored.offices(connection)] == ["臺中市政府"]


def test_1200_of_the_year_100_became_780_in_107(store: Store) -> None:
    office = entered(store)
    with store.read() as connection:
        first, *_between, last = stored.read(connection, office, TODAY).years
    assert (last.base_year, last.change, yearly.percent(last.share)) == (2011, -4_200_000_00, "−35.0 %")
    assert (first.change, last.unsettled, last.counted) == (0, 3, True)
    said = [amounts.mixed(Money(line.budget or 0), "zh_TW") for line in (first, last)]
    assert said == ["1,200 萬元", "780 萬元"]
    assert [yearly.year_text(line.year, "zh_TW") for line in (first, last)] == ["100年度", "107年度"]


def test_a_trip_costs_what_its_ledger_says(filled: Store) -> None:
    with filled.read() as connection:
        trip = delegations.one(connection).id
    rows: list[dict[str, object]] = [
        {"amount_minor": 1_001, "currency": "JPY"},
        {"amount_minor": 1_001, "currency": "JPY"},
        {"amount_minor": 333, "currency": "JPY", "rate": "0.3333", "status": "settled"},
        {"amount_minor": 90, "currency": "USD", "settled_minor": 2_801},
        {"amount_minor": 7, "currency": "TWD", "settled_minor": 5},
        {"amount_minor": 900, "currency": "EUR"},
        {"amount_minor": 900, "currency": "EUR"},
        {"amount_minor": 10**9, "currency": "TWD", "status": "budgeted"},
        {"amount_minor": -4_00, "currency": "TWD"},
    ]
    for row in rows:
        filled.do("x", records.add, t.Expense, {"delegation_id": trip, **row})
    with filled.read() as connection:
        totals = ledger.read(connection, trip).totals
        (found,) = stored.read(connection, stored.EVERY, TODAY).trips
    assert (found.planned, found.spent, found.unknown) == (totals.planned, totals.spent, 2)

"""The money of a trip: which rate holds, no dollar lost or made, the cap."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import ledger
from desktop.domain.ledger import CENTRAL, LOCAL, Ledger, Line, Part, Quote, Spent, Trip, divide, half_up, rate_by_rule
from desktop.domain.money import Money
from desktop.domain.text import Pair

OLD = Trip("a", date(2019, 9, 17), date(2019, 9, 20))
NEW = Trip("a", date(2026, 9, 17), date(2026, 9, 20))
CASH, SPOT = (Quote(kind, "JPY", rate, kind, None) for kind, rate in (("cash", "0.2260"), ("spot", "0.2240")))


def on(quote: Quote, year: int) -> Quote:
    return Quote(quote.id, quote.currency, quote.rate, quote.kind, date(year, 9, 16))


def test_without_proof_each_rule_set_asks_for_its_own_kind() -> None:
    both = {year: (on(CASH, year), on(SPOT, year)) for year in (2019, 2026)}
    assert rate_by_rule(OLD, both[2019], "JPY").rate == "0.2240"
    found = rate_by_rule(NEW, both[2026], "JPY")
    assert (found.rate, found.said, found.ruled) == ("0.2260", ledger.RULED, True)
    assert rate_by_rule(NEW, (on(SPOT, 2026),), "JPY").said == ledger.SPOT_INSTEAD


def test_a_rate_of_another_day_helps_on_and_is_said_not_to_be_the_rules() -> None:
    other = Quote("x", "JPY", "0.21", "cash", date(2026, 8, 1))
    found = rate_by_rule(NEW, (other,), "JPY")
    assert (found.rate, found.ruled, found.day) == ("0.21", False, date(2026, 9, 16))
    assert not rate_by_rule(NEW, (), "JPY").rate


def test_money_changed_in_parts_with_proof_is_weighed_and_only_inside_its_days() -> None:
    bought = [
        Quote("1", "JPY", "0.2200", "slip", date(2026, 9, 10), "", 300_000, "yes"),
        Quote("2", "JPY", "0.2300", "slip", date(2026, 9, 18), "", 100_000, "yes"),
        Quote("3", "JPY", "0.9000", "slip", date(2026, 8, 1), "", 100_000, "yes"),  # before the fifteen days
        Quote("4", "JPY", "0.9000", "slip", date(2026, 9, 18), "", 100_000, "no"),
        on(CASH, 2026),
    ]
    found = rate_by_rule(NEW, bought, "JPY")
    assert (found.rate, found.said) == ("0.2225", ledger.BOUGHT)


def test_a_proof_of_exchange_counts_for_the_traveller_whose_money_it_was() -> None:
    own = [
        Quote("1", "JPY", "0.2200", "slip", date(2026, 9, 10), "", 300_000, "yes", "wang"),
        Quote("2", "JPY", "0.2300", "slip", date(2026, 9, 18), "", 100_000, "yes", "li"),
        on(CASH, 2026),
    ]
    for payer, rate in (("wang", "0.2200"), ("li", "0.2300"), ("chen", "0.2260"), ("", "0.2225")):
        paid = Spent(payer, Money(10_000, "JPY"), payer_id=payer)
        assert Ledger(NEW, (), (paid,), tuple(own)).converted(paid).rate == rate, payer
    everybody = Quote("3", "JPY", "0.2100", "slip", date(2026, 9, 10), "", 100_000, "yes")
    assert rate_by_rule(NEW, (everybody, on(CASH, 2026)), "JPY", "chen").rate == "0.2100"


def test_a_card_expense_keeps_what_was_charged() -> None:
    card = Spent("1", Money(10_000, "JPY"), settled_minor=2_311_00, payment="card")
    assert Ledger(NEW, (), (card,), (on(CASH, 2026),)).converted(card).home == Money(231_100)


def test_above_the_cap_the_county_pays() -> None:
    trip = Trip("a", date(2026, 9, 17), date(2026, 9, 20), cap_minor=250_000_00)
    lines = (
        Line("1", "ground", CENTRAL, Pair("車"), Money(260_000_00)),
        Line("2", "fees", LOCAL, Pair("費"), Money(10_000_00)),
    )
    held = Ledger(trip, lines, (Spent("x", Money(251_000_00), "1"),))
    assert held.totals.by_fund == {CENTRAL: ledger.Sum(250_000_00, 250_000_00), LOCAL: ledger.Sum(20_000_00, 1_000_00)}
    assert (held.totals.cap_planned.over, held.totals.cap_spent.over) == (10_000_00, 1_000_00)
    assert held.totals.left == 19_000_00


def test_what_is_budgeted_or_sent_back_is_not_spent_and_the_unknown_is_counted() -> None:
    spent = (
        Spent("1", Money(100_00), status="budgeted"),
        Spent("2", Money(100_00), status="rejected"),
        Spent("3", Money(100, "JPY")),
        Spent("4", Money(100_00), payer_id="王", paid_on=NEW.start),
    )
    totals = Ledger(NEW, (), spent).totals
    assert (totals.spent, totals.unknown, totals.by_payer, totals.by_day) == (
        100_00,
        1,
        {"王": 100_00},
        {NEW.start: 100_00},
    )


@given(st.integers(-(10**9), 10**12), st.lists(st.integers(0, 10**7), min_size=1, max_size=12))
def test_dividing_loses_and_makes_nothing_and_is_fair(total: int, weights: list[int]) -> None:
    parts = divide(total, weights)
    assert sum(parts) == total and len(parts) == len(weights)
    if whole := sum(weights):
        assert all(abs(part - Fraction(total * weight, whole)) < 1 for part, weight in zip(parts, weights, strict=True))


@pytest.mark.parametrize(
    ("value", "nearest"), [("5/2", 3), ("-5/2", -3), ("12/5", 2), ("-12/5", -2), ("7", 7), ("0", 0)]
)
def test_a_half_goes_up(value: str, nearest: int) -> None:
    assert half_up(Fraction(value)) == nearest


AMOUNTS = st.builds(Money, st.integers(0, 10**7), st.sampled_from(["TWD", "JPY", "USD"]))
LINES = tuple(
    Line(str(number), category, fund, Pair(str(number)), Money(10_000_00))
    for number, (category, fund) in enumerate([("ground", CENTRAL), ("gifts", CENTRAL), ("fees", LOCAL)])
)
PARTS = st.builds(Part, st.sampled_from(["0", "2"]), st.sampled_from(["", LOCAL]), st.integers(0, 500))
SPENT = st.builds(
    Spent,
    st.uuids().map(str),
    AMOUNTS,
    st.sampled_from(["0", "1", "2", ""]),
    parts=st.lists(PARTS, max_size=3).map(tuple),
)
QUOTES = (
    Quote("1", "JPY", "0.2237", "cash", date(2026, 9, 16)),
    Quote("2", "USD", "32.135", "cash", date(2026, 9, 16)),
)


@given(st.lists(SPENT, max_size=12), st.one_of(st.none(), st.integers(0, 10**8)))
def test_every_way_of_adding_up_gives_the_same_sum(spent: list[Spent], cap: int | None) -> None:
    held = Ledger(Trip("a", NEW.start, NEW.end, cap), LINES, tuple(spent), QUOTES)
    totals = held.totals
    homes = [home.minor for one in spent if (home := held.converted(one).home)]
    assert totals.spent == sum(homes) == sum(totals.by_day.values()) == sum(totals.by_payer.values())
    for sums in (totals.by_category, totals.by_fund, totals.by_line):
        assert sum(one.spent for one in sums.values()) == totals.spent
    assert all(minor % 100 == 0 for one, minor in zip(spent, homes, strict=True) if one.amount.currency != "TWD")
    if cap is not None:
        assert totals.by_fund[CENTRAL].spent <= max(cap, 0)

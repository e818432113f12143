"""Sums kept up to date are the sums made anew; splits and the cap lose no dollar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.ledger import CENTRAL, LOCAL, Ledger, Line, Part, Quote, Spent, Trip
from desktop.domain.money import Money
from desktop.domain.tally import BEHIND, Tally
from desktop.domain.text import Pair
from desktop.domain.words import EXPENSE_STATUSES

TRIP = Trip("a", date(2026, 9, 17), date(2026, 9, 20), cap_minor=50_000)
QUOTES = (Quote("q", "JPY", "0.2203", "cash", date(2026, 9, 16)),)
LINES = st.builds(
    Line,
    id=st.sampled_from(["x", "y", "z"]),
    category=st.sampled_from(["ground", "gifts", "other"]),
    funding=st.sampled_from(["central", "local", "company"]),
    name=st.just(Pair()),
    planned=st.builds(Money, st.integers(0, 10**6), st.sampled_from(["TWD", "JPY", "USD"])),
)
PARTS = st.builds(Part, st.sampled_from(["", "x", "y"]), st.sampled_from(["", "local", "other"]), st.integers(-50, 900))
SPENT = st.builds(
    Spent,
    id=st.sampled_from(list("abcde")),
    amount=st.builds(Money, st.integers(-1000, 10**6), st.sampled_from(["TWD", "JPY", "USD"])),
    line_id=st.sampled_from(["", "x", "y", "gone"]),
    category=st.sampled_from(["", "gifts"]),
    funding=st.sampled_from(["", "other"]),
    status=st.sampled_from(["paid", "rejected", "settled", "budgeted"]),
    paid_on=st.sampled_from([None, date(2026, 9, 18)]),
    payer_id=st.sampled_from(["", "p"]),
    parts=st.lists(PARTS, max_size=2).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(st.one_of(LINES, SPENT, st.sampled_from(["x", "a", "b"])), max_size=14))
def test_whatever_comes_and_goes_the_sums_are_those_made_anew(steps: list[Line | Spent | str]) -> None:
    running = Tally(Ledger(TRIP, quotes=QUOTES))
    for step in steps:
        if isinstance(step, Line):
            running.put_line(step)
        elif isinstance(step, Spent):
            running.put(step)
        else:
            running.drop_line(step)
            running.drop(step)
    anew = Ledger(TRIP, tuple(running.lines.values()), tuple(running.spent.values()), QUOTES)
    totals = running.totals()
    assert totals == anew.totals
    assert running.line_sums() == Tally(anew).line_sums()
    homes = [anew.converted(one).home for one in anew.spent if one.counts]
    spent = sum(home.minor for home in homes if home)
    assert totals.spent == spent == sum(sums.spent for sums in totals.by_fund.values())
    assert spent == sum(sums.spent for sums in totals.by_category.values()) == sum(totals.by_day.values())
    assert spent == sum(row.home for row in running.line_sums().values())


def test_a_line_knows_its_own_money_and_who_is_behind() -> None:
    line = Line("x", "ground", "central", Pair("車"), Money(1000, "JPY"))
    paid = Spent("a", Money(300, "JPY"), "x", status="settled", receipt_no="1")
    tally = Tally(Ledger(TRIP, (line,), (paid, replace(paid, id="b", status="paid", receipt_no="")), QUOTES))
    (found,) = tally.line_sums().values()
    assert (found.own, found.status, found.receipts_missing, found.expenses) == (Money(600, "JPY"), "paid", 1, 2)
    tally.put(replace(paid, id="c", amount=Money(100), parts=(Part("", "company", 40),)))
    sums = tally.line_sums()
    assert sums["x", "central"].own is None
    assert sums["x", "company"].own == Money(40)


def test_what_lies_above_the_cap_falls_on_the_county() -> None:
    line = Line("x", "ground", CENTRAL, Pair(), Money(80_000))
    totals = Ledger(TRIP, (line,)).totals
    assert (totals.by_fund[CENTRAL].planned, totals.by_fund[LOCAL].planned) == (50_000, 30_000)


def test_every_status_has_a_place_in_the_order() -> None:
    assert set(BEHIND) == {choice.key for choice in EXPENSE_STATUSES}

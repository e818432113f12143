"""The daily allowance: the vectors of rules.md, derived by hand, and what must always hold."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import travelrules
from desktop.domain.perdiem import (
    JOINT,
    MEAL_SHARES,
    OTHER,
    OWN,
    PROVIDED,
    ROUND_TWD,
    VEHICLE,
    Allowance,
    Rate,
    Stay,
    allowance,
    total,
)

DAY = date(2026, 9, 17)
RATES = (
    Rate("東京", Decimal(301), date(2025, 1, 1), date(2025, 12, 31)),
    Rate(OTHER, Decimal(184), date(2025, 1, 1), date(2025, 12, 31)),
    Rate("東京", Decimal(299), date(2026, 1, 1)),
    Rate(OTHER, Decimal(209), date(2026, 1, 1)),
)


def of(stay: Stay) -> Allowance:
    found = allowance(stay, RATES)
    assert found is not None
    return found


def test_the_route_of_2019_by_the_table_of_2026() -> None:
    days = [
        of(Stay(DAY, "東京")),
        of(Stay(DAY.replace(day=18), "東京")),
        of(Stay(DAY.replace(day=19), "福島")),
        of(Stay(DAY.replace(day=20), "仙台", going_home=True)),
    ]
    assert [day.usd for day in days] == [299, 299, 209, Decimal("62.70")]
    whole = total(days, "32.5")
    assert (whole.exact, whole.usd, whole.twd) == (Decimal("869.70"), 870, 28_275)
    assert total(days, "32.5", ROUND_TWD).twd == 28_266  # 869.70 x 32.5 = 28,265.25
    assert total(days).twd is None


@pytest.mark.parametrize(
    ("stay", "share"),
    [
        (Stay(DAY, "東京"), "1.00"),
        (Stay(DAY, "東京", provided=frozenset({"lunch", "dinner"})), "0.84"),
        (Stay(DAY, "東京", PROVIDED, frozenset(MEAL_SHARES)), "0.10"),
        (Stay(DAY, "東京", OWN, frozenset(MEAL_SHARES)), "0.80"),
        (Stay(DAY, "東京", PROVIDED), "0.30"),
        (Stay(DAY, "東京", VEHICLE), "0.30"),
        (Stay(DAY, "東京", going_home=True), "0.30"),
        (Stay(DAY, "東京", going_home=True, provided=frozenset({"breakfast"})), "0.26"),
        (Stay(DAY, "東京", month=2), "0.80"),
        (Stay(DAY, "東京", month=5), "0.70"),
    ],
)
def test_shares_of_a_day(stay: Stay, share: str) -> None:
    assert of(stay).usd == 299 * Decimal(share)


def test_the_hotel_of_a_joint_event_is_paid_up_to_the_whole_rate() -> None:
    dear, cheap = (of(Stay(DAY, "東京", JOINT, paid=Decimal(paid))) for paid in (500, 250))
    assert dear.usd == 299 + 299 * Decimal("0.30")
    assert cheap.usd == 250 + 299 * Decimal("0.30")


def test_each_day_is_counted_by_the_table_of_its_own_year() -> None:
    assert of(Stay(date(2025, 12, 31), "東京")).usd == 301
    assert allowance(Stay(date(2019, 9, 17), "東京"), RATES) is None  # no table of that year is known


DAYS = st.builds(
    Stay,
    st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    st.sampled_from(["東京", "福島"]),
    st.sampled_from([OWN, PROVIDED, VEHICLE]),
    st.frozensets(st.sampled_from(sorted(MEAL_SHARES))),
    st.booleans(),
    st.none(),
    st.integers(1, 6),
)


@given(st.lists(DAYS, max_size=12))
def test_a_day_is_the_sum_of_its_reasons_and_never_above_the_rate(stays: list[Stay]) -> None:
    days = [of(stay) for stay in stays]
    for day in days:
        last = [reason for reason in day.reasons if reason.point != "11" and reason.usd is not None]
        assert sum(reason.usd or 0 for reason in last) == day.usd
        assert day.rate.usd * Decimal("0.07") <= day.usd <= day.rate.usd
        assert not day.stay.going_home or day.usd <= day.rate.usd * Decimal("0.30")
    whole = total(days)
    assert 0 <= whole.usd - whole.exact < 1


def test_the_rules_follow_the_days_of_the_trip() -> None:
    assert travelrules.on(date(2025, 12, 31)).claim_days == 15
    new = travelrules.on(date(2026, 1, 1))
    assert (new.claim_days, new.sundries, new.without_proof) == (45, 1_100, "cash")


@pytest.mark.parametrize(
    ("start", "days", "rank", "members", "limit"),
    [
        (date(2026, 9, 17), 5, "deputy", 8, 110_000 + 2 * 5 * 1_100),
        (date(2026, 9, 17), 15, "minister", 6, 260_000),
        (date(2026, 9, 17), 4, "other", 4, 17_600),
        (date(2019, 9, 17), 4, "other", 4, 9_600),
        (date(2025, 12, 30), 4, "other", 2, 2 * (2 * 600 + 2 * 1_100)),  # point 23: each period by its own text
        (date(2025, 12, 31), 3, "director", 8, 40_000 + 2 * (600 + 2 * 1_100)),
    ],
)
def test_the_ceiling_of_sundries(start: date, days: int, rank: str, members: int, limit: int) -> None:
    assert travelrules.sundries_ceiling(start, start + timedelta(days=days - 1), rank, members) == limit


def test_the_claim_is_due_on_a_working_day() -> None:
    old, new = (travelrules.on(date(year, 9, 1)) for year in (2019, 2026))
    assert travelrules.claim_due(date(2019, 9, 23), old) == date(2019, 10, 8)
    assert travelrules.claim_due(date(2026, 8, 21), new) == date(2026, 10, 5)
    assert travelrules.claim_due(date(2026, 8, 26), new) == date(2026, 10, 12)  # 10 October is a Saturday, the 9th off
    assert travelrules.claim_due(date(2026, 8, 26), new, rolled=False) == date(2026, 10, 10)


def test_the_rate_is_that_of_the_last_day_on_which_banks_were_open() -> None:
    assert travelrules.rate_day(date(2019, 9, 16)) == date(2019, 9, 12)  # the 13th was the moon festival
    assert travelrules.rate_day(date(2026, 9, 17)) == date(2026, 9, 16)
    assert travelrules.rate_day(date(2026, 2, 23)) == date(2026, 2, 13)  # the new year's holidays

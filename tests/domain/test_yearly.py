from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import yearly
from desktop.domain.text import Pair
from desktop.domain.yearly import Entered, YearTrip

DAY = date(2026, 3, 1)


def test_each_year_is_compared_with_the_latest_base_up_to_it() -> None:
    budgets = {2011: 50, 2012: 100, 2013: 90, 2014: 60, 2015: 75}
    rows = [Entered(str(year), year, budget, base=year in (2012, 2014)) for year, budget in budgets.items()]
    lines = yearly.yearly(Pair(), rows, [], DAY).years
    assert [(line.base_year, line.change) for line in lines] == [
        (2012, -50),
        (2012, 0),
        (2012, -10),
        (2014, 0),
        (2014, 15),
    ]
    unsaid = yearly.yearly(Pair(), [Entered("a", 2012, 100), Entered("b", 2013, 0)], [], DAY).years
    assert [(line.base_year, line.change, line.used) for line in unsaid] == [(2012, 0, None), (2012, -100, None)]


def test_an_entered_sum_goes_before_the_counted_one_and_called_off_is_in_no_sum() -> None:
    trips = [
        YearTrip("1", Pair("甲"), DAY, DAY, spent=70, state="settled"),
        YearTrip("2", Pair("乙"), DAY, DAY, spent=5, unknown=1, state="settling"),
        YearTrip("3", Pair("丙"), DAY, DAY, spent=900, state="cancelled"),
    ]
    (line,) = yearly.yearly(Pair(), [Entered("a", 2026, 100)], trips, DAY).years
    assert (line.executed, line.left, line.trips, line.unsettled, line.unknown, line.used) == (
        75,
        25,
        2,
        1,
        1,
        Fraction(3, 4),
    )
    found = yearly.yearly(Pair(), [Entered("b", 2026, 100, 60), Entered("a", 2026, 10, 3)], trips, DAY)
    assert [(line.budget, line.executed, line.counted) for line in found.years] == [(10, 3, False)]
    assert (found.settled, found.unsettled, len(found.only(2027, 2030).trips)) == (70, 1, 0)


def test_how_far_the_money_is() -> None:
    def of(*statuses: str, start: date = DAY, settled: date | None = None, status: str = "finished") -> str:
        return yearly.state_of(start, status, settled, statuses, DAY)

    assert (of("settled", "settled"), of("settled", "paid"), of("paid", settled=DAY)) == (
        "settled",
        "settling",
        "settled",
    )
    assert (of(), of(start=date(2026, 3, 2)), of("paid", start=date(2026, 3, 2))) == (
        "settling",
        "budgeted",
        "settling",
    )
    assert of("settled", status="cancelled") == "cancelled"


def test_years_and_counts_as_people_write_them() -> None:
    said = ("107", "１０７年度", "民國107年", "2018", "平成30", "H30年", "平成元年", "abc", "", "107.5")
    assert [yearly.parse_year(text) for text in said] == [2018] * 6 + [1989, None, None, None]
    assert [yearly.numeral(count) for count in (7, 10, 13, 20, 21, 100)] == [
        "七",
        "十",
        "十三",
        "二十",
        "二十一",
        "100",
    ]
    trip = YearTrip("1", Pair("甲"), date(2025, 12, 30), date(2026, 1, 2), people=(Pair("市長甲", "甲市長"),), count=7)
    assert (yearly.when(trip, "zh_TW"), yearly.travellers(trip, "zh_TW")) == ("114/12/30-115/1/02", "市長甲等七人")
    assert yearly.travellers(trip, "ja") == "甲市長 ほか計7名"


@given(st.fractions(min_value=-10, max_value=10))
def test_a_share_is_shown_within_half_a_tenth(share: Fraction) -> None:
    shown = yearly.percent(share, signed=True)
    value = Fraction(shown.removesuffix(" %").replace("−", "-")) / 100
    assert abs(value - share) <= Fraction(1, 2000) and ("+" in shown) == (value > 0)

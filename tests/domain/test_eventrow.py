"""One item as lists show it: what it is called, and where it stands in its programme."""

from __future__ import annotations

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.eventrow import EventRow, programme_key
from desktop.domain.schedule import TOKYO, When, part_of
from desktop.domain.text import Pair

DAY = date(2019, 9, 17)
EMPTY = EventRow(*("",) * len(EventRow._fields))._replace(start_date=DAY, start_time=None, end_date=None, end_time=None)

whens = st.builds(
    lambda day, clock, part: When(day, clock, TOKYO, part=part_of(part)),
    st.dates(DAY, date(2019, 9, 19)),
    st.none() | st.times().map(lambda found: found.replace(second=0, microsecond=0)),
    st.sampled_from(["", "am", "pm", "evening"]),
)


def test_a_journey_without_a_title_is_called_by_its_route() -> None:
    journey = EMPTY._replace(origin_zh="松山", origin_ja="松山", target_zh="羽田", target_ja="羽田")
    assert journey.title() == Pair("松山→羽田", "松山→羽田")
    assert journey._replace(title_ja="往路").title() == Pair("", "往路")
    assert EMPTY.title() == Pair()


def test_it_has_no_time_without_a_date() -> None:
    assert EMPTY._replace(start_date=None).when() is None
    assert EMPTY._replace(start_time=time(9)).when() == When(DAY, time(9), "", None, None, "", part_of(""))


@given(first=whens, second=whens, positions=st.tuples(st.integers(-5, 5), st.integers(-5, 5)))
def test_days_come_in_order_and_clock_times_within_a_half_day(
    first: When, second: When, positions: tuple[int, int]
) -> None:
    keys = programme_key(first, positions[0], "a"), programme_key(second, positions[1], "b")
    assert (keys[0] < keys[1]) != (keys[1] < keys[0]), "there is one order"
    if first.start_date != second.start_date:
        assert (keys[0] < keys[1]) == (first.start_date < second.start_date)
    elif first.start_time and second.start_time and first.start_time != second.start_time:
        assert (keys[0] < keys[1]) == (first.start_time < second.start_time), "wherever they were put by hand"
    assert max(keys) < programme_key(None, 0, ""), "without a date it comes last"

"""Order inside a programme, and what is wrong with a time."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.schedule import TAIPEI, TOKYO, Part, When, problems_of

DAY = date(2019, 9, 18)


def fields(when: When) -> list[str]:
    return [problem.field for problem in problems_of(when)]


def test_order_in_a_day() -> None:
    programme = [
        When(DAY, part=Part.DAY),
        When(DAY, part=Part.AM),
        When(DAY, time(9)),
        When(DAY, time(11, 59)),
        When(DAY, part=Part.PM),
        When(DAY, time(12)),
        When(DAY, time(17, 29)),
        When(DAY, part=Part.EVENING),
        When(DAY, time(17, 30)),
        When(date(2019, 9, 19)),
    ]
    orders = [when.order for when in programme]
    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


@pytest.mark.parametrize(
    ("clock", "half"),
    [
        (time(0), Part.AM),
        (time(11, 59), Part.AM),
        (time(12), Part.PM),
        (time(17, 29), Part.PM),
        (time(17, 30), Part.EVENING),
        (time(23, 59), Part.EVENING),
        (None, Part.DAY),
    ],
)
def test_half_days(clock: time | None, half: Part) -> None:
    assert When(DAY, clock).half is half


def test_the_clock_beats_the_part() -> None:
    assert When(DAY, time(9), part=Part.PM).half is Part.AM


def test_zones_decide_what_is_earlier() -> None:
    # Taipei 13:50 to Tokyo 14:30 takes minus twenty minutes; to 17:50 it is a flight.
    assert fields(When(DAY, time(13, 50), TAIPEI, None, time(14, 30), TOKYO)) == ["end_time"]
    assert fields(When(DAY, time(13, 50), TAIPEI, None, time(17, 50), TOKYO)) == []
    # Homewards the clock may even show an earlier time.
    assert fields(When(DAY, time(15, 30), TOKYO, None, time(15, 0), TAIPEI)) == []


def test_problems() -> None:
    assert fields(When(DAY, time(9), end_time=time(8))) == ["end_time"]
    assert fields(When(DAY, time(9), end_time=time(9))) == []
    assert fields(When(DAY, time(22), end_date=date(2019, 9, 19), end_time=time(1))) == []
    assert fields(When(DAY, end_date=date(2019, 9, 17))) == ["end_date"]
    assert fields(When(DAY, time(9), end_date=date(2019, 9, 17), end_time=time(8))) == ["end_date"]
    assert fields(When(DAY, end_time=time(9))) == ["start_time"]


@given(st.times(), st.times(), st.sampled_from([TOKYO, TAIPEI]), st.sampled_from([TOKYO, TAIPEI]))
def test_an_accepted_item_never_ends_before_it_starts(start: time, end: time, zone: str, other: str) -> None:
    when = When(DAY, start, zone, None, end, other)
    first, last = when.start_instant(), when.end_instant()
    assert first is not None and last is not None
    assert (problems_of(when) == []) == (first <= last)


def test_instants() -> None:
    when = When(DAY, time(9), TOKYO, None, time(9), TAIPEI)
    start, end = when.start_instant(), when.end_instant()
    assert start is not None and end is not None
    assert (end - start).total_seconds() == 3600
    assert When(DAY).start_instant() is None

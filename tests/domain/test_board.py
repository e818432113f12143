"""Moving, stretching, lanes, gaps and nights on a board of days."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import board
from desktop.domain.board import Span
from desktop.domain.schedule import TAIPEI, Part, When, problems_of

DAY = date(2019, 9, 18)
clocks = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


def lasting(start: time, minutes: int) -> When:
    end = datetime.combine(DAY, start) + timedelta(minutes=minutes)
    return When(DAY, start, end_date=end.date() if end.date() != DAY else None, end_time=end.time())


def length(when: When) -> timedelta:
    start, end = when.start_instant(), when.end_instant()
    assert start is not None and end is not None
    return end - start


@given(clocks, st.integers(5, 1400), st.integers(-3000, 3000), st.integers(-9, 9))
def test_a_move_keeps_the_length_and_can_be_taken_back(start: time, lasts: int, count: int, days: int) -> None:
    when = lasting(start, lasts)
    moved = board.shifted(when, count, days)
    assert length(moved) == length(when)
    assert not problems_of(moved)
    back = board.shifted(moved, -count, -days)
    assert (back.start_date, back.start_time, back.last_date, back.end_time) == (
        when.start_date, when.start_time, when.last_date, when.end_time,
    )  # fmt: skip


@given(clocks, st.integers(5, 1400), st.integers(-3000, 3000), st.integers(-3000, 3000))
def test_however_it_is_stretched_it_ends_after_it_begins(start: time, lasts: int, first: int, last: int) -> None:
    for when in (board.stretched(lasting(start, lasts), start=first), board.stretched(lasting(start, lasts), end=last)):
        assert length(when) >= timedelta(minutes=board.SHORTEST)
        assert not problems_of(when)


def test_only_the_end_moves_that_is_held() -> None:
    when = When(DAY, time(13, 30), end_time=time(16, 30))
    assert board.stretched(when, end=30) == When(DAY, time(13, 30), end_time=time(17))
    assert board.stretched(when, start=-45) == When(DAY, time(12, 45), end_time=time(16, 30))
    flight = When(DAY, time(15, 30), TAIPEI, None, time(18, 10))  # an hour and forty minutes: two zones
    assert board.stretched(flight, end=-300).end_time == time(16, 35)
    assert board.stretched(When(DAY, part=Part.AM), end=30) == When(DAY, part=Part.AM)


def test_what_has_no_clock_time_moves_by_days_alone() -> None:
    hotel = When(DAY, end_date=DAY + timedelta(days=2), part=Part.EVENING)
    moved = board.shifted(hotel, 90, 1)
    assert (moved.start_date, moved.end_date, moved.start_time) == (date(2019, 9, 19), date(2019, 9, 21), None)
    assert board.more_nights(When(DAY), 1).end_date == date(2019, 9, 20)
    assert len(board.nights_of(board.more_nights(hotel, -9))) == 1


@pytest.mark.parametrize(
    ("pixels", "begins", "step", "wanted"),
    [(6, time(7, 48), 15, 0), (10, time(7, 48), 15, 12), (16, time(9), 15, 15), (-16, time(9), 15, -15),
     (4, time(9), 5, 5), (2, time(9), 5, 0)],
)  # fmt: skip
def test_a_drag_ends_on_the_grid(pixels: float, begins: time, step: int, wanted: int) -> None:
    assert board.snapped(pixels, begins, step) == wanted


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_hold(day: date) -> None:
    for when in (
        When(day, time(23, 50), TAIPEI, None, time(23, 55)),
        When(day, time(0, 5), end_time=time(0, 10)),
        When(day),
    ):
        for moved in (board.shifted(when, 15, 1), board.shifted(when, -15, -1), board.stretched(when, -9, 9)):
            assert (moved.start_time is None) == (when.start_time is None)
        assert board.span_on(when, day) is None or when.start_time is not None
        assert board.nights_of(when) == [day]
        assert board.more_nights(when, 0).last_date >= day


def test_the_axis_is_in_japan() -> None:
    assert board.span_on(When(DAY, time(13, 50), TAIPEI, None, time(17, 50)), DAY) == Span(14 * 60 + 50, 17 * 60 + 50)
    night = When(DAY, time(22, 30), end_date=date(2019, 9, 19), end_time=time(6, 10))
    assert board.span_on(night, DAY) == Span(22 * 60 + 30, 24 * 60)
    assert board.span_on(night, date(2019, 9, 19)) == Span(0, 6 * 60 + 10)
    assert board.span_on(night, date(2019, 9, 20)) is None
    assert board.span_on(When(DAY, part=Part.AM), DAY) is None


@given(st.lists(st.tuples(st.integers(0, 1300), st.integers(0, 130), st.integers(0, 2)), max_size=12))
def test_nothing_lies_on_anything_else(made: list[tuple[int, int, int]]) -> None:
    spans = [(Span(start, start + lasts), group) for start, lasts, group in made]
    placed = board.lanes(spans)
    for one, (span, _group) in enumerate(spans):
        lane, count = placed[one]
        assert 0 <= lane < count
        for other in range(one):
            there = spans[other][0]
            if max(span.start, there.start) < min(max(span.end, span.start + 20), max(there.end, there.start + 20)):
                assert placed[other][1] == count
                assert placed[other][0] != lane


def test_groups_keep_their_lanes() -> None:
    spans = [(Span(540, 630), 1), (Span(570, 660), 2), (Span(640, 700), 1), (Span(665, 720), 2)]
    assert board.lanes(spans) == [(0, 2), (1, 2), (0, 2), (1, 2)]


def test_gaps_are_seen_between_items_in_working_hours() -> None:
    spans = [Span(600, 690), Span(600, 660), Span(810, 900), Span(1000, 1100), Span(1300, 1400)]
    assert board.gaps(spans) == [Span(690, 810), Span(900, 1000)]
    assert board.gaps([Span(420, 480), Span(620, 700)]) == []  # eighty minutes of it lie after nine
    assert board.gaps([Span(960, 970), Span(1200, 1300)]) == [Span(970, 1080)]
    assert board.gaps([]) == board.gaps([Span(600, 700)]) == []
    half_day = [board.busy(When(DAY, part=Part.AM), DAY), board.busy(When(DAY, time(15), end_time=time(16)), DAY)]
    assert board.gaps(span for span in half_day if span) == [Span(720, 900)]

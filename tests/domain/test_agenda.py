"""How the points of an agenda follow each other on the clock."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.agenda import Slot, minutes_needed, span, timed


def starts(*slots: Slot, start: time | None = time(13, 30), interpreting: str = "") -> list[str]:
    return [f"{point.start:%H:%M}" if point.start else "" for point in timed(start, slots, interpreting)]


def test_each_point_begins_where_the_one_before_ends() -> None:
    assert starts(Slot(minutes=10), Slot(minutes=40), Slot(minutes=20)) == ["13:30", "13:40", "14:20"]


def test_a_written_start_holds_and_the_rest_counts_on_from_it() -> None:
    assert starts(Slot(minutes=10), Slot(time(14, 0), 30), Slot(minutes=5)) == ["13:30", "14:00", "14:30"]


def test_after_a_point_without_minutes_nobody_knows() -> None:
    assert starts(Slot(minutes=10), Slot(), Slot(minutes=5), Slot(time(15), 5)) == ["13:30", "13:40", "", "15:00"]


def test_nothing_begins_after_midnight() -> None:
    assert starts(Slot(minutes=60), Slot(minutes=5), start=time(23, 30)) == ["23:30", ""]


@pytest.mark.parametrize(
    ("kind", "interpreting", "taken"),
    [("talk", "consecutive", 40), ("talk", "simultaneous", 20), ("talk", "", 20), ("item", "consecutive", 20)],
)
def test_consecutive_interpreting_says_a_talk_twice(kind: str, interpreting: str, taken: int) -> None:
    assert minutes_needed(20, kind, interpreting) == taken
    assert minutes_needed(None, kind, interpreting) is None


def test_a_talk_follows_its_event_unless_it_says_otherwise() -> None:
    talks = (Slot(minutes=20, kind="talk"), Slot(minutes=20, kind="talk", interpreting="none"), Slot(minutes=5))
    assert starts(*talks, interpreting="consecutive") == ["13:30", "14:10", "14:30"]
    assert span(time(13, 30), talks, "consecutive") == 65
    assert span(time(13, 30), talks) == 45


def test_the_span_counts_gaps_and_says_nothing_of_nothing() -> None:
    assert span(time(13), [Slot(minutes=10), Slot(time(15), 30)]) == 150
    assert span(None, [Slot(minutes=10), Slot(minutes=15)]) == 25
    assert span(None, [Slot(time(9), 10), Slot(minutes=15)]) == 25
    assert span(time(13), [Slot(), Slot()]) is None
    assert span(time(13), []) is None


@given(st.lists(st.integers(1, 90), min_size=1, max_size=8))
def test_the_span_is_the_sum_where_no_start_is_written(minutes: list[int]) -> None:
    assert span(time(8), [Slot(minutes=m) for m in minutes]) == sum(minutes)

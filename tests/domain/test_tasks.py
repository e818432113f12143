"""When a task is due, and what people write for it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import reference
from desktop.domain import tasks
from desktop.domain.tasks import Due, State, TaskRow
from desktop.domain.text import Pair
from desktop.i18n import CODES, gettext_for

START, END = date(2026, 9, 17), date(2026, 9, 20)
TRIPS = st.tuples(st.dates(date(2019, 1, 1), date(2040, 1, 1)), st.integers(0, 60)).map(
    lambda x: (x[0], x[0] + timedelta(days=x[1]))
)
DAYS = st.integers(-400, 400)


@given(TRIPS, DAYS, st.integers(-90, 90))
def test_a_task_moves_with_the_trip(trip: tuple[date, date], days: int, shift: int) -> None:
    by = timedelta(days=shift)
    before = tasks.due_day(days, None, *trip)
    assert before is not None
    assert tasks.due_day(days, None, trip[0] + by, trip[1] + by) == before + by


@given(TRIPS, DAYS, DAYS)
def test_more_days_are_never_earlier(trip: tuple[date, date], one: int, other: int) -> None:
    first, last = (tasks.due_day(n, None, *trip) for n in sorted((one, other)))
    assert first is not None and last is not None and first <= last


@given(TRIPS, DAYS)
def test_a_longer_trip_moves_only_what_comes_after_it(trip: tuple[date, date], days: int) -> None:
    later = tasks.due_day(days, None, trip[0], trip[1] + timedelta(days=1))
    moved = later != tasks.due_day(days, None, *trip)
    assert moved is (days > 0)


@given(TRIPS, DAYS)
def test_the_days_of_its_day_are_its_days(trip: tuple[date, date], days: int) -> None:
    day = tasks.due_day(days, None, *trip)
    assert day is not None
    assert tasks.days_of(day, *trip) == days


@given(st.integers(-3650, 3650), st.sampled_from(CODES))
def test_what_the_list_says_can_be_typed(days: int, code: str) -> None:
    assert tasks.parse(tasks.words(days).text(gettext_for(code))) == Due(days=days)


def test_the_words() -> None:
    zh, ja = (gettext_for(code) for code in CODES)
    assert [tasks.words(n).text(zh) for n in (-90, 0, 30)] == ["出發前90天", "出發當天", "返國後30天"]
    assert [tasks.words(n).text(ja) for n in (-90, 0, 30)] == ["出発90日前", "出発当日", "帰国後30日"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("", Due()),
        ("-90", Due(days=-90)),
        ("−7", Due(days=-7)),
        ("+30", Due(days=30)),
        ("９０天前", Due(days=-90)),
        ("2週間前", Due(days=-14)),
        ("出發前 3 個月", Due(days=-90)),
        ("帰国後2週間", Due(days=14)),
        ("115/3/5", Due(day=date(2026, 3, 5))),
        ("9/18", Due(day=date(2026, 9, 18))),
        ("出發後5天", None),  # during the trip the itinerary counts
        ("返國前5天", None),
        ("90", None),  # before or after?
        ("-90後", None),
        ("下週", None),
        ("-9999", None),
    ],
)
def test_what_people_type(text: str, due: Due | None) -> None:
    assert tasks.parse(text, START) == due


def test_a_day_of_its_own_goes_before_the_days() -> None:
    assert tasks.due_day(-90, START, START, END) == START
    assert tasks.due_day(None, None, START, END) is None
    assert tasks.due_day(-3000000, None, START, END) is None


def test_the_groups_begin_and_end_where_they_should() -> None:
    today = date(2026, 9, 1)
    week = today + timedelta(days=7)
    assert [tasks.state_of(day, None, today) for day in (today - timedelta(days=1), today, week)] == [
        State.OVERDUE,
        State.SOON,
        State.SOON,
    ]
    assert tasks.state_of(week + timedelta(days=1), None, today) is State.LATER
    assert tasks.state_of(None, None, today) is State.UNDATED
    assert tasks.state_of(today - timedelta(days=9), today, today) is State.DONE


def test_the_order() -> None:
    def row(name: str, day: int, state: State, position: int = 0) -> TaskRow:
        at = date(2026, 9, day)
        return TaskRow(name, Pair(name), day=at, done_on=at, state=state, position=position)

    rows = [
        row("old done", 1, State.DONE), row("new done", 9, State.DONE), row("soon second", 2, State.SOON, 2),
        row("soon first", 2, State.SOON, 1), row("late", 1, State.OVERDUE),
    ]  # fmt: skip
    assert [r.id for r in tasks.in_order(rows)] == ["late", "soon first", "soon second", "new done", "old done"]


def test_the_shipped_lists_are_whole() -> None:
    lists = reference.task_templates()
    assert len(lists) >= 4
    assert len({one.key for one in lists}) == len(lists)
    for one in lists:
        assert one.name.zh and one.name.ja and one.notes
        days = [line.days or 0 for line in one.lines]
        assert days == sorted(days) and all(line.days is not None for line in one.lines)
        assert all(line.title.zh and line.title.ja for line in one.lines)
        assert len({line.title.zh for line in one.lines}) == len(one.lines)
    standard = {line.days for line in lists[0].lines}
    assert {-90, 0, 15, 45, 90} <= standard

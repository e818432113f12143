"""A change of plan: laws of shifting and shortening, and what is kept of the first plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import replan
from desktop.domain.plan import Item, Plan, Point
from desktop.domain.replan import Change
from desktop.domain.schedule import TAIPEI, TOKYO, Part, When
from desktop.domain.text import Pair
from desktop.errors import UserError

DAY = date(2019, 9, 18)
clocks = st.times().map(lambda t: t.replace(second=0, microsecond=0))
minutes = st.integers(-3 * replan.DAY, 3 * replan.DAY)
points = st.lists(
    st.builds(Point, st.just(Pair("議程", "次第")), start=st.none() | clocks, minutes=st.none() | st.integers(1, 90)),
    max_size=4,
).map(tuple)


@st.composite
def whens(draw: st.DrawFn) -> When:
    """In normal form: a last day is written only where it is another one."""
    start = DAY + timedelta(days=draw(st.integers(0, 5)))
    zones = (draw(st.sampled_from((TOKYO, TAIPEI))), draw(st.sampled_from((TOKYO, TAIPEI))))
    later = draw(st.integers(0, 2))
    end = start + timedelta(days=later) if later else None
    if not draw(st.booleans()):
        return When(start, None, zones[0], end, None, zones[1], draw(st.none() | st.sampled_from(Part)))
    return When(start, draw(clocks), zones[0], end, draw(st.none() | clocks), zones[1])


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    statuses = st.sampled_from(("planned", "pending", "confirmed", "cancelled", "done"))
    count = draw(st.integers(1, 6))
    items = [
        Item(str(n), status=draw(statuses), when=draw(whens()), title=Pair(f"行程{n}"), points=draw(points))
        for n in range(count)
    ]
    return Plan("d", items=tuple(sorted(items, key=replan.order)))


def ids_of(plan: Plan) -> list[str]:
    return [item.id for item in plan.items]


@given(plans(), minutes)
def test_there_and_back_is_where_one_was(plan: Plan, by: int) -> None:
    statuses = {item.id: item.status for item in plan.items}
    away = replan.apply(plan, ids_of(plan), Change("shift", "weather", Pair("颱風", "台風"), minutes=by))
    back = replan.apply(away, ids_of(plan), Change("shift", minutes=-by), statuses)
    assert back == plan


@given(plans(), minutes)
def test_shifting_keeps_lengths_zones_and_what_is_over(plan: Plan, by: int) -> None:
    new = replan.apply(plan, ids_of(plan), Change("shift", minutes=by))
    for old in plan.items:
        now = new.item(old.id)
        assert old.when is not None and now.when is not None
        assert replan.length(now.when) == replan.length(old.when)
        assert (now.when.start_zone, now.when.end_zone) == (old.when.start_zone, old.when.end_zone)
        if not replan.movable(old):
            assert now == old
        elif now != old:
            assert now.status == "changed" and now.was == old.when


@given(plans(), st.integers(-5, 5))
def test_moving_to_another_day_keeps_the_order_and_the_distances(plan: Plan, days: int) -> None:
    live = replace(plan, items=tuple(replace(item, status="planned") for item in plan.items))
    first = replan.first_day(live.items)
    assert first is not None
    target = first + timedelta(days=days)
    new = replan.apply(live, ids_of(live), Change("to_day", day=target))
    assert ids_of(new) == ids_of(live)
    assert replan.first_day(new.items) == target
    for old, now in zip(live.items, new.items, strict=True):
        assert old.when and now.when and now.when.start_date - old.when.start_date == timedelta(days=days)
        assert now.when.start_time == old.when.start_time and now.points == old.points


@given(plans(), st.lists(minutes, min_size=1, max_size=4))
def test_the_very_first_plan_is_kept_over_many_changes(plan: Plan, several: list[int]) -> None:
    new = plan
    for by in several:
        new = replan.apply(new, ids_of(plan), Change("shift", minutes=by))
    for old in plan.items:
        now = new.item(old.id)
        assert now.was is None if replan.same_time(old.when, now.when) else now.was == old.when


@given(plans())
def test_what_is_called_off_stays_where_it_was_planned(plan: Plan) -> None:
    new = replan.apply(plan, ids_of(plan), Change("cancel", "weather", Pair("颱風", "台風")))
    for old in plan.items:
        now = new.item(old.id)
        assert now.when == old.when and now.points == old.points and now.title == old.title
        assert now.status == ("cancelled" if replan.movable(old) else old.status)
        if replan.movable(old):
            assert (now.reason, now.why) == ("weather", Pair("颱風", "台風"))


def seminar(**more: object) -> Item:
    agenda = tuple(Point(Pair(f"第{n}場"), minutes=m) for n, m in enumerate((10, 40, 40, 30)))
    when = When(DAY, time(13, 30), end_time=time(15, 30))
    return replace(Item("s", "seminar", when=when, title=Pair("研討會"), points=agenda), **more)  # type: ignore[arg-type]


@given(st.integers(1, 119))
def test_scaling_an_agenda_fills_the_time_that_is_left(less: int) -> None:
    new = replan.shortened(seminar(), Change("shorten", minutes=less))
    assert replan.length(new.when) == 120 - less
    total = sum(point.minutes or 0 for point in new.points)
    assert len(new.points) == 4 and all((point.minutes or 0) >= 1 for point in new.points)
    assert total == 120 - less or (120 - less < 24 and total <= 120 - less + 3)


@given(st.integers(1, 119))
def test_cutting_an_agenda_leaves_what_fits(less: int) -> None:
    new = replan.shortened(seminar(), Change("shorten", minutes=less, agenda="cut"))
    assert sum(point.minutes or 0 for point in new.points) == 120 - less
    assert [p.title for p in new.points] == [p.title for p in seminar().points][: len(new.points)]


def test_shortening_to_a_time_that_is_no_earlier_changes_nothing() -> None:
    for end in (time(13, 30), time(15, 30), time(16)):
        assert replan.shortened(seminar(), Change("shorten", end=end)) == seminar()
    assert replan.shortened(seminar(), Change("shorten", end=time(14))).when == replace(
        When(DAY, time(13, 30)), end_time=time(14)
    )


def test_a_flight_keeps_both_clocks() -> None:
    flight = Item("f", "outbound", when=When(DAY, time(13, 50), TAIPEI, None, time(17, 50), TOKYO))
    late = replan.shifted(flight, 11 * 60)
    assert late.when == When(date(2019, 9, 19), time(0, 50), TAIPEI, None, time(4, 50), TOKYO)
    assert replan.length(late.when) == replan.length(flight.when) == 180


def test_a_replacement_names_what_it_stands_for() -> None:
    visit = Item("v", "visit", when=When(DAY, time(17), end_time=time(18)), title=Pair("拜會"))
    plan = Plan("d", items=(seminar(), visit))
    new = Item("", "visit", when=When(DAY, time(16)), title=Pair("線上會議", "オンライン会議"))
    after = replan.apply(plan, ["s", "v"], Change("replace", "transport", new=new))
    assert [i.status for i in after.items if i.id != replan.NEW] == ["cancelled", "cancelled"]
    assert after.item(replan.NEW).replaces_id == "s"
    assert [(line.purpose, line.old.id, line.new.id) for line in replan.lines(plan, after)] == [
        ("replace", "s", replan.NEW),
        ("cancel", "v", "v"),
    ]


def test_a_change_that_is_not_said_whole_is_refused() -> None:
    plan = Plan("d", items=(seminar(),))
    for change in (Change("to_day"), Change("shorten"), Change("replace"), Change("shift", minutes=600 * replan.DAY)):
        with pytest.raises(UserError):
            replan.apply(plan, ["s"], change)


def test_from_now_on_and_what_cannot_be_reached() -> None:
    morning = Item("m", when=When(DAY, part=Part.AM))
    night = Item("h", "hotel", when=When(DAY, part=Part.EVENING))
    early = Item("e", when=When(DAY, time(8)))
    plan = Plan("d", items=(morning, early, seminar(), night))
    assert replan.from_now(plan, DAY, time(9)) == ["m", "s"]
    assert replan.of_day(plan, DAY) == ["m", "e", "s"]
    assert [i.id for i in replan.left_alone(plan, ["m", "s"], Change("shift", minutes=30))] == ["m"]
    assert replan.left_alone(plan, ["m", "s"], Change("shift", minutes=replan.DAY)) == []


def test_a_night_can_be_shortened_to_before_midnight() -> None:
    night = When(DAY, time(22), end_date=DAY + timedelta(days=1), end_time=time(2))
    plan = Plan("d", items=(Item("a", when=night, title=Pair("夜")),))
    for end, last in ((time(23, 30), None), (time(1), DAY + timedelta(days=1))):
        new = replan.apply(plan, ["a"], Change("shorten", end=end)).item("a")
        assert new.when == replace(night, end_time=end, end_date=last)
    for impossible in (time(22), time(2), time(21)):
        assert replan.apply(plan, ["a"], Change("shorten", end=impossible)) == plan


def test_from_now_on_a_half_day_is_chosen_until_it_is_over() -> None:
    halves = [Item(str(half), when=When(DAY, part=half), title=Pair("x")) for half in Part]
    plan = Plan("d", items=tuple(halves))
    assert set(replan.from_now(plan, DAY, time(6, 30))) == {"am", "pm", "evening", "day"}
    assert set(replan.from_now(plan, DAY, time(12))) == {"pm", "evening", "day"}
    assert set(replan.from_now(plan, DAY, time(18))) == {"evening", "day"}


def test_a_mistyped_year_is_a_sentence() -> None:
    plan = Plan("d", items=(Item("a", when=When(DAY, end_date=date.max), title=Pair("x")),))
    with pytest.raises(UserError):
        replan.apply(plan, ["a"], Change("to_day", day=DAY + timedelta(days=1)))

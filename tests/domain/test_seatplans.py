"""Places by custom (conventions.md 2.7): which comes first, where it stands, and what breaks the custom."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest

from desktop.domain.paperwords import EDGES, PLAN_KINDS
from desktop.domain.seatcustoms import (
    ABOVE,
    EMPTY,
    FLAG_ORDER,
    FLAGS,
    HOST_ABOVE,
    RULES,
    TWICE,
    TWO_PLACES,
    WRONG_SIDE,
    broken,
    rule_of,
)
from desktop.domain.seatplans import (
    GUEST,
    HIGH,
    HOST,
    MOST,
    WIDE,
    Place,
    SeatPlan,
    Sitter,
    Taken,
    around,
    draw,
    flags_in_order,
    honoured_edge,
    in_car,
    in_row,
)
from desktop.domain.seatproposing import line_up, propose
from desktop.domain.text import Pair


def person(name: str, side: str = GUEST, grade: int = 0, role: str = "") -> Sitter:
    return Sitter(name, Pair(name, name), Pair("課長", "課長"), Pair(), side, grade, role, side == GUEST)


GUESTS = [person(name, GUEST, grade) for grade, name in enumerate(("王", "李", "陳", "林"))]
HOSTS = [person(name, HOST, grade) for grade, name in enumerate(("山田", "鈴木", "佐藤"))]


def at(plan: SeatPlan, key: str) -> Place:
    return next(place for place in plan.places if place.key == key)


def seated(plan: SeatPlan, **who: str) -> SeatPlan:
    return replace(plan, taken=tuple(Taken(key, name, key.strip("_")) for key, name in who.items()))


def said(plan: SeatPlan, *, host: str = "JP") -> list[str]:
    everybody = [*GUESTS, *HOSTS]
    return [one.sentence.msgid for one in broken(plan, {s.key: s for s in everybody}, everybody, host=host)]


def test_the_middle_of_three_comes_first_then_the_right_hand_and_of_two_the_far_one() -> None:
    assert in_row(3, -1) == [1, 0, 2] and in_row(3, 1) == [1, 2, 0], "who sits opposite has the right hand opposite"
    assert in_row(5, -1) == [2, 1, 3, 0, 4] and in_row(4, -1) == [1, 2, 0, 3]
    assert in_row(2, -1) == [0, 1] and in_row(2, -1, door=-1) == [1, 0], "the door is at the left"
    assert in_row(3, -1, door=-1) == [1, 2, 0] and in_row(1, -1) == [0]


def test_right_of_number_one_at_a_meeting_left_of_it_at_a_chinese_meal() -> None:
    assert around(8, meal=False) == [0, 7, 1, 6, 2, 5, 3, 4] and around(8, meal=True) == [0, 1, 7, 2, 6, 3, 5, 4]
    meeting, meal = SeatPlan(kind="round", door="bottom"), SeatPlan(kind="meal", door="bottom")
    assert at(meeting, "1").y < at(meeting, "8").y, "number 1 is far from the door"
    assert at(meeting, "2").x < at(meeting, "1").x, "who faces the door has the right hand at the left of the drawing"
    assert at(meal, "2").x > at(meal, "1").x and at(meal, "3").x < at(meal, "1").x


@pytest.mark.parametrize("door", ["top", "bottom", "left", "right"])
def test_guests_sit_far_from_the_door_and_right_stays_right_however_the_room_is_turned(door: str) -> None:
    for kind in ("meeting", "sofa", "washitsu"):
        plan = SeatPlan(kind=kind, door=door, seats=5)
        first, second, host, other = (at(plan, key) for key in ("g1", "g2", "h1", "h2"))
        way = {"top": (0, -1), "bottom": (0, 1), "left": (-1, 0), "right": (1, 0)}[door]
        assert (host.x - first.x) * way[0] + (host.y - first.y) * way[1] > 0, "hosts are nearer to it"
        assert abs((host.x - first.x) * way[1]) < 0.01 and abs((host.y - first.y) * way[0]) < 0.01, "opposite"
        right = (-way[1], way[0])  # of who looks towards the door
        assert (second.x - first.x) * right[0] + (second.y - first.y) * right[1] > 0
        assert (other.x - host.x) * right[0] + (other.y - host.y) * right[1] < 0


def test_a_view_is_looked_at_even_from_the_door_and_an_alcove_is_behind() -> None:
    assert honoured_edge(SeatPlan(view="left", door="bottom")) == "right"
    assert honoured_edge(SeatPlan(view="top", door="bottom")) == "bottom", "the view turns the room round"
    assert honoured_edge(SeatPlan(kind="washitsu", view="left", door="bottom")) == "left"
    assert honoured_edge(SeatPlan()) == "top" and honoured_edge(SeatPlan(kind="stage", door="top")) == "top"


def test_a_sofa_is_more_than_an_armchair_and_that_more_than_a_stool() -> None:
    seats = [place.seat for place in SeatPlan(kind="sofa", seats=6).places if place.side == GUEST]
    assert seats == ["sofa", "sofa", "sofa", "armchair", "armchair", "stool"]


def test_from_the_chair_of_a_u_right_near_left_near_right_left() -> None:
    plan = SeatPlan(kind="u", seats=3, door="bottom")
    one, two, three, four = (at(plan, key) for key in "1234")
    assert one.y < two.y == three.y < four.y and two.x < one.x < three.x and four.x == two.x
    assert [s.key for s in line_up(plan, [*GUESTS, *HOSTS])] == ["山田", "王", "鈴木", "李", "佐藤", "陳", "林"]
    moderated = [*GUESTS, *HOSTS[:2], replace(HOSTS[2], role="moderator")]
    assert line_up(plan, moderated)[0].key == "佐藤"


def test_cars_with_and_without_a_driver_the_wheel_right_or_left() -> None:
    assert in_car(3, driver=True) == ["rear_right", "rear_left", "front"]
    assert in_car(4, driver=True)[-1] == "rear_middle", "the middle of three is the last"
    assert in_car(3, driver=False) == ["front", "rear_right", "rear_left"]
    japan, taiwan = SeatPlan(kind="car"), SeatPlan(kind="car", drive="left")
    driver = {plan.drive: next(s for s in plan.drawing.shapes if s.kind == "driver") for plan in (japan, taiwan)}
    assert at(japan, "1").x > at(japan, "2").x and driver[""].x > at(japan, "3").x, "1 is behind the driver"
    assert at(taiwan, "1").x > at(taiwan, "2").x and driver["left"].x < at(taiwan, "3").x, "opposite the driver"
    own = SeatPlan(kind="car", driver="no")
    assert at(own, "1").y < at(own, "2").y and propose(own, [*GUESTS[:2], *HOSTS[:1]]).seats == {
        "山田": "D", "王": "1", "李": "2",
    }  # fmt: skip


def test_on_a_stage_the_middle_first_and_guests_at_the_right_of_the_hosts() -> None:
    plan = SeatPlan(kind="stage", seats=4)
    seats = propose(plan, [*GUESTS[:2], *HOSTS[:2]]).seats
    in_front = sorted(seats, key=lambda who: at(plan, seats[who]).x)
    assert in_front == ["李", "王", "山田", "鈴木"], "as seen from the front: the guests' flag is at the left too"
    assert len({place.y for place in SeatPlan(kind="stage", seats=15).places}) == 2


def test_flags_of_two_the_guests_at_the_left_of_more_by_their_names() -> None:
    assert flags_in_order(["JP", "TW"], "JP", {}) == ["TW", "JP"] and flags_in_order(["TW", "JP"], "TW", {}) == [
        "JP", "TW",
    ]  # fmt: skip
    assert flags_in_order(["TW", "JP", "US"], "JP", {"JP": "Japan", "TW": "Taiwan", "US": "America"}) == [
        "US", "JP", "TW",
    ]  # fmt: skip
    assert said(SeatPlan(flags="JP TW")) == [FLAG_ORDER] and said(SeatPlan(flags="JP TW"), host="TW") == []


def test_every_drawing_has_its_seats_inside_and_apart() -> None:
    for kind in (choice.key for choice in PLAN_KINDS):
        for count in (1, 2, 3, 8, MOST[kind]):
            for door in (choice.key for choice in EDGES):
                drawing = SeatPlan(kind=kind, seats=count, door=door).drawing
                for place in drawing.places:
                    assert WIDE / 2 <= place.x <= drawing.width - WIDE / 2, (kind, count, door)
                    assert HIGH / 2 <= place.y <= drawing.height - HIGH / 2, (kind, count, door)
                for one, other in combinations(drawing.places[:24], 2):
                    apart = abs(one.x - other.x) >= WIDE - 0.1 or abs(one.y - other.y) >= HIGH - 0.1
                    assert apart or math.hypot(one.x - other.x, one.y - other.y) >= WIDE, (kind, count, door)
                for shape in drawing.shapes:
                    assert shape.x >= 0 and shape.y >= 0 and shape.x + shape.width <= drawing.width + 0.01


def test_a_proposal_breaks_no_custom_and_keeps_who_sits() -> None:
    everybody = [*GUESTS, *HOSTS]
    for kind in (choice.key for choice in PLAN_KINDS):
        plan = SeatPlan(kind=kind, seats=4, door="left")
        found = propose(plan, everybody)
        assert len(found.seats) + len(found.left) == 7 and (kind in ("car", "round", "meal", "stage")) == bool(
            found.left
        )
        taken = tuple(Taken(who, who, place) for who, place in found.seats.items())
        assert said(replace(plan, taken=taken)) == [], kind
    plan = seated(SeatPlan(seats=4), g3="王")
    kept = propose(plan, everybody).seats
    assert kept["王"] == "g3" and kept["李"] == "g1" and propose(plan, everybody, keep=False).seats["王"] == "g1"


def test_what_breaks_custom_is_said_with_its_source() -> None:
    plan = SeatPlan(seats=4)
    assert said(seated(plan, g1="李", g2="王")) == [ABOVE]
    assert said(seated(plan, g1="王", h1="李", h2="山田")) == [WRONG_SIDE]
    assert said(seated(plan, g2="王")) == [EMPTY]
    assert said(seated(SeatPlan(kind="meal"), _1="山田", _2="王")) == [HOST_ABOVE]
    equals = {**{s.key: s for s in GUESTS}, "李": replace(GUESTS[1], grade=0)}
    assert broken(seated(plan, g1="李", g2="王"), equals, GUESTS) == [], "custom puts neither of them first"
    away = broken(seated(plan, g1="王"), {"王": GUESTS[0]}, [])
    assert len(away) == 1 and away[0].places == ("g1",)
    assert len(broken(seated(plan, g9="王"), {"王": GUESTS[0]}, GUESTS)) == 1, "there are only four"
    twice = replace(plan, taken=(Taken("a", "王", "g1"), Taken("b", "王", "g2"), Taken("c", "李", "g2")))
    assert said(twice)[:2] == [TWO_PLACES, TWICE], "written on two laptops at once"
    flags = broken(SeatPlan(flags="JP TW"), {}, [])
    assert flags[0].source == FLAGS and all(rule_of(SeatPlan(kind=kind)) for kind in RULES)
    assert rule_of(SeatPlan(kind="car", drive="left")) != rule_of(SeatPlan(kind="car"))


@pytest.mark.parametrize("kind", ["meeting", "washitsu"])
@pytest.mark.parametrize("count", [2, 4, 6])
def test_in_even_rows_everybody_sits_opposite_his_own_rank(kind: str, count: int) -> None:
    across = {place.key: place.x for place in draw(SeatPlan("x", kind, seats=count)).places}
    assert all(across[f"g{rank}"] == across[f"h{rank}"] for rank in range(1, count + 1))

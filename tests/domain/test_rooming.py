"""Rooms: who needs a bed, what is wrong with a rooming list, and proposals that never break a wish."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import warnings
from desktop.domain.plan import Item, Plan, Traveller
from desktop.domain.rooming import Guest, Room, Rooming, Sleeper, Wish, floor_fits, floor_wished, spans, stays
from desktop.domain.roomingplan import propose, unsaid
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.domain.warningfacts import Facts
from desktop.domain.warningrooms import mixed
from desktop.i18n import gettext_for

D0 = date(2026, 3, 3)
D1, D2, D3 = (D0 + timedelta(days=n) for n in (1, 2, 3))
FOUR = tuple(
    Traveller(f"m{n}", f"p{n}", Pair(name, name)) for n, name in enumerate(("李一", "王二", "陳三", "林四"), 1)
)


def hotel(first: date = D0, last: date = D3, item_id: str = "h", **more: Any) -> Item:
    return Item(item_id, "hotel", when=When(first, end_date=last), place=Pair("東京飯店", "東京ホテル"), **more)


def trip(*items: Item, travellers: tuple[Traveller, ...] = FOUR) -> Plan:
    return Plan("trip", start=D0, end=D3, items=items, travellers=travellers)


def room(room_id: str, *members: str, kind: str = "twin", **more: Any) -> Room:
    return Room(
        room_id, more.pop("item_id", "h"), kind, sleepers=tuple(Sleeper(f"{room_id}{m}", m) for m in members), **more
    )


def guests(**more: Guest) -> tuple[Guest, ...]:
    return tuple(more.get(one.member_id, Guest(one.member_id, one.name, "m")) for one in FOUR)


def rooming(*rooms: Room, wishes: tuple[Wish, ...] = (), **changed: Guest) -> Rooming:
    return Rooming(rooms, guests(**changed), wishes)


TWO = (room("a", "m1", "m2"), room("b", "m3", "m4"))
APART, TOGETHER = Wish("w", "m1", "m2", "apart"), Wish("w", "m1", "m2")
HOME_EARLY = Item("r", "return", when=When(D2), title=Pair("返", "帰"), coming=frozenset(), people=())

CASES: list[tuple[str, Rooming, Rooming]] = [
    ("room_over", rooming(room("a", "m1", "m2", kind="single"), TWO[1]),
     rooming(room("a", "m1", "m2", kind="single", beds=2), TWO[1])),
    ("no_bed", rooming(TWO[0], room("b", "m3")), rooming(*TWO)),
    ("no_bed", rooming(*TWO[:1], replace(TWO[1], sleepers=(Sleeper("x", "m3"), Sleeper("y", "m4", D0, D1)))),
     rooming(*TWO[:1], replace(TWO[1], sleepers=(Sleeper("x", "m3"), Sleeper("y", "m4", D0, D2))))),
    ("bed_twice", rooming(*TWO, room("c", "m1")), rooming(
        replace(TWO[0], sleepers=(Sleeper("x", "m1", D0, D0), Sleeper("z", "m2"))), TWO[1],
        replace(room("c"), sleepers=(Sleeper("y", "m1", D1, None),)))),
    ("room_apart", rooming(*TWO, wishes=(APART,)),
     rooming(room("a", "m1", "m3"), room("b", "m2", "m4"), wishes=(APART,))),
    ("room_together", rooming(room("a", "m1", "m3"), room("b", "m2", "m4"), wishes=(TOGETHER,)),
     rooming(*TWO, wishes=(TOGETHER,))),
    ("room_mixed", rooming(*TWO, m1=Guest("m1", sex="f")), rooming(*TWO, m1=Guest("m1", sex="f"), wishes=(TOGETHER,))),
    ("room_mixed", rooming(*TWO, m1=Guest("m1", sex="f")), rooming(*TWO, m1=Guest("m1", sex=""))),
    ("room_wish", rooming(*TWO, m1=Guest("m1", sex="m", wish="single")),
     rooming(room("a", "m1"), room("c", "m2"), TWO[1], m1=Guest("m1", wish="single"))),
    ("room_floor", rooming(*(replace(r, floor=f"{n}F") for n, r in enumerate(TWO, 2)), m1=Guest("m1", notes="３樓")),
     rooming(*(replace(r, number=f"{n}01") for n, r in enumerate(TWO, 3)), m1=Guest("m1", notes="３樓"))),
    ("bed_unneeded", rooming(*TWO, room("x", "m5", kind="single")), rooming(*TWO)),
]  # fmt: skip


@pytest.mark.parametrize(("key", "bad", "good"), CASES, ids=[case[0] for case in CASES])
def test_every_warning_stands_where_it_belongs(key: str, bad: Rooming, good: Rooming) -> None:
    gone = Traveller("m5", "p5", Pair("趙五", "趙五"), status="cancelled")
    plan = trip(hotel(), travellers=(*FOUR, gone))
    found = warnings.of_plan(plan, Facts(rooming=bad))
    assert [one.key for one in found] == [key] and found[0].item_id == "h"
    assert warnings.of_plan(plan, Facts(rooming=good)) == []
    for code in ("zh_TW", "ja"):
        said = found[0].sentence.text(gettext_for(code))
        assert "{" not in said and said.endswith("。")


def test_who_slept_in_a_cancelled_hotel_needs_a_room_in_the_next_and_before_any_room_nothing_is_said() -> None:
    plan = trip(hotel(), hotel(item_id="o", status="cancelled"))
    (found,) = warnings.of_plan(plan, Facts(rooming=rooming(room("x", "m1", "m2", kind="single", item_id="o"))))
    assert (found.key, found.item_id) == ("no_rooms", "h") and "4" in found.sentence.text(gettext_for("ja"))
    assert warnings.of_plan(plan, Facts(rooming=rooming())) == []


def test_nobody_needs_a_bed_on_the_way_or_at_home() -> None:
    early = Item("r", "return", when=When(D2), staying=frozenset({"m2", "m3", "m4"}))
    train = Item("t", "transfer", when=When(D1, end_date=D2), staying=frozenset({"m1", "m2", "m3"}))
    late = Item("o", "outbound", when=When(D1), staying=frozenset({"m1", "m2", "m4"}))
    (stay,) = stays(trip(late, hotel(), early, train))
    assert stay.nights == (D0, D1, D2)
    assert {member: stay.nights_of(member) for member in ("m1", "m2", "m3", "m4")} == {
        "m1": {D0, D1}, "m2": {D0, D1, D2}, "m3": {D1, D2}, "m4": {D0, D2},
    }  # fmt: skip
    assert spans({D0, D2}, stay.nights) == [(D0, D0), (D2, D2)]
    assert spans(stay.nights, stay.nights) == [(None, None)]


def test_floors_as_people_write_them() -> None:
    said = ("3樓", "３階希望", "希望低樓層", "高層階をお願いします", "F5", "靠電梯", "2F", "non smoking")
    assert [floor_wished(text) for text in said] == ["3", "3", "low", "high", "5", "", "2", ""]
    low, high = room("a", floor="2F"), room("b", number="1204")
    assert floor_fits("low", low, (low, high)) and floor_fits("low", high, (low, high)) is False
    assert floor_fits("12", high, ()) and floor_fits("3", room("c"), ()) is None


def moved(plan: Plan, known: Rooming, default: str = "single") -> list[tuple[str, str, str]]:
    found = stays(plan)
    return sorted(
        (one.room_id, one.kind, " ".join(sorted(one.members))) for one in propose(found[0], found, known, default)
    )


def test_a_proposal_keeps_wishes_companies_and_floors_and_fills_what_is_there() -> None:
    plan = trip(hotel())
    same = {f"m{n}": Guest(f"m{n}", sex="m", wish="twin", organisation=org) for n, org in enumerate("abab", 1)}
    assert moved(plan, rooming(**same)) == [("", "twin", "m1 m3"), ("", "twin", "m2 m4")]
    assert moved(plan, rooming()) == [("", "single", f"m{n}") for n in (1, 2, 3, 4)]
    assert moved(plan, rooming(wishes=(TOGETHER, APART))) == [("", "single", f"m{n}") for n in (1, 2, 3, 4)]
    assert moved(plan, rooming(room("a", "m1"), wishes=(TOGETHER,)))[0] == ("", "single", "m3")
    assert ("a", "twin", "m2") in moved(plan, rooming(room("a", "m1"), wishes=(TOGETHER,)))
    boss = Guest("m1", sex="m", leads=True)
    assert moved(plan, rooming(m1=boss, m2=Guest("m2", sex="f")), "twin") == [
        ("", "single", "m1"), ("", "twin", "m2"), ("", "twin", "m3 m4"),
    ]  # fmt: skip
    upper = Guest("m1", sex="m", wish="single", notes="高樓層")
    two = (room("a", kind="single", floor="2"), room("b", kind="single", floor="9"), *TWO[1:])
    assert ("b", "single", "m1") in moved(plan, rooming(*two, m1=upper))
    assert unsaid(stays(plan)[0], rooming(m1=Guest("m1", wish="twin"))) == ["m1"]


SEXES = st.sampled_from(("f", "m", ""))
KINDS = st.sampled_from(("", "single", "twin", "double", "triple", "japanese", "suite"))
MEMBERS = [f"m{n}" for n in range(8)]
PAIRS = st.tuples(st.sampled_from(MEMBERS), st.sampled_from(MEMBERS)).filter(lambda pair: pair[0] != pair[1])


@given(
    st.lists(st.tuples(SEXES, KINDS), min_size=8, max_size=8),
    st.lists(PAIRS, max_size=3),
    st.lists(PAIRS, max_size=3),
    st.lists(st.sampled_from(("single", "twin", "triple")), max_size=4),
)
def test_a_proposal_gives_everybody_one_bed_and_breaks_no_rule(
    said: list[tuple[str, str]], near: list[tuple[str, str]], far: list[tuple[str, str]], kinds: list[str]
) -> None:
    travellers = tuple(Traveller(member, member, Pair(member)) for member in MEMBERS)
    several = tuple(Guest(member, sex=sex, wish=wish) for member, (sex, wish) in zip(MEMBERS, said, strict=True))
    wishes = tuple(Wish("w", *pair) for pair in near) + tuple(Wish("w", *pair, "apart") for pair in far)
    known = Rooming(tuple(room(str(n), kind=kind) for n, kind in enumerate(kinds)), several, wishes)
    found = stays(trip(hotel(), travellers=travellers))
    placed = propose(found[0], found, known, "twin")
    assert sorted(member for one in placed for member in one.members) == MEMBERS
    for one in placed:
        members = frozenset(one.members)
        assert len(members) <= Room("", "h", one.kind, beds=one.beds).capacity
        assert not any({a, b} <= members for a, b in far)
        for a in members:
            by_wish = known.together.get(a, frozenset()) & members
            assert by_wish or len(members) == 1 or known.by_member[a].sex
        assert not mixed(members, known) or any(known.together.get(a, frozenset()) & members for a in members)

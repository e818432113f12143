"""Every warning where it belongs, and none where all is well."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import warningclashes, warnings
from desktop.domain.plan import Item, Part, Plan, Point, Team, Traveller, Who
from desktop.domain.schedule import TAIPEI, TOKYO, When
from desktop.domain.text import Pair
from desktop.domain.warningfacts import fingerprint, minutes_between, way_key
from desktop.domain.warnings import Facts
from desktop.i18n import gettext_for

D0 = date(2026, 3, 3)  # Tuesday; the trip lasts to Friday
LI, WANG, CHEN = (
    Traveller("m1", "p1", Pair("李一", "李一")),
    Traveller("m2", "p2", Pair("王二", "王二")),
    Traveller("m3", "p3", Pair("陳三", "陳三"), ("member", "interpreter")),
)
A = Team("ta", name=Pair("A組", "A班"), parts=(Part("m1"), Part("m3")))
B = Team("tb", name=Pair("B組", "B班"), parts=(Part("m2"),))
HOTEL = {"kind": "hotel", "start": "", "title": Pair("住宿", "宿泊"), "place": Pair("東京飯店", "東京ホテル")}
HALL = {"place": Pair("千葉縣廳", "千葉県庁")}
OTHER = {"place": Pair("商工會議所", "商工会議所")}
GOVERNOR = Who("j1", name=Pair("山田", "山田"), title=Pair("知事", "知事"))
CHIEF = Who("j2", name=Pair("鈴木", "鈴木"), title=Pair("課長", "課長"))
_count = iter(range(10**9))


def clock(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def item(start: str = "10:00", end: str = "", day: int = 0, **more: Any) -> Item:
    """An item of the trip's ``day``; ``last`` is the day on which it ends."""
    first = D0 + timedelta(days=day)
    last = first + timedelta(days=more.pop("last")) if "last" in more else None
    zones = {name: more.pop(name) for name in ("start_zone", "end_zone") if name in more}
    when = When(first, clock(start), end_date=last, end_time=clock(end), **zones)
    made = Item(more.pop("id", f"i{next(_count)}"), when=when, title=Pair("行程", "日程"))
    return replace(made, **more)


def ride(start: str, end: str, origin: str, target: str, **more: Any) -> Item:
    way = {"origin": Pair(origin, origin), "target": Pair(target, target)}
    return item(start, end, **{"kind": "transfer", "title": Pair(), **way, **more})


def at(kind: str, start: str, end: str = "", **more: Any) -> Item:
    return item(start, end, kind=kind, **more)


def beds(days: int = 3, **more: Any) -> Item:
    return item(**{**HOTEL, "last": days, **more})


def trip(*items: Item, **more: Any) -> Plan:
    """Four days, three nights, three members, and a hotel for all nights unless another one is given."""
    several = items if any(one.kind == "hotel" for one in items) else (*items, beds())
    base = {"start": D0, "end": D0 + timedelta(days=3), "travellers": (LI, WANG, CHEN), "teams": (A, B)}
    return Plan("trip", items=several, **{**base, **more})


def keys(plan: Plan, facts: Facts | None = None) -> list[str]:
    return [one.key for one in warnings.of_plan(plan, facts or Facts())]


def talk(minutes: int = 30, **more: Any) -> Point:
    return Point(Pair("演講", "講演"), "talk", minutes=minutes, **more)


HOME = {"start_zone": TAIPEI, "end_zone": TAIPEI}
KNOWN = Facts(ways={way_key("千葉縣廳", "商工會議所"): 40})
TODAY = Facts(today=D0 - timedelta(days=3))
APPROVED = Facts(approved=(D0, D0 + timedelta(days=2)))

CASES: list[tuple[str, Plan, Plan, Facts]] = [
    # twice at once
    ("person_twice", trip(item("10:00", "11:00"), item("10:30", "11:30")),
     trip(item("10:00", "11:00"), item("11:00", "11:30")), Facts()),
    ("person_twice", trip(item("10:00", "11:00", start_zone=TAIPEI, end_zone=TAIPEI, kind="press"), item("11:30")),
     trip(item("10:00", "11:00", start_zone=TAIPEI, end_zone=TAIPEI, kind="press"), item("10:30")), Facts()),
    ("person_twice", trip(item("10:00", "11:00", team_id="ta", people=(CHIEF,)),
                          item("10:30", "11:30", team_id="tb", people=(CHIEF,))),
     trip(item("10:00", "11:00", team_id="ta"), item("10:30", "11:30", team_id="tb")), Facts()),
    ("person_twice",
     trip(item("10:00", "11:00", team_id="ta", people=(replace(CHIEF, role="driver"),)),
          item("10:30", "11:30", team_id="tb", people=(CHIEF,))),
     trip(item("10:00", "11:00", team_id="ta", people=(replace(CHIEF, role="contact"),)),
          item("10:30", "11:30", team_id="tb", people=(CHIEF,))), Facts()),
    ("person_twice", trip(item("10:00"), item("10:00")), trip(item("10:00"), item("", kind="free")), Facts()),
    ("person_twice", trip(ride("10:00", "11:00", "東京", "仙台"), at("reception", "10:30", "10:40")),
     trip(ride("10:00", "11:00", "東京", "仙台"), at("meal", "10:30", "10:40")), Facts()),
    ("person_twice", trip(item("10:00", "11:00"), item("10:30", "11:30")),
     trip(item("10:00", "11:00"), item("10:30", "11:30", status="cancelled")), Facts()),
    ("interpreter_twice",
     trip(item("10:00", "11:00", team_id="ta", people=(Who("j9", role="interpreter"),)),
          item("10:30", "11:00", team_id="tb", points=(talk(10, interpreter_id="j9"),))),
     trip(item("10:00", "11:00", team_id="ta", people=(Who("j9", role="interpreter"),)),
          item("11:00", "11:30", team_id="tb", points=(talk(10, interpreter_id="j9"),))), Facts()),
    ("vehicle_twice",
     trip(ride("10:00", "11:00", "東京", "千葉", coach="１號車", vehicle="coach", team_id="ta"),
          ride("10:30", "11:30", "東京", "浦和", coach="1号車", vehicle="car", team_id="tb")),
     trip(ride("10:00", "11:00", "東京", "千葉", coach="1號車", vehicle="coach", team_id="ta"),
          ride("10:00", "11:30", "東京", "浦和", coach="1號車", vehicle="coach", team_id="tb")), Facts()),
    ("vehicle_twice",
     trip(ride("10:00", "11:00", "東京", "千葉", coach="5", vehicle="", team_id="ta"),
          ride("10:30", "11:30", "品川", "浦和", coach="5", vehicle="", team_id="tb")),
     trip(ride("10:00", "11:00", "東京", "千葉", coach="5", vehicle="train", team_id="ta"),
          ride("10:30", "11:30", "品川", "浦和", coach="5", vehicle="train", team_id="tb")), Facts()),
    ("room_twice",
     trip(item("10:00", "11:00", team_id="ta", room=Pair("5樓"), **HALL),
          item("10:30", "11:00", team_id="tb", room=Pair("５樓"), **HALL)),
     trip(item("10:00", "11:00", team_id="ta", room=Pair("5樓"), **HALL),
          item("10:30", "11:00", team_id="tb", room=Pair("5樓"), **OTHER)), Facts()),
    # ways
    ("way_short", trip(item("10:00", "11:00", **HALL), item("11:30", **OTHER)),
     trip(item("10:00", "11:00", **HALL), item("11:40", **OTHER)), KNOWN),
    ("way_short", trip(item("10:00", "11:00", **HALL), item("11:10", **OTHER)),
     trip(item("10:00", "11:00", **HALL), item("11:10", place=Pair(ja="千葉県庁"))), Facts()),
    ("way_short", trip(item("10:00", "11:00", **HALL), item("11:10", **OTHER)),
     trip(item("10:00", "11:00", **HALL), item("11:15", **OTHER)), Facts()),
    ("way_short", trip(item("10:00", "11:00", **HALL), item("11:30", gather_time=time(11, 5), **OTHER)),
     trip(item("10:00", "11:00", **HALL), item("11:30", gather_time=time(11, 15), **OTHER)), Facts()),
    ("way_short", trip(item("10:00", "11:00", **HALL), ride("11:05", "11:25", "車站", "商工會議所")),
     trip(item("10:00", "11:00", **HALL), ride("11:05", "11:25", "千葉県庁", "商工會議所"), item("11:25", **OTHER)),
     Facts()),
    ("way_short", trip(item("10:00", "11:00", **HALL), item("11:10", **OTHER)),
     trip(item("10:00", "11:00", **HALL), replace(item(""), kind="transfer"), item("11:10", **OTHER)), Facts()),
    ("way_short", trip(item("10:00", "11:00", team_id="ta", **HALL), item("11:10", team_id="ta", **OTHER)),
     trip(item("10:00", "11:00", team_id="ta", **HALL), item("11:10", team_id="tb", **OTHER)), Facts()),
    # days
    ("weekend", trip(item(day=4), beds(4), end=D0 + timedelta(days=4)), trip(item(day=3)), Facts()),
    ("weekend", trip(at("briefing", "10:00", day=(date(2025, 2, 15) - D0).days, **HOME), start=None),
     trip(at("briefing", "10:00", day=(date(2025, 2, 8) - D0).days, **HOME), start=None), Facts()),  # 補行上班日
    ("taoyuan", trip(ride("10:00", "14:00", "成田空港", "桃園空港", kind="return", day=3)),
     trip(ride("10:00", "14:00", "成田空港", "台湾桃園国際空港", kind="return", day=3)), Facts()),
    ("holiday", trip(at("visit", "10:00", day=17), start=None, end=None),
     trip(at("meal", "10:00", day=17), start=None, end=None), Facts()),
    ("holiday_there", trip(item(day=-4), start=None, end=None),  # 27 February: Taiwan's day off
     trip(item(day=-5), start=None, end=None), Facts()),
    ("outside_trip", trip(item(day=-1)), trip(at("briefing", "10:00", day=-1)), Facts()),
    ("outside_trip", trip(at("meal", "10:00", day=4)), trip(at("meal", "10:00", day=3)), Facts()),
    ("outside_trip", trip(at("meal", "10:00", day=4)),
     trip(at("meal", "10:00", day=4, team_id="tc"), teams=(Team("tc", "branch"),)), Facts()),
    ("outside_approved", trip(at("meal", "10:00", day=3), beds(2), start=None),
     trip(at("meal", "10:00", day=2), beds(2), start=None), APPROVED),
    ("hours", trip(item("08:00", "09:00")), trip(at("reception", "19:00", "21:00")), Facts()),
    ("hours", trip(item("17:00", "17:30")), trip(item("16:00", "17:15")), Facts()),
    ("lunch", trip(item("11:30", "12:30")), trip(item("13:00", "14:00")), Facts()),
    # people
    ("no_post", trip(item(people=(replace(CHIEF, has_post=False),))), trip(item(people=(CHIEF,))), Facts()),
    ("no_post", trip(item(people=(replace(CHIEF, has_post=False),))),
     trip(item(people=(Who(title=Pair("課長", "課長")),))), Facts()),
    ("no_interpreter", trip(at("seminar", "10:00", speech="ja", team_id="tb")),
     trip(at("seminar", "10:00", speech="ja", team_id="ta")), Facts()),
    ("no_interpreter", trip(at("seminar", "10:00", team_id="tb", points=(talk(speaker_id="p2"),))),
     trip(at("seminar", "10:00", team_id="tb", points=(talk(speaker_id="p2", language="both"),))), Facts()),
    ("no_interpreter", trip(at("seminar", "10:00", team_id="tb", people=(CHIEF,), points=(talk(speaker_id="j2"),))),
     trip(at("seminar", "10:00", team_id="tb", people=(CHIEF,), points=(talk(speaker_id="j2", interpreter_id="x"),))),
     Facts()),
    ("interpreter_unnamed", trip(at("seminar", "10:00", team_id="tb", speech="ja", interpreting="consecutive")),
     trip(at("seminar", "10:00", team_id="tb", interpreting="consecutive")), Facts()),
    ("capacity", trip(item(capacity=2)), trip(item(capacity=3)), Facts()),
    ("capacity", trip(item(capacity=3, people=(Who("x1", "tw"), Who("", "tw"), Who("x2", "tw"), Who("p1", "tw")))),
     trip(item(capacity=3, people=(Who("p1", "tw"), Who("p2", "tw"), Who("", "tw"), GOVERNOR))), Facts()),
    ("list_due", trip(item(list_due=D0 - timedelta(days=1))), trip(item(list_due=D0 + timedelta(days=6))), TODAY),
    ("list_due", trip(item(list_due=D0 - timedelta(days=4))), trip(item()), TODAY),
    # agenda
    ("agenda_long", trip(item("10:00", "11:00", points=(talk(), talk(), talk(5)))),
     trip(item("10:00", "11:00", points=(talk(), talk()))), Facts()),
    ("agenda_long", trip(item("10:00", "11:00", interpreting="consecutive", points=(talk(31),))),
     trip(item("10:00", "11:00", interpreting="simultaneous", points=(talk(31),))), Facts()),
    # nights
    ("no_hotel", trip(item(), beds(2)), trip(item()), Facts()),
    ("no_hotel", trip(item(), beds(2)), trip(item(), beds(2), ride("22:00", "06:00", "東京", "青森", day=2, last=3)),
     Facts()),
    ("no_hotel", trip(item(), beds(2)),
     trip(item(), beds(2), at("return", "18:00", day=2)), Facts()),
    ("no_hotel", trip(item(), beds(team_id="ta")), trip(item(), beds(team_id="ta"), beds(team_id="tb")), Facts()),
    ("no_hotel", trip(item(), beds(status="cancelled")), trip(beds(status="cancelled")), Facts()),
    # words
    ("title_missing", trip(item(title=Pair("拜會"))), trip(at("meal", "18:00", title=Pair("晚餐"))), Facts()),
    ("title_missing", trip(item(title=Pair(ja="訪問"))), trip(at("hotel", "", last=3, title=Pair(ja="宿泊"))), Facts()),
    ("point_title_missing", trip(item(points=(Point(Pair("致詞")),))),
     trip(item(points=(Point(Pair("致詞", "挨拶")),))), Facts()),
    ("courtesy", trip(item(title=Pair("拜會", "表敬訪問"), people=(CHIEF,))),
     trip(item(title=Pair("拜會", "表敬訪問"), people=(CHIEF, GOVERNOR))), Facts()),
    ("matsuyama", trip(ride("10:00", "14:00", "松山空港", "羽田", kind="outbound", end_zone=TOKYO)),
     trip(ride("10:00", "14:00", "台北松山空港", "羽田", kind="outbound")), Facts()),
    ("matsuyama", trip(ride("10:00", "14:00", "松山", "羽田", kind="transfer", start_zone=TAIPEI)),
     trip(ride("10:00", "14:00", "松山", "道後", kind="transfer")), Facts()),
]  # fmt: skip


@pytest.mark.parametrize(("key", "bad", "good", "facts"), CASES, ids=[f"{n}-{c[0]}" for n, c in enumerate(CASES)])
def test_a_warning_where_it_belongs_and_none_elsewhere(key: str, bad: Plan, good: Plan, facts: Facts) -> None:
    found = warnings.of_plan(bad, facts)
    assert [one.key for one in found] == [key]
    assert key not in keys(good, facts)
    for code in ("zh_TW", "ja"):
        said = found[0].sentence.text(gettext_for(code))
        assert "{" not in said and said.endswith("。")


def test_nothing_is_said_of_an_empty_plan_and_of_what_is_cancelled() -> None:
    assert keys(trip(beds(status="cancelled"))) == []
    bad = item("05:00", "23:00", day=-9, status="cancelled", capacity=0, title=Pair("拜會"), people=(Who("x"),))
    assert keys(trip(bad, bad, item())) == []


def test_a_cancelled_hotel_is_named_and_nights_in_a_row_are_one_warning() -> None:
    hotel = beds(3, status="cancelled")
    found = warnings.of_plan(trip(item(), hotel), Facts())
    assert [(one.key, one.item_id) for one in found] == [("no_hotel", hotel.id)]
    assert "3/3（二）–3/6（五）" in found[0].sentence.text(gettext_for("zh_TW"))
    (other,) = warnings.of_plan(trip(item(), beds(1)), Facts())
    assert (other.key, other.item_id) == ("no_hotel", "")


def test_who_stays_behind_needs_a_bed_beyond_the_trip() -> None:
    behind = Team("tc", "branch", parts=(Part("m2", D0 + timedelta(days=2), D0 + timedelta(days=5)),))
    home = at("return", "16:00", day=3)
    stays = beds(4, day=1, team_id="tc")
    (one,) = warnings.of_plan(trip(item(), home, beds(), teams=(behind,)), Facts())
    assert one.sentence.text(gettext_for("ja")).startswith("3/5（木）–3/8（日）の夜、王二の")
    one_bed = beds(3, day=2, team_id="tc")
    assert "no_hotel" not in keys(trip(item(), home, beds(), one_bed, teams=(behind,)))
    assert "no_hotel" in keys(trip(item(), home, beds(), replace(stays, status="cancelled"), teams=(behind,)))


def test_the_other_items_are_named_and_found_from_both_sides() -> None:
    first, second, third = item("10:00", "12:00"), item("10:30", "11:00"), item("11:30", "12:00")
    (one,) = warnings.of_plan(trip(third, first, second), Facts())
    assert (one.item_id, one.other_ids) == (first.id, (second.id, third.id))
    assert one.concerns(second.id) and not one.concerns("elsewhere")
    assert {key: len(found) for key, found in warnings.by_item([one]).items()} == dict.fromkeys(
        (first.id, second.id, third.id), 1
    )
    said = one.sentence.text(gettext_for("zh_TW"))
    assert "李一、王二、陳三" in said and all(clock in said for clock in ("10:00–12:00", "10:30", "11:30"))


def test_the_two_ends_of_a_way_are_given_so_that_it_can_be_entered() -> None:
    (one,) = warnings.of_plan(trip(item("10:00", "11:00", **HALL), item("11:10", **OTHER)), Facts())
    assert one.way == (HALL["place"], OTHER["place"])
    assert "15" in one.sentence.text(gettext_for("ja"))
    only_b = trip(item("10:00", "11:00", team_id="tb", **HALL), item("11:10", team_id="tb", **OTHER))
    (one,) = warnings.of_plan(only_b, Facts())
    assert one.sentence.text(gettext_for("zh_TW")).startswith("王二：")


ITEM = st.builds(
    lambda start, length, team, room, coach: item(
        f"{start // 60:02}:{start % 60:02}",
        f"{(start + length) // 60:02}:{(start + length) % 60:02}",
        team_id=team, room=Pair(room), coach=coach, **HALL,
    ),
    st.integers(8 * 60, 16 * 60), st.integers(0, 120), st.sampled_from(["", "ta", "tb"]),
    st.sampled_from(["", "5F"]), st.sampled_from(["", "1"]),
)  # fmt: skip


def seen(plan: Plan) -> set[tuple[str, frozenset[str]]]:
    """Which items have what to do with each other, however they are written down."""
    return {
        (one.key, frozenset((one.item_id, other)))
        for one in warnings.of_plan(plan, Facts())
        if one.key.endswith("_twice")
        for other in one.other_ids
    }


@given(st.lists(ITEM, max_size=6), st.randoms())
def test_clashes_do_not_depend_on_the_order_of_the_items(items: list[Item], random: Any) -> None:
    people = warningclashes.People(trip(*items), Facts())
    slow = set()
    clocked = [one for each in items if (one := warningclashes.held(each, people))]
    for one in clocked:
        for other in clocked:
            meet = one.start < max(other.end, other.start + 1) and other.start < max(one.end, one.start + 1)
            if one.item.id != other.item.id and meet:
                pair = frozenset((one.item.id, other.item.id))
                if one.people & other.people:
                    slow.add(("interpreter_twice" if one.people & other.people == {"p3"} else "person_twice", pair))
                if one.item.coach and one.item.coach == other.item.coach:
                    slow.add(("vehicle_twice", pair))
                if one.item.room and one.item.room == other.item.room:
                    slow.add(("room_twice", pair))
    assert seen(trip(*items)) == slow
    shuffled = list(items)
    random.shuffle(shuffled)
    assert seen(trip(*shuffled)) == slow


PLACE = st.text("千葉県廳庁縣會会東京駅嶋島", min_size=1, max_size=4)


@given(PLACE, PLACE, st.integers(1, 600))
def test_a_way_is_the_same_in_both_directions(one: str, other: str, minutes: int) -> None:
    ways = {way_key(one, other): minutes}
    there, back = (minutes_between(ways, Pair(a), Pair(ja=b)) for a, b in ((one, other), (other, one)))
    assert there == back
    assert there in ((minutes,) if len(way_key(one, other)) == 2 else (0, minutes, None))


@given(st.lists(ITEM, min_size=2, max_size=5), st.integers(5, 90))
def test_what_is_accepted_stays_away_until_its_facts_change(items: list[Item], minutes: int) -> None:
    plan = trip(*items)
    found = warnings.of_plan(plan, Facts())
    accepted = Facts(accepted=frozenset(one.identity for one in found))
    assert warnings.of_plan(plan, accepted) == []
    later = []
    for one in items:
        assert one.when is not None and one.when.start_time is not None and one.when.end_time is not None
        moved = [(t.hour * 60 + t.minute + minutes) for t in (one.when.start_time, one.when.end_time)]
        start, end = (time(m // 60, m % 60) for m in moved)
        later.append(replace(one, when=replace(one.when, start_time=start, end_time=end)))
    again = trip(*later)
    back, new = ([one.identity for one in warnings.of_plan(again, facts)] for facts in (accepted, Facts()))
    twice = [one for one in new if one[1].endswith("_twice")]
    assert [one for one in back if one[1].endswith("_twice")] == twice


def test_a_fingerprint_is_the_same_everywhere() -> None:
    """The fingerprint of the same facts is the same, on any laptop and in any process."""
    assert fingerprint(D0, {"b", "a"}) == fingerprint(D0, frozenset("ab")) == "414c558f86669d87"
    assert fingerprint(D0, {"a"}) != fingerprint(D0, {"a", "b"})
    assert len(fingerprint()) == 16


def test_accepting_a_capacity_holds_for_that_number_of_guests() -> None:
    plan = trip(item(id="x", capacity=2))
    (one,) = warnings.of_plan(plan, Facts())
    accepted = Facts(accepted=frozenset({one.identity}))
    assert keys(plan, accepted) == []
    assert keys(trip(item(id="x", capacity=2, people=(Who("x1", "tw"), *(Who(p, "tw") for p in ("p1", "p2", "p3"))))),
                accepted) == ["capacity"]  # fmt: skip


def test_steps_give_the_same_piece_by_piece() -> None:
    plan = trip(*(item(day=n % 4, capacity=0) for n in range(130)))
    portions = list(warnings.steps(plan, Facts()))
    assert len(portions) > 5
    assert {one.identity for portion in portions for one in portion} == {
        one.identity for one in warnings.of_plan(plan, Facts())
    }


@pytest.mark.parametrize(("start", "end", "key"), [("17:00", "18:00", "hours"), ("12:00", "12:30", "lunch")])
def test_a_host_is_asked_again_for_another_day_and_so_is_another_host(start: str, end: str, key: str) -> None:
    first = item(start, end, organisation_id="chiba")
    (one,) = [w for w in warnings.of_plan(trip(first), Facts()) if w.key == key]
    accepted = Facts(accepted=frozenset({one.identity}))
    assert key not in keys(trip(first), accepted)
    later = item(start, end, day=1, id=first.id, organisation_id="chiba")
    assert key in keys(trip(later), accepted)
    assert key in keys(trip(replace(first, organisation_id="fukushima")), accepted)

"""Calendars written: read back by a reader of our own making that shares nothing with the writer (``rfc5545``)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.plan import Item, Part, Plan, Team, Traveller
from desktop.domain.revision import Revision
from desktop.domain.schedule import TAIPEI, TOKYO, When
from desktop.domain.schedule import Part as Half
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, EVENT_STATUSES
from desktop.exchange import ics, icsreading
from tests.exchange import rfc5545

DAY = date(2019, 9, 18)
MOMENT = datetime(2026, 3, 1, 1, 2, 3, tzinfo=UTC)
FLIGHT = Item(
    "a1", "outbound", "confirmed", When(DAY, time(13, 50), TAIPEI, None, time(17, 50), TOKYO), Pair(),
    origin=Pair("松山", "松山"), target=Pair("羽田機場", "羽田空港"), carrier="NH852",
)  # fmt: skip
VISIT = Item("b2", "visit", "planned", When(DAY, time(17), end_time=time(18)), Pair("拜會千葉縣廳", "千葉県庁訪問"))
TOUR = Item("c3", "tour", "cancelled", When(DAY, part=Half.AM), Pair("企業參訪", "企業訪問"), reason="weather")
HOTEL = Item("d4", "hotel", "pending", When(DAY, end_date=DAY + timedelta(days=2)), Pair("千葉飯店", "千葉ホテル"))
NIGHT = Item("e5", "transfer", "confirmed", When(DAY, time(22), end_date=DAY + timedelta(days=1)), Pair("夜行", "夜行"))


def plan_of(*items: Item) -> Plan:
    return Plan("t", "code", Pair("訪日團", "訪日団"), DAY, DAY + timedelta(days=2), items)


def entries(*items: Item, language: str = "both", **named: object) -> dict[str, rfc5545.Entry]:
    data = ics.write(plan_of(*items), {}, language=language, **named)  # type: ignore[arg-type]
    return {entry.uid.removesuffix(ics.DOMAIN): entry for entry in rfc5545.read(data)[1]}


def test_a_journey_has_two_zones() -> None:
    flight = entries(FLIGHT)["a1"]
    assert flight.zones == (TAIPEI, TOKYO)
    assert (flight.start, flight.end) == (
        datetime(2019, 9, 18, 5, 50, tzinfo=UTC), datetime(2019, 9, 18, 8, 50, tzinfo=UTC),
    )  # fmt: skip
    assert "台北松山空港→羽田空港" in flight.summary
    assert "NH852" in flight.description
    both = rfc5545.read(ics.write(plan_of(VISIT), {}))[0]
    assert [zone.one("TZID") for zone in both.inner if zone.name == "VTIMEZONE"] == [TOKYO, TAIPEI]


def test_what_has_no_clock_is_a_day_with_its_part_in_the_title() -> None:
    made = entries(TOUR, HOTEL, NIGHT)
    assert (made["c3"].start, made["c3"].end) == (DAY, DAY + timedelta(days=1))
    assert made["c3"].summary == "【已取消】上午 企業參訪 / 【中止】午前 企業訪問"
    assert (made["d4"].start, made["d4"].end) == (DAY, DAY + timedelta(days=2))  # two nights
    assert made["d4"].summary.startswith("【")
    assert made["e5"].start == DAY
    assert made["e5"].summary.startswith("22:00 ")
    assert all(not entry.alarms for entry in made.values())


def test_status_and_alarms() -> None:
    made = entries(FLIGHT, VISIT, TOUR, HOTEL)
    assert [made[key].status for key in ("a1", "b2", "c3", "d4")] == [
        "CONFIRMED",
        "TENTATIVE",
        "CANCELLED",
        "TENTATIVE",
    ]
    assert (made["a1"].alarms, made["b2"].alarms) == ([timedelta(hours=-2)], [timedelta(minutes=-30)])
    assert entries(VISIT, alarms=ics.Alarms(0, 0))["b2"].alarms == []


@pytest.mark.parametrize(
    ("language", "summary"),
    [("zh_TW", "拜會千葉縣廳"), ("ja", "千葉県庁訪問"), ("both", "拜會千葉縣廳 / 千葉県庁訪問")],
)
def test_in_one_language_or_both(language: str, summary: str) -> None:
    assert entries(VISIT, language=language)["b2"].summary == summary


def test_uid_sequence_and_times_are_those_of_the_item() -> None:
    foreign = Item("f6", when=When(DAY, time(9)), title=Pair("x"), ics_uid="airline-1")
    data = ics.write(plan_of(VISIT, foreign), {"b2": Revision(7, MOMENT)})
    visit, other = rfc5545.read(data)[1]
    assert (visit.uid, visit.sequence, visit.stamp) == ("b2@hashidate", 7, MOMENT)
    assert other.uid == "airline-1"
    assert data == ics.write(plan_of(VISIT, foreign), {"b2": Revision(7, MOMENT)})


def test_of_a_member_and_a_sub_group() -> None:
    team = Team("T", parts=(Part("m1"),))
    own = Item("own", when=When(DAY, time(9)), title=Pair("A"), team_id="T")
    members = (Traveller("m1", "p1", Pair("甲")), Traveller("m2", "p2", Pair("乙")))
    plan = Plan("t", "c", Pair("團"), DAY, DAY, (VISIT, own), members, (team,))

    def uids(**whom: str) -> set[str]:
        return {e.uid.split("@")[0] for e in rfc5545.read(ics.write(plan, {}, **whom))[1]}  # type: ignore[arg-type]

    assert (uids(member_id="m1"), uids(member_id="m2"), uids(team_id="T")) == ({"b2", "own"}, {"b2"}, {"b2", "own"})


HOSTILE = st.text(st.sampled_from("a,;:\\\"'\n\r\t\0\x07\x1b\x85\u2028\ufeff邉󠄁𠮷END:VEVENT=行程"), max_size=120)
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0, tzinfo=None, fold=0))


@st.composite
def items(draw: st.DrawFn) -> Item:
    zones = st.sampled_from([TOKYO, TAIPEI, "Mars/Base"])
    when = When(
        draw(st.dates(date(1990, 1, 1), date(2090, 1, 1))),
        draw(st.none() | TIMES),
        draw(zones),
        draw(st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1))),
        draw(st.none() | TIMES),
        draw(zones),
        draw(st.none() | st.sampled_from(Half)),
    )
    texts = [Pair(draw(HOSTILE), draw(HOSTILE)) for _n in range(4)]
    return Item(
        "id1", draw(st.sampled_from([k.key for k in EVENT_KINDS])),
        draw(st.sampled_from([s.key for s in EVENT_STATUSES])),
        when, texts[0], place=texts[1], origin=texts[2], target=texts[2], topics=texts[3], phone=draw(HOSTILE),
        carrier=draw(HOSTILE),
    )  # fmt: skip


@given(items(), st.sampled_from(list(ics.LANGUAGES)))
def test_whatever_stands_in_an_item_the_file_is_sound(item: Item, language: str) -> None:
    """Lines of 75 octets, texts escaped, no line of an attacker's making; and both readers see the same."""
    data = ics.write(plan_of(item), {}, language=language)
    (entry,) = rfc5545.read(data)[1]
    face = ics.face_of(item, language)
    assert (entry.summary, entry.location) == (face.summary, face.location)
    ours = icsreading.read(data, "x.ics")
    assert (ours.problems, len(ours.entries)) == ((), 1)
    assert ours.entries[0].summary == " ".join(face.summary.split("\n"))[:300].strip()

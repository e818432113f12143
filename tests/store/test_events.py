"""The itinerary in order, agenda times counted on, and what an agenda says about an event."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.store import Store, events, papers, records
from desktop.store import tables as t
from desktop.store.papers import Wish

pytestmark = pytest.mark.databases

TRIP = {"code": "a", "name_zh": "團", "start_date": "2019-09-17", "end_date": "2019-09-20"}
TODAY = date(2019, 9, 1)


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


@pytest.fixture
def trip(store: Store) -> str:
    return add(store, t.Delegation, **TRIP)


def item(store: Store, trip: str, title: str, day: int = 18, **more: Any) -> str:
    return add(store, t.Event, delegation_id=trip, title_zh=title, start_date=date(2019, 9, day), **more)


def titles(store: Store, trip: str) -> list[str]:
    with store.read() as connection:
        return [row.title().zh for row in events.of(connection, trip)]


def test_items_stand_in_the_order_of_the_programme(store: Store, trip: str) -> None:
    item(store, trip, "回程", 20, part="pm")
    item(store, trip, "懇親會", part="evening")
    item(store, trip, "研討會", start_time="13:30")
    item(store, trip, "下午", part="pm")
    item(store, trip, "拜會", start_time="10:00")
    item(store, trip, "上午", part="am")
    item(store, trip, "全日", part="day")
    item(store, trip, "去程", 17)
    assert titles(store, trip) == ["去程", "全日", "上午", "拜會", "下午", "研討會", "懇親會", "回程"]


def test_untimed_items_stand_where_they_were_put(store: Store, trip: str) -> None:
    """The programme of 2019 knows half-days only: 移動 before 參觀, and a visit after the timed seminar."""
    for title, position in (("三", 2), ("一", -1), ("二", 0), ("四", 3)):
        item(store, trip, title, part="pm", position=position)
    item(store, trip, "13:30", start_time="13:30", position=9)
    item(store, trip, "13:00", start_time="13:00", position=10)
    assert titles(store, trip) == ["一", "二", "13:00", "13:30", "三", "四"]


def test_moving_an_item_is_checked_as_a_whole(store: Store, trip: str) -> None:
    event = item(store, trip, "拜會", start_time="10:00", end_time="11:00")
    assert store.do("move", events.move, event, {"start_time": time(14), "end_time": time(15)})
    with pytest.raises(UserError):
        store.do("move", events.move, event, {"start_time": time(16)})
    with store.read() as connection:
        row = events.one(connection, trip, event)
    assert (row.start_time, row.end_time) == (time(14), time(15))


def test_a_journey_is_called_by_its_ends(store: Store, trip: str) -> None:
    add(
        store, t.Event, delegation_id=trip, kind="transfer", start_date="2019-09-19",
        origin_zh="東京", target_zh="福島", target_ja="福島駅",
    )  # fmt: skip
    with store.read() as connection:
        (row,) = events.of(connection, trip)
    assert row.title() == row.route() == Pair("東京→福島", "東京→福島駅")


def test_one_answers_to_the_beginning_of_an_id(store: Store, trip: str) -> None:
    event = item(store, trip, "拜會")
    item(store, trip, "參觀")
    with store.read() as connection:
        assert events.one(connection, trip, event[:13]).id == event
        for key in ("zzz", ""):
            with pytest.raises(UserError):
                events.one(connection, trip, key)


def test_participants_are_counted_by_side(store: Store, trip: str) -> None:
    event = item(store, trip, "拜會")
    people = [add(store, t.Person, name_zh=f"人{n}") for n in range(3)]
    joined = [add(store, t.Participant, event_id=event, person_id=person) for person in people]
    add(store, t.Participant, event_id=event, person_id=people[0], side="tw")
    store.do("remove", records.remove, t.Participant, joined[0])
    with store.read() as connection:
        (row,) = events.of(connection, trip)
    assert (row.theirs, row.ours) == (2, 1)


@pytest.mark.parametrize(
    ("start", "points", "shown"),
    [
        ("10:00", [("", 5), ("", 10), ("", 30)], [time(10), time(10, 5), time(10, 15)]),
        ("", [("", 5), ("", 10)], [None, None]),
        ("10:00", [("", 5), ("", None), ("", 10)], [time(10), time(10, 5), None]),
        ("10:00", [("", None), ("10:30", 10), ("", 5)], [time(10), time(10, 30), time(10, 40)]),
        ("", [("", 5), ("14:00", 20), ("", 5)], [None, time(14), time(14, 20)]),
        ("23:50", [("", 5), ("", 10), ("", 5)], [time(23, 50), time(23, 55), None]),
        ("10:00", [], []),
    ],
)
def test_agenda_times_count_on_from_the_minutes(
    store: Store, trip: str, start: str, points: list[tuple[str, int | None]], shown: list[time | None]
) -> None:
    event = item(store, trip, "拜會", start_time=start)
    for position, (clock, minutes) in enumerate(points, 1):
        add(
            store, t.AgendaItem, event_id=event, position=position, start_time=clock, minutes=minutes, title_zh="項"
        )  # fmt: skip
    with store.read() as connection:
        (agenda,) = papers.agendas(connection, Wish(trip, TODAY))
    assert [line.start for line in agenda.lines] == shown


def test_speakers_print_with_the_title_of_the_day(store: Store, trip: str) -> None:
    event = item(store, trip, "研討會", kind="seminar")
    person = add(store, t.Person, name_zh="王大明")
    add(store, t.Post, person_id=person, title_zh="科員", title_ja="科員", valid_to="2019-09-17")
    add(store, t.Post, person_id=person, title_zh="科長", title_ja="課長", valid_from="2019-09-18")
    add(store, t.AgendaItem, event_id=event, position=1, kind="talk", title_zh="一", speaker_id=person)
    add(store, t.AgendaItem, event_id=event, position=2, kind="talk", title_zh="二", speaker_ja="井上海")
    with store.read() as connection:
        rows = events.agenda(connection, event)
    assert [row.speaker for row in rows] == [Pair("王大明 科長", "王大明 課長"), Pair("", "井上海")]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"status": "planned"}, Pair()),
        ({"status": "confirmed"}, Pair()),
        ({"status": "done"}, Pair()),
        ({"status": "cancelled", "reason": "weather"}, Pair("已取消（天候）", "中止（天候）")),
        ({"status": "cancelled", "reason": "weather", "reason_zh": "颱風"}, Pair("已取消（颱風）", "中止（颱風）")),
        ({"status": "changed"}, Pair("已變更", "変更")),
        ({"status": "pending", "reason": "host"}, Pair("洽詢中（對方因素）", "調整中（先方の都合）")),
    ],
)
def test_status_on_paper(store: Store, trip: str, fields: dict[str, str], status: Pair) -> None:
    event = item(store, trip, "拜會", **fields)
    with store.read() as connection:
        (agenda,) = papers.agendas(connection, Wish(trip, TODAY, (event,)))
    assert agenda.status == status


def test_agendas_of_a_delegation_are_its_meetings(store: Store, trip: str) -> None:
    item(store, trip, "去程", kind="outbound")
    item(store, trip, "取消", kind="visit", status="cancelled")
    item(store, trip, "拜會", kind="visit", start_time="9:00")
    item(store, trip, "晚餐", kind="meal")
    item(store, trip, "研討會", kind="seminar", start_time="13:30")
    with store.read() as connection:
        assert [a.title.zh for a in papers.agendas(connection, Wish(trip, TODAY))] == ["拜會", "研討會"]


def test_place_and_address_fall_back_to_the_host(store: Store, trip: str) -> None:
    body = add(store, t.Organisation, name_zh="千葉縣", name_ja="千葉県", address_ja="市場町1-1")
    one = item(store, trip, "一", start_time="9:00", organisation_id=body)
    item(store, trip, "二", start_time="10:00", organisation_id=body, place_zh="飯店", address_zh="中央2-5-1")
    with store.read() as connection:
        first, second = papers.agendas(connection, Wish(trip, TODAY))
    assert (first.place, first.address) == (Pair("千葉縣", "千葉県"), Pair("", "市場町1-1"))
    assert (second.place, second.address) == (Pair("飯店", ""), Pair("中央2-5-1", ""))
    store.do("remove", records.remove, t.Organisation, body)
    with store.read() as connection:
        (first,) = papers.agendas(connection, Wish(trip, TODAY, (one,)))
    assert first.place == Pair()


def test_hosts_stand_by_role_in_the_order_of_offices(store: Store, trip: str) -> None:
    event = item(store, trip, "研討會", kind="seminar")
    for role, position, name in (("cohost", 1, "丁"), ("host", 2, "乙"), ("host", 1, "甲"), ("operator", 1, "戊")):
        add(store, t.EventHost, event_id=event, role=role, position=position, name_zh=name)
    with store.read() as connection:
        (agenda,) = papers.agendas(connection, Wish(trip, TODAY))
    assert [(line.role.zh, [n.zh for n in line.names]) for line in agenda.hosts] == [
        ("主辦單位", ["甲", "乙"]),
        ("協辦單位", ["丁"]),
        ("承辦單位", ["戊"]),
    ]


def test_a_paper_of_no_delegation_is_one_sentence(store: Store) -> None:
    with store.read() as connection, pytest.raises(UserError):
        papers.read(connection, "agenda", Wish("nothing", TODAY))


def test_cards_of_those_who_take_part(filled: Store) -> None:
    with filled.read() as connection:
        from desktop.store import delegations

        trip = delegations.one(connection).id
        members = delegations.members(connection, trip)
        cards = papers.cards(connection, Wish(trip, TODAY))
        one = papers.cards(connection, Wish(trip, TODAY, member_ids=(members[2].id,)))
    assert [card.name.zh for card in cards] == ["王大明", "陳小華", "林美玲", "黃志強"]
    # The bureau has no address of its own: the ministry's is printed.
    assert cards[0].address == Pair("100210 臺北市中正區福州街15號", "100210 台湾台北市中正区福州街15号")
    assert (cards[0].organisation, cards[0].unit) == (
        Pair("經濟部", "経済部"),
        Pair("工業局 電子資訊組", "工業局 電子情報組"),
    )
    assert one == (cards[2],)
    filled.do("leave", records.edit, t.Member, members[0].id, {"status": "cancelled"})
    with filled.read() as connection:
        assert len(papers.cards(connection, Wish(trip, TODAY))) == 3


@pytest.mark.parametrize("before", [[], [0], [0, -3, 4]])
def test_items_without_a_time_stand_in_the_order_of_entry(store: Store, before: list[int]) -> None:
    trip = store.do("trip", records.add, t.Delegation, {**TRIP, "code": "order"})
    raw = {"delegation_id": trip, "start_date": "2026-03-05", "part": "am"}
    for place in before:  # as items were before places were given out
        made = store.do("old", records.add, t.Event, {**raw, "title_zh": f"舊{place}"})
        store.do("old", records.edit, t.Event, made, {"position": place})
    for name in "一二三四五":
        store.do("new", records.add, t.Event, {**raw, "title_zh": name})
    store.do("other", records.add, t.Event, {**raw, "title_zh": "下午", "part": "pm"})
    assert [name for name in ids(store, trip) if name in "一二三四五"] == list("一二三四五")


def ids(store: Store, trip: str) -> dict[str, str]:
    with store.read() as connection:
        return {row.title_zh: row.id for row in events.of(connection, trip)}

"""Posts and names as they stood on a day, and the order of those present."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.domain.text import Pair
from desktop.store import Store, delegations, directory, events, papers, records, rosters
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.posts import PostOn, names_on, posts_on

pytestmark = pytest.mark.databases

TRIP = {"code": "a", "name_zh": "團", "start_date": "2019-09-17", "end_date": "2019-09-20"}


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


@pytest.fixture
def association(store: Store) -> str:
    """交流協會, named 日本台灣交流協會 since 2017-01-01."""
    body = add(store, t.Organisation, name_zh="日本台灣交流協會", name_ja="日本台湾交流協会")
    add(
        store, t.OrganisationName, organisation_id=body, name_zh="交流協會", name_ja="交流協会",
        valid_from="1972-12-01", valid_to="2016-12-31",
    )  # fmt: skip
    return body


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2016, 12, 31), "交流協會"),
        (date(2017, 1, 1), "日本台灣交流協會"),
        (date(2019, 9, 18), "日本台灣交流協會"),
        (date(1972, 12, 1), "交流協會"),
        (None, "日本台灣交流協會"),
    ],
)
def test_former_names_hold_until_their_last_day(store: Store, association: str, day: date | None, name: str) -> None:
    office = add(store, t.Organisation, name_zh="台北事務所", parent_id=association)
    with store.read() as connection:
        found = names_on(connection, [association, office, None, ""], day)
    assert found[association][0].zh == name
    assert (found[office][0].zh, found[office][1].zh) == (name, "台北事務所")
    assert set(found) == {association, office}


def test_events_print_the_name_of_their_day(store: Store, association: str) -> None:
    trip = add(store, t.Delegation, **{**TRIP, "start_date": "2016-09-17", "end_date": "2017-09-01"})
    person = add(store, t.Person, name_zh="王大明")
    add(store, t.Post, person_id=person, organisation_id=association, title_zh="主任")
    printed = []
    for day in ("2016-12-31", "2017-01-01"):
        event = add(store, t.Event, delegation_id=trip, title_zh="會", start_date=day)
        add(store, t.EventHost, event_id=event, organisation_id=association)
        add(store, t.Participant, event_id=event, person_id=person)
        with store.read() as connection:
            (host,), (present,) = events.hosts(connection, event), events.participants(connection, event)
        printed.append((host.name.zh, present.post.organisation.zh))
    assert printed == [("交流協會", "交流協會"), ("日本台灣交流協會", "日本台灣交流協會")]


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (date(2015, 1, 1), "科員"),  # before anything is known: the earliest after it
        (date(2016, 4, 1), "科員"),
        (date(2018, 3, 31), "科員"),
        (date(2018, 4, 1), "股長"),
        (date(2020, 3, 31), "股長"),
        (date(2021, 1, 1), "股長"),  # between two: the latest before it
        (date(2022, 4, 1), "科長"),
        (date(2030, 1, 1), "科長"),
    ],
)
def test_the_post_of_a_day(store: Store, day: date, title: str) -> None:
    person = add(store, t.Person, name_zh="王大明")
    for name, first, last in (
        ("科長", "2022-04-01", ""),
        ("科員", "2016-04-01", "2018-03-31"),
        ("股長", "2018-04-01", "2020-03-31"),
    ):
        add(store, t.Post, person_id=person, title_zh=name, valid_from=first, valid_to=last)
    with store.read() as connection:
        assert posts_on(connection, [person], day)[person].title.zh == title


def test_without_dates_a_post_always_holds(store: Store) -> None:
    person = add(store, t.Person, name_zh="王大明")
    add(store, t.Post, person_id=person, title_zh="顧問")
    with store.read() as connection:
        for day in (None, date(1990, 1, 1), date(2090, 1, 1)):
            assert posts_on(connection, [person], day)[person].title.zh == "顧問"
        assert posts_on(connection, ["nobody"], None) == {}


def test_lists_show_the_present_post(store: Store) -> None:
    person = add(store, t.Person, name_zh="王大明")
    add(store, t.Post, person_id=person, title_zh="科員", valid_from="2016-04-01", valid_to="2018-03-31")
    add(store, t.Post, person_id=person, title_zh="科長", valid_from="2018-04-01")
    with store.read() as connection:
        (row,) = directory.people(connection)
        every = directory.posts_of_person(connection, person)
    assert row.post.title.zh == "科長"
    assert [post["title_zh"] for post in every] == ["科長", "科員"]


def test_units_stand_between_the_body_and_the_title(store: Store) -> None:
    prefecture = add(store, t.Organisation, name_zh="千葉縣", name_ja="千葉県")
    labour = add(store, t.Organisation, name_ja="商工労働部", parent_id=prefecture)
    person = add(store, t.Person, name_ja="山田太郎")
    add(store, t.Post, person_id=person, organisation_id=labour, unit_ja="経済政策課", title_ja="副参事")
    with store.read() as connection:
        post = posts_on(connection, [person], None)[person]
    assert post.organisation == Pair("千葉縣", "千葉県")
    assert post.unit == Pair("商工労働部 経済政策課", "商工労働部 経済政策課")
    assert post.place().ja == "千葉県 商工労働部 経済政策課"


def test_posts_held_at_once_are_all_said(store: Store) -> None:
    """主幹兼室長 is one title; a post at another body, or in another section, stands beside it."""
    prefecture = add(store, t.Organisation, name_zh="千葉縣", name_ja="千葉県")
    council = add(store, t.Organisation, name_ja="日台交流協議会")
    person = add(store, t.Person, name_ja="山田太郎", name_zh="山田太郎")
    first = {"person_id": person, "organisation_id": prefecture, "unit_ja": "産業課"}
    add(store, t.Post, **first, title_ja="係長", valid_to="2018-03-31")
    add(store, t.Post, **first, title_ja="室長", position=2, valid_from="2018-04-01")
    add(store, t.Post, **first, title_ja="主幹", position=1, valid_from="2018-04-01")
    add(store, t.Post, person_id=person, organisation_id=council, title_ja="理事", position=3, valid_to="2019-12-31")
    add(store, t.Post, person_id=person, organisation_id=prefecture, unit_ja="観光課", title_ja="参事", position=4,
        valid_from="2019-01-01")  # fmt: skip
    said = []
    with store.read() as connection:
        for day in (date(2018, 3, 31), date(2018, 4, 1), date(2019, 9, 18), date(2020, 1, 1), None):
            post = posts_on(connection, [person], day)[person]
            said.append([post.title.ja, *(other.ja for other in post.others())])
    assert said == [
        ["係長", "日台交流協議会 理事"],
        ["主幹兼室長", "日台交流協議会 理事"],
        ["主幹兼室長", "日台交流協議会 理事", "観光課 参事"],
        ["主幹兼室長", "観光課 参事"],
        ["主幹兼室長", "観光課 参事"],
    ]


def test_every_paper_says_what_was_so_on_its_day(store: Store, association: str) -> None:
    """Two items on both sides of a change of name and of post, and the lists of a trip that began before it."""
    trip = add(store, t.Delegation, **{**TRIP, "start_date": "2016-12-30", "end_date": "2017-01-02"})
    person = add(store, t.Person, name_zh="王大明", country="TW")
    add(store, t.Post, person_id=person, organisation_id=association, title_zh="主任", valid_to="2016-12-31")
    for title in ("主幹", "室長"):
        add(store, t.Post, person_id=person, organisation_id=association, title_zh=title, valid_from="2017-01-01",
            position=("主幹", "室長").index(title))  # fmt: skip
    add(store, t.Member, delegation_id=trip, person_id=person)
    items = []
    for day in ("2016-12-31", "2017-01-01"):
        event = add(store, t.Event, delegation_id=trip, title_zh="會", start_date=day, organisation_id=association)
        add(store, t.Participant, event_id=event, person_id=person)
        add(store, t.AgendaItem, event_id=event, title_zh="致詞", speaker_id=person)
        items.append(event)
    with store.read() as connection:
        wish = papers.Wish(trip, date(2026, 1, 1), tuple(items))
        before, after = papers.agendas(connection, wish)
        (card,), (entry,) = papers.cards(connection, wish), rosters.entries(connection, trip)
        plan = plans.read(connection, trip)
    said = [(a.place.zh, a.theirs[0].organisation.zh, a.theirs[0].title.zh, a.lines[0].speaker.zh)
            for a in (before, after)]  # fmt: skip
    assert said == [
        ("交流協會", "交流協會", "主任", "王大明 主任"),
        ("日本台灣交流協會", "日本台灣交流協會", "主幹兼室長", "王大明 主幹兼室長"),
    ]
    assert [(i.organisation.zh, i.people[0].title.zh) for i in plan.items] == [(said[0][1], "主任"),
                                                                               (said[1][1], "主幹兼室長")]  # fmt: skip
    assert (card.organisation.zh, card.title.zh) == (entry.organisation.zh, entry.title.zh) == ("交流協會", "主任")


# Those present


@pytest.fixture
def event(store: Store) -> str:
    trip = add(store, t.Delegation, **TRIP)
    return add(store, t.Event, delegation_id=trip, title_zh="拜會", start_date="2019-09-18")


def present(store: Store, event: str) -> list[str]:
    with store.read() as connection:
        return [row.name.get("ja") or row.post.title.get("ja") for row in events.participants(connection, event)]


def guest(store: Store, event: str, name: str, title: str, kana: str = "", **more: Any) -> str:
    person = add(store, t.Person, name_ja=name, kana=kana)
    add(store, t.Post, person_id=person, title_ja=title)
    return add(store, t.Participant, event_id=event, person_id=person, **more)


def test_order_by_rank_then_reading_hosts_first(store: Store, event: str) -> None:
    guest(store, event, "係長さん", "係長", "あ")
    guest(store, event, "団長さん", "局長", "あ", side="tw")
    guest(store, event, "課長い", "課長", "い")
    guest(store, event, "課長あ", "課長", "あ")
    guest(store, event, "副知事さん", "副知事", "ん")
    add(store, t.Participant, event_id=event, side="jp", title_ja="部長")  # nobody named yet
    assert present(store, event) == ["副知事さん", "部長", "課長あ", "課長い", "係長さん", "団長さん"]


def test_order_by_hand(store: Store, event: str) -> None:
    ids = [guest(store, event, name, title) for name, title in (("甲", "知事"), ("乙", "主事"), ("丙", "課長"))]
    store.do("order", records.reorder, t.Participant, [ids[1], ids[2], ids[0]])
    assert present(store, event) == ["乙", "丙", "甲"]
    later = guest(store, event, "丁", "大臣")
    assert present(store, event) == ["乙", "丙", "甲", "丁"]  # placed by hand comes before the rest
    with store.read() as connection:
        assert records.next_position(connection, t.Participant, "event_id", event) == 4
    store.do("remove", records.remove, t.Participant, later)
    store.undo()
    store.undo()
    assert len(present(store, event)) == 3


def test_a_rank_of_its_own_beats_the_title(store: Store, event: str) -> None:
    guest(store, event, "甲", "課長")
    special = add(store, t.Person, name_ja="乙")
    add(store, t.Post, person_id=special, title_ja="特命主事", rank=5)
    add(store, t.Participant, event_id=event, person_id=special)
    assert present(store, event) == ["乙", "甲"]


def test_what_is_said_for_one_event_replaces_the_post(store: Store, event: str) -> None:
    body = add(store, t.Organisation, name_ja="日台交流協議会")
    person = add(store, t.Person, name_ja="山田太郎")
    add(store, t.Post, person_id=person, unit_ja="産業課", title_ja="課長")
    add(store, t.Participant, event_id=event, person_id=person, organisation_id=body, title_ja="会長")
    with store.read() as connection:
        (row,) = events.participants(connection, event)
    assert (row.post.organisation.ja, row.post.title.ja) == ("日台交流協議会", "会長")


def test_a_post_without_a_name(store: Store, event: str) -> None:
    body = add(store, t.Organisation, name_ja="千葉県")
    add(store, t.Participant, event_id=event, organisation_id=body, unit_ja="商工労働部", title_ja="部長")
    with store.read() as connection:
        (row,) = events.participants(connection, event)
    assert (row.name, row.person_id) == (Pair(), "")
    assert row.post == PostOn("", body, Pair("", "千葉県"), Pair("", "商工労働部"), Pair("", "部長"), None)


# Members and codes


def test_members_stand_leader_first_then_by_rank(store: Store) -> None:
    trip = add(store, t.Delegation, **TRIP)
    for name, title, roles in (
        ("譯", "專員", "interpreter"),
        ("員", "科員", "member"),
        ("長", "科長", "leader"),
        ("局", "局長", "member"),
        ("副", "股長", "deputy"),
    ):
        person = add(store, t.Person, name_zh=name, country="TW")
        add(store, t.Post, person_id=person, title_zh=title)
        add(store, t.Member, delegation_id=trip, person_id=person, roles=roles)
    with store.read() as connection:
        rows = delegations.members(connection, trip)
        assert [row.name_zh for row in rows] == ["長", "副", "局", "譯", "員"]
        assert delegations.leader(connection, trip) == Pair("長 科長", "長 科長")
        assert delegations.member_count(connection, trip) == 5
    store.do("order", records.reorder, t.Member, [rows[4].id, rows[0].id])
    store.do("leave", records.edit, t.Member, rows[0].id, {"status": "cancelled"})
    with store.read() as connection:
        assert [row.name_zh for row in delegations.members(connection, trip)] == ["員", "長", "副", "局", "譯"]
        assert delegations.leader(connection, trip) == Pair()
        assert delegations.member_count(connection, trip) == 4


def test_roles_in_words(store: Store) -> None:
    trip = add(store, t.Delegation, **TRIP)
    person = add(store, t.Person, name_zh="周")
    add(store, t.Member, delegation_id=trip, person_id=person, roles="member interpreter")
    with store.read() as connection:
        (row,) = delegations.members(connection, trip)
    assert row.role_pair() == Pair("團員/翻譯", "団員・通訳")


def test_delegations_answer_to_code_and_beginning_of_id(store: Store) -> None:
    from desktop.errors import UserError

    def said(key: str) -> str:
        with store.read() as connection, pytest.raises(UserError) as caught:
            delegations.one(connection, key)
        return caught.value.sentence.msgid

    assert said("") == "There is no delegation yet. Start with a new one or with the sample."
    first = store.do("add", lambda work: work.add(t.Delegation, {**_dated(), "code": "spring"}, "aaaa-1111"))
    with store.read() as connection:
        assert delegations.one(connection).id == first
    second = store.do("add", lambda work: work.add(t.Delegation, {**_dated(), "code": "autumn"}, "aaaa-2222"))
    with store.read() as connection:
        assert delegations.one(connection, "spring").id == first
        assert delegations.one(connection, "aaaa-2").id == second
        assert delegations.free_code(connection, "spring") == "spring-2"
        assert delegations.free_code(connection, "winter") == "winter"
    assert said("") == "There are several delegations. Say which one: {codes}"
    assert said("aaaa") == "Several delegations answer to {key}. Write more of the id."
    assert said("zz") == "There is no delegation {key}. Choose one of: {codes}"
    store.do("same", records.edit, t.Delegation, second, {"code": "spring"})
    assert said("spring") == "Several delegations answer to {key}. Write more of the id."
    store.do("remove", records.remove, t.Delegation, second)
    with store.read() as connection:
        assert delegations.one(connection, "spring").id == first
    # A code wins over the beginning of an id.
    third = add(store, t.Delegation, **{**TRIP, "code": "aaaa"})
    with store.read() as connection:
        assert delegations.one(connection, "aaaa").id == third


def _dated() -> dict[str, Any]:
    return {"name_zh": "團", "start_date": date(2019, 9, 17), "end_date": date(2019, 9, 20)}


def test_a_post_to_the_end_of_time_does_no_harm(store: Store) -> None:
    """A typing error, or an entry of another program: it is the last that is chosen, and nothing fails."""
    person = add(store, t.Person, name_zh="王")
    add(store, t.Post, person_id=person, title_zh="將來", valid_from="9999-12-31")
    with store.read() as connection:
        assert posts_on(connection, [person], date(2019, 9, 18))[person].title.zh == "將來"

"""One-to-one meetings in the store: who comes, wishes and refusals, talks moved by hand, results and their sums."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.money import Money
from desktop.errors import UserError
from desktop.store import Store, events, places, records, sample, talkediting, talks
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row
from desktop.store.talks import REFUSAL

TODAY = date(2019, 9, 10)
OURS = "T01\t研華\tアドバンテック\t李經理\n智易科技\n"
THEIRS = "宮城電子\tみやぎ電子\n株式会社東北センサー\t東北感測\n仙台フーズ\n"


@pytest.fixture
def day(store: Store) -> str:
    """Two companies of Taiwan and three of Japan at an item of the sample."""
    trip = sample.write(store)
    with store.read() as connection:
        item = next(row.id for row in events.of(connection, trip) if row.start_time)
    made = store.do("x", talkediting.begin, item)
    for side, text in (("tw", OURS), ("jp", THEIRS)):
        store.do("x", talkediting.add_companies, made, side, talkediting.pasted(text, side))
    return made


def read(store: Store, day_id: str) -> talks.Day:
    with store.read() as connection:
        return talks.read(connection, day_id)


def test_a_day_is_made_of_an_item_and_of_pasted_companies(store: Store, day: str) -> None:
    known = read(store, day)
    event = known.row["event_id"]
    with store.read() as connection:
        item = read_row(connection, t.Event, event)
        assert talks.of_event(connection, event) == day and known.row["day"] == item["start_date"]
    assert [one.called("zh_TW") for one in known.companies.values()] == [
        *("T01　研華", "T02　智易科技"), *("J01　宮城電子", "J02　東北感測", "J03　仙台フーズ"),
    ]  # fmt: skip
    assert known.side("jp")[1].name.ja == "株式会社東北センサー" and known.side("tw")[0].people.zh == "李經理"
    store.do("x", records.add, t.MatchBreak, {"match_day_id": day, "start_time": "10:00", "end_time": "10:20"})
    plan = talks.plan(read(store, day), TODAY)
    (pause,) = [slot for slot in plan.slots if not slot.number]
    assert pause.start == time(10) and all(s.end <= pause.start or s.start >= pause.end for s in plan.slots if s.number)


def test_wishes_refusals_and_what_is_not_placed(store: Store, day: str) -> None:
    (a, b), (x, y, z) = read(store, day).side("tw"), read(store, day).side("jp")
    wanted = {(a.id, x.id): 3, (x.id, a.id): 2, (b.id, y.id): 1, (z.id, b.id): REFUSAL, (b.id, z.id): 3}
    assert store.do("x", talkediting.wish, day, wanted) == 5 and not store.do("x", talkediting.wish, day, wanted)
    assert read(store, day).open_wishes() == [(a.id, x.id, 5), (b.id, y.id, 1)]
    store.do("x", talkediting.wish, day, {(x.id, a.id): 0, (b.id, y.id): 2})
    assert read(store, day).open_wishes() == [(a.id, x.id, 3), (b.id, y.id, 2)]
    store.do("x", talkediting.wish, day, {(x.id, a.id): 1})  # said again after it was taken back
    assert read(store, day).wishes[x.id, a.id] == 1
    with pytest.raises(UserError):
        store.do("x", talkediting.wish, day, {(a.id, b.id): 1})
    store.do("x", talkediting.add_talk, day, a.id, x.id, 1, 1)
    assert read(store, day).open_wishes() == [(b.id, y.id, 2)]
    text = "企業\t對象\t志願\nT01\tJ02\t３\n東北センサー，智易科技，×\nT01\tT02\t1\n仙台フーズ\tT02"
    found, left = talkediting.pasted_wishes(read(store, day), text)
    assert found == {(a.id, y.id): 3, (y.id, b.id): REFUSAL, (z.id, b.id): 2} and len(left) == 2
    for row_id, code in ((a.id, "1"), (b.id, "2"), (x.id, "1"), (y.id, "2")):  # both sides count from 1
        store.do("x", records.edit, t.MatchCompany, row_id, {"code": code})
    found, left = talkediting.pasted_wishes(read(store, day), "智易科技\t1\t3\n東北センサー\t1\t拒絕\n1\t2\t1")
    assert found == {(b.id, x.id): 3, (y.id, a.id): REFUSAL} and left == ["1\t2\t1"]


def test_talks_change_places_and_their_results_are_summed_into_the_item(store: Store, day: str) -> None:
    (a, b), (x, y, _z) = read(store, day).side("tw"), read(store, day).side("jp")
    first = store.do("x", talkediting.add_talk, day, a.id, x.id, 1, 1)
    second = store.do("x", talkediting.add_talk, day, b.id, y.id, 1, 2)
    with store.read() as connection:
        assert places.find(connection, "talk", first) == ("companies", day)
    store.do("x", talkediting.move, day, first, 1, 2)
    assert {one.id: one.place for one in read(store, day).talks} == {first: 2, second: 1}
    store.do("x", talkediting.amount, first, Money(5_000_000, "JPY"))
    store.do("x", talkediting.result, second, "missed")
    for talk in (first, "gone meanwhile"):
        with pytest.raises(UserError):
            store.do("x", talkediting.move, day, talk, 3, 1)
    told = talks.results(read(store, day), TODAY)
    assert (told.held, told.companies(), told.sums()) == (1, 2, (Money(5_000_000, "JPY"),))
    assert [one.jp.name.ja for one in talks.plan(read(store, day), TODAY).meetings] == ["みやぎ電子"]
    store.do("x", talkediting.write_actuals, day)
    with store.read() as connection:
        item = read_row(connection, t.Event, read(store, day).row["event_id"])
    assert (item["talks"], item["companies"], item["amount_minor"], item["currency"]) == (1, 2, 5_000_000, "JPY")
    store.do("x", talkediting.result, first, "")
    assert talks.results(read(store, day), TODAY).held == 0


def test_companies_of_a_trip_are_on_the_side_of_their_country_and_who_waits_does_not_come(store: Store) -> None:
    trip = sample.write(store)

    def write(work: Work) -> str:
        item = records.add(
            work, t.Event, {"delegation_id": trip, "kind": "matching", "title_zh": "商談會", "start_date": TODAY}
        )
        for name, country, status in (("甲社", "JP", "confirmed"), ("乙公司", "TW", "waiting")):
            body = records.add(work, t.Organisation, {"name_zh": name, "kind": "company", "country": country})
            person = records.add(work, t.Person, {"name_zh": f"{name}的人", "country": country})
            records.add(work, t.Post, {"person_id": person, "organisation_id": body})
            records.add(work, t.Member, {"delegation_id": trip, "person_id": person, "status": status})
        ours = records.add(work, t.Organisation, {"name_zh": "丙公司", "kind": "company", "country": "TW"})
        records.add(work, t.EventHost, {"event_id": item, "organisation_id": ours})
        return item

    item = store.do("x", write)
    with store.read() as connection:
        found = talkediting.known(connection, trip, item)
    assert [(one.side, one.name.zh) for one in found if one.name.zh[0] in "甲乙丙"] == [
        ("jp", "甲社"),
        ("tw", "丙公司"),
    ]


def test_an_empty_cell_of_a_pasted_table_keeps_its_place_and_its_headings_are_no_company() -> None:
    table = "編號\t公司名稱\t日文名稱\t出席者\n1\t臺中精機\t\t王大明\n\t研華\tアドバンテック\t\n \t \n"
    assert talkediting.pasted(table, "tw") == [
        {"code": "1", "name_zh": "臺中精機", "people_zh": "王大明"},
        {"code": "", "name_zh": "研華", "name_ja": "アドバンテック"},
    ]

"""Warnings of a stored plan: accepted for good, taken back, and ways that are remembered."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.warnings import Facts, Hours, Warning
from desktop.errors import Invalid
from desktop.i18n import gettext_for
from desktop.settings import Settings
from desktop.store import Store, advice, delegations, records, warnings
from desktop.store import tables as t
from desktop.store.warnings import Looked

DAY = "2019-09-19"


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def add(store: Store, table: type[t.Row], **fields: Any) -> str:
    return store.do("add", records.add, table, fields)


def event(store: Store, start: str = "", end: str = "", **fields: Any) -> str:
    base = {"delegation_id": trip_of(store), "kind": "meal", "title_zh": "餐", "start_date": DAY}
    return add(store, t.Event, **{**base, "start_time": start, "end_time": end, **fields})


def found(store: Store, key: str, settings: Settings | None = None) -> list[Warning]:
    with store.read() as connection:
        several = warnings.of_delegation(connection, trip_of(store), settings, date(2019, 9, 10))
    return [one for one in several if one.key == key]


def run(store: Store) -> Looked:
    walk = warnings.steps(store, trip_of(store))
    while True:
        try:
            next(walk)
        except StopIteration as end:
            looked: Looked = end.value
            return looked


def test_the_plain_way_and_the_steps_say_the_same(filled: Store) -> None:
    for hour in range(18, 23):
        event(filled, f"{hour}:00", f"{hour}:59", title_ja="", capacity=1)
    event(filled, "18:30", "18:45", kind="visit")
    looked = run(filled)
    with filled.read() as connection:
        whole = warnings.look(connection, trip_of(filled))
    assert [one.identity for one in looked.open] == [one.identity for one in whole.open]
    assert len({one.key for one in looked.open}) >= 3
    assert looked.plan == whole.plan


def test_what_is_accepted_is_gone_until_its_facts_change(filled: Store) -> None:
    trip, dinner = trip_of(filled), event(filled, "18:00", "19:00", capacity=2)
    (one,) = found(filled, "capacity")
    assert one.item_id == dinner
    accepted = filled.do("accept", warnings.accept, trip, one, "已洽對方")
    assert filled.do("accept", warnings.accept, trip, one) == accepted
    assert found(filled, "capacity") == []
    ((given, again),) = run(filled).accepted
    assert (given.id, given.why, again.identity) == (accepted, "已洽對方", one.identity)
    filled.do("fewer", records.edit, t.Event, dinner, {"capacity": 1})
    assert len(found(filled, "capacity")) == 1
    filled.do("again", records.edit, t.Event, dinner, {"capacity": 2})
    assert found(filled, "capacity") == []
    filled.do("back", warnings.take_back, accepted)
    assert [one.identity for one in found(filled, "capacity")] == [one.identity]
    filled.undo()
    assert found(filled, "capacity") == []
    with filled.read() as connection:
        assert [row.identity for row in warnings.accepted(connection, trip)] == [one.identity]


def test_one_of_the_whole_trip_can_be_accepted_and_one_accepted_twice_comes_back(filled: Store) -> None:
    trip = trip_of(filled)
    with filled.read() as connection:
        hotels = connection.exec_driver_sql("SELECT id FROM event WHERE kind = 'hotel'").scalars().all()
    for hotel in hotels:
        filled.do("gone", records.remove, t.Event, hotel)
    (one,) = found(filled, "no_hotel")
    assert one.item_id == ""
    first = filled.do("accept", warnings.accept, trip, one)
    fields = {"delegation_id": trip, "warning": one.key, "facts": one.facts}
    add(filled, t.Accepted, **fields)  # by a colleague, meanwhile
    assert found(filled, "no_hotel") == []
    filled.do("back", warnings.take_back, first)
    assert len(found(filled, "no_hotel")) == 1


def test_a_way_is_found_by_folded_names_and_kept_as_written(filled: Store) -> None:
    place = {"kind": "reception", "title_ja": "懇親会"}
    event(filled, "17:00", "18:00", place_zh="千葉縣廳", place_ja="千葉県庁", **place)
    event(filled, "18:30", "19:00", place_zh="大飯店", place_ja="大ホテル", **place)
    assert found(filled, "way_short") == []
    way = filled.do("way", warnings.remember_way, "大ホテル", "千葉県庁", "50")
    (one,) = found(filled, "way_short")
    assert "50" in one.sentence.text(gettext_for("ja")) and one.way is not None
    assert filled.do("way", warnings.remember_way, "千葉縣廳", "大ホテル", 20, "計程車") == way
    assert found(filled, "way_short") == []
    with filled.read() as connection:
        assert warnings.ways(connection) == [(way, "大ホテル", "千葉県庁", 20, "計程車")]
    add(filled, t.TravelTime, from_place="千葉縣廳", to_place="大ホテル", minutes=45)  # another laptop's
    assert len(found(filled, "way_short")) == 1
    for minutes in ("soon", "", "0", "2000"):
        with pytest.raises(Invalid):
            filled.do("way", warnings.remember_way, "甲", "乙", minutes)
    with pytest.raises(Invalid):
        filled.do("way", warnings.remember_way, "甲", " ", 5)


def test_hours_and_least_minutes_are_settings(filled: Store, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert warnings.hours_of(settings) == Hours()
    before = len(found(filled, "hours", settings))
    warnings.remember_settings(settings, Hours(closes=time(18, 0)), 40)
    kept = Settings(tmp_path / "settings.json")
    assert (warnings.hours_of(kept), warnings.least_minutes(kept)) == (Hours(closes=time(18)), 40)
    assert len(found(filled, "hours", kept)) == before - 1
    kept.put(office_opens="gestern", least_minutes=-5)
    assert (warnings.hours_of(kept).opens, warnings.least_minutes(kept)) == (time(8, 30), 0)


def test_the_facts_of_a_trip(filled: Store) -> None:
    trip = trip_of(filled)
    filled.do(
        "approve", records.edit, t.Delegation, trip, {"approved_start": "2019-09-17", "approved_end": "2019-09-19"}
    )
    with filled.read() as connection:
        facts = warnings.facts(connection, trip, today=date(2019, 9, 1))
    assert facts == Facts(approved=(date(2019, 9, 17), date(2019, 9, 19)), today=date(2019, 9, 1))
    assert {one.item_id for one in found(filled, "outside_approved")} == {
        item.id for item in run(filled).plan.items if item.when and item.when.last_date > date(2019, 9, 19)
    }


def test_an_interpreter_who_is_named_only_in_an_agenda_has_a_name(filled: Store) -> None:
    person = add(filled, t.Person, name_zh="口譯員", name_ja="通訳員")
    teams = [add(filled, t.Team, delegation_id=trip_of(filled), name_zh=name) for name in "AB"]
    for start, team in zip(("19:00", "19:30"), teams, strict=True):
        item = event(filled, start, "20:00", team_id=team)
        add(filled, t.AgendaItem, event_id=item, title_zh="致詞", interpreter_id=person)
    (one,) = found(filled, "interpreter_twice")
    assert one.sentence.text(gettext_for("ja")).startswith("通訳の通訳員の予定")


def test_the_badge_counts_items_members_and_money_in_both_languages(filled: Store) -> None:
    event(filled, "18:00", "19:00", capacity=1)
    with filled.read() as connection:
        several = advice.of_delegation(connection, trip_of(filled))
    said = {code: [one.notice.text(gettext_for(code)) for one in several] for code in ("zh_TW", "ja")}
    assert {one.page for one in several} >= {"itinerary"}
    assert any(text.startswith("餐：我方4人") for text in said["zh_TW"])
    assert any(text.startswith("餐：当方は4人") for text in said["ja"])

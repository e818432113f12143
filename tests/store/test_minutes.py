"""The record of a meeting in the store: points in order, who was there, and undo of each action."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.store import Store, delegations, minutes, places, records
from desktop.store import tables as t
from desktop.store.opening import open_store


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    yield opened
    opened.close()


def texts(store: Store, event_id: str) -> list[str]:
    with store.read() as connection:
        return [point.text.zh for point in minutes.read(connection, event_id).points]


def visit(store: Store) -> str:
    with store.read() as connection:
        items = minutes.listed(connection, delegations.one(connection).id)
        assert {item.row.kind for item in items} <= {"visit", "tour", "seminar", "matching", "reception", "signing"}
        return next(item.row.id for item in items if item.row.theirs)


def test_points_are_added_moved_deleted_and_each_is_one_step_back(store: Store) -> None:
    item = visit(store)
    ids = [store.do("a", minutes.add, item, {"text_zh": name, "kind": "asked", "side": "tw"}) for name in "甲乙丙丁"]
    assert texts(store, item) == list("甲乙丙丁")
    assert store.do("m", minutes.move, item, ids[3], -1) == 2  # only the two that trade places are written
    assert texts(store, item) == list("甲乙丁丙")
    assert store.do("m", minutes.move, item, ids[0], -1) == 0
    store.do("d", records.remove, t.MinutePoint, ids[1])
    store.undo()
    store.undo()
    assert texts(store, item) == list("甲乙丙丁")
    store.do("e", records.edit, t.MinutePoint, ids[1], {"position": 1})  # two laptops put two at one place
    store.do("m", minutes.place, [ids[1], ids[0], ids[2], ids[3]])
    assert texts(store, item) == list("乙甲丙丁")


def test_the_record_says_who_spoke_who_came_and_what_came_of_it(store: Store) -> None:
    item = visit(store)
    with store.read() as connection:
        before = minutes.read(connection, item)
        found = minutes.speakers(connection, item)
    guest = next(one for one in before.theirs if one.person_id)
    assert {one.person_id for one in found} >= {one.person_id for one in (*before.theirs, *before.ours)}
    said = {"person_id": guest.person_id, "side": "jp", "text_zh": "今後介紹", "kind": "intent", "secret": "yes"}
    point = store.do("a", minutes.add, item, said)
    store.do("a", minutes.add, item, {"speaker_zh": "商工會", "side": "jp", "text_ja": "歓迎"})
    store.do("f", records.add, t.FollowUp, {"delegation_id": trip(store), "point_id": point, "title_zh": "介紹名單"})
    store.do("c", minutes.set_came, {guest.id: "no"})
    held = {"companies": 14, "people": 25, "talks": 50, "amount_minor": 100, "currency": "JPY", "summary_zh": "順利"}
    store.do("s", records.edit, t.Event, item, held)
    with store.read() as connection:
        after = minutes.read(connection, item)
        again = minutes.speakers(connection, item)
        assert places.find(connection, "minute_point", point) == places.Place("outcomes", point)
        items = minutes.listed(connection, trip(store))
    assert after.points[0].who == guest.name and after.points[0].secret
    assert after.points[0].follow[0].title == Pair("介紹名單")
    assert after.points[1].who == Pair("商工會") and "商工會" in [one.name.zh for one in again]
    assert guest.id not in {one.id for one in after.there("jp")} and len(after.there("tw")) == 4
    assert after.actuals.companies == 14 and after.actuals.amount == Money(100, "JPY") and after.summary.zh == "順利"
    assert minutes.likely(items, date(2001, 1, 1)) == [one.row.id for one in items if one.points][-1]
    assert next(one.points for one in items if one.row.id == item) == 2


def test_a_wording_that_is_changed_is_agreed_to_no_longer(store: Store) -> None:
    item = visit(store)
    said = {"text_zh": "甲", "side": "jp", "checked_on": date(2019, 9, 30)}
    point = store.do("a", minutes.add, item, said)
    for raw, agreed in (({"kind": "intent"}, True), ({"text_zh": "甲"}, True), ({"text_ja": "乙"}, False)):
        store.do("e", minutes.edit, t.MinutePoint, point, raw)
        with store.read() as connection:
            assert (minutes.read(connection, item).points[0].checked_on is not None) == agreed


def trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id

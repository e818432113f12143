"""Rooms in the store: moved for a night or the whole stay, proposed and copied as one action that can be undone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.domain.rooming import Stay
from desktop.domain.warnings import Warning
from desktop.store import Store, delegations, records, rooming, warnings
from desktop.store import tables as t
from tests.store.conftest import living

D17, D18, D19 = (date(2019, 9, day) for day in (17, 18, 19))


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def add(store: Store, table: type[t.Row], **fields: Any) -> str:
    return store.do("add", records.add, table, fields)


@pytest.fixture
def hotel(filled: Store) -> str:
    """A hotel for all three nights, beside those of the sample."""
    place = {"delegation_id": trip_of(filled), "kind": "hotel", "title_zh": "住宿", "title_ja": "宿泊"}
    return add(filled, t.Event, **place, start_date="2019-09-17", end_date="2019-09-20")


def stay_of(store: Store, hotel: str) -> Stay:
    with store.read() as connection:
        return next(one for one in rooming.hotels(connection, trip_of(store))[1] if one.item.id == hotel)


def beds(store: Store, hotel: str) -> list[tuple[str, date | None, date | None]]:
    """Room kind and nights of every bed."""
    with store.read() as connection:
        several = rooming.rooms(connection, trip_of(store), hotel)
    return [(room.kind, bed.first, bed.last) for room in several for bed in room.sleepers]


def people(store: Store) -> list[str]:
    with store.read() as connection:
        return [guest.member_id for guest in rooming.guests(connection, trip_of(store))]


def rooms(store: Store, hotel: str, kind: str, count: int = 1) -> list[str]:
    return store.do("rooms", rooming.add_rooms, trip_of(store), hotel, kind, count)


def open_warnings(store: Store, hotel: str) -> list[Warning]:
    with store.read() as connection:
        found = warnings.of_delegation(connection, trip_of(store), today=date(2019, 9, 1))
    return [one for one in found if one.item_id == hotel and one.key != "title_missing"]


def test_a_member_moves_for_all_nights_or_for_one(filled: Store, hotel: str) -> None:
    first, second = rooms(filled, hotel, "single", 2)
    stay, one = stay_of(filled, hotel), people(filled)[0]
    assert stay.nights == (D17, D18, D19) and one in stay.members
    filled.do("put", rooming.put, stay, [one], first)
    assert beds(filled, hotel) == [("single", None, None)]
    assert filled.do("put", rooming.put, stay, [one], first) is False
    filled.do("put", rooming.put, stay, [one], second, D18)
    assert beds(filled, hotel) == [("single", D17, D17), ("single", D19, D19), ("single", D18, D18)]
    filled.do("out", rooming.put, stay, [one], "", D17)
    assert beds(filled, hotel) == [("single", D19, D19), ("single", D18, D18)]
    filled.do("put", rooming.put, stay, [one], first)
    assert beds(filled, hotel) == [("single", None, None)]
    filled.do("out", rooming.put, stay, [one], "")
    assert beds(filled, hotel) == []


def test_a_proposal_is_one_action_and_respects_what_was_wished(filled: Store, hotel: str) -> None:
    trip, (one, two, three, four) = trip_of(filled), people(filled)
    for member, sex in ((one, "m"), (two, "m"), (three, "f"), (four, "f")):
        with filled.read() as connection:
            person = next(row.person_id for row in delegations.members(connection, trip) if row.id == member)
        add(filled, t.Personal, person_id=person, sex=sex)
        filled.do("wish", records.edit, t.Member, member, {"room_kind": "twin"})
    assert filled.do("apart", rooming.set_wish, trip, one, two, "together")
    assert filled.do("apart", rooming.set_wish, trip, two, one, "apart")
    before = living(filled)
    assert filled.do("propose", rooming.propose, trip, hotel, "single") == 4
    assert sorted(beds(filled, hotel)) == [("twin", None, None)] * 4
    assert open_warnings(filled, hotel) == []
    with filled.read() as connection:
        inside = [{bed.member_id for bed in room.sleepers} for room in rooming.rooms(connection, trip, hotel)]
    assert sorted(map(len, inside)) == [1, 1, 2] and {three, four} in inside
    assert filled.do("again", rooming.propose, trip, hotel, "single") == 0
    filled.undo()  # the second proposal had nothing to write
    assert living(filled) == before
    filled.do("wish", rooming.set_wish, trip, one, two, "")
    with filled.read() as connection:
        assert rooming.wishes(connection, trip) == ()


def test_another_hotel_takes_the_rooms_over_and_an_emptied_one_can_be_tidied(filled: Store, hotel: str) -> None:
    trip = trip_of(filled)
    filled.do("propose", rooming.propose, trip, hotel, "single")
    place = {"delegation_id": trip, "kind": "hotel", "title_zh": "住宿", "title_ja": "宿泊"}
    other = add(filled, t.Event, **place, start_date="2019-09-18", end_date="2019-09-19")
    assert filled.do("copy", rooming.copy_from, trip, hotel, other) == 4
    assert beds(filled, other) == [("single", None, None)] * 4
    assert filled.do("again", rooming.copy_from, trip, hotel, other) == 0
    assert filled.do("clear", rooming.clear, trip, other) == 4
    assert filled.do("tidy", rooming.remove_empty, trip, other) == 4
    with filled.read() as connection:
        assert rooming.rooms(connection, trip, other) == ()


def test_two_in_a_single_room_are_warned_of_and_nobody_withdrawn_is_put_into_a_room(filled: Store, hotel: str) -> None:
    one, two, *_others = people(filled)
    (room,) = rooms(filled, hotel, "single")
    filled.do("put", rooming.put, stay_of(filled, hotel), [one, two], room)
    assert {found.key for found in open_warnings(filled, hotel)} >= {"room_over"}
    filled.do("gone", records.edit, t.Member, two, {"status": "cancelled"})
    keys = {found.key for found in open_warnings(filled, hotel)}
    assert "bed_unneeded" in keys and "room_over" not in keys
    filled.do("propose", rooming.propose, trip_of(filled), hotel, "single")
    with filled.read() as connection:
        several = rooming.rooms(connection, trip_of(filled), hotel)
    assert [bed.member_id for found in several[1:] for bed in found.sleepers].count(two) == 0

"""Coaches, tables and tickets in the store: one action each, taken back as one."""

from __future__ import annotations

import pytest

from desktop.domain.seating import member_key, propose
from desktop.errors import Invalid
from desktop.store import Store, delegations, records, seating, tickets
from desktop.store import tables as t
from desktop.store.seating import Party
from desktop.store.tickets import Grid, Written


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def members(store: Store) -> list[str]:
    with store.read() as connection:
        return [row.id for row in delegations.members(connection, trip_of(store))]


def party(store: Store, event_id: str = "", kind: str = "coach") -> Party:
    with store.read() as connection:
        return seating.party(connection, trip_of(store), event_id, kind)


def seats(store: Store, event_id: str = "", kind: str = "coach") -> dict[str, tuple[str, str]]:
    """Member or person -> name of coach or table, place."""
    found = party(store, event_id, kind)
    return {key[2:]: (unit.name.zh, taken.place) for key, (unit, taken) in found.seated().items()}


def coach(store: Store, event_id: str = "", kind: str = "coach", count: int = 8) -> str:
    return store.do("add", seating.add_unit, trip_of(store), event_id, kind, count)


def test_people_swap_seats_move_between_coaches_and_leave(filled: Store) -> None:
    a, b, c, _d = members(filled)
    one, two = coach(filled), coach(filled)
    for who, unit, place in ((a, one, "1A"), (b, two, "1B"), (a, two, "1B"), (c, one, "1A"), (c, one, "1A")):
        filled.do("put", seating.put, member_key(who), unit, place)
    assert seats(filled) == {a: ("2號車", "1B"), c: ("1號車", "1A")}, "b had the seat of a, and c took it"
    filled.undo()
    assert seats(filled) == {a: ("2號車", "1B"), b: ("1號車", "1A")}
    assert filled.do("out", seating.take_out, one, [member_key(a)])
    assert not filled.do("out", seating.take_out, one, [member_key(a)])
    assert seats(filled) == {b: ("1號車", "1A")}
    filled.do("remove", records.remove, t.Seating, one)
    assert seats(filled) == {} and [unit.name.ja for unit in party(filled).units] == ["2号車"]


def test_a_proposal_is_one_action_and_who_withdraws_frees_the_seat(filled: Store) -> None:
    ids = members(filled)
    coach(filled)
    found = party(filled)
    assert filled.do("propose", seating.seat_all, found.units, propose(found.units, found.sitters))
    first = seats(filled)
    assert set(first) == set(ids) and len(set(first.values())) == len(ids)
    filled.undo()
    assert seats(filled) == {}
    filled.redo()
    filled.do("withdraw", records.edit, t.Member, ids[-1], {"status": "cancelled"})
    found = party(filled)
    assert filled.do("propose", seating.seat_all, found.units, propose(found.units, found.sitters))
    assert seats(filled) == {who: seat for who, seat in first.items() if who != ids[-1]}
    found = party(filled)
    assert not filled.do("propose", seating.seat_all, found.units, propose(found.units, found.sitters))
    with filled.read() as connection:
        coaches = seating.coaches(connection, trip_of(filled))
    assert {who: coach.ja for who, coach in coaches.items()} == dict.fromkeys(ids[:-1], "1号車")


def test_an_item_takes_over_the_coaches_of_the_trip_and_tables_seat_guests(filled: Store) -> None:
    ids = members(filled)
    filled.do("put", seating.put, member_key(ids[0]), coach(filled), "1D")
    day = {"delegation_id": trip_of(filled), "start_date": "2019-09-19"}
    ride = filled.do("add", records.add, t.Event, {**day, "kind": "transfer", "vehicle": "coach", "title_zh": "遊"})
    assert filled.do("take over", seating.take_over, trip_of(filled), ride, "coach")
    assert seats(filled, ride) == {ids[0]: ("1號車", "1D")} == seats(filled)
    dinner = filled.do("add", records.add, t.Event, {**day, "kind": "meal", "title_zh": "晚宴"})
    guest = filled.do("add", records.add, t.Person, {"name_ja": "山田太郎"})
    filled.do("add", records.add, t.Participant, {"event_id": dinner, "person_id": guest, "side": "jp"})
    coach(filled, dinner, "table")
    found = party(filled, dinner, "table")
    filled.do("propose", seating.seat_all, found.units, propose(found.units, found.sitters))
    assert seats(filled, dinner, "table")[guest] == ("第1桌", "2")
    assert party(filled, dinner, "table").people[f"p:{guest}"].name.ja == "山田太郎"


def grid(store: Store) -> Grid:
    with store.read() as connection:
        return tickets.grid(connection, trip_of(store))


def test_tickets_are_written_as_a_block_and_who_does_not_go_is_marked(filled: Store) -> None:
    a, b, *_rest = members(filled)
    flight, train = (item.id for item in grid(filled).journeys[:2])
    block = [Written(flight, a, "seat", "12a"), Written(flight, a, "booking", "QX7"), Written("", a, "bags", "2")]
    block.append(Written(train, a, "seat", "3號車12A"))
    assert filled.do("write", tickets.write, trip_of(filled), [*block, Written(flight, b, "seat", "")])
    found = grid(filled)
    assert set(found.tickets) == {(flight, a), (train, a)} and found.bags[a] == 2
    one, other = found.tickets[flight, a], found.tickets[train, a]
    assert (one.coach, one.seat, one.booking) == ("", "12A", "QX7")
    assert (other.coach, other.seat, other.booking) == ("3", "12A", "")
    assert not filled.do("write", tickets.write, trip_of(filled), block)
    with pytest.raises(Invalid):
        filled.do(
            "write", tickets.write, trip_of(filled), [Written(flight, b, "seat", "1"), Written("", b, "bags", "x")]
        )
    assert (flight, b) not in grid(filled).tickets
    assert filled.do("take", tickets.take, trip_of(filled), [(flight, a)], False)
    assert a not in grid(filled).coming[flight] and b in grid(filled).coming[flight]
    assert filled.do("take", tickets.take, trip_of(filled), [(flight, a)], True)
    assert a in grid(filled).coming[flight]
    clear = [Written(item, a, name, "") for item in (flight, train) for name in ("coach", "seat", "booking")]
    assert filled.do("write", tickets.write, trip_of(filled), clear)
    assert grid(filled).tickets == {}

"""What the board reads, and what it does with many items at once."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain import board as rules
from desktop.domain.eventrow import EventRow
from desktop.domain.schedule import When
from desktop.errors import Invalid
from desktop.store import Store, board, events, plan, records, sample
from desktop.store import tables as t


@pytest.fixture
def trip(store: Store) -> str:
    return sample.write(store)


def rows(store: Store, trip: str) -> list[EventRow]:
    with store.read() as connection:
        return events.of(connection, trip)


def read(reader: board.Reader, store: Store, trip: str, written: tuple[str, ...] = ()) -> list[EventRow]:
    with store.read() as connection:
        return reader.read(connection, trip, written)


def test_the_reader_gives_what_is_there_and_keeps_what_did_not_change(store: Store, trip: str) -> None:
    reader = board.Reader()
    before = read(reader, store, trip)
    assert before == rows(store, trip)
    assert read(reader, store, trip) is before
    moved = before[-1]
    store.do("Move items", board.move_many, {moved.id: When(date(2019, 9, 17), time(8), end_time=time(9))})
    after = read(reader, store, trip, (moved.id,))
    assert after == rows(store, trip)
    assert after[0].id == moved.id
    assert all(any(row is old for old in before) for row in after[1:])
    store.do("Delete item", records.remove, t.Event, after[3].id)
    store.do("Change item", records.edit, t.Event, after[5].id, {"title_zh": "改"})
    assert read(reader, store, trip, (after[5].id,)) == rows(store, trip), "two actions: what was named is not all"
    store.undo()
    store.undo()
    assert read(reader, store, trip) == rows(store, trip) == after


def test_who_gathers_before_an_item_still_does_after_it_moved(store: Store, trip: str) -> None:
    visit = next(row for row in rows(store, trip) if row.kind == "visit" and row.start_time == time(17))
    old = visit.when() or When(date.min)

    def state() -> tuple[time | None, list[time | None]]:
        with store.read() as connection:
            return plan.read(connection, trip).item(visit.id).gather_time, [
                row.start_time for row in events.agenda(connection, visit.id)
            ]

    with store.read() as connection:
        first = events.agenda(connection, visit.id)[0].id
    store.do("Change", records.edit, t.AgendaItem, first, {"start_time": time(17)})
    before = state()
    assert before[0] == time(16, 45)
    store.do("Move items", board.move_many, {visit.id: rules.shifted(old, -120, 0)})
    assert state() == (time(14, 45), [time(15), *before[1][1:]])
    store.undo()
    assert state() == before
    store.do("Move items", board.move_many, {visit.id: rules.stretched(old, 30)})
    assert state() == (time(17, 15), before[1])  # the agenda has its own times where only the beginning moves


def test_many_items_move_as_one_action_or_not_at_all(store: Store, trip: str) -> None:
    timed = [row for row in rows(store, trip) if row.start_time and row.end_time][:3]
    moves = {row.id: rules.shifted(row.when() or When(date.min), 30, 1) for row in timed}
    assert store.do("Move items", board.move_many, moves) == 3
    assert {row.id: row.when() for row in rows(store, trip) if row.id in moves} == moves
    assert [row.status for row in rows(store, trip) if row.id in moves] == [row.status for row in timed]
    store.undo()
    assert [row.when() for row in rows(store, trip) if row.id in moves] == [row.when() for row in timed]
    wrong = {**moves, timed[2].id: When(date(2019, 9, 18), time(9), end_time=time(8))}
    with pytest.raises(Invalid):
        store.do("Move items", board.move_many, wrong)
    assert [row.when() for row in rows(store, trip) if row.id in moves] == [row.when() for row in timed]


def test_a_copy_has_its_parts_and_is_a_new_plan(store: Store, trip: str) -> None:
    visit = next(row for row in rows(store, trip) if row.theirs and row.kind == "visit")
    team = store.do("Add", records.add, t.Team, {"delegation_id": trip, "name_zh": "A組"})
    known = {"status": "changed", "reason": "weather", "was_date": date(2019, 9, 17), "ics_uid": "x@y"}
    store.do("Change item", records.edit, t.Event, visit.id, {**known, "list_due": date(2019, 9, 10), "team_id": team})
    when = rules.shifted(visit.when() or When(date.min), days=2)
    made = store.do("Copy items", board.copy_to, {visit.id: when}, trip)
    with store.read() as connection:
        one, other = plan.items(connection, trip, [visit.id, *made])
        assert one.id == visit.id
        assert (other.hosts, other.points) == (one.hosts, one.points) and one.points
        assert {(who.person_id, who.side, who.role) for who in other.people} == {
            (who.person_id, who.side, who.role) for who in one.people
        }
        assert (other.when, other.title, other.team_id) == (when, one.title, team)
        assert (other.status, other.reason, other.was, other.ics_uid) == ("planned", "", None, "")
        assert other.list_due == date(2019, 9, 12)
    store.undo()
    assert made[0] not in {row.id for row in rows(store, trip)}
    other_trip = {"name_zh": "另一團", "code": "b", "start_date": date(2020, 1, 6), "end_date": date(2020, 1, 9)}
    elsewhere = store.do("Add", records.add, t.Delegation, other_trip)
    there = store.do("Copy items", board.copy_to, {visit.id: when}, elsewhere)
    assert [(row.id, row.team_id, row.theirs) for row in rows(store, elsewhere)] == [(there[0], None, visit.theirs)]


def test_who_is_where_is_what_the_whole_plan_says(store: Store, trip: str) -> None:
    with store.read() as connection:
        whole = plan.read(connection, trip)
        light = board.who_is_where(connection, trip, events.of(connection, trip))
    assert [light.attending(item) for item in light.items] == [whole.attending(item) for item in whole.items]

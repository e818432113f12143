"""A 商談會 in the store: planned, taken, repaired on the day, undone; the timetable is one action each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop import timetabling
from desktop.domain.timetable import Repair, Timetable
from desktop.errors import UserError
from desktop.store import Store, records, talkediting, talks
from desktop.store import tables as t
from desktop.store.opening import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "trip.db", create=True)
    yield made
    made.close()


def read(store: Store, day_id: str) -> talks.Day:
    with store.read() as connection:
        return talks.read(connection, day_id)


def test_a_matchmaking_is_planned_taken_and_repaired_and_every_step_can_be_undone(store: Store) -> None:
    day_id = store.do("x", talkediting.begin)
    times = {"day": "2019-09-10", "start_time": "09:30", "end_time": "11:10", "tables": 3}
    store.do("x", records.edit, t.MatchDay, day_id, times)
    with pytest.raises(UserError, match="wish"):
        timetabling.plan(store, day_id)
    for side in talks.SIDES:
        names = "\n".join(f"{side} company {letter}" for letter in "abc")
        store.do("x", talkediting.add_companies, day_id, side, talkediting.pasted(names, side))
    store.do("x", records.add, t.MatchInterpreter, {"match_day_id": day_id, "name_zh": "王小姐"})
    ours, theirs = ([one.id for one in read(store, day_id).side(side)] for side in talks.SIDES)
    store.do("x", records.edit, t.MatchCompany, theirs[0], {"languages": "ja zh"})
    wishes = {(one, other): 2 for one in ours for other in theirs if (one, other) != (ours[2], theirs[2])}
    store.do("x", talkediting.wish, day_id, {**wishes, (theirs[1], ours[2]): talks.REFUSAL})

    told: list[tuple[int, int]] = []
    planned = timetabling.plan(store, day_id, progress=lambda *way: told.append(way))
    assert isinstance(planned.found, Timetable) and planned.found.optimal and told
    assert not read(store, day_id).talks
    assert store.do(timetabling.PLAN, timetabling.take, planned) == len(planned.found.talks)
    made = read(store, day_id)
    assert len(made.talks) == 7 and not timetabling.wrong(made) and made.row["reached"] == made.row["bound"]
    assert sum(bool(one.interpreter) for one in made.talks) == 4  # one interpreter, four slots; one company needs none
    with pytest.raises(UserError, match="meanwhile"):
        store.do(timetabling.PLAN, timetabling.take, planned)

    [helper] = made.helpers
    store.do("x", records.edit, t.MatchInterpreter, helper, {"languages": "zh en"})
    store.do("x", records.edit, t.MatchCompany, theirs[0], {"languages": "ja"})
    with pytest.raises(UserError, match="Nobody interprets"):
        timetabling.plan(store, day_id)
    for _step in range(2):
        store.undo()

    first = next(one for one in made.talks if one.slot == 1)
    store.do("x", records.edit, t.MatchCompany, first.tw, {"status": "absent"})
    mended = timetabling.repair(store, day_id)
    assert isinstance(mended.found, Repair)
    store.do(timetabling.REPAIR, timetabling.take, mended)
    after = read(store, day_id)
    assert {one.status for one in after.talks if one.tw == first.tw} == {"missed"} and after.row["bound"] is None
    assert not timetabling.wrong(after) and len(after.talks) == 7
    assert not timetabling.repair(store, day_id).found.changes  # type: ignore[union-attr]
    store.undo()
    assert read(store, day_id).talks == made.talks
    store.do("x", records.edit, t.MatchCompany, first.tw, {"status": "gone"})
    mended = timetabling.repair(store, day_id, 1)
    assert all(change.before and change.before.slot > 1 for change in mended.found.changes if change.kind == "dropped")  # type: ignore[union-attr]
    while store.undo():
        pass
    with store.read() as connection:
        assert not talks.days(connection)


def test_which_slot_of_a_matchmaking_is_running_is_told_in_its_own_zone(store: Store) -> None:
    day_id = store.do("x", talkediting.begin)
    assert timetabling.running(read(store, day_id), datetime(2019, 9, 10, 0, 31, tzinfo=UTC)) == 0
    store.do("x", records.edit, t.MatchDay, day_id, {"day": "2019-09-10", "start_time": "09:30", "end_time": "11:10"})
    day = read(store, day_id)
    moments = [(9, 0, 29), (9, 0, 30), (10, 0, 29), (10, 0, 30), (10, 0, 55), (11, 0, 0)]
    found = [timetabling.running(day, datetime(2019, 9, *when, tzinfo=UTC)) for when in moments]
    assert found == [0, 0, 0, 1, 2, 4]

"""What stands around an itinerary travels with its trip, goes and comes back with it, and forgets whoever is erased."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import packs
from desktop.store import Store, delegations, integrity, merge, plan, purge, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from tests.store.conftest import assert_journal_is_tables

PHONE = "0912-345-678"
TABLES = (t.Team, t.TeamMember, t.Version, t.Dispatch, t.PlanChange, t.Inform, t.Accepted, t.Packing, t.Task)


def surround(work: Work, trip: str) -> str:
    """One row of every table beside the trip; the id of the person who must be told."""
    whole = plan.read(work.connection, trip)
    item, member = whole.items[3], whole.travellers[3]
    person = next(who.person_id for item in whole.items for who in item.people if who.side == "jp")
    team = records.add(work, t.Team, {"delegation_id": trip, "kind": "branch", "name_zh": "留守"})
    records.add(work, t.TeamMember, {"team_id": team, "member_id": member.member_id, "from_date": "2019-09-19"})
    version = records.add(work, t.Version, {"delegation_id": trip, "number": 1, "frozen": '{"items": []}'})
    sent = {"delegation_id": trip, "version_id": version, "person_id": person, "notes": PHONE}
    records.add(work, t.Dispatch, sent)
    change = records.add(work, t.PlanChange, {"delegation_id": trip, "version_id": version, "reason": "weather"})
    records.add(work, t.Inform, {"change_id": change, "person_id": person, "phone": PHONE, "event_id": item.id})
    records.add(work, t.Accepted, {"delegation_id": trip, "event_id": item.id, "warning": "weekend"})
    records.add(work, t.Packing, {"delegation_id": trip, "member_id": member.member_id, "item_zh": "布條"})
    records.add(work, t.Task, {"delegation_id": trip, "title": "發邀請函", "days": -90})
    return person


def living(store: Store) -> dict[str, int]:
    with store.read() as connection:
        return {
            str(model.__tablename__): len(
                connection.execute(table_of(model).select().where(table_of(model).c.alive)).all()
            )
            for model in TABLES
        }


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def test_a_pack_of_the_trip_carries_it_all(filled: Store, tmp_path: Path) -> None:
    filled.do("surround", surround, trip_of(filled))
    assert set(living(filled).values()) == {1}
    (tmp_path / "other").mkdir()
    other = open_store(tmp_path / "other" / "trip.db", create=True)
    merge.apply(other, packs.make(filled, trip_of(filled)).transactions)
    assert living(other) == living(filled)
    assert integrity.problems(other) == []
    assert_journal_is_tables(other)
    other.close()


def test_it_goes_with_the_trip_and_comes_back(filled: Store) -> None:
    trip = trip_of(filled)
    filled.do("surround", surround, trip)
    filled.do("delete", records.remove, t.Delegation, trip)
    assert set(living(filled).values()) == {0}
    filled.undo()
    assert set(living(filled).values()) == {1}
    assert_journal_is_tables(filled)


@pytest.mark.parametrize("model", [t.Inform, t.Dispatch])
def test_who_is_erased_is_in_no_list_of_people_to_tell(filled: Store, model: type[t.Row]) -> None:
    person = filled.do("surround", surround, trip_of(filled))
    purge.erase(filled, person)
    filled.forget_log()
    assert PHONE.encode() not in filled.path.read_bytes()
    assert living(filled)[str(model.__tablename__)] == 0

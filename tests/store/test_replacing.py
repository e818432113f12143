"""Somebody drops out the evening before: everything of his follows as one action; and last year's list as a start."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.errors import UserError
from desktop.store import Store, attendance, delegations, gaps, records, replacing, reuse
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from desktop.store.replacing import Order

TODAY = date(2019, 9, 16)


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    yield opened
    opened.close()


def rows(store: Store, model: type[t.Row], **wanted: Any) -> list[dict[str, Any]]:
    table = table_of(model)
    with store.read() as connection:
        query = select(table).where(table.c.alive, *(table.c[k] == v for k, v in wanted.items()))
        return [dict(row) for row in connection.execute(query.order_by(table.c.id)).mappings()]


def members(store: Store) -> tuple[str, list[delegations.MemberRow]]:
    with store.read() as connection:
        trip = delegations.one(connection).id
        return trip, delegations.members(connection, trip)


def furnish(store: Store) -> dict[str, str]:
    """A bed, a seat, tickets, a group, a task, something to carry and a word on attendance for the leader."""
    trip, people = members(store)
    leader = people[0]
    made: dict[str, str] = {"trip": trip, "leader": leader.id, "person": leader.person_id}
    events = rows(store, t.Event, delegation_id=trip)
    hotel = next(e for e in events if e["kind"] == "hotel")
    flight = next(e for e in events if e["kind"] == "outbound")
    home = next(e for e in events if e["kind"] == "return")
    made |= {"hotel": hotel["id"], "flight": flight["id"], "home": home["id"]}

    def add(key: str, model: type[t.Row], **raw: Any) -> None:
        made[key] = store.do("x", records.add, model, raw)

    add("room", t.Room, delegation_id=trip, event_id=hotel["id"])
    add("bed", t.Bed, room_id=made["room"], member_id=leader.id)
    add("coach", t.Seating, delegation_id=trip)
    add("seat", t.Seat, seating_id=made["coach"], member_id=leader.id, place="1A")
    add("out", t.Ticket, event_id=flight["id"], member_id=leader.id, seat="12C")
    add("back", t.Ticket, event_id=home["id"], member_id=leader.id, seat="15A")
    add("group", t.Team, delegation_id=trip, name_zh="甲組")
    add("part", t.TeamMember, team_id=made["group"], member_id=leader.id)
    add("task", t.Task, delegation_id=trip, owner_id=leader.person_id, title="致詞稿")
    add("done", t.Task, delegation_id=trip, owner_id=leader.person_id, title="報名", done_on="2019-09-01")
    add("thing", t.Packing, delegation_id=trip, member_id=leader.id, item_zh="團旗")
    add("stays", t.Attendance, event_id=flight["id"], member_id=leader.id)
    return made


def test_everything_follows_and_one_undo_brings_all_back(store: Store) -> None:
    made = furnish(store)
    listed = {row["event_id"] for row in rows(store, t.Participant, person_id=made["person"])}
    speeches = [r for r in rows(store, t.AgendaItem) if made["person"] in (r["speaker_id"], r["interpreter_id"])]
    with store.read() as connection:
        told = replacing.preview(connection, made["leader"], None)
    assert listed and told.items >= len(listed)
    assert told[1:] == (len(speeches), 1, 1, 2, 1, 1, 1)
    person = {"name_zh": "趙立德", "roman": "CHAO Lide"}
    order = Order("", None, "確診", TODAY, True, person, {"title_zh": "副局長", "title_ja": "副局長"})
    before = {model: rows(store, model) for model in t.SYNCED}
    new = store.do("replace", replacing.replace, made["leader"], order)
    _trip, people = members(store)
    row = people[0]
    assert (row.id, row.name_zh, row.roles, row.post.title.zh) == (new, "趙立德", "leader", "副局長")
    assert row.replaces_id == made["leader"]
    gone = next(r for r in people if r.id == made["leader"])
    assert (gone.status, gone.status_why, gone.status_on) == ("cancelled", "確診", TODAY)
    assert {r["event_id"] for r in rows(store, t.Participant, person_id=row.person_id)} == listed
    assert not rows(store, t.Participant, person_id=made["person"])
    for model in (t.Bed, t.Seat, t.Ticket, t.TeamMember, t.Packing, t.Attendance):
        assert rows(store, model, member_id=new), model
        assert not rows(store, model, member_id=made["leader"]), model
    owners = {r["id"]: r["owner_id"] for r in rows(store, t.Task)}
    assert owners[made["task"]] == row.person_id
    assert owners[made["done"]] == made["person"], "what is done was done by him"
    with store.read() as connection:
        assert delegations.leader(connection, made["trip"]).zh.startswith("趙立德")
        assert made["leader"] not in {facts.member_id for facts in gaps.facts(connection, made["trip"])}
    store.undo()
    assert {model: rows(store, model) for model in t.SYNCED} == before


def test_in_the_middle_of_the_trip_the_days_before_stay(store: Store) -> None:
    made = furnish(store)
    _trip, people = members(store)
    other = people[3]
    since = date(2019, 9, 19)
    hotel = rows(store, t.Event, id=made["hotel"])[0]
    store.do("x", records.edit, t.Event, made["hotel"], {"start_date": "2019-09-17", "end_date": "2019-09-20"})
    store.do("x", records.add, t.Ticket, {"event_id": made["home"], "member_id": other.id, "seat": "20F"})
    new = store.do("r", replacing.replace, made["leader"], Order(other.person_id, since, "", since))
    assert new == other.id, "who is on the list already is not listed twice"
    assert hotel["kind"] == "hotel"
    beds = {row["member_id"]: row for row in rows(store, t.Bed)}
    assert beds[made["leader"]]["until_date"] == date(2019, 9, 18)
    assert (beds[new]["from_date"], beds[new]["until_date"]) == (since, None)
    assert [row["seat"] for row in rows(store, t.Ticket, event_id=made["flight"])] == ["12C"]
    assert rows(store, t.Ticket, event_id=made["flight"])[0]["member_id"] == made["leader"], "he did fly out"
    assert [row["seat"] for row in rows(store, t.Ticket, event_id=made["home"])] == ["20F"], "one seat is enough"
    assert {row["member_id"] for row in rows(store, t.TeamMember)} == {made["leader"], new}
    days = {row["id"]: row["start_date"] for row in rows(store, t.Event)}
    stayed = {days[row["event_id"]] for row in rows(store, t.Participant, person_id=made["person"])}
    assert stayed and all(day < since for day in stayed)
    _trip, people = members(store)
    assert people[0].id == new
    assert people[0].roles == "leader interpreter"


def test_who_comes_back_after_all_can_be_ticked_again(store: Store) -> None:
    made = furnish(store)
    person = {"name_zh": "趙立德"}
    new = store.do("r", replacing.replace, made["leader"], Order("", None, "確診", TODAY, True, person, {}))
    store.do("back", records.edit, t.Member, made["leader"], {"status": "confirmed"})
    store.do("tick", attendance.mark, [(made["flight"], made["leader"], "no"), (made["flight"], new, "yes")])
    states = {row["member_id"]: row["state"] for row in rows(store, t.Attendance, event_id=made["flight"])}
    assert states == {made["leader"]: "no", new: "yes"}


def test_nobody_replaces_himself(store: Store) -> None:
    _trip, people = members(store)
    with pytest.raises(UserError):
        store.do("r", replacing.replace, people[0].id, Order(people[0].person_id, None, "", TODAY))


def test_last_years_delegation_is_a_start_and_a_company_remembers_its_trips(store: Store) -> None:
    last, people = members(store)
    this = store.do("x", records.add, t.Delegation, {
        "code": "2020", "name_zh": "新團", "start_date": "2020-09-01", "end_date": "2020-09-04",
    })  # fmt: skip
    store.do("x", records.add, t.Member, {"delegation_id": this, "person_id": people[1].person_id})
    with store.read() as connection:
        assert [row.id for row in reuse.others(connection, this)] == [last]
        found = reuse.candidates(connection, last, this)
    assert [one.here for one in found] == [False, True, False, False]
    wanted = [one.row.id for one in found]
    assert store.do("take", reuse.take_over, this, wanted, True, TODAY) == 3
    with store.read() as connection:
        now = delegations.members(connection, this)
        bureau = people[0].post.organisation_id
        trips = reuse.history(connection, bureau)
        other = reuse.history(connection, people[2].post.organisation_id)
    assert sorted(row.name_zh for row in now) == sorted(row.name_zh for row in people)
    assert {row.status for row in now if row.name_zh != people[1].name_zh} == {"registered"}
    assert next(row.roles for row in now if row.person_id == people[3].person_id) == "member interpreter"
    assert {(one.start, one.name.zh) for one in trips} == {
        (day, name) for day in (date(2019, 9, 17), date(2020, 9, 1)) for name in ("王大明", "陳小華")
    }
    assert [one.start for one in trips] == sorted((one.start for one in trips if one.start), reverse=True)
    assert {one.name.zh for one in other} == {"林美玲", "黃志強"}
    store.undo()
    with store.read() as connection:
        assert len(delegations.members(connection, this)) == 1

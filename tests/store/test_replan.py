"""A change of plan in the store: one action with version, note and list; undone whole; true on two laptops."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop import packs
from desktop.domain import changes, replan
from desktop.domain.plan import Item, Plan
from desktop.domain.replan import Change
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.store import Store, informing, planpapers, records, versions
from desktop.store import plan as plans
from desktop.store import replan as replanning
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.papers import Wish
from desktop.store.registers import table_of

D18, D20 = date(2019, 9, 18), date(2019, 9, 20)
NOW = datetime(2019, 9, 18, 6, 30)
STORM = {"reason": "weather", "why": Pair("颱風", "台風15号")}
TABLES = (t.Event, t.AgendaItem, t.EventHost, t.Participant, t.Version, t.PlanChange, t.Inform, t.Team, t.TeamMember)


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return str(connection.execute(select(table_of(t.Delegation).c.id)).scalar())


def plan_of(store: Store) -> Plan:
    with store.read() as connection:
        return plans.read(connection, trip_of(store))


def opened(store: Store) -> replanning.Opened:
    with store.read() as connection:
        return replanning.opened(connection, trip_of(store))


def commit(store: Store, ids: list[str], change: Change, proof: str = "") -> str:
    return store.do(replanning.MOVED, replanning.commit, opened(store), ids, change, NOW, proof)


def of_18(store: Store) -> list[str]:
    return replan.of_day(plan_of(store), D18)


def living(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every living row of what a change of plan may touch."""
    with store.read() as connection:
        return {
            str(table.__tablename__): [
                dict(row)
                for row in connection.execute(
                    select(table_of(table)).where(table_of(table).c.alive).order_by(table_of(table).c.id)
                ).mappings()
            ]
            for table in TABLES
        }


def listed(store: Store, change: str) -> list[informing.InformRow]:
    with store.read() as connection:
        return informing.listed(connection, change)


@pytest.mark.databases
def test_the_storm_of_18_september_is_one_action(filled: Store) -> None:
    before, trip = living(filled), trip_of(filled)
    filled.do("核定", versions.approve, trip, date(2019, 9, 1), "2019-08-20", "府授經字第1號")
    change = commit(filled, of_18(filled), Change("shift", minutes=90, **STORM), "JR 停駛公告")
    seminar, visit = (plan_of(filled).item(i) for i in of_18(filled))
    assert (visit.status, visit.why.zh, visit.was and visit.was.start_time) == ("changed", "颱風", time(17))
    assert visit.when and visit.when.start_time == time(18, 30) and visit.gather_time == time(18, 15)
    assert seminar.when and seminar.when.start_time == time(15)
    with filled.read() as connection:
        (note,) = planpapers.change_notes(connection, Wish(trip, D18))
        (sheet,) = planpapers.inform_sheets(connection, Wish(trip, D18))
        rows = versions.listed(connection, trip)
        found = versions.since(connection, trip, rows[1].id)
    assert [(row.number, row.kind) for row in rows] == [(2, "change"), (1, "approved")]
    assert (note.against, note.number, note.approval_no, note.proof) == (1, 2, "府授經字第1號", "JR 停駛公告")
    assert (note.decided_time, note.reason.ja, len(note.lines)) == (time(6, 30), "天候（台風15号）", 2)
    assert [one.kind for one in found] == ["time", "time"]
    roles = [line.role.zh for line in sheet.lines]
    assert roles.count("團員") == 4 and {"主辦單位", "出席人員"} <= set(roles) and sheet.told == 0
    assert all(line.text and line.spoken and line.language == "zh_TW" for line in sheet.lines if line.role.zh == "團員")
    assert any("様" in line.text and "（はまだ むつこ）様" in line.spoken for line in sheet.lines)
    assert listed(filled, change)[0].line == sheet.lines[0]
    for _step in range(2):
        filled.undo()
    assert living(filled) == before
    for _step in range(2):
        filled.redo()
    assert [row.line for row in listed(filled, change)] == list(sheet.lines)


def test_the_first_plan_is_kept_and_the_way_back_ends_the_change(filled: Store) -> None:
    ids = of_18(filled)
    first = {i: plan_of(filled).item(i).when for i in ids}
    commit(filled, ids, Change("shift", minutes=60, **STORM))
    commit(filled, ids, Change("to_day", day=date(2019, 9, 19), **STORM))
    assert {i: plan_of(filled).item(i).was for i in ids} == first
    change = commit(filled, ids, Change("to_day", day=D18))
    assert plan_of(filled).item(ids[0]).status == "changed"
    commit(filled, ids, Change("shift", minutes=-60))
    for i in ids:
        item = plan_of(filled).item(i)
        assert (item.when, item.was, item.status, item.reason) == (first[i], None, "confirmed", "")
    with filled.read() as connection:
        numbers = [row.number for row in versions.listed(connection, trip_of(filled))]
        kept = changes.load(replanning.one(connection, change)["lines"])
    assert numbers == [5, 4, 3, 2, 1]  # the plan before the first change is the first version
    assert {k.line.purpose for k in kept} == {"move"}


def test_the_way_back_leads_to_what_was_confirmed_after_the_approval(filled: Store) -> None:
    item = of_18(filled)[0]
    filled.do("Change", records.edit, t.Event, item, {"status": "planned"})
    filled.do("Approve", versions.approve, trip_of(filled), D18, D18, "1")
    filled.do("Change", records.edit, t.Event, item, {"status": "confirmed"})
    commit(filled, [item], Change("shift", minutes=60))
    commit(filled, [item], Change("shift", minutes=-60))
    assert plan_of(filled).item(item).status == "confirmed"


def test_cutting_and_scaling_an_agenda_is_written_and_undone(filled: Store) -> None:
    before = living(filled)
    visit = next(i for i in plan_of(filled).items if i.title.zh == "拜會千葉縣廳")
    commit(filled, [visit.id], Change("shorten", end=time(17, 30), agenda="cut"))
    assert [p.minutes for p in plan_of(filled).item(visit.id).points] == [5, 10, 15]
    filled.undo()
    assert living(filled) == before
    commit(filled, [visit.id], Change("shorten", minutes=30, agenda="scale"))
    assert sum(p.minutes or 0 for p in plan_of(filled).item(visit.id).points) == 30


@pytest.mark.databases
def test_a_replacement_keeps_the_original_and_takes_its_people(filled: Store) -> None:
    before = living(filled)
    visit = next(i for i in plan_of(filled).items if i.title.zh == "拜會千葉縣廳")
    when = When(D18, time(16), end_time=time(17))
    new = Item("", "visit", when=when, title=Pair("線上會議", "オンライン会議"), hosts=visit.hosts, people=visit.people)
    change = commit(filled, [visit.id], Change("replace", new=new, **STORM))
    stand_in = next(i for i in plan_of(filled).items if i.replaces_id == visit.id)
    assert (stand_in.title.ja, stand_in.status, len(stand_in.people)) == (
        "オンライン会議",
        "planned",
        len(visit.people),
    )
    assert plan_of(filled).item(visit.id).status == "cancelled" and plan_of(filled).item(visit.id).when == visit.when
    assert any("オンライン会議" in row.line.text for row in listed(filled, change))
    with filled.read() as connection:
        assert changes.load(replanning.one(connection, change)["lines"])[0].line.new.id == stand_in.id
    filled.undo()
    assert living(filled) == before


AGENDAS = st.sampled_from(("scale", "cut", "keep"))
CHANGES = st.one_of(
    st.builds(Change, st.just("shift"), st.sampled_from(("weather", "host")), minutes=st.integers(-3000, 3000)),
    st.builds(Change, st.just("to_day"), day=st.dates(date(2019, 9, 1), date(2019, 9, 30))),
    st.builds(Change, st.just("shorten"), minutes=st.integers(1, 180), agenda=AGENDAS),
    st.builds(Change, st.just("cancel"), st.just("transport")),
)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.sets(st.integers(0, 13), min_size=1), change=CHANGES)
def test_what_is_applied_and_undone_leaves_every_row_as_it_was(filled: Store, chosen: set[int], change: Change) -> None:
    before, items = living(filled), plan_of(filled).items
    ids = [item.id for place, item in enumerate(items) if place in chosen]
    try:
        done = commit(filled, ids, change)
    except UserError:  # nothing of what was chosen can change so
        assert living(filled) == before
        return
    stored = {item.id: item for item in plan_of(filled).items}
    with filled.read() as connection:
        kept = changes.load(replanning.one(connection, done)["lines"])
    for line in (one.line for one in kept):
        assert replan.same_time(line.new.when, stored[line.old.id].when)
        assert stored[line.old.id].status == line.new.status
    filled.undo()
    assert living(filled) == before


def test_people_are_ticked_off_and_texts_rewritten(filled: Store) -> None:
    change = commit(filled, of_18(filled), Change("cancel", **STORM))
    first, second = listed(filled, change)[:2]
    filled.do("x", informing.tick, first.id, NOW, "山田", "王大明")
    filled.do("x", informing.rewrite, second.id, "自訂文字")
    with filled.read() as connection:
        told, every = informing.progress(connection, change)
    assert (told, every) == (1, len(listed(filled, change)))
    now = listed(filled, change)
    assert (now[0].line.confirmed_by, now[0].line.told_time, now[1].line.text) == ("山田", time(6, 30), "自訂文字")
    filled.undo()
    filled.undo()
    assert [row.line for row in listed(filled, change)[:2]] == [first.line, second.line]


def test_nothing_is_written_where_nothing_changes_or_somebody_was_first(filled: Store) -> None:
    ids, before = of_18(filled), living(filled)
    with pytest.raises(UserError):
        commit(filled, ids, Change("shift", minutes=0))
    stale = opened(filled)
    filled.do("x", records.edit, t.Event, ids[0], {"start_time": "13:45"})
    with pytest.raises(UserError):
        filled.do("x", replanning.commit, stale, ids, Change("shift", minutes=30), NOW)
    filled.undo()
    assert living(filled) == before


def test_two_laptops_change_the_plan_and_both_changes_are_kept(filled: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other.db", create=True)
    packs.bring_in(other, packs.make(filled))
    trip, ids = trip_of(filled), of_18(filled)
    here = commit(filled, ids[:1], Change("shift", minutes=60, **STORM))
    there = commit(other, ids[1:], Change("cancel", reason="transport"))
    packs.bring_in(filled, packs.make(other))
    packs.bring_in(other, packs.make(filled))
    assert plan_of(filled) == plan_of(other)
    assert [plan_of(filled).item(i).status for i in ids] == ["changed", "cancelled"]
    with filled.read() as connection:
        assert {row["id"] for row in replanning.changes(connection, trip)} == {here, there}
        rows = versions.listed(connection, trip)
        notes = planpapers.change_notes(connection, Wish(trip, D18))
    assert sorted((row.number, row.twin) for row in rows) == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert len(notes) == 2 and listed(filled, here) == listed(other, here)
    other.close()


@pytest.mark.databases
def test_who_stays_behind_has_a_branch_and_the_others_go_on(filled: Store) -> None:
    before, plan = living(filled), plan_of(filled)
    ill = plan.travellers[2]
    trip = trip_of(filled)
    team = filled.do(replanning.STAY, replanning.stay_behind, trip, [ill.member_id], D20, notes="住院")
    now = plan_of(filled)
    later = next(i for i in now.items if i.title.zh == "拜會東北經產局")
    earlier = next(i for i in now.items if i.title.zh == "拜會千葉縣廳")
    assert now.attending(later) == {t.member_id for t in plan.travellers} - {ill.member_id}
    assert ill.member_id in now.attending(earlier)
    branch = now.team(team)
    assert branch is not None and branch.kind == "branch" and branch.name == ill.name
    assert [i for i in now.of_member(ill.member_id) if i.when and i.when.start_date == D20] == []
    filled.undo()
    assert living(filled) == before
    with pytest.raises(UserError):
        filled.do("x", replanning.stay_behind, trip, [], D20)


@pytest.mark.databases
def test_who_received_which_version(filled: Store) -> None:
    trip = trip_of(filled)
    first = filled.do("x", versions.make, trip, "draft", date(2019, 9, 1))
    with filled.read() as connection:
        known = versions.receivers(connection, trip)
    assert {one.kind for one in known} == {"host", "member", "participant"}
    member = next(one for one in known if one.kind == "member")
    to = [{"person_id": member.person_id}, {"name_zh": "某飯店", "name_ja": "某ホテル"}]
    common = {"paper": "itinerary", "channel": "mail", "sent_on": "2019-09-02"}
    assert filled.do("x", versions.send, first, to, common) == 2
    commit(filled, of_18(filled), Change("shift", minutes=30, **STORM))
    with filled.read() as connection:
        had = versions.had(connection, trip)
        rows = {row.number: row for row in versions.listed(connection, trip)}
        names = {row.name.zh for row in versions.dispatches(connection, trip, first)}
        assert [one.kind for one in versions.since(connection, trip, had[member.person_id])] == ["time", "time"]
        assert versions.since(connection, trip, first, rows[2].id) == versions.since(connection, trip, first)
    assert had == {member.person_id: first, "某飯店": first} and names == {member.name.zh, "某飯店"}
    assert (rows[1].kind, rows[1].sent, rows[2].sent) == ("sent", 2, 0)


def test_each_letter_holds_only_what_its_reader_is_concerned_with(filled: Store) -> None:
    """Hosts written by name and posts without a holder stand in no directory, and must not read of each other."""
    trip = trip_of(filled)
    made = []
    for name in ("甲社", "乙社"):
        item = {"delegation_id": trip, "title_zh": name, "title_ja": f"{name}訪問", "start_date": "2019-09-18"}
        made.append(filled.do("item", records.add, t.Event, item))
        host = {"event_id": made[-1], "role": "host", "name_zh": name, "name_ja": name}
        filled.do("host", records.add, t.EventHost, host)
        post = {"event_id": made[-1], "side": "jp", "title_zh": f"{name}課長", "title_ja": f"{name}課長"}
        filled.do("post", records.add, t.Participant, post)
    changed = commit(filled, made, Change("cancel", **STORM))
    with filled.read() as connection:
        lines = {row.line.addressee: row.line for row in informing.listed(connection, changed)}
    for name, other in (("甲社", "乙社"), ("乙社", "甲社")):
        for addressee in (f"{name} 御中", f"{name}課長 殿"):
            assert f"{name}訪問" in lines[addressee].text and f"{name}訪問" in lines[addressee].spoken
            assert f"{other}訪問" not in lines[addressee].text + lines[addressee].spoken


def test_a_branch_is_called_by_its_people_and_keeps_no_name_of_theirs(filled: Store) -> None:
    who = plan_of(filled).travellers[1]
    day = date(2019, 9, 19)
    team = filled.do(replanning.STAY, replanning.stay_behind, trip_of(filled), [who.member_id], day)
    assert [(one.id, one.name) for one in plan_of(filled).teams] == [(team, who.name)]
    with filled.read() as connection:
        stored = connection.exec_driver_sql("SELECT value FROM change WHERE entity = 'team'").scalars().all()
    assert stored and not any(who.name.zh in value for value in stored)
    filled.do("name", records.edit, t.Team, team, {"name_zh": "留院組"})
    assert plan_of(filled).teams[0].name == Pair("留院組")

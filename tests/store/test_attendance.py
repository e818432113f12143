"""What is said of who comes is one row a cell, however often it changes its mind; a roll call tells who was there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop.domain.attendance import sheet
from desktop.domain.plan import Plan
from desktop.domain.text import Pair
from desktop.store import Store, attendance, board, conflicts, delegations, events, papers, plan, records, rollcall
from desktop.store import tables as t
from desktop.store.registers import table_of
from tests.store.laptops import Laptop, copy_of


def read(store: Store) -> Plan:
    with store.read() as connection:
        return plan.read(connection, delegations.one(connection).id)


def rows(store: Store) -> int:
    with store.read() as connection:
        table = table_of(t.Attendance)
        return len(connection.execute(table.select().where(table.c.alive)).all())


def test_a_cell_changes_its_mind_in_one_row(filled: Store) -> None:
    before = read(filled)
    item = next(item for item in before.items if not item.people)
    member = before.travellers[1].member_id
    assert member in before.attending(item)

    def say(state: str) -> bool:
        filled.do("who comes", attendance.mark, [(item.id, member, state)])
        after = read(filled)
        return member in after.attending(after.item(item.id))

    assert [say("no"), rows(filled), say("yes"), rows(filled), say(""), rows(filled)] == [False, 1, True, 1, True, 0]
    assert [say("no"), rows(filled)] == [False, 1]  # the row that was deleted comes back
    filled.undo()
    assert rows(filled) == 0
    with filled.read() as connection:
        assert len(connection.execute(table_of(t.Attendance).select()).all()) == 1


def test_a_whole_column_is_one_action_and_a_copy_keeps_it(filled: Store) -> None:
    whole = read(filled)
    item = next(item for item in whole.items if not item.people and item.when)
    marks = sheet(whole).set([(item.id, one.member_id) for one in whole.travellers], False)
    assert filled.do("who comes", attendance.mark, marks) == 4
    assert read(filled).attending(read(filled).item(item.id)) == frozenset()
    assert item.when is not None
    (copy,) = filled.do("copy", board.copy_to, {item.id: item.when}, whole.delegation_id)
    after = read(filled)
    assert after.item(copy).staying == {one.member_id for one in whole.travellers}
    filled.undo()
    filled.undo()
    assert read(filled).attending(item) == whole.attending(item)


def test_the_last_count_says_who_was_there(filled: Store) -> None:
    whole = read(filled)
    item = next(item for item in whole.items if not item.people)
    first, second, third, _fourth = (one.member_id for one in whole.travellers)

    def count(at: str, **states: str) -> None:
        values = {"delegation_id": whole.delegation_id, "event_id": item.id, "at": at}
        made = filled.do("count", records.add, t.RollCall, values)
        for member, state in states.items():
            values = {"roll_call_id": made, "member_id": member, "state": state}
            filled.do("mark", records.add, t.RollMark, values)

    def found() -> attendance.Present:
        with filled.read() as connection:
            return attendance.present(connection, item.id)

    assert found().here == whole.attending(item) and found().at == ""
    count("2019-09-18T08:05+09:00", **{first: "here", second: "excused", third: "missing"})
    count("2019-09-18T07:30+08:00", **{first: "missing"})  # an hour's offset: this is the later one
    count("2019-09-18T09:55+09:00")  # opened, and nobody was counted
    now = found()
    assert (now.at, now.here, now.missing) == ("2019-09-18T07:30+08:00", frozenset(), {first, third})
    # of whom the later count says nothing the earlier one speaks: another guide may have counted another coach
    assert now.excused == {second} and now.uncounted == whole.attending(item) - {first, second, third}
    with filled.read() as connection:
        everything = attendance.presents(connection, whole.delegation_id)
    assert list(everything) == [one.id for one in whole.items] and everything[item.id] == now
    assert sum(bool(one.at) for one in everything.values()) == 1


def test_the_agenda_lists_who_comes(filled: Store) -> None:
    meetings = [item for item in read(filled).items if item.kind == "visit"]
    item = next(item for item in meetings if any(who.side == "tw" for who in item.people))
    with filled.read() as connection:
        first = next(row for row in events.participants(connection, item.id) if row.side == "tw")
    filled.do("off the list", records.remove, t.Participant, first.id)
    whole = read(filled)
    item = whole.item(item.id)
    listed = next(one for one in whole.travellers if one.member_id in whole.attending(item))
    other = next(one for one in whole.travellers if one.member_id not in whole.attending(item))

    def ours() -> list[str]:
        with filled.read() as connection:
            (made,) = papers.agendas(connection, papers.Wish(whole.delegation_id, date(2019, 9, 1), (item.id,)))
        return [one.name.zh for one in made.ours]

    before = ours()
    filled.do("who comes", attendance.mark, [(item.id, listed.member_id, "no"), (item.id, other.member_id, "yes")])
    assert set(ours()) == {*before, other.name.zh} - {listed.name.zh} and len(ours()) == len(before)
    filled.do("gone", records.edit, t.Member, other.member_id, {"status": "cancelled"})
    assert other.name.zh not in ours()


def test_two_laptops_that_tick_the_same_cell_have_one_mark(filled: Store, tmp_path: Path) -> None:
    whole = read(filled)
    item = next(item for item in whole.items if not item.people)
    first, second, third, fourth = (one.member_id for one in whole.travellers)
    when, name = "2019-09-18T08:00+09:00", Pair("上車", "乗車")
    call = filled.do("count", rollcall.start, whole.delegation_id, item.id, name, when)
    filled.close()
    one, other = (Laptop(name, copy_of(Path(filled.place), tmp_path / name / "trip.db")) for name in "AB")
    early, late = "2019-09-18T08:05+09:00", "2019-09-18T08:06+09:00"
    one.do("tick", attendance.mark, [(item.id, first, "no"), (item.id, second, "no")])
    other.do("tick", attendance.mark, [(item.id, first, "no")])
    one.do("here", rollcall.mark, call, [third, fourth], "here", early)
    other.do("here", rollcall.mark, call, [third], "missing", late)
    other.do("here", rollcall.mark, call, [second, fourth], "here", late)
    for laptop, pack in ((one, other.pack()), (other, one.pack())):
        laptop.bring_in(pack)
    for laptop in (one, other):
        laptop.assert_sound()
        after = read(laptop.store)
        assert after.item(item.id).staying == {first, second}
        with laptop.store.read() as connection:
            marks = {line.member_id: line.state for line in rollcall.lines(connection, call)}
            assert conflicts.count(connection) == 1  # here or missing: somebody decides
        assert (marks[second], marks[fourth], marks.get(first)) == ("here", "here", None)
        assert laptop.do("here", rollcall.mark, call, [third], "here", late)
        laptop.close()

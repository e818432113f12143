"""Decisions: listed alike on both laptops, made once, taken back and made again, and nothing else stops meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, text

from desktop.errors import Invalid, UserError
from desktop.store import Store, conflicts, integrity, merge, records
from desktop.store import tables as t
from desktop.store.closure import transactions
from desktop.store.conflicts import Waiting
from desktop.store.opening import open_store
from desktop.store.registers import read_row, table_of
from tests.store.conftest import Place, assert_journal_is_tables

pytestmark = pytest.mark.databases


@pytest.fixture
def pair(sample_place: Place, tmp_path: Path, sample_file: Path) -> Iterator[tuple[Store, Store]]:
    """A laptop, or an office's server, and a laptop that hold the same sample."""
    opened = [open_store(sample_place)]
    if opened[0].is_server:  # its sample was written apart: the laptop takes it over
        opened.append(open_store(tmp_path / "b.db", create=True))
        meet(*opened)
    else:
        opened.append(open_store(shutil.copyfile(sample_file, tmp_path / "b.db")))
    for store, author in zip(opened, ("李裕發", "周美鵬"), strict=True):
        store.sign_as(author)
    yield opened[0], opened[1]
    for store in opened:
        store.close()


def meet(*stores: Store) -> None:
    """Everybody gets everything."""
    held = []
    for store in stores:
        with store.read() as connection:
            held.append(transactions(connection, None))
    for store in stores:
        for part in held:
            merge.apply(store, part)


def waiting(store: Store) -> list[Waiting]:
    with store.read() as connection:
        return conflicts.waiting(connection)


def only(store: Store) -> Waiting:
    (found,) = waiting(store)
    return found


def any_id(store: Store, table: type[t.Row], **where: Any) -> str:
    found = table_of(table)
    query = select(found.c.id).where(found.c.alive).order_by(found.c.id)
    for column, value in where.items():
        query = query.where(found.c[column] == value)
    with store.read() as connection:
        return str(connection.execute(query.limit(1)).scalar_one())


def row(store: Store, table: type[t.Row], row_id: str) -> dict[str, Any]:
    with store.read() as connection:
        return read_row(connection, table, row_id)


def sound(*stores: Store) -> None:
    for store in stores:
        assert integrity.problems(store) == []
        assert_journal_is_tables(store)
    assert len({tuple(c.key for c in waiting(store)) for store in stores}) == 1


def test_both_values_the_base_and_their_authors_are_listed(pair: tuple[Store, Store]) -> None:
    a, b = pair
    event = any_id(a, t.Event, title_zh="拜會東北經產局")
    before = row(a, t.Event, event)["start_time"]
    a.do("x", records.edit, t.Event, event, {"start_time": "08:10"})
    b.do("x", records.edit, t.Event, event, {"start_time": "08:40"})
    meet(a, b)
    found = only(a)
    assert (found.kind, found.entity, found.register, found.name.zh) == ("field", "event", "when", "拜會東北經產局")
    assert [v.columns["start_time"] for v in found.values] == [time(8, 10), time(8, 40)]
    assert [v.author for v in found.values] == ["李裕發", "周美鵬"]
    assert found.base is not None and found.base["start_time"] == before
    assert found == only(b)
    with a.read() as connection:
        assert [v.mine for v in conflicts.waiting(connection, a.replica)[0].values] == [True, False]
        assert conflicts.count(connection) == 1
    sound(a, b)


@pytest.mark.parametrize("index", [0, 1])
def test_a_decision_travels_and_can_be_taken_back_and_made_again(pair: tuple[Store, Store], index: int) -> None:
    a, b = pair
    person = any_id(a, t.Person)
    a.do("x", records.edit, t.Person, person, {"phone": "1"})
    b.do("x", records.edit, t.Person, person, {"phone": "2"})
    meet(a, b)
    conflict = only(a)
    a.do("decide", conflicts.resolve, conflict.key, index)
    assert row(a, t.Person, person)["phone"] == str(index + 1)
    assert waiting(a) == []
    a.undo()
    assert [v.columns for v in only(a).values] == [v.columns for v in conflict.values]
    sound(a)
    a.redo()
    assert waiting(a) == []
    assert row(a, t.Person, person)["phone"] == str(index + 1)
    meet(a, b)
    assert waiting(b) == []
    assert row(b, t.Person, person)["phone"] == str(index + 1)
    sound(a, b)


def test_a_third_value_is_checked_like_the_form(pair: tuple[Store, Store]) -> None:
    a, b = pair
    event = any_id(a, t.Event, title_zh="拜會東北經產局")
    a.do("x", records.edit, t.Event, event, {"start_time": "08:10"})
    b.do("x", records.edit, t.Event, event, {"start_time": "08:40"})
    meet(a, b)
    key = only(a).key
    with pytest.raises(Invalid) as caught:
        a.do("decide", conflicts.resolve_with, key, {"start_time": "25:00"})
    assert [p.field for p in caught.value.problems] == ["start_time"]
    assert len(waiting(a)) == 1
    a.do("decide", conflicts.resolve_with, key, {"start_time": "08:25"})
    meet(a, b)
    assert row(b, t.Event, event)["start_time"] == time(8, 25)
    sound(a, b)


def test_money_is_decided_whole(pair: tuple[Store, Store]) -> None:
    a, b = pair
    line = any_id(a, t.BudgetLine, currency="JPY")
    a.do("x", records.edit, t.BudgetLine, line, {"amount_minor": 372_000})
    b.do("x", records.edit, t.BudgetLine, line, {"currency": "TWD"})
    meet(a, b)
    values = {(v.columns["amount_minor"], v.columns["currency"]) for v in only(a).values}
    shown = row(a, t.BudgetLine, line)
    assert (shown["amount_minor"], shown["currency"]) in values
    assert (372_000, "TWD") not in values
    sound(a, b)


@pytest.mark.parametrize("keep", [True, False])
def test_deleted_by_one_and_edited_by_the_other(pair: tuple[Store, Store], keep: bool) -> None:
    a, b = pair
    event = any_id(a, t.Event, title_zh="拜會千葉縣廳")
    a.do("delete", records.remove, t.Event, event)
    b.do("edit", records.edit, t.Event, event, {"notes": "颱風"})
    meet(a, b)
    assert row(a, t.Event, event)["alive"]
    listed = [c for c in waiting(a) if c.kind == "deleted"]
    assert [(c.entity, c.row_id) for c in listed] == [("event", event)]
    assert [v.author for v in listed[0].values] == ["周美鵬", "李裕發"]
    sound(a, b)
    a.do("decide", conflicts.resolve, listed[0].key, 0 if keep else 1)
    assert row(a, t.Event, event)["alive"] == keep
    a.undo()
    assert row(a, t.Event, event)["alive"]
    assert listed[0].key in {c.key for c in waiting(a)}
    sound(a)
    a.redo()
    assert row(a, t.Event, event)["alive"] == keep
    meet(a, b)
    assert listed[0].key not in {c.key for c in waiting(b)}
    assert row(b, t.Event, event)["alive"] == keep
    sound(a, b)


@pytest.mark.parametrize("bring_back", [True, False])
def test_added_to_what_the_other_deleted(pair: tuple[Store, Store], bring_back: bool) -> None:
    a, b = pair
    event = any_id(a, t.Event, title_zh="拜會千葉縣廳")
    parts = [any_id(a, table, event_id=event) for table in (t.AgendaItem, t.Participant)]
    a.do("delete", records.remove, t.Event, event)
    item = b.do("add", records.add, t.AgendaItem, {"event_id": event, "title_zh": "簡報", "position": 9})
    meet(a, b)
    conflict = only(a)
    assert (conflict.kind, conflict.entity, conflict.row_id, conflict.register) == (
        "dangling", "agenda_item", item, "event_id",
    )  # fmt: skip
    sound(a, b)
    b.do("decide", conflicts.resolve, conflict.key, 0 if bring_back else 1)
    assert row(b, t.Event, event)["alive"] == bring_back
    assert row(b, t.AgendaItem, item)["alive"] == bring_back
    assert row(b, t.AgendaItem, parts[0])["alive"] == row(b, t.Participant, parts[1])["alive"] == bring_back
    assert waiting(b) == []
    meet(a, b)
    sound(a, b)
    b.undo()
    assert only(b).key == conflict.key
    sound(b)


def test_the_same_person_met_by_both_is_joined(pair: tuple[Store, Store]) -> None:
    a, b = pair
    trip, event = any_id(a, t.Delegation), any_id(a, t.Event)
    first = a.do("add", records.add, t.Person, {"name_ja": "高坂英利", "phone": "090"})
    second = b.do("add", records.add, t.Person, {"name_ja": "高坂 英利", "email": "k@example.jp"})
    b.do("join", records.add, t.Participant, {"event_id": event, "person_id": second})
    b.do("join", records.add, t.Member, {"delegation_id": trip, "person_id": second})
    meet(a, b)
    conflict = only(a)
    assert (conflict.kind, set(conflict.rows), len(conflict.values)) == ("duplicate", {first, second}, 3)
    assert conflict == only(b)
    a.do("decide", conflicts.resolve, conflict.key, conflict.rows.index(first))
    kept = row(a, t.Person, first)
    assert (kept["phone"], kept["email"], kept["alive"]) == ("090", "k@example.jp", True)
    assert not row(a, t.Person, second)["alive"]
    assert any_id(a, t.Participant, person_id=first) and any_id(a, t.Member, person_id=first)
    assert waiting(a) == []
    meet(a, b)
    sound(a, b)
    a.undo()
    assert only(a).key == conflict.key
    assert row(a, t.Person, first)["email"] == ""
    sound(a)


def test_two_people_of_one_name_stay_two(pair: tuple[Store, Store]) -> None:
    a, b = pair
    a.do("add", records.add, t.Person, {"name_ja": "高坂英利"})
    b.do("add", records.add, t.Person, {"name_ja": "高坂英利"})
    meet(a, b)
    conflict = only(a)
    a.do("decide", conflicts.resolve, conflict.key, 2)
    assert waiting(a) == []
    meet(a, b)
    assert waiting(b) == []
    a.undo()
    assert only(a).key == conflict.key
    sound(a)


def test_namesakes_of_different_offices_are_not_asked_about(pair: tuple[Store, Store]) -> None:
    a, b = pair
    for store, office in ((a, "福島縣"), (b, "宮城縣")):
        person = store.do("add", records.add, t.Person, {"name_ja": "高坂英利"})
        body = any_id(store, t.Organisation, name_zh=office)
        store.do("post", records.add, t.Post, {"person_id": person, "organisation_id": body, "title_ja": "課長"})
    meet(a, b)
    assert waiting(a) == waiting(b) == []


def test_everything_of_one_person_at_once(pair: tuple[Store, Store]) -> None:
    a, b = pair
    people = [any_id(a, t.Person, name_ja=name) for name in ("佐藤花子", "鈴木一郎", "山田太郎")]
    for number, person in enumerate(people):
        a.do("x", records.edit, t.Person, person, {"phone": f"a{number}"})
        b.do("x", records.edit, t.Person, person, {"phone": f"b{number}"})
    meet(a, b)
    assert a.do("decide", conflicts.resolve_for, "周美鵬") == 3
    assert [row(a, t.Person, person)["phone"] for person in people] == ["b0", "b1", "b2"]
    a.undo()
    assert len(waiting(a)) == 3
    some = {c.key for c in waiting(a)[:1]}
    assert a.do("decide", conflicts.resolve_for, "李裕發", some) == 1
    assert len(waiting(a)) == 2
    sound(a)


def test_nothing_else_stops(pair: tuple[Store, Store]) -> None:
    """With a conflict waiting, the record is edited and deleted as ever; what was not looked at stays listed."""
    a, b = pair
    person = any_id(a, t.Person, name_ja="佐藤花子")
    a.do("x", records.edit, t.Person, person, {"phone": "1"})
    b.do("x", records.edit, t.Person, person, {"phone": "2"})
    meet(a, b)
    a.do("x", records.edit, t.Person, person, {"phone": "3", "notes": "x"})
    assert row(a, t.Person, person)["phone"] == "3"
    assert sorted(v.columns["phone"] for v in only(a).values) == ["1", "3"]
    sound(a)
    a.do("delete", records.remove, t.Person, person)
    assert [c.kind for c in waiting(a) if c.row_id == person] == ["deleted", "field"]
    assert row(a, t.Person, person)["alive"]
    sound(a)


@pytest.mark.parametrize("index", [-1, 2, 99])
def test_a_value_that_is_not_there(pair: tuple[Store, Store], index: int) -> None:
    a, b = pair
    person = any_id(a, t.Person)
    a.do("x", records.edit, t.Person, person, {"phone": "1"})
    b.do("x", records.edit, t.Person, person, {"phone": "2"})
    meet(a, b)
    with pytest.raises(UserError):
        a.do("decide", conflicts.resolve, only(a).key, index)
    a.do("decide", conflicts.resolve, only(a).key, 0)
    for key in ("", "no-such-key"):
        with pytest.raises(UserError) as caught:
            a.do("decide", conflicts.resolve, key, 0)
        assert caught.value.sentence.msgid == conflicts.SETTLED


def test_five_thousand_people_cost_a_badge_little(store: Store) -> None:
    """The count asks the projections, not the journal: no more than a handful of queries (data.md D4)."""
    store.do("add", lambda work: [work.add(t.Person, {"name_ja": f"人{n}"}) for n in range(300)])
    asked = []
    from sqlalchemy import event

    event.listen(store.engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    with store.read() as connection:
        assert conflicts.count(connection) == 0
        plan = str(connection.execute(text("SELECT count(*) FROM change")).scalar())
    assert plan == "300"
    assert len([sql for sql in asked if "change" in sql.lower()]) == 1  # ours, above
    assert len(asked) < 6


@pytest.mark.parametrize("table", [t.Person, t.Organisation])
def test_the_same_duplicate_settled_both_ways_loses_neither(pair: tuple[Store, Store], table: type[t.Row]) -> None:
    a, b = pair
    first = a.do("add", records.add, table, {"name_zh": "橋立市政府"})
    second = b.do("add", records.add, table, {"name_zh": "橋立市政府"})
    meet(a, b)
    conflict = only(a)
    a.do("decide", conflicts.resolve, conflict.key, 0)
    b.do("decide", conflicts.resolve, conflict.key, 1)
    meet(a, b)
    assert any(row(a, table, row_id)["alive"] for row_id in (first, second))
    assert waiting(a)
    sound(a, b)


def test_keeping_brings_back_what_went_along(pair: tuple[Store, Store]) -> None:
    a, b = pair
    trip = any_id(a, t.Delegation)
    event = any_id(a, t.Event, delegation_id=trip)
    a.do("delete", records.remove, t.Delegation, trip)
    b.do("edit", records.edit, t.Delegation, trip, {"notes": "改期"})
    meet(a, b)
    (conflict,) = [c for c in waiting(b) if c.kind == "deleted"]
    b.do("decide", conflicts.resolve, conflict.key, 0)
    assert row(b, t.Event, event)["alive"]
    meet(a, b)
    assert row(a, t.Event, event)["alive"]
    assert waiting(a) == []
    sound(a, b)


def test_a_value_that_came_in_since_is_not_decided_unseen(pair: tuple[Store, Store]) -> None:
    a, b = pair
    person = any_id(a, t.Person)
    a.do("x", records.edit, t.Person, person, {"phone": "1"})
    b.do("x", records.edit, t.Person, person, {"phone": "2"})
    meet(a, b)
    looked = only(a)
    b.do("x", records.edit, t.Person, person, {"phone": "3"})
    meet(a, b)
    with pytest.raises(UserError) as caught:
        a.do("decide", conflicts.resolve, looked.key, 0, looked.heads)
    assert caught.value.sentence.msgid == conflicts.SINCE
    assert a.do("all", conflicts.resolve_all, {looked.key: 0}, None, {looked.key: looked.heads}) == 0
    assert sorted(v.columns["phone"] for v in only(a).values) == ["1", "3"]
    a.do("decide", conflicts.resolve, looked.key, 0, only(a).heads)
    assert waiting(a) == []
    sound(a)


def test_decided_and_taken_back_again_and_again_the_values_stay_whose_they_were(pair: tuple[Store, Store]) -> None:
    a, b = pair
    person = any_id(a, t.Person)
    base = row(a, t.Person, person)["phone"]
    a.do("x", records.edit, t.Person, person, {"phone": "1"})
    b.do("x", records.edit, t.Person, person, {"phone": "2"})
    meet(a, b)
    before = only(a)
    for index in (1, 0, 1):
        a.do("decide", conflicts.resolve, before.key, index)
        a.undo()
        found = only(a)
        assert [(v.columns, v.author) for v in found.values] == [(v.columns, v.author) for v in before.values]
        assert found.base == before.base == {"phone": base}
    a.do("decide", conflicts.resolve_with, before.key, {"phone": "3"})
    a.undo()
    assert [v.author for v in only(a).values] == ["李裕發", "周美鵬"]
    sound(a)


@pytest.mark.databases("sqlite")
def test_many_of_one_name_are_asked_about_against_the_first(path: Path) -> None:
    store = open_store(path, create=True)
    statements: list[str] = []
    for count, asked in ((5, 10), (40, 39)):
        with store.read() as connection:
            here = connection.execute(text("SELECT count(*) FROM person")).scalar_one()
        for _number in range(count - here):
            store.do("add", records.add, t.Person, {"name_zh": "王大明"})
        with store.read() as connection:
            event.listen(connection, "before_cursor_execute", lambda *given: statements.append(given[2]))
            assert conflicts.count(connection) == asked
    assert len(statements) < 12  # not two for each pair
    store.close()

"""The journal: what one action writes, what it leaves alone, and that the tables are its fold."""

from __future__ import annotations

import json
import time as clock_module
import uuid
from collections.abc import Callable
from datetime import date, time
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.domain.event import WHEN
from desktop.errors import Invalid, UserError
from desktop.store import Store, conflicts, records, sample
from desktop.store import tables as t
from desktop.store.clock import Clock
from desktop.store.journal import Work, heads_of, seen
from desktop.store.opening import open_store
from desktop.store.registers import change_hash, read_row, registers, table_of, tx_digest
from tests.store.conftest import Dump, NewPlace, Place, assert_journal_is_tables, dump_of, living

pytestmark = pytest.mark.databases

DELEGATION = {"code": "a", "name_zh": "團", "start_date": "2019-09-17", "end_date": "2019-09-20"}


def changes(store: Store) -> list[dict[str, Any]]:
    """Every change in the order written, with the header of its transaction."""
    with store.read() as connection:
        found = connection.execute(
            text("SELECT c.*, t.label, t.hlc FROM change c JOIN change_tx t ON t.id = c.tx_id ORDER BY t.hlc, c.n")
        )
        return [dict(row) for row in found.mappings()]


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


def row(store: Store, table: type[t.Row], row_id: str) -> dict[str, Any]:
    with store.read() as connection:
        return read_row(connection, table, row_id)


def programme(store: Store) -> dict[str, str]:
    """One of everything that can point to something."""
    body = add(store, t.Organisation, name_zh="千葉縣")
    section = add(store, t.Organisation, name_zh="商工勞動部", parent_id=body)
    person = add(store, t.Person, name_zh="王大明")
    trip = add(store, t.Delegation, **DELEGATION, office_id=body)
    event = add(store, t.Event, delegation_id=trip, title_zh="拜會", start_date="2019-09-18", organisation_id=body)
    line = add(store, t.BudgetLine, delegation_id=trip, amount_minor=100)
    return {
        "body": body,
        "section": section,
        "person": person,
        "trip": trip,
        "event": event,
        "line": line,
        "former": add(store, t.OrganisationName, organisation_id=body, name_zh="舊名"),
        "post": add(store, t.Post, person_id=person, organisation_id=body, title_zh="科長"),
        "member": add(store, t.Member, delegation_id=trip, person_id=person),
        "talk": add(store, t.AgendaItem, event_id=event, kind="talk", title_zh="演講", speaker_id=person),
        "host": add(store, t.EventHost, event_id=event, organisation_id=body),
        "participant": add(store, t.Participant, event_id=event, person_id=person, organisation_id=body),
        "expense": add(store, t.Expense, delegation_id=trip, budget_line_id=line, payer_id=person),
        "rate": add(store, t.Rate, delegation_id=trip, rate="0.22", rate_date="2019-09-16"),
        "task": add(store, t.Task, delegation_id=trip, title="訂房", owner_id=person),
    }


def test_creating_is_one_change_with_every_register(store: Store) -> None:
    made = add(store, t.Person, name_zh="王大明", kana="おう だいめい")
    (change,) = changes(store)
    body = json.loads(change["value"])
    assert (change["reg"], change["entity"], change["row_id"]) == ("*", "person", made)
    assert (change["old"], change["parents"], change["ctx"]) == (None, "[]", None)
    assert set(body) == {column for columns in registers(t.Person).values() for column in columns}
    assert body["name_zh"] == "王大明"
    assert not {"search_key", "search_more", "alive", "id"} & set(body)


def test_editing_writes_only_what_differs(store: Store) -> None:
    made = add(store, t.Person, name_zh="王大明", kana="おう だいめい", phone="1")
    assert store.do("edit", records.edit, t.Person, made, {"name_zh": "王大明", "kana": "おう", "phone": "1"})
    (change,) = changes(store)[1:]
    assert (change["reg"], change["value"], change["old"]) == ("kana", '{"kana":"おう"}', '{"kana":"おう だいめい"}')


def test_nothing_is_written_where_nothing_changed(store: Store, dump: Callable[[Store], Dump]) -> None:
    made = add(store, t.Person, name_zh="王大明")
    before, heard = dump(store), []
    store.listen(heard.append)
    assert not store.do("edit", records.edit, t.Person, made, {"name_zh": " 王大明 "})
    store.do("look", lambda work: work.connection.execute(text("SELECT 1")).scalar())
    assert dump(store) == before
    assert heard == []
    assert store.undo_label() == "add"


@pytest.mark.parametrize(
    ("table", "group", "columns"),
    [
        (t.Event, "when", WHEN),
        (t.BudgetLine, "money", ("amount_minor", "currency", "rate")),
        (t.Expense, "money", ("amount_minor", "currency", "rate")),
    ],
)
def test_groups_are_one_register(table: type[t.Row], group: str, columns: tuple[str, ...]) -> None:
    assert registers(table)[group] == columns
    assert not set(columns) & (set(registers(table)) - {group})


def test_a_group_travels_whole(store: Store) -> None:
    trip = add(store, t.Delegation, **DELEGATION)
    event = add(store, t.Event, delegation_id=trip, title_zh="拜會", start_date="2019-09-18", start_time="10:00")
    line = add(store, t.BudgetLine, delegation_id=trip, amount_minor=418600, currency="JPY", rate="0.22")
    store.do("move", records.edit, t.Event, event, {"start_time": "14:00"})
    store.do("price", records.edit, t.BudgetLine, line, {"currency": "TWD"})
    when, money = changes(store)[-2:]
    assert json.loads(when["value"]) == {
        "start_date": "2019-09-18", "start_time": "14:00", "start_zone": "Asia/Tokyo",
        "end_date": None, "end_time": None, "end_zone": "Asia/Tokyo", "part": "",
    }  # fmt: skip
    assert (when["reg"], money["reg"]) == ("when", "money")
    assert json.loads(money["value"]) == {"amount_minor": 418600, "currency": "TWD", "rate": "0.22"}
    assert type(json.loads(money["value"])["amount_minor"]) is int


def test_wall_time_and_zone_come_back_as_they_went(store: Store, place: Place) -> None:
    trip = add(store, t.Delegation, **DELEGATION)
    event = add(
        store, t.Event, delegation_id=trip, title_zh="去程", start_date="2019-09-17", start_time="13:50",
        start_zone="Asia/Taipei", end_time="17:50", end_zone="Asia/Tokyo",
    )  # fmt: skip
    store.close()
    store = open_store(place)
    kept = row(store, t.Event, event)
    store.close()
    assert (kept["start_date"], kept["start_time"], kept["start_zone"]) == (
        date(2019, 9, 17), time(13, 50), "Asia/Taipei",
    )  # fmt: skip
    assert (kept["end_date"], kept["end_time"], kept["end_zone"]) == (None, time(17, 50), "Asia/Tokyo")


def test_heads_and_parents_chain(store: Store) -> None:
    made = add(store, t.Person, name_zh="王一")
    for number in range(4):
        store.do("edit", records.edit, t.Person, made, {"name_zh": f"王{number + 2}"})
    found = changes(store)
    for before, after in pairwise(found):
        assert json.loads(after["parents"]) == [f"{before['tx_id']}:{before['n']}"]
    with store.read() as connection:
        heads = seen(connection, t.Person, made)
    last, first = found[-1], found[0]
    assert heads["name_zh"] == (f"{last['tx_id']}:{last['n']}",)
    assert heads["kana"] == (f"{first['tx_id']}:{first['n']}",)


@pytest.mark.databases("sqlite")  # a server refuses: test_server.py
def test_a_form_names_what_it_was_opened_with(store: Store) -> None:
    """Two forms opened at once: the later one to save does not claim to have seen what the first wrote (D3)."""
    made = add(store, t.Person, name_zh="王一")
    with store.read() as connection:
        _values, heads = records.opened(connection, t.Person, made)
    store.do("first", records.edit, t.Person, made, {"name_zh": "王二"}, heads)
    store.do("second", records.edit, t.Person, made, {"name_zh": "王三"}, heads)
    created, first, second = changes(store)
    origin = [f"{created['tx_id']}:{created['n']}"]
    assert json.loads(first["parents"]) == json.loads(second["parents"]) == origin
    with store.read() as connection:
        assert len(heads_of(connection, t.Person, made, "name_zh")) == 2
        assert len(seen(connection, t.Person, made)["name_zh"]) == 1  # what the next form shows
        assert [(c.register, c.kind) for c in conflicts.waiting(connection)] == [("name_zh", "field")]
    assert row(store, t.Person, made)["name_zh"] == "王三"
    assert_journal_is_tables(store)


def test_digests_can_be_computed_from_what_is_stored(filled: Store) -> None:
    trip = filled.do("add", records.add, t.Person, {"name_zh": "王"})
    filled.do("remove", records.remove, t.Person, trip)
    filled.undo()
    with filled.read() as connection:
        headers = [dict(found) for found in connection.execute(select(table_of(t.ChangeTx))).mappings()]
        bodies = [dict(found) for found in connection.execute(select(table_of(t.Change)).order_by("n")).mappings()]
    assert len(headers) == 4
    for body in bodies:
        assert body["h"] == change_hash(body)
    for header in headers:
        own = [body["h"] for body in bodies if body["tx_id"] == header["id"]]
        assert [body["n"] for body in bodies if body["tx_id"] == header["id"]] == list(range(len(own)))
        assert header["digest"] == tx_digest(header, own)
    assert len({body["salt"] for body in bodies}) == len(bodies)


def test_a_digest_covers_every_field() -> None:
    body = dict.fromkeys(("salt", "entity", "row_id", "reg", "value", "old", "parents", "ctx"), "x")
    header: dict[str, Any] = dict.fromkeys(("id", "replica", "author", "hlc", "label", "inverse_of"), "x")
    header |= {"wall": 1, "schema_rev": 1}
    assert len({change_hash({**body, field: "y"}) for field in body} | {change_hash(body)}) == len(body) + 1
    digests = {tx_digest({**header, field: "y"}, ["a", "b"]) for field in header}
    digests |= {tx_digest(header, hashes) for hashes in (["a", "b"], ["b", "a"], ["a"], [])}
    assert len(digests) == len(header) + 4


DEPENDENTS = {  # what deleting one of them takes along, and what it merely clears
    "person": ({"post", "member", "participant"}, {"talk": "speaker_id", "expense": "payer_id", "task": "owner_id"}),
    "body": (
        {"former", "host"},
        {"section": "parent_id", "post": "organisation_id", "trip": "office_id", "event": "organisation_id",
         "participant": "organisation_id"},
    ),
    "event": ({"talk", "host", "participant"}, {}),
    "line": (set(), {"expense": "budget_line_id"}),
    "trip": (
        {"member", "event", "talk", "host", "participant", "line", "expense", "rate", "task"},
        {},
    ),
    "talk": (set(), {}),
}  # fmt: skip
TABLES: dict[str, type[t.Row]] = {
    "body": t.Organisation, "section": t.Organisation, "person": t.Person, "trip": t.Delegation, "event": t.Event,
    "line": t.BudgetLine, "former": t.OrganisationName, "post": t.Post, "member": t.Member, "talk": t.AgendaItem,
    "host": t.EventHost, "participant": t.Participant, "expense": t.Expense, "rate": t.Rate, "task": t.Task,
}  # fmt: skip


@pytest.mark.parametrize("name", DEPENDENTS)
def test_deleting_takes_parts_along_and_clears_mentions_and_undo_brings_all_back(store: Store, name: str) -> None:
    made = programme(store)
    parts, mentions = DEPENDENTS[name]

    def state() -> dict[str, dict[str, Any]]:
        return {key: row(store, table, made[key]) for key, table in TABLES.items()}

    before = state()
    assert store.do("remove", records.remove, TABLES[name], made[name]) == 1 + len(parts)
    after = state()
    assert {key for key in TABLES if not after[key]["alive"]} == parts | {name}
    for key, column in mentions.items():
        assert before[key][column] == made[name]
        assert after[key][column] is None
    for key in set(TABLES) - parts - set(mentions) - {name}:
        assert _stored(after[key]) == _stored(before[key])
    assert_journal_is_tables(store)
    assert store.do("again", records.remove, TABLES[name], made[name]) == 0
    assert store.undo() == "remove"
    assert state() == before
    assert_journal_is_tables(store)
    assert store.redo() == "remove"
    assert state() == after
    assert_journal_is_tables(store)


def _stored(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if key != "search_more"}


def test_every_reference_says_what_a_deletion_does() -> None:
    """A column that points to a synced table without an entry in REFS would be left pointing to a deleted row."""
    for model in t.SYNCED:
        pointing = {
            column.name: next(iter(column.foreign_keys)).column.table.name
            for column in table_of(model).columns
            if column.foreign_keys
        }
        assert {column: target for column, (target, _action) in model.REFS.items()} == pointing


def test_uses_counts_what_points_to_a_record(store: Store) -> None:
    made = programme(store)
    with store.read() as connection:
        assert records.uses(connection, t.Person, made["person"]) == 6
        assert records.uses(connection, t.Organisation, made["body"]) == 7
        assert records.uses(connection, t.AgendaItem, made["talk"]) == 0
    store.do("remove", records.remove, t.Event, made["event"])
    with store.read() as connection:
        assert records.uses(connection, t.Person, made["person"]) == 4


@pytest.mark.parametrize("stage", [0, 1, 2, 3])
def test_a_command_that_raises_leaves_the_file_as_it_was(filled: Store, stage: int) -> None:
    with filled.read() as connection:
        person, trip = (
            connection.execute(text(f"SELECT id FROM {name} LIMIT 1")).scalar() for name in ("person", "delegation")
        )
    before, label = dump_of(filled), filled.undo_label()

    class Trouble(Exception):
        pass

    def command(work: Work) -> None:
        if stage >= 1:
            records.add(work, t.Person, {"name_zh": "新"})
        if stage >= 2:
            records.edit(work, t.Person, person, {"name_zh": "改"})
        if stage >= 3:
            records.remove(work, t.Delegation, trip)
        raise Trouble

    with pytest.raises(Trouble):
        filled.do("break", command)
    assert dump_of(filled) == before
    assert filled.undo_label() == label
    filled.do("works", records.add, t.Person, {"name_zh": "後"})
    assert_journal_is_tables(filled)


def test_invalid_input_in_the_middle_stores_nothing(store: Store) -> None:
    before = dump_of(store)

    def command(work: Work) -> None:
        records.add(work, t.Person, {"name_zh": "王"})
        records.add(work, t.Person, {"name_zh": ""})

    with pytest.raises(Invalid):
        store.do("break", command)
    assert dump_of(store) == before


def test_a_record_that_is_not_there_is_one_sentence(store: Store) -> None:
    for command in (records.edit, records.remove):
        with pytest.raises(UserError):
            store.do("x", command, t.Person, str(uuid.uuid4()), *([{}] if command is records.edit else []))
    assert changes(store) == []


def test_dangling_references_never_reach_the_file(store: Store) -> None:
    before = dump_of(store)
    for raw in ({"person_id": str(uuid.uuid4())}, {"person_id": ""}):
        with pytest.raises(UserError):
            store.do("x", records.add, t.Post, raw)
    assert dump_of(store) == before


def test_the_author_is_in_the_journal(store: Store) -> None:
    store.sign_as("王大明")
    add(store, t.Person, name_zh="甲")
    with store.read() as connection:
        found = connection.execute(select(table_of(t.ChangeTx))).mappings().one()
    assert (found["author"], found["replica"]) == ("王大明", store.replica)
    assert abs(found["wall"] - clock_module.time() * 1000) < 60_000


def test_listeners_hear_each_action_once(store: Store) -> None:
    heard: list[str] = []
    store.listen(heard.append)
    add(store, t.Person, name_zh="甲")
    store.undo()
    store.redo()
    with pytest.raises(Invalid):
        store.do("bad", records.add, t.Person, {})
    assert heard == ["add", "add", "add"]


@given(st.lists(st.integers(-(10**6), 10**13), min_size=1, max_size=20), st.integers(0, 10**13))
def test_the_clock_never_runs_backwards(walls: list[int], seen_before: int) -> None:
    ticking = iter(walls)
    clock = Clock("r", f"{seen_before:014d}.{5:010d}.other", now=lambda: next(ticking) / 1000)
    made = [clock.tick()[0] for _ in walls]
    assert all(before < after for before, after in pairwise([f"{seen_before:014d}.{5:010d}.z", *made]))


def test_the_clock_absorbs_what_another_wrote(store: Store, place: Place) -> None:
    """A file that was written under a wrong clock far ahead can still be written, and in order."""
    add(store, t.Person, name_zh="甲")
    with store.writing() as connection:
        connection.execute(text("UPDATE change_tx SET hlc = '09999999999999.0000000007.' || replica"))
    store.close()
    store = open_store(place)
    add(store, t.Person, name_zh="乙")
    with store.read() as connection:
        latest = connection.execute(text("SELECT max(hlc) FROM change_tx")).scalar()
    store.close()
    assert latest == f"09999999999999.0000000008.{store.replica}"


# Random histories.

PERSON_FIELDS = st.sampled_from(["name_zh", "name_ja", "kana", "phone", "notes"])
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("person"), st.text("王陳林黃", min_size=1, max_size=3)),
        st.tuples(st.just("event"), st.integers(0, 3)),
        st.tuples(st.just("join"), st.integers(0, 9), st.integers(0, 9)),
        st.tuples(st.just("edit"), st.integers(0, 9), PERSON_FIELDS, st.text("甲乙丙", min_size=1, max_size=2)),
        st.tuples(st.just("move"), st.integers(0, 9), st.integers(17, 20), st.sampled_from(["", "9:00", "14:30"])),
        st.tuples(st.just("remove"), st.sampled_from(["person", "event", "participant"]), st.integers(0, 9)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
        st.tuples(st.just("reopen")),
    ),
    min_size=15,  # short histories let most mutants of the journal live
    max_size=45,
)


class History:
    """Random actions on one store, remembering what the tables were after each, for undo to come back to."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.store = open_store(place, create=True)
        self.trip = add(self.store, t.Delegation, **DELEGATION)
        self.rows: dict[str, list[str]] = {"person": [], "event": [], "participant": []}
        for number in range(2):
            self.do_person(f"王{number}")
            self.do_event(number)
            self.do_join(number, number)
        self.undoable = [self.state()]
        self.redoable: list[Any] = []

    def state(self) -> Any:
        return living(self.store)

    def pick(self, kind: str, number: int) -> str | None:
        return self.rows[kind][number % len(self.rows[kind])] if self.rows[kind] else None

    def perform(self, action: tuple[Any, ...]) -> None:
        name = action[0]
        if name in ("undo", "redo"):
            self.travel(name)
        elif name == "reopen":
            self.store.close()
            self.store = open_store(self.place)
        else:
            getattr(self, f"do_{name}")(*action[1:])
            after = self.state()
            if after != self.undoable[-1]:
                self.undoable.append(after)
                self.redoable.clear()

    def travel(self, name: str) -> None:
        here, there = (self.undoable, self.redoable) if name == "undo" else (self.redoable, self.undoable)
        possible = len(here) > (1 if name == "undo" else 0)
        if not possible and name == "undo":
            return  # what the history starts with stays, so that there is something to work on
        said = self.store.undo() if name == "undo" else self.store.redo()
        assert (said is not None) == possible
        if possible:
            there.append(here.pop())
        assert self.state() == self.undoable[-1]

    def do_person(self, name: str) -> None:
        self.rows["person"].append(add(self.store, t.Person, name_zh=name))

    def do_event(self, day: int) -> None:
        raw = {"delegation_id": self.trip, "title_zh": "會", "start_date": date(2019, 9, 17 + day)}
        self.rows["event"].append(add(self.store, t.Event, **raw))

    def do_join(self, person: int, event: int) -> None:
        who, what = self.pick("person", person), self.pick("event", event)
        if who and what:
            self.rows["participant"].append(add(self.store, t.Participant, event_id=what, person_id=who))

    def do_edit(self, person: int, field: str, value: str) -> None:
        if who := self.pick("person", person):
            self.edit(t.Person, who, {field: value})

    def do_move(self, event: int, day: int, clock: str) -> None:
        if what := self.pick("event", event):
            self.edit(t.Event, what, {"start_date": date(2019, 9, day), "start_time": clock})

    def edit(self, table: type[t.Row], row_id: str, raw: dict[str, Any]) -> None:
        """Edit what lives; what was deleted refuses, and that is no action."""
        if row(self.store, table, row_id)["alive"]:
            self.store.do("edit", records.edit, table, row_id, raw)
        else:
            before = dump_of(self.store)
            with pytest.raises(UserError):
                self.store.do("edit", records.edit, table, row_id, {**raw, "notes": str(uuid.uuid4())})
            assert dump_of(self.store) == before

    def do_remove(self, kind: str, number: int) -> None:
        if what := self.pick(kind, number):
            self.store.do("remove", records.remove, t.BY_NAME[kind], what)


LAW = {
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    "phases": (Phase.explicit, Phase.reuse, Phase.generate),  # a history shrinks for minutes
}


def play(place: Place, actions: list[tuple[Any, ...]]) -> None:
    history = History(place)
    try:
        for action in actions:
            history.perform(action)
        assert_journal_is_tables(history.store)
    finally:
        history.store.close()


@pytest.mark.databases("sqlite")
@settings(**LAW, max_examples=settings().max_examples // 2)  # each opens a file of its own
@given(ACTIONS)
def test_the_tables_are_the_fold_of_the_journal(new_place: NewPlace, actions: list[tuple[Any, ...]]) -> None:
    with new_place() as place:
        play(place, actions)


@pytest.mark.databases("postgresql")
@settings(**LAW, max_examples=settings().max_examples // 10)  # the same code; a new database takes its time
@given(ACTIONS)
def test_the_tables_are_the_fold_of_the_journal_there(new_place: NewPlace, actions: list[tuple[Any, ...]]) -> None:
    with new_place() as place:
        play(place, actions)


def test_the_sample_is_the_fold_of_its_journal(filled: Store) -> None:
    assert_journal_is_tables(filled)
    with filled.read() as connection:
        labels = [label for (label,) in connection.execute(select(table_of(t.ChangeTx).c.label))]
    assert labels == [sample.LABEL]

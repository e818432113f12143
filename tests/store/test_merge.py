"""What random search rarely meets: forged files, every order of arrival, stops at every step, programs of two ages."""

from __future__ import annotations

import itertools
import json
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from desktop import packs
from desktop.errors import UserError
from desktop.exchange import pack as bytes_of
from desktop.exchange.pack import Pack
from desktop.store import attachments, conflicts, merge, purge, records, settle
from desktop.store import tables as t
from desktop.store.registers import canonical, change_hash, tx_digest
from tests.store.conftest import dump_of, tables_of
from tests.store.laptops import Laptop, Place, copy_of, older_program, opened

pytestmark = pytest.mark.databases

DAY = {"start_date": "2019-09-17", "end_date": "2019-09-20"}
Make = Callable[..., Laptop]
Transaction = dict[str, Any]


@pytest.fixture
def laptop(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Make]:
    """``laptop("A")`` is an empty store; with ``like`` one that holds all of that one. A may be an office's server."""
    made: list[Laptop] = []
    places = ExitStack()

    def make(name: str, like: Laptop | None = None, old: bool = False) -> Laptop:
        place: Place
        if database != "sqlite" and name == "A" and not old:
            server, template = request.getfixturevalue("server"), request.getfixturevalue("empty_database")
            place = places.enter_context(server.database(template))
        else:
            empty = request.getfixturevalue("empty_file")
            place = copy_of(empty, tmp_path / f"{name}{len(made)}" / "trip.db")
        one = Laptop(name, place, old=old)
        made.append(one)
        if like is not None:
            one.bring_in(like.pack())
        return one

    with places:
        yield make
        for one in made:
            one.close()


@pytest.fixture
def office(laptop: Make) -> Laptop:
    """The store that a test's laptops begin with."""
    made = laptop("A")
    fill(made)
    return made


def fill(made: Laptop) -> None:
    body = made.do("add", records.add, t.Organisation, {"name_zh": "千葉縣"})
    trip = made.do("add", records.add, t.Delegation, {"code": "X", "name_zh": "團", "office_id": body, **DAY})
    event = made.do(
        "add", records.add, t.Event, {"delegation_id": trip, "title_zh": "拜會", "start_date": "2019-09-18"}
    )
    person = made.do("add", records.add, t.Person, {"name_zh": "王大明", "phone": "t1e"})
    made.do("add", records.add, t.Post, {"person_id": person, "organisation_id": body, "title_zh": "科長", "rank": 3})
    made.do("add", records.add, t.Participant, {"event_id": event, "person_id": person})
    made.do("add", records.add, t.Expense, {"delegation_id": trip, "amount_minor": 1000, "payer_id": person})
    made.do("add", records.add, t.Task, {"delegation_id": trip, "title": "訂房", "owner_id": person})


def one(made: Laptop, table: str) -> str:
    return str(made.query(f"SELECT id FROM {table}")[0][0])


def edit(made: Laptop, table: type[t.Row], row: str, **raw: Any) -> None:
    made.do("edit", records.edit, table, row, raw)


def transactions(made: Laptop) -> list[Transaction]:
    return opened(made.pack()).transactions


def packed(made: Laptop, changed: list[Transaction]) -> bytes:
    """A file of the laptop with other transactions, sound as a file."""
    header = opened(made.pack()).header
    return bytes_of.write(Pack(header, changed, {}))


def forged(reg: str, value: object, entity: str = "person", row: str = "", **other: Any) -> Transaction:
    """A transaction that is right in every digest."""
    body = {"entity": entity, "row_id": row or str(uuid.uuid4()), "reg": reg, "salt": "ab" * 16}
    body |= {"value": canonical(value), "old": None, "parents": "[]", "ctx": None, **other}
    tx: Transaction = {"id": str(uuid.uuid4()), "replica": str(uuid.uuid4()), "author": "X", "wall": 1, "label": ""}
    tx |= {"hlc": f"{1:014}.{0:010}.x", "schema_rev": 2, "inverse_of": None}
    return sealed(tx | {"changes": [{"n": 0, **body, "h": change_hash(body)}]})


def sealed(tx: Transaction) -> Transaction:
    return {**tx, "digest": tx_digest(tx, [body["h"] for body in tx["changes"]])}


def assert_refused(made: Laptop, data: bytes, msgid: str = merge.ALTERED) -> None:
    before = dump_of(made.store)
    for way in (made.preview, made.bring_in):
        with pytest.raises(UserError) as said:
            way(data)
        assert said.value.sentence.msgid == msgid
        assert dump_of(made.store) == before
    made.assert_sound()


def test_the_same_id_with_another_content_is_refused(office: Laptop, laptop: Make) -> None:
    other = laptop("B", office)
    (first, *_rest) = transactions(office)
    again = sealed({**first, "author": "somebody else"})
    assert again["digest"] != first["digest"]
    assert_refused(other, packed(office, [again]))
    assert laptop("C").bring_in(packed(office, [again])).new == 1  # it is the clash that is refused


@pytest.mark.parametrize("field", ["author", "label", "wall", "hlc"])
def test_an_altered_header_is_refused(office: Laptop, laptop: Make, field: str) -> None:
    changed = transactions(office)
    changed[1] |= {field: {"wall": 5, "hlc": f"{7:014}.{0:010}.x"}.get(field, "x")}
    assert_refused(laptop("B"), packed(office, changed))


@pytest.mark.parametrize("field", ["value", "old", "parents", "ctx", "row_id", "entity", "reg", "salt", "h"])
def test_an_altered_change_is_refused(office: Laptop, laptop: Make, field: str) -> None:
    changed = transactions(office)
    body = changed[3]["changes"][0]
    new = {"value": '{"name_zh":"李"}', "old": "{}", "parents": "[]", "ctx": "[]", "row_id": str(uuid.uuid4())}
    new |= {"entity": "post", "reg": "name_zh", "salt": "cd" * 16, "h": "ef" * 32}
    if field == "parents":
        new["parents"] = f'["{changed[0]["id"]}:0"]'
    assert body[field] != new[field]
    body[field] = new[field]
    assert_refused(laptop("B"), packed(office, changed))


def test_a_change_that_is_missing_is_noticed(office: Laptop, laptop: Make) -> None:
    person = one(office, "person")
    edit(office, t.Person, person, name_zh="李", phone="t2e")
    changed = transactions(office)
    assert len(changed[-1]["changes"]) == 2
    changed[-1]["changes"].pop()
    assert_refused(laptop("B"), packed(office, changed))


def test_a_withheld_value_comes_only_as_it_was_announced(office: Laptop, laptop: Make) -> None:
    other = laptop("B")
    changed = transactions(office)
    body = changed[3]["changes"][0]
    full = dict(body)
    body |= {"salt": None, "value": None, "old": None}
    other.bring_in(packed(office, changed[:4]))
    forged_body = {**full, "value": full["value"].replace("王大明", "李小華")}
    for told in (forged_body, {**forged_body, "h": change_hash(forged_body)}):
        changed[3]["changes"][0] = told
        assert_refused(other, packed(office, changed[3:4]))
    changed[3]["changes"][0] = full
    other.bring_in(packed(office, changed[3:4]))
    assert other.query("SELECT name_zh FROM person WHERE alive")[0][0] == "王大明"


HOSTILE: list[tuple[str, str, object]] = [
    ("person", "*", {"name_zh": 5}),
    ("person", "*", {"name_zh": None}),
    ("person", "*", {"name_zh": ["王"]}),
    ("person", "*", ["name_zh"]),
    ("person", "*", "name_zh"),
    ("person", "phone", {"phone": {"a": "b"}}),
    ("person", "_alive", "yes"),
    ("person", "_alive", 0),
    ("person", "_alive", None),
    ("person", "_purge", {"phone": 1}),
    ("person", "_purge", [["phone"]]),
    ("post", "rank", {"rank": "3"}),
    ("post", "rank", {"rank": True}),
    ("post", "organisation_id", {"organisation_id": "x" * 100}),
    ("post", "valid_from", {"valid_from": "yesterday"}),
    ("post", "valid_from", {"valid_from": "2019-02-30"}),
    ("post", "valid_from", {"valid_from": 20190901}),
    ("event", "when", {"start_time": "25:00"}),
    ("event", "when", {"start_date": "2019-09-18T10:00"}),
    ("expense", "money", {"amount_minor": "1000"}),
    ("event", "position", {"position": 2**31}),
    ("expense", "money", {"amount_minor": 2**63 - 1, "currency": 5}),
    ("expense", "money", {"amount_minor": None}),
]


@pytest.mark.parametrize(("entity", "reg", "value"), HOSTILE)
def test_what_a_column_cannot_hold_is_refused(
    office: Laptop, laptop: Make, entity: str, reg: str, value: object
) -> None:
    other = laptop("B", office)
    tx = forged(reg, value, entity, one(other, entity) if reg != "*" else "")
    assert_refused(other, packed(office, [*transactions(office), tx]))


def test_a_reference_to_what_the_file_does_not_hold(office: Laptop, laptop: Make) -> None:
    """People and organisations may be missing, and stand in blank; an event may not."""
    other, nobody = laptop("B", office), str(uuid.uuid4())
    blank = {"delegation_id": one(office, "delegation"), "title_zh": "x", "start_date": "2019-09-18"}
    lost = forged("*", {"event_id": nobody, "person_id": one(office, "person")}, "participant")
    assert_refused(other, packed(office, [lost]), settle.INCOMPLETE)
    known = forged("*", {**blank, "organisation_id": nobody}, "event")
    other.bring_in(packed(office, [known]))
    assert other.query("SELECT alive FROM organisation WHERE id = :i", i=nobody)[0][0] == 0
    other.assert_sound()
    other.bring_in(packed(office, [forged("*", {"name_zh": "來了"}, "organisation", nobody)]))
    assert other.query("SELECT name_zh, alive FROM organisation WHERE id = :i", i=nobody)[0] == ("來了", 1)
    other.assert_sound()


def test_a_needed_reference_that_is_empty_is_refused(office: Laptop, laptop: Make) -> None:
    other = laptop("B", office)
    assert_refused(other, packed(office, [forged("*", {"title_zh": "x"}, "post")]), settle.INCOMPLETE)


def test_changes_that_name_each_other_as_parents_end(office: Laptop, laptop: Make) -> None:
    """No honest program writes a circle; whoever does gets no register, and nobody hangs."""
    other, row = laptop("B", office), one(office, "person")
    first, second = str(uuid.uuid4()), str(uuid.uuid4())
    made = []
    for own, parent in ((first, second), (second, first)):
        tx = forged("phone", {"phone": own}, row=row, parents=canonical([f"{parent}:0"]))
        made.append(sealed({**tx, "id": own}))
    made.append(forged("_purge", ["email"], row=row))
    other.bring_in(packed(office, made))
    other.assert_sound()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_row_made_twice_is_the_same_everywhere(office: Laptop, laptop: Make, order: tuple[int, int]) -> None:
    row = str(uuid.uuid4())
    made = [forged("*", {"name_zh": name}, row=row) for name in ("一", "二")]
    made[1] = sealed({**made[1], "hlc": f"{2:014}.{0:010}.x"})
    other = laptop("B", office)
    for place in order:
        other.bring_in(packed(office, [made[place]]))
    assert other.query("SELECT name_zh FROM person WHERE id = :i", i=row)[0][0] == "二"
    other.assert_sound()


def apart(office: Laptop, laptop: Make) -> list[Laptop]:
    """Three laptops that were edited apart: same fields, deletions, references, a purge."""
    made = [office, laptop("B", office), laptop("C", office)]
    person, event, expense = (one(office, name) for name in ("person", "event", "expense"))
    for number, each in enumerate(made):
        each.now += number
        edit(each, t.Person, person, phone=f"p{number}")
        edit(each, t.Expense, expense, amount_minor=number, currency=("TWD", "JPY", "USD")[number])
        new = each.do("add", records.add, t.Person, {"name_zh": f"人{number}"})
        each.do("add", records.add, t.Participant, {"event_id": event, "person_id": new})
    made[1].do("remove", records.remove, t.Event, event)
    made[2].do("erase", purge.erase_person, person, "2019-09-30T10:00+08:00", "C")
    return made


def test_import_is_idempotent_commutative_and_associative(office: Laptop, laptop: Make) -> None:
    files = [each.pack() for each in apart(office, laptop)]
    states = []
    for order in itertools.permutations(files):
        each = laptop("X")
        for file in order:
            each.bring_in(file)
        before = dump_of(each.store)
        assert each.bring_in(order[0]).new == 0
        assert dump_of(each.store) == before
        each.assert_sound()
        states.append((tables_of(each.store), conflicts_of(each)))
    first = laptop("Y")  # (a + b) + c and a + (b + c) by way of another laptop
    for file in files[1:]:
        first.bring_in(file)
    last = laptop("Z")
    last.bring_in(files[0])
    last.bring_in(first.pack())
    states.append((tables_of(last.store), conflicts_of(last)))
    assert all(state == states[0] for state in states)


def conflicts_of(each: Laptop) -> list[tuple[Any, ...]]:
    return sorted(tuple(row) for row in each.query("SELECT * FROM conflict"))


def test_the_order_of_a_file_does_not_matter(office: Laptop, laptop: Make) -> None:
    """References are checked when all is there."""
    straight, reverse = laptop("B", office), laptop("C")
    reverse.bring_in(packed(office, transactions(office)[::-1]))
    assert tables_of(straight.store) == tables_of(reverse.store)
    reverse.assert_sound()


def test_a_preview_says_what_happens_and_does_nothing(office: Laptop, laptop: Make) -> None:
    made = apart(office, laptop)
    file = made[1].pack()
    before = dump_of(office.store)
    said = office.preview(file)
    assert dump_of(office.store) == before
    assert office.bring_in(file) == said
    assert {(line.what, line.entity) for line in said.lines} >= {("added", "person"), ("deleted", "event")} - {
        ("deleted", "event") if any(c.kind == "deleted" for c in said.conflicts) else ("", "")
    }
    assert all(line.authors == ("B",) for line in said.lines)
    assert said.conflict_count == len(said.conflicts) > 0


def test_an_import_stopped_at_any_step_leaves_nothing(office: Laptop, laptop: Make) -> None:
    for number in range(20):
        office.do("many", many, number)
    file, other = office.pack(), laptop("B")
    before, steps = dump_of(other.store), 0

    class Stopped(Exception):
        pass

    while True:
        count = itertools.count(1)

        def progress(done: int, whole: int, count: Iterator[int] = count, at: int = steps + 1) -> None:
            assert 0 <= done <= whole
            if next(count) == at:
                raise Stopped

        try:
            other.bring_in(file, progress)
            break
        except Stopped:
            steps += 1
            assert dump_of(other.store) == before
    assert steps > 4
    assert tables_of(other.store) == tables_of(office.store)


def many(work: Any, number: int) -> None:
    for place in range(60):
        records.add(work, t.Person, {"name_zh": f"人{number}-{place}"})


def test_a_clock_ahead_is_absorbed_and_told(office: Laptop, laptop: Make) -> None:
    """My next edit comes after what I have seen, however wrong that clock was (I5)."""
    other, person = laptop("B", office), one(office, "person")
    other.now += 31 * 365 * 86400
    edit(other, t.Person, person, phone="future")
    report = office.bring_in(other.pack())
    assert report.ahead == ("B",)
    edit(office, t.Person, person, phone="now")
    assert office.query("SELECT phone FROM person")[0][0] == "now"
    office.reopen()
    edit(office, t.Person, person, phone="later")
    other.bring_in(office.pack())
    assert other.query("SELECT phone FROM person")[0][0] == "later"
    assert not conflicts_of(office) and not conflicts_of(other)
    assert laptop("C").bring_in(office.pack()).ahead == ("B",)  # A is not to blame for what it absorbed
    office.assert_sound()


def test_my_own_edit_is_what_i_see_beside_a_clock_ahead(office: Laptop, laptop: Make) -> None:
    """Two values with clocks of the future stand; who edits the one that is shown sees the own one then (I5)."""
    person, others = one(office, "person"), [laptop("B", office), laptop("C", office)]
    for number, other in enumerate(others, 1):
        other.now += number * 31 * 365 * 86400
        edit(other, t.Person, person, phone=other.name)
    for other in others:
        office.bring_in(other.pack())
    assert office.query("SELECT phone FROM person")[0][0] == "C"
    edit(office, t.Person, person, phone="mine")
    assert office.query("SELECT phone FROM person")[0][0] == "mine"
    assert conflicts_of(office) == [("person", person, "phone", "field")]  # B's still stands
    office.reopen()
    edit(office, t.Person, person, phone="mine again")
    assert office.query("SELECT phone FROM person")[0][0] == "mine again"
    office.assert_sound()


def test_a_clock_behind_decides_nothing(office: Laptop, laptop: Make) -> None:
    other, person = laptop("B", office), one(office, "person")
    other.now -= 115 * 86400
    edit(other, t.Person, person, phone="past")
    assert other.query("SELECT phone FROM person")[0][0] == "past"
    edit(office, t.Person, person, phone="mine")
    assert other.bring_in(office.pack()).ahead == ("A",)  # as far as B can tell
    office.bring_in(other.pack())
    assert conflicts_of(office) == conflicts_of(other) == [("person", person, "phone", "field")]


def test_an_older_program_keeps_and_passes_on_what_it_does_not_know(office: Laptop, laptop: Make) -> None:
    """A is old, B is new, C is old; D, new, hears of B only through C."""
    person, trip = one(office, "person"), one(office, "delegation")
    a = laptop("A", old=True)
    report = a.bring_in(office.pack())
    assert "task" in report.unknown
    with older_program():
        a.assert_journal()
    assert a.query("SELECT count(*) FROM task")[0][0] == 0
    b = laptop("B")
    b.bring_in(a.pack())
    post = one(b, "post")
    edit(b, t.Post, post, rank=7)
    task = b.do("add", records.add, t.Task, {"delegation_id": trip, "title": "訂車", "owner_id": person})
    c = laptop("C", old=True)
    assert c.bring_in(b.pack()).unknown == ("post.rank", "task")
    c.do("edit", records.edit, t.Post, post, {"title_zh": "部長"})
    new = c.do("add", records.add, t.Post, {"person_id": person, "title_zh": "次長"})
    a.bring_in(c.pack())
    d = laptop("D")
    d.bring_in(a.pack())
    assert d.query("SELECT rank, title_zh FROM post WHERE id = :i", i=post)[0] == (7, "部長")
    assert d.query("SELECT rank FROM post WHERE id = :i", i=new)[0][0] is None
    assert d.query("SELECT title FROM task WHERE id = :i", i=task)[0][0] == "訂車"
    for each in (a, c):
        each.upgrade()
        each.bring_in(d.pack())
        assert tables_of(each.store) == tables_of(d.store)
        each.assert_sound()


def test_an_older_program_also_purges_what_it_does_not_know(office: Laptop, laptop: Make) -> None:
    """A purge is understood without knowing the table."""
    old = laptop("B", old=True)
    old.bring_in(office.pack())
    task, file = one(office, "task"), office.pack()
    assert "訂房" in str(dump_of(old.store))
    office.do("purge", purge.purge_row, t.Task, task)
    old.bring_in(office.pack())
    assert "訂房" not in str(dump_of(old.store))
    old.bring_in(file)
    assert "訂房" not in str(dump_of(old.store))
    old.upgrade()
    old.assert_sound()


@pytest.mark.parametrize("full_first", [False, True])
def test_withheld_and_full_are_full(office: Laptop, laptop: Make, full_first: bool) -> None:
    person = one(office, "person")
    office.do("add", records.add, t.Personal, {"person_id": person, "passport_no": "PPP"})
    full, withheld, other = office.pack(), office.pack(personal=False), laptop("B")
    heard: list[str] = []
    other.store.listen(heard.append)
    assert b"PPP" not in json.dumps(opened(withheld).transactions).encode()
    for number, file in enumerate((full, withheld) if full_first else (withheld, full)):
        report = other.bring_in(file)
        other.assert_sound()
        assert (number, bool(other.query("SELECT * FROM personal"))) in ((0, full_first), (1, True))
    assert bool(report.lines) is not full_first
    assert len(heard) == (1 if full_first else 2), "the window must look again"
    assert tables_of(other.store) == tables_of(office.store)


def opened_form(made: Laptop, table: type[t.Row], row: str) -> Any:
    with made.store.read() as connection:
        return records.opened(connection, table, row)[1]


@pytest.mark.databases("sqlite")
def test_a_form_saved_later_mixes_no_two_halves(office: Laptop, laptop: Make) -> None:
    """Somebody typed an amount beside the currency that he saw; another one came in meanwhile (I6)."""
    other, expense = laptop("B", office), one(office, "expense")
    form = opened_form(office, t.Expense, expense)
    edit(other, t.Expense, expense, amount_minor=2000, currency="TWD", rate="1")
    office.bring_in(other.pack())
    office.do("edit", records.edit, t.Expense, expense, {"amount_minor": 1500}, seen=form)
    said = "SELECT amount_minor, currency, rate FROM expense"
    assert office.query(said)[0] == (1500, "JPY", "")
    assert conflicts_of(office) == [("expense", expense, "money", "field")]
    other.bring_in(office.pack())
    assert other.query(said)[0] == (1500, "JPY", "")
    for each in (office, other):
        each.assert_sound()


@pytest.mark.databases("sqlite")  # a server refuses: test_server.py
def test_a_form_saved_as_it_was_opened_says_nothing(office: Laptop, laptop: Make) -> None:
    other, person = laptop("B", office), one(office, "person")
    form = opened_form(office, t.Person, person)
    edit(other, t.Person, person, phone="new")
    office.bring_in(other.pack())
    assert office.do("edit", records.edit, t.Person, person, {"phone": "t1e"}, seen=form) is False
    assert office.query("SELECT phone FROM person")[0][0] == "new"
    office.do("edit", records.edit, t.Person, person, {"phone": "mine"}, seen=form)
    with office.store.read() as connection:
        (waits,) = conflicts.waiting(connection)
    assert waits.base == {"phone": "t1e"}
    office.assert_sound()


def test_a_form_opened_before_a_purge_is_refused(office: Laptop) -> None:
    """What it shows is gone, and must not come back with it."""
    person = one(office, "person")
    form = opened_form(office, t.Person, person)
    office.do("erase", purge.erase_person, person, "2019-09-30T10:00+08:00", "A")
    before = dump_of(office.store)
    with pytest.raises(UserError):
        office.do("edit", records.edit, t.Person, person, {"phone": "t2e"}, seen=form)
    assert dump_of(office.store) == before
    office.do("edit", records.edit, t.Person, person, {"phone": "t2e"}, seen=opened_form(office, t.Person, person))
    assert office.query("SELECT phone FROM person")[0][0] == "t2e"
    office.assert_sound()


def test_a_withheld_edit_does_not_hide_what_it_replaced(office: Laptop, laptop: Make) -> None:
    """B holds an older value of a row that C's pack leaves out: it stays until the new one comes with its value."""
    person, trip = one(office, "person"), one(office, "delegation")
    stranger = office.do("add", records.add, t.Person, {"name_zh": "外人", "phone": "old"})
    b, c = laptop("B", office), laptop("C", office)

    def both(work: Any) -> None:
        records.edit(work, t.Person, person, {"phone": "new"})
        records.edit(work, t.Person, stranger, {"phone": "new"})

    c.do("edit", both)
    b.bring_in(c.pack(trip))
    phones = {person: "new", stranger: "old"}
    assert {row: b.query("SELECT phone FROM person WHERE id = :i", i=row)[0][0] for row in phones} == phones
    b.assert_sound()
    b.bring_in(c.pack())
    assert b.query("SELECT phone FROM person WHERE id = :i", i=stranger)[0][0] == "new"
    assert conflicts_of(b) == []
    b.assert_sound()


def test_a_purge_wins_whenever_it_comes(office: Laptop, laptop: Make) -> None:
    """Before, after and beside edits; the tokens are in no table of anybody, whatever older file comes in later."""
    person = one(office, "person")
    editor, eraser = laptop("B", office), laptop("C", office)
    edit(editor, t.Person, person, phone="t2e")
    edit(editor, t.Person, person, phone="t3e", email="t4e@example.tw")
    eraser.do("erase", purge.erase_person, person, "2019-09-30T10:00+08:00", "C")
    files = [office.pack(), editor.pack(), eraser.pack()]
    for order in itertools.permutations(files):
        each = laptop("X")
        for file in (*order, *order):
            each.bring_in(file)
        for token in ("t1e", "t2e", "t3e", "t4e"):
            assert token not in str(dump_of(each.store))
        each.assert_sound()
    for each in (office, editor, eraser):
        for file in files:
            each.bring_in(file)
        assert "t3e" not in str(dump_of(each.store))


def test_two_purges_of_one_person_both_count(office: Laptop, laptop: Make) -> None:
    """What was kept in knowledge of one of them was not written in knowledge of the other."""
    person, expense = one(office, "person"), one(office, "expense")
    other = laptop("B", office)
    edit(other, t.Expense, expense, payer_id=None)
    assert office.do("erase", purge.erase_person, person, "2019-09-30T10:00+08:00", "A") is True  # he was paid
    assert other.do("erase", purge.erase_person, person, "2019-09-30T10:00+08:00", "B") is False
    office.bring_in(other.pack())
    other.bring_in(office.pack())
    for each in (office, other):
        assert "t1e" not in str(dump_of(each.store))
        assert each.query("SELECT name_zh FROM person WHERE id = :i", i=person)[0][0] == "王大明"
        assert conflicts_of(each) == []
        each.assert_sound()
    assert tables_of(office.store) == tables_of(other.store)


def test_who_knew_one_purge_did_not_know_the_two_purges(office: Laptop, laptop: Make) -> None:
    """What was written after one of them goes with the other."""
    person, other = one(office, "person"), laptop("B", office)
    gone = ["*", "phone"]
    for each in (office, other):
        each.do("purge", purge.purge_row, t.Person, person, gone, purge.KEPT)
    edit(office, t.Person, person, phone="t9e")
    office.bring_in(other.pack())
    other.bring_in(office.pack())
    for each in (office, other):
        assert "t9e" not in str(dump_of(each.store))
        each.assert_sound()


def test_a_purge_travels_through_one_who_never_held_the_row(office: Laptop, laptop: Make) -> None:
    trip, person = one(office, "delegation"), one(office, "person")
    other_trip = office.do("add", records.add, t.Delegation, {"code": "Y", "name_zh": "別", **DAY})
    between, last = laptop("B"), laptop("C", office)
    between.bring_in(office.pack(other_trip))
    expense = one(office, "expense")
    edit(office, t.Expense, expense, payer_id=None)
    office.do("erase", purge.erase_person, person, "2019-09-30T10:00+08:00", "A")
    between.bring_in(office.pack(other_trip))
    between.assert_sound()
    last.bring_in(between.pack(other_trip))
    last.assert_sound()
    assert "t1e" not in str(dump_of(last.store))
    assert last.query("SELECT count(*) FROM event WHERE delegation_id = :i", i=trip)[0][0] == 1


def test_a_scan_of_a_passport_travels_only_when_asked_for(office: Laptop, laptop: Make) -> None:
    person, trip = one(office, "person"), one(office, "delegation")
    sha = attachments.keep(office.store, b"\x89PNG\r\n\x1a\nscan")
    scan = {"entity": "person", "owner": person, "purpose": "passport", "sha256": sha, "name": "scan.png"}
    office.do("add", records.add, t.Attachment, scan)
    for delegation in ("", trip):
        for personal in (False, True):
            pack = packs.make(office.store, delegation, personal=personal)
            assert (sha in pack.files) is personal
            assert ("scan.png" in json.dumps(pack.transactions)) is personal

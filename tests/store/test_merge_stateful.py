"""Laptops that are edited apart and meet in any order: nothing is lost, nothing comes back, all end alike (I1 to I12).

The oracle is black-box: every edit writes a token that nobody wrote before, and the model knows only which tokens the
person SAW when editing. At the end visible + listed = tokens that nobody replaced knowingly. The mutants beside it
(``mutants.py``) are what this test must kill.
"""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.errors import UserError
from desktop.store import conflicts, purge, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.servers import Server
from tests.store.conftest import dump_of, plain, tables_of
from tests.store.laptops import Laptop, copy_of, opened

Row = tuple[str, str]  # table, id
Place = tuple[str, str, str]  # table, id, register
Token = tuple[Any, ...]  # what the columns of a register hold
COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "person": {"name_zh": ("name_zh",), "phone": ("phone",)},
    "event": {"when": ("start_date", "start_time", "end_date", "end_time"), "notes": ("notes",)},
    "expense": {"money": ("amount_minor", "currency", "rate"), "notes": ("notes",)},
    "post": {"title_zh": ("title_zh",), "rank": ("rank",)},
    "participant": {"title_zh": ("title_zh",), "unit_zh": ("unit_zh",)},
    "task": {"title": ("title",), "notes": ("notes",)},
    "personal": {"passport_no": ("passport_no",), "birth_date": ("birth_date",)},
}
FIELDS = {kind: [c for columns in own.values() for c in columns] for kind, own in COLUMNS.items()}
for _kind in ("personal", "post", "participant"):
    FIELDS[_kind].append("person_id")
LOOK = {kind: f"SELECT id, alive, {', '.join(fields)} FROM {kind}" for kind, fields in FIELDS.items()}
NOTHING: set[Token] = {("",), (None,)}
CLEARED = {"phone", "notes", "unit_zh", "rank", "birth_date"}  # registers that may be left empty
SKEWS = (0, -3600, 3600, -115 * 86400, 10**8, 31 * 365 * 86400)
COUNT = 3


class Shown(NamedTuple):
    alive: bool
    tokens: dict[str, Token]
    values: dict[str, Any]


class Deletion(NamedTuple):
    number: int
    row: Row
    seen: set[tuple[str, Token]]
    old: bool  # by an older program


class Purge(NamedTuple):
    number: int
    places: dict[Row, frozenset[str] | None]  # registers, None for all


class File(NamedTuple):
    data: bytes
    known: set[int]  # deletions and purges that it tells of


class Form(NamedTuple):
    row: Row
    register: str
    values: dict[str, Any]
    seen: Any
    known: set[int]


class Stopped(Exception):
    pass


class Machine(RuleBasedStateMachine):
    """``addresses`` gives places for the first replicas where they shall not be files."""

    template: Path  # the store that all begin with
    empty: Path
    addresses: Callable[[ExitStack], list[str]] = staticmethod(lambda stack: [])

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.number = itertools.count(100)
        self.time = 1_568_700_000.0
        self.skew = [0.0] * COUNT
        places: list[str | Path] = [*self.addresses(self.stack)]
        places += [copy_of(self.template, self.folder / str(n) / "trip.db") for n in range(len(places), COUNT)]
        self.laptops = [Laptop(name, place) for name, place in zip("ABC", places, strict=True)]
        self.files: list[File] = []
        self.rescued: list[File] = []
        self.copies: list[tuple[int, bytes, set[int], tuple[str, str], bool]] = []
        self.forms: list[tuple[int, Form]] = []
        self.rows: list[Row] = []
        self.trips: list[str] = []
        self.live: dict[Place, set[Token]] = {}
        self.again: dict[Place, set[Token]] = {}  # written anew by undo, redo, a decision or a join
        self.written: list[tuple[Place, Token, frozenset[int]]] = []
        self.elsewhere: set[Token] = set()  # copied from one row into another
        self.saw: list[dict[Place, set[Token]]] = [{} for _ in range(COUNT)]
        self.deletions: list[Deletion] = []
        self.taken_back: set[int] = set()
        self.purges: list[Purge] = []
        self.known: list[set[int]] = [set() for _ in range(COUNT)]

    # What is seen

    def tick(self) -> None:
        n = next(self.number)
        self.time += n % 2 / 1000  # two edits may share a millisecond
        for laptop, skew in zip(self.laptops, self.skew, strict=True):
            laptop.now = self.time + skew

    def look(self, i: int) -> dict[Row, Shown]:
        """Every row that the laptop holds, dead or alive, with the tokens that it shows."""
        found = {}
        laptop = self.laptops[i]
        with laptop.store.read() as connection:
            raw: Any = connection.connection.driver_connection  # looked at so often that the way through matters
            for kind, own in COLUMNS.items():
                if laptop.old and kind == "task":
                    continue
                rows = raw.execute(LOOK[kind]).fetchall()
                for row_id, alive, *rest in rows:
                    values = dict(zip(FIELDS[kind], map(plain, rest), strict=True))
                    tokens = {reg: tuple(values[c] for c in columns) for reg, columns in own.items()}
                    if laptop.old:
                        tokens.pop("rank", None)
                    found[kind, row_id] = Shown(bool(alive), tokens, values)
        return found

    def listed(self, i: int) -> tuple[dict[Place, set[Token]], set[Row]]:
        """Tokens in the list of conflicts, and the rows of which a deletion is contested."""
        several: dict[Place, set[Token]] = {}
        contested: set[Row] = set()
        if not self.laptops[i].query("SELECT 1 FROM conflict LIMIT 1"):
            return several, contested
        for one in self.waiting(i):
            if one.kind == "deleted":
                contested.add((one.entity, one.row_id))
            columns = COLUMNS.get(one.entity, {}).get(one.register)
            if one.kind == "field" and columns:
                found = {tuple(plain(value.columns[c]) for c in columns) for value in one.values}
                several[one.entity, one.row_id, one.register] = found
        return several, contested

    def waiting(self, i: int, mine: bool = True) -> list[conflicts.Waiting]:
        laptop = self.laptops[i]
        with laptop.program(), laptop.store.read() as connection:
            return conflicts.waiting(connection, laptop.store.replica if mine else "")

    def pick(self, i: int, k: int, *kinds: str) -> Row | None:
        seen = self.look(i)
        found = [row for row in self.rows if row in seen and seen[row].alive and (not kinds or row[0] in kinds)]
        return found[k % len(found)] if found else None

    # What is done

    def act(self, i: int, label: str, command: Callable[..., Any], *args: Any, knowing: str = "shown") -> Any:
        """A local action whose consequences are read off the screen before and after.

        ``knowing``: "shown" - what was on the screen may be replaced; "listed" - also what stood against it;
        "saw" - whatever this person has seen or written before (undo, redo).
        """
        self.tick()
        laptop = self.laptops[i]
        before, (several, contested) = self.look(i), self.listed(i)
        try:
            result = laptop.do(label, command, *args) if label else command()
        except UserError:
            assert self.look(i) == before
            return None
        after, (several_after, contested_after) = self.look(i), self.listed(i)
        for row, now in after.items():
            was = before.get(row)
            if was is None:
                continue
            stood = {(reg, x) for reg, token in was.tokens.items() for x in {token, *several.get((*row, reg), ())}}
            if was.alive and now.alive:
                self.absorb(i, row, was, now, several, several_after, knowing)
            elif was.alive:
                seen = stood if knowing == "listed" else {(reg, token) for reg, token in was.tokens.items()}
                self.deleted(i, row, seen | ({(reg, x) for reg, x in stood if x in self.saw_of(i, row, reg)}))
            elif now.alive:
                self.kept(i, row)
            if row in contested and now.alive and row not in contested_after:
                self.kept(i, row)
        return result

    def absorb(self, i: int, row: Row, was: Shown, now: Shown, several: Any, several_after: Any, knowing: str) -> None:
        for reg, token in was.tokens.items():
            place = (*row, reg)
            stood = {token, *several.get(place, ())}
            stands = {now.tokens[reg], *several_after.get(place, ())}
            gone, come = stood - stands, stands - stood
            allowed = {"shown": {token}, "listed": stood, "saw": self.saw_of(i, row, reg) | {token}}[knowing]
            assert gone <= allowed, (place, "went unseen", gone - allowed)
            if gone or come:
                live = self.live.setdefault(place, set())
                live -= gone
                live |= come - NOTHING
                self.again.setdefault(place, set()).update(stands - NOTHING)
                self.saw_of(i, row, reg).update(stood | stands)
                self.written += [(place, x, frozenset(self.known[i])) for x in stands]

    def saw_of(self, i: int, row: Row, reg: str) -> set[Token]:
        return self.saw[i].setdefault((*row, reg), set())

    def deleted(self, i: int, row: Row, seen: set[tuple[str, Token]]) -> None:
        deletion = Deletion(next(self.number), row, seen, self.laptops[i].old)
        self.deletions.append(deletion)
        self.known[i].add(deletion.number)

    def kept(self, i: int, row: Row) -> None:
        """Somebody who knew these deletions brought the row back."""
        self.taken_back |= {d.number for d in self.deletions if d.row == row and d.number in self.known[i]}

    def wrote(self, i: int, row: Row, reg: str, token: Token, known: set[int] | None = None) -> None:
        self.written.append(((*row, reg), token, frozenset(self.known[i] if known is None else known)))
        self.saw_of(i, row, reg).add(token)

    # Rules: writing

    @initialize(old=st.booleans())
    def shared_start(self, old: bool) -> None:
        """The trip was prepared at the office: all laptops hold the same rows."""
        ids = {laptop.store.replica for laptop in self.laptops}
        assert len(ids) == COUNT, "a copied file kept its replica id"
        start = self.file(0)
        self.trips = [row.id for row in self.laptops[0].query("SELECT id FROM delegation ORDER BY code")]
        for row, shown in sorted(self.look(0).items(), key=lambda item: str(item[1].tokens)):
            self.rows.append(row)
            for reg, token in shown.tokens.items():
                self.live[(*row, reg)] = {token}
                for i in range(COUNT):
                    self.wrote(i, row, reg, token)
        if old:  # it was never more than that: its file knows only what came in
            laptop = self.laptops[2]
            laptop.close()
            laptop.old, laptop.place = True, copy_of(self.empty, self.folder / "old" / "trip.db")
            laptop.open()
            self.take(2, start)

    @precondition(lambda self: len(self.rows) < 14)
    @rule(i=st.integers(0, COUNT - 1), kind=st.sampled_from(sorted(COLUMNS)), k=st.integers(0, 99), alike=st.booleans())
    def creates(self, i: int, kind: str, k: int, alike: bool) -> None:
        self.create(i, kind, k, alike)

    def create(self, i: int, kind: str, k: int, alike: bool) -> None:
        laptop = self.laptops[i]
        if laptop.old and kind == "task":
            return
        raw: dict[str, Any] = {}
        if kind in ("post", "participant", "personal"):
            person = self.pick(i, k, "person")
            if person is None:
                return
            raw["person_id"] = person[1]
        if kind == "participant":
            event = self.pick(i, k // 3, "event")
            if event is None:
                return
            raw["event_id"] = event[1]
        if kind in ("event", "expense", "task"):
            raw["delegation_id"] = self.trips[k % 2]
        if kind == "expense" and k % 3 and (payer := self.pick(i, k, "person")):
            raw["payer_id"] = payer[1]
        if kind == "event":
            raw["title_zh"] = "拜會"
        if kind == "person" and alike:
            raw["name_ja"] = "山田"
        for reg in COLUMNS[kind]:
            if not (reg == "rank" and laptop.old):
                raw |= values_of(reg, next(self.number))
        self.tick()
        made = laptop.do("add", records.add, t.BY_NAME[kind], raw)
        row = (kind, made)
        self.rows.append(row)
        for reg, token in self.look(i)[row].tokens.items():
            if token not in NOTHING:
                self.live[(*row, reg)] = {token}
            self.wrote(i, row, reg, token)

    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 99), f=st.integers(0, 1), how=st.integers(0, 9))
    def edits(self, i: int, k: int, f: int, how: int) -> None:
        self.edit(i, k, f, how)

    @rule(i=st.integers(0, COUNT - 1), j=st.integers(0, COUNT - 1), k=st.integers(0, 99), f=st.integers(0, 1))
    def both_edit(self, i: int, j: int, k: int, f: int) -> None:
        row = self.edit(i, k, f, 1)
        if row is not None and self.shows(j, row):
            self.save(j, self.form(j, row, list(COLUMNS[row[0]])[f]), 1)

    @rule(i=st.integers(0, COUNT - 1), j=st.integers(0, COUNT - 1), k=st.integers(0, 99))
    def edit_and_delete(self, i: int, j: int, k: int) -> None:
        row = self.edit(i, k, 0, 1)
        if row is not None and self.shows(j, row):
            self.remove(j, row)

    def shows(self, i: int, row: Row) -> bool:
        seen = self.look(i)
        return row in seen and seen[row].alive

    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 99), how=st.integers(0, 1), delete=st.booleans())
    def overlooks_a_conflict(self, i: int, k: int, how: int, delete: bool) -> None:
        """Edits or deletes what waits for a decision, without looking at the list."""
        several, _contested = self.listed(i)
        if several:
            *row, reg = sorted(several)[k % len(several)]
            if delete:
                self.remove(i, (row[0], row[1]))
            else:
                self.save(i, self.form(i, (row[0], row[1]), reg), how)

    @rule(
        i=st.integers(0, COUNT - 1),
        j=st.integers(0, COUNT - 1),
        k=st.integers(0, 99),
        f=st.integers(0, 1),
        how=st.integers(0, 1),
        delete=st.booleans(),
    )
    def differ_meet_and_go_on(self, i: int, j: int, k: int, f: int, how: int, delete: bool) -> None:
        self.both_edit(i, j, k, f)
        self.meet(i, j, None)
        self.overlooks_a_conflict(i, k, how, delete)

    def edit(self, i: int, k: int, f: int, how: int) -> Row | None:
        row = self.pick(i, k)
        if row is not None:
            self.save(i, self.form(i, row, list(COLUMNS[row[0]])[f]), how)
        return row

    def form(self, i: int, row: Row, reg: str) -> Form:
        laptop = self.laptops[i]
        with laptop.program(), laptop.store.read() as connection:
            _values, seen = records.opened(connection, t.BY_NAME[row[0]], row[1])
        return Form(row, reg, self.look(i)[row].values, seen, set(self.known[i]))

    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 99), f=st.integers(0, 1))
    def opens_a_form(self, i: int, k: int, f: int) -> None:
        row = self.pick(i, k)
        if row is not None:
            self.forms.append((i, self.form(i, row, list(COLUMNS[row[0]])[f])))

    @precondition(lambda self: self.forms)
    @rule(k=st.integers(0, 99), how=st.integers(1, 9))
    def saves_a_form(self, k: int, how: int) -> None:
        i, form = self.forms.pop(k % len(self.forms))
        if form.row in self.look(i):
            self.save(i, form, how)

    def save(self, i: int, form: Form, how: int) -> None:
        """``how``: 0 without the heads of a form, 7 only one column of a group, 8 left empty, 9 all columns."""
        laptop, (kind, row_id), reg = self.laptops[i], form.row, form.register
        columns = COLUMNS[kind][reg]
        if reg == "rank" and (laptop.old or "rank" not in form.values):
            return
        self.tick()
        raw = values_of(reg, next(self.number))
        if how == 7 and len(columns) > 1:
            raw = {key: raw[key] for key in ("amount_minor", "end_time") if key in raw}
        if how == 8 and reg in CLEARED:
            raw = dict.fromkeys(raw, None if reg == "rank" else "")
        seen = form.seen if how else None
        base = form.values if how else self.look(i)[form.row].values
        before = self.look(i)[form.row]
        try:
            laptop.do("edit", records.edit, t.BY_NAME[kind], row_id, raw, seen=seen)
        except UserError as error:
            assert self.look(i)[form.row] == before
            purged = self.purged_since(i, form)
            assert not before.alive or laptop.store.is_server or purged, f"an edit was refused: {error!r}"
            return
        after = self.look(i)[form.row]
        token = tuple(plain(raw[c]) if c in raw else base[c] for c in columns)
        if how == 8 and reg in CLEARED:
            token = ("",) if reg not in ("rank", "birth_date") else (None,)
        assert after.tokens[reg] == token, ("my own edit is not what I see", form.row, reg)
        replaced = tuple(base[c] for c in columns)
        self.saw_of(i, form.row, reg).add(replaced)
        live = self.live.setdefault((*form.row, reg), set())
        if token != replaced:
            live.discard(replaced)
        if token not in NOTHING:
            live.add(token)
        self.wrote(i, form.row, reg, token, form.known if how else None)

    def purged_since(self, i: int, form: Form) -> bool:
        return any(form.row in p.places and p.number in self.known[i] - form.known for p in self.purges)

    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 99))
    def deletes(self, i: int, k: int) -> None:
        row = self.pick(i, k)
        if row is not None:
            self.remove(i, row)

    def remove(self, i: int, row: Row) -> None:
        shown = {(reg, token) for reg, token in self.look(i)[row].tokens.items()}
        count = len(self.deletions)
        self.act(i, "remove", records.remove, t.BY_NAME[row[0]], row[1])
        if row not in {deletion.row for deletion in self.deletions[count:]}:
            self.deleted(i, row, shown)  # it still stands, for something stood against it that was not shown
            assert row in self.listed(i)[1]

    def undoes(self, i: int) -> None:
        laptop = self.laptops[i]
        with laptop.program():
            self.act(i, "", laptop.store.undo, knowing="saw")

    def redoes(self, i: int) -> None:
        laptop = self.laptops[i]
        with laptop.program():
            self.act(i, "", laptop.store.redo, knowing="saw")

    @precondition(lambda self: len(self.purges) < 2)
    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 99))
    def erases_a_person(self, i: int, k: int) -> None:
        person = self.pick(i, k, "person")
        if person is None:
            return
        before = self.look(i)
        parts = {row for row, shown in before.items() if shown.values.get("person_id") == person[1]}
        count = len(self.written)
        kept = self.act(i, purge.ERASE, purge.erase_person, person[1], "2019-09-30T10:00+08:00", "A", knowing="listed")
        assert kept is not None, "a person could not be erased"
        del self.written[count:]  # what became empty was not written by anybody
        gone = {row for row in parts if row[0] == "personal" or (not kept and row[0] in ("post", "participant"))}
        places: dict[Row, frozenset[str] | None] = dict.fromkeys(gone)
        named = kept or before[person].alive
        places[person] = frozenset({"phone"}) if named else None
        done = Purge(next(self.number), places)
        self.purges.append(done)
        self.known[i].add(done.number)
        if named:
            token = self.look(i)[person].tokens["name_zh"]
            self.again.setdefault((*person, "name_zh"), set()).add(token)
        self.look_for_purged(i)

    # Rules: deciding

    def decides(self, i: int, k: int, pick: int) -> None:
        waiting = self.waiting(i)
        if waiting:
            one = waiting[k % len(waiting)]
            self.decide(i, one, pick % len(one.values))

    def decide(self, i: int, one: conflicts.Waiting, index: int) -> bool:
        """Whether it could be done: what was purged cannot come back."""
        if one.kind == "duplicate" and index < len(one.rows):
            self.elsewhere |= {token for row in one.rows for token in self.look(i)[one.entity, row].tokens.values()}
        here = self.waiting(i)
        self.act(i, "resolve", conflicts.resolve, one.key, index, knowing="listed")
        if one.kind == "duplicate" and index < len(one.rows):
            keep = one.rows[index]
            for reg in COLUMNS.get(one.entity, {}):
                self.again.setdefault((one.entity, keep, reg), set()).update(self.elsewhere)
        return one.key not in {other.key for other in self.waiting(i)} or here == []

    def decides_for_another_value(self, i: int, k: int) -> None:
        several, _contested = self.listed(i)
        if not several:
            return
        place = sorted(several)[k % len(several)]
        raw = values_of(place[2], next(self.number))
        key = conflicts.key_of("field", *place)
        self.act(i, "resolve", conflicts.resolve_with, key, raw, knowing="listed")
        token = tuple(plain(raw[c]) for c in COLUMNS[place[0]][place[2]])
        assert self.look(i)[place[:2]].tokens[place[2]] == token
        assert place not in self.listed(i)[0]
        self.again[place].discard(token)

    def decides_for_a_person(self, i: int, author: str) -> None:
        self.act(i, "resolve", conflicts.resolve_for, author, knowing="listed")

    # Rules: exchange

    def file(self, i: int, trip: int | None = None, personal: bool = True) -> File:
        laptop = self.laptops[i]
        data = laptop.pack("" if trip is None else self.trips[trip], personal=personal)
        told = {
            (body["entity"], body["row_id"])
            for tx in opened(data).transactions
            for body in tx["changes"]
            if body["value"] is not None
        }
        own = self.known[i]
        known = {d.number for d in self.deletions if d.number in own and d.row in told}
        known |= {p.number for p in self.purges if p.number in own}
        return File(data, known)

    def take(self, i: int, file: File) -> None:
        self.tick()
        self.laptops[i].bring_in(file.data)
        self.known[i] |= file.known

    @rule(i=st.integers(0, COUNT - 1), trip=st.sampled_from([None, 0, 1]), personal=st.booleans())
    def packs(self, i: int, trip: int | None, personal: bool) -> None:
        self.files.append(self.file(i, trip, personal))

    @rule(i=st.integers(0, COUNT - 1), j=st.integers(0, COUNT - 1), trip=st.sampled_from([None, None, 0, 1]))
    def meet(self, i: int, j: int, trip: int | None) -> None:
        one, other = self.file(i, trip), self.file(j, trip)
        self.files += [one, other]
        self.take(i, other)
        self.take(j, one)

    @rule(i=st.integers(0, COUNT - 1), j=st.integers(0, COUNT - 1))
    def one_way(self, i: int, j: int) -> None:
        self.take(j, self.file(i))

    @precondition(lambda self: self.files)
    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 999), how=st.sampled_from(["once", "twice", "preview"]))
    def brings_in_any_file(self, i: int, k: int, how: str) -> None:
        file, laptop = self.files[k % len(self.files)], self.laptops[i]
        if how == "preview":
            before = dump_of(laptop.store)
            said = laptop.preview(file.data)
            assert dump_of(laptop.store) == before
            assert laptop.bring_in(file.data) == said
            self.known[i] |= file.known
            return
        self.take(i, file)
        if how == "twice":
            before = dump_of(laptop.store)
            assert laptop.bring_in(file.data).new == 0
            assert dump_of(laptop.store) == before

    def is_interrupted(self, i: int, k: int, at: int) -> None:
        steps = itertools.count(1)

        def progress(_done: int, _all: int) -> None:
            if next(steps) == at:
                raise Stopped

        file, laptop = self.files[k % len(self.files)], self.laptops[i]
        before = dump_of(laptop.store)
        try:
            laptop.bring_in(file.data, progress)
            self.known[i] |= file.known
        except Stopped:
            assert dump_of(laptop.store) == before

    def file_is_damaged(self, i: int, k: int, at: int, bit: int) -> None:
        data = bytearray(self.files[k % len(self.files)].data)
        data[at % len(data)] ^= 1 << bit
        before = dump_of(self.laptops[i].store)
        with pytest.raises(UserError):
            self.laptops[i].bring_in(bytes(data))
        assert dump_of(self.laptops[i].store) == before

    # Rules: the world

    def clock_is_wrong(self, i: int, skew: int) -> None:
        self.skew[i] = skew

    def reopens(self, i: int) -> None:
        replica = self.laptops[i].store.replica
        self.laptops[i].reopen()
        assert self.laptops[i].store.replica == replica

    def copies_the_file(self, i: int) -> None:
        laptop = self.laptops[i]
        if not laptop.store.is_server:
            laptop.close()
            state = self.own_newest(i)
            laptop.close()
            self.copies.append((i, Path(laptop.place).read_bytes(), set(self.known[i]), state, laptop.old))
            laptop.open()

    def restores_an_older_copy(self, k: int) -> None:
        """What was written since is known elsewhere: a pack was made of it."""
        i, data, known, state, old = self.copies[k % len(self.copies)]
        laptop = self.laptops[i]
        self.rescued.append(self.file(i))
        now = self.own_newest(i)
        laptop.close()
        place = Path(laptop.place)
        place.write_bytes(data)
        for ending in ("-wal", "-shm"):
            place.with_name(place.name + ending).unlink(missing_ok=True)
        laptop.open()
        if old and not laptop.old:
            laptop.upgrade()  # a copy of the program before, which today's opens
        self.known[i] = set(known)
        self.forms = [(j, form) for j, form in self.forms if j != i]
        assert (laptop.store.replica == now[0]) == (now == state), "I11"

    def own_newest(self, i: int) -> tuple[str, str]:
        """The laptop's replica id, and when it wrote last."""
        replica = self.laptops[i].store.replica
        found = self.laptops[i].query("SELECT max(hlc) FROM change_tx WHERE replica = :r", r=replica)
        return replica, found[0][0] or ""

    def new_program(self) -> None:
        self.laptops[2].upgrade()

    # Several in one, so that what is rarely of interest does not crowd out edits and meetings

    @rule(i=st.integers(0, COUNT - 1), again=st.booleans())
    def thinks_better_of_it(self, i: int, again: bool) -> None:
        if again:
            self.redoes(i)
        else:
            self.undoes(i)

    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 99), pick=st.integers(0, 5), author=st.sampled_from("ABC"))
    def settles(self, i: int, k: int, pick: int, author: str) -> None:
        if pick < 4:
            self.decides(i, k, pick)
        elif pick == 4:
            self.decides_for_another_value(i, k)
        else:
            self.decides_for_a_person(i, author)

    @precondition(lambda self: self.files)
    @rule(i=st.integers(0, COUNT - 1), k=st.integers(0, 999), at=st.integers(1, 10**6), bit=st.integers(0, 12))
    def trouble_with_a_file(self, i: int, k: int, at: int, bit: int) -> None:
        if bit < 8:
            self.file_is_damaged(i, k, at, bit)
        else:
            self.is_interrupted(i, k, at % 6 + 1)

    @rule(
        i=st.integers(0, COUNT - 1),
        k=st.integers(0, 99),
        what=st.sampled_from(["clock", "clock", "reopen", "copy", "copy", "restore", "program"]),
        skew=st.sampled_from(SKEWS),
    )
    def world(self, i: int, k: int, what: str, skew: int) -> None:
        if what == "clock":
            self.clock_is_wrong(i, skew)
        elif what == "reopen":
            self.reopens(i)
        elif what == "copy":
            self.copies_the_file(i)
        elif what == "restore" and self.copies:
            self.restores_an_older_copy(k)
        elif what == "program" and self.laptops[2].old:
            self.new_program()

    # What must hold

    @invariant()
    def sound(self) -> None:
        self.round = getattr(self, "round", 0) + 1
        if self.round % 9 == 0:
            laptop = self.laptops[self.round // 9 % COUNT]
            with laptop.program():
                if laptop.old:
                    laptop.assert_journal()
                else:
                    laptop.assert_sound()

    def doomed(self, i: int | None = None) -> set[tuple[Place, Token]]:
        """Tokens that purges took which laptop ``i`` knows (None: all purges): written by those who did not know."""
        found = set()
        for done in self.purges:
            if i is None or done.number in self.known[i]:
                for place, token, known in self.written:
                    gone = done.places.get(place[:2], frozenset())
                    if (gone is None or place[2] in gone) and done.number not in known:
                        found.add((place, token))
        return found

    def look_for_purged(self, i: int) -> None:
        gone = {token[0] for _place, token in self.doomed(i) if isinstance(token[0], str) and token[0]}
        gone -= {token[0] for token in self.elsewhere}
        for table, rows in dump_of(self.laptops[i].store).items():
            left = [(row, token) for row in rows for token in gone if token.endswith("e") and token in str(row)]
            assert not left, (table, left)

    def teardown(self) -> None:
        try:
            if self.trips:
                self.finish()
        finally:
            for laptop in self.laptops:
                laptop.close()
            self.stack.close()

    def finish(self) -> None:
        dice = random.Random(len(self.files))
        self.everybody_meets(dice)
        for laptop in self.laptops:
            if laptop.old:
                laptop.upgrade()
        self.assert_alike()
        i = dice.randrange(COUNT)
        self.laptops[i].assert_sound()
        for j in range(COUNT):
            self.laptops[j].assert_journal()
            self.look_for_purged(j)
        self.assert_nothing_lost()
        if len(self.files) % 2:
            self.decide_everything(i, dice)

    def decide_everything(self, i: int, dice: random.Random) -> None:
        """One laptop decides whatever waits, and then nothing waits anywhere."""
        for _ in range(40):
            waiting = self.waiting(i)
            if not waiting:
                break
            one = waiting[0]
            for index in range(len(one.values)):
                if self.decide(i, one, index):
                    break
            else:
                raise AssertionError(f"cannot be decided: {one}")
        left = len(self.waiting(i))
        self.everybody_meets(dice)
        assert [len(self.waiting(j)) for j in range(COUNT)] == [left] * COUNT
        self.assert_alike()
        self.assert_nothing_lost()

    def everybody_meets(self, dice: random.Random) -> None:
        files = [(i, self.file(i)) for i in range(COUNT)] + [(-1, file) for file in self.rescued]
        for i in range(COUNT):
            dice.shuffle(files)
            for author, file in files:
                if author != i:
                    self.take(i, file)

    def assert_alike(self) -> None:
        states = [tables_of(laptop.store) for laptop in self.laptops]
        lists = [self.waiting(i, mine=False) for i in range(COUNT)]
        derived = [
            sorted(laptop.query("SELECT id, search_key, search_more, search_rest FROM person"), key=str)
            for laptop in self.laptops
        ]
        for i in range(1, COUNT):
            assert not [
                (i, p, states[0].get(p), states[i].get(p))
                for p in states[0].keys() | states[i].keys()
                if states[0].get(p) != states[i].get(p)
            ]
            assert lists[i] == lists[0], "the lists of conflicts differ"
            assert derived[i] == derived[0], "search finds other people"

    def assert_nothing_lost(self) -> None:
        shown = self.look(0)
        several, contested = self.listed(0)
        doomed = self.doomed()
        erased = {row for done in self.purges for row, gone in done.places.items() if gone is None}
        for row in self.rows:
            if row in erased:
                assert row not in shown or not shown[row].alive
                assert row not in contested
                continue
            now = shown[row]
            own = {
                reg: {x for x in self.live.get((*row, reg), ()) if ((*row, reg), x) not in doomed}
                for reg in COLUMNS[row[0]]
            }
            deletions = [d for d in self.deletions if d.row == row]
            if now.alive:
                for reg, expected in own.items():
                    found = ({now.tokens[reg]} | several.get((*row, reg), set())) - NOTHING
                    assert expected <= found, (row, reg, "lost", expected - found)
                    extra = found - expected - self.again.get((*row, reg), set())
                    assert not extra, (row, reg, "came back or was mixed", extra)
                standing = [d for d in deletions if d.number not in self.taken_back]
                assert not standing or row in contested, (row, "a deletion vanished")
            else:
                for reg, expected in own.items():
                    if reg == "rank" and any(d.old for d in deletions):
                        continue  # whoever deleted it has a program that cannot show it
                    unseen = {x for x in expected if not any((reg, x) in d.seen for d in deletions)}
                    assert not unseen, (row, reg, "deleted unseen", unseen)


def values_of(reg: str, n: int) -> dict[str, Any]:
    """Raw input for a register, nothing of which was ever written before."""
    if reg == "when":
        day = date(2000, 1, 1) + timedelta(days=n)
        clock = f"{n % 24:02}:{n % 60:02}"
        end = day + timedelta(days=1)  # so that any time of the end will do
        return {"start_date": str(day), "start_time": clock, "end_date": str(end), "end_time": clock}
    if reg == "money":
        return {"amount_minor": n, "currency": ("JPY", "TWD", "USD")[n % 3], "rate": f"0.{n:05}"}
    if reg == "rank":
        return {"rank": n}
    if reg == "birth_date":
        return {"birth_date": str(date(1900, 1, 1) + timedelta(days=n))}
    return {reg: f"t{n}e"}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("stores") / "empty.db"
    open_store(file, create=True).close()
    return file


@pytest.fixture(scope="module")
def template(empty: Path) -> Path:
    return prepared(empty)


def prepared(empty: Path) -> Path:
    """A store with one row of each kind."""
    file = copy_of(empty, empty.with_name("template.db"))
    store, n = open_store(file), itertools.count(1)

    def add(kind: str, **raw: Any) -> str:
        for reg in COLUMNS.get(kind, ()):
            raw |= values_of(reg, next(n))
        return store.do("add", records.add, t.BY_NAME[kind], raw)

    for code in "XY":
        trip = add("delegation", code=code, name_zh=code, start_date="2019-09-17", end_date="2019-09-20")
    add("person")
    person = add("person", name_ja="山田")
    event = add("event", delegation_id=trip, title_zh="拜會")
    add("expense", delegation_id=trip, payer_id=person)
    add("post", person_id=person)
    add("participant", person_id=person, event_id=event)
    add("task", delegation_id=trip)
    add("personal", person_id=person)
    store.close()
    return file


def run(template: Path, empty: Path, examples: int, **more: Any) -> None:
    made = type("Replicas", (Machine,), {"template": template, "empty": empty})
    for name in more.keys() & {"addresses"}:
        setattr(made, name, staticmethod(more.pop(name)))
    size = settings(
        max_examples=max(1, examples),
        stateful_step_count=40,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        **more,
    )
    run_state_machine_as_test(made, settings=size)  # type: ignore[no-untyped-call]


def hunt(folder: Path, examples: int) -> None:
    """The same examples every time, and no search for a shorter one: for mutants, which only have to be noticed."""
    empty = folder / "empty.db"
    open_store(empty, create=True).close()
    run(prepared(empty), empty, examples, derandomize=True, database=None, phases=[Phase.generate])


@pytest.mark.proof
def test_laptops_lose_nothing_and_end_alike(template: Path, empty: Path, scale: float) -> None:
    run(template, empty, round(200 * scale))


@pytest.mark.proof
def test_laptops_and_an_office_server_lose_nothing_and_end_alike(
    template: Path, empty: Path, scale: float, server: Server
) -> None:
    with server.database() as place:
        office = Laptop("A", place, create=True)
        office.bring_in(Laptop("B", template).pack())
        office.close()
        name = office.store.path.name

        def addresses(stack: ExitStack) -> list[str]:
            return [stack.enter_context(server.database(name))]

        run(template, empty, round(40 * scale), addresses=addresses)

"""What a file would do to an itinerary, line by line, and the one action that does it."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Any, NamedTuple

from desktop import i18n
from desktop.domain import labels
from desktop.domain.checks import check
from desktop.domain.event import WHEN, EventData, in_order
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.errors import Invalid, Sentence
from desktop.exchange.itinerary_columns import BY_KEY
from desktop.i18n import N_
from desktop.store import Store, itemrows, records
from desktop.store.journal import Work
from desktop.store.tables import Event

LABEL = N_("Import the itinerary")
ADDED, UPDATED, UNCHANGED, REJECTED = "added", "updated", "unchanged", "rejected"
_SPACE = uuid.UUID("c0b4f6de-3b57-4b3e-8d0b-2f0d1a7c9e44")
TWICE = N_("The same item stands in line {line} already.")


class Counts(NamedTuple):
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0

    def __str__(self) -> str:
        return f"{self.added} added, {self.updated} updated, {self.unchanged} unchanged, {self.rejected} rejected"


class Change(NamedTuple):
    """A register of an item that the file changes: its columns before and after."""

    register: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True)
class Line:
    """One row or entry of the file. ``number`` is its physical row or line; ``what`` added, updated, unchanged,
    rejected. ``values`` are the columns to write; ``problems`` name a field, ``notes`` are worth reading.
    """

    number: int
    what: str
    title: Pair = Pair()
    values: Mapping[str, Any] = field(default_factory=dict)
    row_id: str = ""
    changes: tuple[Change, ...] = ()
    problems: tuple[tuple[str, Sentence], ...] = ()
    notes: tuple[tuple[str, Sentence], ...] = ()
    day: date | None = None
    clock: time | None = None


@dataclass(frozen=True)
class Options:
    """What the person decided. ``zone`` is that of times without one, "" guesses.

    Of tables: the sheet, encoding, delimiter and columns by hand; ``header`` None looks for it.
    """

    zone: str = ""
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    header: int | None = None
    columns: Mapping[int, str] | None = None
    kinds: Mapping[int, str] = field(default_factory=dict)  # by line, where the guess was wrong


@dataclass(frozen=True)
class Preview:
    """``lines`` in the order of the file; ``broken`` is what stands in no line of it: (line, field, why)."""

    file: str
    lines: tuple[Line, ...]
    broken: tuple[tuple[int, str, Sentence], ...] = ()

    def counts(self, chosen: Collection[int] | None = None) -> Counts:
        """How many of each; of ``chosen`` places only, what is left out counts as unchanged."""
        kinds = [
            line.what if chosen is None or place in chosen or line.what == REJECTED else UNCHANGED
            for place, line in enumerate(self.lines)
        ]
        lost = len(self.broken)
        return Counts(kinds.count(ADDED), kinds.count(UPDATED), kinds.count(UNCHANGED), kinds.count(REJECTED) + lost)

    def complaints(self) -> list[tuple[int, str, Sentence]]:
        """What was rejected and why, by physical line."""
        found = [(line.number, name, why) for line in self.lines for name, why in line.problems]
        return sorted([*found, *self.broken], key=lambda entry: entry[0])

    def remarks(self) -> list[tuple[int, str, Sentence]]:
        """What is worth reading of lines that are taken."""
        return [(line.number, name, why) for line in self.lines for name, why in line.notes]


def apply(work: Work, delegation_id: str, preview: Preview, chosen: Collection[int] | None = None) -> Counts:
    """Do what the preview says, of ``chosen`` places only; Invalid where somebody changed an item meanwhile."""
    for place, line in enumerate(preview.lines):
        if chosen is not None and place not in chosen:
            continue
        if line.what == ADDED:
            row_id = _id(work, delegation_id, line.values.get("ics_uid") or "")
            records.add(work, Event, {**line.values, "delegation_id": delegation_id}, row_id)
        elif line.what == UPDATED:
            records.edit(work, Event, line.row_id, line.values)
    return preview.counts(chosen)


def _id(work: Work, delegation_id: str, uid: str) -> str | None:
    """The id of a new item: of an entry with a UID the same on every laptop, so that two who bring it in have one.

    None for any: it has no UID, or the item stood here before and was deleted.
    """
    if not uid:
        return None
    made = str(uuid.uuid5(_SPACE, f"{delegation_id} {uid}"))
    return None if itemrows.stood(work.connection, made) else made


def field_name(field: str) -> str:
    """What a column or field is called on the screen; a property of a calendar by its own name, a whole line a dash."""
    if field in BY_KEY:
        return BY_KEY[field].name.get(i18n.current())
    if not field:
        return "－"
    return labels.label("event", field).text(i18n._) if labels.known("event", field) else field


class Matcher:
    """The items that are there, each of which answers to one line of a file only."""

    def __init__(self, store: Store, delegation_id: str) -> None:
        with store.read() as connection:
            self.rows = itemrows.of(connection, delegation_id)
        self._store, self._delegation = store, delegation_id
        self._taken: dict[str, int] = {}
        self._at: dict[tuple[Any, Any], list[str]] = defaultdict(list)
        for row_id, row in self.rows.items():
            self._at[row["start_date"], row["start_time"]].append(row_id)
        self._by_uid = {row["ics_uid"]: row_id for row_id, row in self.rows.items() if row["ics_uid"]}

    def find(self, number: int, values: Mapping[str, Any], row_id: str = "") -> tuple[str, int]:
        """Id of the item that is meant (else ""), and the line that took it before (else 0)."""
        uid = values.get("ics_uid") or ""
        named = row_id if row_id in self.rows else self._by_uid.get(uid, "")
        if named:
            before = self._taken.get(named, 0)
            self._taken.setdefault(named, number)
            return named, before
        found = self._alike(values, uid)
        if found:
            self._taken[found] = number
        return found, 0

    def peek(self, values: Mapping[str, Any]) -> str:
        """Id of the item that would be found; it stays free."""
        uid = values.get("ics_uid") or ""
        return self._by_uid.get(uid, "") or self._alike(values, uid)

    def same_uid(self, uid: str) -> Mapping[str, Any]:
        """The item that came from this entry of a calendar before; empty where there is none."""
        return self.rows.get(self._by_uid.get(uid, ""), {})

    def by_hand(self, row_id: str) -> frozenset[str]:
        """Words of an item that somebody changed since it was imported: another version of the file leaves them."""
        from desktop.store import history
        from desktop.store.registers import registers

        columns, latest = registers(Event), dict[str, str]()
        with self._store.read() as connection:
            for entry in history.of_record(connection, Event, row_id):
                if entry.kind == "changed":
                    latest.setdefault(entry.register, entry.label)
        found = {column for name, label in latest.items() if label != LABEL for column in columns.get(name, ())}
        return frozenset(found - {*WHEN, "status"})

    def _alike(self, values: Mapping[str, Any], uid: str) -> str:
        """The first free item of the same day, time and name."""
        names = _names(values)
        if not names or values.get("start_date") is None:
            return ""
        for row_id in self._at.get((values["start_date"], values.get("start_time")), ()):
            row = self.rows[row_id]
            if row_id not in self._taken and (not uid or not row["ics_uid"]) and names & _names(row):
                return row_id
        return ""

    def line(
        self,
        number: int,
        values: dict[str, Any],
        row_id: str,
        problems: list[tuple[str, Sentence]],
        notes: list[tuple[str, Sentence]],
        defaults: Mapping[str, Any] | None = None,
    ) -> Line:
        """What becomes of one row: ``values`` are what the file says, ``defaults`` what a new item gets besides."""
        found, before = ("", 0) if problems else self.find(number, values, row_id)
        if before:
            problems = [("", Sentence(TWICE, {"line": before}))]
        old = self.rows.get(found)
        whole = {**old, **values} if old else {**(defaults or {}), **values}
        named = Pair(whole.get("title_zh") or "", whole.get("title_ja") or "") or _route(whole)
        told = Line(
            number, REJECTED, named, notes=tuple(notes), day=whole.get("start_date"), clock=whole.get("start_time")
        )
        if problems:
            return replace(told, problems=tuple(problems))
        try:
            fields = {name: whole[name] for name in EventData.model_fields if name in whole}
            checked = check(EventData, {**fields, "delegation_id": self._delegation}, in_order)
        except Invalid as error:
            return replace(told, problems=tuple((problem.field, problem.message) for problem in error.problems))
        written = values if old else {**(defaults or {}), **values}
        clean = {name: getattr(checked, name) for name in written}
        if old is None:
            return replace(told, what=ADDED, values=clean)
        changes = _changes(old, clean)
        clean = {name: value for name, value in clean.items() if old[name] != value}
        return replace(told, what=UPDATED if changes else UNCHANGED, values=clean, row_id=found, changes=changes)


def _names(row: Mapping[str, Any]) -> set[str]:
    """What an item is called, folded; a journey by its way or its number too."""
    way = f"{row.get('origin_zh') or row.get('origin_ja') or ''}→{row.get('target_zh') or row.get('target_ja') or ''}"
    said = (row.get("title_zh"), row.get("title_ja"), way if way != "→" else "", row.get("carrier"))
    return {fold(text) for text in said if text and fold(text)}


def _route(row: Mapping[str, Any]) -> Pair:
    ends = [(row.get(f"origin_{c}") or "", row.get(f"target_{c}") or "") for c in ("zh", "ja")]
    return Pair(*("→".join(part for part in end if part) for end in ends))


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Change, ...]:
    from desktop.store.registers import registers

    found = []
    for register, columns in registers(Event).items():
        before = {name: old[name] for name in columns}
        after = {name: new.get(name, old[name]) for name in columns}
        if before != after:
            found.append(Change(register, before, after))
    return tuple(found)

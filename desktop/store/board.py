"""What the itinerary's board reads and does: rows without their parts, who is where, moving and copying many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import time, timedelta
from typing import Any

from sqlalchemy import Connection, and_, func, select

from desktop.domain import board as rules
from desktop.domain.event import WAS
from desktop.domain.eventrow import EventRow, programme_key
from desktop.domain.plan import Item, Plan, Who
from desktop.domain.replan import DAY, clock_later
from desktop.domain.schedule import When
from desktop.store import plan, records
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.stale import looked
from desktop.store.tables import (
    AgendaItem,
    Attendance,
    Event,
    EventHost,
    Packing,
    Participant,
    Row,
)

COPIED: tuple[type[Row], ...] = (AgendaItem, EventHost, Participant, Packing)
FRESH: dict[str, Any] = {  # what a copy does not take over: it is a new plan for another time
    **dict.fromkeys(WAS),
    **dict.fromkeys(("reason", "reason_zh", "reason_ja", "was_part", "was_place_zh", "was_place_ja", "ics_uid"), ""),
    **dict.fromkeys(("companies", "people", "talks", "amount_minor")),
    **dict.fromkeys(("currency", "summary_zh", "summary_ja"), ""),
    "status": "planned",
    "replaces_id": None,
    "edition": 1,
}
_NAMES = tuple(name for name in EventRow._fields if name not in ("theirs", "ours"))


class Reader:
    """Reads a delegation's rows; of those that did not change since, the same objects come back.

    Two thousand rows are fetched and compared in a fifth of the time that it takes to make and sort them.
    """

    def __init__(self) -> None:
        self._delegation = ""
        self._raw: dict[str, tuple[Any, ...]] = {}
        self._rows: dict[str, EventRow] = {}
        self._keys: dict[str, tuple[object, ...]] = {}
        self._order: list[EventRow] = []
        self._known = -1

    def read(self, connection: Connection, delegation_id: str, written: Collection[str] = ()) -> list[EventRow]:
        """The items in the order of the programme, as ``events.of`` gives them.

        ``written`` are the items that one action of this desk has just written: if nothing else came in since the last
        reading, only these are read.
        """
        if delegation_id != self._delegation:
            self.__init__()  # type: ignore[misc]
            self._delegation = delegation_id
        known = looked(connection).known  # every writing adds to the journal (data.md I1)
        if known == self._known:
            return self._order
        only = written if known == self._known + 1 else ()
        self._known = known
        found = _fetched(connection, delegation_id, only)
        if only:
            found = {row_id: values for row_id, values in self._raw.items() if row_id not in only} | found
        if found != self._raw:
            self._take(found)
        return self._order

    def _take(self, found: dict[str, tuple[Any, ...]]) -> None:
        for row_id, values in found.items():
            if self._raw.get(row_id) != values:
                row = self._rows[row_id] = EventRow(*values)
                self._keys[row_id] = programme_key(row.when(), row.position, row.id)
        self._raw = found
        self._order = [self._rows[row_id] for row_id in sorted(found, key=self._keys.__getitem__)]


def _fetched(connection: Connection, delegation_id: str, only: Collection[str]) -> dict[str, tuple[Any, ...]]:
    event, participant = table_of(Event), table_of(Participant)
    wanted = and_(event.c.delegation_id == delegation_id, event.c.alive)
    if only:
        wanted = and_(wanted, event.c.id.in_(only))
    counted = (
        select(participant.c.event_id, participant.c.side, func.count())
        .select_from(participant.join(event, event.c.id == participant.c.event_id))
        .where(and_(wanted, participant.c.alive))
        .group_by(participant.c.event_id, participant.c.side)
    )
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for event_id, side, number in connection.execute(counted).all():
        counts[event_id][side != "jp"] += number
    rows = connection.execute(select(*(event.c[name] for name in _NAMES)).where(wanted)).all()
    none = (0, 0)
    return {row[0]: (*row, *counts.get(row[0], none)) for row in rows}


def who_is_where(connection: Connection, delegation_id: str, rows: Iterable[EventRow]) -> Plan:
    """The plan with members, sub-groups and whom each item is for, and nothing else: what 'my day' is asked of."""
    event, participant = table_of(Event), table_of(Participant)
    query = (
        select(participant.c.event_id, participant.c.person_id)
        .select_from(participant.join(event, event.c.id == participant.c.event_id))
        .where(and_(event.c.delegation_id == delegation_id, participant.c.alive, participant.c.side == "tw"))
    )
    listed: dict[str, list[Who]] = defaultdict(list)
    for event_id, person_id in connection.execute(query).all():
        listed[event_id].append(Who(person_id or "", "tw"))
    items = tuple(
        Item(row.id, row.kind, row.status, row.when(), team_id=row.team_id or "", people=tuple(listed.get(row.id, ())))
        for row in rows
    )
    return Plan(
        delegation_id,
        items=items,
        travellers=plan.travellers(connection, delegation_id),
        teams=plan.teams(connection, delegation_id),
    )


def move_many(work: Work, moves: Mapping[str, When]) -> int:
    """Give these items other times, in one action; how many really changed. Each is checked as a whole.

    The time to gather goes along with the start, written times of the agenda with the whole item.
    """
    event, point = table_of(Event), table_of(AgendaItem)
    query = select(event).where(event.c.id.in_(list(moves)))
    before = {row["id"]: row for row in work.connection.execute(query).mappings()}
    timed = and_(point.c.event_id.in_(list(moves)), point.c.alive, point.c.start_time.is_not(None))
    points: dict[str, list[tuple[str, time]]] = defaultdict(list)
    for one in work.connection.execute(select(point.c.id, point.c.event_id, point.c.start_time).where(timed)):
        points[one.event_id].append((one.id, one.start_time))
    count = 0
    for row_id, when in moves.items():
        minutes, whole = _later(before.get(row_id), when)
        values = rules.columns(when)
        if minutes:
            values["gather_time"] = clock_later(before[row_id]["gather_time"], minutes)
        count += records.edit(work, Event, row_id, values)
        for point_id, start in points[row_id] if minutes and whole else ():
            records.edit(work, AgendaItem, point_id, {"start_time": clock_later(start, minutes)})
    return count


def _later(row: Any, when: When) -> tuple[int, bool]:
    """By how many minutes of the clock an item begins later, and whether it ends so much later too."""
    old = plan.when_of(row) if row else None
    if old is None or old.start_time is None or when.start_time is None:
        return 0, False
    begins = rules.minutes(when.start_time) - rules.minutes(old.start_time)
    if old.end_time is None or when.end_time is None:
        return begins, True
    return begins, (rules.minutes(when.end_time) - rules.minutes(old.end_time) - begins) % DAY == 0


def edit_many(work: Work, ids: Iterable[str], values: Mapping[str, Any]) -> int:
    """Set the same fields of several items in one action (status, sub-group)."""
    return sum(records.edit(work, Event, row_id, values) for row_id in ids)


def remove_many(work: Work, ids: Iterable[str]) -> int:
    """Delete several items with their parts; how many rows went."""
    return sum(records.remove(work, Event, row_id) for row_id in ids)


def copy_to(work: Work, copies: Mapping[str, When], delegation_id: str) -> list[str]:
    """Copy items with agenda, hosts, participants and what they carry (needs.md row 39); the new ids, in that order.

    The copy stands as planned, whatever became of the first one. The due date of the list moves along.
    """
    return [_copy(work, row_id, when, delegation_id) for row_id, when in copies.items()]


def _copy(work: Work, row_id: str, when: When, delegation_id: str) -> str:
    model = records.checked_by(Event).model
    row = read_row(work.connection, Event, row_id)
    raw = {name: row[name] for name in model.model_fields if name in row}
    later = when.start_date - row["start_date"] if row["start_date"] else timedelta()
    raw |= {**FRESH, **rules.columns(when), "delegation_id": delegation_id}
    if raw["list_due"]:
        raw["list_due"] += later
    same = row["delegation_id"] == delegation_id
    if not same:
        raw["team_id"] = None
    made = records.add(work, Event, raw)
    parts: tuple[type[Row], ...] = (*COPIED, Attendance) if same else COPIED  # another delegation has other members
    for table in parts:
        rows = table_of(table)
        query = select(rows).where(and_(rows.c.event_id == row_id, rows.c.alive)).order_by(rows.c.id)
        for part in work.connection.execute(query).mappings().all():
            values = {name: part[name] for name in records.checked_by(table).model.model_fields if name in part}
            values["event_id"] = made
            if table is Participant:
                values["came"] = ""
            if table is Packing:
                values |= {"delegation_id": delegation_id, "packed_on": None}
                values["member_id"] = values["member_id"] if same else None
            records.add(work, table, values)
    return made


def times_of(connection: Connection, ids: Iterable[str]) -> dict[str, When]:
    """When these items are, of any delegation, in the order of the programme; deleted ones are left out."""
    event = table_of(Event)
    query = select(event).where(and_(event.c.id.in_(list(ids)), event.c.alive))
    rows = connection.execute(query).mappings().all()
    found = [(row, when) for row in rows if (when := plan.when_of(row)) is not None]
    found.sort(key=lambda pair: programme_key(pair[1], pair[0]["position"], pair[0]["id"]))
    return {row["id"]: when for row, when in found}

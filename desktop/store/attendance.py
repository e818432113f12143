"""Who comes to an item other than the list, the sub-group or everybody would; and who really was there."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from desktop.domain.attendance import NO, YES
from desktop.domain.headcount import Needs
from desktop.domain.plan import AWAY
from desktop.domain.text import Pair
from desktop.store import events, records
from desktop.store import plan as plans
from desktop.store.bulk import among
from desktop.store.events import ParticipantRow
from desktop.store.journal import Work
from desktop.store.personal import of_people
from desktop.store.posts import PostOn, posts_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Attendance, Event, Member, Participant, Person, Personal, RollCall, RollMark

SPACE = uuid.UUID("2d8f6a0e-54c1-4b07-9f3d-6e0b7c1a9d52")  # ids of marks are uuid5 in it


def mark_id(owner_id: str, member_id: str) -> str:
    """The id of a member's mark at an item or a roll call: the same on every laptop, so that none is made twice."""
    return str(uuid.uuid5(SPACE, f"{owner_id}\n{member_id}"))


def mark(work: Work, marks: Iterable[tuple[str, str, str]]) -> int:
    """Say of members that they come or stay away: (event id, member id, "yes", "no" or "" as usual).

    How many rows were written. One action, however many cells.
    """
    wanted = {(event_id, member_id): state for event_id, member_id, state in marks}
    table = table_of(Attendance)
    asked = sorted({event_id for event_id, _member in wanted})
    query = select(table.c.id, table.c.event_id, table.c.member_id, table.c.state, table.c.alive).where(
        among(work.connection, table.c.event_id, asked)
    )
    known: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for row in work.connection.execute(query):
        if (row.event_id, row.member_id) in wanted:
            known[row.event_id, row.member_id].append(row)
    written = 0
    for (event_id, member_id), state in wanted.items():
        values = {"event_id": event_id, "member_id": member_id, "state": state}
        written += put(work, Attendance, mark_id(event_id, member_id), known[event_id, member_id], values)
    return written


def put(
    work: Work, table: type[Any], row_id: str, known: Iterable[Any], values: dict[str, Any], first: str = ""
) -> int:
    """Let the one row of a member at an item or roll call be so; no row where ``state`` is empty. Rows written.

    ``known`` are the rows that stand in the store (id, alive, state), deleted ones too: undo and other laptops bring
    rows back, and one that was deleted is brought back rather than made a second time. ``first`` is a state that the
    row is made with and changed from at once: two laptops that make the same row disagree only about changes.
    """
    rows = sorted(known, key=lambda row: (not row.alive, row.id != row_id))
    kept = rows[0] if rows and (rows[0].alive or rows[0].id == row_id) else None
    written = 0
    for row in rows:
        if row.alive and (row is not kept or not values["state"]):
            written += records.remove(work, table, row.id)
    if not values["state"]:
        return written
    if kept is None:
        records.add(work, table, {**values, "state": first or values["state"]}, row_id)
        return written + 1 + (bool(first) and records.edit(work, table, row_id, {"state": values["state"]}))
    if not kept.alive:
        work.set_alive(table, kept.id, True)
        written += 1
    said = {name: value for name, value in values.items() if name not in ("event_id", "roll_call_id", "member_id")}
    return written + records.edit(work, table, kept.id, said)


@dataclass(frozen=True)
class Present:
    """Who was at an item, by member id. ``at`` is when heads were last counted (ISO 8601), "" where nobody did.

    Without a count ``here`` is who was to come. ``uncounted`` are those of whom no count says anything.
    """

    event_id: str
    planned: frozenset[str]
    here: frozenset[str]
    missing: frozenset[str] = frozenset()
    excused: frozenset[str] = frozenset()
    uncounted: frozenset[str] = frozenset()
    at: str = ""


def present(connection: Connection, event_id: str) -> Present:
    """Who really was at an item, for the report: as its roll calls last found everybody, else who was to come."""
    found = presents(connection, read_row(connection, Event, event_id)["delegation_id"], [event_id])
    return found.get(event_id) or Present(event_id, frozenset(), frozenset())


def presents(connection: Connection, delegation_id: str, item_ids: Iterable[str] | None = None) -> dict[str, Present]:
    """The same of every item of a delegation, or of these, by item id in the order of the programme."""
    plan = plans.read(connection, delegation_id, item_ids)
    call, mark_ = table_of(RollCall), table_of(RollMark)
    query = (
        select(call.c.id, call.c.event_id, call.c.at, mark_.c.member_id, mark_.c.state, mark_.c.at.label("marked"))
        .select_from(call.join(mark_, mark_.c.roll_call_id == call.c.id))
        .where(and_(call.c.delegation_id == delegation_id, call.c.alive, mark_.c.alive))
    )
    counted: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        counted[row.event_id or ""].append(row)
    return {item.id: _present(item.id, plan.attending(item), counted.get(item.id, [])) for item in plan.items}


def _present(event_id: str, planned: frozenset[str], rows: list[Any]) -> Present:
    """From the marks of all counts of an item: two guides may each have begun one, for a coach each."""
    if not rows:
        return Present(event_id, planned, planned)
    rows = sorted(rows, key=lambda row: (moment(row.at), row.id))
    last = rows[-1]
    states = {row.member_id: row.state for row in sorted(rows, key=lambda row: moment(row.marked or row.at))}
    found: dict[str, set[str]] = defaultdict(set)
    for member, state in states.items():
        found[state].add(member)
    here, missing, excused = (frozenset(found[state]) for state in ("here", "missing", "excused"))
    return Present(event_id, planned, here, missing, excused, planned - here - missing - excused, last.at)


def participants(connection: Connection, event_id: str) -> list[ParticipantRow]:
    """Who is listed at an item, as its papers say it: without those said to stay away, with those said to come.

    Guests who answered that they do not attend are left out too.

    Where nobody of ours is listed nobody is added: then it is for a sub-group or for all.
    """
    listed = events.participants(connection, event_id)
    said, member, person = table_of(Attendance), table_of(Member), table_of(Person)
    query = (
        select(said.c.state, person.c.id, person.c.name_zh, person.c.name_ja, person.c.kana)
        .select_from(said.join(member, member.c.id == said.c.member_id).join(person, person.c.id == member.c.person_id))
        .where(and_(said.c.event_id == event_id, said.c.alive, member.c.alive, person.c.alive))
        .where(member.c.status.not_in(AWAY))
        .order_by(person.c.id)
    )
    rows = connection.execute(query).all()
    away = {row.id for row in rows if row.state == NO}
    kept = [row for row in listed if (row.person_id not in away if row.side == "tw" else row.reply != NO)]
    known = {row.person_id for row in listed}
    more = {row.id: row for row in rows if row.state == YES and row.id not in known}
    if not more or not any(row.side == "tw" for row in listed):
        return _as_told(connection, kept)
    posts = posts_on(connection, list(more), events.day_of(connection, event_id))
    for row in more.values():
        post = posts.get(row.id, PostOn())
        kept.append(ParticipantRow("", "tw", None, row.id, Pair(row.name_zh, row.name_ja), row.kana, post))
    return _as_told(connection, sorted(kept, key=events.place_of))


def _as_told(connection: Connection, rows: list[ParticipantRow]) -> list[ParticipantRow]:
    """Without the readings that their records keep inside: the hosts read these papers."""
    kept = events.unspoken(connection, [row.person_id for row in rows])
    return [row._replace(kana="") if row.person_id in kept else row for row in rows] if kept else rows


def needs(connection: Connection, delegation_id: str) -> dict[str, Needs]:
    """What the people of a delegation and its guests do not eat, by person id: counted, and shown without names."""
    personal, member = table_of(Personal), table_of(Member)
    event, guest = table_of(Event), table_of(Participant)
    ours = select(member.c.person_id).where(and_(member.c.delegation_id == delegation_id, member.c.alive))
    guests = (
        select(guest.c.person_id)
        .select_from(guest.join(event, event.c.id == guest.c.event_id))
        .where(and_(event.c.delegation_id == delegation_id, event.c.alive, guest.c.alive))
    )
    query = select(personal.c.person_id).where(
        and_(personal.c.alive, or_(personal.c.person_id.in_(ours), personal.c.person_id.in_(guests)))
    )
    found: dict[str, Needs] = {}
    for row in of_people(connection, sorted(set(connection.execute(query).scalars()))).values():
        one = Needs(row["diet"], Pair(row["diet_zh"], row["diet_ja"]), Pair(row["allergy_zh"], row["allergy_ja"]))
        if one != Needs():
            found[row["person_id"]] = one
    return found


def moment(at: str) -> float:
    """A time with its offset as seconds since 1970, to compare; 0 for what is none."""
    try:
        return datetime.fromisoformat(at).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0

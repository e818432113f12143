"""點名 点呼: who was found where and when, and whom to ring up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair
from desktop.store import plan as plans
from desktop.store import records
from desktop.store.attendance import mark_id, moment, put
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import RollCall, RollMark, Seat, Seating

HERE, MISSING, EXCUSED = "here", "missing", "excused"
COACH = "coach"  # a key of SEATING_KINDS


class Call(NamedTuple):
    """One count of heads; ``at`` is local time with its offset (ISO 8601)."""

    id: str
    event_id: str
    name: Pair
    at: str
    here: int


@dataclass(frozen=True)
class Line:
    """A member as a count has found him: ``state`` is a key of ROLL_STATES, "" while nobody has said."""

    member_id: str
    name: Pair
    kana: str = ""
    organisation: Pair = Pair()
    title: Pair = Pair()
    phone: str = ""
    state: str = ""
    at: str = ""


def start(work: Work, delegation_id: str, event_id: str, name: Pair, at: str) -> str:
    """A new count, for an item or for none ("")."""
    values = {"delegation_id": delegation_id, "event_id": event_id or None, "at": at}
    return records.add(work, RollCall, {**values, "name_zh": name.zh, "name_ja": name.ja})


def mark(work: Work, call_id: str, member_ids: Iterable[str], state: str, at: str) -> int:
    """Say of members that they are here, missing or excused; "" takes it back. How many rows were written."""
    table = table_of(RollMark)
    query = select(table.c.id, table.c.member_id, table.c.state, table.c.alive).where(table.c.roll_call_id == call_id)
    known = defaultdict(list)
    for row in work.connection.execute(query):
        known[row.member_id].append(row)
    written = 0
    for member in member_ids:
        values = {"roll_call_id": call_id, "member_id": member, "state": state, "at": at}
        other = HERE if state != HERE else MISSING
        written += put(work, RollMark, mark_id(call_id, member), known[member], values, other)
    return written


def calls(connection: Connection, delegation_id: str) -> list[Call]:
    """The counts of a delegation, the latest first."""
    call, mark_ = table_of(RollCall), table_of(RollMark)
    rows = connection.execute(select(call).where(and_(call.c.delegation_id == delegation_id, call.c.alive))).mappings()
    marks = (
        select(mark_.c.roll_call_id)
        .select_from(mark_.join(call, call.c.id == mark_.c.roll_call_id))
        .where(and_(call.c.delegation_id == delegation_id, call.c.alive, mark_.c.alive, mark_.c.state == HERE))
    )
    here = Counter(connection.execute(marks).scalars())
    found = [
        Call(row["id"], row["event_id"] or "", Pair(row["name_zh"], row["name_ja"]), row["at"], here[row["id"]])
        for row in rows
    ]
    return sorted(found, key=lambda one: (moment(one.at), one.id), reverse=True)


class Group(NamedTuple):
    """Some of those whom a count expects, by who looks after them: a coach or a sub-group."""

    key: str
    name: Pair
    member_ids: frozenset[str]


def groups(connection: Connection, call_id: str) -> list[Group]:
    """The coaches of the count's item, or of the whole trip, and the sub-groups of its day; empty ones are left out."""
    call = read_row(connection, RollCall, call_id)
    seating, seat = table_of(Seating), table_of(Seat)
    query = (
        select(seating.c.id, seating.c.event_id, seating.c.name_zh, seating.c.name_ja, seat.c.member_id)
        .select_from(seating.join(seat, seat.c.seating_id == seating.c.id))
        .where(and_(seating.c.delegation_id == call["delegation_id"], seating.c.kind == COACH))
        .where(and_(seating.c.alive, seat.c.alive, seat.c.member_id.is_not(None)))
        .order_by(seating.c.position, seating.c.id)
    )
    rows = connection.execute(query).all()
    own = [row for row in rows if row.event_id and row.event_id == call["event_id"]]
    aboard: dict[str, set[str]] = defaultdict(set)
    names: dict[str, Pair] = {}
    for row in own or [row for row in rows if not row.event_id]:
        aboard[row.id].add(row.member_id)
        names[row.id] = Pair(row.name_zh, row.name_ja)
    day = _day(call["at"])
    found = [Group(f"coach {key}", names[key], frozenset(members)) for key, members in aboard.items()]
    found += [Group(f"team {t.id}", t.name, t.on(day)) for t in plans.teams(connection, call["delegation_id"])]
    return [group for group in found if group.name and group.member_ids]


def _day(at: str) -> date | None:
    """The day of a count; None where nobody can tell."""
    try:
        return datetime.fromisoformat(at).date()
    except ValueError:
        return None


def lines(connection: Connection, call_id: str) -> list[Line]:
    """Everybody whom a count expects, in print order: who comes to its item, or who travels; and who was marked."""
    call = read_row(connection, RollCall, call_id)
    wanted = [call["event_id"]] if call["event_id"] else []
    plan = plans.read(connection, call["delegation_id"], wanted)
    expected = plan.attending(plan.items[0]) if plan.items else plan.travelling
    table = table_of(RollMark)
    query = select(table.c.member_id, table.c.state, table.c.at).where(
        and_(table.c.roll_call_id == call_id, table.c.alive)
    )
    marks = {row.member_id: row for row in connection.execute(query)}
    return [
        Line(
            one.member_id, one.name, one.kana, one.organisation, one.title, one.phone,
            marks[one.member_id].state if one.member_id in marks else "",
            marks[one.member_id].at if one.member_id in marks else "",
        )
        for one in plan.travellers
        if one.member_id in expected or one.member_id in marks
    ]  # fmt: skip

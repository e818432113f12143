"""點名 点呼: who was found where and when, and whom to ring up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair
from desktop.store import plan as plans
from desktop.store import records
from desktop.store.attendance import mark_id, moment, put
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import RollCall, RollMark

HERE, MISSING, EXCUSED = "here", "missing", "excused"


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

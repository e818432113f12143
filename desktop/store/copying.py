"""A delegation as the start of the next one (needs.md row 84): its days shifted, and nothing that belonged to then.

Left behind: approval, receipts and money spent, everything personal (passports, rooms, tickets, phones), what was said
and came of it, answers and permissions of the hosts, changes of plan, what was cancelled.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.dates import Calendar, year
from desktop.domain.event import WAS
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_
from desktop.store import delegations, records, reuse
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

LABEL = N_("Copy a delegation for next year")
SAME_WEEKDAYS = timedelta(days=364)  # a year later, on the same days of the week
NO_DAYS = N_("This delegation has no days yet, so that they cannot be shifted.")
TAKEN = N_("There is a delegation with this code already. Choose another one.")
KEPT = (  # of the delegation
    *("kind", "purpose_zh", "purpose_ja", "basis_zh", "basis_ja", "places_zh", "places_ja", "office_id"),
    *("insurer_zh", "insurer_ja", "insurer_phone", "handbook_zh", "handbook_ja", "cap_minor", "leader_rank"),
)
OF_THEN: dict[str, Any] = {  # of an item: what became of it, what hosts allowed then, seats that were booked
    **dict.fromkeys((*WAS, "replaces_id", "companies", "people", "talks", "amount_minor", "list_due")),
    **dict.fromkeys(("reason", "reason_zh", "reason_ja", "was_part", "was_place_zh", "was_place_ja", "ics_uid"), ""),
    **dict.fromkeys(("currency", "summary_zh", "summary_ja", "photos", "social", "press", "rivals"), ""),
    **dict.fromkeys(("seats", "coach", "notes"), ""),
    "status": "planned",
    "edition": 1,
}
UNANSWERED: dict[str, Any] = {"came": "", "reply": "", "replied_on": None, "seat": "", "reply_notes": ""}


@dataclass(frozen=True)
class Wanted:
    """What the next trip is, and what comes along beside its items."""

    start: date
    code: str
    name: Pair
    hosts: bool = True  # those of the other side, and who speaks
    members: bool = False
    budget: bool = True
    tasks: bool = True


def offered(connection: Connection, delegation_id: str) -> Wanted:
    """The next trip as it usually is: a year later on the same days of the week, with the years in its name moved."""
    row = read_row(connection, t.Delegation, delegation_id)
    if row["start_date"] is None or row["end_date"] is None:
        raise Invalid([Problem("start_date", Sentence(NO_DAYS))])
    start = row["start_date"] + SAME_WEEKDAYS
    if start.year == row["start_date"].year:  # 1 January
        start += timedelta(days=7)
    name = Pair(*(moved(row[column], row["start_date"], start) for column in ("name_zh", "name_ja")))
    return Wanted(start, delegations.free_code(connection, moved(row["code"], row["start_date"], start)), name)


def moved(text: str, then: date, now: date) -> str:
    """``text`` with the year of ``then`` written as that of ``now``: 2019, 108年, 令和元年."""
    for old, new in (
        (f"{year(then, Calendar.ERA)}", f"{year(now, Calendar.ERA)}"),
        (f"{then.year - 1911}年", f"{now.year - 1911}年"),
    ):
        text = text.replace(old, new) if not re.search(rf"\d{re.escape(old)}", text) else text
    return re.sub(rf"(?<!\d){then.year}(?!\d)", str(now.year), text)


def copy(work: Work, delegation_id: str, wanted: Wanted, today: date) -> str:
    """Make the next trip; its id."""
    connection = work.connection
    row = read_row(connection, t.Delegation, delegation_id)
    if row["start_date"] is None or row["end_date"] is None:
        raise Invalid([Problem("start_date", Sentence(NO_DAYS))])
    if any(one.code == wanted.code for one in delegations.everything(connection)):
        raise Invalid([Problem("code", Sentence(TAKEN))])
    later = wanted.start - row["start_date"]
    raw = {name: row[name] for name in KEPT}
    raw |= {"code": wanted.code, "name_zh": wanted.name.zh, "name_ja": wanted.name.ja, "status": "preparing"}
    made = records.add(work, t.Delegation, {**raw, "start_date": wanted.start, "end_date": row["end_date"] + later})
    teams = {
        one["id"]: records.add(work, t.Team, {**_fields(t.Team, one), "delegation_id": made, "notes": ""})
        for one in _rows(connection, t.Team, [delegation_id])
        if one["kind"] == "group"
    }
    items = _items(work, delegation_id, made, later, teams, wanted)
    unpacked = {"member_id": None, "packed_on": None, "notes": ""}
    packed = [
        {**_fields(t.Packing, one), **unpacked, "event_id": items.get(one["event_id"])}
        for one in _rows(connection, t.Packing, [delegation_id])
        if one["event_id"] is None or one["event_id"] in items
    ]
    _add(work, t.Packing, packed, made)
    if wanted.members:
        people = [one.id for one in delegations.members(connection, delegation_id) if one.status not in reuse.AWAY]
        reuse.take_over(work, made, people, True, today, with_wishes=False)
    if wanted.budget:
        fresh = {"rate": "", "case_no": "", "account": "", "notes": ""}
        lines = _rows(connection, t.BudgetLine, [delegation_id])
        _add(work, t.BudgetLine, [{**_fields(t.BudgetLine, one), **fresh} for one in lines], made)
    if wanted.tasks:
        tasks = []
        for one in _rows(connection, t.Task, [delegation_id]):
            due = one["due"] + later if one["due"] else None
            owner = one["owner_id"] if wanted.members else None
            tasks.append({**_fields(t.Task, one), "due": due, "done_on": None, "owner_id": owner, "notes": ""})
        _add(work, t.Task, tasks, made)
    return made


def _items(
    work: Work, source: str, delegation_id: str, later: timedelta, teams: Mapping[str, str], wanted: Wanted
) -> dict[str, str]:
    """Copy the items with what belongs to each; old id -> new id."""
    raws, items = {}, {}
    for row in _rows(work.connection, t.Event, [source]):
        if row["status"] == "cancelled" or (row["team_id"] is not None and row["team_id"] not in teams):
            continue
        raw = {**_fields(t.Event, row), **OF_THEN, "delegation_id": delegation_id}
        raw["team_id"] = teams.get(row["team_id"] or "")
        for name in ("start_date", "end_date", "list_due"):
            raw[name] = row[name] + later if row[name] else None
        items[row["id"]] = str(uuid.uuid4())
        raws[items[row["id"]]] = raw
    records.add_all(work, t.Event, raws)
    for table in (t.AgendaItem, t.EventHost, t.Participant):
        parts = []
        for part in _rows(work.connection, table, list(items), "event_id"):
            values = {**_fields(table, part), "event_id": items[part["event_id"]]}
            if table is t.Participant:
                if not (wanted.hosts if part["side"] == "jp" else wanted.members):
                    continue
                values |= UNANSWERED
            elif table is t.AgendaItem and not wanted.hosts:
                values |= {"speaker_id": None, "interpreter_id": None, "speaker_zh": "", "speaker_ja": ""}
            parts.append(values)
        _add(work, table, parts)
    return items


def _add(work: Work, model: type[t.Row], raws: Iterable[Mapping[str, Any]], delegation_id: str = "") -> None:
    owner = {"delegation_id": delegation_id} if delegation_id else {}
    records.add_all(work, model, {str(uuid.uuid4()): {**raw, **owner} for raw in raws})


def _rows(
    connection: Connection, model: type[t.Row], owners: Sequence[str], column: str = "delegation_id"
) -> Iterable[Mapping[str, Any]]:
    table = table_of(model)
    mine = and_(among(connection, table.c[column], owners), table.c.alive)
    query = select(table).where(mine).order_by(table.c.id)
    return connection.execute(query).mappings().all()  # type: ignore[return-value]


def _fields(model: type[t.Row], row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in records.checked_by(model).model.model_fields if name in row}

"""What the papers of a visit share: its head, its agenda on the clock, and the people of both sides as they print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import audience, honorifics
from desktop.domain.agenda import AgendaLine, timed
from desktop.domain.eventrow import EventRow
from desktop.domain.plan import Item, Plan
from desktop.domain.speeches import Somebody, Visit
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_STATUSES, STATUS_REASONS, find
from desktop.store import attendance, delegations, events
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.posts import PostOn, own_name_on, posts_on
from desktop.store.registers import read_row, table_of


def timed_lines(start: time | None, rows: Sequence[events.AgendaRow], interpreting: str = "") -> list[AgendaLine]:
    """Agenda lines with times; ``interpreting`` is that of the event."""
    points = timed(start, [row.slot() for row in rows], interpreting)
    return [AgendaLine(row.title, point.start, row.speaker, row.note) for row, point in zip(rows, points, strict=True)]


def status_pair(row: EventRow) -> Pair:
    """「取消（天候）」 for what is changed or called off or still being arranged; empty for the normal case."""
    why = Pair(row.reason_zh, row.reason_ja) or (find(STATUS_REASONS, row.reason).pair() if row.reason else Pair())
    return _status(row.status, why)


def _status(status: str, why: Pair) -> Pair:
    if status in ("planned", "confirmed", "done"):
        return Pair()
    word = find(EVENT_STATUSES, status).pair()
    if not why:
        return word
    return Pair(f"{word.zh}（{why.get('zh_TW')}）", f"{word.ja}（{why.get('ja')}）")


def member_roles(connection: Connection, delegation_id: str) -> dict[str, Pair]:
    """Person -> the role that agendas print behind the title (團長, 副團長 …); plain members get none."""
    return roles_of(delegations.members(connection, delegation_id))


def roles_of(members: Iterable[delegations.MemberRow]) -> dict[str, Pair]:
    """The same of members that were read."""
    return {row.person_id: row.role_pair() for row in members if row.roles.split() != ["member"]}


def visit(connection: Connection, plan: Plan, item: Item, today: date) -> Visit:
    """The head of an item's papers, with names of bodies as they were on its day."""
    row = read_row(connection, t.Event, item.id)
    where = item.place or own_name_on(connection, item.organisation_id, row["start_date"])
    status = _status(item.status, item.why_words)
    return Visit(
        item.id, plan.name, item.name, status, item.when, where, item.room, item.address, item.interpreting,
        row["edition"], today,
    )  # fmt: skip


def lines(connection: Connection, item: Item) -> tuple[AgendaLine, ...]:
    """The points of an item's agenda on the clock."""
    start = item.when.start_time if item.when else None
    return tuple(timed_lines(start, events.agenda(connection, item.id), item.interpreting))


def both_sides(
    connection: Connection, plan: Plan, item: Item, members: Sequence[delegations.MemberRow]
) -> tuple[tuple[Somebody, ...], tuple[Somebody, ...]]:
    """The hosts and our own, each in order. Where nobody of ours is listed, all of ``members`` for whom the item is."""
    rows = attendance.participants(connection, item.id)
    posts = {row.person_id: row.post for row in rows if row.person_id}
    theirs = [(row.person_id, row.side, row.post, Pair()) for row in rows if row.side == "jp"]
    roles, coming = roles_of(members), plan.attending(item)
    here = [row for row in members if row.id in coming]
    ours = [(x.person_id, "tw", posts.get(x.person_id, x.post), roles.get(x.person_id, Pair())) for x in here]
    known = {row.person_id for row in here}
    ours += [(x.person_id, x.side, x.post, Pair()) for x in rows if x.side == "tw" and x.person_id not in known]
    made = people(connection, [*theirs, *ours])
    return tuple(made[: len(theirs)]), tuple(made[len(theirs) :])


def people(connection: Connection, wanted: Sequence[tuple[str, str, PostOn, Pair]]) -> list[Somebody]:
    """Each with readings that may be told and the title that the other side would understand."""
    person, post, body = table_of(t.Person), table_of(t.Post), table_of(t.Organisation)
    known = _rows(connection, person, [row[0] for row in wanted])
    held = _rows(connection, post, [row[2].id for row in wanted])
    bodies = _rows(connection, body, [row[2].organisation_id for row in wanted])
    made = []
    for person_id, side, on, role in wanted:
        who, its, of = known.get(person_id), held.get(on.id), bodies.get(on.organisation_id)
        seen = [_open(who, name) for name in ("kana", "kana_other")] if who and _open(who, "kana") else []
        made.append(
            Somebody(
                Pair(who["name_zh"], who["name_ja"]) if who else Pair(),
                tuple(reading for reading in seen if reading),
                on.place(),
                joined("、", on.title, *on.others()),
                Pair(its["equal_zh"], its["equal_ja"]) if its else Pair(),
                role,
                side,
                honorifics.chosen(who["honorific"] if who else "", of["honorific"] if of else ""),
                _open(who, "roman") if who else "",
                person_id,
            )
        )
    return made


def _open(row: Mapping[str, Any], name: str) -> str:
    return "" if audience.withheld("person", name, row["audience"]) else str(row[name])


def _rows(connection: Connection, table: Any, ids: Iterable[str]) -> dict[str, Mapping[str, Any]]:
    wanted = sorted({row_id for row_id in ids if row_id})
    query = select(table).where(and_(among(connection, table.c.id, wanted), table.c.alive))
    return {row["id"]: row for row in connection.execute(query).mappings()}  # type: ignore[misc]


def speaker(connection: Connection, plan: Plan, person_id: str | None, item: Item | None) -> Somebody:
    """Who speaks, with the post held on the day of the item, else on the first of the trip."""
    if not person_id:
        return Somebody()
    day = item.when.start_date if item is not None and item.when else plan.start
    row = _rows(connection, table_of(t.Person), [person_id]).get(person_id)
    side = "tw" if row is not None and row["country"] == "TW" else "jp"
    role = member_roles(connection, plan.delegation_id).get(person_id, Pair())
    on = posts_on(connection, [person_id], day).get(person_id, PostOn())
    return people(connection, [(person_id, side, on, role)])[0]

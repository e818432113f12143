"""遞補 交代: somebody travels in the place of a member who drops out, and everything of his follows, as one action."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, or_, select

from desktop.domain import replacing
from desktop.domain.replacing import split
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attendance, delegations, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

HIMSELF = N_("Choose somebody else: nobody travels in his own place.")


class Order(NamedTuple):
    """``person_id`` of the directory, or ``person`` and ``post`` as the fields of somebody new.

    ``since`` is the first day of the new one, None the whole trip; ``takes_roles``: also roles and duty.
    """

    person_id: str
    since: date | None
    why: str
    today: date
    takes_roles: bool = True
    person: Mapping[str, Any] = {}
    post: Mapping[str, Any] = {}


class Follows(NamedTuple):
    """How much of each goes to the new one."""

    items: int
    speeches: int
    beds: int
    seats: int
    tickets: int
    teams: int
    tasks: int
    things: int


class _Found(NamedTuple):
    """The living rows that follow, as mappings; beds and parts in teams with the days that they cover."""

    participants: list[Any]
    points: list[Any]
    attendance: list[Any]
    beds: list[tuple[Any, date | None, date | None]]
    seats: list[Any]
    places: list[Any]  # in plans of seats
    tickets: list[Any]
    teams: list[tuple[Any, date | None, date | None]]
    tasks: list[Any]
    things: list[Any]


def preview(connection: Connection, member_id: str, since: date | None) -> Follows:
    """What would follow."""
    found = _find(connection, read_row(connection, t.Member, member_id), since)
    items = {row["event_id"] for row in (*found.participants, *found.attendance)}
    return Follows(
        len(items), len(found.points), len(found.beds), len(found.seats) + len(found.places), len(found.tickets),
        len(found.teams), len(found.tasks), len(found.things),
    )  # fmt: skip


def replace(work: Work, member_id: str, order: Order) -> str:
    """Do it; the id of the new member. Invalid where the fields of somebody new are wrong, and then nothing is done."""
    old = read_row(work.connection, t.Member, member_id)
    if order.person_id == old["person_id"]:
        raise UserError(HIMSELF)
    found = _find(work.connection, old, order.since)
    person = order.person_id or _make_person(work, order)
    new = _take_place(work, old, person, order)
    records.edit(
        work, t.Member, member_id,
        {"status": "cancelled", "status_on": order.today, "status_why": order.why, "position": None},
    )  # fmt: skip
    _follow_people(work, found, old["person_id"], person)
    _follow_member(work, found, new, order.since)
    return new


def _make_person(work: Work, order: Order) -> str:
    person = records.add(work, t.Person, {"country": "TW", **order.person})
    if any(order.post.values()):
        records.add(work, t.Post, {**order.post, "person_id": person})
    return person


def _take_place(work: Work, old: Mapping[str, Any], person: str, order: Order) -> str:
    """The new one's line in the list, where he may be waiting already."""
    table = table_of(t.Member)
    mine = and_(table.c.delegation_id == old["delegation_id"], table.c.person_id == person, table.c.alive)
    there = work.connection.execute(select(table).where(mine).order_by(table.c.id)).mappings().first()
    raw = {"status": "confirmed", "status_on": order.today, "status_why": "", "replaces_id": old["id"]}
    raw["position"] = old["position"]
    if order.takes_roles:
        raw["roles"] = replacing.roles(old["roles"], there["roles"] if there else "")
        for name in ("duty_zh", "duty_ja"):
            raw[name] = (there[name] if there else "") or old[name]
    if there:
        if there["fee_minor"] is None:
            raw["fee_minor"] = old["fee_minor"]
        records.edit(work, t.Member, there["id"], raw)
        return str(there["id"])
    raw |= {"delegation_id": old["delegation_id"], "person_id": person, "joined": order.today}
    return records.add(work, t.Member, {**raw, "fee_minor": old["fee_minor"]})


def _find(connection: Connection, old: Mapping[str, Any], since: date | None) -> _Found:
    member, person, trip = old["id"], old["person_id"], old["delegation_id"]
    event, room, team, place = (table_of(model) for model in (t.Event, t.Room, t.Team, t.SeatPlanPlace))
    query = select(event.c.id, event.c.start_date, event.c.end_date)
    events = {
        row.id: row for row in connection.execute(query.where(and_(event.c.delegation_id == trip, event.c.alive)))
    }

    def rows(model: type[t.Row], *wanted: Any) -> list[Any]:
        table = table_of(model)
        return list(
            connection.execute(select(table).where(and_(table.c.alive, *wanted)).order_by(table.c.id)).mappings()
        )

    def ahead(row: Any) -> bool:
        held = events.get(row["event_id"] or "")
        return not row["event_id"] or (held is not None and replacing.follows(held.start_date, since))

    participant, point, attendance, bed = (table_of(m) for m in (t.Participant, t.AgendaItem, t.Attendance, t.Bed))
    seat, ticket, part, task, thing = (table_of(m) for m in (t.Seat, t.Ticket, t.TeamMember, t.Task, t.Packing))
    hotels = {
        row.id: events[row.event_id]
        for row in connection.execute(
            select(room.c.id, room.c.event_id).where(and_(room.c.delegation_id == trip, room.c.alive))
        )
        if row.event_id in events
    }
    beds = []
    for row in rows(t.Bed, bed.c.member_id == member):
        hotel = hotels.get(row["room_id"])
        if hotel is not None:
            night = hotel.end_date - timedelta(days=1) if hotel.end_date else None
            beds.append((row, row["from_date"] or hotel.start_date, row["until_date"] or night))
    coaches, drawn = (
        {
            row["id"]: row
            for row in connection.execute(
                select(table.c.id, table.c.event_id).where(and_(table.c.delegation_id == trip, table.c.alive))
            ).mappings()
        }
        for table in (table_of(t.Seating), table_of(t.SeatPlan))
    )
    start = delegations.first_day(connection, trip)
    own = connection.execute(select(team.c.id).where(and_(team.c.delegation_id == trip, team.c.alive))).scalars().all()
    parts = [
        (row, row["from_date"] or start, row["until_date"])
        for row in rows(t.TeamMember, part.c.member_id == member)
        if row["team_id"] in own
    ]
    return _Found(
        [r for r in rows(t.Participant, participant.c.person_id == person) if r["event_id"] in events and ahead(r)],
        [
            r
            for r in rows(t.AgendaItem, or_(point.c.speaker_id == person, point.c.interpreter_id == person))
            if r["event_id"] in events and ahead(r)
        ],
        [r for r in rows(t.Attendance, attendance.c.member_id == member) if ahead(r)],
        [entry for entry in beds if split(entry[1], entry[2], since).given],
        [
            r
            for r in rows(t.Seat, seat.c.member_id == member)
            if r["seating_id"] in coaches and ahead(coaches[r["seating_id"]])
        ],
        [
            r
            for r in rows(t.SeatPlanPlace, place.c.member_id == member)
            if r["seat_plan_id"] in drawn and ahead(drawn[r["seat_plan_id"]])
        ],
        [r for r in rows(t.Ticket, ticket.c.member_id == member) if ahead(r)],
        [entry for entry in parts if split(entry[1], entry[2], since).given],
        rows(t.Task, task.c.owner_id == person, task.c.delegation_id == trip, task.c.done_on.is_(None)),
        [r for r in rows(t.Packing, thing.c.member_id == member, thing.c.delegation_id == trip) if ahead(r)],
    )


def _follow_people(work: Work, found: _Found, old: str, new: str) -> None:
    """What hangs on the person: being listed at items, speaking, interpreting, tasks."""
    table = table_of(t.Participant)
    query = select(table.c.id, table.c.event_id, table.c.role).where(and_(table.c.person_id == new, table.c.alive))
    present = {row.event_id: row for row in work.connection.execute(query)}
    for row in found.participants:
        there = present.get(row["event_id"])
        if there is None:
            work.change(t.Participant, row["id"], {"person_id": new})
            continue
        if row["role"] and not there.role:
            work.change(t.Participant, there.id, {"role": row["role"]})
        work.delete(t.Participant, row["id"])
    for row in found.points:
        said = {name: new for name in ("speaker_id", "interpreter_id") if row[name] == old}
        work.change(t.AgendaItem, row["id"], said)
    for row in found.tasks:
        work.change(t.Task, row["id"], {"owner_id": new})


def _follow_member(work: Work, found: _Found, new: str, since: date | None) -> None:
    """What hangs on being a member. What the new one has already stays, and the other's goes."""

    def held(model: type[t.Row], column: str) -> set[str]:
        table = table_of(model)
        query = select(table.c[column]).where(and_(table.c.member_id == new, table.c.alive))
        return set(work.connection.execute(query).scalars())

    here = held(t.Attendance, "event_id")
    marks = [(row["event_id"], row["member_id"], "") for row in found.attendance]  # their ids say whose they are
    marks += [(row["event_id"], new, row["state"]) for row in found.attendance if row["event_id"] not in here]
    attendance.mark(work, marks)
    for model, column, rows in (
        (t.Ticket, "event_id", found.tickets),
        (t.Seat, "seating_id", found.seats),
        (t.SeatPlanPlace, "seat_plan_id", found.places),
    ):
        mine = held(model, column)
        for row in rows:
            if row[column] in mine:
                work.delete(model, row["id"])
            else:
                work.change(model, row["id"], {"member_id": new})
    for row in found.things:
        work.change(t.Packing, row["id"], {"member_id": new})
    sleeps = _hotels(work.connection, held(t.Bed, "room_id"))
    for row, first, last in found.beds:
        taken = bool(_hotels(work.connection, {row["room_id"]}) & sleeps)
        _split(work, t.Bed, row, "room_id", (first, last, since), None if taken else new)
    grouped = held(t.TeamMember, "team_id")
    for row, first, last in found.teams:
        _split(work, t.TeamMember, row, "team_id", (first, last, since), None if row["team_id"] in grouped else new)


def _hotels(connection: Connection, rooms: set[str]) -> set[str]:
    room = table_of(t.Room)
    return set(connection.execute(select(room.c.event_id).where(room.c.id.in_(rooms))).scalars())


def _split(
    work: Work,
    model: type[t.Row],
    row: Mapping[str, Any],
    column: str,
    days: tuple[date | None, date | None, date | None],
    new: str | None,
) -> None:
    """Give a bed or a part in a team away, wholly or from a day on; to nobody where the new one has his own."""
    first, last, since = days
    kept = split(first, last, since).kept
    if kept is None and new is not None:
        work.change(model, row["id"], {"member_id": new})
    elif kept is None:
        work.delete(model, row["id"])
    else:
        work.change(model, row["id"], {"until_date": kept})
        if new is not None:
            until = row["until_date"]
            records.add(work, model, {column: row[column], "member_id": new, "from_date": since, "until_date": until})

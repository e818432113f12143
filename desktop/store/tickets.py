"""Tickets of the members for flights and trains: read as a grid, written a cell or a pasted block at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.plan import Item, Plan
from desktop.domain.tickets import CARS, Ticket, is_ticketed, read_seat
from desktop.store import attendance, records
from desktop.store import plan as plans
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Event, Member
from desktop.store.tables import Ticket as TicketTable

FIELDS = ("coach", "seat", "booking", "notes")


class Grid(NamedTuple):
    """Journeys by members; ``coming`` holds for each journey the members who take it."""

    plan: Plan
    journeys: tuple[Item, ...]
    tickets: dict[tuple[str, str], Ticket]
    coming: dict[str, frozenset[str]]
    bags: dict[str, int | None]


class Written(NamedTuple):
    """A cell to be written: ``field`` is one of FIELDS, or "bags" (then ``event_id`` is empty)."""

    event_id: str
    member_id: str
    field: str
    text: str


def of_delegation(connection: Connection, delegation_id: str) -> tuple[Ticket, ...]:
    """Every ticket of a delegation's living items and members."""
    ticket, event, member = table_of(TicketTable), table_of(Event), table_of(Member)
    query = (
        select(ticket.c.event_id, ticket.c.member_id, ticket.c.id, *(ticket.c[name] for name in FIELDS))
        .select_from(
            ticket.join(event, event.c.id == ticket.c.event_id).join(member, member.c.id == ticket.c.member_id)
        )
        .where(and_(event.c.delegation_id == delegation_id, ticket.c.alive, event.c.alive, member.c.alive))
        .order_by(ticket.c.id)
    )
    return tuple(Ticket(*row) for row in connection.execute(query))


def grid(connection: Connection, delegation_id: str) -> Grid:
    """The members and the journeys for which one needs a ticket, in the order of the programme."""
    event, member = table_of(Event), table_of(Member)
    travel = select(event.c.id).where(
        and_(
            event.c.delegation_id == delegation_id, event.c.alive, event.c.kind.in_(("outbound", "return", "transfer"))
        )
    )
    plan = plans.read(connection, delegation_id, connection.execute(travel).scalars().all())
    journeys = tuple(item for item in plan.items if is_ticketed(item) and item.stands)
    several = {(one.event_id, one.member_id): one for one in of_delegation(connection, delegation_id)}
    bags = select(member.c.id, member.c.bags).where(and_(member.c.delegation_id == delegation_id, member.c.alive))
    return Grid(
        plan,
        journeys,
        several,
        {item.id: plan.attending(item) for item in journeys},
        {row.id: row.bags for row in connection.execute(bags)},
    )


def has_cars(item: Item) -> bool:
    """Whether seats of a journey lie in numbered cars."""
    return item.vehicle in CARS


def write(work: Work, delegation_id: str, cells: Iterable[Written]) -> bool:
    """Write these cells; Invalid where one cannot be, and then none is. Whether anything changed.

    「3號車12A」 in a seat's cell fills in the car too; a ticket in which nothing stands any more is gone.
    """
    known = {(one.event_id, one.member_id): one for one in of_delegation(work.connection, delegation_id)}
    wanted: dict[tuple[str, str], dict[str, str]] = {}
    done, several = False, list(cells)
    event = table_of(Event)
    vehicles = select(event.c.id, event.c.vehicle).where(event.c.id.in_({cell.event_id for cell in several}))
    cars = {row.id: row.vehicle in CARS for row in work.connection.execute(vehicles)}
    for cell in several:
        if cell.field == "bags":
            done |= records.edit(work, Member, cell.member_id, {"bags": cell.text.strip() or None})
            continue
        fields = wanted.setdefault((cell.event_id, cell.member_id), {})
        if cell.field == "seat":
            coach, seat = read_seat(cell.text, cars.get(cell.event_id, True))
            fields.update({"coach": coach, "seat": seat} if coach else {"seat": seat})
        else:
            fields[cell.field] = cell.text.strip()
    for (event_id, member_id), fields in wanted.items():
        before = known.get((event_id, member_id))
        whole = {name: getattr(before, name, "") for name in FIELDS} | fields
        if before is not None and not any(whole.values()):
            done |= bool(records.remove(work, TicketTable, before.id))
        elif before is not None:
            done |= records.edit(work, TicketTable, before.id, fields)
        elif any(whole.values()):
            records.add(work, TicketTable, {"event_id": event_id, "member_id": member_id, **whole})
            done = True
    return done


def take(work: Work, delegation_id: str, cells: Iterable[tuple[str, str]], takes: bool) -> bool:
    """Say of (event id, member id) that the member takes the journey, or does not. Whether anything changed.

    Nothing is written where list, sub-group or everybody say so already.
    """
    several = list(cells)
    marks = [(event_id, member_id, "" if takes else "no") for event_id, member_id in several]
    done = bool(attendance.mark(work, marks))
    if takes:
        coming = grid(work.connection, delegation_id).coming
        still = [(event_id, one, "yes") for event_id, one in several if one not in coming.get(event_id, frozenset())]
        done |= bool(attendance.mark(work, still))
    return done

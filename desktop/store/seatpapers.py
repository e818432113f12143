"""The values of the paper of seats: plans of rooms and cars, then coaches and tables with those who sit there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop.domain.eventrow import EventRow
from desktop.domain.seating import Unit
from desktop.domain.seatpapers import SeatingSheet
from desktop.domain.seatplans import Sitter
from desktop.domain.text import Pair, joined
from desktop.store import events, posts, seating, seatplans, versions
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Delegation, Event, Seating, SeatPlan

if TYPE_CHECKING:
    from desktop.store.papers import Wish

PARTLY = frozenset({"car", "stage"})  # not everybody is meant to sit there


def sheets(connection: Connection, wish: Wish) -> tuple[SeatingSheet, ...]:
    """A page for each plan, coach and table of the items asked for; of all items, and of the whole trip, without any.

    Those of items that were called off are left out; what nobody sits in yet is printed where it is asked for.
    """
    trip = read_row(connection, Delegation, wish.delegation_id)
    made = versions.listed(connection, wish.delegation_id)
    newest = made[0].number if made else 0
    rows = {row.id: row for row in events.of(connection, wish.delegation_id)}
    plans = seatplans.of_trip(connection, wish.delegation_id)
    units = seating.units(connection, wish.delegation_id)
    has = {one.event_id for one in plans} | {one.event_id for one in units}
    asked = [*wish.event_ids] or ["", *(row.id for row in rows.values() if row.status != "cancelled")]
    found = []
    for event_id in (one for one in asked if one in has):
        row = rows.get(event_id)
        if event_id and row is None:
            continue
        there = seatplans.party(connection, wish.delegation_id, event_id)
        edition = int(read_row(connection, Event, event_id)["edition"] or 0) if event_id else newest
        head: dict[str, Any] = {
            "trip": Pair(trip["name_zh"], trip["name_ja"]),
            "item": row.title() if row else Pair(),
            "when": row.when() if row else None,
            "place": _where(connection, row) if row else Pair(),
            "edition": edition,
            "as_of": wish.today,
            "event_id": event_id,
            "host": there.host,
            "coming": frozenset(one.key for one in there.sitters),
        }
        for plan in there.plans:
            is_last = plan is there.beside(plan)[-1]
            waiting = there.waiting(plan) if is_last and plan.kind not in PARTLY else ()
            found.append(SeatingSheet(plan=plan, people=there.people, waiting=waiting, **head))
        for unit in (one for one in units if one.event_id == event_id):
            people = _seated(connection, wish.delegation_id, unit, there.people)
            found.append(SeatingSheet(unit=unit, people=people, **head))
    return tuple(one for one in found if wish.event_ids or not one.empty)


def items(connection: Connection, delegation_id: str) -> set[str]:
    """Ids of the items with a plan, coaches or tables of their own."""
    plan, unit = table_of(SeatPlan), table_of(Seating)
    found: set[str] = set()
    for table in (plan, unit):
        query = select(table.c.event_id).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        found.update(filter(None, connection.execute(query).scalars()))
    return found


def _where(connection: Connection, row: EventRow) -> Pair:
    """The place and the room; the body that receives where no place is written."""
    body = read_row(connection, Event, row.id)["organisation_id"]
    named = posts.own_name_on(connection, body, row.start_date) if body else Pair()
    return joined(" ", Pair(row.place_zh, row.place_ja) or named, Pair(row.room_zh, row.room_ja))


def _seated(connection: Connection, delegation_id: str, unit: Unit, known: dict[str, Sitter]) -> dict[str, Sitter]:
    """Those in a coach or at a table, also who is not at the item any more."""
    if all(taken.key in known for taken in unit.taken):
        return known
    people = seating.party(connection, delegation_id, unit.event_id, unit.kind).people
    return {key: Sitter(key, one.name, own=one.side == "tw") for key, one in people.items()} | known

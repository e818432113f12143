"""Warnings about a stored itinerary: what they must know, which of them were accepted, and how long ways take."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain import warnings as rules
from desktop.domain.dates import clock, parse_clock
from desktop.domain.eventrow import programme_key
from desktop.domain.plan import Item, Plan
from desktop.domain.text import Pair
from desktop.domain.warningfacts import LEAST_MINUTES, way_key
from desktop.domain.warnings import Facts, Hours, Warning
from desktop.settings import Settings
from desktop.store import Store, plan, records, rooming, seating, seatplans, tickets
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

READ_AT_ONCE = 50  # items; about 10 ms
HOURS = ("opens", "closes", "lunch_from", "lunch_to")  # as settings: office_opens …


class Acceptance(NamedTuple):
    """A warning that somebody accepted for good. ``id`` is that of its record, ``why`` may be empty."""

    id: str
    item_id: str
    key: str
    facts: str
    why: str

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.item_id, self.key, self.facts


class WayRow(NamedTuple):
    """How long the way between two places takes, in either direction; places as they were written."""

    id: str
    from_place: str
    to_place: str
    minutes: int
    notes: str


class Looked(NamedTuple):
    """The warnings of a plan, those still open, and the accepted ones that would otherwise stand among them."""

    plan: Plan
    open: list[Warning]
    accepted: list[tuple[Acceptance, Warning]]


def hours_of(settings: Settings | None) -> Hours:
    """開庁時間 as set on this computer."""
    if settings is None:
        return Hours()
    found = {name: parse_clock(settings.get(f"office_{name}", "")) for name in HOURS}
    return replace(Hours(), **{name: value for name, value in found.items() if value is not None})


def least_minutes(settings: Settings | None) -> int:
    """Minutes to leave between two places while nobody entered the way, as set on this computer."""
    return max(settings.get("least_minutes", LEAST_MINUTES), 0) if settings is not None else LEAST_MINUTES


def remember_settings(settings: Settings, hours: Hours, least: int) -> None:
    """Keep office hours and least minutes on this computer."""
    values = {f"office_{name}": clock(getattr(hours, name)) for name in HOURS}
    settings.put(**values, least_minutes=least)


def facts(
    connection: Connection, delegation_id: str, settings: Settings | None = None, today: date | None = None
) -> Facts:
    """What warnings must know beside the plan; ``today`` is this computer's day unless given."""
    trip = read_row(connection, t.Delegation, delegation_id)
    return Facts(
        _ways(connection),
        hours_of(settings),
        least_minutes(settings),
        (trip["approved_start"], trip["approved_end"]),
        _interpreters(connection, delegation_id),
        frozenset(one.identity for one in accepted(connection, delegation_id)),
        today or date.today(),
        seating.units(connection, delegation_id),
        tickets.of_delegation(connection, delegation_id),
        rooming.begun(connection, delegation_id),
        seatplans.of_trip(connection, delegation_id),
    )


def of_delegation(
    connection: Connection, delegation_id: str, settings: Settings | None = None, today: date | None = None
) -> list[Warning]:
    """The open warnings of a stored plan, all at once; a window takes ``steps``."""
    whole = plan.read(connection, delegation_id)
    return rules.of_plan(whole, facts(connection, delegation_id, settings, today))


def steps(
    store: Store, delegation_id: str, settings: Settings | None = None, today: date | None = None
) -> Generator[None, None, Looked]:
    """Reads and looks piece by piece, a few milliseconds each; the generator's value is the result.

    Between two pieces somebody may write: whoever runs this starts anew then.
    """
    with store.read() as connection:
        known = facts(connection, delegation_id, settings, today)
        empty = plan.read(connection, delegation_id, [])
        event = table_of(t.Event)
        wanted = and_(event.c.delegation_id == delegation_id, event.c.alive)
        by_day = (
            select(event.c.id).where(wanted).order_by(event.c.start_date.nulls_first(), event.c.id)
        )  # names hold per day
        ids = list(connection.execute(by_day).scalars())
        given = accepted(connection, delegation_id)
    items: list[Item] = []
    for start in range(0, len(ids), READ_AT_ONCE):
        yield
        with store.read() as connection:
            items += plan.items(connection, delegation_id, ids[start : start + READ_AT_ONCE])
    items.sort(key=lambda item: programme_key(item.when, item.position, item.id))
    whole = replace(empty, items=tuple(items))
    found: list[Warning] = []
    for portion in rules.steps(whole, known):
        found += portion
        yield
    return _looked(whole, known, found, given)


def look(connection: Connection, delegation_id: str, settings: Settings | None = None) -> Looked:
    """The same at once, for a small plan."""
    whole, known = plan.read(connection, delegation_id), facts(connection, delegation_id, settings)
    found = [one for portion in rules.steps(whole, known) for one in portion]
    return _looked(whole, known, found, accepted(connection, delegation_id))


def _looked(whole: Plan, known: Facts, found: list[Warning], given: list[Acceptance]) -> Looked:
    shown = {one.identity: one for one in given}
    kept = rules.in_order(whole, found, known, accepted=True)
    return Looked(whole, rules.in_order(whole, found, known), [(shown[one.identity], one) for one in kept])


def accepted(connection: Connection, delegation_id: str) -> list[Acceptance]:
    """Everything that was accepted in a delegation, also what no longer applies."""
    table = table_of(t.Accepted)
    query = (
        select(table.c.id, table.c.event_id, table.c.warning, table.c.facts, table.c.why)
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(table.c.id)
    )
    return [
        Acceptance(row.id, row.event_id or "", row.warning, row.facts, row.why) for row in connection.execute(query)
    ]


def accept(work: Work, delegation_id: str, warning: Warning, why: str = "") -> str:
    """Accept a warning for good; the id of the record, also where it was accepted before."""
    for one in accepted(work.connection, delegation_id):
        if one.identity == warning.identity:
            return one.id
    fields = {"event_id": warning.item_id or None, "warning": warning.key, "facts": warning.facts, "why": why}
    return records.add(work, t.Accepted, {"delegation_id": delegation_id, **fields})


def take_back(work: Work, accepted_id: str) -> None:
    """Let the warning appear again; on two laptops it may have been accepted twice."""
    row = read_row(work.connection, t.Accepted, accepted_id)
    identity = row["event_id"] or "", row["warning"], row["facts"]
    for one in accepted(work.connection, row["delegation_id"]):
        if one.identity == identity:
            records.remove(work, t.Accepted, one.id)


def ways(connection: Connection) -> list[WayRow]:
    """Every remembered way, by its places."""
    table = table_of(t.TravelTime)
    query = (
        select(table.c.id, table.c.from_place, table.c.to_place, table.c.minutes, table.c.notes)
        .where(table.c.alive)
        .order_by(table.c.from_place, table.c.to_place, table.c.id)
    )
    return [WayRow(*row[:3], row.minutes or 0, row.notes) for row in connection.execute(query)]


def remember_way(work: Work, from_place: str, to_place: str, minutes: object, notes: str | None = None) -> str:
    """Keep how long the way takes, in either direction; Invalid where the minutes are none.

    Places are found by their folded names, and written as given where the way is new.
    """
    key = way_key(from_place, to_place)
    same = [row for row in ways(work.connection) if way_key(row.from_place, row.to_place) == key]
    more = {} if notes is None else {"notes": notes}
    for row in same:
        records.edit(work, t.TravelTime, row.id, {"minutes": minutes, **more})
    if same:
        return same[0].id
    fields = {"from_place": from_place, "to_place": to_place, "minutes": minutes, **more}
    return records.add(work, t.TravelTime, fields)


def _ways(connection: Connection) -> dict[frozenset[str], int]:
    """The longest where laptops remembered two."""
    found: dict[frozenset[str], int] = {}
    for row in ways(connection):
        key = way_key(row.from_place, row.to_place)
        found[key] = max(row.minutes, found.get(key, 0))
    return found


def _interpreters(connection: Connection, delegation_id: str) -> dict[str, Pair]:
    """Names of those who interpret a point of an agenda: the plan knows their ids only."""
    event, point, person = table_of(t.Event), table_of(t.AgendaItem), table_of(t.Person)
    query = (
        select(person.c.id, person.c.name_zh, person.c.name_ja)
        .select_from(
            point.join(event, event.c.id == point.c.event_id).join(person, person.c.id == point.c.interpreter_id)
        )
        .where(and_(event.c.delegation_id == delegation_id, event.c.alive, point.c.alive))
        .distinct()
    )
    return {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(query)}

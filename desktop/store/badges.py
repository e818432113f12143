"""Reads those who wear badges, sit behind plates and are awaited with boards. Nothing internal is read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain import audience, honorifics
from desktop.domain.badges import Bearer, Party
from desktop.domain.plan import AWAY, Team
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS
from desktop.store import attendance, delegations, events, seating, seatplans
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

LAID = frozenset({"round", "meal", "washitsu"})  # plans of seats where cards stand at the places
SHOWN = ("kana", "roman", "honorific", "audience")  # of a person


def of_badges(connection: Connection, wish: Wish) -> tuple[Party, ...]:
    """The members; of each item asked for those who come, of both sides."""
    if wish.event_ids:
        return _filled(_of_item(connection, wish, one) for one in wish.event_ids)
    return _filled([replace(_head(connection, wish), people=tuple(members(connection, wish)))])


def of_plates(connection: Connection, wish: Wish) -> tuple[Party, ...]:
    """Those who come to each item asked for; else everybody once: the guests of all meetings, and the members."""
    if wish.event_ids:
        return _filled(_of_item(connection, wish, one) for one in wish.event_ids)
    return _filled([replace(_head(connection, wish), people=(*guests(connection, wish), *members(connection, wish)))])


def of_boards(connection: Connection, wish: Wish) -> tuple[Party, ...]:
    """The delegation with its members, and the guests of the items asked for, or of all meetings: a board may be for
    any of them, and for the whole where there is nobody yet.
    """
    people = (*guests(connection, wish), *members(connection, wish))
    return (replace(_head(connection, wish), people=people),)


def of_places(connection: Connection, wish: Wish) -> tuple[Party, ...]:
    """Those who sit at the tables of each item asked for, or of every item and of the whole trip, table after table;
    those who come to what has no tables.
    """
    known = _tables(connection, wish.delegation_id)
    asked = wish.event_ids or tuple(dict.fromkeys(table.event_id for table in known))
    if not asked:
        return of_plates(connection, wish)
    person_of = {row.id: row.person_id for row in delegations.members(connection, wish.delegation_id)}
    found = []
    for event_id in asked:
        if event_id:
            party = _of_item(connection, wish, event_id)
        else:
            everybody = (*guests(connection, wish), *members(connection, wish))
            party = replace(_head(connection, wish), people=everybody)
        here = {one.person_id: one for one in party.people if one.person_id}
        seated = []
        for table in (table for table in known if table.event_id == event_id):
            for key, place in table.seats:
                kind, _colon, row_id = key.partition(":")
                one = here.get(person_of.get(row_id, "") if kind == "m" else row_id)
                if one is not None:
                    seated.append(replace(one, table=table.name, place=place))
        found.append(replace(party, people=tuple(seated) or party.people))
    return _filled(found)


class Table(NamedTuple):
    """A table with who sits at it, in the order of its places: (key, what the place is called)."""

    event_id: str
    name: Pair
    seats: tuple[tuple[str, str], ...]


def _tables(connection: Connection, delegation_id: str) -> list[Table]:
    """Tables as they are dealt out, and those at which a plan seats people."""
    found = []
    for unit in seating.units(connection, delegation_id):
        if unit.kind == "table":
            order = {label: number for number, label in enumerate(unit.labels)}
            taken = sorted(unit.taken, key=lambda one: order.get(one.place, len(order)))
            found.append(Table(unit.event_id, unit.name, tuple((one.key, one.place) for one in taken)))
    for plan in seatplans.of_trip(connection, delegation_id):
        if plan.kind in LAID and plan.taken:
            on = plan.people()
            seats = tuple(  # where each side counts its own a number would say nothing
                (on[place.key], "" if place.side else str(place.rank)) for place in plan.places if place.key in on
            )
            found.append(Table(plan.event_id, plan.name, seats))
    return found


def _filled(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple(party for party in parties if party.people)


def _head(connection: Connection, wish: Wish) -> Party:
    from desktop.store.papers import logo_of

    trip = read_row(connection, t.Delegation, wish.delegation_id)
    logo = logo_of(connection, trip["office_id"], wish.store) if trip["office_id"] else None
    return Party(Pair(trip["name_zh"], trip["name_ja"]), wish.today, logo=logo)


def _of_item(connection: Connection, wish: Wish, event_id: str) -> Party:
    row = events.one(connection, wish.delegation_id, event_id)
    plan = plans.read(connection, wish.delegation_id, [event_id])
    coming = plan.attending(plan.items[0]) if plan.items else frozenset[str]()
    people = (*_guests_of(connection, event_id), *members(connection, wish, coming))
    return replace(_head(connection, wish), item=row.title(), people=people)


def members(connection: Connection, wish: Wish, coming: Collection[str] | None = None) -> list[Bearer]:
    """The members who travel in print order; only those ``coming``, of the sub-group or the one asked for."""
    rows = [row for row in delegations.members(connection, wish.delegation_id) if row.status not in AWAY]
    teams = plans.teams(connection, wish.delegation_id)
    if coming is not None:
        rows = [row for row in rows if row.id in coming]
    one = set(wish.member_ids) & {row.id for row in rows}
    if one:
        rows = [row for row in rows if row.id in one]
    if wish.team_id:
        of_team = next((team.on(None) for team in teams if team.id == wish.team_id), frozenset())
        rows = [row for row in rows if row.id in of_team]
    people = _people(connection, [row.person_id for row in rows])
    return [_member(row, people.get(row.person_id, {}), teams) for row in rows]


def _member(row: delegations.MemberRow, person: Any, teams: Sequence[Team]) -> Bearer:
    team = next((x for x in teams if x.kind == "group" and any(p.member_id == row.id for p in x.parts)), None)
    return Bearer(
        name=row.name(),
        kana=_open(person, "kana"),
        roman=_open(person, "roman"),
        organisation=row.post.organisation,
        unit=row.post.unit,
        title=row.post.title,
        role=Pair() if row.roles.split() == ["member"] and not (row.duty_zh or row.duty_ja) else row.role_pair(),
        group=team.name if team else Pair(),
        colour=team.colour if team else "",
        person_id=row.person_id,
    )


def guests(connection: Connection, wish: Wish) -> list[Bearer]:
    """Those of the other side at the items asked for, or at all meetings that stand, each once."""
    rows = events.of(connection, wish.delegation_id)
    if wish.event_ids:
        wanted = [row.id for row in rows if row.id in wish.event_ids]
    else:
        wanted = [row.id for row in rows if row.kind in MEETING_KINDS and row.status != "cancelled"]
    found: dict[object, Bearer] = {}
    for event_id in wanted:
        for one in _guests_of(connection, event_id):
            found.setdefault(one.person_id or (one.organisation, one.unit, one.title), one)
    return list(found.values())


def _guests_of(connection: Connection, event_id: str) -> list[Bearer]:
    rows = [row for row in attendance.participants(connection, event_id) if row.side == "jp"]
    people = _people(connection, [row.person_id for row in rows])
    bodies = _honoured(connection, [row.post.organisation_id for row in rows])
    made = []
    for row in rows:
        person = people.get(row.person_id, {})
        made.append(
            Bearer(
                name=row.name,
                kana=row.kana,
                roman=_open(person, "roman"),
                organisation=row.post.organisation,
                unit=row.post.unit,
                title=row.post.title,
                guest=True,
                honorific=honorifics.chosen(person.get("honorific", ""), bodies.get(row.post.organisation_id, "")),
                person_id=row.person_id,
            )
        )
    return made


def _open(person: Any, field: str) -> str:
    """A field that the record does not keep inside."""
    return "" if not person or audience.withheld("person", field, person["audience"]) else str(person[field])


def _people(connection: Connection, ids: Collection[str]) -> dict[str, Any]:
    person = table_of(t.Person)
    query = select(person.c.id, *(person.c[name] for name in SHOWN))
    wanted = [one for one in ids if one]
    if not wanted:
        return {}
    found = connection.execute(query.where(among(connection, person.c.id, wanted))).mappings()
    return {row["id"]: dict(row) for row in found}


def _honoured(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    body = table_of(t.Organisation)
    wanted = [one for one in ids if one]
    if not wanted:
        return {}
    honoured = and_(among(connection, body.c.id, wanted), body.c.honorific != "")
    found = connection.execute(select(body.c.id, body.c.honorific).where(honoured))
    return {row.id: row.honorific for row in found}

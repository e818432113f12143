"""Who is at an item: everybody of a delegation or a sub-group at once, somebody from the directory, a bare post."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import and_, select

from desktop.domain.text import Pair
from desktop.store import delegations, events, records
from desktop.store.journal import Work
from desktop.store.plan import teams
from desktop.store.registers import table_of
from desktop.store.tables import EventHost, Participant

AWAY = frozenset({"cancelled", "waiting"})


class Group(NamedTuple):
    """A sub-group that can be listed at once."""

    id: str
    name: Pair


def add_people(work: Work, event_id: str, side: str, people: Iterable[str]) -> int:
    """List these people after those who are there, nobody twice; how many came."""
    table = table_of(Participant)
    query = select(table.c.person_id).where(and_(table.c.event_id == event_id, table.c.alive))
    present = {row.person_id for row in work.connection.execute(query)}
    place = records.next_position(work.connection, Participant, "event_id", event_id)
    count = 0
    for person in dict.fromkeys(people):
        if person not in present:
            fields = {"event_id": event_id, "side": side, "person_id": person, "position": place + count}
            records.add(work, Participant, fields)
            count += 1
    return count


def add_members(work: Work, event_id: str, delegation_id: str, team_id: str = "") -> int:
    """List everybody who travels, or those who are in a sub-group on the item's day; how many came."""
    members = [row for row in delegations.members(work.connection, delegation_id) if row.status not in AWAY]
    if team_id:
        day = events.day_of(work.connection, event_id)
        found = next((team for team in teams(work.connection, delegation_id) if team.id == team_id), None)
        inside = found.on(day) if found else frozenset()
        members = [row for row in members if row.id in inside]
    return add_people(work, event_id, "tw", [row.person_id for row in members])


def add_post(work: Work, event_id: str, side: str, title: str, organisation_id: str | None = None) -> str:
    """A post whose holder is still being asked (needs.md row 76), in the language of its side."""
    place = records.next_position(work.connection, Participant, "event_id", event_id)
    named = {"title_ja" if side == "jp" else "title_zh": title}
    fields = {"event_id": event_id, "side": side, "position": place, "organisation_id": organisation_id}
    return records.add(work, Participant, {**fields, **named})


def add_host(work: Work, event_id: str, organisation_id: str) -> str:
    """One more body, in the role of the last one: whoever types a list of co-organisers says so once."""
    held = events.hosts(work.connection, event_id)
    place = records.next_position(work.connection, EventHost, "event_id", event_id)
    role = max(held, key=lambda row: row.position).role if held else "host"
    fields = {"event_id": event_id, "role": role, "position": place, "organisation_id": organisation_id}
    return records.add(work, EventHost, fields)

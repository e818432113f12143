"""Sub-groups and branches: who is in which, and on which days."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair
from desktop.domain.words import TEAM_COLOURS
from desktop.store import delegations, records
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Team, TeamMember

AWAY = frozenset({"cancelled", "waiting"})


class Place(NamedTuple):
    """A member as one team sees it; ``part_id`` empty for who is not in it. Days are inclusive, None is open."""

    member_id: str
    name: Pair
    title: Pair
    part_id: str = ""
    first: date | None = None
    last: date | None = None


def places(connection: Connection, delegation_id: str, team_id: str) -> list[Place]:
    """Everybody who travels, in print order, with their part in this team; a second part has a line of its own."""
    part = table_of(TeamMember)
    query = (
        select(part.c.id, part.c.member_id, part.c.from_date, part.c.until_date)
        .where(and_(part.c.team_id == team_id, part.c.alive))
        .order_by(part.c.from_date.nulls_first(), part.c.id)
    )
    parts = connection.execute(query).all()
    found = []
    for row in delegations.members(connection, delegation_id):
        if row.status in AWAY:
            continue
        name, own = Pair(row.name_zh, row.name_ja), [p for p in parts if p.member_id == row.id]
        found += [Place(row.id, name, row.post.title, p.id, p.from_date, p.until_date) for p in own]
        if not own:
            found.append(Place(row.id, name, row.post.title))
    return found


def put_in(work: Work, team_id: str, member_id: str) -> str:
    """A member into a team, on all its days."""
    return records.add(work, TeamMember, {"team_id": team_id, "member_id": member_id})


def free_colour(connection: Connection, delegation_id: str) -> str:
    """The first colour that no team of the delegation has."""
    team = table_of(Team)
    query = select(team.c.colour).where(and_(team.c.delegation_id == delegation_id, team.c.alive))
    taken = {row.colour for row in connection.execute(query)}
    return next((choice.key for choice in TEAM_COLOURS if choice.key not in taken), TEAM_COLOURS[0].key)

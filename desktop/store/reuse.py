"""沿用 引き継ぎ: members of an earlier delegation as the start of this one; where a company has travelled before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.delegationrow import DelegationRow
from desktop.domain.text import Pair
from desktop.store import delegations, records
from desktop.store.delegations import MemberRow
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Member, Organisation, Post

AWAY = frozenset({"cancelled", "waiting"})
KEPT = ("roles", "duty_zh", "duty_ja")
ALWAYS = ("room_kind", "room_notes")  # but for the trip of another year: somebody who cannot share a room still cannot


class Candidate(NamedTuple):
    """A member of another delegation; ``here`` where he is on this one's list already."""

    row: MemberRow
    here: bool


class Journey(NamedTuple):
    """Somebody of a company on one trip, with the post of that time."""

    id: str
    member_id: str
    delegation_id: str
    trip: Pair
    start: date | None
    name: Pair
    title: Pair
    duty: Pair
    status: str


def others(connection: Connection, delegation_id: str) -> list[DelegationRow]:
    """Other delegations that have members, latest first."""
    member = table_of(Member)
    peopled = set(connection.execute(select(member.c.delegation_id).where(member.c.alive).distinct()).scalars())
    return [row for row in delegations.everything(connection) if row.id != delegation_id and row.id in peopled]


def candidates(connection: Connection, source: str, target: str) -> list[Candidate]:
    """The members of ``source`` in print order, those who withdrew left out."""
    here = {row.person_id for row in delegations.members(connection, target)}
    rows = [row for row in delegations.members(connection, source) if row.status != "cancelled"]
    return [Candidate(row, row.person_id in here) for row in rows]


def take_over(
    work: Work, target: str, member_ids: Iterable[str], with_roles: bool, today: date, with_wishes: bool = True
) -> int:  # fmt: skip
    """Put these members of another delegation on the list, as registered; nobody twice. How many came."""
    here = {row.person_id for row in delegations.members(work.connection, target)}
    place = delegations.next_place(work.connection, target)
    count = 0
    for member_id in member_ids:
        row = read_row(work.connection, Member, member_id)
        if row["person_id"] in here:
            continue
        here.add(row["person_id"])
        fields = {
            "delegation_id": target,
            "person_id": row["person_id"],
            "position": None if place is None else place + count,
        }
        fields |= {"status": "registered", "joined": today, "status_on": today}
        fields |= {name: row[name] for name in (*(ALWAYS if with_wishes else ()), *(KEPT if with_roles else ()))}
        records.add(work, Member, fields)
        count += 1
    return count


def history(connection: Connection, organisation_id: str) -> list[Journey]:
    """Everybody who travelled for a body, or for any part of the one at the top of its tree; latest trip first."""
    tree = _tree(connection, organisation_id)
    member, post = table_of(Member), table_of(Post)
    people = select(post.c.person_id).where(and_(post.c.organisation_id.in_(tree), post.c.alive))
    query = select(member.c.delegation_id).where(and_(member.c.person_id.in_(people), member.c.alive)).distinct()
    trips = set(connection.execute(query).scalars())
    found = []
    for trip in delegations.everything(connection):
        if trip.id not in trips:
            continue
        for row in delegations.members(connection, trip.id):
            if row.post.organisation_id in tree:
                name = Pair(trip.name_zh, trip.name_ja)
                found.append(
                    Journey(
                        row.id,
                        row.id,
                        trip.id,
                        name,
                        trip.start,
                        row.name(),
                        row.post.title,
                        row.role_pair(),
                        row.status,
                    )
                )
    return found


def _tree(connection: Connection, organisation_id: str) -> set[str]:
    """The body at the top and everything below it."""
    table = table_of(Organisation)
    above = {row.id: row.parent_id for row in connection.execute(select(table.c.id, table.c.parent_id))}

    def top(row_id: str) -> str:
        seen = set()
        while above.get(row_id) and row_id not in seen:  # a loop made by two laptops must not hang the window
            seen.add(row_id)
            row_id = str(above[row_id])
        return row_id

    root = top(organisation_id)
    return {row_id for row_id in above if top(row_id) == root}

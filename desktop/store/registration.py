"""What a registration form is compared with, read once: people, their posts and papers, and who travels already."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair
from desktop.i18n import N_
from desktop.store.attachments import CARD, PHOTO
from desktop.store.posts import PostOn, posts_on
from desktop.store.registers import table_of
from desktop.store.tables import (
    Attachment,
    Change,
    ChangeTx,
    Delegation,
    Member,
    MemberRole,
    Organisation,
    Person,
    Personal,
    Post,
    RoomWish,
)

READ_BACK = N_("Read a registration form")  # the label under which answers come in; ``marks`` looks for it

PERSON_COLUMNS = ("name_zh", "name_ja", "kana", "roman", "languages", "mobile", "phone", "email", "country")


@dataclass
class Known:
    """``members`` and ``people`` are rows by id; ``posts`` those of the members on the first day of the trip;
    ``elsewhere`` the people who travelled, or travel, with another delegation too.
    """

    delegation_id: str
    start: date | None = None
    country: str = "TW"
    members: dict[str, dict[str, Any]] = field(default_factory=dict)
    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    personal: dict[str, dict[str, Any]] = field(default_factory=dict)
    posts: dict[str, PostOn] = field(default_factory=dict)
    roles: dict[str, Pair] = field(default_factory=dict)
    organisations: dict[str, tuple[str | None, Pair]] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()
    wishes: frozenset[frozenset[str]] = frozenset()  # pairs of members who want one room
    pictures: dict[tuple[str, str], str] = field(default_factory=dict)  # (person, purpose) -> sha256

    def member_of(self) -> dict[str, str]:
        """Person -> member."""
        return {str(row["person_id"]): member_id for member_id, row in self.members.items()}


def known(connection: Connection, delegation_id: str) -> Known:
    """Everything at once, in eight queries, however many rows the form has."""
    found = Known(delegation_id)
    found.start, found.country = trip_of(connection, delegation_id)
    person, personal, member = table_of(Person), table_of(Personal), table_of(Member)
    columns = [person.c[name] for name in ("id", *PERSON_COLUMNS)]
    for row in connection.execute(select(*columns).where(person.c.alive)).mappings():
        found.people[row["id"]] = dict(row)
    for row in connection.execute(select(personal).where(personal.c.alive).order_by(personal.c.id)).mappings():
        first = found.personal.setdefault(row["person_id"], dict(row))
        first.update((name, value) for name, value in row.items() if value and not first[name])
    mine = and_(member.c.delegation_id == delegation_id, member.c.alive)
    for row in connection.execute(select(member).where(mine).order_by(member.c.id)).mappings():
        if row["person_id"] in found.people:
            found.members[row["id"]] = dict(row)
    others = and_(member.c.delegation_id != delegation_id, member.c.alive)
    found.elsewhere = frozenset(connection.execute(select(member.c.person_id).where(others)).scalars())
    found.posts = posts(connection, [str(row["person_id"]) for row in found.members.values()], found.start)
    file = table_of(Attachment)
    shown = and_(file.c.entity == "person", file.c.purpose.in_((PHOTO, CARD)), file.c.alive)
    for owner, purpose, digest in connection.execute(select(file.c.owner, file.c.purpose, file.c.sha256).where(shown)):
        found.pictures[owner, purpose] = digest
    wish = table_of(RoomWish)
    both = and_(wish.c.delegation_id == delegation_id, wish.c.kind == "together", wish.c.alive)
    rows = connection.execute(select(wish.c.member_id, wish.c.other_id).where(both))
    found.wishes = frozenset(frozenset(pair) for pair in rows.all())
    own, body = table_of(MemberRole), table_of(Organisation)
    for role_id, zh, ja in connection.execute(select(own.c.id, own.c.name_zh, own.c.name_ja).where(own.c.alive)):
        found.roles[role_id] = Pair(zh, ja)
    names = select(body.c.id, body.c.parent_id, body.c.name_zh, body.c.name_ja).where(body.c.alive)
    found.organisations = {row_id: (parent, Pair(zh, ja)) for row_id, parent, zh, ja in connection.execute(names)}
    return found


def trip_of(connection: Connection, delegation_id: str) -> tuple[date | None, str]:
    """The first day of a trip, and the country that its members come from."""
    trip = table_of(Delegation)
    head = connection.execute(select(trip.c.start_date, trip.c.kind).where(trip.c.id == delegation_id)).first()
    return (None, "TW") if head is None else (head[0], "JP" if head[1] == "return_visit" else "TW")


def member_ids(connection: Connection, delegation_id: str) -> frozenset[str]:
    """Who is on the list."""
    member, person = table_of(Member), table_of(Person)
    query = select(member.c.id).join(person, person.c.id == member.c.person_id)
    mine = and_(member.c.delegation_id == delegation_id, member.c.alive, person.c.alive)
    return frozenset(connection.execute(query.where(mine)).scalars())


def office_of(connection: Connection, delegation_id: str) -> str:
    """The office that runs a trip; "" where none is named."""
    trip = table_of(Delegation)
    return str(connection.execute(select(trip.c.office_id).where(trip.c.id == delegation_id)).scalar() or "")


def posts(connection: Connection, people: Iterable[str], day: date | None) -> dict[str, PostOn]:
    """The posts of some people on a day."""
    wanted = sorted(set(people))
    return posts_on(connection, wanted, day) if wanted else {}


class Mark(NamedTuple):
    """What the last form brought of a member: ``new``, or the columns that it changed, as (table, register)."""

    new: bool
    changed: frozenset[tuple[str, str]]


def marks(connection: Connection, delegation_id: str) -> dict[str, Mark]:
    """Member -> what the last form that was read changed of him; empty where none was, or where it was taken back."""
    header, change, member = table_of(ChangeTx), table_of(Change), table_of(Member)
    taken_back = select(header.c.inverse_of).where(header.c.inverse_of.is_not(None))
    last = connection.execute(
        select(header.c.id)
        .where(and_(header.c.label == READ_BACK, header.c.inverse_of.is_(None), header.c.id.not_in(taken_back)))
        .order_by(header.c.hlc.desc())
        .limit(20)
    ).scalars()
    mine = and_(member.c.delegation_id == delegation_id, member.c.alive)
    of_person = {
        row.person_id: row.id for row in connection.execute(select(member.c.id, member.c.person_id).where(mine))
    }
    of_member = {member_id: member_id for member_id in of_person.values()}
    for tx in last:
        rows = connection.execute(
            select(change.c.entity, change.c.row_id, change.c.reg, change.c.value).where(change.c.tx_id == tx)
        ).all()
        owners = _owners(connection, rows)
        new: set[str] = set()
        changed: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for entity, row_id, register, _value in rows:
            if entity == "member" and register == "*" and row_id in of_member:
                new.add(row_id)
            owner = of_member.get(row_id) if entity == "member" else of_person.get(owners.get((entity, row_id), ""))
            if owner:
                changed[owner].add((entity, register))
        if changed:
            return {row_id: Mark(row_id in new, frozenset(found)) for row_id, found in changed.items()}
    return {}


def _owners(connection: Connection, rows: Iterable[Any]) -> Mapping[tuple[str, str], str]:
    """(table, row) -> the person that it belongs to."""
    found: dict[tuple[str, str], str] = {}
    ask: dict[str, set[str]] = {"post": set(), "personal": set()}
    for entity, row_id, register, value in rows:
        if entity == "person":
            found[entity, row_id] = row_id
        elif entity in ask:
            if register == "*" and value:
                found[entity, row_id] = json.loads(value).get("person_id", "")
            else:
                ask[entity].add(row_id)
    for entity, model in (("post", Post), ("personal", Personal)):
        table = table_of(model)
        wanted = sorted(ask[entity] - {row_id for name, row_id in found if name == entity})
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            query = select(table.c.id, table.c.person_id).where(table.c.id.in_(part))
            found |= {(entity, row_id): person_id for row_id, person_id in connection.execute(query)}
    return found

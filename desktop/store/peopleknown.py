"""What a file of people is compared with: who bears one of its names, mails or numbers, and every organisation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from desktop.domain.text import Pair
from desktop.store.attachments import CARD, CARD_BACK, PHOTO
from desktop.store.bulk import among
from desktop.store.projection import WIDE, batches
from desktop.store.registers import table_of
from desktop.store.tables import (
    Attachment,
    ContactWay,
    Delegation,
    Event,
    Member,
    Organisation,
    OrganisationName,
    Participant,
    Person,
    Post,
    Row,
)


@dataclass
class Known:
    """People by id with their posts, ways and pictures; organisations as (parent, names) with other names of each."""

    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    posts: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    ways: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    pictures: dict[tuple[str, str], str] = field(default_factory=dict)  # (person, purpose) -> sha256
    bodies: dict[str, tuple[str | None, Pair]] = field(default_factory=dict)
    other_names: list[tuple[str, Pair]] = field(default_factory=list)
    listed: set[str] = field(default_factory=set)  # who stands on papers of days that are over


def read(connection: Connection, names: Collection[str], uids: Collection[str], ids: Collection[str]) -> Known:
    """Everybody who bears one of the folded ``names`` or ``uids`` or is one of ``ids``; all organisations."""
    found = Known()
    person = table_of(Person)
    wanted = set[str]()
    keys, numbers, rows = frozenset(names), frozenset(uids) - {""}, frozenset(ids) - {""}
    everybody = select(person.c.id, person.c.search_key, person.c.uid).where(person.c.alive)
    for row_id, key, uid in connection.execute(everybody):
        if row_id in rows or uid in numbers or not keys.isdisjoint(key.split("\n")):
            wanted.add(row_id)
    for part in batches(wanted, WIDE):
        for row in connection.execute(select(person).where(among(connection, person.c.id, part))).mappings():
            found.people[row["id"]] = dict(row)
    _of_people(connection, found, sorted(wanted))
    found.listed = _listed(connection, wanted, date.today())
    body, former = table_of(Organisation), table_of(OrganisationName)
    columns = (body.c.id, body.c.parent_id, body.c.name_zh, body.c.name_ja, body.c.short_zh, body.c.short_ja)
    for row_id, parent, zh, ja, short_zh, short_ja in connection.execute(select(*columns).where(body.c.alive)):
        found.bodies[row_id] = (parent, Pair(zh, ja))
        if short_zh or short_ja:
            found.other_names.append((row_id, Pair(short_zh, short_ja)))
    old = select(former.c.organisation_id, former.c.name_zh, former.c.name_ja).where(former.c.alive)
    found.other_names += [(row_id, Pair(zh, ja)) for row_id, zh, ja in connection.execute(old)]
    return found


def everything(connection: Connection, wanted: Iterable[str] | None = None) -> Known:
    """These people, or all, with all that belongs to them: what an export is made of."""
    found = Known()
    person, body = table_of(Person), table_of(Organisation)
    listed = ids(connection) if wanted is None else list(dict.fromkeys(wanted))
    rows: dict[str, dict[str, Any]] = {}
    for part in batches(set(listed), WIDE):
        query = select(person).where(and_(among(connection, person.c.id, part), person.c.alive))
        rows |= {row["id"]: dict(row) for row in connection.execute(query).mappings()}
    found.people = {row_id: rows[row_id] for row_id in listed if row_id in rows}
    _of_people(connection, found, sorted(found.people))
    names = select(body.c.id, body.c.parent_id, body.c.name_zh, body.c.name_ja)
    found.bodies = {row_id: (parent, Pair(zh, ja)) for row_id, parent, zh, ja in connection.execute(names)}
    return found


def _of_people(connection: Connection, found: Known, ids: list[str]) -> None:
    post, way, file = table_of(Post), table_of(ContactWay), table_of(Attachment)
    for part in batches(set(ids), WIDE):
        held = select(post).where(and_(among(connection, post.c.person_id, part), post.c.alive))
        order = (
            post.c.person_id,
            post.c.position,
            post.c.rank.nulls_first(),
            post.c.valid_from.nulls_first(),
            post.c.id,
        )
        for row in connection.execute(held.order_by(*order)).mappings():
            found.posts.setdefault(row["person_id"], []).append(dict(row))
        reached = select(way).where(and_(among(connection, way.c.person_id, part), way.c.alive))
        for row in connection.execute(reached.order_by(way.c.position, way.c.id)).mappings():
            found.ways.setdefault(row["person_id"], []).append(dict(row))
        purposes = or_(*(file.c.purpose == purpose for purpose in (PHOTO, CARD, CARD_BACK)))
        shown = and_(file.c.entity == "person", among(connection, file.c.owner, part), purposes, file.c.alive)
        for owner, purpose, digest in connection.execute(
            select(file.c.owner, file.c.purpose, file.c.sha256).where(shown)
        ):
            found.pictures[owner, purpose] = digest


def _listed(connection: Connection, people: Collection[str], today: date) -> set[str]:
    """Who of these took part in an item or a trip that began before ``today``."""
    guest, event, member, trip = (table_of(model) for model in (Participant, Event, Member, Delegation))
    found = set[str]()
    for part in batches(set(people), WIDE):
        for row, over, join in ((guest, event, "event_id"), (member, trip, "delegation_id")):
            query = select(row.c.person_id).join(over, over.c.id == row.c[join])
            query = query.where(and_(row.c.alive, over.c.alive, over.c.start_date < today))
            found.update(connection.execute(query.where(among(connection, row.c.person_id, part))).scalars())
    return found


def path_of(bodies: Mapping[str, tuple[str | None, Pair]], body: str | None) -> tuple[Pair, ...]:
    """The names of an organisation from the top of its tree down; a loop of two laptops ends where it began."""
    found, seen = list[Pair](), set[str]()
    while body and body in bodies and body not in seen:
        seen.add(body)
        body, name = bodies[body]
        found.append(name)
    return tuple(reversed(found))


def standing(connection: Connection, model: type[Row], ids: Collection[str]) -> frozenset[str]:
    """Those of these ids that a row has or once had."""
    table, found = table_of(model), set[str]()
    for part in batches(set(ids) - {""}, WIDE):
        found.update(connection.execute(select(table.c.id).where(among(connection, table.c.id, part))).scalars())
    return frozenset(found)


def ids(connection: Connection) -> list[str]:
    """All living people, by their reading."""
    person = table_of(Person)
    order = select(person.c.id).where(person.c.alive).order_by(person.c.sort_ja, person.c.id)
    return list(connection.execute(order).scalars())


def kind_of(connection: Connection, body: str) -> tuple[str, str, str]:
    """Kind, region and country of an organisation."""
    table = table_of(Organisation)
    found = connection.execute(select(table.c.kind, table.c.region, table.c.country).where(table.c.id == body)).one()
    return str(found[0]), str(found[1]), str(found[2])

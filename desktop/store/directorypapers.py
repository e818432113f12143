"""Reads what the papers of the directory hold, without a word that their readers may not see (needs.md row 88)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, func, or_, select

from desktop.domain import audience, precedence
from desktop.domain.directorypapers import OFFICE, Body, Contact, Directory, Held, Way
from desktop.domain.sorting import gojuon
from desktop.domain.text import Pair, joined
from desktop.store import honorifics
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.posts import names_on
from desktop.store.registers import table_of

DEEPEST = 10  # a loop made by two laptops must not hang a paper
MAIN = ("phone", "mobile", "email")  # columns of a person that are ways too
OF_BODY = ("phone", "fax", "email", "url")


def read(
    connection: Connection, key: str, today: date, ids: Sequence[str] = (), reader: str = OFFICE, most: int = 0,
    *, by_strokes: bool = False,
) -> Directory:  # fmt: skip
    """The values of ``key``: of these people in this order, or of everybody; the first ``most`` only unless 0."""
    wanted = list(dict.fromkeys(ids)) if ids else everybody(connection, most, by_strokes=by_strokes)
    wanted = wanted[:most] if most else wanted
    people = contacts(connection, wanted, today, reader)
    if key != "address-book":
        return Directory(reader, today, tuple(people))
    bodies = _bodies(connection, people, reader)
    return Directory(reader, today, tuple(one for one in people if not one.post.organisation_id), tuple(bodies))


def everybody(connection: Connection, most: int = 0, *, by_strokes: bool = False) -> list[str]:
    """All people in the order of their readings or of 筆畫, or the first ``most`` of them."""
    table = table_of(t.Person)
    order = table.c.sort_zh if by_strokes else table.c.sort_ja
    query = select(table.c.id).where(table.c.alive).order_by(order, table.c.id)
    return list(connection.execute(query.limit(most) if most else query).scalars())


def taking_part(connection: Connection, delegation_id: str = "", event_id: str = "") -> list[str]:
    """Those of the Japanese side who take part in a delegation's items, or in one of them."""
    part, event = table_of(t.Participant), table_of(t.Event)
    of_trip = event.c.id == event_id if event_id else event.c.delegation_id == delegation_id
    query = (
        select(part.c.person_id)
        .select_from(part.join(event, event.c.id == part.c.event_id))
        .where(and_(of_trip, part.c.alive, event.c.alive, part.c.side == "jp", part.c.person_id.is_not(None)))
        .order_by(event.c.start_date.nulls_last(), event.c.id, part.c.position.nulls_last(), part.c.id)
    )
    return list(dict.fromkeys(connection.execute(query).scalars()))


def contacts(connection: Connection, ids: Sequence[str], today: date, reader: str) -> list[Contact]:
    """These people in this order, with the posts and names of bodies that hold on ``today``."""
    table = table_of(t.Person)
    query = select(table).where(and_(among(connection, table.c.id, ids), table.c.alive))
    rows = {row["id"]: row for row in connection.execute(query).mappings()}
    posts = held(connection, list(rows), today)
    found = offices(connection, {post.organisation_id for some in posts.values() for post in some})
    more = ways(connection, "person_id", list(rows), reader)
    signs = honorifics.of(
        connection, {row_id: posts[row_id][0].organisation_id if row_id in posts else "" for row_id in rows}
    )
    return [
        replace(
            _contact(rows[row_id], posts.get(row_id, []), found, more.get(row_id, []), reader),
            honorific=signs.get(row_id, ""),
        )
        for row_id in ids
        if row_id in rows
    ]


def _contact(
    row: RowMapping, posts: list[Held], offices: Mapping[str, RowMapping], more: list[Way], reader: str
) -> Contact:
    seen = shown(row, "person", reader)
    own = [Way(kind, seen[kind]) for kind in MAIN if seen[kind]]
    at_home = bool(seen["address_zh"] or seen["address_ja"])
    office = offices.get(posts[0].organisation_id) if posts else None
    place = seen if at_home else shown(office, "organisation", reader) if office is not None else None
    return Contact(
        row["id"],
        Pair(row["name_zh"], row["name_ja"]),
        seen["kana"],
        seen["roman"],
        row["country"],
        tuple(posts),
        tuple(dict.fromkeys([*own, *more])),
        place["postal_code"] if place else "",
        Pair(place["address_zh"], place["address_ja"]) if place else Pair(),
        at_home,
        seen["notes"] if reader == OFFICE else "",
    )


def shown(row: RowMapping, entity: str, reader: str) -> dict[str, Any]:
    """The row as these readers may see it: what is inside is empty for the other side."""
    if reader == OFFICE:
        return {str(name): value for name, value in row.items()}
    own = row["audience"]
    return {
        str(name): value if name in ("id", "country") or audience.is_open(entity, str(name), own) else ""
        for name, value in row.items()
    }


def held(connection: Connection, people: Sequence[str], day: date) -> dict[str, list[Held]]:
    """Every post that each of them holds on ``day``, in their order; where none is known for it, the latest before."""
    table = table_of(t.Post)
    query = (
        select(table)
        .where(and_(among(connection, table.c.person_id, people), table.c.alive))
        .where(or_(table.c.valid_from.is_(None), table.c.valid_from <= day))
        .order_by(table.c.position, table.c.valid_from.desc().nulls_last(), table.c.id)
    )
    now: dict[str, list[RowMapping]] = defaultdict(list)
    past: dict[str, RowMapping] = {}
    for row in connection.execute(query).mappings():
        person = row["person_id"]
        if row["valid_to"] is None or row["valid_to"] >= day:
            now[person].append(row)
        elif person not in past or row["valid_to"] > past[person]["valid_to"]:
            past[person] = row
    chosen = {person: now.get(person) or [past[person]] for person in {*now, *past}}
    named = names_on(connection, [row["organisation_id"] for rows in chosen.values() for row in rows], day)
    return {person: [_held(row, named) for row in rows] for person, rows in chosen.items()}


def _held(row: RowMapping, named: Mapping[str, tuple[Pair, Pair]]) -> Held:
    top, path = named.get(row["organisation_id"] or "", (Pair(), Pair()))
    below = Pair(row["unit_zh"], row["unit_ja"])
    unit = joined(" ", path, below)
    return Held(top, unit, Pair(row["title_zh"], row["title_ja"]), row["organisation_id"] or "", row["rank"], below)


def offices(connection: Connection, ids: Iterable[str]) -> dict[str, RowMapping]:
    """Body -> itself or the nearest above it that has an address."""
    known = _with_those_above(connection, ids)
    found = {}
    for row_id in ids:
        step: str | None = row_id
        for _n in range(DEEPEST):
            row = known.get(step or "")
            if row is None:
                break
            if row["address_zh"] or row["address_ja"]:
                found[row_id] = row
                break
            step = row["parent_id"]
    return found


def _with_those_above(connection: Connection, ids: Iterable[str]) -> dict[str, RowMapping]:
    table = table_of(t.Organisation)
    known: dict[str, RowMapping] = {}
    ask = {row_id for row_id in ids if row_id}
    for _n in range(DEEPEST):
        if not ask:
            break
        query = select(table).where(and_(among(connection, table.c.id, sorted(ask)), table.c.alive))
        known.update({row["id"]: row for row in connection.execute(query).mappings()})
        ask = {row["parent_id"] for row in known.values() if row["parent_id"]} - known.keys()
    return known


def ways(connection: Connection, column: str, ids: Sequence[str], reader: str) -> dict[str, list[Way]]:
    """The further numbers of people (``person_id``) or bodies (``organisation_id``) that these readers may see."""
    table = table_of(t.ContactWay)
    query = select(table).where(and_(among(connection, table.c[column], ids), table.c.alive))
    found: dict[str, list[Way]] = defaultdict(list)
    for row in connection.execute(query.order_by(table.c.position, table.c.id)).mappings():
        if reader == OFFICE or row["audience"] == audience.OPEN:
            found[row[column]].append(Way(row["kind"], row["value"], row["label"]))
    return found


def _bodies(connection: Connection, people: list[Contact], reader: str) -> list[Body]:
    """The bodies in the order of their tree, each with its people by precedence; only those that somebody is in."""
    inside: dict[str, list[Contact]] = defaultdict(list)
    for one in people:
        for row_id in dict.fromkeys(post.organisation_id for post in one.posts if post.organisation_id):
            inside[row_id].append(one)
    known = _with_those_above(connection, inside)
    more = ways(connection, "organisation_id", list(known), reader)
    lines: list[tuple[tuple[Any, ...], Body]] = []
    for row_id, row in known.items():
        line = _line_above(row_id, known)
        seen = shown(row, "organisation", reader)
        above = [Pair(known[step]["name_zh"], known[step]["name_ja"]) for step in line[:-1]]
        body = Body(
            row_id,
            Pair(row["name_zh"], row["name_ja"]),
            len(line) - 1,
            joined(" ", *above),
            seen["kana"],
            row["kind"],
            row["country"],
            seen["postal_code"],
            Pair(seen["address_zh"], seen["address_ja"]),
            tuple(dict.fromkeys([*(Way(kind, seen[kind]) for kind in OF_BODY if seen[kind]), *more.get(row_id, [])])),
            Pair(seen["head_zh"], seen["head_ja"]),
            tuple(sorted(inside.get(row_id, ()), key=partial(_precedence, organisation_id=row_id))),
        )
        lines.append((tuple(_order(known[step]) for step in line), body))
    return [body for _key, body in sorted(lines, key=lambda line: line[0])]


def _line_above(row_id: str, known: Mapping[str, RowMapping]) -> list[str]:
    """From the top of the tree down to the body."""
    line: list[str] = []
    step: str | None = row_id
    while step and step in known and step not in line:
        line.append(step)
        step = known[step]["parent_id"]
    return line[::-1]


def _order(row: RowMapping) -> tuple[Any, ...]:
    return row["country"], gojuon(row["kana"], row["name_ja"] or row["name_zh"]), row["id"]


def _precedence(one: Contact, organisation_id: str) -> tuple[Any, ...]:
    here = [post for post in one.posts if post.organisation_id == organisation_id]
    titles = tuple(text for post in here for text in (post.title.zh, post.title.ja))
    return (*precedence.key(None, here[0].rank, titles, one.kana), one.id)


def count(connection: Connection) -> int:
    """How many people there are."""
    table = table_of(t.Person)
    return int(connection.execute(select(func.count()).select_from(table).where(table.c.alive)).scalar_one())

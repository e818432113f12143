"""The directory: people with their present post, organisations with their place in the tree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, func, select

from desktop.domain import finding
from desktop.domain.text import Pair, joined
from desktop.store import search
from desktop.store.posts import PostOn, posts_on
from desktop.store.registers import table_of
from desktop.store.tables import Encounter, Event, Organisation, OrganisationName, Participant, Person, Post, Row


class PersonRow(NamedTuple):
    """One line of the contact list."""

    id: str
    name_zh: str
    name_ja: str
    kana: str
    roman: str
    country: str
    post: PostOn
    phone: str = ""
    mobile: str = ""
    email: str = ""
    region: str = ""  # ISO 3166-2 of the organisation
    met: date | None = None  # last time
    confirmed: date | None = None  # when the post was last known to be true


OF_PERSON = ("id", "name_zh", "name_ja", "kana", "roman", "country", "phone", "mobile", "email")


class OrganisationRow(NamedTuple):
    """One organisation with the names above it, for pick lists."""

    id: str
    parent_id: str | None
    kind: str
    country: str
    name_zh: str
    name_ja: str
    path: Pair


def people(connection: Connection, text: str = "", country: str = "", limit: int = 2000) -> list[PersonRow]:
    """People in the order of 五十音; ``text`` narrows as in ``search.narrowed``, the best first."""
    table = table_of(Person)
    found = select(table.c.id, table.c.name_zh, table.c.name_ja, table.c.kana, table.c.roman, table.c.country)
    found = found.where(table.c.alive)
    if country:
        found = found.where(table.c.country == country)
    order: list[ColumnElement[Any]] = [table.c.sort_ja, table.c.id]
    if narrowed := search.narrowed(connection, text):
        found, order = found.where(narrowed.found), [narrowed.rank, *order]
    found = found.order_by(*order).limit(limit)
    rows = connection.execute(found).all()
    posts = posts_on(connection, [row.id for row in rows], None)
    return [PersonRow(*row, posts.get(row.id, PostOn())) for row in rows]


def rows_of(connection: Connection, ids: Sequence[str], today: date) -> list[PersonRow]:
    """Lines of the contact list for these people, in this order, with the post that each holds ``today``."""
    table, posts = table_of(Person), table_of(Post)
    found = select(*(table.c[name] for name in OF_PERSON)).where(table.c.id.in_(list(ids)))
    rows = {row[0]: row for row in connection.execute(found)}
    held = posts_on(connection, list(rows), today)
    asked = select(posts.c.id, posts.c.confirmed_on).where(posts.c.id.in_([post.id for post in held.values()]))
    confirmed = {row[0]: row[1] for row in connection.execute(asked)}
    regions = regions_of(connection, {post.organisation_id for post in held.values()})
    met = last_met(connection, list(rows), today)
    made = []
    for row_id in ids:
        if row_id in rows:
            *named, phone, mobile, email = rows[row_id]
            post = held.get(row_id, PostOn())
            more = (regions.get(post.organisation_id, ""), met.get(row_id), confirmed.get(post.id))
            made.append(PersonRow._make((*named, post, phone, mobile, email, *more)))
    return made


def regions_of(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Region of each organisation, that of the nearest one above it where it has none itself."""
    table = table_of(Organisation)
    known: dict[str, tuple[str | None, str]] = {}
    ask = {row_id for row_id in ids if row_id}
    wanted = set(ask)
    while ask:
        found = select(table.c.id, table.c.parent_id, table.c.region).where(table.c.id.in_(ask))
        known.update({row[0]: (row[1], row[2]) for row in connection.execute(found)})
        ask = {known[row][0] or "" for row in ask if row in known and not known[row][1]} - known.keys() - {""}
    result = {}
    for row_id in wanted & known.keys():
        step, seen = row_id, set[str]()
        while step in known and not known[step][1] and step not in seen:
            seen.add(step)
            step = known[step][0] or ""
        result[row_id] = known[step][1] if step in known else ""
    return result


def last_met(connection: Connection, ids: Sequence[str], today: date) -> dict[str, date]:
    """When each of these people was last met: at an item of an itinerary that is over, or on a day that was noted."""
    parts, met, events = table_of(Participant), table_of(Encounter), table_of(Event)
    listed = (
        select(parts.c.person_id, func.max(events.c.start_date))
        .join(events, events.c.id == parts.c.event_id)
        .where(and_(parts.c.person_id.in_(list(ids)), parts.c.alive, events.c.alive, events.c.status != "cancelled"))
        .where(events.c.start_date <= today)
        .group_by(parts.c.person_id)
    )
    noted = (
        select(met.c.person_id, func.max(func.coalesce(met.c.met_on, events.c.start_date)))
        .join(events, events.c.id == met.c.event_id, isouter=True)
        .where(and_(met.c.person_id.in_(list(ids)), met.c.alive))
        .group_by(met.c.person_id)
    )
    found: dict[str, date] = {}
    for row_id, day in (*connection.execute(listed), *connection.execute(noted)):
        if day is not None:
            found[row_id] = max(day, found.get(row_id, day))
    return found


def person(connection: Connection, row_id: str) -> PersonRow | None:
    """One line of the contact list; None for whom it does not hold."""
    return rows_of(connection, [row_id], date.today())[0] if holds(connection, Person, row_id) else None


def holds(connection: Connection, model: type[Row], row_id: str) -> bool:
    """Whether there is such a row, and it is not deleted."""
    table = table_of(model)
    return connection.execute(select(table.c.id).where(and_(table.c.id == row_id, table.c.alive))).first() is not None


def organisations(connection: Connection, text: str = "", country: str = "") -> list[OrganisationRow]:
    """Organisations in the order of their tree."""
    table = table_of(Organisation)
    names = ("id", "parent_id", "kind", "country", "name_zh", "name_ja", "search_key", "alive")
    bodies = {row[0]: row for row in connection.execute(select(*(table.c[name] for name in names)))}
    paths: dict[str, Pair] = {}

    def path(row_id: str, seen: frozenset[str] = frozenset()) -> Pair:
        if row_id not in paths:
            row = bodies[row_id]
            own, above = Pair(row.name_zh, row.name_ja), row.parent_id
            known = above in bodies and above not in seen  # two laptops may have made a loop
            paths[row_id] = joined(" ", path(above, seen | {row_id}), own) if known else joined(" ", own)
        return paths[row_id]

    asked = finding.query(text)
    once = search.formerly(connection, asked)
    listed = [
        OrganisationRow._make((*row[:6], path(row.id)))
        for row in bodies.values()
        if row.alive
        and (not country or row.country == country)
        and (row.id in once or finding.fits(asked, row.search_key))
    ]
    return sorted(listed, key=lambda row: (row.path.get("ja"), row.id))


def posts_of_person(connection: Connection, person_id: str) -> list[dict[str, Any]]:
    """All posts of a person, present ones first: those in the order in which they print, then the latest."""
    table = table_of(Post)
    found = select(table).where(and_(table.c.person_id == person_id, table.c.alive))
    rows = [dict(row) for row in connection.execute(found).mappings()]

    def place(row: dict[str, Any]) -> tuple[bool, int, int, str]:
        ended = row["valid_to"] is not None
        return ended, 0 if ended else row["position"], -(row["valid_from"] or date.min).toordinal(), row["id"]

    return sorted(rows, key=place)


def former_names(connection: Connection, organisation_id: str) -> list[dict[str, Any]]:
    """Former names of an organisation, latest first."""
    table = table_of(OrganisationName)
    found = select(table).where(and_(table.c.organisation_id == organisation_id, table.c.alive))
    rows = [dict(row) for row in connection.execute(found).mappings()]
    return sorted(rows, key=lambda r: r["valid_to"] or date.max, reverse=True)


def meetings_of(connection: Connection, person_id: str) -> list[tuple[str, date | None, str, str]]:
    """Events at which a person is listed: (event id, day, title zh, title ja), latest first."""
    participant, event = table_of(Participant), table_of(Event)
    found = (
        select(event.c.id, event.c.start_date, event.c.title_zh, event.c.title_ja)
        .select_from(participant.join(event, event.c.id == participant.c.event_id))
        .where(and_(participant.c.person_id == person_id, participant.c.alive, event.c.alive))
        .order_by(event.c.start_date.desc().nulls_last(), event.c.start_time.nulls_first())
    )
    return [(row[0], row[1], row[2], row[3]) for row in connection.execute(found)]

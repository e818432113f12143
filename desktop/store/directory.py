"""The directory: people with their present post, organisations with their place in the tree."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, or_, select

from desktop.domain.folding import fold
from desktop.domain.text import Pair, joined
from desktop.store.posts import PostOn, names_on, posts_on
from desktop.store.registers import table_of
from desktop.store.search import escaped
from desktop.store.tables import Event, Organisation, OrganisationName, Participant, Person, Post


class PersonRow(NamedTuple):
    """One line of the contact list."""

    id: str
    name_zh: str
    name_ja: str
    kana: str
    roman: str
    country: str
    post: PostOn


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
    """People by reading, then by name; ``text`` narrows in any spelling, also by organisation and title."""
    table = table_of(Person)
    found = select(table.c.id, table.c.name_zh, table.c.name_ja, table.c.kana, table.c.roman, table.c.country)
    found = found.where(table.c.alive)
    if country:
        found = found.where(table.c.country == country)
    wanted = fold(text)
    if wanted:
        like = f"%{escaped(wanted)}%"
        found = found.where(or_(table.c.search_key.like(like, escape="!"), table.c.search_more.like(like, escape="!")))
    found = found.order_by(table.c.kana == "", table.c.kana, table.c.name_zh, table.c.name_ja, table.c.id).limit(limit)
    rows = connection.execute(found).all()
    posts = posts_on(connection, [row.id for row in rows], None)
    return [PersonRow(*row, posts.get(row.id, PostOn())) for row in rows]


def person(connection: Connection, row_id: str) -> PersonRow | None:
    """One line of the contact list; None for whom it does not hold."""
    table = table_of(Person)
    found = select(*(table.c[name] for name in PersonRow._fields if name in table.c))
    row = connection.execute(found.where(and_(table.c.id == row_id, table.c.alive))).first()
    if row is None:
        return None
    post = posts_on(connection, [row_id], None).get(row_id, PostOn())
    return PersonRow(row.id, row.name_zh, row.name_ja, row.kana, row.roman, row.country, post)


def organisations(connection: Connection, text: str = "", country: str = "") -> list[OrganisationRow]:
    """Organisations in the order of their tree."""
    table = table_of(Organisation)
    found = select(
        table.c.id, table.c.parent_id, table.c.kind, table.c.country, table.c.name_zh, table.c.name_ja
    ).where(table.c.alive)
    if country:
        found = found.where(table.c.country == country)
    wanted = fold(text)
    if wanted:
        found = found.where(table.c.search_key.like(f"%{escaped(wanted)}%", escape="!"))
    rows = connection.execute(found).all()
    names = names_on(connection, [row.id for row in rows], None)

    listed = [OrganisationRow(*row, joined(" ", *names[row.id])) for row in rows]
    return sorted(listed, key=lambda row: (row.path.get("ja"), row.id))


def posts_of_person(connection: Connection, person_id: str) -> list[dict[str, Any]]:
    """All posts of a person, present ones first."""
    table = table_of(Post)
    found = select(table).where(and_(table.c.person_id == person_id, table.c.alive))
    rows = [dict(row) for row in connection.execute(found).mappings()]
    return sorted(rows, key=lambda r: (r["valid_to"] is not None, -(r["valid_from"] or date.min).toordinal(), r["id"]))


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

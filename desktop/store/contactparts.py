"""What hangs on a contact or on a body of the directory: further numbers, meetings, the posts of predecessors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, or_, select

from desktop.domain.eventrow import title_of
from desktop.domain.text import Pair, joined
from desktop.store import directory, search
from desktop.store.posts import names_on
from desktop.store.registers import table_of
from desktop.store.tables import ContactWay, Encounter, Event, Organisation, Person, Post


class Met(NamedTuple):
    """One meeting: ``day`` is the one that was written down, else the item's."""

    id: str
    event_id: str
    day: date | None
    item: Pair
    by: Pair
    notes: str


class Held(NamedTuple):
    """A post with its holder: ``line`` says where and what it is, ``job`` only unit and title."""

    id: str
    person_id: str
    holder: Pair
    line: Pair
    job: Pair


def ways(connection: Connection, column: str, owner: str) -> list[dict[str, Any]]:
    """The further numbers and addresses of a person or a body (``column`` says which), in their order."""
    table = table_of(ContactWay)
    found = select(table).where(and_(table.c[column] == owner, table.c.alive)).order_by(table.c.position, table.c.id)
    return [dict(row) for row in connection.execute(found).mappings()]


def encounters(connection: Connection, person_id: str) -> list[Met]:
    """Who of ours met this person when and at which item, latest first."""
    table, event, person = table_of(Encounter), table_of(Event), table_of(Person)
    found = select(table).where(and_(table.c.person_id == person_id, table.c.alive))
    rows = [dict(row) for row in connection.execute(found).mappings()]
    items = {row["event_id"] for row in rows if row["event_id"]}
    people = {row["by_id"] for row in rows if row["by_id"]}
    items_found = connection.execute(select(event).where(event.c.id.in_(items))).all() if items else ()
    at = {row.id: (row.start_date, title_of(row)) for row in items_found}
    chosen = select(person.c.id, person.c.name_zh, person.c.name_ja).where(person.c.id.in_(people))
    names = {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(chosen)} if people else {}
    made = []
    for row in rows:
        day, title = at.get(row["event_id"], (None, Pair()))
        by = names.get(row["by_id"], Pair())
        made.append(Met(row["id"], row["event_id"] or "", row["met_on"] or day, title, by, row["notes"]))
    return sorted(made, key=lambda met: (-(met.day or date.min).toordinal(), met.id))


def item(connection: Connection, event_id: str) -> tuple[Pair, date | None] | None:
    """Title and day of an item of any trip; None where there is none."""
    event = table_of(Event)
    row = connection.execute(select(event).where(and_(event.c.id == event_id, event.c.alive))).first()
    return (title_of(row), row.start_date) if row is not None else None


def kind_of(connection: Connection, organisation_id: str) -> tuple[str, bool]:
    """Country of a body, and whether it or one above it is a company; nothing of a body that is not known."""
    table = table_of(Organisation)
    step: str | None = organisation_id
    country, firm = "", False
    for _ in range(10):  # a loop made by two laptops must not hang a form
        query = select(table.c.country, table.c.kind, table.c.parent_id).where(table.c.id == step)
        row = connection.execute(query).first() if step else None
        if row is None:
            break
        country, firm, step = country or row.country, firm or row.kind == "company", row.parent_id
    return country, firm


def posts_like(connection: Connection, organisation_id: str, text: str, limit: int) -> list[Held]:
    """Posts at a body (anywhere where it is empty) whose holder ``text`` finds, latest first."""
    post, person = table_of(Post), table_of(Person)
    if not organisation_id:
        ids = [row.id for row in directory.people(connection, text, limit=limit)]
        return _held(connection, and_(post.c.alive, post.c.person_id.in_(ids)), limit)
    wanted = and_(post.c.alive, person.c.alive, post.c.organisation_id == organisation_id)
    if narrowed := search.narrowed(connection, text):
        wanted = and_(wanted, narrowed.found)
    return _held(connection, wanted, limit)


def post(connection: Connection, post_id: str) -> Held | None:
    """A post with its holder."""
    table = table_of(Post)
    return next(iter(_held(connection, and_(table.c.id == post_id, table.c.alive), 1)), None)


def after(connection: Connection, before: Iterable[Mapping[str, Any]]) -> dict[str, Held]:
    """The posts that follow these at the same bodies, by the post that they follow; of bodies there is an index."""
    table = table_of(Post)
    rows = list(before)
    bodies = {row["organisation_id"] for row in rows if row["organisation_id"]}
    there = and_(table.c.organisation_id.in_(bodies), table.c.follows_id.in_([row["id"] for row in rows]))
    query = select(table.c.id, table.c.follows_id).where(and_(there, table.c.alive))
    follows = {row.id: str(row.follows_id) for row in connection.execute(query)}
    if not follows:
        return {}
    found = _held(connection, and_(table.c.id.in_(list(follows)), table.c.alive), len(follows))
    return {follows[held.id]: held for held in found}


def staff(connection: Connection, organisation_id: str, today: date, limit: int) -> list[Held]:
    """The posts at a body and its parts that are held today: its own first, in the order of rank and reading.

    ``job`` names the part in which one is held, below the body.
    """
    table, person, body = table_of(Post), table_of(Person), table_of(Organisation)
    tree = select(body.c.id).where(body.c.id == organisation_id).cte("tree", recursive=True)
    tree = tree.union(select(body.c.id).where(and_(body.c.parent_id == tree.c.id, body.c.alive)))  # ends in a loop too
    wanted = and_(table.c.organisation_id.in_(select(tree.c.id)), table.c.alive, person.c.alive)
    now = and_(
        or_(table.c.valid_from.is_(None), table.c.valid_from <= today),
        or_(table.c.valid_to.is_(None), table.c.valid_to >= today),
    )
    below = table.c.organisation_id != organisation_id
    order = (below, table.c.rank.nulls_last(), table.c.unit_ja, person.c.kana, table.c.id)
    whole = joined(" ", *names_on(connection, [organisation_id], None).get(organisation_id, (Pair(), Pair())))

    def bare(line: Pair) -> Pair:
        return Pair(line.zh.removeprefix(whole.zh).strip(), line.ja.removeprefix(whole.ja).strip())

    return [held._replace(job=bare(held.line)) for held in _held(connection, and_(wanted, now), limit, order)]


def _held(connection: Connection, wanted: Any, limit: int, order: Sequence[Any] = ()) -> list[Held]:
    post, person = table_of(Post), table_of(Person)
    found = (
        select(post, person.c.name_zh, person.c.name_ja)
        .select_from(post.join(person, person.c.id == post.c.person_id))
        .where(wanted)
        .order_by(*(order or (post.c.valid_to.desc().nulls_first(), post.c.id)))
        .limit(limit)
    )
    rows = connection.execute(found).all()
    names = names_on(connection, [row.organisation_id for row in rows], None)
    made = []
    for row in rows:
        place = joined(" ", *names.get(row.organisation_id, (Pair(), Pair())))
        job = joined(" ", Pair(row.unit_zh, row.unit_ja), Pair(row.title_zh, row.title_ja))
        made.append(Held(row.id, row.person_id, Pair(row.name_zh, row.name_ja), joined(" ", place, job), job))
    return made

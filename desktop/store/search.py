"""Finding people, organisations and events by any spelling: folded keys, LIKE, ranked name before the rest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, and_, bindparam, case, or_, select, update

from desktop.domain.folding import fold
from desktop.store.bulk import among
from desktop.store.posts import posts_on
from desktop.store.projection import WIDE, batches
from desktop.store.registers import search_columns, table_of
from desktop.store.tables import SYNCED, Event, Organisation, Person, Post

LIMIT = 50


OF_EVENT = (
    "id",
    "title_zh",
    "title_ja",
    "origin_zh",
    "origin_ja",
    "target_zh",
    "target_ja",
    "start_date",
    "delegation_id",
)


class Hit(NamedTuple):
    """One thing found; ``note`` says which delegation or organisation it belongs to."""

    kind: str  # "person", "organisation", "event"
    id: str
    name_zh: str
    name_ja: str
    kana: str
    note_zh: str
    note_ja: str
    delegation_id: str


def refresh(connection: Connection, touched: Iterable[tuple[str, str]]) -> None:
    """Bring ``person.search_more`` up to date after posts or organisations changed (data.md D9).

    ``touched`` are (table, row id), or ("holder", person id) for somebody whose post went to another person.
    """
    posts, table = table_of(Post), table_of(Person)
    people: set[str] = set()
    bodies: set[str] = set()
    written: set[str] = set()
    for entity, row_id in touched:
        if entity == "holder":
            people.add(row_id)
        elif entity == "post":
            written.add(row_id)
        elif entity == "organisation":
            bodies.add(row_id)
    for part in batches(written, WIDE):
        people.update(
            connection.execute(select(posts.c.person_id).where(among(connection, posts.c.id, part))).scalars()
        )
    for part in batches(with_parts(connection, bodies), WIDE):
        people.update(
            connection.execute(
                select(posts.c.person_id).where(among(connection, posts.c.organisation_id, part))
            ).scalars()
        )
    known: dict[str, tuple[str, str | None]] = {}
    for part in batches(people, WIDE):
        words: dict[str, list[str]] = {}
        holding = select(
            posts.c.person_id, posts.c.unit_zh, posts.c.unit_ja, posts.c.title_zh, posts.c.title_ja,
            posts.c.organisation_id,
        ).where(and_(among(connection, posts.c.person_id, part), posts.c.alive)).order_by(posts.c.id)  # fmt: skip
        for person, *said, organisation in connection.execute(holding).all():
            own = words.setdefault(person, [])
            own += [fold(word) for word in said if word]
            own += keys_above(connection, organisation, known)
        present = connection.execute(
            select(table.c.id, table.c.search_more).where(among(connection, table.c.id, part))
        ).all()
        more = {person: "\n".join(dict.fromkeys(words.get(person, ()))) for person in part}
        new = [{"_id": person, "_more": more[person]} for person, was in present if was != more[person]]
        if new:
            this = table.c.id == bindparam("_id")
            connection.execute(update(table).where(this).values(search_more=bindparam("_more")), new)


def refold(connection: Connection) -> None:
    """Compute every search key anew: the folding table changed since this file was written (data.md D9)."""
    for model in SYNCED:
        if not model.SEARCH:
            continue
        table = table_of(model)
        for row in connection.execute(select(table)).mappings().all():
            connection.execute(update(table).where(table.c.id == row["id"]).values(**search_columns(model, dict(row))))
    people = connection.execute(select(table_of(Person).c.id)).scalars().all()
    refresh(connection, [("holder", person) for person in people])


def with_parts(connection: Connection, bodies: set[str]) -> set[str]:
    """These organisations and all below them: who works in a section is found by the name of its prefecture."""
    table = table_of(Organisation)
    found, layer = set(bodies), set(bodies)
    while layer:
        below: set[str] = set()
        for part in batches(layer, WIDE):
            below.update(
                connection.execute(select(table.c.id).where(among(connection, table.c.parent_id, part))).scalars()
            )
        layer = below - found
        found |= layer
    return found


def keys_above(connection: Connection, organisation: str | None, known: dict[str, tuple[str, str | None]]) -> list[str]:
    """Search keys of an organisation and of those above it; ``known`` keeps what was read."""
    table = table_of(Organisation)
    keys: list[str] = []
    step, seen = organisation, set[str]()
    while step and step not in seen:  # two laptops may have made a loop
        seen.add(step)
        if step not in known:
            row = connection.execute(select(table.c.search_key, table.c.parent_id).where(table.c.id == step)).first()
            known[step] = (row.search_key, row.parent_id) if row else ("", None)
        key, step = known[step]
        if key:
            keys.append(key)
    return keys


def escaped(folded: str) -> str:
    """``folded`` for LIKE … ESCAPE '!'."""
    return folded.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def find(connection: Connection, text: str, limit: int = LIMIT) -> list[Hit]:
    """What ``text`` finds, best first: people by name, organisations, events, people by organisation or title."""
    wanted = fold(text)
    if not wanted:
        return []
    start, anywhere = f"{escaped(wanted)}%", f"%{escaped(wanted)}%"
    from desktop.store.events import title_of  # which looks for texts itself

    people, organisations, events = table_of(Person), table_of(Organisation), table_of(Event)
    key, more = people.c.search_key, people.c.search_more
    rank = case((key.like(start, escape="!"), 0), (key.like(anywhere, escape="!"), 1), else_=2)
    found = (
        select(rank, people.c.id, people.c.name_zh, people.c.name_ja, people.c.kana)
        .where(people.c.alive)
        .where(or_(key.like(anywhere, escape="!"), more.like(anywhere, escape="!")))
        .order_by(rank, people.c.kana, people.c.name_zh, people.c.id)
        .limit(limit)
    )
    rows = connection.execute(found).all()
    posts = posts_of(connection, [row.id for row in rows])
    by_name = [Hit("person", *row[1:], *posts.get(row.id, ("", "")), "") for row in rows if row[0] < 2]
    by_post = [Hit("person", *row[1:], *posts.get(row.id, ("", "")), "") for row in rows if row[0] == 2]
    found_organisations = (
        select(organisations.c.id, organisations.c.name_zh, organisations.c.name_ja, organisations.c.kana)
        .where(and_(organisations.c.alive, organisations.c.search_key.like(anywhere, escape="!")))
        .order_by(organisations.c.name_ja, organisations.c.id)
        .limit(limit)
    )
    bodies = [Hit("organisation", *row, "", "", "") for row in connection.execute(found_organisations)]
    found_events = (
        select(*(events.c[name] for name in OF_EVENT))
        .where(and_(events.c.alive, events.c.search_key.like(anywhere, escape="!")))
        .order_by(events.c.start_date.desc().nulls_last(), events.c.start_time.nulls_first(), events.c.id)
        .limit(limit)
    )
    items = []
    for row in connection.execute(found_events):
        day = row.start_date.isoformat() if row.start_date else ""
        name = title_of(row)
        items.append(Hit("event", row.id, name.zh, name.ja, "", day, day, row.delegation_id))
    return (by_name + bodies + items + by_post)[:limit]


def posts_of(connection: Connection, people: list[str]) -> dict[str, tuple[str, str]]:
    """Organisation, unit and title of each person's present post, in both languages."""
    lines = {person: post.line() for person, post in posts_on(connection, people, None).items()}
    return {person: (line.get("zh_TW"), line.get("ja")) for person, line in lines.items()}

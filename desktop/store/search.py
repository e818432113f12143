"""Finding people, organisations and events by any spelling, name before post before notes; the keys kept for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, bindparam, case, func, or_, select, true, update

from desktop.domain import finding
from desktop.domain.eventrow import title_of
from desktop.store.bulk import among
from desktop.store.posts import posts_on
from desktop.store.projection import WIDE, batches
from desktop.store.registers import search_columns, table_of
from desktop.store.tables import SYNCED, ContactWay, Event, Organisation, OrganisationName, Person, Post

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
    """Bring what people are found by beside their names up to date after other rows changed (data.md D9).

    ``touched`` are (table, row id), or ("holder", person id) for somebody whose post or number went to another person.
    """
    written: dict[str, set[str]] = {}
    for entity, row_id in touched:
        written.setdefault(entity, set()).add(row_id)
    holders = written.get("holder", set())
    posts, ways = table_of(Post), table_of(ContactWay)
    at_work = holders | _people_of(connection, posts, posts.c.id, written.get("post", ()))
    if bodies := written.get("organisation"):
        at_work |= _people_of(connection, posts, posts.c.organisation_id, with_parts(connection, bodies))
    _refresh_posts(connection, at_work)
    numbers = _people_of(connection, ways, ways.c.id, written.get("contact_way", ()))
    _refresh_rest(connection, numbers | holders | written.get("person", set()))


def _people_of(connection: Connection, table: Table, column: ColumnElement[str], ids: Iterable[str]) -> set[str]:
    """Whose these rows are."""
    found: set[str] = set()
    for part in batches(ids, WIDE):
        query = select(table.c.person_id).where(among(connection, column, part))
        found.update(person for person in connection.execute(query).scalars() if person)
    return found


def _refresh_posts(connection: Connection, people: Iterable[str]) -> None:
    """``search_more`` of these people: units and titles of their posts, and every organisation above them."""
    posts, table = table_of(Post), table_of(Person)
    known: dict[str, tuple[str, str | None]] = {}
    for part in batches(people, WIDE):
        words: dict[str, list[str]] = {}
        holding = select(
            posts.c.person_id, posts.c.organisation_id,
            posts.c.unit_zh, posts.c.unit_ja, posts.c.title_zh, posts.c.title_ja,
        ).where(and_(among(connection, posts.c.person_id, part), posts.c.alive)).order_by(posts.c.id)  # fmt: skip
        for person, organisation, *said in connection.execute(holding).all():
            own = words.setdefault(person, [])
            own += finding.key(said, (), said[::2]).split(finding.BREAK)
            for above in keys_above(connection, organisation, known):
                own += above.split(finding.BREAK)
        _write(connection, table.c.search_more, {person: finding.lines(words.get(person, ())) for person in part})


def _refresh_rest(connection: Connection, people: Iterable[str]) -> None:
    """``search_rest`` of these people: numbers, mails, notes."""
    ways, table = table_of(ContactWay), table_of(Person)
    columns = [table.c[name] for name in ("id", "phone", "mobile", "email", "notes", "gifts", "country")]
    for part in batches(people, WIDE):
        further: dict[str, list[tuple[str, str]]] = {}
        having = select(ways.c.person_id, ways.c.kind, ways.c.value)
        having = having.where(and_(among(connection, ways.c.person_id, part), ways.c.alive)).order_by(ways.c.id)
        for person, kind, value in connection.execute(having):
            further.setdefault(person, []).append((kind, value))
        rows = connection.execute(select(*columns).where(among(connection, table.c.id, part))).mappings().all()
        found = {row["id"]: finding.rest_lines(dict(row), further.get(row["id"], ())) for row in rows}
        _write(connection, table.c.search_rest, found)


def _write(connection: Connection, column: Column[str], found: Mapping[str, str]) -> None:
    """Set ``column`` of these people where it is something else."""
    table = table_of(Person)
    present = connection.execute(select(table.c.id, column).where(among(connection, table.c.id, list(found)))).all()
    new = [{"_id": person, "_new": found[person]} for person, was in present if was != found[person]]
    if new:
        this = table.c.id == bindparam("_id")
        connection.execute(update(table).where(this).values({column.name: bindparam("_new")}), new)


def refold(connection: Connection) -> None:
    """Compute every search key anew: the folding table changed since this file was written (data.md D9)."""
    for model in SYNCED:
        if not model.SEARCH:
            continue
        table = table_of(model)
        asked, this = select(table.c.id, *(table.c[name] for name in model.SEARCH)), table.c.id == bindparam("_id")
        for part in batches(connection.execute(select(table.c.id)).scalars(), WIDE):
            rows = connection.execute(asked.where(among(connection, table.c.id, part))).mappings().all()
            new = [{"_id": row["id"], **search_columns(model, dict(row))} for row in rows]
            values: dict[str, Any] = {column: bindparam(column) for column in new[0] if column != "_id"}
            connection.execute(update(table).where(this).values(values), new)
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
    """What an organisation and those above it are called, as keys; ``known`` keeps what was read."""
    table = table_of(Organisation)
    asked = select(*(table.c[name] for name in ("parent_id", *Organisation.SEARCH)))
    keys: list[str] = []
    step, seen = organisation, set[str]()
    while step and step not in seen:  # two laptops may have made a loop
        seen.add(step)
        if step not in known:
            row = connection.execute(asked.where(table.c.id == step)).mappings().first()
            known[step] = (finding.organisation_names(dict(row)), row["parent_id"]) if row else ("", None)
        key, step = known[step]
        if key:
            keys.append(key)
    return keys


def escaped(folded: str) -> str:
    """``folded`` for LIKE … ESCAPE '!'."""
    return folded.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def has(connection: Connection, column: ColumnElement[str], ways: Iterable[str]) -> ColumnElement[bool]:
    """``column`` has one of ``ways`` in it. Quicker than LIKE by half, and no sign means anything but itself."""
    place = func.instr if connection.dialect.name == "sqlite" else func.strpos
    return or_(*(place(column, way) > 0 for way in ways))


def matching(
    connection: Connection, columns: Sequence[ColumnElement[str]], asked: finding.Query | None
) -> ColumnElement[bool]:
    """Every word stands in one of ``columns``; true for a query that says nothing."""
    words = asked.words if asked else ()
    return and_(true(), *(or_(*(has(connection, column, word.ways) for column in columns)) for word in words))


class Narrowed(NamedTuple):
    """Which people a query finds, and how well: 0 whole name, 1 beginning of one, 2 part of one, 3 post, 4 the rest."""

    found: ColumnElement[bool]
    rank: ColumnElement[int]


NAME, POST = 2, 3  # ranks


def narrowed(connection: Connection, text: str) -> Narrowed | None:
    """The people that ``text`` finds, as conditions on table ``person``; None where it says nothing.

    Every word must be found: in the names, in the posts, or in numbers, mails and notes.
    """
    asked = finding.query(text)
    if asked is None:
        return None
    table = table_of(Person)
    columns = (table.c.search_key, table.c.search_more, table.c.search_rest)

    def line(after: str) -> ColumnElement[bool]:
        return has(connection, table.c.search_key, [f"{finding.BREAK}{way}{after}" for way in asked.whole.ways])

    by_name, by_post = matching(connection, columns[:1], asked), matching(connection, columns[:2], asked)
    rank = case((line(finding.BREAK), 0), (line(""), 1), (by_name, NAME), (by_post, POST), else_=4)
    return Narrowed(matching(connection, columns, asked), rank)


def find(connection: Connection, text: str, limit: int = LIMIT, code: str = "ja") -> list[Hit]:
    """What ``text`` finds, best first: people by name, organisations, events, people by post, people by notes.

    Where more are found than ``limit`` allows, names leave two fifths of it to the others. ``code`` orders names.
    """
    asked, people = finding.query(text), narrowed(connection, text)
    if asked is None or people is None:
        return []
    table, order = table_of(Person), table_of(Person).c["sort_ja" if code == "ja" else "sort_zh"]
    found = (
        select(people.rank, table.c.id, table.c.name_zh, table.c.name_ja, table.c.kana)
        .where(and_(table.c.alive, people.found))
        .order_by(people.rank, order, table.c.id)
        .limit(limit)
    )
    rows = connection.execute(found).all()
    posts = posts_of(connection, [row.id for row in rows])
    hits = []
    for rank, row_id, zh, ja, kana in rows:
        hits.append((rank, Hit("person", row_id, zh, ja, kana, *posts.get(row_id, ("", "")), "")))
    by_name = [hit for rank, hit in hits if rank <= NAME]
    others = [*_bodies(connection, asked, limit), *_events(connection, asked, limit)]
    others += [hit for rank, hit in hits if rank > NAME]
    return (by_name[: max(limit - len(others), limit * 3 // 5)] + others)[:limit]


@lru_cache(maxsize=4_096)
def _former_key(zh: str, ja: str) -> str:
    return finding.key((zh, ja), (), (zh,))


def former_keys(connection: Connection) -> dict[str, str]:
    """What organisations were called, as keys by id: names that no column of theirs is folded from. They are few."""
    table, bodies, found = table_of(OrganisationName), table_of(Organisation), dict[str, str]()
    asked = (
        select(table.c.organisation_id, table.c.name_zh, table.c.name_ja)
        .join(bodies, bodies.c.id == table.c.organisation_id)
        .where(and_(table.c.alive, bodies.c.alive))
        .order_by(table.c.id)
    )
    for body, zh, ja in connection.execute(asked):
        found[body] = found.get(body, "") + _former_key(zh, ja)
    return found


def formerly(connection: Connection, asked: finding.Query | None) -> set[str]:
    """The organisations that only one of their former names finds, with what they are called now or without."""
    if asked is None or not (former := former_keys(connection)):
        return set()
    table = table_of(Organisation)
    found = set[str]()
    for part in batches(former, WIDE):
        rows = select(table.c.id, table.c.search_key).where(among(connection, table.c.id, part))
        found.update(row_id for row_id, own in connection.execute(rows) if finding.fits(asked, own + former[row_id]))
    return found


def _bodies(connection: Connection, asked: finding.Query, limit: int) -> list[Hit]:
    table = table_of(Organisation)
    fits = matching(connection, [table.c.search_key], asked)
    if once := formerly(connection, asked):
        fits = or_(fits, among(connection, table.c.id, sorted(once)))
    begins = has(connection, table.c.search_key, [f"{finding.BREAK}{way}" for way in asked.whole.ways])
    found = (
        select(table.c.id, table.c.name_zh, table.c.name_ja, table.c.kana)
        .where(and_(table.c.alive, fits))
        .order_by(case((begins, 0), else_=1), table.c.name_ja, table.c.id)
        .limit(limit)
    )
    return [Hit("organisation", *row, "", "", "") for row in connection.execute(found).all()]


def _events(connection: Connection, asked: finding.Query, limit: int) -> list[Hit]:
    table = table_of(Event)
    found = (
        select(*(table.c[name] for name in OF_EVENT))
        .where(and_(table.c.alive, matching(connection, [table.c.search_key], asked)))
        .order_by(table.c.start_date.desc().nulls_last(), table.c.start_time.nulls_first(), table.c.id)
        .limit(limit)
    )
    hits = []
    for row in connection.execute(found):
        day = row.start_date.isoformat() if row.start_date else ""
        name = title_of(row)
        hits.append(Hit("event", row.id, name.zh, name.ja, "", day, day, row.delegation_id))
    return hits


def posts_of(connection: Connection, people: list[str]) -> dict[str, tuple[str, str]]:
    """Organisation, unit and title of each person's present post, in both languages."""
    lines = {person: post.line() for person, post in posts_on(connection, people, None).items()}
    return {person: (line.get("zh_TW"), line.get("ja")) for person, line in lines.items()}

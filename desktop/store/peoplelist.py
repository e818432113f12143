"""The list of people as the page shows it: narrowed, ordered and read a page at a time, however long it is.

By 筆畫 and 五十音 the database counts and gives one page. By precedence and by organisation the order rests on posts:
it is made once for all that are wanted (``places``), and pages are read by their ids.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from desktop.domain import finding, folding, precedence
from desktop.domain.text import Pair
from desktop.store import bodytree, search
from desktop.store.bulk import among
from desktop.store.directory import PersonRow, rows_of
from desktop.store.registers import table_of
from desktop.store.tables import AgendaItem, Encounter, Event, Member, Organisation, Participant, Person, Post

STROKES, GOJUON, PRECEDENCE, BODIES = "strokes", "gojuon", "precedence", "organisation"
ORDERS = (STROKES, GOJUON, PRECEDENCE, BODIES)
PAGE = 64
TELL_EVERY = 4096


@dataclass(frozen=True)
class Wanted:
    """Who is shown. Empty fields narrow nothing; ``code`` is the language that reads, and orders where ``order`` is
    by rank or by organisation. ``among``: only these people, such as those whose post waits to be confirmed;
    ``bodies``: only who holds a post in one of these.
    """

    text: str = ""
    country: str = ""
    region: str = ""
    kind: str = ""
    delegation: str = ""
    event: str = ""
    met_since: date | None = None
    among: frozenset[str] | None = None
    bodies: frozenset[str] | None = None
    order: str = GOJUON
    grouped: bool = False
    code: str = "ja"
    today: date = field(default_factory=date.today)

    @property
    def narrows(self) -> bool:
        """Whether anything but everybody is wanted."""
        return bool(self.text.strip() or self.country or self.region or self.kind or self.delegation or self.event) or (
            self.met_since is not None or self.among is not None or self.bodies is not None
        )

    @property
    def computed(self) -> bool:
        """Whether the order rests on posts."""
        return self.grouped or self.order in (PRECEDENCE, BODIES)


class Place(NamedTuple):
    """A person in an order that rests on posts; ``group`` is the body at the top of the tree, empty for none."""

    id: str
    group: str


def condition(connection: Connection, wanted: Wanted) -> ColumnElement[bool]:
    """Which rows of ``person`` are wanted."""
    people, posts = table_of(Person), table_of(Post)
    parts: list[ColumnElement[bool]] = [people.c.alive]
    if wanted.country:
        parts.append(people.c.country == wanted.country)
    if narrowed := search.narrowed(connection, wanted.text):
        parts.append(narrowed.found)
    bodies = wanted.bodies
    if wanted.region or wanted.kind:
        inside = bodytree.read(connection, wanted.code).within(wanted.region, wanted.kind)
        bodies = frozenset(inside) if bodies is None else bodies & frozenset(inside)
    if bodies is not None:
        holds = and_(bodytree.held(posts, wanted.today), among(connection, posts.c.organisation_id, sorted(bodies)))
        parts.append(people.c.id.in_(select(posts.c.person_id).where(holds)))
    if wanted.event:
        parts.append(people.c.id.in_(_people_at(table_of(Event).c.id == wanted.event)))
    elif wanted.delegation:
        members = table_of(Member)
        travels = and_(members.c.alive, members.c.delegation_id == wanted.delegation)
        there = people.c.id.in_(_people_at(table_of(Event).c.delegation_id == wanted.delegation))
        parts.append(or_(there, people.c.id.in_(select(members.c.person_id).where(travels))))
    if wanted.met_since is not None:
        events, met = table_of(Event), table_of(Encounter)
        listed = _people_at(events.c.start_date.between(wanted.met_since, wanted.today))
        then = met.c.met_on.between(wanted.met_since, wanted.today)
        noted = select(met.c.person_id).where(and_(met.c.alive, then))
        parts.append(or_(people.c.id.in_(listed), people.c.id.in_(noted)))
    if wanted.among is not None:
        parts.append(among(connection, people.c.id, sorted(wanted.among)))
    return and_(*parts)


def _people_at(which: ColumnElement[bool]) -> Any:
    """Who takes part in, speaks or interprets at, or was met at such events."""
    events = table_of(Event)
    ids = select(events.c.id).where(and_(events.c.alive, which)).scalar_subquery()
    parts, agenda, met = table_of(Participant), table_of(AgendaItem), table_of(Encounter)
    found = [
        select(table.c[column].label("id")).where(
            and_(table.c.alive, table.c[column].is_not(None), table.c.event_id.in_(ids))
        )
        for table, column in (
            (parts, "person_id"), (met, "person_id"), (agenda, "speaker_id"), (agenda, "interpreter_id"),
        )
    ]  # fmt: skip
    return found[0].union_all(*found[1:])


def _keys(connection: Connection, wanted: Wanted) -> list[ColumnElement[Any]]:
    """The order in SQL: what the name says before what organisation and notes say, then the names."""
    people = table_of(Person)
    by_strokes = wanted.order == STROKES or (wanted.order in (PRECEDENCE, BODIES) and wanted.code != "ja")
    keys: list[ColumnElement[Any]] = [people.c.sort_zh if by_strokes else people.c.sort_ja, people.c.id]
    if narrowed := search.narrowed(connection, wanted.text):
        keys.insert(0, narrowed.rank)
    return keys


def count(connection: Connection, wanted: Wanted) -> int:
    """How many are wanted."""
    people = table_of(Person)
    found = select(func.count()).select_from(people).where(condition(connection, wanted))
    return int(connection.execute(found).scalar() or 0)


def first_page(connection: Connection, wanted: Wanted) -> tuple[int, list[PersonRow]]:
    """How many are wanted and the first of them, narrowed ones in a single look at the table."""
    if not wanted.narrows:
        return count(connection, wanted), page(connection, wanted, 0, PAGE)
    found = select(table_of(Person).c.id, func.count().over()).where(condition(connection, wanted))
    rows = connection.execute(found.order_by(*_keys(connection, wanted)).limit(PAGE)).all()
    return (int(rows[0][1]) if rows else 0), rows_of(connection, [row[0] for row in rows], wanted.today)


def page(connection: Connection, wanted: Wanted, start: int, size: int, whole: int = 0) -> list[PersonRow]:
    """Rows ``start`` to ``start + size`` of an order by name; of a list of ``whole`` the far half is read backwards."""
    backwards = whole > 0 and start > whole // 2
    keys = [key.desc() for key in _keys(connection, wanted)] if backwards else _keys(connection, wanted)
    skip = max(whole - start - size, 0) if backwards else start
    size = min(size, whole - start) if backwards else size
    found: Select[Any] = select(table_of(Person).c.id).where(condition(connection, wanted)).order_by(*keys)
    ids = list(connection.execute(found.limit(size).offset(skip)).scalars())
    return rows_of(connection, ids[::-1] if backwards else ids, wanted.today)


def ids(connection: Connection, wanted: Wanted) -> list[str]:
    """Everybody that is wanted, in order: what a print of the list is made from."""
    if wanted.computed:
        return [place.id for place in places(connection, wanted)]
    found = select(table_of(Person).c.id).where(condition(connection, wanted)).order_by(*_keys(connection, wanted))
    return list(connection.execute(found).scalars())


def index_of(connection: Connection, wanted: Wanted, row_id: str) -> int:
    """Where somebody stands in an order by name; -1 where not wanted."""
    people = table_of(Person)
    here = condition(connection, wanted)
    keys = _keys(connection, wanted)
    own = connection.execute(select(*keys).where(and_(here, people.c.id == row_id))).first()
    if own is None:
        return -1
    before: ColumnElement[bool] = keys[-1] < own[-1]
    for key, value in reversed(list(zip(keys[:-1], own[:-1], strict=True))):
        before = or_(key < value, and_(key == value, before))
    found = select(func.count()).select_from(people).where(and_(here, before))
    return int(connection.execute(found).scalar() or 0)


def places(
    connection: Connection, wanted: Wanted, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> list[Place]:
    """Everybody that is wanted by precedence, by organisation, or grouped by it."""
    people, posts = table_of(Person), table_of(Post)
    here = condition(connection, wanted)
    listed = list(connection.execute(select(people.c.id).where(here).order_by(*_keys(connection, wanted))).scalars())
    names = ("person_id", "organisation_id", "rank", "title_zh", "title_ja", "position", "valid_from", "valid_to")
    asked = select(*(posts.c[name] for name in names)).where(posts.c.alive)
    if wanted.narrows:
        asked = asked.where(among(connection, posts.c.person_id, listed))
    best: dict[str, tuple[tuple[int, ...], str]] = {}  # person -> how good the post is, its body
    ranks: dict[str, int] = {}
    known: dict[tuple[str, str], int] = {}
    for number, (person, body, rank, zh, ja, position, first, last) in enumerate(connection.execute(asked)):
        if number % TELL_EVERY == 0:
            progress(number, len(listed))
        if rank is None:
            rank = known.get((zh, ja))
            if rank is None:
                rank = known[zh, ja] = min(precedence.rank_of(zh), precedence.rank_of(ja))
        good = _good(position, first, last, wanted.today)
        if person not in best or good < best[person][0]:
            beside = person in best and best[person][0][0] == good[0] == 0
            best[person] = (good, body or "")
            ranks[person] = min(rank, ranks[person]) if beside else rank
        elif good[0] == 0:  # held beside the main one: the higher of both counts
            ranks[person] = min(rank, ranks[person])
    numbers, tops = _numbers(connection, wanted)
    by_body = wanted.order == BODIES or wanted.grouped
    by_rank = wanted.order in (PRECEDENCE, BODIES)

    def key(person: str) -> int:
        body = best[person][1] if person in best else ""
        place = numbers.get(body, len(numbers)) if by_body else 0
        return place * 10_000 + (min(max(ranks.get(person, precedence.UNRANKED), 0), 9_999) if by_rank else 0)

    return [
        Place(person, tops.get(best[person][1], "") if person in best else "") for person in sorted(listed, key=key)
    ]


def _good(position: int, first: date | None, last: date | None, today: date) -> tuple[int, ...]:
    """As ``posts.posts_on`` chooses: what holds today, by position and then the latest; else the nearest."""
    if last is not None and last < today:
        return 1, -last.toordinal()
    if first is not None and first > today:
        return 2, first.toordinal()
    return 0, position, -(first or date.min).toordinal()


def _numbers(connection: Connection, wanted: Wanted) -> tuple[dict[str, int], dict[str, str]]:
    """Body -> its number in the order of the tree; body -> the one at the top above it."""
    tree = bodytree.read(connection, wanted.code)
    numbers: dict[str, int] = {}
    tops: dict[str, str] = {}
    top = ""
    for number, (body, depth) in enumerate(tree.walk()):
        top = body.id if depth == 0 else top
        numbers[body.id], tops[body.id] = number, top
    return numbers, tops


def names_of(connection: Connection, bodies: Iterable[str]) -> dict[str, Pair]:
    """Names of bodies as they are called today."""
    table = table_of(Organisation)
    found = select(table.c.id, table.c.name_zh, table.c.name_ja)
    found = found.where(among(connection, table.c.id, sorted(set(bodies) - {""})))
    return {row_id: Pair(zh, ja) for row_id, zh, ja in connection.execute(found)}


def regions_and_kinds(connection: Connection, code: str) -> tuple[set[str], set[str]]:
    """Regions and kinds of the organisations that are there."""
    tree = bodytree.read(connection, code)
    bodies = tree.bodies.values()
    return {body.region for body in bodies if body.region}, {tree.kind(body.id) for body in bodies}


def spellings(rows: Iterable[PersonRow], text: str, most: int = 4) -> list[str]:
    """How the names found write what was typed otherwise: 渡辺 -> 渡邉, 渡邊."""
    asked = finding.query(text)
    ways = {word.ways[0] for word in asked.words} if asked else set[str]()
    found: dict[str, None] = {}
    for row in rows:
        for name in (row.name_ja, row.name_zh):
            for way in ways:
                part = _part(name, way)
                if part and part not in text and not part.isascii():
                    found.setdefault(part)
        if len(found) >= most:
            break
    return list(found)[:most]


def _part(name: str, way: str) -> str:
    """The part of a name that is found by this; empty where none is."""
    for start in range(len(name)):
        for end in range(start + 1, len(name) + 1):
            part = name[start:end]
            if folding.wanted(part) == way and part.strip() == part:
                return part
    return ""

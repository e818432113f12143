"""Organisations as a tree: who lies below whom, in what order, where and of what kind, and how many work there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, and_, func, or_, select

from desktop.domain import finding, sorting
from desktop.domain.text import Pair
from desktop.store.registers import table_of
from desktop.store.search import former_keys
from desktop.store.tables import Organisation, Post

VAGUE = frozenset({"department", "other", ""})  # kinds that say less than that of the body above


class Body(NamedTuple):
    """One organisation or part of one."""

    id: str
    parent_id: str | None
    kind: str
    country: str
    region: str
    name_zh: str
    name_ja: str
    kana: str
    short_zh: str
    short_ja: str
    head_zh: str
    head_ja: str
    search_key: str

    def name(self) -> Pair:
        """The name for each paper."""
        return Pair(self.name_zh, self.name_ja)

    def head(self) -> Pair:
        """Who stands at its head."""
        return Pair(self.head_zh, self.head_ja)


@dataclass(frozen=True)
class Tree:
    """``below``: the parts of each body in order; under the empty id those at the top."""

    bodies: dict[str, Body]
    below: dict[str, list[str]]

    def walk(self, start: str = "", depth: int = 0) -> Iterator[tuple[Body, int]]:
        """Everything below ``start`` with its depth, parents before their parts."""
        stack = [(row_id, depth) for row_id in reversed(self.below.get(start, ()))]
        while stack:
            row_id, level = stack.pop()
            yield self.bodies[row_id], level
            stack += [(part, level + 1) for part in reversed(self.below.get(row_id, ()))]

    def up(self, row_id: str | None) -> Iterator[Body]:
        """A body and those above it; a loop that two laptops made is walked once."""
        seen: set[str] = set()
        while row_id and row_id in self.bodies and row_id not in seen:
            seen.add(row_id)
            yield self.bodies[row_id]
            row_id = self.bodies[row_id].parent_id

    def region(self, row_id: str) -> str:
        """ISO 3166-2 of a body, of the nearest one above it where it has none itself."""
        return next((body.region for body in self.up(row_id) if body.region), "")

    def kind(self, row_id: str) -> str:
        """Kind of a body; of a department that of the body it belongs to."""
        kinds = [body.kind for body in self.up(row_id)]
        return next((kind for kind in kinds if kind not in VAGUE), kinds[0] if kinds else "")

    def within(self, region: str = "", kind: str = "", country: str = "") -> list[str]:
        """Ids of the bodies that lie there and are of that kind."""
        return [
            body.id
            for body in self.bodies.values()
            if (not region or self.region(body.id) == region)
            and (not kind or self.kind(body.id) == kind)
            and (not country or body.country == country)
        ]

    def found(self, text: str, among: set[str] | None = None) -> set[str]:
        """Bodies that ``text`` finds and that lie ``among`` these, with all above them so that they hang together."""
        asked = finding.query(text)
        hits = [
            body.id
            for body in self.bodies.values()
            if (among is None or body.id in among) and finding.fits(asked, body.search_key)
        ]
        return {above.id for hit in hits for above in self.up(hit)}


def read(connection: Connection, code: str) -> Tree:
    """The living organisations, 五十音 or 筆畫 among the parts of one, as language ``code`` reads."""
    table = table_of(Organisation)
    found = select(*(table.c[name] for name in Body._fields)).where(table.c.alive)
    former = former_keys(connection)
    rows = [Body(*row) for row in connection.execute(found)]
    bodies = {b.id: b._replace(search_key=b.search_key + former[b.id]) if b.id in former else b for b in rows}
    keys = {body.id: (body.country, sort_key(body, code), body.id) for body in bodies.values()}
    below: dict[str, list[str]] = {}
    for row_id in sorted(bodies, key=keys.__getitem__):
        parent = bodies[row_id].parent_id
        below.setdefault(parent if parent in bodies and parent else "", []).append(row_id)
    tree = Tree(bodies, below)
    reached = {body.id for body, _depth in tree.walk()}
    for row_id in sorted(bodies.keys() - reached, key=keys.__getitem__):  # parts of a loop: its first goes to the top
        if row_id not in reached:
            below[str(bodies[row_id].parent_id)].remove(row_id)
            below.setdefault("", []).append(row_id)
            reached |= {row_id, *(body.id for body, _depth in tree.walk(row_id))}
    return tree


def sort_key(body: Body, code: str) -> str:
    """Key of a body among its neighbours."""
    if code == "ja":
        return sorting.gojuon(body.kana, body.name_ja or body.name_zh)
    return sorting.strokes(body.name_zh or body.name_ja)


def held(posts: Table, today: date) -> ColumnElement[bool]:
    """Posts that are not over."""
    return and_(posts.c.alive, or_(posts.c.valid_to.is_(None), posts.c.valid_to >= today))


def head_counts(connection: Connection, tree: Tree, today: date) -> dict[str, int]:
    """How many hold a post in a body or below it today; who holds two posts of one body counts once."""
    posts = table_of(Post)
    asked = (
        select(posts.c.organisation_id, func.count(posts.c.person_id.distinct()))
        .where(and_(held(posts, today), posts.c.organisation_id.is_not(None)))
        .group_by(posts.c.organisation_id)
    )
    counts: dict[str, int] = {}
    for row_id, number in connection.execute(asked).all():
        for body in tree.up(row_id):
            counts[body.id] = counts.get(body.id, 0) + number
    return counts

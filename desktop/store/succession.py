"""人事異動 in the store: which posts wait to be confirmed, what hangs on their holders, and the one action that says
who stayed, who went where, who came, and to whom each promise goes (needs.md row 83).
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from desktop.domain import succession as rules
from desktop.domain.folding import fold
from desktop.domain.succession import APRIL, MOVED, SAME, Holding
from desktop.domain.text import Pair, joined
from desktop.store import posts, promises, records
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.projection import WIDE, batches
from desktop.store.registers import read_row, table_of

_SPACE = uuid.UUID("0f6d2c1e-8a43-4f57-9d0e-7b5a4e3c2d10")  # ids of successors and their posts are uuid5 in it
MOST = 2000  # posts shown at once: a filter by organisation narrows them


class Waiting(NamedTuple):
    """A post that nobody confirmed since the day of changes, with its holder."""

    id: str
    person_id: str
    name: Pair
    kana: str
    organisation_id: str
    top: Pair
    unit: Pair
    title: Pair
    valid_from: date | None
    confirmed_on: date | None

    def holding(self) -> Holding:
        """As a published list is compared with it."""
        names = tuple(name for name in (self.name.ja, self.name.zh) if name)
        return Holding(self.id, self.person_id, self.top.get("ja"), self.unit.get("ja"), self.title.get("ja"), names)


class Body(NamedTuple):
    """A body at the top of its tree, with how many posts below it wait."""

    id: str
    name: Pair
    posts: int


@dataclass(frozen=True)
class Decision:
    """What a person says of one post. ``since`` is the first day of who comes, and of the post that the holder goes
    to; the post itself ends the day before. The successor is one of the directory, or ``name`` is somebody new.
    """

    post_id: str
    fate: str
    since: date
    successor_id: str = ""
    name: Mapping[str, str] = field(default_factory=dict)  # name_ja, name_zh, kana
    to: Mapping[str, Any] = field(default_factory=dict)  # organisation_id, unit and title of the post gone to
    promises: frozenset[str] = frozenset()
    source: str = ""

    @property
    def has_successor(self) -> bool:
        return self.fate not in (SAME, rules.UNKNOWN) and bool(self.successor_id or any(self.name.values()))


class Done(NamedTuple):
    """How many posts were confirmed, ended, and taken over; how many promises moved; the posts taken over."""

    confirmed: int
    ended: int
    promises: int
    successors: tuple[str, ...]


def _waits(today: date, start: tuple[int, int]) -> ColumnElement[bool]:
    """Of posts: those that wait. No joins, for it is asked of a hundred thousand."""
    person = table_of(t.Person)
    gone = select(person.c.id).where(person.c.alive.is_(False))
    return and_(table_of(t.Post).c.person_id.not_in(gone), _unconfirmed(today, start))


def _unconfirmed(today: date, start: tuple[int, int]) -> ColumnElement[bool]:
    """``_waits`` of people who are there."""
    post, body, person = table_of(t.Post), table_of(t.Organisation), table_of(t.Person)
    day = rules.changes_on(today, start)
    gone = select(body.c.id).where(body.c.alive.is_(False))
    elsewhere = select(body.c.id).where(or_(body.c.alive.is_(False), body.c.country != "JP"))
    their_own = select(person.c.id).where(and_(person.c.id == post.c.person_id, person.c.country == "JP")).exists()
    return and_(
        post.c.alive,
        or_(post.c.valid_to.is_(None), post.c.valid_to >= today),
        or_(post.c.confirmed_on.is_(None), post.c.confirmed_on < day),
        or_(post.c.valid_from.is_(None), post.c.valid_from < day),
        or_(
            and_(post.c.organisation_id.is_not(None), post.c.organisation_id.not_in(elsewhere)),
            and_(or_(post.c.organisation_id.is_(None), post.c.organisation_id.in_(gone)), their_own),
        ),
    )


def waiting(connection: Connection, today: date, start: tuple[int, int] = APRIL) -> int:
    """How many Japanese posts nobody confirmed since the last ``start`` (month, day)."""
    query = select(func.count()).select_from(table_of(t.Post)).where(_waits(today, start))
    return int(connection.execute(query).scalar() or 0)


def people(connection: Connection, today: date, start: tuple[int, int] = APRIL) -> frozenset[str]:
    """Those who hold a post that waits."""
    query = select(table_of(t.Post).c.person_id).where(_waits(today, start))
    return frozenset(connection.execute(query).scalars())


def of_person(connection: Connection, person_id: str, today: date, start: tuple[int, int] = APRIL) -> frozenset[str]:
    """The posts of one person, who is there, that wait."""
    post = table_of(t.Post)
    query = select(post.c.id).where(and_(post.c.person_id == person_id, _unconfirmed(today, start)))
    return frozenset(connection.execute(query).scalars())


def bodies(connection: Connection, today: date, start: tuple[int, int] = APRIL) -> list[Body]:
    """The bodies at the top whose posts wait, the one with most of them first; "" for posts without a body."""
    post = table_of(t.Post)
    body = func.coalesce(post.c.organisation_id, "")  # not by its index: that would fetch each post by itself
    query = select(body, func.count()).where(_waits(today, start))
    counted: dict[str, int] = {}
    names: dict[str, Pair] = {"": Pair()}
    tree = _tree(connection)
    for row_id, count in connection.execute(query.group_by(body)):
        top = _top(tree, row_id)
        counted[top] = counted.get(top, 0) + count
        names[top] = tree[top][1] if top else Pair()
    found = [Body(top, names[top], count) for top, count in counted.items()]
    return sorted(found, key=lambda body: (-body.posts, body.name.get("ja"), body.id))


def _tree(connection: Connection) -> dict[str, tuple[str, Pair]]:
    table = table_of(t.Organisation)
    rows = connection.execute(select(table.c.id, table.c.parent_id, table.c.name_zh, table.c.name_ja))
    return {row[0]: (row[1] or "", Pair(row[2], row[3])) for row in rows}


def _top(tree: Mapping[str, tuple[str, Pair]], body: str) -> str:
    seen: set[str] = set()
    while body in tree and body not in seen:
        seen.add(body)
        parent = tree[body][0]
        if parent not in tree:
            return body
        body = parent
    return body if body in tree else ""


def tops(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Body -> the body at the top of its tree; "" for none."""
    tree = _tree(connection)
    return {body: _top(tree, body) for body in ids}


def own_office(connection: Connection, delegation_id: str) -> str:
    """Who signs, in Japanese: the office of the delegation; empty where none is known."""
    if not delegation_id:
        return ""
    trip = read_row(connection, t.Delegation, delegation_id)
    names = posts.names_on(connection, [trip["office_id"]], None).get(trip["office_id"] or "")
    return joined("", *names).get("ja") if names else ""


def listed(
    connection: Connection, today: date, start: tuple[int, int] = APRIL, top: str | None = None, most: int = MOST
) -> list[Waiting]:
    """The posts that wait, at most so many, by body and reading; ``top`` only of one body ("" of none)."""
    post, person = table_of(t.Post), table_of(t.Person)
    wanted = _waits(today, start)
    if top is not None:
        if top:
            tree = _tree(connection)
            inside = [body for body in tree if _top(tree, body) == top]
            wanted = and_(wanted, among(connection, post.c.organisation_id, inside))
        else:
            wanted = and_(wanted, post.c.organisation_id.is_(None))
    first = select(post.c.id).where(wanted).order_by(post.c.organisation_id.nulls_last(), post.c.id).limit(most)
    query = (
        select(post, person.c.name_zh, person.c.name_ja, person.c.kana)
        .select_from(post.join(person, person.c.id == post.c.person_id))
        .where(among(connection, post.c.id, list(connection.execute(first).scalars())))
    )
    rows = connection.execute(query).mappings().all()
    names = posts.names_on(connection, [row["organisation_id"] for row in rows], None)
    found = []
    for row in rows:
        above, path = names.get(row["organisation_id"] or "", (Pair(), Pair()))
        found.append(
            Waiting(
                row["id"], row["person_id"], Pair(row["name_zh"], row["name_ja"]), row["kana"],
                row["organisation_id"] or "", above, joined(" ", path, Pair(row["unit_zh"], row["unit_ja"])),
                Pair(row["title_zh"], row["title_ja"]), row["valid_from"], row["confirmed_on"],
            )
        )  # fmt: skip
    return sorted(found, key=lambda w: (not w.top, w.top.get("ja"), w.unit.get("ja"), w.kana, w.id))


def apply(work: Work, decisions: Sequence[Decision], today: date) -> Done:
    """Do what was decided, as one action; Invalid where a new name or post cannot be."""
    confirmed = ended = 0
    made: list[str] = []
    heirs: dict[str, str] = {}  # promise -> who keeps it
    for decision in decisions:
        if decision.fate == rules.UNKNOWN:
            continue
        row = read_row(work.connection, t.Post, decision.post_id)
        said = {"confirmed_on": today, **({"source": decision.source} if decision.source else {})}
        if decision.fate == SAME:
            confirmed += records.edit(work, t.Post, decision.post_id, said)
            continue
        last = decision.since - timedelta(days=1)
        if row["valid_from"] is not None and row["valid_from"] > last:
            last = row["valid_from"]
        if row["valid_to"] is None or row["valid_to"] > last:
            said["valid_to"] = last
        ended += records.edit(work, t.Post, decision.post_id, said)
        new = {"valid_from": decision.since, "confirmed_on": today, "source": decision.source}
        if decision.fate == MOVED and any(decision.to.values()):
            _held(work, row["person_id"], {**decision.to, **new})
        if decision.has_successor:
            heir = decision.successor_id or _person(work, decision.name, decision.post_id)
            office = {name: row[name] for name in ("organisation_id", "unit_zh", "unit_ja", "title_zh", "title_ja")}
            made.append(_held(work, heir, {**office, "rank": row["rank"], **new}, decision.post_id))
            heirs |= dict.fromkeys(decision.promises, heir)
    return Done(confirmed, ended, promises.hand_over(work, heirs), tuple(made))


def _person(work: Work, name: Mapping[str, str], post_id: str) -> str:
    """Somebody new, of the same id on every laptop that enters the same list."""
    row_id = _fresh(work, t.Person, f"{post_id}\n{fold(name.get('name_ja') or name.get('name_zh') or '')}")
    return records.add(work, t.Person, {"country": "JP", **name}, row_id)


def _fresh(work: Work, model: type[t.Row], said: str) -> str | None:
    """The id that this has everywhere; None where a row of it stood here before and was deleted."""
    made, table = str(uuid.uuid5(_SPACE, said)), table_of(model)
    return None if work.connection.execute(select(table.c.id).where(table.c.id == made)).first() else made


def _held(work: Work, person: str, raw: Mapping[str, Any], follows: str | None = None) -> str:
    """The post of this person at this place: there already, said of another line of the same list, or made."""
    table = table_of(t.Post)
    mine = select(table).where(and_(table.c.person_id == person, table.c.alive)).order_by(table.c.id)
    for row in work.connection.execute(mine).mappings():
        open_ = row["valid_to"] is None or row["valid_to"] >= raw["valid_from"]
        if open_ and row["id"] != follows and _one_place(work.connection, dict(row), raw):
            known = {"confirmed_on": raw["confirmed_on"]}
            if follows:  # written as the predecessor's was
                known |= {"follows_id": follows}
                known |= {n: raw[n] for n in ("organisation_id", "unit_zh", "unit_ja", "title_zh", "title_ja")}
            records.edit(work, t.Post, row["id"], known)
            return str(row["id"])
    held = {**raw, "person_id": person, "follows_id": follows}
    row_id = _fresh(work, t.Post, f"{follows}\n{person}") if follows else None
    return records.add(work, t.Post, held, row_id)


def _one_place(connection: Connection, row: Mapping[str, Any], raw: Mapping[str, Any]) -> bool:
    """Whether two posts are one office, whichever part of the way to it is a body of its own."""
    ids = [str(post.get("organisation_id") or "") for post in (row, raw)]
    names = posts.names_on(connection, ids, None)
    keys = []
    for post, body in zip((row, raw), ids, strict=True):
        top, path = names.get(body, (Pair(), Pair()))
        keys.append(
            {
                rules.post_key(top.get("ja"), path.get("ja"), post.get(f"unit_{c}") or "", post.get(f"title_{c}") or "")
                for c in ("ja", "zh")
                if post.get(f"title_{c}")
            }
        )
    return bool(keys[0] & keys[1])


class Office(NamedTuple):
    """Who took a post over from whom, as the letter names them, in Japanese."""

    post_id: str
    person_id: str
    place: str
    title: str
    name: str
    predecessor: str


def taken_over(connection: Connection, post_ids: Iterable[str]) -> list[Office]:
    """The new holders of these posts, for 着任祝い."""
    found = []
    for post_id in post_ids:
        row = read_row(connection, t.Post, post_id)
        person = read_row(connection, t.Person, row["person_id"])
        before = ""
        if row["follows_id"]:
            earlier = read_row(connection, t.Post, row["follows_id"])
            before = _called(read_row(connection, t.Person, earlier["person_id"]))
        top, path = posts.names_on(connection, [row["organisation_id"]], row["valid_from"]).get(
            row["organisation_id"] or "", (Pair(), Pair())
        )
        unit = Pair(row["unit_zh"], row["unit_ja"])
        place = joined(" ", top, path, unit).get("ja").replace(" ", "")
        title = Pair(row["title_zh"], row["title_ja"]).get("ja")
        found.append(Office(post_id, row["person_id"], place, title, _called(person), before))
    return found


def _called(person: Mapping[str, Any]) -> str:
    return str(person["name_ja"] or person["name_zh"])


def people_called(connection: Connection, names: Iterable[str]) -> dict[str, list[str]]:
    """Name -> ids of the people of the directory who bear it, in any spelling."""
    wanted: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        if key := fold(name):
            wanted.setdefault(key, []).append(name)
    same, person = table_of(t.Same), table_of(t.Person)
    found: dict[str, list[str]] = {name: [] for several in wanted.values() for name in several}
    for keys in batches(set(wanted), WIDE):
        several = [f"{place}\n{key}" for key in keys for place in range(len(t.Person.SAME))]
        query = (
            select(same.c.key, same.c.row_id)
            .select_from(same.join(person, person.c.id == same.c.row_id))
            .where(and_(same.c.entity == "person", person.c.alive, among(connection, same.c.key, several)))
            .order_by(same.c.row_id)
        )
        for key, row_id in connection.execute(query):
            for name in wanted[key.partition("\n")[2]]:
                if row_id not in found[name]:
                    found[name].append(row_id)
    return found

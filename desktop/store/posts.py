"""Posts as they stood on a day: papers print the title and the organisation's name valid on the event's date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, RowMapping, and_, select

from desktop.domain.organisation import name_on
from desktop.domain.text import Pair, joined
from desktop.store.registers import table_of
from desktop.store.tables import Organisation, OrganisationName, Post


@dataclass(frozen=True)
class PostOn:
    """A person's post on a day. ``organisation`` is the body at the top of its tree, ``unit`` the rest of the way.

    ``title`` holds every title borne at this place: 主幹兼室長.
    """

    id: str = ""
    organisation_id: str = ""
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    rank: int | None = None
    also: tuple[PostOn, ...] = ()  # posts elsewhere held at the same time, in order

    def others(self) -> tuple[Pair, ...]:
        """The concurrent posts, each in a line; of the same body without its name."""
        return tuple(
            joined(" ", other.unit, other.title) if other.organisation == self.organisation else other.line()
            for other in self.also
        )

    def place(self) -> Pair:
        """Organisation and unit in one line."""
        return joined(" ", self.organisation, self.unit)

    def line(self) -> Pair:
        """Organisation, unit and title in one line."""
        return joined(" ", self.organisation, self.unit, self.title)


def names_on(connection: Connection, ids: Iterable[str | None], day: date | None) -> dict[str, tuple[Pair, Pair]]:
    """Organisation id -> (top of its tree, path below it), each with the name valid on ``day``."""
    table, former_table = table_of(Organisation), table_of(OrganisationName)
    wanted = {found for found in ids if found}
    if not wanted:
        return {}
    known: dict[str, tuple[str | None, Pair]] = {}
    ask = set(wanted)
    while ask:
        found = select(table.c.id, table.c.parent_id, table.c.name_zh, table.c.name_ja).where(table.c.id.in_(ask))
        for row_id, parent, zh, ja in connection.execute(found):
            known[row_id] = (parent, Pair(zh, ja))
        ask = {parent for parent, _name in known.values() if parent} - known.keys()
        ask = {parent for parent in ask if parent not in known}
        if not any(parent not in known for parent in ask):
            break
    former: dict[str, list[tuple[Pair, date | None, date | None]]] = {}
    if day is not None:
        names = select(former_table).where(and_(former_table.c.organisation_id.in_(known), former_table.c.alive))
        for row in connection.execute(names).mappings():
            entry = (Pair(row["name_zh"], row["name_ja"]), row["valid_from"], row["valid_to"])
            former.setdefault(row["organisation_id"], []).append(entry)
    result = {}
    for row_id in wanted & known.keys():
        path: list[Pair] = []
        step: str | None = row_id
        seen: set[str] = set()
        while step and step in known and step not in seen:  # a loop made by two laptops must not hang a paper
            seen.add(step)
            parent, name = known[step]
            path.append(name_on(day, name, former.get(step, ())) if day else name)
            step = parent
        path.reverse()
        result[row_id] = (path[0], joined(" ", *path[1:]))
    return result


def own_name_on(connection: Connection, organisation_id: str, day: date | None) -> Pair:
    """What a body was called on ``day``, without those above it; empty where the directory does not hold it."""
    former, table = table_of(OrganisationName), table_of(Organisation)
    now = connection.execute(select(table.c.name_zh, table.c.name_ja).where(table.c.id == organisation_id)).first()
    if now is None or day is None:
        return Pair(*now) if now else Pair()
    query = select(former).where(and_(former.c.organisation_id == organisation_id, former.c.alive))
    rows = connection.execute(query.order_by(former.c.id)).mappings()
    spans = [(Pair(row["name_zh"], row["name_ja"]), row["valid_from"], row["valid_to"]) for row in rows]
    return name_on(day, Pair(*now), spans)


def posts_on(connection: Connection, people: Sequence[str], day: date | None) -> dict[str, PostOn]:
    """Each person's post on ``day`` (the present one where None) with those held beside it; without dates it always
    holds.

    Of several that hold, the first in ``position`` is the main one, then the latest. Where nobody recorded a post for
    that day the latest one before it is used alone, else the earliest after it.
    """
    table = table_of(Post)
    found = (
        select(table)
        .where(and_(table.c.person_id.in_(list(people)), table.c.alive))
        .order_by(table.c.valid_from.nulls_first(), table.c.rank.nulls_first(), table.c.id)
    )
    held: dict[str, list[RowMapping]] = {}
    for row in connection.execute(found).mappings():
        held.setdefault(str(row["person_id"]), []).append(row)
    chosen = {person: _valid(rows, day) for person, rows in held.items()}
    bodies = [str(row["organisation_id"] or "") for rows in chosen.values() for row in rows]
    names = names_on(connection, bodies, day)
    return {person: _together([_post(row, names) for row in rows]) for person, rows in chosen.items()}


def _valid(rows: Sequence[RowMapping], day: date | None) -> list[RowMapping]:
    """Those that hold on the day, the main one first; else the nearest one."""

    def holds(row: RowMapping) -> bool:
        first, last = row["valid_from"], row["valid_to"]
        if day is None:
            return last is None
        return (first is None or first <= day) and (last is None or day <= last)

    if valid := [row for row in rows if holds(row)]:
        return sorted(valid, key=lambda row: (row["position"], -(row["valid_from"] or date.min).toordinal()))
    ended = [row for row in rows if row["valid_to"] is not None and (day is None or row["valid_to"] < day)]
    if ended:
        return [max(ended, key=lambda row: row["valid_to"])]
    return [min(rows, key=lambda row: row["valid_from"])]


def _post(row: RowMapping, names: Mapping[str, tuple[Pair, Pair]]) -> PostOn:
    top, path = names.get(str(row["organisation_id"]), (Pair(), Pair()))
    unit = Pair(str(row["unit_zh"]), str(row["unit_ja"]))
    title = Pair(str(row["title_zh"]), str(row["title_ja"]))
    return PostOn(str(row["id"]), str(row["organisation_id"] or ""), top, joined(" ", path, unit), title, row["rank"])


def _together(posts: Sequence[PostOn]) -> PostOn:
    """One value of concurrent posts: titles borne at one place stand together, other places follow."""
    places: dict[tuple[str, Pair, Pair], PostOn] = {}
    for post in posts:
        key = (post.organisation_id, post.organisation, post.unit)
        there = places.get(key)
        if there is None:
            places[key] = post
            continue
        ranks = [rank for rank in (there.rank, post.rank) if rank is not None]
        title = Pair(_both(there.title.zh, post.title.zh), _both(there.title.ja, post.title.ja))
        places[key] = replace(there, title=title, rank=min(ranks, default=None))
    main, *also = places.values()
    return replace(main, also=tuple(also))


def _both(first: str, second: str) -> str:
    """「主幹兼室長」; a title that stands there already is not said twice."""
    if not first or not second or second in first.split("兼"):
        return first or second
    return f"{first}兼{second}"

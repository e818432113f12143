"""Posts as they stood on a day: papers print the title and the organisation's name valid on the event's date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, RowMapping, and_, select

from desktop.domain.organisation import name_on
from desktop.domain.text import Pair, joined
from desktop.store.registers import table_of
from desktop.store.tables import Organisation, OrganisationName, Post


@dataclass(frozen=True)
class PostOn:
    """A person's post on a day. ``organisation`` is the body at the top of its tree, ``unit`` the rest of the way."""

    id: str = ""
    organisation_id: str = ""
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    rank: int | None = None

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


def posts_on(connection: Connection, people: Sequence[str], day: date | None) -> dict[str, PostOn]:
    """Each person's first post on ``day`` (any day where None); a post without dates always holds.

    Where nobody recorded a post for that day the latest one before it is used, else the earliest after it.
    """
    table = table_of(Post)
    found = (
        select(table)
        .where(and_(table.c.person_id.in_(list(people)), table.c.alive))
        .order_by(table.c.valid_from.nulls_first(), table.c.rank.nulls_first(), table.c.id)
    )
    rows = connection.execute(found).mappings().all()
    chosen: dict[str, tuple[int, date, RowMapping]] = {}
    for row in rows:
        first, last = row["valid_from"], row["valid_to"]
        if day is None or ((first is None or first <= day) and (last is None or day <= last)):
            quality, near = 0, first or date.min
        elif last is not None and last < day:
            quality, near = 1, last
        else:
            quality, near = 2, date.fromordinal(max(1, date.max.toordinal() - first.toordinal())) if first else date.min
        before = chosen.get(row["person_id"])
        if before is None or quality < before[0] or (quality == before[0] and near > before[1]):
            chosen[row["person_id"]] = (quality, near, row)
    names = names_on(connection, [str(row["organisation_id"] or "") for _q, _n, row in chosen.values()], day)
    result = {}
    for person, (_quality, _near, row) in chosen.items():
        top, path = names.get(str(row["organisation_id"]), (Pair(), Pair()))
        unit = Pair(str(row["unit_zh"]), str(row["unit_ja"]))
        result[person] = PostOn(
            str(row["id"]),
            str(row["organisation_id"] or ""),
            top,
            joined(" ", path, unit),
            Pair(str(row["title_zh"]), str(row["title_ja"])),
            row["rank"],
        )
    return result

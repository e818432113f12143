"""What the office knows of counties and prefectures: strengths as tags, people, large or small.

``RegionFacts`` and ``Tag`` rows bear ids that every laptop gives alike where they are the shipped first values.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop import reference
from desktop.domain.folding import fold
from desktop.domain.pairing import size_of
from desktop.domain.text import Pair
from desktop.domain.years import LARGE_FROM
from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of

FIELD = "field"
COUNTED_ON = date(2017, 10, 1)  # of the shipped numbers of people
_SPACE = uuid.UUID("0d3f64c2-9a55-4c1b-8f2c-6f0b1f3c7a10")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
_BETWEEN = re.compile(r"[、，,；;/／\n]+")


class Region(NamedTuple):
    """A county or prefecture. ``tags`` are ids, ``size`` "L", "S" or "" (of counties), ``own_size`` by hand."""

    code: str
    name: Pair
    population: int | None
    counted_on: date | None
    size: str
    own_size: str
    tags: tuple[str, ...]
    notes: str
    source: str


def tags(connection: Connection, kind: str = FIELD) -> dict[str, Pair]:
    """Id of a tag -> its name, in order."""
    table = table_of(t.Tag)
    found = (
        select(table.c.id, table.c.name_zh, table.c.name_ja)
        .where(and_(table.c.alive, table.c.kind == kind))
        .order_by(table.c.position, table.c.name_zh, table.c.id)
    )
    return {row_id: Pair(zh, ja) for row_id, zh, ja in connection.execute(found)}


def named(ids: str, known: Mapping[str, Pair]) -> tuple[Pair, ...]:
    """The names of tags that a column holds; those that are gone are left out."""
    return tuple(known[one] for one in ids.split() if one in known)


def ids_of(work: Work, text: str, kind: str = FIELD) -> str:
    """A column of tags from what was typed: names in either language with 、 between them, or ids; new ones are made.

    A column of ids stays as it is.
    """
    if all(_ID.match(part) for part in text.split()):
        return text
    known = tags(work.connection, kind)
    folded = {fold(name): row_id for row_id, pair in known.items() for name in (pair.zh, pair.ja) if name}
    made: list[str] = []
    for name in filter(None, (part.strip() for part in _BETWEEN.split(text))):
        row_id = folded.get(fold(name))
        if row_id is None:
            position = len(folded) + 1
            row_id = new_tag(work, kind, Pair(name), position)
            folded[fold(name)] = row_id
        made.append(row_id)
    return " ".join(dict.fromkeys(made))


def places() -> dict[str, Pair]:
    """Code -> name of the 22 and the 47, in the order of the reference lists."""
    counties = {place.iso: place.name for place in reference.counties()}
    return {**counties, **{place.iso: place.name for place in reference.prefectures()}}


def regions(connection: Connection, large_from: int = LARGE_FROM) -> dict[str, Region]:
    """All 22 and 47 by their codes, with what was entered over what is shipped."""
    table = table_of(t.RegionFacts)
    rows = {row["code"]: row for row in connection.execute(select(table).where(table.c.alive)).mappings()}
    shipped, made = reference.populations(), {}
    for code, name in places().items():
        row = rows.get(code)
        people = row["population"] if row and row["population"] is not None else shipped.get(code)
        counted = row["counted_on"] if row and row["population"] is not None else COUNTED_ON if people else None
        own = row["size"] if row else ""
        made[code] = Region(
            code,
            name,
            people,
            counted,
            size_of(people, large_from, own) if code.startswith("JP-") else "",
            own,
            tuple((row["tags"] if row else "").split()),
            row["notes"] if row else "",
            row["source"] if row else "",
        )
    return made


def edit(work: Work, code: str, raw: Mapping[str, Any]) -> bool:
    """Write what is known of a county or prefecture; ``tags`` as typed."""
    if "tags" in raw:
        raw = {**raw, "tags": ids_of(work, str(raw["tags"] or ""))}
    table = table_of(t.RegionFacts)
    row_id = row_of(work.connection, code)
    before = work.connection.execute(select(table).where(table.c.id == row_id)).mappings().one_or_none()
    records.put(work, t.RegionFacts, row_id, {"code": code}, raw)
    return before is None or any(before[name] != value for name, value in raw.items())


def row_of(connection: Connection, code: str) -> str:
    """Id of the row of a region: the one that there is, or the one that every laptop gives."""
    table = table_of(t.RegionFacts)
    found = connection.execute(select(table.c.id).where(and_(table.c.alive, table.c.code == code))).scalar()
    return str(found or uuid.uuid5(_SPACE, code))


def provide(work: Work) -> int:
    """The shipped first values, for a store that knows of no strength yet; how many regions got some."""
    tables = (table_of(t.Tag), table_of(t.RegionFacts))
    kinds = (tables[0].c.kind == FIELD, tables[1].c.tags != "")
    if any(
        work.connection.execute(select(table.c.id).where(and_(table.c.alive, mine)).limit(1)).scalar()
        for table, mine in zip(tables, kinds, strict=True)
    ):
        return 0
    names = list(dict.fromkeys(one.name for one in reference.strengths()))
    known = {name: _tag(work, number, name) for number, name in enumerate(names, 1)}
    by_code: dict[str, list[reference.Strength]] = {}
    for one in reference.strengths():
        by_code.setdefault(one.code, []).append(one)
    for code, several in by_code.items():
        edit(work, code, {"tags": " ".join(known[one.name] for one in several), "source": _sources(several)})
    return len(by_code)


def _tag(work: Work, number: int, name: Pair) -> str:
    words = {"name_zh": name.zh, "name_ja": name.ja, "position": number}
    return records.put(work, t.Tag, _tag_id(FIELD, name), {"kind": FIELD, "name_zh": name.zh}, words)


def _tag_id(kind: str, name: Pair) -> str:
    """The same on every laptop: companies that two of them enter still have their tags in common."""
    return str(uuid.uuid5(_SPACE, f"{kind}:{name.zh or name.ja}"))


def new_tag(work: Work, kind: str, name: Pair, position: int) -> str:
    """One more tag; its id."""
    fixed = {"kind": kind, "name_zh": name.zh or name.ja}
    return records.alike(work, t.Tag, _tag_id(kind, name), fixed, {"name_ja": name.ja, "position": position})


def _sources(several: Iterable[reference.Strength]) -> str:
    return "；".join(dict.fromkeys(one.source for one in several))

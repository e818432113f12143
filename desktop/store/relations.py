"""Stages of the relations between counties and prefectures, with their history (``domain.relations``)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection, and_, select

from desktop import reference
from desktop import settings as settings_
from desktop.domain.relations import Relation, Relations, Step, newest_first
from desktop.domain.text import Pair
from desktop.store import role, targets
from desktop.store import tables as t
from desktop.store.registers import table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

PAIRED = ("proposed", "approved")  # pairs that have a relation, even before its first step


def read(connection: Connection, today: date, scheme_id: str = "", county: str = "") -> Relations:
    """Every relation that has a step, and the pairs of a year; of one county its own."""
    steps: dict[tuple[str, str], list[Step]] = {}
    rows = table_of(t.Relation)
    for row in connection.execute(select(rows).where(rows.c.alive)).mappings():
        step = Step(
            row["id"], row["county"], row["prefecture"], row["stage"], row["level"], row["since"],
            Pair(row["note_zh"], row["note_ja"]),
        )  # fmt: skip
        steps.setdefault((step.county, step.prefecture), []).append(step)
    pairs = table_of(t.Pairing)
    of_year = select(pairs.c.county, pairs.c.prefecture).where(
        and_(pairs.c.alive, pairs.c.scheme_id == scheme_id, pairs.c.status.in_(PAIRED))
    )
    for paired in connection.execute(of_year):
        steps.setdefault((paired.county, paired.prefecture), [])
    counties = {one.iso: (place, one.name) for place, one in enumerate(reference.counties())}
    prefectures = {one.iso: (place, one.name) for place, one in enumerate(reference.prefectures())}
    last = len(prefectures)
    found = [
        Relation(
            *key,
            counties.get(key[0], (last, Pair(key[0], key[0])))[1],
            prefectures.get(key[1], (last, Pair(key[1], key[1])))[1],
            newest_first(several),
        )
        for key, several in steps.items()
        if county in ("", key[0])
    ]
    found.sort(key=lambda one: (counties.get(one.county, (last,))[0], prefectures.get(one.prefecture, (last,))[0]))
    return Relations(tuple(found), today)


def papers(connection: Connection, wish: Wish) -> tuple[Relations, ...]:
    """The list; nothing where there is no relation. A city's office has its own."""
    mine = role.of(connection, settings_.load())
    found = read(connection, wish.today, targets.of_wish(connection, wish), mine.only)
    return (found,) if found.relations else ()

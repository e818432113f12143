"""Statistics of a delegation: each figure names its table, so a table is there as long as it has a figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.statistics import Figure, Table, common_unit
from desktop.domain.text import Pair
from desktop.store import events, records
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Statistic


def tables(connection: Connection, delegation_id: str) -> list[Table]:
    """All tables in the order of the programme, those of no item last."""
    statistic = table_of(Statistic)
    wanted = and_(statistic.c.delegation_id == delegation_id, statistic.c.alive)
    found = connection.execute(select(statistic).where(wanted).order_by(statistic.c.position, statistic.c.id)).all()
    if not found:
        return []
    grouped: dict[tuple[str, str, str], list[Any]] = {}
    for row in found:
        grouped.setdefault((row.event_id or "", row.table_zh, row.table_ja), []).append(row)
    order = {row.id: place for place, row in enumerate(events.of(connection, delegation_id))}
    made = []
    for (event_id, zh, ja), rows in grouped.items():
        figures = tuple(
            Figure(row.id, Pair(row.label_zh, row.label_ja), row.value, Pair(row.unit_zh, row.unit_ja)) for row in rows
        )
        first = next((row for row in rows if row.source_zh or row.source_ja), rows[0])
        day = next((row.as_of for row in rows if row.as_of), None)
        source = Pair(first.source_zh, first.source_ja)
        made.append(Table(Pair(zh, ja), event_id, figures, common_unit(figures), source, day))
    return sorted(made, key=lambda one: order.get(one.event_id, len(order)))


def of_event(connection: Connection, delegation_id: str, event_id: str) -> list[Table]:
    """The tables of an item."""
    return [one for one in tables(connection, delegation_id) if one.event_id == event_id]


def add(work: Work, delegation_id: str, about: Mapping[str, Any], raws: Sequence[Mapping[str, Any]]) -> list[str]:
    """Figures behind those of their table; ``about`` are the columns that they share (heading, item, source, day)."""
    position = records.next_position(work.connection, Statistic, "delegation_id", delegation_id)
    shared = {**about, "delegation_id": delegation_id}
    return [
        records.add(work, Statistic, {**shared, **raw, "position": position + place}) for place, raw in enumerate(raws)
    ]


def about(work: Work, ids: Iterable[str], raw: Mapping[str, Any]) -> int:
    """Change what the figures of a table share; how many changed."""
    return sum(records.edit(work, Statistic, row_id, raw) for row_id in ids)


def remove(work: Work, ids: Iterable[str]) -> int:
    """Figures, or a whole table; how many went."""
    return sum(bool(records.remove(work, Statistic, row_id)) for row_id in ids)


def move(work: Work, row_id: str, step: int) -> bool:
    """A figure one place up (-1) or down (1) within its table; whether there was room."""
    row = read_row(work.connection, Statistic, row_id)
    every = tables(work.connection, row["delegation_id"])
    ids = next([one.id for one in table.figures] for table in every if row_id in {one.id for one in table.figures})
    at = ids.index(row_id)
    if not 0 <= at + step < len(ids):
        return False
    places = sorted(read_row(work.connection, Statistic, one)["position"] for one in ids)
    ids[at], ids[at + step] = ids[at + step], ids[at]
    for one, position in zip(ids, places, strict=True):
        work.change(Statistic, one, {"position": position})
    return True

"""Alliance cases and tables of figures: of the whole office, and ticked for handbooks and briefings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from desktop.domain.caselist import Beside, Case, CaseList, DataTable, DataTables, heads_of, rows_of
from desktop.domain.text import Pair
from desktop.store import records, wording
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

HANDBOOK, BRIEFING = "handbook", "briefing"  # of a delegation, of an item
USE = "cases.{use}.{owner}"  # the key that ticks are kept under, beside the office's own texts


def cases(connection: Connection) -> tuple[Case, ...]:
    """The cases in order."""
    return tuple(
        Case(
            row["id"],
            _pair(row, "japan"),
            _pair(row, "taiwan"),
            _pair(row, "field"),
            _pair(row, "form"),
            _pair(row, "effect"),
            _pair(row, "source"),
            row["as_of"],
        )
        for row in _rows(connection, t.AllianceCase)
    )


def tables(connection: Connection) -> tuple[DataTable, ...]:
    """The tables in order."""
    return tuple(table_from(row) for row in _rows(connection, t.DataTable))


def table_from(row: Mapping[str, Any]) -> DataTable:
    """A table of a row of the store."""
    heads = heads_of(row["heads_zh"], row["heads_ja"])
    wide = len(heads) or max((line.count("\t") + 1 for line in row["cells"].split("\n")), default=0)
    return DataTable(
        row["id"],
        _pair(row, "title"),
        _pair(row, "unit"),
        heads or (Pair(),) * wide if row["cells"] or heads else (),
        rows_of(row["cells"], wide),
        _pair(row, "source"),
        _pair(row, "note"),
        row["as_of"],
    )


def _pair(row: Mapping[str, Any], stem: str) -> Pair:
    return Pair(row[f"{stem}_zh"], row[f"{stem}_ja"])


def _rows(connection: Connection, model: type[t.Row]) -> list[Mapping[str, Any]]:
    table = table_of(model)
    query = select(table).where(table.c.alive).order_by(table.c.position, table.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


# Writing


def add(work: Work, model: type[t.Row], raw: Mapping[str, Any]) -> str:
    """A case or a table behind the last one; its id."""
    rows = _rows(work.connection, model)
    return records.add(work, model, {**raw, "position": max((row["position"] for row in rows), default=0) + 1})


def move(work: Work, model: type[t.Row], row_id: str, step: int) -> bool:
    """One place up (-1) or down (1); whether there was room."""
    ids = [row["id"] for row in _rows(work.connection, model)]
    at = ids.index(row_id)
    if not 0 <= at + step < len(ids):
        return False
    ids[at], ids[at + step] = ids[at + step], ids[at]
    records.reorder(work, model, ids)
    return True


# What is ticked


def ticked(connection: Connection, use: str, owner: str) -> frozenset[str]:
    """Ids of what goes along with the handbook of a delegation or the briefing of an item."""
    table, key = table_of(t.Wording), wording.row_id(USE.format(use=use, owner=owner))
    found = connection.execute(select(table.c.text_zh).where(table.c.id == key, table.c.alive)).scalar()
    return frozenset((found or "").split())


def tick(work: Work, use: str, owner: str, ids: Iterable[str]) -> bool:
    """Say what goes along; whether that is anything new."""
    kept = " ".join(sorted(ids))
    return wording.put(work, USE.format(use=use, owner=owner), Pair(kept, kept))


def beside(connection: Connection, use: str, owner: str) -> Beside:
    """The cases and tables that are ticked, in their order; those deleted meanwhile are left out."""
    ids = ticked(connection, use, owner)
    if not ids:
        return Beside()
    return Beside(
        tuple(case for case in cases(connection) if case.id in ids),
        tuple(table for table in tables(connection) if table.id in ids),
    )


# Reading for paper


def for_cases(connection: Connection, wish: Wish) -> tuple[CaseList, ...]:
    """All cases as one table; nothing where there are none."""
    found = cases(connection)
    return (CaseList(found, wish.today),) if found else ()


def for_tables(connection: Connection, wish: Wish) -> tuple[DataTables, ...]:
    """All tables that have any line; nothing where there are none."""
    found = tuple(table for table in tables(connection) if table.rows)
    return (DataTables(found, wish.today),) if found else ()

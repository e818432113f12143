"""Adding, editing and deleting any record: raw input is checked by its domain model, then written to the journal.

These are the commands that pages and importers hand to ``store.do``; a noun's own module adds what only it knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select
from sqlmodel import SQLModel

from desktop.domain import event
from desktop.domain.checks import check
from desktop.errors import Problem
from desktop.store import events
from desktop.store import tables as t
from desktop.store.journal import Seen, Work
from desktop.store.journal import seen as seen_heads
from desktop.store.registers import read_row, registers, table_of


class Checked(NamedTuple):
    """The domain model that checks a table's input, and the rules that see the whole of it."""

    model: type[SQLModel]
    rules: tuple[Callable[[Any], list[Problem]], ...] = ()


def checked_by(table: type[t.Row]) -> Checked:
    """The domain model that a table takes its fields from, and the table's RULES."""
    return Checked(table.__bases__[0], table.RULES)


def add(work: Work, table: type[t.Row], raw: Mapping[str, Any], row_id: str | None = None) -> str:
    """Make a record from raw input and give back its id; Invalid with every problem, and then nothing is made.

    ``row_id`` where every laptop that makes the record must give it the same id, and no row has it yet.
    """
    model, rules = checked_by(table)
    value = check(model, raw, *rules)
    if isinstance(value, event.EventData):
        events.place_last(work, value)
    return work.add(table, value, row_id)


def put(work: Work, table: type[t.Row], row_id: str, fixed: Mapping[str, Any], raw: Mapping[str, Any]) -> str:
    """Write into a record whose id every laptop gives alike, made with the first word; its id. Invalid as ``add``.

    It is made with ``fixed`` only, what its id stands for: values of a creation yield to those of another one, and what
    two people write first must stand beside each other as any two edits.
    """
    known = table_of(table)
    alive = work.connection.execute(select(known.c.alive).where(known.c.id == row_id)).scalar()
    if alive is None:
        add(work, table, fixed, row_id)
    elif not alive:
        work.set_alive(table, row_id, True)  # made before and undone
    if raw:
        edit(work, table, row_id, raw)
    return row_id


def alike(
    work: Work, table: type[t.Row], row_id: str, fixed: Mapping[str, Any], raw: Mapping[str, Any] | None = None
) -> str:
    """Make a record that another laptop may be making too, under the id that each of them gives it; its id.

    As ``put``, but always a new one: what was deleted comes back with nothing but what is said now, and where a living
    record has the id, because somebody changed what it stood for, this one gets another id. Invalid as ``add``.
    """
    known = table_of(table)
    alive = work.connection.execute(select(known.c.alive).where(known.c.id == row_id)).scalar()
    if alive:
        return add(work, table, {**fixed, **(raw or {})})
    blank = {} if alive is None else checked_by(table).model().model_dump()
    return put(work, table, row_id, fixed, {**blank, **(fixed if blank else {}), **(raw or {})})


def add_all(work: Work, table: type[t.Row], raws: Mapping[str, Mapping[str, Any]]) -> None:
    """Make many records by ids that no row has yet, and that do not refer to each other; Invalid as ``add``."""
    model, rules = checked_by(table)
    work.add_all(table, {row_id: check(model, raw, *rules) for row_id, raw in raws.items()})


def edit(work: Work, table: type[t.Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None) -> bool:
    """Set the fields in ``raw``; the whole record is checked with them. ``seen`` as ``opened`` gave it."""
    model, rules = checked_by(table)
    row = read_row(work.connection, table, row_id)
    whole = {name: row[name] for name in model.model_fields}
    value = check(model, {**whole, **raw}, *rules)
    return work.change(table, row_id, {name: getattr(value, name) for name in raw}, seen)


def remove(work: Work, table: type[t.Row], row_id: str) -> int:
    """Delete a record with its parts; how many rows went. Undo brings all of them back."""
    return work.delete(table, row_id)


def opened(connection: Connection, table: type[t.Row], row_id: str) -> tuple[dict[str, Any], Seen]:
    """A record's fields and the heads that a form must hold while it is open (data.md D3)."""
    return read_row(connection, table, row_id), seen_heads(connection, table, row_id)


def seen_still(table: type[t.Row], before: Seen | None, now: Seen, columns: Iterable[str]) -> Seen:
    """What a form has seen after it showed the record anew, all but ``columns``: there still stands what was typed."""
    typed = set(columns)
    kept = {name for name, several in registers(table).items() if typed & set(several)}
    return {**now, **{name: heads for name, heads in (before or {}).items() if name in kept}}


def uses(connection: Connection, table: type[t.Row], row_id: str) -> int:
    """How many living records point to this one: said before it is deleted."""
    total = 0
    for other in t.SYNCED:
        for column, (target, _action) in other.REFS.items():
            if target == table.__tablename__:
                rows = table_of(other)
                found = select(func.count()).where(and_(rows.c[column] == row_id, rows.c.alive))
                total += int(connection.execute(found).scalar() or 0)
    return total


def reorder(work: Work, table: type[t.Row], ids: list[str]) -> None:
    """Number ``position`` 1, 2, 3 … in the order of ``ids``."""
    for position, row_id in enumerate(ids, 1):
        work.change(table, row_id, {"position": position})


def next_position(connection: Connection, table: type[t.Row], column: str, value: str) -> int:
    """The position after the last of those whose ``column`` is ``value``."""
    rows = table_of(table)
    found = select(func.max(rows.c.position)).where(and_(rows.c[column] == value, rows.c.alive))
    return int(connection.execute(found).scalar() or 0) + 1

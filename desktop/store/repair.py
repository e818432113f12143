"""Rows that come back, and rows that become one: what decisions about whole records are made of."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection, and_, select
from sqlalchemy.engine import RowMapping

from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store.engine import GONE
from desktop.store.journal import Work, heads_of
from desktop.store.projection import ALL
from desktop.store.registers import blank, read_row, registers, table_of
from desktop.store.tables import ALIVE, BY_NAME, PURGE, Attachment, Change, ChangeTx, Head, Row

ERASED = N_("This was erased for good and cannot be brought back. Choose the other way.")


def standing(connection: Connection, model: type[Row], row_id: str, registers_: Iterable[str]) -> list[RowMapping]:
    """The heads of these registers with their authors, oldest first."""
    head, change, header = table_of(Head), table_of(Change), table_of(ChangeTx)
    query = (
        select(change, header.c.author, header.c.wall, header.c.replica, header.c.hlc, header.c.inverse_of)
        .select_from(
            head.join(change, and_(change.c.tx_id == head.c.tx_id, change.c.n == head.c.n)).join(
                header, header.c.id == head.c.tx_id
            )
        )
        .where(and_(head.c.entity == model.__tablename__, head.c.row_id == row_id, head.c.reg.in_(registers_)))
        .order_by(header.c.hlc, change.c.tx_id, change.c.n)
    )
    return list(connection.execute(query).mappings())


def deletions(connection: Connection, model: type[Row], row_id: str) -> set[str]:
    """The transactions whose deletion of the row stands."""
    return {row["tx_id"] for row in standing(connection, model, row_id, [ALIVE]) if row["value"] == "false"}


def revive(work: Work, model: type[Row], row_id: str) -> int:
    """Bring a deleted row back with everything that the same action took away; how many rows came."""
    transactions = deletions(work.connection, model, row_id)
    if not transactions:
        raise UserError(GONE)
    if _purged(work.connection, str(model.__tablename__), row_id):
        raise UserError(ERASED)
    return bring_back(work, transactions)


def _purged(connection: Connection, entity: str, row_id: str) -> bool:
    """Whether everything in the row was erased: a blank one helps nobody."""
    change = table_of(Change)
    mine = and_(change.c.entity == entity, change.c.row_id == row_id, change.c.reg == PURGE)
    return any(
        ALL in json.loads(value or "[]") for value in connection.execute(select(change.c.value).where(mine)).scalars()
    )


def bring_back(work: Work, transactions: Iterable[str]) -> int:
    """Bring back every row that these transactions deleted and that is still gone; how many came."""
    head = table_of(Head)
    query = select(head.c.entity, head.c.row_id).where(and_(head.c.reg == ALIVE, head.c.tx_id.in_(list(transactions))))
    back = 0
    for entity, other in work.connection.execute(query).all():
        if entity not in BY_NAME or _purged(work.connection, entity, other):
            continue
        if not read_row(work.connection, BY_NAME[entity], other)["alive"]:
            work.set_alive(BY_NAME[entity], other, True)
            back += 1
    return back


def joined_into(connection: Connection, model: type[Row], row_id: str) -> list[str]:
    """The deleted rows that ``join`` made part of this one, and of those: what they said is still in them."""
    change, header, table = table_of(Change), table_of(ChangeTx), table_of(model)
    mine = and_(change.c.entity == model.__tablename__, change.c.reg == ALIVE)
    found: list[str] = []
    steps = [row_id]
    while steps:
        step = steps.pop()
        said = select(change.c.tx_id).join(header, header.c.id == change.c.tx_id)
        said = said.where(and_(mine, change.c.row_id == step, change.c.value == "true", header.c.inverse_of.is_(None)))
        gone = select(change.c.row_id).join(table, table.c.id == change.c.row_id)
        gone = gone.where(and_(mine, change.c.value == "false", change.c.tx_id.in_(said), table.c.alive.is_(False)))
        new = [row for row in connection.execute(gone.distinct()).scalars() if row not in (row_id, step, *found)]
        found += new
        steps += new
    return sorted(found)


def join(work: Work, model: type[Row], keep: str, other: str) -> None:
    """Make two rows one: what referred to ``other`` refers to ``keep``, which gets what only the other knew."""
    entity = str(model.__tablename__)
    kept, lost = read_row(work.connection, model, keep), read_row(work.connection, model, other)
    empty = blank(model)
    for columns in registers(model).values():
        if all(kept[c] in (empty[c], "", None) for c in columns) and any(lost[c] != empty[c] for c in columns):
            work.change(model, keep, {c: lost[c] for c in columns})
    for child in BY_NAME.values():
        table = table_of(child)
        for column, (target, _action) in child.REFS.items():
            if target == entity:
                found = select(table.c.id).where(and_(table.c[column] == other, table.c.alive))
                for row in work.connection.execute(found).scalars().all():
                    work.change(child, row, {column: None if row == keep else keep})
    files = table_of(Attachment)
    hanging = select(files.c.id).where(and_(files.c.entity == entity, files.c.owner == other, files.c.alive))
    for row in work.connection.execute(hanging).scalars().all():
        work.change(Attachment, row, {"owner": keep})
    # Said aloud that this one stays: a colleague who keeps the other one instead meets a decision, not two deletions.
    work.record(model, keep, ALIVE, True, True, heads_of(work.connection, model, keep, ALIVE), None)
    work.refold(model, keep)
    work.delete(model, other)

"""What files of the budget need of the store beside the ledger: names and notes going out, what is known coming in."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair
from desktop.store import delegations
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Delegation, Expense


def trip_name(connection: Connection, delegation_id: str) -> Pair:
    """What the delegation is called."""
    row = read_row(connection, Delegation, delegation_id)
    return Pair(row["name_zh"], row["name_ja"])


def notes(connection: Connection, delegation_id: str) -> dict[str, str]:
    """Expense id -> internal notes, of those that have any."""
    table = table_of(Expense)
    mine = and_(table.c.delegation_id == delegation_id, table.c.alive, table.c.notes != "")
    return {row[0]: row[1] for row in connection.execute(select(table.c.id, table.c.notes).where(mine))}


def expenses(connection: Connection, delegation_id: str) -> dict[str, dict[str, Any]]:
    """Expense id -> its columns, in the order of their days."""
    table = table_of(Expense)
    mine = and_(table.c.delegation_id == delegation_id, table.c.alive)
    found = select(table).where(mine).order_by(table.c.paid_on.nulls_last(), table.c.receipt_no, table.c.id)
    return {row["id"]: dict(row) for row in connection.execute(found).mappings()}


def payers(connection: Connection, delegation_id: str) -> dict[str, Pair]:
    """Person id -> name, of the members."""
    return {row.person_id: row.name() for row in delegations.members(connection, delegation_id)}

"""What the window of exchange rates needs of a delegation, without its expenses one by one."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.ledger import Quote, Trip
from desktop.store import ledger
from desktop.store.registers import read_row, table_of
from desktop.store.tables import BudgetLine, Delegation, Expense


class Rates(NamedTuple):
    """``codes`` are currencies in which something was planned, spent, bought or quoted."""

    trip: Trip
    quotes: tuple[Quote, ...]
    codes: frozenset[str]
    dated: bool  # whether anybody said when the trip is


def read(connection: Connection, delegation_id: str) -> Rates:
    """UserError where there is no such delegation."""
    quotes = ledger.quotes(connection, delegation_id)
    codes = {quote.currency for quote in quotes}
    for table in (table_of(BudgetLine), table_of(Expense)):
        mine = and_(table.c.delegation_id == delegation_id, table.c.alive)
        codes |= set(connection.execute(select(table.c.currency).where(mine).distinct()).scalars())
    row = read_row(connection, Delegation, delegation_id)
    dated = bool(row["approved_start"] or row["start_date"])
    return Rates(ledger.trip(connection, delegation_id), quotes, frozenset(codes), dated)

"""The money of a delegation as one value (``domain.ledger``), read in a handful of queries."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, and_, select

from desktop.domain.ledger import Ledger, Line, Part, Quote, Spent, Trip
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.store.registers import read_row, table_of
from desktop.store.tables import BudgetLine, Delegation, Expense, Person, Rate, Split


def read(connection: Connection, delegation_id: str) -> Ledger:
    """Lines in order, expenses by day, rates; UserError where there is no such delegation."""
    return Ledger(
        trip(connection, delegation_id),
        lines(connection, delegation_id),
        spent(connection, delegation_id),
        quotes(connection, delegation_id),
        payers(connection, delegation_id),
    )


def trip(connection: Connection, delegation_id: str) -> Trip:
    """What of the delegation decides over its money: days as approved, or as planned where nobody approved any."""
    row = read_row(connection, Delegation, delegation_id)
    return Trip(
        delegation_id,
        row["approved_start"] or row["start_date"],
        row["approved_end"] or row["end_date"],
        row["cap_minor"],
        row["leader_rank"],
        row["cleared_on"],
        row["approved_minor"],
    )


def lines(connection: Connection, delegation_id: str) -> tuple[Line, ...]:
    """Budget lines in their order."""
    table = table_of(BudgetLine)
    found = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    return tuple(
        Line(
            row["id"],
            row["category"],
            row["funding"],
            Pair(row["name_zh"], row["name_ja"]),
            Money(row["amount_minor"], row["currency"]),
            row["rate"],
            row["account"],
            row["case_no"],
        )
        for row in connection.execute(found.order_by(table.c.position, table.c.id)).mappings()
    )


def spent(connection: Connection, delegation_id: str, only: str = "") -> tuple[Spent, ...]:
    """Expenses by day, those without one last; ``only`` one of them."""
    table, splits = table_of(Expense), table_of(Split)
    mine = and_(table.c.delegation_id == delegation_id, table.c.alive)
    if only:
        mine = and_(mine, table.c.id == only)
    parts: dict[str, list[Part]] = defaultdict(list)
    divided = select(splits).join(table, table.c.id == splits.c.expense_id).where(and_(mine, splits.c.alive))
    for row in connection.execute(divided.order_by(splits.c.id)).mappings():
        parts[row["expense_id"]].append(Part(row["budget_line_id"] or "", row["funding"], row["share_minor"]))
    found = select(table).where(mine).order_by(table.c.paid_on.nulls_last(), table.c.id)
    return tuple(
        Spent(
            row["id"],
            Money(row["amount_minor"], row["currency"]),
            row["budget_line_id"] or "",
            row["category"],
            row["funding"],
            row["status"],
            row["paid_on"],
            row["payee"],
            Pair(row["item_zh"], row["item_ja"]),
            row["rate"],
            row["payment"],
            row["tax_minor"],
            row["settled_minor"],
            row["payer_id"] or "",
            row["receipt_no"],
            row["event_id"] or "",
            tuple(parts.get(row["id"], ())),
            row["gloss_zh"],
            row["kept_at"],
            row["case_no"],
            row["accepted_on"],
            row["reason"],
        )
        for row in connection.execute(found).mappings()
    )


def quotes(connection: Connection, delegation_id: str) -> tuple[Quote, ...]:
    """Rates and purchases, latest first."""
    table = table_of(Rate)
    found = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    return tuple(
        Quote(
            row["id"],
            row["currency"],
            row["rate"],
            row["kind"],
            row["rate_date"],
            row["source"],
            row["amount_minor"],
            row["proof"],
            row["person_id"] or "",
        )
        for row in connection.execute(found.order_by(table.c.rate_date.desc().nulls_last(), table.c.id)).mappings()
    )


def payers(connection: Connection, delegation_id: str) -> dict[str, Pair]:
    """Whoever paid for something of this trip: person id -> name."""
    people, expenses = table_of(Person), table_of(Expense)
    found = (
        select(people.c.id, people.c.name_zh, people.c.name_ja)
        .join(expenses, expenses.c.payer_id == people.c.id)
        .where(and_(expenses.c.delegation_id == delegation_id, expenses.c.alive))
        .distinct()
    )
    return {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(found)}

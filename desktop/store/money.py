"""Budget lines, expenses and rates of a delegation, with their amounts in Taiwan dollars."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.budget import in_home
from desktop.domain.money import HOME, Money
from desktop.domain.text import Pair
from desktop.store.registers import table_of
from desktop.store.tables import BudgetLine, Expense, Rate


class LineRow(NamedTuple):
    """A planned cost beside what was spent on it. ``home`` and ``spent_home`` are TWD; None where a rate is missing."""

    id: str
    category: str
    funding: str
    name: Pair
    planned: Money
    rate: str
    home: Money | None
    spent: Money | None  # in the line's currency where all of it was
    spent_home: Money | None
    status: str  # of the expense that is furthest behind; "budgeted" while there is none
    receipts_missing: int


class ExpenseRow(NamedTuple):
    """One expense."""

    id: str
    budget_line_id: str
    status: str
    paid_on: date | None
    payee: str
    item: Pair
    amount: Money
    rate: str
    home: Money | None
    receipt_no: str


class RateRow(NamedTuple):
    """One rate somebody typed in."""

    id: str
    currency: str
    rate: str
    kind: str
    rate_date: date | None
    source: str


class Totals(NamedTuple):
    """Sums in TWD; ``unknown`` counts amounts that lack a rate and are in no sum."""

    planned: Money
    spent: Money
    unknown: int

    @property
    def left(self) -> Money:
        return Money(self.planned.minor - self.spent.minor)


_BEHIND = ("rejected", "unpaid", "committed", "budgeted", "paid", "settling", "settled")


def _behind(status: str) -> int:
    """How far behind an expense is; a status that only a newer program knows is the furthest ahead."""
    return _BEHIND.index(status) if status in _BEHIND else len(_BEHIND)


def rates(connection: Connection, delegation_id: str) -> list[RateRow]:
    """Rates, latest first."""
    table = table_of(Rate)
    columns = [table.c[name] for name in RateRow._fields]
    found = select(*columns).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    return [
        RateRow(*row) for row in connection.execute(found.order_by(table.c.rate_date.desc().nulls_last(), table.c.id))
    ]


def rate_for(known: list[RateRow], currency: str) -> str:
    """The latest rate of a currency; empty where nobody typed one, "1" for Taiwan dollars."""
    if currency == HOME:
        return "1"
    return next((row.rate for row in known if row.currency == currency), "")


def expenses(connection: Connection, delegation_id: str) -> list[ExpenseRow]:
    """Expenses by date."""
    table = table_of(Expense)
    found = (
        select(table)
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(table.c.paid_on.nulls_last(), table.c.id)
    )
    known = rates(connection, delegation_id)
    result = []
    for row in connection.execute(found).mappings():
        rate = row["rate"] or rate_for(known, row["currency"])
        result.append(
            ExpenseRow(
                row["id"],
                row["budget_line_id"] or "",
                row["status"],
                row["paid_on"],
                row["payee"],
                Pair(row["item_zh"], row["item_ja"]),
                Money(row["amount_minor"], row["currency"]),
                row["rate"],
                in_home(row["amount_minor"], row["currency"], rate),
                row["receipt_no"],
            )
        )
    return result


def lines(connection: Connection, delegation_id: str) -> list[LineRow]:
    """Budget lines in order, each with what was spent on it."""
    table = table_of(BudgetLine)
    found = (
        select(table)
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(table.c.position, table.c.id)
    )
    known = rates(connection, delegation_id)
    spent = expenses(connection, delegation_id)
    result = []
    for row in connection.execute(found).mappings():
        mine = [e for e in spent if e.budget_line_id == row["id"] and e.status not in ("budgeted", "rejected")]
        planned = Money(row["amount_minor"], row["currency"])
        rate = row["rate"] or rate_for(known, row["currency"])
        same = all(e.amount.currency == planned.currency for e in mine)
        homes = [e.home.minor for e in mine if e.home is not None]
        result.append(
            LineRow(
                row["id"],
                row["category"],
                row["funding"],
                Pair(row["name_zh"], row["name_ja"]),
                planned,
                row["rate"],
                in_home(planned.minor, planned.currency, rate),
                Money(sum(e.amount.minor for e in mine), planned.currency) if mine and same else None,
                Money(sum(homes)) if len(homes) == len(mine) else None,
                min((e.status for e in mine), key=_behind, default="budgeted"),
                sum(1 for e in mine if not e.receipt_no and e.status in ("paid", "settling", "settled")),
            )
        )
    return result


def totals(connection: Connection, delegation_id: str) -> Totals:
    """What is planned and spent in all."""
    planned = [row.home for row in lines(connection, delegation_id)]
    spent = [e.home for e in expenses(connection, delegation_id) if e.status not in ("budgeted", "rejected")]
    unknown = sum(1 for amount in planned + spent if amount is None)
    return Totals(
        Money(sum(amount.minor for amount in planned if amount)),
        Money(sum(amount.minor for amount in spent if amount)),
        unknown,
    )

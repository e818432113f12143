"""The money of a delegation as one value (``domain.ledger``), read in a handful of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select

from desktop.domain.ledger import NOT_SPENT, Ledger, Line, Part, Quote, Spent, Trip
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.store.registers import read_row, table_of
from desktop.store.tables import BudgetLine, Delegation, Expense, Person, Rate, Row, Split

NO_TRIP = Trip()


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
        row["approved_start"] or row["start_date"] or NO_TRIP.start,
        row["approved_end"] or row["end_date"] or NO_TRIP.end,
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


COLUMNS = (
    "id", "amount_minor", "currency", "budget_line_id", "category", "funding", "status", "paid_on", "payee", "item_zh",
    "item_ja", "rate", "payment", "tax_minor", "settled_minor", "payer_id", "receipt_no", "event_id", "gloss_zh",
    "kept_at", "case_no", "accepted_on", "reason",
)  # fmt: skip


def expense_rows(connection: Connection, delegation_id: str, only: str = "") -> Sequence[Any]:
    """Expenses as ``COLUMNS``, by day and receipt, those without a day last; ``only`` one of them.

    As the driver gives them, days as text where it knows none: of ten thousand few are ever made into a value again.
    """
    table = table_of(Expense)
    found = select(*(table.c[name] for name in COLUMNS)).where(_mine(delegation_id, only))
    result = connection.execute(found.order_by(table.c.paid_on.nulls_last(), table.c.receipt_no, table.c.id))
    return result.cursor.fetchall()


def parts(connection: Connection, delegation_id: str, only: str = "") -> dict[str, list[Part]]:
    """Expense id -> what of it falls on other lines or funds."""
    table, splits = table_of(Expense), table_of(Split)
    found: dict[str, list[Part]] = defaultdict(list)
    columns = (splits.c.expense_id, splits.c.budget_line_id, splits.c.funding, splits.c.share_minor)
    divided = select(*columns).join(table, table.c.id == splits.c.expense_id)
    divided = divided.where(and_(_mine(delegation_id, only), splits.c.alive)).order_by(splits.c.id)
    for expense_id, line_id, funding, minor in connection.execute(divided):
        found[expense_id].append(Part(line_id or "", funding, minor))
    return dict(found)


def _mine(delegation_id: str, only: str) -> ColumnElement[bool]:
    table = table_of(Expense)
    mine = and_(table.c.delegation_id == delegation_id, table.c.alive)
    return and_(mine, table.c.id == only) if only else mine


def made(row: Any, parts_: Iterable[Part] = ()) -> Spent:
    """An expense out of a row of ``expense_rows``."""
    (
        row_id, minor, currency, line_id, category, funding, status, paid_on, payee, item_zh, item_ja, rate, payment,
        tax_minor, settled_minor, payer_id, receipt_no, event_id, gloss_zh, kept_at, case_no, accepted_on, reason,
    ) = row  # fmt: skip
    return Spent(
        row_id, Money(minor, currency), line_id or "", category, funding, status, _day(paid_on), payee,
        Pair(item_zh, item_ja), rate, payment, tax_minor, settled_minor, payer_id or "", receipt_no, event_id or "",
        tuple(parts_), gloss_zh, kept_at, case_no, _day(accepted_on), reason,
    )  # fmt: skip


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def spent(connection: Connection, delegation_id: str, only: str = "") -> tuple[Spent, ...]:
    """Expenses by day, those without one last; ``only`` one of them."""
    divided = parts(connection, delegation_id, only)
    return tuple(made(row, divided.get(row[0], ())) for row in expense_rows(connection, delegation_id, only))


def unknown(connection: Connection, delegation_id: str) -> int:
    """How many amounts have no rate and so are in no sum; without reading every expense."""
    head = Ledger(
        trip(connection, delegation_id), lines(connection, delegation_id), (), quotes(connection, delegation_id)
    )
    table = table_of(Expense)
    charged = table.c.settled_minor.is_not(None)
    counts = and_(_mine(delegation_id, ""), table.c.status.not_in(NOT_SPENT))
    found = select(table.c.currency, table.c.rate, charged, func.count()).where(counts)
    missing = sum(head.planned(line).home is None for line in head.lines)
    for currency, rate, by_card, count in connection.execute(found.group_by(table.c.currency, table.c.rate, charged)):
        one = Spent("", Money(0, currency), rate=rate, settled_minor=0 if by_card else None)
        missing += count if head.converted(one).home is None else 0
    return missing


def children(connection: Connection, table: type[Row], expense_id: str) -> list[dict[str, Any]]:
    """The parts (Split) or shares (Share) of an expense."""
    rows = table_of(table)
    found = select(rows).where(and_(rows.c.expense_id == expense_id, rows.c.alive)).order_by(rows.c.id)
    return [dict(row) for row in connection.execute(found).mappings()]


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
    table = table_of(Expense)
    mine = select(table.c.payer_id).where(_mine(delegation_id, "")).distinct()
    return names(connection, [row_id for row_id in connection.execute(mine).scalars() if row_id])


def names(connection: Connection, person_ids: Sequence[str]) -> dict[str, Pair]:
    """Person id -> name."""
    people = table_of(Person)
    found = select(people.c.id, people.c.name_zh, people.c.name_ja).where(people.c.id.in_(person_ids))
    return {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(found)} if person_ids else {}

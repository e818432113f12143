"""Receipts entered on the road: what the last ones say about the next one, and one receipt with its picture."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.money import DIGITS, Money
from desktop.store import attachments, records
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import CREATED, BudgetLine, ChangeTx, Expense, Head, Row, Share, Split

if TYPE_CHECKING:
    from desktop.store.journal import Seen

RECEIPT = "receipt"  # purpose of a picture that hangs on an expense
ENTITY = "expense"
LOOKED_AT = 60  # receipts
_NUMBER = re.compile(r"(.*?)(\d{1,9})\D*$")


class Last(NamedTuple):
    """One of the last receipts, newest first."""

    currency: str
    payee: str
    budget_line_id: str
    category: str
    payer_id: str
    payment: str
    paid_on: date | None
    receipt_no: str


class Picture(NamedTuple):
    """A picture or PDF whose bytes are kept already (``attachments.keep``)."""

    name: str
    media_type: str
    size: int
    sha256: str


def last(connection: Connection, delegation_id: str) -> list[Last]:
    """The receipts entered last, newest first, in the order in which people entered them."""
    table, head, header = table_of(Expense), table_of(Head), table_of(ChangeTx)
    columns = [table.c[name] for name in Last._fields]
    made = and_(head.c.entity == ENTITY, head.c.row_id == table.c.id, head.c.reg == CREATED)
    found = (
        select(*columns)
        .select_from(table.join(head, made).join(header, header.c.id == head.c.tx_id))
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(header.c.hlc.desc(), head.c.n.desc())
        .limit(LOOKED_AT)
    )
    return [
        Last._make((*row[:2], row[2] or "", row[3], row[4] or "", *row[5:])) for row in connection.execute(found).all()
    ]


def payees(found: Sequence[Last], most: int = 8) -> list[str]:
    """Whom the money went to, the last one first, each once."""
    return list(dict.fromkeys(one.payee for one in found if one.payee))[:most]


def next_number(found: Sequence[Last]) -> str:
    """「A-004」 after 「A-003」: one more than the highest of the kind used last; empty without any."""
    numbered = [match for one in found if (match := _NUMBER.match(one.receipt_no))]
    if not numbered:
        return ""
    prefix = numbered[0][1]
    alike = [match[2] for match in numbered if match[1] == prefix]
    return f"{prefix}{max(int(text) for text in alike) + 1:0{len(alike[0])}}"


def places(connection: Connection, delegation_id: str) -> list[tuple[str, str, str, str]]:
    """(id, category, Chinese name, Japanese name) of the budget lines, in their order."""
    table = table_of(BudgetLine)
    found = select(table.c.id, table.c.category, table.c.name_zh, table.c.name_ja)
    found = found.where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    rows = connection.execute(found.order_by(table.c.position, table.c.id)).all()
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def add(work: Work, raw: Mapping[str, Any], picture: Picture | None = None, shared: Sequence[str] = ()) -> str:
    """One receipt with its picture and whom it was for, in equal parts (nobody: an official cost); its id."""
    expense = records.add(work, Expense, raw)
    if picture is not None:
        name, media_type, size, sha256 = picture
        attachments.attach(work, ENTITY, expense, name, media_type, size, sha256, RECEIPT)
    for person in shared:
        records.add(work, Share, {"expense_id": expense, "person_id": person, "share_minor": None})
    return expense


def edit(work: Work, table: type[Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None) -> bool:
    """``records.edit`` of an expense. With another currency its tax and parts keep the figures that were typed: ¥ 500
    becomes NT$ 500 and not, by the minor units that the store holds, NT$ 5.00.
    """
    before = read_row(work.connection, table, row_id)
    changed = records.edit(work, table, row_id, raw, seen)
    old, new = before["currency"], raw.get("currency", before["currency"])
    if not changed or DIGITS.get(old) == DIGITS.get(new):
        return changed
    if before["tax_minor"] is not None and "tax_minor" not in raw:
        records.edit(work, table, row_id, {"tax_minor": _same_figure(before["tax_minor"], old, new)})
    for part in (Split, Share):
        parts = table_of(part)
        found = select(parts.c.id, parts.c.share_minor).where(and_(parts.c.expense_id == row_id, parts.c.alive))
        for part_id, minor in work.connection.execute(found).all():
            if minor is not None:
                records.edit(work, part, part_id, {"share_minor": _same_figure(minor, old, new)})
    return changed


def _same_figure(minor: int, old: str, new: str) -> int:
    return int(Money(minor, old).amount.scaleb(DIGITS[new]).quantize(Decimal(1), ROUND_HALF_UP))

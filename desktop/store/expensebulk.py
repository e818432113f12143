"""The same for several expenses at once: a status, a line, how they were paid, numbers for their receipts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import select

from desktop.store import records
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Expense

_COUNTED = re.compile(r"(.*?)(\d+)(\D*)$", re.DOTALL)


def numbers(first: str) -> Iterator[str]:
    """「A-009」, 「A-010」 … with as many digits as the first has; what has no digit gets a 1 behind it."""
    found = _COUNTED.match(first)
    before, digits, after = found.groups() if found else (first, "1", "")
    number = int(digits)
    while True:
        yield f"{before}{number:0{len(digits)}}{after}"
        number += 1


def set_all(work: Work, expense_ids: Iterable[str], fields: Mapping[str, Any], first_number: str = "") -> int:
    """Set these fields; with ``first_number`` also number the receipts that have none, in this order. How many changed.

    A number that another receipt of the trip has already is passed over.
    """
    rows = [read_row(work.connection, Expense, expense_id) for expense_id in expense_ids]
    table = table_of(Expense)
    trips = {row["delegation_id"] for row in rows}
    taken = set(work.connection.execute(select(table.c.receipt_no).where(table.c.delegation_id.in_(trips))).scalars())
    count, counter = 0, numbers(first_number)
    for row in rows:
        raw = dict(fields)
        if first_number and not row["receipt_no"]:
            raw["receipt_no"] = next(number for number in counter if number not in taken)
        count += bool(raw) and records.edit(work, Expense, row["id"], raw)
    return count

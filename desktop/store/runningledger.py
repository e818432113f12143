"""The money of a delegation read again and again: what did not change since the last time is not made anew."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from desktop.domain.ledger import Ledger, Quote, Trip
from desktop.domain.tally import Tally
from desktop.store import ledger


class Running:
    """The tally of one delegation, brought up to date by ``read``; ``order`` are its expenses by day."""

    def __init__(self) -> None:
        self.tally = Tally(Ledger(ledger.NO_TRIP))
        self.order: list[str] = []
        self._head: tuple[Trip, tuple[Quote, ...]] | None = None
        self._rows: dict[str, Any] = {}
        self._parts: dict[str, list[Any]] = {}

    def read(self, connection: Connection, delegation_id: str) -> bool:
        """Take what changed; whether anything did. UserError where there is no such delegation."""
        trip, quotes = ledger.trip(connection, delegation_id), ledger.quotes(connection, delegation_id)
        lines = ledger.lines(connection, delegation_id)
        rows = {row[0]: row for row in ledger.expense_rows(connection, delegation_id)}
        parts = ledger.parts(connection, delegation_id)
        anew = self._head != (trip, quotes)
        before = {} if anew else self._rows
        if anew:
            self.tally = Tally(Ledger(trip, lines, (), quotes))
            self._head = (trip, quotes)
        changed: bool = anew
        known = dict(self.tally.lines)
        for line in lines:
            if known.pop(line.id, None) != line:
                self.tally.put_line(line)
                changed = True
        for line_id in known:
            self.tally.drop_line(line_id)
            changed = True
        if list(self.tally.lines) != [line.id for line in lines]:
            self.tally.lines = {line.id: self.tally.lines[line.id] for line in lines}
            changed = True
        for expense_id in self.tally.spent.keys() - rows.keys():
            self.tally.drop(expense_id)
            changed = True
        for expense_id, row in rows.items():
            if before.get(expense_id) != row or parts.get(expense_id) != self._parts.get(expense_id):
                self.tally.put(ledger.made(row, parts.get(expense_id, ())))
                changed = True
        self._rows, self._parts, self.order = rows, parts, list(rows)
        return changed

    def forget(self, expense_id: str) -> None:
        """Something else than what is stored was put here: the next ``read`` takes the stored row again."""
        self._rows.pop(expense_id, None)

"""Suggestions of all trips, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import suggestions as domain
from desktop.domain.suggestions import Register, Suggestion
from desktop.domain.text import Pair
from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Seen, Work
from desktop.store.registers import read_row, table_of


def read(connection: Connection, today: date, delegation_id: str = "") -> Register:
    """The suggestions of one delegation, or of all."""
    table, trip = table_of(t.Suggestion), table_of(t.Delegation)
    wanted = and_(table.c.alive, trip.c.alive)
    if delegation_id:
        wanted = and_(wanted, table.c.delegation_id == delegation_id)
    joint = table.join(trip, trip.c.id == table.c.delegation_id)
    query = select(table, trip.c.name_zh, trip.c.name_ja, trip.c.end_date).select_from(joint).where(wanted)
    rows = [
        Suggestion(
            row["id"],
            row["delegation_id"],
            Pair(row["text_zh"], row["text_ja"]),
            row["unit"],
            row["status"],
            row["decided_on"],
            row["reply"],
            Pair(row["name_zh"], row["name_ja"]),
            row["end_date"],
            row["position"],
            domain.is_waiting(row["status"], row["end_date"], today),
        )
        for row in connection.execute(query).mappings()
    ]
    name = Pair()
    if delegation_id:
        found = read_row(connection, t.Delegation, delegation_id)
        name = Pair(found["name_zh"], found["name_ja"])
    return Register(name, tuple(domain.in_order(rows)), today, delegation_id)


def add(work: Work, raw: Mapping[str, Any]) -> str:
    """One more at the end of its delegation."""
    place = records.next_position(work.connection, t.Suggestion, "delegation_id", str(raw["delegation_id"]))
    return records.add(work, t.Suggestion, {"position": place, **raw})


def edit(
    work: Work, table: type[t.Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None, *,
    today: date | None = None,
) -> bool:  # fmt: skip
    """As ``records.edit``; what is adopted or not gets its day, what is open again loses it."""
    values = dict(raw)
    if "status" in raw and "decided_on" not in raw:
        row = read_row(work.connection, table, row_id)
        decided = raw["status"] not in domain.OPEN
        if decided and row["decided_on"] is None:
            values["decided_on"] = today or date.today()
        elif not decided and row["decided_on"] is not None:
            values["decided_on"] = None
    return records.edit(work, table, row_id, values, seen)

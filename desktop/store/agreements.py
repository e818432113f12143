"""Agreements of all trips, and of none."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, and_, select

from desktop.domain import agreements as domain
from desktop.domain.agreements import Agreement, Register, State
from desktop.domain.deadlines import months_after
from desktop.domain.text import Pair
from desktop.store import tables as t
from desktop.store.registers import table_of


def read(connection: Connection, today: date) -> Register:
    """All agreements in the order of the register."""
    table, trip = table_of(t.Agreement), table_of(t.Delegation)
    joint = table.outerjoin(trip, and_(trip.c.id == table.c.delegation_id, trip.c.alive))
    query = select(table, trip.c.name_zh, trip.c.name_ja).select_from(joint).where(table.c.alive)
    rows = [
        Agreement(
            id=row["id"],
            kind=row["kind"],
            title=Pair(row["title_zh"], row["title_ja"]),
            parties=Pair(row["parties_zh"], row["parties_ja"]),
            signers=Pair(row["signers_zh"], row["signers_ja"]),
            signed=row["signed_on"],
            place=Pair(row["place_zh"], row["place_ja"]),
            fields=Pair(row["fields_zh"], row["fields_ja"]),
            expires=row["expires_on"],
            languages=row["languages"],
            law=row["law"],
            venue=row["venue"],
            original_at=row["original_at"],
            notes=row["notes"],
            trip=Pair(row["name_zh"] or "", row["name_ja"] or ""),
            delegation_id=row["delegation_id"] or "",
            state=domain.state_of(row["signed_on"], row["expires_on"], today),
        )
        for row in connection.execute(query).mappings()
    ]
    return Register(tuple(domain.in_order(rows)), today)


def due_count(connection: Connection, today: date) -> int:
    """How many expire within half a year: one small query, for the header."""
    table = table_of(t.Agreement)
    last = months_after(today, domain.SOON_MONTHS)
    wanted = and_(table.c.alive, table.c.expires_on >= today, table.c.expires_on <= last)
    days = connection.execute(select(table.c.signed_on, table.c.expires_on).where(wanted)).all()
    return sum(domain.state_of(row.signed_on, row.expires_on, today) is State.ENDING for row in days)

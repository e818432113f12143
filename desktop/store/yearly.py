"""The yearly budgets of an office and all of its trips, as one value (``domain.yearly``)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair, joined
from desktop.domain.yearly import Entered, Yearly, YearTrip, state_of, yearly
from desktop.store import delegations, ledger, posts
from desktop.store import tables as t
from desktop.store.registers import table_of

EVERY = ""  # instead of an office
NAMED = 2  # of those who travel, by name
AWAY = frozenset({"cancelled", "waiting"})


class Office(NamedTuple):
    """An office that sends delegations, or has a budget."""

    id: str
    name: Pair


def offices(connection: Connection) -> list[Office]:
    """All of them, by name."""
    trip, year = table_of(t.Delegation), table_of(t.YearBudget)
    found = {
        row_id
        for table in (trip, year)
        for row_id in connection.execute(select(table.c.office_id).where(table.c.alive)).scalars()
        if row_id
    }
    names = posts.names_on(connection, found, None)
    return sorted(
        (Office(row_id, joined(" ", *name)) for row_id, name in names.items()), key=lambda one: (one.name.zh, one.id)
    )


def office_of(connection: Connection, delegation_id: str) -> str:
    """The office that sends a delegation; EVERY where nobody said."""
    table = table_of(t.Delegation)
    return connection.execute(select(table.c.office_id).where(table.c.id == delegation_id)).scalar() or EVERY


def read(connection: Connection, office_id: str, today: date) -> Yearly:
    """Years and trips of an office; of ``EVERY`` all of them, and the budgets that name no office."""
    known = {office.id: office.name for office in offices(connection)}
    return yearly(
        known.get(office_id, Pair()), _entered(connection, office_id), _trips(connection, office_id, today), today
    )


def _entered(connection: Connection, office_id: str) -> list[Entered]:
    table = table_of(t.YearBudget)
    mine = and_(table.c.alive, table.c.office_id == office_id if office_id else table.c.office_id.is_(None))
    return [
        Entered(
            row["id"],
            row["year"],
            row["budget_minor"],
            row["executed_minor"],
            row["base"] == "yes",
            row["notes"],
        )
        for row in connection.execute(select(table).where(mine)).mappings()
    ]


def _trips(connection: Connection, office_id: str, today: date) -> list[YearTrip]:
    table = table_of(t.Delegation)
    mine = and_(table.c.alive, table.c.office_id == office_id) if office_id else table.c.alive
    made = []
    for row in connection.execute(select(table).where(mine)).mappings().all():
        if row["start_date"] is None:
            continue
        book = ledger.read(connection, row["id"])
        people = [one for one in delegations.members(connection, row["id"]) if one.status not in AWAY]
        statuses = [one.status for one in book.spent if one.counts]
        made.append(
            YearTrip(
                row["id"],
                Pair(row["name_zh"], row["name_ja"]),
                row["start_date"],
                row["end_date"] or row["start_date"],
                Pair(row["places_zh"], row["places_ja"]),
                tuple(_called(one) for one in people[:NAMED]),
                len(people),
                book.totals.planned,
                book.totals.spent,
                sum(book.converted(one).home is None for one in book.spent if one.counts),
                state_of(row["start_date"], row["status"], row["settled_on"], statuses, today),
                Pair(row["purpose_zh"], row["purpose_ja"]),
            )
        )
    return made


def _called(row: delegations.MemberRow) -> Pair:
    """「局長王大明」, 「王大明局長」."""
    name, title = row.name(), row.post.title
    return Pair(f"{title.get('zh_TW')}{name.get('zh_TW')}", f"{name.get('ja')}{title.get('ja')}")

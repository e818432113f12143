"""The yearly budgets of an office and all of its trips, as one value (``domain.yearly``)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain.ledger import NOT_SPENT, Ledger, Spent
from desktop.domain.money import Money
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
        known.get(office_id, Pair()),
        entered(connection, office_id),
        [one.trip for one in trips(connection, office_id, today)],
        today,
    )


def entered(connection: Connection, office_id: str) -> list[Entered]:
    """The budgets that somebody entered for the years of an office; of ``EVERY`` those that name none."""
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


class Travelled(NamedTuple):
    """A trip with those who take part, in print order."""

    trip: YearTrip
    people: list[delegations.MemberRow]


def trips(connection: Connection, office_id: str, today: date) -> list[Travelled]:
    """The trips of an office, or all of them, in no order."""
    table = table_of(t.Delegation)
    mine = and_(table.c.alive, table.c.office_id == office_id) if office_id else table.c.alive
    made = []
    for row in connection.execute(select(table).where(mine)).mappings().all():
        if row["start_date"] is None:
            continue
        book = Ledger(
            ledger.trip(connection, row["id"]),
            ledger.lines(connection, row["id"]),
            quotes=ledger.quotes(connection, row["id"]),
        )
        spent = _spent(connection, book)
        people = [one for one in delegations.members(connection, row["id"]) if one.status not in AWAY]
        trip = YearTrip(
            row["id"],
            Pair(row["name_zh"], row["name_ja"]),
            row["start_date"],
            row["end_date"] or row["start_date"],
            Pair(row["places_zh"], row["places_ja"]),
            tuple(_called(one) for one in people[:NAMED]),
            len(people),
            book.totals.planned,
            spent.minor,
            spent.unknown,
            state_of(row["start_date"], row["status"], row["settled_on"], spent.statuses, today),
            Pair(row["purpose_zh"], row["purpose_ja"]),
        )
        made.append(Travelled(trip, people))
    return made


class Spending(NamedTuple):
    """What expenses come to in TWD minor units, how many lack a rate, and their statuses."""

    minor: int
    unknown: int
    statuses: set[str]


def _spent(connection: Connection, book: Ledger) -> Spending:
    """As ``Ledger.totals`` adds them up, equal ones at once: a year has many trips, and nobody asks for the details."""
    table = table_of(t.Expense)
    mine = and_(table.c.delegation_id == book.trip.id, table.c.alive, table.c.status.not_in(NOT_SPENT))
    alike = (
        table.c.status, table.c.currency, table.c.rate, table.c.amount_minor, table.c.settled_minor, table.c.payer_id
    )  # fmt: skip
    minor, unknown, statuses = 0, 0, set()
    for status, currency, rate, amount, settled, payer, count in connection.execute(
        select(*alike, func.count()).where(mine).group_by(*alike)
    ):
        statuses.add(status)
        alone = Spent("", Money(amount, currency), rate=rate, settled_minor=settled, payer_id=payer or "")
        home = book.converted(alone).home
        if home is None:
            unknown += count
        else:
            minor += home.minor * count
    return Spending(minor, unknown, statuses)


def _called(row: delegations.MemberRow) -> Pair:
    """「局長王大明」, 「王大明局長」."""
    name, title = row.name(), row.post.title
    return Pair(f"{title.get('zh_TW')}{name.get('zh_TW')}", f"{name.get('ja')}{title.get('ja')}")

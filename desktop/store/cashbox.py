"""Cash boxes and what travellers laid out for each other, read as values and written in one undoable action each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.cashbox import Due, Given, Move, Paid, exact
from desktop.domain.ledger import Ledger, Spent
from desktop.domain.money import HOME, Money
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import delegations, ledger, records
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Cash, Expense, Person, Rate, Repayment, Share

SMALLEST = Decimal(1).scaleb(-12)  # of a rate that was reckoned from both sums


@dataclass(frozen=True)
class Book:
    """The ledger with its cash: movements, and whom each expense was for (share row id, person, part or None)."""

    ledger: Ledger
    moves: tuple[Move, ...]
    shares: Mapping[str, tuple[tuple[str, str, int | None], ...]]
    given: tuple[Given, ...]
    members: tuple[tuple[str, Pair], ...]  # person id, name; in the order of the papers, those withdrawn left out
    names: Mapping[str, Pair] = field(default_factory=dict)  # of everybody who is named anywhere here

    def paid(self) -> list[Paid]:
        """Expenses that somebody laid out for others."""
        found = []
        for one in self.ledger.spent:
            shares = self.shares.get(one.id, ())
            if shares and one.counts:
                home = exact(one.amount, self.ledger.converted(replace(one, payer_id="")))  # one rate for all debts
                parts = tuple((person, minor) for _id, person, minor in shares)
                found.append(Paid(one.id, one.amount, one.payer_id, parts, home))
        return found


def read(connection: Connection, delegation_id: str) -> Book:
    """Everything about the cash of a delegation; UserError where there is no such delegation."""
    book = ledger.read(connection, delegation_id)
    moves, shares = _moves(connection, delegation_id), _shares(connection, delegation_id)
    given = _given(connection, delegation_id, book)
    members = tuple(
        (row.person_id, row.name())
        for row in delegations.members(connection, delegation_id)
        if row.status not in ("cancelled", "waiting")
    )
    named = {person for several in shares.values() for _id, person, _minor in several}
    named |= {one.payer_id for one in book.spent} | {move.keeper for move in moves}
    named |= {side for one in given for side in (one.debtor, one.creditor)}
    names = {**_names(connection, named - {""}), **dict(members)}
    return Book(book, moves, shares, given, members, names)


def _moves(connection: Connection, delegation_id: str) -> tuple[Move, ...]:
    table = table_of(Cash)
    found = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    rows = connection.execute(found.order_by(table.c.moved_on.nulls_first(), table.c.id)).mappings()
    return tuple(
        Move(
            row["id"],
            row["kind"],
            Money(row["amount_minor"], row["currency"]),
            row["moved_on"],
            row["person_id"] or "",
            row["notes"],
        )
        for row in rows
    )


def _shares(connection: Connection, delegation_id: str) -> dict[str, tuple[tuple[str, str, int | None], ...]]:
    table, expenses = table_of(Share), table_of(Expense)
    found = (
        select(table.c.id, table.c.expense_id, table.c.person_id, table.c.share_minor)
        .join(expenses, expenses.c.id == table.c.expense_id)
        .where(and_(expenses.c.delegation_id == delegation_id, expenses.c.alive, table.c.alive))
        .order_by(table.c.person_id, table.c.id)
    )
    made: dict[str, tuple[tuple[str, str, int | None], ...]] = {}
    for row_id, expense_id, person, minor in connection.execute(found):
        before = made.get(expense_id, ())
        if all(person != other for _id, other, _minor in before):  # two laptops ticked the same: once
            made[expense_id] = (*before, (row_id, person, minor))
    return made


def _given(connection: Connection, delegation_id: str, book: Ledger) -> tuple[Given, ...]:
    table = table_of(Repayment)
    found = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    made = []
    for row in connection.execute(found.order_by(table.c.paid_on.nulls_last(), table.c.id)).mappings():
        amount = Money(row["amount_minor"], row["currency"])
        home = exact(amount, book.converted(Spent("", amount, rate=row["rate"])))
        sides = (row["from_id"] or "", row["to_id"] or "")
        made.append(Given(row["id"], amount, *sides, home, row["paid_on"]))
    return tuple(made)


def _names(connection: Connection, people: set[str]) -> dict[str, Pair]:
    table = table_of(Person)
    found = select(table.c.id, table.c.name_zh, table.c.name_ja).where(table.c.id.in_(people))
    return {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(found)}


def hand_over(
    work: Work, delegation_id: str, amount: Money, sides: tuple[str, str], day: date | None, notes: str = ""
) -> bool:
    """Cash goes from one keeper to another: it leaves one box and comes into the other."""
    if amount.minor <= 0:
        raise UserError(N_("Enter how much was handed over."))
    if sides[0] == sides[1]:
        raise UserError(N_("Giver and receiver are the same. Choose another."))
    for keeper, minor in zip(sides, (-amount.minor, amount.minor), strict=True):
        _move(work, delegation_id, "handed", Money(minor, amount.currency), keeper, day, notes)
    return True


def exchange(
    work: Work, delegation_id: str, gave: Money, got: Money, day: date | None, keeper: str, proof: str, source: str
) -> bool:
    """Money was changed: one box has less, another more, and where NT$ were given it is a purchase with its rate."""
    if gave.minor <= 0 or got.minor <= 0:
        raise UserError(N_("Enter both amounts: what was given and what was got."))
    if gave.currency == got.currency:
        raise UserError(N_("Both amounts are of one currency. Choose another for one of them."))
    if day is None:
        raise UserError(N_("Enter the day: the rate of a purchase needs it."))
    for amount in (Money(-gave.minor, gave.currency), got):
        _move(work, delegation_id, "exchanged", amount, keeper, day, source)
    if gave.currency == HOME:
        rate = (gave.amount / got.amount).quantize(SMALLEST, ROUND_HALF_UP)
        raw: dict[str, Any] = {"delegation_id": delegation_id, "kind": "slip", "rate_date": day, "source": source}
        raw |= {"currency": got.currency, "rate": format(rate.normalize(), "f"), "proof": proof}
        records.add(work, Rate, {**raw, "amount_minor": got.minor})
    return True


def _move(work: Work, delegation_id: str, kind: str, amount: Money, keeper: str, day: date | None, notes: str) -> None:
    raw: dict[str, Any] = {"delegation_id": delegation_id, "kind": kind, "notes": notes, "moved_on": day}
    raw |= {"amount_minor": amount.minor, "currency": amount.currency, "person_id": keeper or None}
    records.add(work, Cash, raw)


def write_off(work: Work, delegation_id: str, move: Move, off: int, notes: str) -> bool:
    """What was counted is what should be there from now on; the difference stands as a movement of that day."""
    if not off:
        return False
    _move(work, delegation_id, "other", Money(off, move.amount.currency), move.keeper, move.day, notes)
    return True


def share_with(work: Work, expense_id: str, people: Sequence[str]) -> bool:
    """The expense was for these people and nobody else; parts of those who stay among them are kept."""
    table = table_of(Share)
    found = select(table.c.id, table.c.person_id).where(and_(table.c.expense_id == expense_id, table.c.alive))
    held: dict[str, str] = {}
    changed = False
    for row_id, person in work.connection.execute(found).all():
        if person in people and person not in held:
            held[person] = row_id
        else:
            records.remove(work, Share, row_id)
            changed = True
    for person in people:
        if person not in held:
            records.add(work, Share, {"expense_id": expense_id, "person_id": person, "share_minor": None})
            changed = True
    return changed


def give(work: Work, delegation_id: str, dues: Sequence[Due], day: date | None) -> bool:
    """These sums were given: everybody named is even afterwards. One action, however many."""
    for due in dues:
        raw: dict[str, Any] = {"delegation_id": delegation_id, "paid_on": day}
        raw |= {"from_id": due.debtor or None, "to_id": due.creditor or None}
        records.add(work, Repayment, {**raw, "amount_minor": due.amount.minor, "currency": due.amount.currency})
    return bool(dues)

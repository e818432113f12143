"""What accounting would refuse of a stored trip, what of it was accepted and why, and what is due until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain import deadlines, refusals
from desktop.domain.deadlines import CLAIM, Deadline, Spans
from desktop.domain.ledger import Ledger
from desktop.domain.money import Money
from desktop.domain.perdiem import Stay
from desktop.domain.plan import Plan
from desktop.domain.refusals import Facts, Refusal
from desktop.domain.text import Pair
from desktop.domain.warningfacts import Warning, fingerprint
from desktop.errors import Sentence
from desktop.settings import Settings
from desktop.store import ledger as books
from desktop.store import plan as plans
from desktop.store import records, warnings
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.warnings import Acceptance

HOSTED = "return_visit"  # a delegation from Japan: nobody travels abroad
RECEIPT = "receipt"  # purpose of a picture that hangs on an expense
MONTHS = ("report", "summary", "tracking")  # as settings: report_months …
LONGEST = 4 * deadlines.FORGOTTEN  # days: beyond what can be set as months, nothing is pressing
DONE = "deadline_"  # before the kind: a deadline that was ticked off is kept beside accepted warnings


class Checked(NamedTuple):
    """What is open, what was accepted, and what is due; ``ledger`` and ``plan`` name the records concerned."""

    ledger: Ledger
    plan: Plan
    open: list[Refusal]
    accepted: list[tuple[Acceptance, Refusal]]
    due: list[Deadline]


def spans_of(settings: Settings | None) -> Spans:
    """How long each body allows, as set on this computer."""
    if settings is None:
        return Spans()
    found = {name: max(settings.get(f"{name}_months", getattr(Spans(), name)), 0) for name in MONTHS}
    return replace(Spans(), rolled=settings.get("claim_rolled", True), **found)


def remember(settings: Settings, spans: Spans) -> None:
    """Keep it on this computer."""
    settings.put(claim_rolled=spans.rolled, **{f"{name}_months": getattr(spans, name) for name in MONTHS})


def look(
    connection: Connection, delegation_id: str, settings: Settings | None = None, today: date | None = None
) -> Checked:
    """Everything at once; UserError where there is no such delegation."""
    known = facts(connection, delegation_id, settings, today)
    found = refusals.of(known)
    given = {one.identity: one for one in warnings.accepted(connection, delegation_id)}
    kept = [(given[one.identity], one) for one in found if one.identity in given]
    due = due_of(connection, delegation_id, spans_of(settings))
    return Checked(known.ledger, known.plan, refusals.open_ones(found, known), kept, due)


def count(connection: Connection, delegation_id: str, settings: Settings | None = None) -> int:
    """How many are open, for the button of the budget."""
    return len(look(connection, delegation_id, settings).open)


def facts(
    connection: Connection, delegation_id: str, settings: Settings | None = None, today: date | None = None
) -> Facts:
    """What the checks must know; ``today`` is this computer's day unless given."""
    row = read_row(connection, t.Delegation, delegation_id)
    return Facts(
        books.read(connection, delegation_id),
        plans.read(connection, delegation_id),
        _stays(connection, delegation_id),
        row["approved_on"],
        (row["approved_start"], row["approved_end"]),
        row["claimed_on"] or row["settled_on"],
        row["status"] == "cancelled",
        row["kind"] != HOSTED,
        _pictures(connection, delegation_id),
        _advances(connection, delegation_id),
        frozenset(one.identity for one in warnings.accepted(connection, delegation_id)),
        today or date.today(),
        spans_of(settings).rolled,
    )


def _stays(connection: Connection, delegation_id: str) -> dict[str, tuple[Stay, ...]]:
    from desktop.store import perdiem  # with its tables of places: only when somebody asks

    living = perdiem.read(connection, delegation_id)
    return {one.member.member_id: tuple(day.day.stay for day in one.days) for one in living.people}


def _pictures(connection: Connection, delegation_id: str) -> frozenset[str]:
    files, expense = table_of(t.Attachment), table_of(t.Expense)
    joined = files.join(expense, expense.c.id == files.c.owner)
    mine = and_(expense.c.delegation_id == delegation_id, expense.c.alive, files.c.entity == "expense")
    wanted = select(files.c.owner).select_from(joined).where(and_(mine, files.c.alive, files.c.purpose == RECEIPT))
    return frozenset(connection.execute(wanted.distinct()).scalars())


def _advances(connection: Connection, delegation_id: str) -> tuple[tuple[Pair, Money], ...]:
    table, member, person = table_of(t.Advance), table_of(t.Member), table_of(t.Person)
    joined = table.join(member, member.c.id == table.c.member_id).join(person, person.c.id == member.c.person_id)
    mine = and_(member.c.delegation_id == delegation_id, member.c.alive, table.c.alive, table.c.cleared_on.is_(None))
    columns = (person.c.name_zh, person.c.name_ja, table.c.amount_minor, table.c.currency)
    rows = connection.execute(select(*columns).select_from(joined).where(mine).order_by(table.c.id))
    return tuple((Pair(row.name_zh, row.name_ja), Money(row.amount_minor, row.currency)) for row in rows)


def accept(work: Work, delegation_id: str, refusal: Refusal, why: str) -> str:
    """Keep why it is in order; the id of the record."""
    return warnings.accept(work, delegation_id, refusal, why)


def take_back(work: Work, accepted_id: str) -> bool:
    """Let it stand in the list again."""
    warnings.take_back(work, accepted_id)
    return True


def due_of(connection: Connection, delegation_id: str, spans: Spans) -> list[Deadline]:
    """What is due after the trip, by day; nothing of guests, and of a trip that was called off or is settled."""
    row = read_row(connection, t.Delegation, delegation_id)
    if row["status"] == "cancelled" or row["settled_on"] or row["kind"] == HOSTED:
        return []
    done = frozenset(
        one.key.removeprefix(DONE) for one in warnings.accepted(connection, delegation_id) if one.key.startswith(DONE)
    )
    from desktop.store import reports  # only of a trip that is over: the start stays quick

    trip, days = books.trip(connection, delegation_id), None
    if report := reports.row_of(connection, delegation_id):  # somebody chose whose rules it follows
        days = reports.profile_of(report).days(trip.end)
        done = done | {deadlines.REPORT} if report["handed_in"] else done
    return deadlines.of(trip, spans, row["claimed_on"] is not None, done, days)


def pressing(
    connection: Connection, delegation_id: str, settings: Settings | None = None, today: date | None = None
) -> list[Deadline]:
    """What the header speaks of: open, of a trip that is over, and not long forgotten. Two small queries."""
    day = today or date.today()
    trip = books.trip(connection, delegation_id)
    if day <= trip.end or (day - (trip.cleared_on or trip.end)).days > LONGEST:
        return []  # before anything is reckoned: the tables of holidays take a moment
    return deadlines.pressing(due_of(connection, delegation_id, spans_of(settings)), day)


def set_done(work: Work, delegation_id: str, kind: str, day: date | None) -> bool:
    """Handed in on ``day``, or open again with None; the claim's day stands with the delegation."""
    if kind == CLAIM:
        return records.edit(work, t.Delegation, delegation_id, {"claimed_on": day})
    mark = Warning(DONE + kind, "", Sentence(""), fingerprint(kind))
    if day is not None:
        warnings.accept(work, delegation_id, mark, day.isoformat())
        return True
    for one in warnings.accepted(work.connection, delegation_id):
        if one.identity == mark.identity:
            warnings.take_back(work, one.id)
            return True
    return False

"""生活費 of a delegation: the days as the itinerary and people say them, the tables of rates, and what it comes to."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop import reference, settings
from desktop.domain import stays
from desktop.domain.ledger import rate_by_rule
from desktop.domain.money import Money
from desktop.domain.perdiem import JOINT, OTHER, ROUND_TWD, ROUND_USD, Rate
from desktop.domain.places import Gazetteer
from desktop.domain.plan import Plan
from desktop.domain.stays import Living, Said
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_
from desktop.settings import Settings
from desktop.store import ledger, plan, records
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.programme import EACH
from desktop.store.registers import read_row, table_of

SPACE = uuid.UUID("6f2c1f5e-8c0b-4a52-9a41-3f7d50b0c9e1")  # ids of days and of expenses are uuid5 in it
ROUNDING = "perdiem_rounding"  # the setting: ROUND_USD or ROUND_TWD, not settled by any source
NAME = Pair("生活費（日支數額）", "滞在費（日当・宿泊料）")
EMPTY = N_("There is nothing to take over yet: no day has a rate.")
NO_RATE = N_("Rounded in Taiwan dollars it needs a rate of the US dollar. Enter one first.")
Cell = tuple[str, date]  # a member's id and a day


class Own(NamedTuple):
    """A row of the office's own table of rates."""

    id: str
    rate: Rate


def rounding(chosen: Settings | None) -> str:
    """Where sums are rounded up, as set on this computer."""
    found = chosen.get(ROUNDING, ROUND_USD) if chosen is not None else ROUND_USD
    return ROUND_TWD if found == ROUND_TWD else ROUND_USD


def read(connection: Connection, delegation_id: str, rounded_in: str = ROUND_USD, today: date | None = None) -> Living:
    """Everybody's days with their derivation; UserError where there is no such delegation."""
    whole = _with_addresses(connection, plan.read(connection, delegation_id))
    known = rates(connection)
    days = stays.of_plan(whole, said(connection, delegation_id), gazetteer(known))
    trip, quotes = ledger.trip(connection, delegation_id), ledger.quotes(connection, delegation_id)
    dollar = rate_by_rule(trip, quotes, "USD")
    own = {one.person_id: rate_by_rule(trip, quotes, "USD", one.person_id).rate for one in whole.travellers}
    people = stays.reckon(days, whole, known, dollar.rate, rounded_in, own)
    why = Sentence(dollar.said, dict(dollar.values))
    return Living(whole.name, people, dollar.rate, why, rounded_in, known, today or date.today())


def sheets(
    connection: Connection, delegation_id: str, today: date, member_ids: Sequence[str] = (), team_id: str = ""
) -> tuple[Living, ...]:
    """What the paper shows, rounded as set on this computer: everybody, these members or a sub-group; nothing where
    nobody of them has a day.
    """
    found = read(connection, delegation_id, rounding(settings.load()), today)
    wanted = set(member_ids) - {EACH}  # a section each is what it has anyhow
    if team_id:
        wanted |= {part.member_id for team in plan.teams(connection, delegation_id) if team.id == team_id
                   for part in team.parts}  # fmt: skip
    if wanted or team_id:
        found = replace(found, people=tuple(one for one in found.people if one.member.member_id in wanted), _known={})
    return (found,) if found.days else ()


def _with_addresses(connection: Connection, whole: Plan) -> Plan:
    """Hotels of the directory stand where the directory says, unless the item says otherwise."""
    lacking = {item.organisation_id for item in whole.items if item.kind == "hotel" and not item.address} - {""}
    if not lacking:
        return whole
    table = table_of(t.Organisation)
    query = select(table.c.id, table.c.address_zh, table.c.address_ja).where(
        and_(among(connection, table.c.id, sorted(lacking)), table.c.country == "JP")
    )
    known = {row.id: Pair(row.address_zh, row.address_ja) for row in connection.execute(query)}
    return replace(
        whole,
        items=tuple(
            replace(item, address=known[item.organisation_id])
            if item.kind == "hotel" and not item.address and item.organisation_id in known
            else item
            for item in whole.items
        ),
    )


def gazetteer(known: Iterable[Rate]) -> Gazetteer:
    """What tells a place, by the places of these rates."""
    return Gazetteer(dict.fromkeys(rate.place for rate in known if rate.place != OTHER), reference.towns())


def rates(connection: Connection) -> tuple[Rate, ...]:
    """The office's rates of Japan and those shipped with the program."""
    return (*(own.rate for own in own_rates(connection)), *reference.daily_rates())


def own_rates(connection: Connection) -> list[Own]:
    """The office's rows for Japan, the newest table first; places as those shipped are written, else none would find
    the other.
    """
    table, shipped = table_of(t.DailyRate), gazetteer(reference.daily_rates())
    found = select(table).where(and_(table.c.alive, table.c.country == "JP"))
    rows = connection.execute(
        found.order_by(table.c.first_day.desc().nulls_last(), table.c.place, table.c.id)
    ).mappings()
    return [
        Own(
            row["id"],
            Rate(
                shipped.written(row["place"]),
                Money(row["usd_minor"], "USD").amount,
                row["first_day"],
                row["last_day"],
                row["source"],
                own=True,
            ),
        )
        for row in rows
        if row["first_day"] is not None and row["usd_minor"] > 0
    ]


def said(connection: Connection, delegation_id: str) -> dict[Cell, Said]:
    """What people entered of single days."""
    table, member = table_of(t.Night), table_of(t.Member)
    mine = and_(member.c.delegation_id == delegation_id, table.c.alive)
    rows = connection.execute(
        select(table).join(member, member.c.id == table.c.member_id).where(mine).order_by(table.c.id)
    ).mappings()
    return {
        (row["member_id"], row["day"]): Said(
            row["place"],
            row["night"],
            frozenset(row["meals"].split()),
            None if row["cost_minor"] is None else Money(row["cost_minor"], "USD").amount,
            row["notes"],
        )
        for row in rows
    }


def day_id(member_id: str, day: date) -> str:
    """The id of a member's day: the same on every laptop, so that none is made twice."""
    return str(uuid.uuid5(SPACE, f"{member_id}\n{day.isoformat()}"))


def say(work: Work, delegation_id: str, cells: Iterable[Cell], change: Mapping[str, Any]) -> int:
    """Let days be other than the itinerary says; ``change`` holds place, night, meals, cost_minor of ``night``.

    What it does not name stays as it is, or as the itinerary has it. Rows written; one action, however many cells.
    """
    living = read(work.connection, delegation_id)
    wanted = list(dict.fromkeys(cells))
    known = _rows(work.connection, (day_id(*cell) for cell in wanted))
    written = 0
    for member_id, day in wanted:
        person = living.of(member_id)
        found = person.on(day) if person is not None else None
        if found is None:
            continue
        held, now = found.day.said, found.day.stay
        cost = held.cost if held is not None else None
        values = {
            "place": held.place if held is not None else "",
            "night": now.night,
            "meals": " ".join(meal for meal in ("breakfast", "lunch", "dinner") if meal in now.provided),
            "cost_minor": None if cost is None else int(cost * 100),
            "notes": held.notes if held is not None else "",
            **change,
        }
        if values["night"] != JOINT:
            values["cost_minor"] = None
        written += _put(work, day_id(member_id, day), known, {"member_id": member_id, "day": day, **values})
    return written


def as_planned(work: Work, cells: Iterable[Cell]) -> int:
    """Take back what was entered of these days; rows written."""
    ids = [day_id(*cell) for cell in dict.fromkeys(cells)]
    return sum(records.remove(work, t.Night, row.id) for row in _rows(work.connection, ids).values() if row.alive)


def _rows(connection: Connection, ids: Iterable[str]) -> dict[str, Any]:
    table = table_of(t.Night)
    found = select(table.c.id, table.c.alive).where(among(connection, table.c.id, list(ids)))
    return {row.id: row for row in connection.execute(found)}


def _put(work: Work, row_id: str, known: Mapping[str, Any], values: dict[str, Any]) -> int:
    row = known.get(row_id)
    if row is None:
        records.add(work, t.Night, values, row_id)
        return 1
    if not row.alive:
        work.set_alive(t.Night, row_id, True)
    changed = {name: value for name, value in values.items() if name not in ("member_id", "day")}
    return int(records.edit(work, t.Night, row_id, changed) or not row.alive)


def take_rates(work: Work, rows: Iterable[Mapping[str, Any]]) -> int:
    """Take over rows of a table (place, usd_minor, first_day, last_day, source); one of the same place and first day
    is changed. How many rows were written.
    """
    known = {(own.rate.place, own.rate.first): own.id for own in own_rates(work.connection)}
    written, shipped = 0, gazetteer(reference.daily_rates())
    for raw in rows:
        row = {**raw, "place": shipped.written(raw["place"])}
        key = (row["place"], row["first_day"])
        if key in known:
            written += records.edit(work, t.DailyRate, known[key], row)
        else:
            known[key] = records.add(work, t.DailyRate, {"country": "JP", **row})
            written += 1
    return written


class Amount(NamedTuple):
    """What a member's allowance is written as."""

    member_id: str
    person_id: str
    money: Money
    last: date


def amounts(living: Living, member_ids: Iterable[str]) -> list[Amount]:
    """The sums of these members as they would be written; UserError where there is none, or no rate that it needs."""
    made = []
    for member_id in member_ids:
        person = living.of(member_id)
        if person is None or not person.total.days:
            continue
        if living.rounded_in == ROUND_TWD:
            if person.total.twd is None:
                raise UserError(NO_RATE)
            money = Money(int(person.total.twd * 100))
        else:
            money = Money(int(person.total.usd * 100), "USD")
        made.append(Amount(member_id, person.member.person_id, money, person.days[-1].day.stay.day))
    if not made:
        raise UserError(EMPTY)
    return made


def take_over(
    work: Work, delegation_id: str, member_ids: Iterable[str], rounded_in: str, *, plan: bool, spent: bool
) -> int:
    """Write the sums of these members as one budget line, as an expense of each, or both; one action.

    A line or an expense that an earlier time made is changed, not made twice; so is the one line of that category that
    stands in the plan already. Rows written.
    """
    wanted = amounts(read(work.connection, delegation_id, rounded_in), member_ids)
    whole = Money(sum(one.money.minor for one in wanted), wanted[0].money.currency)
    lines = [line.id for line in ledger.lines(work.connection, delegation_id) if line.category == "living"]
    ours, written = _own_id(delegation_id), 0
    line_id = ours if ours in lines or len(lines) != 1 else lines[0]
    named = {"delegation_id": delegation_id, "category": "living"}
    if plan:
        position = records.next_position(work.connection, t.BudgetLine, "delegation_id", delegation_id)
        fixed = {**named, "name_zh": NAME.zh, "name_ja": NAME.ja, "funding": "local", "position": position}
        written += _upsert(work, t.BudgetLine, line_id, fixed, _money(whole))
        lines.append(line_id)
    for one in wanted if spent else ():
        fixed = {
            **named,
            "budget_line_id": line_id if line_id in lines else None,
            "status": "unpaid",
            "item_zh": NAME.zh,
            "item_ja": NAME.ja,
            "payer_id": one.person_id,
        }
        held = {**_money(one.money), "paid_on": one.last}
        written += _upsert(work, t.Expense, _own_id(one.member_id), fixed, held)
    return written


def others(connection: Connection, delegation_id: str) -> int:
    """How many expenses for living allowance stand there that were not taken over from here."""
    book = ledger.read(connection, delegation_id)
    members = plan.travellers(connection, delegation_id)
    ours = {_own_id(one.member_id) for one in members}
    return sum(one.id not in ours and one.counts and book.category_of(one) == "living" for one in book.spent)


def _money(money: Money) -> dict[str, Any]:
    return {"amount_minor": money.minor, "currency": money.currency}


def _own_id(owner_id: str) -> str:
    return str(uuid.uuid5(SPACE, owner_id))


def _upsert(work: Work, table: type[t.Row], row_id: str, fixed: Mapping[str, Any], held: Mapping[str, Any]) -> int:
    """Make a row, or give one that stands (or stood) there these amounts."""
    try:
        row = read_row(work.connection, table, row_id)
    except UserError:
        records.add(work, table, {**fixed, **held}, row_id)
        return 1
    if not row["alive"]:
        work.set_alive(table, row_id, True)
    if row["currency"] != held["currency"]:
        held = {**held, "rate": ""}  # a rate of yen says nothing of dollars
    return int(records.edit(work, table, row_id, held) or not row["alive"])

"""The register of gifts: of a trip, judged with all that came from the same side in the same year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from desktop.domain.gifts import Gift, Limits, Register, judged, same_side
from desktop.domain.ledger import rate_by_rule
from desktop.domain.money import HOME, Money
from desktop.domain.text import Pair, joined
from desktop.settings import Settings
from desktop.store import ledger, posts
from desktop.store import tables as t
from desktop.store.registers import table_of

SETTING = "gift_"  # in front of the name of a limit


def limits(settings: Settings | None = None) -> Limits:
    """The limits as set on this computer; what is not a number above zero counts as not set."""
    found = settings or Settings()
    usual = Limits()
    own = {field.name: found.get(SETTING + field.name, int(getattr(usual, field.name))) for field in fields(Limits)}
    return replace(usual, **{name: value for name, value in own.items() if value > 0})


def set_limits(settings: Settings, wanted: Mapping[str, int]) -> None:
    """Remember limits by the names of ``Limits``."""
    settings.put(**{SETTING + name: value for name, value in wanted.items()})


def read(
    connection: Connection, delegation_id: str, today: date, known: Limits | None = None, *, everything: bool = False
) -> Register:
    """The gifts of a delegation by day; ``everything``: of all trips, and of none."""
    rules = known or limits()
    rows = _rows(connection)
    names = _names(connection, rows)
    gifts = [_gift(row, *names) for row in rows]
    rates = {trip: _rates(connection, trip) for trip in {gift.delegation_id for gift in gifts} if trip}
    lines = judged(gifts, rates, rules, today)
    shown = tuple(line for line in lines if everything or line.gift.delegation_id == delegation_id)
    trip = connection.execute(
        select(table_of(t.Delegation)).where(table_of(t.Delegation).c.id == delegation_id)
    ).mappings().first()  # fmt: skip
    name = Pair(trip["name_zh"], trip["name_ja"]) if trip and not everything else Pair()
    start, end = (trip["start_date"], trip["end_date"]) if trip and not everything else (None, None)
    return Register(name, start, end, shown, today, rules)


def _rows(connection: Connection) -> list[dict[str, Any]]:
    table = table_of(t.Gift)
    return [dict(row) for row in connection.execute(select(table).where(table.c.alive)).mappings()]


Names = tuple[dict[str, tuple[Pair, str]], dict[str, tuple[Pair, str]]]  # people, bodies: id -> name, country


def _names(connection: Connection, rows: list[dict[str, Any]]) -> Names:
    people = {row["person_id"] for row in rows if row["person_id"]}
    bodies = {row["organisation_id"] for row in rows if row["organisation_id"]}
    person, body = table_of(t.Person), table_of(t.Organisation)
    found = select(person.c.id, person.c.name_zh, person.c.name_ja, person.c.country).where(person.c.id.in_(people))
    known = {row.id: (Pair(row.name_zh, row.name_ja), row.country) for row in connection.execute(found)}
    called = posts.names_on(connection, bodies, None)
    countries = connection.execute(select(body.c.id, body.c.country).where(body.c.id.in_(bodies)))
    return known, {row.id: (joined(" ", *called.get(row.id, ())), row.country) for row in countries}


def _gift(
    row: dict[str, Any], people: dict[str, tuple[Pair, str]], bodies: dict[str, tuple[Pair, str]]
) -> Gift:  # fmt: skip
    person, person_country = people.get(row["person_id"] or "", (Pair(), ""))
    body, body_country = bodies.get(row["organisation_id"] or "", (Pair(), ""))
    party = joined(" ", body, person) or Pair(row["party"], row["party"])
    return Gift(
        row["id"],
        row["way"],
        row["happened_on"],
        party,
        same_side(row["organisation_id"] or "", row["person_id"] or "", row["party"]),
        body_country or person_country or "JP",
        bool(row["person_id"]),
        Pair(row["item_zh"], row["item_ja"]),
        row["quantity"],
        Money(row["amount_minor"], row["currency"]),
        row["rate"],
        Pair(row["occasion_zh"], row["occasion_ja"]),
        row["courtesy"],
        row["reported_on"],
        row["disposition"],
        row["notes"],
        row["delegation_id"] or "",
    )


def _rates(connection: Connection, delegation_id: str) -> dict[str, str]:
    """Currency -> the rate that holds on this trip, of those that somebody entered."""
    quotes = ledger.quotes(connection, delegation_id)
    trip = ledger.trip(connection, delegation_id)
    made = {currency: rate_by_rule(trip, quotes, currency).rate for currency in {quote.currency for quote in quotes}}
    return {currency: rate for currency, rate in made.items() if rate and currency != HOME}

"""Which exchange rate point 19 asks for on a trip, of which day, and which of the rates entered is taken for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain import travelrules
from desktop.domain.calendars import TAIWAN, Closed, closed
from desktop.domain.ledger import BOUGHT, LATEST, RULED, SPOT_INSTEAD, Converted, Quote, Trip, rate_by_rule
from desktop.domain.money import DIGITS, HOME, Money, parse_rate


@dataclass(frozen=True)
class Asked:
    """``kind`` of ``day`` is wanted where nobody kept a proof; ``skipped`` are the days on which banks were closed
    between it and the approved start, latest first. Purchases count from ``first`` to ``last``. ``used`` are the ids
    of the rates that ``converted`` stands on.
    """

    currency: str
    kind: str
    day: date
    skipped: tuple[tuple[date, Closed], ...]
    first: date
    last: date
    converted: Converted
    used: tuple[str, ...]

    @property
    def missing(self) -> bool:
        """Whether the rate that the rule asks for was not entered."""
        return not self.converted.ruled


def asked(trip: Trip, quotes: Iterable[Quote], currency: str) -> Asked:
    """What the rule asks for in one currency, and what of the rates entered answers it."""
    own = [quote for quote in quotes if quote.currency == currency and parse_rate(quote.rate) is not None]
    day = travelrules.rate_day(trip.start)
    first = trip.start - timedelta(days=trip.rules.exchange_days)
    skipped = []
    before = trip.start - timedelta(days=1)
    while before > day:
        reason = closed(before, TAIWAN)
        if reason is not None:
            skipped.append((before, reason))
        before -= timedelta(days=1)
    converted = rate_by_rule(trip, own, currency)
    return Asked(
        currency,
        trip.rules.without_proof,
        day,
        tuple(skipped),
        first,
        trip.end,
        converted,
        tuple(quote.id for quote in own if _taken(quote, converted, first, trip, own)),
    )


def _taken(quote: Quote, converted: Converted, first: date, trip: Trip, own: Sequence[Quote]) -> bool:
    if converted.said == BOUGHT:
        counted = quote.kind == "slip" and quote.proof != "no"
        return counted and quote.day is not None and first <= quote.day <= trip.end
    if converted.said == LATEST:
        return quote is max(own, key=lambda one: (one.day or date.min, one.id))
    if converted.said not in (RULED, SPOT_INSTEAD):
        return False
    kind = trip.rules.without_proof if converted.said == RULED else "spot"
    alike = [one for one in own if one.kind == kind and one.day == travelrules.rate_day(trip.start)]
    return quote is alike[-1]  # of several for one day the ledger takes the last one


def currencies(codes: Iterable[str]) -> list[str]:
    """Foreign ones among these, in the order of the lists; yen and dollars where there is none."""
    order = list(DIGITS)
    found = set(codes) - {HOME}
    known = sorted(found, key=lambda code: (order.index(code) if code in order else len(order), code))
    return known or ["JPY", "USD"]


def bought(quotes: Iterable[Quote], currency: str) -> Money:
    """All that was bought of a currency."""
    return Money(sum(one.amount_minor or 0 for one in quotes if one.currency == currency), currency)


def weighing(found: Asked, quotes: Iterable[Quote]) -> str:
    """「(100,000 × 0.22 + 50,000 × 0.2215) ÷ 150,000 = 0.2205」; empty where one purchase alone says the rate, or the
    amount of one is not known.
    """
    used = [quote for quote in quotes if quote.id in found.used]
    amounts = [quote.amount_minor for quote in used if quote.amount_minor]
    if len(used) < 2 or found.converted.said != BOUGHT or len(amounts) < len(used):
        return ""
    parts = [
        f"{Money(minor, quote.currency).bare()} × {quote.rate}" for minor, quote in zip(amounts, used, strict=True)
    ]
    return f"({' + '.join(parts)}) ÷ {Money(sum(amounts), found.currency).bare()} = {found.converted.rate}"

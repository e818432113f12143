"""The money of a trip as one frozen value: what was planned, what was spent, and what that comes to in Taiwan dollars.

``converted`` says for every amount by which rate and point of the rules; ``totals`` adds up by category, fund, member
and day. Sums are integer minor units of TWD; a sum that cannot be converted is counted as unknown, never as nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from desktop.domain import travelrules
from desktop.domain.budget import in_home
from desktop.domain.money import DIGITS, HOME, Money, parse_rate
from desktop.domain.tally import CENTRAL as CENTRAL
from desktop.domain.tally import LOCAL as LOCAL
from desktop.domain.tally import Gauge as Gauge
from desktop.domain.tally import Sum as Sum
from desktop.domain.tally import Tally, Totals
from desktop.domain.text import Pair
from desktop.domain.words import SUBSIDISED
from desktop.i18n import N_

NOT_SPENT = frozenset({"budgeted", "rejected"})

AT_HOME = N_("Already in Taiwan dollars")
CARD = N_("As the card company charged it")
OWN_RATE = N_("Rate entered with the amount")
BOUGHT = N_("Rate of {count} purchases with proof, weighed by their amounts")
RULED = N_("{kind} of {day}, the last bank day before the approved start")
SPOT_INSTEAD = N_("No cash rate is quoted: spot selling rate of {day}")
LATEST = N_("Latest rate entered; the rule asks for that of {day}")
UNKNOWN = N_("No rate is known. Enter that of {day}.")


@dataclass(frozen=True)
class Trip:
    """What of a delegation decides over its money; ``start`` and ``end`` as approved, or as planned where not."""

    id: str = ""
    start: date = date(2026, 1, 1)
    end: date = date(2026, 1, 1)
    cap_minor: int | None = None
    leader_rank: str = ""
    cleared_on: date | None = None
    approved_minor: int | None = None

    @property
    def rules(self) -> travelrules.RuleSet:
        """The rules in force when the trip began."""
        return travelrules.on(self.start)

    @property
    def claim_rules(self) -> travelrules.RuleSet:
        """The rules under which it is claimed: of a trip across two texts those of the return (point 23)."""
        return travelrules.on(self.end)


@dataclass(frozen=True)
class Line:
    """A planned cost."""

    id: str
    category: str
    funding: str
    name: Pair
    planned: Money
    rate: str = ""
    account: str = ""
    case_no: str = ""


@dataclass(frozen=True)
class Part:
    """What of an expense falls on another line or fund, in the expense's minor units."""

    line_id: str
    funding: str
    minor: int


@dataclass(frozen=True)
class Spent:
    """An expense. ``category`` and ``funding`` are its own, empty where its line says them."""

    id: str
    amount: Money
    line_id: str = ""
    category: str = ""
    funding: str = ""
    status: str = "paid"
    paid_on: date | None = None
    payee: str = ""
    item: Pair = Pair()
    rate: str = ""
    payment: str = ""
    tax_minor: int | None = None
    settled_minor: int | None = None
    payer_id: str = ""
    receipt_no: str = ""
    event_id: str = ""
    parts: tuple[Part, ...] = ()
    gloss_zh: str = ""
    kept_at: str = ""
    case_no: str = ""
    accepted_on: date | None = None
    reason: str = ""

    @property
    def counts(self) -> bool:
        """Whether the money is gone, or promised to somebody."""
        return self.status not in NOT_SPENT


@dataclass(frozen=True)
class Quote:
    """A rate that somebody entered; with ``amount_minor`` a purchase of so much of ``currency``."""

    id: str
    currency: str
    rate: str
    kind: str
    day: date | None
    source: str = ""
    amount_minor: int | None = None
    proof: str = ""
    person_id: str = ""


@dataclass(frozen=True)
class Converted:
    """An amount in Taiwan dollars, None without a rate; ``said`` with ``values`` is why, ``point`` of rules.md B.1.

    ``ruled`` is false where the rate is not the one that the rules ask for; ``day`` then says of which day it would be.
    """

    home: Money | None
    rate: str
    said: str
    values: tuple[tuple[str, object], ...] = ()
    point: str = ""
    ruled: bool = True
    day: date | None = None


@dataclass(frozen=True)
class Ledger:
    """The money of one delegation."""

    trip: Trip
    lines: tuple[Line, ...] = ()
    spent: tuple[Spent, ...] = ()
    quotes: tuple[Quote, ...] = ()
    names: dict[str, Pair] = field(default_factory=dict)  # person id -> name, of everybody who paid

    @cached_property
    def line(self) -> dict[str, Line]:
        return {line.id: line for line in self.lines}

    @cached_property
    def _by_rule(self) -> dict[tuple[str, str], Converted]:
        """(Currency, payer) -> the rate of the rules, without an amount, of those that were asked for."""
        return {}

    def converted(self, spent: Spent) -> Converted:
        """An expense in Taiwan dollars, and why."""
        if spent.settled_minor is not None and spent.amount.currency != HOME:
            return Converted(Money(spent.settled_minor), "", CARD, (), "19")
        return self._convert(spent.amount, spent.rate, spent.payer_id)

    def planned(self, line: Line) -> Converted:
        """A budget line in Taiwan dollars, and why."""
        return self._convert(line.planned, line.rate)

    def _convert(self, amount: Money, own: str, payer: str = "") -> Converted:
        if amount.currency == HOME:
            return Converted(amount, "1", AT_HOME)
        if parse_rate(own) is not None:
            return Converted(in_home(amount.minor, amount.currency, own), own, OWN_RATE)
        by_rule = self._by_rule.get((amount.currency, payer))
        if by_rule is None:
            by_rule = rate_by_rule(self.trip, self.quotes, amount.currency, payer)
            self._by_rule[amount.currency, payer] = by_rule
        if not by_rule.rate:
            return by_rule
        exact = Fraction(amount.minor, 10 ** DIGITS.get(amount.currency, 0)) * Fraction(by_rule.rate)
        home = Money(half_up(exact) * 100, HOME)
        return Converted(home, by_rule.rate, by_rule.said, by_rule.values, by_rule.point, by_rule.ruled, by_rule.day)

    def category_of(self, spent: Spent) -> str:
        """What it was for: its own word, else its line's."""
        own = self.line.get(spent.line_id)
        return spent.category or (own.category if own else "other")

    def fund_of(self, spent: Spent) -> str:
        """Who pays: its own word, else its line's; the county where the subsidy does not pay for such a thing."""
        own = self.line.get(spent.line_id)
        return allowed(spent.funding or (own.funding if own else LOCAL), self.category_of(spent))

    def cuts(self, spent: Spent) -> list[tuple[str, str, str, int]]:
        """(line, category, fund, minor units of its own currency) of each part; together exactly its amount."""
        own = (spent.line_id, self.category_of(spent), self.fund_of(spent))
        if not spent.parts:
            return [(*own, spent.amount.minor)]
        rest = spent.amount.minor - sum(part.minor for part in spent.parts)
        parts = [(*own, rest)] if rest else []
        for part in spent.parts:
            line = self.line.get(part.line_id)
            category = line.category if line else own[1]
            fund = part.funding or (line.funding if line else own[2])
            parts.append((part.line_id or spent.line_id, category, allowed(fund, category), part.minor))
        return parts

    def shares_of(self, spent: Spent, home: int) -> list[tuple[str, str, str, int]]:
        """(line, category, fund, TWD minor) of each part of an expense; together exactly ``home``."""
        cuts = self.cuts(spent)
        if len(cuts) == 1:
            return [(*cuts[0][:3], home)]
        divided = divide(home, [minor for _line, _category, _fund, minor in cuts])
        return [
            (line_id, category, fund, own) for (line_id, category, fund, _minor), own in zip(cuts, divided, strict=True)
        ]

    @cached_property
    def totals(self) -> Totals:
        """Everything added up."""
        return Tally(self).totals()


def allowed(fund: str, category: str) -> str:
    """``fund``, or the county's where the central subsidy pays for no such thing (needs.md row 7)."""
    return LOCAL if fund == CENTRAL and category not in SUBSIDISED else fund


def rate_by_rule(trip: Trip, quotes: Iterable[Quote], currency: str, payer: str = "") -> Converted:
    """The rate that point 19 asks for on this trip, without an amount. ``payer``: who claims; a proof of exchange is
    one of the traveller whose money it was, so those of others do not count. Public money goes by all of them.

    (a) purchases with proof, from so many days before the approved start to the day of the return; (b), (c) else the
    selling rate of the last bank day before the start, cash since 2026 and spot before, spot also where no cash rate is
    quoted. Where neither was entered the latest rate helps on, and is said not to be the rule's.
    """
    own = [quote for quote in quotes if quote.currency == currency and parse_rate(quote.rate) is not None]
    first = trip.start - timedelta(days=trip.rules.exchange_days)
    bought = [
        quote
        for quote in own
        if quote.kind == "slip" and quote.proof != "no" and quote.day and first <= quote.day <= trip.end
        if not payer or quote.person_id in ("", payer)
    ]
    if bought:
        return Converted(None, _weighed(bought), BOUGHT, (("count", len(bought)),), "19")
    day = travelrules.rate_day(trip.start)
    of_day = {quote.kind: quote for quote in own if quote.day == day}
    wanted = trip.rules.without_proof
    if wanted in of_day:
        return Converted(None, of_day[wanted].rate, RULED, (("kind", wanted), ("day", day)), "19")
    if "spot" in of_day:
        return Converted(None, of_day["spot"].rate, SPOT_INSTEAD, (("day", day),), "19")
    if own:
        latest = max(own, key=lambda quote: (quote.day or date.min, quote.id))
        return Converted(None, latest.rate, LATEST, (("day", day),), "19", ruled=False, day=day)
    return Converted(None, "", UNKNOWN, (("day", day),), "19", ruled=False, day=day)


def _weighed(bought: Sequence[Quote]) -> str:
    """Taiwan dollars paid for one unit over all purchases, to six places; one without an amount weighs as one."""
    if len(bought) == 1:
        return bought[0].rate
    weights = [max(1, quote.amount_minor or 1) for quote in bought]
    paid = sum((Fraction(quote.rate) * weight for quote, weight in zip(bought, weights, strict=True)), Fraction(0))
    mean = paid / sum(weights)
    return format(Decimal(half_up(mean * 10**6)).scaleb(-6).normalize(), "f")


def half_up(value: Fraction) -> int:
    """The nearest whole number, a half away from zero."""
    nearest = (abs(value) * 2 + 1) // 2
    return nearest if value >= 0 else -nearest


def divide(total: int, weights: Sequence[int]) -> list[int]:
    """``total`` in proportion to ``weights``, none lost: what is left goes to the largest remainders. The first takes
    all where the weights come to nothing.
    """
    whole = sum(weights)
    if not whole:
        return [total, *[0] * (len(weights) - 1)]
    exact = [Fraction(total * weight, whole) for weight in weights]
    found = [share.numerator // share.denominator for share in exact]
    order = sorted(range(len(weights)), key=lambda place: (found[place] - exact[place], place))
    for place in order[: total - sum(found)]:
        found[place] += 1
    return found

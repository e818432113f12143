"""生活費: what a traveller may claim for each day, with how every figure comes about.

Source: 國外出差旅費報支要點 points 7 to 11 and the notes of its table (rules.md B.1). A day counts by the place of its
night; percentages are added up first and rounded once, up to the next whole unit, in dollars or in Taiwan dollars as
the office does it (not settled, so a setting).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from desktop.domain import travelrules as rules
from desktop.i18n import N_

OTHER = "其他"
MEAL_SHARES = {"breakfast": rules.BREAKFAST, "lunch": rules.LUNCH, "dinner": rules.DINNER}
OWN, PROVIDED, VEHICLE, JOINT = "own", "provided", "vehicle", "joint"  # who pays for the night
ROUND_USD, ROUND_TWD = "usd", "twd"

UNLISTED = N_("{place} is not in the table of {year}, so 其他 counts.")
NOWHERE = N_("Nobody said where this night is spent: 其他 counts until somebody does.")
OLDER = N_("The table of {year} counts: one of {asked} is not entered. A new one comes out almost every year.")
WHOLE_NIGHT = N_("Lodging 70 %")
JOINT_NIGHT = N_("Hotel of the joint event: what was paid, at most 100 %")
NO_NIGHT = N_("Lodging is provided")
ON_BOARD = N_("Night on a vehicle: lodging counts as provided")
ALL_MEALS, NO_MEALS = N_("Meals 20 %"), N_("All meals are provided")
SOME_MEALS = N_("Meals not provided: {shares}")
SUNDRIES = N_("Incidentals 10 %")
RETURN = N_("Day of the return: no lodging, at most 30 %")
LONG_STAY = N_("Month {month} at one place: {share}")


@dataclass(frozen=True)
class Rate:
    """US dollars a day at a place, from one day to another (both inclusive, None = open)."""

    place: str
    usd: Decimal
    first: date
    last: date | None = None
    source: str = ""
    own: bool = False  # entered by the office, which knows better than what was shipped


@dataclass(frozen=True)
class Stay:
    """A day of a traveller. ``place``: of its night, or where the way home begins. ``paid``: what a joint event's hotel
    cost, in US dollars; ``month``: the how manieth at the same place, from 1.
    """

    day: date
    place: str
    night: str = OWN
    provided: frozenset[str] = frozenset()
    going_home: bool = False
    paid: Decimal | None = None
    month: int = 1


@dataclass(frozen=True)
class Reason:
    """A step of a derivation: a marked message with its values, the point of the rule, what it comes to in dollars."""

    said: str
    values: tuple[tuple[str, str], ...]
    point: str
    usd: Decimal | None = None


@dataclass(frozen=True)
class Allowance:
    """What one day comes to, exactly, and why."""

    stay: Stay
    rate: Rate
    usd: Decimal
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Total:
    """All days together: exactly, in whole US dollars or Taiwan dollars as the office rounds, and in Taiwan dollars."""

    days: tuple[Allowance, ...]
    exact: Decimal
    usd: Decimal
    twd: Decimal | None


def rate_for(rates: Iterable[Rate], place: str, day: date) -> Rate | None:
    """The rate of a place on a day, or that of 其他 where the table does not list it; None without a table.

    Every table lists 其他, and which cities it lists changes: a city of an older table does not outlive it. Within one
    table the office's own rows go before those shipped.
    """
    valid = [rate for rate in rates if rate.first <= day and (rate.last is None or day <= rate.last)]
    other = max((r for r in valid if r.place == OTHER), key=lambda r: (r.first, r.own), default=None)
    named = [r for r in valid if r.place == place and (other is None or r.first >= other.first)]
    return max(named, key=lambda r: (r.own, r.first), default=other)


def allowance(stay: Stay, rates: Sequence[Rate]) -> Allowance | None:
    """What a day comes to; None where no table holds for it."""
    rate = rate_for(rates, stay.place, stay.day)
    if rate is None:
        return None
    reasons: list[Reason] = []
    if not stay.place:
        reasons.append(Reason(NOWHERE, (), "附註"))
    elif rate.place != stay.place:
        values = (("place", stay.place), ("year", str(stay.day.year)))
        reasons.append(Reason(UNLISTED, values, "附註"))
    if rate.last is None and rate.first.year < stay.day.year:
        reasons.append(Reason(OLDER, (("year", str(rate.first.year)), ("asked", str(stay.day.year))), "附註"))
    base = rate.usd
    share = next((part for month, part in rules.LONG_STAY if stay.month >= month), None)
    if share is not None:
        base = base * share
        reasons.append(Reason(LONG_STAY, (("month", str(stay.month)), ("share", percent(share))), "11", base))
    parts = [*_night(stay, base, rate), *_meals(stay, base), Reason(SUNDRIES, (), "7", base * rules.SUNDRY)]
    return Allowance(stay, rate, sum((part.usd or Decimal(0) for part in parts), Decimal(0)), (*reasons, *parts))


def _night(stay: Stay, base: Decimal, rate: Rate) -> list[Reason]:
    nothing = Decimal(0)
    if stay.going_home:
        return [Reason(RETURN, (), "9", nothing)]
    if stay.night == VEHICLE:
        return [Reason(ON_BOARD, (), "9", nothing)]
    if stay.night == PROVIDED:
        return [Reason(NO_NIGHT, (), "9", nothing)]
    if stay.night == JOINT and stay.paid is not None:
        return [Reason(JOINT_NIGHT, (), "8", min(stay.paid, rate.usd))]
    return [Reason(WHOLE_NIGHT, (), "7", base * rules.LODGING)]


def _meals(stay: Stay, base: Decimal) -> list[Reason]:
    left = {meal: share for meal, share in MEAL_SHARES.items() if meal not in stay.provided}
    if len(left) == len(MEAL_SHARES):
        return [Reason(ALL_MEALS, (), "7", base * rules.MEALS)]
    if not left:
        return [Reason(NO_MEALS, (), "9", Decimal(0))]
    shares = " + ".join(percent(share) for share in left.values())
    return [Reason(SOME_MEALS, (("shares", shares),), "9", base * sum(left.values(), Decimal(0)))]


def percent(share: Decimal) -> str:
    """「8 %」."""
    return f"{(share * 100).normalize():f} %"


def total(days: Iterable[Allowance], rate: str = "", rounded_in: str = ROUND_USD) -> Total:
    """All days added up exactly, then rounded up to one unit, once: in dollars before they are changed into Taiwan
    dollars at ``rate`` (decimal text, empty where nobody knows it yet; half up, as every amount is), or in Taiwan
    dollars after.
    """
    held = tuple(days)
    exact = sum((day.usd for day in held), Decimal(0))
    usd = exact.to_integral_value(ROUND_CEILING) if rounded_in == ROUND_USD else exact
    up = ROUND_HALF_UP if rounded_in == ROUND_USD else ROUND_CEILING
    twd = (usd * Decimal(rate)).to_integral_value(up) if rate else None
    return Total(held, exact, usd, twd)

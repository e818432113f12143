"""The rules of overseas trips that changed on a date: which set holds follows the days of the trip, never today.

Source: 國外出差旅費報支要點, 114.05.13, in force since 115.01.01, and the text of 106.10.31 before it (rules.md B.1).
What is not verified there is a setting of the office, with these as its defaults.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from desktop.domain.calendars import TAIWAN, working_day_before, works

RANKS = ("minister", "deputy", "director", "other")  # 部長級 (直轄市長), 次長級 (縣市長), 司處長級, others
LONG_TRIP = 15  # days from which a leader's second ceiling holds (point 16)
INCLUDED = 6  # members that a leader's ceiling counts in; from the next one on the daily sum is added


@dataclass(frozen=True)
class Ceiling:
    """What a leader may spend on gifts, entertainment and sundries, in whole Taiwan dollars (point 16)."""

    short: int
    long: int


@dataclass(frozen=True)
class RuleSet:
    """Numbers of one text of the rules. Days are calendar days, sums whole Taiwan dollars."""

    key: str
    since: date
    claim_days: int  # point 19: from 銷差 to the claim
    sundries: int  # points 16, 17: a person and day
    without_proof: str  # point 19: kind of the rate where nobody kept the proof of exchange (RATE_KINDS)
    exchange_days: int  # point 19: from so many days before the approved start money may be bought
    local_dates: bool  # whether days count by the clock of the place visited
    boarding_pass: bool  # point 6: whether it must be handed in
    leaders: dict[str, Ceiling]


RULES = (
    RuleSet(
        "106",
        date(2017, 10, 31),
        15,
        600,
        "spot",
        15,
        False,
        True,
        {
            "minister": Ceiling(100_000, 150_000),
            "deputy": Ceiling(60_000, 90_000),
            "director": Ceiling(40_000, 60_000),
        },
    ),
    RuleSet(
        "114",
        date(2026, 1, 1),
        45,
        1_100,
        "cash",
        15,
        True,
        False,
        {
            "minister": Ceiling(180_000, 260_000),
            "deputy": Ceiling(110_000, 160_000),
            "director": Ceiling(70_000, 110_000),
        },
    ),
)


def on(day: date) -> RuleSet:
    """The rules in force on ``day``; the oldest known ones for days before (point 23: each period by its own)."""
    return next((rules for rules in reversed(RULES) if rules.since <= day), RULES[0])


def periods(start: date, end: date) -> list[tuple[RuleSet, int]]:
    """Every set of rules with how many days from ``start`` to ``end`` are under it (point 23)."""
    made = []
    for place, rules in enumerate(RULES):
        first = max(start, rules.since) if place else start
        last = min(end, RULES[place + 1].since - timedelta(days=1)) if place + 1 < len(RULES) else end
        made.append((rules, max((last - first).days + 1, 0)))
    return made


def sundries_ceiling(start: date, end: date, rank: str, members: int) -> int:
    """The ceiling for gifts and sundries of a whole delegation, in Taiwan dollars.

    A leader of a rank in ``RuleSet.leaders``: his ceiling by the length of the trip, and from the seventh member on,
    the leader counted, the daily sum each (point 16). Any other delegation: the daily sum for everybody (point 17). Of
    a trip across two texts each day has the sum of its own (point 23), a leader the ceiling of the first.
    """
    days, own = (end - start).days + 1, on(start).leaders.get(rank)
    daily = sum(rules.sundries * count for rules, count in periods(start, end))
    if own is None:
        return daily * members
    return (own.long if days >= LONG_TRIP else own.short) + max(0, members - INCLUDED) * daily


def claim_due(cleared: date, rules: RuleSet, *, rolled: bool = True) -> date:
    """The last day for the claim: calendar days from 銷差 (point 19); ``rolled``: a day off gives way to the next
    working day in Taiwan (needs.md row 92, a setting).
    """
    due = cleared + timedelta(days=rules.claim_days)
    while rolled and not works(due, TAIWAN):
        due += timedelta(days=1)
    return due


def rate_day(approved_start: date) -> date:
    """The day whose selling rate counts where nobody kept a proof of exchange: the one before the approved start, and
    where banks are closed the last one on which they were open (point 19).
    """
    return working_day_before(approved_start - timedelta(days=1), TAIWAN)


LODGING, MEALS, SUNDRY = Decimal("0.70"), Decimal("0.20"), Decimal("0.10")  # point 7
BREAKFAST, LUNCH, DINNER = Decimal("0.04"), Decimal("0.08"), Decimal("0.08")  # point 9
LONG_STAY = ((4, Decimal("0.70")), (2, Decimal("0.80")))  # point 11: from this month at one place

"""What is due after a trip: the claim, the report, its summary, the tracking of its suggestions (needs.md row 57).

How many months each body allows differs (rules.md B.3), so these are settings; only the claim follows a rule.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain import travelrules
from desktop.domain.ledger import Trip
from desktop.domain.words import Choice
from desktop.i18n import N_

CLAIM, REPORT, SUMMARY, TRACKING = "claim", "report", "summary", "tracking"
KINDS = (
    Choice(CLAIM, N_("Claim to accounting")),
    Choice(REPORT, N_("Report of the trip")),
    Choice(SUMMARY, N_("Summary of the suggestions")),
    Choice(TRACKING, N_("Tracking of the suggestions")),
)
FORGOTTEN = 365  # days after which nobody is waiting any more: the header keeps still
SOON = 14  # days


@dataclass(frozen=True)
class Spans:
    """Months after the return, 0: not asked for. Three for a report was found everywhere, the others in Taipei.

    ``rolled``: a claim that is due on a day off is due on the next working day (needs.md row 92).
    """

    report: int = 3
    summary: int = 0
    tracking: int = 0
    rolled: bool = True


@dataclass(frozen=True)
class Deadline:
    """Something that is due on ``day``. ``assumed``: no 銷差日 is entered, and the day of the return stands for it."""

    kind: str
    day: date
    assumed: bool = False
    done: bool = False

    def left(self, today: date) -> int:
        """Days that are left, below zero once it is late."""
        return (self.day - today).days

    def urgent(self, today: date) -> bool:
        """Whether it is time to hurry."""
        return not self.done and self.left(today) <= SOON


def of(
    trip: Trip, spans: Spans, claimed: bool, done: frozenset[str] = frozenset(), days: Mapping[str, date] | None = None
) -> list[Deadline]:
    """All of a trip, by day; ``done``: kinds that somebody ticked off. ``days`` of the papers around a report, by kind,
    where its authority is known: then the settings are not asked.
    """
    cleared = trip.cleared_on or trip.end
    due = travelrules.claim_due(cleared, trip.claim_rules, rolled=spans.rolled)
    found = [Deadline(CLAIM, due, trip.cleared_on is None, claimed)]
    if days is None:
        asked = ((REPORT, spans.report), (SUMMARY, spans.summary), (TRACKING, spans.tracking))
        days = {kind: months_after(trip.end, months) for kind, months in asked if months > 0}
    found += [Deadline(kind, day, False, kind in done) for kind, day in days.items()]
    return sorted(found, key=lambda one: (one.day, one.kind))


def pressing(found: list[Deadline], today: date) -> list[Deadline]:
    """Those that are open and of which the header speaks."""
    return [one for one in found if not one.done and one.left(today) >= -FORGOTTEN]


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last where it has no such day: 11/30 + 3 is 2/28."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))

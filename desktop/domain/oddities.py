"""What life has and a budget seldom: allowed, and said beside the field (negative, zero, ahead, off the trip)."""

from __future__ import annotations

from datetime import date

from desktop.domain.ledger import Trip
from desktop.domain.money import Money
from desktop.i18n import N_

BELOW, ZERO = N_("Below zero: money that came back."), N_("The amount is zero.")
OUTSIDE, FUTURE = N_("This day lies outside the trip."), N_("This day lies ahead.")


def odd(amount: Money, day: date | None, trip: Trip, today: date) -> list[str]:
    """Marked sentences about an expense; nothing is refused because of them."""
    found = []
    if amount.minor <= 0:
        found.append(BELOW if amount.minor else ZERO)
    if day is not None and day > today:
        found.append(FUTURE)
    elif day is not None and not trip.start <= day <= trip.end:
        found.append(OUTSIDE)
    return found

"""Papers of what came of trips: of the one that is shown, or of all of them (``Wish.variant``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop.domain.agreements import Register as Agreements
from desktop.domain.followups import Report
from desktop.domain.outcomelist import Outcomes
from desktop.domain.suggestions import Register as Suggestions
from desktop.store import agreements as stored_agreements
from desktop.store import followups, outcomelist
from desktop.store import suggestions as stored_suggestions

if TYPE_CHECKING:
    from desktop.store.papers import Wish


def _trip(wish: Wish) -> str:
    return "" if wish.variant else wish.delegation_id


def follow_ups(connection: Connection, wish: Wish) -> tuple[Report, ...]:
    """The status of what is to come; nothing where there is nothing."""
    found = followups.report(connection, _trip(wish), wish.today)
    return (found,) if found.lines else ()


def suggestions(connection: Connection, wish: Wish) -> tuple[Suggestions, ...]:
    """What became of the suggestions."""
    found = stored_suggestions.read(connection, wish.today, _trip(wish))
    return (found,) if found.lines else ()


def agreements(connection: Connection, wish: Wish) -> tuple[Agreements, ...]:
    """All agreements: they outlive the trip on which they were signed."""
    found = stored_agreements.read(connection, wish.today)
    return (found,) if found.lines else ()


def outcomes(connection: Connection, wish: Wish) -> tuple[Outcomes, ...]:
    """What came of it, by theme."""
    found = outcomelist.read(connection, wish.today, _trip(wish))
    return (found,) if found.lines else ()

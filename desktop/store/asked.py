"""What a paper is asked for by: an item of the itinerary, a change of plan, a report, a year of the programme."""

from __future__ import annotations

from sqlalchemy import Connection

OWN_IDS = frozenset({"change", "council", "match"})  # asked for by ids of their own


def by_id(connection: Connection, asks: frozenset[str], delegation_id: str, event: str) -> str:
    """The id for a paper that ``asks`` so; a year of the programme may be written 2027 or 116. UserError for none."""
    from desktop.store import applications, events, targets

    if "application" in asks and applications.scheme_of(connection, event):
        return event  # of one county alone
    if "scheme" in asks:
        return targets.year_id(connection, event)
    return event if asks & OWN_IDS else events.one(connection, delegation_id, event).id

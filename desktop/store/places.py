"""Where a record can be seen and changed: the page, and the record that stands there."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, select

from desktop.store.registers import table_of
from desktop.store.tables import BY_NAME

DETAILS = "delegation"  # no tab: what is said of the trip itself
ON = {
    "person": "contacts",
    "organisation": "contacts",
    "event": "itinerary",
    "member": "members",
    "budget_line": "budget",
    "expense": "budget",
    "delegation": DETAILS,
    "minute_point": "outcomes",
    "alliance_case": "cases",
    "data_table": "cases",
}
BESIDE = {"figure": "outcomes", "survey": "outcomes"}  # what belongs to an item, and is seen beside its record
ABOVE = (  # of what has no page of its own: the record it belongs to, the nearest first
    ("event_id", "event"),
    ("member_id", "member"),
    ("person_id", "person"),
    ("organisation_id", "organisation"),
    ("delegation_id", "delegation"),
)


class Place(NamedTuple):
    """``page`` is a key of the window's pages, DETAILS of the trip itself; ``row_id`` the record to show there."""

    page: str
    row_id: str


def find(connection: Connection, entity: str, row_id: str) -> Place | None:
    """Where ``entity`` ``row_id`` is changed; None where there is no such record, or no page for it."""
    if entity not in BY_NAME:
        return None
    table = table_of(BY_NAME[entity])
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    if row is None:
        return None
    if entity in ON:
        return Place(ON[entity], row_id)
    day = row_id if entity == "match_day" else row.get("match_day_id")
    if day:
        return Place("companies", day)
    if entity == "branch":
        return Place("companies", row["organisation_id"])
    if entity in BESIDE and row["event_id"]:
        return Place(BESIDE[entity], row["event_id"])
    return next((Place(ON[kind], row[column]) for column, kind in ABOVE if row.get(column)), None)


def trip_of(connection: Connection, entity: str, row_id: str) -> str:
    """The delegation that a record belongs to; empty where it belongs to none."""
    table = table_of(BY_NAME[entity]) if entity in BY_NAME else None
    if table is None or "delegation_id" not in table.c:
        return ""
    return str(connection.execute(select(table.c.delegation_id).where(table.c.id == row_id)).scalar() or "")

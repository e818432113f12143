"""Whose programme this computer works on: the central office's, or a city's own part of it (needs 13, 88, 100)."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, select

from desktop.settings import Settings
from desktop.store import tables as t
from desktop.store.registers import table_of

CENTRAL = "central"
NOWHERE = "TW-"  # the county of an office of which nobody said where it is: it has no part in anything
ALL = ("pairing", "targets", "companies", "cases")
ALWAYS = ("companies", "cases")


class Role(NamedTuple):
    """``central``: the office that runs the programme. ``county``: whose part is shown otherwise, ISO 3166-2 or ""."""

    central: bool
    county: str

    @property
    def only(self) -> str:
        """Whose rows alone are read: "" for everybody's, which the central office sees."""
        return "" if self.central else self.county or NOWHERE


def of(connection: Connection, settings: Settings) -> Role:
    """As set in the window of the office's role; the county of the newest delegation's office where none is set."""
    central = settings.get("office_role", "") == CENTRAL
    county = settings.get("office_county", "")
    return Role(central, county or ("" if central else _county(connection)))


def scheme(connection: Connection, settings: Settings) -> str:
    """Id of the year of the programme that is shown: the chosen one, or the newest; empty where there is none."""
    table = table_of(t.Scheme)
    found = connection.execute(
        select(table.c.id).where(table.c.alive).order_by(table.c.year.desc(), table.c.id)
    ).scalars()
    ids = list(found)
    chosen = settings.get("scheme", "")
    return chosen if chosen in ids else ids[0] if ids else ""


def shown(connection: Connection, settings: Settings) -> tuple[str, ...]:
    """Keys of the pages of the programme that this office sees."""
    return ALL if of(connection, settings).central or scheme(connection, settings) else ALWAYS


def _county(connection: Connection) -> str:
    trips, offices = table_of(t.Delegation), table_of(t.Organisation)
    found = connection.execute(
        select(offices.c.region)
        .join(trips, trips.c.office_id == offices.c.id)
        .where(trips.c.alive, offices.c.alive, offices.c.region.startswith("TW-"))
        .order_by(trips.c.start_date.desc().nulls_last(), trips.c.id)
        .limit(1)
    ).scalar()
    return str(found or "")

"""What a city may have of the programme: the rows that a pack for it begins with, and what is withheld of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from desktop import reference
from desktop.domain.text import Pair
from desktop.store import tables as t
from desktop.store import wording
from desktop.store.projection import Place, batches
from desktop.store.registers import table_of

# What the central office notes of them stays there. A row is made in one change, which travels or does not; notes are
# typed into rows that are there already, and so are changes of their own.
HIDDEN: Mapping[str, frozenset[str]] = {
    "scheme": frozenset({"notes"}),
    "application": frozenset({"notes", "reason"}),
    "pairing": frozenset({"notes", "reasons"}),  # points are in them
    "region": frozenset({"notes"}),
}
OWN = ("application", "pairing", "relation")  # tables with a column ``county``
COMPANY = "company"


def name(county: str) -> Pair:
    """「臺中市政府」."""
    return next((one.government() for one in reference.counties() if one.iso == county), Pair(county, county))


def known(connection: Connection) -> list[str]:
    """The counties that applied or are paired, by their codes."""
    found: set[str] = set()
    for table in (table_of(t.Application), table_of(t.Pairing)):
        found |= set(connection.execute(select(table.c.county).where(table.c.alive).distinct()).scalars())
    order = {one.iso: number for number, one in enumerate(reference.counties())}
    return sorted(found, key=lambda iso: (order.get(iso, len(order)), iso))


def of(connection: Connection, county: str) -> set[Place]:
    """The rows of one county, deleted ones too; what they refer to is not among them."""
    found: set[Place] = set()
    for model in (t.Application, t.Pairing, t.Relation):
        table = table_of(model)
        rows = connection.execute(select(table.c.id).where(table.c.county == county)).scalars()
        found |= {(str(model.__tablename__), row) for row in rows}
    mine = {kind: [row for entity, row in found if entity == kind] for kind in OWN}
    pairs = table_of(t.Pairing)
    prefectures = set(connection.execute(select(pairs.c.prefecture).where(pairs.c.county == county)).scalars())
    regions, bodies, goals = table_of(t.RegionFacts), table_of(t.Organisation), table_of(t.Target)
    codes = [county, *sorted(prefectures)]
    found |= _ids(connection, "region", select(regions.c.id).where(regions.c.code.in_(codes)))
    companies = select(bodies.c.id).where(bodies.c.kind == COMPANY, bodies.c.region.in_(codes), bodies.c.alive)
    found |= _ids(connection, "organisation", companies)
    found |= {("delegation", row) for row in _trips(connection, county, mine)}
    years = set()
    for table, ids in ((table_of(t.Application), mine["application"]), (pairs, mine["pairing"])):
        for part in batches(ids):
            years |= set(connection.execute(select(table.c.scheme_id).where(table.c.id.in_(part))).scalars())
    return found | _ids(connection, "target", select(goals.c.id).where(goals.c.scheme_id.in_(sorted(years))))


def _ids(connection: Connection, entity: str, query: object) -> set[Place]:
    return {(entity, row) for row in connection.execute(query).scalars()}  # type: ignore[call-overload]


def _trips(connection: Connection, county: str, mine: Mapping[str, list[str]]) -> Iterable[str]:
    """Trips by its application or pair, those of its own office, and visits that answer them."""
    trips, bodies = table_of(t.Delegation), table_of(t.Organisation)
    offices = select(bodies.c.id).where(bodies.c.region == county)
    found: set[str] = set()
    for column, ids in ((trips.c.application_id, mine["application"]), (trips.c.pairing_id, mine["pairing"])):
        for part in batches(ids):
            found |= set(connection.execute(select(trips.c.id).where(column.in_(part))).scalars())
    found |= set(connection.execute(select(trips.c.id).where(trips.c.office_id.in_(offices))).scalars())
    for part in batches(found):
        found |= set(connection.execute(select(trips.c.id).where(trips.c.answers_id.in_(part))).scalars())
    return found


def ticked(connection: Connection, places: Iterable[Place]) -> set[Place]:
    """Alliance cases and tables that were ticked for these trips and items, and the ticks."""
    from desktop.store import cases

    uses = {"delegation": cases.HANDBOOK, "event": cases.BRIEFING}
    keys = {wording.row_id(cases.USE.format(use=uses[kind], owner=row)) for kind, row in places if kind in uses}
    table, found, ids = table_of(t.Wording), set[Place](), set[str]()
    for part in batches(keys):
        for row in connection.execute(select(table.c.id, table.c.text_zh).where(table.c.id.in_(part))):
            found.add(("wording", row.id))
            ids |= set(row.text_zh.split())
    for model in (t.AllianceCase, t.DataTable):
        own = table_of(model)
        for part in batches(ids):
            found |= _ids(connection, str(model.__tablename__), select(own.c.id).where(own.c.id.in_(part)))
    return found

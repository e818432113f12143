"""日方回訪: which pair a return visit belongs to, and which outbound trip it answers (needs.md row 13)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from desktop import reference
from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.i18n import CODES, N_
from desktop.store import delegations, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.targets import all_trips, years

SPACE = uuid.UUID("9a4b7c06-31e5-4b7f-8d52-0e6a1f2c3d58")  # ids of visits that are begun here are uuid5 in it
KIND = "return_visit"
NAME = N_("Return visit of {prefecture} to {county}")
STOPPED = "stopped"


@dataclass(frozen=True)
class Named:
    """A trip to choose: ``county`` where it is known."""

    id: str
    name: Pair
    start: date | None
    county: str = ""
    status: str = ""


@dataclass(frozen=True)
class Visit:
    """A pair with one of its return visits, or with none yet; ``pair_id`` is empty where a visit has no pair."""

    pair_id: str
    county: Pair
    prefecture: Pair
    county_code: str = ""
    trip: Named | None = None
    answers_id: str = ""

    @property
    def id(self) -> str:
        return f"{self.pair_id} {self.trip.id if self.trip else ''}"


@dataclass(frozen=True)
class Visits:
    """The return visits of a year: those of pairs, those without a pair, and the outbound trips to answer."""

    of_pairs: tuple[Visit, ...] = ()
    loose: tuple[Visit, ...] = ()
    outbound: tuple[Named, ...] = ()

    def answered(self, county: str) -> tuple[Named, ...]:
        """Outbound trips that a visit to this county may answer: its own first."""
        return tuple(sorted(self.outbound, key=lambda one: (one.county != county, one.start or date.max, one.id)))


def read(connection: Connection, scheme_id: str, county: str = "") -> Visits:
    """The pairs of a year with their return visits; of one county its own. A visit of no year yet is offered too."""
    counties = {one.iso: one.name for one in reference.counties()}
    prefectures = {one.iso: one.name for one in reference.prefectures()}
    pairs, trips = table_of(t.Pairing), table_of(t.Delegation)
    found = connection.execute(select(trips).where(and_(trips.c.alive, trips.c.kind == KIND))).mappings().all()
    mine: dict[str, list[Any]] = {}
    for row in sorted(found, key=lambda row: (row["start_date"] or date.max, row["id"])):
        mine.setdefault(row["pairing_id"] or "", []).append(row)
    wanted = select(pairs).where(
        and_(pairs.c.alive, pairs.c.scheme_id == scheme_id, or_(pairs.c.status != STOPPED, pairs.c.id.in_(list(mine))))
    )
    made: list[Visit] = []
    for pair in connection.execute(wanted).mappings():
        if county not in ("", pair["county"]):
            continue
        names = counties.get(pair["county"], Pair(pair["county"])), prefectures.get(pair["prefecture"], Pair())
        bare = Visit(pair["id"], *names, pair["county"])
        visits = mine.get(pair["id"], [])
        made += [replace(bare, trip=_named(row), answers_id=row["answers_id"] or "") for row in visits] or [bare]
    order = {code: place for place, code in enumerate((*counties, *prefectures))}
    back = {name: code for code, name in prefectures.items()}
    made.sort(key=lambda one: (order.get(one.county_code, 99), order.get(back.get(one.prefecture, ""), 99), one.id))
    loose = tuple(
        Visit("", Pair(), Pair(), "", _named(row), row["answers_id"] or "")
        for row in mine.get("", [])
        if row["scheme_id"] in (None, scheme_id) and not county
    )
    outbound = tuple(
        Named(one.id, one.name, one.start, one.county, one.status)
        for one in all_trips(connection, [scheme_id]).get(scheme_id, ())
        if one.kind != KIND and county in ("", one.county)
    )
    return Visits(tuple(made), loose, outbound)


def _named(row: Mapping[str, Any]) -> Named:
    return Named(row["id"], Pair(row["name_zh"], row["name_ja"]), row["start_date"], status=row["status"])


def link(work: Work, trip_id: str, pair_id: str) -> bool:
    """A return visit belongs to a pair, counts for its year, and answers the first trip of the county to Japan."""
    pair = read_row(work.connection, t.Pairing, pair_id)
    answered = read(work.connection, pair["scheme_id"], pair["county"]).outbound
    first = min(answered, key=lambda one: (one.start or date.max, one.id), default=None)
    raw = {"kind": KIND, "scheme_id": pair["scheme_id"], "pairing_id": pair_id}
    return records.edit(work, t.Delegation, trip_id, {**raw, "answers_id": first.id if first else None})


def unlink(work: Work, trip_id: str) -> bool:
    """It belongs to no pair any more, and answers no trip; it still counts for its year."""
    return records.edit(work, t.Delegation, trip_id, {"pairing_id": None, "answers_id": None})


def answer(work: Work, trip_id: str, answers_id: str) -> bool:
    """Which outbound trip it answers; none with an empty id."""
    return records.edit(work, t.Delegation, trip_id, {"answers_id": answers_id or None})


def begin(work: Work, pair_id: str, start: date, end: date | None = None) -> str:
    """A return visit of the pair's prefecture, planned for these days; its id."""
    pair = read_row(work.connection, t.Pairing, pair_id)
    county = {one.iso: one.name for one in reference.counties()}.get(pair["county"], Pair())
    prefecture = {one.iso: one.name for one in reference.prefectures()}.get(pair["prefecture"], Pair())
    name = said(NAME, county=county, prefecture=prefecture)
    code = delegations.free_code(work.connection, f"return-{start.year}-{pair['prefecture'].removeprefix('JP-')}")
    raw = {"code": code, "kind": KIND, "name_zh": name.zh, "name_ja": name.ja, "start_date": start}
    raw |= {"end_date": end or start, "places_zh": county.zh, "places_ja": county.ja}
    trip_id = records.alike(work, t.Delegation, str(uuid.uuid5(SPACE, f"{pair_id} {start}")), raw)
    link(work, trip_id, pair_id)
    return trip_id


@dataclass(frozen=True)
class Place:
    """Where a trip stands in the programme, and what there is to choose: (id, words) each."""

    kind: str
    scheme_id: str
    application_id: str
    pair_id: str
    answers_id: str
    years: tuple[tuple[str, Pair], ...] = ()
    applications: tuple[tuple[str, Pair], ...] = ()
    pairs: tuple[tuple[str, Pair], ...] = ()
    trips: tuple[Named, ...] = ()


def place_of(connection: Connection, trip_id: str, county: str = "") -> Place:
    """The links of a trip, with the years, applications, pairs and trips of its year; of one county its own."""
    row = read_row(connection, t.Delegation, trip_id)
    scheme_id = row["scheme_id"] or ""
    counties = {one.iso: one.name for one in reference.counties()}
    wishes = table_of(t.Application)
    found = connection.execute(
        select(wishes.c.id, wishes.c.county).where(and_(wishes.c.alive, wishes.c.scheme_id == scheme_id))
    )
    order = {code: number for number, code in enumerate(counties)}
    mine = sorted(
        ((one.id, one.county) for one in found if county in ("", one.county)), key=lambda one: order.get(one[1], 99)
    )
    visits = read(connection, scheme_id, county)
    pairs = {
        one.pair_id: Pair(*(f"{one.county.get(c)} ↔ {one.prefecture.get(c)}" for c in CODES)) for one in visits.of_pairs
    }
    near = next((one.county_code for one in visits.of_pairs if one.pair_id == row["pairing_id"]), "")
    return Place(
        row["kind"], scheme_id, row["application_id"] or "", row["pairing_id"] or "", row["answers_id"] or "",
        tuple((year.id, year.name) for year in years(connection)),
        tuple((key, counties.get(code, Pair(code, code))) for key, code in mine),
        tuple(pairs.items()),
        tuple(one for one in visits.answered(near) if one.id != trip_id),
    )  # fmt: skip


def put(work: Work, trip_id: str, column: str, value: str) -> bool:
    """Change one link of a trip. Another year takes away what belongs to the one before, a pair brings its year."""
    if column == "pairing_id" and value:
        return link(work, trip_id, value)
    raw: dict[str, Any] = {column: value if column == "kind" else value or None}
    if column == "scheme_id":
        raw |= {"application_id": None, "pairing_id": None, "answers_id": None}
    return records.edit(work, t.Delegation, trip_id, raw)

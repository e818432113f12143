"""Applications of counties to a year of the programme: wishes in their order, points, who is chosen, their papers."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop import reference
from desktop.domain import applications as values
from desktop.domain.applications import Candidate, Criterion, Standing
from desktop.domain.text import Pair, joined
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_
from desktop.store import posts, records, schemes, strengths
from desktop.store import tables as t
from desktop.store.journal import Seen, Work
from desktop.store.registers import read_row, table_of

SPACE = uuid.UUID("6f1d4f57-0f0b-4a52-9c4e-7d0a5b9f2e13")  # ids of applications, wishes and points are uuid5 in it
TWICE = N_("This county has applied already. Choose its line.")
WISHED = N_("This prefecture is among the wishes already.")
TOO_MANY = N_("At most {most} points for this criterion.")
NO_POINTS = N_("Not a number of points. Write digits, or leave it empty.")


class WishRow(NamedTuple):
    """A wish as it is stored; ``shared`` strengths of the county, or of its application, and the prefecture."""

    id: str
    prefecture: str
    name: Pair
    size: str
    reason: Pair
    shared: tuple[Pair, ...]


class ApplicationRow(NamedTuple):
    """An application in a list."""

    id: str
    county: str
    name: Pair
    status: str
    wishes: tuple[Pair, ...]
    start: date | None
    leader: Pair
    total: int | None
    place: int | None
    decided_by: str
    decided_on: date | None


def name_of(code: str) -> Pair:
    """A county or prefecture by its code; one that is in no list is shown as it is."""
    return strengths.places().get(code, Pair(code, code))


def of(connection: Connection, scheme_id: str, county: str = "") -> list[dict[str, Any]]:
    """The rows of a year, or of one county of it, in the order of the reference list."""
    table = table_of(t.Application)
    mine = and_(table.c.alive, table.c.scheme_id == scheme_id, *([table.c.county == county] if county else []))
    order = {place.iso: number for number, place in enumerate(reference.counties())}
    rows = [dict(row) for row in connection.execute(select(table).where(mine)).mappings()]
    return sorted(rows, key=lambda row: (order.get(row["county"], len(order)), row["id"]))


def scheme_of(connection: Connection, application_id: str) -> str:
    """The year that an application is of; empty where there is no such application."""
    table = table_of(t.Application)
    mine = and_(table.c.alive, table.c.id == application_id)
    return str(connection.execute(select(table.c.scheme_id).where(mine)).scalar() or "")


def known_of(connection: Connection, county: str) -> tuple[Pair, ...]:
    """Strengths that are known of a county, whoever applies."""
    region = strengths.regions(connection).get(county)
    return strengths.named(" ".join(region.tags), strengths.tags(connection)) if region else ()


def wishes(connection: Connection, application_id: str) -> list[WishRow]:
    """What a county asks for, the first wish first."""
    row = read_row(connection, t.Application, application_id)
    known, regions = strengths.tags(connection), _regions(connection, row["scheme_id"])
    return wishes_of(connection, row, known, regions)


def _regions(connection: Connection, scheme_id: str) -> dict[str, strengths.Region]:
    return strengths.regions(connection, read_row(connection, t.Scheme, scheme_id)["large_from"])


def wishes_of(
    connection: Connection, row: Mapping[str, Any], known: Mapping[str, Pair], regions: Mapping[str, strengths.Region]
) -> list[WishRow]:
    table = table_of(t.Preference)
    mine = and_(table.c.alive, table.c.application_id == row["id"])
    found = []
    own = tags_of(row, regions)
    for one in connection.execute(select(table).where(mine).order_by(table.c.position, table.c.id)).mappings():
        place = regions.get(one["prefecture"])
        shared = [tag for tag in own if place is not None and tag in place.tags]
        found.append(
            WishRow(
                one["id"],
                one["prefecture"],
                name_of(one["prefecture"]),
                place.size if place else "",
                Pair(one["reason_zh"], one["reason_ja"]),
                strengths.named(" ".join(shared), known),
            )
        )
    return found


def tags_of(row: Mapping[str, Any], regions: Mapping[str, strengths.Region]) -> list[str]:
    """Strengths that the application names, then those that are known of the county."""
    county = regions.get(row["county"])
    return list(dict.fromkeys([*row["tags"].split(), *(county.tags if county else ())]))


def points(connection: Connection, scheme_id: str) -> dict[str, dict[str, int]]:
    """Id of the application -> id of the criterion -> points, of a year."""
    table, asking = table_of(t.Score), table_of(t.Application)
    found: dict[str, dict[str, int]] = {}
    joined_ = table.join(asking, asking.c.id == table.c.application_id)
    query = select(table.c.application_id, table.c.criterion_id, table.c.points).select_from(joined_)
    for application, criterion, count in connection.execute(
        query.where(and_(table.c.alive, asking.c.alive, asking.c.scheme_id == scheme_id)).order_by(table.c.id)
    ):
        found.setdefault(application, {})[criterion] = count
    return found


def criteria(connection: Connection, scheme_id: str) -> tuple[Criterion, ...]:
    """What a year judges by."""
    return tuple(
        Criterion(row["id"], Pair(row["name_zh"], row["name_ja"]), row["highest"])
        for row in schemes.criteria(connection, scheme_id)
    )


def ranked(connection: Connection, scheme_id: str) -> tuple[Standing, ...]:
    """All applications of a year in the order of their points."""
    given = points(connection, scheme_id)
    return values.standings(
        [
            Candidate(
                row["id"],
                row["county"],
                name_of(row["county"]),
                row["status"],
                given.get(row["id"], {}),
                row["received_on"],
            )
            for row in of(connection, scheme_id)
        ],
        criteria(connection, scheme_id),
    )


def listed(connection: Connection, scheme_id: str, county: str = "", scored: bool = True) -> list[ApplicationRow]:
    """The applications of a year for the window; of one ``county`` alone, and without points, for a city."""
    known, regions = strengths.tags(connection), _regions(connection, scheme_id)
    standing = {one.candidate.id: one for one in ranked(connection, scheme_id)} if scored else {}
    found = []
    for row in of(connection, scheme_id, county):
        place = standing.get(row["id"])
        given = place is not None and bool(place.candidate.points)
        found.append(
            ApplicationRow(
                row["id"],
                row["county"],
                name_of(row["county"]),
                row["status"],
                tuple(one.name for one in wishes_of(connection, row, known, regions)),
                row["start_date"],
                leader_of(connection, row),
                place.total if place and given else None,
                place.place if place and given else None,
                row["decided_by"],
                row["decided_on"],
            )
        )
    return found


def leader_of(connection: Connection, row: Mapping[str, Any]) -> Pair:
    """As somebody wrote it; else the person with the post of the first day."""
    written = Pair(row["leader_zh"], row["leader_ja"])
    if written or not row["leader_id"]:
        return written
    person = read_row(connection, t.Person, row["leader_id"])
    held = posts.posts_on(connection, [row["leader_id"]], row["start_date"]).get(row["leader_id"])
    name = Pair(person["name_zh"], person["name_ja"])
    return joined(" ", name, held.title) if held else name


# What is done


def apply(work: Work, scheme_id: str, county: str, today: date) -> str:
    """A county applies; with its government as the office, where the directory knows that."""
    if of(work.connection, scheme_id, county):
        raise Invalid([Problem("county", Sentence(TWICE))])
    office = _government(work.connection, county)
    fixed = {"scheme_id": scheme_id, "county": county}
    raw = {"received_on": today, "organisation_id": office}
    return records.alike(work, t.Application, _id(scheme_id, county), fixed, raw)


def _id(*parts: str) -> str:
    """The same on every laptop: two that enter the same made one record."""
    return str(uuid.uuid5(SPACE, "\n".join(parts)))


def _government(connection: Connection, county: str) -> str | None:
    """Id of the government of a county, where the directory has exactly one."""
    table = table_of(t.Organisation)
    mine = and_(table.c.alive, table.c.kind == "city", table.c.region == county, table.c.parent_id.is_(None))
    found = list(connection.execute(select(table.c.id).where(mine).limit(2)).scalars())
    return str(found[0]) if len(found) == 1 else None


def edit(work: Work, table: type[t.Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None) -> bool:
    """As ``records.edit``; ``tags`` as typed."""
    if "tags" in raw:
        raw = {**raw, "tags": strengths.ids_of(work, str(raw["tags"] or ""))}
    return records.edit(work, table, row_id, raw, seen)


def wish(work: Work, application_id: str, prefecture: str) -> str:
    """One more wish, the last."""
    table = table_of(t.Preference)
    mine = and_(table.c.alive, table.c.application_id == application_id, table.c.prefecture == prefecture)
    if work.connection.execute(select(table.c.id).where(mine)).first():
        raise Invalid([Problem("prefecture", Sentence(WISHED))])
    position = records.next_position(work.connection, t.Preference, "application_id", application_id)
    fixed = {"application_id": application_id, "prefecture": prefecture}
    return records.alike(work, t.Preference, _id(application_id, prefecture), fixed, {"position": position})


def arrange(work: Work, ids: Sequence[str]) -> bool:
    """Wishes in this order; whether anything is different now."""
    changed = [work.change(t.Preference, row_id, {"position": place}) for place, row_id in enumerate(ids, 1)]
    return any(changed)


def forget(work: Work, row_id: str) -> int:
    """Take a wish out; the others close up."""
    owner = read_row(work.connection, t.Preference, row_id)["application_id"]
    gone = records.remove(work, t.Preference, row_id)
    table = table_of(t.Preference)
    mine = and_(table.c.alive, table.c.application_id == owner)
    arrange(work, list(work.connection.execute(select(table.c.id).where(mine).order_by(table.c.position)).scalars()))
    return gone


def score(work: Work, application_id: str, criterion_id: str, text: str) -> bool:
    """Points for a criterion as typed; nothing typed takes them away."""
    table = table_of(t.Score)
    mine = and_(table.c.alive, table.c.application_id == application_id, table.c.criterion_id == criterion_id)
    row = work.connection.execute(select(table.c.id, table.c.points).where(mine)).first()
    if not text.strip():
        return row is not None and bool(records.remove(work, t.Score, row.id))
    try:
        count = int(text.strip())
    except ValueError:
        raise UserError(NO_POINTS) from None
    most = read_row(work.connection, t.Criterion, criterion_id)["highest"]
    if not 0 <= count <= most:
        raise UserError(TOO_MANY, most=most)
    if row is not None:
        return records.edit(work, t.Score, row.id, {"points": count})
    fixed = {"application_id": application_id, "criterion_id": criterion_id}
    return bool(records.alike(work, t.Score, _id(application_id, criterion_id), fixed, {"points": count}))


def select_best(work: Work, scheme_id: str, decider: str, day: date | None) -> int:
    """Choose by points, with who decided and when; how many applications are different now."""
    places = read_row(work.connection, t.Scheme, scheme_id)["places"]
    wanted = values.selection(ranked(work.connection, scheme_id), places)
    return sum(decide(work, row_id, status, decider, day) for row_id, status in wanted.items())


def decide(work: Work, row_id: str, status: str, decider: str, day: date | None) -> bool:
    """What becomes of an application; who decided and when stands beside it."""
    taken_back = status == values.RECEIVED
    by = {"decided_by": "" if taken_back else decider, "decided_on": None if taken_back else day}
    return records.edit(work, t.Application, row_id, {"status": status, **by})

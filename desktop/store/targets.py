"""Goals of the years of the programme, and what came of them, read from delegations, members and items."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, or_, select

from desktop import reference
from desktop import settings as settings_
from desktop.domain.money import Money
from desktop.domain.targets import KINDS, YEARLY, Goal, Line, Meeting, Targets, Traveller, Trip, Year, planned, table
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, find
from desktop.domain.yearly import parse_year
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import records, role
from desktop.store import tables as t
from desktop.store.engine import GONE
from desktop.store.journal import Work
from desktop.store.registers import table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

NO_YEAR = N_("There is no year {year} of the programme. Choose one of: {years}")
SPACE = uuid.UUID("5b0b1c52-6f0e-4c0e-8c7c-0f4a2a1d7a10")  # ids of goals are uuid5 in it
EVERYBODY = "targets_everybody"  # setting: all members count, not only those of companies
AWAY = ("cancelled", "waiting")  # members who do not travel
COUNTED_ALONE = "counted"  # the variant of the paper with what came of it


def years(connection: Connection) -> list[Year]:
    """The years of the programme, the latest first."""
    rows = table_of(t.Scheme)
    found = select(rows).where(rows.c.alive).order_by(rows.c.year.desc(), rows.c.id)
    return [
        Year(
            row["id"],
            row["year"],
            Pair(row["name_zh"], row["name_ja"]),
            row["places"],
            row["each"],
            frozenset(row["counted"].split()),
        )
        for row in connection.execute(found).mappings()
    ]


def of_wish(connection: Connection, wish: Wish) -> str:
    """The year that a paper is asked for: the chosen one, that of the trip, else the latest; empty without any."""
    ids = [year.id for year in years(connection)]
    trips = table_of(t.Delegation)
    mine = connection.execute(select(trips.c.scheme_id).where(trips.c.id == wish.delegation_id)).scalar()
    asked = [*wish.event_ids[:1], mine, *ids[:1]]
    return next((str(one) for one in asked if one in ids), "")


def year_id(connection: Connection, wanted: str) -> str:
    """The year with this id or its unique beginning, or written as one: 2027, 116, 民國116年度; UserError else."""
    several, number = years(connection), parse_year(wanted)
    found = [year.id for year in several if year.year == number or year.id == wanted]
    found = found or [year.id for year in several if year.id.startswith(wanted)]
    if len(found) != 1:
        raise UserError(NO_YEAR, year=wanted, years=", ".join(str(year.year) for year in several))
    return found[0]


def read(connection: Connection, scheme_id: str, today: date, county: str = "", *, with_actual: bool = True) -> Targets:
    """A year's table; of one county its share. UserError where there is no such year."""
    mine = [year for year in years(connection) if year.id == scheme_id]
    if not mine:
        raise UserError(GONE)
    return _tables(connection, mine, today, county, with_actual)[0]


def actuals(connection: Connection, scheme_id: str, today: date, county: str = "") -> tuple[Line, ...]:
    """The rows of every year's part: goals beside what came of them."""
    return tuple(line for line in read(connection, scheme_id, today, county).lines if line.goal.scope == YEARLY)


def _tables(
    connection: Connection, several: Iterable[Year], today: date, county: str, with_actual: bool
) -> list[Targets]:
    several = list(several)
    kinds = frozenset[str]().union(*(year.counted for year in several))
    entered, trips = _entered(connection), all_trips(connection, [year.id for year in several], kinds)
    everybody = settings_.load().get(EVERYBODY, False)
    return [
        table(
            *(year, entered.get(year.id, ()), trips.get(year.id, ()), today),
            everybody=everybody,
            county=county,
            office=next((one.government() for one in reference.counties() if one.iso == county), None),
            with_actual=with_actual,
        )
        for year in several
    ]


def papers(connection: Connection, wish: Wish) -> tuple[Targets, ...]:
    """The table of the year that is asked for: of a city's office its own part."""
    scheme_id, mine = of_wish(connection, wish), role.of(connection, settings_.load())
    if not scheme_id:
        return ()
    return (read(connection, scheme_id, wish.today, mine.only, with_actual=wish.variant == COUNTED_ALONE),)


# Goals


def goal_id(scheme_id: str, scope: str, key: str) -> str:
    """The id of a goal: the same on every laptop, so that none is made twice."""
    return str(uuid.uuid5(SPACE, f"{scheme_id} {scope} {key}"))


def set_goal(work: Work, scheme_id: str, scope: str, key: str, raw: Mapping[str, Any]) -> str:
    """Enter a goal instead of what follows from the plan; its id. What is not in ``raw`` stays as it was shown."""
    before = _entered(work.connection).get(scheme_id, ())
    own = next(
        (goal for goal in sorted(before, key=lambda one: one.id) if (goal.scope, goal.key) == (scope, key)), None
    )
    if own is not None:
        records.edit(work, t.Target, own.id, raw)
        return own.id
    year = next(year for year in years(work.connection) if year.id == scheme_id)
    usual = next(goal for goal in planned(year) if (goal.scope, goal.key) == (scope, key))
    shown = {"value": usual.value, "per_zh": usual.per.zh, "per_ja": usual.per.ja}
    fixed = {"scheme_id": scheme_id, "scope": scope, "key": key}
    return records.put(work, t.Target, goal_id(scheme_id, scope, key), fixed, {**shown, **raw})


def forget_goal(work: Work, row_id: str) -> int:
    """What follows from the plan stands there again."""
    return records.remove(work, t.Target, row_id)


def _entered(connection: Connection) -> dict[str, list[Goal]]:
    rows, made = table_of(t.Target), dict[str, list[Goal]]()
    for row in connection.execute(select(rows).where(rows.c.alive)).mappings():
        money = Money(row["amount_minor"], row["currency"] or "TWD") if row["amount_minor"] is not None else None
        per = Pair(row["per_zh"], row["per_ja"])
        made.setdefault(row["scheme_id"], []).append(
            Goal(row["scope"], row["key"], row["value"], money, per, row["id"])
        )
    return made


# What came of them


def all_trips(
    connection: Connection, scheme_ids: Iterable[str], kinds: frozenset[str] | None = None
) -> dict[str, list[Trip]]:
    """The delegations that count for these years, by year. A fixed handful of queries, however many there are.

    With their people, and with items of these ``kinds`` or of an agreed value; with neither where ``kinds`` is None.
    """
    trips, offices = table_of(t.Delegation), table_of(t.Organisation)
    found = connection.execute(
        select(trips, offices.c.name_zh.label("office_zh"), offices.c.name_ja.label("office_ja"), offices.c.region)
        .select_from(trips.outerjoin(offices, offices.c.id == trips.c.office_id))
        .where(and_(trips.c.alive, trips.c.scheme_id.in_(list(scheme_ids)), trips.c.kind.in_(list(KINDS))))
    )
    rows = [dict(row) for row in found.mappings()]
    ids = [row["id"] for row in rows]
    pairs = _regions(connection)
    counties = {row["id"]: _county(row, pairs) for row in rows}
    elsewhere = {row["answers_id"] for row in rows if row["answers_id"]} - set(ids)
    counties |= _counties(connection, elsewhere, pairs)  # a visit may answer a trip of the year before
    people = _people(connection, rows) if kinds is not None else {}
    items = _meetings(connection, ids, kinds) if kinds is not None else {}
    made: dict[str, list[Trip]] = {}
    for row in rows:
        county = counties[row["id"]] or counties.get(row["answers_id"] or "", "")
        made.setdefault(row["scheme_id"], []).append(
            Trip(
                row["id"], Pair(row["name_zh"], row["name_ja"]), row["kind"], row["status"], row["start_date"], county,
                pairs.get(row["pairing_id"] or "", ("", ""))[1], row["pairing_id"] or "", row["answers_id"] or "",
                Pair(row["office_zh"] or "", row["office_ja"] or ""), tuple(people.get(row["id"], ())),
                tuple(items.get(row["id"], ())),
            )
        )  # fmt: skip
    return made


def _regions(connection: Connection) -> dict[str, tuple[str, str]]:
    """Application or pair -> county and prefecture."""
    wishes, pairs = table_of(t.Application), table_of(t.Pairing)
    found = {row.id: (row.county, "") for row in connection.execute(select(wishes.c.id, wishes.c.county))}
    known = select(pairs.c.id, pairs.c.county, pairs.c.prefecture)
    return found | {row.id: (row.county, row.prefecture) for row in connection.execute(known)}


def _counties(connection: Connection, trip_ids: Iterable[str], pairs: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    trips, offices = table_of(t.Delegation), table_of(t.Organisation)
    columns = (trips.c.id, trips.c.application_id, trips.c.pairing_id, offices.c.region)
    joined = trips.outerjoin(offices, offices.c.id == trips.c.office_id)
    found = connection.execute(select(*columns).select_from(joined).where(trips.c.id.in_(sorted(trip_ids))))
    return {row["id"]: _county(dict(row), pairs) for row in found.mappings()}


def _county(row: Mapping[str, Any], pairs: Mapping[str, tuple[str, str]]) -> str:
    """Of whose county a trip is: by its application, its pair, else the office that sends it."""
    for key in ("application_id", "pairing_id"):
        if row[key] in pairs:
            return pairs[row[key]][0]
    region = str(row["region"] or "")
    return region if region.startswith("TW-") else ""


def _meetings(connection: Connection, trip_ids: list[str], kinds: frozenset[str]) -> dict[str, list[Meeting]]:
    rows, made = table_of(t.Event), dict[str, list[Meeting]]()
    columns = [rows.c[name] for name in ("id", "delegation_id", "kind", "status", "start_date", "title_zh", "title_ja")]
    columns += [rows.c.amount_minor, rows.c.currency]
    counts = or_(rows.c.kind.in_(sorted(kinds)), rows.c.amount_minor.is_not(None))
    found = select(*columns).where(and_(rows.c.alive, rows.c.delegation_id.in_(trip_ids), counts))
    for row in connection.execute(found.order_by(rows.c.start_date.nulls_last(), rows.c.id)).mappings():
        money = Money(row["amount_minor"], row["currency"] or "TWD") if row["amount_minor"] is not None else None
        name = Pair(row["title_zh"], row["title_ja"]) or find(EVENT_KINDS, row["kind"]).pair()
        item = Meeting(row["id"], name, row["kind"], row["start_date"], row["status"], money)
        made.setdefault(row["delegation_id"], []).append(item)
    return made


def _people(connection: Connection, trips: list[dict[str, Any]]) -> dict[str, list[Traveller]]:
    """Who takes part, and whether a company sends them: by the posts of the first day, else by any."""
    members, persons, posts = table_of(t.Member), table_of(t.Person), table_of(t.Post)
    ids, first = [row["id"] for row in trips], {row["id"]: row["start_date"] for row in trips}
    taking_part = and_(
        members.c.alive, persons.c.alive, members.c.delegation_id.in_(ids), members.c.status.not_in(AWAY)
    )
    found = (
        select(
            members.c.id, members.c.delegation_id, persons.c.id.label("person_id"), persons.c.name_zh, persons.c.name_ja
        )
        .select_from(members.join(persons, persons.c.id == members.c.person_id))
        .where(taking_part)
        .order_by(members.c.position.nulls_last(), members.c.id)
    )
    rows = connection.execute(found).all()
    companies = _companies(connection)
    who = select(members.c.person_id).where(and_(members.c.alive, members.c.delegation_id.in_(ids)))
    held: dict[str, list[Any]] = {}
    known = select(posts.c.person_id, posts.c.organisation_id, posts.c.valid_from, posts.c.valid_to)
    for post in connection.execute(known.where(and_(posts.c.alive, posts.c.person_id.in_(who)))):
        held.setdefault(post.person_id, []).append(post)
    made: dict[str, list[Traveller]] = {}
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if (row.delegation_id, row.person_id) in seen:
            continue  # two laptops took the same person along
        seen.add((row.delegation_id, row.person_id))
        sent = _sent(held.get(row.person_id, []), first[row.delegation_id], companies)
        one = Traveller(row.id, Pair(row.name_zh, row.name_ja), sent)
        made.setdefault(row.delegation_id, []).append(one)
    return made


def _sent(posts: list[Any], day: date | None, companies: set[str]) -> bool:
    """Whether a post of the day, or any where none is of the day, is in a company."""
    of_day = [post for post in posts if day is None or ((post.valid_from or day) <= day <= (post.valid_to or day))]
    return any(post.organisation_id in companies for post in of_day or posts)


def _companies(connection: Connection) -> set[str]:
    """Ids of companies and of all that belongs to them."""
    bodies = table_of(t.Organisation)
    found = connection.execute(select(bodies.c.id, bodies.c.parent_id, bodies.c.kind).where(bodies.c.alive)).all()
    known = {row.id for row in found if row.kind == "company"}
    below: dict[str, list[str]] = {}
    for row in found:
        below.setdefault(row.parent_id or "", []).append(row.id)
    waiting = list(known)
    while waiting:
        fresh = [one for one in below.get(waiting.pop(), []) if one not in known]
        known.update(fresh)
        waiting += fresh
    return known

"""Reports to the council (``domain.council``): which trips they take in, and their values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain import council, dates
from desktop.domain.council import Choice, CouncilReport, CouncilTrip, Theme, Told
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES, find
from desktop.domain.yearly import YearTrip
from desktop.domain.yearly import yearly as counted
from desktop.errors import UserError
from desktop.i18n import CODES, N_, gettext_for
from desktop.store import delegations, records, yearly
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.posts import PostOn
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

NO_REPORT = N_("There is no report to the council {key}.")
USUAL_TITLE = N_("Report on official trips abroad: cost, people and results")
AGAIN = ("title", "office", "reporter", "leader", "country", "preface", "themes", "closing")


def everything(connection: Connection) -> list[dict[str, Any]]:
    """All reports, the latest first."""
    table = table_of(t.Council)
    found = select(table).where(table.c.alive).order_by(table.c.dated_on.desc().nulls_first(), table.c.id.desc())
    return [dict(row) for row in connection.execute(found).mappings()]


def one(connection: Connection, key: str = "") -> dict[str, Any] | None:
    """The report with this id or its unique beginning; without a key the latest, None where there is none."""
    rows = everything(connection)
    if not key:
        return rows[0] if rows else None
    found = [row for row in rows if str(row["id"]).startswith(key)]
    if len(found) != 1:
        raise UserError(NO_REPORT, key=key)
    return found[0]


def read(connection: Connection, key: str, today: date, before: CouncilReport | None = None) -> CouncilReport:
    """A report with its trips; where nobody entered one yet, a plain one of all trips.

    The trips of ``before`` are taken over where it asked for the same ones: while prose is typed they stay as they are.
    """
    row = one(connection, key)
    if row is None:
        title = gettext_for("zh_TW")(USUAL_TITLE)
        found = trips(connection, Choice(last_day=date.max), today)  # planned ones too: they stand in the remarks
        return CouncilReport("", title, as_of=today, themes=themes(connection), trips=found)
    as_of, choice = row["dated_on"] or today, choice_of(row)
    same = before is not None and (before.choice, before.as_of) == (choice, as_of)
    return CouncilReport(
        row["id"], row["title"], row["session"], row["office"], row["reporter"], row["dated_on"], as_of,
        row["preface"], row["closing"], row["remarks"],
        council.by_theme(themes(connection), council.prose_of(row["themes"])),
        before.trips if before is not None and same else trips(connection, choice, as_of), choice,
    )  # fmt: skip


def papers(connection: Connection, wish: Wish) -> tuple[CouncilReport, ...]:
    """The report that is asked for by its id, else the latest; nothing where there is no trip to tell of."""
    found = read(connection, wish.event_ids[0] if wish.event_ids else "", wish.today)
    return (found,) if found.trips else ()


def choice_of(row: Mapping[str, Any]) -> Choice:
    """Which trips a record asks for."""
    return Choice(row["first_day"], row["last_day"], row["leader"], row["country"])


def themes(connection: Connection) -> tuple[Theme, ...]:
    """All themes in their order."""
    table = table_of(t.Theme)
    found = select(table).where(table.c.alive).order_by(table.c.position, table.c.name_zh, table.c.id)
    rows = connection.execute(found).mappings()
    return tuple(Theme(row["id"], Pair(row["name_zh"], row["name_ja"])) for row in rows)


def trips(connection: Connection, choice: Choice, as_of: date) -> tuple[CouncilTrip, ...]:
    """The trips of a choice, the oldest first, with what is known of them on a day."""
    found = sorted(yearly.trips(connection, yearly.EVERY, as_of), key=lambda one: _order(one.trip))
    told, named, visited = _outcomes(connection), _countries(connection), _visited(connection)
    made = []
    for trip, people in found:
        countries = named.get(trip.id, "")
        places = trip.places
        if countries and not any(part and part in places.zh for part in countries.replace("、", " ").split()):
            places = Pair(f"{countries} {places.zh}".strip(), places.ja)
        where = " ".join((trip.places.zh, trip.places.ja, countries, *visited.get(trip.id, ())))
        leader = " ".join((people[0].name_zh, people[0].name_ja, *_titles(people[0].post))) if people else ""
        made.append(CouncilTrip(trip, tuple(_named(connection, people)), told.get(trip.id, ()), places, leader, where))
    return tuple(one for one in made if choice.takes(one, as_of))


def _order(trip: YearTrip) -> tuple[date, date, str]:
    return trip.start, trip.end, trip.id


def _titles(post: PostOn) -> tuple[str, str]:
    return post.title.zh, post.title.ja


def _named(connection: Connection, people: list[delegations.MemberRow]) -> Iterable[Pair]:
    """Who leads, and the first of those who lead a bureau or are its deputies (needs.md row 18)."""
    for place, row in enumerate(people):
        if place == 0 or council.by_name(row.post.rank, _titles(row.post)):
            yield council.called(row.post.title, row.name(), _unit(connection, row.post, people[0].post))
        if place == council.NAMED - 1:
            return


def _unit(connection: Connection, post: PostOn, leading: PostOn) -> Pair:
    """What stands before a title: the bureau in short; nothing before that of a mayor, a body where it is another."""
    if not post.organisation_id:
        return Pair()
    row = read_row(connection, t.Organisation, post.organisation_id)
    short = Pair(row["short_zh"], row["short_ja"])
    own = Pair(row["name_zh"], row["name_ja"])
    if row["parent_id"]:
        return Pair(short.zh or _bare(own.zh, post.organisation.zh), short.ja or _bare(own.ja, post.organisation.ja))
    if post.unit:
        return Pair(*(post.unit.exactly(code).split(" ")[-1] for code in CODES))
    return Pair() if post.organisation == leading.organisation else Pair(short.zh or own.zh, short.ja or own.ja)


def _bare(name: str, above: str) -> str:
    """「經濟發展局」 of 「臺中市政府經濟發展局」."""
    return name.removeprefix(above).strip() if above else name


def _outcomes(connection: Connection) -> dict[str, tuple[Told, ...]]:
    table = table_of(t.Outcome)
    found = select(table).where(table.c.alive).order_by(table.c.position, table.c.id)
    made: dict[str, tuple[Told, ...]] = {}
    for row in connection.execute(found).mappings():
        text = Pair(row["text_zh"].strip(), row["text_ja"].strip())
        if text:
            told = Told(text, tuple(row["themes"].split()))
            made[row["delegation_id"]] = (*made.get(row["delegation_id"], ()), told)
    return made


def _countries(connection: Connection) -> dict[str, str]:
    """派赴國家 of the trips whose report names them."""
    table = table_of(t.Report)
    found = select(table.c.delegation_id, table.c.countries).where(table.c.alive)
    return {row_id: countries for row_id, countries in connection.execute(found) if countries}


def _visited(connection: Connection) -> dict[str, tuple[str, ...]]:
    """The countries of the bodies that a trip calls on, as people write them."""
    event, body = table_of(t.Event), table_of(t.Organisation)
    found = (
        select(event.c.delegation_id, body.c.country)
        .select_from(event.join(body, body.c.id == event.c.organisation_id))
        .where(and_(event.c.alive, body.c.alive, body.c.country != "TW"))
        .distinct()
    )
    made: dict[str, tuple[str, ...]] = {}
    for row_id, country in connection.execute(found):
        words = find(COUNTRIES, country).pair() if country else Pair()
        made[row_id] = (*made.get(row_id, ()), words.zh, words.ja)
    return made


class Hints(NamedTuple):
    """What is offered in a field of a report that is still empty."""

    office: tuple[str, ...] = ()
    first_day: tuple[str, ...] = ()
    last_day: tuple[str, ...] = ()
    leader: tuple[str, ...] = ()
    preface: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


def hints(connection: Connection, delegation_id: str, report: CouncilReport, code: str) -> Hints:
    """Texts in Chinese, as a report is; days in language ``code``, of the years that have trips, latest first."""
    office_id = yearly.office_of(connection, delegation_id)
    office = next((one.name.zh for one in yearly.offices(connection) if one.id == office_id), "")
    years = counted(Pair(), yearly.entered(connection, office_id), (), report.as_of).years
    led = dict.fromkeys(one.leader.split()[0] for one in report.trips if one.leader)
    known = sorted({one.trip.start.year for one in report.trips}, reverse=True)
    first, last = (tuple(dates.long(date(year, *day), code) for year in known) for day in ((1, 1), (12, 31)))
    return Hints((office,), first, last, tuple(led), (council.preface_hint(),), (council.closing_hint(years),))


def begin(work: Work) -> str:
    """One more report, with the words of the latest that may be said again; its id."""
    before = one(work.connection)
    if before is not None:
        return records.add(work, t.Council, {name: before[name] for name in AGAIN})
    return records.add(work, t.Council, {"title": gettext_for("zh_TW")(USUAL_TITLE)})

"""Applications of a year as they are printed: the form of each county, and the list with points.

In Chinese alone with the order of wishes, budgets and points (needs.md rows 88 and 100); a city has its own form alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection

from desktop import settings
from desktop.domain.applications import Application, ApplicationList, Line, Wish
from desktop.domain.text import Pair, joined
from desktop.store import applications, posts, role, schemes, strengths
from desktop.store import tables as t
from desktop.store.registers import read_row

if TYPE_CHECKING:
    from desktop.store import papers


def _office(connection: Connection, row: Mapping[str, Any], day: date) -> Pair:
    if not row["organisation_id"]:
        return Pair()
    names = posts.names_on(connection, {row["organisation_id"]}, row["start_date"] or day)
    return joined(" ", *names.get(row["organisation_id"], ()))


def forms(connection: Connection, scheme_id: str, today: date, county: str = "") -> tuple[Application, ...]:
    """The applications of a year as printed."""
    scheme = read_row(connection, t.Scheme, scheme_id)
    known, regions = strengths.tags(connection), strengths.regions(connection, scheme["large_from"])
    return tuple(
        Application(
            id=row["id"],
            scheme=schemes.name_of(scheme),
            year=scheme["year"],
            code=row["county"],
            county=applications.name_of(row["county"]),
            office=_office(connection, row, today),
            leader=applications.leader_of(connection, row),
            start=row["start_date"],
            end=row["end_date"],
            people=row["people"],
            budget=row["budget_minor"],
            purpose=Pair(row["purpose_zh"], row["purpose_ja"]),
            strengths=strengths.named(" ".join(applications.tags_of(row, regions)), known),
            wishes=tuple(
                Wish(one.prefecture, one.name, place, one.reason, one.shared)
                for place, one in enumerate(applications.wishes_of(connection, row, known, regions), 1)
            ),
            received=row["received_on"],
            each=scheme["each"],
            as_of=today,
        )
        for row in applications.of(connection, scheme_id, county)
    )


def overview(connection: Connection, scheme_id: str, today: date) -> ApplicationList:
    """All applications of a year with their points, the best first."""
    scheme = read_row(connection, t.Scheme, scheme_id)
    judged = applications.criteria(connection, scheme_id)
    printed = {one.id: one for one in forms(connection, scheme_id, today)}
    rows = {row["id"]: row for row in applications.of(connection, scheme_id)}
    lines = []
    for one in applications.ranked(connection, scheme_id):
        row, given = rows[one.candidate.id], one.candidate.points
        lines.append(
            Line(
                printed[row["id"]],
                row["status"],
                tuple(given.get(criterion.id) for criterion in judged),
                one.total if given else None,
                one.place if given else None,
                row["decided_by"],
                row["decided_on"],
                row["reason"],
            )
        )
    return ApplicationList(schemes.name_of(scheme), scheme["year"], scheme["places"], judged, tuple(lines), today)


def _year(connection: Connection, wish: papers.Wish) -> tuple[str, str]:
    """Which year a paper is of, and which application alone where it names one."""
    wanted = wish.event_ids[0] if wish.event_ids else ""
    found = applications.scheme_of(connection, wanted) if wanted else ""
    if found:
        return found, wanted
    return wanted or role.scheme(connection, settings.load()), ""


def _mine(connection: Connection) -> role.Role:
    return role.of(connection, settings.load())


class Printed(NamedTuple):
    """An application that a form can be printed of: its county with the year."""

    id: str
    name: Pair


def to_print(connection: Connection) -> list[Printed]:
    """Every application that this office may print, those of the newest year first."""
    mine, found = _mine(connection), []
    for year in schemes.everything(connection):
        for row in applications.of(connection, year.id, mine.only):
            name = applications.name_of(row["county"])
            found.append(Printed(row["id"], joined("　", name, Pair(f"{year.year - 1911}年度", f"{year.year}年度"))))
    return found


def of_paper(connection: Connection, wish: papers.Wish) -> tuple[Application, ...]:
    """申請表 of every county of a year, or one; a city prints its own. In Chinese alone with order and budget."""
    scheme_id, only = _year(connection, wish)
    if not scheme_id:
        return ()
    mine = _mine(connection)
    found = [one for one in forms(connection, scheme_id, wish.today, mine.only) if one.id == only or not only]
    return tuple(found if wish.language == "zh_TW" else [one.outward() for one in found])


def of_list(connection: Connection, wish: papers.Wish) -> tuple[ApplicationList, ...]:
    """The list of a year for the central office; nothing for a city. In Chinese alone with points and places."""
    scheme_id, _only = _year(connection, wish)
    if not scheme_id or not _mine(connection).central:
        return ()
    found = overview(connection, scheme_id, wish.today)
    return (found if wish.language == "zh_TW" else found.outward(),) if found.lines else ()

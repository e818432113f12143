"""Somebody stays behind: a branch of the itinerary of their own (needs.md row 81)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import and_, or_, select

from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_, gettext_for
from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

NAMED = N_("{names} staying behind")
NOBODY = N_("Choose at least one member.")


def stay_behind(
    work: Work,
    delegation_id: str,
    member_ids: Sequence[str],
    first: date,
    last: date | None = None,
    name: Pair = Pair(),
) -> str:
    """A branch for these members from ``first`` on (``last`` None: open end); its id. Until then they go with the rest.

    Who was in another branch on those days leaves it on the day before, and nobody is on the lists of items of the
    others any more.
    """
    if not member_ids:
        raise Invalid([Problem("member_id", Sentence(NOBODY))])
    if last is not None and last < first:
        raise Invalid([Problem("until_date", Sentence(N_("The end lies before the start. Correct the date.")))])
    named = name or _names(work, member_ids)
    position = records.next_position(work.connection, t.Team, "delegation_id", delegation_id)
    values = {"delegation_id": delegation_id, "kind": "branch", "name_zh": named.zh, "name_ja": named.ja}
    branch = records.add(work, t.Team, {**values, "colour": "brick", "position": position})
    for member in member_ids:
        _leave_others(work, delegation_id, member, first)
        part = {"team_id": branch, "member_id": member, "from_date": first, "until_date": last}
        records.add(work, t.TeamMember, part)
        _take_off_lists(work, delegation_id, member, first, last)
    return branch


def _names(work: Work, member_ids: Sequence[str]) -> Pair:
    people = [
        read_row(work.connection, t.Person, read_row(work.connection, t.Member, m)["person_id"]) for m in member_ids
    ]
    pairs = [Pair(person["name_zh"], person["name_ja"]) for person in people]
    said = {code: "、".join(pair.get(code) for pair in pairs) for code in ("zh_TW", "ja")}
    return Pair(*(gettext_for(code)(NAMED).format(names=names) for code, names in said.items()))


def _take_off_lists(work: Work, delegation_id: str, member_id: str, first: date, last: date | None) -> None:
    """Nobody expects them at items of the others: a name on a list would go before the branch (``domain.plan``)."""
    guest, event, team = table_of(t.Participant), table_of(t.Event), table_of(t.Team)
    person = read_row(work.connection, t.Member, member_id)["person_id"]
    branches = select(team.c.id).where(and_(team.c.delegation_id == delegation_id, team.c.kind == "branch"))
    query = (
        select(guest.c.id)
        .select_from(guest.join(event, event.c.id == guest.c.event_id))
        .where(and_(guest.c.person_id == person, guest.c.side == "tw", guest.c.alive, event.c.alive))
        .where(and_(event.c.delegation_id == delegation_id, event.c.start_date >= first, event.c.status != "done"))
        .where(or_(event.c.team_id.is_(None), event.c.team_id.not_in(branches)))
    )
    if last is not None:
        query = query.where(event.c.start_date <= last)
    for row in work.connection.execute(query).all():
        records.remove(work, t.Participant, row.id)


def _leave_others(work: Work, delegation_id: str, member_id: str, first: date) -> None:
    part, team = table_of(t.TeamMember), table_of(t.Team)
    query = (
        select(part.c.id, part.c.from_date, part.c.until_date)
        .select_from(part.join(team, team.c.id == part.c.team_id))
        .where(and_(part.c.member_id == member_id, part.c.alive, team.c.alive, team.c.kind == "branch"))
        .where(team.c.delegation_id == delegation_id)
    )
    for row in work.connection.execute(query).all():
        if row.until_date is not None and row.until_date < first:
            continue
        if row.from_date is None or row.from_date >= first:
            records.remove(work, t.TeamMember, row.id)
        else:
            records.edit(work, t.TeamMember, row.id, {"until_date": date.fromordinal(first.toordinal() - 1)})

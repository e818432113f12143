"""行前記者會: what journalists get, and those who speak: programme, speakers, what is aimed at, who goes where.

Of pairs only those that are approved are told, and of the programme its goals: no sizes, wishes or points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from desktop.domain import dates
from desktop.domain import targets as values
from desktop.domain.plan import Item, Plan
from desktop.domain.schemewords import TARGET_SCOPES
from desktop.domain.targets import BUSINESS, DEMONSTRATION, MEETINGS, OUTBOUND, PEOPLE, YEARLY
from desktop.domain.text import Pair, joined
from desktop.domain.told import Block, Fact, Heading, People, Prose, Table, Told
from desktop.domain.words import HOST_ROLES, find
from desktop.i18n import CODES, N_
from desktop.store import applications, attendance, dayreports, targets, visits
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

TITLE = N_("Papers for the press conference")
WHEN, PLACE = N_("Date and time"), N_("Place")
PROGRAMME, CLOCK, ITEM, SPEAKER = N_("Course of the press conference"), N_("Time"), N_("Point"), N_("Speaker")
SPEAKERS, PURPOSE = N_("Those present"), N_("Purpose of the visit")
TRIP, PLACES = N_("Days abroad"), N_("Places")
GOALS, WORK, CONTENT = N_("What is expected"), N_("Work item (plan)"), N_("Content (plan)")
ROWS = (OUTBOUND, PEOPLE, MEETINGS, BUSINESS)
PAIRS, COUNTY, PREFECTURES = N_("Who goes where"), N_("County or city"), N_("Prefectures")
RELEASE, CONTACT = N_("Press release"), N_("Inquiries to")


def papers(connection: Connection, wish: Wish) -> tuple[Told, ...]:
    """One for each press conference of the trip that stands, or for those asked for."""
    plan = plans.read(connection, wish.delegation_id)
    held = [item for item in plan.items if item.kind == "press" and item.stands]
    return tuple(
        _paper(connection, wish, plan, item) for item in held if not wish.event_ids or item.id in wish.event_ids
    )


def _paper(connection: Connection, wish: Wish, plan: Plan, item: Item) -> Told:
    visit = visits.visit(connection, plan, item, wish.today)
    trip = read_row(connection, t.Delegation, wish.delegation_id)
    when = item.when
    blocks: list[Block] = []
    if when:
        blocks.append(
            Fact(WHEN, Pair(*(f"{dates.long(when.start_date, c)} {dates.times(when, c)}".strip() for c in CODES)))
        )
    if where := joined("　", visit.place, visit.room, visit.address):
        blocks.append(Fact(PLACE, where))
    blocks += [Fact(find(HOST_ROLES, host.role).label, host.name) for host in item.hosts if host.name]
    lines = visits.lines(connection, item)
    if lines:
        rows = [
            (Pair(*(dates.clock(line.start) if line.start else "―",) * 2), line.title, line.speaker) for line in lines
        ]
        blocks += [Heading(PROGRAMME), Table((CLOCK, ITEM, SPEAKER), tuple(rows), (12, 44, 32))]
    listed = attendance.participants(connection, item.id)
    if listed:
        there = [(row.person_id, row.side, row.post, Pair()) for row in listed]
        blocks += [Heading(SPEAKERS), People("", tuple(visits.people(connection, there)))]
    blocks += [Heading("", plan.name)]
    if plan.start and plan.end:
        blocks.append(Fact(TRIP, Pair(*(dates.span(plan.start, plan.end, code) for code in CODES))))
    if places := Pair(trip["places_zh"], trip["places_ja"]):
        blocks.append(Fact(PLACES, places))
    if purpose := Pair(trip["purpose_zh"], trip["purpose_ja"]):
        blocks.append(Fact(PURPOSE, purpose))
    if trip["scheme_id"]:
        blocks += _programme(connection, trip["scheme_id"], wish)
    note = dayreports.of_day(connection, wish.delegation_id, when.start_date) if when else None
    if note and (release := Pair(note["press_zh"], note["press_ja"])):
        title = Pair(note["press_title_zh"], note["press_title_ja"])
        blocks += [Heading(RELEASE, title), Prose(release, ("day_note", str(note["id"]), "press_zh"))]
    if reach := dayreports.contact(connection, wish.delegation_id):
        blocks.append(Fact(CONTACT, reach))
    return Told(TITLE, visit, tuple(blocks))


def _programme(connection: Connection, scheme_id: str, wish: Wish) -> list[Block]:
    """The goals of the year as the plan words them, and its approved pairs."""
    told = targets.read(connection, scheme_id, wish.today, with_actual=False)
    blocks: list[Block] = []
    for scope in (DEMONSTRATION, YEARLY):
        aims = [(values.title(scope, key), values.aim(told, scope, key)) for key in ROWS]
        if rows := tuple(row for row in aims if row[1]):
            name = find(TARGET_SCOPES, scope).pair()
            blocks += [Heading(GOALS, name), Table((WORK, CONTENT), rows, (30, 58))]
    table = table_of(t.Pairing)
    query = select(table.c.county, table.c.prefecture).where(
        table.c.alive, table.c.scheme_id == scheme_id, table.c.status == "approved"
    )
    pairs: dict[str, list[Pair]] = {}
    for county, prefecture in connection.execute(query.order_by(table.c.county, table.c.prefecture)):
        pairs.setdefault(county, []).append(applications.name_of(prefecture))
    if pairs:
        lines = tuple((applications.name_of(county), joined("、", *several)) for county, several in pairs.items())
        blocks += [Heading(PAIRS), Table((COUNTY, PREFECTURES), lines, (30, 58))]
    return blocks

"""年度出國預算表／年度海外出張予算: an office year by year, and all of its trips as a council reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, bound, caption, number
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain import yearly
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.domain.yearly import YearLine, Yearly, YearTrip
from desktop.errors import Notice
from desktop.i18n import CODES, N_

HEADING = N_("Budget of the year for trips abroad")
EVERY = N_("All offices together")
YEARS, TRIPS = N_("Year by year"), N_("All trips abroad")
YEAR, BUDGET, EXECUTED, USED, LEFT = N_("Year"), N_("Budget"), N_("Executed"), N_("Of the budget"), N_("Left")
CHANGE, SHARE, COUNT, REMARKS = (
    N_("Against the base year"),
    N_("Change in percent"),
    N_("Number of trips"),
    N_("Remarks"),
)
BASE = N_("Base year")
OPEN = N_("{count} being settled")
LACKS = N_("{count} amounts lack a rate")
NAME, WHEN, PLACE, PEOPLE, COST, PURPOSE = (
    N_("Trip"), N_("Days abroad"), N_("Places"), N_("Who travelled"), N_("Cost of the trip"), N_("Purpose"),
)  # fmt: skip
TOTAL = N_("Sum of the settled trips")
TOTAL_OPEN = N_("Sum of the settled trips ({count} being settled, not in it)")
YEAR_WIDTHS, TRIP_WIDTHS = (26, 34, 34, 22, 34, 34, 22, 18, 43), (64, 32, 40, 50, 40, 41)  # mm


def render(values: Sequence[Yearly], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A table of years and one of trips for each of ``values``."""

    def fill(flow: Flow, voices: Sequence[Speech], value: Yearly) -> None:
        frame.title(flow, LANDSCAPE, voices, [frame.heading(_name(value), HEADING, voice) for voice in voices])
        flow.y += 4 * MM
        _years(flow, voices, value, calendar)
        if value.trips:
            flow.y += 6 * MM
            _trips(flow, voices, value)

    return bound(
        values, frame.voices(language, calendar), LANDSCAPE, HEADING,
        of=lambda one: (_name(one), one.as_of), fill=fill, notices=_notices,
    )  # fmt: skip


def _name(value: Yearly) -> Pair:
    return value.office or said(EVERY)


def _notices(value: Yearly, voices: Sequence[Speech]) -> list[Notice]:
    first, found = voices[0], list[Notice]()
    for trip in value.trips:
        texts = [text.get(v.code) for text in (trip.name, trip.places, *trip.people) for v in voices]
        found += glyph_notices(trip.name.get(first.code), first, texts)
    return found


def _years(flow: Flow, voices: Sequence[Speech], value: Yearly, calendar: Calendar | None) -> None:
    grid = Grid.of(voices, LANDSCAPE, YEAR_WIDTHS)
    labels = (YEAR, BUDGET, EXECUTED, USED, LEFT, CHANGE, SHARE, COUNT, REMARKS)
    head = replace(grid, sizes=(7.6, 6.6)).row(*(Box.word(label) for label in labels), joined=True)
    rows = [_year(grid, line, calendar) for line in value.years]
    flow.section([_heading(voices, YEARS), head], [head], rows)


def _year(grid: Grid, line: YearLine, calendar: Calendar | None) -> Row:
    name = Pair(*(yearly.year_text(line.year, code, calendar) for code in CODES))
    remarks = [said(BASE)] if line.base_year == line.year else []
    remarks += [said(OPEN, count=line.unsettled)] if line.unsettled else []
    remarks += [said(LACKS, count=line.unknown)] if line.unknown else []
    if line.entered and line.entered.notes:
        remarks.append(Pair(line.entered.notes, line.entered.notes))
    return grid.row(
        Box(name, CENTRE), number(money(line.budget)), number(money(line.known)), number(yearly.percent(line.used)),
        number(money(line.left)), number(money(line.change, signed=True)),
        number(yearly.percent(line.share, signed=True)),
        number(str(line.trips) if line.trips else ""),
        Box(Pair(*("、".join(remark.get(code) for remark in remarks) for code in CODES))),
    )  # fmt: skip


def money(minor: int | None, signed: bool = False) -> str:
    """「7,800,000」, 「+420,000」, 「−4,200,000」; empty for None."""
    if minor is None:
        return ""
    sign = "−" if minor < 0 else "+" if signed and minor else ""
    return sign + Money(abs(minor)).bare()


def _trips(flow: Flow, voices: Sequence[Speech], value: Yearly) -> None:
    grid = Grid.of(voices, LANDSCAPE, TRIP_WIDTHS)
    head = replace(grid, sizes=(7.6, 6.6)).row(
        *(Box.word(label) for label in (NAME, WHEN, PLACE, PEOPLE, COST, PURPOSE)), joined=True
    )
    rows = [_trip(grid, trip) for trip in value.trips]
    words = said(TOTAL_OPEN, count=value.unsettled) if value.unsettled else said(TOTAL)
    total = grid.row(Box(words, CENTRE, 4, bold=True), Box(yearly.amount(value.settled), bold=True), Box())
    flow.section([_heading(voices, TRIPS), head], [head], [*rows, total])


def _trip(grid: Grid, trip: YearTrip) -> Row:
    return grid.row(
        Box(trip.name),
        Box(Pair(*(yearly.when(trip, code) for code in CODES)), CENTRE),
        Box(trip.places),
        Box(Pair(*(yearly.travellers(trip, code) for code in CODES))),
        Box(yearly.cost(trip)),
        Box(trip.purpose),
    )


def _heading(voices: Sequence[Speech], msgid: str) -> Row:
    return caption(LANDSCAPE, voices, said(msgid), (10.0, 8.6), bold=True, joined=True)

"""縣市申請表／参加申請書: a county's application to the programme of a year, with the prefectures it asks for.

For the other side without their order, its reasons and the budget (needs.md rows 88 and 100): ``outward`` values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid, bound, caption, signatures
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain import dates, yearly
from desktop.domain.applications import Application, Wish, lacking
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_

HEADING = N_("Application form of a county")
COUNTY, OFFICE, LEADER = N_("County or city"), N_("Office that applies"), N_("Leader")
WHEN, PEOPLE, BUDGET = N_("Planned days"), N_("Planned number of people"), N_("Planned budget")
PURPOSE, STRENGTHS, RECEIVED = N_("Purpose"), N_("Strengths of the county"), N_("Received on")
WISHES, WISHES_OUTWARD = N_("Prefectures asked for, in this order"), N_("Prefectures for exchange")
ORDER, PREFECTURE, SHARED, REASON = (
    N_("Order of the wish"),
    N_("Prefecture"),
    N_("Shared strengths"),
    N_("Reason of the wish"),
)
EACH = N_("Each county is given {count} prefectures, one large and one small as a rule.")
COUNT = N_("{count} people (request)")
SIGNED = (N_("Person in charge"), N_("Head of unit"), N_("Head of office"))
FACTS, INSIDE, OUTSIDE = (30, 140), (16, 34, 56, 64), (60, 110)  # mm
BLANK = 5  # lines to fill in by hand where nothing is asked for yet
SIZES = (9.5, 8.0)


def render(values: Sequence[Application], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A form for each of ``values``."""
    voices = frame.voices(language, calendar)
    kept = values if [voice.code for voice in voices] == ["zh_TW"] else [value.outward() for value in values]

    def fill(flow: Flow, voices: Sequence[Speech], value: Application) -> None:
        frame.title(flow, PORTRAIT, voices, [frame.heading(value.scheme, HEADING, voice) for voice in voices])
        flow.y += 4 * MM
        grid = Grid.of(voices, PORTRAIT, FACTS, SIZES)
        flow.section([], [], [grid.row(Box.word(label), Box(text), tall=9 * MM) for label, text in _facts(value)])
        flow.y += 5 * MM
        _wishes(flow, voices, value)
        if value.inside:
            flow.y += 6 * MM
            flow.section(signatures(Grid.of(voices, PORTRAIT, (1,), SIZES), SIGNED), [], [])

    return bound(
        kept, voices, PORTRAIT, HEADING, of=lambda one: (one.scheme, one.as_of), fill=fill, notices=_notices,
    )  # fmt: skip


def _facts(value: Application) -> list[tuple[str, Pair | str]]:
    facts: list[tuple[str, Pair | str]] = [
        (COUNTY, value.county),
        (OFFICE, value.office),
        (LEADER, value.leader),
        (WHEN, span(value.start, value.end)),
        (PEOPLE, said(COUNT, count=value.people) if value.people is not None else ""),
    ]
    if value.inside:
        facts.append((BUDGET, yearly.amount(value.budget) if value.budget is not None else ""))
    facts += [(STRENGTHS, tags(value.strengths)), (PURPOSE, value.purpose)]
    if value.inside:
        facts.append((RECEIVED, span(value.received, value.received)))
    return facts


def span(first: date | None, last: date | None) -> Pair:
    """From one day to another; one day alone where they are the same or one is missing."""
    first, last = first or last, last or first
    if first is None or last is None:
        return Pair()
    if first == last:
        return Pair(*(dates.long(first, code) for code in CODES))
    return Pair(*(dates.span(first, last, code) for code in CODES))


def tags(several: Sequence[Pair]) -> Pair:
    """Strengths in a line."""
    return Pair("、".join(one.get("zh_TW") for one in several), "・".join(one.get("ja") for one in several))


def _wishes(flow: Flow, voices: Sequence[Speech], value: Application) -> None:
    inside = value.inside
    grid = Grid.of(voices, PORTRAIT, INSIDE if inside else OUTSIDE, SIZES)
    heads = (ORDER, PREFECTURE, SHARED, REASON) if inside else (PREFECTURE, SHARED)
    head = replace(grid, sizes=(8.5, 7.2)).row(*(Box.word(label) for label in heads), joined=True)
    rows = [_wish(grid, one, inside) for one in value.wishes]
    if not rows:
        blank = [Box()] * (len(heads) - 1)
        numbers = [Box(str(number) if inside else "", CENTRE) for number in range(1, BLANK + 1)]
        rows = [grid.row(number, *blank, tall=9 * MM) for number in numbers]
    title = caption(PORTRAIT, voices, said(WISHES if inside else WISHES_OUTWARD), (10.5, 9.0), bold=True, joined=True)
    flow.section([title, head], [head], rows)
    if inside:
        flow.section([], [], [caption(PORTRAIT, voices, said(EACH, count=value.each), (8.0, 7.0))])


def _wish(grid: Grid, one: Wish, inside: bool) -> Row:
    shared = Box(tags(one.shared))
    if not inside:
        return grid.row(Box(one.name), shared, tall=9 * MM)
    return grid.row(Box(str(one.order), CENTRE), Box(one.name), shared, Box(one.reason), tall=9 * MM)


def _notices(value: Application, voices: Sequence[Speech]) -> list[Notice]:
    parts = (value.office, value.leader, value.purpose, *value.strengths, *(one.reason for one in value.wishes))
    texts = [part.get(voice.code) for part in parts for voice in voices]
    return lacking(value) + glyph_notices(value.county.get(voices[0].code), voices[0], texts)

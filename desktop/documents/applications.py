"""縣市申請評分一覽表: the applications of a year with their points and what was decided; at home only.

For the other side it says who applies, with whom and when, and nothing that was judged: ``outward`` values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from desktop.documents import frame
from desktop.documents.application import span, tags
from desktop.documents.flow import Flow
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, LANDSCAPE, RIGHT, Box, Grid, bound, caption
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain import dates, money, yearly
from desktop.domain.applications import Application, ApplicationList, Line
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.schemewords import APPLICATION_STATUSES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.errors import Notice
from desktop.i18n import CODES, N_
from desktop.sheets import book

HEADING, OUTWARD = N_("Applications of counties with points"), N_("Counties that apply")
NUMBER, COUNTY, LEADER, WHEN, PEOPLE = (
    N_("No."), N_("County or city"), N_("Leader"), N_("Planned days"), N_("Planned number of people"),
)  # fmt: skip
BUDGET, STRENGTHS, WISHES = (
    N_("Planned budget"),
    N_("Strengths of the county"),
    N_("Prefectures asked for, in this order"),
)
TOTAL, PLACE, STATUS = N_("Points in all"), N_("Place by points"), N_("Result of the choice")
CHOSEN = N_("{chosen} of {places} counties chosen")
DECIDED = N_("Decided: {who}")
HIGHEST = N_("{name} (up to {count})")
WISH = N_("{order}. {name}")


def render(values: Sequence[ApplicationList], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A table for each of ``values``."""
    voices = frame.voices(language, calendar)
    kept = values if [voice.code for voice in voices] == ["zh_TW"] else [value.outward() for value in values]
    heading = HEADING if all(value.inside for value in kept) else OUTWARD

    def fill(flow: Flow, voices: Sequence[Speech], value: ApplicationList) -> None:
        frame.title(flow, LANDSCAPE, voices, [frame.heading(value.scheme, heading, voice) for voice in voices])
        flow.y += 4 * MM
        grid = Grid.of(voices, LANDSCAPE, _widths(value), (8.6, 7.2))
        head = replace(grid, sizes=(7.8, 6.8)).row(*(_head(text) for text in _heads(value)), joined=True)
        rows = [grid.row(*_boxes(value, line, number)) for number, line in enumerate(value.lines, 1)]
        flow.section([head], [head], rows)
        if value.inside:
            words = [said(CHOSEN, chosen=value.chosen, places=value.places)]
            if by := alike(value):
                words.append(Pair(*(said(DECIDED, who=by.get(code)).get(code) for code in CODES)))
            flow.section([], [], [caption(LANDSCAPE, voices, one, (9.0, 8.0)) for one in words])

    return bound(
        kept, voices, LANDSCAPE, heading, of=lambda one: (one.scheme, one.as_of), fill=fill, notices=_notices,
    )  # fmt: skip


def _head(text: Pair) -> Box:
    return Box(text, CENTRE, label=True)


def _widths(value: ApplicationList) -> tuple[int, ...]:
    if not value.inside:
        return (11, 34, 50, 44, 22, 106)
    return (11, 22, 30, 40, 16, 26, 32, *(18 for _one in value.criteria), 14, 13, 46)


def _heads(value: ApplicationList) -> list[Pair]:
    plain = [said(label) for label in (NUMBER, COUNTY, LEADER, WHEN, PEOPLE)]
    if not value.inside:
        return [*plain, said(STRENGTHS)]
    judged = [
        Pair(*(said(HIGHEST, name=one.name.get(code), count=one.highest).get(code) for code in CODES))
        for one in value.criteria
    ]
    return [*plain, said(BUDGET), said(WISHES), *judged, said(TOTAL), said(PLACE), said(STATUS)]


def _boxes(value: ApplicationList, line: Line, number: int) -> list[Box]:
    one = line.application
    people = "" if one.people is None else str(one.people)
    boxes = [
        Box(str(number), CENTRE),
        Box(one.county),
        Box(one.leader),
        Box(days(one)),
        Box(people, RIGHT),
    ]
    if not value.inside:
        return [*boxes, Box(tags(one.strengths))]
    budget = yearly.amount(one.budget) if one.budget is not None else ""
    points = [Box("" if count is None else str(count), RIGHT) for count in line.points]
    total, place = ("" if found is None else str(found) for found in (line.total, line.place))
    return [
        *boxes, Box(budget), Box(_wishes(line)), *points, Box(total, RIGHT, bold=True), Box(place, CENTRE),
        Box(decided(line, not alike(value))),
    ]  # fmt: skip


def days(one: Application) -> Pair:
    """「9/14（二）～9/18（六）」: the year stands in the title."""
    first, last = one.start or one.end, one.end or one.start
    if first is None or last is None:
        return Pair()
    ends = dict.fromkeys((first, last))
    return Pair(*("～".join(dates.short(day, code) for day in ends) for code in CODES))


def _wishes(line: Line) -> Pair:
    def told(code: str) -> str:
        return "\n".join(
            said(WISH, order=wish.order, name=wish.name.get(code)).get(code) for wish in line.application.wishes
        )

    return Pair(*(told(code) for code in CODES))


def decided(line: Line, whole: bool = True) -> Pair:
    """What became of an application and why; ``whole``: who decided it and when, too."""
    word = find(APPLICATION_STATUSES, line.status).pair()
    by = _decider(line.decided_by, line.decided_on) if whole else Pair()

    def told(code: str) -> str:
        return "\n".join(filter(None, (word.get(code), by.get(code), line.reason)))

    return Pair(*(told(code) for code in CODES))


def _decider(by: str, on: date | None) -> Pair:
    day = span(on, on)
    return Pair(*("　".join(filter(None, (by, day.get(code)))) for code in CODES))


def alike(value: ApplicationList) -> Pair:
    """Who decided on all of them and when, where that is the same; it is said once then."""
    found = {(line.decided_by, line.decided_on) for line in value.lines}
    return _decider(*found.pop()) if len(found) == 1 else Pair()


def sheets(values: Sequence[ApplicationList], language: str) -> list[book.Sheet]:
    """The table as a sheet that goes on adding up points; ``outward`` values in Japanese and in both."""
    made = []
    for whole in values:
        value = whole if language == "zh_TW" else whole.outward()
        codes = (language,) if language in CODES else CODES

        def say(words: Pair | str, codes: Sequence[str] = codes) -> str:
            if isinstance(words, str):
                return words
            return "\n".join(dict.fromkeys(filter(None, (words.get(code) for code in codes))))

        lines = [book.Line(tuple(say(head) for head in _heads(value)), book.HEAD)]
        for number, line in enumerate(value.lines, 1):
            lines.append(book.Line(tuple(_cells(value, line, number, say))))
        widths = (6, 12, 18, 24, 10, 14, 34, *(12 for _one in value.criteria), 10, 8, 24)
        name = said(HEADING if value.inside else OUTWARD).get(codes[0])
        made.append(book.Sheet(name, tuple(lines), widths if value.inside else (6, 14, 24, 30, 10, 50)))
    return made


def _cells(value: ApplicationList, line: Line, number: int, say: Callable[[Pair | str], str]) -> list[book.Cell]:
    one = line.application
    cells: list[book.Cell] = [
        book.Number(Decimal(number)),
        say(one.county),
        say(one.leader),
        say(days(one)),
    ]
    cells.append(None if one.people is None else book.Number(Decimal(one.people)))
    if not value.inside:
        return [*cells, say(tags(one.strengths))]
    cells.append(None if one.budget is None else book.Number(money.Money(one.budget).amount))
    cells.append(say(_wishes(line)))
    cells += [None if count is None else book.Number(Decimal(count)) for count in line.points]
    cells.append(_total(line, number, len(cells)))
    return [*cells, None if line.place is None else book.Number(Decimal(line.place)), say(decided(line))]


def _total(line: Line, number: int, column: int) -> book.Cell:
    if line.total is None:
        return None
    first, last = book.at(number, column - len(line.points)), book.at(number, column - 1)
    return book.Formula(f"SUM({first}:{last})", Decimal(line.total))


def _notices(value: ApplicationList, voices: Sequence[Speech]) -> list[Notice]:
    found: list[Notice] = []
    for line in value.lines:
        one = line.application
        texts = [part.get(voice.code) for part in (one.leader, *one.strengths) for voice in voices]
        found += glyph_notices(one.county.get(voices[0].code), voices[0], [*texts, line.decided_by, line.reason])
    return found

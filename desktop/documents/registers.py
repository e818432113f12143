"""後續追蹤辦理情形表, 建議事項採行情形追蹤表, 協議一覽表, 出國成效一覽表: what came of trips, as tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, bound, caption
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain import agreements, followups, outcomelist, suggestions
from desktop.domain.followups import GROUPS, FollowUp, Report, State, day_pair
from desktop.domain.itemwords import said
from desktop.domain.outcomelist import Outcomes
from desktop.domain.outcomewords import AGREEMENT_KINDS, SUGGESTION_STATUSES
from desktop.domain.text import Pair, joined
from desktop.domain.words import SIDES, find
from desktop.errors import Notice
from desktop.i18n import CODES, N_
from desktop.sheets.book import BODY, HEAD, Line, Number, Sheet

FOLLOW_UPS, SUGGESTIONS = N_("Status of follow-ups"), N_("What became of the suggestions")
AGREEMENTS, OUTCOMES = N_("List of agreements"), N_("List of outcomes")
EVERYTHING = N_("All trips together")
HALF, SUMMED = N_("{half}, as of {day}"), N_("{open} open, {late} overdue, {settled} settled")
DECIDED = N_("{count} suggestions: {adopted} adopted, {studied} studied, {rejected} not adopted, {open} not decided")
RETURN = N_("Return visit: {trip}")
CHECKS = N_("Not settled: {what}")
BARE = N_("Told under no theme")
SIZES = (7.8, 6.7)


def render(values: Sequence[Any], options: PrintOptions) -> Paper:
    """A table for each of ``values``: a ``followups.Report``, or a register of suggestions, agreements or outcomes."""
    voices = frame.voices(options.language, options.calendar)
    msgid, fill, texts, name = _KINDS[type(values[0])]

    def notices(value: Any, spoken: Sequence[Speech]) -> Iterable[Notice]:
        first, found = spoken[0], list[Notice]()
        for one in texts(value):
            found += glyph_notices(one[0].get(first.code), first, [text.get(v.code) for text in one for v in spoken])
        return found

    def of(value: Any) -> tuple[Pair, date]:
        return name(value), value.as_of

    return bound(values, voices, LANDSCAPE, msgid, of=of, fill=fill, notices=notices)


def _begin(flow: Flow, voices: Sequence[Speech], name: Pair, msgid: str, *below: Pair) -> None:
    frame.title(flow, LANDSCAPE, voices, [frame.heading(name, msgid, voice) for voice in voices])
    flow.y += 2 * MM
    for words in below:
        flow.section([], [], [caption(LANDSCAPE, voices, words, (8.4, 7.2))])
    flow.y += 1 * MM


def _table(
    flow: Flow, voices: Sequence[Speech], widths: Sequence[float], labels: Sequence[str], title: Pair,
    rows: Callable[[Grid], Sequence[Row]],
) -> None:  # fmt: skip
    grid = Grid.of(voices, LANDSCAPE, widths, SIZES)
    head = replace(grid, sizes=(7.4, 6.4)).row(*(Box.word(label) for label in labels), joined=True)
    lead = [caption(LANDSCAPE, voices, title, (9.6, 8.2), bold=True, joined=True)] if title else []
    flow.section([*lead, head], [head], list(rows(grid)))
    flow.y += 4 * MM


def _day(day: date | None) -> Box:
    return Box(day_pair(day), CENTRE)


# follow-ups


def _follow_ups(flow: Flow, voices: Sequence[Speech], report: Report) -> None:
    settled = report.count(State.SETTLED)
    counted = said(SUMMED, open=len(report.lines) - settled, late=report.count(State.OVERDUE), settled=settled)
    period = said(HALF, half=report.half.name(), day=day_pair(report.as_of))
    _begin(flow, voices, report.trip or said(EVERYTHING), FOLLOW_UPS, joined("　", period, counted))
    labels = [
        N_("No."), N_("What is to be done"), N_("Who does it"), N_("Counterpart"), N_("Due on"), N_("Status"),
        N_("How far it is"), N_("What comes next"),
    ]  # fmt: skip
    number = 0
    for state, title in GROUPS.items():
        lines = [line for line in report.lines if line.state is state]
        if lines:
            first, number = number, number + len(lines)

            def rows(grid: Grid, lines: list[FollowUp] = lines, first: int = first) -> list[Row]:
                return [_follow_up(grid, line, place, not report.trip) for place, line in enumerate(lines, first + 1)]

            _table(flow, voices, (8, 56, 31, 38, 21, 29, 46, 46), labels, said(title), rows)


def _follow_up(grid: Grid, line: FollowUp, number: int, all_trips: bool) -> Row:
    what = joined("\n", line.title, _bracketed(joined("・", *((line.trip,) if all_trips else ()), line.event)))
    owner = line.owner or find(SIDES, line.side).pair()
    next_ = joined("\n", followups.steps_words(line.planned()), said(RETURN, trip=line.visit) if line.visit else Pair())
    return grid.row(
        Box(str(number), CENTRE), Box(what), Box(owner), Box(line.counterpart), _day(line.due),
        Box(followups.status_words(line), CENTRE), Box(followups.steps_words(line.reached())), Box(next_),
    )  # fmt: skip


def _bracketed(words: Pair) -> Pair:
    return Pair(*(f"（{words.get(code)}）" for code in CODES)) if words else Pair()


# suggestions


def _suggestions(flow: Flow, voices: Sequence[Speech], register: suggestions.Register) -> None:
    counted = said(
        DECIDED, count=len(register.lines), adopted=register.count("adopted"), studied=register.count("studied"),
        rejected=register.count("rejected"), open=register.count(""),
    )  # fmt: skip
    _begin(flow, voices, register.trip or said(EVERYTHING), SUGGESTIONS, counted)
    labels = [
        N_("No."), N_("What is suggested"), N_("Who decides"), N_("How it was taken up"), N_("Decided on"),
        N_("What was decided"),
    ]  # fmt: skip
    for trip in dict.fromkeys(line.delegation_id for line in register.lines):
        lines = [line for line in register.lines if line.delegation_id == trip]

        def rows(grid: Grid, lines: list[suggestions.Suggestion] = lines) -> list[Row]:
            return [_suggestion(grid, line, place) for place, line in enumerate(lines, 1)]

        title = Pair() if register.trip else lines[0].trip
        _table(flow, voices, (9, 110, 36, 24, 24, 72), labels, title, rows)


def _suggestion(grid: Grid, line: suggestions.Suggestion, number: int) -> Row:
    status = find(SUGGESTION_STATUSES, line.status).pair()
    return grid.row(
        Box(str(number), CENTRE), Box(line.text), Box(line.unit), Box(status, CENTRE), _day(line.decided),
        Box(line.reply),
    )  # fmt: skip


# agreements


def _agreements(flow: Flow, voices: Sequence[Speech], register: agreements.Register) -> None:
    _begin(flow, voices, Pair(), AGREEMENTS)
    labels = [
        N_("No."), N_("Title"), N_("Parties"), N_("Signed by"), N_("Signed on"), N_("Fields of co-operation"),
        N_("Expires on"), N_("Next anniversary"), N_("Languages, law, court"),
    ]  # fmt: skip
    number = 0
    for state, title in agreements.GROUPS.items():
        lines = [line for line in register.lines if line.state is state]
        if lines:
            first, number = number, number + len(lines)

            def rows(grid: Grid, lines: list[agreements.Agreement] = lines, first: int = first) -> list[Row]:
                return [_agreement(grid, line, place, register.as_of) for place, line in enumerate(lines, first + 1)]

            _table(flow, voices, (8, 56, 44, 36, 24, 36, 20, 24, 34), labels, said(title), rows)


def _agreement(grid: Grid, line: agreements.Agreement, number: int, today: date) -> Row:
    kind = find(AGREEMENT_KINDS, line.kind).pair()
    next_ = agreements.anniversary(line.signed, today) if line.state is not agreements.State.ENDED else None
    terms = Pair(*("\n".join(filter(None, (line.languages, line.law, line.venue))),) * 2)
    lacking = [said(check.label) for check in agreements.checks(line)[:3] if not check.done]
    if lacking and line.state is not agreements.State.ENDED:
        terms = joined("\n", terms, said(CHECKS, what=joined("、", *lacking)))
    return grid.row(
        Box(str(number), CENTRE), Box(joined("\n", line.title, kind)),
        Box(line.parties), Box(line.signers), Box(joined("\n", day_pair(line.signed), line.place)), Box(line.fields),
        _day(line.expires), Box(_broken(next_.words()) if next_ else Pair(), CENTRE), Box(terms),
    )  # fmt: skip


def _broken(words: Pair) -> Pair:
    """In two lines: the day, and how many years."""
    return Pair(*(words.get(code).replace(" ", "\n") for code in CODES))


# outcomes


def _outcomes(flow: Flow, voices: Sequence[Speech], outcomes: Outcomes) -> None:
    _begin(flow, voices, outcomes.trip or said(EVERYTHING), OUTCOMES)
    labels = [N_("No."), N_("What came of it"), N_("Itinerary item"), N_("Trip (heading)")]
    for theme in (*outcomes.themes, None):
        lines = [line for line in outcomes.lines if outcomes.is_under(line, theme)]
        if lines:

            def rows(grid: Grid, lines: list[outcomelist.Outcome] = lines) -> list[Row]:
                return [
                    grid.row(Box(str(place), CENTRE), Box(line.text), Box(line.event), Box(line.trip))
                    for place, line in enumerate(lines, 1)
                ]

            _table(flow, voices, (9, 170, 44, 44), labels, theme.name if theme else said(BARE), rows)


def _texts_of_follow_ups(report: Report) -> list[tuple[Pair, ...]]:
    return [
        (one.title, one.owner, one.counterpart, one.visit, *(step.text for step in one.steps)) for one in report.lines
    ]


def _texts_of_suggestions(register: suggestions.Register) -> list[tuple[Pair, ...]]:
    return [(one.text, Pair(one.unit, one.unit), Pair(one.reply, one.reply)) for one in register.lines]


def _texts_of_agreements(register: agreements.Register) -> list[tuple[Pair, ...]]:
    return [(one.name(), one.parties, one.signers, one.place, one.fields) for one in register.lines]


def _texts_of_outcomes(outcomes: Outcomes) -> list[tuple[Pair, ...]]:
    return [(one.text, one.event, one.trip) for one in outcomes.lines]


_KINDS: dict[type, tuple[str, Callable[..., None], Callable[[Any], list[tuple[Pair, ...]]], Callable[[Any], Pair]]] = {
    Report: (FOLLOW_UPS, _follow_ups, _texts_of_follow_ups, lambda value: value.trip or said(EVERYTHING)),
    suggestions.Register: (
        *(SUGGESTIONS, _suggestions, _texts_of_suggestions),
        lambda value: value.trip or said(EVERYTHING),
    ),
    agreements.Register: (AGREEMENTS, _agreements, _texts_of_agreements, lambda _value: Pair()),
    Outcomes: (OUTCOMES, _outcomes, _texts_of_outcomes, lambda value: value.trip or said(EVERYTHING)),
}
_TABLES: dict[type, tuple[str, Callable[[Any, str], list[list[Any]]], tuple[int, ...]]] = {
    Report: (FOLLOW_UPS, followups.table, (5, 20, 14, 26, 7, 11, 18, 11, 13, 24, 24, 14, 14)),
    suggestions.Register: (SUGGESTIONS, suggestions.table, (5, 22, 56, 16, 10, 11, 36)),
    agreements.Register: (
        *(AGREEMENTS, agreements.table),
        (5, 12, 24, 20, 18, 11, 10, 16, 11, 17, 14, 12, 12, 14, 16, 12),
    ),
    Outcomes: (OUTCOMES, outcomelist.table, (5, 24, 76, 22, 22)),
}


def sheets(values: Sequence[Any], language: str) -> list[Sheet]:
    """The same with all columns, as a workbook; texts in the first language of ``language``."""
    code = language if language in CODES else CODES[0]
    made = []
    for value in values[:1]:
        msgid, table, widths = _TABLES[type(value)]
        head, *body = table(value, code)
        lines = [Line(tuple(head), HEAD)]
        lines += [
            Line(tuple(Number(Decimal(cell)) if isinstance(cell, int) else cell for cell in row), BODY) for row in body
        ]
        made.append(Sheet(said(msgid).get(code)[:24], tuple(lines), widths))
    return made

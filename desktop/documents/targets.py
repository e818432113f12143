"""預期效益表／期待効果表: what a year of the programme aims at in the form of its plan, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import BOX, CENTRE, PAD, PORTRAIT, THIN, Box, Grid, bound
from desktop.documents.typeset import MM, Ink, Speech, glyph_notices
from desktop.domain import targets
from desktop.domain.itemwords import said
from desktop.domain.targets import BUSINESS, OUTBOUND, RETURNING, ROWS, Targets
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_
from desktop.sheets.book import BODY, HEAD, TITLE, Cell, Formula, Line, Number, Sheet

HEADING = N_("Expected benefits")
TASK, CONTENT, ACTUAL = N_("Part of the work"), N_("What is aimed at"), N_("What came of it (table)")
AHEAD, REACHED = N_("Still planned"), N_("Reached in percent")
COUNT, CURRENCY, VALUE = N_("Number aimed at"), N_("Currency"), N_("Value aimed at")
SUMS = N_("Value that came of it")
WIDTHS, WITH_ACTUAL = (58, 30, 82), (50, 28, 56, 36)  # mm
SIZES = (10.0, 8.2)


def render(values: Sequence[Targets], options: PrintOptions) -> Paper:
    """A page for each of ``values``."""

    def fill(flow: Flow, voices: Sequence[Speech], value: Targets) -> None:
        frame.title(flow, PORTRAIT, voices, [frame.heading(value.year.name, HEADING, voice) for voice in voices])
        flow.y += 5 * MM
        widths = WITH_ACTUAL if value.with_actual else WIDTHS
        grid = replace(Grid.of(voices, PORTRAIT, widths, SIZES), above=4.6, below=4.2)
        heads = [Box.word(TASK), Box.word(CONTENT, span=2)]
        heads += [Box.word(ACTUAL)] if value.with_actual else []
        head = grid.row(*heads, joined=True)
        flow.section([head], [head], [])
        scopes = [scope for scope in ROWS if any(line.goal.scope == scope for line in value.lines)]
        for number, scope in enumerate(scopes, 1):
            flow.section([], [head], _part(grid, value, scope, number if len(scopes) > 1 else 0))

    voices = frame.voices(options.language, options.calendar)
    return bound(
        values, voices, PORTRAIT, HEADING, of=lambda one: (one.year.name, one.as_of), fill=fill, notices=_notices
    )


def rows_of(scope: str) -> tuple[str, ...]:
    """The rows of a part in the form of the plan: delegations of both ways are one."""
    return tuple(key for key in ROWS[scope] if key != RETURNING)


def _part(grid: Grid, value: Targets, scope: str, number: int) -> list[Row]:
    """The rows of a part, with whose work it is beside all of them."""
    task = targets.task(value, scope)
    words = Pair(*(f"({number}) {task.get(code)}" if number else task.get(code) for code in CODES))
    beside = replace(grid, widths=grid.widths[:1]).row(Box(words))
    right = replace(grid, widths=grid.widths[1:], look=replace(grid.look, left=grid.look.left + grid.widths[0]))
    rows = []
    for key in rows_of(scope):
        cells = [Box(targets.title(scope, key), CENTRE), Box(targets.aim(value, scope, key))]
        cells += [Box(targets.came(value, scope, key))] if value.with_actual else []
        rows.append(right.row(*cells, joined=True, tall=11 * MM))
    lacking = beside.height() - sum(row.height() for row in rows)
    if lacking > 0:
        rows[-1] = replace(rows[-1], below=rows[-1].below + lacking)
    return [_merged(grid, beside, rows), *rows[1:-1], replace(rows[-1], joined=False)]


def _merged(grid: Grid, beside: Row, rows: Sequence[Row]) -> Row:
    """The first of ``rows``, which draws one cell at the left of all of them."""
    first, whole = rows[0], sum(row.height() for row in rows)
    left, width = grid.look.left, grid.widths[0]

    def drawn(ink: Ink, baseline: float) -> None:
        if first.before:
            first.before(ink, baseline)
        top = baseline - first.ascent - first.above
        for x in (left, left + width):
            ink.line(x, top, x, top + whole, THIN, BOX)
        for y in (top, top + whole):
            ink.line(left, y, left + width, y, THIN, BOX)
        at = top + beside.above + beside.ascent
        ink.begin(beside.role)
        for place, line in enumerate(beside.cells[0].lines):
            at += line.leading if place else 0.0
            for piece in line.pieces:
                ink.text(left + PAD + piece.x, at, piece.chain, piece.text, piece.size, piece.colour)
        ink.end()

    return replace(first, before=drawn)


def _notices(value: Targets, voices: Sequence[Speech]) -> list[Notice]:
    first = voices[0]
    texts = [line.goal.per.get(v.code) for line in value.lines for v in voices]
    texts += [text.get(v.code) for text in (value.year.name, value.organiser) for v in voices]
    return list(glyph_notices(value.year.name.get(first.code), first, texts))


def sheets(values: Sequence[Any], language: str) -> list[Sheet]:
    """The same as a workbook that goes on counting, texts in the first language of ``language``."""
    code = language if language in CODES else CODES[0]
    made = []
    for value in values:
        heads: list[str] = [TASK, CONTENT, CONTENT, COUNT, VALUE, CURRENCY]
        heads += [ACTUAL, AHEAD, REACHED, SUMS] if value.with_actual else []
        shown = [said(head).get(code) for head in heads]
        shown[1] = said(N_("Kind")).get(code)
        title = f"{value.year.name.get(code)}　{said(HEADING).get(code)}"
        lines = [Line((title, *("" for _head in heads[1:])), TITLE), Line(tuple(shown), HEAD)]
        for scope in dict.fromkeys(line.goal.scope for line in value.lines):
            for key in ROWS[scope]:
                lines.append(Line(_cells(value, scope, key, len(lines) + 1, code), BODY))
        widths = (44, 22, 44, 12, 16, 8, 12, 12, 12, 22)[: len(heads)]
        made.append(Sheet(said(HEADING).get(code)[:24], tuple(lines), widths, head=2))
    return made


def _cells(value: Targets, scope: str, key: str, row: int, code: str) -> tuple[Cell, ...]:
    line = value.line(scope, key)
    goal, actual = line.goal, line.actual
    kind = said(targets.RETURN_VISITS) if key == RETURNING else targets.title(scope, key)
    text = Pair() if key == RETURNING else targets.aim(value, scope, key)
    cells: list[Cell] = [
        targets.task(value, scope).get(code) if key == OUTBOUND else "",
        kind.get(code).replace("\n", ""),
        text.get(code),
        Number(Decimal(goal.value)) if goal.value is not None else None,
        Number(goal.money.amount) if goal.money else None,
        goal.money.currency if goal.money else "",
    ]
    if not value.with_actual:
        return tuple(cells)
    if key == BUSINESS:
        sums = "\n".join(targets.spelled(one).get(code) for one in actual.money)
        return (*cells, None, None, None, sums)
    share: Cell = None
    if goal.value:
        exact = Decimal(actual.number * 100) / Decimal(goal.value)
        share = Formula(f"ROUND(G{row}/D{row}*100,1)", exact.quantize(Decimal("0.1")), 1)
    return (*cells, Number(Decimal(actual.number)), Number(Decimal(actual.ahead)), share, "")

"""The chapters of 組團赴日拓銷手冊, a handbook for offices that organise such a delegation for the first time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import handbookparts as parts
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.frame import Look, rich_lines, stacked
from desktop.documents.typeset import INK, MM, MUTED, Speech
from desktop.domain import dates
from desktop.domain import tasks as rules
from desktop.domain.agenda import AgendaLine
from desktop.domain.handbook import Handbook, Organising
from desktop.domain.itemwords import said
from desktop.domain.text import Pair, joined
from desktop.i18n import CODES, N_, gettext_for

PARTS = {
    "team": N_("Forming the delegation"),
    "platform": N_("A standing link between both sides"),
    "reception": N_("Receptions"),
    "seminar": N_("Seminars on trade and investment, one-to-one talks"),
    "press": N_("Press conference before departure"),
    "money": N_("Money"),
    "after": N_("After the return"),
}
WHEN, PLACE = N_("Date and time"), N_("Place")
CLOCK = 15 * MM


def of(book: Handbook) -> Organising:
    """What makes the book one of this kind."""
    return book.organising or Organising()


def steps(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, mark: parts.Mark) -> None:
    """What is to be done and how, part by part."""
    for part, msgid in PARTS.items():
        lines = of(book).steps.get(part, ())
        if lines:
            head = parts.subhead(m, voices, said(msgid), mark(said(msgid)))
            flow.section([head], [], [parts.texts(m, voices, line, 4 * MM, "・") for line in lines])
            flow.y += m.above * 0.6


def tasks(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, _mark: parts.Mark) -> None:
    """The check list, a heading for each day that anything is due."""
    for days in dict.fromkeys(task.days for task in of(book).tasks):
        words = said(N_("At any time"))
        if days is not None:
            words = Pair(*(rules.words(days).text(gettext_for(code)) for code in CODES))
        rows = [parts.tick(m, voices, task.title, Pair()) for task in of(book).tasks if task.days == days]
        head = replace(parts.subhead(m, voices, words), above=m.above * 0.7)
        flow.section([head], [head], rows)


def bodies(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, _mark: parts.Mark) -> None:
    """Who helped, and in which part."""
    middle = (m.right - m.left) * 0.62
    rows = []
    for name, part in of(book).bodies:
        left = stacked(voices, name, (m.body, m.second), middle - 4 * MM)
        right = stacked(voices, part, (m.second, m.small), m.right - m.left - middle, colours=(MUTED, MUTED))
        cells = (Cell(m.left, tuple(left)), Cell(m.left + middle, tuple(right)))
        rows.append(Row(cells, m.above * 0.6, m.below * 0.6, rule=True))
    flow.section([], [], rows)


def agendas(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, mark: parts.Mark) -> None:
    """How meetings ran, point by point, without who spoke."""
    for one in of(book).agendas:
        rows = []
        if one.when:
            when = one.when
            day = Pair(*(f"{dates.short(when.start_date, c)} {dates.times(when, c)}".strip() for c in CODES))
            rows += parts.fact(m, voices, WHEN, parts.words(m, voices, day))
        rows += parts.fact(m, voices, PLACE, parts.words(m, voices, joined("　", one.place, one.room)))
        rows += [_point(m, voices, line) for line in one.lines]
        head = parts.subhead(m, voices, one.title, mark(one.title))
        flow.section([head], [parts.subhead(m, voices, one.title)], rows)
        flow.y += m.above


def _point(m: Look, voices: Sequence[Speech], line: AgendaLine) -> Row:
    clock = dates.clock(line.start) if line.start else "―"
    cells = [Cell(m.left, tuple(rich_lines(voices[0].regular, [(clock, MUTED)], m.body, CLOCK)))]
    cells.append(
        Cell(
            m.left + CLOCK,
            tuple(stacked(voices, line.title, (m.body, m.second), m.right - m.left - CLOCK, colours=(INK, MUTED))),
        )
    )
    return Row(tuple(cells), m.above * 0.5, m.below * 0.5, rule=True)

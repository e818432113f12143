"""支出明細表: every expense by day, with its receipt, who paid, which fund, and what it comes to in Taiwan dollars."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, bound, number
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain.accountpapers import ExpenseList, ListedExpense
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.money import HOME, Money
from desktop.domain.text import Pair, joined
from desktop.domain.words import BUDGET_CATEGORIES, EXPENSE_STATUSES, FUNDING, find
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("List of expenses")
HEADS = (
    N_("No."), N_("Date"), N_("Category"), N_("For"), N_("Payee"), N_("Amount"), N_("Rate"), N_("In NT$"), N_("Fund"),
    N_("Paid by"), N_("Receipt no."), N_("Status"),
)  # fmt: skip
SUM = N_("Sum of what was spent")
UNKNOWN = N_("Amounts without a rate: {count}. They are not in the sums.")
WIDTHS = (9, 15, 27, 50, 37, 24, 15, 22, 25, 20, 16, 17)


def render(values: Sequence[ExpenseList], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """The list of each trip in ``values``."""
    return bound(
        values, frame.voices(language, calendar), LANDSCAPE, HEADING,
        of=lambda one: (one.head.trip, one.head.as_of), fill=_fill, notices=_notices,
    )  # fmt: skip


def _notices(one: ExpenseList, voices: Sequence[Speech]) -> list[Notice]:
    first = voices[0]
    texts = [text for line in one.lines for text in (line.spent.item.get(first.code), line.spent.payee)]
    found = list(glyph_notices(one.head.trip.get(first.code), first, texts))
    if one.unknown:
        found.append(Notice(one.head.trip.get(first.code), Sentence(UNKNOWN, {"count": one.unknown})))
    return found


def _fill(flow: Flow, voices: Sequence[Speech], one: ExpenseList) -> None:
    m = LANDSCAPE
    frame.title(flow, m, voices, [frame.heading(one.head.trip, HEADING, v) for v in voices])
    frame.period(flow, m, voices, one.head.start, one.head.end, 8.5)
    flow.y += 4 * MM
    grid = Grid.of(voices, m, WIDTHS, (7.6, 6.6))
    head = grid.row(*(Box.word(word) for word in HEADS), joined=True)
    rows = [_line(grid, number_, line) for number_, line in enumerate(one.lines, 1)]
    total = grid.row(Box(said(SUM), span=7, bold=True), number(Money(one.total).bare(), bold=True), Box(span=4))
    flow.section([head], [head], [*rows, total])
    if one.unknown:
        flow.section([grid.row(Box(said(UNKNOWN, count=one.unknown), span=12))], [], [])


def _line(grid: Grid, place: int, line: ListedExpense) -> Row:
    one, home = line.spent, line.converted.home
    day = one.paid_on
    foreign = one.amount.currency != HOME
    return grid.row(
        Box(str(place), CENTRE), Box(f"{day.month}/{day.day}" if day else "", CENTRE),
        Box(find(BUDGET_CATEGORIES, line.category).pair()), Box(one.item or Pair(one.gloss_zh, one.gloss_zh)),
        Box(one.payee), number(one.amount.show()), number(line.converted.rate if foreign else ""),
        number("?" if home is None else home.bare()),
        Box(joined("、", *(find(FUNDING, fund).pair() for fund in line.funds))), Box(line.payer),
        Box(one.receipt_no, CENTRE), Box(find(EXPENSE_STATUSES, one.status).pair()),
    )  # fmt: skip

"""經費結報表: what each source of funds planned and pays, line by line, with the cap of the central subsidy."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid, bound, number, signatures
from desktop.documents.typeset import INK, MM, MUTED, Speech, glyph_notices
from desktop.domain import amounts
from desktop.domain.accountpapers import Fund, FundLine, Settlement
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.tally import CENTRAL
from desktop.domain.text import Pair
from desktop.domain.words import BUDGET_CATEGORIES, EXPENSE_STATUSES, FUNDING, find
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("Settlement by source of funds")
ITEM, CATEGORY, PLANNED, SPENT = N_("Item"), N_("Category"), N_("Planned sum"), N_("Spent")
LEFT, RECEIPTS, STATE, SUM = N_("Left"), N_("Receipts"), N_("Status"), N_("Sum")
CAP, PAYS = N_("Cap of the central subsidy: NT$ {cap}"), N_("Pays in the end")
MOVED_AWAY, MOVED_HERE = (
    N_("Above the cap, moved to city or county funds"),
    N_("From the central subsidy, above its cap"),
)
ALL_FUNDS = N_("All sources of funds")
UNKNOWN = N_("Amounts without a rate: {count}. They are not in the sums.")
SIGNED = (N_("Person in charge"), N_("Head of the unit"), N_("Accounting"), N_("Head of the agency"))
WIDTHS = (50, 27, 24, 24, 22, 12, 18)


def render(values: Sequence[Settlement], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """The settlement of each trip in ``values``."""
    return bound(
        values, frame.voices(language, calendar), PORTRAIT, HEADING,
        of=lambda one: (one.head.trip, one.head.as_of), fill=_fill, notices=_notices,
    )  # fmt: skip


def _notices(one: Settlement, voices: Sequence[Speech]) -> list[Notice]:
    first = voices[0]
    names = [line.name.get(first.code) for fund in one.funds for line in fund.lines]
    found = list(glyph_notices(one.head.trip.get(first.code), first, names))
    if one.unknown:
        found.append(Notice(one.head.trip.get(first.code), Sentence(UNKNOWN, {"count": one.unknown})))
    return found


def _fill(flow: Flow, voices: Sequence[Speech], one: Settlement) -> None:
    m = PORTRAIT
    frame.title(flow, m, voices, [frame.heading(one.head.office, HEADING, v) for v in voices])
    frame.centred(flow, m, [(v, one.head.trip.get(v.code), 9.0, False, MUTED) for v in voices])
    frame.period(flow, m, voices, one.head.start, one.head.end, 8.5)
    flow.y += 4 * MM
    grid = Grid.of(voices, m, WIDTHS, (8.4, 7.0))
    head = grid.row(
        *(Box.word(word) for word in (ITEM, CATEGORY, PLANNED, SPENT, LEFT, RECEIPTS, STATE)), joined=True
    )  # fmt: skip
    for fund in one.funds:
        title = [_title(voices, fund, one.cap), head]
        flow.section(title, title, [*(_line(grid, line) for line in fund.lines), *_sums(grid, fund)])
        flow.y += 4 * MM
    total = Grid.of(voices, m, (50, 127), (9.4, 7.8))
    words = _amount(one.spent)
    rows = [total.row(Box.word(ALL_FUNDS), Box(words, bold=True))]
    if one.unknown:
        rows.append(total.row(Box.word(N_("Note")), Box(said(UNKNOWN, count=one.unknown))))
    flow.section(rows, [], [])
    flow.y += 4 * MM
    flow.section(signatures(grid, SIGNED), [], [])


def _amount(minor: int) -> Pair:
    """「NT$ 512,005（新臺幣伍拾壹萬貳仟零伍元整）」; below zero without the words."""
    shown = Money(minor).show()
    if minor < 0:
        return Pair(shown, shown)
    return Pair(f"{shown}（新臺幣{amounts.capital(Money(minor))}）", f"{shown}（{amounts.mixed(Money(minor), 'ja')}）")


def _title(voices: Sequence[Speech], fund: Fund, cap: int | None) -> Row:
    first = voices[0]
    words = find(FUNDING, fund.key).pair()
    cap_said = said(CAP, cap=Money(cap).bare()) if fund.key == CENTRAL and cap is not None else Pair()
    spans = [(words.get(first.code), INK)]
    if len(voices) > 1 and words.ja != words.zh:
        spans.append((f"　{words.get(voices[1].code)}", MUTED))
    lines = frame.rich_lines(first.bold, spans, 11.0, 80 * MM)
    about = frame.stacked(voices, cap_said, (8.4, 7.0), 80 * MM, colours=(MUTED, MUTED))
    return Row((Cell(PORTRAIT.left, tuple(lines)), Cell(PORTRAIT.left + 88 * MM, tuple(about))), 2.0, 4.0, joined=True)


def _line(grid: Grid, line: FundLine) -> Row:
    planned = "" if line.planned is None else Money(line.planned).bare()
    left = "" if line.planned is None else Money(line.planned - line.spent).bare()
    return grid.row(
        Box(line.name), Box(find(BUDGET_CATEGORIES, line.category).pair()), number(planned),
        number(Money(line.spent).bare() + (" ?" if line.unknown else "")), number(left),
        Box(str(line.receipts) if line.receipts else "", CENTRE), Box(find(EXPENSE_STATUSES, line.status).pair()),
    )  # fmt: skip


def _sums(grid: Grid, fund: Fund) -> list[Row]:
    status = find(EXPENSE_STATUSES, fund.status).pair()
    rows = [
        grid.row(
            Box(said(SUM), span=2, bold=True), number(Money(fund.planned).bare(), bold=True),
            number(Money(fund.spent).bare(), bold=True), number(Money(fund.planned - fund.spent).bare(), bold=True),
            Box(str(sum(line.receipts for line in fund.lines)), CENTRE), Box(status),
        )
    ]  # fmt: skip
    if fund.moved:
        word = said(MOVED_HERE if fund.moved > 0 else MOVED_AWAY)
        rows.append(grid.row(Box(word, span=3), number(f"{Money(fund.moved).bare()}"), Box(span=3)))
        rows.append(
            grid.row(Box(said(PAYS), span=3, bold=True), number(Money(fund.due).bare(), bold=True), Box(span=3))
        )  # fmt: skip
    return rows

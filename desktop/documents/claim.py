"""國外出差旅費報告表: the claim of a member, a line for each day, the list of receipts, where every rate comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, number, signatures
from desktop.documents.typeset import INK, MM, MUTED, Speech, each_once, glyph_notices
from desktop.domain import amounts, dates
from desktop.domain.claim import (
    COLUMNS,
    DEDUCTED,
    LIVING,
    Claim,
    ClaimDay,
    lacking,
    lacking_words,
    living_words,
    ntd,
    runs,
    usd,
)
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.ratewords import sum_of
from desktop.domain.text import Pair, by_number, joined
from desktop.errors import Notice, Sentence
from desktop.i18n import CODES, N_

HEADING = N_("Travel expense claim for an overseas trip")
NAME, TITLE, GRADE, STAFF_NO = N_("Name"), N_("Title (of a post)"), N_("Grade"), N_("Staff number")
REASON, PERIOD = N_("Reason for the trip"), N_("Period")
FROM_TO = N_("{span}, {days} days in all, {receipts} receipts attached")
DAY, WAY, WORK = N_("Date"), N_("From and to"), N_("Work done")
RECEIPTS, REMARKS, SUM = N_("Receipt no."), N_("Remarks"), N_("Sum")
TOTAL, ADVANCE, BACK = N_("Total claimed"), N_("Advance drawn"), N_("Of it paid back")
PAY_OUT, GIVE_BACK = N_("Still to be paid out"), N_("To be paid back")
ENCLOSED = N_(
    "Enclosed: □ invitation or agenda □ {receipts} receipts □ proof of exchange □ itinerary of the ticket "
    "□ proof of payment □ form for a foreign airline □ insurance receipt and policy □ card statement □ approvals"
)
SEE_LIST = N_("{some} and so on, see the list of receipts")
LETTERS = 60, 90  # of the receipt numbers of a day, and of its remarks
PART_OF = N_("{worked}, of it {part}")
RATES, ATTACHED = N_("Exchange rates"), N_("List of receipts")
PAYEE, FOR, AMOUNT, IN_HOME = N_("Payee"), N_("For"), N_("Amount"), N_("In NT$")
APPROVAL = N_("Approved {date}, no. {number}")
SIGNED = (N_("Traveller"), N_("Head of the unit"), N_("Personnel"), N_("Accounting"), N_("Head of the agency"))
NO_RATE = N_("There is no rate for the US dollar: the per-diem is not in the total. Enter the rate.")
BELOW_ZERO = N_("The total is below zero: it is not written in words.")
WIDTHS = (13, 30, 38, 17, 12, 17, 18, 17, 14, 14, 14, 18, 15, 30)  # mm


def render(values: Sequence[Claim], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A claim for each of ``values``."""
    voices = frame.voices(language, calendar)
    first = voices[0]
    pdf = frame.begin(first, HEADING, max(v.as_of for v in values))
    flows, notices = [], list[Notice]()
    for claim in values:
        m = LANDSCAPE
        flow = frame.filled(pdf, m, lambda f, look, c=claim: _fill(f, voices, c, look.above / LANDSCAPE.above))  # type: ignore[misc]
        titles = [f"{frame.heading(claim.office, HEADING, v)}　{claim.who.name.get(v.code)}" for v in voices]
        frame.furnish(flow, m, voices, titles, 0, claim.as_of)
        flows.append((claim.who.name.get(first.code), flow))
        notices += _notices(claim, first)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def _fill(flow: Flow, voices: Sequence[Speech], claim: Claim, tight: float = 1.0) -> None:
    m = LANDSCAPE
    frame.title(flow, m, voices, [frame.heading(claim.office, HEADING, v) for v in voices])
    flow.y += 3 * MM
    flow.section(_person(voices, claim), [], [])
    flow.y += 2 * MM
    usual = Grid.of(voices, m, WIDTHS, (7.4, 6.4))
    grid = replace(usual, above=usual.above * tight, below=usual.below * tight)
    labels = [Box.word(DAY), Box.word(WAY), Box.word(WORK), *(Box.word(c.label) for c in COLUMNS)]
    heads = replace(grid, sizes=(6.9, 6.0))
    head = heads.row(*labels, Box.word(RECEIPTS), Box.word(REMARKS), joined=True)
    rows = [_day(grid, day) for day in claim.days]
    flow.section([head], [head], [*rows, _sums(grid, claim)])
    flow.section(
        [], [], [_text(voices, joined("　", living_words(claim), lacking_words(claim))), *_totals(voices, claim)]
    )
    flow.y += 2 * MM
    flow.section(signatures(grid, SIGNED, 12 * MM), [], [])
    flow.y += 1 * MM
    notes = [Pair(*(f"{said(RATES).get(code)}：{note.get(code)}" for code in CODES)) for note in claim.notes]
    for note in (*notes, said(ENCLOSED, receipts=claim.receipts)):
        flow.section([], [], [_text(voices, note, 7.4, 6.6)])
    if claim.placed:
        _receipts(flow, voices, claim)


def _person(voices: Sequence[Speech], claim: Claim) -> list[Row]:
    """Name, post and period; grade and staff number are written by hand."""
    grid = Grid.of(voices, LANDSCAPE, (20, 45, 16, 70, 16, 26, 24, 50))
    top = grid.row(
        Box.word(NAME), Box(claim.who.name, bold=True), Box.word(TITLE), Box(claim.who.title), Box.word(GRADE), Box(),
        Box.word(STAFF_NO), Box(),
    )  # fmt: skip
    spans = [dates.span(claim.start, claim.end, v.code, v.calendar) for v in voices]
    by_code = {v.code: span for v, span in zip(voices, spans, strict=True)}
    span = Pair(by_code.get("zh_TW", ""), by_code.get("ja", ""))
    when = said(FROM_TO, span=span, days=claim.length, receipts=claim.receipts)
    approval = Pair()
    if claim.approved_on and claim.approval_no:
        day = Pair(*(dates.long(claim.approved_on, code) for code in CODES))
        approval = said(APPROVAL, date=day, number=claim.approval_no)
    return [
        top,
        grid.row(
            Box.word(REASON), Box(claim.trip, span=3 if approval else 7), *([Box(approval, span=4)] if approval else [])
        ),
        grid.row(Box.word(PERIOD), Box(when, span=7)),
    ]


def _day(grid: Grid, day: ClaimDay) -> Row:
    cells = []
    for choice in COLUMNS:
        shown = {LIVING: usd(day.living), DEDUCTED: usd(day.deducted) if day.deducted else ""}
        cells.append(number(shown.get(choice.key, ntd(day.sums.get(choice.key, 0)))))
    remarks = Pair(*(_at_most([remark.get(code) for remark in day.remarks], LETTERS[1], code) for code in CODES))
    numbers = runs(day.receipts)
    return grid.row(
        Box(f"{day.day.month}/{day.day.day}", CENTRE), Box(day.way), Box(day.work), *cells,
        Box(Pair(*(_at_most(numbers, LETTERS[0], code) for code in CODES)), CENTRE), Box(remarks),
    )  # fmt: skip


def _at_most(parts: Sequence[str], letters: int, code: str) -> str:
    """As many of these as fit into so many letters; a line of the form must fit on a page."""
    whole = "、".join(parts)
    if len(whole) <= letters:
        return whole
    shown = list[str]()
    for part in parts:
        if len("、".join([*shown, part])) > letters:
            break
        shown.append(part)
    some = "、".join(shown) or parts[0][:letters]
    return said(SEE_LIST, some=some).get(code)


def _sums(grid: Grid, claim: Claim) -> Row:
    living = [day.living for day in claim.days if day.living is not None]
    off = [day.deducted for day in claim.days if day.deducted]
    shown = {LIVING: usd(sum(living)) if living else "", DEDUCTED: usd(sum(off)) if off else ""}  # type: ignore[arg-type]
    cells = [number(shown.get(c.key, ntd(claim.sum(c.key))), bold=True) for c in COLUMNS]
    return grid.row(Box(said(SUM), CENTRE, 3, bold=True), *cells, Box(str(claim.receipts), CENTRE), Box())


def _totals(voices: Sequence[Speech], claim: Claim) -> list[Row]:
    grid = Grid.of(voices, LANDSCAPE, (36, 96, 34, 34, 34, 33), (8.6, 7.2))
    words = amounts.capital(Money(claim.total)) if claim.total >= 0 else ""
    whole = Pair(f"新臺幣{words}", amounts.mixed(Money(claim.total), "ja"))
    rows = [
        grid.row(
            Box.word(TOTAL), Box(whole if words else said(BELOW_ZERO), bold=True),
            Box(f"NT$ {Money(claim.total).bare()}", "right", 4, bold=True),
        )
    ]  # fmt: skip
    if claim.advanced.drawn:
        label = PAY_OUT if claim.balance >= 0 else GIVE_BACK
        open_ = Money(abs(claim.balance)).bare()
        rows.append(
            grid.row(
                Box.word(ADVANCE), Box(f"NT$ {Money(claim.advanced.drawn).bare()}", "right"),
                Box.word(BACK), number(f"NT$ {Money(claim.advanced.returned).bare()}"),
                Box.word(label), number(f"NT$ {open_}", bold=True),
            )
        )  # fmt: skip
    return rows


def _text(voices: Sequence[Speech], words: Pair, size: float = 8.4, second: float = 7.2) -> Row:
    """A line of words over the whole width."""
    lines = frame.stacked(voices, words, (size, second), LANDSCAPE.right - LANDSCAPE.left, colours=(INK, MUTED))
    return Row((Cell(LANDSCAPE.left, tuple(lines)),), 3.0, 2.0)


def _receipts(flow: Flow, voices: Sequence[Speech], claim: Claim) -> None:
    """單據明細: what each receipt is, how it became Taiwan dollars and in which column it stands."""
    flow.y += 5 * MM
    grid = Grid.of(voices, LANDSCAPE, (18, 20, 62, 46, 34, 52, 35), (7.6, 6.6))
    column = {choice.key: _one_line(said(choice.label)) for choice in COLUMNS}
    title = _text(voices, said(ATTACHED), 10.0, 8.0)
    head = grid.row(
        *(Box.word(word) for word in (RECEIPTS, DAY, FOR, PAYEE, AMOUNT, IN_HOME)), Box.word(N_("Column")), joined=True
    )
    rows = []
    for one in sorted(claim.placed, key=lambda each: (each.day, by_number(each.spent.receipt_no))):
        paid, spent = one.spent.paid_on, one.spent
        home = said(PART_OF, worked=sum_of(spent.amount, one.converted), part=Money(one.minor).show())
        if one.converted.home is not None and one.converted.home.minor == one.minor:
            worked = sum_of(spent.amount, one.converted)
            home = Pair(worked, worked)
        rows.append(
            grid.row(
                Box(spent.receipt_no, CENTRE), Box(f"{paid.month}/{paid.day}" if paid else "", CENTRE),
                Box(spent.item or Pair(spent.gloss_zh, spent.gloss_zh)), Box(spent.payee), number(spent.amount.show()),
                Box(home, "right"), Box(column[one.column]),
            )
        )  # fmt: skip
    flow.section([title, head], [head], rows)


def _one_line(words: Pair) -> Pair:
    """A heading of a narrow column, where there is room."""
    return Pair(words.zh.replace("\n", ""), words.ja.replace("\n", ""))


def _notices(claim: Claim, voice: Speech) -> list[Notice]:
    who = claim.who.name.get(voice.code)
    texts = [pair.get(voice.code) for day in claim.days for pair in (day.way, day.work, *day.remarks)]
    found = glyph_notices(who, voice, [who, claim.who.title.get(voice.code), claim.trip.get(voice.code), *texts])
    found += [Notice(who, sentence) for sentence in lacking(claim)]
    if claim.living_home is None:
        found.append(Notice(who, Sentence(NO_RATE)))
    return found

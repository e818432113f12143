"""禮品清單／贈答品一覧: what a delegation gave and what it received, what each is worth, and what was reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, bound, caption, number, signatures
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain.dates import Calendar
from desktop.domain.gifts import GIVEN, JAPAN, LATE, OPEN, RECEIVED, TAIWAN, Judged, Register
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.domain.words import DISPOSITIONS, YES_NO, find
from desktop.errors import Notice
from desktop.i18n import N_

HEADING = N_("List of gifts")
EVERYTHING = N_("All trips")
GIVEN_HEAD, RECEIVED_HEAD = N_("Given by the delegation"), N_("Received by the delegation")
NO, DATE, PARTY, THING, QUANTITY = N_("No."), N_("Date"), N_("Other side"), N_("Thing"), N_("Quantity")
EACH, TOTAL, HOME, OCCASION = N_("Worth of one"), N_("Worth together"), N_("In NT$"), N_("Occasion")
COURTESY, DISPOSITION, REPORT = N_("Official courtesy"), N_("What became of it"), N_("Reported on")
UNTIL = N_("until {date}")
SUM, SUM_LACKS = N_("Sum"), N_("Sum ({count} without a rate not in it)")
SOURCES = N_("Limits by: {source}")
SIGNED = (N_("Handled by"), N_("Head of the unit"), N_("Ethics unit"), N_("Head of the agency"))
WIDTHS = {  # mm: number, date, other side, thing, quantity, one, together, in NT$, occasion; courtesy, what, report
    GIVEN: (9, 24, 47, 52, 13, 25, 27, 22, 48),
    RECEIVED: (9, 24, 38, 40, 11, 22, 24, 20, 20, 16, 18, 27),
}


def render(values: Sequence[Register], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A list for each of ``values``."""
    return bound(
        values, frame.voices(language, calendar), LANDSCAPE, HEADING,
        of=lambda one: (_name(one), one.as_of), fill=_fill, notices=_notices,
    )  # fmt: skip


def _name(register: Register) -> Pair:
    return register.trip or said(EVERYTHING)


def _notices(register: Register, voices: Sequence[Speech]) -> list[Notice]:
    first, found = voices[0], list[Notice]()
    for line in register.lines:
        texts = (line.gift.party, line.gift.item, line.gift.occasion)
        who = line.gift.item.get(first.code) or line.gift.party.get(first.code)
        found += glyph_notices(who, first, [text.get(v.code) for text in texts for v in voices])
    return found


def _fill(flow: Flow, voices: Sequence[Speech], register: Register) -> None:
    m = LANDSCAPE
    frame.title(flow, m, voices, [frame.heading(_name(register), HEADING, voice) for voice in voices])
    if register.start and register.end:
        frame.period(flow, m, voices, register.start, register.end, 9.0)
    flow.y += 3 * MM
    for way, heading in ((GIVEN, GIVEN_HEAD), (RECEIVED, RECEIVED_HEAD)):
        if register.of(way):
            _table(flow, voices, register, way, heading)
            flow.y += 5 * MM
    flow.section(signatures(Grid.of(voices, m, (1,)), SIGNED, 11 * MM), [], [])
    flow.y += 1 * MM
    for source in (TAIWAN, JAPAN):
        text = caption(m, voices, said(SOURCES, source=said(source)), (6.8, 6.0))
        flow.section([], [], [replace(text, above=1.0, below=0.6)])


def _table(flow: Flow, voices: Sequence[Speech], register: Register, way: str, heading: str) -> None:
    grid = Grid.of(voices, LANDSCAPE, WIDTHS[way])
    labels = [NO, DATE, PARTY, THING, QUANTITY, EACH, TOTAL, HOME, OCCASION]
    labels += [COURTESY, DISPOSITION, REPORT] if way == RECEIVED else []
    head = replace(grid, sizes=(7.4, 6.4)).row(*(Box.word(label) for label in labels), joined=True)
    title = caption(LANDSCAPE, voices, said(heading), (10.0, 8.6), bold=True, joined=True)
    rows = [_row(grid, line, place, voices) for place, line in enumerate(register.of(way), 1)]
    minor, lacking = register.sum_of(way)
    words = said(SUM_LACKS, count=lacking) if lacking else said(SUM)
    rest = len(labels) - 8
    total = grid.row(Box(words, CENTRE, 7, bold=True), number(Money(minor).bare(), bold=True), Box(span=rest))
    flow.section([title, head], [head], [*rows, total])


def _row(grid: Grid, line: Judged, place: int, voices: Sequence[Speech]) -> Row:
    gift = line.gift
    cells = [
        Box(str(place), CENTRE),
        _day(gift.day, voices),
        Box(gift.party),
        Box(gift.item),
        number(f"{gift.quantity:,}"),
        number(gift.each.show() if gift.each.minor else ""),
        number(gift.total.show() if gift.each.minor else ""),
        number(Money(line.home).bare() if line.home else ""),
        Box(gift.occasion),
    ]
    if gift.way == RECEIVED:
        courtesy = find(YES_NO, gift.courtesy).pair() if gift.courtesy else Pair()
        became = find(DISPOSITIONS, gift.disposition).pair() if gift.disposition else Pair()
        due = _until(line.due, voices) if line.state in (OPEN, LATE) and line.due else Box()
        cells += [
            Box(courtesy, CENTRE), Box(became, CENTRE), _day(gift.reported, voices) if gift.reported else due,
        ]  # fmt: skip
    return grid.row(*cells)


def _day(day: date | None, voices: Sequence[Speech]) -> Box:
    return Box(frame.day_text(day, voices[0]) if day else "", CENTRE)


def _until(day: date, voices: Sequence[Speech]) -> Box:
    by_code = {voice.code: frame.day_text(day, voice) for voice in voices}
    return Box(said(UNTIL, date=Pair(by_code.get("zh_TW", ""), by_code.get("ja", ""))), CENTRE)

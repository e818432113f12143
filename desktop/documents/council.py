"""議會專案報告: cover, contents, chapters, and the table of all trips on lying pages, its head on each of them.

Pages are counted from the first chapter on; a long cell goes on over as many pages as it needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from desktop.documents import accountbooks, frame, worn
from desktop.documents.cards import picture_of
from desktop.documents.embedding import Link, Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import LARGE, Look
from desktop.documents.linebreak import wrap
from desktop.documents.paper import BOTH, Paper, PrintOptions
from desktop.documents.reportbody import set_out
from desktop.documents.ruled import CENTRE, LANDSCAPE, PAD, Box, Grid
from desktop.documents.tagging import HEAD, SUBHEAD, TEXT
from desktop.documents.typeset import (
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
)
from desktop.domain import council, councilblocks, yearly
from desktop.domain.council import CouncilReport
from desktop.domain.itemwords import said
from desktop.domain.reports import DAY, TITLE, Document, Heading, Para, TableBlock, spaced, text_of
from desktop.domain.text import Pair
from desktop.domain.yearly import SETTLED
from desktop.errors import Notice, Sentence
from desktop.i18n import N_
from desktop.sheets import book
from desktop.sheets.book import Sheet

HEADING = N_("Report to the council")
CONTENTS = N_("Table of contents")
FIRST, LAST, COUNT, STATE, SUM = N_("First day"), N_("Last day"), N_("Persons"), N_("Status"), N_("Sum")
WIDE, TALLEST = (20, 16, 12, 18, 14, 46), 25  # letters; lines of a row that every program shows
PAGE = replace(
    LARGE, left=28 * MM, right=182 * MM, top=25 * MM, next_top=25 * MM, bottom=267 * MM, foot=282 * MM, title=18.0,
)  # fmt: skip
LYING = replace(LANDSCAPE, left=17 * MM, right=280 * MM, top=17 * MM, next_top=17 * MM, bottom=190 * MM, foot=201 * MM)
SIZE, AIRY = 13.5, 1.75  # of the chapters, points; from line to line, of the size
CHAPTER, THEME, NAME, CELL, REMARK = 17.0, 14.5, 15.0, 10.8, 10.8
COVER = {TITLE: (25.0, True), DAY: (17.0, False)}  # the other lines 19, not bold
DOTS, FOOT = 11.5, 10.5  # sizes of the leader and of page numbers
INDENT = "　　"
QUOTED = 24  # letters of a text that a notice repeats
LEAST, SHORT = 0.22, 0.1  # of a page, below which a long row or a paragraph begins on the next
DAYS, NUMBER = re.compile(r"[\d/]+-[\d/]+"), re.compile(r"\d+\. ")


def render(values: Sequence[CouncilReport], options: PrintOptions) -> Paper:
    """The reports in ``values``, in one language each: in Chinese unless Japanese alone is asked for."""
    voice = frame.voices("zh_TW" if options.language == BOTH else options.language, options.calendar)[0]
    pdf = frame.begin(voice, HEADING, max(report.as_of for report in values), tagged=True)
    pdf.canvas.setTitle(flat(values[0].title))
    pdf.canvas.showOutline()
    notices: list[Notice] = []
    before = 0
    for report in values:
        made = councilblocks.document(report, voice.code)
        before += _write(pdf, voice, made, before)
        notices += made.notices
        notices += _lacking(report, voice.code)
        texts = [text_of(block).replace("\t", "\n") for block in made.blocks]
        notices += glyph_notices(made.title, voice, texts)
    return Paper(pdf.finish(), each_once(notices))


def _lacking(report: CouncilReport, code: str) -> Iterator[Notice]:
    """What nobody wrote in the language of the paper: names of trips, places, and the first of their results."""
    side, msgid = ("ja", NO_JAPANESE) if code == "ja" else ("zh", NO_CHINESE)
    for one in report.trips:
        told = next((told.text for told in one.results if not told.text.exactly(code)), Pair())
        for text, field in ((one.trip.name, "name"), (one.places, "places"), (told, "")):
            shown = flat(text.get(code))
            if shown and not text.exactly(code):
                shown = shown if len(shown) <= QUOTED else f"{shown[:QUOTED]}…"
                place = ("delegation", one.trip.id, f"{field}_{side}") if field else None
                yield Notice(flat(one.trip.name.get(code)), Sentence(msgid, {"text": shown}), place)


class Place:
    """Where each heading comes to stand: its page in the body, from 0."""

    def __init__(self) -> None:
        self.found: list[tuple[Heading, int]] = []

    def note(self, heading: Heading, before: int, flow: Flow) -> Callable[[Ink, float], None]:
        """Something that notes where it is drawn: on the last page of ``flow``, which ``before`` pages precede."""
        return lambda _ink, _baseline: self.found.append((heading, before + len(flow.pages) - 1))


def _write(pdf: Pdf, voice: Speech, made: Document, before: int) -> int:
    """All pages of a report; how many they are."""
    cover, place = _cover(pdf, voice, made), Place()
    flows = _body(pdf, voice, made, place)
    contents, leads = _contents(pdf, voice, made, place)
    front = len(cover.pages) + len(contents.pages)
    for at, ink in enumerate(cover.pages):
        pdf.page(PAGE.width, PAGE.height, ink.operators, bookmark="" if at else made.title, tags=ink.tags)
    for at, ink in enumerate(contents.pages):
        links = [replaced(link, before + front) for number, link in leads if number == at]
        marks = [] if at else [(voice.say(CONTENTS), 1)]
        pdf.page(PAGE.width, PAGE.height, ink.operators, marks=marks, links=links, tags=ink.tags)
    number = 0
    for look, flow in flows:
        for ink in flow.pages:
            counted = str(number + 1)
            middle = (look.left + look.right - voice.regular.width(counted) * FOOT) / 2
            ink.text(middle, look.foot, voice.regular, counted, FOOT, MUTED)
            here = [heading for heading, page in place.found if page == number]
            marks = [(heading.line, heading.level - councilblocks.CHAPTER + 1) for heading in here]
            pdf.page(look.width, look.height, ink.operators, marks=marks, tags=ink.tags)
            number += 1
    return front + number


def replaced(link: Link, front: int) -> Link:
    """A link to a page of the body as one to a page of the file."""
    box, page, text, tag = link
    return box, front + page + 1, text, tag


def sheets(values: Sequence[CouncilReport], language: str) -> list[Sheet]:
    """The table as a sheet, its remarks below it, and one that adds up what was settled, as the paper speaks."""
    code = "ja" if language == "ja" else "zh_TW"
    made: list[Sheet] = []
    for report in values:
        (table,) = (block for block in councilblocks.document(report, code).blocks if isinstance(block, TableBlock))
        rows = [book.Line(table.head, book.HEAD)]
        for cells in table.rows:
            *left, told = cells
            for place, part in enumerate(_parts(told)):
                rows.append(book.Line((*(left if not place else [""] * len(left)), part)))
        for number, text in enumerate(council.remarks(report, code)):
            said_ = text if number else said(council.REMARKS, text=text).get(code)
            rows += [book.Line((part,), book.NOTE) for part in wrap(said_, _letters, sum(WIDE) - 6)]
        made += [Sheet(said(council.TABLE).get(code), tuple(rows), WIDE), _costs(report, code)]
    return made


def odt(values: Sequence[CouncilReport], options: PrintOptions) -> bytes:
    """The report that ``values`` begin with, for those who go on editing it."""
    from desktop.documents import odt as writer

    return writer.write(councilblocks.document(values[0], "ja" if options.language == "ja" else "zh_TW"))


def _letters(text: str) -> float:
    """How wide a text is in a sheet, in letters."""
    return sum(2 if char > "\u2e80" else 1 for char in text)


def _parts(told: str) -> list[str]:
    """Results in pieces that a row of a sheet holds."""
    parts, high = [""], 0
    for text in told.split("\n"):
        lines = 2 * len(text) // WIDE[-1] + 1
        if high and high + lines > TALLEST:
            parts.append("")
            high = 0
        parts[-1] += f"\n{text}" if parts[-1] else text
        high += lines
    return parts


def _costs(report: CouncilReport, code: str) -> Sheet:
    """Every trip with its days and its cost as a number, and their sum."""
    heads = (council.HEADS[0], FIRST, LAST, COUNT, council.HEADS[4], STATE)
    rows = [book.Line(tuple(said(head).get(code) for head in heads), book.HEAD)]
    whole = 0
    for one in report.trips:
        trip = one.trip
        settled = trip.state == SETTLED
        whole += trip.spent if settled else 0
        cost = accountbooks.home(trip.spent) if settled else None
        state = "" if settled else yearly.cost(trip).get(code)
        count = book.Number(Decimal(trip.count))
        rows.append(book.Line((trip.name.get(code), trip.start, trip.end, count, cost, state)))
    text = f"SUM({book.at(1, 4)}:{book.at(len(rows) - 1, 4)})" if len(rows) > 1 else "0"
    rows.append(book.Line((said(SUM).get(code), "", "", "", accountbooks.summed(text, whole), ""), book.SUM))
    return Sheet(said(council.HEADS[4]).get(code), tuple(rows), (60, 13, 13, 8, 18, 16))


def _cover(pdf: Pdf, voice: Speech, made: Document) -> Flow:
    flow = frame.pages(pdf, replace(PAGE, bottom=PAGE.height - 10 * MM))
    logo = worn.look().logo
    picture = picture_of(logo) if logo else None
    after = {TITLE: 0.5, DAY: 0.86}
    flow.y = PAGE.height * 0.12
    last = ""
    for line in made.cover:
        size, bold = COVER.get(line.role, (19.0, False))
        if line.role == TITLE:
            flow.y = max(flow.y + 12 * MM, PAGE.height * 0.24)
        elif line.role == DAY:
            flow.y = max(flow.y + 6 * MM, PAGE.height * after[DAY])
        elif last == TITLE:
            if picture is not None:
                flow.y = max(flow.y + 10 * MM, PAGE.height * after[TITLE])
                _draw(flow, picture)
            flow.y = max(flow.y + 12 * MM, PAGE.height * 0.68)
        else:
            flow.y += 3 * MM
        frame.centred(flow, PAGE, [(voice, text, size, bold, INK) for text in line.values], 0.06)
        last = line.role
    return flow


def _draw(flow: Flow, picture: object) -> None:
    """The office's sign in the middle."""
    wide, tall = map(float, picture.getSize())  # type: ignore[attr-defined]
    scale = min((PAGE.right - PAGE.left) * 0.4 / wide, 30 * MM / tall)
    w, h = wide * scale, tall * scale
    ink = flow.pages[-1]
    x, low = (PAGE.left + PAGE.right - w) / 2, PAGE.height - flow.y - h
    ink.decorate(f"q {w:.3f} 0 0 {h:.3f} {x:.3f} {low:.3f} cm /{ink.pdf.image(picture)} Do Q")
    flow.y += h


def _contents(pdf: Pdf, voice: Speech, made: Document, place: Place) -> tuple[Flow, list[tuple[int, Link]]]:
    """The contents with leaders, and what on which of their pages leads to which page of the body."""
    flow = frame.pages(pdf, PAGE)
    frame.centred(flow, PAGE, [(voice, made.title, PAGE.title, True, INK)], 0.04)
    flow.y += 8 * MM
    frame.centred(flow, PAGE, [(voice, _apart(voice.say(CONTENTS)), 16.0, True, INK)])
    flow.y += 6 * MM
    leads: list[tuple[int, Link]] = []
    chapters = [(heading, page) for heading, page in place.found if heading.level == councilblocks.CHAPTER]
    flow.section([], [], [_entry(voice, heading, page, flow, leads) for heading, page in chapters])
    return flow, leads


def _apart(text: str) -> str:
    """「目　次」."""
    return "　".join(text) if len(text) == 2 else text


def _entry(voice: Speech, heading: Heading, page: int, flow: Flow, leads: list[tuple[int, Link]]) -> Row:
    size, left = SIZE, PAGE.left
    chain, counted = voice.regular, str(page + 1)
    right = chain.width(counted) * size
    lines = frame.rich_lines(chain, [(heading.line, INK)], size, PAGE.right - left - 14 * MM)
    used = max((piece.x + chain.width(piece.text) * size for piece in lines[-1].pieces), default=0.0)
    dots = int((PAGE.right - left - used - right - 10) / (chain.width(".") * DOTS * 1.6))
    cells = [Cell(left, tuple(lines))]
    spacing = chain.width(".") * DOTS * 0.6
    if dots > 2 and len(lines) == 1:
        wide = dots * chain.width(".") * DOTS * 1.6
        x = PAGE.right - right - 5 - wide
        cells.append(Cell(x, (Line((Piece(0, chain, "." * dots, DOTS, MUTED, spacing=spacing),), 0.0, 0.0),)))
    cells.append(Cell(PAGE.right - right, (Line((Piece(0, chain, counted, size),), size * 0.88, size * 1.48),)))
    row = Row(tuple(cells), 4.2, 4.2)

    def note(ink: Ink, baseline: float) -> None:
        box = (
            PAGE.left,
            PAGE.height - baseline - row.depth - row.below,
            PAGE.right,
            PAGE.height - baseline + row.ascent + row.above,
        )
        leads.append((len(flow.pages) - 1, (box, page, heading.line, len(ink.tags))))

    return replace(row, before=note)


def _body(pdf: Pdf, voice: Speech, made: Document, place: Place) -> list[tuple[Look, Flow]]:
    """The chapters, and each table on lying pages of its own with what follows it."""
    upright = frame.pages(pdf, PAGE)
    upright.least = SHORT
    frame.centred(upright, PAGE, [(voice, made.title, PAGE.title, True, INK)], 0.04)
    upright.y += 8 * MM
    flows: list[tuple[Look, Flow]] = [(PAGE, upright)]
    waiting: list[Row] = []  # headings, which stand on the page of what follows them
    for block, following in pairwise((*made.blocks, None)):
        if isinstance(block, Heading) and isinstance(following, TableBlock):
            lying = frame.pages(pdf, LYING)
            lying.least = LEAST
            flows.append((LYING, lying))
        look, flow = flows[-1]
        before = sum(len(other.pages) for _look, other in flows[:-1])
        if isinstance(block, Heading):
            row = _middle(voice, block.line, NAME) if look is LYING else _heading(look, voice, block)
            waiting.append(replace(row, before=place.note(block, before, flow)))
        elif isinstance(block, Para):
            row = _remark(look, voice, block) if look is LYING else _para(look, voice, block)
            flow.section(waiting, [], [row])
            waiting.clear()
        elif isinstance(block, TableBlock):
            flow.section(waiting, [], [])
            waiting.clear()
            _table(flow, voice, block)
        if not isinstance(following, Para | Heading | TableBlock):
            flow.section([], [], waiting)
    return flows


def _heading(look: Look, voice: Speech, block: Heading) -> Row:
    chapter = block.level == councilblocks.CHAPTER
    size = CHAPTER if chapter else THEME
    lines = frame.rich_lines(voice.bold, [(block.line, INK)], size, look.right - look.left)
    role = HEAD if chapter else SUBHEAD
    return Row((Cell(look.left, tuple(lines)),), size * 0.9, size * 0.5, joined=True, role=role)


def _para(look: Look, voice: Speech, block: Para) -> Row:
    """A paragraph whose first line is indented, set to both edges."""
    lines = set_out(voice, f"{INDENT}{spaced(block.number, block.text)}", SIZE, look.right - look.left)
    spaced_ = tuple(line._replace(leading=SIZE * AIRY) for line in lines)
    return Row((Cell(look.left, spaced_),), SIZE * 0.3, SIZE * 0.5, role=TEXT)


def _remark(look: Look, voice: Speech, block: Para) -> Row:
    """A line below the table; one of several hangs behind its number."""
    x = look.left + (2.2 * REMARK if block.number else 0.0)
    lines = frame.rich_lines(voice.regular, [(block.text, INK)], REMARK, look.right - x)
    cells = [Cell(x, tuple(lines))]
    if block.number:
        number = frame.rich_lines(voice.regular, [(block.number, INK)], REMARK, 3 * REMARK)
        cells.insert(0, Cell(look.left + 0.4 * REMARK, tuple(number)))
    return Row(tuple(cells), 6.0, 2.0)


def _middle(voice: Speech, text: str, size: float) -> Row:
    """A heading in the middle of a lying page."""
    room = LYING.right - LYING.left
    (line, *rest) = frame.rich_lines(voice.bold, [(text, INK)], size, room)
    wide = sum(piece.chain.width(piece.text) * piece.size for piece in line.pieces)
    moved = line._replace(pieces=tuple(piece._replace(x=piece.x + (room - wide) / 2) for piece in line.pieces))
    return Row((Cell(LYING.left, (moved, *rest)),), 0.0, 8.0, role=HEAD)


def _table(flow: Flow, voice: Speech, block: TableBlock) -> None:
    grid = replace(Grid.of((voice,), LYING, block.widths, (CELL, CELL)), above=4.0, below=4.0)
    head = grid.row(*(Box(text, CENTRE, bold=True, label=True) for text in block.head), joined=True)
    flow.section([head], [head], [_row(grid, voice, cells) for cells in block.rows])


def _row(grid: Grid, voice: Speech, cells: Sequence[str]) -> Row:
    """A trip; its days break behind the dash, and each of its results hangs behind its number."""
    boxes = []
    for text, wide in zip(cells[:-1], grid.widths, strict=False):
        narrow = voice.regular.width(text) * CELL > wide - 2 * PAD
        boxes.append(Box(text.replace("-", "-\n") if narrow and DAYS.fullmatch(text) else text))
    row = grid.row(*boxes, Box())
    last, room, lines = row.cells[-1], grid.widths[-1] - 2 * PAD, list[Line]()
    for text in cells[-1].split("\n"):
        number = NUMBER.match(text)
        x = voice.regular.width("10. ") * CELL if number else 0.0
        made = frame.rich_lines(voice.regular, [(text[number.end() :] if number else text, INK)], CELL, room - x, x)
        if number and made:
            piece = Piece(0.0, voice.regular, number[0].strip(), CELL)
            made[0] = made[0]._replace(pieces=(piece, *made[0].pieces))
        lines += made
    assert row.around is not None
    return row.around(replace(row, cells=(*row.cells[:-1], Cell(last.x, tuple(lines)))))

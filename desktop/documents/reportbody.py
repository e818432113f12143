"""The body of a report on pages: headings, paragraphs, items, tables, figures, and where each of them comes to stand.

Lengths are points, measured downwards.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from desktop.documents import frame, pictures
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, rich_lines
from desktop.documents.letters import justified
from desktop.documents.paper import Progress
from desktop.documents.ruled import CENTRE, Box, Grid
from desktop.documents.tagging import HEAD, SUBHEAD, TEXT
from desktop.documents.typeset import INK, MM, MUTED, RULE, Ink, Speech
from desktop.domain.reports import (
    NOTE,
    REMARK,
    SOURCE,
    Block,
    Document,
    FigureBlock,
    Heading,
    PageBreak,
    Para,
    TableBlock,
    label,
)
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

PAGE = replace(
    LARGE, left=28 * MM, right=185 * MM, top=25 * MM, next_top=25 * MM, bottom=268 * MM, foot=282 * MM, title=18.0,
)  # fmt: skip
SIZE, SMALL, CELL = 12.0, 10.0, 10.5  # of text, of what stands below a table, of its cells
AIRY = 1.62  # from line to line, of the size
HEADINGS = {1: (16.0, 14.0, 9.0), 2: (14.0, 12.0, 5.0), 3: (12.5, 8.0, 3.5)}  # size, above, below
STEP = 2.0  # of the size: how far an item stands in from the one above it
HANGING = 2.0  # and its text from its number, at least
INDENT = "　　"
LEAST = 0.12  # of a page, below which a paragraph or a long row begins on the next
TALLEST = 0.4  # of a page, of a figure: two of them with their captions fill one
SHRUNK = 0.72  # of its size: what a figure may become rather than begin on the next page
KEPT = 0.4  # of a page: a table that is no higher stands on one page
EVEN = 0.002  # of the size: letters are set apart by steps of this, so that a file names few widths
NO_PICTURE = N_("The file of a photograph is missing or is no picture. Add it once more.")


@dataclass
class Placed:
    """A heading, table or figure, and the page of the body that it begins on, from 0."""

    block: Heading | TableBlock | FigureBlock
    page: int


@dataclass
class Body:
    """Pages that fill up block by block."""

    voice: Speech
    document: Document
    flow: Flow
    progress: Progress
    placed: list[Placed] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    waiting: list[Row] = field(default_factory=list)  # headings stand on the page of what follows them

    def fill(self, blocks: Sequence[Block]) -> None:
        """Put all of ``blocks`` here."""
        for number, block in enumerate(blocks):
            self.progress(number, len(blocks))
            match block:
                case Heading():
                    self._heading(block)
                case Para():
                    self._drawn(self._para(block))
                case TableBlock():
                    self._table(block)
                case FigureBlock():
                    self._figure(block)
                case PageBreak():
                    self._rest()
                    self._turn()
        self._rest()
        self.progress(len(blocks), len(blocks))

    def _turn(self) -> None:
        if not self.flow.fresh:
            self.flow.new_page()

    def _rest(self) -> None:
        """Headings that nothing follows."""
        if self.waiting:
            self.flow.section(self.waiting, [], [])
            self.waiting.clear()

    def _drawn(self, row: Row) -> None:
        self.flow.section(self.waiting, [], [row])
        self.waiting.clear()

    def _note(self, block: Heading | TableBlock | FigureBlock) -> Callable[[Ink, float], None]:
        return lambda _ink, _baseline: self.placed.append(Placed(block, len(self.flow.pages) - 1))

    def _heading(self, block: Heading) -> None:
        if block.new_page:
            self._rest()
            self._turn()
        row = heading(self.voice, block.level, block.line)
        if self.flow.fresh and not self.waiting:
            row = replace(row, above=0.0)
        self.waiting.append(replace(row, before=self._note(block)))

    def _para(self, block: Para) -> Row:
        if block.kind == NOTE:
            lines = rich_lines(self.voice.regular, [(block.text, MUTED)], SMALL, PAGE.right - PAGE.left)
            return Row((Cell(PAGE.left, tuple(lines)),), 1.0, 4.0)
        return item(self.voice, block) if block.number else paragraph(self.voice, block.text, block.level)

    def _table(self, block: TableBlock) -> None:
        head = [*self.waiting]
        self.waiting.clear()
        if block.caption:
            head.append(replace(_middle(self.voice, label(block, self.document.language)), before=self._note(block)))
        if block.unit:
            head.append(_right(self.voice, block.unit))
        if not block.columns:
            self.flow.section(head, [], [])
            return
        grid = grid_of(self.voice, block)
        names = (
            [grid.row(*(Box(text, CENTRE, bold=True) for text in block.head), joined=True)] if any(block.head) else []
        )
        rows = [_cells(grid, block, row) for row in block.rows]
        rows = [replace(row, joined=True) if at in (0, len(rows) - 2) else row for at, row in enumerate(rows)]
        whole = sum(row.height() for row in (*head, *names, *rows))
        if self.flow.y + whole > self.flow.bottom and whole < KEPT * (self.flow.bottom - self.flow.next_top):
            self._turn()
        self.flow.section([*head, *names], names, rows)
        say, below = self.voice.say, []
        if block.source:
            below.append(say(SOURCE).format(text=block.source))
        if block.remark:
            below.append(say(REMARK).format(text=block.remark))
        self.flow.y += 1.2 * MM if below else 0.0
        for text in below:
            self.flow.section([], [], [self._para(Para(text, kind=NOTE))])
        self.flow.y += 2.5 * MM

    def _figure(self, block: FigureBlock) -> None:
        """The picture and its caption on one page, with the headings that wait."""
        m, flow = PAGE, self.flow
        wide, high = (m.right - m.left) * min(block.share, 1.0), (m.bottom - m.next_top) * TALLEST
        data = self.document.load(block.sha256) if block.sha256 else None
        made = pictures.fitted(data, wide / MM, high / MM, sha256=block.sha256) if data else None
        if made is None:
            subject = label(block, self.document.language)
            self.notices.append(Notice(subject, Sentence(NO_PICTURE)).at("figure", block.figure_id))
        width, height = (made.width * MM, made.height * MM) if made else (wide * 0.6, high * 0.4)
        said = [_middle(self.voice, label(block, self.document.language))] if block.caption else []
        room = flow.bottom - flow.y - 3 * MM - sum(row.height() for row in (*self.waiting, *said))
        if SHRUNK * height <= room < height:
            width, height = width * room / height, room
        elif height > room:
            self._turn()
        for row in self.waiting:
            flow.draw(row)
        self.waiting.clear()
        self._note(block)(flow.pages[-1], flow.y)
        flow.y += 1.5 * MM
        ink, x = flow.pages[-1], (m.left + m.right - width) / 2
        if made is not None:
            name = flow.pdf.image(_reader(made.data))
            ink.decorate(f"q {width:.3f} 0 0 {height:.3f} {x:.3f} {m.height - flow.y - height:.3f} cm /{name} Do Q")
        else:
            for x1, y1, x2, y2 in ((0, 0, 1, 0), (0, 1, 1, 1), (0, 0, 0, 1), (1, 0, 1, 1), (0, 0, 1, 1)):
                ink.line(x + x1 * width, flow.y + y1 * height, x + x2 * width, flow.y + y2 * height, 0.6, RULE)
        flow.y += height + 1.5 * MM
        for row in said:
            flow.draw(row)


def _reader(data: bytes) -> object:
    """A JPEG as ReportLab takes it; named by its bytes, so that it is not read once more only to be named."""
    from reportlab.lib.utils import ImageReader

    picture = ImageReader(io.BytesIO(data))
    picture.getRGBData = lambda: data
    picture._dataA = None  # nothing of a JPEG is transparent
    return picture


def pages(pdf: Pdf) -> Flow:
    """Empty pages of a report."""
    flow = frame.pages(pdf, PAGE)
    flow.least = LEAST
    return flow


def heading(voice: Speech, level: int, text: str) -> Row:
    """A heading over the whole width."""
    size, above, below = HEADINGS[min(max(level, 1), 3)]
    lines = rich_lines(voice.bold, [(text, INK)], size, PAGE.right - PAGE.left)
    return Row((Cell(PAGE.left, tuple(lines)),), above, below, joined=True, role=HEAD if level == 1 else SUBHEAD)


def paragraph(voice: Speech, text: str, level: int = 0) -> Row:
    """A paragraph whose first line stands in by two letters, set to both edges."""
    x = PAGE.left + level * STEP * SIZE
    lines = set_out(voice, f"{INDENT}{text}", SIZE, PAGE.right - x)
    return Row((Cell(x, tuple(lines)),), SIZE * 0.15, SIZE * 0.42, role=TEXT)


def item(voice: Speech, block: Para) -> Row:
    """A text that hangs behind its number."""
    x = PAGE.left + block.level * STEP * SIZE
    number = rich_lines(voice.regular, [(block.number, INK)], SIZE, PAGE.right - x)
    hang = x + max(HANGING, voice.regular.width(block.number) + 0.4) * SIZE
    lines = set_out(voice, block.text, SIZE, PAGE.right - hang)
    return Row((Cell(x, tuple(number[:1])), Cell(hang, tuple(lines))), SIZE * 0.15, SIZE * 0.35, role=TEXT)


def set_out(voice: Speech, text: str, size: float, width: float) -> list[Line]:
    """Lines that reach the right edge, but for the last."""
    lines = rich_lines(voice.regular, [(text, INK)], size, width)
    made = []
    for number, line in enumerate(lines, 1):
        if number < len(lines):
            line = justified(line, width)
        pieces = tuple(
            piece._replace(spacing=round(piece.spacing / size / EVEN) * EVEN * size) for piece in line.pieces
        )
        made.append(line._replace(pieces=pieces, leading=size * AIRY))
    return made


def grid_of(voice: Speech, block: TableBlock) -> Grid:
    """Columns as the table says, else by how much stands in them."""
    widths = block.widths
    if len(widths) != block.columns or sum(widths) <= 0:
        rows = (block.head, *block.rows)
        longest = [
            max((len(line) for row in rows if at < len(row) for line in row[at].split("\n")), default=1)
            for at in range(block.columns)
        ]
        widths = tuple(float(min(max(count, 3), 24)) for count in longest)
    grid = Grid.of((voice,), PAGE, widths, (CELL, CELL))
    return replace(grid, above=3.6, below=3.6)


def _cells(grid: Grid, block: TableBlock, row: Sequence[str]) -> Row:
    aligned = (*block.align, *("left" for _more in range(block.columns)))
    texts = (*row, *("" for _more in range(block.columns - len(row))))
    return grid.row(*(Box(text, where) for text, where in zip(texts, aligned, strict=False)))


def _middle(voice: Speech, text: str) -> Row:
    """A caption in the middle of the page, one line or several."""
    room = PAGE.right - PAGE.left
    lines = [
        _moved(line, (room - _used(line)) / 2) for line in rich_lines(voice.regular, [(text, INK)], SIZE - 0.5, room)
    ]
    return Row((Cell(PAGE.left, tuple(lines)),), 5.0, 4.5, joined=True, role=TEXT)


def _right(voice: Speech, text: str) -> Row:
    room = PAGE.right - PAGE.left
    lines = [_moved(line, room - _used(line)) for line in rich_lines(voice.regular, [(text, INK)], SMALL, room)]
    return Row((Cell(PAGE.left, tuple(lines)),), 0.0, 1.5, joined=True, role=TEXT)


def _used(line: Line) -> float:
    return sum(piece.chain.width(piece.text) * piece.size for piece in line.pieces)


def _moved(line: Line, by: float) -> Line:
    return line._replace(pieces=tuple(piece._replace(x=piece.x + by) for piece in line.pieces))

"""Rows that run down pages in step: the cells of a row stay side by side, sections repeat their head on a new page.

Lengths are points, measured downwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from desktop.documents.embedding import Pdf
from desktop.documents.tagging import TEXT
from desktop.documents.typeset import INK, RULE, Chain, Colour, Ink

DESCENT = 0.3  # of the size, kept free under a last baseline


class Piece(NamedTuple):
    """A text on a line: ``x`` from the cell's left, ``rise`` above the line's baseline."""

    x: float
    chain: Chain
    text: str
    size: float
    colour: Colour = INK
    rise: float = 0.0
    stretch: float = 1.0
    spacing: float = 0.0


class Line(NamedTuple):
    """Pieces on one baseline. ``ascent`` is free above it, ``leading`` the distance from the baseline before."""

    pieces: tuple[Piece, ...]
    ascent: float
    leading: float


class Cell(NamedTuple):
    """Lines whose left edge is ``x``, from the page's left."""

    x: float
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Row:
    """Cells whose first lines share a baseline.

    ``anew`` makes the row as it stands first on a page (「同」 needs the line before it); ``before`` draws beneath the
    text, given the first baseline; ``joined`` keeps the row on the page of the next one.
    """

    cells: tuple[Cell, ...]
    above: float = 0.0
    below: float = 0.0
    rule: bool = False
    joined: bool = False
    anew: Callable[[], Row] | None = None
    before: Callable[[Ink, float], None] | None = None
    role: str = TEXT  # in a tagged file
    around: Callable[[Row], Row] | None = None  # gives a part of the row what is drawn around it

    @cached_property
    def ascent(self) -> float:
        return max((cell.lines[0].ascent for cell in self.cells if cell.lines), default=0.0)

    @cached_property
    def depth(self) -> float:
        return max(map(_depth, self.cells), default=0.0)

    def height(self, tight: float = 1.0) -> float:
        """From its upper to its lower edge."""
        return self.ascent + self.depth + (self.above + self.below) * tight

    def split(self, room: float, tight: float) -> tuple[Row, Row]:
        """The row in two: as many lines as ``room`` holds (at least one), and the rest. Only for one that is higher."""
        count = 1
        while Row(_cut(self.cells, 0, count + 1), self.above, self.below).height(tight) <= room:
            count += 1
        if count > 2 and count + 1 == max(len(cell.lines) for cell in self.cells):
            count -= 1  # no line stands alone on the next page
        first = Row(_cut(self.cells, 0, count), self.above, self.below, before=self.before)
        rest = Row(_cut(self.cells, count, None), self.above, self.below, self.rule, before=self.before)
        return (self.around(first), self.around(rest)) if self.around else (first, rest)


def _depth(cell: Cell) -> float:
    """From the first baseline to the lower edge."""
    if not cell.lines:
        return 0.0
    size = max((piece.size for piece in cell.lines[-1].pieces), default=0.0)
    return sum(line.leading for line in cell.lines[1:]) + DESCENT * size


def _cut(cells: tuple[Cell, ...], start: int, end: int | None) -> tuple[Cell, ...]:
    return tuple(Cell(cell.x, cell.lines[start:end]) for cell in cells)


@dataclass
class Flow:
    """Puts rows onto pages between ``top`` (of later pages: ``next_top``) and ``bottom``; rules run left to right."""

    pdf: Pdf
    width: float
    height: float
    left: float
    right: float
    top: float
    next_top: float
    bottom: float
    tight: float = 1.0  # what the space above and below rows is multiplied with
    dry: bool = False  # only counts the pages
    least: float = 0.5  # of a page: where so much is left, a row that may be split begins there
    pages: list[Ink] = field(default_factory=list)
    y: float = 0.0

    def __post_init__(self) -> None:
        self.pages.append(Ink(self.pdf, self.height))
        self.y = self.top

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.y == (self.top if len(self.pages) == 1 else self.next_top)

    def new_page(self) -> None:
        """Go on at the top of another page."""
        self.pages.append(Ink(self.pdf, self.height))
        self.y = self.next_top

    def section(self, head: Sequence[Row], again: Sequence[Row], rows: Sequence[Row]) -> None:
        """``head`` and ``rows``; ``again`` is the head wherever the rows go on over a page."""
        opening = sum(row.height(self.tight) for row in head) + (self._least(rows, 0) if rows else 0.0)
        if self.y + opening > self.bottom and not self.fresh:
            self.new_page()
        for row in head:
            self.draw(row)
        for at, row in enumerate(rows):
            if self.y + self._least(rows, at) > self.bottom:
                shown = row.anew() if row.anew else row
                self._turn(again)
            else:
                shown = row
            while self.y + shown.height(self.tight) > self.bottom:
                part, shown = shown.split(self.bottom - self.y, self.tight)
                self.draw(part)
                self._turn(again)
            self.draw(shown)

    def _least(self, rows: Sequence[Row], at: int) -> float:
        """What must fit for row ``at`` to begin here: the row with those joined to it, at most ``least`` of a page."""
        total = rows[at].height(self.tight)
        while rows[at].joined and at + 1 < len(rows):
            at += 1
            total += rows[at].height(self.tight)
        return min(total, (self.bottom - self.next_top) * self.least)

    def _turn(self, again: Sequence[Row]) -> None:
        self.new_page()
        for row in again:
            self.draw(row)

    def draw(self, row: Row) -> None:
        """Put ``row`` here, whether it fits or not."""
        ink, height = self.pages[-1], row.height(self.tight)
        if self.dry:
            self.y += height
            return
        first = self.y + row.above * self.tight + row.ascent
        if row.before:
            row.before(ink, first)
        ink.begin(row.role)
        for x, lines in row.cells:
            ink.pause()
            baseline = first
            for number, (pieces, _ascent, leading) in enumerate(lines):
                if number:
                    baseline += leading
                for dx, chain, text, size, colour, rise, stretch, spacing in pieces:
                    ink.text(x + dx, baseline - rise, chain, text, size, colour, stretch=stretch, spacing=spacing)
        ink.end()
        self.y += height
        if row.rule:
            ink.line(self.left, self.y, self.right, self.y, 0.4, RULE)

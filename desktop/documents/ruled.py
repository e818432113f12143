"""Tables in boxes, as forms of accounting have them: rows of cells with lines around each, a head that comes again.

Lengths are points, measured downwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import TypeVar

from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import BAND, LARGE, Look, rich_lines, stacked
from desktop.documents.paper import A4, Paper
from desktop.documents.typeset import (
    INK,
    MM,
    MUTED,
    NARROWEST,
    Chain,
    Colour,
    Ink,
    Speech,
    clean,
    each_once,
    flat,
)
from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.errors import Notice

Value = TypeVar("Value")
BOX: Colour = (0.5, 0.52, 0.55)
THIN = 0.5
PAD = 1.1 * MM
LEFT, CENTRE, RIGHT = "left", "centre", "right"
PORTRAIT = replace(LARGE, left=20 * MM, right=190 * MM, top=16 * MM, next_top=25 * MM, title=16.0, subtitle=11.0)
LANDSCAPE = replace(
    LARGE, width=297 * MM, height=210 * MM, left=15 * MM, right=282 * MM, top=13 * MM, next_top=21 * MM,
    bottom=188 * MM, foot=197 * MM, title=15.0, subtitle=10.5,
)  # fmt: skip


@dataclass(frozen=True)
class Box:
    """A cell: a text in both languages, or a plain one (numbers, signs), over ``span`` columns."""

    text: Pair | str = ""
    align: str = LEFT
    span: int = 1
    bold: bool = False
    label: bool = False  # a word of the form: muted, on a band
    hang: float = 0.0  # of a number at the right: so much stays free behind it, at size 1, lest points stray

    @classmethod
    def word(cls, msgid: str, align: str = CENTRE, span: int = 1) -> Box:
        """A marked word of the form."""
        return cls(said(msgid), align, span, label=True)


def number(text: str, span: int = 1, *, bold: bool = False) -> Box:
    """A number, at the right."""
    return Box(text, RIGHT, span, bold)


@dataclass(frozen=True)
class Grid:
    """Columns from ``look.left``; ``widths`` in points, ``sizes`` of the first and the second language."""

    voices: tuple[Speech, ...]
    look: Look
    widths: tuple[float, ...]
    sizes: tuple[float, float] = (8.0, 6.8)
    above: float = 3.0
    below: float = 2.6

    @classmethod
    def of(
        cls, voices: Sequence[Speech], look: Look, parts: Sequence[float], sizes: tuple[float, float] = (8.0, 6.8)
    ) -> Grid:
        """Columns in proportion to ``parts`` over the whole width."""
        whole = (look.right - look.left) / sum(parts)
        return cls(tuple(voices), look, tuple(part * whole for part in parts), sizes)

    def row(self, *boxes: Box, tall: float = 0.0, joined: bool = False) -> Row:
        """A row of boxes side by side; ``tall``: at least so high."""
        edges, cells, place = [self.look.left], [], 0
        for box in boxes:
            width = sum(self.widths[place : place + box.span])
            cells.append(Cell(edges[-1] + PAD, tuple(self._lines(box, width - 2 * PAD))))
            edges.append(edges[-1] + width)
            place += box.span
        row = Row(tuple(cells), self.above, self.below, joined=joined)
        if not any(cell.lines for cell in cells):
            row = replace(row, cells=(Cell(self.look.left, (Line((), self.sizes[0], self.sizes[0]),)),))
        if row.height() < tall:
            row = replace(row, below=row.below + tall - row.height())
        tinted = [number for number, box in enumerate(boxes) if box.label]

        def boxed(part: Row) -> Row:
            def drawn(ink: Ink, baseline: float) -> None:
                top, high = baseline - part.ascent - part.above, part.height()
                for number in tinted:
                    ink.box(edges[number], top, edges[number + 1] - edges[number], high, BAND)
                for x in edges:
                    ink.line(x, top, x, top + high, THIN, BOX)
                for y in (top, top + high):
                    ink.line(edges[0], y, edges[-1], y, THIN, BOX)

            return replace(part, before=drawn, around=boxed)

        return boxed(row)

    def deep(self, heads: Sequence[tuple[Pair, Pair]]) -> Row:
        """A head of two storeys: of each column what it shares with its neighbours (or nothing), and its own."""
        edges = [self.look.left]
        for width in self.widths:
            edges.append(edges[-1] + width)
        spans = [(at, at + len(list(same))) for at, same in _runs([head[0] for head in heads])]
        cells, deepest = [], 0.0
        for first, end in spans:
            if heads[first][0]:
                lines = self._lines(Box(heads[first][0], CENTRE, label=True), edges[end] - edges[first] - 2 * PAD)
                cells.append(Cell(edges[first] + PAD, tuple(lines)))
                deepest = max(deepest, sum(line.leading for line in lines[1:]) + self.below + self.sizes[0] * 0.3)
        for place, (shared, own) in enumerate(heads):
            lines = self._lines(Box(own, CENTRE, label=True), self.widths[place] - 2 * PAD)
            if shared and lines:
                under = lines[0]._replace(leading=deepest + self.above + lines[0].ascent)
                lines = [Line((), lines[0].ascent, lines[0].leading), under, *lines[1:]]
            cells.append(Cell(edges[place] + PAD, tuple(lines)))
        row = Row(tuple(cells), self.above, self.below, joined=True)

        def drawn(ink: Ink, baseline: float) -> None:
            top, high = baseline - row.ascent - row.above, row.height()
            ink.box(edges[0], top, edges[-1] - edges[0], high, BAND)
            for first, end in spans:
                split = baseline + deepest if heads[first][0] else top
                ink.line(edges[first], top, edges[first], top + high, THIN, BOX)
                for x in edges[first + 1 : end]:
                    ink.line(x, split, x, top + high, THIN, BOX)
                ink.line(edges[first], split, edges[end], split, THIN, BOX)
            ink.line(edges[-1], top, edges[-1], top + high, THIN, BOX)
            for y in (top, top + high):
                ink.line(edges[0], y, edges[-1], y, THIN, BOX)

        return replace(row, before=drawn)

    def _lines(self, box: Box, width: float) -> list[Line]:
        if isinstance(box.text, str):
            voice, text = self.voices[0], clean(box.text)
            chain = voice.bold if box.bold else voice.regular
            if box.align == RIGHT and "\n" not in text:
                return [_fitted(chain, flat(text), self.sizes[0], width - box.hang * self.sizes[0])] if text else []
            lines = rich_lines(chain, [(text, INK)], self.sizes[0], width)
        else:
            colours = (MUTED, MUTED) if box.label else (INK, MUTED)
            lines = stacked(self.voices, box.text, self.sizes, width, bold=box.bold, colours=colours)
        return lines if box.align == LEFT else [_aligned(line, width, box.align) for line in lines]


def _runs(shared: Sequence[Pair]) -> Iterable[tuple[int, Iterable[int]]]:
    """Where neighbours that share something begin, and who they are; who shares nothing stands alone."""
    for _key, group in groupby(range(len(shared)), lambda at: shared[at] or at):
        several = list(group)
        yield several[0], several


def _fitted(chain: Chain, text: str, size: float, width: float) -> Line:
    """A number on one line at the right edge, condensed and then smaller where it is too wide."""
    wide = chain.width(text) * size
    stretch = min(1.0, width / wide) if wide else 1.0
    if stretch < NARROWEST:
        size, stretch = size * stretch / NARROWEST, NARROWEST
    used = chain.width(text) * size * stretch
    return Line((Piece(width - used, chain, text, size, INK, stretch=stretch),), size * 0.88, size * 1.48)


def _aligned(line: Line, width: float, align: str) -> Line:
    used = max((piece.x + piece.chain.width(piece.text) * piece.size for piece in line.pieces), default=0.0)
    shift = (width - used) / (2 if align == CENTRE else 1)
    return line._replace(pieces=tuple(piece._replace(x=piece.x + shift) for piece in line.pieces))


def signatures(grid: Grid, words: Sequence[str], tall: float = 15 * MM) -> list[Row]:
    """A box to sign in for each of these marked words."""
    alike = Grid.of(grid.voices, grid.look, (1,) * len(words), grid.sizes)
    return [
        alike.row(*(Box.word(word) for word in words), joined=True),
        alike.row(*(Box() for _word in words), tall=tall),
    ]


def caption(
    look: Look, voices: Sequence[Speech], words: Pair, sizes: tuple[float, float], *, bold: bool = False,
    joined: bool = False,
) -> Row:  # fmt: skip
    """A line above or below a table, over the whole width."""
    lines = stacked(voices, words, sizes, look.right - look.left, bold=bold, colours=(INK, MUTED))
    return Row((Cell(look.left, tuple(lines)),), 2.4, 1.6, joined=joined)


def bound(
    values: Sequence[Value], voices: Sequence[Speech], look: Look, msgid: str, *,
    of: Callable[[Value], tuple[Pair, date]],
    fill: Callable[[Flow, Sequence[Speech], Value], None],
    notices: Callable[[Value, Sequence[Speech]], Iterable[Notice]],
) -> Paper:  # fmt: skip
    """The paper ``msgid`` for each of ``values``, on pages of its own; ``of``: whose it is, and as of which day."""
    pdf = frame.begin(voices[0], msgid, max(of(value)[1] for value in values))
    flows, found = [], list[Notice]()
    for value in values:
        flow = frame.pages(pdf, look)
        fill(flow, voices, value)
        name, day = of(value)
        titles = [frame.heading(name, msgid, voice) for voice in voices]
        frame.furnish(flow, look, voices, titles, 0, day)
        flows.append((titles[0], flow))
        found += notices(value, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(found))

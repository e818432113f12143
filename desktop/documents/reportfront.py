"""What opens a report: its cover in the order of the form, and the lists of contents, tables and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.embedding import Link, Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import rich_lines
from desktop.documents.reportbody import PAGE, SIZE, Placed, heading, pages
from desktop.documents.tables import ASCENT, LEADING
from desktop.documents.typeset import INK, MM, MUTED, Ink, Speech
from desktop.domain.reports import (
    CONTENTS,
    DAY,
    FIGURES,
    KIND,
    LIST_TITLES,
    LISTED,
    TABLES,
    TITLE,
    Document,
    Heading,
    TableBlock,
    label,
)

FIRST, NAME, OTHERS = 20.0, 26.0, 14.0  # sizes of the cover (rules.md B.5)
DOTTED = 1.1  # width of the dots that lead to a page
Lead = tuple[int, Link]  # page of the lists from 0, and what leads to a page of the body from 0


def cover(pdf: Pdf, voice: Speech, document: Document) -> Flow:
    """Category, title in the middle, then labelled lines."""
    m = PAGE
    flow = frame.pages(pdf, replace(m, bottom=m.height - 15 * MM))
    flow.y = m.height * 0.1
    wide = max((voice.regular.width(f"{line.label}：") for line in document.cover if line.label), default=0.0)
    body = False
    for line in document.cover:
        if line.role == KIND:
            flow.section([], [], [_at(voice, text, m.left, FIRST, bold=True) for text in line.values or (line.label,)])
        elif line.role == TITLE:
            flow.y = max(flow.y + 20 * MM, m.height * 0.28)
            frame.centred(flow, m, [(voice, text, NAME, True, INK) for text in line.values or (line.label,)], 0.04)
        else:
            if not body:
                flow.y = max(flow.y + 25 * MM, m.height * 0.56)
                body = True
            flow.section([], [], [_labelled(voice, line.label, line.values, wide)])
            flow.y += 2 * MM if line.role != DAY else 0.0
    return flow


def _at(voice: Speech, text: str, x: float, size: float, *, bold: bool = False) -> Row:
    chain = voice.bold if bold else voice.regular
    return Row((Cell(x, tuple(rich_lines(chain, [(text, INK)], size, PAGE.right - x))),), 2.0, 3.0)


def _labelled(voice: Speech, name: str, values: Sequence[str], wide: float) -> Row:
    """「姓名職稱：甲」 with further values below the first."""
    x = PAGE.left + (wide * OTHERS if name else 0.0)
    lines = [line for text in values for line in rich_lines(voice.regular, [(text, INK)], OTHERS, PAGE.right - x)]
    lines = lines or [Line((), OTHERS * ASCENT, OTHERS * LEADING)]
    cells = [Cell(x, tuple(lines))]
    if name:
        cells.insert(0, Cell(PAGE.left, tuple(rich_lines(voice.regular, [(f"{name}：", INK)], OTHERS, PAGE.right))))
    return Row(tuple(cells), 3.0, 3.0)


def lists(pdf: Pdf, voice: Speech, document: Document, placed: Sequence[Placed]) -> tuple[Flow, list[Lead]]:
    """Contents, list of tables, list of figures: each with its page in the body, and leading there."""
    flow, leads = pages(pdf), list[Lead]()
    for key in document.listed():
        rows = [row for one in placed if (row := _entry(voice, document, key, one, flow, leads)) is not None]
        head = replace(heading(voice, 1, voice.say(LIST_TITLES[key])), above=0.0 if flow.fresh else 16.0)
        flow.section([_centred(head)], [], rows)
    return flow, leads


def _centred(row: Row) -> Row:
    """A heading in the middle."""
    (cell,) = row.cells
    used = sum(piece.chain.width(piece.text) * piece.size for piece in cell.lines[0].pieces)
    return replace(row, cells=(cell._replace(x=(PAGE.left + PAGE.right - used) / 2),))


def _entry(
    voice: Speech, document: Document, key: str, placed: Placed, flow: Flow, leads: list[Lead]
) -> Row | None:  # fmt: skip
    """A line of a list; None for what does not belong there."""
    block, indent, size = placed.block, 0.0, SIZE
    if isinstance(block, Heading):
        if key != CONTENTS or block.level > LISTED:
            return None
        text, indent = block.line, (block.level - 1) * 2 * SIZE
    else:
        wanted = TABLES if isinstance(block, TableBlock) else FIGURES
        if key != wanted or not block.number:
            return None
        text = label(block, document.language)
    chain = voice.bold if isinstance(block, Heading) and block.level == 1 else voice.regular
    number, x = str(placed.page + 1), PAGE.left + indent
    right = PAGE.right - chain.width(number) * size
    lines = rich_lines(chain, [(text, INK)], size, PAGE.right - x - 14 * MM)
    last = sum(piece.chain.width(piece.text) * piece.size for piece in lines[-1].pieces) if lines else 0.0
    count = Line((Piece(0, chain, number, size),), size * ASCENT, size * LEADING)
    row = Row((Cell(x, tuple(lines)), Cell(right, (count,))), 2.4, 2.8)

    def drawn(ink: Ink, baseline: float) -> None:
        low = baseline + sum(line.leading for line in lines[1:])
        red, green, blue = MUTED
        first, end, y = x + last + 4, right - 5, PAGE.height - low
        if end > first:
            ink.decorate(
                f"q {red:.3g} {green:.3g} {blue:.3g} RG 1 J {DOTTED} w [0 4] 0 d "
                f"{end:.2f} {y:.2f} m {first:.2f} {y:.2f} l S Q"
            )
        top, bottom = baseline - row.ascent - row.above, baseline + row.depth + row.below
        box = (PAGE.left, PAGE.height - bottom, PAGE.right, PAGE.height - top)
        leads.append((len(flow.pages) - 1, (box, placed.page, text, len(ink.tags))))

    return replace(row, before=drawn)


def roman(number: int) -> str:
    """「iv」, of the pages before the body."""
    text = ""
    for sign, value in (("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)):
        while number >= value:
            text, number = text + sign, number - value
    return text

"""A report as blocks that PDF and ODT are both made of: headings, paragraphs, items, tables, figures, and its cover.

Only plain text stands in a block; numbers (壹、 一、 (一) 1. (1), 表 1, 圖 1) are kept beside it, so that a writer can
make real fields of them. What a report must contain differs by authority (``domain.reportprofiles``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop.errors import Notice
from desktop.i18n import N_, gettext_for

KIND, TITLE, LINE, DAY = "kind", "title", "line", "day"  # roles of a line of the cover (rules.md B.5)
BODY, NOTE = "body", "note"  # kinds of a paragraph
LEFT, CENTRE, RIGHT = "left", "centre", "right"
CONTENTS, TABLES, FIGURES = "contents", "tables", "figures"
LISTS = (CONTENTS, TABLES, FIGURES)
LIST_TITLES = {CONTENTS: N_("Contents (report)"), TABLES: N_("List of tables"), FIGURES: N_("List of figures")}
TABLE_LABEL, FIGURE_LABEL = N_("Table {number}: {caption}"), N_("Figure {number}: {caption}")
SOURCE, REMARK = N_("Source: {text}"), N_("Note: {text}")
FORMAL = "壹貳參肆伍陸柒捌玖"
PLAIN = "一二三四五六七八九"
DEEPEST = 3  # levels of headings: 壹、 一、 (一)
LISTED = 2  # of them stand in the contents


@dataclass(frozen=True)
class CoverLine:
    """A line of the cover: a role, its label (服務機關) and what follows; several values stand below each other."""

    role: str
    label: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading of ``level`` 1 to 3 with its number as printed (「壹、」「(一)」); ``key`` names the section."""

    level: int
    text: str
    number: str = ""
    key: str = ""
    new_page: bool = False
    lying: bool = False  # it begins pages that lie

    @property
    def line(self) -> str:
        """「壹、目的」, 「(一) 單位簡介」."""
        return spaced(self.number, self.text)


@dataclass(frozen=True)
class Para:
    """A paragraph. With ``number`` (「1.」「(1)」) it is an item that hangs behind it; ``level`` steps to the right."""

    text: str
    number: str = ""
    level: int = 0
    kind: str = BODY


@dataclass(frozen=True)
class TableBlock:
    """A table; its head is repeated on every page. ``number`` 0: not numbered, and not in the list of tables.

    ``widths`` are shares of the page's width, none: as the text needs; ``align`` LEFT, CENTRE or RIGHT per column; a
    feed in a cell begins a new line. ``unit`` stands above right, ``source`` and ``remark`` below (rules.md D.1).
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    number: int = 0
    widths: tuple[float, ...] = ()
    align: tuple[str, ...] = ()
    unit: str = ""
    source: str = ""
    remark: str = ""

    @property
    def columns(self) -> int:
        """How many there are, whatever is empty."""
        return max([len(self.head), *map(len, self.rows)], default=0)


@dataclass(frozen=True)
class FigureBlock:
    """A picture with its caption below. ``sha256`` is what ``Document.load`` gives the file for; ``share`` of the
    text's width is the most it takes; ``number`` 0: not numbered, and not in the list of figures.
    """

    sha256: str
    caption: str = ""
    number: int = 0
    share: float = 0.8
    figure_id: str = ""


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Para | TableBlock | FigureBlock | PageBreak
Load = Callable[[str], bytes | None]


def no_pictures(_sha256: str) -> bytes | None:
    """Of a document that is read without its files."""
    return None


@dataclass(frozen=True)
class Document:
    """A whole report: cover, ``front`` (摘要) and ``lists`` before the body, whose pages are counted from 1.

    Without a cover the title stands over the first page.

    ``load`` reads a picture when it is drawn: 500 photographs are never in memory together. ``notices``: what a person
    should look at before handing it in. ``delegation_id`` is empty for a report of several trips.
    """

    title: str
    cover: tuple[CoverLine, ...] = ()
    front: tuple[Block, ...] = ()
    blocks: tuple[Block, ...] = ()
    lists: tuple[str, ...] = LISTS
    language: str = "zh_TW"
    author: str = ""
    dated_on: date | None = None
    load: Load = no_pictures
    notices: tuple[Notice, ...] = ()
    delegation_id: str = ""

    def headings(self) -> tuple[Heading, ...]:
        """What the contents list."""
        return tuple(block for block in self.blocks if isinstance(block, Heading))

    def tables(self) -> tuple[TableBlock, ...]:
        """What the list of tables names."""
        return tuple(block for block in self.blocks if isinstance(block, TableBlock) and block.number)

    def figures(self) -> tuple[FigureBlock, ...]:
        """What the list of figures names."""
        return tuple(block for block in self.blocks if isinstance(block, FigureBlock) and block.number)

    def listed(self) -> tuple[str, ...]:
        """The lists that have something to name; contents always, where they are wanted."""
        there = {CONTENTS: self.headings(), TABLES: self.tables(), FIGURES: self.figures()}
        return tuple(key for key in self.lists if there[key])


# Numbers


def formal(number: int) -> str:
    """壹 貳 … 拾 拾壹: of chapters."""
    return _han(number, FORMAL, "拾")


def plain(number: int) -> str:
    """一 二 … 十 十一 二十."""
    return _han(number, PLAIN, "十")


def _han(number: int, digits: str, ten: str) -> str:
    tens, ones = divmod(number, 10)
    lead = digits[tens - 1] if tens > 1 else ""
    return (lead + ten if tens else "") + (digits[ones - 1] if ones else "")


def ordinal(level: int, number: int) -> str:
    """「壹、」「一、」「(一)」「1.」「(1)」 of levels 1 to 5 (rules.md B.5)."""
    if level > DEEPEST:
        return f"{number}." if level == DEEPEST + 1 else f"({number})"
    return (f"{formal(number)}、", f"{plain(number)}、", f"({plain(number)})")[level - 1]


def spaced(number: str, text: str) -> str:
    """A number and what it numbers: nothing between after 「、」, else a space."""
    gap = "" if not number or number[-1] in "、．" else " "
    return f"{number}{gap}{text}"


def numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """``blocks`` with running numbers: headings, and the tables and figures that have a caption."""
    made: list[Block] = []
    counts = [0] * (DEEPEST + 1)
    tables = figures = 0
    for block in blocks:
        if isinstance(block, Heading) and not block.number:
            counts[block.level] += 1
            counts[block.level + 1 :] = [0] * (DEEPEST - block.level)
            block = replace(block, number=ordinal(block.level, counts[block.level]))
        elif isinstance(block, TableBlock) and block.caption:
            tables += 1
            block = replace(block, number=tables)
        elif isinstance(block, FigureBlock) and block.caption:
            figures += 1
            block = replace(block, number=figures)
        made.append(block)
    return tuple(made)


def label(block: TableBlock | FigureBlock, language: str = "zh_TW") -> str:
    """「表 1：出國人員名單」; the caption alone where nothing is numbered."""
    if not block.number:
        return block.caption
    msgid = TABLE_LABEL if isinstance(block, TableBlock) else FIGURE_LABEL
    return gettext_for(language)(msgid).format(number=block.number, caption=block.caption)


# The author's prose

_MARKS = (
    re.compile(rf"([{PLAIN}十]{{1,3}}[、.．])\s*"),
    re.compile(rf"([（(][{PLAIN}十]{{1,3}}[)）])\s*"),
    re.compile(r"(\d{1,2}[.．、])(?:\s+|(?!\d))"),
    re.compile(r"([（(]\d{1,2}[)）])\s*"),
    re.compile(r"([-•●‧・]) ?"),
)


def prose(text: str, level: int = 0) -> Iterator[Para]:
    """The paragraphs of a text as somebody typed it: a line each; a line that begins with a number becomes an item.

    How far an item stands to the right follows from the kinds of numbers that this text uses, in their usual order.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    read = [_item(line) for line in lines]
    ranks = sorted({rank for rank, _number, _rest in read if rank >= 0})
    for rank, number, rest in read:
        yield Para(rest, number, level + (ranks.index(rank) if rank >= 0 else 0))


def _item(line: str) -> tuple[int, str, str]:
    for rank, mark in enumerate(_MARKS):
        found = mark.match(line)
        if found and found.end() < len(line):
            return rank, found[1].replace("（", "(").replace("）", ")"), line[found.end() :]
    return -1, "", line


_WORDS = re.compile(r"[0-9A-Za-z\u00c0-\u024f]+(?:[.,'’\-/][0-9A-Za-z\u00c0-\u024f]+)*")


def characters(text: str) -> int:
    """How long a text is as an office counts it (字數): every character and sign one, a word or figure in Latin
    letters one, blanks none.
    """
    return len("".join(_WORDS.sub("x", text).split()))


def text_of(block: Block) -> str:
    """All that is to be read in a block, a line each: for checks and for comparing two reports."""
    match block:
        case Heading():
            return block.line
        case Para():
            return spaced(block.number, block.text)
        case TableBlock():
            rows = ["\t".join(row) for row in (block.head, *block.rows) if any(row)]
            below = [one for one in (block.unit, block.source, block.remark) if one]
            return "\n".join([*([label(block)] if block.caption else []), *rows, *below])
        case FigureBlock():
            return label(block)
        case PageBreak():
            return ""

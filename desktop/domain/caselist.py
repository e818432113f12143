"""Alliance cases and tables of figures as papers and windows show them (needs.md rows 27 and 69)."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from io import StringIO
from itertools import zip_longest
from typing import NamedTuple

from desktop.domain.followups import day_pair
from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.i18n import N_

_FIGURE = re.compile(r"([-−–▲△+＋]?)\s*(\d[\d,]*)(\.\d+)?\s*([%％]|[(（].*[)）])?$")
_MINUS = {"-": "−", "−": "−", "–": "−", "▲": "−", "△": "−", "+": "+", "＋": "+", "": ""}
_UNIT = re.compile(r"[（(]?\s*(?:單位|单位|単位)\s*[:：;；]?\s*(.+?)\s*[)）]?$")
_SOURCE = re.compile(r"《?\s*(?:資料來源|資料来源|資料出處|資料出典|出典|出所|來源|来源)\s*[:：]\s*(.+?)\s*》?$")
_NOTE = re.compile(r"(?:附?註|注|備考|備註|※)\s*\d*\s*[:：]?\s*(.+)$")
_TITLE = re.compile(r"表\s*[\d０-９一二三四五六七八九十]+\s*[:：、.．]?\s*(.+)$")
SOURCE_OF, OF_DAY = N_("{source} (as of {day})"), N_("as of {day}")
OF_GROUP = "／"  # 「台灣方面／件數」: a heading below one that several columns share


@dataclass(frozen=True)
class Case:
    """An alliance in the five columns of the paper's 表4; several companies of a side stand in one text."""

    id: str
    japan: Pair = Pair()
    taiwan: Pair = Pair()
    field: Pair = Pair()
    form: Pair = Pair()
    effect: Pair = Pair()
    source: Pair = Pair()
    as_of: date | None = None

    def cells(self) -> tuple[Pair, ...]:
        """In the order of the columns."""
        return self.japan, self.taiwan, self.field, self.form, self.effect

    def name(self) -> Pair:
        """「DLE × GREEN PADDY」."""
        return Pair(
            *(
                " × ".join(filter(None, map(flat, both)))
                for both in zip(_both(self.japan), _both(self.taiwan), strict=True)
            )
        )


def _both(text: Pair) -> tuple[str, str]:
    return text.get("zh_TW"), text.get("ja")


def flat(text: str) -> str:
    """On one line."""
    return "、".join(part.strip() for part in text.splitlines() if part.strip())


@dataclass(frozen=True)
class CaseList:
    """The cases in order."""

    cases: tuple[Case, ...]
    as_of: date

    def sources(self) -> tuple[Pair, ...]:
        """Where they come from, each once."""
        return sources(self.cases)


def sources(cases: Iterable[Case]) -> tuple[Pair, ...]:
    """Where these cases come from, and as of which day; each once."""
    told = (sourced(case.source, case.as_of) for case in cases)
    return tuple(dict.fromkeys(one for one in told if one))


def sourced(source: Pair, day: date | None) -> Pair:
    """「經濟部（2011/9/22 資料）」 where somebody said when the source said so."""
    if day is None:
        return source
    when = day_pair(day)
    return said(SOURCE_OF, source=source, day=when) if source else said(OF_DAY, day=when)


@dataclass(frozen=True)
class DataTable:
    """Figures under headings; ``rows`` as wide as ``heads``."""

    id: str
    title: Pair = Pair()
    unit: Pair = Pair()
    heads: tuple[Pair, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    source: Pair = Pair()
    note: Pair = Pair()
    as_of: date | None = None

    def numeric(self, column: int) -> bool:
        """Whether a column holds figures; the first one names its row."""
        cells = [row[column] for row in self.rows if row[column]]
        return column > 0 and bool(cells) and sum(parted(cell) is not None for cell in cells) * 2 > len(cells)


@dataclass(frozen=True)
class DataTables:
    """The tables in order."""

    tables: tuple[DataTable, ...]
    as_of: date


@dataclass(frozen=True)
class Beside:
    """What was ticked for a handbook or a briefing."""

    cases: tuple[Case, ...] = ()
    tables: tuple[DataTable, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.cases or self.tables)


class Figure(NamedTuple):
    """A figure in two: up to its point, and from it on with whatever stands behind, 「−48」 and 「.6」."""

    whole: str
    rest: str = ""


def parted(cell: str) -> Figure | None:
    """A cell as a figure to be set point below point; None where it is none."""
    found = _FIGURE.match(unicodedata.normalize("NFKC", cell).strip())
    if found is None:
        return None
    tail = (found[4] or "").replace("(", "（").replace(")", "）")
    return Figure(_MINUS[found[1]] + found[2], (found[3] or "") + tail)


def number(cell: str) -> tuple[Decimal, int] | None:
    """What a cell counts, and with how many digits behind the point; None where it says more than a figure."""
    found = _FIGURE.match(unicodedata.normalize("NFKC", cell).strip())
    if found is None or found[4]:
        return None
    sign = "-" if _MINUS[found[1]] == "−" else ""
    return Decimal(sign + found[2].replace(",", "") + (found[3] or "")), len(found[3] or ".") - 1


def heads_of(zh: str, ja: str) -> tuple[Pair, ...]:
    """Headings as they are stored, parted by tabs."""
    return tuple(Pair(*both) for both in zip_longest(_cells(zh), _cells(ja), fillvalue=""))


def rows_of(cells: str, wide: int) -> tuple[tuple[str, ...], ...]:
    """Cells as they are stored; each row as wide as the headings."""
    rows = [line.split("\t") for line in cells.split("\n")] if cells else []
    return tuple(tuple((*row, *[""] * wide)[:wide]) for row in rows)


def _cells(text: str) -> list[str]:
    return text.split("\t") if text else []


def stored(heads: Iterable[Pair], rows: Iterable[Sequence[str]]) -> dict[str, str]:
    """The columns ``heads_zh``, ``heads_ja`` and ``cells``: empty lines and columns at the end are left out."""
    known, kept = list(heads), [list(row) for row in rows]
    while kept and not any(kept[-1]):
        kept.pop()
    wide = max([0, *(n for n, head in enumerate(known, 1) if head), *(_wide(row) for row in kept)])
    known = [*known, *[Pair()] * wide][:wide]
    zh, ja = ([head.exactly(code) for head in known] for code in ("zh_TW", "ja"))
    lines = [("\t".join([*row, *[""] * wide][:wide])) for row in kept]
    return {
        "heads_zh": "\t".join(zh) if any(zh) or not any(ja) else "",
        "heads_ja": "\t".join(ja) if any(ja) else "",
        "cells": "\n".join(lines),
    }


def _wide(row: Sequence[str]) -> int:
    return max((n for n, cell in enumerate(row, 1) if cell), default=0)


@dataclass
class Pasted:
    """What was read from a clipboard; ``said`` are columns such as ``unit``, without their language."""

    heads: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)


def pasted(text: str) -> Pasted:
    """A table of a spreadsheet (tabs) or of a text (blanks), with title, unit, note and source around it.

    The first line heads the columns where none of its cells behind the first is a figure.
    """
    made = Pasted()
    lines = [[cell.strip() for cell in line] for line in _lines(text)]
    for line in lines:
        filled = [cell for cell in line if cell]
        if not filled:
            continue
        said = _said(filled[0]) if len(filled) == 1 else None
        if "\t" in text and len(filled) == 1 and said is None and line[0] and not made.rows:
            said = ("title", filled[0])  # a line of its own above the table
        if said is not None and said[0] not in made.said:
            made.said[said[0]] = said[1]
            continue
        made.rows.append(line)
    lead = next((n for n, row in enumerate(made.rows) if any(map(parted, row[1:]))), min(len(made.rows), 1))
    heads, made.rows = made.rows[:lead], made.rows[lead:]
    wide = max(map(_wide, made.rows or heads), default=0)
    made.heads = _heads(heads, wide, "\t" in text) if heads else []
    made.rows = [[*row, *[""] * wide][:wide] for row in made.rows]
    return made


def _heads(lines: list[list[str]], wide: int, tabbed: bool) -> list[str]:
    """One heading a column, of the lines above the figures.

    Of a spreadsheet the upper of two lines is what columns share; of a text, where a heading breaks into lines, only
    what stands in brackets is surely part of the one before, and what cannot be told apart stands in the first.
    """
    if tabbed:
        group, *below = lines if len(lines) > 1 else [[], lines[0]]
        own = [*below[-1], *[""] * wide][:wide]
        shared, last = [], ""
        for place in range(wide):
            last = (group[place] if place < len(group) else "") or last
            shared.append(last)
        return [OF_GROUP.join(filter(None, (a, b))) if a != b else b for a, b in zip(shared, own, strict=True)]
    words = list[str]()
    for word in (cell for line in lines for cell in line if cell):
        if words and word[0] in "（(":
            words[-1] += word
        else:
            words.append(word)
    return words if len(words) == wide else [" ".join(words), *[""] * (wide - 1)]


def _lines(text: str) -> list[list[str]]:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in plain:  # a cell in quotation marks may hold line feeds
        return [[" ".join(cell.split("\n")) for cell in row] for row in csv.reader(StringIO(plain), delimiter="\t")]
    return [[line.strip()] if _said(line.strip()) else _words(line.split()) for line in plain.split("\n")]


def _words(words: list[str]) -> list[str]:
    """A row of figures as its cells: 「1993 年 1,262 (8,067)」 are two."""
    if not any(map(parted, words[1:])):
        return words
    cells = words[:1]
    for word in words[1:]:
        bracket = word[0] in "（(" and len(cells) > 1
        if bracket or (len(cells) == 1 and parted(word) is None):
            cells[-1] += f" {word}"
        else:
            cells.append(word)
    return cells


def _said(line: str) -> tuple[str, str] | None:
    for stem, pattern in (("title", _TITLE), ("unit", _UNIT), ("source", _SOURCE), ("note", _NOTE)):
        found = pattern.match(line)
        if found is not None:
            return stem, found[1].strip()
    return None

"""Papers that tell what was: facts, people, prose, points and tables below each other, in both languages.

Frozen values; ``store`` reads them (``visitrecords``, ``dayreports``, ``handover``, ``councilrequest``),
``documents.told`` prints them all. A marked word of the paper is a msgid, what somebody wrote a Pair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from desktop.domain.folding import fold
from desktop.domain.speeches import Somebody, Visit
from desktop.domain.text import Pair

Place = tuple[str, str, str]  # table, row, column: where a text is mended
NOWHERE: Place = ("", "", "")


@dataclass(frozen=True)
class Heading:
    """A heading over what follows; ``name`` is behind the marked word, or stands alone."""

    msgid: str = ""
    name: Pair = Pair()


@dataclass(frozen=True)
class Fact:
    """A label and a text."""

    label: str
    text: Pair
    place: Place = NOWHERE


@dataclass(frozen=True)
class People:
    """Those of one side, in order."""

    label: str
    people: tuple[Somebody, ...]


@dataclass(frozen=True)
class Prose:
    """A text over the whole width."""

    text: Pair
    place: Place = NOWHERE


@dataclass(frozen=True)
class Point:
    """What somebody said: ``mark`` is its kind, ``who`` the speaker."""

    mark: Pair
    who: Pair
    text: Pair
    place: Place = NOWHERE


@dataclass(frozen=True)
class Table:
    """Rows below ``heads`` (marked words); ``widths`` in proportion. A cell is a text in both languages.

    ``keys``: by which a workbook's rows are found again when it comes back, one a row.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Pair, ...], ...]
    widths: tuple[int, ...]
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signatures:
    """Boxes to sign in, one for each marked word."""

    words: tuple[str, ...]


Block = Heading | Fact | People | Prose | Point | Table | Signatures


@dataclass(frozen=True)
class Told:
    """One paper. ``heading`` is its marked name; ``day``: of which day of the trip it tells, if it is of one."""

    heading: str
    visit: Visit
    blocks: tuple[Block, ...]
    title: Pair = Pair()  # in the place of the visit's
    day: date | None = None


def texts(one: Told) -> list[tuple[Pair, Place]]:
    """Every text that somebody wrote, with the place where it is mended."""
    found: list[tuple[Pair, Place]] = []
    for block in one.blocks:
        if isinstance(block, Fact | Prose | Point):
            found.append((block.text, block.place))
        elif isinstance(block, Table):
            found += [(cell, NOWHERE) for row in block.rows for cell in row]
    return found


# What is removed before a paper goes to those who ask (needs.md row 85)

HIDDEN = "○○○"
_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+(\.[\w\-]+)+")
_PHONE = re.compile(  # 04-2228-9111, (04)2228-9111, 043(223)2111, +81 (0)3 1234 5678, 0081-3-…, with an extension
    r"(?<![\d.,])(?<!\d-)(?:\+\d|\((?:\+\d|0)|0\d|(?:886|81)(?=[-. ]))\d*(?:[-. ()]{1,3}\d+){0,5}(?!\d|[年月日])"
    r"(?: ?(?:轉|转|分機|內線|内線|ext\.?|#) ?\d{1,6})?",
    re.IGNORECASE,
)
_PASSPORT = re.compile(  # or an identity card; a sum is none
    r"(?<![A-Za-z0-9.,])(?:[A-Z]{2}\d{7}|[A-Z][12]\d{8}|[1-3]\d{8})"
    r"(?![A-Za-z0-9]|,\d| ?(?:[元圓円]|[日美]圓|美元|台湾ドル))",
    re.IGNORECASE,
)
LEAST, MOST = 9, 21  # digits of a telephone number with its prefix, and with its extension
_GAP = r"[ \t\u3000・･]?"
_NARROW = {0xFF01 + n: chr(0x21 + n) for n in range(94)} | {0x3000: " "} | dict.fromkeys(map(ord, "‐‑‒–—―−ー"), "-")


def removed(text: str, names: Iterable[str]) -> str:
    """``text`` without mail addresses, telephone and passport numbers, and with ○○○ for each of ``names``, however its
    letters are written (高橋 and 髙橋, wide and narrow).
    """
    narrow = text.translate(_NARROW)  # letter by letter, so that places in it are places in ``text``
    found = [match.span() for pattern in (_MAIL, _PASSPORT) for match in pattern.finditer(narrow)]
    found += [match.span() for match in _PHONE.finditer(narrow) if LEAST <= sum(map(str.isdigit, match[0])) <= MOST]
    pattern = _named(frozenset(names))
    if pattern is not None:
        found += [match.span() for match in pattern.finditer("".join(map(_letter, text)))]
    made, end = "", 0
    for first, last in sorted(found, key=lambda one: (one[0], -one[1])):
        if first >= end:
            made += text[end:first] + HIDDEN
        end = max(end, last)
    return made + text[end:]


@lru_cache(maxsize=4)
def _named(names: frozenset[str]) -> re.Pattern[str] | None:
    """What finds the longest of these names in a text of ``_letter``; None where none of them has two letters."""
    parts = []
    for name in sorted({bare(name) for name in names}, key=lambda one: (-len(one), one)):
        if len(name) > 1:
            spaced = _GAP.join(map(re.escape, name))
            parts.append(rf"(?<![a-z]){spaced}(?![a-z])" if name.isascii() else spaced)
    return re.compile("|".join(parts)) if parts else None


@lru_cache(maxsize=8192)
def _letter(char: str) -> str:
    folded = fold(char)
    return folded if len(folded) == 1 else char


def bare(text: str) -> str:
    """``text`` as names are looked for in it: its letters folded, without gaps."""
    return "".join(_letter(char) for char in text if not char.isspace() and char not in "・･")


def without(one: Told, names: Iterable[str]) -> Told:
    """The paper with ``removed`` in every text of it."""
    known = frozenset(names)

    def clean(pair: Pair) -> Pair:
        return Pair(removed(pair.zh, known), removed(pair.ja, known))

    return replace(
        one, title=clean(one.title), blocks=tuple(_cleaned(block, clean) for block in one.blocks),
        visit=replace(one.visit, trip=clean(one.visit.trip), title=clean(one.visit.title)),
    )  # fmt: skip


def _cleaned(block: Block, clean: Callable[[Pair], Pair]) -> Block:
    if isinstance(block, Heading):
        return replace(block, name=clean(block.name))
    if isinstance(block, Fact | Prose):
        return replace(block, text=clean(block.text))
    if isinstance(block, Point):
        return replace(block, text=clean(block.text), who=clean(block.who))
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(clean(cell) for cell in row) for row in block.rows))
    return block

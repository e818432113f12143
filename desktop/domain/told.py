"""Papers that tell what was: facts, people, prose, points and tables below each other, in both languages.

Frozen values; ``store`` reads them (``visitrecords``, ``dayreports``, ``handover``, ``councilrequest``),
``documents.told`` prints them all. A marked word of the paper is a msgid, what somebody wrote a Pair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

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
_PHONE = re.compile(
    r"(?<![\d.])(?:\+\d{1,3}[\s\-]?(?:\(0\))?|0|[(（]0)\d{0,3}[)）]?(?:[\s\-‐－]?\d{2,4}){2,3}(?![\d.年月日/])"
)
_PASSPORT = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{2}\d{7}|[A-Z][12]\d{8}|[1-3]\d{8})(?![A-Za-z0-9])"
)  # or an identity card
LEAST, MOST = 9, 15  # digits of a telephone number with its prefix
_GAP = r"[ \t\u3000・]?"


def removed(text: str, names: Iterable[str]) -> str:
    """``text`` without mail addresses, telephone and passport numbers, and with ○○○ for each of ``names``."""
    found = _MAIL.sub(HIDDEN, text)
    for name in sorted({name.strip() for name in names}, key=len, reverse=True):
        letters = [re.escape(letter) for letter in name if not letter.isspace()]
        if len(letters) > 1:
            found = re.sub(_GAP.join(letters), HIDDEN, found)

    def number(match: re.Match[str]) -> str:
        return HIDDEN if LEAST <= sum(map(str.isdigit, match[0])) <= MOST else match[0]

    return _PHONE.sub(number, _PASSPORT.sub(HIDDEN, found))


def without(one: Told, names: Iterable[str]) -> Told:
    """The paper with ``removed`` in every text of it."""
    known = tuple(names)

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

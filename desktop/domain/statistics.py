"""Statistics of a trip as tables: figures under a heading, with their unit, their source and their day."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from desktop.domain.outcomes import FIGURE
from desktop.domain.text import Pair

_NUMBER = re.compile(r"([-−–▲△]?)\s*([\d,]+(?:\.\d+)?|\.\d+)\s*(.*)$")


@dataclass(frozen=True)
class Figure:
    """One figure; ``value`` a plain number as it was written, 「68.0」, or empty."""

    id: str
    label: Pair
    value: str = ""
    unit: Pair = Pair()


@dataclass(frozen=True)
class Table:
    """Figures under one heading, in order. ``unit`` is that of all of them; empty where they differ."""

    heading: Pair
    event_id: str = ""
    figures: tuple[Figure, ...] = ()
    unit: Pair = Pair()
    source: Pair = Pair()
    as_of: date | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from the other tables of the trip."""
        return self.event_id, self.heading.zh, self.heading.ja


class Read(NamedTuple):
    """A figure as somebody typed it: the plain number, and what stood behind it."""

    value: str
    unit: str = ""


def read(text: str) -> Read | None:
    """「1,234.50 億日圓」 is 1234.50 and 億日圓, 「△3%」 is -3 and %; None for what is no figure."""
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _NUMBER.match(plain)
    if found is None:
        return None
    digits = found[2].replace(",", "")
    value = ("-" if found[1] else "") + (f"0{digits}" if digits.startswith(".") else digits)
    return Read(value, found[3].strip()) if FIGURE.match(value) else None


def shown(value: str) -> str:
    """「1,234.50」, with as many digits as it was written with."""
    if not FIGURE.match(value):
        return value
    whole, point, rest = value.partition(".")
    return f"{int(whole):,}{point}{rest}" if not whole.startswith("-0") else value


def number(value: str) -> Decimal | None:
    """The figure as a number."""
    return Decimal(value) if FIGURE.match(value) else None


def common_unit(figures: Iterable[Figure]) -> Pair:
    """The unit of all figures; empty where they differ."""
    units = {one.unit for one in figures}
    return units.pop() if len(units) == 1 else Pair()


def pasted(text: str) -> list[tuple[str, Read | None]]:
    """Lines of a spreadsheet or of a text: a label, then its figure behind a tab, a colon, or in brackets.

    「代理銷售(68.0%)、拓銷(60.0%)」 is two of them, as a paper lists them.
    """
    found = []
    pieces = re.split(r"[\r\n]+", text)
    if len(pieces) == 1 and "\t" not in text:
        pieces = re.split(r"[、;；]", text)
    for piece in pieces:
        if not piece.strip():
            continue
        for pattern in (r"([^\t]*)\t+\s*([^\t]+)", r"(.*?)\s*[（(]\s*([^()（）]+)[)）]\s*$", r"(.*?)[:：]\s*(.+)$"):
            matched = re.match(pattern, piece.strip())
            if matched and read(matched[2]) is not None:
                found.append((matched[1].strip(), read(matched[2])))
                break
        else:
            found.append((piece.strip(), None))
    return found

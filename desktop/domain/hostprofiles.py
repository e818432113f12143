"""A body that the delegation visits, on one page: what it is, what it does, when we met before, and whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desktop.domain.speeches import Somebody
from desktop.domain.text import Pair


@dataclass(frozen=True)
class Past:
    """A meeting: its day, what it was called, and who was there of theirs."""

    day: date
    title: Pair
    people: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class Met:
    """Somebody of theirs and the day of the last meeting."""

    person: Somebody
    day: date


@dataclass(frozen=True)
class HostProfile:
    """An internal paper: it also says where the data come from. Empty fields print nothing.

    ``visits``: those of this trip; ``history``: those before, the latest first, ``earlier`` more of them; ``receive``:
    who receives this time; ``met``: whom somebody of ours met before and who does not receive this time.
    """

    organisation_id: str
    name: Pair
    trip: Pair
    as_of: date
    edition: int = 0
    kana: str = ""
    former: tuple[Pair, ...] = ()
    head: Pair = Pair()
    head_other: Pair = Pair()
    address: Pair = Pair()
    phone: str = ""
    url: str = ""
    founded: str = ""
    capital: str = ""
    employees: str = ""
    industries: Pair = Pair()
    profile: Pair = Pair()
    products: Pair = Pair()
    wants: Pair = Pair()
    visits: tuple[Past, ...] = ()
    history: tuple[Past, ...] = ()
    earlier: int = 0
    receive: tuple[Somebody, ...] = ()
    met: tuple[Met, ...] = ()
    source: str = ""
    checked_on: date | None = None

    @property
    def says_something(self) -> bool:
        """Whether anything is known besides the name and that it is visited."""
        return bool(self.head or self.address or self.profile or self.industries or self.history or self.receive)


_COUNTED = re.compile(r"^\s*[0-9０-９]{1,2}\s*[.．、)）]\s*")  # 「1. 農業」, not 「100年の歴史」


def numbered(text: str) -> str:
    """Lines with numbers before them (needs.md row 23), those that somebody typed counted anew; one alone has none."""
    lines = [_COUNTED.sub("", line).strip() for line in text.splitlines() if line.strip()]
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1)) if len(lines) > 1 else "".join(lines)

"""建議事項 with its 採行情形: what was decided on each, and what waits longer than half a year (needs.md row 65)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.deadlines import months_after
from desktop.domain.itemwords import said
from desktop.domain.outcomewords import SUGGESTION_STATUSES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import N_

OPEN = frozenset({"", "studied"})
MONTHS = 6  # after the return somebody asks what became of it (rules.md B.3: half-yearly control)


@dataclass(frozen=True)
class Suggestion:
    """A suggestion; ``waiting``: open for more than half a year since the return."""

    id: str
    delegation_id: str
    text: Pair
    unit: str = ""
    status: str = ""
    decided: date | None = None
    reply: str = ""
    trip: Pair = Pair()
    returned: date | None = None
    position: int = 0
    waiting: bool = False


@dataclass(frozen=True)
class Register:
    """The suggestions of a trip (``trip``), or of all of them, as of a day."""

    trip: Pair
    lines: tuple[Suggestion, ...]
    as_of: date
    delegation_id: str = ""

    def count(self, status: str) -> int:
        return sum(line.status == status for line in self.lines)


def is_waiting(status: str, returned: date | None, today: date) -> bool:
    """Whether it is open half a year after the return."""
    return status in OPEN and returned is not None and months_after(returned, MONTHS) < today


def in_order(rows: Iterable[Suggestion]) -> list[Suggestion]:
    """The latest trip first, each in its own order."""

    def key(row: Suggestion) -> tuple[object, ...]:
        return -(row.returned or date.max).toordinal(), row.delegation_id, row.position, row.id

    return sorted(rows, key=key)


HEADS = (
    N_("No."), N_("Trip (heading)"), N_("What is suggested"), N_("Who decides"), N_("How it was taken up"),
    N_("Decided on"), N_("What was decided"),
)  # fmt: skip


def table(register: Register, language: str) -> list[list[str | int | date | None]]:
    """採行情形追蹤表 as a table, the head first."""
    code = "ja" if language == "ja" else "zh_TW"
    rows: list[list[str | int | date | None]] = [[said(head).get(code) for head in HEADS]]
    return rows + [
        [
            number, one.trip.get(code), one.text.get(code), one.unit,
            find(SUGGESTION_STATUSES, one.status).pair().get(code), one.decided, one.reply,
        ]
        for number, one in enumerate(register.lines, 1)
    ]  # fmt: skip

"""When a task is due, in which group of the list it stands, and how people write it.

Days below and at zero count from departure, days above it from the return: -90 is 「出發前90天」, 0 「出發當天」, 30
「返國後30天」. So a task moves with the trip, and a claim that is due after the return moves with its length too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain import dates
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_

SOON_DAYS = 7
FARTHEST = 3650  # days: ten years, beyond which a number is a slip


class State(StrEnum):
    """The groups of the list, in their order."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"
    DONE = "done"


GROUPS = {
    State.OVERDUE: N_("Overdue"),
    State.SOON: N_("Within a week"),
    State.LATER: N_("After that"),
    State.UNDATED: N_("Without a date"),
    State.DONE: N_("Tasks done"),
}
URGENT = frozenset({State.OVERDUE, State.SOON})


@dataclass(frozen=True)
class TaskRow:
    """A task as the list shows it. ``day`` is when it is due, from ``due`` or reckoned from ``days``."""

    id: str
    title: Pair
    days: int | None = None
    due: date | None = None
    day: date | None = None
    done_on: date | None = None
    owner_id: str = ""
    owner: Pair = Pair()
    notes: str = ""
    position: int = 0
    state: State = State.UNDATED


@dataclass(frozen=True)
class Line:
    """A line of a template that comes with the program."""

    days: int | None
    title: Pair
    notes: str = ""


@dataclass(frozen=True)
class Shipped:
    """A template that comes with the program; ``key`` never changes: the ids of its rows are made of it."""

    key: str
    name: Pair
    notes: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Due:
    """What a person wrote as a date of a task: a day of its own, or days from the trip; both None: no date."""

    days: int | None = None
    day: date | None = None


def due_day(days: int | None, due: date | None, start: date | None, end: date | None) -> date | None:
    """The day on which a task is due; None without a date, and while the trip has none. ``due`` goes first."""
    if due is not None or days is None:
        return due
    anchor = (end or start) if days > 0 else start
    if anchor is None or abs(days) > FARTHEST:
        return None
    try:
        return anchor + timedelta(days=days)
    except OverflowError:
        return None


def days_of(day: date, start: date, end: date) -> int:
    """The other way round: the days that lead to ``day``; 0 for any day of the trip itself."""
    if day <= start:
        return (day - start).days
    return max((day - end).days, 0)


def state_of(day: date | None, done_on: date | None, today: date) -> State:
    """The group of the list in which a task stands."""
    if done_on is not None:
        return State.DONE
    if day is None:
        return State.UNDATED
    if day < today:
        return State.OVERDUE
    return State.SOON if (day - today).days <= SOON_DAYS else State.LATER


def in_order(rows: Iterable[TaskRow]) -> list[TaskRow]:
    """By group, then by day, then as arranged by hand; what was done last stands first among the done."""
    places = {state: place for place, state in enumerate(State)}

    def key(row: TaskRow) -> tuple[int, int, int, str]:
        day = -(row.done_on or date.min).toordinal() if row.state is State.DONE else (row.day or date.min).toordinal()
        return places[row.state], day, row.position, row.id

    return sorted(rows, key=key)


def words(days: int) -> Sentence:
    """「出發前90天」 / 「出発90日前」, 「出發當天」, 「返國後30天」 / 「帰国後30日」."""
    if days == 0:
        return Sentence(N_("on the day of departure"))
    if days < 0:
        return Sentence(N_("{count} days before departure"), {"count": -days})
    return Sentence(N_("{count} days after the return"), {"count": days})


_TODAY = re.compile(r"(?:出發|出発|出国|出國)?(?:當天|当日|當日)$|0$")
_COUNTED = re.compile(
    r"(?P<from>出發|出発|出國|出国|返國|帰国|回國|返国)?(?P<early>前|後)?(?P<sign>[+\-])?(?P<count>\d{1,4})"
    r"(?P<unit>天|日間|日|週間|週|周|個月|か月|カ月|ヶ月|d)?(?P<late>前|後)?$"
)
_UNITS = {"週間": 7, "週": 7, "周": 7, "個月": 30, "か月": 30, "カ月": 30, "ヶ月": 30}
_AFTER = {"返國", "帰国", "回國", "返国"}


def parse(text: str, near: date | None = None) -> Due | None:
    """A date as people type it: 「-90」, 「90天前」, 「出發前 90 天」, 「帰国後2週間」, 「115/3/5」; None for all else.

    A month counts thirty days. Days after departure cannot be said: during the trip it is the itinerary that counts.
    """
    clean = "".join(unicodedata.normalize("NFKC", text).split()).replace("−", "-").replace("–", "-")
    if not clean:
        return Due()
    if _TODAY.match(clean):
        return Due(days=0)
    found = _COUNTED.match(clean)
    if found and (found["sign"] or found["early"] or found["late"]):
        count = int(found["count"]) * _UNITS.get(found["unit"] or "", 1)
        signs = {-1 if sign in ("前", "-") else 1 for sign in (found["early"], found["late"], found["sign"]) if sign}
        if len(signs) > 1 or count > FARTHEST:
            return None
        sign = signs.pop()
        if found["from"] and (found["from"] in _AFTER) is not (sign > 0):
            return None
        return Due(days=sign * count)
    day = dates.parse(text, near)
    return Due(day=day) if day else None

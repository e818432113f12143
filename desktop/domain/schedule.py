"""When something happens: wall time plus zone, or only 上午/下午/晚上, as real programmes know it (data.md D5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from desktop.errors import Problem, Sentence
from desktop.i18n import N_

TOKYO = "Asia/Tokyo"
TAIPEI = "Asia/Taipei"


class Part(StrEnum):
    """Part of a day, for items without a clock time."""

    AM = "am"
    PM = "pm"
    EVENING = "evening"
    DAY = "day"


_PARTS = {str(part): part for part in Part}


def part_of(text: str) -> Part | None:
    """The part of a day; None for none, and for one that only a newer program knows (data.md I8)."""
    return _PARTS.get(text)


NOON = time(12)
EVENING_FROM = time(17, 30)


@dataclass(frozen=True)
class When:
    """One register: a flight has two zones, a night train two dates, a plan often only a half-day.

    Times are local wall times in the IANA zone beside them. ``end_date`` equals ``start_date`` for most items.
    """

    start_date: date
    start_time: time | None = None
    start_zone: str = TOKYO
    end_date: date | None = None
    end_time: time | None = None
    end_zone: str = TOKYO
    part: Part | None = None

    @property
    def last_date(self) -> date:
        return self.end_date or self.start_date

    @property
    def half(self) -> Part:
        """The column of the half-day grid: as given, else by the clock, else the whole day."""
        if self.start_time is not None:
            if self.start_time < NOON:
                return Part.AM
            return Part.PM if self.start_time < EVENING_FROM else Part.EVENING
        return self.part or Part.DAY

    @property
    def order(self) -> tuple[str, int, str]:
        """Sort key inside a programme: day, half-day, clock (untimed first within its half-day)."""
        place = {Part.DAY: 0, Part.AM: 1, Part.PM: 2, Part.EVENING: 3}[self.half]
        return self.start_date.isoformat(), place, self.start_time.isoformat() if self.start_time else ""

    def start_instant(self) -> datetime | None:
        """The start as an aware instant; None without a clock time."""
        return instant(self.start_date, self.start_time, self.start_zone)

    def end_instant(self) -> datetime | None:
        """The end as an aware instant; None without a clock time."""
        return instant(self.last_date, self.end_time, self.end_zone)


def instant(day: date, clock: time | None, zone: str) -> datetime | None:
    """Wall time ``day`` ``clock`` in ``zone`` as an aware datetime; in a zone that nobody knows, Japan's."""
    if clock is None:
        return None
    try:
        known = ZoneInfo(zone)
    except (KeyError, ValueError, OSError):  # it was written elsewhere and never checked here
        known = ZoneInfo(TOKYO)
    return datetime.combine(day, clock, known)


def problems_of(when: When) -> list[Problem]:
    """What is wrong with ``when``, field by field: an end before its start, a time that cannot be ordered."""
    found = []
    if when.last_date < when.start_date:
        found.append(Problem("end_date", Sentence(N_("The end lies before the start. Correct the date."))))
    start, end = when.start_instant(), when.end_instant()
    if not found and start and end and end < start:
        found.append(Problem("end_time", Sentence(N_("The end lies before the start. Correct the time."))))
    if when.end_time is not None and when.start_time is None:
        found.append(Problem("start_time", Sentence(N_("An end needs a start. Enter when it begins."))))
    return found

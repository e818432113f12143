"""What a board of days does with times: moving and stretching on a grid, lanes of what runs at once, gaps, nights.

All times on the axis are minutes from midnight in Japan: a departure from Taipei at 13:50 lies at 14:50. Values only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from desktop.domain.schedule import TOKYO, Part, When, instant

STEP, FINE_STEP = 15, 5  # minutes
DAY_MINUTES = 24 * 60
SHORTEST = 5  # minutes that an item keeps when it is stretched
UNSAID = 45  # minutes an item without an end takes on the axis
FREE_FROM, FREE_UNTIL, FREE_LEAST = 9 * 60, 18 * 60, 90
HALVES = {Part.AM: (9 * 60, 12 * 60), Part.PM: (12 * 60, 17 * 60 + 30), Part.EVENING: (17 * 60 + 30, 22 * 60)}

K = TypeVar("K")


class Span(NamedTuple):
    """Minutes from midnight in Japan, the end excluded; an end beyond midnight is cut there."""

    start: int
    end: int


def minutes(clock: time) -> int:
    """Minutes since midnight."""
    return clock.hour * 60 + clock.minute


def clock(count: int) -> time:
    """The clock time ``count`` minutes after midnight, within the day."""
    count = max(0, min(count, DAY_MINUTES - 1))
    return time(count // 60, count % 60)


def snapped(moved: float, begins: time | None, step: int) -> int:
    """Whole minutes to move by so that what began at ``begins`` begins on the grid; 0 for less than half a step."""
    if abs(moved) * 2 < step:
        return 0
    base = minutes(begins) if begins else 0
    return round((base + moved) / step) * step - base


def shifted(when: When, count: int = 0, days: int = 0) -> When:
    """``count`` minutes and ``days`` later (negative: earlier). What has no clock time moves by whole days only.

    Beyond the calendar's ends nothing moves.
    """
    try:
        return _shifted(when, count, days)
    except OverflowError:
        return when


def _shifted(when: When, count: int, days: int) -> When:
    delta = timedelta(days=days)
    if when.start_time is None:
        return replace(
            when, start_date=when.start_date + delta, end_date=when.end_date + delta if when.end_date else None
        )
    delta += timedelta(minutes=count)
    start = datetime.combine(when.start_date, when.start_time) + delta
    if when.end_time is None:
        moved = start.date() - when.start_date
        end_date = when.end_date + moved if when.end_date else None
        return replace(when, start_date=start.date(), start_time=start.time(), end_date=end_date)
    end = datetime.combine(when.last_date, when.end_time) + delta
    several = when.end_date is not None or end.date() != start.date()
    return replace(
        when,
        start_date=start.date(),
        start_time=start.time(),
        end_date=end.date() if several else None,
        end_time=end.time(),
    )


def stretched(when: When, start: int = 0, end: int = 0) -> When:
    """Begin ``start`` and end ``end`` minutes later; at least 5 minutes stay. Without a clock time nothing changes."""
    try:
        return _stretched(when, start, end)
    except OverflowError:
        return when


def _stretched(when: When, start: int, end: int) -> When:
    if when.start_time is None:
        return when
    first = datetime.combine(when.start_date, when.start_time)
    last = datetime.combine(when.last_date, when.end_time) if when.end_time else first
    shorter = _offset(when.start_date, when.start_time, when.start_zone)
    shorter -= _offset(when.last_date, when.end_time or when.start_time, when.end_zone)
    if start:
        first = first + timedelta(minutes=start)
        if when.end_time is not None:
            first = min(first, last + shorter - timedelta(minutes=SHORTEST))
    if end:
        last = max(last + timedelta(minutes=end), first - shorter + timedelta(minutes=SHORTEST))
    if when.end_time is None and not end:
        return replace(when, start_date=first.date(), start_time=first.time())
    several = when.end_date is not None or last.date() != first.date()
    return replace(
        when,
        start_date=first.date(),
        start_time=first.time(),
        end_date=last.date() if several else None,
        end_time=last.time(),
    )


def _offset(day: date, moment: time | None, zone: str) -> timedelta:
    found = instant(day, moment, zone)
    return (found.utcoffset() if found else None) or timedelta()


_JAPAN = ZoneInfo(TOKYO)


def _in_japan(day: date, moment: time, zone: str) -> datetime:
    if zone == TOKYO:
        return datetime.combine(day, moment)
    found = instant(day, moment, zone)
    assert found is not None
    try:
        return found.astimezone(_JAPAN).replace(tzinfo=None)
    except OverflowError:  # the last hour of the year 9999: somebody's slip must not keep the board from being painted
        return datetime.combine(day, moment)


def span_on(when: When, day: date) -> Span | None:
    """Where an item lies on the axis of ``day``; None without a clock time or on another day."""
    if when.start_time is None:
        return None
    start = _in_japan(when.start_date, when.start_time, when.start_zone)
    if when.end_time is None:
        end = start + timedelta(minutes=UNSAID)
    else:
        end = max(_in_japan(when.last_date, when.end_time, when.end_zone), start)
    midnight = datetime.combine(day, time())
    first = (start - midnight).total_seconds() // 60
    last = (end - midnight).total_seconds() // 60
    if first >= DAY_MINUTES or last <= 0 < -first:
        return None
    return Span(max(int(first), 0), min(max(int(last), int(first)), DAY_MINUTES))


def lanes(spans: Sequence[tuple[Span, int]], least: int = 20) -> list[tuple[int, int]]:
    """For each span (lane, lanes): what overlaps stands side by side, those of one group (the number) in one lane.

    ``least`` is how many minutes a card takes at least, however short the item.
    """
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0].start, spans[n][1], spans[n][0].end))
    result = [(0, 1)] * len(spans)
    cluster: list[int] = []
    until = -1

    def close() -> None:
        ends: list[int] = []
        group: list[set[int]] = []
        placed: dict[int, int] = {}
        for n in sorted(cluster, key=lambda n: (spans[n][0].start, spans[n][1])):
            span, of = spans[n]
            free = [lane for lane, end in enumerate(ends) if end <= span.start]
            own = [lane for lane in free if of in group[lane]]
            lane = own[0] if own else free[0] if free else len(ends)
            if lane == len(ends):
                ends.append(0)
                group.append(set())
            ends[lane] = max(span.end, span.start + least)
            group[lane].add(of)
            placed[n] = lane
        ranked = sorted(range(len(ends)), key=lambda lane: (min(group[lane]), lane))
        for n, lane in placed.items():
            result[n] = (ranked.index(lane), len(ends))

    for n in order:
        span = spans[n][0]
        if cluster and span.start >= until:
            close()
            cluster.clear()
        cluster.append(n)
        until = max(until, span.end, span.start + least)
    if cluster:
        close()
    return result


def busy(when: When, day: date) -> Span | None:
    """The part of ``day`` that an item takes: by the clock, or its whole half-day where only that is known."""
    span = span_on(when, day)
    if span is not None or when.start_time is not None:
        return span
    if not when.start_date <= day <= when.last_date:
        return None
    return Span(*HALVES[when.part]) if when.part in HALVES else Span(0, DAY_MINUTES)


def gaps(taken: Iterable[Span]) -> list[Span]:
    """Free time of 90 minutes and more between items, within 9:00 to 18:00."""
    found: list[Span] = []
    until: int | None = None
    for span in sorted(taken):
        if until is not None:
            first, last = max(until, FREE_FROM), min(span.start, FREE_UNTIL)
            if last - first >= FREE_LEAST:
                found.append(Span(first, last))
        until = span.end if until is None else max(until, span.end)
    return found


def nights_of(when: When) -> list[date]:
    """The nights that a hotel item covers, each by the day on which it begins; one where no last day is said."""
    count = (when.last_date - when.start_date).days
    room = date.max.toordinal() - when.start_date.toordinal()
    return [when.start_date + timedelta(days=n) for n in range(max(min(count, 60, room), 1))]


def more_nights(when: When, count: int) -> When:
    """A hotel for so many more nights; one stays at least."""
    room = date.max.toordinal() - when.start_date.toordinal()
    nights = min(max(len(nights_of(when)) + count, 1), room)
    return replace(when, end_date=when.start_date + timedelta(days=nights))


def columns(when: When) -> dict[str, object]:
    """The ``when`` columns of an event's row."""
    return {
        "start_date": when.start_date,
        "start_time": when.start_time,
        "start_zone": when.start_zone,
        "end_date": when.end_date,
        "end_time": when.end_time,
        "end_zone": when.end_zone,
        "part": str(when.part) if when.part else "",
    }

"""Which item of the programme a photograph belongs to, by when and where it was taken."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.schedule import Part, When

BEFORE, AFTER = timedelta(minutes=20), timedelta(minutes=40)  # people gather, and stay for the group photograph
USUAL = timedelta(hours=1)  # of an item whose end nobody wrote
NEAR = 300.0  # metres: as exact as a phone between high houses
EARTH = 6_371_000.0  # metres
LAST = ("hotel", "free", "outbound", "return", "transfer")  # at the same moment rather something else


class Moment(NamedTuple):
    """An item as far as it can be told by a photograph."""

    id: str
    kind: str
    when: When


def moment_of(taken_at: str) -> datetime | None:
    """What ``FigureData.taken_at`` says: aware where the camera wrote its offset, else the camera's local time."""
    try:
        return datetime.fromisoformat(taken_at)
    except ValueError:
        return None


def place_of(taken_where: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees of ``FigureData.taken_where``."""
    try:
        latitude, longitude = (float(part) for part in taken_where.split(","))
    except ValueError:
        return None
    fits = abs(latitude) <= 90 and abs(longitude) <= 180
    return (latitude, longitude) if fits else None


def metres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far apart two places are."""
    a, b = (math.radians(place[0]) for place in (one, other))
    across = math.radians(other[1] - one[1])
    part = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(across / 2) ** 2
    return 2 * EARTH * math.asin(min(1.0, math.sqrt(part)))


def proposed(
    taken_at: str, taken_where: str, moments: Sequence[Moment], known: Mapping[str, Iterable[str]] | None = None
) -> str:
    """Id of the item at whose time the photograph was taken; empty where nothing tells.

    Where the times of several fit, or of none, one counts of which there is a photograph from the same place
    (``known``: item -> ``taken_where`` of its photographs). Without times the half-day tells, if it has but one item.
    """
    taken = moment_of(taken_at)
    fitting = _by_time(taken, moments) if taken is not None else []
    place = place_of(taken_where)
    if place is not None and known:
        ids = {one.id for one in fitting} if fitting else {one.id for one in moments if _same_day(taken, one)}
        close = {item: _closest(place, places) for item, places in known.items() if item in ids}
        there = sorted((far, item) for item, far in close.items() if far <= NEAR)
        if there:
            return there[0][1]
    if fitting:
        return fitting[0].id
    return _by_half(taken, moments) if taken is not None else ""


def _closest(place: tuple[float, float], others: Iterable[str]) -> float:
    found = [place_of(text) for text in others]
    return min((metres(place, other) for other in found if other is not None), default=math.inf)


def _local(taken: datetime, zone: str) -> datetime:
    """The wall time there; a camera without an offset is taken to show it."""
    if taken.tzinfo is None:
        return taken
    try:
        return taken.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    except (KeyError, ValueError, OSError):
        return taken.replace(tzinfo=None)


def _by_time(taken: datetime, moments: Sequence[Moment]) -> list[Moment]:
    """Those that were going on, or about to begin or just over; the most likely one first."""
    found = []
    for place, one in enumerate(moments):
        when = one.when
        if when.start_time is None:
            continue
        start = datetime.combine(when.start_date, when.start_time)
        end = datetime.combine(when.last_date, when.end_time) if when.end_time else start + USUAL
        now, then = _local(taken, when.start_zone), _local(taken, when.end_zone)
        gap = max(start - now, then - end, timedelta())
        if start - BEFORE <= now and then <= end + AFTER:
            found.append(((one.kind in LAST, gap, end - start, place), one))
    return [one for _key, one in sorted(found, key=lambda pair: pair[0])]


def _same_day(taken: datetime | None, one: Moment) -> bool:
    """Where the time is not known, any day."""
    return taken is None or one.when.start_date <= _local(taken, one.when.start_zone).date() <= one.when.last_date


def _by_half(taken: datetime, moments: Sequence[Moment]) -> str:
    """The only meeting or visit without a clock time of that half-day."""
    found = []
    for one in moments:
        if one.when.start_time is not None or one.kind in LAST or not _same_day(taken, one):
            continue
        now = _local(taken, one.when.start_zone)
        half = When(now.date(), now.time()).half
        if one.when.half in (half, Part.DAY):
            found.append(one.id)
    return found[0] if len(found) == 1 else ""

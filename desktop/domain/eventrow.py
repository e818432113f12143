"""One item of the itinerary as lists and the board show it, without its agenda and people.

Knows neither pydantic nor a database: the first picture of a start is painted from it (``glance``).
"""

from __future__ import annotations

from datetime import date, time
from typing import Any, NamedTuple

from desktop.domain.schedule import When, part_of
from desktop.domain.text import Pair

ROUTE = ("origin_zh", "origin_ja", "target_zh", "target_ja")


class EventRow(NamedTuple):
    """One item of the itinerary as the board and the lists show it; ``theirs``/``ours`` count participants."""

    id: str
    delegation_id: str
    kind: str
    status: str
    reason: str
    reason_zh: str
    reason_ja: str
    start_date: date | None
    start_time: time | None
    start_zone: str
    end_date: date | None
    end_time: time | None
    end_zone: str
    part: str
    title_zh: str
    title_ja: str
    place_zh: str
    place_ja: str
    room_zh: str
    room_ja: str
    origin_zh: str
    origin_ja: str
    target_zh: str
    target_ja: str
    carrier: str
    position: int
    team_id: str | None
    theirs: int
    ours: int

    def when(self) -> When | None:
        if self.start_date is None:
            return None
        part = part_of(self.part)
        return When(
            self.start_date, self.start_time, self.start_zone, self.end_date, self.end_time, self.end_zone, part
        )

    def title(self) -> Pair:
        """The title, or 「松山→羽田」 for a journey without one."""
        return title_of(self)

    def route(self) -> Pair:
        """From and to with an arrow; empty for what is no journey."""
        return route_of(self)


def programme_key(when: When | None, position: int, row_id: str) -> tuple[object, ...]:
    """Sort key of an item in its programme; items without a date come last."""
    if when is None:
        return True, "", 0, 0, 0, "", row_id
    day, half, clock = when.order
    if clock:
        return False, day, half, 0, 0, clock, row_id
    return False, day, half, 1 if position > 0 else -1, position, "", row_id


def title_of(row: Any) -> Pair:
    """The title of an item's row, or 「松山→羽田」 for a journey without one."""
    return Pair(row.title_zh, row.title_ja) or route_of(row)


def route_of(row: Any) -> Pair:
    origin, target = Pair(row.origin_zh, row.origin_ja), Pair(row.target_zh, row.target_ja)
    if not origin:
        return Pair()
    return Pair(f"{origin.get('zh_TW')}→{target.get('zh_TW')}", f"{origin.get('ja')}→{target.get('ja')}")

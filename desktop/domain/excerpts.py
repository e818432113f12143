"""Less than the whole of what a paper is made of: its first page, or one day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desktop.domain.handbook import Handbook
from desktop.domain.profiles import Companies
from desktop.domain.programme import Programme
from desktop.domain.reports import Document
from desktop.domain.rosters import Roster
from desktop.domain.stays import Living
from desktop.domain.told import Told

PAGEFUL = 30  # lines of a list that are surely more than its first page
FEW = 8  # where each takes many lines
WITH_DAYS = frozenset(
    {"itinerary", "itinerary-timed", "daily-report", "press-release"}
)  # papers that can be made of one day alone


def glanced(value: Any) -> Any:
    """As much of a long list as its first page holds."""
    if isinstance(value, Roster):
        short = tuple(replace(section, lines=section.lines[:PAGEFUL]) for section in value.sections[:2])
        return replace(value, sections=short)
    if isinstance(value, Companies):
        return replace(value, profiles=value.profiles[:2])
    if isinstance(value, Handbook):
        days = replace(value.programme, days=value.programme.days[:1])
        return replace(value, programme=days, members=(), hotels=(), hosts=(), terms=(), packing=(), advice={})
    if isinstance(value, Document):  # the first page is its cover
        return replace(value, blocks=value.blocks[:FEW])
    if isinstance(value, Living):
        return replace(value, people=value.people[:FEW], _known={})
    return value


def on_day(value: Any, day: date) -> Any:
    """An itinerary with this day alone, None where there is nothing on it, and so a paper that tells of another day;
    any other value as it is.
    """
    if isinstance(value, Told):
        return value if value.day in (None, day) else None
    if not isinstance(value, Programme):
        return value
    found = value.on(day)
    return replace(value, days=(found,), undated=(), dropped=()) if found is not None else None

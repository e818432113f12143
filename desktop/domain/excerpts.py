"""Less than the whole of what a paper is made of: its first page, or one day.

Values are told by their names: importing all their modules would hold the print room up before its first paper.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

PAGEFUL = 30  # lines of a list that are surely more than its first page
FEW = 8  # where each takes many lines
WITH_DAYS = frozenset(
    {"itinerary", "itinerary-timed", "daily-report", "press-release"}
)  # papers that can be made of one day alone


def _is(value: Any, name: str) -> bool:
    """Whether it is of this class of a module beside this one: "handbook.Handbook"."""
    return f"{type(value).__module__}.{type(value).__qualname__}" == f"desktop.domain.{name}"


def glanced(value: Any) -> Any:
    """As much of a long list as its first page holds."""
    if _is(value, "rosters.Roster"):
        short = tuple(replace(section, lines=section.lines[:PAGEFUL]) for section in value.sections[:2])
        return replace(value, sections=short)
    if _is(value, "profiles.Companies"):
        return replace(value, profiles=value.profiles[:2])
    if _is(value, "handbook.Handbook"):
        days = replace(value.programme, days=value.programme.days[:1])
        return replace(value, programme=days, members=(), hotels=(), hosts=(), terms=(), packing=(), advice={})
    if _is(value, "reports.Document"):  # the first page is its cover
        return replace(value, blocks=value.blocks[:FEW])
    if _is(value, "stays.Living"):
        return replace(value, people=value.people[:FEW], _known={})
    return value


def on_day(value: Any, day: date) -> Any:
    """An itinerary with this day alone, None where there is nothing on it, and so a paper that tells of another day;
    any other value as it is.
    """
    if _is(value, "told.Told"):
        return value if value.day in (None, day) else None
    if not _is(value, "programme.Programme"):
        return value
    found = value.on(day)
    return replace(value, days=(found,), undated=(), dropped=()) if found is not None else None

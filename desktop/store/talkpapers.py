"""What the papers of 商談會 are made of: those of a delegation's items, or the one whose id stands in the wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop.domain.talkpapers import TalkPlan, TalkResults
from desktop.store import talks, versions
from desktop.store.registers import read_row
from desktop.store.tables import Event

if TYPE_CHECKING:
    from desktop.store.papers import Wish


def _days(connection: Connection, wish: Wish) -> list[talks.Day]:
    known = {row["id"] for row in talks.days(connection)}
    ids = [row["id"] for row in reversed(talks.days(connection, wish.delegation_id))]
    if wish.event_ids:
        ids = [one for one in wish.event_ids if one in known]
    found = [talks.read(connection, one) for one in ids]
    return [day for day in found if day.talks]


def plans(connection: Connection, wish: Wish) -> tuple[TalkPlan, ...]:
    """Timetables; nothing where none is made yet."""
    return tuple(talks.plan(day, wish.today, _edition(connection, day)) for day in _days(connection, wish))


def _edition(connection: Connection, day: talks.Day) -> int:
    """That of the trip whose item it is."""
    if not day.row["event_id"]:
        return 0
    item = read_row(connection, Event, day.row["event_id"])
    return versions.newest(connection, item["delegation_id"])


def results(connection: Connection, wish: Wish) -> tuple[TalkResults, ...]:
    """What came of the talks."""
    return tuple(talks.results(day, wish.today) for day in _days(connection, wish))

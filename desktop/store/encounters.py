"""Who met whom: the meetings of a delegation, and the one that was just held."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, and_, select

from desktop.domain.schedule import TOKYO
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, MEETING_KINDS, find
from desktop.store.registers import table_of
from desktop.store.tables import Event

WITH_CARDS = (*sorted(MEETING_KINDS), "meal", "rehearsal")  # where name cards change hands
STILL = timedelta(days=30)  # so long after a meeting its cards may still lie on the desk
BEGINS = {"am": time(9), "pm": time(13), "evening": time(18)}  # of items without a clock time, for their order only


class Meeting(NamedTuple):
    """An item at which people met; ``organisation_id`` is the body that it was held at."""

    id: str
    day: date
    name: Pair
    organisation_id: str
    begins: datetime


def meetings(connection: Connection, delegation_id: str) -> list[Meeting]:
    """The meetings of a delegation in their order, but for those called off."""
    table = table_of(Event)
    columns = (
        *(table.c.id, table.c.kind, table.c.title_zh, table.c.title_ja, table.c.organisation_id),
        *(table.c.start_date, table.c.start_time, table.c.start_zone, table.c.part),
    )
    query = select(*columns).where(
        and_(
            table.c.delegation_id == delegation_id,
            table.c.alive,
            table.c.start_date.is_not(None),
            table.c.status != "cancelled",
            table.c.kind.in_(WITH_CARDS),
        )
    )
    found = []
    for row in connection.execute(query):
        name = Pair(row.title_zh, row.title_ja) or find(EVENT_KINDS, row.kind).pair()
        clock = row.start_time or BEGINS.get(row.part, time(9))
        begins = datetime.combine(row.start_date, clock, _zone(row.start_zone))
        found.append(Meeting(row.id, row.start_date, name, row.organisation_id or "", begins))
    return sorted(found, key=lambda one: (one.begins, one.id))


def just_held(connection: Connection, delegation_id: str, now: datetime) -> str:
    """The meeting that began last, at most a month before ``now`` (with its zone); "" where there is none."""
    return latest(meetings(connection, delegation_id), now)


def latest(held: list[Meeting], now: datetime) -> str:
    """``just_held`` of meetings that were read."""
    begun = [one for one in held if now - STILL <= one.begins <= now]
    return begun[-1].id if begun else ""


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name or TOKYO)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(TOKYO)

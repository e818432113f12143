"""What the first picture of a start shows: the delegations, and the items of the one that will be chosen.

Read with the driver alone, before there is a store: to load pydantic, SQLAlchemy and sqlmodel takes longer than all the
rest. Nothing is waited for, written, mended or refused here. Where the file is not a plain one that was closed in order
by this version, there is nothing to see at a glance, and the store has the word.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from datetime import time as clock
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import sqlcipher3.dbapi2 as driver

from desktop.domain.delegationrow import DelegationRow
from desktop.domain.eventrow import EventRow, programme_key
from desktop.domain.plan import Team
from desktop.domain.text import Pair

REVISION = "0009"  # the only one that is read: ``store.schema.CURRENT``, which brings SQLAlchemy along
HEADER = b"SQLite format 3\x00"  # an encrypted file begins otherwise
LONGEST_S = 0.15  # of reading; a file that was made to be slow must not hold the window up
STEPS = 1000  # of SQLite's machine between two looks at the clock

T = TypeVar("T")

_DELEGATIONS = """
    SELECT id, code, name_zh, name_ja, start_date, end_date, status, places_zh, places_ja
    FROM delegation WHERE alive ORDER BY start_date DESC NULLS LAST, code, id
"""
_TEAMS = "SELECT id, kind, name_zh, name_ja, colour FROM team WHERE delegation_id = ? AND alive ORDER BY position, id"
_DATES, _TIMES = {"start_date", "end_date"}, {"start_time", "end_time"}
_COUNTED = {"theirs": "jp", "ours": "tw"}
_COUNT = "(SELECT count(*) FROM participant WHERE event_id = event.id AND side = '{side}' AND participant.alive)"
_COLUMNS = ", ".join(_COUNT.format(side=_COUNTED[n]) if n in _COUNTED else n for n in EventRow._fields)
_EVENTS = f"SELECT {_COLUMNS} FROM event WHERE delegation_id = ? AND alive"


class Glance(NamedTuple):
    """``delegations`` as the list at the left has them; ``events`` and ``teams`` of the first, in their order.

    Who belongs to a sub-group is not read, so a branch that is called by its members has no name yet.
    """

    delegations: tuple[DelegationRow, ...]
    events: tuple[EventRow, ...]
    teams: tuple[Team, ...]


def at(path: Path) -> Glance | None:
    """The glance at a store's file; None where there is none to have, for whatever reason."""
    try:
        with path.open("rb") as file:
            if file.read(len(HEADER)) != HEADER:
                return None
        if _has_log(path):  # it was not closed in order, or is being written: what it holds is not all in the file
            return None
        # Immutable: neither locks nor files beside it, as befits a look. The program holds the lock of its instance.
        connection = driver.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    except (OSError, ValueError, driver.Error):
        return None
    until = time.monotonic() + LONGEST_S
    try:
        connection.set_progress_handler(lambda: time.monotonic() > until, STEPS)
        return _read(connection)
    except (driver.Error, TypeError, ValueError):  # no tables of ours, damaged, slow, or no dates where dates belong
        return None
    finally:
        connection.close()


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _read(connection: Any) -> Glance | None:
    connection.execute("PRAGMA trusted_schema = OFF")
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(REVISION,)]:
        return None
    found = [_delegation(*row) for row in connection.execute(_DELEGATIONS)]
    if not found:
        return None
    found.sort(key=DelegationRow.rank)
    events = [_event(row) for row in connection.execute(_EVENTS, (found[0].id,))]
    events.sort(key=lambda row: programme_key(row.when(), row.position, row.id))
    teams = (
        Team(row_id, kind, Pair(zh, ja), colour)
        for row_id, kind, zh, ja, colour in connection.execute(_TEAMS, (found[0].id,))
    )
    return Glance(tuple(found), tuple(events), tuple(teams))


def _delegation(*row: Any) -> DelegationRow:
    named = DelegationRow(*row)
    return named._replace(start=_parsed(date.fromisoformat, named.start), end=_parsed(date.fromisoformat, named.end))


def _event(row: tuple[Any, ...]) -> EventRow:
    values = dict(zip(EventRow._fields, row, strict=True))
    values |= {name: _parsed(date.fromisoformat, values[name]) for name in _DATES}
    values |= {name: _parsed(clock.fromisoformat, values[name]) for name in _TIMES}
    return EventRow(**values)


def _parsed(parse: Callable[[str], T], stored: Any) -> T | None:
    return None if stored is None else parse(stored)

"""What the first picture of a start shows: the delegations, and the items of the one that will be chosen.

Read with the driver alone, before there is a store: to load pydantic, SQLAlchemy and sqlmodel takes longer than a start
with an empty window. Nothing is waited for, written, mended or refused here. Where the file is not a plain one that was
closed in order by this version, there is nothing to see at a glance, and the store has the word.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver

from desktop.domain.delegationrow import DelegationRow
from desktop.domain.eventrow import EventRow, programme_key
from desktop.domain.plan import Team
from desktop.domain.text import Pair

# As in ``store``, which brings SQLAlchemy along: the only revision that is read, how a plain file begins (an encrypted
# one does otherwise), and which of those is ours.
REVISION = "0009"
HEADER, APPLICATION_ID = b"SQLite format 3\x00", (0x48534854).to_bytes(4, "big")
ID_AT = 68  # bytes before the application's id
UNFINISHED = ("-wal", "-journal")  # endings of the files beside it that hold what is not in it, or not to be
LONGEST_S = 0.08  # of reading; a file that was made to be slow must not hold the window up
STEPS = 1000  # of SQLite's machine between two looks at the clock

_DELEGATIONS = """
    SELECT id, code, name_zh, name_ja, status, places_zh, places_ja, start_date, end_date
    FROM delegation WHERE alive ORDER BY start_date DESC, code, id
"""
_TEAMS = "SELECT id, kind, name_zh, name_ja, colour FROM team WHERE delegation_id = ? AND alive ORDER BY position, id"
_COUNTED = {"theirs": "jp", "ours": "tw"}
_COUNT = "(SELECT count(*) FROM participant WHERE event_id = event.id AND side = '{side}' AND participant.alive)"
_COLUMNS = ", ".join(_COUNT.format(side=_COUNTED[n]) if n in _COUNTED else n for n in EventRow._fields)
_EVENTS = f"SELECT {_COLUMNS} FROM event WHERE delegation_id = ? AND alive"


class Glance(NamedTuple):
    """``delegations`` as the list at the left has them; ``events`` and ``teams`` of the first, in their order.

    Who belongs to a sub-group is not read, so a branch that is called by its members has no name yet; nor is whether
    these are data to practise with.
    """

    delegations: tuple[DelegationRow, ...]
    events: tuple[EventRow, ...]
    teams: tuple[Team, ...]


def at(path: Path) -> Glance | None:
    """The glance at a store's file; None where there is none to have, for whatever reason."""
    try:
        path = path.resolve()  # as SQLite does: what was not finished lies beside the file, not beside a link
        with path.open("rb") as file:
            head = file.read(ID_AT + len(APPLICATION_ID))
        if not head.startswith(HEADER) or not head.endswith(APPLICATION_ID) or _is_unfinished(path):
            return None
        # Immutable: neither locks nor files beside it, as befits a look. The program holds the lock of its instance.
        place = quote(path.as_posix().removeprefix("/"))  # a share's name keeps its second slash, and is no host
        connection = driver.connect(f"file:///{place}?mode=ro&immutable=1", uri=True)
    except (OSError, RuntimeError, ValueError, driver.Error):  # RuntimeError: a link to itself
        return None
    until = monotonic() + LONGEST_S
    try:
        connection.set_progress_handler(lambda: monotonic() > until, STEPS)
        return _read(connection)
    except (driver.Error, TypeError, ValueError):  # no tables of ours, damaged, slow, or no dates where dates belong
        return None
    finally:
        connection.close()


def _is_unfinished(path: Path) -> bool:
    """Whether it was not closed in order, or is being written."""
    beside = (path.with_name(path.name + ending) for ending in UNFINISHED)
    return any(one.exists() and one.stat().st_size > 0 for one in beside)


def _read(connection: Any) -> Glance | None:
    connection.execute("PRAGMA trusted_schema = OFF")
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(REVISION,)]:
        return None
    found = [_delegation(row) for row in connection.execute(_DELEGATIONS)]
    if not found:
        return None
    found.sort(key=DelegationRow.rank)
    events = [_event(row) for row in connection.execute(_EVENTS, (found[0].id,))]
    events.sort(key=lambda row: programme_key(row.when(), row.position, row.id))
    teams = [_team(row) for row in connection.execute(_TEAMS, (found[0].id,))]
    return Glance(tuple(found), tuple(events), tuple(teams))


def _delegation(row: tuple[Any, ...]) -> DelegationRow:
    *texts, start, end = row
    row_id, code, name_zh, name_ja, status, places_zh, places_ja = map(_text, texts)
    return DelegationRow(row_id, code, name_zh, name_ja, _day(start), _day(end), status, places_zh, places_ja)


def _team(row: tuple[Any, ...]) -> Team:
    row_id, kind, zh, ja, colour = map(_text, row)
    return Team(row_id, kind, Pair(zh, ja), colour)


def _event(row: tuple[Any, ...]) -> EventRow:
    return EventRow(*(_OF_EVENT[name](value) for name, value in zip(EventRow._fields, row, strict=True)))


# A damaged file may hold anything anywhere, and what is painted must not fail: Qt does not survive that.


def _text(stored: Any) -> str:
    if not isinstance(stored, str):
        raise TypeError
    return stored


def _number(stored: Any) -> int:
    if not isinstance(stored, int):
        raise TypeError
    return stored


def _day(stored: Any) -> date | None:
    return None if stored is None else date.fromisoformat(_text(stored))


def _clock(stored: Any) -> time | None:
    return None if stored is None else time.fromisoformat(_text(stored))


def _reference(stored: Any) -> str | None:
    return None if stored is None else _text(stored)


_OF_EVENT: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(EventRow._fields, _text),
    **dict.fromkeys(("start_date", "end_date"), _day),
    **dict.fromkeys(("start_time", "end_time"), _clock),
    **dict.fromkeys(("position", *_COUNTED), _number),
    "team_id": _reference,
}

"""The values of the bilingual agenda 議程／次第: everything one event's paper says, already chosen for its date.

And how its points follow each other on the clock, the same on screen, on paper and in warnings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time
from typing import NamedTuple

from desktop.domain.schedule import When
from desktop.domain.text import Pair

DAY = 24 * 60


class Slot(NamedTuple):
    """What the clock must know of a point: its own start where one was written, its minutes as spoken in one language.

    ``interpreting`` is a key of INTERPRETING; "" is that of the whole event.
    """

    start: time | None = None
    minutes: int | None = None
    kind: str = "item"
    interpreting: str = ""


class Timed(NamedTuple):
    """A point on the clock: when it begins (None where nobody can know) and how long it takes."""

    start: time | None
    minutes: int | None


def minutes_needed(minutes: int | None, kind: str, interpreting: str) -> int | None:
    """What a point takes: each sentence of a talk in consecutive interpreting is said twice (needs.md row 77)."""
    doubled = minutes is not None and kind == "talk" and interpreting == "consecutive"
    return minutes * 2 if doubled and minutes is not None else minutes


def timed(start: time | None, slots: Iterable[Slot], interpreting: str = "") -> list[Timed]:
    """Each point on the clock: as written, else counted on from ``start``, the event's, by what came before.

    ``interpreting`` is the event's own. After a point without minutes nobody knows the next start.
    """
    found, clock = [], _minutes(start)
    for slot in slots:
        if slot.start is not None:
            clock = _minutes(slot.start)
        taken = minutes_needed(slot.minutes, slot.kind, slot.interpreting or interpreting)
        shown = None if clock is None or not 0 <= clock < DAY else time(clock // 60, clock % 60)
        found.append(Timed(shown, taken))
        clock = None if clock is None or taken is None else clock + taken
    return found


def span(start: time | None, slots: Iterable[Slot], interpreting: str = "") -> int | None:
    """Minutes from the event's start to the end of the last point; without any clock time, the sum of all minutes.

    None where no point has minutes. Gaps that written starts leave are counted: the guests sit through them.
    """
    listed = list(slots)
    points = timed(start, listed, interpreting)
    if all(point.minutes is None for point in points):
        return None
    known = [(_minutes(p.start), p.minutes or 0) for p in points if p.start is not None]
    first = _minutes(start) if start is not None else min((at for at, _m in known if at is not None), default=None)
    if first is None or not known:
        return sum(point.minutes or 0 for point in points)
    return max(0, *((at or 0) + minutes - first for at, minutes in known))


def _minutes(clock: time | None) -> int | None:
    return None if clock is None else clock.hour * 60 + clock.minute


@dataclass(frozen=True)
class AgendaLine:
    """One point of the agenda. ``speaker`` is name and title in each language; ``start`` None prints no time."""

    title: Pair
    start: time | None = None
    speaker: Pair = Pair()
    note: Pair = Pair()


@dataclass(frozen=True)
class Attendee:
    """One line of a list of those present, with the post that is valid on the event's date.

    ``name`` empty: the post is known but not the person, printed as 調整中 (needs.md row 76).
    ``reading_zh`` / ``reading_ja``: furigana over the name in that column; empty where unknown.
    """

    name: Pair
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    role: Pair = Pair()
    reading_zh: str = ""
    reading_ja: str = ""
    also: tuple[Pair, ...] = ()  # posts held beside it, each in a line
    honorific: str = ""  # a key of HONORIFICS where a record says one
    person_id: str = ""  # where what is wrong can be mended


@dataclass(frozen=True)
class HostLine:
    """The bodies that hold one role (主辦／主催 …), in order."""

    role: Pair
    names: tuple[Pair, ...]


@dataclass(frozen=True)
class Agenda:
    """The paper of one event. ``edition`` counts from 1; ``as_of`` is printed as 現在日 (needs.md row 75)."""

    title: Pair
    when: When | None
    place: Pair = Pair()
    room: Pair = Pair()
    address: Pair = Pair()
    purpose: Pair = Pair()
    status: Pair = Pair()  # printed under the title where it is not simply planned or confirmed
    hosts: tuple[HostLine, ...] = ()
    lines: tuple[AgendaLine, ...] = ()
    theirs: tuple[Attendee, ...] = ()
    ours: tuple[Attendee, ...] = ()
    edition: int = 1
    as_of: date = field(default_factory=lambda: date(1970, 1, 1))
    event_id: str = ""  # where what is wrong can be mended

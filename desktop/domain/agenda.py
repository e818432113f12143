"""The values of the bilingual agenda 議程／次第: everything one event's paper says, already chosen for its date."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from desktop.domain.schedule import When
from desktop.domain.text import Pair


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

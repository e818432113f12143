"""Who sleeps where: the nights of each hotel, its rooms and who needs a bed in them.

``roomingplan`` proposes who takes which room, ``warningrooms`` says what is wrong. A night is called by the day on
which it begins.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from desktop.domain.plan import Item, Plan, nights_of
from desktop.domain.text import Pair
from desktop.domain.words import BEDS, ROOM_KINDS, find

ONE = timedelta(days=1)
LOW, HIGH = "low", "high"
_LOW = re.compile(r"低樓|低楼|低層|低层|下の階|低い階|樓層低|low", re.IGNORECASE)
_HIGH = re.compile(r"高樓|高楼|高層|高层|上の階|高い階|樓層高|high", re.IGNORECASE)
_FLOOR = re.compile(r"(\d{1,2})\s*(?:樓|楼|階|F\b|/F)|\bF\s*(\d{1,2})", re.IGNORECASE)


@dataclass(frozen=True)
class Sleeper:
    """A bed of a room with who sleeps in it; both nights are inclusive, None = as long as the hotel is booked."""

    bed_id: str
    member_id: str
    first: date | None = None
    last: date | None = None

    def covers(self, night: date) -> bool:
        return (self.first is None or self.first <= night) and (self.last is None or night <= self.last)


@dataclass(frozen=True)
class Room:
    """A room of the hotel ``item_id`` (an item of the itinerary); ``kind`` is a key of ROOM_KINDS."""

    id: str
    item_id: str
    kind: str = "single"
    number: str = ""
    floor: str = ""
    beds: int | None = None
    notes: str = ""
    sleepers: tuple[Sleeper, ...] = ()

    @property
    def capacity(self) -> int:
        """How many sleep in it."""
        return self.beds or BEDS.get(self.kind, 1)

    def on(self, night: date) -> tuple[str, ...]:
        """Ids of those who sleep in it, each once."""
        return tuple(dict.fromkeys(one.member_id for one in self.sleepers if one.covers(night)))


@dataclass(frozen=True)
class Guest:
    """A member as a hotel sees one; ``wish`` is a key of ROOM_WISHES, ``sex`` one of SEXES ("" is not said)."""

    member_id: str
    name: Pair = Pair()
    sex: str = ""
    wish: str = ""
    notes: str = ""
    organisation: str = ""
    leads: bool = False  # one of the head, deputies and advisers: alone in a room unless something else is wished


@dataclass(frozen=True)
class Wish:
    """Two members who want one room (kind "together"), or must not have one ("apart")."""

    id: str
    one: str
    other: str
    kind: str = "together"


@dataclass(frozen=True)
class Rooming:
    """Everything about rooms in a delegation. ``guests`` in print order; ``rooms`` in the order of the lists."""

    rooms: tuple[Room, ...] = ()
    guests: tuple[Guest, ...] = ()
    wishes: tuple[Wish, ...] = ()

    @cached_property
    def by_member(self) -> Mapping[str, Guest]:
        return {guest.member_id: guest for guest in self.guests}

    @cached_property
    def by_hotel(self) -> Mapping[str, Sequence[Room]]:
        found: dict[str, list[Room]] = defaultdict(list)
        for room in self.rooms:
            found[room.item_id].append(room)
        return found

    @cached_property
    def together(self) -> Mapping[str, frozenset[str]]:
        """Whom each wants to share a room with."""
        return self._pairs("together")

    @cached_property
    def apart(self) -> Mapping[str, frozenset[str]]:
        return self._pairs("apart")

    def _pairs(self, kind: str) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for wish in self.wishes:
            if wish.kind == kind:
                found[wish.one].add(wish.other)
                found[wish.other].add(wish.one)
        return {member: frozenset(others) for member, others in found.items()}

    def in_hotel(self, item_id: str) -> Sequence[Room]:
        return self.by_hotel.get(item_id, ())

    @cached_property
    def labels(self) -> Mapping[str, Pair]:
        """「203 號房」, or while the number is not known 「雙人房 #2」, the second of its kind in that hotel."""
        found: dict[str, Pair] = {}
        for rooms in self.by_hotel.values():
            count: dict[str, int] = defaultdict(int)
            for room in rooms:
                count[room.kind] += 1
                kind = find(ROOM_KINDS, room.kind).pair()
                numbered = Pair(f"{kind.zh} #{count[room.kind]}", f"{kind.ja} #{count[room.kind]}")
                found[room.id] = Pair(f"{room.number} 號房", f"{room.number}号室") if room.number else numbered
        return found


@dataclass(frozen=True)
class Stay:
    """A hotel of the itinerary: its nights, and who needs a bed in it on each."""

    item: Item
    nights: tuple[date, ...] = ()
    needs: Mapping[date, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def members(self) -> frozenset[str]:
        return frozenset[str]().union(*self.needs.values())

    def nights_of(self, member: str) -> frozenset[date]:
        """The nights on which a member needs a bed here."""
        return frozenset(night for night in self.nights if member in self.needs[night])


def stays(plan: Plan) -> tuple[Stay, ...]:
    """The hotels in the order of the programme, those cancelled left out.

    Nobody needs a bed before leaving home, from the day of the journey home on, or on a night spent on the way.
    """
    leaves: dict[str, date] = {}
    returns: dict[str, date] = {}
    aboard: dict[date, set[str]] = defaultdict(set)
    for item in plan.items:
        if not item.is_travel or not item.stands or item.when is None:
            continue
        for night in nights_of(item):
            aboard[night] |= plan.attending(item, night)
        if item.kind not in ("outbound", "return"):
            continue
        for member in plan.attending(item):
            if item.kind == "outbound":
                leaves[member] = min(leaves.get(member, date.max), item.when.start_date)
            else:
                returns[member] = max(returns.get(member, date.min), item.when.last_date)

    def needing(item: Item, night: date) -> frozenset[str]:
        return frozenset(
            member
            for member in plan.attending(item, night) - aboard.get(night, set())
            if leaves.get(member, night) <= night < returns.get(member, date.max)
        )

    found = []
    for item in plan.items:
        if item.kind == "hotel" and item.stands:
            nights = tuple(nights_of(item))
            found.append(Stay(item, nights, {night: needing(item, night) for night in nights}))
    return tuple(found)


def slept(rooms: Iterable[Room], nights: Iterable[date]) -> dict[date, dict[str, list[Room]]]:
    """The rooms that each member has, night by night."""
    several = list(rooms)
    found: dict[date, dict[str, list[Room]]] = {}
    for night in nights:
        beds = found[night] = defaultdict(list)
        for room in several:
            for member in room.on(night):
                beds[member].append(room)
    return found


def bedless(several: Iterable[Stay], rooming: Rooming) -> dict[tuple[str, date], frozenset[str]]:
    """Who needs a bed and has none, by hotel and night; a bed in any hotel of that night will do."""
    stays_ = list(several)
    have: dict[date, set[str]] = defaultdict(set)
    for stay in stays_:
        rooms = rooming.in_hotel(stay.item.id)
        for night in stay.nights:
            have[night].update(*(room.on(night) for room in rooms))
    return {(stay.item.id, night): stay.needs[night] - have[night] for stay in stays_ for night in stay.nights}


Span = tuple[date | None, date | None]


def spans(nights: Iterable[date], booked: Sequence[date]) -> list[Span]:
    """Nights as spans, both ends inclusive; (None, None) where they are all for which the hotel is booked."""
    wanted = sorted(set(nights))
    if not wanted:
        return []
    if wanted == list(booked):
        return [(None, None)]
    found: list[list[date]] = []
    for night in wanted:
        if found and found[-1][1] + ONE == night:
            found[-1][1] = night
        else:
            found.append([night, night])
    return [(first, last) for first, last in found]


def floor_wished(notes: str) -> str:
    """The floor that somebody asked for in words: "3", "low", "high", or "" where none can be made out."""
    said = unicodedata.normalize("NFKC", notes)
    exact = _FLOOR.search(said)
    if exact:
        return str(int(exact[1] or exact[2]))
    if _LOW.search(said):
        return LOW
    return HIGH if _HIGH.search(said) else ""


def floor_number(room: Room) -> int | None:
    """The floor as entered (「3樓」, ３F, 3), or that of a three- or four-digit room number."""
    digits = re.search(r"\d+", unicodedata.normalize("NFKC", room.floor))
    if digits:
        return int(digits[0])
    number = re.fullmatch(r"(\d{1,2})\d{2}", unicodedata.normalize("NFKC", room.number).strip())
    return int(number[1]) if number else None


def floor_fits(wish: str, room: Room, others: Iterable[Room]) -> bool | None:
    """Whether a room is where it was wished, low and high against the other rooms; None where nothing is known."""
    floor = floor_number(room)
    if not wish or floor is None:
        return None
    if wish not in (LOW, HIGH):
        return floor == int(wish)
    known = sorted({number for one in others if (number := floor_number(one)) is not None} | {floor})
    if len(known) < 2:
        return None
    middle = (known[0] + known[-1]) / 2
    return floor <= middle if wish == LOW else floor >= middle

"""A proposal of who takes which room of a hotel: those still without a bed, and nobody already placed is moved.

In this order: whoever asked for one room shares it; the rest get the kind that they asked for, alone or with somebody
of the same sex, of the same nights and if possible of the same company. Whoever is known to be unwelcome in a room
never gets into it, and one whose sex nobody entered shares with none but those who asked for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.rooming import (
    HIGH,
    LOW,
    Guest,
    Room,
    Rooming,
    Stay,
    bedless,
    floor_fits,
    floor_wished,
)
from desktop.domain.words import BEDS

SHARED = frozenset({"twin", "triple", "japanese"})  # filled with others; a double or a suite only by wish
BY_SIZE = {1: "single", 2: "twin", 3: "triple"}  # who asked for one room and not for a kind of it
MOST = 4  # in one room, however many asked for it


@dataclass(frozen=True)
class Placing:
    """A room with those who move into it, each with the nights; a new one where ``room_id`` is empty."""

    room_id: str
    kind: str
    beds: int | None
    floor: str
    members: Mapping[str, frozenset[date]]


@dataclass
class _Open:
    """A room while it is filled."""

    room: Room
    is_new: bool
    inside: dict[date, set[str]]
    added: dict[str, frozenset[date]] = field(default_factory=dict)

    @property
    def people(self) -> frozenset[str]:
        return frozenset[str]().union(*self.inside.values())


class _Planner:
    def __init__(self, stay: Stay, hotels: Iterable[Stay], rooming: Rooming, default: str) -> None:
        self.stay, self.rooming, self.default = stay, rooming, default
        lacking = bedless(hotels, rooming)
        self.nights: dict[str, frozenset[date]] = {}
        for night in stay.nights:
            for member in lacking[stay.item.id, night]:
                self.nights[member] = self.nights.get(member, frozenset()) | {night}
        self.rooms = [
            _Open(room, False, {night: set(room.on(night)) for night in stay.nights})
            for room in rooming.in_hotel(stay.item.id)
        ]
        order = {guest.member_id: place for place, guest in enumerate(rooming.guests)}
        self.waiting = sorted(self.nights, key=lambda member: (order.get(member, len(order)), member))

    def guest(self, member: str) -> Guest:
        return self.rooming.by_member.get(member) or Guest(member)

    def friends(self, one: str, other: str) -> bool:
        return other in self.rooming.together.get(one, ())

    def wished(self, member: str) -> str:
        """The kind of room that a member gets where there is a choice."""
        guest = self.guest(member)
        return guest.wish or ("single" if guest.leads else self.default)

    def groups(self) -> list[list[str]]:
        """Who still lacks a bed, in groups that asked for one room; the large ones first."""
        left, found = list(self.waiting), []
        while left:
            group = [left.pop(0)]
            for member in group:
                for other in [one for one in left if self.friends(member, one)]:
                    if len(group) < MOST and not any(self._apart(other, one) for one in group):
                        group.append(other)
                        left.remove(other)
            found.append(group)
        several = sorted((group for group in found if len(group) > 1), key=len, reverse=True)
        return several + [[member] for member in self._alike([group[0] for group in found if len(group) == 1])]

    def _alike(self, members: list[str]) -> list[str]:
        """First those who fill whole rooms with people of their company, nights and floor, one room after another."""
        alike: dict[tuple[object, ...], list[str]] = {}
        for member in members:
            guest, kind = self.guest(member), self.wished(member)
            if kind in SHARED and guest.sex and guest.organisation:
                same = kind, guest.sex, guest.organisation, self.nights[member], floor_wished(guest.notes)
                alike.setdefault(same, []).append(member)
        full = [
            member
            for (kind, *_rest), found in alike.items()
            for member in found[: len(found) - len(found) % BEDS[str(kind)]]
        ]
        return full + [member for member in members if member not in full]

    def _apart(self, one: str, other: str) -> bool:
        return other in self.rooming.apart.get(one, ())

    def _welcome(self, member: str, inside: Iterable[str]) -> bool:
        """Whether a member may join those who are in a room."""
        for other in inside:
            if self._apart(member, other):
                return False
            if self.friends(member, other):
                continue
            sex, theirs = self.guest(member).sex, self.guest(other).sex
            if not sex or sex != theirs or self.wished(other) in ("single", "double", "suite"):
                return False
        return True

    def fits(self, room: _Open, members: list[str]) -> bool:
        """Whether there are beds on all their nights, and nobody is in the way."""
        for night in self.stay.nights:
            coming = sum(night in self.nights[member] for member in members)
            if coming and len(room.inside[night]) + coming > room.room.capacity:
                return False
        return all(self._welcome(member, room.people - set(members)) for member in members)

    def _rank(self, room: _Open, members: list[str]) -> tuple[object, ...]:
        """Smaller is better: the floor, others of the same nights and company, a room that is already begun."""
        others = [one.room for one in self.rooms]
        floors = [floor_fits(floor_wished(self.guest(one).notes), room.room, others) for one in members]
        wrong = sum(fits is False for fits in floors) - sum(fits is True for fits in floors)
        people = room.people
        asked = {floor_wished(self.guest(one).notes) for one in (*people, *members)} - {""}
        same = sum(self._nights_in(room, one) == self.nights[two] for one in people for two in members)
        company = {self.guest(one).organisation for one in people} & {self.guest(one).organisation for one in members}
        strangers = not any(self.friends(one, two) for one in people for two in members)
        empty = room.room.capacity - len(people)
        return strangers, wrong, len(asked) > 1, -same, not company - {""}, not people, room.is_new, empty

    def _nights_in(self, room: _Open, member: str) -> frozenset[date]:
        return frozenset(night for night, inside in room.inside.items() if member in inside)

    def _best(self, members: list[str], kinds: Iterable[str], shared: bool) -> _Open | None:
        wanted = frozenset(kinds)
        found = [
            room
            for room in self.rooms
            if room.room.kind in wanted and (shared or not room.people) and self.fits(room, members)
        ]
        return min(found, key=lambda room: self._rank(room, members), default=None)

    def _with_friends(self, members: list[str]) -> _Open | None:
        """A room in which somebody sleeps with whom one of them asked to share."""
        if not any(self.rooming.together.get(one) for one in members):
            return None
        for room in self.rooms:
            if any(self.friends(one, other) for one in members for other in room.people) and self.fits(room, members):
                return room
        return None

    def _new(self, members: list[str], kind: str) -> _Open:
        floors = {floor_wished(self.guest(one).notes) for one in members} - {"", LOW, HIGH}
        beds = len(members) if len(members) > BEDS.get(kind, 1) else None
        room = Room("", self.stay.item.id, kind, floor=min(floors, default=""), beds=beds)
        made = _Open(room, True, {night: set() for night in self.stay.nights})
        self.rooms.append(made)
        return made

    def place(self, members: list[str]) -> None:
        """Give a group its room."""
        room = self._with_friends(members) or self._alone(members[0]) if len(members) == 1 else self._group(members)
        for member in members:
            room.added[member] = self.nights[member]
            for night in self.nights[member]:
                room.inside[night].add(member)

    def _alone(self, member: str) -> _Open:
        kind = self.wished(member)
        found = self._best([member], [kind], kind in SHARED)
        if found is None and not self.guest(member).wish:  # who wished for nothing takes what is there
            stored = [one for one in self.rooms if not one.is_new]
            kinds = {one.room.kind for one in stored}
            found = self._best([member], kinds & SHARED, kind != "single") or self._best([member], kinds, False)
        return found or self._new([member], kind)

    def _group(self, members: list[str]) -> _Open:
        friends = self._with_friends(members)
        if friends is not None:
            return friends
        wishes = [w for one in members if (w := self.guest(one).wish) and BEDS.get(w, 1) >= len(members)]
        kind = wishes[0] if wishes else BY_SIZE.get(len(members), "japanese")
        found = self._best(members, [kind], False)
        if found is None and not wishes:
            found = self._best(members, BEDS, False)
        return found or self._new(members, kind)


def propose(stay: Stay, hotels: Iterable[Stay], rooming: Rooming, default: str = "single") -> list[Placing]:
    """Rooms for all who need a bed in this hotel and have none; ``default`` is the kind of those without a wish."""
    planner = _Planner(stay, hotels, rooming, default)
    for group in planner.groups():
        planner.place(group)
    found = []
    for one in planner.rooms:
        if one.added:
            room = one.room
            found.append(Placing(room.id, room.kind, room.beds, room.floor, one.added))
    return found


def unsaid(stay: Stay, rooming: Rooming, default: str = "single") -> list[str]:
    """Ids of those who would share, but whose sex nobody entered: the proposal leaves them alone."""
    return [
        guest.member_id
        for guest in rooming.guests
        if guest.member_id in stay.members
        and not guest.sex
        and (guest.wish or ("single" if guest.leads else default)) in SHARED
        and guest.member_id not in rooming.together
    ]

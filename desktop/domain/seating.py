"""Who sits where in coaches and at tables: the seats there are, and a proposal that keeps groups together.

A coach is seen from above, its front on top: row 1, letters from the door side (left, in Japan) to the driver's. The
front seats behind the driver are those of the head of delegation, those at the door the tour leader's. At a table
place 1 is the seat of honour.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from desktop.domain.text import Pair
from desktop.domain.words import MEMBER_ROLES

LAYOUTS = ("2+2", "2+1", "1+2", "1+1")
USUAL = {"coach": 45, "table": 8}  # seats where nobody said how many
MOST = 120  # seats of one coach or table
LETTERS = "ABCDEFGHJK"
_LAYOUT = re.compile(r"([1-4])\+([1-4])$")
HONOURED = ("leader", "chief_adviser", "deputy", "adviser")
DEALT = ("guide", "interpreter")  # one in each coach, as far as they go
_RANKS = {choice.key: place for place, choice in enumerate(MEMBER_ROLES)}


@dataclass(frozen=True)
class Spot:
    """A seat: what it is called, and where it stands in the drawing; of a coach, ``column`` counts the aisle."""

    label: str
    row: int
    column: int


@dataclass(frozen=True)
class Taken:
    """Somebody's seat. ``key`` as ``member_key`` or ``person_key`` give it; ``place`` may be empty: any seat."""

    id: str
    key: str
    place: str = ""


@dataclass(frozen=True)
class Unit:
    """A coach or a table; ``event_id`` is the item it is for, empty for the whole trip."""

    id: str
    kind: str = "coach"
    name: Pair = Pair()
    event_id: str = ""
    seats: int | None = None
    layout: str = ""
    taken: tuple[Taken, ...] = ()

    @property
    def capacity(self) -> int:
        """How many may sit in it."""
        return max(0, min(USUAL.get(self.kind, 8) if self.seats is None else self.seats, MOST))

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Its seats from front to back."""
        if self.kind == "coach":
            return tuple(coach_spots(self.capacity, self.layout))
        return tuple(Spot(str(n + 1), n // 2, n % 2) for n in range(self.capacity))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        return tuple(spot.label for spot in self.spots)


@dataclass(frozen=True)
class Sitter:
    """Somebody who needs a seat, in print order; ``side`` "jp" for guests. ``team_id`` and ``company`` may be empty."""

    key: str
    name: Pair = Pair()
    roles: tuple[str, ...] = ("member",)
    team_id: str = ""
    company: str = ""
    side: str = "tw"


@dataclass(frozen=True)
class Proposal:
    """``seats``: key -> (id of the coach or table, place). ``left``: those for whom there is no room."""

    seats: dict[str, tuple[str, str]] = field(default_factory=dict)
    left: tuple[str, ...] = ()


def member_key(member_id: str) -> str:
    return f"m:{member_id}"


def person_key(person_id: str) -> str:
    return f"p:{person_id}"


def blocks(layout: str) -> tuple[int, int]:
    """Seats on the door side and on the driver's; what is no layout is 2 + 2."""
    found = _LAYOUT.match(layout.strip())
    return (int(found[1]), int(found[2])) if found else (2, 2)


def coach_spots(count: int, layout: str = "") -> Iterator[Spot]:
    """The seats of a coach; where one would be left alone in a last row, the bench at the back reaches over the aisle.

    45 seats in 2 + 2: ten rows of four and the bench 11A–11E.
    """
    left, right = blocks(layout)
    across = left + right
    rows, rest = divmod(count, across)
    bench = rest == 1 and rows > 0
    for row in range(rows - 1 if bench else rows):
        for n in range(across):
            yield Spot(f"{row + 1}{LETTERS[n]}", row, n if n < left else n + 1)
    if bench:
        for n in range(across + 1):
            yield Spot(f"{rows}{LETTERS[n]}", rows - 1, n)
    else:
        for n in range(rest):
            yield Spot(f"{rows + 1}{LETTERS[n]}", rows, n if n < left else n + 1)


def propose(units: Sequence[Unit], sitters: Sequence[Sitter], keep: bool = True) -> Proposal:
    """A seat for everybody: sub-groups and companies in one coach and side by side, the head of delegation in front.

    ``keep``: who has a seat stays in it; else all is done anew.
    """
    known = {sitter.key: sitter for sitter in sitters}
    kept: dict[str, tuple[str, str]] = {}
    if keep:
        for unit in units:
            held: set[str] = set()
            left = unit.capacity  # a smaller coach may have come since: whoever is too many is seated anew
            for taken in sorted(unit.taken, key=lambda one: one.place not in unit.labels):
                if left and taken.key in known and taken.key not in kept:
                    fits = taken.place in unit.labels and taken.place not in held
                    kept[taken.key] = unit.id, taken.place if fits else ""
                    held.add(taken.place)
                    left -= 1
    attempts = (_Hall(units, known, kept, tight) for tight in (False, True))
    best = min((hall.fill() for hall in attempts), key=lambda hall: (len(hall.left), hall.splits))
    seats: dict[str, tuple[str, str]] = {}
    for unit in units:
        here = [sitter for sitter in sitters if best.unit_of.get(sitter.key) == unit.id]
        fixed = {key: place for key, (unit_id, place) in kept.items() if unit_id == unit.id and place}
        seats.update((key, (unit.id, place)) for key, place in _places(unit, here, fixed).items())
    return Proposal(seats, tuple(best.left))


class _Hall:
    """Deals clusters of people out to coaches or tables; ``tight`` fills one before it begins the next."""

    def __init__(
        self, units: Sequence[Unit], known: Mapping[str, Sitter], kept: Mapping[str, tuple[str, str]], tight: bool
    ) -> None:
        self.known, self.tight = known, tight
        self.unit_of = {key: unit_id for key, (unit_id, _place) in kept.items()}
        self.room = {unit.id: unit.capacity for unit in units}
        for unit_id in self.unit_of.values():
            self.room[unit_id] -= 1
        self.near: dict[str, dict[str, int]] = {unit.id: defaultdict(int) for unit in units}
        for key, unit_id in self.unit_of.items():
            self._count(known[key], unit_id)
        self.left: list[str] = []
        self.splits = 0

    def fill(self) -> _Hall:
        waiting = [sitter for sitter in self.known.values() if sitter.key not in self.unit_of]
        dealt, guests, head, several = _sorted_out(waiting)
        for together in head:
            self._seat(together, first=True)
        for role in (*dealt, guests):
            for sitter in role:
                self._deal(sitter, role)
        for together in several:
            self._seat(together)
        return self

    def _count(self, sitter: Sitter, unit_id: str) -> None:
        for mark in _marks(sitter):
            self.near[unit_id][mark] += 1

    def _put(self, sitter: Sitter, unit_id: str) -> None:
        self.unit_of[sitter.key] = unit_id
        self.room[unit_id] -= 1
        self._count(sitter, unit_id)

    def _deal(self, sitter: Sitter, alike: Sequence[Sitter]) -> None:
        """Into the one that has the fewest of them so far."""
        keys = {one.key for one in alike}
        here = dict.fromkeys(self.room, 0)
        for key, unit_id in self.unit_of.items():
            here[unit_id] += key in keys
        free = [unit_id for unit_id, room in self.room.items() if room > 0]
        if free:
            self._put(sitter, min(free, key=here.__getitem__))
        else:
            self.left.append(sitter.key)

    def _seat(self, together: Sequence[Sitter], first: bool = False) -> None:
        """All of them into one where they fit, else by company, else one by one."""
        fits = [unit_id for unit_id, room in self.room.items() if room >= len(together)]
        if fits:
            best = fits[0] if first else max(fits, key=lambda unit_id: self._liking(unit_id, together))
            for sitter in together:
                self._put(sitter, best)
        elif len(together) == 1:
            self.left.append(together[0].key)
        else:
            self.splits += 1
            companies: dict[str, list[Sitter]] = defaultdict(list)
            for sitter in together:
                companies[sitter.company or sitter.key].append(sitter)
            parts = list(companies.values()) if len(companies) > 1 else [[sitter] for sitter in together]
            for part in parts:
                self._seat(part)

    def _liking(self, unit_id: str, together: Sequence[Sitter]) -> tuple[int, int]:
        """Where their own already sit; then where there is most room, or least."""
        marks = {mark for sitter in together for mark in _marks(sitter)}
        own = sum(self.near[unit_id][mark] for mark in marks)
        return own, -self.room[unit_id] if self.tight else self.room[unit_id]


def _marks(sitter: Sitter) -> Iterator[str]:
    if sitter.team_id:
        yield f"t:{sitter.team_id}"
    if sitter.company:
        yield f"c:{sitter.company}"


def is_honoured(sitter: Sitter) -> bool:
    return any(role in sitter.roles for role in HONOURED)


def _sorted_out(
    waiting: Iterable[Sitter],
) -> tuple[list[list[Sitter]], list[Sitter], list[list[Sitter]], list[list[Sitter]]]:
    """Tour leaders and interpreters, guests, the head of delegation with those beside him, and the clusters."""
    dealt: dict[str, list[Sitter]] = {role: [] for role in DEALT}
    guests: list[Sitter] = []
    head: list[Sitter] = []
    clusters: dict[str, list[Sitter]] = defaultdict(list)
    for sitter in waiting:
        alone = next((role for role in DEALT if role in sitter.roles and not sitter.team_id), "")
        if sitter.side != "tw":
            guests.append(sitter)
        elif is_honoured(sitter) and not sitter.team_id:
            head.append(sitter)
        elif alone:
            dealt[alone].append(sitter)
        else:
            clusters[next(_marks(sitter), sitter.key)].append(sitter)
    several = sorted(clusters.values(), key=len, reverse=True)
    return list(dealt.values()), guests, [head] if head else [], several


def _rank(sitter: Sitter) -> int:
    """The highest role that gives a seat in front."""
    return min((_RANKS[role] for role in sitter.roles if role in HONOURED), default=len(_RANKS))


def _places(unit: Unit, here: Sequence[Sitter], fixed: Mapping[str, str]) -> dict[str, str]:
    """Key -> place for all who are in this coach or at this table."""
    found = dict(fixed)
    free = [label for label in unit.labels if label not in set(fixed.values())]
    waiting = _in_order([sitter for sitter in here if sitter.key not in fixed])

    def give(several: Iterable[Sitter], labels: Sequence[str]) -> None:
        several = list(several)
        for sitter, label in zip(several, [label for label in labels if label in free], strict=False):
            found[sitter.key] = label
            free.remove(label)
            waiting.remove(sitter)

    if unit.kind == "coach":
        left, right = blocks(unit.layout)
        front = [spot.label for spot in unit.spots if spot.row == 0]
        honoured = sorted((s for s in waiting if is_honoured(s)), key=_rank)
        give(honoured[:right], front[left:][::-1])
        give([s for s in waiting if "guide" in s.roles][:left], front[:left])
        free.sort(key=lambda label: label in front)  # what is left in front comes last
    for sitter, label in zip(list(waiting), list(free), strict=False):
        found[sitter.key] = label
    return found


def _in_order(several: Sequence[Sitter]) -> list[Sitter]:
    """The honoured first, then groups and companies side by side; guests alternate with our own."""
    first: dict[str, int] = {}
    for place, sitter in enumerate(several):
        for mark in (f"t:{sitter.team_id}", f"{sitter.team_id}:{sitter.company}"):
            first.setdefault(mark, place)

    def key(sitter: Sitter) -> tuple[int, int, int]:
        return _rank(sitter), first[f"t:{sitter.team_id}"], first[f"{sitter.team_id}:{sitter.company}"]

    guests = [sitter for sitter in several if sitter.side != "tw"]
    own = sorted((sitter for sitter in several if sitter.side == "tw"), key=key)
    mixed: list[Sitter] = []
    while guests or own:
        if own:
            mixed.append(own.pop(0))
        if guests:
            mixed.append(guests.pop(0))
    return mixed

"""What two items do to each other: somebody or something twice at once, too little time on the way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from desktop.domain import agenda
from desktop.domain.agenda import Slot
from desktop.domain.folding import fold_place
from desktop.domain.plan import Item, Plan
from desktop.domain.schedule import Part, When, instant
from desktop.domain.text import Pair
from desktop.domain.warningfacts import (
    Facts,
    Told,
    Warning,
    fingerprint,
    items_of,
    minutes_between,
    name_of,
    names_of,
    place_keys,
    told,
)
from desktop.errors import Sentence
from desktop.i18n import N_

UNBOUND = frozenset({"hotel", "free"})  # nobody is held by these
ON_BOARD = frozenset({"meal", "rehearsal", "briefing"})  # can be had on a journey
HIRED = frozenset({"", "coach", "car"})  # of a train or a flight ``coach`` is only where one sits
ELSEWHERE = frozenset({"contact"})  # named at an item, but not there


@dataclass(frozen=True)
class Held:
    """An item on the clock and whom it holds: minutes since 1970 (UTC), ids of people."""

    item: Item
    start: int
    end: int
    people: frozenset[str]
    interpreters: frozenset[str]

    @cached_property
    def begins_at(self) -> Pair:
        return self.item.origin if self.item.is_travel else self.item.venue

    @cached_property
    def ends_at(self) -> Pair:
        return self.item.target if self.item.is_travel else self.item.venue

    @cached_property
    def venue_keys(self) -> frozenset[str]:
        return place_keys(self.item.place) | place_keys(self.item.organisation)

    @cached_property
    def room_keys(self) -> frozenset[str]:
        return frozenset() if self.item.is_travel else place_keys(self.item.room)

    @cached_property
    def coach_key(self) -> str:
        return fold_place(self.item.coach) if self.item.vehicle in HIRED else ""

    @cached_property
    def needed_at(self) -> int:
        """When one must be there: the time to gather where that is earlier."""
        when, gather = self.item.when, self.item.gather_time
        if when is None or when.start_time is None or gather is None or gather >= when.start_time:
            return self.start
        return minutes_of(instant(when.start_date, gather, when.start_zone)) or self.start


class People:
    """Who is who in a plan: the people whom an item holds, and their names."""

    def __init__(self, plan: Plan, facts: Facts) -> None:
        self.plan = plan
        self._attending: dict[str, frozenset[str]] = {}
        self._held: dict[str, frozenset[str]] = {}
        self._order = {one.person_id: place for place, one in enumerate(plan.travellers)}
        self.person_of = {one.member_id: one.person_id for one in plan.travellers}
        self.everybody = frozenset(one.person_id for one in plan.travellers if one.travels)
        self.own_interpreters = frozenset(
            one.person_id for one in plan.travellers if one.travels and "interpreter" in one.roles
        )
        self.names: dict[str, Pair] = dict(facts.people)
        self.names.update((one.person_id, one.name) for one in plan.travellers)
        for item in plan.items:
            self.names.update((who.person_id, who.name) for who in item.people if who.person_id)
            self.names.update((point.speaker_id, point.speaker) for point in item.points if point.speaker_id)

    def attending(self, item: Item) -> frozenset[str]:
        """Ids of the members for whom an item is (``Plan.attending``, found once)."""
        known = self._attending.get(item.id)
        if known is None:
            known = self._attending[item.id] = self.plan.attending(item)
        return known

    def held(self, item: Item) -> frozenset[str]:
        """Members, guests and speakers who must be at an item (found once)."""
        known = self._held.get(item.id)
        if known is None:
            known = self._held[item.id] = self._find_held(item)
        return known

    def _find_held(self, item: Item) -> frozenset[str]:
        found = {self.person_of[member] for member in self.attending(item)}
        found.update(who.person_id for who in item.people if who.person_id and who.role not in ELSEWHERE)
        for point in item.points:
            found.update(one for one in (point.speaker_id, point.interpreter_id) if one)
        return frozenset(found)

    def interpreters(self, item: Item, held: frozenset[str]) -> frozenset[str]:
        """Those among them who interpret."""
        found = {who.person_id for who in item.people if who.role == "interpreter" and who.person_id}
        found.update(point.interpreter_id for point in item.points if point.interpreter_id)
        return frozenset(found) | (held & self.own_interpreters)

    def named(self, people: frozenset[str]) -> Told:
        """Their names in order; put together when they are read, which most never are."""

        def say(code: str) -> str:
            return names_of([self.names.get(one, Pair()) for one in sorted(people, key=self._place)]).say(code)

        return told(say)

    def _place(self, person: str) -> tuple[int, str, str]:
        """Members as they are printed, then the others by name."""
        name = self.names.get(person, Pair())
        return self._order.get(person, len(self._order)), name.zh or name.ja, person


def minutes_of(moment: datetime | None) -> int | None:
    """Whole minutes since 1970, so that moments of two zones compare."""
    return None if moment is None else int(moment.timestamp()) // 60


def held(item: Item, people: People) -> Held | None:
    """An item on the clock; None for one that is cancelled, holds nobody, or has no time yet."""
    if not item.stands or item.kind in UNBOUND or item.when is None:
        return None
    start = minutes_of(item.when.start_instant())
    if start is None:
        return None
    end = minutes_of(item.when.end_instant())
    if end is None:
        slots = [Slot(point.start, point.minutes, point.kind, point.interpreting) for point in item.points]
        end = start + (agenda.span(item.when.start_time, slots, item.interpreting) or 0)
    present = people.held(item)
    return Held(item, start, max(end, start), present, people.interpreters(item, present))


def in_order(items: Sequence[Held]) -> list[Held]:
    return sorted(items, key=lambda one: (one.start, one.end, one.item.id))


def at_once(items: Sequence[Held], people: People) -> Iterator[list[Warning]]:
    """Person, interpreter, vehicle or room twice at once; ``items`` in order. One list for each item that ends."""
    running: list[Held] = []
    met: dict[str, list[Held]] = defaultdict(list)
    for one in items:
        still = []
        for before in running:
            if max(before.end, before.start + 1) > one.start:  # without a known end it takes a minute
                still.append(before)
                met[before.item.id].append(one)
            else:
                yield _clashes(before, met.pop(before.item.id, []), people)
        running = [*still, one]
    for before in running:
        yield _clashes(before, met.pop(before.item.id, []), people)


def _clashes(one: Held, others: list[Held], people: People) -> list[Warning]:
    found: dict[str, list[tuple[Held, frozenset[str]]]] = defaultdict(list)
    for other in others:
        shared = one.people & other.people
        if shared and not _on_board(one, other):
            both = shared <= (one.interpreters & other.interpreters)
            found["interpreter_twice" if both else "person_twice"].append((other, shared))
        if one.coach_key and one.coach_key == other.coach_key and not _same_ride(one, other):
            found["vehicle_twice"].append((other, frozenset()))
        if one.room_keys & other.room_keys and one.venue_keys & other.venue_keys:
            found["room_twice"].append((other, frozenset()))
    return [_clash(key, one, several, people) for key, several in found.items()]


TWICE = {
    "person_twice": N_("{who}: at the same time at {items}. Move one of them, or change who takes part."),
    "interpreter_twice": N_(
        "Interpreter {who}: at the same time at {items}. Find a second interpreter, or move one of them."
    ),
    "vehicle_twice": N_("{who} is needed at the same time for {items}. Order a second vehicle, or move one of them."),
    "room_twice": N_("{who} is taken at the same time by {items}. Ask for another room, or move one of them."),
}


def _clash(key: str, one: Held, several: list[tuple[Held, frozenset[str]]], people: People) -> Warning:
    others = [other for other, _shared in several]
    who = people.named(frozenset().union(*(shared for _other, shared in several)))
    if key == "vehicle_twice":
        who = name_of(Pair(one.item.coach, one.item.coach))
    elif key == "room_twice":
        who = name_of(one.item.room)
    return Warning(
        key,
        one.item.id,
        Sentence(TWICE[key], {"who": who, "items": items_of([one.item, *(other.item for other in others)])}),
        fingerprint(one.start, one.end, [(o.item.id, o.start, o.end, sorted(shared)) for o, shared in several]),
        tuple(other.item.id for other in others),
    )


def _on_board(one: Held, other: Held) -> bool:
    """A meal or a talk on the train."""
    for ride, inside in ((one, other), (other, one)):
        if (
            ride.item.is_travel
            and inside.item.kind in ON_BOARD
            and ride.start <= inside.start <= inside.end <= ride.end
        ):
            return True
    return False


def _same_ride(one: Held, other: Held) -> bool:
    """Two groups in one coach."""
    return (
        one.item.is_travel
        and other.item.is_travel
        and one.start == other.start
        and bool(place_keys(one.begins_at) & place_keys(other.begins_at))
    )


def on_the_way(items: Sequence[Held], plan: Plan, people: People, facts: Facts) -> Iterator[list[Warning]]:
    """Too little time between two places for whoever goes from one to the other; ``items`` in order."""
    longest = max([facts.least_minutes, *facts.ways.values()])
    rides = _untimed_rides(plan, people)
    last: dict[str, Held] = {}
    for one in items:
        came: dict[str, tuple[Held, set[str]]] = {}
        for person in one.people:
            before = last.get(person)
            if before is None or before.end <= one.end:
                last[person] = one
            if before is not None and before.end <= one.start and one.needed_at - before.end < longest:
                came.setdefault(before.item.id, (before, set()))[1].add(person)
        found = []
        for before, group in came.values():
            if not _rides_between(before.item.when, one.item.when, group, rides):
                found += _short(before, one, frozenset(group), people, facts)
        yield found


def _short(before: Held, one: Held, group: frozenset[str], people: People, facts: Facts) -> list[Warning]:
    origin, target = before.ends_at, one.begins_at
    if not origin or not target:
        return []
    if not before.item.is_travel and not one.item.is_travel and before.venue_keys & one.venue_keys:
        return []
    known = minutes_between(facts.ways, origin, target)
    gap = one.needed_at - before.end
    if gap >= (facts.least_minutes if known is None else known):
        return []
    everybody = group >= people.everybody
    named = people.named(group)
    values: dict[str, object] = {
        "who": told(lambda code: "" if everybody else f"{named.say(code)}："),
        "gap": max(gap, 0),
        "origin": name_of(origin),
        "target": name_of(target),
    }
    if known is None:
        said = N_(
            "{who}{gap} minutes from {origin} to {target}, and nobody entered the way. Enter how long it takes, "
            "or leave at least {least} minutes."
        )
        values["least"] = facts.least_minutes
    else:
        said = N_(
            "{who}{gap} minutes from {origin} to {target}, but the way takes {needed}. Begin later, end sooner, "
            "or find a quicker way."
        )
        values["needed"] = known
    places = (place_keys(origin), place_keys(target))
    return [
        Warning(
            "way_short",
            one.item.id,
            Sentence(said, values),
            fingerprint(before.item.id, before.end, one.needed_at, *places, known),
            (before.item.id,),
            way=(origin, target),
        )
    ]


Rides = dict[date, list[tuple[Part, frozenset[str]]]]
_ORDER = {Part.AM: 1, Part.PM: 2, Part.EVENING: 3}


def _untimed_rides(plan: Plan, people: People) -> Rides:
    """Journeys of which only the half-day is known: they may be the way."""
    found: Rides = defaultdict(list)
    for item in plan.items:
        if item.is_travel and item.stands and item.when and item.when.start_time is None:
            found[item.when.start_date].append((item.when.half, people.held(item)))
    return found


def _rides_between(before: When | None, after: When | None, group: set[str], rides: Rides) -> bool:
    if before is None or after is None:
        return False
    first, last = _ORDER.get(before.half, 0), _ORDER.get(after.half, 3)
    return any(
        group & people and (half is Part.DAY or first <= _ORDER.get(half, 0) <= last)
        for half, people in rides.get(after.start_date, [])
    )

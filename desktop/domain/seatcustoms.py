"""Where a plan of seats breaks custom: what is said, and where the custom is written (conventions.md 2.7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.seatplans import (
    DRIVER,
    GUEST,
    HOST,
    IN_ONE_ORDER,
    TWO_SIDED,
    Place,
    SeatPlan,
    Sitter,
    countries,
    flags_in_order,
)
from desktop.errors import Sentence
from desktop.i18n import N_

MANNERS = N_("Usual Japanese manners: far from the door is higher, a seat with a good view too; of three the middle.")
FACING = N_("Usual manners: guests sit far from the door or where they see the view, hosts opposite.")
U_SHAPE = N_("locari.jp: from the chair right near, left near, right, left.")
ROUND = N_("International custom, right above left: the right of number 1 is 2, the left 3.")
MEAL = N_("Chinese table (otonanswer.jp, toriumi24.com, locari.jp): the left of number 1 is 2, the right 3.")
CAR = N_("Aichi International Association: behind the driver first; beside an owner who drives.")
LEFT_HAND = N_("For cars with the wheel on the left no source was found: rear right, at the kerb, comes first.")
FLAGS = N_("Aichi International Association, after the Foreign Ministry: the guests' flag at the left from the front.")
ALCOVE = N_("Usual manners: in a Japanese room the place before the alcove is the highest.")
STAGE = N_("International custom: the middle first, then at the right hand of number 1.")
RULES = {
    "meeting": MANNERS, "u": U_SHAPE, "sofa": MANNERS, "round": ROUND, "meal": MEAL, "washitsu": ALCOVE, "car": CAR,
    "stage": STAGE,
}  # fmt: skip
ABOVE = N_("{low} sits above {high}. Let them change places.")
WRONG_SIDE = N_("{name} is a guest and sits on the side of the hosts.")
HOST_FAR = N_("{name} is of the hosts and sits on the side of the guests.")
HOST_ABOVE = N_("{low}, of the hosts, sits above the guest {high}.")
EMPTY = N_("The place of honour ({place}) is empty.")
FLAG_ORDER = N_("Flags stand otherwise than custom wants: {flags}, as seen from the front.")
ALCOVE_DOOR = N_("The door is at the same edge as the view or alcove. Look whether that is so.")
TWICE = N_("Two people were put on place {place}. Seat one of them elsewhere.")
TWO_PLACES = N_("{name} has two places. Take one away.")
AWAY = N_("{name} does not come and still has a place. Free it.")
NOWHERE = N_("There is no place {place} any more for {name}. Seat them anew, or enter more seats.")


@dataclass(frozen=True)
class Broken:
    """What is against custom, or cannot be; ``places``: where. ``source``: a marked sentence, empty where none is
    needed.
    """

    sentence: Sentence
    source: str = ""
    places: tuple[str, ...] = ()


def rule_of(plan: SeatPlan) -> str:
    """The custom of this kind of plan with its source, a marked sentence."""
    return LEFT_HAND if plan.kind == "car" and plan.drive == "left" else RULES[plan.kind]


def broken(
    plan: SeatPlan, people: Mapping[str, Sitter], coming: Sequence[Sitter], *, host: str = "JP",
    english: Mapping[str, str] | None = None, code: str = "zh_TW",
) -> list[Broken]:  # fmt: skip
    """Everything about one plan. ``people``: all who may sit there by key; ``coming``: those who come to the item."""
    places = {place.key: place for place in plan.places}
    sits = [(places[key], people[who]) for key, who in plan.people().items() if key in places and who in people]
    sits.sort(key=lambda pair: (pair[0].side == HOST, pair[0].rank))
    return [
        *_impossible(plan, places, people, {one.key for one in coming}, code),
        *_sides(plan, sits, code),
        *_inversions(plan, sits, code),
        *_empty(plan, sits),
        *_room(plan, host, english or {}),
    ]


def name_of(one: Sitter, code: str) -> str:
    """The name, or the post of whoever has none yet."""
    return one.name.get(code) or one.title.get(code) or "○"


def number_of(place: Place) -> str:
    """What stands on a place: its rank."""
    return "" if place.key == DRIVER else str(place.rank)


def _impossible(
    plan: SeatPlan, places: Mapping[str, Place], people: Mapping[str, Sitter], coming: set[str], code: str
) -> Iterator[Broken]:
    on: dict[str, list[str]] = defaultdict(list)
    for taken in plan.taken:
        name = name_of(people[taken.key], code) if taken.key in people else "○"
        if taken.place not in places:
            number = taken.place.lstrip("gh") or taken.place
            yield Broken(Sentence(NOWHERE, {"place": number, "name": name}), "", (taken.place,))
        elif taken.key not in coming:
            yield Broken(Sentence(AWAY, {"name": name}), "", (taken.place,))
        on[taken.place].append(taken.key)
    places_of: dict[str, list[str]] = defaultdict(list)
    for taken in plan.taken:
        places_of[taken.key].append(taken.place)
    for who, several in places_of.items():
        if len(several) > 1 and who in people:
            yield Broken(Sentence(TWO_PLACES, {"name": name_of(people[who], code)}), "", tuple(several))
    for key, several in on.items():
        if len(several) > 1 and key in places:
            yield Broken(Sentence(TWICE, {"place": number_of(places[key])}), "", (key,))


def _sides(plan: SeatPlan, sits: Sequence[tuple[Place, Sitter]], code: str) -> Iterator[Broken]:
    """Guests far from the door, hosts near it; at a table of one order no host above a guest."""
    if plan.kind in TWO_SIDED:
        for place, one in sits:
            if one.side == GUEST and place.side == HOST:
                yield Broken(Sentence(WRONG_SIDE, {"name": name_of(one, code)}), FACING, (place.key,))
            elif one.side != GUEST and place.side == GUEST:
                yield Broken(Sentence(HOST_FAR, {"name": name_of(one, code)}), FACING, (place.key,))
    elif plan.kind in IN_ONE_ORDER:
        ordered = [(place, one) for place, one in sits if place.key != DRIVER]
        for at, (place, one) in enumerate(ordered):
            after = next(((p, o) for p, o in ordered[at + 1 :] if o.side == GUEST), None)
            if one.side != GUEST and after is not None:
                said = Sentence(HOST_ABOVE, {"low": name_of(one, code), "high": name_of(after[1], code)})
                yield Broken(said, rule_of(plan), (place.key, after[0].key))


def _inversions(plan: SeatPlan, sits: Sequence[tuple[Place, Sitter]], code: str) -> Iterator[Broken]:
    """On each side: whoever sits higher than the next one, and is of lower rank."""
    for side in (GUEST, HOST):
        same = [(p, o) for p, o in sits if (o.side == GUEST) == (side == GUEST) and p.key != DRIVER]
        if plan.kind in TWO_SIDED:
            same = [(p, o) for p, o in same if p.side == side]
        if plan.kind == "u":
            same = [(p, o) for p, o in same if not (p.key == "1" and o.role == "moderator")]
        for (place, one), (lower, other) in pairwise(same):
            if one.grade > other.grade:
                said = Sentence(ABOVE, {"low": name_of(one, code), "high": name_of(other, code)})
                yield Broken(said, rule_of(plan), (place.key, lower.key))


def _empty(plan: SeatPlan, sits: Sequence[tuple[Place, Sitter]]) -> Iterator[Broken]:
    """The highest place is free while somebody sits lower."""
    for side in (GUEST, HOST) if plan.kind in TWO_SIDED else ("",):
        here = [place for place, _one in sits if place.side == side and place.key != DRIVER]
        if here and all(place.rank != 1 for place in here):
            first = next(place for place in plan.places if place.side == side and place.rank == 1)
            yield Broken(Sentence(EMPTY, {"place": number_of(first)}), rule_of(plan), (first.key,))


def _room(plan: SeatPlan, host: str, english: Mapping[str, str]) -> Iterator[Broken]:
    if plan.view and plan.view == plan.door:
        yield Broken(Sentence(ALCOVE_DOOR), "", ())
    keys = countries(plan.flags)
    wanted = flags_in_order(keys, host, english)
    if len(keys) > 1 and keys != wanted:
        yield Broken(Sentence(FLAG_ORDER, {"flags": " ".join(wanted)}), FLAGS, ())

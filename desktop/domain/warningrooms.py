"""Warnings about rooms: too many in one, nobody's bed, wishes that were not kept.

Nothing is said before a room has been entered for any hotel of the trip: many trips never need that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from desktop.domain.plan import Plan
from desktop.domain.rooming import (
    ONE,
    Room,
    Rooming,
    Stay,
    bedless,
    floor_fits,
    floor_wished,
    slept,
    stays,
)
from desktop.domain.text import Pair
from desktop.domain.warningfacts import (
    Told,
    Warning,
    day_of,
    fingerprint,
    item_name,
    name_of,
    names_of,
    told,
)
from desktop.domain.words import ROOM_KINDS, find
from desktop.errors import Sentence
from desktop.i18n import N_

# What is said of a room or of people for some nights: the rule, whom it concerns in that night.
Seen = dict[tuple[str, str, frozenset[str]], list[date]]
SAID = {
    "room_over": N_("{nights} {room} of {hotel}: {count} people for {beds} beds ({who}). Move somebody."),
    "no_bed": N_("{nights} {hotel}: no bed for {who}. Give them a room."),
    "no_rooms": N_("{nights} {hotel}: no rooms yet for {count} people. Enter them, or let them be proposed."),
    "bed_twice": N_("{nights} {hotel}: {who} has a bed in two rooms. Take one of them away."),
    "room_apart": N_("{nights} {room} of {hotel}: {who} must not share a room. Move one of them."),
    "room_together": N_("{nights} {hotel}: {who} asked for one room. Put them together, or take the wish back."),
    "room_mixed": N_("{nights} {room} of {hotel}: {who} are not of one sex, and nobody asked for that room."),
    "room_wish": N_("{nights} {room} of {hotel}: {who} asked for another kind of room ({wish})."),
    "room_floor": N_("{nights} {room} of {hotel}: {who} asked for another floor."),
    "bed_unneeded": N_("{nights} {room} of {hotel}: {who} does not sleep there. Take the bed away, or tell the hotel."),
}


class Finding(NamedTuple):
    """A warning with the room that it is about ("" for none), the members, and the first and last night."""

    warning: Warning
    room_id: str
    members: frozenset[str]
    first: date
    last: date


def of_plan(plan: Plan, rooming: Rooming) -> Iterator[list[Warning]]:
    """The warnings, one hotel in each portion."""
    if not rooming.rooms:
        return
    hotels = stays(plan)
    for stay in hotels:
        yield [one.warning for one in of_stay(stay, hotels, rooming, plan)]


def of_stay(stay: Stay, hotels: tuple[Stay, ...], rooming: Rooming, plan: Plan) -> list[Finding]:
    """The warnings about one hotel; nights in a row that say the same are one warning."""
    found: Seen = {}
    lacking = bedless(hotels, rooming)
    rooms = rooming.in_hotel(stay.item.id)
    beds = slept(rooms, stay.nights)
    known = frozenset(one.member_id for one in plan.travellers)
    for night in stay.nights:

        def see(key: str, room: Room | None, members: frozenset[str], night: date = night) -> None:
            found.setdefault((key, room.id if room else "", members), []).append(night)

        missing = lacking[stay.item.id, night]
        if missing:
            see("no_bed" if rooms else "no_rooms", None, missing)
        for member, several in beds[night].items():
            if len(several) > 1:
                see("bed_twice", None, frozenset({member}))
        for room in rooms:
            _of_room(room, frozenset(room.on(night)) & known, stay.needs[night], rooming, see)
        for wish in rooming.wishes:
            if wish.kind == "together":
                one, other = (beds[night].get(member, []) for member in (wish.one, wish.other))
                if one and other and not set(one) & set(other):
                    see("room_together", None, frozenset({wish.one, wish.other}))
    order = {one.member_id: place for place, one in enumerate(plan.travellers)}
    names = {one.member_id: one.name for one in plan.travellers}
    by_id = {room.id: room for room in rooms}
    warnings = []
    for (key, room_id, members), nights in found.items():
        who = names_of([names[one] for one in sorted(members & known, key=order.__getitem__)])
        for first, last in _runs(nights):
            values = _values(stay, by_id.get(room_id), rooming, members, who, first, last)
            facts = fingerprint(room_id, members, first, last)
            warning = Warning(key, stay.item.id, Sentence(SAID[key], values), facts)
            warnings.append(Finding(warning, room_id, members, first, last))
    return warnings


def _of_room(
    room: Room,
    inside: frozenset[str],
    needing: frozenset[str],
    rooming: Rooming,
    see: Callable[[str, Room, frozenset[str]], None],
) -> None:
    for member in inside - needing:
        see("bed_unneeded", room, frozenset({member}))
    inside &= needing
    if len(inside) > room.capacity:
        see("room_over", room, inside)
    for one, other in combinations(sorted(inside), 2):
        if other in rooming.apart.get(one, ()):
            see("room_apart", room, frozenset({one, other}))
    if mixed(inside, rooming):
        see("room_mixed", room, inside)
    others = rooming.in_hotel(room.item_id)
    for member in inside:
        guest = rooming.by_member.get(member)
        if guest is None:
            continue
        alone = guest.wish == "single" and len(inside) == 1
        if guest.wish and guest.wish != room.kind and not alone:
            see("room_wish", room, frozenset({member}))
        if guest.notes and floor_fits(floor_wished(guest.notes), room, others) is False:
            see("room_floor", room, frozenset({member}))


def mixed(members: frozenset[str], rooming: Rooming) -> bool:
    """Whether men and women share who did not ask for it; who did not say is not counted."""
    sexes = {member: rooming.by_member[member].sex for member in members if member in rooming.by_member}
    return any(
        sexes[one] and sexes[other] and sexes[one] != sexes[other] and other not in rooming.together.get(one, ())
        for one, other in combinations(sorted(sexes), 2)
    )


def _runs(nights: list[date]) -> list[tuple[date, date]]:
    found: list[tuple[date, date]] = []
    for night in nights:
        if found and found[-1][1] + ONE == night:
            found[-1] = found[-1][0], night
        else:
            found.append((night, night))
    return found


def _values(
    stay: Stay, room: Room | None, rooming: Rooming, members: frozenset[str], who: Told, first: date, last: date
) -> dict[str, object]:
    start, end = day_of(first), day_of(last + ONE)
    wish = next((g.wish for m in members if (g := rooming.by_member.get(m))), "")
    return {
        "nights": told(lambda code: f"{start.say(code)}–{end.say(code)}"),
        "hotel": name_of(stay.item.venue or item_name(stay.item)),
        "room": name_of(rooming.labels[room.id] if room else Pair()),
        "who": who,
        "count": len(members),
        "beds": room.capacity if room else 0,
        "wish": name_of(find(ROOM_KINDS, wish).pair() if wish else Pair()),
    }

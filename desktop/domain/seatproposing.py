"""A place for everybody by rank, as custom gives places out (conventions.md 2.7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.domain.seatplans import DRIVER, GUEST, HOST, IN_ONE_ORDER, TWO_SIDED, Place, SeatPlan, Sitter


@dataclass(frozen=True)
class Proposal:
    """``seats``: key of somebody -> place. ``left``: those for whom there is none."""

    seats: dict[str, str] = field(default_factory=dict)
    left: tuple[str, ...] = ()


def line_up(plan: SeatPlan, sitters: Sequence[Sitter]) -> list[Sitter]:
    """Everybody in the order in which places of one order are given.

    Round tables and cars: guests, then hosts. A stage: a guest, a host, a guest …, so that guests stand at the right
    of the middle. Tables in a U: first who moderates, else the head of the hosts, then alternately: guests at the
    right of the chair.
    """
    guests = [one for one in sitters if one.side == GUEST]
    hosts = [one for one in sitters if one.side != GUEST]
    if plan.kind in IN_ONE_ORDER:
        return guests + hosts
    chair: list[Sitter] = []
    if plan.kind == "u":
        chair = [one for one in sitters if one.role == "moderator"][:1] or hosts[:1]
        guests, hosts = ([one for one in side if one not in chair] for side in (guests, hosts))
    return chair + _alternately(guests, hosts)


def _alternately(first: Sequence[Sitter], second: Sequence[Sitter]) -> list[Sitter]:
    both = [one for pair in zip(first, second, strict=False) for one in pair]
    return both + list(first[len(second) :]) + list(second[len(first) :])


def propose(plan: SeatPlan, sitters: Sequence[Sitter], keep: bool = True) -> Proposal:
    """A place for everybody by rank; ``keep``: who has one stays in it, and only the others get what is free."""
    known = {one.key for one in sitters}
    valid = {place.key for place in plan.places}
    kept = {who: place for place, who in plan.people().items() if place in valid and who in known} if keep else {}
    free = [place for place in plan.places if place.key not in set(kept.values())]
    waiting = [one for one in sitters if one.key not in kept]
    seats: dict[str, str] = dict(kept)
    left: list[str] = []
    if plan.kind in TWO_SIDED:
        for side in (GUEST, HOST):
            left += _deal(seats, [one for one in waiting if _of(one) == side], [p for p in free if p.side == side])
        return Proposal(seats, tuple(left))
    if any(place.key == DRIVER for place in free):
        hosts = [one for one in waiting if one.side != GUEST]
        at_wheel = next((one for one in waiting if one.role == "driver"), hosts[0] if hosts else None)
        if at_wheel is not None:
            seats[at_wheel.key] = DRIVER
            waiting.remove(at_wheel)
    line = line_up(plan, waiting)
    if keep and kept and plan.kind == "u" and "1" in kept.values():
        line = _alternately([o for o in waiting if o.side == GUEST], [o for o in waiting if o.side != GUEST])
    left += _deal(seats, line, [place for place in free if place.key != DRIVER])
    return Proposal(seats, tuple(left))


def _of(one: Sitter) -> str:
    return GUEST if one.side == GUEST else HOST


def _deal(seats: dict[str, str], people: Sequence[Sitter], places: Sequence[Place]) -> list[str]:
    """Give the places in their order; who is left."""
    for one, place in zip(people, places, strict=False):
        seats[one.key] = place.key
    return [one.key for one in people[len(places) :]]

"""What a careful colleague would say about an itinerary while it is planned; each warning can be accepted for good.

    found = warnings.of_plan(plan, Facts(ways=…, hours=…))

Pure: the plan may be one that nobody has stored yet. ``steps`` gives the same piece by piece, for a window that must
answer in between.

To add a warning about one item: a rule in ``warningitems.RULES``. Between items: ``warningclashes``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.domain import warningclashes, warningitems, warningnights, warningrooms, warningseats
from desktop.domain.plan import Plan
from desktop.domain.warningclashes import People
from desktop.domain.warningfacts import Facts as Facts
from desktop.domain.warningfacts import Hours as Hours
from desktop.domain.warningfacts import Warning as Warning
from desktop.domain.warningfacts import by_item as by_item

AT_ONCE = 40  # items in one step


def steps(plan: Plan, facts: Facts) -> Iterator[list[Warning]]:
    """All warnings in small portions, accepted ones too; a portion takes a few milliseconds and may be empty."""
    people = People(plan, facts)
    yield []
    yield warningnights.without_hotel(plan, people)
    yield from warningrooms.of_plan(plan, facts.rooming)
    yield from warningseats.of_plan(plan, people, facts)
    clocked = []
    portion: list[Warning] = []
    for count, item in enumerate(plan.items, 1):
        portion += warningitems.of_item(item, people, facts)
        one = warningclashes.held(item, people)
        if one is not None:
            clocked.append(one)
        if count % AT_ONCE == 0:
            yield portion
            portion = []
    yield portion
    clocked = warningclashes.in_order(clocked)
    yield from _portions(warningclashes.at_once(clocked, people))
    yield from _portions(warningclashes.on_the_way(clocked, plan, people, facts))


def _portions(several: Iterable[list[Warning]]) -> Iterator[list[Warning]]:
    portion: list[Warning] = []
    for count, found in enumerate(several, 1):
        portion += found
        if count % AT_ONCE == 0:
            yield portion
            portion = []
    yield portion


def of_plan(plan: Plan, facts: Facts) -> list[Warning]:
    """Every warning that nobody has accepted, in the order of the programme; those of the whole trip first."""
    return in_order(plan, [one for portion in steps(plan, facts) for one in portion], facts)


def in_order(plan: Plan, found: Iterable[Warning], facts: Facts, *, accepted: bool = False) -> list[Warning]:
    """Sort what ``steps`` gave; leave out what was accepted, or keep only that."""
    place = {item.id: count for count, item in enumerate(plan.items)}
    left = [one for one in found if (one.identity in facts.accepted) is accepted]
    return sorted(left, key=lambda one: (place.get(one.item_id, -1), one.key, one.facts))

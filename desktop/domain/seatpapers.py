"""What a drawing of seats says, and what a paper of them shows: one plan, coach or table with those who sit there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.schedule import When
from desktop.domain.seating import Unit
from desktop.domain.seatplans import SeatPlan, Sitter, countries
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES
from desktop.i18n import N_

DOOR, VIEW, ALCOVE, SCREEN = N_("Way in"), N_("View"), N_("Alcove (tokonoma)"), N_("Projection screen")
GUEST_SIDE, HOST_SIDE = N_("Guests' side"), N_("Hosts' side")
FURNITURE = {  # what is written on a shape of a drawing
    "audience": N_("Audience"),
    "driver": N_("Hired driver"),
    "windscreen": N_("Front of the vehicle"),
    "wheel": N_("Owner at the wheel"),
}


def walls(plan: SeatPlan) -> tuple[tuple[str, str], ...]:
    """What stands at which wall, a marked word and an edge (or none)."""
    view = ALCOVE if plan.kind == "washitsu" else VIEW
    return (DOOR, plan.door), (view, plan.view), (SCREEN, plan.screen)


def flag_names(plan: SeatPlan) -> list[Pair]:
    """The countries of its flags, from left to right as seen from the front; a code that nobody knows as it is."""
    known = {choice.key: choice.pair() for choice in COUNTRIES}
    return [known.get(key, Pair(key, key)) for key in countries(plan.flags)]


@dataclass(frozen=True)
class SeatingSheet:
    """One page: ``plan`` or ``unit``. ``item`` is empty for what is of the whole trip; ``people`` by key; ``coming``:
    the keys of those who come.
    """

    trip: Pair
    plan: SeatPlan | None = None
    unit: Unit | None = None
    item: Pair = Pair()
    when: When | None = None
    place: Pair = Pair()
    people: Mapping[str, Sitter] = field(default_factory=dict)
    coming: frozenset[str] = frozenset()
    waiting: tuple[Sitter, ...] = ()  # who comes and has no place in any plan of this kind
    edition: int = 0
    as_of: date = date.min
    event_id: str = ""
    host: str = "JP"  # the country that receives

    def title(self) -> Pair:
        """What the plan, the coach or the table is called."""
        return self.plan.title() if self.plan else self.unit.name if self.unit else Pair()

    @property
    def empty(self) -> bool:
        """Whether nobody sits there."""
        made = self.plan or self.unit
        return made is None or not made.taken

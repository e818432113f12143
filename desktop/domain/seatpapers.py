"""What a paper of seats shows: one plan of a room or a car, or one of the coaches and tables, with those who sit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.schedule import When
from desktop.domain.seating import Unit
from desktop.domain.seatplans import SeatPlan, Sitter
from desktop.domain.text import Pair


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

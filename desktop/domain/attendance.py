"""Who comes to what, as a sheet of members by items: what was said of a cell, and what holds where nothing was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from desktop.domain.plan import Item, Plan, Traveller

YES, NO = "yes", "no"


class Mark(NamedTuple):
    """What is to be said of a member at an item: ``state`` is a key of ATTENDANCES, "" takes back what was said."""

    event_id: str
    member_id: str
    state: str


def plain(item: Item) -> Item:
    """The item as if nothing had been said of single members."""
    return replace(item, coming=frozenset(), staying=frozenset())


@dataclass
class Sheet:
    """Members down, items across. ``usual`` is who comes where nothing was said; ``now`` who comes."""

    members: tuple[Traveller, ...]
    items: tuple[Item, ...]
    usual: dict[str, frozenset[str]] = field(default_factory=dict)
    now: dict[str, set[str]] = field(default_factory=dict)

    def comes(self, item_id: str, member_id: str) -> bool:
        return member_id in self.now[item_id]

    def said(self, item_id: str, member_id: str) -> bool:
        """Whether the cell is other than the list, the sub-group or everybody would make it."""
        return (member_id in self.now[item_id]) != (member_id in self.usual[item_id])

    def count(self, item_id: str) -> int:
        return len(self.now[item_id])

    def set(self, cells: Iterable[tuple[str, str]], comes: bool) -> list[Mark]:
        """Change these cells (item, member); the marks that say so, only for those that were otherwise."""
        marks = []
        for item_id, member_id in cells:
            if (member_id in self.now[item_id]) == comes:
                continue
            (self.now[item_id].add if comes else self.now[item_id].discard)(member_id)
            usual = (member_id in self.usual[item_id]) == comes
            marks.append(Mark(item_id, member_id, "" if usual else YES if comes else NO))
        return marks


def sheet(plan: Plan) -> Sheet:
    """The members who travel by the items that stand, both in their order."""
    members = tuple(one for one in plan.travellers if one.travels)
    items = tuple(item for item in plan.items if item.stands)
    made = Sheet(members, items)
    for item in items:
        made.usual[item.id] = plan.attending(plain(item))
        made.now[item.id] = set(plan.attending(item))
    return made

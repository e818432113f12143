"""Seats on flights and trains, one line for each member and journey; a seat is read as agencies write it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desktop.domain.plan import Item

TICKETED = ("flight", "shinkansen", "train", "ship")
CARS = frozenset({"shinkansen", "train"})  # vehicles in which a seat lies in a numbered car
_SEAT = re.compile(
    r"(?:第?(?P<car>\d{1,2})(?:號車廂|号車|號車|車廂|車|-|/|,))?"
    r"(?P<row>\d{1,3})(?:番|排|-)?(?P<letter>[A-K])?(?:席|號|号|座)?$"
)


@dataclass(frozen=True)
class Ticket:
    """A member's seat on a journey; ``booking`` is the code of the reservation."""

    event_id: str
    member_id: str
    id: str = ""
    coach: str = ""
    seat: str = ""
    booking: str = ""
    notes: str = ""

    @property
    def is_known(self) -> bool:
        """Whether anything of the ticket is known: a member can come along while it is not."""
        return bool(self.seat or self.booking)


def is_ticketed(item: Item) -> bool:
    """Whether one needs a ticket of one's own for an item: flights, trains, ships; the way out and home by whatever."""
    return item.is_travel and (item.vehicle in TICKETED or (not item.vehicle and item.kind != "transfer"))


def read_seat(text: str, cars: bool = True) -> tuple[str, str]:
    """(car, seat) of 「3號車12A」, 「３号車12番A席」, "3-12A", "12A"; what is none of these stays as it is.

    Without ``cars`` (a flight) there is a seat only.
    """
    plain = unicodedata.normalize("NFKC", text).upper().replace(" ", "")
    found = _SEAT.match(plain)
    if not found or (found["car"] and not cars):
        return "", text.strip()
    return found["car"] or "", f"{int(found['row'])}{found['letter'] or ''}"

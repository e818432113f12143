"""What hangs on being a member of a delegation: roles of one's own office, rooms, seats, tickets, who comes to what."""

from typing import Annotated

from desktop.domain.checks import Data, Day, Line, one_of
from desktop.domain.words import (
    ROLL_STATES,
    ROOM_KINDS,
    SEATING_KINDS,
    WISH_KINDS,
)
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class RoomData(Data):
    """A room of a hotel (an itinerary item). ``beds`` is how many sleep in it; None is what its kind says."""

    delegation_id: str = ""
    event_id: str = ""
    kind: Annotated[Line, one_of(ROOM_KINDS)] = "single"
    number: Line = ""
    floor: Line = ""
    beds: int | None = None
    position: int = 0
    notes: Line = ""


class BedData(Data):
    """Who sleeps in a room; the days are nights, both inclusive, None = as long as the hotel is booked."""

    room_id: str = ""
    member_id: str = ""
    from_date: Day = None
    until_date: Day = None


class WishData(Data):
    """Two members who want one room, or must not have one."""

    delegation_id: str = ""
    member_id: str = ""
    other_id: str = ""
    kind: Annotated[Line, one_of(WISH_KINDS)] = "together"
    notes: Line = ""


class SeatingData(Data):
    """A coach or a table with its seats; ``event_id`` is the item it is for, None the whole trip.

    ``layout`` is how seats stand in a row of a coach (``2+2``); ``seats`` how many there are.
    """

    delegation_id: str = ""
    event_id: str | None = None
    kind: Annotated[Line, one_of(SEATING_KINDS)] = "coach"
    name_zh: Line = ""
    name_ja: Line = ""
    seats: int | None = None
    layout: Line = ""
    position: int = 0
    notes: Line = ""


class SeatData(Data):
    """Somebody's place in a coach or at a table: a member, or a person of the other side. ``place`` is its label."""

    seating_id: str = ""
    member_id: str | None = None
    person_id: str | None = None
    place: Line = ""
    position: int = 0


class TicketData(Data):
    """A member's seat on a flight or train (an itinerary item); ``booking`` is the code of the reservation."""

    event_id: str = ""
    member_id: str = ""
    coach: Line = ""
    seat: Line = ""
    booking: Line = ""
    notes: Line = ""


class RollCallData(Data):
    """One count of heads; ``at`` is local time with its offset, ISO 8601 (2019-09-18T08:05+09:00)."""

    delegation_id: str = ""
    event_id: str | None = None
    name_zh: Line = ""
    name_ja: Line = ""
    at: Line = ""
    notes: Line = ""


class RollMarkData(Data):
    """What was found of one member at a count, and when."""

    roll_call_id: str = ""
    member_id: str = ""
    state: Annotated[Line, one_of(ROLL_STATES)] = "here"
    at: Line = ""
    notes: Line = ""


def two_people(wish: WishData) -> list[Problem]:
    """Nobody shares a room with himself."""
    if wish.member_id and wish.member_id == wish.other_id:
        return [Problem("other_id", Sentence(N_("Choose somebody else.")))]
    return []


def nights_in_order(bed: BedData) -> list[Problem]:
    """The last night is not before the first."""
    if bed.from_date and bed.until_date and bed.until_date < bed.from_date:
        return [Problem("until_date", Sentence(N_("The end lies before the start. Correct the date.")))]
    return []


def some_seats(seating: SeatingData) -> list[Problem]:
    """A coach or a table has between one seat and as many as can be drawn."""
    if seating.seats is not None and not 1 <= seating.seats <= 120:
        return [Problem("seats", Sentence(N_("Between 1 and 120.")))]
    return []


def some_beds(room: RoomData) -> list[Problem]:
    """A room has between one and twenty beds."""
    if room.beds is not None and not 1 <= room.beds <= 20:
        return [Problem("beds", Sentence(N_("Between 1 and 20.")))]
    return []

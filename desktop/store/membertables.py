"""The tables that hang on being a member: roles of one's own, rooms, seats, tickets, who comes to what, roll calls."""

from typing import ClassVar

from sqlmodel import Field

from desktop.domain import membership
from desktop.domain.membership import (
    BedData,
    RollCallData,
    RollMarkData,
    RoomData,
    SeatData,
    SeatingData,
    TicketData,
    WishData,
)
from desktop.store.rows import Row, to


class Room(RoomData, Row, table=True):
    __tablename__ = "room"
    RULES = (membership.some_beds,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))


class Bed(BedData, Row, table=True):
    __tablename__ = "bed"
    RULES = (membership.nights_in_order,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"room_id": ("room", "delete"), "member_id": ("member", "delete")}
    room_id: str = Field(max_length=36, index=True, sa_column_args=to("room"))
    member_id: str = Field(max_length=36, index=True, sa_column_args=to("member"))


class RoomWish(WishData, Row, table=True):
    __tablename__ = "room_wish"
    RULES = (membership.two_people,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "member_id": ("member", "delete"),
        "other_id": ("member", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    member_id: str = Field(max_length=36, sa_column_args=to("member"))
    other_id: str = Field(max_length=36, sa_column_args=to("member"))


class Seating(SeatingData, Row, table=True):
    __tablename__ = "seating"
    RULES = (membership.some_seats,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))


class Seat(SeatData, Row, table=True):
    __tablename__ = "seat"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("seating_id", "member_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "seating_id": ("seating", "delete"),
        "member_id": ("member", "delete"),
        "person_id": ("person", "delete"),
    }
    seating_id: str = Field(max_length=36, index=True, sa_column_args=to("seating"))
    member_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("member"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class Ticket(TicketData, Row, table=True):
    __tablename__ = "ticket"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("event_id", "member_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"event_id": ("event", "delete"), "member_id": ("member", "delete")}
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))
    member_id: str = Field(max_length=36, index=True, sa_column_args=to("member"))


class RollCall(RollCallData, Row, table=True):
    __tablename__ = "roll_call"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, sa_column_args=to("event"))


class RollMark(RollMarkData, Row, table=True):
    __tablename__ = "roll_mark"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("roll_call_id", "member_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "roll_call_id": ("roll_call", "delete"),
        "member_id": ("member", "delete"),
    }
    roll_call_id: str = Field(max_length=36, index=True, sa_column_args=to("roll_call"))
    member_id: str = Field(max_length=36, sa_column_args=to("member"))

"""The words of a member and of what hangs on being one: ``fields.TABLES`` takes them in."""

from __future__ import annotations

from desktop.domain import words
from desktop.domain.fieldkinds import (
    KIND,
    NOTES,
    OF_ITEM,
    OF_PERSON,
    OF_TRIP,
    POSITION,
    STATUS,
    Field,
    Table,
    days,
    lines,
    one,
    pairs,
    to,
)
from desktop.i18n import N_

MEMBER = to(N_("Member"), "member")
A_MOMENT = N_("Date and time")

TABLES: dict[str, Table] = {
    "member": Table(
        N_("Member"),
        {
            "delegation_id": OF_TRIP,
            "person_id": OF_PERSON,
            "roles": Field(N_("Roles"), "keys", words.MEMBER_ROLES),
            "status": one(STATUS, words.MEMBER_STATUSES),
            **pairs(duty=N_("Duty as printed")),
            "position": POSITION,
            **days(joined=N_("Signed up on"), status_on=N_("Status since"), paid_on=N_("Fee paid on")),
            **lines(status_why=N_("Reason for the status"), mobile=N_("Mobile in Japan"), notes=NOTES),
            "replaces_id": to(N_("Travels in place of"), "member"),
            "room_kind": one(N_("Room wished for"), words.ROOM_WISHES),
            **lines(room_notes=N_("Wishes for the room")),
            "bags": Field(N_("Pieces of luggage"), "number"),
            "fee_minor": Field(N_("Fee due"), "twd"),
            "paid_minor": Field(N_("Fee paid"), "twd"),
        },
    ),
    "member_role": Table(
        N_("Role of one's own"),
        {**pairs(name=N_("Title")), "rank": Field(N_("Place among the roles"), "number")},
    ),
    "attendance": Table(
        N_("Attendance"),
        {
            "event_id": OF_ITEM,
            "member_id": MEMBER,
            "state": one(N_("Takes part"), words.ATTENDANCES),
            **lines(notes=NOTES),
        },
    ),
    "room": Table(
        N_("Hotel room"),
        {
            "delegation_id": OF_TRIP,
            "event_id": to(N_("Hotel"), "event"),
            "kind": one(KIND, words.ROOM_KINDS),
            **lines(number=N_("Room number"), floor=N_("Floor"), notes=NOTES),
            "beds": Field(N_("Beds"), "number"),
            "position": POSITION,
        },
    ),
    "bed": Table(
        N_("Guest of a room"),
        {
            "room_id": to(N_("Hotel room"), "room"),
            "member_id": MEMBER,
            **days(from_date=N_("First night"), until_date=N_("Last night")),
        },
    ),
    "room_wish": Table(
        N_("Wish for a room"),
        {
            "delegation_id": OF_TRIP,
            "member_id": MEMBER,
            "other_id": to(N_("With whom"), "member"),
            "kind": one(KIND, words.WISH_KINDS),
            **lines(notes=NOTES),
        },
    ),
    "seating": Table(
        N_("Coach or table"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "kind": one(KIND, words.SEATING_KINDS),
            **pairs(name=N_("Title")),
            "seats": Field(N_("Number of seats"), "number"),
            **lines(layout=N_("Seats in a row"), notes=NOTES),
            "position": POSITION,
        },
    ),
    "seat": Table(
        N_("Seat"),
        {
            "seating_id": to(N_("Coach or table"), "seating"),
            "member_id": MEMBER,
            "person_id": OF_PERSON,
            **lines(place=N_("Seat")),
            "position": POSITION,
        },
    ),
    "ticket": Table(
        N_("Ticket"),
        {
            "event_id": OF_ITEM,
            "member_id": MEMBER,
            **lines(coach=N_("Car of the train"), seat=N_("Seat"), booking=N_("Booking code"), notes=NOTES),
        },
    ),
    "roll_call": Table(
        N_("Roll call"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            **pairs(name=N_("Title")),
            **lines(at=A_MOMENT, notes=NOTES),
        },
    ),
    "roll_mark": Table(
        N_("Mark of a roll call"),
        {
            "roll_call_id": to(N_("Roll call"), "roll_call"),
            "member_id": MEMBER,
            "state": one(STATUS, words.ROLL_STATES),
            **lines(at=A_MOMENT, notes=NOTES),
        },
    ),
}

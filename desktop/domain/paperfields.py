"""The words of the tables that only papers need: ``fields.TABLES`` takes them in."""

from __future__ import annotations

from desktop.domain import paperwords, words
from desktop.domain.fieldkinds import (
    KIND,
    NOTES,
    OF_ITEM,
    OF_ORGANISATION,
    OF_PERSON,
    OF_TRIP,
    POSITION,
    Field,
    Table,
    days,
    lines,
    one,
    pairs,
    to,
)
from desktop.i18n import N_


def _numbers(**labels: str) -> dict[str, Field]:
    return {name: Field(label, "number") for name, label in labels.items()}


TABLES: dict[str, Table] = {
    "wording": Table(N_("Own wording"), {**lines(key=N_("Key")), **pairs(text=N_("Text"))}),
    "card_sheet": Table(
        N_("Own sheet"),
        {
            "kind": one(KIND, paperwords.SHEET_KINDS),
            **pairs(name=N_("Title")),
            **_numbers(page_width=N_("Width of the page"), page_height=N_("Height of the page")),
            **_numbers(width=N_("Width of a card"), height=N_("Height of a card")),
            **_numbers(columns=N_("Cards across"), rows=N_("Cards down")),
            **_numbers(margin_left=N_("Left margin"), margin_top=N_("Upper margin")),
            **_numbers(pitch_x=N_("Pitch across"), pitch_y=N_("Pitch down")),
            "crop_marks": one(N_("Crop marks"), words.YES_NO),
            **lines(notes=NOTES),
        },
    ),
    "letter": Table(
        N_("Letter"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "organisation_id": OF_ORGANISATION,
            "person_id": OF_PERSON,
            "kind": one(KIND, paperwords.LETTER_KINDS),
            **lines(number=N_("Document number")),
            **days(dated_on=N_("Date of the letter"), reply_by=N_("Answer wanted by"), sent_on=N_("Sent on")),
            **pairs(subject=N_("Subject"), body=N_("Text"), copies=N_("Copies to")),
            "position": POSITION,
            **lines(notes=NOTES),
        },
    ),
    "briefing": Table(
        N_("Briefing"),
        {
            "event_id": OF_ITEM,
            **pairs(profile=N_("About the other side"), history=N_("Relations so far"), asks=N_("What we want")),
            **pairs(sensitive=N_("Sensitive topics"), replies=N_("How to answer"), points=N_("Talking points")),
            **lines(terms=N_("Terms for the interpreter")),
        },
    ),
    "script": Table(
        N_("Speech text"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "agenda_item_id": to(N_("Agenda item"), "agenda_item"),
            "person_id": to(N_("Who speaks"), "person"),
            **pairs(title=N_("Title"), body=N_("Text")),
            "position": POSITION,
        },
    ),
    "seat_plan": Table(
        N_("Seating plan"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "kind": one(KIND, paperwords.PLAN_KINDS),
            **pairs(name=N_("Title")),
            "seats": Field(N_("Number of seats"), "number"),
            "door": one(N_("Door of the room"), paperwords.EDGES),
            "view": one(N_("View or alcove"), paperwords.EDGES),
            "screen": one(N_("Screen"), paperwords.EDGES),
            "drive": one(N_("Steering wheel"), paperwords.DRIVES),
            "driver": one(N_("With a driver"), words.YES_NO),
            **lines(flags=N_("Flags"), notes=NOTES),
            "position": POSITION,
        },
    ),
    "seat_plan_place": Table(
        N_("Place in a seating plan"),
        {
            "seat_plan_id": to(N_("Seating plan"), "seat_plan"),
            "member_id": to(N_("Member"), "member"),
            "person_id": OF_PERSON,
            "participant_id": to(N_("Participant"), "participant"),
            **lines(place=N_("Seat")),
        },
    ),
}

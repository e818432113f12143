"""The words of the tables of outcomes and reports: ``fields.TABLES`` takes them in."""

from __future__ import annotations

from desktop.domain import outcomewords as own
from desktop.domain import words
from desktop.domain.fieldkinds import (
    KIND,
    NOTES,
    OF_ITEM,
    OF_ORGANISATION,
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

SIDE = one(N_("Side"), words.SIDES)


def _counts(**labels: str) -> dict[str, Field]:
    return {name: Field(label, "number") for name, label in labels.items()}


TABLES: dict[str, Table] = {
    "minute_point": Table(
        N_("Point of a meeting"),
        {
            "event_id": OF_ITEM,
            "position": POSITION,
            "kind": one(KIND, own.POINT_KINDS),
            "side": SIDE,
            "person_id": to(N_("Who said it"), "person"),
            **pairs(speaker=N_("Said by"), text=N_("What was said")),
            **days(due_on=N_("Day that was named"), checked_on=N_("Wording agreed on")),
            "secret": one(N_("Internal"), words.YES_NO),
        },
    ),
    "figure": Table(
        N_("Photograph (record)"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "attachment_id": to(N_("File"), "attachment"),
            "position": POSITION,
            **pairs(caption=N_("Caption")),
            **lines(taken_at=N_("Taken at"), taken_where=N_("Taken where")),
            "printed": one(N_("In the report"), words.YES_NO),
        },
    ),
    "survey": Table(
        N_("Questionnaire"),
        {
            "event_id": OF_ITEM,
            **pairs(name=N_("Title")),
            **_counts(handed_out=N_("Sheets handed out"), returned=N_("Sheets returned")),
            **lines(source=N_("Source of the data"), notes=NOTES),
        },
    ),
    "question": Table(
        N_("Question of a questionnaire"),
        {
            "survey_id": to(N_("Questionnaire"), "survey"),
            "position": POSITION,
            "kind": one(KIND, own.QUESTION_KINDS),
            **pairs(text=N_("Question (text)")),
        },
    ),
    "answer": Table(
        N_("Answer of a questionnaire"),
        {
            "question_id": to(N_("Question of a questionnaire"), "question"),
            "position": POSITION,
            **pairs(text=N_("Answer (text)")),
            **_counts(count=N_("How many answered so")),
        },
    ),
    "statistic": Table(
        N_("Statistical figure"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            **pairs(table=N_("Heading of the table"), label=N_("Figure of what")),
            "position": POSITION,
            **lines(value=N_("Figure")),
            **pairs(unit=N_("Unit of measure"), source=N_("Source of the data")),
            **days(as_of=N_("As of")),
        },
    ),
    "follow_up": Table(
        N_("Follow-up"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "point_id": to(N_("Point of a meeting"), "minute_point"),
            "position": POSITION,
            **pairs(title=N_("What is to be done")),
            "side": SIDE,
            "owner_id": to(N_("Who does it"), "person"),
            "organisation_id": OF_ORGANISATION,
            "person_id": to(N_("Counterpart"), "person"),
            **days(due_on=N_("Due on"), done_on=N_("Settled on the day")),
            "status": one(STATUS, own.FOLLOW_STATUSES),
            "visit_id": to(N_("Return visit"), "delegation"),
            **lines(notes=NOTES),
        },
    ),
    "milestone": Table(
        N_("Milestone"),
        {
            "follow_up_id": to(N_("Follow-up"), "follow_up"),
            "state": one(STATUS, own.MILESTONE_STATES),
            **days(day=N_("Day")),
            **pairs(text=N_("What happened")),
            "position": POSITION,
        },
    ),
    "suggestion": Table(
        N_("Suggestion"),
        {
            "delegation_id": OF_TRIP,
            "position": POSITION,
            **pairs(text=N_("What is suggested")),
            **lines(unit=N_("Who decides")),
            "status": one(STATUS, own.SUGGESTION_STATUSES),
            **days(decided_on=N_("Decided on")),
            **lines(reply=N_("What was decided")),
        },
    ),
    "agreement": Table(
        N_("Agreement"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "kind": one(KIND, own.AGREEMENT_KINDS),
            **pairs(title=N_("Title"), parties=N_("Parties"), signers=N_("Signed by")),
            **days(signed_on=N_("Signed on")),
            **pairs(place=N_("Place"), fields=N_("Fields of co-operation")),
            **days(expires_on=N_("Expires on")),
            **lines(languages=N_("Languages of the text"), law=N_("Law that applies"), venue=N_("Court")),
            **lines(original_at=N_("Where the original lies"), notes=NOTES),
        },
    ),
    "theme": Table(N_("Theme"), {**pairs(name=N_("Title")), "position": POSITION}),
    "outcome": Table(
        N_("Outcome"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "position": POSITION,
            **pairs(text=N_("What came of it")),
            "themes": Field(N_("Themes"), "hidden"),
        },
    ),
    "report": Table(
        N_("Trip report"),
        {
            "delegation_id": OF_TRIP,
            "profile": one(N_("Rules of"), own.REPORT_PROFILES),
            "form": one(N_("Form"), own.REPORT_FORMS),
            "category": one(N_("Category of the trip"), own.REPORT_CATEGORIES),
            **lines(title=N_("Title"), agency=N_("Agency"), countries=N_("Countries"), number=N_("System number")),
            **days(dated_on=N_("Date of the report")),
            **lines(plan=N_("Name of the plan"), subject_class=N_("Class by subject")),
            **lines(admin_class=N_("Class by administration"), sponsor=N_("Agency of the plan")),
            **lines(visited=N_("Bodies visited"), keywords=N_("Keywords"), abstract=N_("Abstract")),
            **_counts(pages=N_("Pages")),
            **lines(remarks=N_("Remarks"), checked=N_("Ticked in the check list")),
            **days(handed_in=N_("Handed in on")),
        },
    ),
    "section": Table(
        N_("Section of a report"),
        {
            "report_id": to(N_("Trip report"), "report"),
            **lines(key=N_("Key")),
            "position": POSITION,
            **lines(title=N_("Title"), body=N_("Text")),
            "state": one(STATUS, own.SECTION_STATES),
        },
    ),
    "council": Table(
        N_("Report to the council"),
        {
            **lines(title=N_("Title"), session=N_("Session"), office=N_("Office"), reporter=N_("Reported by")),
            **days(dated_on=N_("Date of the report"), first_day=N_("From the day"), last_day=N_("To the day")),
            **lines(leader=N_("Head of delegation"), country=N_("Country"), preface=N_("Preface")),
            **lines(themes=N_("Themes"), closing=N_("Closing words"), remarks=N_("Remarks")),
        },
    ),
    "day_note": Table(
        N_("Record of a day"),
        {
            "delegation_id": OF_TRIP,
            **days(day=N_("Day")),
            **pairs(report=N_("Daily report"), press_title=N_("Title of the press release")),
            **pairs(press=N_("Press release")),
        },
    ),
}

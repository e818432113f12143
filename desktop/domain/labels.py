"""Every record and every field in the words that the forms use: for conflicts, history and previews.

``label("event", "when")`` gives 日期與時間 / 日時. Keys are the names of tables and registers as they travel; one that
only a newer program knows is shown as it is, never an error. What stands in a field is said by ``shown``.

To add a table or a column: a line in TABLES, with the message that its form says; a test counts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain import words
from desktop.domain.words import Choice
from desktop.errors import Sentence
from desktop.i18n import N_

ADDED, DELETED, KEPT, PURGED = N_("Added"), N_("Deleted"), N_("Kept"), N_("Personal data erased")
LANGUAGES = {"zh": N_("Chinese"), "ja": N_("Japanese")}
OF_ALL = {"*": ADDED, "_alive": DELETED, "_purge": PURGED}  # registers that every table has


class Field(NamedTuple):
    """One register. ``kind``: text, pair, day, clock, choice, keys, number, money, when, to (a reference), hidden."""

    label: str
    kind: str = "text"
    choices: tuple[Choice, ...] = ()
    target: str = ""


class Table(NamedTuple):
    """What a record of a table is called, and its registers; a pair stands under its stem (``name``)."""

    name: str
    fields: dict[str, Field]


def _pairs(**labels: str) -> dict[str, Field]:
    return {stem: Field(label, "pair") for stem, label in labels.items()}


def _lines(**labels: str) -> dict[str, Field]:
    return {name: Field(label) for name, label in labels.items()}


def _days(**labels: str) -> dict[str, Field]:
    return {name: Field(label, "day") for name, label in labels.items()}


def _one(label: str, choices: tuple[Choice, ...]) -> Field:
    return Field(label, "choice", choices)


def _to(label: str, target: str) -> Field:
    return Field(label, "to", (), target)


KIND, STATUS, NOTES, PHONE = N_("Kind"), N_("Status"), N_("Internal notes"), N_("Phone")
ORGANISATION, PERSON, ITEM, TRIP = N_("Organisation"), N_("Person"), N_("Itinerary item"), N_("Delegation")
POSITION = Field(N_("Order"), "number")
COUNTRY = _one(N_("Country"), words.COUNTRIES)
OF_TRIP, OF_ITEM, OF_PERSON = _to(TRIP, "delegation"), _to(ITEM, "event"), _to(PERSON, "person")
OF_ORGANISATION = _to(ORGANISATION, "organisation")
A_SUM, A_TIME = Field(N_("Amount and currency"), "money"), Field(N_("Date and time"), "when")

TABLES: dict[str, Table] = {
    "organisation": Table(
        ORGANISATION,
        {
            "parent_id": _to(N_("Part of"), "organisation"),
            "kind": _one(KIND, words.ORGANISATION_KINDS),
            "country": COUNTRY,
            **_pairs(name=N_("Title"), short=N_("Short name"), address=N_("Address")),
            **_pairs(head=N_("Head"), profile=N_("Profile")),
            **_lines(region=N_("Region code"), kana=N_("Reading"), postal_code=N_("Postal code"), phone=PHONE),
            **_lines(url=N_("Website"), notes=NOTES),
        },
    ),
    "organisation_name": Table(
        N_("Former name"),
        {
            "organisation_id": OF_ORGANISATION,
            **_pairs(name=N_("Former name")),
            **_days(valid_from=N_("Valid from"), valid_to=N_("Valid until")),
        },
    ),
    "person": Table(
        N_("Contact"),
        {
            **_pairs(name=N_("Name")),
            **_lines(kana=N_("Reading"), roman=N_("Roman letters"), legal_name=N_("Legal name"), phone=PHONE),
            **_lines(mobile=N_("Mobile"), email=N_("E-mail"), source=N_("Source of the data"), notes=NOTES),
            "country": COUNTRY,
        },
    ),
    "personal": Table(
        N_("Personal data"),
        {
            "person_id": OF_PERSON,
            "passport_no": Field(N_("Passport number"), "hidden"),
            "passport_expiry": Field(N_("Passport valid until"), "hidden"),
            "birth_date": Field(N_("Date of birth"), "hidden"),
        },
    ),
    "post": Table(
        N_("Post"),
        {
            "person_id": OF_PERSON,
            "organisation_id": OF_ORGANISATION,
            **_pairs(unit=N_("Department"), title=N_("Title of post")),
            "rank": Field(N_("Rank by hand"), "number"),
            **_days(valid_from=N_("In office from"), valid_to=N_("In office until")),
        },
    ),
    "delegation": Table(
        TRIP,
        {
            **_pairs(name=N_("Title"), places=N_("Places"), purpose=N_("Purpose"), basis=N_("Basis")),
            **_lines(code=N_("Short code"), notes=NOTES),
            "kind": _one(KIND, words.DELEGATION_KINDS),
            "status": _one(STATUS, words.DELEGATION_STATUSES),
            **_days(start_date=N_("Departure"), end_date=N_("Return"), settled_on=N_("Settled on")),
            "office_id": _to(N_("Office"), "organisation"),
        },
    ),
    "member": Table(
        N_("Member"),
        {
            "delegation_id": OF_TRIP,
            "person_id": OF_PERSON,
            "roles": Field(N_("Roles"), "keys", words.MEMBER_ROLES),
            "status": _one(STATUS, words.MEMBER_STATUSES),
            **_pairs(duty=N_("Duty as printed")),
            "position": POSITION,
            **_days(joined=N_("Signed up on")),
            **_lines(notes=NOTES),
        },
    ),
    "event": Table(
        ITEM,
        {
            "when": A_TIME,
            "delegation_id": OF_TRIP,
            "kind": _one(KIND, words.EVENT_KINDS),
            "status": _one(STATUS, words.EVENT_STATUSES),
            "reason": _one(N_("Reason"), words.STATUS_REASONS),
            "reason_zh": Field(N_("Details"), "pair"),
            "reason_ja": Field(N_("Details"), "pair"),
            "position": POSITION,
            "organisation_id": _to(N_("Meeting"), "organisation"),
            **_pairs(title=N_("Title"), place=N_("Place"), room=N_("Room and floor"), address=N_("Address")),
            **_pairs(origin=N_("Departure"), target=N_("Arrival"), purpose=N_("Purpose"), topics=N_("Topics")),
            **_pairs(benefits=N_("Expected benefit"), basis=N_("Basis")),
            **_lines(carrier=N_("Train or flight"), notes=NOTES),
            "edition": Field(N_("Edition"), "number"),
        },
    ),
    "agenda_item": Table(
        N_("Agenda item"),
        {
            "event_id": OF_ITEM,
            "kind": _one(KIND, words.AGENDA_KINDS),
            "position": POSITION,
            "start_time": Field(N_("From"), "clock"),
            "minutes": Field(N_("Minutes"), "number"),
            "speaker_id": _to(N_("Speaker"), "person"),
            **_pairs(title=N_("Title"), speaker=N_("Speaker as written"), note=N_("Remark")),
        },
    ),
    "event_host": Table(
        N_("Host or co-organiser"),
        {
            "event_id": OF_ITEM,
            "role": _one(N_("Role"), words.HOST_ROLES),
            "position": POSITION,
            "organisation_id": OF_ORGANISATION,
            **_pairs(name=N_("Name as written")),
        },
    ),
    "participant": Table(
        N_("Participant"),
        {
            "event_id": OF_ITEM,
            "side": _one(N_("Side"), words.SIDES),
            "position": POSITION,
            "person_id": OF_PERSON,
            "organisation_id": OF_ORGANISATION,
            **_pairs(unit=N_("Department"), title=N_("Title of post")),
        },
    ),
    "budget_line": Table(
        N_("Budget line"),
        {
            "money": A_SUM,
            "delegation_id": OF_TRIP,
            "category": _one(N_("Category"), words.BUDGET_CATEGORIES),
            "funding": _one(N_("Fund"), words.FUNDING),
            "position": POSITION,
            **_pairs(name=N_("Item")),
            **_lines(notes=NOTES),
        },
    ),
    "expense": Table(
        N_("Expense"),
        {
            "money": A_SUM,
            "delegation_id": OF_TRIP,
            "budget_line_id": _to(N_("Budget line"), "budget_line"),
            "status": _one(STATUS, words.EXPENSE_STATUSES),
            **_days(paid_on=N_("Paid on")),
            **_pairs(item=N_("For")),
            "payer_id": _to(N_("Paid by"), "person"),
            **_lines(payee=N_("Payee"), receipt_no=N_("Receipt number"), notes=NOTES),
        },
    ),
    "rate": Table(
        N_("Exchange rate"),
        {
            "delegation_id": OF_TRIP,
            **_lines(currency=N_("Currency"), rate=N_("Rate to NT$"), source=N_("Source")),
            "kind": _one(KIND, words.RATE_KINDS),
            **_days(rate_date=N_("Date")),
        },
    ),
    "attachment": Table(
        N_("Attached file"),
        {
            **_lines(entity=N_("Attached to"), owner=N_("Entry"), purpose=N_("Purpose"), sha256=N_("Checksum")),
            **_lines(name=N_("File name"), media_type=N_("Type of file")),
            "size": Field(N_("Size in bytes"), "number"),
        },
    ),
    "task": Table(
        N_("Task"),
        {
            "delegation_id": OF_TRIP,
            **_lines(title=N_("Task"), notes=NOTES),
            "owner_id": _to(N_("Who does it"), "person"),
            **_days(due=N_("Due"), done_on=N_("Done on")),
        },
    ),
    "access": Table(
        N_("Access record"),
        _lines(at=N_("Date and time"), what=N_("What happened"), who=N_("By whom"), note=N_("Remark")),
    ),
    "distinct_rows": Table(
        N_("Said to be different"),
        _lines(entity=N_("Kind"), first_id=N_("First entry"), second_id=N_("Second entry")),
    ),
}


def name_of(entity: str) -> Sentence:
    """What a record of this table is called."""
    return Sentence(TABLES[entity].name) if entity in TABLES else Sentence("{text}", {"text": entity})


def known(entity: str, register: str) -> bool:
    """Whether this program has a word for a register."""
    return field_of(entity, register)[0] is not None


def field_of(entity: str, register: str) -> tuple[Field | None, str]:
    """The field of a register, and the language that it holds the text of ("" where it has none)."""
    fields = TABLES[entity].fields if entity in TABLES else {}
    stem, _bar, language = register.rpartition("_")
    found = fields.get(register)
    if found is None and language in LANGUAGES:
        found = fields.get(stem)
        if found is not None and found.kind != "pair":
            found = None
    return found, language if found is not None and found.kind == "pair" else ""


def label(entity: str, register: str, only: Iterable[str] = ()) -> Sentence:
    """The label of a register as its form says it. ``only``: the columns of a group that are meant (``differing``)."""
    if register in OF_ALL:
        return Sentence(OF_ALL[register])
    field, language = field_of(entity, register)
    if field is None:
        return Sentence("{text}", {"text": register})
    if language:
        return Sentence(
            N_("{field} ({language})"), {"field": Sentence(field.label), "language": Sentence(LANGUAGES[language])}
        )
    if field.kind == "when":
        return Sentence(_TIMES.get(frozenset(only), field.label))
    return Sentence(field.label)


_TIMES = {
    frozenset({"start_time"}): N_("Start time"),
    frozenset({"end_time"}): N_("End time"),
    frozenset({"start_time", "end_time"}): N_("Start and end time"),
}


def differing(values: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Columns of a register in which these values differ."""
    every = list(values)
    columns = sorted({column for value in every for column in value})
    return tuple(c for c in columns if len({str(value.get(c)) for value in every}) > 1)

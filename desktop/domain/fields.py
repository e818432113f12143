"""Every table and every column of it in the words that the forms use. To add one: a line in TABLES; a test counts."""

from __future__ import annotations

from typing import NamedTuple

from desktop.domain import words
from desktop.domain.words import Choice
from desktop.i18n import N_


class Field(NamedTuple):
    """One register. ``kind``: text, pair, day, clock, choice, keys, number, money, twd (minor units), to (a reference),
    hidden, frozen (JSON, told by its length); groups of columns: when, was, told.
    """

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
DAYS = Field(N_("Days before departure (−) or after the return"), "number")
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
            "emergency_name": Field(N_("Emergency contact"), "hidden"),
            "emergency_relation": Field(N_("Relation to the member"), "hidden"),
            "emergency_phone": Field(N_("Telephone of the emergency contact"), "hidden"),
            "insurance_no": Field(N_("Insurance number"), "hidden"),
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
            **_days(approved_on=N_("Approved on"), approved_start=N_("Approved departure")),
            **_days(approved_end=N_("Approved return")),
            **_lines(approval_no=N_("Approval number"), approved_people=N_("Approved persons")),
            "approved_minor": Field(N_("Approved amount"), "twd"),
            **_lines(emergency_phone=N_("Emergency telephone"), insurer_phone=N_("Telephone of the insurer")),
            **_pairs(insurer=N_("Insurer")),
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
            "vehicle": _one(N_("Means of transport"), words.VEHICLES),
            **_pairs(origin_stop=N_("Terminal or platform of departure")),
            **_pairs(target_stop=N_("Terminal or platform of arrival"), station=N_("Nearest station")),
            **_lines(seats=N_("Seats"), coach=N_("Coach or car used"), phone=N_("Telephone of the venue")),
            "gather_time": Field(N_("Meeting time"), "clock"),
            **_pairs(gather=N_("Meeting point and reception"), parking=N_("Parking of the coach")),
            "capacity": Field(N_("Most guests allowed"), "number"),
            **_days(list_due=N_("List of names due")),
            "photos": _one(N_("Photographs"), words.PERMISSIONS),
            "social": _one(N_("Social media"), words.PERMISSIONS),
            "press": _one(N_("Press"), words.PERMISSIONS),
            "rivals": _one(N_("Companies of the same trade"), words.PERMISSIONS),
            **_pairs(secrecy=N_("Confidentiality"), dress=N_("Dress and shoes"), bring=N_("To be brought along")),
            "speech": _one(N_("Language of the meeting"), words.SPEECHES),
            "interpreting": _one(N_("Interpreting"), words.INTERPRETING),
            "team_id": _to(N_("Sub-group"), "team"),
            "replaces_id": _to(N_("Stands in for"), "event"),
            "was": Field(N_("As first planned"), "was"),
            "ics_uid": Field(N_("Identifier in the other calendar")),
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
            "language": _one(N_("Language"), words.SPEECHES),
            "interpreting": _one(N_("Interpreting"), words.INTERPRETING),
            "interpreter_id": _to(N_("Interpreter"), "person"),
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
            "role": _one(N_("Part in the meeting"), words.PARTICIPANT_ROLES),
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
            **_lines(title=N_("Task"), title_ja=N_("Task in Japanese"), notes=NOTES),
            "position": POSITION,
            "days": DAYS,
            "owner_id": _to(N_("Who does it"), "person"),
            **_days(due=N_("Due"), done_on=N_("Done on")),
        },
    ),
    "task_template": Table(
        N_("Task template"),
        {**_pairs(name=N_("Title")), "position": POSITION, **_lines(notes=NOTES)},
    ),
    "template_task": Table(
        N_("Task of a template"),
        {
            "template_id": _to(N_("Task template"), "task_template"),
            **_lines(title=N_("Task"), title_ja=N_("Task in Japanese"), notes=NOTES),
            "position": POSITION,
            "days": DAYS,
        },
    ),
    "team": Table(
        N_("Sub-group"),
        {
            "delegation_id": OF_TRIP,
            "kind": _one(KIND, words.TEAM_KINDS),
            **_pairs(name=N_("Title")),
            "colour": _one(N_("Colour"), words.TEAM_COLOURS),
            "position": POSITION,
            **_lines(notes=NOTES),
        },
    ),
    "team_member": Table(
        N_("Member of a sub-group"),
        {
            "team_id": _to(N_("Sub-group"), "team"),
            "member_id": _to(N_("Member"), "member"),
            **_days(from_date=N_("From"), until_date=N_("Until")),
        },
    ),
    "version": Table(
        N_("Version of the itinerary"),
        {
            "delegation_id": OF_TRIP,
            "number": Field(N_("Number"), "number"),
            "kind": _one(KIND, words.VERSION_KINDS),
            **_days(made_on=N_("Date")),
            **_pairs(note=N_("Remark")),
            "frozen": Field(N_("Contents"), "frozen"),
        },
    ),
    "dispatch": Table(
        N_("Sent to"),
        {
            "delegation_id": OF_TRIP,
            "version_id": _to(N_("Version of the itinerary"), "version"),
            "person_id": OF_PERSON,
            "organisation_id": OF_ORGANISATION,
            **_pairs(name=N_("Name as written")),
            **_lines(paper=N_("Document sent"), language=N_("Language"), notes=NOTES),
            "channel": _one(N_("Sent by"), words.CHANNELS),
            **_days(sent_on=N_("Sent on")),
        },
    ),
    "plan_change": Table(
        N_("Change of plan"),
        {
            "delegation_id": OF_TRIP,
            "against_id": _to(N_("Approved itinerary"), "version"),
            "version_id": _to(N_("Version of the itinerary"), "version"),
            "reason": _one(N_("Reason"), words.STATUS_REASONS),
            "reason_zh": Field(N_("Details"), "pair"),
            "reason_ja": Field(N_("Details"), "pair"),
            **_days(decided_on=N_("Decided on"), approved_on=N_("Approved on")),
            "decided_time": Field(N_("Time"), "clock"),
            **_lines(proof=N_("Proof"), approval_no=N_("Approval number"), notes=NOTES),
            "lines": Field(N_("Contents"), "frozen"),
        },
    ),
    "inform": Table(
        N_("To be informed"),
        {
            "change_id": _to(N_("Change of plan"), "plan_change"),
            "event_id": OF_ITEM,
            "person_id": OF_PERSON,
            "organisation_id": OF_ORGANISATION,
            "role": _one(N_("Role"), words.INFORM_ROLES),
            "position": POSITION,
            **_pairs(name=N_("Name as written")),
            **_lines(phone=PHONE, text=N_("Text")),
            "language": _one(N_("Language"), words.SPEECHES),
            "told": Field(N_("Told on"), "told"),
        },
    ),
    "accepted": Table(
        N_("Accepted warning"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            **_lines(warning=N_("Warning"), facts=N_("What it was about"), why=N_("Reason")),
        },
    ),
    "travel_time": Table(
        N_("Travel time"),
        {
            **_lines(from_place=N_("From"), to_place=N_("To"), notes=NOTES),
            "minutes": Field(N_("Minutes"), "number"),
        },
    ),
    "packing": Table(
        N_("Thing to bring"),
        {
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "member_id": _to(N_("Who carries it"), "member"),
            "position": POSITION,
            **_pairs(item=N_("Thing")),
            "quantity": Field(N_("Quantity"), "number"),
            **_days(packed_on=N_("Packed on")),
            **_lines(notes=NOTES),
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

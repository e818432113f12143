"""An item of the itinerary and what belongs to it: agenda, hosts, participants of both sides."""

from datetime import date
from typing import Annotated

from desktop.domain import money, schedule
from desktop.domain.checks import Clock, Data, Day, DayNeeded, Line, Text, one_of
from desktop.domain.outcomewords import CAME
from desktop.domain.schedule import TOKYO, When
from desktop.domain.words import (
    AGENDA_KINDS,
    EVENT_KINDS,
    EVENT_STATUSES,
    HOST_ROLES,
    INTERPRETING,
    PARTICIPANT_ROLES,
    PERMISSIONS,
    REPLIES,
    SIDES,
    SPEECHES,
    STATUS_REASONS,
    VEHICLES,
    Choice,
)
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

PARTS = (
    Choice("", N_("By the clock")),
    Choice("am", N_("Morning")),
    Choice("pm", N_("Afternoon")),
    Choice("evening", N_("Evening")),
    Choice("day", N_("All day")),
)
DEAL_CURRENCIES = (Choice("", N_("Not said")), *(Choice(code, code) for code in money.CURRENCIES))
DEAL = ("amount_minor", "currency")  # one register
ZONES = (
    Choice(TOKYO, N_("Japan time")),
    Choice(schedule.TAIPEI, N_("Taiwan time")),
)


class EventData(Data):
    """One item. The seven ``when`` columns are one register (data.md D5): two people's halves never mix.

    The ``was`` columns are another: time and place as first planned, kept when the plan changes (needs.md row 31).
    ``team_id`` None is for all members; ``replaces_id`` names the item that this one stands in for.
    """

    delegation_id: str = ""
    kind: Annotated[Line, one_of(EVENT_KINDS)] = "visit"
    status: Annotated[Line, one_of(EVENT_STATUSES)] = "planned"
    reason: Annotated[Line, one_of(STATUS_REASONS)] = ""
    reason_zh: Line = ""
    reason_ja: Line = ""
    start_date: DayNeeded = None
    start_time: Clock = None
    start_zone: Annotated[Line, one_of(ZONES)] = TOKYO
    end_date: Day = None
    end_time: Clock = None
    end_zone: Annotated[Line, one_of(ZONES)] = TOKYO
    part: Annotated[Line, one_of(PARTS)] = ""
    position: int = 0  # among items without a clock time: 0 and below stand before the timed ones of their half-day
    title_zh: Line = ""
    title_ja: Line = ""
    organisation_id: str | None = None
    place_zh: Line = ""
    place_ja: Line = ""
    room_zh: Line = ""
    room_ja: Line = ""
    address_zh: Line = ""
    address_ja: Line = ""
    origin_zh: Line = ""
    origin_ja: Line = ""
    target_zh: Line = ""
    target_ja: Line = ""
    carrier: Line = ""  # what stands on the ticket: NH852, はやぶさ5号
    vehicle: Annotated[Line, one_of(VEHICLES)] = ""
    origin_stop_zh: Line = ""  # terminal or platform
    origin_stop_ja: Line = ""
    target_stop_zh: Line = ""
    target_stop_ja: Line = ""
    seats: Line = ""
    coach: Line = ""  # which coach or car: two items cannot use one at a time
    station_zh: Line = ""
    station_ja: Line = ""
    phone: Line = ""  # of the venue
    gather_time: Clock = None
    gather_zh: Line = ""  # entrance, meeting point, reception (needs.md row 80)
    gather_ja: Line = ""
    parking_zh: Line = ""
    parking_ja: Line = ""
    capacity: int | None = None
    list_due: Day = None
    photos: Annotated[Line, one_of(PERMISSIONS)] = ""
    social: Annotated[Line, one_of(PERMISSIONS)] = ""
    press: Annotated[Line, one_of(PERMISSIONS)] = ""
    rivals: Annotated[Line, one_of(PERMISSIONS)] = ""
    secrecy_zh: Line = ""
    secrecy_ja: Line = ""
    dress_zh: Line = ""
    dress_ja: Line = ""
    bring_zh: Line = ""
    bring_ja: Line = ""
    speech: Annotated[Line, one_of(SPEECHES)] = ""
    interpreting: Annotated[Line, one_of(INTERPRETING)] = ""
    team_id: str | None = None
    replaces_id: str | None = None
    was_date: Day = None
    was_time: Clock = None
    was_end_date: Day = None
    was_end_time: Clock = None
    was_part: Annotated[Line, one_of(PARTS)] = ""
    was_place_zh: Line = ""
    was_place_ja: Line = ""
    ics_uid: Line = ""  # of an item that came from another calendar: its next version updates this one
    purpose_zh: Text = ""
    purpose_ja: Text = ""
    topics_zh: Text = ""
    topics_ja: Text = ""
    benefits_zh: Text = ""
    benefits_ja: Text = ""
    basis_zh: Text = ""
    basis_ja: Text = ""
    meet_zh: Line = ""  # 希望面會者 (needs.md row 86)
    meet_ja: Line = ""
    questions_zh: Text = ""
    questions_ja: Text = ""
    companies: int | None = None  # what came of it (needs.md row 48): companies, people and talks there were
    people: int | None = None
    talks: int | None = None
    amount_minor: int | None = None  # 成約金額, minor units
    currency: Annotated[Line, one_of(DEAL_CURRENCIES)] = ""
    summary_zh: Text = ""  # 活動摘要
    summary_ja: Text = ""
    edition: int = 1
    notes: Text = ""


WHEN = ("start_date", "start_time", "start_zone", "end_date", "end_time", "end_zone", "part")
WAS = ("was_date", "was_time", "was_end_date", "was_end_time", "was_part", "was_place_zh", "was_place_ja")


class AgendaItemData(Data):
    """A point of an event's agenda; a talk has a speaker, from the directory or only by name."""

    event_id: str = ""
    kind: Annotated[Line, one_of(AGENDA_KINDS)] = "item"
    position: int = 0
    start_time: Clock = None
    minutes: int | None = None
    title_zh: Line = ""
    title_ja: Line = ""
    speaker_id: str | None = None
    speaker_zh: Line = ""
    speaker_ja: Line = ""
    language: Annotated[Line, one_of(SPEECHES)] = ""
    interpreting: Annotated[Line, one_of(INTERPRETING)] = ""
    interpreter_id: str | None = None
    note_zh: Line = ""
    note_ja: Line = ""


class HostData(Data):
    """A body that holds or helps an event, in order within its role; from the directory or only by name."""

    event_id: str = ""
    role: Annotated[Line, one_of(HOST_ROLES)] = "host"
    position: int = 0
    organisation_id: str | None = None
    name_zh: Line = ""
    name_ja: Line = ""


class ParticipantData(Data):
    """Somebody at an event. Without ``person_id`` it is a post whose holder is still being asked (row 76)."""

    event_id: str = ""
    side: Annotated[Line, one_of(SIDES)] = "jp"
    role: Annotated[Line, one_of(PARTICIPANT_ROLES)] = ""
    position: int | None = None
    person_id: str | None = None
    organisation_id: str | None = None
    unit_zh: Line = ""
    unit_ja: Line = ""
    title_zh: Line = ""
    title_ja: Line = ""
    came: Annotated[Line, one_of(CAME)] = ""  # whether the person was there in the end
    reply: Annotated[Line, one_of(REPLIES)] = ""  # of the answer sheet (needs.md row 87)
    replied_on: Day = None
    seat: Line = ""
    reply_notes: Line = ""


def when(event: EventData) -> When | None:
    """The ``when`` register as a value; None without a date."""
    if event.start_date is None:
        return None
    return When(
        event.start_date,
        event.start_time,
        event.start_zone,
        event.end_date,
        event.end_time,
        event.end_zone,
        schedule.part_of(event.part),
    )


def in_order(event: EventData) -> list[Problem]:
    """Times in order, a title in at least one language or the two ends of a journey."""
    found = []
    if not (event.title_zh or event.title_ja or event.origin_zh or event.origin_ja):
        found.append(Problem("title_zh", Sentence(N_("A title is needed, in Chinese or in Japanese."))))
    value = when(event)
    if value is not None:
        found += schedule.problems_of(value)
    return found


def inside(event: EventData, start: date, end: date) -> bool:
    """Whether an item lies within the trip's dates; items before (briefings) and after are allowed but shown."""
    return event.start_date is not None and start <= event.start_date <= end


def minutes_in_order(item: AgendaItemData) -> list[Problem]:
    """An agenda point lasts 1 to 1,440 minutes."""
    if item.minutes is not None and not 0 < item.minutes <= 1440:
        return [Problem("minutes", Sentence(N_("Between 1 and 1440 minutes.")))]
    return []

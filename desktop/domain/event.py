"""An item of the itinerary and what belongs to it: agenda, hosts, participants of both sides."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from desktop.domain import schedule
from desktop.domain.checks import Clock, Data, Day, DayNeeded, Line, Text, one_of
from desktop.domain.schedule import TOKYO, When
from desktop.domain.words import (
    AGENDA_KINDS,
    EVENT_KINDS,
    EVENT_STATUSES,
    HOST_ROLES,
    SIDES,
    STATUS_REASONS,
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
ZONES = (
    Choice(TOKYO, N_("Japan time")),
    Choice(schedule.TAIPEI, N_("Taiwan time")),
)


class EventData(Data):
    """One item. The seven ``when`` columns are one register (data.md D5): two people's halves never mix."""

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
    carrier: Line = ""
    purpose_zh: Text = ""
    purpose_ja: Text = ""
    topics_zh: Text = ""
    topics_ja: Text = ""
    benefits_zh: Text = ""
    benefits_ja: Text = ""
    basis_zh: Text = ""
    basis_ja: Text = ""
    edition: int = 1
    notes: Text = ""


WHEN = ("start_date", "start_time", "start_zone", "end_date", "end_time", "end_zone", "part")


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
    position: int | None = None
    person_id: str | None = None
    organisation_id: str | None = None
    unit_zh: Line = ""
    unit_ja: Line = ""
    title_zh: Line = ""
    title_ja: Line = ""


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

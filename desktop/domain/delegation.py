"""A delegation and its members."""

from datetime import date
from typing import Annotated

from desktop.domain.checks import Code, Data, Day, DayNeeded, Line, NeededLine, Text, keys_of, one_of
from desktop.domain.words import (
    DELEGATION_KINDS,
    DELEGATION_STATUSES,
    LEADER_RANKS,
    MEMBER_ROLES,
    MEMBER_STATUSES,
    ROOM_WISHES,
)
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class DelegationData(Data):
    """One trip. ``code`` is what people call it on the command line; ``places`` is the short line under its name."""

    code: Code = ""
    kind: Annotated[Line, one_of(DELEGATION_KINDS)] = "city"
    status: Annotated[Line, one_of(DELEGATION_STATUSES)] = "preparing"
    name_zh: NeededLine = ""
    name_ja: Line = ""
    start_date: DayNeeded = None
    end_date: DayNeeded = None
    places_zh: Line = ""
    places_ja: Line = ""
    purpose_zh: Text = ""
    purpose_ja: Text = ""
    basis_zh: Text = ""
    basis_ja: Text = ""
    office_id: str | None = None
    approved_on: Day = None  # 簽准日期: days, people and money were approved (rules.md B.1 point 3, needs.md row 72)
    approval_no: Line = ""
    approved_start: Day = None
    approved_end: Day = None
    approved_people: Text = ""
    approved_minor: int | None = None  # TWD, minor units
    emergency_phone: Line = ""  # that of the trip, answered day and night
    insurer_zh: Line = ""
    insurer_ja: Line = ""
    insurer_phone: Line = ""
    answers_id: str | None = None  # 回訪: the trip that this one answers
    scheme_id: str | None = None  # the year of the programme that it counts for
    application_id: str | None = None  # a county's delegation goes by its application
    pairing_id: str | None = None  # a return visit belongs to a pair
    handbook_zh: Text = ""  # 注意事項 and whatever else the handbook shall say
    handbook_ja: Text = ""
    cap_minor: int | None = None  # 補助上限 of the central subsidy, TWD, minor units (needs.md row 7)
    leader_rank: Annotated[Line, one_of(LEADER_RANKS)] = ""
    cleared_on: Day = None  # 銷差日: the claim is due so many days later (rules.md B.1 point 19)
    claimed_on: Day = None  # the claim was handed in
    account: Line = ""  # 預算科目
    settled_on: Day = None  # 已核銷: from this day personal data are kept only as long as the setting says
    notes: Text = ""


class MemberData(Data):
    """A person's part in a delegation; ``roles`` are keys of MEMBER_ROLES or ids of roles of one's own, with blanks
    between them, the first leads.
    """

    delegation_id: str = ""
    person_id: str = ""
    roles: Annotated[Line, keys_of(MEMBER_ROLES, own=True)] = "member"
    status: Annotated[Line, one_of(MEMBER_STATUSES)] = "confirmed"
    duty_zh: Line = ""
    duty_ja: Line = ""
    position: int | None = None
    joined: Day = None
    status_on: Day = None  # since when, and why, the status is what it is
    status_why: Line = ""
    replaces_id: str | None = None  # the member who dropped out
    mobile: Line = ""  # the number that is answered in Japan
    room_kind: Annotated[Line, one_of(ROOM_WISHES)] = ""
    room_notes: Line = ""  # floor, smoking, near whom
    bags: int | None = None
    fee_minor: int | None = None  # TWD, minor units
    paid_minor: int | None = None
    paid_on: Day = None
    notes: Text = ""


def in_order(delegation: DelegationData) -> list[Problem]:
    """A trip ends after it begins, and lasts less than a year (a wrong year is the usual slip)."""
    start, end = delegation.start_date, delegation.end_date
    if start is None or end is None:
        return []
    if end < start:
        return [Problem("end_date", Sentence(N_("The end lies before the start. Correct the date.")))]
    if (end - start).days > 366:
        return [Problem("end_date", Sentence(N_("Longer than a year. Check the years of both dates.")))]
    return []


def length(start: date, end: date) -> tuple[int, int]:
    """Days and nights of a trip, both ends counted: (4, 3)."""
    nights = (end - start).days
    return nights + 1, nights

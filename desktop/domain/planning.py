"""What stands around an itinerary: sub-groups, versions and who has them, changes of plan and who must know, what was
accepted, how long ways take, what is packed.
"""

from typing import Annotated

from desktop.domain.checks import Clock, Data, Day, Frozen, Line, NeededLine, Text, one_of
from desktop.domain.words import (
    CHANNELS,
    INFORM_ROLES,
    SPEECHES,
    STATUS_REASONS,
    VERSION_KINDS,
)
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class VersionData(Data):
    """第 n 版: the itinerary as it stood. ``frozen`` is JSON (``domain.versions``), with no names of people in it."""

    delegation_id: str = ""
    number: int = 1
    kind: Annotated[Line, one_of(VERSION_KINDS)] = "draft"
    made_on: Day = None
    note_zh: Line = ""
    note_ja: Line = ""
    frozen: Frozen = ""


class DispatchData(Data):
    """Who received which version, as which paper (a key of DOCUMENTS), when and how."""

    delegation_id: str = ""
    version_id: str = ""
    person_id: str | None = None
    organisation_id: str | None = None
    name_zh: Line = ""
    name_ja: Line = ""
    paper: Line = ""
    language: Line = ""
    channel: Annotated[Line, one_of(CHANNELS)] = ""
    sent_on: Day = None
    notes: Text = ""


class PlanChangeData(Data):
    """行程變更說明: a change of plan with its reason and proof, and the second approval (needs.md row 72).

    ``lines`` is JSON of what stood before and what stands now; ``against_id`` the approved version it departs from,
    ``version_id`` the version it led to. ``decided_time`` is local time in Japan.
    """

    delegation_id: str = ""
    against_id: str | None = None
    version_id: str | None = None
    reason: Annotated[Line, one_of(STATUS_REASONS)] = ""
    reason_zh: Line = ""
    reason_ja: Line = ""
    decided_on: Day = None
    decided_time: Clock = None
    proof: Line = ""
    approved_on: Day = None
    approval_no: Line = ""
    lines: Frozen = ""
    notes: Text = ""


class InformData(Data):
    """Somebody who must know of a change. With ``person_id`` or ``organisation_id`` names and numbers are read there;
    ``text`` is kept only where a person rewrote the one that the program offers.
    """

    change_id: str = ""
    event_id: str | None = None
    person_id: str | None = None
    organisation_id: str | None = None
    role: Annotated[Line, one_of(INFORM_ROLES)] = "other"
    position: int = 0
    name_zh: Line = ""
    name_ja: Line = ""
    phone: Line = ""
    language: Annotated[Line, one_of(SPEECHES)] = ""
    text: Text = ""
    told_on: Day = None
    told_time: Clock = None
    told_by: Line = ""
    confirmed_by: Line = ""


TOLD = ("told_on", "told_time", "told_by", "confirmed_by")  # one register: two people's halves never mix


class AcceptedData(Data):
    """A warning that somebody accepted for good. ``facts`` names what it was about: when that changes it comes back."""

    delegation_id: str = ""
    event_id: str | None = None
    warning: Line = ""
    facts: Line = ""
    why: Line = ""


class TravelTimeData(Data):
    """How long the way between two places takes, remembered for every trip; the same in both directions."""

    from_place: NeededLine = ""
    to_place: NeededLine = ""
    minutes: int | None = None
    notes: Text = ""


class PackingData(Data):
    """攜行物品: what goes along, for which item, and who carries it (needs.md row 80)."""

    delegation_id: str = ""
    event_id: str | None = None
    member_id: str | None = None
    position: int = 0
    item_zh: Line = ""
    item_ja: Line = ""
    quantity: int | None = None
    packed_on: Day = None
    notes: Text = ""


def minutes_in_order(way: TravelTimeData) -> list[Problem]:
    """A way takes 1 to 1,440 minutes."""
    if way.minutes is None or not 0 < way.minutes <= 1440:
        return [Problem("minutes", Sentence(N_("Between 1 and 1440 minutes.")))]
    return []

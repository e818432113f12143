"""The programme of a year: applications of counties, scores, pairs of county and prefecture, targets, relations.

Source: shared/sources/0-exchange-plan.txt; needs.md rows 1 to 15. Regions are ISO 3166-2 codes (TW-TXG, JP-27).
"""

import re
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from desktop.domain.checks import NEEDED, NOT_A_CHOICE, Data, Day, Line, NeededLine, Text, one_of
from desktop.domain.event import DEAL_CURRENCIES
from desktop.domain.schemewords import (
    APPLICATION_STATUSES,
    LEVELS,
    PAIR_ORIGINS,
    PAIR_RULES,
    PAIR_STATUSES,
    SIZES,
    STAGES,
    TAG_KINDS,
    TARGET_KEYS,
    TARGET_SCOPES,
)
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

REGION = re.compile(r"(JP-\d\d|TW-[A-Z]{3})$")


def _region(code: str) -> str:
    if not code:
        raise PydanticCustomError("said", NEEDED, {"msgid": NEEDED, "values": {}})
    if not REGION.match(code):
        raise PydanticCustomError("said", NOT_A_CHOICE, {"msgid": NOT_A_CHOICE, "values": {}})
    return code


Region = Annotated[Line, AfterValidator(_region)]


class CriterionData(Data):
    """What applications are judged by; ``highest``: points at most."""

    scheme_id: str = ""
    position: int = 0
    name_zh: NeededLine = ""
    name_ja: Line = ""
    highest: int = 10


class ApplicationData(Data):
    """A county's application. ``leader``: who leads the delegation, with title; ``tags``: ids of its strengths."""

    scheme_id: str = ""
    county: Region = ""
    organisation_id: str | None = None
    leader_id: str | None = None
    leader_zh: Line = ""
    leader_ja: Line = ""
    start_date: Day = None
    end_date: Day = None
    people: int | None = None
    budget_minor: int | None = None  # TWD, minor units
    purpose_zh: Text = ""
    purpose_ja: Text = ""
    tags: Text = ""
    received_on: Day = None
    status: Annotated[Line, one_of(APPLICATION_STATUSES)] = "received"
    decided_by: Line = ""
    decided_on: Day = None
    reason: Text = ""
    notes: Text = ""


class PreferenceData(Data):
    """A prefecture that a county asks for (各縣市申請優先順序); ``position`` 1 comes first."""

    application_id: str = ""
    position: int = 1
    prefecture: Region = ""
    reason_zh: Line = ""
    reason_ja: Line = ""


class ScoreData(Data):
    """Points that an application gets for a criterion; never on a paper for the other side (needs.md row 100)."""

    application_id: str = ""
    criterion_id: str = ""
    points: int = 0
    notes: Line = ""


class PairRuleData(Data):
    """A pair that must be, must not be, or that exists already and is to be kept."""

    scheme_id: str = ""
    county: Region = ""
    prefecture: Region = ""
    rule: Annotated[Line, one_of(PAIR_RULES)] = "fixed"
    reason_zh: Line = ""
    reason_ja: Line = ""


class PairingData(Data):
    """A county and a prefecture of a year; ``reasons``: JSON of what spoke for it when it was proposed."""

    scheme_id: str = ""
    application_id: str | None = None
    county: Region = ""
    prefecture: Region = ""
    status: Annotated[Line, one_of(PAIR_STATUSES)] = "proposed"
    origin: Annotated[Line, one_of(PAIR_ORIGINS)] = "hand"
    reasons: Text = ""
    why: Text = ""  # why by hand, why discontinued
    decided_by: Line = ""
    decided_on: Day = None
    notes: Text = ""


class RelationData(Data):
    """Stage and level that a county and a prefecture reached on a day; the newest one is the present one (row 15)."""

    county: Region = ""
    prefecture: Region = ""
    stage: Annotated[Line, one_of(STAGES)] = ""
    level: Annotated[Line, one_of(LEVELS)] = ""
    since: Day = None
    note_zh: Line = ""
    note_ja: Line = ""


class TargetData(Data):
    """An expected benefit; no ``value`` and no amount prints blank (row 8). ``per``: 「一團辦理2場*30團」."""

    scheme_id: str = ""
    scope: Annotated[Line, one_of(TARGET_SCOPES)] = "yearly"
    key: Annotated[Line, one_of(TARGET_KEYS)] = "outbound"
    value: int | None = None
    amount_minor: int | None = None
    currency: Annotated[Line, one_of(DEAL_CURRENCIES)] = ""
    per_zh: Line = ""
    per_ja: Line = ""


class RegionData(Data):
    """What the office knows of a county or prefecture beyond the shipped list: strengths, population, size."""

    code: Region = ""
    population: int | None = None
    counted_on: Day = None
    size: Annotated[Line, one_of(SIZES)] = ""
    tags: Text = ""
    notes: Text = ""
    source: Line = ""


class TagData(Data):
    """A field of industry, or something that companies need or offer; the same tag on both sides is a match."""

    kind: Annotated[Line, one_of(TAG_KINDS)] = "field"
    position: int = 0
    name_zh: NeededLine = ""
    name_ja: Line = ""


def application_in_order(value: ApplicationData) -> list[Problem]:
    """A county of Taiwan, days in order, no negative numbers."""
    found = _of_country(value.county, "county", "TW-")
    if value.start_date and value.end_date and value.end_date < value.start_date:
        found.append(Problem("end_date", Sentence(N_("The end lies before the start. Correct the date."))))
    for name in ("people", "budget_minor"):
        if (getattr(value, name) or 0) < 0:
            found.append(Problem(name, Sentence(N_("Not below 0. Correct the number."))))
    return found


def preference_in_order(value: PreferenceData) -> list[Problem]:
    """Of a prefecture of Japan."""
    return _of_country(value.prefecture, "prefecture", "JP-")


def points_in_order(value: CriterionData) -> list[Problem]:
    """Points that can be given."""
    if not 1 <= value.highest <= 1000:
        return [Problem("highest", Sentence(N_("From 1 to {most}. Correct the number."), {"most": 1000}))]
    return []


def a_pair(value: PairRuleData | PairingData | RelationData) -> list[Problem]:
    """A county of Taiwan and a prefecture of Japan."""
    return [*_of_country(value.county, "county", "TW-"), *_of_country(value.prefecture, "prefecture", "JP-")]


def target_in_order(value: TargetData) -> list[Problem]:
    """Nobody aims below nothing."""
    return [
        Problem(name, Sentence(N_("Not below 0. Correct the number.")))
        for name in ("value", "amount_minor")
        if (getattr(value, name) or 0) < 0
    ]


def _of_country(code: str, field: str, start: str) -> list[Problem]:
    return [] if code.startswith(start) else [Problem(field, Sentence(NOT_A_CHOICE))]

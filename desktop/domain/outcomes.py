"""What a trip was for: points of meetings, photographs, surveys, figures, follow-ups, agreements, outcomes, reports."""

import re
from typing import Annotated

from desktop.domain.checks import Data, Day, DayNeeded, Line, NeededLine, Text, one_of
from desktop.domain.outcomewords import (
    AGREEMENT_KINDS,
    FOLLOW_STATUSES,
    MILESTONE_STATES,
    POINT_KINDS,
    QUESTION_KINDS,
    REPORT_CATEGORIES,
    REPORT_FORMS,
    REPORT_PROFILES,
    SECTION_STATES,
    SUGGESTION_STATUSES,
)
from desktop.domain.words import SIDES, YES_NO
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

FIGURE = re.compile(r"-?\d{1,15}(\.\d{1,9})?$")


class PointData(Data):
    """One point of a meeting, as spoken (needs.md rows 42 and 89): a due day only if the speaker gave one.

    ``speaker``: who, where it is no person of the directory (a body, a post). ``checked_on``: the other side agreed
    to the wording. ``secret``: internal, never in a paper for the other side.
    """

    event_id: str = ""
    position: int = 0
    kind: Annotated[Line, one_of(POINT_KINDS)] = "explained"
    side: Annotated[Line, one_of(SIDES)] = "jp"
    person_id: str | None = None
    speaker_zh: Line = ""
    speaker_ja: Line = ""
    text_zh: Text = ""
    text_ja: Text = ""
    due_on: Day = None
    secret: Annotated[Line, one_of(YES_NO)] = ""
    checked_on: Day = None


class FigureData(Data):
    """A photograph with its captions; the file is an attachment. ``taken_at`` and ``taken_where`` as the camera wrote
    them: local time, ISO 8601, and latitude,longitude in degrees.
    """

    delegation_id: str = ""
    event_id: str | None = None
    attachment_id: str | None = None
    position: int = 0
    caption_zh: Line = ""
    caption_ja: Line = ""
    taken_at: Line = ""
    taken_where: Line = ""
    printed: Annotated[Line, one_of(YES_NO)] = "yes"  # in the report


class SurveyData(Data):
    """會後問卷 of an item; ``handed_out`` and ``returned`` are sheets."""

    event_id: str = ""
    name_zh: Line = ""
    name_ja: Line = ""
    handed_out: int | None = None
    returned: int | None = None
    source: Line = ""
    notes: Text = ""


class QuestionData(Data):
    """One question of a survey."""

    survey_id: str = ""
    position: int = 0
    kind: Annotated[Line, one_of(QUESTION_KINDS)] = "choice"
    text_zh: Line = ""
    text_ja: Line = ""


class AnswerData(Data):
    """An answer that could be ticked with how many did, or one in own words (``count`` None)."""

    question_id: str = ""
    position: int = 0
    text_zh: Text = ""
    text_ja: Text = ""
    count: int | None = None


class StatisticData(Data):
    """One figure of a table: ``table`` is its heading, ``value`` a plain number (``68.0``), kept as it was written."""

    delegation_id: str = ""
    event_id: str | None = None
    table_zh: Line = ""
    table_ja: Line = ""
    position: int = 0
    label_zh: Line = ""
    label_ja: Line = ""
    value: Line = ""
    unit_zh: Line = ""
    unit_ja: Line = ""
    source_zh: Line = ""
    source_ja: Line = ""
    as_of: Day = None


class FollowUpData(Data):
    """What is to come of a trip, from a point or by itself. ``side`` has to do it; ``visit_id``: the return visit."""

    delegation_id: str = ""
    event_id: str | None = None
    point_id: str | None = None
    position: int = 0
    title_zh: Line = ""
    title_ja: Line = ""
    side: Annotated[Line, one_of(SIDES)] = "tw"
    owner_id: str | None = None
    organisation_id: str | None = None
    person_id: str | None = None
    due_on: Day = None
    status: Annotated[Line, one_of(FOLLOW_STATUSES)] = "open"
    done_on: Day = None
    visit_id: str | None = None
    notes: Text = ""


class MilestoneData(Data):
    """已… / 預計…: a step of a follow-up with its day."""

    follow_up_id: str = ""
    state: Annotated[Line, one_of(MILESTONE_STATES)] = "reached"
    day: Day = None
    text_zh: Line = ""
    text_ja: Line = ""
    position: int = 0


class SuggestionData(Data):
    """建議事項 with its 採行情形 (needs.md row 65)."""

    delegation_id: str = ""
    position: int = 0
    text_zh: Text = ""
    text_ja: Text = ""
    unit: Line = ""  # who has to decide or carry it out
    status: Annotated[Line, one_of(SUGGESTION_STATUSES)] = ""
    decided_on: Day = None
    reply: Text = ""


class AgreementData(Data):
    """合作備忘錄, 姊妹市 … (needs.md row 66). ``parties`` and ``signers`` are one a line."""

    delegation_id: str | None = None
    event_id: str | None = None
    kind: Annotated[Line, one_of(AGREEMENT_KINDS)] = "mou"
    title_zh: Line = ""
    title_ja: Line = ""
    parties_zh: Text = ""
    parties_ja: Text = ""
    signers_zh: Text = ""
    signers_ja: Text = ""
    signed_on: Day = None
    place_zh: Line = ""
    place_ja: Line = ""
    fields_zh: Line = ""
    fields_ja: Line = ""
    expires_on: Day = None
    languages: Line = ""
    law: Line = ""
    venue: Line = ""
    original_at: Line = ""
    notes: Text = ""


class ThemeData(Data):
    """A theme under which outcomes are told, in the order of a report."""

    name_zh: NeededLine = ""
    name_ja: Line = ""
    position: int = 0


class OutcomeData(Data):
    """出國內容成效, stored once and told by council and report; ``themes`` are ids with blanks between them."""

    delegation_id: str = ""
    event_id: str | None = None
    position: int = 0
    text_zh: Text = ""
    text_ja: Text = ""
    themes: Text = ""


class ReportData(Data):
    """The 出國報告 of a trip and the fields of the portal (rules.md B.4) that nothing else says."""

    delegation_id: str = ""
    profile: Annotated[Line, one_of(REPORT_PROFILES)] = "central"
    form: Annotated[Line, one_of(REPORT_FORMS)] = "report"
    category: Annotated[Line, one_of(REPORT_CATEGORIES)] = "other"
    title: Line = ""
    agency: Line = ""  # 服務機關
    countries: Line = ""  # 派赴國家
    dated_on: Day = None
    number: Line = ""  # 系統識別號
    plan: Line = ""  # 計畫名稱
    subject_class: Line = ""
    admin_class: Line = ""
    sponsor: Line = ""  # 計畫主辦機關
    visited: Text = ""  # 參訪機關
    keywords: Line = ""
    pages: int | None = None
    abstract: Text = ""
    remarks: Text = ""
    checked: Text = ""  # 審核表: keys of what the traveller ticks, with blanks between them
    handed_in: Day = None


class SectionData(Data):
    """A section of a report: ``key`` as ``domain.reports`` names it (goal, event:ID …); ``body`` is the author's."""

    report_id: str = ""
    key: NeededLine = ""
    position: int = 0
    title: Line = ""
    body: Text = ""
    state: Annotated[Line, one_of(SECTION_STATES)] = "open"


class CouncilData(Data):
    """議會專案報告: which trips, and the prose around the table. ``leader`` and ``country`` are parts of a name."""

    title: NeededLine = ""
    session: Line = ""  # 議會第2屆第7次定期會
    office: Line = ""
    reporter: Line = ""
    dated_on: Day = None
    first_day: Day = None
    last_day: Day = None
    leader: Line = ""
    country: Line = ""
    preface: Text = ""
    themes: Text = ""  # theme id, TAB, its prose; a paragraph each
    closing: Text = ""
    remarks: Text = ""


class DayNoteData(Data):
    """The evening's record of a day: 每日回報 and 新聞稿 (needs.md row 79)."""

    delegation_id: str = ""
    day: DayNeeded = None
    report_zh: Text = ""
    report_ja: Text = ""
    press_title_zh: Line = ""
    press_title_ja: Line = ""
    press_zh: Text = ""
    press_ja: Text = ""


def is_a_figure(statistic: StatisticData) -> list[Problem]:
    """A figure is written plainly, so that tables and shares can be made of it."""
    if not statistic.value or FIGURE.match(statistic.value):
        return []
    return [Problem("value", Sentence(N_("Write the figure plainly, such as 68.0, and its unit beside it.")))]


def counts_fit(survey: SurveyData) -> list[Problem]:
    """No more sheets came back than were handed out."""
    if min(survey.returned or 0, survey.handed_out or 0) < 0:
        return [Problem("returned", Sentence(N_("A number of sheets is not below zero.")))]
    if survey.handed_out is not None and survey.returned is not None and survey.returned > survey.handed_out:
        return [Problem("returned", Sentence(N_("More sheets came back than were handed out.")))]
    return []


def expiry_follows(agreement: AgreementData) -> list[Problem]:
    """An agreement expires after it was signed."""
    if agreement.signed_on and agreement.expires_on and agreement.expires_on < agreement.signed_on:
        return [Problem("expires_on", Sentence(N_("It expires before it was signed.")))]
    return []


def days_follow(council: CouncilData) -> list[Problem]:
    """The last day is not before the first."""
    if council.first_day and council.last_day and council.last_day < council.first_day:
        return [Problem("last_day", Sentence(N_("The last day is before the first.")))]
    return []

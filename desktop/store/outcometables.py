"""The tables of what a trip was for: points, photographs, surveys, follow-ups, agreements, outcomes, reports."""

from typing import ClassVar

from sqlmodel import Field

from desktop.domain import outcomes
from desktop.domain.outcomes import (
    AgreementData,
    AnswerData,
    CouncilData,
    DayNoteData,
    FigureData,
    FollowUpData,
    MilestoneData,
    OutcomeData,
    PointData,
    QuestionData,
    ReportData,
    SectionData,
    StatisticData,
    SuggestionData,
    SurveyData,
    ThemeData,
)
from desktop.store.rows import Row, to


class MinutePoint(PointData, Row, table=True):
    __tablename__ = "minute_point"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "event_id": ("event", "delete"),
        "person_id": ("person", "clear"),
    }
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class Figure(FigureData, Row, table=True):
    __tablename__ = "figure"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
        "attachment_id": ("attachment", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))
    attachment_id: str | None = Field(default=None, max_length=36, sa_column_args=to("attachment"))


class Survey(SurveyData, Row, table=True):
    __tablename__ = "survey"
    RULES = (outcomes.counts_fit,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "event_id": ("event", "delete"),
    }
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))


class Question(QuestionData, Row, table=True):
    __tablename__ = "question"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "survey_id": ("survey", "delete"),
    }
    survey_id: str = Field(max_length=36, index=True, sa_column_args=to("survey"))


class Answer(AnswerData, Row, table=True):
    __tablename__ = "answer"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "question_id": ("question", "delete"),
    }
    question_id: str = Field(max_length=36, index=True, sa_column_args=to("question"))


class Statistic(StatisticData, Row, table=True):
    __tablename__ = "statistic"
    RULES = (outcomes.is_a_figure,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))


class FollowUp(FollowUpData, Row, table=True):
    __tablename__ = "follow_up"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
        "point_id": ("minute_point", "clear"),
        "owner_id": ("person", "clear"),
        "organisation_id": ("organisation", "clear"),
        "person_id": ("person", "clear"),
        "visit_id": ("delegation", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))
    point_id: str | None = Field(default=None, max_length=36, sa_column_args=to("minute_point"))
    owner_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    visit_id: str | None = Field(default=None, max_length=36, sa_column_args=to("delegation"))


class Milestone(MilestoneData, Row, table=True):
    __tablename__ = "milestone"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "follow_up_id": ("follow_up", "delete"),
    }
    follow_up_id: str = Field(max_length=36, index=True, sa_column_args=to("follow_up"))


class Suggestion(SuggestionData, Row, table=True):
    __tablename__ = "suggestion"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))


class Agreement(AgreementData, Row, table=True):
    __tablename__ = "agreement"
    RULES = (outcomes.expiry_follows,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "clear"),
        "event_id": ("event", "clear"),
    }
    delegation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))


class Theme(ThemeData, Row, table=True):
    __tablename__ = "theme"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("name_zh",),)


class Outcome(OutcomeData, Row, table=True):
    __tablename__ = "outcome"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))


class Report(ReportData, Row, table=True):
    __tablename__ = "report"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("delegation_id",),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))


class Section(SectionData, Row, table=True):
    __tablename__ = "section"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "report_id",
            "key",
        ),
    )
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "report_id": ("report", "delete"),
    }
    report_id: str = Field(max_length=36, index=True, sa_column_args=to("report"))


class Council(CouncilData, Row, table=True):
    __tablename__ = "council"
    RULES = (outcomes.days_follow,)


class DayNote(DayNoteData, Row, table=True):
    __tablename__ = "day_note"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "delegation_id",
            "day",
        ),
    )
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))

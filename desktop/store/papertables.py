"""The tables that only papers need: wording and sheets of an office, letters, briefings, speeches, plans of seats."""

from typing import ClassVar

from sqlmodel import Field

from desktop.domain import paperdata, seatplans
from desktop.domain.paperdata import (
    BriefingData,
    CardSheetData,
    LetterData,
    ScriptData,
    SeatPlanData,
    SeatPlanPlaceData,
    WordingData,
)
from desktop.store.rows import Row, to


class Wording(WordingData, Row, table=True):
    __tablename__ = "wording"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("key",),)


class CardSheet(CardSheetData, Row, table=True):
    __tablename__ = "card_sheet"
    RULES = (paperdata.sheet_fits,)


class Letter(LetterData, Row, table=True):
    __tablename__ = "letter"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
        "organisation_id": ("organisation", "clear"),
        "person_id": ("person", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class Briefing(BriefingData, Row, table=True):
    __tablename__ = "briefing"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("event_id",),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"event_id": ("event", "delete")}
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))


class Script(ScriptData, Row, table=True):
    __tablename__ = "script"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
        "agenda_item_id": ("agenda_item", "clear"),
        "person_id": ("person", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))
    agenda_item_id: str | None = Field(default=None, max_length=36, sa_column_args=to("agenda_item"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class SeatPlan(SeatPlanData, Row, table=True):
    __tablename__ = "seat_plan"
    RULES = (seatplans.some_seats,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))


class SeatPlanPlace(SeatPlanPlaceData, Row, table=True):
    __tablename__ = "seat_plan_place"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "seat_plan_id": ("seat_plan", "delete"),
        "member_id": ("member", "delete"),
        "person_id": ("person", "delete"),
        "participant_id": ("participant", "delete"),
    }
    seat_plan_id: str = Field(max_length=36, index=True, sa_column_args=to("seat_plan"))
    member_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("member"))
    person_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("person"))
    participant_id: str | None = Field(default=None, max_length=36, sa_column_args=to("participant"))

"""The tables that stand around an itinerary: sub-groups, tasks, versions, changes of plan."""

from typing import ClassVar

from sqlalchemy import Text
from sqlmodel import Field

from desktop.domain import planning
from desktop.domain.planning import (
    TOLD,
    AcceptedData,
    DispatchData,
    InformData,
    PackingData,
    PlanChangeData,
    TravelTimeData,
    VersionData,
)
from desktop.domain.task import TaskData, TaskTemplateData, TemplateTaskData
from desktop.store.rows import Row, to


class Task(TaskData, Row, table=True):
    __tablename__ = "task"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "owner_id": ("person", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    owner_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class TaskTemplate(TaskTemplateData, Row, table=True):
    __tablename__ = "task_template"


class TemplateTask(TemplateTaskData, Row, table=True):
    __tablename__ = "template_task"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"template_id": ("task_template", "delete")}
    template_id: str = Field(max_length=36, index=True, sa_column_args=to("task_template"))


class Version(VersionData, Row, table=True):
    __tablename__ = "version"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"delegation_id": ("delegation", "delete")}
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    frozen: str = Field(default="", sa_type=Text)


class Dispatch(DispatchData, Row, table=True):
    __tablename__ = "dispatch"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "version_id": ("version", "delete"),
        "person_id": ("person", "clear"),
        "organisation_id": ("organisation", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    version_id: str = Field(max_length=36, index=True, sa_column_args=to("version"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))


class PlanChange(PlanChangeData, Row, table=True):
    __tablename__ = "plan_change"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "against_id": ("version", "clear"),
        "version_id": ("version", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    against_id: str | None = Field(default=None, max_length=36, sa_column_args=to("version"))
    version_id: str | None = Field(default=None, max_length=36, sa_column_args=to("version"))
    lines: str = Field(default="", sa_type=Text)


class Inform(InformData, Row, table=True):
    __tablename__ = "inform"
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"told": TOLD}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "change_id": ("plan_change", "delete"),
        "event_id": ("event", "clear"),
        "person_id": ("person", "clear"),
        "organisation_id": ("organisation", "clear"),
    }
    change_id: str = Field(max_length=36, index=True, sa_column_args=to("plan_change"))
    event_id: str | None = Field(default=None, max_length=36, sa_column_args=to("event"))
    person_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("person"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))


class Accepted(AcceptedData, Row, table=True):
    __tablename__ = "accepted"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "delete"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, sa_column_args=to("event"))


class TravelTime(TravelTimeData, Row, table=True):
    __tablename__ = "travel_time"
    RULES = (planning.minutes_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("from_place", "to_place"),)


class Packing(PackingData, Row, table=True):
    __tablename__ = "packing"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
        "member_id": ("member", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, sa_column_args=to("event"))
    member_id: str | None = Field(default=None, max_length=36, sa_column_args=to("member"))

"""Every table. Synced tables are projections of the change journal: only ``journal`` writes them.

To add one: a class here or in ``plantables`` (the domain model it inherits its fields from, and ``Row``), a line in
PLACES and one below TYPE_CHECKING, a revision in ``migrations/versions``; ``tests/store/test_migrations.py`` fails
while the two disagree. A table's name, its columns and its registers are permanent: they travel between laptops.

A hundred tables take a quarter of the way to the first page, which asks for twenty: those of other modules are made
when they are first asked for (``tables.Task``, BY_NAME, SYNCED), and all by ``everything``.
"""

from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import BigInteger, Text
from sqlmodel import Field

from desktop.domain import delegation, event, organisation, person
from desktop.domain.delegation import DelegationData, MemberData
from desktop.domain.event import DEAL, WAS, WHEN, AgendaItemData, EventData, HostData, ParticipantData
from desktop.domain.organisation import FormerNameData, OrganisationData
from desktop.domain.person import PersonalData, PersonData, PostData
from desktop.domain.task import AccessData, AttachmentData
from desktop.store.journaltables import Blob as Blob
from desktop.store.journaltables import Change as Change
from desktop.store.journaltables import ChangeTx as ChangeTx
from desktop.store.journaltables import Conflict as Conflict
from desktop.store.journaltables import Draft as Draft
from desktop.store.journaltables import Head as Head
from desktop.store.journaltables import Meta as Meta
from desktop.store.journaltables import Same as Same
from desktop.store.rows import ALIVE as ALIVE
from desktop.store.rows import CREATED as CREATED
from desktop.store.rows import PURGE as PURGE
from desktop.store.rows import Row as Row
from desktop.store.rows import to
from desktop.store.shelf import Shelf, Synced

if TYPE_CHECKING:
    from desktop.store.accounttables import Advance as Advance
    from desktop.store.accounttables import BudgetLine as BudgetLine
    from desktop.store.accounttables import Cash as Cash
    from desktop.store.accounttables import DailyRate as DailyRate
    from desktop.store.accounttables import Expense as Expense
    from desktop.store.accounttables import Gift as Gift
    from desktop.store.accounttables import Night as Night
    from desktop.store.accounttables import Rate as Rate
    from desktop.store.accounttables import Repayment as Repayment
    from desktop.store.accounttables import Share as Share
    from desktop.store.accounttables import Split as Split
    from desktop.store.accounttables import YearBudget as YearBudget
    from desktop.store.directorytables import ContactWay as ContactWay
    from desktop.store.directorytables import Distinct as Distinct
    from desktop.store.directorytables import Encounter as Encounter
    from desktop.store.directorytables import Term as Term
    from desktop.store.membertables import Bed as Bed
    from desktop.store.membertables import RollCall as RollCall
    from desktop.store.membertables import RollMark as RollMark
    from desktop.store.membertables import Room as Room
    from desktop.store.membertables import RoomWish as RoomWish
    from desktop.store.membertables import Seat as Seat
    from desktop.store.membertables import Seating as Seating
    from desktop.store.membertables import Ticket as Ticket
    from desktop.store.outcometables import Agreement as Agreement
    from desktop.store.outcometables import Answer as Answer
    from desktop.store.outcometables import Council as Council
    from desktop.store.outcometables import DayNote as DayNote
    from desktop.store.outcometables import Figure as Figure
    from desktop.store.outcometables import FollowUp as FollowUp
    from desktop.store.outcometables import Milestone as Milestone
    from desktop.store.outcometables import MinutePoint as MinutePoint
    from desktop.store.outcometables import Outcome as Outcome
    from desktop.store.outcometables import Question as Question
    from desktop.store.outcometables import Report as Report
    from desktop.store.outcometables import Section as Section
    from desktop.store.outcometables import Statistic as Statistic
    from desktop.store.outcometables import Suggestion as Suggestion
    from desktop.store.outcometables import Survey as Survey
    from desktop.store.outcometables import Theme as Theme
    from desktop.store.papertables import Briefing as Briefing
    from desktop.store.papertables import CardSheet as CardSheet
    from desktop.store.papertables import Letter as Letter
    from desktop.store.papertables import Script as Script
    from desktop.store.papertables import SeatPlan as SeatPlan
    from desktop.store.papertables import SeatPlanPlace as SeatPlanPlace
    from desktop.store.papertables import Wording as Wording
    from desktop.store.plantables import Accepted as Accepted
    from desktop.store.plantables import Dispatch as Dispatch
    from desktop.store.plantables import Inform as Inform
    from desktop.store.plantables import Packing as Packing
    from desktop.store.plantables import PlanChange as PlanChange
    from desktop.store.plantables import Task as Task
    from desktop.store.plantables import TaskTemplate as TaskTemplate
    from desktop.store.plantables import TemplateTask as TemplateTask
    from desktop.store.plantables import TravelTime as TravelTime
    from desktop.store.plantables import Version as Version
    from desktop.store.schemetables import AllianceCase as AllianceCase
    from desktop.store.schemetables import Application as Application
    from desktop.store.schemetables import Branch as Branch
    from desktop.store.schemetables import Criterion as Criterion
    from desktop.store.schemetables import DataTable as DataTable
    from desktop.store.schemetables import MatchBreak as MatchBreak
    from desktop.store.schemetables import MatchCompany as MatchCompany
    from desktop.store.schemetables import MatchDay as MatchDay
    from desktop.store.schemetables import MatchInterpreter as MatchInterpreter
    from desktop.store.schemetables import MatchWish as MatchWish
    from desktop.store.schemetables import Pairing as Pairing
    from desktop.store.schemetables import PairRule as PairRule
    from desktop.store.schemetables import Preference as Preference
    from desktop.store.schemetables import RegionFacts as RegionFacts
    from desktop.store.schemetables import Relation as Relation
    from desktop.store.schemetables import Score as Score
    from desktop.store.schemetables import Tag as Tag
    from desktop.store.schemetables import Talk as Talk
    from desktop.store.schemetables import Target as Target
    from desktop.store.teamtables import Attendance as Attendance
    from desktop.store.teamtables import MemberRole as MemberRole
    from desktop.store.teamtables import Team as Team
    from desktop.store.teamtables import TeamMember as TeamMember
    from desktop.store.yeartables import Scheme as Scheme


class Organisation(OrganisationData, Row, table=True):
    __tablename__ = "organisation"
    RULES = (organisation.has_a_name,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("name_zh", "parent_id"), ("name_ja", "parent_id"))
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "parent_id": ("organisation", "clear"),
        "main_contact_id": ("person", "clear"),
    }
    SEARCH: ClassVar[tuple[str, ...]] = (
        *("name_zh", "name_ja", "kana", "short_zh", "short_ja"),
        *("head_zh", "head_ja", "head_other_zh", "head_other_ja"),
    )
    parent_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("organisation"))
    main_contact_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    search_key: str = Field(default="", sa_type=Text)


class OrganisationName(FormerNameData, Row, table=True):
    __tablename__ = "organisation_name"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"organisation_id": ("organisation", "delete")}
    organisation_id: str = Field(max_length=36, index=True, sa_column_args=to("organisation"))


class Person(PersonData, Row, table=True):
    __tablename__ = "person"
    RULES = (person.has_a_name,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("name_zh",), ("name_ja",))
    SEARCH: ClassVar[tuple[str, ...]] = ("name_zh", "name_ja", "kana", "kana_other", "roman", "legal_name")
    search_key: str = Field(default="", sa_type=Text)
    search_more: str = Field(default="", sa_type=Text)  # organisations and titles of the posts
    search_rest: str = Field(default="", sa_type=Text)  # numbers, mails, notes
    sort_zh: str = Field(default="", sa_type=Text, index=True)  # 筆畫
    sort_ja: str = Field(default="", sa_type=Text, index=True)  # 五十音


class Personal(PersonalData, Row, table=True):
    """Apart from ``person`` so that a pack may leave it out whole, and a purge takes it whole (rules.md B.7)."""

    __tablename__ = "personal"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"person_id": ("person", "delete")}
    person_id: str = Field(max_length=36, index=True, sa_column_args=to("person"))


class Post(PostData, Row, table=True):
    __tablename__ = "post"
    RULES = (person.post_in_order,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "person_id": ("person", "delete"),
        "organisation_id": ("organisation", "clear"),
        "follows_id": ("post", "clear"),
    }
    person_id: str = Field(max_length=36, index=True, sa_column_args=to("person"))
    organisation_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("organisation"))
    follows_id: str | None = Field(default=None, max_length=36, sa_column_args=to("post"))


class Delegation(DelegationData, Row, table=True):
    __tablename__ = "delegation"
    RULES = (delegation.in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("code",),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "office_id": ("organisation", "clear"),
        "answers_id": ("delegation", "clear"),
        "scheme_id": ("scheme", "clear"),
        "application_id": ("application", "clear"),
        "pairing_id": ("pairing", "clear"),
    }
    office_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))
    answers_id: str | None = Field(default=None, max_length=36, sa_column_args=to("delegation"))
    scheme_id: str | None = Field(default=None, max_length=36, sa_column_args=to("scheme"))
    application_id: str | None = Field(default=None, max_length=36, sa_column_args=to("application"))
    pairing_id: str | None = Field(default=None, max_length=36, sa_column_args=to("pairing"))
    approved_minor: int | None = Field(default=None, sa_type=BigInteger)
    cap_minor: int | None = Field(default=None, sa_type=BigInteger)


class Member(MemberData, Row, table=True):
    __tablename__ = "member"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("delegation_id", "person_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "person_id": ("person", "delete"),
        "replaces_id": ("member", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    person_id: str = Field(max_length=36, index=True, sa_column_args=to("person"))
    replaces_id: str | None = Field(default=None, max_length=36, sa_column_args=to("member"))
    fee_minor: int | None = Field(default=None, sa_type=BigInteger)
    paid_minor: int | None = Field(default=None, sa_type=BigInteger)


class Event(EventData, Row, table=True):
    __tablename__ = "event"
    RULES = (event.in_order,)
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"when": WHEN, "was": WAS, "money": DEAL}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "organisation_id": ("organisation", "clear"),
        "team_id": ("team", "clear"),
        "replaces_id": ("event", "clear"),
    }
    SEARCH: ClassVar[tuple[str, ...]] = (
        *("title_zh", "title_ja", "origin_zh", "origin_ja", "target_zh", "target_ja"),
        *("carrier", "place_zh", "place_ja"),
    )
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))
    team_id: str | None = Field(default=None, max_length=36, sa_column_args=to("team"))
    replaces_id: str | None = Field(default=None, max_length=36, sa_column_args=to("event"))
    search_key: str = Field(default="", sa_type=Text)
    amount_minor: int | None = Field(default=None, sa_type=BigInteger)


class AgendaItem(AgendaItemData, Row, table=True):
    __tablename__ = "agenda_item"
    RULES = (event.minutes_in_order,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "event_id": ("event", "delete"),
        "speaker_id": ("person", "clear"),
        "interpreter_id": ("person", "clear"),
    }
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))
    speaker_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    interpreter_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class EventHost(HostData, Row, table=True):
    __tablename__ = "event_host"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "event_id": ("event", "delete"),
        "organisation_id": ("organisation", "delete"),
    }
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))


class Participant(ParticipantData, Row, table=True):
    __tablename__ = "participant"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("event_id", "person_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "event_id": ("event", "delete"),
        "person_id": ("person", "delete"),
        "organisation_id": ("organisation", "clear"),
    }
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))
    person_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("person"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))


class Attachment(AttachmentData, Row, table=True):
    __tablename__ = "attachment"
    owner: str = Field(default="", max_length=36, index=True)
    size: int = Field(default=0, sa_type=BigInteger)


class Access(AccessData, Row, table=True):
    """What an auditor asks for: who opened with the office's key, purged, restored, gave data away."""

    __tablename__ = "access"


# In the order in which rows must be made so that references exist: name of the table, its class, and the module that
# has it where it is not this one.
PLACES: tuple[tuple[str, str, str], ...] = (
    ("person", "Person", ""),
    ("organisation", "Organisation", ""),
    ("organisation_name", "OrganisationName", ""),
    ("personal", "Personal", ""),
    ("post", "Post", ""),
    ("delegation", "Delegation", ""),
    ("member", "Member", ""),
    ("team", "Team", "teamtables"),
    ("team_member", "TeamMember", "teamtables"),
    ("event", "Event", ""),
    ("agenda_item", "AgendaItem", ""),
    ("event_host", "EventHost", ""),
    ("participant", "Participant", ""),
    ("budget_line", "BudgetLine", "accounttables"),
    ("expense", "Expense", "accounttables"),
    ("rate", "Rate", "accounttables"),
    ("attachment", "Attachment", ""),
    ("task", "Task", "plantables"),
    ("task_template", "TaskTemplate", "plantables"),
    ("template_task", "TemplateTask", "plantables"),
    ("version", "Version", "plantables"),
    ("dispatch", "Dispatch", "plantables"),
    ("plan_change", "PlanChange", "plantables"),
    ("inform", "Inform", "plantables"),
    ("accepted", "Accepted", "plantables"),
    ("travel_time", "TravelTime", "plantables"),
    ("packing", "Packing", "plantables"),
    ("member_role", "MemberRole", "teamtables"),
    ("attendance", "Attendance", "teamtables"),
    ("room", "Room", "membertables"),
    ("bed", "Bed", "membertables"),
    ("room_wish", "RoomWish", "membertables"),
    ("seating", "Seating", "membertables"),
    ("seat", "Seat", "membertables"),
    ("ticket", "Ticket", "membertables"),
    ("roll_call", "RollCall", "membertables"),
    ("roll_mark", "RollMark", "membertables"),
    ("contact_way", "ContactWay", "directorytables"),
    ("encounter", "Encounter", "directorytables"),
    ("term", "Term", "directorytables"),
    ("expense_split", "Split", "accounttables"),
    ("expense_share", "Share", "accounttables"),
    ("repayment", "Repayment", "accounttables"),
    ("cash", "Cash", "accounttables"),
    ("advance", "Advance", "accounttables"),
    ("night", "Night", "accounttables"),
    ("daily_rate", "DailyRate", "accounttables"),
    ("gift", "Gift", "accounttables"),
    ("year_budget", "YearBudget", "accounttables"),
    ("wording", "Wording", "papertables"),
    ("card_sheet", "CardSheet", "papertables"),
    ("letter", "Letter", "papertables"),
    ("briefing", "Briefing", "papertables"),
    ("script", "Script", "papertables"),
    ("seat_plan", "SeatPlan", "papertables"),
    ("seat_plan_place", "SeatPlanPlace", "papertables"),
    ("minute_point", "MinutePoint", "outcometables"),
    ("figure", "Figure", "outcometables"),
    ("survey", "Survey", "outcometables"),
    ("question", "Question", "outcometables"),
    ("answer", "Answer", "outcometables"),
    ("statistic", "Statistic", "outcometables"),
    ("follow_up", "FollowUp", "outcometables"),
    ("milestone", "Milestone", "outcometables"),
    ("suggestion", "Suggestion", "outcometables"),
    ("agreement", "Agreement", "outcometables"),
    ("theme", "Theme", "outcometables"),
    ("outcome", "Outcome", "outcometables"),
    ("report", "Report", "outcometables"),
    ("section", "Section", "outcometables"),
    ("council", "Council", "outcometables"),
    ("day_note", "DayNote", "outcometables"),
    ("tag", "Tag", "schemetables"),
    ("region", "RegionFacts", "schemetables"),
    ("branch", "Branch", "schemetables"),
    ("scheme", "Scheme", "yeartables"),
    ("criterion", "Criterion", "schemetables"),
    ("application", "Application", "schemetables"),
    ("preference", "Preference", "schemetables"),
    ("score", "Score", "schemetables"),
    ("pair_rule", "PairRule", "schemetables"),
    ("pairing", "Pairing", "schemetables"),
    ("relation", "Relation", "schemetables"),
    ("target", "Target", "schemetables"),
    ("match_day", "MatchDay", "schemetables"),
    ("match_break", "MatchBreak", "schemetables"),
    ("match_company", "MatchCompany", "schemetables"),
    ("match_wish", "MatchWish", "schemetables"),
    ("match_interpreter", "MatchInterpreter", "schemetables"),
    ("talk", "Talk", "schemetables"),
    ("alliance_case", "AllianceCase", "schemetables"),
    ("data_table", "DataTable", "schemetables"),
    ("access", "Access", ""),
    ("distinct_rows", "Distinct", "directorytables"),
)
SYNCED = Synced(__name__, PLACES)
BY_NAME = Shelf(SYNCED)


def everything() -> None:
    """Make every table, for what is done with SQLAlchemy's list of them: a new store, an upgrade, a diagnosis."""
    for _model in SYNCED:
        pass


def __getattr__(name: str) -> Any:
    """A class of another module, at its first use."""
    found = SYNCED.of_class(name)
    if found is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found

"""The tables of the programme, of companies and of one-to-one meetings."""

from typing import ClassVar

from sqlalchemy import BigInteger
from sqlmodel import Field

from desktop.domain import cases, matching, schemes
from desktop.domain.cases import CaseData, DataTableData
from desktop.domain.event import DEAL
from desktop.domain.matching import (
    MatchBreakData,
    MatchCompanyData,
    MatchDayData,
    MatchInterpreterData,
    MatchWishData,
    TalkData,
)
from desktop.domain.organisation import BranchData
from desktop.domain.schemes import (
    ApplicationData,
    CriterionData,
    PairingData,
    PairRuleData,
    PreferenceData,
    RegionData,
    RelationData,
    ScoreData,
    TagData,
    TargetData,
)
from desktop.store.rows import Row, to


class Tag(TagData, Row, table=True):
    __tablename__ = "tag"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("name_zh", "kind"),)


class RegionFacts(RegionData, Row, table=True):
    __tablename__ = "region"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("code",),)


class Branch(BranchData, Row, table=True):
    __tablename__ = "branch"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "organisation_id": ("organisation", "delete"),
    }
    organisation_id: str = Field(max_length=36, index=True, sa_column_args=to("organisation"))


class Criterion(CriterionData, Row, table=True):
    __tablename__ = "criterion"
    RULES = (schemes.points_in_order,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "scheme_id": ("scheme", "delete"),
    }
    scheme_id: str = Field(max_length=36, index=True, sa_column_args=to("scheme"))


class Application(ApplicationData, Row, table=True):
    __tablename__ = "application"
    RULES = (schemes.application_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("scheme_id", "county"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "scheme_id": ("scheme", "delete"),
        "organisation_id": ("organisation", "clear"),
        "leader_id": ("person", "clear"),
    }
    scheme_id: str = Field(max_length=36, index=True, sa_column_args=to("scheme"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))
    leader_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    budget_minor: int | None = Field(default=None, sa_type=BigInteger)


class Preference(PreferenceData, Row, table=True):
    __tablename__ = "preference"
    RULES = (schemes.preference_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("application_id", "prefecture"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "application_id": ("application", "delete"),
    }
    application_id: str = Field(max_length=36, index=True, sa_column_args=to("application"))


class Score(ScoreData, Row, table=True):
    __tablename__ = "score"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("application_id", "criterion_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "application_id": ("application", "delete"),
        "criterion_id": ("criterion", "delete"),
    }
    application_id: str = Field(max_length=36, index=True, sa_column_args=to("application"))
    criterion_id: str = Field(max_length=36, sa_column_args=to("criterion"))


class PairRule(PairRuleData, Row, table=True):
    __tablename__ = "pair_rule"
    RULES = (schemes.a_pair,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("scheme_id", "county", "prefecture"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "scheme_id": ("scheme", "delete"),
    }
    scheme_id: str = Field(max_length=36, index=True, sa_column_args=to("scheme"))


class Pairing(PairingData, Row, table=True):
    __tablename__ = "pairing"
    RULES = (schemes.a_pair,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("scheme_id", "county", "prefecture"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "scheme_id": ("scheme", "delete"),
        "application_id": ("application", "clear"),
    }
    scheme_id: str = Field(max_length=36, index=True, sa_column_args=to("scheme"))
    application_id: str | None = Field(default=None, max_length=36, sa_column_args=to("application"))


class Relation(RelationData, Row, table=True):
    __tablename__ = "relation"
    RULES = (schemes.a_pair,)


class Target(TargetData, Row, table=True):
    __tablename__ = "target"
    RULES = (schemes.target_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("scheme_id", "scope", "key"),)
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": DEAL}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "scheme_id": ("scheme", "delete"),
    }
    scheme_id: str = Field(max_length=36, index=True, sa_column_args=to("scheme"))
    amount_minor: int | None = Field(default=None, sa_type=BigInteger)


class MatchDay(MatchDayData, Row, table=True):
    __tablename__ = "match_day"
    RULES = (matching.match_day_in_order,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "event_id": ("event", "clear"),
        "scheme_id": ("scheme", "clear"),
    }
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))
    scheme_id: str | None = Field(default=None, max_length=36, sa_column_args=to("scheme"))


class MatchBreak(MatchBreakData, Row, table=True):
    __tablename__ = "match_break"
    RULES = (matching.span_in_order,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "match_day_id": ("match_day", "delete"),
    }
    match_day_id: str = Field(max_length=36, index=True, sa_column_args=to("match_day"))


class MatchCompany(MatchCompanyData, Row, table=True):
    __tablename__ = "match_company"
    RULES = (matching.there_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("match_day_id", "organisation_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "match_day_id": ("match_day", "delete"),
        "organisation_id": ("organisation", "clear"),
    }
    match_day_id: str = Field(max_length=36, index=True, sa_column_args=to("match_day"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))


class MatchWish(MatchWishData, Row, table=True):
    __tablename__ = "match_wish"
    RULES = (matching.weight_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("from_id", "to_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "match_day_id": ("match_day", "delete"),
        "from_id": ("match_company", "delete"),
        "to_id": ("match_company", "delete"),
    }
    match_day_id: str = Field(max_length=36, index=True, sa_column_args=to("match_day"))
    from_id: str = Field(max_length=36, sa_column_args=to("match_company"))
    to_id: str = Field(max_length=36, sa_column_args=to("match_company"))


class MatchInterpreter(MatchInterpreterData, Row, table=True):
    __tablename__ = "match_interpreter"
    RULES = (matching.there_in_order,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "match_day_id": ("match_day", "delete"),
        "person_id": ("person", "clear"),
    }
    match_day_id: str = Field(max_length=36, index=True, sa_column_args=to("match_day"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class Talk(TalkData, Row, table=True):
    __tablename__ = "talk"
    RULES = (matching.talk_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("tw_id", "jp_id"),)
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": DEAL}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "match_day_id": ("match_day", "delete"),
        "tw_id": ("match_company", "delete"),
        "jp_id": ("match_company", "delete"),
        "interpreter_id": ("match_interpreter", "clear"),
    }
    match_day_id: str = Field(max_length=36, index=True, sa_column_args=to("match_day"))
    tw_id: str = Field(max_length=36, sa_column_args=to("match_company"))
    jp_id: str = Field(max_length=36, sa_column_args=to("match_company"))
    interpreter_id: str | None = Field(default=None, max_length=36, sa_column_args=to("match_interpreter"))
    amount_minor: int | None = Field(default=None, sa_type=BigInteger)


class AllianceCase(CaseData, Row, table=True):
    __tablename__ = "alliance_case"


class DataTable(DataTableData, Row, table=True):
    __tablename__ = "data_table"
    RULES = (cases.table_in_order,)

"""The tables of ``domain.teams``: sub-groups, who comes to what, roles of one's own."""

from typing import ClassVar

from sqlmodel import Field

from desktop.domain import teams
from desktop.domain.teams import AttendanceData, RoleData, TeamData, TeamMemberData
from desktop.store.rows import Row, to


class Team(TeamData, Row, table=True):
    __tablename__ = "team"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"delegation_id": ("delegation", "delete")}
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))


class TeamMember(TeamMemberData, Row, table=True):
    __tablename__ = "team_member"
    RULES = (teams.span_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("team_id", "member_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"team_id": ("team", "delete"), "member_id": ("member", "delete")}
    team_id: str = Field(max_length=36, index=True, sa_column_args=to("team"))
    member_id: str = Field(max_length=36, index=True, sa_column_args=to("member"))


class Attendance(AttendanceData, Row, table=True):
    __tablename__ = "attendance"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("event_id", "member_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"event_id": ("event", "delete"), "member_id": ("member", "delete")}
    event_id: str = Field(max_length=36, index=True, sa_column_args=to("event"))
    member_id: str = Field(max_length=36, index=True, sa_column_args=to("member"))


class MemberRole(RoleData, Row, table=True):
    __tablename__ = "member_role"
    RULES = (teams.has_a_name,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("name_zh",), ("name_ja",))

"""The itinerary whole: sub-groups, conditions of a visit, versions, changes of plan, tasks and their templates."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.store.migrations.steps import add_columns, texts

revision = "0003"
down_revision = "0002"


COLUMNS: dict[str, tuple[sa.Column[Any], ...]] = {
    "delegation": (
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("approved_start", sa.Date(), nullable=True),
        sa.Column("approved_end", sa.Date(), nullable=True),
        sa.Column("approved_minor", sa.BigInteger(), nullable=True),
        *texts("approval_no approved_people emergency_phone insurer_zh insurer_ja insurer_phone"),
    ),
    "personal": (*texts("emergency_name emergency_relation emergency_phone insurance_no"),),
    "task": (
        sa.Column("position", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("days", sa.Integer(), nullable=True),
        *texts("title_ja"),
    ),
    "event": (
        sa.Column("gather_time", sa.Time(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("list_due", sa.Date(), nullable=True),
        sa.Column("was_date", sa.Date(), nullable=True),
        sa.Column("was_time", sa.Time(), nullable=True),
        sa.Column("was_end_date", sa.Date(), nullable=True),
        sa.Column("was_end_time", sa.Time(), nullable=True),
        *texts(
            "vehicle origin_stop_zh origin_stop_ja target_stop_zh target_stop_ja seats coach "
            "station_zh station_ja phone gather_zh gather_ja parking_zh parking_ja photos social "
            "press rivals secrecy_zh secrecy_ja dress_zh dress_ja bring_zh bring_ja speech "
            "interpreting was_part was_place_zh was_place_ja ics_uid"
        ),
    ),
    "agenda_item": (*texts("language interpreting"),),
    "participant": (*texts("role"),),
}
REFERENCES = (
    ("event", "team_id", "team"),
    ("event", "replaces_id", "event"),
    ("agenda_item", "interpreter_id", "person"),
)


def upgrade() -> None:
    create_tables()
    add_columns(COLUMNS, REFERENCES)


def create_tables() -> None:
    op.create_table(
        "task_template",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("name_zh", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "travel_time",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("from_place", sa.String(), nullable=False),
        sa.Column("to_place", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "template_task",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("template_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("title_ja", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["template_id"], ["task_template.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_template_task_template_id"), "template_task", ["template_id"], unique=False)
    op.create_table(
        "team",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name_zh", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_team_delegation_id"), "team", ["delegation_id"], unique=False)
    op.create_table(
        "version",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=True),
        sa.Column("note_zh", sa.String(), nullable=False),
        sa.Column("note_ja", sa.String(), nullable=False),
        sa.Column("frozen", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_version_delegation_id"), "version", ["delegation_id"], unique=False)
    op.create_table(
        "dispatch",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("version_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("name_zh", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_dispatch_delegation_id"), "dispatch", ["delegation_id"], unique=False)
    op.create_index(op.f("ix_dispatch_version_id"), "dispatch", ["version_id"], unique=False)
    op.create_table(
        "plan_change",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("against_id", sa.String(length=36), nullable=True),
        sa.Column("version_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("reason_zh", sa.String(), nullable=False),
        sa.Column("reason_ja", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_time", sa.Time(), nullable=True),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("approval_no", sa.String(), nullable=False),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["against_id"], ["version.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_plan_change_delegation_id"), "plan_change", ["delegation_id"], unique=False)
    op.create_table(
        "team_member",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("team_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("until_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_team_member_team_id"), "team_member", ["team_id"], unique=False)
    op.create_index(op.f("ix_team_member_member_id"), "team_member", ["member_id"], unique=False)
    op.create_table(
        "accepted",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("warning", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_accepted_delegation_id"), "accepted", ["delegation_id"], unique=False)
    op.create_table(
        "inform",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("change_id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name_zh", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_time", sa.Time(), nullable=True),
        sa.Column("told_by", sa.String(), nullable=False),
        sa.Column("confirmed_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["plan_change.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_inform_change_id"), "inform", ["change_id"], unique=False)
    op.create_index(op.f("ix_inform_person_id"), "inform", ["person_id"], unique=False)
    op.create_table(
        "packing",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("member_id", sa.String(length=36), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("item_zh", sa.String(), nullable=False),
        sa.Column("item_ja", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("packed_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_packing_delegation_id"), "packing", ["delegation_id"], unique=False)

"""The members whole: roles of one's own, rooms, seats, tickets, who comes to what, roll calls; companies' profiles."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.store.migrations.steps import add_columns, texts

revision = "0004"
down_revision = "0003"


COLUMNS: dict[str, tuple[sa.Column[Any], ...]] = {
    "organisation": texts("products_zh products_ja wants_zh wants_ja founded employees capital"),
    "person": texts("languages"),
    "personal": texts("sex diet diet_zh diet_ja allergy_zh allergy_ja"),
    "member": (
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("bags", sa.Integer(), nullable=True),
        sa.Column("fee_minor", sa.BigInteger(), nullable=True),
        sa.Column("paid_minor", sa.BigInteger(), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        *texts("status_why mobile room_kind room_notes"),
    ),
}
REFERENCES = (("member", "replaces_id", "member"),)


def upgrade() -> None:
    create_tables()
    add_columns(COLUMNS, REFERENCES)


def create_tables() -> None:
    op.create_table(
        "member_role",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("name_zh", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "attendance",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_attendance_event_id"), "attendance", ["event_id"], unique=False)
    op.create_index(op.f("ix_attendance_member_id"), "attendance", ["member_id"], unique=False)
    op.create_table(
        "room",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("floor", sa.String(), nullable=False),
        sa.Column("beds", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_room_delegation_id"), "room", ["delegation_id"], unique=False)
    op.create_index(op.f("ix_room_event_id"), "room", ["event_id"], unique=False)
    op.create_table(
        "bed",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("room_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("from_date", sa.Date(), nullable=True),
        sa.Column("until_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_bed_member_id"), "bed", ["member_id"], unique=False)
    op.create_index(op.f("ix_bed_room_id"), "bed", ["room_id"], unique=False)
    op.create_table(
        "room_wish",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("other_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["other_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_room_wish_delegation_id"), "room_wish", ["delegation_id"], unique=False)
    op.create_table(
        "seating",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name_zh", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("layout", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_seating_delegation_id"), "seating", ["delegation_id"], unique=False)
    op.create_index(op.f("ix_seating_event_id"), "seating", ["event_id"], unique=False)
    op.create_table(
        "seat",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("seating_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=True),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["seating_id"], ["seating.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_seat_member_id"), "seat", ["member_id"], unique=False)
    op.create_index(op.f("ix_seat_seating_id"), "seat", ["seating_id"], unique=False)
    op.create_table(
        "ticket",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("coach", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("booking", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_ticket_event_id"), "ticket", ["event_id"], unique=False)
    op.create_index(op.f("ix_ticket_member_id"), "ticket", ["member_id"], unique=False)
    op.create_table(
        "roll_call",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("name_zh", sa.String(), nullable=False),
        sa.Column("name_ja", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_roll_call_delegation_id"), "roll_call", ["delegation_id"], unique=False)
    op.create_table(
        "roll_mark",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("roll_call_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["roll_call_id"], ["roll_call.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_roll_mark_roll_call_id"), "roll_mark", ["roll_call_id"], unique=False)

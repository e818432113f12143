"""The directory whole: several numbers, who met whom, posts confirmed and followed, second readings, the glossary."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.store.migrations.steps import add_columns, texts

revision = "0005"
down_revision = "0004"


def derived(names: str) -> tuple[sa.Column[Any], ...]:
    """Columns that are computed anew: the folding table is of another version."""
    return tuple(sa.Column(name, sa.Text(), nullable=False, server_default="") for name in names.split())


COLUMNS: dict[str, tuple[sa.Column[Any], ...]] = {
    "person": (
        *texts("kana_other postal_code address_zh address_ja gifts purpose uid audience"),
        sa.Column("noticed_on", sa.Date(), nullable=True),
        *derived("search_rest sort_zh sort_ja"),
    ),
    "organisation": (
        *texts("fax email head_other_zh head_other_ja industries_zh industries_ja source audience"),
        sa.Column("as_of", sa.Date(), nullable=True),
    ),
    "post": (
        sa.Column("position", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        *texts("source"),
    ),
    "participant": (*texts("reply seat reply_notes"), sa.Column("replied_on", sa.Date(), nullable=True)),
}
REFERENCES = (("organisation", "main_contact_id", "person"), ("post", "follows_id", "post"))


def upgrade() -> None:
    create_tables()
    add_columns(COLUMNS, REFERENCES)
    for name in ("sort_zh", "sort_ja"):
        op.create_index(op.f(f"ix_person_{name}"), "person", [name], unique=False)


def create_tables() -> None:
    op.create_table(
        "contact_way",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_contact_way_person_id"), "contact_way", ["person_id"], unique=False)
    op.create_index(op.f("ix_contact_way_organisation_id"), "contact_way", ["organisation_id"], unique=False)
    op.create_table(
        "encounter",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("by_id", sa.String(length=36), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_encounter_person_id"), "encounter", ["person_id"], unique=False)
    op.create_index(op.f("ix_encounter_event_id"), "encounter", ["event_id"], unique=False)
    op.create_table(
        "term",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("zh", sa.String(), nullable=False),
        sa.Column("ja", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )

"""The budget whole: ceilings and claims, splits, shares, repayments, cash, advances, nights, rates, gifts, years."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.store.migrations.steps import add_columns, texts

revision = "0006"
down_revision = "0005"


def sums(names: str) -> tuple[sa.Column[Any], ...]:
    """Amounts in minor units, unknown in the rows that exist."""
    return tuple(sa.Column(name, sa.BigInteger(), nullable=True) for name in names.split())


def days(names: str) -> tuple[sa.Column[Any], ...]:
    return tuple(sa.Column(name, sa.Date(), nullable=True) for name in names.split())


COLUMNS: dict[str, tuple[sa.Column[Any], ...]] = {
    "delegation": (*sums("cap_minor"), *texts("leader_rank account"), *days("cleared_on claimed_on")),
    "budget_line": texts("account case_no"),
    "expense": (
        *texts("category funding payment gloss_zh kept_at case_no reason"),
        *sums("tax_minor settled_minor"),
        *days("accepted_on"),
    ),
    "rate": (*sums("amount_minor"), *texts("proof")),
}
REFERENCES = (("expense", "event_id", "event"), ("rate", "person_id", "person"))


def upgrade() -> None:
    create_tables()
    add_columns(COLUMNS, REFERENCES)


def create_tables() -> None:
    op.create_table(
        "daily_rate",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("usd_minor", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "year_budget",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.String(length=36), nullable=True),
        sa.Column("budget_minor", sa.BigInteger(), nullable=False),
        sa.Column("executed_minor", sa.BigInteger(), nullable=True),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["organisation.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "cash",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("rate", sa.String(), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_cash_delegation_id"), "cash", ["delegation_id"], unique=False)
    op.create_table(
        "repayment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=False),
        sa.Column("from_id", sa.String(length=36), nullable=True),
        sa.Column("to_id", sa.String(length=36), nullable=True),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("rate", sa.String(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["from_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["to_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_repayment_delegation_id"), "repayment", ["delegation_id"], unique=False)
    op.create_table(
        "advance",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("rate", sa.String(), nullable=False),
        sa.Column("drawn_on", sa.Date(), nullable=True),
        sa.Column("cleared_on", sa.Date(), nullable=True),
        sa.Column("returned_minor", sa.BigInteger(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_advance_member_id"), "advance", ["member_id"], unique=False)
    op.create_table(
        "night",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("night", sa.String(), nullable=False),
        sa.Column("meals", sa.String(), nullable=False),
        sa.Column("cost_minor", sa.BigInteger(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_night_member_id"), "night", ["member_id"], unique=False)
    op.create_table(
        "gift",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("delegation_id", sa.String(length=36), nullable=True),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("party", sa.String(), nullable=False),
        sa.Column("item_zh", sa.String(), nullable=False),
        sa.Column("item_ja", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("rate", sa.String(), nullable=False),
        sa.Column("occasion_zh", sa.String(), nullable=False),
        sa.Column("occasion_ja", sa.String(), nullable=False),
        sa.Column("courtesy", sa.String(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("disposition", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["delegation_id"], ["delegation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_gift_person_id"), "gift", ["person_id"], unique=False)
    op.create_index(op.f("ix_gift_delegation_id"), "gift", ["delegation_id"], unique=False)
    op.create_table(
        "expense_share",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("expense_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("share_minor", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["expense_id"], ["expense.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_expense_share_expense_id"), "expense_share", ["expense_id"], unique=False)
    op.create_table(
        "expense_split",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.Column("expense_id", sa.String(length=36), nullable=False),
        sa.Column("budget_line_id", sa.String(length=36), nullable=True),
        sa.Column("funding", sa.String(), nullable=False),
        sa.Column("share_minor", sa.BigInteger(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["expense_id"], ["expense.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["budget_line_id"], ["budget_line.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_expense_split_expense_id"), "expense_split", ["expense_id"], unique=False)

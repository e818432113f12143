"""What papers need: own wording and sheets, letters, briefings, speeches, plans of seats; honorifics, whom to meet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.store.migrations.steps import add_columns, texts

revision = "0007"
down_revision = "0006"

COLUMNS: dict[str, tuple[sa.Column[Any], ...]] = {
    "organisation": texts("honorific"),
    "person": texts("honorific"),
    "post": texts("equal_zh equal_ja"),
    "delegation": texts("handbook_zh handbook_ja"),
    "event": texts("meet_zh meet_ja questions_zh questions_ja"),
}
TEXTS: dict[str, str] = {
    "wording": "key text_zh text_ja",
    "card_sheet": "kind name_zh name_ja crop_marks notes",
    "letter": "kind number subject_zh subject_ja body_zh body_ja copies_zh copies_ja notes",
    "briefing": "profile_zh profile_ja history_zh history_ja asks_zh asks_ja sensitive_zh sensitive_ja replies_zh "
    "replies_ja points_zh points_ja terms",
    "script": "title_zh title_ja body_zh body_ja",
    "seat_plan": "kind name_zh name_ja door view screen drive driver flags notes",
    "seat_plan_place": "place",
}
NUMBERS = {
    "card_sheet": "page_width page_height width height columns rows margin_left margin_top pitch_x pitch_y",
    "letter": "position",
    "script": "position",
    "seat_plan": "position",
}
DAYS = {"letter": "dated_on reply_by sent_on"}
REFERENCES: dict[str, tuple[tuple[str, str, bool], ...]] = {  # column, table, whether it may be empty
    "letter": (
        ("delegation_id", "delegation", False),
        ("event_id", "event", True),
        ("organisation_id", "organisation", True),
        ("person_id", "person", True),
    ),
    "briefing": (("event_id", "event", False),),
    "script": (
        ("delegation_id", "delegation", False),
        ("event_id", "event", True),
        ("agenda_item_id", "agenda_item", True),
        ("person_id", "person", True),
    ),
    "seat_plan": (("delegation_id", "delegation", False), ("event_id", "event", True)),
    "seat_plan_place": (
        ("seat_plan_id", "seat_plan", False),
        ("member_id", "member", True),
        ("person_id", "person", True),
        ("participant_id", "participant", True),
    ),
}
INDEXED = {
    "letter": ("delegation_id", "event_id"),
    "briefing": ("event_id",),
    "script": ("delegation_id", "event_id"),
    "seat_plan": ("delegation_id", "event_id"),
    "seat_plan_place": ("seat_plan_id", "member_id", "person_id"),
}


def upgrade() -> None:
    for table in TEXTS:
        op.create_table(table, *columns_of(table), sa.PrimaryKeyConstraint("id"))
        for name in INDEXED.get(table, ()):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)
    add_columns(COLUMNS)


def columns_of(table: str) -> Iterator[sa.Column[Any]]:
    yield sa.Column("id", sa.String(length=36), nullable=False)
    yield sa.Column("alive", sa.Boolean(), nullable=False)
    for name in TEXTS[table].split():
        yield sa.Column(name, sa.String(), nullable=False)
    for name in NUMBERS.get(table, "").split():
        yield sa.Column(name, sa.Integer(), nullable=False)
    for name in DAYS.get(table, "").split():
        yield sa.Column(name, sa.Date(), nullable=True)
    if table == "seat_plan":
        yield sa.Column("seats", sa.Integer(), nullable=True)
    for name, target, empty in REFERENCES.get(table, ()):
        to = sa.ForeignKey(f"{target}.id", initially="DEFERRED", deferrable=True)
        yield sa.Column(name, sa.String(length=36), to, nullable=empty)

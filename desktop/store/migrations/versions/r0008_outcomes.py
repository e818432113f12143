"""What a trip was for: points of meetings, photographs, surveys, follow-ups, agreements, outcomes and reports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.store.migrations.steps import add_columns, texts

revision = "0008"
down_revision = "0007"


def numbers(names: str) -> tuple[sa.Column[Any], ...]:
    """Counts, unknown in the rows that exist."""
    return tuple(sa.Column(name, sa.Integer(), nullable=True) for name in names.split())


COLUMNS: dict[str, tuple[sa.Column[Any], ...]] = {
    "event": (
        *numbers("companies people talks"),
        sa.Column("amount_minor", sa.BigInteger(), nullable=True),
        *texts("currency summary_zh summary_ja"),
    ),
    "participant": texts("came"),
    "delegation": (),  # a reference only
}
ADDED = (("delegation", "answers_id", "delegation"),)
TEXTS: dict[str, str] = {
    "minute_point": "kind side speaker_zh speaker_ja text_zh text_ja secret",
    "figure": "caption_zh caption_ja taken_at taken_where printed",
    "survey": "name_zh name_ja source notes",
    "question": "kind text_zh text_ja",
    "answer": "text_zh text_ja",
    "statistic": "table_zh table_ja label_zh label_ja value unit_zh unit_ja source_zh source_ja",
    "follow_up": "title_zh title_ja side status notes",
    "milestone": "state text_zh text_ja",
    "suggestion": "text_zh text_ja unit status reply",
    "agreement": "kind title_zh title_ja parties_zh parties_ja signers_zh signers_ja place_zh "
    "place_ja fields_zh fields_ja languages law venue original_at notes",
    "theme": "name_zh name_ja",
    "outcome": "text_zh text_ja themes",
    "report": "profile form category title agency countries number plan "
    "subject_class admin_class sponsor visited keywords abstract remarks checked",
    "section": "key title body state",
    "council": "title session office reporter leader country preface themes closing remarks",
    "day_note": "report_zh report_ja press_title_zh press_title_ja press_zh press_ja",
}
NUMBERS = {
    "minute_point": "position",
    "figure": "position",
    "question": "position",
    "answer": "position",
    "statistic": "position",
    "follow_up": "position",
    "milestone": "position",
    "suggestion": "position",
    "theme": "position",
    "outcome": "position",
    "section": "position",
}
UNKNOWN = {
    "survey": "handed_out returned",
    "answer": "count",
    "report": "pages",
}
DAYS = {
    "minute_point": "due_on checked_on",
    "statistic": "as_of",
    "follow_up": "due_on done_on",
    "milestone": "day",
    "suggestion": "decided_on",
    "agreement": "signed_on expires_on",
    "report": "dated_on handed_in",
    "council": "dated_on first_day last_day",
    "day_note": "day",
}
REFERENCES: dict[str, tuple[tuple[str, str, bool], ...]] = {  # column, table, whether it may be empty
    "minute_point": (
        ("event_id", "event", False),
        ("person_id", "person", True),
    ),
    "figure": (
        ("delegation_id", "delegation", False),
        ("event_id", "event", True),
        ("attachment_id", "attachment", True),
    ),
    "survey": (("event_id", "event", False),),
    "question": (("survey_id", "survey", False),),
    "answer": (("question_id", "question", False),),
    "statistic": (
        ("delegation_id", "delegation", False),
        ("event_id", "event", True),
    ),
    "follow_up": (
        ("delegation_id", "delegation", False),
        ("event_id", "event", True),
        ("point_id", "minute_point", True),
        ("owner_id", "person", True),
        ("organisation_id", "organisation", True),
        ("person_id", "person", True),
        ("visit_id", "delegation", True),
    ),
    "milestone": (("follow_up_id", "follow_up", False),),
    "suggestion": (("delegation_id", "delegation", False),),
    "agreement": (
        ("delegation_id", "delegation", True),
        ("event_id", "event", True),
    ),
    "outcome": (
        ("delegation_id", "delegation", False),
        ("event_id", "event", True),
    ),
    "report": (("delegation_id", "delegation", False),),
    "section": (("report_id", "report", False),),
    "day_note": (("delegation_id", "delegation", False),),
}
INDEXED = {
    "minute_point": ("event_id",),
    "figure": (
        "delegation_id",
        "event_id",
    ),
    "survey": ("event_id",),
    "question": ("survey_id",),
    "answer": ("question_id",),
    "statistic": (
        "delegation_id",
        "event_id",
    ),
    "follow_up": (
        "delegation_id",
        "event_id",
    ),
    "milestone": ("follow_up_id",),
    "suggestion": ("delegation_id",),
    "agreement": ("event_id",),
    "outcome": (
        "delegation_id",
        "event_id",
    ),
    "report": ("delegation_id",),
    "section": ("report_id",),
    "day_note": ("delegation_id",),
}


def upgrade() -> None:
    for table in TEXTS:
        op.create_table(table, *columns_of(table), sa.PrimaryKeyConstraint("id"))
        for name in INDEXED.get(table, ()):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)
    add_columns(COLUMNS, ADDED)


def columns_of(table: str) -> Iterator[sa.Column[Any]]:
    yield sa.Column("id", sa.String(length=36), nullable=False)
    yield sa.Column("alive", sa.Boolean(), nullable=False)
    for name in TEXTS[table].split():
        yield sa.Column(name, sa.String(), nullable=False)
    for name in NUMBERS.get(table, "").split():
        yield sa.Column(name, sa.Integer(), nullable=False)
    for name in UNKNOWN.get(table, "").split():
        yield sa.Column(name, sa.Integer(), nullable=True)
    for name in DAYS.get(table, "").split():
        yield sa.Column(name, sa.Date(), nullable=True)
    for name, target, empty in REFERENCES.get(table, ()):
        to = sa.ForeignKey(f"{target}.id", initially="DEFERRED", deferrable=True)
        yield sa.Column(name, sa.String(length=36), to, nullable=empty)

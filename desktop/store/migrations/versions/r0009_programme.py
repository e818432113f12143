"""The programme: years, applications, pairs, targets; companies' fields and places; one-to-one meetings; cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.store.migrations.steps import add_columns, texts

revision = "0009"
down_revision = "0008"

COLUMNS: dict[str, tuple[sa.Column[Any], ...]] = {
    "organisation": texts("fields needs offers"),
    "delegation": (),  # references only
}
ADDED = (
    ("delegation", "scheme_id", "scheme"),
    ("delegation", "application_id", "application"),
    ("delegation", "pairing_id", "pairing"),
)
TEXTS: dict[str, str] = {
    "tag": "kind name_zh name_ja",
    "region": "code size tags notes source",
    "branch": "country kind place_zh place_ja",
    "scheme": "name_zh name_ja status twice counted notes",
    "criterion": "name_zh name_ja",
    "application": "county leader_zh leader_ja purpose_zh purpose_ja tags status decided_by reason notes",
    "preference": "prefecture reason_zh reason_ja",
    "score": "notes",
    "pair_rule": "county prefecture rule reason_zh reason_ja",
    "pairing": "county prefecture status origin reasons why decided_by notes",
    "relation": "county prefecture stage level note_zh note_ja",
    "target": "scope key currency per_zh per_ja",
    "match_day": "name_zh name_ja place_zh place_ja zone sits planned_at notes",
    "match_break": "name_zh name_ja",
    "match_company": "side code name_zh name_ja people_zh people_ja languages own_interpreter status notes",
    "match_wish": "kind notes",
    "match_interpreter": "name_zh name_ja languages status",
    "talk": "pinned status result currency note_zh note_ja",
    "alliance_case": "japan_zh japan_ja taiwan_zh taiwan_ja field_zh field_ja form_zh form_ja "
    "effect_zh effect_ja source_zh source_ja tags notes",
    "data_table": "title_zh title_ja unit_zh unit_ja heads_zh heads_ja cells source_zh source_ja note_zh note_ja",
}
NUMBERS = {
    "tag": "position",
    "branch": "position",
    "scheme": "year places each large_from wish_weight strength_weight tie_weight size_weight",
    "criterion": "position highest",
    "preference": "position",
    "score": "points",
    "match_day": "minutes pause tables spare",
    "match_company": "position",
    "match_wish": "weight",
    "match_interpreter": "position",
    "talk": "slot place",
    "alliance_case": "position",
    "data_table": "position",
}
UNKNOWN = {
    "region": "population",
    "application": "people",
    "target": "value",
    "match_day": "reached bound",
    "match_company": "place most",
}
BIG = {
    "application": "budget_minor",
    "target": "amount_minor",
    "talk": "amount_minor",
}
DAYS = {
    "region": "counted_on",
    "scheme": "applications_until",
    "application": "start_date end_date received_on decided_on",
    "pairing": "decided_on",
    "relation": "since",
    "match_day": "day",
    "alliance_case": "as_of",
    "data_table": "as_of",
}
TIMES = {
    "match_day": "start_time end_time",
    "match_break": "start_time end_time",
    "match_company": "arrives leaves",
    "match_interpreter": "arrives leaves",
}
REFERENCES: dict[str, tuple[tuple[str, str, bool], ...]] = {  # column, table, whether it may be empty
    "branch": (("organisation_id", "organisation", False),),
    "criterion": (("scheme_id", "scheme", False),),
    "application": (
        ("scheme_id", "scheme", False),
        ("organisation_id", "organisation", True),
        ("leader_id", "person", True),
    ),
    "preference": (("application_id", "application", False),),
    "score": (
        ("application_id", "application", False),
        ("criterion_id", "criterion", False),
    ),
    "pair_rule": (("scheme_id", "scheme", False),),
    "pairing": (
        ("scheme_id", "scheme", False),
        ("application_id", "application", True),
    ),
    "target": (("scheme_id", "scheme", False),),
    "match_day": (
        ("event_id", "event", True),
        ("scheme_id", "scheme", True),
    ),
    "match_break": (("match_day_id", "match_day", False),),
    "match_company": (
        ("match_day_id", "match_day", False),
        ("organisation_id", "organisation", True),
    ),
    "match_wish": (
        ("match_day_id", "match_day", False),
        ("from_id", "match_company", False),
        ("to_id", "match_company", False),
    ),
    "match_interpreter": (
        ("match_day_id", "match_day", False),
        ("person_id", "person", True),
    ),
    "talk": (
        ("match_day_id", "match_day", False),
        ("tw_id", "match_company", False),
        ("jp_id", "match_company", False),
        ("interpreter_id", "match_interpreter", True),
    ),
}
INDEXED = {
    "branch": ("organisation_id",),
    "criterion": ("scheme_id",),
    "application": ("scheme_id",),
    "preference": ("application_id",),
    "score": ("application_id",),
    "pair_rule": ("scheme_id",),
    "pairing": ("scheme_id",),
    "target": ("scheme_id",),
    "match_day": ("event_id",),
    "match_break": ("match_day_id",),
    "match_company": ("match_day_id",),
    "match_wish": ("match_day_id",),
    "match_interpreter": ("match_day_id",),
    "talk": ("match_day_id",),
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
    for names, kind, empty in (
        (TEXTS, sa.String(), False),
        (NUMBERS, sa.Integer(), False),
        (UNKNOWN, sa.Integer(), True),
        (BIG, sa.BigInteger(), True),
        (DAYS, sa.Date(), True),
        (TIMES, sa.Time(), True),
    ):
        for name in names.get(table, "").split():
            yield sa.Column(name, kind, nullable=empty)
    for name, target, empty in REFERENCES.get(table, ()):
        to = sa.ForeignKey(f"{target}.id", initially="DEFERRED", deferrable=True)
        yield sa.Column(name, sa.String(length=36), to, nullable=empty)

"""A program of the future: one more revision, and the release that reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.config import Config

from desktop.store import migrations, schema

REVISION, VERSION = "9001", "0.9.0"
STEP = """
import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{before}"


def upgrade() -> None:
    with op.batch_alter_table("person") as table:  # a rebuild: the table is copied, dropped and renamed
        table.add_column(sa.Column("nickname", sa.String(), nullable=False, server_default=""))
        table.alter_column("roman", existing_type=sa.String(), type_=sa.Text())
    op.create_table("added", sa.Column("id", sa.Integer(), primary_key=True))
    {end}
"""


def become(patch: pytest.MonkeyPatch, folder: Path, end: str = "pass") -> None:
    """From now on this process is that program; ``end`` is the last statement of its step, ``folder`` its own."""
    folder.mkdir(exist_ok=True)
    (folder / "r9001_next.py").write_text(STEP.format(before=schema.REVISIONS[-1], end=end), encoding="utf-8")
    usual = migrations.config

    def config() -> Config:
        made = usual()
        own = Path(migrations.__file__).parent / "versions"
        made.set_main_option("path_separator", "newline")
        made.set_main_option("version_locations", f"{own}\n{folder}")
        return made

    patch.setattr(migrations, "config", config)
    patch.setattr(schema, "REVISIONS", (*schema.REVISIONS, REVISION))
    patch.setattr(schema, "CURRENT", REVISION)
    patch.setattr(schema, "NEEDS", VERSION)

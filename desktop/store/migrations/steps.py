"""What steps have in common: columns and references that are added to tables which hold rows already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op


def texts(names: str) -> tuple[sa.Column[Any], ...]:
    """Columns of text, empty in the rows that exist; ``names`` parted by spaces."""
    return tuple(sa.Column(name, sa.String(), nullable=False, server_default="") for name in names.split())


def add_columns(
    columns_of: Mapping[str, Sequence[sa.Column[Any]]], references: Iterable[tuple[str, str, str]] = ()
) -> None:
    """Add columns to each table; a reference is (one of these tables, column, table whose id it holds)."""
    references = tuple(references)
    for table, columns in columns_of.items():
        with op.batch_alter_table(table) as batch:
            for column in columns:
                batch.add_column(column)
            for owner, name, target in references:
                if owner == table:
                    batch.add_column(sa.Column(name, sa.String(length=36), nullable=True))
                    reference = f"{table}_{name}_fkey"  # as PostgreSQL names it itself
                    batch.create_foreign_key(reference, target, [name], ["id"], initially="DEFERRED", deferrable=True)
        with op.batch_alter_table(table) as batch:  # the default was only for rows that existed
            for column in columns:
                if not column.nullable:
                    batch.alter_column(column.name, server_default=None, existing_type=column.type)

"""What travels of a row: registers, their values in canonical JSON, and the digests that make them unforgeable."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from functools import cache
from json.encoder import encode_basestring
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlmodel import SQLModel

from desktop.domain import finding, sorting
from desktop.errors import UserError
from desktop.store.engine import GONE
from desktop.store.tables import Organisation, Person, Row

DERIVED = ("search_key", "sort_zh", "sort_ja")  # from the row itself
LATER = ("search_more", "search_rest")  # from other rows: ``search.refresh`` fills them


def table_of(model: type[SQLModel]) -> Table:
    """The SQLAlchemy table behind a model."""
    found: Table = model.__table__  # type: ignore[attr-defined]
    return found


def canonical(value: object) -> str:
    """Canonical JSON of str, int, bool, None and lists and dicts of them: what digests are made of (data.md I10)."""
    return ENCODER.encode(value)


ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@cache
def registers(model: type[Row]) -> dict[str, tuple[str, ...]]:
    """Register -> its columns. Derived columns belong to none."""
    grouped = {column for columns in model.GROUPS.values() for column in columns}
    derived = {"id", "alive", *DERIVED, *LATER}
    single = {c.name: (c.name,) for c in table_of(model).columns if c.name not in grouped | derived}
    return {**model.GROUPS, **single}


@cache
def needed(model: type[Row]) -> tuple[str, ...]:
    """References without which there can be no row."""
    return tuple(column for column in model.REFS if not table_of(model).c[column].nullable)


@cache
def blank(model: type[Row]) -> dict[str, Any]:
    """Every column that travels with its default: what a row shows where its journal is silent.

    A reference that is needed has none; it shows as an empty one, which no row answers.
    """
    fields = model.model_fields
    columns = [c for several in registers(model).values() for c in several]
    return {c: "" if fields[c].is_required() else fields[c].get_default() for c in columns}


@cache
def defaults(model: type[Row]) -> dict[str, Any]:
    """Every field of a new row that nobody has said anything about."""
    return {name: field.get_default() for name, field in model.model_fields.items()}


def encode(value: Any) -> Any:
    """A column's value for the journal: dates and times as ISO 8601 text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    return value


@cache
def kinds(model: type[Row]) -> dict[str, type]:
    """Column -> the Python type of its values."""
    return {c.name: c.type.python_type for c in table_of(model).columns}


def decode(model: type[Row], column: str, value: Any) -> Any:
    """The inverse of ``encode`` for one column."""
    if isinstance(value, str):
        kind = kinds(model)[column]
        if kind is date:
            return date.fromisoformat(value)
        if kind is time:
            return time.fromisoformat(value)
    return value


@cache
def _converters(model: type[Row]) -> dict[str, Callable[[str], Any]]:
    kinds_of = {date: date.fromisoformat, time: time.fromisoformat}
    return {column: kinds_of[kind] for column, kind in kinds(model).items() if kind in kinds_of}


def columns_of(model: type[Row], text: str | None) -> dict[str, Any]:
    """The columns that a change's value names and this program knows."""
    known, found = blank(model), {}
    if text is not None:
        found = {c: v for c, v in json.loads(text).items() if c in known}
        for column, convert in _converters(model).items():
            if isinstance(value := found.get(column), str):
                found[column] = convert(value)
    return found


def change_of(
    model: type[Row], row_id: str, register: str, value: object, old: object, parents: Iterable[str], ctx: object
) -> dict[str, Any]:
    """A change as it travels, with its hash; who made it and in which transaction is not part of it."""
    body: dict[str, Any] = {
        "entity": str(model.__tablename__),
        "row_id": row_id,
        "reg": register,
        "salt": secrets.token_hex(16),
        "value": canonical(value),
        "old": None if old is None else canonical(old),
        "parents": canonical(sorted(parents)),
        "ctx": None if ctx is None else canonical(ctx),
    }
    return {**body, "h": change_hash(body)}


def change_hash(body: Mapping[str, Any]) -> str:
    """``h`` of a change; the salt keeps a withheld value from being guessed (data.md D1)."""
    words = ["null" if body[f] is None else encode_basestring(body[f]) for f in HASHED]
    return hashlib.sha256(f"[{','.join(words)}]".encode()).hexdigest()


HASHED = ("salt", "entity", "row_id", "reg", "value", "old", "parents", "ctx")  # texts, or nothing


def tx_digest(header: Mapping[str, Any], hashes: list[str]) -> str:
    """Digest of a transaction: its header and the list of its changes' hashes, so that changes may be withheld."""
    fields = ("id", "replica", "author", "hlc", "wall", "schema_rev", "label", "inverse_of")
    return hashlib.sha256(canonical([[header[f] for f in fields], hashes]).encode()).hexdigest()


def read_row(connection: Connection, model: type[Row], row_id: str) -> dict[str, Any]:
    """All columns of one row; UserError where it does not exist."""
    table = table_of(model)
    found = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    if found is None:
        raise UserError(GONE)
    return dict(found)


def search_columns(model: type[Row], row: Mapping[str, Any]) -> dict[str, str]:
    """The columns of a row that are derived from it alone (DERIVED), where its table has them."""
    if model is Person:
        return {
            "search_key": finding.person_key(row),
            "sort_zh": sorting.strokes(row["name_zh"] or row["name_ja"]),
            "sort_ja": sorting.gojuon(row["kana"], row["name_ja"] or row["name_zh"]),
        }
    if model is Organisation:
        return {"search_key": finding.organisation_key(row)}
    return {"search_key": finding.key(row[c] for c in model.SEARCH)} if model.SEARCH else {}

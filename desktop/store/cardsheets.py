"""Sheets of cards, badges and labels that the office measured itself: one row each, lengths in hundredths of a mm."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.cards import Sheet
from desktop.domain.paperwords import SHEET_KINDS
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import records
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import CardSheet

LENGTHS = {  # of a sheet -> its column
    **{name: name for name in ("page_width", "page_height", "width", "height", "pitch_x", "pitch_y")},
    "left": "margin_left",
    "top": "margin_top",
}


def listed(connection: Connection, kind: str = "") -> list[Sheet]:
    """The office's own sheets of a kind (of all where none is named), by name; the key of each is its id."""
    table = table_of(CardSheet)
    wanted = and_(table.c.alive, table.c.kind == kind) if kind else table.c.alive
    rows = connection.execute(select(table).where(wanted).order_by(table.c.name_zh, table.c.id)).mappings()
    return [sheet_of(dict(row)) for row in rows]


def sheet_of(row: dict[str, Any]) -> Sheet:
    """A row as a sheet, in mm."""
    name_zh, name_ja = row["name_zh"] or row["name_ja"], row["name_ja"] or row["name_zh"]
    return Sheet(
        row.get("id", ""), name_zh, name_ja, columns=row["columns"], rows=row["rows"],
        crop_marks=row["crop_marks"] == "yes", **{name: row[column] / 100 for name, column in LENGTHS.items()},
    )  # fmt: skip


def raw_of(sheet: Sheet, kind: str) -> dict[str, Any]:
    """A sheet as ``records`` takes it."""
    lengths = {column: round(getattr(sheet, name) * 100) for name, column in LENGTHS.items()}
    return {
        "kind": kind, "name_zh": sheet.name_zh, "name_ja": sheet.name_ja, "columns": sheet.columns, "rows": sheet.rows,
        "crop_marks": "yes" if sheet.crop_marks else "", **lengths,
    }  # fmt: skip


def kind_of(connection: Connection, key: str) -> str:
    """Of which kind an own sheet is."""
    return str(read_row(connection, CardSheet, key)["kind"])


def one(connection: Connection, key: str) -> Sheet | None:
    """The own sheet of which the id begins with ``key``; None for none, UserError for several."""
    found = [sheet for sheet in listed(connection) if key and sheet.key.startswith(key)]
    if len(found) > 1:
        raise UserError(N_("Several sheets answer to {key}. Write more of the id."), key=key)
    return found[0] if found else None


def add(work: Work, sheet: Sheet, kind: str) -> str:
    """A new own sheet; Invalid where it does not fit its page or has no name."""
    assert kind in {choice.key for choice in SHEET_KINDS}
    return records.add(work, CardSheet, raw_of(sheet, kind))


def change(work: Work, key: str, sheet: Sheet, kind: str) -> bool:
    """Other measures for an own sheet; Invalid as above."""
    return records.edit(work, CardSheet, key, raw_of(sheet, kind))


def remove(work: Work, key: str) -> int:
    """An own sheet is no longer used."""
    return records.remove(work, CardSheet, key)


def copied(sheet: Sheet, name_zh: str, name_ja: str) -> Sheet:
    """The same measures under another name."""
    return replace(sheet, key="", name_zh=name_zh, name_ja=name_ja)

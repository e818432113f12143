"""本人資料 本人の情報: everything that is held about one person, as it is handed to that person (rules.md B.7)."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.domain.text import Pair
from desktop.i18n import CODES, N_, gettext_for, language

DELETED, EARLIER, FILES = N_("deleted"), N_("Earlier: {value}"), N_("Attached files")
KIND, NUMBER, FIELD, VALUE = N_("Kind of entry"), N_("No."), N_("Field"), N_("Value")


@dataclass(frozen=True)
class Item:
    """A field with what stands in it, and what stood in it before, latest first."""

    label: Pair
    value: Pair
    earlier: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class Record:
    """One entry; ``table`` and ``columns`` are those of the store, for who wants to read them by a program."""

    table: str
    name: Pair
    items: tuple[Item, ...]
    deleted: bool = False
    columns: Mapping[str, Any] = field(default_factory=dict)

    def heading(self, code: str) -> str:
        """What the entry is called, and that it is deleted."""
        name = self.name.get(code)
        return f"{name}（{gettext_for(code)(DELETED)}）" if self.deleted else name


@dataclass(frozen=True)
class File:
    """A picture or paper that hangs on the person; the bytes only where they are wanted and here."""

    name: str
    media_type: str
    purpose: str
    size: int
    data: bytes | None = None


@dataclass(frozen=True)
class PersonData:
    """What one person gets."""

    name: Pair
    as_of: date
    records: tuple[Record, ...]
    files: tuple[File, ...] = ()


def table(held: PersonData, speech: str) -> list[list[str | int | date | None]]:
    """As rows of a spreadsheet, headings first; ``speech`` a code or "both"."""
    codes = CODES if speech not in CODES else (speech,)
    rows: list[list[str | int | date | None]] = [
        [
            _said(KIND, codes),
            _said(NUMBER, codes),
            _said(FIELD, codes),
            *(_heading(VALUE, code, codes) for code in codes),
        ]
    ]
    for number, record in enumerate(held.records, 1):
        kind = "／".join(dict.fromkeys(record.heading(code) for code in codes))
        for item in record.items:
            label = "／".join(dict.fromkeys(item.label.get(code) for code in codes))
            rows.append([kind, number, label, *(item.value.get(code) for code in codes)])
            for before in item.earlier:
                rows.append([kind, number, label, *(earlier(before, code) for code in codes)])
    for one in held.files:
        rows.append([_said(FILES, codes), None, one.purpose, *(one.name for _code in codes)])
    return rows


def earlier(value: Pair, code: str) -> str:
    """「先前：…」."""
    return gettext_for(code)(EARLIER).format(value=value.get(code))


def _said(msgid: str, codes: tuple[str, ...]) -> str:
    return "／".join(dict.fromkeys(gettext_for(code)(msgid) for code in codes))


def _heading(msgid: str, code: str, codes: tuple[str, ...]) -> str:
    said = gettext_for(code)(msgid)
    return said if len(codes) == 1 else f"{said}（{language(code).own_name}）"


def as_json(held: PersonData) -> bytes:
    """For another program: the store's own names of tables and columns, dates ISO 8601, files in base64."""
    document = {
        "name_zh": held.name.zh,
        "name_ja": held.name.ja,
        "as_of": held.as_of.isoformat(),
        "entries": [
            {"table": one.table, "deleted": one.deleted, "values": {k: _plain(v) for k, v in one.columns.items()}}
            for one in held.records
        ],
        "files": [
            {
                "name": one.name,
                "media_type": one.media_type,
                "purpose": one.purpose,
                "size": one.size,
                "data": base64.b64encode(one.data).decode("ascii") if one.data is not None else None,
            }
            for one in held.files
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8")


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value

"""A table of daily rates out of a spreadsheet: the official file as it is published, or the office's own list.

Columns are known by their headings in either language; rows of other countries are passed over. Amounts become US
cents exactly, never floats.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop import sheets
from desktop.domain import dates
from desktop.domain.perdiem import OTHER
from desktop.errors import Sentence, UserError
from desktop.i18n import N_

HEADS = {
    "country": ("country", "國家", "國別", "国", "国名"),
    "place": ("cityzh", "city", "place", "城市", "地點", "地區", "都市", "場所", "地名"),
    "usd": ("usd", "日支數額", "數額", "金額", "美元", "日額", "dailyrate", "amount"),
    "first": ("effectivefrom", "validfrom", "生效日", "生效日期", "適用起日", "起日", "適用開始", "開始日"),
    "last": ("effectiveto", "validuntil", "失效日", "適用迄日", "迄日", "適用終了", "終了日"),
    "source": ("docno", "source", "文號", "出處", "依據", "出典", "根拠"),
}
JAPAN = frozenset({"日本", "日本國", "日本国", "japan", "jp"})
MOST = Decimal(10_000)  # US dollars a day: beyond it a slip
LOOKED_AT = 15  # rows in which the headings are looked for
NO_HEAD = N_("{file} has no columns for place and daily rate. Name them “地點” and “日支數額” in its first row.")
NO_AMOUNT = N_("“{text}” is no daily rate in US dollars.")
NO_DAY = N_("“{text}” is no date. Write it like 2026-01-01.")


@dataclass(frozen=True)
class Reading:
    """``rows`` as ``store.perdiem.take_rates`` takes them; ``first_day`` is None where the file says none.

    ``refused`` are rows with the reason why, by their number in the file; ``others`` those of other countries.
    """

    rows: tuple[dict[str, Any], ...] = ()
    refused: tuple[tuple[int, Sentence], ...] = ()
    others: int = 0

    @property
    def undated(self) -> bool:
        return any(row["first_day"] is None for row in self.rows)


def read(data: bytes, file: str) -> Reading:
    """The rows for Japan; UserError where the file holds no such table."""
    sheet = sheets.read(data, file, words=("日支數額", "日本", "東京", "其他"))
    head, start = _head([row.cells for row in sheet.rows[:LOOKED_AT]])
    if head is None:
        raise UserError(NO_HEAD, file=file)
    rows, refused, others, country = [], [], 0, ""
    for row in sheet.rows[start + 1 :]:
        cells = {key: row.cells[at] if at < len(row.cells) else None for key, at in head.items()}
        country = _text(cells.get("country")) or country  # a country is often written once for all its cities
        place = _place(_text(cells.get("place")))
        if not place or (_text(cells.get("usd")) == "" and not _text(cells.get("first"))):
            continue
        if "country" in head and _key(country) not in JAPAN:
            others += 1
            continue
        made, problem = _row(place, cells)
        if problem is not None:
            refused.append((row.number, problem))
        else:
            rows.append(made)
    return Reading(tuple(rows), tuple(refused), others)


def dated(reading: Reading, first_day: date) -> list[dict[str, Any]]:
    """The rows, those without a day valid from ``first_day``."""
    return [{**row, "first_day": row["first_day"] or first_day} for row in reading.rows]


def _row(place: str, cells: dict[str, Any]) -> tuple[dict[str, Any], Sentence | None]:
    minor = _cents(cells.get("usd"))
    if minor is None:
        return {}, Sentence(NO_AMOUNT, {"text": _text(cells.get("usd"))})
    days = {}
    for key in ("first", "last"):
        given = cells.get(key)
        days[key] = _day(given)
        if days[key] is None and _text(given):
            return {}, Sentence(NO_DAY, {"text": _text(given)})
    source = _text(cells.get("source"))[:200]
    made = {"place": place, "usd_minor": minor, "first_day": days["first"], "last_day": days["last"], "source": source}
    return made, None


def _head(rows: list[tuple[Any, ...]]) -> tuple[dict[str, int] | None, int]:
    for number, cells in enumerate(rows):
        found: dict[str, int] = {}
        for at, cell in enumerate(cells):
            name = _key(_text(cell))
            key = next((key for key, words in HEADS.items() if name in words), "")
            if not key:  # 「日支數額（美元）」
                key = next((k for k, words in HEADS.items() if any(len(w) > 2 and w in name for w in words)), "")
            if key:
                found.setdefault(key, at)
        if "place" in found and "usd" in found:
            return found, number
    return None, 0


def _key(text: str) -> str:
    return re.sub(r"[\s_\-]", "", unicodedata.normalize("NFKC", text)).lower()


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _place(text: str) -> str:
    """「東京(Tokyo)」 is 東京, and 其它 or Other is 其他."""
    clean = re.split(r"[(（]", text)[0].strip()
    han = re.match(r"[^\x00-\x7f]+", clean)
    name = (han[0] if han else clean).strip("　 ")
    return OTHER if name in ("其它", "其他地區", "その他") or name.lower() == "other" else name


def _cents(cell: Any) -> int | None:
    text = unicodedata.normalize("NFKC", _text(cell)).replace(",", "").removeprefix("US$").removeprefix("$").strip()
    try:
        dollars = Decimal(text)
    except InvalidOperation:
        return None
    if not dollars.is_finite() or not 0 < dollars <= MOST or dollars * 100 != int(dollars * 100):
        return None
    return int(dollars * 100)


def _day(cell: Any) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else dates.parse(_text(cell))

"""The itinerary as a table: its columns by the names that offices in both countries give them, rows in, rows out.

Three shapes are read: a row for each item; days as rows with 上午, 下午 and 晚上 beside them (as trip reports
print them); and lists where the date stands once, above or merged, for all its items.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from desktop.domain import dates
from desktop.domain.folding import fold
from desktop.errors import Sentence
from desktop.exchange.itinerary_columns import CHOICES, CLOCKS, COLUMNS, DATES, GRID, STEMS, SYNONYMS, Column
from desktop.i18n import N_
from desktop.sheets import Cell, Row, Sheet
from desktop.sheets.text import UNREADABLE

NOT_A_DATE = N_("Not a date: {text}")
NOT_A_TIME = N_("Not a time: {text}")
NOT_A_WORD = N_("Not one of the words of this column: {text}")
LOST_LETTERS = N_("Some letters cannot be read in this encoding. Choose another one.")
HEADER_WITHIN = 20  # rows at the top in which the names of the columns are looked for


@dataclass(frozen=True)
class Layout:
    """Where a table says what: the place of its header among the rows (-1 for none), and the key of each column."""

    header: int
    columns: Mapping[int, str]

    @property
    def grid(self) -> bool:
        return any(key in GRID for key in self.columns.values())

    @property
    def usable(self) -> bool:
        """Whether rows can become items: a date and something that it is called, or the ids of items."""
        keys = set(self.columns.values())
        named = keys & {"title", "title_zh", "title_ja", "origin", "origin_zh", "origin_ja", "organisation", *GRID}
        return "id" in keys or "ics_uid" in keys or bool("start_date" in keys and named)


@dataclass
class Parsed:
    """A row of the table: columns of the event that it fills, and names that the store must look up."""

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    id: str = ""
    team: str = ""
    organisation: str = ""
    problems: list[tuple[str, Sentence]] = field(default_factory=list)


def key_word(text: str) -> str:
    """A header as it is compared: folded, without signs."""
    return re.sub(r"[\W_]+", "", fold(text))


def _words() -> dict[str, str]:
    found: dict[str, str] = {}
    for column in COLUMNS:
        names = (column.name.zh, column.name.ja, column.key)
        for word in names:
            found.setdefault(key_word(word), column.key)
    for column in COLUMNS:
        for word in column.words:
            found.setdefault(key_word(word), column.key)
    return found


def header_words() -> frozenset[str]:
    """All names of columns: what the encoding of a file is told by."""
    return frozenset(word for c in COLUMNS for word in (c.name.zh, c.name.ja, *c.words) if len(word) > 1)


def recognise(sheet: Sheet) -> Layout:
    """The header, and what each column holds; a table that nobody knows has no columns."""
    words, best = _words(), Layout(-1, {})
    for place, row in enumerate(sheet.rows[:HEADER_WITHIN]):
        columns: dict[int, str] = {}
        for index, cell in enumerate(row.cells):
            key = words.get(key_word(cell)) if isinstance(cell, str) and cell.strip() else None
            if key and key not in columns.values():
                columns[index] = key
        strength = len(columns) + 10 * Layout(place, columns).usable
        if len(columns) > 1 and strength > len(best.columns) + 10 * best.usable:
            best = Layout(place, columns)
    return best


def parse(sheet: Sheet, layout: Layout, near: date | None) -> list[Parsed]:
    """Every row below the header that says something; ``near`` is a day of the trip, for dates without a year."""
    found: list[Parsed] = []
    day: date | None = None
    for row in sheet.rows[layout.header + 1 :]:
        cells = {key: row.cells[i] for i, key in layout.columns.items() if i < len(row.cells)}
        filled = {key: cell for key, cell in cells.items() if not _empty(cell)}
        if not filled or _is_header(row, sheet.rows[layout.header] if layout.header >= 0 else None):
            continue
        alone = {_text(cell) for cell in row.cells if not _empty(cell)}
        if len(alone) == 1 and (heading := _date_in(alone.pop(), near)):
            day = heading  # a line of its own above the day's items
            continue
        read = _of_grid if layout.grid else _of_row
        made = read(row.number, filled, day, near)
        found += made
        day = next((p.values["start_date"] for p in made if p.values.get("start_date")), day)
    return found


def _is_header(row: Row, header: Row | None) -> bool:
    """Whether the header stands here again, as on the next page of a printed list."""
    return header is not None and row.number != header.number and row.cells == header.cells


def _of_row(number: int, cells: Mapping[str, Cell], day: date | None, near: date | None) -> list[Parsed]:
    made = Parsed(number)
    for key, cell in cells.items():
        if UNREADABLE in _text(cell):
            made.problems.append((key, Sentence(LOST_LETTERS)))
        elif key in ("id", "team", "organisation"):
            setattr(made, key, _text(cell))
        elif key in STEMS:
            _guess_language(made, key, _text(cell))
        elif key == "times" or key in CLOCKS:
            _clock(made, key, cell)
        elif key in DATES:
            _day(made, key, cell, near)
        elif key in CHOICES:
            _choose(made, key, cell)
        else:
            made.values[key] = _text(cell)
    wanted = not made.id and "ics_uid" not in made.values and not any(key == "start_date" for key, _ in made.problems)
    if "start_date" not in made.values and day is not None and wanted:
        made.values["start_date"] = day
    return [made]


_BULLET = re.compile(r"^[\s　]*(?:[•・●○◎■□▪◆◇※*]|[(（]?[0-9０-９一二三四五六七八九十]{1,2}[.．、)）])[\s　]*")


def _of_grid(number: int, cells: Mapping[str, Cell], day: date | None, near: date | None) -> list[Parsed]:
    """Days as rows: every line of a half-day's cell is an item without a clock time."""
    (base,) = _of_row(number, {k: c for k, c in cells.items() if k in DATES}, day, near)
    made = []
    for key in GRID:
        for line in _text(cells.get(key, "")).split("\n"):
            said = _BULLET.sub("", line).strip(" 　，。；")
            if said and said not in {"-", "－", "—", "無", "なし"}:
                item = Parsed(number, dict(base.values), problems=list(base.problems))
                _guess_language(item, "title", said)
                item.values["part"] = key
                made.append(item)
    return made


def _guess_language(made: Parsed, stem: str, text: str) -> None:
    from desktop.exchange.itemguess import language_of

    made.values.setdefault(f"{stem}_ja" if language_of(text) == "ja" else f"{stem}_zh", text)


def _empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(" ", timespec="minutes")
    if isinstance(cell, time):
        return cell.isoformat(timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell).strip()


_RANGE = re.compile(r"\s*(?:~|～|〜|∼|–|—|―|−|－|-|至|到|から|→)\s*")


_WEEKDAY = re.compile(r"\s*(?:[(（][^)）]*[)）]|(?:星期|週|周)[一二三四五六日]|[日月火水木金土]曜日?)\s*$")


def _date_in(text: str, near: date | None) -> date | None:
    plain = re.sub(
        r"\s*[(（][^)）]*[)）]\s*$|\s*(?:星期|週|周)[一二三四五六日]\s*$|\s*[日月火水木金土]曜日?\s*$", "", text.strip()
    )
    return dates.parse(text, near) or dates.parse(plain, near)


_DAY_AND_TIME = re.compile(
    r"(.*\S)[\s　]+((?:上午|下午|晚上|午前|午後|夜)?[\s　]*\d{1,2}[:：時点點].*|上午|下午|晚上|午前|午後|夜)$"
)


def _day(made: Parsed, key: str, cell: Cell, near: date | None) -> None:
    if isinstance(cell, datetime):
        if key == "start_date" and cell.time() != time(0) and "start_time" not in made.values:
            made.values["start_time"] = cell.time().replace(second=0, microsecond=0)
        made.values[key] = cell.date()
        return
    if isinstance(cell, date):
        made.values[key] = cell
        return
    text = _text(cell)
    if value := _date_in(text, near):
        made.values[key] = value
        return
    if key == "start_date" and (both := _DAY_AND_TIME.match(text)) and (value := _date_in(both[1], near)):
        made.values[key] = value  # 「9/18（三） 13:30-16:30」 in one cell
        _clock(made, "times", both[2])
        return
    parts = re.split(r"\s*(?:[~～〜–—－至]|-(?=\s*\d{1,2}[/月]))\s*", text)
    first = _date_in(parts[0], near)
    if key == "start_date" and len(parts) == 2 and first and (last := _date_in(parts[1], first)):
        made.values |= {"start_date": first, "end_date": last}
        return
    made.problems.append((key, Sentence(NOT_A_DATE, {"text": text[:60]})))


def _moment(cell: Cell) -> time | None:
    if isinstance(cell, datetime):
        return cell.time().replace(second=0, microsecond=0)
    if isinstance(cell, time):
        return cell.replace(second=0, microsecond=0)
    if isinstance(cell, float) and 0 <= cell < 1:  # a fraction of the day
        minutes = round(cell * 1440)
        return time(minutes // 60 % 24, minutes % 60)
    return dates.parse_clock(_text(cell))


def _clock(made: Parsed, key: str, cell: Cell) -> None:
    """A time, a half-day in its place, or from and to in one cell."""
    first = "start_time" if key == "times" else key
    if (value := _moment(cell)) is not None:
        made.values[first] = value
        return
    text = unicodedata.normalize("NFKC", _text(cell))
    if first == "start_time":
        if part := _choice_of("part", text):
            made.values["part"] = part
            return
        ends = [part for part in _RANGE.split(text) if part]
        clocks = [dates.parse_clock(part) for part in ends]
        if 1 <= len(clocks) <= 2 and all(clock is not None for clock in clocks):
            made.values |= dict(zip(("start_time", "end_time"), clocks, strict=False))
            return
    made.problems.append((key, Sentence(NOT_A_TIME, {"text": _text(cell)[:60]})))


def _choose(made: Parsed, key: str, cell: Cell) -> None:
    if value := _choice_of(key, _text(cell)):
        made.values[key] = value
    elif key == "part" and _moment(cell) is not None:
        made.values["start_time"] = _moment(cell)
    else:
        made.problems.append((key, Sentence(NOT_A_WORD, {"text": _text(cell)[:60]})))


def _choice_of(key: str, text: str) -> str:
    """The key of a vocabulary's word in either language; empty where it is none."""
    wanted = key_word(text)
    for choice in CHOICES[key]:
        pair = choice.pair()
        if choice.key and (text == choice.key or wanted in (key_word(pair.zh), key_word(pair.ja))):
            return choice.key
    same = SYNONYMS.get("start_zone" if key == "end_zone" else key, {})
    return next((value for word, value in same.items() if key_word(word) == wanted), "")


def header(code: str, columns: Iterable[Column]) -> list[Cell]:
    """The first row of an export."""
    return [column.name.get(code) for column in columns]


def exported() -> list[Column]:
    return [column for column in COLUMNS if column.exported]


def cells_of(row: Mapping[str, Any], columns: Sequence[Column], code: str, names: Mapping[str, str]) -> list[Cell]:
    """An item's row; ``names`` are those of its team and organisation."""
    found: list[Cell] = []
    for column in columns:
        value = names.get(column.key, row.get(column.key))
        if column.key in CHOICES and isinstance(value, str):
            choice = next((c for c in CHOICES[column.key] if c.key == value and c.key), None)
            value = choice.pair().get(code) if choice else ""
        found.append("" if value is None else value)
    return found

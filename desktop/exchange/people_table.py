"""People as a table: a row each, its columns by the names of both languages; what does not fit a cell as lines in one.

Mail programs (Outlook, Google), card readers and offices each name their columns; what a person set by hand is learned
and comes before what is built in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop.domain import dates
from desktop.domain.checks import NOT_A_DATE
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES, WAYS
from desktop.errors import Sentence
from desktop.exchange.itinerary_table import HEADER_WITHIN, LOST_LETTERS, key_word
from desktop.exchange.people import DAYS, FIELDS, OF_JOB, Contact, Job, Way
from desktop.exchange.people_columns import BY_KEY, COLUMNS, INSIDE, Column
from desktop.exchange.vcardreading import ABOVE, HAN, KANA, _joined, _language, _once, _roman, name_of, reading_of
from desktop.i18n import N_
from desktop.sheets import Cell, Sheet
from desktop.sheets.text import UNREADABLE

NO_NAME = N_("No name stands in this row.")
NAMES = frozenset({"name", "family", "given", "name_zh", "name_ja", "roman"})
OF_PEOPLE = frozenset({"kana", "title", "title_zh", "title_ja", "email", "phone", "mobile", "roman", "kana_family",
                       "organisation", "organisation_zh", "organisation_ja", "unit"})  # fmt: skip
SHARED = frozenset({"organisation", "organisation_zh", "organisation_ja", "unit", "unit_zh", "unit_ja", "title",
                    "title_zh", "title_ja", "phone", "fax", "url", "postal_code", "address", "region", "city", "street",
                    "country"})  # of which a row may say 同上  # fmt: skip
OF_LINE = ("valid_from", "valid_to", "confirmed_on", "rank", "position", "source")
NOTHING = frozenset({"", "-", "－", "—", "―", "–", "無", "なし", "N/A", "n/a"})  # how people write that there is none
LONGEST_LINE = 5_000  # letters of a post or a number within a cell
SIGN, LEVEL = "｜", " ＞ "
NUMBERS = {"fax": "fax", "phone2": "phone", "home_phone": "phone", "email2": "email", "url": "url"}


@dataclass(frozen=True)
class Layout:
    """Where a table says what: the place of its header among the rows (-1 for none), and the key of each column."""

    header: int
    columns: Mapping[int, str]

    @property
    def usable(self) -> bool:
        """Whether rows can become people: a name, or the ids of people."""
        keys = set(self.columns.values())
        return bool(keys & NAMES) or "id" in keys

    @property
    def certain(self) -> bool:
        """Whether it is a table of people even where nobody said so."""
        return self.usable and len(set(self.columns.values()) & OF_PEOPLE) > 1


def known_words() -> dict[str, str]:
    """Every built-in name of a column, as it is compared, with its key."""
    found: dict[str, str] = {}
    for words in (
        [(word, c.key) for c in COLUMNS for word in (c.name.zh, c.name.ja)],
        [(word, c.key) for c in COLUMNS for word in c.words],
        [(c.key, c.key) for c in COLUMNS],
    ):
        for word, key in words:
            found.setdefault(key_word(word), key)
    return found


def header_words() -> frozenset[str]:
    """All names of columns: what the encoding of a file is told by."""
    return frozenset(word for c in COLUMNS for word in (c.name.zh, c.name.ja, *c.words) if len(word) > 1)


def recognise(sheet: Sheet, learned: Mapping[str, str] | None = None) -> Layout:
    """The header, and what each column holds. ``learned``: names of columns (``key_word``) -> keys, "" for none."""
    words, best = {**known_words(), **(learned or {})}, Layout(-1, {})
    for place, row in enumerate(sheet.rows[:HEADER_WITHIN]):
        columns: dict[int, str] = {}
        for index, cell in enumerate(row.cells):
            key = words.get(key_word(cell)) if isinstance(cell, str) and cell.strip() else None
            if key in BY_KEY and key not in columns.values():
                columns[index] = str(key)
        found = Layout(place, columns)
        if len(columns) + 10 * found.usable > len(best.columns) + 10 * best.usable:
            best = found
    return best


def parse(sheet: Sheet, layout: Layout, names: str = "") -> list[Contact]:
    """Every row below the header that says something. ``names``: zh or ja, the language of names without one."""
    rows = []
    above: Mapping[str, Cell] = {}
    nothing = {""} if "id" in layout.columns.values() else NOTHING  # our own tables mean what they say
    for row in sheet.rows[layout.header + 1 :]:
        cells = {key: row.cells[place] for place, key in layout.columns.items() if place < len(row.cells)}
        filled: dict[str, Cell] = {
            key: cell for key, cell in cells.items() if cell is not None and str(cell).strip() not in nothing
        }
        if len(nothing) > 1:
            for key in SHARED & {key for key, cell in filled.items() if str(cell).strip() in ABOVE}:
                filled[key] = above.get(key, "")
            above = filled
        if filled:
            rows.append((row.number, filled))
    said = ["\n".join(str(cell) for key, cell in cells.items() if key not in ("notes", "gifts")) for _n, cells in rows]
    chinese = any(not KANA.search(text) and _language(text, False) == "zh" for text in said)
    return [
        _contact(number, cells, names or _language(text, chinese))
        for (number, cells), text in zip(rows, said, strict=True)
    ]


def _contact(number: int, cells: Mapping[str, Cell], language: str) -> Contact:
    made = Contact(number)
    texts: dict[str, str] = {}
    for key, cell in cells.items():
        text = _text(cell)
        if UNREADABLE in text:
            made.problems.append((key, Sentence(LOST_LETTERS)))
        else:
            texts[key] = text
    values = made.values
    made.id = texts.get("id", "")
    made.sure = bool(made.id)
    _name(values, texts, language)
    for key in FIELDS:
        if key in texts and key not in ("country", "noticed_on"):
            values[key] = texts[key]
    if "kana" not in values and (texts.get("kana_family") or texts.get("kana_given")):
        values["kana"] = f"{texts.get('kana_family', '')} {texts.get('kana_given', '')}".strip()
    for code in () if made.sure else ("zh", "ja"):
        if text := str(values.get(f"name_{code}") or ""):
            values[f"name_{code}"], kana = name_of(text)
            if kana and not values.get("kana"):
                values["kana"] = kana
    if "kana" in values and not made.sure:
        values["kana"] = reading_of(values["kana"], "".join(made.name().__dict__.values()))
    values["country"] = _country(texts.get("country", "")) or ("TW" if language == "zh" else "JP")
    if (text := texts.get("address") or _address(texts)) and f"address_{language}" not in values:
        values[f"address_{language}"] = text
    _day(made, values, "noticed_on", cells)
    _jobs(made, texts, cells, language)
    for key, kind in NUMBERS.items():
        if key in texts:
            made.ways.append(Way(kind, texts[key], "", "inside" if key == "home_phone" else "open"))
    for line in texts.get("ways", "").split("\n"):
        if way := _way(line):
            made.ways.append(way)
    if not made.sure:
        made.ways = _once(made.ways, values)
    if not made.name() and not made.id:
        made.problems.append(("", Sentence(NO_NAME)))
    return made


def _name(values: dict[str, Any], texts: Mapping[str, str], language: str) -> None:
    family, given = texts.get("family", ""), texts.get("given", "")
    said = family + given
    name = texts.get("name", "")
    if not name and said:
        name = _joined(family, given, language) if HAN.search(said) or KANA.search(said) else _roman(family, given)
    if not name or texts.get(f"name_{language}"):
        return
    values[f"name_{language}"] = name
    if said and not (HAN.search(said) or KANA.search(said)):
        values["roman"] = _roman(family, given)


def _address(texts: Mapping[str, str]) -> str:
    return "".join(texts.get(key, "") for key in ("region", "city", "street"))


def _country(text: str) -> str:
    for choice in COUNTRIES:
        if key_word(text) in {
            key_word(word) for word in (choice.key, choice.pair().zh, choice.pair().ja, choice.label)
        }:
            return choice.key
    return ""


def _day(made: Contact, values: dict[str, Any], key: str, cells: Mapping[str, Cell], name: str = "") -> None:
    cell = cells.get(name or key)
    if cell is None or not str(cell).strip():
        return
    if isinstance(cell, datetime):
        values[key] = cell.date()
    elif isinstance(cell, date):
        values[key] = cell
    elif found := dates.parse(_text(cell)):
        values[key] = found
    else:
        made.notes.append((name or key, Sentence(NOT_A_DATE)))


def _jobs(made: Contact, texts: Mapping[str, str], cells: Mapping[str, Cell], language: str) -> None:
    def pair(stem: str) -> Pair:
        found = {code: texts.get(f"{stem}_{code}", "") for code in ("zh", "ja")}
        found[language] = found[language] or texts.get(stem, "")
        return Pair(**found)

    more: dict[str, Any] = {}
    for key in ("valid_from", "valid_to", "confirmed_on"):
        _day(made, more, key, cells)
    for key in ("rank", "position"):
        if (number := _whole(texts.get(key, ""))) is not None:
            more[key] = number
    if "post_source" in texts:
        more["source"] = texts["post_source"]
    job = Job(_path(pair("organisation")), pair("unit"), pair("title"), more)
    if job:
        made.jobs.append(job)
    for line in texts.get("posts", "").split("\n"):
        if other := _job(line):
            made.jobs.append(other)


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"-?[0-9]{1,9}", text) else None


def _path(names: Pair) -> tuple[Pair, ...]:
    """The levels of an organisation, which our own tables write with a sign between them."""
    zh, ja = (text.split(LEVEL) if text else [] for text in (names.zh, names.ja))
    deepest = max(len(zh), len(ja))
    return tuple(Pair(*(unpacked(levels[n]) if n < len(levels) else "" for levels in (zh, ja))) for n in range(deepest))


def packed(text: str) -> str:
    """A text within a line of parts."""
    text = text.replace("\\", "\\\\").replace(SIGN, f"\\{SIGN}").replace("＞", "\\＞")
    return " ".join(text.split("\n"))


def unpacked(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _parts(line: str) -> list[str]:
    found = re.findall(rf"(?:[^\\{SIGN}]|\\.)*(?:{SIGN}|$)", line[:LONGEST_LINE])
    return [part.removesuffix(SIGN) for part in found[: line.count(SIGN) + 1]] if line.strip() else []


def _way(line: str) -> Way | None:
    kind, *rest = [unpacked(part.strip()) for part in _parts(line)] or [""]
    if not rest or not rest[0]:
        return None
    wanted = key_word(kind)
    key = next((c.key for c in WAYS if wanted in {key_word(w) for w in (c.key, c.pair().zh, c.pair().ja)}), "phone")
    label, seen = (*rest[1:], "", "")[:2]
    return Way(key, rest[0], label, "inside" if seen == "×" else "open")


def _job(line: str) -> Job | None:
    parts = [part.strip() for part in _parts(line)]
    if len(parts) < 6:
        return None
    unit_zh, unit_ja, title_zh, title_ja = (unpacked(part) for part in parts[2:6])
    more: dict[str, Any] = {}
    for name, text in zip(OF_LINE, parts[6:], strict=False):
        if name in DAYS and (day := dates.parse(text)):
            more[name] = day
        elif name in ("rank", "position") and (number := _whole(text)) is not None:
            more[name] = number
        elif name == "source" and text:
            more[name] = unpacked(text)
    return Job(_path(Pair(parts[0], parts[1])), Pair(unit_zh, unit_ja), Pair(title_zh, title_ja), more)


def _text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(" ", timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell).replace("\r\n", "\n").strip()


def exported(*, inside: bool) -> list[Column]:
    """The columns of our own table; without ``inside`` those that may leave the house."""
    return [c for c in COLUMNS if c.exported and (inside or c.key not in INSIDE)]


def rows(contacts: Iterable[Contact], code: str, *, inside: bool) -> list[Sequence[Cell]]:
    """A table, its header in language ``code`` (zh_TW, ja)."""
    columns = exported(inside=inside)
    return [[c.name.get(code) for c in columns], *(_row(contact, columns, code) for contact in contacts)]


def _row(contact: Contact, columns: Sequence[Column], code: str) -> list[Cell]:
    job = contact.jobs[0] if contact.jobs else Job()
    cells: dict[str, Cell] = {key: contact.values.get(key) for key in FIELDS}
    cells |= {f"organisation_{c}": _levels(job, c) for c in ("zh", "ja")}
    cells |= {f"{stem}_{c}": getattr(getattr(job, stem), c) for stem in ("unit", "title") for c in ("zh", "ja")}
    cells |= {name: job.more.get(name) for name in OF_JOB if name != "source"}
    country = next((c for c in COUNTRIES if c.key == cells["country"]), None)
    cells["country"] = country.pair().get(code) if country else ""
    cells["post_source"] = job.more.get("source")
    cells["posts"] = "\n".join(_line_of(other) for other in contact.jobs[1:])
    cells["ways"] = "\n".join(_line_of_way(way, code) for way in contact.ways)
    cells["id"] = contact.id
    return ["" if (cell := cells.get(column.key)) is None else cell for column in columns]


def _levels(job: Job, code: str) -> str:
    """The path in one language, empty where it has none in it; a level without a name keeps its place."""
    names = [getattr(level, code).replace("\\", "\\\\").replace("＞", "\\＞") for level in job.path]
    return LEVEL.join(names) if any(names) else ""


def _line_of(job: Job) -> str:
    more = [job.more.get(name) for name in OF_LINE]
    said = [job.unit.zh, job.unit.ja, job.title.zh, job.title.ja]
    paths = [_levels(job, code).replace(SIGN, f"\\{SIGN}") for code in ("zh", "ja")]
    return SIGN.join([*paths, *(packed("" if text is None else str(text)) for text in (*said, *more))])


def _line_of_way(way: Way, code: str) -> str:
    kind = next((c.pair().get(code) for c in WAYS if c.key == way.kind), way.kind)
    parts = [kind, packed(way.value), packed(way.label), "×" if way.audience == "inside" else ""]
    while not parts[-1]:
        parts.pop()
    return SIGN.join(parts)

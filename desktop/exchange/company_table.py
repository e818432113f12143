"""Companies as a table: a row each, or a field of industry a row with its companies in one cell; rows in, rows out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any

from desktop import reference
from desktop.domain import dates
from desktop.domain.companies import SLASH, Company, Place, country_in, country_of
from desktop.domain.companymatch import MatchList
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES
from desktop.errors import Sentence
from desktop.exchange.company_columns import BY_KEY, COLUMNS, NAMES, PLAIN, TAGS, TEXTS
from desktop.exchange.itinerary_table import HEADER_WITHIN, LOST_LETTERS, NOT_A_DATE, Layout, key_word
from desktop.i18n import N_
from desktop.sheets import Cell, Sheet
from desktop.sheets.text import UNREADABLE

NO_NAME = N_("No name of a company stands in this row.")
NO_COUNTRY = N_("Neither Taiwan nor Japan: {text}. The company is entered under Taiwan.")
NOTHING = frozenset({"", "-", "－", "—", "―", "–", "無", "なし", "N/A", "n/a"})
BETWEEN = re.compile(r"[、，,;；\n]+")
DOTS = re.compile("[・･·/／]")
TAIL = re.compile(r"(?<=\S)\s*(?:等(?![級離向級])|など|ほか).*$|。+$")
LEAD = re.compile(r"^(?:以及|及|與|和|跨足|並|[・●○■◆*\-]|\(?\d{1,2}[.)）])\s*")
SENTENCES = {"needs": "wants", "offers": "products"}  # where more is said than tags hold
LONGEST_TAG = 24  # letters: more are a sentence
KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")  # without ・, which both write
JAPANESE = re.compile(r"株式会社|有限会社|合同会社|[㈱㈲]|\(株\)|（株）")
CHINESE = re.compile(r"股份|有限公司|公司|企業社|工業社")
OF_JAPAN = re.compile(
    "会社|社名|業種|分野|拠点|住所|出典|備考|電話番号|製品|取扱|国名|代表者|設立|従業員|関連|[ぁ-ゖァ-ヺ]"
)


@dataclass
class Parsed:
    """A company as a row says: columns of its record, names of tags, places of business."""

    number: int
    name: Pair = Pair()
    country: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    tags: dict[str, tuple[Pair, ...]] = field(default_factory=dict)
    places: tuple[Place, ...] = ()
    id: str = ""
    problems: list[tuple[str, Sentence]] = field(default_factory=list)
    notes: list[tuple[str, Sentence]] = field(default_factory=list)


def usable(layout: Layout) -> bool:
    """Whether rows can become companies."""
    return bool({*NAMES, "id"} & set(layout.columns.values()))


@cache
def _words() -> dict[str, str]:
    found: dict[str, str] = {}
    for words in (
        [(word, c.key) for c in COLUMNS for word in (c.name.zh, c.name.ja)],
        [(word, c.key) for c in COLUMNS for word in (*c.words, c.key)],
    ):
        for word, key in words:
            found.setdefault(key_word(word), key)
    return found


def header_words() -> frozenset[str]:
    """All names of columns: what the encoding of a file is told by."""
    return frozenset(word for c in COLUMNS for word in (c.name.zh, c.name.ja, *c.words) if len(word) > 1)


def recognise(sheet: Sheet) -> Layout:
    """The header, and what each column holds."""
    best, words = Layout(-1, {}), _words()
    for place, row in enumerate(sheet.rows[:HEADER_WITHIN]):
        columns: dict[int, str] = {}
        for index, cell in enumerate(row.cells):
            key = words.get(key_word(cell)) if isinstance(cell, str) and cell.strip() else None
            if key in BY_KEY and key not in columns.values():
                columns[index] = str(key)
        found = Layout(place, _grouped(columns, row.cells))
        if len(columns) + 10 * usable(found) > len(best.columns) + 10 * usable(best):
            best = found
    return best


def _grouped(columns: dict[int, str], cells: Sequence[Cell]) -> dict[int, str]:
    """Of a table of fields whose heading stands over two columns the first is what the second lies within."""
    at = next((place for place, key in columns.items() if key == "fields"), -1)
    if at < 0 or "names" not in columns.values() or "group" in columns.values():
        return columns

    def bare(place: int) -> bool:
        return 0 <= place < len(cells) and place not in columns and not str(cells[place] or "").strip()

    if bare(at + 1):
        return {**columns, at: "group", at + 1: "fields"}
    return {**columns, at - 1: "group"} if bare(at - 1) else columns


def parse(sheet: Sheet, layout: Layout) -> list[Parsed]:
    """Every company of the rows below the header, each once: what several rows say of one is put together."""
    header = sheet.rows[layout.header].cells if layout.header >= 0 else ()
    heads = [str(header[place]) for place in layout.columns if place < len(header) and header[place]]
    japanese = 2 * sum(bool(OF_JAPAN.search(head)) for head in heads) > len(heads)
    made: list[Parsed] = []
    above: dict[str, str] = {}
    for row in sheet.rows[layout.header + 1 :]:
        cells = {key: row.cells[at] for at, key in layout.columns.items() if at < len(row.cells)}
        said = {key: cell for key, cell in cells.items() if _text(cell) not in NOTHING}
        if not said:
            continue
        if "names" in said:
            above = {
                **({} if "group" in said else above),
                **{k: _text(said[k]) for k in ("group", "fields") if k in said},
            }
            for name in _pieces(_text(said["names"])):
                made.append(_company(row.number, {**said, **above, "name": name, "names": ""}, japanese))
        else:
            made.append(_company(row.number, said, japanese))
    return _once(made)


def _once(rows: list[Parsed]) -> list[Parsed]:
    kept: dict[str, Parsed] = {}
    for row in rows:
        key = row.id or fold(row.name.zh or row.name.ja) or f"#{row.number}"
        first = kept.setdefault(key, row)
        if first is not row:
            first.values = {**row.values, **first.values}
            for name in TAGS:
                first.tags[name] = tuple(dict.fromkeys((*first.tags.get(name, ()), *row.tags.get(name, ()))))
            first.places = tuple(dict.fromkeys((*first.places, *row.places)))
            first.problems += row.problems
    return list(kept.values())


def _company(number: int, said: Mapping[str, Cell], japanese: bool) -> Parsed:
    made = Parsed(number, id=_text(said.get("id")))
    texts = {key: _text(cell) for key, cell in said.items()}
    if any(UNREADABLE in text for text in texts.values()):
        made.problems.append(("", Sentence(LOST_LETTERS)))
    country = country_of(texts["country"]) if "country" in texts else ""
    both = {choice.key for choice in COUNTRIES}
    name = texts.get("name", "")
    own = _is_japanese(name, country == "JP" if country in both else japanese)
    made.name = Pair(texts.get("name_zh") or ("" if own else name), texts.get("name_ja") or (name if own else ""))
    made.country = country if country in both else ("JP" if (own if name else not made.name.zh) else "TW")
    if "country" in texts and country not in both:
        made.notes.append(("country", Sentence(NO_COUNTRY, {"text": texts["country"][:40]})))
        made.country = "TW"
    if not made.name and not made.id:
        made.problems.append(("name", Sentence(NO_NAME)))
    for key in TEXTS:
        if key in texts:
            made.values[_own(key, _is_japanese(texts[key], japanese))] = texts[key]
        for end in ("zh", "ja"):
            if f"{key}_{end}" in texts:
                made.values[f"{key}_{end}"] = texts[f"{key}_{end}"]
    made.values |= {key: texts[key] for key in PLAIN if key in texts}
    if "region" in texts:
        made.values["region"] = _region(texts["region"])
    if "as_of" in said:
        day = _day(said["as_of"])
        if day is None:
            made.problems.append(("as_of", Sentence(NOT_A_DATE, {"text": texts["as_of"][:40]})))
        else:
            made.values["as_of"] = day
    _fill_tags(made, texts, japanese)
    made.places = tuple(_place(piece, made.country) for piece in _apart(texts.get("places", "")))
    made.values = {key: value for key, value in made.values.items() if value}
    return made


def _fill_tags(made: Parsed, texts: Mapping[str, str], japanese: bool) -> None:
    for key in TAGS:
        raw = texts.get(key, "") or (texts.get("group", "") if key == "fields" else "")
        if not raw:
            continue
        pieces = [piece for piece in map(_tag, BETWEEN.split(raw)) if piece and len(piece) <= LONGEST_TAG]
        in_japanese = _is_japanese(raw, japanese)
        whole = _bare("、".join(pieces)) == _bare(raw)
        if key == "fields":
            if "group" in texts and texts.get("fields"):
                pieces = [f"{texts['group']}{SLASH}{piece}" for piece in pieces]
            elif not whole:
                made.values[_own("industries", in_japanese)] = " ".join(raw.split())
        elif not whole:
            made.values.setdefault(_own(SENTENCES[key], in_japanese), raw)
        made.tags[key] = tuple(dict.fromkeys(Pair("", piece) if in_japanese else Pair(piece) for piece in pieces))


def _own(stem: str, japanese: bool) -> str:
    return f"{stem}_{'ja' if japanese else 'zh'}"


def _pieces(text: str) -> list[str]:
    return [piece for piece in (part.strip() for part in BETWEEN.split(text)) if piece not in NOTHING]


def _apart(text: str) -> Iterator[str]:
    """Places of business: 「中国・ベトナム」 are two countries, 「サン・パウロ」 is one place."""
    for piece in _pieces(text):
        several = [part.strip() for part in DOTS.split(piece)]
        yield from several if len(several) > 1 and all(country_of(part) for part in several) else [piece]


def _tag(text: str) -> str:
    return TAIL.sub("", LEAD.sub("", text.strip())).strip()


def _bare(text: str) -> str:
    return re.sub(r"[\s、，,;；]+", "", text)


def _place(text: str, home: str) -> Place:
    """A country by its name; another place as it is written, in the country that it names or lies in."""
    written = Pair("", text) if KANA.search(text) else Pair(text)
    if exact := country_of(text):
        return Place(exact)
    region = _region(text)
    return Place(country_in(text) or region.partition("-")[0] or "other", "", written)


def _places() -> list[reference.Prefecture | reference.County]:
    return [*reference.prefectures(), *reference.counties()]


@cache
def _regions() -> dict[str, str]:
    found: dict[str, str] = {}
    for place in _places():
        for text in (place.name.zh, place.name.ja, place.iso):
            found.setdefault(fold(text), place.iso)
            if len(text) > 2 and text[-1] in "縣県市府都":
                found.setdefault(fold(text[:-1]), place.iso)
    return found


def _region(text: str) -> str:
    """ISO 3166-2 of a prefecture, county or city; empty where it is none."""
    return _regions().get(fold(text), "")


def _is_japanese(text: str, otherwise: bool) -> bool:
    if KANA.search(text) or JAPANESE.search(text):
        return True
    return False if CHINESE.search(text) else otherwise


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).replace("\r\n", "\n").strip()


def _day(cell: Cell) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else dates.parse(_text(cell))


# Rows out.


def table(companies: Sequence[Company], code: str, rows: Mapping[str, Mapping[str, Any]]) -> list[list[Cell]]:
    """The directory under headings in language ``code``, as ``parse`` reads it again; ``rows`` are the records."""
    regions = {place.iso: place.name for place in _places()}
    columns = [column for column in COLUMNS if column.exported]
    made: list[list[Cell]] = [[column.name.get(code) for column in columns]]
    for company in companies:
        row = rows[company.id]
        said: dict[str, Cell] = {**{key: row.get(key) for key in BY_KEY if key in row}, "id": company.id}
        said |= {name: "、".join(tag.name.get(code) for tag in getattr(company, name)) for name in TAGS}
        said["places"] = company.place_names().get(code)
        said["country"] = next(choice.pair().get(code) for choice in COUNTRIES if choice.key == company.country)
        said["region"] = regions[company.region].get(code) if company.region in regions else company.region
        made.append([said.get(column.key) or "" for column in columns])
    return made


def match_table(value: MatchList, code: str) -> list[list[Cell]]:
    """Matches under translated headings, a row each."""
    from desktop.i18n import gettext_for

    say = gettext_for(code)
    heads = (N_("Company that looks for something"), N_("What it looks for"), N_("No."), N_("Possible partner"),
             N_("Field of expertise"), N_("What it offers"), N_("Places of business"), N_("Why they fit"))  # fmt: skip
    made: list[list[Cell]] = [[say(head) for head in heads]]
    number, before = 0, ""
    for match in value.matches:
        number = number + 1 if match.seeker.id == before else 1
        before = match.seeker.id
        seeker, partner = match.seeker, match.partner
        needs = "、".join(tag.name.get(code) for tag in seeker.needs) or seeker.wants.get(code)
        offers = "、".join(tag.name.get(code) for tag in partner.offers) or partner.products.get(code)
        made.append([
            seeker.name.get(code), needs, number, partner.name.get(code), partner.field_names().get(code), offers,
            partner.place_names().get(code), match.why().get(code),
        ])  # fmt: skip
    return made

"""Companies with their fields, places, needs and offers, as lists, matching and papers read them (needs.md row 25)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from desktop.domain import dates
from desktop.domain.folding import fold
from desktop.domain.schemewords import COUNTRIES_OF_BRANCHES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import CODES, N_

SLASH = "／"  # 終端產品／感測器: a field within a field
BOTH_COUNTRIES = ("TW", "JP")
SIDES = {"TW": N_("Taiwanese companies"), "JP": N_("Japanese companies")}
ELSE = N_("Without a field")
MORE_NAMES = {  # how people write countries beside the names of the list
    "CN": ("中國", "中国", "中国大陸", "大陸", "China", "PRC"),
    "KR": ("韓國", "韓国", "南韓", "Korea"),
    "TW": ("臺灣", "台湾", "Taiwan", "R.O.C."),
    "JP": ("日本", "Japan"),
    "US": ("美國", "アメリカ", "米国", "USA", "U.S.A.", "United States"),
    "GB": ("英國", "イギリス", "英国", "UK"),
    "VN": ("越南", "ヴェトナム", "ベトナム", "Vietnam"),
    "TH": ("泰國", "タイ", "タイ国", "Thailand"),
    "ID": ("印尼", "印度尼西亞", "インドネシア", "Indonesia"),
    "IN": ("印度", "インド", "India"),
    "MM": ("緬甸", "ミャンマー", "Myanmar"),
    "SA": ("沙烏地阿拉伯", "サウジアラビア", "Saudi Arabia"),
    "AE": ("阿聯", "阿拉伯聯合大公國", "UAE", "アラブ首長国連邦"),
    "AU": ("澳洲", "オーストラリア"),
    "PH": ("菲律賓", "フィリピン"),
    "MY": ("馬來西亞", "大馬", "マレーシア"),
    "SG": ("新加坡", "シンガポール"),
    "DE": ("德國", "ドイツ"),
}
LEAST = 2  # letters of a name that is looked for within a longer text; タイ only stands alone


@dataclass(frozen=True)
class Tag:
    """A field of industry, or something that is needed or offered; ``kind`` of ``schemewords.TAG_KINDS``.

    ``place``: where the office puts it among the others.
    """

    id: str
    name: Pair
    kind: str = "field"
    place: int = 0

    def group(self) -> Pair:
        """What it lies within, where its name is divided by a slash."""
        return Pair(*(_split(text)[0] for text in (self.name.zh, self.name.ja)))

    def own(self) -> Pair:
        """Its name without that."""
        return Pair(*(_split(text)[1] for text in (self.name.zh, self.name.ja)))

    @cached_property
    def marks(self) -> frozenset[str]:
        """What it is compared by: the same word of another kind, or in another spelling, is the same thing."""
        texts = (self.name.zh, self.name.ja, self.own().zh, self.own().ja)
        return frozenset(fold(text) for text in texts if fold(text)) | {f"#{self.id}"}


def _split(text: str) -> tuple[str, str]:
    group, slash, own = text.replace("/", SLASH).partition(SLASH)
    return (group.strip(), own.strip()) if slash and group.strip() and own.strip() else ("", text)


@dataclass(frozen=True)
class Place:
    """Where a company works; ``country`` of ``COUNTRIES_OF_BRANCHES``, ``written`` as people wrote the place."""

    country: str = ""
    kind: str = ""
    written: Pair = Pair()

    def key(self) -> str:
        """The country, or a place of no listed country by its name."""
        if self.country and self.country != "other":
            return self.country
        return fold(self.written.zh or self.written.ja)

    def name(self) -> Pair:
        """「越南」, 「越南（胡志明市）」; a place that names its country as it is written."""
        country = find(COUNTRIES_OF_BRANCHES, self.country).pair() if self.country not in ("", "other") else Pair()
        if not self.written or not country:
            return self.written or country
        said = []
        for code in CODES:
            place, land = self.written.get(code), country.get(code)
            said.append(place if country_in(place) == self.country else f"{land}（{place}）")
        return Pair(*said)


@dataclass(frozen=True)
class Company:
    """A company of the directory. ``said`` are its fields in its own words, where they are more than the tags."""

    id: str
    name: Pair
    country: str = "JP"
    region: str = ""
    kana: str = ""
    fields: tuple[Tag, ...] = ()
    needs: tuple[Tag, ...] = ()
    offers: tuple[Tag, ...] = ()
    places: tuple[Place, ...] = ()
    said: Pair = Pair()
    products: Pair = Pair()
    wants: Pair = Pair()
    source: str = ""
    as_of: date | None = None
    audience: str = ""  # what the record keeps inside
    key: str = ""  # what it is found by

    def field_names(self) -> Pair:
        """專業領域, as it is printed."""
        return self.said or listed(tag.name for tag in self.fields)

    def place_names(self) -> Pair:
        """業務據點."""
        return listed(place.name() for place in self.places)

    def source_words(self) -> Pair:
        """「各公司網站（民國106年12月26日）」."""
        if self.as_of is None:
            return Pair(self.source, self.source)
        days = [dates.long(self.as_of, code).partition("（")[0] for code in CODES]
        return Pair(*(f"{self.source}（{day}）" if self.source else day for day in days))


@dataclass(frozen=True)
class CompanyList:
    """What ``company-list`` prints."""

    companies: tuple[Company, ...]
    as_of: date
    by_field: bool = False


@dataclass(frozen=True)
class FieldLine:
    """A field with the companies that work in it; ``group`` empty where it lies within nothing."""

    group: Pair
    field: Pair
    companies: tuple[Company, ...]


def listed(names: Iterable[Pair]) -> Pair:
    """「感測器、伺服器」 / 「センサー、サーバー」, each text once."""
    present = [name for name in names if name]
    return Pair(*("、".join(dict.fromkeys(name.get(code) for name in present)) for code in CODES))


def by_field(companies: Sequence[Company], otherwise: Pair) -> list[FieldLine]:
    """Every field with its companies, in the order of the office, the fields of one group together."""
    tags = sorted({tag.id: tag for one in companies for tag in one.fields}.values(), key=lambda tag: tag.place)
    groups = list(dict.fromkeys(tag.group().zh or tag.id for tag in tags))
    found = []
    for tag in sorted(tags, key=lambda tag: groups.index(tag.group().zh or tag.id)):
        inside = tuple(company for company in companies if any(own.id == tag.id for own in company.fields))
        found.append(FieldLine(tag.group(), tag.own(), inside))
    rest = tuple(company for company in companies if not company.fields)
    return [*found, FieldLine(Pair(), otherwise, rest)] if rest else found


@cache
def _countries() -> tuple[tuple[str, str], ...]:
    """Folded names with the country, the longest first."""
    found: dict[str, str] = {}
    for choice in COUNTRIES_OF_BRANCHES:
        if choice.key not in ("", "other"):
            name = choice.pair()
            for text in (name.zh, name.ja, *MORE_NAMES.get(choice.key, ())):
                found.setdefault(fold(text), choice.key)
    return tuple(sorted(found.items(), key=lambda entry: -len(entry[0])))


def country_of(text: str) -> str:
    """The country that ``text`` is the name of, in either language or as a code; empty for anything else."""
    bare = fold(text)
    codes = {choice.key.casefold(): choice.key for choice in COUNTRIES_OF_BRANCHES}
    if bare != "other" and bare in codes:
        return codes[bare]
    return next((key for name, key in _countries() if name == bare), "")


def country_in(text: str) -> str:
    """The country that ``text`` names somewhere, the longest name first; empty where it names none."""
    return country_of(text) or next(iter(countries_in(text)), "")


def countries_in(text: str) -> list[str]:
    """Every country that a text names."""
    rest, found = fold(text), list[str]()
    for name, key in _countries():
        if len(name) >= LEAST and not name.isascii() and name != fold("タイ") and name in rest:
            rest = rest.replace(name, "|")
            found.append(key)
    return list(dict.fromkeys(found))

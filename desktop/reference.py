"""Reference data shipped with the program: the 22 counties and cities of Taiwan, the 47 prefectures of Japan, the
usual task lists, Taiwan's missions in Japan, the tables of daily rates.
"""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from desktop import paths
from desktop.domain import suggesting
from desktop.domain.emergency import Mission
from desktop.domain.pairmap import Tile, short
from desktop.domain.perdiem import OTHER, Rate
from desktop.domain.readings import Names
from desktop.domain.reportprofiles import Profile
from desktop.domain.tasks import Line, Shipped
from desktop.domain.text import Pair
from desktop.i18n import CODES


class County(NamedTuple):
    """A county or city; ``iso`` is ISO 3166-2."""

    iso: str
    name: Pair
    kana: str
    english: str

    def government(self) -> Pair:
        """臺中市政府 / 台中市政府: official names of Taiwan write 臺, Japanese papers 台 (needs.md row 94)."""
        return Pair(f"{self.name.zh}政府", f"{self.name.ja}政府")


class Prefecture(NamedTuple):
    """A prefecture; ``iso`` is ISO 3166-2."""

    iso: str
    name: Pair
    kana: str
    english: str
    capital: str

    def office(self) -> Pair:
        """千葉縣廳 / 千葉県庁, 東京都廳 / 東京都庁."""
        return Pair(f"{self.name.zh}廳", f"{self.name.ja}庁")


def _rows(name: str) -> list[dict[str, str]]:
    with (paths.resources() / "reference" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t" if name.endswith(".tsv") else ","))


@cache
def counties() -> tuple[County, ...]:
    """All 22, in the order of the source."""
    return tuple(
        County(r["iso"], Pair(r["name_zh_hant"], r["name_ja"]), r["kana_ja"], r["name_en"])
        for r in _rows("tw_counties.csv")
    )


@cache
def prefectures() -> tuple[Prefecture, ...]:
    """All 47, from north to south."""
    return tuple(
        Prefecture(r["iso"], Pair(r["name_zh_hant"], r["name_ja"]), r["kana"], r["name_en"], r["capital_ja"])
        for r in _rows("jp_prefectures.csv")
    )


@cache
def tiles() -> tuple[Tile, ...]:
    """Both countries as a map of tiles: counties in the order of the source, then prefectures from north to south."""
    places = {r["code"]: (int(r["column"]), int(r["row"])) for r in _rows("tiles.tsv")}
    regions = [(one.iso, one.name) for one in counties()] + [(one.iso, one.name) for one in prefectures()]
    return tuple(Tile(code, name, short(code, name), *places[code]) for code, name in regions)


class Term(NamedTuple):
    """A shipped pair of words; ``way`` as in ``suggesting.Known``, ``sure``: S seen in use, P probable."""

    kind: str
    zh: str
    ja: str
    way: str
    sure: str
    note: str
    source: str


@cache
def terms() -> tuple[Term, ...]:
    """The glossary, cleaned by packaging/terms.py: one pair a line, the first of several leads."""
    return tuple(Term(*(r[name] for name in Term._fields)) for r in _rows("terms.tsv"))


def official() -> list[suggesting.Known]:
    """Official names in both languages: counties, prefectures, missions."""
    pairs = suggesting.places(
        {county.name.zh: county.name.ja for county in counties()},
        {prefecture.name.zh: prefecture.name.ja for prefecture in prefectures()},
    )
    for mission in missions():
        pairs += [
            suggesting.Known(name.zh, name.ja, suggesting.OFFICIAL, "org") for name in (mission.name, mission.short)
        ]
    return pairs


@cache
def known(to: str) -> suggesting.Table:
    """Every shipped pair for suggestions into ``to``: glossary, official names, airports."""
    pairs = [suggesting.Known(t.zh, t.ja, suggesting.GLOSSARY, t.kind, t.way) for t in terms()]
    return suggesting.Table([*pairs, *suggesting.AIRPORTS, *official()], to)


@cache
def names_ja() -> Names:
    """Common Japanese names with their readings (resources/reference/NAMES.md)."""
    found: dict[str, dict[str, tuple[str, ...]]] = {"surname": {}, "given": {}}
    for row in _rows("names_ja.tsv"):  # first readings stand before second ones
        several = found[row["part"]]
        for written in row["written"].split(" "):
            several[written] = (*several.get(written, ()), row["kana"])
    return Names(found["surname"], found["given"])


@cache
def task_templates() -> tuple[Shipped, ...]:
    """The usual task lists. A row without ``title_zh`` names a template, those below it are its lines."""
    made: list[Shipped] = []
    for row in _rows("task_templates.tsv"):
        if not row["title_zh"]:
            made.append(Shipped(row["template"], Pair(row["name_zh"], row["name_ja"]), row["notes"], ()))
            continue
        line = Line(int(row["days"]) if row["days"] else None, Pair(row["title_zh"], row["title_ja"]), row["notes"])
        head = made[-1]
        made[-1] = Shipped(head.key, head.name, head.notes, (*head.lines, line))
    return tuple(made)


@cache
def missions() -> tuple[Mission, ...]:
    """Taiwan's missions in Japan, each with the prefectures (ISO 3166-2) that it is responsible for."""
    return tuple(
        Mission(
            r["key"],
            Pair(r["name_zh"], r["name_ja"]),
            Pair(r["short_zh"], r["short_ja"]),
            r["postal_code"],
            Pair(r["address_zh"], r["address_ja"]),
            r["phone"],
            r["emergency"],
            tuple(r["prefectures"].split()),
            r["certainty"],
            r["as_of"],
        )
        for r in _rows("missions.tsv")
    )


@cache
def daily_rates() -> tuple[Rate, ...]:
    """生活費日支數額 of Japan as published, a year each; an office enters what came out since (rules.md B.2)."""
    return tuple(
        Rate(
            r["city_zh"],
            Decimal(r["usd"]),
            date.fromisoformat(r["effective_from"]),
            date.fromisoformat(r["effective_to"]) if r["effective_to"] else None,
            r["doc_no"],
        )
        for r in _rows("perdiem_jp.csv")
    )


@cache
def report_profiles() -> tuple[Profile, ...]:
    """What each authority asks of a report, its usual form first (rules.md B.3)."""
    return tuple(
        Profile(
            r["profile"],
            r["form"],
            tuple(r["categories"].split()),
            tuple(r["sections"].split()),
            (int(r["abstract_least"]), int(r["abstract_most"])),
            int(r["suggestions"]),
            int(r["report_months"]),
            int(r["summary_months"]),
            int(r["tracking_months"]),
            r["next_working_day"] == "yes",
            r["sure"],
            r["source"],
        )
        for r in _rows("report_profiles.tsv")
    )


@cache
def towns() -> tuple[str, ...]:
    """Words by which a name tells where it is: capitals, and prefectures without their last letter."""
    found = [prefecture.capital for prefecture in prefectures()]
    found += [prefecture.name.ja.rstrip("都府県") for prefecture in prefectures() if prefecture.iso != "JP-01"]
    return tuple(dict.fromkeys([*found, *(rate.place for rate in daily_rates() if rate.place != OTHER)]))


@cache
def advice() -> dict[str, tuple[Pair, ...]]:
    """Part of a handbook -> sentences of manners, gifts, what to pack; hints with how sure each is and its source."""
    found: dict[str, list[Pair]] = {}
    for row in _rows("handbook.tsv"):
        found.setdefault(row["part"], []).append(Pair(row["zh"], row["ja"]))
    return {part: tuple(lines) for part, lines in found.items()}


@cache
def organising() -> dict[str, tuple[Pair, ...]]:
    """Part of the work -> how a delegation is organised, as the plan of the programme and its reports say."""
    found: dict[str, list[Pair]] = {}
    for row in _rows("organising.tsv"):
        found.setdefault(row["part"], []).append(Pair(row["zh"], row["ja"]))
    return {part: tuple(lines) for part, lines in found.items()}


class Strength(NamedTuple):
    """What a county or prefecture is strong in, and who says so; ``code`` is ISO 3166-2."""

    code: str
    name: Pair
    source: str


@cache
def strengths() -> tuple[Strength, ...]:
    """First values for a programme of counties: only what its own documents say of them."""
    return tuple(Strength(r["code"], Pair(r["zh"], r["ja"]), r["source"]) for r in _rows("strengths.tsv"))


@cache
def populations() -> dict[str, int]:
    """People in each prefecture on 1 October 2017, by ISO 3166-2 (resources/reference/jp_prefectures.csv)."""
    return {r["iso"]: int(r["pop_20171001"]) for r in _rows("jp_prefectures.csv")}


@cache
def letter_templates() -> dict[str, tuple[Pair, Pair]]:
    """Kind of letter -> subject and body as templates in both languages (``domain.letters`` fills them)."""
    read = {code: _sections(f"letters_{code[:2]}.txt") for code in CODES}
    return {
        kind: (Pair(*(read[code][kind][0] for code in CODES)), Pair(*(read[code][kind][1] for code in CODES)))
        for kind in read["ja"]
    }


def _sections(name: str) -> dict[str, tuple[str, str]]:
    """「## key」, then a line, then text: key -> (line, text)."""
    whole = (paths.resources() / "reference" / name).read_text(encoding="utf-8")
    found = {}
    for section in whole.split("\n## ")[1:]:
        key, _feed, rest = section.partition("\n")
        line, _feed, text = rest.partition("\n")
        found[key.strip()] = (line, text.strip("\n"))
    return found


class Component(NamedTuple):
    """Something that is shipped: its licence as SPDX, what carries it inside, and the file of its text."""

    name: str
    version: str
    licence: str
    inside: str
    file: str

    @property
    def id(self) -> str:
        return self.name

    def text(self) -> str:
        """The whole licence."""
        return (paths.resources() / "licences" / self.file).read_text(encoding="utf-8")


@cache
def components() -> tuple[Component, ...]:
    """All that is shipped (packaging/licences.py writes the table from the lock)."""
    return tuple(Component(**row) for row in _rows("licences.tsv"))

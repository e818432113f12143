"""議會專案報告: the trips of some years in one table as a council reads them, and the words before and behind it.

The table has exactly the six columns of the report to the council of Taichung (needs.md rows 18, 49, 62, 63, 67); what
a trip cost is 核銷中 until it is settled, and a trip of which nothing can be told yet stands in the remarks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain import amounts, dates, precedence, yearly
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.reports import plain, spaced
from desktop.domain.text import Pair
from desktop.domain.yearly import CANCELLED, SETTLED, YearLine, YearTrip
from desktop.errors import Notice, Sentence
from desktop.i18n import N_, gettext_for

HEADS = (
    N_("Name of the official trip"), N_("Dates of the trip abroad"), N_("Place of the trip abroad"),
    N_("People sent abroad"), N_("Budget and cost"), N_("Content and results of the trip"),
)  # fmt: skip
PREFACE, RESULTS, CLOSING = N_("Preface"), N_("Visits abroad and what came of them"), N_("Closing words of a report")
TABLE = N_("Table of official trips abroad: cost, people and results")
TABLE_LINE = N_("Table: {name}")
REMARKS = N_("Remarks: {text}")
BACK = N_("{days} “{name}” {purpose}Cost and results are still being put together.")
ABROAD = N_("{days} “{name}” {purpose}Under way; cost and results follow after the return.")
COMING = N_("{days} “{name}” {purpose}Planned; cost and results follow after the return.")
REPORTER = N_("Reported by: {name}")
NAMED_RANK, NAMED = 45, 5  # of the post, and how many: heads of bureaus and their deputies stand by name
SHORT = "主委"  # 主任委員
PREFACE_HINT = N_(
    "Official trips abroad follow the rules for sending staff abroad. What they cost, who travelled and what came of"
    " them stands in the table at the end; the following tells what matters most."
)
CLOSING_HINT = N_(
    "Every trip was weighed for who invites, what is discussed and what it promises; after the return its results are"
    " followed up."
)
LESS = N_("The budget for trips abroad went down from {before} in {first} to {after} in {last}, {change} less.")
MORE = N_("The budget for trips abroad went up from {before} in {first} to {after} in {last}, {change} more.")
NO_RESULTS = N_("No outcome of this trip is written yet: its last column stays empty.")
NO_PROSE = N_("The chapter “{name}” is empty.")
NO_PEOPLE = N_("Nobody is entered as travelling on this trip.")
NO_PLACES = N_("The places of this trip are missing.")
NO_REPORTER = N_("Who reports to the council is not entered yet.")


@dataclass(frozen=True)
class Told:
    """An outcome: its text, and the themes that it is told under."""

    text: Pair
    themes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Theme:
    """A theme with its prose, a paragraph each; None: nobody wrote any, the outcomes speak for themselves."""

    id: str
    name: Pair
    prose: tuple[str, ...] | None = None


@dataclass(frozen=True)
class CouncilTrip:
    """A trip with those who are named, the first leads; ``countries`` and ``leader`` are what it is found by."""

    trip: YearTrip
    named: tuple[Pair, ...] = ()
    results: tuple[Told, ...] = ()
    places: Pair = Pair()
    leader: str = ""
    countries: str = ""

    def told(self, as_of: date) -> bool:
        """Whether it stands in the table: it is over, and something of it can be told."""
        return self.trip.end < as_of and (bool(self.results) or self.trip.state == SETTLED)


@dataclass(frozen=True)
class Choice:
    """Which trips a report is about: those that begin in these days, of this leader, to this country."""

    first_day: date | None = None
    last_day: date | None = None
    leader: str = ""
    country: str = ""

    def takes(self, one: CouncilTrip, as_of: date) -> bool:
        """Whether a trip belongs to it; what was called off never does."""
        start = one.trip.start
        if one.trip.state == CANCELLED or (self.first_day and start < self.first_day):
            return False
        if start > (self.last_day or as_of):
            return False
        return _within(self.leader, one.leader) and _within(self.country, one.countries)


@dataclass(frozen=True)
class CouncilReport:
    """A report as it is printed. ``trips`` are all that were chosen, the oldest first."""

    id: str
    title: str
    session: str = ""
    office: str = ""
    reporter: str = ""
    dated_on: date | None = None
    as_of: date = date(1970, 1, 1)
    preface: str = ""
    closing: str = ""
    remarks: str = ""
    themes: tuple[Theme, ...] = ()
    trips: tuple[CouncilTrip, ...] = ()
    choice: Choice = Choice()

    @property
    def listed(self) -> tuple[CouncilTrip, ...]:
        """The trips of the table."""
        return tuple(one for one in self.trips if one.told(self.as_of))

    @property
    def waiting(self) -> tuple[CouncilTrip, ...]:
        """Those in the remarks."""
        return tuple(one for one in self.trips if not one.told(self.as_of))


# The table


def cells(one: CouncilTrip, code: str) -> tuple[str, ...]:
    """A row of the table under HEADS."""
    return (
        one.trip.name.get(code),
        yearly.when(one.trip, code),
        one.places.get(code),
        people(one, code),
        yearly.cost(one.trip).get(code),
        results(one, code),
    )


def people(one: CouncilTrip, code: str) -> str:
    """「市長○○○、局長○○○等七人」: those who are named, and how many travelled in all."""
    names, count = "、".join(pair.get(code) for pair in one.named), one.trip.count
    if not count or (names and count <= len(one.named)):
        return names
    if code == "ja":
        return f"{names} ほか計{count}名" if names else f"{count}名"
    return f"{names}等{yearly.numeral(count)}人" if names else f"{yearly.numeral(count)}人"


def results(one: CouncilTrip, code: str) -> str:
    """What came of it, a line each, numbered where there are several."""
    texts = [text for told in one.results if (text := line(told.text.get(code)))]
    if len(texts) < 2:
        return "".join(texts)
    return "\n".join(spaced(f"{number}.", text) for number, text in enumerate(texts, 1))


def line(text: str) -> str:
    """A text in one paragraph: an outcome is a point of a list."""
    return " ".join(part.strip() for part in text.splitlines() if part.strip())


def called(title: Pair, name: Pair, unit: Pair = Pair()) -> Pair:
    """「觀旅局局長陳盛山」, 「観光旅遊局局長 陳盛山」; what the title says itself is not said twice (交通局長)."""
    zh, ja = unit.get("zh_TW"), unit.get("ja")
    zh = "" if title.get("zh_TW").startswith(zh) else zh
    ja = "" if title.get("ja").startswith(ja) else ja
    spoken = f"{ja}{title.get('ja')}"
    return Pair(f"{zh}{title.get('zh_TW')}{name.get('zh_TW')}", f"{spoken} {name.get('ja')}".strip())


def by_name(rank: int | None, titles: Iterable[str]) -> bool:
    """Whether somebody of this post stands by name: who leads a bureau or is a deputy of it."""
    known = [title for title in titles if title]
    if rank is None:
        rank = min(map(precedence.rank_of, known), default=precedence.UNRANKED)
    return rank <= NAMED_RANK or any(title.endswith(SHORT) for title in known)


def remarks(report: CouncilReport, code: str) -> tuple[str, ...]:
    """Below the table: a line for each trip that is not finished, then what somebody wrote."""
    made = [remark(one, report.as_of, code) for one in report.waiting]
    return (*made, *paragraphs(report.remarks))


def remark(one: CouncilTrip, as_of: date, code: str) -> str:
    """「107/4/19-4/25「…」市長應…邀請出席…。相關經費及成果尚待彙整資料中。」"""
    msgid = COMING if one.trip.start > as_of else ABROAD if one.trip.end >= as_of else BACK
    purpose = line(one.trip.purpose.get(code))
    if purpose and purpose[-1] not in "。．.！？!?":
        purpose += "。"
    said_ = said(msgid, days=yearly.when(one.trip, code), name=one.trip.name.get(code), purpose=purpose)
    return said_.get(code)


# The chapters


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text as somebody typed it, a line each."""
    return tuple(part.strip() for part in text.splitlines() if part.strip())


def chapters(report: CouncilReport, code: str) -> tuple[tuple[Theme, tuple[str, ...]], ...]:
    """The themes that have something to tell, each with its paragraphs: the author's, else those of the outcomes."""
    made = []
    for theme in report.themes:
        told = theme.prose if theme.prose is not None else from_outcomes(report.trips, theme.id, code)
        if told:
            made.append((theme, told))
    return tuple(made)


def from_outcomes(trips: Iterable[CouncilTrip], theme_id: str, code: str) -> tuple[str, ...]:
    """The outcomes of a theme, in the order of the trips; one that two trips share once."""
    texts = [line(told.text.get(code)) for one in trips for told in one.results if theme_id in told.themes]
    return tuple(dict.fromkeys(filter(None, texts)))


def prose_of(themes: str) -> dict[str, tuple[str, ...]]:
    """Theme id -> its paragraphs, out of what a record keeps; none for one that is left out."""
    found: dict[str, list[str]] = {}
    for kept in themes.splitlines():
        theme_id, _tab, text = kept.partition("\t")
        if theme_id.strip():
            found.setdefault(theme_id.strip(), []).extend([text.strip()] if text.strip() else [])
    return {theme_id: tuple(texts) for theme_id, texts in found.items()}


def with_prose(themes: str, theme_id: str, text: str | None) -> str:
    """``themes`` with the prose of one anew; empty: it is left out, None: its outcomes speak for themselves."""
    kept = {key: texts for key, texts in prose_of(themes).items() if key != theme_id}
    if text is not None:
        kept[theme_id] = paragraphs(text)
    return "\n".join(f"{key}\t{said_}" for key, texts in kept.items() for said_ in (texts or ("",)))


def ordinal(number: int, depth: int = 0) -> str:
    """「一、」, 「(一)」."""
    return f"({plain(number)})" if depth else f"{plain(number)}、"


def day_text(day: date, code: str) -> str:
    """「中華民國 107 年 5 月 11 日」, 「令和8年5月11日」."""
    if code == "ja":
        return f"{dates.year(day, Calendar.ERA)}{day.month}月{day.day}日"
    return f"中華民國 {day.year - 1911} 年 {day.month} 月 {day.day} 日"


def preface_hint() -> str:
    """A beginning that most reports share: the rules that trips follow, and where the table stands."""
    return gettext_for("zh_TW")(PREFACE_HINT)


def closing_hint(years: Sequence[YearLine]) -> str:
    """An ending with what became of the budget, from the year that it is compared with to the latest."""
    say, known = gettext_for("zh_TW"), [line for line in years if line.budget is not None]
    last = known[-1] if known else None
    first = next((line for line in known if last and line.year == last.base_year), None)
    if last is None or first is None or first is last or not last.change:
        return say(CLOSING_HINT)
    msgid = LESS if last.change < 0 else MORE
    texts = {
        name: amounts.mixed(Money(abs(minor or 0)), "zh_TW")
        for name, minor in (("before", first.budget), ("after", last.budget), ("change", last.change))
    }
    names = {"first": yearly.year_text(first.year, "zh_TW"), "last": yearly.year_text(last.year, "zh_TW")}
    return f"{say(msgid).format(**texts, **names)}\n{say(CLOSING_HINT)}"


# Which trips

_BLANKS = re.compile(r"\s+")
_SAME = str.maketrans("台国県", "臺國縣")


def _within(wish: str, text: str) -> bool:
    """Whether every word of a wish is in a text, however it is written (台 and 臺, wide and narrow)."""
    here = _plain(text)
    return all(_plain(word) in here for word in re.split(r"[\s、,，]+", wish) if word)


def _plain(text: str) -> str:
    return _BLANKS.sub("", unicodedata.normalize("NFKC", text)).translate(_SAME).casefold()


# What to look at


def notices(report: CouncilReport, code: str) -> tuple[Notice, ...]:
    """What is still missing before the report is handed in."""
    found: list[Notice] = []
    own = ("council", report.id) if report.id else None
    for msgid, text, field in ((PREFACE, report.preface, "preface"), (CLOSING, report.closing, "closing")):
        if not text.strip():
            name = said(msgid).get(code)
            found.append(Notice("", Sentence(NO_PROSE, {"name": name}), (*own, field) if own else None))
    if not report.reporter:
        found.append(Notice("", Sentence(NO_REPORTER), (*own, "reporter") if own else None))
    for one in report.listed:
        name, row = one.trip.name.get(code), one.trip.id
        if not one.results:
            found.append(Notice(name, Sentence(NO_RESULTS), ("delegation", row, "name_zh")))
        if not one.trip.count:
            found.append(Notice(name, Sentence(NO_PEOPLE), ("delegation", row, "name_zh")))
        if not one.places:
            found.append(Notice(name, Sentence(NO_PLACES), ("delegation", row, "places_zh")))
    return tuple(found)


def by_theme(themes: Sequence[Theme], kept: Mapping[str, tuple[str, ...]]) -> tuple[Theme, ...]:
    """The themes with the prose that a report keeps for them."""
    return tuple(Theme(theme.id, theme.name, kept.get(theme.id)) for theme in themes)

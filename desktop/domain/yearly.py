"""The budget of an office for trips abroad, year by year, and all its trips in one table as a council asks for it.

Years are those of the calendar, as the budget years of Taiwan are; a trip belongs to the year in which it begins.
Sums are integer minor units of TWD; shares are exact until they are shown (needs.md rows 49 and 50).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain import amounts, dates
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.text import Pair, joined
from desktop.domain.words import DELEGATION_STATUSES, EXPENSE_STATUSES, find
from desktop.i18n import N_, gettext_for

LACKS = N_("{count} amounts lack a rate")
EDITED, RUNNING, SETTLED, CANCELLED = "budgeted", "settling", "settled", "cancelled"


@dataclass(frozen=True)
class YearTrip:
    """A delegation in the table. ``spent`` is what its expenses come to, ``unknown`` how many of them lack a rate;
    ``people`` names the first of those who travel, ``count`` says how many there are.
    """

    id: str
    name: Pair
    start: date
    end: date
    places: Pair = Pair()
    people: tuple[Pair, ...] = ()
    count: int = 0
    planned: int = 0
    spent: int = 0
    unknown: int = 0
    state: str = EDITED
    purpose: Pair = Pair()


@dataclass(frozen=True)
class Entered:
    """What somebody entered for a year; ``executed`` None: it is counted from the trips."""

    id: str
    year: int
    budget: int
    executed: int | None = None
    base: bool = False
    notes: str = ""


@dataclass(frozen=True)
class YearLine:
    """A year: ``budget`` is None where nobody entered one, ``change`` that to the base year, ``share`` that in parts of
    the base, ``used`` what was executed in parts of the budget.
    """

    year: int
    entered: Entered | None
    budget: int | None
    executed: int
    counted: bool  # from the trips, not entered
    trips: int
    unsettled: int
    unknown: int
    base_year: int | None
    change: int | None
    share: Fraction | None
    used: Fraction | None

    @property
    def known(self) -> int | None:
        """What was executed; None where nobody said it and no trip is known."""
        return self.executed if self.trips or not self.counted else None

    @property
    def left(self) -> int | None:
        return None if self.budget is None or self.known is None else self.budget - self.executed


@dataclass(frozen=True)
class Yearly:
    """The years of an office, the oldest first, and its trips, the oldest first."""

    office: Pair
    years: tuple[YearLine, ...]
    trips: tuple[YearTrip, ...]
    as_of: date

    @property
    def settled(self) -> int:
        """What the settled trips cost together: the sum under the table; others are 核銷中 and in no sum."""
        return sum(trip.spent for trip in self.trips if trip.state == SETTLED)

    @property
    def unsettled(self) -> int:
        return sum(trip.state == RUNNING for trip in self.trips)

    def only(self, first: int, last: int) -> Yearly:
        """The same from one year to another, both included; the base year stays the base."""
        years = tuple(line for line in self.years if first <= line.year <= last)
        trips = tuple(trip for trip in self.trips if first <= trip.start.year <= last)
        return Yearly(self.office, years, trips, self.as_of)


def yearly(office: Pair, entered: Iterable[Entered], trips: Iterable[YearTrip], as_of: date) -> Yearly:
    """Put together years and trips. What is called off is in the table, and in no sum.

    Every year is compared with the latest base year up to it, else with the first one; without any with the oldest
    year that has a budget.
    """
    own: dict[int, Entered] = {}
    for one in sorted(entered, key=lambda one: one.id):
        own.setdefault(one.year, one)  # two laptops entered the same year: the first id on every one of them
    travelled = tuple(sorted(trips, key=lambda trip: (trip.start, trip.end, trip.id)))
    bases = sorted(year for year, one in own.items() if one.base) or sorted(own)[:1]
    lines = []
    for year in sorted(own.keys() | {trip.start.year for trip in travelled}):
        mine = [trip for trip in travelled if trip.start.year == year and trip.state != CANCELLED]
        lines.append(_line(year, own.get(year), mine, _base(year, bases, own)))
    return Yearly(office, tuple(lines), travelled, as_of)


def _base(year: int, bases: list[int], own: dict[int, Entered]) -> Entered | None:
    if not bases:
        return None
    return own[max((base for base in bases if base <= year), default=bases[0])]


def _line(year: int, entered: Entered | None, mine: list[YearTrip], base: Entered | None) -> YearLine:
    budget = entered.budget if entered else None
    said = entered.executed if entered else None
    executed = sum(trip.spent for trip in mine) if said is None else said
    change = budget - base.budget if budget is not None and base is not None else None
    return YearLine(
        year,
        entered,
        budget,
        executed,
        said is None,
        len(mine),
        sum(trip.state == RUNNING for trip in mine) if said is None else 0,
        sum(trip.unknown for trip in mine) if said is None else 0,
        base.year if base else None,
        change,
        Fraction(change, base.budget) if change is not None and base is not None and base.budget else None,
        Fraction(executed, budget) if budget and (mine or said is not None) else None,
    )


def state_of(start: date, status: str, settled_on: date | None, statuses: Iterable[str], today: date) -> str:
    """How far the money of a trip is: 核銷中 until all is settled; ``statuses`` are those of expenses that count."""
    if status == "cancelled":
        return CANCELLED
    known = set(statuses)
    if settled_on is not None or (known and known == {"settled"}):
        return SETTLED
    return RUNNING if known or start <= today else EDITED


def percent(share: Fraction | None, signed: bool = False) -> str:
    """「-35.0 %」 to one place, a half away from zero."""
    if share is None:
        return ""
    tenths = (abs(share) * 2000 + 1) // 2
    sign = "−" if share < 0 and tenths else "+" if signed and tenths else ""
    return f"{sign}{tenths // 10}.{tenths % 10} %"


def year_text(year: int, code: str, calendar: Calendar | None = None) -> str:
    """「107年度」 for Chinese readers, 「2018年」 for Japanese ones, whose 年度 begins in April."""
    if code == "zh_TW":
        kind = calendar or Calendar.ROC
        return f"{dates.year(date(year, 12, 31), kind).removeprefix('民國').removesuffix('年')}年度"
    return dates.year(date(year, 12, 31), calendar or Calendar.WESTERN)


def when(trip: YearTrip, code: str) -> str:
    """「104/4/06-4/11」, as the council prints it; years of the common era for Japanese readers."""
    start, end = trip.start, trip.end
    first = start.year - 1911 if code == "zh_TW" else start.year
    said = f"{first}/{start.month}/{start.day:02}"
    if end == start:
        return said
    other = f"{end.year - start.year + first}/" if end.year != start.year else ""
    return f"{said}-{other}{end.month}/{end.day:02}"


def travellers(trip: YearTrip, code: str) -> str:
    """「市長○○○、局長○○○等七人」, 「市長○○○、局長○○○ ほか計7名」."""
    names = "、".join(pair.get(code) for pair in trip.people if pair)
    if not trip.count or (names and trip.count <= len(trip.people)):
        return names
    if code == "ja":
        return f"{names} ほか計{trip.count}名" if names else f"{trip.count}名"
    return f"{names}等{numeral(trip.count)}人" if names else f"{numeral(trip.count)}人"


def numeral(count: int) -> str:
    """「七」, 「十三」, 「二十一」; digits from a hundred on."""
    digits = "零一二三四五六七八九"
    tens, ones = divmod(count, 10)
    if not 0 <= count < 100:
        return str(count)
    if not tens:
        return digits[ones]
    return ("" if tens == 1 else digits[tens]) + "十" + (digits[ones] if ones else "")


_YEAR = re.compile(r"(中華民國|民國|令和|平成|昭和|[rhs])?\s*(\d{1,4}|元)\s*(?:年度|年)?", re.IGNORECASE)
_BEFORE = {"中華民國": 1911, "民國": 1911, "令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}


def parse_year(text: str) -> int | None:
    """「107」, 「民國107年度」, 「2018」, 「平成30年」, 「R8」 as a year of the common era; below 200 one of 民國."""
    found = _YEAR.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found is None:
        return None
    number = 1 if found[2] == "元" else int(found[2])
    if found[1]:
        return number + _BEFORE[found[1].lower()]
    return number + 1911 if number < 200 and found[2] != "元" else number


def amount(minor: int) -> Pair:
    """「新臺幣 783 萬 6,797 元」, 「783万6,797台湾ドル」."""
    whole = Money(minor)
    return Pair(f"新臺幣 {amounts.mixed(whole, 'zh_TW')}", amounts.mixed(whole, "ja"))


def cost(trip: YearTrip) -> Pair:
    """What the table prints of a trip: its sum once it is settled, else 核銷中, 編列, 已中止 (needs.md row 49)."""
    if trip.state == SETTLED:
        lacking = said(LACKS, count=trip.unknown) if trip.unknown else Pair()
        return joined("　", amount(trip.spent), lacking)
    return find(DELEGATION_STATUSES if trip.state == CANCELLED else EXPENSE_STATUSES, trip.state).pair()


YEAR_HEADS = (
    N_("Year"), N_("Budget"), N_("Executed"), N_("Left"), N_("Against the base year"), N_("Number of trips"),
    N_("Remarks"),
)  # fmt: skip
TRIP_HEADS = (
    N_("Trip"), N_("First day"), N_("Last day"), N_("Places"), N_("Who travelled"), N_("Budget"), N_("Executed"),
    N_("Status"),
)  # fmt: skip


def table(value: Yearly, language: str) -> list[list[str | int | date | None]]:
    """Years, an empty row, then the trips, each under its head; sums in NT$. "both": Chinese."""
    code = "ja" if language == "ja" else "zh_TW"
    say = gettext_for(code)
    rows: list[list[str | int | date | None]] = [[say(head) for head in YEAR_HEADS]]
    for line in value.years:
        sums = (_whole(line.budget), _whole(line.known), _whole(line.left), _whole(line.change))
        notes = line.entered.notes if line.entered else ""
        rows.append([year_text(line.year, code), *sums, line.trips, notes])
    rows += [[], [say(head) for head in TRIP_HEADS]]
    for trip in value.trips:
        spent = _whole(trip.spent) if trip.state == SETTLED else None
        choices = DELEGATION_STATUSES if trip.state == CANCELLED else EXPENSE_STATUSES
        rows.append(
            [
                trip.name.get(code),
                trip.start,
                trip.end,
                trip.places.get(code),
                travellers(trip, code),
                _whole(trip.planned),
                spent,
                say(find(choices, trip.state).label),
            ]
        )
    return rows


def _whole(minor: int | None) -> int | str | None:
    """A whole amount as a number, one with cents as it is read: never a float."""
    if minor is None:
        return None
    return Money(minor).bare() if minor % 100 else minor // 100

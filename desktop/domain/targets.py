"""預期效益: what a year of the programme aims at, and what came of it, counted from records (needs.md rows 8 and 13).

Goals follow from the plan (shared/sources/0-exchange-plan.txt, 5): as many delegations as counties, as many return
visits as prefectures, 25 people a county, two meetings a delegation. What the office enters takes their place; what it
leaves blank stays blank.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from desktop.domain import amounts, yearly
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.i18n import N_

DEMONSTRATION, YEARLY = "demonstration", "yearly"
OUTBOUND, RETURNING, PEOPLE, MEETINGS, BUSINESS = "outbound", "returning", "people", "meetings", "business"
ROWS = {
    DEMONSTRATION: (OUTBOUND, PEOPLE, MEETINGS, BUSINESS),
    YEARLY: (OUTBOUND, RETURNING, PEOPLE, MEETINGS, BUSINESS),
}
KINDS = {"demonstration": DEMONSTRATION, "city": YEARLY, "return_visit": YEARLY}  # of delegations that count
PEOPLE_EACH, MEETINGS_EACH = 25, 2
SHOWN_PEOPLE, SHOWN_MEETINGS = 70, 3  # of the demonstration delegation
SIX_FROM = 2015  # the year since which there are six special municipalities: Taoyuan is one since 2014-12-25
RENAMED = 2023  # 國際貿易局 is 國際貿易署 since 2023-09-26
FIVE, SIX = (
    N_("5 special municipalities and 17 counties and cities: 3 people each"),
    N_("6 special municipalities and 16 counties and cities: 3 people each"),
)
BUREAU, ADMINISTRATION = N_("Bureau of Foreign Trade"), N_("International Trade Administration")


@dataclass(frozen=True)
class Year:
    """A year of the programme. ``counted``: kinds of items that count as meetings."""

    id: str
    year: int
    own_name: Pair = Pair()
    places: int = 10
    each: int = 2
    counted: frozenset[str] = frozenset({"matching", "reception", "seminar"})

    @property
    def name(self) -> Pair:
        """「116年度」, and what the office calls it."""
        number = Pair(*(yearly.year_text(self.year, code) for code in ("zh_TW", "ja")))
        return Pair(*(f"{number.get(code)} {self.own_name.get(code)}".strip() for code in ("zh_TW", "ja")))


@dataclass(frozen=True)
class Goal:
    """What is aimed at; None is blank. ``id`` is that of the record, empty where the goal follows from the plan."""

    scope: str
    key: str
    value: int | None = None
    money: Money | None = None
    per: Pair = Pair()
    id: str = ""


@dataclass(frozen=True)
class Record:
    """A record behind a number, and how much of it it is; ``ahead``: not yet, and in no number."""

    entity: str
    id: str
    name: Pair
    trip: Pair
    day: date | None
    number: int = 1
    money: Money | None = None
    ahead: bool = False


@dataclass(frozen=True)
class Meeting:
    """An item of a trip's itinerary."""

    id: str
    name: Pair
    kind: str
    day: date | None
    status: str = "planned"
    money: Money | None = None


@dataclass(frozen=True)
class Traveller:
    """A member who takes part; ``company``: sent by one."""

    id: str
    name: Pair
    company: bool = False


@dataclass(frozen=True)
class Trip:
    """A delegation that counts for a year, with those who take part and its items."""

    id: str
    name: Pair
    kind: str
    status: str
    start: date | None
    county: str = ""
    prefecture: str = ""
    pairing_id: str = ""
    answers_id: str = ""
    office: Pair = Pair()
    people: tuple[Traveller, ...] = ()
    meetings: tuple[Meeting, ...] = ()

    def held(self, today: date) -> bool:
        """Whether it has begun: somebody said so, or its first day has come."""
        if self.status == "cancelled":
            return False
        return self.status in ("travelling", "finished") or (self.start is not None and self.start <= today)


@dataclass(frozen=True)
class Actual:
    """What came of it. ``number`` counts what was, ``ahead`` what is planned; ``money`` is by currency."""

    number: int = 0
    ahead: int = 0
    money: tuple[Money, ...] = ()
    records: tuple[Record, ...] = ()


@dataclass(frozen=True)
class Line:
    """A row of the table."""

    goal: Goal
    actual: Actual

    @property
    def reached(self) -> Fraction | None:
        """The part of the goal that is reached; None where it has none, or where currencies differ."""
        if self.goal.key == BUSINESS:
            aim = self.goal.money
            same = [one for one in self.actual.money if aim and one.currency == aim.currency]
            if not aim or not aim.minor or len(same) != len(self.actual.money):
                return None
            return Fraction(sum(one.minor for one in same), aim.minor)
        return Fraction(self.actual.number, self.goal.value) if self.goal.value else None


@dataclass(frozen=True)
class Targets:
    """A year's table. ``county`` where only one county's part is shown: then goals are its share."""

    year: Year
    lines: tuple[Line, ...]
    as_of: date
    organiser: Pair = Pair()
    county: str = ""
    with_actual: bool = True

    def line(self, scope: str, key: str) -> Line:
        """One row; an empty one where the table does not have it (a county has no demonstration delegation)."""
        found = (line for line in self.lines if (line.goal.scope, line.goal.key) == (scope, key))
        return next(found, Line(Goal(scope, key), Actual()))


def planned(year: Year) -> tuple[Goal, ...]:
    """The goals that follow from the plan of the year; business is blank."""
    returning = year.places * year.each
    numbers = {
        (DEMONSTRATION, OUTBOUND): 1,
        (DEMONSTRATION, PEOPLE): SHOWN_PEOPLE,
        (DEMONSTRATION, MEETINGS): SHOWN_MEETINGS,
        (YEARLY, OUTBOUND): year.places,
        (YEARLY, RETURNING): returning,
        (YEARLY, PEOPLE): year.places * PEOPLE_EACH,
        (YEARLY, MEETINGS): (year.places + returning) * MEETINGS_EACH,
    }
    per = {(DEMONSTRATION, PEOPLE): said(SIX if year.year >= SIX_FROM else FIVE)}
    return tuple(
        Goal(scope, key, numbers.get((scope, key)), per=per.get((scope, key), Pair()))
        for scope, keys in ROWS.items()
        for key in keys
    )


def goals(year: Year, entered: Iterable[Goal]) -> tuple[Goal, ...]:
    """The goals of a year: what was entered, else what follows from its plan."""
    own: dict[tuple[str, str], Goal] = {}
    for one in sorted(entered, key=lambda one: one.id):
        own.setdefault((one.scope, one.key), one)  # two laptops entered the same: the first id on every one of them
    return tuple(own.get((goal.scope, goal.key), goal) for goal in planned(year))


def share(year: Year, several: Iterable[Goal]) -> tuple[Goal, ...]:
    """The part of the yearly goals that falls to one county; blank where it is no whole number."""
    made = []
    for goal in several:
        if goal.scope != YEARLY:
            continue
        part, rest = divmod(goal.value, year.places) if goal.value is not None and year.places else (None, 0)
        made.append(replace(goal, value=None if rest else part, money=None))
    return tuple(made)


def table(
    year: Year, entered: Iterable[Goal], trips: Iterable[Trip], today: date, *, everybody: bool = False,
    county: str = "", office: Pair | None = None, with_actual: bool = True,
) -> Targets:  # fmt: skip
    """A year's goals with what came of them. ``everybody``: all members count, not only those of companies; ``office``:
    whose work it is, where that is not the office that sends the demonstration delegation.
    """
    mine = sorted(
        (trip for trip in trips if trip.kind in KINDS and county in ("", trip.county)),
        key=lambda trip: (trip.start or date.max, trip.id),
    )
    wanted = goals(year, entered)
    shown = share(year, wanted) if county else wanted
    lines = tuple(Line(goal, _actual(goal, mine, year, today, everybody)) for goal in shown)
    offices = [trip.office for trip in mine if KINDS[trip.kind] == DEMONSTRATION and trip.office]
    usual = said(ADMINISTRATION if year.year >= RENAMED else BUREAU)
    return Targets(year, lines, today, office or (offices[0] if offices else usual), county, with_actual)


def _actual(goal: Goal, trips: list[Trip], year: Year, today: date, everybody: bool) -> Actual:
    mine = [trip for trip in trips if KINDS[trip.kind] == goal.scope and trip.status != "cancelled"]
    records: list[Record] = []
    for trip in mine:
        away = trip.kind == "return_visit"
        ahead = not trip.held(today)
        if (goal.key == OUTBOUND and not away) or (goal.key == RETURNING and away):
            records.append(Record("delegation", trip.id, trip.name, trip.name, trip.start, ahead=ahead))
        elif goal.key == PEOPLE and not away:
            counted = [one for one in trip.people if one.company or everybody or goal.scope == DEMONSTRATION]
            records += [Record("member", one.id, one.name, trip.name, trip.start, ahead=ahead) for one in counted]
        elif goal.key in (MEETINGS, BUSINESS):
            records += _of_items(goal.key, trip, year, today)
    known = [one for one in records if not one.ahead]
    sums: dict[str, int] = {}
    for one in known:
        if one.money is not None:
            sums[one.money.currency] = sums.get(one.money.currency, 0) + one.money.minor
    money = tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))
    ahead_count = 0 if goal.key == BUSINESS else len(records) - len(known)
    return Actual(len(known), ahead_count, money, tuple(records))


def _of_items(key: str, trip: Trip, year: Year, today: date) -> list[Record]:
    """Items that count as meetings, or those with an agreed value; what was called off counts nowhere."""
    found = []
    for item in trip.meetings:
        if item.status == "cancelled" or (key == BUSINESS and item.money is None):
            continue
        if key == MEETINGS and item.kind not in year.counted:
            continue
        day = item.day or trip.start
        begun = trip.held(today) and (trip.status == "finished" or item.status == "done" or (day or today) <= today)
        money = item.money if key == BUSINESS else None
        found.append(Record("event", item.id, item.name, trip.name, day, money=money, ahead=not begun))
    return found


# How the table says it

TEAMS, PEOPLE_COUNT, TIMES = N_("{count} (delegations)"), N_("{count} (people)"), N_("{count} (meetings)")
SUMMED, SUMMED_TIMES = N_("{count} delegations in all"), N_("{count} meetings in all")
ABOUT, ABOUT_EACH = N_("about {count} people"), N_("about {count} people of each county or city")
BOTH_WAYS = N_("{outbound} by our counties and cities; {returning} estimated return visits of prefectures")
OWN_WAYS = N_("{outbound} of our own; {returning} estimated return visits of our prefectures")
ONE_WAY, BACK_WAY = N_("{count} by our counties and cities"), N_("{count} estimated return visits of prefectures")
MET = N_("{count} for each delegation × {all} delegations")
CAME = N_("{outbound} to Japan; {returning} return visits")
TITLES = {
    OUTBOUND: N_("Number of delegations (table)"),
    PEOPLE: N_("Members taking part"),
    MEETINGS: N_("Business and\nexchange meetings"),
    BUSINESS: N_("Estimated business (table)"),
}
COMPANY_PEOPLE, RETURN_VISITS = N_("Company members taking part"), N_("Return visits from Japan")
FIRST = N_(
    "{office} itself sends {count} demonstration delegation of companies of both countries to Japan, with meetings"
)
FIRST_BARE = N_(
    "{office} itself sends a demonstration delegation of companies of both countries to Japan, with meetings"
)
THEN = N_("Each year our counties and cities send {outbound} delegations of companies to Japan, with meetings;\n{returning} return visits of prefectures are expected")  # fmt: skip # noqa: E501
THEN_BARE = N_("Each year our counties and cities send delegations of companies to Japan, with meetings;\nreturn visits of prefectures are expected")  # fmt: skip # noqa: E501

OWN = N_("{office} sends {outbound} delegation to Japan, with meetings;\n{returning} return visits of its prefectures are expected")  # fmt: skip # noqa: E501
OWN_BARE = N_("{office} sends delegations to Japan, with meetings;\nreturn visits of its prefectures are expected")


def title(scope: str, key: str) -> Pair:
    """What a row of the table counts."""
    return said(COMPANY_PEOPLE if (scope, key) == (YEARLY, PEOPLE) else TITLES[key])


def task(value: Targets, scope: str) -> Pair:
    """工作項目: whose work it is."""
    outbound = value.line(scope, OUTBOUND).goal.value
    if scope == DEMONSTRATION:
        if outbound is None:
            return said(FIRST_BARE, office=value.organiser)
        return said(FIRST, office=value.organiser, count=outbound)
    returning = value.line(scope, RETURNING).goal.value
    whole, bare = (OWN, OWN_BARE) if value.county else (THEN, THEN_BARE)
    numbers = {"outbound": outbound or 0, "returning": returning or 0}
    return said(bare if None in (outbound, returning) else whole, office=value.organiser, **numbers)


def aim(value: Targets, scope: str, key: str) -> Pair:
    """內容: what is aimed at as the plan words it, blank where nothing is."""
    goal = value.line(scope, key).goal
    if key == BUSINESS:
        return spelled(goal.money)
    if key == OUTBOUND and scope == YEARLY:
        return _delegations(goal, value.line(scope, RETURNING).goal, value.county)
    if goal.value is None:
        return Pair()
    if key == PEOPLE:
        return _people(goal, value)
    if key == MEETINGS:
        return _meetings(goal, value)
    return _noted(said(TEAMS, count=goal.value), goal.per)


def _delegations(out: Goal, back: Goal, county: str) -> Pair:
    known = [goal.value for goal in (out, back) if goal.value is not None]
    if not known:
        return Pair()
    if out.value is None:
        how = said(BACK_WAY, count=back.value or 0)
    elif back.value is None:
        how = said(ONE_WAY, count=out.value)
    else:
        how = said(OWN_WAYS if county else BOTH_WAYS, outbound=out.value, returning=back.value)
    return _noted(said(SUMMED, count=sum(known)), out.per or how)


def _people(goal: Goal, value: Targets) -> Pair:
    trips = value.line(goal.scope, OUTBOUND).goal.value
    count = goal.value or 0
    if goal.scope == YEARLY and trips and count % trips == 0 and not goal.per and not value.county:
        return said(ABOUT_EACH, count=count // trips)
    return _noted(said(ABOUT, count=count), goal.per)


def _meetings(goal: Goal, value: Targets) -> Pair:
    count = goal.value or 0
    if goal.scope == DEMONSTRATION:
        return _noted(said(TIMES, count=count), goal.per)
    trips = sum(value.line(YEARLY, key).goal.value or 0 for key in (OUTBOUND, RETURNING))
    how = said(MET, count=count // trips, all=trips) if trips and count and count % trips == 0 else Pair()
    return _noted(said(SUMMED_TIMES, count=count), goal.per or how)


def _noted(words: Pair, note: Pair) -> Pair:
    if not note:
        return words
    return Pair(*(f"{words.get(code)}\n({note.get(code)})" for code in ("zh_TW", "ja")))


def came(value: Targets, scope: str, key: str) -> Pair:
    """實際: what came of it; agreed business is blank where nothing was."""
    actual = value.line(scope, key).actual
    if key == BUSINESS:
        return Pair(*("\n".join(spelled(one).get(code) for one in actual.money) for code in ("zh_TW", "ja")))
    if key == OUTBOUND and scope == YEARLY:
        back = value.line(scope, RETURNING).actual.number
        how = said(CAME, outbound=actual.number, returning=back)
        return _noted(said(SUMMED, count=actual.number + back), how)
    msgid = {OUTBOUND: TEAMS, RETURNING: TEAMS, PEOPLE: PEOPLE_COUNT, MEETINGS: TIMES}[key]
    return said(msgid, count=actual.number)


def spelled(money: Money | None) -> Pair:
    """「新臺幣 3,000 萬元」; nothing for nothing."""
    if money is None:
        return Pair()
    if money.currency == "TWD":
        return yearly.amount(money.minor)
    return Pair(amounts.mixed(money, "zh_TW"), amounts.mixed(money, "ja"))

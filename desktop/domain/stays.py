"""The days of everybody's allowance as the itinerary tells them: where the night was, who paid for it, which meals.

Everything here is a proposal with its reasons: what somebody said of a day (table ``night``) goes before it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cached_property

from desktop.domain.perdiem import (
    JOINT,
    OWN,
    ROUND_USD,
    VEHICLE,
    Allowance,
    Rate,
    Reason,
    Stay,
    Total,
    allowance,
    total,
)
from desktop.domain.places import Gazetteer, words_of
from desktop.domain.plan import LONGEST, Item, Plan, Traveller, days_of, nights_of
from desktop.domain.text import Pair
from desktop.domain.warningfacts import name_of
from desktop.errors import Sentence
from desktop.i18n import N_

ONE = timedelta(days=1)
BREAKFAST_UNTIL, LUNCH_UNTIL = time(10), time(15, 30)
MEAL_WORDS = {
    "breakfast": ("早餐", "早膳", "朝食", "breakfast"),
    "lunch": ("午餐", "午宴", "午膳", "中餐", "昼食", "ランチ", "lunch"),
    "dinner": ("晚餐", "晚宴", "晚膳", "夕食", "夜宴", "懇親", "晩餐", "歓迎会", "dinner"),
}
PAID_ALONE = ("自理", "自費", "自付", "自行", "各自", "自由", "自己負担", "フリー")  # a meal that nobody provides
ABOARD_A_PLANE = ("機上", "機內", "機内", "in-flight")  # such meals are not deducted (interpretation 9-4)
OF_THE_ROOM = re.compile(  # nor is the breakfast that belongs to a room (9-4); one to which somebody invites is
    r"(?:飯店|旅館|酒店|ホテル|宿)(?:內|内)?(?:享用|にて|で|の)?\W*(?:早餐|早膳|朝食)(?!會|会)"
    r"|(?:早餐|早膳|朝食)\W*(?:於|在)?(?:下榻)?(?:飯店|旅館|酒店|ホテル|宿)"
)
HOUSE = re.compile(r"(?:下榻|住宿|宿泊)?(?:飯店|旅館|酒店|ホテル|宿)(?:內|内)?")  # no name: the one where they sleep

ADDRESS = N_("{place}: by the address “{text}”")
NAME = N_("{place}: by the name “{text}”. Check it, or enter the address of the hotel.")
NO_BED = N_("No hotel is entered for this night.")
UNCLEAR = N_("“{text}” says no place. Enter the address of the hotel, or the place here.")
ABOARD = N_("On the way in the night: “{text}”")
HOMEWARD = N_("The way home begins in {place}: “{text}”")
AS_BEFORE = N_("The last day: the place of the night before")
MEAL = {
    "breakfast": N_("Breakfast is provided: “{text}”"),
    "lunch": N_("Lunch is provided: “{text}”"),
    "dinner": N_("Dinner is provided: “{text}”"),
}
NO_COST = N_("What the hotel of the joint event cost is not entered: lodging counts as usual.")
BY_HAND = N_("Entered by hand, instead of what the itinerary says.")


@dataclass(frozen=True)
class Said:
    """What somebody entered for a day; ``place`` empty leaves that of the itinerary. ``cost``: US dollars."""

    place: str = ""
    night: str = OWN
    meals: frozenset[str] = frozenset()
    cost: Decimal | None = None
    notes: str = ""


@dataclass(frozen=True)
class Day:
    """A day with where its facts come from; ``said`` where somebody entered it, ``open`` while its place is unknown."""

    stay: Stay
    because: tuple[Sentence, ...] = ()
    said: Said | None = None
    open: bool = False


@dataclass(frozen=True)
class Reckoned:
    """A day and what it comes to; None where no table holds for it."""

    day: Day
    allowance: Allowance | None


@dataclass(frozen=True)
class Claimant:
    """A member with all days. ``total`` counts the days for which there is a table."""

    member: Traveller
    days: tuple[Reckoned, ...]
    total: Total
    rate: str = ""  # by which it became Taiwan dollars: each by the own proof of exchange

    @property
    def without_table(self) -> tuple[date, ...]:
        return tuple(one.day.stay.day for one in self.days if one.allowance is None)

    @property
    def still_open(self) -> tuple[date, ...]:
        """Days of which nobody knows where the night was."""
        return tuple(one.day.stay.day for one in self.days if one.day.open)

    def on(self, day: date) -> Reckoned | None:
        return next((one for one in self.days if one.day.stay.day == day), None)


@dataclass(frozen=True)
class Living:
    """生活費 of a whole delegation. ``rate``: Taiwan dollars for a US dollar, "" while nobody knows it."""

    trip: Pair
    people: tuple[Claimant, ...]
    rate: str = ""
    rate_why: Sentence | None = None
    rounded_in: str = ROUND_USD
    rates: tuple[Rate, ...] = ()
    as_of: date = date(1970, 1, 1)
    _known: dict[str, Claimant] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._known.update((one.member.member_id, one) for one in self.people)

    def of(self, member_id: str) -> Claimant | None:
        return self._known.get(member_id)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Every day that somebody claims."""
        return tuple(sorted({one.day.stay.day for person in self.people for one in person.days}))


def reckon(days: Mapping[str, Sequence[Day]], plan: Plan, rates: Sequence[Rate], rate: str, rounded_in: str,
           rates_of: Mapping[str, str] | None = None) -> tuple[Claimant, ...]:  # fmt: skip
    """What the days of each member come to, in the order of the members. ``rates_of``: of people (by person id) whose
    rate is another one than ``rate``.
    """
    made = []
    for one in plan.travellers:
        if one.travels:
            found = tuple(Reckoned(day, allowance(day.stay, rates)) for day in days.get(one.member_id, ()))
            own = (rates_of or {}).get(one.person_id, rate)
            whole = total((each.allowance for each in found if each.allowance is not None), own, rounded_in)
            made.append(Claimant(one, found, whole, own))
    return tuple(made)


def of_plan(plan: Plan, said: Mapping[tuple[str, date], Said], where: Gazetteer) -> dict[str, tuple[Day, ...]]:
    """The days of each member who travels, by member id; nobody has any while the trip has no dates."""
    beds: dict[tuple[str, date], list[tuple[int, Item]]] = defaultdict(list)
    rides: dict[tuple[str, date], Item] = {}
    meals: dict[tuple[str, date], dict[str, Item]] = defaultdict(dict)
    first: dict[str, date] = {}
    home: dict[str, Item] = {}
    for item in plan.items:
        if item.when is None or not item.stands:
            continue
        if item.kind == "hotel" or item.is_travel:
            for night in nights_of(item):
                there = plan.attending(item, night)
                for member in there:
                    if item.is_travel:
                        rides[member, night] = item
                    else:
                        beds[member, night].append((len(there), item))
        meal = meal_of(item)
        if not meal and item.kind not in ("outbound", "return"):
            continue
        for day in days_of(item)[:1]:
            for member in plan.attending(item, day):
                if meal and day is not None:
                    meals[member, day].setdefault(meal, item)
                elif item.kind == "outbound":
                    first[member] = min(first.get(member, date.max), item.when.start_date)
                elif item.kind == "return":
                    before = home.get(member)
                    if before is None or before.when is None or before.when.last_date <= item.when.last_date:
                        home[member] = item
    found = {}
    for one in plan.travellers:
        start = first.get(one.member_id, plan.start)
        if not one.travels or start is None:
            continue
        back = home.get(one.member_id)
        end = back.when.last_date if back is not None and back.when is not None else _stays_until(plan, one.member_id)
        days: list[Day] = []
        for number in range(min(max((end - start).days, 0), LONGEST.days) + 1 if end else 0):
            day = start + number * ONE
            key = (one.member_id, day)
            if day == end:
                made = _going_home(day, back, days, where)
            else:
                made = _night(day, [item for _count, item in sorted(beds[key], key=_fewest)], rides.get(key), where)
            made = _fed(made, meals.get(key, {}))
            days.append(_as_said(made, said.get(key), where))
        found[one.member_id] = _in_months(days)
    return found


def _fewest(bed: tuple[int, Item]) -> tuple[int, str]:
    """A hotel for few goes before one for all."""
    return bed[0], bed[1].id


def _stays_until(plan: Plan, member: str) -> date | None:
    """The last day of the trip, or of the branch of somebody who stays behind (point 12)."""
    branches = (part for team in plan.teams if team.kind == "branch" for part in team.parts)
    ends = [part.last for part in branches if part.member_id == member and part.last]
    return max([*ends, *([plan.end] if plan.end else [])], default=None)


def _texts(*pairs: Pair) -> list[str]:
    return [text for pair in pairs for text in (pair.ja, pair.zh) if text]


def _place(where: Gazetteer, item: Item) -> tuple[str, Sentence]:
    found = where.find((item.address,), (item.place, item.organisation, item.title, item.station))
    if found is None:
        return "", Sentence(UNCLEAR, {"text": name_of(item.name or item.venue)})
    values = {"place": name_of(words_of(found.place)), "text": name_of(found.text)}
    return found.place, Sentence(ADDRESS if found.sure else NAME, values)


def _night(day: date, beds: Sequence[Item], ride: Item | None, where: Gazetteer) -> Day:
    """A night in the first of these hotels, else on the way."""
    if beds:
        place, why = _place(where, beds[0])
        return Day(Stay(day, place), (why,), open=not place)
    if ride is not None:
        found = where.find((), (ride.origin,) if ride.kind == "return" else (ride.target, ride.target_stop))
        aboard = Sentence(ABOARD, {"text": name_of(ride.name)})
        place = found.place if found else ""
        return Day(Stay(day, place, VEHICLE), (aboard,), open=not place)
    return Day(Stay(day, ""), (Sentence(NO_BED),), open=True)


def _going_home(day: date, back: Item | None, before: Sequence[Day], where: Gazetteer) -> Day:
    found = where.find((), (back.origin, back.origin_stop, back.title)) if back is not None else None
    if found is not None:
        said = Sentence(HOMEWARD, {"place": name_of(words_of(found.place)), "text": name_of(found.text)})
        return Day(Stay(day, found.place, going_home=True), (said,))
    place = before[-1].stay.place if before else ""
    return Day(Stay(day, place, going_home=True), (Sentence(AS_BEFORE),), open=not place)


def meal_of(item: Item) -> str:
    """The meal that an item provides; empty for none, and for one that comes with ticket or room, or is paid alone."""
    if item.kind not in ("meal", "reception") or item.when is None:
        return ""
    text = " ".join(_texts(item.title, item.place, item.purpose)).lower()
    if any(word in text for word in (*PAID_ALONE, *ABOARD_A_PLANE)):
        return ""
    if item.kind == "meal" and _of_the_room(item):
        return ""
    for meal, words in MEAL_WORDS.items():
        if any(word in text for word in words):
            return meal
    clock = item.when.start_time
    if clock is None:
        return {"am": "breakfast", "pm": "lunch"}.get(str(item.when.part or ""), "dinner")
    return "breakfast" if clock < BREAKFAST_UNTIL else "lunch" if clock < LUNCH_UNTIL else "dinner"


def _of_the_room(item: Item) -> bool:
    titles, houses = _texts(item.title, item.purpose), [text for text in _texts(item.place) if HOUSE.fullmatch(text)]
    said = [*titles, *(f"{house}{title}" for house in houses for title in titles)]
    return any(OF_THE_ROOM.search(words) for words in said)


def _fed(day: Day, meals: Mapping[str, Item]) -> Day:
    why = tuple(Sentence(MEAL[meal], {"text": name_of(meals[meal].name)}) for meal in MEAL if meal in meals)
    return replace(day, stay=replace(day.stay, provided=frozenset(meals)), because=(*day.because, *why))


def _as_said(day: Day, said: Said | None, where: Gazetteer) -> Day:
    if said is None:
        return day
    place = where.written(said.place) if said.place else day.stay.place
    paid = said.cost if said.night == JOINT else None
    stay = replace(day.stay, place=place, night=said.night, provided=said.meals, paid=paid)
    why = [Sentence(BY_HAND), *(day.because if not said.place else ())]
    if said.night == JOINT and said.cost is None:
        why.insert(1, Sentence(NO_COST))
    return Day(stay, tuple(why), said, open=not place)


def _in_months(days: Iterable[Day]) -> tuple[Day, ...]:
    """How many months each day is spent at one place without a break (point 11)."""
    made: list[Day] = []
    since = None
    for day in days:
        if since is None or not made or made[-1].stay.place != day.stay.place:
            since = day.stay.day
        made.append(replace(day, stay=replace(day.stay, month=months(since, day.stay.day) + 1)))
    return tuple(made)


def months(first: date, day: date) -> int:
    """Whole months from one day to another."""
    return (day.year - first.year) * 12 + day.month - first.month - (day.day < first.day)


def sentence(reason: Reason) -> Sentence:
    """A step of the derivation for a reader of either language."""
    values = {name: name_of(words_of(value)) if name == "place" else value for name, value in reason.values}
    return Sentence(reason.said, values)

"""What a warning is, what must be known to give one, and the words that warnings are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from hashlib import blake2b

from desktop import i18n
from desktop.domain import dates, folding
from desktop.domain.plan import Item
from desktop.domain.rooming import Rooming
from desktop.domain.seating import Unit
from desktop.domain.seatplans import SeatPlan
from desktop.domain.text import Pair
from desktop.domain.tickets import Ticket
from desktop.domain.words import EVENT_KINDS, find
from desktop.errors import Sentence
from desktop.i18n import N_

LEAST_MINUTES = 15  # between two different places while nobody entered the way; a setting
NAMES = 3  # said in a sentence, the others are counted
# A message that differs between all languages: by its translation one sees which language a gettext speaks.
_MARK = N_("Chinese and Japanese")


@dataclass(frozen=True)
class Hours:
    """開庁時間: when prefectural offices receive guests. A setting, unverified for any one office (row 96)."""

    opens: time = time(8, 30)
    closes: time = time(17, 15)
    lunch_from: time = time(12, 0)
    lunch_to: time = time(13, 0)


@dataclass(frozen=True)
class Facts:
    """What warnings must know beside the plan.

    ``ways``: minutes between two places, by ``way_key``. ``approved``: first and last approved day (row 72).
    ``people``: names of those whom the plan knows by id only. ``accepted``: ``Warning.identity`` of those accepted.
    ``today`` None gives no warning of what is due. ``units``: coaches and tables with who sits in them;
    ``seat_plans``: rooms, cars, stages.
    """

    ways: Mapping[frozenset[str], int] = field(default_factory=dict)
    hours: Hours = Hours()
    least_minutes: int = LEAST_MINUTES
    approved: tuple[date | None, date | None] = (None, None)
    people: Mapping[str, Pair] = field(default_factory=dict)
    accepted: frozenset[tuple[str, str, str]] = frozenset()
    today: date | None = None
    units: tuple[Unit, ...] = ()
    tickets: tuple[Ticket, ...] = ()
    rooming: Rooming = field(default_factory=Rooming)
    seat_plans: tuple[SeatPlan, ...] = ()


@dataclass(frozen=True)
class Warning:
    """One warning about an item, or about the whole trip where ``item_id`` is empty.

    ``key`` says which rule. ``facts`` is a fingerprint of what the rule saw, never a text or a name: where it changes,
    an accepted warning comes back. ``other_ids`` are the other items concerned. ``way``: the two places between which
    there is too little time, for entering how long the way takes.
    """

    key: str
    item_id: str
    sentence: Sentence
    facts: str
    other_ids: tuple[str, ...] = ()
    page: str = "itinerary"
    way: tuple[Pair, Pair] | None = None

    @property
    def identity(self) -> tuple[str, str, str]:
        """What acceptance holds for."""
        return self.item_id, self.key, self.facts

    def concerns(self, item_id: str) -> bool:
        return item_id == self.item_id or item_id in self.other_ids


def by_item(warnings: Iterable[Warning]) -> dict[str, list[Warning]]:
    """Warnings by every item that they concern; those of the whole trip under ""."""
    found: dict[str, list[Warning]] = {}
    for warning in warnings:
        for item_id in dict.fromkeys((warning.item_id, *warning.other_ids)):
            found.setdefault(item_id, []).append(warning)
    return found


def fingerprint(*facts: object) -> str:
    """16 hex digits that change when one of ``facts`` does; the order of a set does not matter."""
    said = repr([sorted(fact) if isinstance(fact, set | frozenset) else fact for fact in facts])
    return blake2b(said.encode(), digest_size=8).hexdigest()


def place_keys(place: Pair) -> frozenset[str]:
    """The keys of a place, one for each language in which it is written."""
    return frozenset(key for key in (folding.fold_place(place.zh), folding.fold_place(place.ja)) if key)


def way_key(one: str, other: str) -> frozenset[str]:
    """The key of the way between two places, the same in both directions and in both languages' letters."""
    return frozenset((folding.fold_place(one), folding.fold_place(other)))


def minutes_between(ways: Mapping[frozenset[str], int], one: Pair, other: Pair) -> int | None:
    """How long the way takes; 0 between two names of one place, None where nobody entered it."""
    ours, theirs = place_keys(one), place_keys(other)
    if ours & theirs:
        return 0
    known = [ways[key] for a in ours for b in theirs if (key := frozenset((a, b))) in ways]
    return max(known, default=None)


def code_of(gettext: Callable[[str], str]) -> str:
    """The language that a ``gettext`` translates to; that of the screen where it is none of ours."""
    said = gettext(_MARK)
    for code in i18n.CODES:
        if i18n.gettext_for(code)(_MARK) == said:
            return code
    return i18n.current() if i18n.current() in i18n.CODES else i18n.DEFAULT


@dataclass(frozen=True)
class Told(Sentence):
    """Part of a sentence that has its own form in each language: a name, a date, a list of them."""

    say: Callable[[str], str] = str

    def text(self, gettext: Callable[[str], str]) -> str:
        return self.say(code_of(gettext))


def told(say: Callable[[str], str]) -> Told:
    """``say(code)`` as a value of a ``Sentence``."""
    return Told("", {}, say)


def name_of(pair: Pair) -> Told:
    """A name in the reader's language, or the other one."""
    return told(pair.get)


def day_of(day: date) -> Told:
    """「9/18（三）」."""
    return told(lambda code: dates.short(day, code))


def names_of(people: Sequence[Pair]) -> Told:
    """「王大明、李小美等5人」; a name that nobody wrote shows as 「○」."""

    def say(code: str) -> str:
        shown = "、".join(one.get(code) or "○" for one in people[:NAMES])
        if len(people) <= NAMES:
            return shown
        return f"{shown}ほか計{len(people)}人" if code == "ja" else f"{shown}等{len(people)}人"

    return told(say)


def item_name(item: Item) -> Pair:
    """The title, the route, or the word for its kind."""
    return item.name or find(EVENT_KINDS, item.kind).pair()


def items_of(items: Sequence[Item]) -> Told:
    """「拜會千葉縣廳」（9/18（三） 17:00–18:00）, the first few and how many in all."""

    def one(item: Item, code: str) -> str:
        when = f"{dates.short(item.when.start_date, code)} {dates.times(item.when, code)}".strip() if item.when else ""
        return f"「{item_name(item).get(code)}」{when}"

    def say(code: str) -> str:
        shown = "、".join(one(item, code) for item in items[:NAMES])
        if len(items) <= NAMES:
            return shown
        return f"{shown}ほか計{len(items)}件" if code == "ja" else f"{shown}等{len(items)}項"

    return told(say)

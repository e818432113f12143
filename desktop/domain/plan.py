"""The itinerary as a value: every item with its people, the sub-groups, the members; who is where and when.

Read once by ``store.plan`` and handed to warnings, changes of plan, papers, calendars and the board. Frozen: nothing
here knows of the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import cached_property

from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_STATUSES, STATUS_REASONS, TRANSPORT_KINDS, find

LONGEST = timedelta(days=366)  # of an item: beyond it somebody mistook the year
AWAY = frozenset({"cancelled", "waiting"})  # statuses of members who do not travel


@dataclass(frozen=True)
class Who:
    """Somebody listed at an item, with the post valid on its day; ``name`` empty while only the post is known.

    ``has_post`` is whether a post of the person covers that day. ``role`` is a key of PARTICIPANT_ROLES.
    """

    person_id: str = ""
    side: str = "jp"
    role: str = ""
    name: Pair = Pair()
    kana: str = ""
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    organisation_id: str = ""
    phone: str = ""
    email: str = ""
    has_post: bool = True
    honorific: str = ""  # a key of HONORIFICS where a record says one


@dataclass(frozen=True)
class Host:
    """A body that holds or helps an item; ``role`` is a key of HOST_ROLES."""

    role: str
    name: Pair
    organisation_id: str = ""
    phone: str = ""


@dataclass(frozen=True)
class Point:
    """A point of an agenda. ``language`` is a key of SPEECHES, ``interpreting`` of INTERPRETING; "" is the item's."""

    title: Pair
    kind: str = "item"
    start: time | None = None
    minutes: int | None = None
    speaker_id: str = ""
    speaker: Pair = Pair()
    language: str = ""
    interpreting: str = ""
    interpreter_id: str = ""


@dataclass(frozen=True)
class Item:
    """One item of the itinerary with everything that hangs on it. Keys of vocabularies are those of ``words``."""

    id: str
    kind: str = "visit"
    status: str = "planned"
    when: When | None = None
    title: Pair = Pair()
    position: int = 0
    reason: str = ""
    why: Pair = Pair()  # the reason in words (reason_zh, reason_ja)
    was: When | None = None  # as first planned, where that was kept
    was_place: Pair = Pair()
    replaces_id: str = ""
    team_id: str = ""
    place: Pair = Pair()
    room: Pair = Pair()
    address: Pair = Pair()
    station: Pair = Pair()
    phone: str = ""
    organisation_id: str = ""
    organisation: Pair = Pair()
    origin: Pair = Pair()
    target: Pair = Pair()
    origin_stop: Pair = Pair()
    target_stop: Pair = Pair()
    carrier: str = ""
    vehicle: str = ""
    seats: str = ""
    coach: str = ""
    gather_time: time | None = None
    gather: Pair = Pair()
    parking: Pair = Pair()
    dress: Pair = Pair()
    bring: Pair = Pair()
    capacity: int | None = None
    list_due: date | None = None
    photos: str = ""
    social: str = ""
    press: str = ""
    rivals: str = ""
    secrecy: Pair = Pair()
    speech: str = ""
    interpreting: str = ""
    purpose: Pair = Pair()
    topics: Pair = Pair()
    ics_uid: str = ""
    hosts: tuple[Host, ...] = ()
    people: tuple[Who, ...] = ()
    points: tuple[Point, ...] = ()
    coming: frozenset[str] = frozenset()  # ids of members said to come beside those for whom it is
    staying: frozenset[str] = frozenset()  # and of those said to stay away from it

    @property
    def is_travel(self) -> bool:
        return self.kind in TRANSPORT_KINDS

    @property
    def stands(self) -> bool:
        """Whether it takes place as far as is known."""
        return self.status != "cancelled"

    @property
    def route(self) -> Pair:
        """「松山→羽田」; empty for what is no journey."""
        if not self.origin and not self.target:
            return Pair()
        return Pair(
            f"{self.origin.get('zh_TW')}→{self.target.get('zh_TW')}", f"{self.origin.get('ja')}→{self.target.get('ja')}"
        )

    @property
    def name(self) -> Pair:
        """The title, or the route of a journey without one, or the word for its kind."""
        return self.title or self.route

    @property
    def venue(self) -> Pair:
        """The place, or the organisation that receives."""
        return self.place or self.organisation

    @property
    def why_words(self) -> Pair:
        """The reason as written, or the word for its kind; empty where none was given."""
        return self.why or (find(STATUS_REASONS, self.reason).pair() if self.reason else Pair())

    @property
    def status_words(self) -> Pair:
        return find(EVENT_STATUSES, self.status).pair()


@dataclass(frozen=True)
class Traveller:
    """A member of the delegation; ``roles`` are keys of MEMBER_ROLES, the title holds on the first day."""

    member_id: str
    person_id: str
    name: Pair
    roles: tuple[str, ...] = ("member",)
    status: str = "confirmed"
    title: Pair = Pair()
    organisation: Pair = Pair()
    kana: str = ""
    phone: str = ""

    @property
    def travels(self) -> bool:
        return self.status not in AWAY


@dataclass(frozen=True)
class Part:
    """A member's part in a team, both days inclusive, None = open."""

    member_id: str
    first: date | None = None
    last: date | None = None

    def covers(self, day: date | None) -> bool:
        return day is None or ((self.first is None or self.first <= day) and (self.last is None or day <= self.last))


@dataclass(frozen=True)
class Team:
    """A sub-group (kind "group") or the branch of somebody staying behind (kind "branch")."""

    id: str
    kind: str = "group"
    name: Pair = Pair()
    colour: str = "indigo"
    parts: tuple[Part, ...] = ()

    def on(self, day: date | None) -> frozenset[str]:
        """Ids of the members who belong to it on ``day``."""
        return frozenset(part.member_id for part in self.parts if part.covers(day))


@dataclass(frozen=True)
class Plan:
    """A delegation's itinerary. ``items`` in the order of the programme."""

    delegation_id: str
    code: str = ""
    name: Pair = Pair()
    start: date | None = None
    end: date | None = None
    items: tuple[Item, ...] = ()
    travellers: tuple[Traveller, ...] = ()
    teams: tuple[Team, ...] = ()
    emergency_phone: str = ""
    office: Pair = Pair()
    _teams: dict[str, Team] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._teams.update((team.id, team) for team in self.teams)

    def item(self, item_id: str) -> Item:
        return next(item for item in self.items if item.id == item_id)

    def team(self, team_id: str) -> Team | None:
        return self._teams.get(team_id)

    def days(self) -> list[date]:
        """Every day of the trip, and days outside it that have an item."""
        found = {item.when.start_date for item in self.items if item.when}
        if self.start and self.end and 0 <= (self.end - self.start).days <= 366:
            found |= {self.start + timedelta(days=n) for n in range((self.end - self.start).days + 1)}
        return sorted(found)

    @cached_property
    def travelling(self) -> frozenset[str]:
        """Ids of the members who travel."""
        return frozenset(t.member_id for t in self.travellers if t.travels)

    @cached_property
    def _members_of(self) -> dict[str, frozenset[str]]:
        """Members by the id of their person."""
        found: dict[str, frozenset[str]] = {}
        for one in self.travellers:
            found[one.person_id] = found.get(one.person_id, frozenset()) | {one.member_id}
        return found

    @cached_property
    def _known_on(self) -> dict[tuple[str, date | None], frozenset[str]]:
        return {}

    def _on(self, team: Team, day: date | None) -> frozenset[str]:
        """``Team.on``, found once for each day."""
        found = self._known_on.get((team.id, day))
        if found is None:
            found = self._known_on[team.id, day] = team.on(day)
        return found

    def attending(self, item: Item, day: date | None = None) -> frozenset[str]:
        """Ids of the members for whom an item is: those listed; else its team's; else all who travel.

        Whoever is in a branch that day has the branch's items only, unless listed by name, and leaves what began
        before. Who was said to come is there as if listed beside the others, who was said to stay away is not.
        ``day`` is one of those on which the item lasts (a hotel, a night train), the first where it is not said.
        """
        day = day or (item.when.start_date if item.when else None)
        own = self._teams.get(item.team_id)
        branches = [team for team in self.teams if team.kind == "branch"]
        listed = frozenset[str]().union(
            *(self._members_of.get(who.person_id, ()) for who in item.people if who.side == "tw" and who.person_id)
        )
        named = (listed | item.coming) & self.travelling
        if branches and named:
            began = item.when.start_date if item.when else None  # who stays behind later was listed for the time before
            named = named.difference(*(self._on(t, day) - self._on(t, began) for t in branches if t is not own))
        if listed:
            found = named
        elif own is not None and own.kind == "branch":
            found = self._on(own, day) & self.travelling | named
        else:
            whole = self.travelling if own is None else self._on(own, day) & self.travelling
            found = whole.difference(*(self._on(team, day) for team in branches)) | named
        return found - item.staying

    def of_member(self, member_id: str) -> tuple[Item, ...]:
        """A member's own itinerary: also what he or she joins or leaves while it lasts."""
        return tuple(item for item in self.items if any(member_id in self.attending(item, d) for d in days_of(item)))

    def of_team(self, team_id: str) -> tuple[Item, ...]:
        """A sub-group's itinerary: its own items and those for all; of a branch its own only."""
        team = self._teams.get(team_id)
        alone = team is not None and team.kind == "branch"
        return tuple(item for item in self.items if item.team_id == team_id or (not item.team_id and not alone))


def days_of(item: Item) -> list[date | None]:
    """The days on which an item lasts, a year of them at most; None alone where none is known."""
    if item.when is None:
        return [None]
    count = (item.when.last_date - item.when.start_date).days
    return [item.when.start_date + timedelta(days=n) for n in range(max(min(count, 366), 0) + 1)]


def nights_of(item: Item) -> Iterator[date]:
    """The nights that an item covers, each by the day on which it begins; a hotel without an end covers one."""
    if item.when is None:
        return
    day, last = item.when.start_date, item.when.last_date
    if item.kind == "hotel" and last == day:
        yield day
    while day < last and last - item.when.start_date <= LONGEST:
        yield day
        day += timedelta(days=1)


def on_day(items: Iterable[Item], day: date) -> list[Item]:
    """Items that begin on ``day``, and those that last into it (a hotel, a night train)."""
    return [item for item in items if item.when and item.when.start_date <= day <= item.when.last_date]


def nights(plan: Plan) -> list[date]:
    """The nights of the trip, each by the day on which it begins."""
    if plan.start is None or plan.end is None:
        return []
    return [plan.start + timedelta(days=n) for n in range(max((plan.end - plan.start).days, 0))]

"""What papers, phones and messages say of an itinerary: its days, lines and nights in both languages.

Made from a ``Plan`` by ``of``; every text is ready to print (``itemwords``). What is not known yet says so
(needs.md row 76).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain import dates
from desktop.domain.honorifics import called
from desktop.domain.itemwords import airport, carrier_of, clock_on, moved, said, title_of
from desktop.domain.plan import Item, Plan, Team, Who, nights, on_day
from desktop.domain.schedule import TAIPEI, Part
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_KINDS, HOST_ROLES, INTERPRETING, TEAM_KINDS, TRANSPORT_KINDS, find
from desktop.i18n import N_

SHOWN_PEOPLE = 3  # of those who receive; the rest is counted
HELPERS = frozenset({"interpreter", "driver"})

SETTLING = N_("[to be settled]")
TO_BE_SETTLED = N_("To be settled")
IN_ALL = N_("and others, {count} in all")
GATHERING, DRESS, BRING = N_("Gathering"), N_("Dress"), N_("To bring")
SEATS, COACH, PARKING, CONDUCT = N_("Seats"), N_("Coach or car"), N_("Parking"), N_("Please note")
INTERPRETER, DRIVER, PRESENT = N_("Interpreter"), N_("Driver"), N_("Attending")
NO_PHOTOS, ASK_PHOTOS, NO_SOCIAL = N_("No photographs"), N_("Photographs only after asking"), N_("No social media")
ON_BOARD = N_("Night on board")


@dataclass(frozen=True)
class Remark:
    """A labelled line, 「服裝：正裝」."""

    label: Pair
    text: Pair


@dataclass(frozen=True)
class Entry:
    """One item on one day. ``off``: called off, ``title`` is then the whole sentence in brackets.

    ``start`` is 「13:30」 or empty, ``clock`` the whole time with both zones where they differ; ``lasting``: it began
    on a day before; ``open``: still being arranged; ``changed``: it differs from the version compared with.
    """

    item_id: str
    kind: str
    half: Part
    title: Pair
    start: str = ""
    clock: Pair = Pair()
    notes: tuple[Pair, ...] = ()
    carrier: Pair = Pair()
    group: Pair = Pair()
    colour: str = ""
    place: Pair = Pair()
    address: Pair = Pair()
    station: Pair = Pair()
    phone: str = ""
    body: Pair = Pair()
    people: tuple[Pair, ...] = ()
    remarks: tuple[Remark, ...] = ()
    gather_clock: str = ""
    gather: Pair = Pair()
    dress: Pair = Pair()
    bring: tuple[Pair, ...] = ()
    off: bool = False
    open: bool = False
    abroad: bool = False
    lasting: bool = False
    changed: bool = False


@dataclass(frozen=True)
class Night:
    """Where the night is spent; ``text`` 調整中 where nobody knows yet."""

    text: Pair
    address: Pair = Pair()
    phone: str = ""
    group: Pair = Pair()
    off: bool = False
    changed: bool = False


@dataclass(frozen=True)
class Day:
    """A day of the trip. ``number`` counts from 1 on the first day of the trip, 0 outside it."""

    day: date
    number: int
    entries: tuple[Entry, ...] = ()
    nights: tuple[Night, ...] = ()


@dataclass(frozen=True)
class Programme:
    """An itinerary for everybody, one member or one sub-group (``whom``). ``edition`` 0: no version was made yet.

    ``against`` is the number of the version that ``changed`` entries differ from, ``dropped`` what it had besides.
    """

    name: Pair
    start: date | None = None
    end: date | None = None
    days: tuple[Day, ...] = ()
    whom: Pair = Pair()
    office: Pair = Pair()
    emergency_phone: str = ""
    edition: int = 0
    as_of: date = date(1970, 1, 1)
    against: int = 0
    dropped: tuple[Pair, ...] = ()
    undated: tuple[Pair, ...] = ()  # items whose day is not known yet

    @property
    def abroad(self) -> bool:
        """Whether it has times of both zones."""
        return any(entry.abroad for day in self.days for entry in day.entries)

    def on(self, day: date) -> Day | None:
        return next((found for found in self.days if found.day == day), None)


def of(
    plan: Plan,
    *,
    as_of: date,
    edition: int = 0,
    member_id: str = "",
    team_id: str = "",
    changed: Iterable[str] = (),
    against: int = 0,
    dropped: Iterable[Pair] = (),
    packing: Mapping[str, tuple[Pair, ...]] | None = None,
) -> Programme:
    """The programme of everybody, or of a member or a sub-group; ``packing`` is what goes along, by item."""
    items, whom = plan.items, Pair()
    if member_id:
        items, whom = plan.of_member(member_id), _member(plan, member_id)
    elif team_id:
        items, whom = plan.of_team(team_id), _team_name(plan.team(team_id))
    maker = _Maker(plan, frozenset(changed), packing or {})
    days = tuple(maker.day(day, _with(plan, items, member_id, day) if member_id else items) for day in plan.days())
    if plan.start and plan.end:  # a briefing before the trip has its day, an empty day outside it has not
        days = tuple(day for day in days if day.number or day.entries)
    return Programme(
        plan.name, plan.start, plan.end, days, whom, plan.office, plan.emergency_phone, edition, as_of, against,
        tuple(dropped), tuple(title_of(plan, item) for item in items if item.when is None),
    )  # fmt: skip


def _with(plan: Plan, items: Iterable[Item], member_id: str, day: date) -> list[Item]:
    """What a member has that day: who stays behind leaves the others' hotel in the middle."""
    return [item for item in on_day(items, day) if member_id in plan.attending(item, day)]


def _member(plan: Plan, member_id: str) -> Pair:
    found = next((t for t in plan.travellers if t.member_id == member_id), None)
    return joined(" ", found.name, found.title) if found else Pair()


def _team_name(team: Team | None) -> Pair:
    return (team.name or find(TEAM_KINDS, team.kind).pair()) if team else Pair()


class _Maker:
    """Makes days of a plan."""

    def __init__(self, plan: Plan, changed: frozenset[str], packing: Mapping[str, tuple[Pair, ...]]) -> None:
        self.plan, self.changed, self.packing = plan, changed, packing
        self.nights = frozenset(nights(plan))
        self.hotels = any(item.kind == "hotel" for item in plan.items)

    def day(self, day: date, items: Iterable[Item]) -> Day:
        here = on_day(items, day)
        entries = tuple(self.entry(item, day) for item in here if item.kind != "hotel")
        plan, number = self.plan, 0
        if plan.start and plan.end and plan.start <= day <= plan.end:
            number = (day - plan.start).days + 1
        return Day(day, number, entries, self.night(day, here))

    def night(self, day: date, here: list[Item]) -> tuple[Night, ...]:
        """Hotels whose stay covers the night that begins on ``day``, and what travels through it."""
        found, settled = [], False
        for item in here:
            if item.when is None or (item.when.end_date is not None and item.when.end_date <= day):
                continue
            if item.kind == "hotel":
                found.append(self.hotel(item))
            elif item.kind in TRANSPORT_KINDS and item.when.last_date > day and item.stands:
                found.append(Night(joined(" ", said(ON_BOARD), carrier_of(item)), group=self.group(item)[0]))
            else:
                continue
            settled |= item.stands
        if not settled and self.hotels and day in self.nights:
            found.append(Night(said(TO_BE_SETTLED)))
        return tuple(found)

    def hotel(self, item: Item) -> Night:
        kind = find(EVENT_KINDS, "hotel").pair()
        name = Pair(*(_bare(item.title.exactly(code), kind.get(code)) for code in ("zh_TW", "ja")))
        venue = item.venue
        if name and venue and not _within(name, venue):
            name = Pair(*(f"{name.get(code)}（{venue.get(code)}）" for code in ("zh_TW", "ja")))
        shown = replace(item, title=name or venue or item.title)
        text = title_of(self.plan, shown)
        if item.status == "pending":
            text = joined("", text, said(SETTLING))
        group, _colour = self.group(item)
        return Night(text, item.address, item.phone, group, not item.stands, item.id in self.changed)

    def group(self, item: Item) -> tuple[Pair, str]:
        team = self.plan.team(item.team_id)
        return (_team_name(team), team.colour) if team else (Pair(), "")

    def entry(self, item: Item, day: date) -> Entry:
        when = item.when
        assert when is not None
        lasting = when.start_date < day
        group, colour = self.group(item)
        pending = item.status == "pending"
        title = title_of(self.plan, item)
        notes = tuple(note for note in (moved(item),) if note)
        known = when.start_time is not None or when.part is not None
        abroad = when.start_time is not None and TAIPEI in (when.start_zone, when.end_zone)
        body, people = receivers(item) if item.stands else (Pair(), ())
        if body == item.venue:  # said under the place
            body = Pair()
        return Entry(
            item_id=item.id,
            kind=item.kind,
            half=Part.DAY if lasting else when.half,
            title=title,
            start=dates.clock(when.start_time) if when.start_time and not lasting else "",
            clock=clock_on(when, day) if known or lasting else said(SETTLING) if pending else Pair(),
            notes=notes,
            carrier=carrier_of(item),
            group=group,
            colour=colour,
            place=_stops(item) if item.is_travel else joined("　", item.venue, item.room),
            address=item.address,
            station=item.station,
            phone=item.phone,
            body=body,
            people=people,
            remarks=self.remarks(item) if item.stands else (),
            gather_clock=dates.clock(item.gather_time) if item.gather_time else "",
            gather=item.gather,
            dress=item.dress,
            bring=((item.bring,) if item.bring else ()) + tuple(self.packing.get(item.id, ())),
            off=not item.stands,
            open=pending,
            abroad=abroad,
            lasting=lasting,
            changed=item.id in self.changed,
        )

    def remarks(self, item: Item) -> tuple[Remark, ...]:
        """What whoever goes must know, in the order in which it matters."""
        when = dates.clock(item.gather_time) if item.gather_time else ""
        found = [
            (GATHERING, joined(" ", Pair(when, when), item.gather)),
            (SEATS, Pair(item.seats, item.seats)),
            (COACH, Pair(item.coach, item.coach)),
            (PARKING, item.parking),
            (DRESS, item.dress),
            (BRING, joined("、", *((item.bring,) if item.bring else ()), *self.packing.get(item.id, ()))),
            (CONDUCT, _conduct(item)),
        ]
        spoken = find(INTERPRETING, item.interpreting).pair() if item.interpreting not in ("", "none") else Pair()
        helped = {role: joined("、", *(p.name or said(TO_BE_SETTLED) for p in item.people if p.role == role))
                  for role in HELPERS}  # fmt: skip
        found.append((INTERPRETER, joined(" ", spoken, helped["interpreter"])))
        found.append((DRIVER, helped["driver"]))
        found.append((PRESENT, self.present(item)))
        return tuple(Remark(said(label), text) for label, text in found if text)

    def present(self, item: Item) -> Pair:
        """Who of the members goes, where that is not everybody of the item's team or of the delegation."""
        going = self.plan.attending(item)
        everybody = self.plan.attending(replace(item, people=(), coming=frozenset(), staying=frozenset()))
        if not going or going == everybody or (going > everybody and not item.coming):
            return Pair()
        names = [t.name for t in self.plan.travellers if t.member_id in going]
        if len(names) > 2 * SHOWN_PEOPLE:
            return joined("", joined("、", *names[:SHOWN_PEOPLE]), said(IN_ALL, count=len(names)))
        return joined("、", *names)


def _bare(title: str, word: str) -> str:
    """A hotel's title without the word for a hotel before it."""
    return title.removeprefix(word).lstrip(" 　：:")


def _within(one: Pair, other: Pair) -> bool:
    a, b = one.get("zh_TW"), other.get("zh_TW")
    return a in b or b in a


def _conduct(item: Item) -> Pair:
    """「禁止攝影、不得上傳社群」, and what was said of secrecy."""
    found = [said({"no": NO_PHOTOS, "ask": ASK_PHOTOS}[item.photos])] if item.photos in ("no", "ask") else []
    if item.social == "no":
        found.append(said(NO_SOCIAL))
    return joined("、", *found, item.secrecy)


def _stops(item: Item) -> Pair:
    """Terminals or platforms; of a way on foot or by coach the place where it begins."""
    if not (item.origin_stop or item.target_stop):
        return joined("　", item.venue, item.room)
    ends = ((item.origin, item.origin_stop, True), (item.target, item.target_stop, False))
    return joined(" → ", *(joined(" ", airport(item, end, first=first), stop) for end, stop, first in ends if stop))


def receivers(item: Item) -> tuple[Pair, tuple[Pair, ...]]:
    """The body that receives, and those of the other side who do: the first few by rank, the rest as a number."""
    people = [who for who in item.people if who.side == "jp" and who.role not in HELPERS]
    people.sort(key=lambda who: who.role != "head")
    body = item.organisation if item.place else Pair()
    if not people and not body and (hosts := [host.name for host in item.hosts if host.role == "host"]):
        body = joined("：", find(HOST_ROLES, "host").pair(), joined("、", *hosts))
    if not people:
        return body, ()
    body = body or people[0].organisation
    lines = [_receiver(who) for who in people[:SHOWN_PEOPLE]]
    if len(people) > SHOWN_PEOPLE:
        lines.append(said(IN_ALL, count=len(people)))
    return body, tuple(lines)


def _receiver(who: Who) -> Pair:
    """「產業振興課長　山田太郎」 / 「産業振興課長　山田太郎様」; without a name 「產業振興課長〔調整中〕」."""
    post = who.title or who.unit or who.organisation
    if not who.name:
        return joined("", post, said(SETTLING))
    ja = who.name.get("ja")
    name = Pair(who.name.get("zh_TW"), called(ja, "ja", choice=who.honorific, title=who.title.get("ja"), space=""))
    return joined("　", post, name)

"""Whom a change of plan concerns: hosts with their contact person, those present, hotel, driver, interpreter, carrier.

Each person and body is named once, with everything that changed for them (needs.md row 31).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from desktop.domain.plan import Host, Item, Plan, Who, days_of
from desktop.domain.replan import Line
from desktop.domain.schedule import TAIPEI
from desktop.domain.text import Pair, joined
from desktop.domain.words import INFORM_ROLES, MEETING_KINDS

HELD_BY = frozenset({"host", "cohost", "operator"})
BY_ROLE = {"interpreter": "interpreter", "driver": "driver", "guide": "other"}
ON_WHEELS = frozenset({"coach", "car"})
PLACES = {choice.key: place for place, choice in enumerate(INFORM_ROLES)}


@dataclass(frozen=True)
class Addressee:
    """Somebody who must know. ``role`` is a key of INFORM_ROLES, ``language`` zh or ja.

    ``key`` names them within a change: the id of a person or organisation, else the role and an item's id.
    ``name`` is empty where only the post or the body is known.
    """

    key: str
    role: str
    person_id: str = ""
    organisation_id: str = ""
    event_id: str = ""
    name: Pair = Pair()
    kana: str = ""
    organisation: Pair = Pair()
    title: Pair = Pair()
    phone: str = ""
    email: str = ""
    language: str = "ja"
    honorific: str = ""  # a key of HONORIFICS where a record says one

    @property
    def is_post(self) -> bool:
        """Whether only the post is known, not who holds it."""
        return not self.person_id and bool(self.title)

    @property
    def shown(self) -> Pair:
        """What a list calls them: the name, else the post, else the body."""
        return self.name or self.title or self.organisation


@dataclass
class _Found:
    """Addressees in the order of their finding, with the lines that concern each."""

    who: dict[str, Addressee] = field(default_factory=dict)
    lines: dict[str, list[Line]] = field(default_factory=dict)

    def put(self, to: Addressee, line: Line) -> None:
        known = self.who.get(to.key)
        if known is None or PLACES.get(to.role, 99) < PLACES.get(known.role, 99):
            self.who[to.key] = to if known is None else replace(to, phone=to.phone or known.phone)
        if line not in self.lines.setdefault(to.key, []):
            self.lines[to.key].append(line)


def who_must_know(
    plan: Plan, lines: Iterable[Line], countries: Mapping[str, str] | None = None
) -> list[tuple[Addressee, tuple[Line, ...]]]:
    """Everybody whom these changes of ``plan`` (as it was) concern, in the order in which one calls them.

    ``countries``: id of a person or organisation -> TW or JP, where the directory knows it; it decides the language.
    """
    found, known = _Found(), countries or {}
    travelling = {t.person_id: t for t in plan.travellers}
    for line in lines:
        old = line.old
        contacts = _hosts(found, old, line, known)
        for place, person in enumerate(old.people):
            if person.person_id in travelling or person.person_id in contacts:
                continue
            to = _person(person, place, old, known)
            if to.shown:  # of an interpreter who is still sought nothing is known, and nobody can be told
                found.put(to, line)
        for point in old.points:
            for role, person_id, name in (
                ("interpreter", point.interpreter_id, Pair()),
                ("participant", point.speaker_id, point.speaker),
            ):
                if person_id and person_id not in travelling and person_id not in contacts:
                    language = _language(known.get(person_id, "JP"))
                    to = Addressee(person_id, role, person_id, name=name, language=language)
                    found.put(found.who.get(person_id, to), line)
        _services(found, plan, line)
        attending = frozenset[str]().union(*(plan.attending(old, day) for day in days_of(old)))
        for member in plan.travellers:
            if member.member_id in attending:
                to = Addressee(
                    member.person_id, "member", member.person_id, name=member.name, kana=member.kana,
                    organisation=member.organisation, title=member.title, phone=member.phone,
                    language=_language(known.get(member.person_id, "TW")),
                )  # fmt: skip
                found.put(to, line)
    ordered = sorted(found.who.values(), key=lambda to: _calls(to.role))
    return [(to, tuple(found.lines[to.key])) for to in ordered]


def _calls(role: str) -> int:
    """Hosts first, our own people after those whom they would ask."""
    return 90 if role == "member" else PLACES.get(role, 99)


def _language(country: str) -> str:
    return "zh" if country == "TW" else "ja"


def _hosts(found: _Found, item: Item, line: Line, countries: Mapping[str, str]) -> set[str]:
    """The bodies that hold an item, each with its contact person; ids of those who are told for it."""
    bodies = [host for host in item.hosts if host.role in HELD_BY]
    listed = any(host.organisation_id == item.organisation_id for host in bodies)
    if item.organisation_id and item.kind in MEETING_KINDS and not listed:
        bodies.insert(0, Host("host", item.organisation, item.organisation_id))
    taken: set[str] = set()
    told: set[str] = set()
    for host in bodies:
        contact = _contact(item, host, taken)
        taken.add(contact.person_id)
        country = countries.get(contact.person_id) or countries.get(host.organisation_id) or "JP"
        key = host.organisation_id or contact.person_id or f"host:{host.name.get('ja')}"
        to = Addressee(
            key, "host", contact.person_id, host.organisation_id,
            "" if host.organisation_id else item.id, contact.name, contact.kana, host.name, contact.title,
            contact.phone or host.phone, contact.email, _language(country),
        )  # fmt: skip
        found.put(to, line)
        told.add(found.who[key].person_id)  # of a body that another item named already it may be somebody else
    return (taken & told) - {""}


def _contact(item: Item, host: Host, taken: set[str]) -> Who:
    """The contact person of a body; where none is named, the lowest in rank of its people, who handles the matter."""
    own = [
        p
        for p in item.people
        if p.person_id and p.side == "jp" and p.role not in BY_ROLE and p.person_id not in taken
        and (p.organisation_id == host.organisation_id != "" or (p.organisation and p.organisation == host.name))
    ]  # fmt: skip
    return next((p for p in own if p.role == "contact"), own[-1] if own else Who())


def _person(person: Who, place: int, item: Item, countries: Mapping[str, str]) -> Addressee:
    role = BY_ROLE.get(person.role, "participant")
    country = countries.get(person.person_id) or ("TW" if person.side == "tw" else "JP")
    body, title = joined("　", person.organisation, person.unit), person.title
    if not person.person_id and person.organisation:  # the body is read from the directory, which knows no unit of his
        body, title = person.organisation, joined("　", person.unit, person.title)
    key = person.person_id or f"{role}:{item.id}:{place}"
    return Addressee(
        key, role, person.person_id, person.organisation_id, "" if person.person_id else item.id, person.name,
        person.kana, body, title, person.phone, person.email, _language(country),
    )  # fmt: skip


def _services(found: _Found, plan: Plan, line: Line) -> None:
    """Hotel, coach and carrier: of the item itself, and the hotel of the night where a journey changes."""
    item = line.old
    language = "zh" if item.when and item.when.start_zone == TAIPEI else "ja"
    if item.kind == "hotel":
        found.put(_hotel(item), line)
    if item.is_travel:
        for night in plan.items:
            same = night.when and item.when and night.when.start_date == item.when.start_date
            if night.kind == "hotel" and night.stands and same:
                found.put(_hotel(night), line)
    if item.coach or item.vehicle in ON_WHEELS:
        name = item.coach or item.carrier
        if name:
            to = Addressee(f"driver:{name}", "driver", event_id=item.id, name=Pair(), organisation=Pair(name, name))
            found.put(replace(to, phone=item.phone if item.is_travel else "", language=language), line)
    elif item.is_travel and item.carrier:
        body = Pair(item.carrier, item.carrier)
        to = Addressee(f"carrier:{item.id}", "carrier", event_id=item.id, organisation=body, phone=item.phone)
        found.put(replace(to, language=language), line)


def _hotel(item: Item) -> Addressee:
    language = "zh" if item.when and item.when.start_zone == TAIPEI else "ja"
    body = item.place or item.organisation or Pair(*(_without_kind(item.title.exactly(c)) for c in ("zh_TW", "ja")))
    return Addressee(
        f"hotel:{item.id}", "hotel", organisation_id=item.organisation_id, event_id=item.id, organisation=body,
        phone=item.phone, language=language,
    )  # fmt: skip


def _without_kind(title: str) -> str:
    """「住宿　千葉（範例飯店）」 names the hotel after the word for the kind."""
    first, _blank, rest = title.partition("　")
    return rest if rest and first in {"住宿", "宿泊"} else title

"""Reads the handbook of a trip: for everybody, a sub-group, a member, or one for each member.

What the books of all members share is read once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop import reference
from desktop.domain import audience
from desktop.domain.emergency import Leaflet
from desktop.domain.handbook import Call, Handbook, Host, Hotel, Own, Thing, occurring
from desktop.domain.itemwords import title_of
from desktop.domain.plan import Item, Plan
from desktop.domain.programme import Programme, receivers
from desktop.domain.rooming import Room
from desktop.domain.rosters import Entry
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_KINDS, MEETING_KINDS, TEAM_KINDS, find
from desktop.i18n import CODES
from desktop.store import attachments, cases, emergency, packing, programme, rooming, rosters
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.posts import names_on
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store import Store

DEEPEST = 10  # parts of parts; a loop made by two laptops must not hang a paper
OFF = "off"  # a shipped term that the office does not want
NO_NOTES = ("日→中", "地方政府", "商工會議所")  # of the glossary, for those who keep it
USUAL = ("meeting", "log")  # kinds of shipped terms that are of use on every trip


def read(
    connection: Connection,
    delegation_id: str,
    today: date,
    *,
    member_id: str = "",
    team_id: str = "",
    store: Store | None = None,
    glance: bool = False,
) -> tuple[Handbook, ...]:
    """The books asked for; none where the trip has neither items nor members. ``store`` is where the logo lies;
    ``glance``: of books for each member the first will do.
    """
    plan = plans.read(connection, delegation_id)
    if glance and member_id == programme.EACH:
        member_id = next((x.member_id for x in plan.travellers if x.travels), "")
    everybody = tuple(_as_told(connection, rosters.entries(connection, delegation_id, plan.teams)))
    if not plan.items and not everybody:
        return ()
    trip = read_row(connection, t.Delegation, delegation_id)
    bare = Programme(plan.name, plan.start, plan.end, office=plan.office, as_of=today)
    found = programme.read(connection, delegation_id, today, member_id=member_id, team_id=team_id) or (bare,)
    common = Handbook(
        found[0],
        _leaflet(connection, delegation_id, today),
        places=Pair(trip["places_zh"], trip["places_ja"]),
        purpose=Pair(trip["purpose_zh"], trip["purpose_ja"]),
        logo=_logo(connection, trip["office_id"], store),
        members=everybody,
        texts=Pair(trip["handbook_zh"], trip["handbook_ja"]),
        terms=_terms(connection, plan),
        advice=reference.advice(),
        delegation_id=delegation_id,
        beside=cases.beside(connection, cases.HANDBOOK, delegation_id),
    )
    things = packing.of(connection, delegation_id)
    several = rooming.rooms(connection, delegation_id)
    bodies = _bodies(connection)
    members = [member_id]
    if member_id == programme.EACH:
        members = [x.member_id for x in plan.travellers if x.travels] if plan.items else [""]
    books = []
    for one, said in zip(members, found, strict=True):
        items = plan.of_member(one) if one else plan.of_team(team_id) if team_id else plan.items
        standing = [item for item in items if item.stands]
        entry = next((e for e in everybody if e.member_id == one), None)
        books.append(
            replace(
                common,
                programme=said,
                own=Own(entry.name, entry.roles, joined("　", entry.organisation, entry.title), entry.bus)
                if entry
                else None,
                hotels=tuple(_hotel(plan, item, several, one) for item in standing if item.kind == "hotel"),
                hosts=tuple(_hosts(connection, plan, standing, bodies)),
                packing=tuple(_things(plan, things, everybody, one)),
            )
        )
    return tuple(books)


def _as_told(connection: Connection, everybody: list[Entry]) -> Iterable[Entry]:
    """Without telephones, readings and the like that a person's record keeps inside."""
    said = _kept(connection, [entry.person_id for entry in everybody])
    for entry in everybody:
        own = said.get(entry.person_id)
        hidden: dict[str, Any] = {}
        if own is not None:
            hidden = {name: "" for name in ("kana", "roman") if audience.withheld("person", name, own[0])}
        if _secret(entry.mobile, own):
            hidden["mobile"] = ""
        yield replace(entry, email="", languages="", owed=None, notes="", **hidden)


def _leaflet(connection: Connection, delegation_id: str, today: date) -> Leaflet:
    """Whom to call: of the people those who help, and no number that a record keeps inside."""
    leaflet = emergency.leaflets(connection, delegation_id, today)[0]
    said = _kept(connection, [one.person_id for one in leaflet.helpers])
    helpers = tuple(
        replace(one, phone="") if _secret(one.phone, said.get(one.person_id)) else one for one in leaflet.helpers
    )
    return replace(leaflet, helpers=helpers, fellows=())


def _kept(connection: Connection, people: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Person -> what the own record says of who may see it, and the telephone at work; of those who say anything."""
    person = table_of(t.Person)
    said = and_(person.c.id.in_(list(people)), person.c.audience != "")
    rows = connection.execute(select(person.c.id, person.c.audience, person.c.phone).where(said))
    return {row.id: (row.audience, row.phone) for row in rows}


def _secret(number: str, kept: tuple[str, str] | None) -> bool:
    """Whether a number that would be printed is one that the record keeps inside."""
    if kept is None:
        return False
    own, phone = kept
    return audience.withheld("person", "phone" if number == phone else "mobile", own)


def _logo(connection: Connection, organisation_id: str | None, store: Store | None) -> bytes | None:
    """The logo of the office that travels, or of the nearest above it that has one."""
    step = organisation_id
    for _ in range(DEEPEST):
        if not step or store is None:
            return None
        for row in attachments.of(connection, "organisation", step, attachments.LOGO):
            data = attachments.read(store, row["sha256"])
            if data is not None:
                return data
        step = read_row(connection, t.Organisation, step)["parent_id"]
    return None


def _hotel(plan: Plan, item: Item, several: Iterable[Room], member_id: str) -> Hotel:
    team = plan.team(item.team_id)
    group = (team.name or find(TEAM_KINDS, team.kind).pair()) if team else Pair()
    numbers = [
        room.number
        for room in several
        if room.item_id == item.id and room.number and any(one.member_id == member_id for one in room.sleepers)
    ]
    kind = find(EVENT_KINDS, "hotel").pair()
    bare = Pair(*(item.title.exactly(code).removeprefix(kind.get(code)).lstrip(" 　：:") for code in CODES))
    name = item.venue or bare or item.title
    return Hotel(
        name, item.when, item.address, item.station, item.phone, group,
        "・".join(dict.fromkeys(numbers)) if member_id else "", item.status == "pending",
    )  # fmt: skip


def _bodies(connection: Connection) -> Mapping[str, Any]:
    table = table_of(t.Organisation)
    return {row["id"]: row for row in connection.execute(select(table).where(table.c.alive)).mappings()}


def _hosts(connection: Connection, plan: Plan, items: Iterable[Item], bodies: Mapping[str, Any]) -> Iterable[Host]:
    """Each body that is visited once, at its first visit, with all visits to it."""
    calls: dict[str, list[Item]] = {}
    for item in items:
        body = bodies.get(item.organisation_id)
        if item.kind in MEETING_KINDS and body is not None and body["country"] != "TW":
            calls.setdefault(item.organisation_id, []).append(item)
    named = names_on(connection, list(calls), plan.start)
    for key, visits in calls.items():
        chain = list(_above(bodies, key))
        yield Host(
            key,
            joined(" ", *named[key]),
            _plain(chain[:1], "kana"),
            _pair(chain, "head"),
            _plain(chain, "postal_code"),
            _pair(chain, "address"),
            _plain(chain, "phone"),
            _plain(chain, "url"),
            _pair(chain, "profile"),
            _pair(chain, "industries"),
            tuple(
                Call(title_of(plan, one), one.when, joined("　", one.place, one.room), one.purpose, receivers(one)[1])
                for one in visits
            ),
        )


def _above(bodies: Mapping[str, Any], key: str) -> Iterable[Any]:
    """The body and those that it is part of, from below."""
    step: str | None = key
    for _ in range(DEEPEST):
        if not step or step not in bodies:
            return
        yield bodies[step]
        step = bodies[step]["parent_id"]


def _plain(chain: Iterable[Any], name: str) -> str:
    """The first that has it: a section has its department's address. What a record keeps inside stays there."""
    for row in chain:
        if row[name]:
            return "" if audience.withheld("organisation", name, row["audience"]) else str(row[name])
    return ""


def _pair(chain: Iterable[Any], stem: str) -> Pair:
    for row in chain:
        found = Pair(row[f"{stem}_zh"], row[f"{stem}_ja"])
        if found:
            return Pair() if audience.withheld("organisation", stem, row["audience"]) else found
    return Pair()


def _things(plan: Plan, things: Iterable[packing.Thing], everybody: Iterable[Entry], member_id: str) -> Iterable[Thing]:
    """What goes along; in a member's own book without what others carry."""
    names = {entry.member_id: entry.name for entry in everybody}
    titles = {item.id: title_of(plan, item) for item in plan.items}
    for thing in things:
        if member_id and thing.member_id not in ("", member_id):
            continue
        carrier = Pair() if member_id else names.get(thing.member_id, Pair())
        yield Thing(thing.name, thing.quantity, carrier, titles.get(thing.event_id, Pair()))


def _terms(connection: Connection, plan: Plan) -> tuple[Pair, ...]:
    """The words of meetings and travel, and whatever else of the glossary stands in the trip's own texts."""
    table = table_of(t.Term)
    rows = connection.execute(
        select(table.c.kind, table.c.zh, table.c.ja, table.c.state)
        .where(table.c.alive)
        .order_by(table.c.kind, table.c.zh, table.c.id)
    ).all()
    unwanted = {(row.zh, row.ja) for row in rows if row.state == OFF}
    own = [Pair(row.zh, row.ja) for row in rows if row.state != OFF]
    shipped = [term for term in reference.terms() if (term.zh, term.ja) not in unwanted and term.way == "both"]
    texts: list[Pair] = []
    for item in plan.items:
        texts += [item.title, item.place, item.organisation, item.purpose, item.topics]
        texts += [point.title for point in item.points]
        texts += [words for who in item.people for words in (who.organisation, who.unit, who.title)]
    told = occurring([*own, *(Pair(term.zh, term.ja) for term in shipped)], texts)
    usual = [Pair(term.zh, term.ja) for term in shipped if term.kind in USUAL and term.sure == "S"]
    notes = {Pair(term.zh, term.ja): _note(term) for term in shipped}
    return tuple(_with(term, notes.get(term, "")) for term in dict.fromkeys([*told, *usual]))


def _note(term: reference.Term) -> str:
    """What a title amounts to on the other side, as 経理 is no book-keeper: 「部長・マネージャー」; else nothing."""
    note = term.note.rpartition("；")[2]
    return note if term.kind == "title" and len(note) > 2 and note not in (*NO_NOTES, term.zh) else ""


def _with(term: Pair, note: str) -> Pair:
    return Pair(term.zh, f"{term.ja}（{note}）") if note else term

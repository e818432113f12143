"""Reads the lists of a delegation: everybody once, then rooms, seats and meals where a list asks for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import audience, dates, headcount, rosters
from desktop.domain.itemwords import heading, said
from desktop.domain.plan import AWAY, Item, Plan, Team, days_of
from desktop.domain.rosters import Entry, Line, Roster, Section
from desktop.domain.text import Pair, by_number, joined
from desktop.domain.words import DIETS, MEMBER_STATUSES, ROOM_KINDS, ROOM_WISHES, SEXES, find
from desktop.i18n import N_
from desktop.store import attendance, delegations, seating, versions
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.personal import of_people
from desktop.store.posts import names_on
from desktop.store.registers import read_row, table_of

CARRIED = frozenset({"flight", "shinkansen", "train", "ship"})  # by whom names are asked for
BORDER = frozenset({"flight", "ship", ""})  # where passports are looked at
PASSPORT = frozenset({"sex", "birth_date", "passport_no", "passport_expiry"})
IN_CARS = frozenset({"shinkansen", "train"})
ADDRESS, PHONE, ROOMS = N_("Address"), N_("Phone"), N_("Number of rooms")
INSURER, PLACE, TOTAL = N_("Insurer"), N_("Place"), N_("All together")
OUR_OWN, GUESTS = N_("Of the delegation"), N_("Of the Japanese side")
NO_GROUP, NO_COACH = N_("In no sub-group"), N_("In no coach")
OF_THEM, ALLERGIC = N_("Of them: {what}"), N_("Of them allergic to: {what}")


def read(
    connection: Connection,
    delegation_id: str,
    key: str,
    today: date,
    *,
    personal: bool = True,
    event_ids: Sequence[str] = (),
) -> Roster:
    """The list ``key`` of LISTINGS; UserError where there is no such delegation. Without sections where it is empty.

    Without ``personal`` what only travel needs is not even read. Of ``event_ids`` the list for hosts has a section
    each, with those who come, numbered anew.
    """
    trip = read_row(connection, t.Delegation, delegation_id)
    made = rosters.listing(key)
    plan = plans.read(connection, delegation_id, None if key in ("rooming", "passengers", "meals") else event_ids)
    everybody = entries(connection, delegation_id, plan.teams, personal=personal and made.personal)
    if made.audience == rosters.HOST:
        everybody = as_told(connection, everybody)
    office = names_on(connection, [trip["office_id"]], trip["start_date"]).get(trip["office_id"] or "")
    return Roster(
        made,
        Pair(trip["name_zh"], trip["name_ja"]),
        trip["start_date"],
        trip["end_date"],
        today,
        joined(" ", *office) if office else Pair(),
        trip["emergency_phone"],
        _facts(key, trip, everybody),
        tuple(
            (_guests if event_ids and key == "members-host" else _SECTIONS.get(key, _whole))(
                connection, plan, everybody
            )
        ),
        delegation_id,
        versions.newest(connection, delegation_id),
    )


def entries(
    connection: Connection, delegation_id: str, teams: Sequence[Team] = (), *, personal: bool = False
) -> list[Entry]:
    """Those who take part, in print order; ``personal`` reads what only travel needs too."""
    rows = [row for row in delegations.members(connection, delegation_id) if row.status not in AWAY]
    people = [row.person_id for row in rows]
    known = _by(connection, t.Person, "id", people)
    member = table_of(t.Member)
    of_trip = select(member).where(and_(member.c.delegation_id == delegation_id, member.c.alive))
    members = {row["id"]: row for row in connection.execute(of_trip).mappings()}
    private = of_people(connection, people) if personal else {}
    coaches = seating.coaches(connection, delegation_id)
    made = []
    for number, row in enumerate(rows, 1):
        person, own = known[row.person_id], members[row.id]
        groups = [
            team.name for team in teams if team.kind == "group" and any(p.member_id == row.id for p in team.parts)
        ]
        owed = (own["fee_minor"] or 0) - (own["paid_minor"] or 0)
        made.append(
            Entry(
                row.id,
                row.person_id,
                number,
                Pair(row.name_zh, row.name_ja),
                row.kana,
                row.roman,
                row.role_pair(),
                row.post.organisation,
                row.post.unit,
                joined("、", row.post.title, *row.post.others()),
                row.post.organisation_id,
                joined("・", *groups),
                find(MEMBER_STATUSES, row.status).pair(),
                own["mobile"] or person["mobile"] or person["phone"],
                person["email"],
                person["languages"],
                find(ROOM_WISHES, own["room_kind"]).pair() if own["room_kind"] else Pair(),
                own["bags"],
                owed // 100 if owed > 0 else None,
                own["notes"],
                bus=coaches.get(row.id, Pair()),
                **_private(private.get(row.person_id)),
            )
        )
    return made


def _private(row: Any) -> dict[str, Any]:
    if row is None:
        return {}
    plain = ("passport_no", "passport_expiry", "birth_date", "insurance_no")
    contact = ("emergency_name", "emergency_relation", "emergency_phone")
    return {name: row[name] for name in (*plain, *contact)} | {
        "sex": find(SEXES, row["sex"]).pair() if row["sex"] else Pair(),
        "diet": _diet(row),
        "allergy": Pair(row["allergy_zh"], row["allergy_ja"]),
    }


def _diet(row: Any) -> Pair:
    """「素食（不吃蔥蒜）」; what was only written in words stands alone."""
    words = Pair(row["diet_zh"], row["diet_ja"])
    if row["diet"] in ("", "other"):
        return words or (find(DIETS, row["diet"]).pair() if row["diet"] else Pair())
    word = find(DIETS, row["diet"]).pair()
    if not words:
        return word
    return Pair(f"{word.zh}（{words.get('zh_TW')}）", f"{word.ja}（{words.get('ja')}）")


def _by(connection: Connection, model: Any, column: str, ids: Sequence[str]) -> dict[str, Any]:
    """Rows by the id in ``column``, the first of several."""
    table = table_of(model)
    query = (
        select(table).where(and_(among(connection, table.c[column], ids), table.c.alive)).order_by(table.c.id.desc())
    )
    return {row[column]: row for row in connection.execute(query).mappings()}


def _facts(key: str, trip: Any, everybody: Sequence[Entry]) -> tuple[tuple[str, Pair], ...]:
    if key not in ("insurance", "contacts"):
        return ()
    insurer = joined("　", Pair(trip["insurer_zh"], trip["insurer_ja"]), _plain(trip["insurer_phone"]))
    return ((INSURER, insurer),) if insurer else ()


def _plain(text: str) -> Pair:
    return Pair(text, text)


def _whole(_connection: Connection, _plan: Plan, everybody: Sequence[Entry]) -> Iterable[Section]:
    if everybody:
        yield Section(lines=tuple(Line(entry) for entry in everybody))


def as_told(connection: Connection, everybody: Sequence[Entry]) -> list[Entry]:
    """Without what the records of these people keep inside."""
    known, found = _by(connection, t.Person, "id", [entry.person_id for entry in everybody]), []
    for entry in everybody:
        own = str(known[entry.person_id]["audience"])
        kept = [name for name in ("kana", "roman", "languages") if own and audience.withheld("person", name, own)]
        found.append(replace(entry, **dict.fromkeys(kept, "")))  # type: ignore[arg-type]
    return found


def _guests(_connection: Connection, plan: Plan, everybody: Sequence[Entry]) -> Iterable[Section]:
    """Who comes to each item, as its hosts want to know."""
    for item in plan.items:
        coming = [entry for entry in everybody if entry.member_id in _coming(plan, item)]
        if coming:
            yield Section(_called(item), lines=tuple(Line(replace(x, number=n)) for n, x in enumerate(coming, 1)))


def _groups(_connection: Connection, plan: Plan, everybody: Sequence[Entry]) -> Iterable[Section]:
    """A section for each coach, or where nobody was seated for each sub-group: whoever is in several stands in the
    first, whoever is in none at the end.
    """
    coaches: dict[Pair, list[Entry]] = defaultdict(list)
    for entry in everybody:
        coaches[entry.bus].append(entry)
    if len(coaches) > 1 or (everybody and everybody[0].bus):
        for name, own in sorted(coaches.items(), key=lambda pair: (not pair[0], by_number(pair[0].get("zh_TW")))):
            yield Section(name or said(NO_COACH), lines=tuple(Line(entry) for entry in own))
        return
    left = {entry.member_id: entry for entry in everybody}
    for team in plan.teams:
        if team.kind == "group":
            ours = {part.member_id for part in team.parts}
            own = [
                left.pop(entry.member_id) for entry in everybody if entry.member_id in ours and entry.member_id in left
            ]
            if own:
                yield Section(team.name, lines=tuple(Line(entry) for entry in own))
    if left:
        rest = said(NO_GROUP) if len(left) < len(everybody) else Pair()
        yield Section(rest, lines=tuple(Line(entry) for entry in left.values()))


def _coming(plan: Plan, item: Item) -> frozenset[str]:
    return frozenset().union(*(plan.attending(item, day) for day in days_of(item)))


def _hotels(connection: Connection, plan: Plan, everybody: Sequence[Entry]) -> Iterable[Section]:
    """Each hotel with its rooms; without rooms there is no list of them yet."""
    known = {entry.member_id: entry for entry in everybody}
    wishes = _by(connection, t.Member, "id", list(known))
    for item in plan.items:
        if item.kind != "hotel" or not item.stands:
            continue
        lines: list[Line] = []
        kinds: dict[str, int] = defaultdict(int)
        for room, beds in _rooms(connection, item.id):
            guests = [bed for bed in beds if bed["member_id"] in known and _stay(item, bed) is not None]
            guests.sort(key=lambda bed: (bed["from_date"] or date.min, known[bed["member_id"]].number))
            kinds[room["kind"]] += bool(guests)
            for number, bed in enumerate(guests):
                arrives, leaves = _stay(item, bed) or (None, None)
                lines.append(
                    Line(
                        known[bed["member_id"]], room["number"], room["floor"], find(ROOM_KINDS, room["kind"]).pair(),
                        arrives, leaves, wishes[bed["member_id"]]["room_notes"] or room["notes"],
                        joined=number > 0,
                    )
                )  # fmt: skip
        if not lines:
            continue
        housed = {line.entry.member_id for line in lines if line.entry}
        homeless = [known[one] for one in _coming(plan, item) if one in known and one not in housed]
        count = joined("・", *(_counted(find(ROOM_KINDS, kind).pair(), n) for kind, n in kinds.items() if n))
        facts = [(ADDRESS, item.address), (PHONE, _plain(item.phone)), (ROOMS, count)]
        yield Section(
            item.venue or item.name,
            tuple((label, words) for label, words in facts if words),
            tuple(lines),
            lacking=tuple(entry.name.get("zh_TW") for entry in sorted(homeless, key=lambda x: x.number)),
        )


def _counted(word: Pair, count: int) -> Pair:
    return Pair(f"{word.zh} {count}", f"{word.ja} {count}")


def _rooms(connection: Connection, event_id: str) -> list[tuple[Any, list[Any]]]:
    room, bed = table_of(t.Room), table_of(t.Bed)
    query = select(room).where(and_(room.c.event_id == event_id, room.c.alive)).order_by(room.c.position, room.c.id)
    rows = connection.execute(query).mappings().all()
    found: dict[str, list[Any]] = defaultdict(list)
    held = and_(among(connection, bed.c.room_id, [row["id"] for row in rows]), bed.c.alive)
    order = (bed.c.from_date.nulls_first(), bed.c.id)
    for row in connection.execute(select(bed).where(held).order_by(*order)).mappings():
        found[row["room_id"]].append(row)
    return [(row, found[row["id"]]) for row in rows]


def _stay(item: Item, bed: Any) -> tuple[date | None, date | None] | None:
    """Day of check-in and of check-out; beds name nights. None where the hotel has moved to other days since."""
    first = item.when.start_date if item.when else None
    last = item.when.last_date if item.when else None
    if first is not None and last == first:
        last = first + timedelta(days=1)
    arrives, leaves = bed["from_date"] or first, bed["until_date"] + timedelta(days=1) if bed["until_date"] else last
    if first is None or last is None or arrives is None or leaves is None:
        return arrives, leaves
    arrives, leaves = max(arrives, first), min(leaves, last)
    return (arrives, leaves) if arrives < leaves else None


def _journeys(connection: Connection, plan: Plan, everybody: Sequence[Entry]) -> Iterable[Section]:
    """Each flight, ship and train with those who take it."""
    ticket = table_of(t.Ticket)
    for item in plan.items:
        if not item.is_travel or not item.stands:
            continue
        if item.vehicle not in CARRIED and not (not item.vehicle and item.kind != "transfer"):
            continue
        coming = plan.attending(item)
        query = select(ticket).where(and_(ticket.c.event_id == item.id, ticket.c.alive)).order_by(ticket.c.id)
        tickets = {row["member_id"]: row for row in connection.execute(query).mappings()}
        nothing = {"coach": "", "seat": "", "booking": ""}
        lines = []
        for entry in everybody:
            if entry.member_id in coming:
                held = tickets.get(entry.member_id, nothing)
                lines.append(Line(entry, coach=held["coach"], seat=held["seat"], booking=held["booking"]))
        if lines:
            without = frozenset() if item.vehicle in BORDER else PASSPORT
            without |= {"coach"} if item.vehicle not in IN_CARS else frozenset()
            yield Section(_called(item), lines=tuple(lines), without=without)


def _called(item: Item) -> Pair:
    """「9/17（二） 07:20–11:15　去程（松山→羽田）　NH852」."""
    parts = []
    if item.when:
        when = item.when
        codes = ("zh_TW", "ja")
        parts.append(Pair(*(f"{dates.short(when.start_date, c)} {dates.times(when, c)}".strip() for c in codes)))
    return joined("　", *parts, heading(item), _plain(item.carrier))


def _meals(connection: Connection, plan: Plan, everybody: Sequence[Entry]) -> Iterable[Section]:
    """Each meal and reception: how many come, and what they do not eat. Numbers only."""
    needs = attendance.needs(connection, plan.delegation_id)
    for item in plan.items:
        count = headcount.of_item(plan, item, needs) if item.kind in headcount.MEALS and item.stands else None
        if count is None or not count.total:
            continue
        lines = [Line(meal=said(TOTAL), count=count.total)]
        if count.theirs:
            lines += [Line(meal=said(OUR_OWN), count=count.ours), Line(meal=said(GUESTS), count=count.theirs)]
        lines += [Line(meal=said(OF_THEM, what=diet), count=n) for diet, n in count.diets]
        lines += [Line(meal=said(ALLERGIC, what=what), count=n) for what, n in count.allergies]
        facts = [(PLACE, item.venue), (ADDRESS, item.address), (PHONE, _plain(item.phone))]
        yield Section(_called(item), tuple((label, words) for label, words in facts if words), tuple(lines))


_SECTIONS: dict[str, Callable[[Connection, Plan, Sequence[Entry]], Iterable[Section]]] = {
    "rooming": _hotels,
    "passengers": _journeys,
    "roll-call": _groups,
    "meals": _meals,
}

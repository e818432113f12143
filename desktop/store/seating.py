"""Coaches and tables of a delegation, who sits in them, and the commands that seat people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain import tickets as journeys
from desktop.domain.plan import Item, Plan
from desktop.domain.seating import Proposal, Sitter, Taken, Unit, member_key, person_key
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS
from desktop.i18n import N_, gettext_for
from desktop.store import plan as plans
from desktop.store import records
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Member, Person, Seat, Seating

NAMES = {"coach": N_("Coach no. {number}"), "table": N_("Table no. {number}")}
AT_TABLE = MEETING_KINDS | {"meal"}
NO_GUEST = frozenset({"contact", "driver"})  # named at an item, and not seated


def units(connection: Connection, delegation_id: str) -> tuple[Unit, ...]:
    """Every coach and table in order, with who sits in it; seats of who is no member any more are left out."""
    unit, seat, member = table_of(Seating), table_of(Seat), table_of(Member)
    query = (
        select(seat.c.id, seat.c.seating_id, seat.c.member_id, seat.c.person_id, seat.c.place)
        .select_from(seat.join(unit, unit.c.id == seat.c.seating_id).outerjoin(member, member.c.id == seat.c.member_id))
        .where(and_(unit.c.delegation_id == delegation_id, unit.c.alive, seat.c.alive))
        .where((seat.c.member_id.is_(None)) | member.c.alive)
        .order_by(seat.c.position, seat.c.id)
    )
    taken: dict[str, list[Taken]] = defaultdict(list)
    for row in connection.execute(query):
        key = member_key(row.member_id) if row.member_id else person_key(row.person_id or "")
        taken[row.seating_id].append(Taken(row.id, key, row.place))
    rows = connection.execute(
        select(unit)
        .where(and_(unit.c.delegation_id == delegation_id, unit.c.alive))
        .order_by(unit.c.position, unit.c.id)
    ).mappings()
    return tuple(
        Unit(
            row["id"],
            row["kind"],
            Pair(row["name_zh"], row["name_ja"]),
            row["event_id"] or "",
            row["seats"],
            row["layout"],
            tuple(taken[row["id"]]),
        )
        for row in rows
    )


class Party(NamedTuple):
    """The coaches or tables of one item, or of the whole trip, and those who need a seat there.

    ``people`` are all who may be seated, with their names also who has a seat and does not come.
    """

    plan: Plan
    item: Item | None
    units: tuple[Unit, ...]
    sitters: tuple[Sitter, ...]
    people: dict[str, Sitter]

    def seated(self) -> dict[str, tuple[Unit, Taken]]:
        """Key -> where somebody sits."""
        return {taken.key: (unit, taken) for unit in self.units for taken in unit.taken}


def party(connection: Connection, delegation_id: str, event_id: str, kind: str) -> Party:
    """Read what one drawing of seats shows; ``event_id`` empty for the whole trip."""
    plan = plans.read(connection, delegation_id, [event_id] if event_id else [])
    item = next(iter(plan.items), None)
    here = tuple(u for u in units(connection, delegation_id) if (u.event_id, u.kind) == (event_id, kind))
    day = item.when.start_date if item is not None and item.when else None
    coming = plan.attending(item) if item is not None else frozenset(t.member_id for t in plan.travellers if t.travels)
    team_of = {one: team.id for team in reversed(plan.teams) if team.kind == "group" for one in team.on(day)}
    people: dict[str, Sitter] = {}
    sitters: list[Sitter] = []
    for one in plan.travellers:
        key = member_key(one.member_id)
        company = one.organisation.zh or one.organisation.ja
        people[key] = Sitter(key, one.name, one.roles, team_of.get(one.member_id, ""), company)
        if one.member_id in coming:
            sitters.append(people[key])
    own = {one.person_id for one in plan.travellers}
    for who in item.people if item is not None and kind == "table" else ():
        key = person_key(who.person_id)
        if who.person_id and who.person_id not in own and key not in people and who.role not in NO_GUEST:
            company = who.organisation.zh or who.organisation.ja
            people[key] = Sitter(key, who.name, (who.role or "member",), "", company, "jp")
            sitters.append(people[key])
    _name_others(connection, here, people)
    return Party(plan, item, here, tuple(sitters), people)


def _name_others(connection: Connection, here: Iterable[Unit], people: dict[str, Sitter]) -> None:
    """Names of those of the other side who have a seat, and were taken off the item since."""
    keys = {taken.key for unit in here for taken in unit.taken} - people.keys()
    ids = [key[2:] for key in keys if key.startswith("p:")]
    person = table_of(Person)
    query = select(person.c.id, person.c.name_zh, person.c.name_ja).where(person.c.id.in_(ids))
    for row in connection.execute(query) if ids else ():
        people[person_key(row.id)] = Sitter(person_key(row.id), Pair(row.name_zh, row.name_ja), side="jp")


def may_have(item: Item, kind: str) -> bool:
    """Whether an item is one that has coaches, or tables."""
    if kind == "table":
        return item.kind in AT_TABLE
    return not journeys.is_ticketed(item) and (item.is_travel or bool(item.coach))


def add_unit(work: Work, delegation_id: str, event_id: str, kind: str, seats: int | None = None) -> str:
    """One more coach or table, called by its number."""
    same = [u for u in units(work.connection, delegation_id) if (u.event_id, u.kind) == (event_id, kind)]
    taken = {unit.name.zh for unit in same}
    number = len(same) + 1
    while gettext_for("zh_TW")(NAMES[kind]).format(number=number) in taken:
        number += 1
    fields = {
        "delegation_id": delegation_id,
        "event_id": event_id or None,
        "kind": kind,
        "seats": seats or (same[-1].seats if same else None),
        "layout": same[-1].layout if same else "",
        "name_zh": gettext_for("zh_TW")(NAMES[kind]).format(number=number),
        "name_ja": gettext_for("ja")(NAMES[kind]).format(number=number),
        "position": records.next_position(work.connection, Seating, "delegation_id", delegation_id),
    }
    return records.add(work, Seating, fields)


def _who(key: str) -> dict[str, str | None]:
    kind, _colon, row_id = key.partition(":")
    return {"member_id": row_id if kind == "m" else None, "person_id": row_id if kind == "p" else None}


def _beside(work: Work, unit_id: str) -> list[Unit]:
    """The coaches or tables among which one is moved."""
    row = read_row(work.connection, Seating, unit_id)
    own = row["event_id"] or "", row["kind"]
    return [u for u in units(work.connection, row["delegation_id"]) if (u.event_id, u.kind) == own]


def put(work: Work, key: str, unit_id: str, place: str) -> bool:
    """Seat somebody; who sat there takes the place that he leaves, or none where he had none. Whether anything moved.

    ``place`` empty: in this coach, on any seat.
    """
    here = [(unit.id, taken) for unit in _beside(work, unit_id) for taken in unit.taken]
    mine = [(unit, taken) for unit, taken in here if taken.key == key]
    other = next((t for unit, t in here if place and (unit, t.place) == (unit_id, place) and t.key != key), None)
    if mine and (mine[0][0], mine[0][1].place) == (unit_id, place):
        return False
    if other is not None:
        if mine:
            records.edit(work, Seat, other.id, {"seating_id": mine[0][0], "place": mine[0][1].place})
        else:
            records.remove(work, Seat, other.id)
    if not mine:
        records.add(work, Seat, {"seating_id": unit_id, "place": place, **_who(key)})
        return True
    records.edit(work, Seat, mine[0][1].id, {"seating_id": unit_id, "place": place})
    for _unit, taken in mine[1:]:
        records.remove(work, Seat, taken.id)
    return True


def put_all(work: Work, keys: Sequence[str], unit_id: str, place: str) -> bool:
    """Seat several, one after the other on free seats from ``place`` on; one alone takes ``place`` from who has it."""
    if len(keys) == 1:
        return put(work, keys[0], unit_id, place)
    unit = next(one for one in _beside(work, unit_id) if one.id == unit_id)
    labels = unit.labels
    at = labels.index(place) if place in labels else 0
    held = {taken.place for taken in unit.taken if taken.key not in keys}
    free = [label for label in (*labels[at:], *labels[:at]) if label not in held]
    done = False
    for n, key in enumerate(keys):
        done |= put(work, key, unit_id, free[n] if n < len(free) else "")
    return done


def take_out(work: Work, unit_id: str, keys: Iterable[str]) -> bool:
    """Free the seats of these in all the coaches beside this one."""
    wanted, done = set(keys), False
    for unit in _beside(work, unit_id):
        for taken in unit.taken:
            if taken.key in wanted:
                records.remove(work, Seat, taken.id)
                done = True
    return done


def seat_all(work: Work, here: Sequence[Unit], proposal: Proposal) -> bool:
    """Make the seats those of the proposal; what stays is not written anew. Whether anything changed."""
    done, found = False, set()
    for unit in here:
        for taken in unit.taken:
            wanted = proposal.seats.get(taken.key)
            if wanted is None or taken.key in found:
                records.remove(work, Seat, taken.id)
                done = True
                continue
            found.add(taken.key)
            if wanted != (unit.id, taken.place):
                records.edit(work, Seat, taken.id, {"seating_id": wanted[0], "place": wanted[1]})
                done = True
    for key, (unit_id, place) in proposal.seats.items():
        if key not in found:
            records.add(work, Seat, {"seating_id": unit_id, "place": place, **_who(key)})
            done = True
    return done


def take_over(work: Work, delegation_id: str, event_id: str, kind: str) -> bool:
    """An item gets the coaches or tables of the whole trip with their seats, to be changed there."""
    whole = [u for u in units(work.connection, delegation_id) if (u.event_id, u.kind) == ("", kind)]
    for unit in whole:
        row = read_row(work.connection, Seating, unit.id)
        kept = ("delegation_id", "kind", "name_zh", "name_ja", "seats", "layout", "position", "notes")
        new = records.add(work, Seating, {name: row[name] for name in kept} | {"event_id": event_id})
        for taken in unit.taken:
            records.add(work, Seat, {"seating_id": new, "place": taken.place, **_who(taken.key)})
    return bool(whole)


def coaches(connection: Connection, delegation_id: str) -> dict[str, Pair]:
    """Member id -> the coach of the whole trip in which the member sits: what luggage is sorted by."""
    whole = (u for u in units(connection, delegation_id) if u.kind == "coach" and not u.event_id)
    return {taken.key[2:]: unit.name for unit in whole for taken in unit.taken if taken.key.startswith("m:")}

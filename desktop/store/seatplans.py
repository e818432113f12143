"""Plans of seats at items, who may sit in them, and the commands that seat people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain import precedence
from desktop.domain.seating import member_key, person_key
from desktop.domain.seatplans import ANYWHERE, GUEST, HOST, MOST, ROOMS, SeatPlan, Sitter, Taken
from desktop.domain.seatproposing import Proposal
from desktop.domain.text import Pair
from desktop.store import attendance, delegations, events, honorifics, records, roles
from desktop.store import plan as plans
from desktop.store.delegations import MemberRow
from desktop.store.events import ParticipantRow
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Organisation, Participant, Person, SeatPlanPlace
from desktop.store.tables import SeatPlan as PlanRow

UNSEATED = frozenset({"contact"})  # named at an item, and not seated
TABLE = 10  # seats of a round table where more come: then there are several


class Party(NamedTuple):
    """The plans of one item, or of the whole trip, and those who may sit there: ``people`` also who does not come."""

    plans: tuple[SeatPlan, ...]
    sitters: tuple[Sitter, ...]
    people: dict[str, Sitter]
    host: str  # the country that receives: its people sit as hosts

    def beside(self, plan: SeatPlan) -> tuple[SeatPlan, ...]:
        """The plans of one kind: who sits in one car has no place in another."""
        return tuple(one for one in self.plans if one.kind == plan.kind)

    def waiting(self, plan: SeatPlan) -> tuple[Sitter, ...]:
        """Those without a place in a plan or in one beside it."""
        seated = {taken.key for one in self.beside(plan) for taken in one.taken}
        driven = plan.kind == "car"
        return tuple(one for one in self.sitters if one.key not in seated and (one.role != "driver" or driven))


def post_key(participant_id: str) -> str:
    """The key of a post whose holder is not known yet."""
    return f"q:{participant_id}"


def of_trip(connection: Connection, delegation_id: str) -> tuple[SeatPlan, ...]:
    """Every plan in order, with who sits where."""
    plan, place, person = table_of(PlanRow), table_of(SeatPlanPlace), table_of(Participant)
    mine = and_(plan.c.delegation_id == delegation_id, plan.c.alive)
    rows = connection.execute(select(plan).where(mine).order_by(plan.c.position, plan.c.id)).mappings().all()
    if not rows:
        return ()
    query = (
        select(place, person.c.person_id.label("holder"))
        .select_from(
            place.join(plan, plan.c.id == place.c.seat_plan_id).outerjoin(person, person.c.id == place.c.participant_id)
        )
        .where(and_(mine, place.c.alive))
        .order_by(place.c.id)
    )
    member_of = {row.person_id: row.id for row in delegations.members(connection, delegation_id)}
    taken: dict[str, list[Taken]] = defaultdict(list)
    for row in connection.execute(query).mappings():
        taken[row["seat_plan_id"]].append(Taken(row["id"], _key_of(row, member_of), row["place"]))
    return tuple(
        SeatPlan(
            row["id"], row["kind"], Pair(row["name_zh"], row["name_ja"]), row["event_id"] or "", row["seats"],
            row["door"], row["view"], row["screen"], row["drive"], row["driver"], row["flags"],
            tuple(taken[row["id"]]),
        )
        for row in rows
    )  # fmt: skip


def _key_of(row: Any, member_of: dict[str, str]) -> str:
    """Who sits there; a post that was filled since is the person who holds it now."""
    if row["member_id"]:
        return member_key(row["member_id"])
    who = row["person_id"] or row["holder"]
    if who:
        return member_key(member_of[who]) if who in member_of else person_key(who)
    return post_key(row["participant_id"] or "")


def party(connection: Connection, delegation_id: str, event_id: str) -> Party:
    """What the window and the papers of one item show; ``event_id`` empty for the whole trip."""
    mine = tuple(one for one in of_trip(connection, delegation_id) if one.event_id == event_id)
    members = delegations.members(connection, delegation_id)
    member_of = {row.person_id: row.id for row in members}
    host = receiving(connection, event_id)
    listed = attendance.participants(connection, event_id) if event_id else []
    listed = [row for row in listed if row.role not in UNSEATED]
    sitters: list[Sitter] = []
    if not any(row.side == "tw" for row in listed):
        coming = _coming(connection, delegation_id, event_id)
        sitters += _members(connection, [row for row in members if row.id in coming], host)
    for side in ("tw", "jp"):
        sitters += _listed(connection, [row for row in listed if row.side == side], member_of, host)
    people = {one.key: one for one in sitters}
    away = {taken.key for one in mine for taken in one.taken} - people.keys()
    if away:
        people.update(_others(connection, away, members, host))
    return Party(mine, tuple(sitters), people, host)


def receiving(connection: Connection, event_id: str) -> str:
    """The country that receives: that of the bodies that hold the item where all are of one, else Japan."""
    bodies = (
        [row.organisation_id for row in events.hosts(connection, event_id) if row.role == "host"] if event_id else []
    )
    table = table_of(Organisation)
    query = select(table.c.country).where(table.c.id.in_([body for body in bodies if body]))
    found = set(connection.execute(query).scalars()) if bodies else set()
    return "TW" if found == {"TW"} else "JP"


def _coming(connection: Connection, delegation_id: str, event_id: str) -> frozenset[str]:
    """Members for whom the item is; those who travel where it is of the whole trip."""
    whole = plans.read(connection, delegation_id, [event_id] if event_id else [])
    if event_id and whole.items:
        return whole.attending(whole.items[0])
    return frozenset(one.member_id for one in whole.travellers if one.travels)


def _sided(country: str, host: str) -> str:
    return HOST if country == host else GUEST


def _members(connection: Connection, rows: Sequence[MemberRow], host: str) -> list[Sitter]:
    """In print order; those alike in role and rank are equals."""
    mine, grades = roles.own(connection), dict[tuple[object, ...], int]()
    found = []
    for row in rows:
        titles = (row.post.title.zh, row.post.title.ja)
        first = min(roles.rank_of(row.roles.split(), mine), roles.RANKS["member"])
        order = (*precedence.key(row.position, row.post.rank, titles, "")[:3], first)
        grade = grades.setdefault(order, len(grades))
        role = "interpreter" if "interpreter" in row.roles.split() else ""
        found.append(
            Sitter(
                member_key(row.id),
                row.name(),
                row.post.title,
                row.post.organisation,
                _sided("TW", host),
                grade,
                role,
                person_id=row.person_id,
            )
        )
    return found


def _listed(
    connection: Connection, rows: Sequence[ParticipantRow], member_of: dict[str, str], host: str
) -> list[Sitter]:
    """One side of an item, in its order."""
    signs = honorifics.of(connection, {row.person_id: row.post.organisation_id for row in rows if row.side == "jp"})
    grades = dict[tuple[object, ...], int]()
    found: dict[str, Sitter] = {}
    for row in rows:
        order = events.place_of(row)[1:4]
        key = person_key(row.person_id) if row.person_id else post_key(row.id)
        key = member_key(member_of[row.person_id]) if row.person_id in member_of else key
        found.setdefault(
            key,
            Sitter(
                key, row.name, row.post.title, row.post.place(), _sided(row.side.upper(), host),
                grades.setdefault(order, len(grades)), row.role, row.side == "tw", signs.get(row.person_id, ""),
                row.person_id,
            ),
        )  # fmt: skip
    return list(found.values())


def _others(connection: Connection, keys: Iterable[str], members: Sequence[MemberRow], host: str) -> dict[str, Sitter]:
    """Names of those who have a place, and do not come any more."""
    found = {one.key: one for one in _members(connection, members, host) if one.key in keys}
    person, post = table_of(Person), table_of(Participant)
    ids = [key[2:] for key in keys if key.startswith("p:")]
    query = select(person.c.id, person.c.name_zh, person.c.name_ja, person.c.country).where(person.c.id.in_(ids))
    for row in connection.execute(query) if ids else ():
        own = row.country == "TW"
        side = _sided("TW" if own else "JP", host)
        key, name = person_key(row.id), Pair(row.name_zh, row.name_ja)
        found[key] = Sitter(key, name, side=side, own=own, person_id=row.id)
    ids = [key[2:] for key in keys if key.startswith("q:")]
    posts = select(post.c.id, post.c.title_zh, post.c.title_ja, post.c.side).where(post.c.id.in_(ids))
    for row in connection.execute(posts) if ids else ():
        side = _sided(row.side.upper(), host)
        title = Pair(row.title_zh, row.title_ja)
        found[post_key(row.id)] = Sitter(post_key(row.id), title=title, side=side, own=row.side == "tw")
    return found


def add_plan(work: Work, delegation_id: str, event_id: str, kind: str) -> str:
    """One more plan with as many seats as are needed, its door at the lower edge."""
    here = party(work.connection, delegation_id, event_id)
    alike = [one for one in here.plans if one.kind == kind]
    fields = {
        "delegation_id": delegation_id,
        "event_id": event_id or None,
        "kind": kind,
        "seats": alike[-1].seats if alike else needed(kind, here.sitters),
        "door": "" if kind in ANYWHERE else "bottom",
        "view": "top" if kind == "washitsu" else "",  # its alcove
        "position": records.next_position(work.connection, PlanRow, "delegation_id", delegation_id),
    }
    return records.add(work, PlanRow, fields)


def needed(kind: str, sitters: Sequence[Sitter]) -> int:
    """Seats for these people, of a room on each side."""
    guests = sum(one.side == GUEST for one in sitters)
    hosts = len(sitters) - guests
    wanted = max(guests, hosts, 2)
    if kind == "u":
        wanted = max(-(-(guests + hosts - 1) // 2), 2)
    elif kind == "car":
        wanted = 3
    elif kind == "stage":
        wanted = 2 * max(guests, hosts) if guests and hosts else max(guests + hosts, 3)
    elif kind not in ROOMS:
        wanted = min(max(guests + hosts, 4), TABLE)
    return min(wanted, MOST[kind])


def _columns(key: str) -> dict[str, str | None]:
    kind, _colon, row_id = key.partition(":")
    wanted = {"m": "member_id", "p": "person_id", "q": "participant_id"}[kind]
    return {name: row_id if name == wanted else None for name in ("member_id", "person_id", "participant_id")}


def _beside(work: Work, plan_id: str) -> list[SeatPlan]:
    """The plans of the same kind at the same item, among which somebody is moved."""
    row = read_row(work.connection, PlanRow, plan_id)
    own = row["event_id"] or "", row["kind"]
    return [one for one in of_trip(work.connection, row["delegation_id"]) if (one.event_id, one.kind) == own]


def put(work: Work, key: str, plan_id: str, place: str) -> bool:
    """Seat somebody; who sat there gets the place that becomes free, or none. Whether anything moved."""
    here = [(one.id, taken) for one in _beside(work, plan_id) for taken in one.taken]
    mine = [(plan, taken) for plan, taken in here if taken.key == key]
    others = [t for plan, t in here if (plan, t.place) == (plan_id, place) and t.key != key]
    if mine and (mine[0][0], mine[0][1].place) == (plan_id, place):
        return False
    for other in others:
        if mine and other is others[0]:
            records.edit(work, SeatPlanPlace, other.id, {"seat_plan_id": mine[0][0], "place": mine[0][1].place})
        else:
            records.remove(work, SeatPlanPlace, other.id)
    if not mine:
        records.add(work, SeatPlanPlace, {"seat_plan_id": plan_id, "place": place, **_columns(key)})
        return True
    records.edit(work, SeatPlanPlace, mine[0][1].id, {"seat_plan_id": plan_id, "place": place})
    for _plan, taken in mine[1:]:
        records.remove(work, SeatPlanPlace, taken.id)
    return True


def put_all(work: Work, keys: Sequence[str], plan_id: str, place: str) -> bool:
    """Seat several, one after the other on free places from ``place`` on; one alone takes it from who has it."""
    if len(keys) == 1:
        return put(work, keys[0], plan_id, place)
    plan = next(one for one in _beside(work, plan_id) if one.id == plan_id)
    order = [one.key for one in plan.places]
    at = order.index(place) if place in order else 0
    held = {taken.place for taken in plan.taken if taken.key not in keys}
    free = [key for key in (*order[at:], *order[:at]) if key not in held]
    done = False
    for key, where in zip(keys, free, strict=False):
        done |= put(work, key, plan_id, where)
    return done


def take_out(work: Work, plan_id: str, keys: Iterable[str]) -> bool:
    """Free the places of these in a plan and in those beside it."""
    wanted, done = set(keys), False
    for plan in _beside(work, plan_id):
        for taken in plan.taken:
            if taken.key in wanted:
                records.remove(work, SeatPlanPlace, taken.id)
                done = True
    return done


def seat_all(work: Work, plan: SeatPlan, proposal: Proposal) -> bool:
    """Make the places those of the proposal; what stays is not written anew. Whether anything changed."""
    done, found = False, set()
    for taken in plan.taken:
        wanted = proposal.seats.get(taken.key)
        if wanted is None or taken.key in found:
            records.remove(work, SeatPlanPlace, taken.id)
            done = True
            continue
        found.add(taken.key)
        if wanted != taken.place:
            records.edit(work, SeatPlanPlace, taken.id, {"place": wanted})
            done = True
    for key, place in proposal.seats.items():
        if key not in found:
            records.add(work, SeatPlanPlace, {"seat_plan_id": plan.id, "place": place, **_columns(key)})
            done = True
    return done


def set_edge(work: Work, plan_id: str, what: str, edge: str) -> bool:
    """Put the door, the view or the screen at an edge; away with it where it is there already."""
    row = read_row(work.connection, PlanRow, plan_id)
    return records.edit(work, PlanRow, plan_id, {what: "" if row[what] == edge else edge})

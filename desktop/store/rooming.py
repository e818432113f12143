"""Hotel rooms, who sleeps in them, and who wants to share one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, and_, select

from desktop.domain import roomingplan
from desktop.domain.plan import AWAY, Plan
from desktop.domain.rooming import Guest, Room, Rooming, Sleeper, Span, Stay, Wish, spans, stays
from desktop.domain.text import Pair
from desktop.store import delegations, plan, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

LEADS = frozenset({"leader", "deputy", "chief_adviser", "adviser"})
Nights = Mapping[date, str]  # night -> id of the room


def read(connection: Connection, delegation_id: str) -> Rooming:
    """Everything about rooms; members who do not travel are no guests, but keep a bed that nobody took away."""
    return Rooming(
        rooms(connection, delegation_id), guests(connection, delegation_id), wishes(connection, delegation_id)
    )


def begun(connection: Connection, delegation_id: str) -> Rooming:
    """The same for warnings, which read it often: nothing at all where no room was entered yet."""
    several = rooms(connection, delegation_id)
    if not several:
        return Rooming()
    return Rooming(several, guests(connection, delegation_id), wishes(connection, delegation_id))


def rooms(connection: Connection, delegation_id: str, event_id: str = "") -> tuple[Room, ...]:
    """The rooms of all hotels, or of one, in the order of their lists."""
    room, bed = table_of(t.Room), table_of(t.Bed)
    wanted = and_(room.c.delegation_id == delegation_id, room.c.alive)
    if event_id:
        wanted = and_(wanted, room.c.event_id == event_id)
    query = (
        select(bed.c.id, bed.c.room_id, bed.c.member_id, bed.c.from_date, bed.c.until_date)
        .select_from(bed.join(room, room.c.id == bed.c.room_id))
        .where(and_(wanted, bed.c.alive))
        .order_by(bed.c.from_date.nulls_first(), bed.c.id)
    )
    inside: dict[str, list[Sleeper]] = defaultdict(list)
    for row in connection.execute(query):
        inside[row.room_id].append(Sleeper(row.id, row.member_id, row.from_date, row.until_date))
    rows = connection.execute(select(room).where(wanted).order_by(room.c.position, room.c.id)).mappings()
    return tuple(
        Room(
            row["id"], row["event_id"], row["kind"], row["number"], row["floor"], row["beds"], row["notes"],
            tuple(inside.get(row["id"], ())),
        )
        for row in rows
    )  # fmt: skip


def guests(connection: Connection, delegation_id: str) -> tuple[Guest, ...]:
    """Who travels, in print order, with wishes; the sex is for sharing only and must not be shown."""
    member, personal = table_of(t.Member), table_of(t.Personal)
    query = (
        select(member.c.id, member.c.room_kind, member.c.room_notes, personal.c.sex)
        .select_from(member.outerjoin(personal, and_(personal.c.person_id == member.c.person_id, personal.c.alive)))
        .where(and_(member.c.delegation_id == delegation_id, member.c.alive))
        .order_by(personal.c.id.desc())  # of two rows from two laptops the one that every list takes
    )
    known = {row.id: row for row in connection.execute(query)}
    found = []
    for row in delegations.members(connection, delegation_id):
        if row.status in AWAY or row.id not in known:
            continue
        more = known[row.id]
        found.append(
            Guest(
                row.id, Pair(row.name_zh, row.name_ja), more.sex or "", more.room_kind, more.room_notes,
                row.post.organisation_id, bool(LEADS & set(row.roles.split())),
            )
        )  # fmt: skip
    return tuple(found)


def wishes(connection: Connection, delegation_id: str) -> tuple[Wish, ...]:
    """Who wants to share a room, and who must not."""
    table = table_of(t.RoomWish)
    query = (
        select(table.c.id, table.c.member_id, table.c.other_id, table.c.kind)
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(table.c.id)
    )
    return tuple(Wish(row.id, row.member_id, row.other_id, row.kind) for row in connection.execute(query))


def hotels(connection: Connection, delegation_id: str) -> tuple[Plan, tuple[Stay, ...]]:
    """The itinerary, and its hotels with who needs a bed on which night."""
    whole = plan.read(connection, delegation_id)
    return whole, stays(whole)


def add_rooms(work: Work, delegation_id: str, event_id: str, kind: str, count: int = 1, floor: str = "") -> list[str]:
    """So many more rooms of a kind, behind the others; their ids."""
    first = records.next_position(work.connection, t.Room, "event_id", event_id)
    fields = {"delegation_id": delegation_id, "event_id": event_id, "kind": kind, "floor": floor}
    return [records.add(work, t.Room, {**fields, "position": first + number}) for number in range(count)]


def put(work: Work, stay: Stay, members: Iterable[str], room_id: str, night: date | None = None) -> bool:
    """Members into a room, out of others of that hotel; without ``room_id`` out of all. Whether anything changed.

    For one night, or for all on which they need a bed (for all that are booked, where they need none).
    """
    found = {room.id: room for room in rooms(work.connection, _trip(work, stay), stay.item.id)}
    changed = False
    for member in members:
        slept = nights_in(found.values(), stay, member)
        wanted = [night] if night else sorted(stay.nights_of(member)) or list(stay.nights)
        kept = {n: r for n, r in slept.items() if n not in wanted} if night else {}
        if room_id:
            kept.update(dict.fromkeys(wanted, room_id))
        changed |= _write(work, stay, member, found.values(), kept)
    return changed


def _trip(work: Work, stay: Stay) -> str:
    return str(read_row(work.connection, t.Event, stay.item.id)["delegation_id"])


def nights_in(several: Iterable[Room], stay: Stay, member: str) -> dict[date, str]:
    """In which room a member sleeps, by night."""
    return {night: room.id for room in several for night in stay.nights if member in room.on(night)}


def _write(work: Work, stay: Stay, member: str, several: Iterable[Room], wanted: Nights) -> bool:
    """Let a member's beds in this hotel be just these; a bed that stays as it is is not touched."""
    by_room: dict[str, list[date]] = defaultdict(list)
    for night, room_id in wanted.items():
        by_room[room_id].append(night)
    left = [(room_id, span) for room_id, nights in by_room.items() for span in spans(nights, stay.nights)]
    old: list[tuple[str, str]] = []
    for room in several:
        for bed in room.sleepers:
            if bed.member_id == member:
                same = (room.id, (bed.first, bed.last))
                if same in left:
                    left.remove(same)
                else:
                    old.append((bed.bed_id, room.id))
    changed = bool(left or old)
    for room_id, span in left:
        reused = next((bed for bed in old if bed[1] == room_id), None)
        if reused is not None:
            old.remove(reused)
            records.edit(work, t.Bed, reused[0], _days(span))
        else:
            records.add(work, t.Bed, {"room_id": room_id, "member_id": member, **_days(span)})
    for bed_id, _room in old:
        records.remove(work, t.Bed, bed_id)
    return changed


def _days(span: Span) -> dict[str, date | None]:
    return {"from_date": span[0], "until_date": span[1]}


def propose(work: Work, delegation_id: str, event_id: str, default: str = "single") -> int:
    """Rooms for all who need a bed in this hotel and have none, as ``roomingplan`` has it; how many people."""
    _whole, found = hotels(work.connection, delegation_id)
    stay = next(one for one in found if one.item.id == event_id)
    placings = roomingplan.propose(stay, found, read(work.connection, delegation_id), default)
    position = records.next_position(work.connection, t.Room, "event_id", event_id)
    count = 0
    for one in placings:
        room_id = one.room_id
        if not room_id:
            fields = {"kind": one.kind, "beds": one.beds, "floor": one.floor, "position": position}
            room_id = records.add(work, t.Room, {"delegation_id": delegation_id, "event_id": event_id, **fields})
            position += 1
        for member, nights in one.members.items():
            for span in spans(nights, stay.nights):
                records.add(work, t.Bed, {"room_id": room_id, "member_id": member, **_days(span)})
            count += 1
    return count


def copy_from(work: Work, delegation_id: str, source_id: str, event_id: str) -> int:
    """The rooms and who shares them as in another hotel, without numbers and floors; how many rooms.

    Only whoever needs a bed here and has none is put into one; a room in which nobody of them would sleep is left out.
    """
    _whole, found = hotels(work.connection, delegation_id)
    stay = next(one for one in found if one.item.id == event_id)
    have = {bed.member_id for room in rooms(work.connection, delegation_id, event_id) for bed in room.sleepers}
    position = records.next_position(work.connection, t.Room, "event_id", event_id)
    count = 0
    for room in rooms(work.connection, delegation_id, source_id):
        coming = [one for one in dict.fromkeys(b.member_id for b in room.sleepers) if one in stay.members - have]
        if room.sleepers and not coming:
            continue
        fields = {"kind": room.kind, "beds": room.beds, "notes": room.notes, "position": position + count}
        made = records.add(work, t.Room, {"delegation_id": delegation_id, "event_id": event_id, **fields})
        count += 1
        have.update(coming)
        for member in coming:
            for span in spans(stay.nights_of(member), stay.nights):
                records.add(work, t.Bed, {"room_id": made, "member_id": member, **_days(span)})
    return count


def clear(work: Work, delegation_id: str, event_id: str) -> int:
    """Take everybody out of the rooms of a hotel; how many beds were freed. The rooms stay."""
    beds = [bed.bed_id for room in rooms(work.connection, delegation_id, event_id) for bed in room.sleepers]
    for bed_id in beds:
        records.remove(work, t.Bed, bed_id)
    return len(beds)


def remove_empty(work: Work, delegation_id: str, event_id: str) -> int:
    """Delete the rooms of a hotel in which nobody sleeps; how many."""
    empty = [room.id for room in rooms(work.connection, delegation_id, event_id) if not room.sleepers]
    for room_id in empty:
        records.remove(work, t.Room, room_id)
    return len(empty)


def set_wish(work: Work, delegation_id: str, one: str, other: str, kind: str) -> bool:
    """What two members wish: "together", "apart", or "" for nothing more; whether anything changed."""
    pair = {one, other}
    same = [wish for wish in wishes(work.connection, delegation_id) if {wish.one, wish.other} == pair]
    if not kind:
        for wish in same:
            records.remove(work, t.RoomWish, wish.id)
        return bool(same)
    if same:
        return records.edit(work, t.RoomWish, same[0].id, {"kind": kind})
    fields = {"delegation_id": delegation_id, "member_id": one, "other_id": other, "kind": kind}
    records.add(work, t.RoomWish, fields)
    return True

"""The record of a meeting: its points, who was really there, what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain import finding, minutes
from desktop.domain.eventrow import EventRow
from desktop.domain.minutes import Actuals, Attendee, Follow, Minutes, Point, Speaker
from desktop.domain.money import Money
from desktop.domain.text import Pair, joined
from desktop.domain.words import MEETING_KINDS
from desktop.store import attendance, delegations, events, records
from desktop.store.bulk import among
from desktop.store.journal import Seen, Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Event, FollowUp, MinutePoint, Organisation, Participant, Person, Row


class Listed(NamedTuple):
    """An item to choose from, and how many points its record has."""

    row: EventRow
    points: int


def listed(connection: Connection, delegation_id: str) -> list[Listed]:
    """The items of a trip that have a record or may have one: journeys, meals and nights only where points stand."""
    rows = events.of(connection, delegation_id)
    table = table_of(MinutePoint)
    counted = (
        select(table.c.event_id, func.count())
        .where(and_(table.c.alive, among(connection, table.c.event_id, [row.id for row in rows])))
        .group_by(table.c.event_id)
    )
    points = {event_id: int(number) for event_id, number in connection.execute(counted)}
    return [
        Listed(row, points.get(row.id, 0))
        for row in rows
        if points.get(row.id) or (row.kind in MEETING_KINDS and row.status != "cancelled")
    ]


def likely(items: Sequence[Listed], today: date) -> str:
    """The item whose record is wanted: today's last that has begun or begins next, else the last one with points."""
    now = [item.row.id for item in items if item.row.start_date == today]
    written = [item.row.id for item in items if item.points]
    return next(iter(now[-1:] or written[-1:] or [item.row.id for item in items[:1]]), "")


def read(connection: Connection, event_id: str) -> Minutes:
    """The whole record of an item; UserError where there is no such item."""
    row = read_row(connection, Event, event_id)
    amount = Money(row["amount_minor"], row["currency"] or "TWD") if row["amount_minor"] is not None else None
    return Minutes(
        event_id,
        tuple(points(connection, [event_id])[event_id]),
        tuple(theirs(connection, event_id)),
        tuple(ours(connection, event_id, row["delegation_id"])),
        Actuals(row["companies"], row["people"], row["talks"], amount),
        Pair(row["summary_zh"], row["summary_ja"]),
    )


def points(connection: Connection, event_ids: Sequence[str]) -> dict[str, list[Point]]:
    """The points of these items in order, by item id."""
    table, person = table_of(MinutePoint), table_of(Person)
    asked = (
        select(table, person.c.name_zh, person.c.name_ja)
        .select_from(table.outerjoin(person, and_(person.c.id == table.c.person_id, person.c.alive)))
        .where(and_(table.c.alive, among(connection, table.c.event_id, list(event_ids))))
        .order_by(table.c.position, table.c.id)
    )
    rows = connection.execute(asked).all()
    follow = _follow(connection, [row.id for row in rows])
    found: dict[str, list[Point]] = {event_id: [] for event_id in event_ids}
    for row in rows:
        who = Pair(row.name_zh or "", row.name_ja or "") or Pair(row.speaker_zh, row.speaker_ja)
        found[row.event_id].append(
            Point(
                row.id,
                row.position,
                row.kind,
                row.side,
                row.person_id or "",
                who,
                Pair(row.text_zh, row.text_ja),
                row.due_on,
                row.secret == "yes",
                row.checked_on,
                follow.get(row.id, ()),
            )
        )
    return found


def _follow(connection: Connection, point_ids: Sequence[str]) -> dict[str, tuple[Follow, ...]]:
    table = table_of(FollowUp)
    asked = select(table).where(and_(table.c.alive, among(connection, table.c.point_id, list(point_ids))))
    found: dict[str, list[Follow]] = defaultdict(list)
    for row in connection.execute(asked.order_by(table.c.position, table.c.id)):
        found[row.point_id].append(Follow(row.id, Pair(row.title_zh, row.title_ja), row.due_on, row.status))
    return {point_id: tuple(rows) for point_id, rows in found.items()}


def theirs(connection: Connection, event_id: str) -> list[Attendee]:
    """Who of the other side is listed, with what they answered and whether they came."""
    table = table_of(Participant)
    asked = select(table.c.id, table.c.came).where(and_(table.c.event_id == event_id, table.c.alive))
    came = {row.id: row.came for row in connection.execute(asked)}
    return [
        Attendee(
            row.id,
            row.side,
            row.person_id,
            row.name,
            row.post.organisation,
            row.post.unit,
            row.post.title,
            row.reply,
            came.get(row.id, ""),
        )
        for row in events.participants(connection, event_id)
        if row.side == "jp"
    ]


def ours(connection: Connection, event_id: str, delegation_id: str) -> list[Attendee]:
    """Who of ours was there as heads were counted, else who was to come (``attendance.present``)."""
    found = attendance.present(connection, event_id)
    rows = []
    for row in delegations.members(connection, delegation_id):
        counted = found.at and row.id not in found.uncounted
        if row.id in found.planned or row.id in found.here:
            came = "" if not counted else "yes" if row.id in found.here else "no"
            place = (row.post.organisation, row.post.unit, row.post.title)
            rows.append(Attendee(row.id, "tw", row.person_id, row.name(), *place, came=came, planned=not counted))
    return rows


def speakers(connection: Connection, event_id: str, record: Minutes | None = None) -> list[Speaker]:
    """Who may say something at an item: the other side as listed, ours, the bodies, and who was named by hand.

    ``record`` where it was read already.
    """
    row = read_row(connection, Event, event_id)
    record = record or read(connection, event_id)
    sides = [*record.theirs, *record.ours]
    listed_ = events.participants(connection, event_id)
    at = {one.person_id: one.post.organisation_id for one in listed_ if one.person_id}
    hosts = events.hosts(connection, event_id)
    people = _keys(connection, Person, [one.person_id for one in sides if one.person_id])
    bodies = [body for body in (row["organisation_id"], *(host.organisation_id for host in hosts)) if body]
    names = _keys(connection, Organisation, [*bodies, *at.values()])
    found = []
    for one in sides:
        note = joined(" ", one.organisation, one.title)
        more = finding.lines(
            [*names.get(at.get(one.person_id, ""), ("", Pair()))[0].split(finding.BREAK), *_units(one)]
        )
        if one.person_id:
            own = people.get(one.person_id, ("", Pair()))[0]
            found.append(minutes.speaker(one.side, one.name, note, one.person_id, own, more))
        elif note:
            found.append(minutes.speaker(one.side, note, more=more))
    said = dict.fromkeys(bodies)
    named = [(names[body][1], names[body][0]) for body in said if body in names]
    named += [(host.name, "") for host in hosts if not host.organisation_id and host.name]
    known = {(one.side, one.name.zh, one.name.ja) for one in found}
    found += [minutes.speaker("jp", name, own=key) for name, key in named if ("jp", name.zh, name.ja) not in known]
    return [*found, *_by_hand(record.points, found)]


def _units(one: Attendee) -> list[str]:
    return finding.key((one.unit.zh, one.unit.ja, one.title.zh, one.title.ja), (), (one.title.zh,)).split(finding.BREAK)


def _keys(connection: Connection, table_: type[Any], ids: Sequence[str]) -> dict[str, tuple[str, Pair]]:
    """Search key and name of these rows; of bodies without the names of their heads."""
    table = table_of(table_)
    found = {}
    for row in connection.execute(select(table).where(among(connection, table.c.id, ids))).mappings():
        key = row["search_key"] if table_ is Person else finding.organisation_names(dict(row))
        found[row["id"]] = key, Pair(row["name_zh"], row["name_ja"])
    return found


def _by_hand(said: Iterable[Point], known: Iterable[Speaker]) -> list[Speaker]:
    """Who spoke already without being listed: people of the directory, and names that were typed."""
    here = {(one.person_id, "" if one.person_id else one.name.get("zh_TW")) for one in known}
    found: dict[tuple[str, str], Speaker] = {}
    for point in said:
        key = point.person_id, "" if point.person_id else point.who.get("zh_TW")
        if point.who and key not in here:
            found.setdefault(key, minutes.speaker(point.side, point.who, person_id=point.person_id))
    return list(found.values())


# Writing. Each is one action for ``store.do``.


def add(work: Work, event_id: str, values: Mapping[str, Any]) -> str:
    """One more point, after the last; its id."""
    place = records.next_position(work.connection, MinutePoint, "event_id", event_id)
    return records.add(work, MinutePoint, {**values, "event_id": event_id, "position": place})


def edit(work: Work, table: type[Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None) -> bool:
    """As ``records.edit``; a wording that the other side agreed to and that is changed is agreed to no longer."""
    row = read_row(work.connection, table, row_id)
    anew = any(name in raw and raw[name] != row[name] for name in ("text_zh", "text_ja"))
    if anew and row["checked_on"] is not None and "checked_on" not in raw:
        raw = {**raw, "checked_on": None}
    return records.edit(work, table, row_id, raw, seen)


def place(work: Work, ids: Sequence[str]) -> int:
    """Bring the points of an item into this order; how many had to be written."""
    table = table_of(MinutePoint)
    asked = select(table.c.id, table.c.position).where(among(work.connection, table.c.id, list(ids)))
    stand: dict[str, int] = {row.id: row.position for row in work.connection.execute(asked)}
    written = 0
    for row_id, position in _placed([(row_id, stand[row_id]) for row_id in ids if row_id in stand]):
        written += work.change(MinutePoint, row_id, {"position": position})
    return written


def _placed(stand: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Which rows get which place: those that have the places already only trade them, if no two stand at one."""
    free = sorted(position for _row, position in stand)
    if len(set(free)) != len(free):
        free = list(range(1, len(stand) + 1))
    return [(row_id, new) for (row_id, old), new in zip(stand, free, strict=True) if new != old]


def move(work: Work, event_id: str, row_id: str, step: int) -> int:
    """One point so many places down, or up; how many rows were written."""
    table = table_of(MinutePoint)
    asked = select(table.c.id).where(and_(table.c.event_id == event_id, table.c.alive))
    order = work.connection.execute(asked.order_by(table.c.position, table.c.id)).scalars().all()
    return place(work, minutes.moved(list(order), row_id, step))


def set_came(work: Work, states: Mapping[str, str]) -> int:
    """Say of listed people whether they were there: participant id -> "yes", "no" or ""; how many were written."""
    return sum(records.edit(work, Participant, row_id, {"came": state}) for row_id, state in states.items())

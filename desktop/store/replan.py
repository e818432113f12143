"""A change of plan as one action: items, their agenda, the version, 行程變更說明, and who must know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import inform, replan
from desktop.domain.changes import Kept, dump
from desktop.domain.plan import Item, Plan, Point
from desktop.domain.replan import NEW, Change, Line
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attendance, records, versions
from desktop.store import plan as plans
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import (
    AgendaItem,
    Attendance,
    Event,
    EventHost,
    Inform,
    Organisation,
    Participant,
    Person,
    PlanChange,
    Team,
    TeamMember,
)

MOVED = N_("Change the plan")
STAY = N_("Somebody stays behind")
PAIRS = ("title", "place", "room", "address", "origin", "target")
TEXTS = ("kind", "phone", "carrier", "vehicle", "organisation_id", "team_id", "speech", "interpreting")


@dataclass(frozen=True)
class Opened:
    """What the dialog shows: the plan, and what an item's status was before its first change."""

    plan: Plan
    statuses: Mapping[str, str]

    def tried(self, ids: Iterable[str], change: Change) -> Plan:
        """The plan as it would be; nothing is stored."""
        return replan.apply(self.plan, ids, change, self.statuses)


def opened(connection: Connection, delegation_id: str) -> Opened:
    """The itinerary, ready for a change."""
    plan = plans.read(connection, delegation_id)
    changed = [item.id for item in plan.items if item.status == "changed"]
    return Opened(plan, versions.statuses_before(connection, delegation_id, changed))


def commit(work: Work, before: Opened, ids: Iterable[str], change: Change, now: datetime, proof: str = "") -> str:
    """Apply ``change`` to these items of the plan that was shown; the id of the change. One action, one undo.

    ``now`` is local time in Japan. UserError where nothing would change, or where somebody changed an item meanwhile.
    """
    chosen = list(ids)
    plan = before.plan
    after = before.tried(chosen, change)
    lines = replan.lines(plan, after)
    if not lines:
        raise UserError(N_("Nothing would change. Choose items and say how they change."))
    _still(work, plan, [line.old.id for line in lines])
    against = versions.approved(work.connection, plan.delegation_id)
    base = next(iter(versions.listed(work.connection, plan.delegation_id)), None)
    against_id = against.id if against else base.id if base else None
    if against_id is None:
        against_id = versions.make(work, plan.delegation_id, "draft", now.date(), shown=plan)
    made = _write(work, before, after, lines)
    version = versions.make(work, plan.delegation_id, "change", now.date(), change.why)
    told = inform.who_must_know(plan, lines, countries(work.connection, plan, lines))
    kept = [Kept(_named(line, made), tuple(to.key for to, own in told if line in own)) for line in lines]
    row = {
        "delegation_id": plan.delegation_id, "against_id": against_id, "version_id": version,
        "reason": change.reason, "reason_zh": change.why.zh, "reason_ja": change.why.ja,
        "decided_on": now.date(), "decided_time": now.time(), "proof": proof, "lines": dump(kept),
    }  # fmt: skip
    change_id = records.add(work, PlanChange, row)
    for position, (to, _lines) in enumerate(told, 1):
        _add_inform(work, change_id, to, position)
    return change_id


def _still(work: Work, shown: Plan, ids: list[str]) -> None:
    """Refuse where what was shown is no longer so: a colleague's change is not overwritten unseen."""
    now = {item.id: item for item in plans.items(work.connection, shown.delegation_id, ids)}
    for item_id in ids:
        if now.get(item_id) != shown.item(item_id):
            raise UserError(N_("An item was changed meanwhile. Look at the new state and choose again."))


def _named(line: Line, made: str) -> Line:
    return replace(line, new=replace(line.new, id=made)) if line.new.id == NEW else line


def _add_inform(work: Work, change_id: str, to: inform.Addressee, position: int) -> None:
    named = not to.person_id and not to.organisation_id  # then the directory does not know them
    name = to.shown if named or to.is_post else Pair()
    row = {
        "change_id": change_id, "event_id": to.event_id or None, "person_id": to.person_id or None,
        "organisation_id": to.organisation_id or None, "role": to.role, "position": position,
        "name_zh": name.zh, "name_ja": name.ja, "phone": to.phone if named or to.role == "hotel" else "",
        "language": to.language,
    }  # fmt: skip
    records.add(work, Inform, row)


def _write(work: Work, before: Opened, after: Plan, lines: list[Line]) -> str:
    """Bring the store from the plan shown to ``after``; the id of a new item, or empty."""
    now = {item.id: item for item in after.items}
    made = ""
    for old in before.plan.items:
        new = now[old.id]
        if new == old:
            continue
        records.edit(work, Event, old.id, _columns(new))
        if new.points != old.points:
            _write_points(work, old.id, old.points, new.points)
    if NEW in now:
        made = _add_item(work, before.plan, now[NEW])
    return made


def _columns(item: Item) -> dict[str, Any]:
    """The columns of an event that a change of plan sets."""
    was = item.was
    return {
        **_when(item.when),
        "status": item.status, "reason": item.reason, "reason_zh": item.why.zh, "reason_ja": item.why.ja,
        "gather_time": item.gather_time,
        "was_date": was.start_date if was else None, "was_time": was.start_time if was else None,
        "was_end_date": was.end_date if was else None, "was_end_time": was.end_time if was else None,
        "was_part": str(was.part) if was and was.part else "",
        "was_place_zh": item.was_place.zh, "was_place_ja": item.was_place.ja,
    }  # fmt: skip


def _when(when: When | None) -> dict[str, Any]:
    if when is None:
        return {}
    return {
        "start_date": when.start_date, "start_time": when.start_time, "start_zone": when.start_zone,
        "end_date": when.end_date, "end_time": when.end_time, "end_zone": when.end_zone,
        "part": str(when.part) if when.part else "",
    }  # fmt: skip


def _write_points(work: Work, event_id: str, old: tuple[Point, ...], new: tuple[Point, ...]) -> None:
    """Set times and minutes of the agenda; points that were cut are deleted (undo brings them back)."""
    table = table_of(AgendaItem)
    found = (
        select(table.c.id)
        .where(and_(table.c.event_id == event_id, table.c.alive))
        .order_by(table.c.position, table.c.start_time.nulls_first(), table.c.id)
    )
    ids = list(work.connection.execute(found).scalars())
    if len(ids) != len(old):
        return  # somebody else changed the agenda meanwhile: theirs stands
    left = list(new)
    for row_id, point in zip(ids, old, strict=True):
        kept = left[0] if left and left[0].title == point.title and left[0].kind == point.kind else None
        if kept is None:
            records.remove(work, AgendaItem, row_id)
            continue
        left.pop(0)
        if (kept.start, kept.minutes) != (point.start, point.minutes):
            records.edit(work, AgendaItem, row_id, {"start_time": kept.start, "minutes": kept.minutes})


def _add_item(work: Work, plan: Plan, item: Item) -> str:
    """The item that stands in for another, with the hosts and the people of that one where it is said to have them."""
    row: dict[str, Any] = {name: getattr(item, name) or None for name in ("organisation_id", "team_id")}
    row |= {name: getattr(item, name) for name in TEXTS if name not in row}
    row |= {f"{stem}_{code}": getattr(getattr(item, stem), code) for stem in PAIRS for code in ("zh", "ja")}
    row |= _when(item.when)
    fields = {"delegation_id": plan.delegation_id, "replaces_id": item.replaces_id, "status": item.status}
    made = records.add(work, Event, {**row, **fields})
    said = item.coming | item.staying
    for table, wanted in ((EventHost, item.hosts), (Participant, item.people), (Attendance, said)):
        if wanted:
            _copy(work, table, item.replaces_id, made)
    return made


def _copy(work: Work, table: type[Any], source: str, target: str) -> None:
    rows = table_of(table)
    found = (
        select(rows)
        .where(and_(rows.c.event_id == source, rows.c.alive))
        .order_by(*(rows.c[name].nulls_last() for name in ("position", "id") if name in rows.c))
    )
    model = records.checked_by(table).model
    for row in work.connection.execute(found).mappings().all():
        records.add(work, table, {**{name: row[name] for name in model.model_fields}, "event_id": target})


def countries(connection: Connection, plan: Plan, lines: Iterable[Line]) -> dict[str, str]:
    """Country of every person and body that these items name."""
    people = {t.person_id for t in plan.travellers}
    bodies: set[str] = set()
    for line in lines:
        people |= {p.person_id for p in line.old.people}
        people |= {key for point in line.old.points for key in (point.speaker_id, point.interpreter_id)}
        bodies |= {line.old.organisation_id, *(host.organisation_id for host in line.old.hosts)}
    found: dict[str, str] = {}
    for model, ids in ((Person, people), (Organisation, bodies)):
        table = table_of(model)
        query = select(table.c.id, table.c.country).where(table.c.id.in_([key for key in ids if key]))
        found |= {row.id: row.country for row in connection.execute(query)}
    return found


def stay_behind(
    work: Work,
    delegation_id: str,
    member_ids: Iterable[str],
    from_date: date,
    until_date: date | None = None,
    name: Pair = Pair(),
    notes: str = "",
) -> str:
    """A branch for members who stay behind from ``from_date`` on; its id (needs.md row 81). Without a name it is called
    by theirs wherever it is read: stored they would outlive an erased person.

    The plan of the others goes on without them: they are taken off the lists of its later items. What only they were
    to attend becomes part of the branch. One action.
    """
    members = list(dict.fromkeys(member_ids))
    if not members:
        raise UserError(N_("Choose who stays behind."))
    plan = plans.read(work.connection, delegation_id)
    people = {t.member_id: t for t in plan.travellers}
    position = records.next_position(work.connection, Team, "delegation_id", delegation_id)
    row = {"delegation_id": delegation_id, "kind": "branch", "name_zh": name.zh, "name_ja": name.ja}
    team = records.add(work, Team, {**row, "colour": "brick", "position": position, "notes": notes})
    for member in members:
        span = {"from_date": from_date, "until_date": until_date}
        records.add(work, TeamMember, {"team_id": team, "member_id": member, **span})
    staying = {people[m].person_id for m in members if m in people}
    travelling = {t.person_id for t in plan.travellers}
    for item in plan.items:
        if _stays_without(item, from_date, until_date):
            _take_off(work, item, staying, travelling, team)
            attendance.mark(work, [(item.id, member, "") for member in item.coming.intersection(members)])
    return team


def _stays_without(item: Item, first: date, last: date | None) -> bool:
    if not replan.movable(item) or item.when is None:
        return False
    return first <= item.when.start_date and (last is None or item.when.start_date <= last)


def _take_off(work: Work, item: Item, staying: set[str], travelling: set[str], team: str) -> None:
    listed = {p.person_id for p in item.people if p.side == "tw" and p.person_id in travelling}
    if not listed & staying:
        return
    if listed <= staying:
        records.edit(work, Event, item.id, {"team_id": team})
        return
    table = table_of(Participant)
    found = select(table.c.id).where(
        and_(table.c.event_id == item.id, table.c.alive, table.c.side == "tw", table.c.person_id.in_(staying))
    )
    for row_id in work.connection.execute(found).scalars().all():
        records.remove(work, Participant, row_id)


def changes(connection: Connection, delegation_id: str) -> list[dict[str, Any]]:
    """The changes of plan, the newest first, as rows."""
    table = table_of(PlanChange)
    found = (
        select(table)
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(table.c.decided_on.desc().nulls_last(), table.c.decided_time.desc().nulls_last(), table.c.id)
    )
    return [dict(row) for row in connection.execute(found).mappings()]


def one(connection: Connection, change_id: str) -> dict[str, Any]:
    """A change of plan as its row."""
    return read_row(connection, PlanChange, change_id)

"""Follow-ups of all trips: read with their names and steps, made from a point of a meeting, settled, linked."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import followups as domain
from desktop.domain.followups import FollowUp, Report, State, Step
from desktop.domain.outcomes import FollowUpData
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_KINDS, find
from desktop.store import posts, records
from desktop.store import tables as t
from desktop.store.journal import Seen, Work
from desktop.store.registers import read_row, table_of

_SPACE = uuid.UUID("0c1e7f52-5e9c-4b1c-9d5b-4a3f0a7f1d22")


def read(connection: Connection, today: date, delegation_id: str = "") -> list[FollowUp]:
    """All follow-ups in the order of the overview, or those of one delegation."""
    table = table_of(t.FollowUp)
    query = select(table).where(table.c.alive)
    if delegation_id:
        query = query.where(table.c.delegation_id == delegation_id)
    rows = [dict(row) for row in connection.execute(query).mappings()]
    if not rows:
        return []
    trips, events = _trips(connection), _events(connection, rows)
    people = _people(connection, rows)
    bodies = posts.names_on(connection, {row["organisation_id"] for row in rows}, None)
    steps = _steps(connection, delegation_id)

    def one(row: Mapping[str, Any]) -> FollowUp:
        body = joined(" ", *bodies.get(row["organisation_id"] or "", ()))
        return FollowUp(
            id=row["id"],
            delegation_id=row["delegation_id"],
            title=Pair(row["title_zh"], row["title_ja"]),
            side=row["side"],
            owner_id=row["owner_id"] or "",
            owner=people.get(row["owner_id"] or "", Pair()),
            counterpart=joined(" ", body, people.get(row["person_id"] or "", Pair())),
            due=row["due_on"],
            status=row["status"],
            done_on=row["done_on"],
            trip=trips.get(row["delegation_id"], Pair()),
            event=events.get(row["event_id"] or "", Pair()),
            visit=trips.get(row["visit_id"] or "", Pair()),
            notes=row["notes"],
            steps=domain.steps_in_order(steps.get(row["id"], ())),
            position=row["position"],
            state=domain.state_of(row["due_on"], row["status"], today),
        )

    return domain.in_order(map(one, rows))


def _trips(connection: Connection) -> dict[str, Pair]:
    table = table_of(t.Delegation)
    query = select(table.c.id, table.c.name_zh, table.c.name_ja).where(table.c.alive)
    return {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(query)}


def _events(connection: Connection, rows: list[dict[str, Any]]) -> dict[str, Pair]:
    ids, table = {row["event_id"] for row in rows if row["event_id"]}, table_of(t.Event)
    query = select(table.c.id, table.c.title_zh, table.c.title_ja, table.c.kind).where(table.c.id.in_(ids))
    found = connection.execute(query)
    return {row.id: Pair(row.title_zh, row.title_ja) or find(EVENT_KINDS, row.kind).pair() for row in found}


def _people(connection: Connection, rows: list[dict[str, Any]]) -> dict[str, Pair]:
    ids = {row[name] for row in rows for name in ("owner_id", "person_id") if row[name]}
    table = table_of(t.Person)
    query = select(table.c.id, table.c.name_zh, table.c.name_ja).where(table.c.id.in_(ids))
    return {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(query)}


def _steps(connection: Connection, delegation_id: str) -> dict[str, list[Step]]:
    step, follow = table_of(t.Milestone), table_of(t.FollowUp)
    query = select(step).where(step.c.alive)
    if delegation_id:
        joint = step.join(follow, follow.c.id == step.c.follow_up_id)
        query = query.select_from(joint).where(follow.c.delegation_id == delegation_id)
    found: dict[str, list[Step]] = {}
    for row in connection.execute(query).mappings():
        made = Step(row["id"], row["state"], row["day"], Pair(row["text_zh"], row["text_ja"]), row["position"])
        found.setdefault(row["follow_up_id"], []).append(made)
    return found


def due_count(connection: Connection, today: date) -> tuple[int, int]:
    """How many of all trips are due within two weeks or overdue, and how many of these are overdue: one small query."""
    table, trip = table_of(t.FollowUp), table_of(t.Delegation)
    open_ = and_(table.c.alive, trip.c.alive, table.c.due_on.is_not(None), table.c.status.not_in(domain.SETTLED))
    joint = table.join(trip, trip.c.id == table.c.delegation_id)
    days = connection.execute(select(table.c.due_on).select_from(joint).where(open_)).scalars().all()
    states = [domain.state_of(day, "open", today) for day in days]
    return sum(state in domain.URGENT for state in states), states.count(State.OVERDUE)


def in_confidence(connection: Connection) -> set[str]:
    """Those made of a point that is internal: whoever is not of the house reads nothing of them."""
    table, point = table_of(t.FollowUp), table_of(t.MinutePoint)
    made = select(table.c.id).select_from(table.join(point, point.c.id == table.c.point_id))
    return set(connection.execute(made.where(point.c.secret == "yes")).scalars())


def from_point(work: Work, point_id: str) -> str:
    """A follow-up of what was said, its id; the one that was made of this point before, where there is one.

    It takes over what was said and no more: a due day only where the speaker named one (needs.md row 89). Its id is
    the same on every laptop, so that two who take up the same point have it once.
    """
    table = table_of(t.FollowUp)
    made = select(table.c.id).where(and_(table.c.point_id == point_id, table.c.alive)).order_by(table.c.id)
    known = work.connection.execute(made).scalars().first()
    if known is not None:
        return str(known)
    point = read_row(work.connection, t.MinutePoint, point_id)
    event = read_row(work.connection, t.Event, point["event_id"])
    theirs = point["side"] == "jp"
    raw = {
        "delegation_id": event["delegation_id"],
        "event_id": event["id"],
        "point_id": point_id,
        "title_zh": domain.title_from(point["text_zh"]),
        "title_ja": domain.title_from(point["text_ja"]),
        "side": point["side"],
        "owner_id": None if theirs else point["person_id"],
        "person_id": point["person_id"] if theirs else None,
        "organisation_id": event["organisation_id"],
        "due_on": point["due_on"],
    }
    wish = str(uuid.uuid5(_SPACE, point_id))
    if work.connection.execute(select(table.c.id).where(table.c.id == wish)).first() is None:
        return add(work, raw, wish)
    work.set_alive(t.FollowUp, wish, True)  # made before and undone, or deleted: begun anew
    records.edit(work, t.FollowUp, wish, {**FollowUpData().model_dump(), **raw, "position": _last(work, event)})
    return wish


def add(work: Work, raw: Mapping[str, Any], row_id: str | None = None) -> str:
    """One more at the end of its delegation."""
    return records.add(work, t.FollowUp, {"position": _last(work, raw), **raw}, row_id)


def _last(work: Work, of: Mapping[str, Any]) -> int:
    return records.next_position(work.connection, t.FollowUp, "delegation_id", str(of["delegation_id"]))


def edit(
    work: Work, table: type[t.Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None, *,
    today: date | None = None,
) -> bool:  # fmt: skip
    """As ``records.edit``; what becomes settled gets its day, what is taken up again loses it, and a return visit
    learns which trip it answers.
    """
    values = dict(raw)
    if "status" in raw and "done_on" not in raw:
        row = read_row(work.connection, table, row_id)
        settled = raw["status"] in domain.SETTLED
        if settled and row["done_on"] is None:
            values["done_on"] = today or date.today()
        elif not settled and row["done_on"] is not None:
            values["done_on"] = None
    changed = records.edit(work, table, row_id, values, seen)
    if raw.get("visit_id"):
        row = read_row(work.connection, table, row_id)
        visit = read_row(work.connection, t.Delegation, str(raw["visit_id"]))
        if visit["answers_id"] is None and visit["id"] != row["delegation_id"]:
            changed = work.change(t.Delegation, visit["id"], {"answers_id": row["delegation_id"]}) or changed
    return changed


def settle(work: Work, row_id: str, day: date | None) -> bool:
    """Followed up on ``day``, or under way again with None."""
    status = "done" if day else "going"
    return records.edit(work, t.FollowUp, row_id, {"status": status, "done_on": day})


def add_step(work: Work, follow_up_id: str, raw: Mapping[str, Any]) -> str:
    """One more milestone."""
    place = records.next_position(work.connection, t.Milestone, "follow_up_id", follow_up_id)
    return records.add(work, t.Milestone, {"position": place, **raw, "follow_up_id": follow_up_id})


def reach(work: Work, step_id: str, day: date | None) -> bool:
    """A step was reached on ``day``; with None it is planned again, its day stays."""
    if day is None:
        return records.edit(work, t.Milestone, step_id, {"state": domain.PLANNED})
    return records.edit(work, t.Milestone, step_id, {"state": domain.REACHED, "day": day})


def report(connection: Connection, delegation_id: str, today: date) -> Report:
    """The status report of one trip, or of all trips on this half-year where ``delegation_id`` is empty."""
    half = domain.half_of(today)
    rows = read(connection, today, delegation_id)
    name = Pair()
    if delegation_id:
        trip = read_row(connection, t.Delegation, delegation_id)
        name = Pair(trip["name_zh"], trip["name_ja"])
    else:
        rows = [row for row in rows if domain.told_in(row, half)]
    return Report(name, tuple(rows), today, half, delegation_id)

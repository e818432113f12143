"""Versions of an itinerary and who received which (needs.md rows 72 and 75)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain.changes import load
from desktop.domain.plan import Item, Plan
from desktop.domain.text import Pair
from desktop.domain.versions import Difference, differences, freeze, frozen, thaw
from desktop.errors import UserError
from desktop.store import delegations, plan, records
from desktop.store.journal import Work
from desktop.store.posts import names_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import (
    Delegation,
    Dispatch,
    Event,
    EventHost,
    Organisation,
    Participant,
    Person,
    PlanChange,
    Version,
)


class VersionRow(NamedTuple):
    """第 n 版. ``twin`` counts those that two laptops gave the same number (1, 2 …), 0 where there is one only."""

    id: str
    number: int
    kind: str
    made_on: date | None
    note: Pair
    sent: int
    twin: int


class DispatchRow(NamedTuple):
    """Who received a version; ``paper`` is a key of DOCUMENTS, ``receiver`` tells one from another."""

    id: str
    version_id: str
    receiver: str
    name: Pair
    paper: str
    language: str
    channel: str
    sent_on: date | None
    notes: str


class Receiver(NamedTuple):
    """Somebody who may receive a version, from the itinerary; ``kind`` host, participant or member."""

    kind: str
    person_id: str
    organisation_id: str
    name: Pair


def make(work: Work, delegation_id: str, kind: str, today: date, note: Pair = Pair(), shown: Plan | None = None) -> str:
    """Freeze the itinerary as it stands now, or as it was ``shown``, as the next version; its id."""
    table = table_of(Version)
    found = select(func.max(table.c.number)).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    number = int(work.connection.execute(found).scalar() or 0) + 1
    now = shown or plan.read(work.connection, delegation_id)
    row = {"delegation_id": delegation_id, "number": number, "kind": kind, "made_on": today}
    return records.add(work, Version, {**row, "note_zh": note.zh, "note_ja": note.ja, "frozen": freeze(now)})


def approve(work: Work, delegation_id: str, today: date, approved_on: date | str | None, approval_no: str) -> str:
    """核定行程: freeze it, and keep 簽准日期 and 文號 with the delegation; the version's id."""
    given = {"approved_on": approved_on, "approval_no": approval_no}
    trip = read_row(work.connection, Delegation, delegation_id)
    for name, source in (("approved_start", "start_date"), ("approved_end", "end_date")):
        if trip[name] is None:
            given[name] = trip[source]
    records.edit(work, Delegation, delegation_id, given)
    return make(work, delegation_id, "approved", today)


def listed(connection: Connection, delegation_id: str) -> list[VersionRow]:
    """All versions, the newest first."""
    table, sent = table_of(Version), table_of(Dispatch)
    wanted = [table.c[name] for name in ("id", "number", "kind", "made_on", "note_zh", "note_ja")]
    rows = connection.execute(
        select(*wanted)
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(table.c.number, table.c.made_on.nulls_first(), table.c.id)
    ).all()
    count = select(sent.c.version_id, func.count()).where(and_(sent.c.delegation_id == delegation_id, sent.c.alive))
    numbers = {row[0]: row[1] for row in connection.execute(count.group_by(sent.c.version_id))}
    of_number, seen = Counter(row.number for row in rows), Counter[int]()
    found = []
    for row in rows:
        seen[row.number] += 1
        twin = seen[row.number] if of_number[row.number] > 1 else 0
        note = Pair(row.note_zh, row.note_ja)
        found.append(VersionRow(row.id, row.number, row.kind, row.made_on, note, numbers.get(row.id, 0), twin))
    return found[::-1]


def newest(connection: Connection, delegation_id: str) -> int:
    """The 版次 of papers of the whole trip: the number of its newest version, 0 while there is none."""
    table = table_of(Version)
    query = select(func.max(table.c.number)).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    return int(connection.execute(query).scalar() or 0)


def approved(connection: Connection, delegation_id: str) -> VersionRow | None:
    """The itinerary that was approved last."""
    return next((row for row in listed(connection, delegation_id) if row.kind == "approved"), None)


def since(connection: Connection, delegation_id: str, version_id: str, until_id: str = "") -> list[Difference]:
    """What is different since a version: now, or in the version ``until_id``."""
    old = thaw(read_row(connection, Version, version_id)["frozen"])
    if until_id:
        return differences(old, thaw(read_row(connection, Version, until_id)["frozen"]))
    return differences(old, frozen(plan.read(connection, delegation_id)))


def dispatches(connection: Connection, delegation_id: str, version_id: str = "") -> list[DispatchRow]:
    """Who received what, the latest first; of one version only where it is named."""
    table, person = table_of(Dispatch), table_of(Person)
    wanted = and_(table.c.delegation_id == delegation_id, table.c.alive)
    if version_id:
        wanted = and_(wanted, table.c.version_id == version_id)
    rows = connection.execute(
        select(table, person.c.name_zh.label("own_zh"), person.c.name_ja.label("own_ja"))
        .select_from(table.outerjoin(person, person.c.id == table.c.person_id))
        .where(wanted)
        .order_by(table.c.sent_on.desc().nulls_last(), table.c.id)
    ).mappings().all()  # fmt: skip
    bodies = names_on(connection, [row["organisation_id"] for row in rows], None)
    return [_dispatch(dict(row), bodies) for row in rows]


def _dispatch(row: Mapping[str, Any], bodies: Mapping[str, tuple[Pair, Pair]]) -> DispatchRow:
    own = Pair(row["own_zh"] or "", row["own_ja"] or "")
    top, path = bodies.get(row["organisation_id"] or "", (Pair(), Pair()))
    body = Pair(f"{top.zh}{path.zh}", f"{top.ja}{path.ja}")
    name = own or body or Pair(row["name_zh"], row["name_ja"])
    return DispatchRow(
        row["id"], row["version_id"], receiver_key(row), name, row["paper"], row["language"], row["channel"],
        row["sent_on"], row["notes"],
    )  # fmt: skip


def receiver_key(row: Mapping[str, Any]) -> str:
    """What tells one receiver from another: the person, the body, or the name that was written."""
    return str(row["person_id"] or row["organisation_id"] or row["name_zh"] or row["name_ja"])


def had(connection: Connection, delegation_id: str) -> dict[str, str]:
    """Receiver -> id of the newest version that he or she has."""
    place = {row.id: n for n, row in enumerate(listed(connection, delegation_id))}
    found: dict[str, str] = {}
    for row in dispatches(connection, delegation_id):
        known = found.get(row.receiver)
        if row.version_id in place and (known is None or place[row.version_id] < place[known]):
            found[row.receiver] = row.version_id
    return found


def send(work: Work, version_id: str, receivers: Iterable[Mapping[str, Any]], common: Mapping[str, Any]) -> int:
    """Note that these received a version; how many were noted. ``common``: paper, language, channel, sent_on."""
    version = read_row(work.connection, Version, version_id)
    delegation_id, count = version["delegation_id"], 0
    if version["kind"] == "draft":
        records.edit(work, Version, version_id, {"kind": "sent"})
    for receiver in receivers:
        row = {"delegation_id": delegation_id, "version_id": version_id, **common, **receiver}
        records.add(work, Dispatch, row)
        count += 1
    return count


def receivers(connection: Connection, delegation_id: str) -> list[Receiver]:
    """Hosts and visited bodies, then our members, then those present on the other side."""
    event, host, participant, person = (table_of(t) for t in (Event, EventHost, Participant, Person))
    ids = select(event.c.id).where(and_(event.c.delegation_id == delegation_id, event.c.alive))
    held = select(host.c.organisation_id).where(and_(host.c.event_id.in_(ids), host.c.alive))
    visited = select(event.c.organisation_id).where(event.c.id.in_(ids))
    bodies = [b for (b,) in connection.execute(visited.union(held)) if b]
    names = names_on(connection, bodies, None)
    table = table_of(Organisation)
    living = connection.execute(select(table.c.id).where(and_(table.c.id.in_(bodies), table.c.alive))).scalars()
    found = [Receiver("host", "", body, _whole(names, body)) for body in sorted(living)]
    members = delegations.members(connection, delegation_id)
    found += [Receiver("member", m.person_id, "", Pair(m.name_zh, m.name_ja)) for m in members]
    own = {m.person_id for m in members}
    query = (
        select(person.c.id, person.c.name_zh, person.c.name_ja)
        .distinct()
        .select_from(participant.join(person, person.c.id == participant.c.person_id))
        .where(and_(participant.c.event_id.in_(ids), participant.c.alive, person.c.alive))
        .order_by(person.c.name_ja, person.c.id)
    )
    others = connection.execute(query).all()
    return found + [Receiver("participant", r.id, "", Pair(r.name_zh, r.name_ja)) for r in others if r.id not in own]


def _whole(names: Mapping[str, tuple[Pair, Pair]], body: str) -> Pair:
    top, path = names.get(body, (Pair(), Pair()))
    return Pair(f"{top.zh}{path.zh}", f"{top.ja}{path.ja}")


def statuses_before(connection: Connection, delegation_id: str, items: Iterable[str]) -> dict[str, str]:
    """What the status of these items was before they were changed, as the newest version or change of plan says that
    knows it: a change keeps what stood just before the version that it led to.
    """
    table, change, wanted = table_of(Version), table_of(PlanChange), set(items)
    query = select(change.c.version_id, change.c.lines)
    query = query.where(and_(change.c.delegation_id == delegation_id, change.c.alive))
    before = {row.version_id: row.lines for row in connection.execute(query)}
    rows = connection.execute(
        select(table.c.id, table.c.frozen)
        .where(and_(table.c.delegation_id == delegation_id, table.c.alive))
        .order_by(table.c.number.desc(), table.c.id)
    )
    found: dict[str, str] = {}
    for version, text in rows:
        if not wanted - found.keys():
            break
        for item in (*_items_of(text), *(kept.line.old for kept in load(before.get(version, "")))):
            if item.id in wanted and item.status in {"planned", "pending", "confirmed"}:
                found.setdefault(item.id, item.status)
    return found


def _items_of(text: str) -> tuple[Item, ...]:
    """The items of a version; none where a newer program wrote it otherwise, or where it is damaged."""
    try:
        return thaw(text).items
    except UserError:
        return ()

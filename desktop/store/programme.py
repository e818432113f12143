"""Reads what itineraries on paper and phones say: for everybody, a member, a sub-group, or each member in turn."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import Connection, and_, select

from desktop.domain import programme
from desktop.domain.itemwords import heading
from desktop.domain.programme import Programme
from desktop.domain.text import Pair
from desktop.domain.versions import differences, frozen, thaw
from desktop.store import plan as plans
from desktop.store import versions
from desktop.store.registers import table_of
from desktop.store.tables import Packing, Version

EACH = "each"  # instead of a member's id: one programme for every member who travels


def read(
    connection: Connection,
    delegation_id: str,
    today: date,
    *,
    member_id: str = "",
    team_id: str = "",
    against_id: str = "",
) -> tuple[Programme, ...]:
    """The programmes asked for; none where the itinerary is empty. UserError for a version that cannot be read."""
    plan = plans.read(connection, delegation_id)
    if not plan.items:
        return ()
    known = versions.listed(connection, delegation_id)
    changed: frozenset[str] = frozenset()
    dropped: tuple[Pair, ...] = ()
    against = next((version for version in known if version.id == against_id), None)
    if against is not None:
        table = table_of(Version)
        text = connection.execute(select(table.c.frozen).where(table.c.id == against.id)).scalar_one()
        old, now = thaw(text), frozen(plan)
        found = differences(old, now)
        changed = frozenset(difference.item_id for difference in found if difference.kind != "removed")
        gone = {difference.item_id for difference in found if difference.kind == "removed"}
        dropped = tuple(heading(item) for item in old.items if item.id in gone)
    members = [member_id]
    if member_id == EACH:
        members = [t.member_id for t in plan.travellers if t.travels]
    return tuple(
        programme.of(
            plan,
            as_of=today,
            edition=known[0].number if known else 0,
            member_id=member,
            team_id=team_id,
            changed=changed,
            against=against.number if against else 0,
            dropped=dropped,
            packing=packing(connection, delegation_id, member),
        )
        for member in members
    )


def packing(connection: Connection, delegation_id: str, member_id: str = "") -> dict[str, tuple[Pair, ...]]:
    """What goes along, by item; for a member what he or she carries and what everybody does."""
    table = table_of(Packing)
    wanted = and_(table.c.delegation_id == delegation_id, table.c.alive, table.c.event_id.is_not(None))
    found: dict[str, list[Pair]] = defaultdict(list)
    for row in connection.execute(select(table).where(wanted).order_by(table.c.position, table.c.id)).mappings():
        if member_id and row["member_id"] not in (None, member_id):
            continue
        count = f" ×{row['quantity']}" if row["quantity"] and row["quantity"] > 1 else ""
        name = Pair(row["item_zh"], row["item_ja"])
        found[row["event_id"]].append(Pair(*(f"{name.get(code)}{count}" for code in ("zh_TW", "ja"))))
    return {event: tuple(items) for event, items in found.items()}

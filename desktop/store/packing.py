"""The packing list of a whole trip; the panel of an item shows its part of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_
from desktop.store import delegations, events, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tasks import reordered


class Thing(NamedTuple):
    """One line of the list; ids empty where nobody or the whole trip is meant."""

    id: str
    name: Pair
    quantity: int | None
    member_id: str
    event_id: str
    packed_on: date | None
    notes: str


def of(connection: Connection, delegation_id: str) -> list[Thing]:
    """The list in its order."""
    table = table_of(t.Packing)
    wanted = and_(table.c.delegation_id == delegation_id, table.c.alive)
    rows = connection.execute(select(table).where(wanted).order_by(table.c.position, table.c.id)).mappings()
    return [
        Thing(
            row["id"], Pair(row["item_zh"], row["item_ja"]), row["quantity"], row["member_id"] or "",
            row["event_id"] or "", row["packed_on"], row["notes"],
        )
        for row in rows
    ]  # fmt: skip


Carriers = list[tuple[str, Pair]]
Items = list[tuple[str, date | None, Pair]]


def choices(connection: Connection, delegation_id: str) -> tuple[Carriers, Items]:
    """Who can carry, and for which items of the itinerary."""
    members = delegations.members(connection, delegation_id)
    items = events.of(connection, delegation_id)
    return (
        [(row.id, Pair(row.name_zh, row.name_ja)) for row in members if row.status != "cancelled"],
        [(row.id, row.start_date, row.title()) for row in items if row.status != "cancelled"],
    )


def add(work: Work, delegation_id: str, raw: dict[str, Any]) -> str:
    """One more thing at the end of the list, named in at least one language."""
    if not (str(raw.get("item_zh") or "").strip() or str(raw.get("item_ja") or "").strip()):
        raise Invalid([Problem("item_zh", Sentence(N_("A name is needed, in Chinese or in Japanese.")))])
    position = records.next_position(work.connection, t.Packing, "delegation_id", delegation_id)
    return records.add(work, t.Packing, {**raw, "delegation_id": delegation_id, "position": position})


def move(work: Work, ids: Sequence[str], row_id: str, step: int) -> bool:
    """One place up (-1) or down (1) among what the same person carries; whether there was room."""
    return reordered(work, t.Packing, ids, row_id, step)

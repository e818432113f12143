"""Outcomes and their themes, as the register shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, func, select

from desktop.domain import outcomelist as domain
from desktop.domain.outcomelist import Outcome, Outcomes, Theme
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, find
from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of


def themes(connection: Connection) -> tuple[Theme, ...]:
    """All themes in the order of a report."""
    table = table_of(t.Theme)
    query = select(table).where(table.c.alive).order_by(table.c.position, table.c.id)
    return tuple(
        Theme(row["id"], Pair(row["name_zh"], row["name_ja"]), row["position"])
        for row in connection.execute(query).mappings()
    )


def read(connection: Connection, today: date, delegation_id: str = "", theme_id: str = "") -> Outcomes:
    """The outcomes of one delegation or all, of one theme or all."""
    table, trip, event = table_of(t.Outcome), table_of(t.Delegation), table_of(t.Event)
    wanted = and_(table.c.alive, trip.c.alive)
    if delegation_id:
        wanted = and_(wanted, table.c.delegation_id == delegation_id)
    joint = table.join(trip, trip.c.id == table.c.delegation_id)
    joint = joint.outerjoin(event, and_(event.c.id == table.c.event_id, event.c.alive))
    columns = [trip.c.name_zh, trip.c.name_ja, trip.c.end_date, event.c.title_zh, event.c.title_ja]
    query = select(table, *columns, event.c.kind.label("event_kind")).select_from(joint).where(wanted)
    rows = []
    for row in connection.execute(query).mappings():
        item = Pair(row["title_zh"] or "", row["title_ja"] or "")
        if not item and row["event_kind"]:
            item = find(EVENT_KINDS, row["event_kind"]).pair()
        made = Outcome(
            row["id"], row["delegation_id"], Pair(row["text_zh"], row["text_ja"]), domain.ids_of(row["themes"]),
            Pair(row["name_zh"], row["name_ja"]), item, row["end_date"], row["position"],
        )  # fmt: skip
        if not theme_id or theme_id in made.themes:
            rows.append(made)
    name = Pair()
    if delegation_id:
        found = read_row(connection, t.Delegation, delegation_id)
        name = Pair(found["name_zh"], found["name_ja"])
    return Outcomes(tuple(domain.in_order(rows)), themes(connection), name, today)


def add(work: Work, raw: Mapping[str, Any]) -> str:
    """One more at the end of its delegation."""
    place = records.next_position(work.connection, t.Outcome, "delegation_id", str(raw["delegation_id"]))
    return records.add(work, t.Outcome, {"position": place, **raw})


def tick(work: Work, outcome_id: str, theme_id: str, on: bool) -> bool:
    """Put an outcome under a theme, or take it away from there."""
    row = read_row(work.connection, t.Outcome, outcome_id)
    wanted = domain.ticked(domain.ids_of(row["themes"]), theme_id, on)
    return records.edit(work, t.Outcome, outcome_id, {"themes": wanted})


def add_theme(work: Work, raw: Mapping[str, Any], outcome_id: str = "") -> str:
    """A theme after the others; ``outcome_id`` stands under it at once. Japanese alone is enough."""
    table = table_of(t.Theme)
    last = work.connection.execute(select(func.max(table.c.position)).where(table.c.alive)).scalar() or 0
    values = {**raw, "name_zh": raw.get("name_zh") or raw.get("name_ja") or ""}
    made = records.add(work, t.Theme, {"position": last + 1, **values})
    if outcome_id:
        tick(work, outcome_id, made, True)
    return made


def remove_theme(work: Work, theme_id: str) -> int:
    """Take a theme out, and away from every outcome that stood under it."""
    table = table_of(t.Outcome)
    rows = work.connection.execute(select(table.c.id, table.c.themes).where(table.c.alive)).all()
    for row in rows:
        if theme_id in domain.ids_of(row.themes):
            tick(work, row.id, theme_id, False)
    return records.remove(work, t.Theme, theme_id)


def move(work: Work, table: type[t.Row], ids: Sequence[str], row_id: str, step: int) -> bool:
    """One place up (-1) or down (1) among ``ids``."""
    from desktop.store.tasks import reordered

    return reordered(work, table, ids, row_id, step)

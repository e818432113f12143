"""What a record is called in a list of records of every kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from desktop.domain import words
from desktop.domain.text import Pair
from desktop.store.projection import Place, batches
from desktop.store.registers import table_of
from desktop.store.tables import BY_NAME

# Where a record has words of its own (zh, ja), and whose name it bears where it has none.
OWN = {
    "organisation": ("name_zh", "name_ja"),
    "organisation_name": ("name_zh", "name_ja"),
    "person": ("name_zh", "name_ja"),
    "delegation": ("name_zh", "name_ja"),
    "event": ("title_zh", "title_ja"),
    "agenda_item": ("title_zh", "title_ja"),
    "event_host": ("name_zh", "name_ja"),
    "participant": ("title_zh", "title_ja"),
    "budget_line": ("name_zh", "name_ja"),
    "expense": ("item_zh", "item_ja"),
    "rate": ("currency", "currency"),
    "attachment": ("name", "name"),
    "task": ("title", "title"),
    "access": ("what", "what"),
}
BORROWED = {
    "personal": ("person_id", "person"),
    "post": ("person_id", "person"),
    "member": ("person_id", "person"),
    "participant": ("person_id", "person"),
    "event_host": ("organisation_id", "organisation"),
    "agenda_item": ("event_id", "event"),
    "expense": ("budget_line_id", "budget_line"),
}


def names(connection: Connection, places: Iterable[Place]) -> dict[Place, Pair]:
    """What each record is called; empty for one that is not here."""
    found: dict[Place, Pair] = {}
    wanted: dict[str, set[str]] = {}
    for entity, row_id in places:
        wanted.setdefault(entity, set()).add(row_id)
    for entity, ids in wanted.items():
        if entity not in BY_NAME:
            continue
        borrowed: dict[str, Place] = {}
        table = table_of(BY_NAME[entity])
        for part in batches(ids):
            for row in connection.execute(select(table).where(table.c.id.in_(part))).mappings():
                found[entity, row["id"]] = _own(entity, row)
                column, lender = BORROWED.get(entity, ("", ""))
                if column and row[column] and (entity == "participant" or not _own(entity, row)):
                    borrowed[row["id"]] = (lender, row[column])
        lent = names(connection, borrowed.values()) if borrowed else {}
        for row_id, place in borrowed.items():
            found[entity, row_id] = lent.get(place) or found[entity, row_id]
    return found


def _own(entity: str, row: Mapping[Any, Any]) -> Pair:
    if entity not in OWN:
        return Pair("", "")
    zh, ja = OWN[entity]
    own = Pair(row[zh] or "", row[ja] or "")
    if not own and entity == "event":
        return words.find(words.EVENT_KINDS, row["kind"]).pair()
    return own


def delegations_of(connection: Connection, entity: str, ids: Iterable[str]) -> dict[str, str]:
    """The delegation that each of these rows belongs to; rows of the directory belong to none."""
    if entity == "delegation":
        return {row: row for row in ids}
    model = BY_NAME[entity]
    table = table_of(model)
    column = next((c for c in ("delegation_id", "event_id") if c in model.REFS), "")
    found: dict[str, str] = {}
    if column:
        for part in batches(ids):
            rows = connection.execute(select(table.c.id, table.c[column]).where(table.c.id.in_(part))).all()
            above = {row_id: parent for row_id, parent in rows if parent}
            if column == "event_id":
                trips = delegations_of(connection, "event", set(above.values()))
                above = {row_id: trips.get(event, "") for row_id, event in above.items()}
            found |= above
    return found

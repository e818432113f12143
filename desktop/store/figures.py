"""Photographs of a delegation in the order in which its report shows them; each holds its file, as the camera wrote it.

The file hangs on the photograph (attachment of "figure"), so both go and come back together.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.figures import Moment, proposed
from desktop.domain.text import Pair
from desktop.store import events, records
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Attachment, Figure

ENTITY, ORIGINAL = "figure", "original"


class FigureRow(NamedTuple):
    """A photograph with its file. ``number`` is that of 「圖 3」 in the report, 0 for one that is not
    printed or has no caption.
    """

    id: str
    event_id: str  # empty: of the whole trip
    position: int
    caption: Pair
    taken_at: str
    taken_where: str
    printed: bool
    attachment_id: str
    name: str
    media_type: str
    size: int
    sha256: str  # empty where the file is gone
    number: int = 0


class Kept(NamedTuple):
    """A picture whose bytes are kept already (``attachments.keep``)."""

    name: str
    media_type: str
    size: int
    sha256: str
    taken_at: str = ""
    taken_where: str = ""


def of_delegation(connection: Connection, delegation_id: str) -> list[FigureRow]:
    """All of them in the order of the programme, those of no item last; numbered as in the report."""
    figure, file = table_of(Figure), table_of(Attachment)
    columns = ("id", "event_id", "position", "caption_zh", "caption_ja", "taken_at", "taken_where", "printed")
    found = (
        select(
            *(figure.c[name] for name in columns),
            figure.c.attachment_id,
            *(file.c[name] for name in ("name", "media_type", "size", "sha256")),
        )
        .select_from(figure.outerjoin(file, and_(file.c.id == figure.c.attachment_id, file.c.alive)))
        .where(and_(figure.c.delegation_id == delegation_id, figure.c.alive))
    )
    rows = connection.execute(found).all()
    if not rows:
        return []
    order = {row.id: place for place, row in enumerate(events.of(connection, delegation_id))}
    listed, number = [], 0
    for row in sorted(rows, key=lambda one: (order.get(one.event_id, len(order)), one.position, one.id)):
        printed = row.printed == "yes"
        counts = printed and bool(row.caption_zh or row.caption_ja)
        number += counts
        listed.append(
            FigureRow(
                row.id, row.event_id or "", row.position, Pair(row.caption_zh, row.caption_ja), row.taken_at,
                row.taken_where, printed, row.attachment_id or "", row.name or "", row.media_type or "",
                row.size or 0, row.sha256 or "", number if counts else 0,
            )
        )  # fmt: skip
    return listed


def of_event(connection: Connection, delegation_id: str, event_id: str) -> list[FigureRow]:
    """Those of an item, with their numbers in the whole report."""
    return [row for row in of_delegation(connection, delegation_id) if row.event_id == event_id]


def moments(connection: Connection, delegation_id: str) -> list[Moment]:
    """What a photograph can be of: items that take place."""
    return [
        Moment(row.id, row.kind, when)
        for row in events.of(connection, delegation_id)
        if row.status != "cancelled" and (when := row.when()) is not None
    ]


def propose(connection: Connection, delegation_id: str, kept: Sequence[Kept]) -> list[str]:
    """For each picture the item that its time and place tell of; empty where they do not."""
    going = moments(connection, delegation_id)
    known: dict[str, list[str]] = {}
    for row in of_delegation(connection, delegation_id):
        if row.event_id and row.taken_where:
            known.setdefault(row.event_id, []).append(row.taken_where)
    return [proposed(one.taken_at, one.taken_where, going, known) for one in kept]


def already(connection: Connection, delegation_id: str) -> set[str]:
    """sha256 of what is here."""
    return {row.sha256 for row in of_delegation(connection, delegation_id) if row.sha256}


def doubles(rows: Sequence[FigureRow]) -> list[str]:
    """Photographs whose file is here already, as when two colleagues took in the same album: all but the best of each.

    The best one is the first with captions, in the order of the report.
    """
    best: dict[str, FigureRow] = {}
    for row in rows:
        if row.sha256:
            before = best.setdefault(row.sha256, row)
            if _written(row) > _written(before):
                best[row.sha256] = row
    return [row.id for row in rows if row.sha256 and best[row.sha256].id != row.id]


def _written(row: FigureRow) -> int:
    return bool(row.caption.zh) + bool(row.caption.ja)


def add(work: Work, delegation_id: str, kept: Sequence[Kept], event_ids: Sequence[str]) -> list[str]:
    """Photographs behind those of their items, in the order in which they were taken; their ids."""
    last: dict[str, int] = {}
    for row in of_delegation(work.connection, delegation_id):
        last[row.event_id] = max(last.get(row.event_id, 0), row.position)
    files, figures = {}, {}
    pairs = sorted(zip(kept, event_ids, strict=True), key=lambda pair: (not pair[0].taken_at, pair[0].taken_at))
    for one, event_id in pairs:
        figure_id, file_id = str(uuid.uuid4()), str(uuid.uuid4())
        last[event_id] = last.get(event_id, 0) + 1
        files[file_id] = {
            "entity": ENTITY, "owner": figure_id, "purpose": ORIGINAL, "sha256": one.sha256, "name": one.name,
            "media_type": one.media_type, "size": one.size,
        }  # fmt: skip
        figures[figure_id] = {
            "delegation_id": delegation_id, "event_id": event_id or None, "attachment_id": file_id,
            "position": last[event_id], "taken_at": one.taken_at, "taken_where": one.taken_where, "printed": "yes",
        }  # fmt: skip
    records.add_all(work, Attachment, files)
    records.add_all(work, Figure, figures)
    return list(figures)


def put(work: Work, ids: Iterable[str], event_id: str) -> int:
    """Photographs to the end of another item (empty: of the whole trip); how many moved."""
    moved = 0
    for row_id in ids:
        row = read_row(work.connection, Figure, row_id)
        if (row["event_id"] or "") == event_id:
            continue
        rows = of_event(work.connection, row["delegation_id"], event_id)
        position = max((one.position for one in rows), default=0) + 1
        records.edit(work, Figure, row_id, {"event_id": event_id or None, "position": position})
        moved += 1
    return moved


def put_by_time(work: Work, delegation_id: str, ids: Iterable[str]) -> int:
    """Photographs to the items that their times and places tell of; how many moved."""
    wanted = set(ids)
    rows = [row for row in of_delegation(work.connection, delegation_id) if row.id in wanted]
    kept = [Kept(row.name, row.media_type, row.size, row.sha256, row.taken_at, row.taken_where) for row in rows]
    items = propose(work.connection, delegation_id, kept)
    return sum(put(work, [row.id], item) for row, item in zip(rows, items, strict=True) if item)


def place(work: Work, row_id: str, before: str) -> bool:
    """A photograph in front of another one of its item, or at the end where ``before`` is empty."""
    row = read_row(work.connection, Figure, row_id)
    ids = [one.id for one in of_event(work.connection, row["delegation_id"], row["event_id"] or "")]
    order = [one for one in ids if one != row_id]
    order.insert(order.index(before) if before in order else len(order), row_id)
    if order == ids:
        return False
    records.reorder(work, Figure, order)
    return True


def move(work: Work, row_id: str, step: int) -> bool:
    """One place up (-1) or down (1) within its item; whether there was room."""
    row = read_row(work.connection, Figure, row_id)
    ids = [one.id for one in of_event(work.connection, row["delegation_id"], row["event_id"] or "")]
    at = ids.index(row_id)
    if not 0 <= at + step < len(ids):
        return False
    ids[at], ids[at + step] = ids[at + step], ids[at]
    records.reorder(work, Figure, ids)
    return True


def set_printed(work: Work, ids: Iterable[str], printed: bool) -> int:
    """Photographs into the report or out of it; how many changed."""
    return sum(records.edit(work, Figure, row_id, {"printed": "yes" if printed else ""}) for row_id in ids)


def remove(work: Work, ids: Iterable[str]) -> int:
    """Photographs with their files; how many went. Undo brings them back."""
    return sum(bool(records.remove(work, Figure, row_id)) for row_id in ids)

"""Reads from the journal how often and when the items of an itinerary changed."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, and_, func, select

from desktop.domain.revision import BEGINNING, Revision
from desktop.store.registers import table_of
from desktop.store.tables import CREATED, AgendaItem, Change, ChangeTx, Event, EventHost, Participant


def of(connection: Connection, delegation_id: str) -> dict[str, Revision]:
    """Item id -> its revision. The number counts changes of the item itself after it was made, whoever made them.

    The journal is a set that only grows, so two laptops that know the same changes count the same. The time is that of
    the latest change of the item, its agenda, hosts or participants.
    """
    change, header, event = table_of(Change), table_of(ChangeTx), table_of(Event)
    mine = select(event.c.id).where(event.c.delegation_id == delegation_id)
    counted = (
        select(change.c.row_id, func.count(), func.max(header.c.wall))
        .select_from(change.join(header, header.c.id == change.c.tx_id))
        .where(and_(change.c.entity == Event.__tablename__, change.c.row_id.in_(mine)))
        .group_by(change.c.row_id)
    )
    made = (
        select(change.c.row_id, func.count())
        .where(and_(change.c.entity == Event.__tablename__, change.c.row_id.in_(mine), change.c.reg == CREATED))
        .group_by(change.c.row_id)
    )
    firsts = {row.row_id: row[1] for row in connection.execute(made)}
    found = {row_id: (number - firsts.get(row_id, 0), wall) for row_id, number, wall in connection.execute(counted)}
    for model in (AgendaItem, EventHost, Participant):
        part = table_of(model)
        latest = (
            select(part.c.event_id, func.max(header.c.wall))
            .select_from(
                part.join(change, and_(change.c.entity == model.__tablename__, change.c.row_id == part.c.id)).join(
                    header, header.c.id == change.c.tx_id
                )
            )
            .where(part.c.event_id.in_(mine))
            .group_by(part.c.event_id)
        )
        for row_id, wall in connection.execute(latest):
            number, known = found.get(row_id, (0, 0))
            found[row_id] = (number, max(known, wall))
    return {row_id: Revision(number, _moment(wall)) for row_id, (number, wall) in found.items()}


def _moment(wall: int) -> datetime:
    try:
        return max(datetime.fromtimestamp(wall // 1000, UTC), BEGINNING)
    except (OverflowError, OSError, ValueError):
        return BEGINNING  # a wrong clock may say anything

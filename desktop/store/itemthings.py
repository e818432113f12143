"""What goes along to one item of the itinerary, and who carries it (the whole trip's list is ``packing``)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.text import Pair
from desktop.store.registers import table_of
from desktop.store.tables import Member, Packing, Person


class ThingRow(NamedTuple):
    """One thing; ``carrier`` is the name of who carries it."""

    id: str
    item: Pair
    quantity: int | None
    carrier: Pair
    packed_on: date | None


def of(connection: Connection, event_id: str) -> list[ThingRow]:
    """What goes along to this item, in order."""
    thing, member, person = table_of(Packing), table_of(Member), table_of(Person)
    carried = thing.outerjoin(member, member.c.id == thing.c.member_id)
    query = (
        select(thing, person.c.name_zh, person.c.name_ja)
        .select_from(carried.outerjoin(person, person.c.id == member.c.person_id))
        .where(and_(thing.c.event_id == event_id, thing.c.alive))
        .order_by(thing.c.position, thing.c.id)
    )
    return [
        ThingRow(
            row["id"],
            Pair(row["item_zh"], row["item_ja"]),
            row["quantity"],
            Pair(row["name_zh"] or "", row["name_ja"] or ""),
            row["packed_on"],
        )
        for row in connection.execute(query).mappings()
    ]

"""Reads what the labels of a trip's gifts say: of the register only who gets something, and how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, and_, select

from desktop.domain import honorifics
from desktop.domain.giftlabels import MOST, GiftLabel, GiftLabels
from desktop.domain.text import Pair, joined
from desktop.store import delegations
from desktop.store import tables as t
from desktop.store.posts import PostOn, names_on, posts_on
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish


def read(connection: Connection, wish: Wish) -> tuple[GiftLabels, ...]:
    """The labels of what the delegation gives, in the order of the days; nothing where it gives nothing."""
    trip = read_row(connection, t.Delegation, wish.delegation_id)
    gift, person, body = table_of(t.Gift), table_of(t.Person), table_of(t.Organisation)
    query = (
        select(
            *(gift.c.id, gift.c.happened_on, gift.c.person_id, gift.c.organisation_id, gift.c.party, gift.c.quantity),
            *(person.c.name_zh, person.c.name_ja, person.c.country, person.c.honorific),
            *(body.c.country.label("body_country"), body.c.honorific.label("body_honorific")),
        )
        .select_from(
            gift.outerjoin(person, person.c.id == gift.c.person_id).outerjoin(body, body.c.id == gift.c.organisation_id)
        )
        .where(and_(gift.c.delegation_id == wish.delegation_id, gift.c.alive, gift.c.way == "given"))
        .order_by(gift.c.happened_on.nulls_last(), gift.c.id)
    )
    if wish.event_ids:
        query = query.where(gift.c.event_id.in_(wish.event_ids))
    rows = connection.execute(query).all()
    if not rows:
        return ()
    day = trip["start_date"]
    posts = posts_on(connection, [row.person_id for row in rows if row.person_id], day)
    bodies = names_on(connection, [row.organisation_id for row in rows], day)
    labels = []
    for row in rows:
        post = posts.get(row.person_id or "", PostOn())
        whole = joined(" ", *bodies.get(row.organisation_id or "", (post.organisation, Pair())))
        labels.append(
            GiftLabel(
                whole or Pair(row.party, row.party),
                Pair(row.name_zh or "", row.name_ja or ""),
                post.title,
                honorifics.chosen(row.honorific or "", row.body_honorific or ""),
                row.body_country or row.country or "JP",
                min(max(row.quantity, 1), MOST),
                row.id,
            )
        )
    office = names_on(connection, [trip["office_id"]], day).get(trip["office_id"] or "", (Pair(), Pair()))
    name = Pair(trip["name_zh"], trip["name_ja"])
    return (GiftLabels(name, wish.today, joined("　", *office), _giver(connection, wish.delegation_id), tuple(labels)),)


def _giver(connection: Connection, delegation_id: str) -> Pair:
    """The head of the delegation with the title before the name; empty where nobody is."""
    for row in delegations.members(connection, delegation_id):
        if "leader" in row.roles.split() and row.status not in ("cancelled", "waiting"):
            return joined("　", row.post.title, row.name())
    return Pair()

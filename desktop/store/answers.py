"""What an answer sheet says and is compared with: those of the other side who are listed at an item, as of its day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, or_, select

from desktop.domain.schedule import When
from desktop.domain.text import Pair, joined
from desktop.store import events, plan, posts
from desktop.store.posts import PostOn
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Delegation, Event, Participant, Person, Post


class Guest(NamedTuple):
    """Somebody of the hosts' side, or a post whose holder is still asked for; ``row`` are the columns, ``kana`` the
    reading as far as the hosts may see it.
    """

    id: str
    person_id: str
    name: Pair
    kana: str
    post: PostOn
    row: Mapping[str, Any]


class Known(NamedTuple):
    """An item and its guests of the Japanese side, in the order of its papers."""

    event_id: str
    delegation_id: str
    title: Pair
    place: Pair
    when: When | None
    due: date | None
    host_id: str
    office: Pair
    guests: tuple[Guest, ...]

    @property
    def day(self) -> date | None:
        return self.when.start_date if self.when else None


def known(connection: Connection, event_id: str) -> Known:
    """The item with its guests; UserError where it is gone."""
    row = read_row(connection, Event, event_id)
    trip = read_row(connection, Delegation, row["delegation_id"])
    table = table_of(Participant)
    found = connection.execute(select(table).where(and_(table.c.event_id == event_id, table.c.alive))).mappings()
    columns = {guest["id"]: dict(guest) for guest in found}
    listed = [guest for guest in events.participants(connection, event_id) if guest.side == "jp"]
    inside = events.unspoken(connection, [guest.person_id for guest in listed])
    guests = tuple(
        Guest(g.id, g.person_id, g.name, "" if g.person_id in inside else g.kana, g.post, columns[g.id]) for g in listed
    )
    title = Pair(row["title_zh"], row["title_ja"])
    host = row["organisation_id"] or ""
    place = Pair(row["place_zh"], row["place_ja"])
    if not place and host:
        place = posts.own_name_on(connection, host, row["start_date"])
    room = Pair(row["room_zh"], row["room_ja"])
    office = posts.names_on(connection, [trip["office_id"]], row["start_date"]).get(trip["office_id"] or "")
    return Known(
        event_id, row["delegation_id"], title, joined(" ", place, room), plan.when_of(row), row["list_due"], host,
        joined("", *office) if office else Pair(), guests,
    )  # fmt: skip


def person(connection: Connection, person_id: str) -> dict[str, Any]:
    """The columns of somebody of the directory."""
    return read_row(connection, Person, person_id)


def held_with(connection: Connection, post_id: str, day: date) -> list[str]:
    """The post and those that print with it as one title (主幹兼室長), as far as they began before ``day``."""
    table, row = table_of(Post), read_row(connection, Post, post_id)
    one = [table.c[name] == row[name] for name in ("person_id", "unit_zh", "unit_ja")]
    same = (
        table.c.organisation_id.is_(None)
        if row["organisation_id"] is None
        else (table.c.organisation_id == row["organisation_id"])
    )
    began = or_(table.c.valid_from.is_(None), table.c.valid_from < day)
    holds = or_(table.c.valid_to.is_(None), table.c.valid_to >= day)
    query = select(table.c.id).where(and_(table.c.alive, same, began, holds, *one)).order_by(table.c.id)
    return list(connection.execute(query).scalars())


def event_of(connection: Connection, delegation_id: str, key: str) -> str:
    """The id of the one item of a delegation that is named by its id or the beginning of it; "" for none or several."""
    table = table_of(Event)
    query = select(table.c.id).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    fits = [row for row in connection.execute(query).scalars() if key and row.startswith(key)]
    return fits[0] if len(fits) == 1 else ""

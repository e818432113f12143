"""Reads what is missing of the members of a delegation, in a handful of queries however many they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain import gaps
from desktop.domain.gaps import Facts, Missing
from desktop.domain.text import Pair, joined
from desktop.store import delegations
from desktop.store.attachments import PHOTO
from desktop.store.posts import names_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Attachment, Delegation, Member, Person, Personal

AWAY = frozenset({"cancelled", "waiting"})


class Trip(NamedTuple):
    """What a reminder says of the trip. ``over``: nobody is asked for anything any more."""

    name: Pair
    start: date | None
    end: date | None
    sender: Pair
    over: bool


def trip(connection: Connection, delegation_id: str) -> Trip:
    row = read_row(connection, Delegation, delegation_id)
    office = names_on(connection, [row["office_id"]], row["start_date"]).get(row["office_id"] or "")
    over = row["settled_on"] is not None or row["status"] in ("finished", "cancelled")
    name = Pair(row["name_zh"], row["name_ja"])
    return Trip(name, row["start_date"], row["end_date"], joined(" ", *office) if office else Pair(), over)


def facts(
    connection: Connection, delegation_id: str, rows: Sequence[delegations.MemberRow] | None = None
) -> list[Facts]:
    """Everybody who travels, in print order; ``rows`` where the caller has read them already."""
    member, person, own, files = (table_of(model) for model in (Member, Person, Personal, Attachment))
    mine = and_(member.c.delegation_id == delegation_id, member.c.alive)
    people = select(member.c.person_id).where(mine)
    reached = {
        row.id: row
        for row in connection.execute(
            select(member.c.id, member.c.mobile.label("there"), person.c.mobile, person.c.email, person.c.country)
            .select_from(member.join(person, person.c.id == member.c.person_id))
            .where(mine)
        )
    }
    names = ("passport_no", "passport_expiry", "birth_date", "sex", "emergency_phone")
    private: dict[str, list[Sequence[object]]] = {}
    query = select(own.c.person_id, *(own.c[name] for name in names)).where(
        and_(own.c.person_id.in_(people), own.c.alive)
    )
    for row in connection.execute(query.order_by(own.c.id)):
        private.setdefault(row.person_id, []).append(tuple(row)[1:])
    shown = and_(files.c.entity == "person", files.c.purpose == PHOTO, files.c.alive, files.c.owner.in_(people))
    photos = set(connection.execute(select(files.c.owner).where(shown)).scalars())
    found = []
    for line in rows if rows is not None else delegations.members(connection, delegation_id):
        if line.status in AWAY or line.id not in reached:
            continue
        there = reached[line.id]
        # Two laptops may each have made a row: what stands in either is known.
        number, expiry, birth, sex, emergency = (
            next((value for value in column if value), None)
            for column in zip(*private.get(line.person_id, [(None,) * 5]), strict=True)
        )
        found.append(
            Facts(
                line.id,
                line.person_id,
                line.name(),
                line.kana,
                line.roman,
                line.post.place(),
                line.post.title,
                there.email,
                there.there or there.mobile,
                there.country,
                bool(number),
                expiry if isinstance(expiry, date) else None,
                bool(birth),
                bool(sex),
                bool(emergency),
                line.person_id in photos,
                line.fee_minor,
                line.paid_minor,
            )
        )
    return found


def board(
    connection: Connection, delegation_id: str, rows: Sequence[delegations.MemberRow] | None = None
) -> list[Missing]:
    """Who lacks what; nobody once the trip is over."""
    told = trip(connection, delegation_id)
    return [] if told.over else gaps.board(facts(connection, delegation_id, rows), told.end)

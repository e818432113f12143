"""Reads the list of members that is handed to the other side: nothing that their records keep inside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop.domain import audience
from desktop.domain.memberlist import Listed, MemberList
from desktop.domain.plan import AWAY
from desktop.domain.text import Pair
from desktop.store import attachments, delegations, versions
from desktop.store.bulk import among
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Attachment, Delegation, Person, Post

if TYPE_CHECKING:
    from desktop.store import Store

NOT_SAID = frozenset({"member"})  # a role that says nothing more beside a duty


def read(connection: Connection, delegation_id: str, today: date, pictures: Store | None = None) -> MemberList:
    """Who takes part; with their photographs where ``pictures`` says where those lie."""
    trip = read_row(connection, Delegation, delegation_id)
    rows = [row for row in delegations.members(connection, delegation_id) if row.status not in AWAY]
    people = [row.person_id for row in rows]
    person, post = table_of(Person), table_of(Post)
    own = select(person.c.id, person.c.audience).where(among(connection, person.c.id, people))
    kept = {row.id: row.audience for row in connection.execute(own)}
    held = select(post.c.id, post.c.equal_zh, post.c.equal_ja)
    held = held.where(among(connection, post.c.id, [row.post.id for row in rows if row.post.id]))
    equals = {row.id: Pair(row.equal_zh, row.equal_ja) for row in connection.execute(held)}
    faces = photos(connection, people, pictures) if pictures is not None else {}
    found = []
    for row in rows:

        def said(name: str, row: Any = row) -> str:
            inside = audience.withheld("person", name, kept.get(row.person_id, ""))
            return "" if inside else str(getattr(row, name))

        duty = Pair(row.duty_zh, row.duty_ja)
        roles = zip(row.roles.split(), row.titles, strict=True)
        words = [word for key, word in roles if not duty or (key not in NOT_SAID and not _says(duty, word))]
        found.append(
            Listed(
                row.name(),
                said("kana"),
                said("roman"),
                row.post.organisation,
                row.post.unit,
                row.post.title,
                row.post.others(),
                equals.get(row.post.id, Pair()),
                Pair("／".join(w.get("zh_TW") for w in words), "・".join(w.get("ja") for w in words)),
                duty,
                faces.get(row.person_id),
                row.person_id,
            )
        )
    known = versions.listed(connection, delegation_id)
    edition = known[0].number if known else 0
    name = Pair(trip["name_zh"], trip["name_ja"])
    return MemberList(name, trip["start_date"], trip["end_date"], today, edition, tuple(found))


def _says(duty: Pair, role: Pair) -> bool:
    """Whether a duty as it was written already names the role (團員/翻譯)."""
    return role.get("zh_TW") in duty.get("zh_TW") or role.get("ja") in duty.get("ja")


def photos(connection: Connection, people: list[str], store: Store) -> dict[str, bytes]:
    """Person id -> the photograph, of those who have one."""
    table = table_of(Attachment)
    wanted = and_(table.c.entity == "person", table.c.purpose == attachments.PHOTO, table.c.alive)
    query = select(table.c.owner, table.c.sha256).where(wanted, among(connection, table.c.owner, people))
    found = {}
    for row in connection.execute(query.order_by(table.c.id)):
        data = attachments.read(store, row.sha256)
        if data is not None:
            found[row.owner] = data
    return found

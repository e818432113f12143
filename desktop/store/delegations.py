"""Delegations and their members, as lists and headers need them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain import precedence
from desktop.domain.delegationrow import DelegationRow
from desktop.domain.text import Pair, joined
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import roles
from desktop.store.journal import Work
from desktop.store.posts import PostOn, posts_on
from desktop.store.registers import table_of
from desktop.store.tables import Delegation, Member, Person


class MemberRow(NamedTuple):
    """One line of the member list, in print order, with the post valid on the first day of the trip."""

    id: str
    person_id: str
    name_zh: str
    name_ja: str
    kana: str
    roman: str
    roles: str
    status: str
    duty_zh: str
    duty_ja: str
    position: int | None
    status_on: date | None
    status_why: str
    replaces_id: str | None
    fee_minor: int | None
    paid_minor: int | None
    post: PostOn
    titles: tuple[Pair, ...] = ()  # the roles in words

    def name(self) -> Pair:
        """The name for each paper."""
        return Pair(self.name_zh, self.name_ja)

    def role_pair(self) -> Pair:
        """「團員/翻譯」 / 「団員・通訳」, or the duty where one was written."""
        zh = self.duty_zh or "/".join(word.get("zh_TW") for word in self.titles)
        return Pair(zh, self.duty_ja or "・".join(word.get("ja") for word in self.titles))


def everything(connection: Connection) -> list[DelegationRow]:
    """All delegations, latest first."""
    table = table_of(Delegation)
    columns = [table.c[name] for name in ("id", "code", "name_zh", "name_ja", "start_date", "end_date")]
    columns += [table.c.status, table.c.places_zh, table.c.places_ja]
    found = (
        select(*columns).where(table.c.alive).order_by(table.c.start_date.desc().nulls_last(), table.c.code, table.c.id)
    )
    return [DelegationRow(*row) for row in connection.execute(found)]


def one(connection: Connection, key: str = "") -> DelegationRow:
    """The delegation with this code, id or unique beginning of an id; without a key, the only one there is."""
    rows = everything(connection)
    if not key:
        if len(rows) == 1:
            return rows[0]
        if not rows:
            raise UserError(N_("There is no delegation yet. Start with a new one or with the sample."))
        raise UserError(
            N_("There are several delegations. Say which one: {codes}"), codes=", ".join(r.code for r in rows)
        )
    found = [row for row in rows if row.code == key] or [row for row in rows if row.id.startswith(key)]
    if not found:
        raise UserError(
            N_("There is no delegation {key}. Choose one of: {codes}"), key=key, codes=", ".join(r.code for r in rows)
        )
    if len(found) > 1:
        raise UserError(N_("Several delegations answer to {key}. Write more of the id."), key=key)
    return found[0]


def free_code(connection: Connection, wish: str) -> str:
    """``wish``, or ``wish-2`` … where that code is taken."""
    taken = {row.code for row in everything(connection)}
    number, code = 1, wish
    while code in taken:
        number += 1
        code = f"{wish}-{number}"
    return code


def members(connection: Connection, delegation_id: str) -> list[MemberRow]:
    """The members in print order: by hand, else leader first, then by rank of post, then 五十音."""
    member, person = table_of(Member), table_of(Person)
    columns = [member.c.id, person.c.id.label("person_id")]
    columns += [person.c[name] for name in ("name_zh", "name_ja", "kana", "roman")]
    columns += [member.c[name] for name in ("roles", "status", "duty_zh", "duty_ja", "position", "status_on")]
    columns += [member.c[name] for name in ("status_why", "replaces_id", "fee_minor", "paid_minor")]
    found = (
        select(*columns)
        .select_from(member.join(person, person.c.id == member.c.person_id))
        .where(and_(member.c.delegation_id == delegation_id, member.c.alive, person.c.alive))
    )
    rows = connection.execute(found).all()
    posts = posts_on(connection, [row.person_id for row in rows], first_day(connection, delegation_id))
    mine = roles.own(connection)
    words = {keys: roles.named(keys.split(), mine) for keys in {row.roles for row in rows}}
    result = [MemberRow._make((*row, posts.get(row.person_id, PostOn()), words[row.roles])) for row in rows]

    def key(row: MemberRow) -> tuple[object, ...]:
        leading = roles.rank_of(row.roles.split(), mine)
        title = (row.post.title.zh, row.post.title.ja)
        by_hand, position, rank, kana = precedence.key(row.position, row.post.rank, title, row.kana)
        return by_hand, position, min(leading, roles.RANKS["member"]), rank, kana, row.id

    return sorted(result, key=key)


def place(work: Work, delegation_id: str, ids: list[str], moved: str) -> None:
    """Bring the members into this order by hand. Those behind the one that moved, and not placed yet, stand by rank."""
    before = {row.id: (number, row.position) for number, row in enumerate(members(work.connection, delegation_id))}
    placed = [number for number, position in before.values() if position is not None]
    last = max([*placed, before[moved][0], ids.index(moved)])
    for position, row_id in enumerate(ids[: last + 1], 1):
        if before[row_id][1] != position:
            work.change(Member, row_id, {"position": position})


def next_place(connection: Connection, delegation_id: str) -> int | None:
    """The position of one more member: the last where all are placed by hand, else None, by rank."""
    table = table_of(Member)
    mine = and_(table.c.delegation_id == delegation_id, table.c.alive)
    found = connection.execute(select(table.c.position).where(mine)).scalars().all()
    placed = [position for position in found if position is not None]
    return max(placed, default=0) + 1 if len(placed) == len(found) else None


def forget_order(work: Work, delegation_id: str) -> int:
    """Members stand by role and rank again, not by hand; how many had been placed."""
    placed = [row.id for row in members(work.connection, delegation_id) if row.position is not None]
    for row_id in placed:
        work.change(Member, row_id, {"position": None})
    return len(placed)


def member_count(connection: Connection, delegation_id: str) -> int:
    """How many take part, those withdrawn or waiting not counted."""
    table = table_of(Member)
    taking_part = table.c.status.not_in(("cancelled", "waiting"))
    found = select(func.count()).where(and_(table.c.delegation_id == delegation_id, table.c.alive, taking_part))
    return int(connection.execute(found).scalar() or 0)


def first_day(connection: Connection, delegation_id: str) -> date | None:
    """The first day of the trip: posts are shown as of that day."""
    table = table_of(Delegation)
    return connection.execute(select(table.c.start_date).where(table.c.id == delegation_id)).scalar()


def leader(connection: Connection, delegation_id: str) -> Pair:
    """「王大明 局長」 of the head of the delegation in both languages; empty where nobody is."""
    for row in members(connection, delegation_id):
        if "leader" in row.roles.split() and row.status not in ("cancelled", "waiting"):
            return joined(" ", Pair(row.name_zh, row.name_ja), row.post.title)
    return Pair()

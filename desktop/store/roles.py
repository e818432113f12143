"""職務 役割: the roles of the program and those of one's own office, by name and in the order of precedence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from desktop.domain.text import Pair
from desktop.domain.words import MEMBER_ROLES, find
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Member, MemberRole

STEP = 10  # between two roles of the program, so that one's own find a place
RANKS = {choice.key: place * STEP for place, choice in enumerate(MEMBER_ROLES)}


class Role(NamedTuple):
    """A role that somebody may have; ``own`` where it is one of the office, ``alive`` False once it was deleted."""

    key: str
    name: Pair
    rank: int
    own: bool = False
    alive: bool = True


def own(connection: Connection) -> dict[str, Role]:
    """Id -> the roles of one's own, deleted ones too: whoever still has one is called by it."""
    table = table_of(MemberRole)
    query = select(table.c.id, table.c.name_zh, table.c.name_ja, table.c.rank, table.c.alive)
    return {
        row.id: Role(row.id, Pair(row.name_zh, row.name_ja), row.rank, True, row.alive)
        for row in connection.execute(query.order_by(table.c.rank, table.c.id))
    }


def known(connection: Connection) -> list[Role]:
    """Every role that can be given, the highest first."""
    made = [Role(choice.key, choice.pair(), RANKS[choice.key]) for choice in MEMBER_ROLES]
    made += [role for role in own(connection).values() if role.alive]
    return sorted(made, key=lambda role: role.rank)


def named(keys: Iterable[str], mine: Mapping[str, Role]) -> tuple[Pair, ...]:
    """The words of these keys; ``mine`` as ``own`` gave it. A key of a newer program shows as itself."""
    return tuple(mine[key].name if key in mine else find(MEMBER_ROLES, key).pair() for key in keys)


def rank_of(keys: Iterable[str], mine: Mapping[str, Role]) -> int:
    """The place of the highest of these roles."""
    ranks = [mine[key].rank if key in mine else RANKS.get(key, RANKS["member"]) for key in keys]
    return min(ranks, default=RANKS["member"])


def free_rank(connection: Connection) -> int:
    """A place after all others."""
    return max(role.rank for role in known(connection)) + STEP


def holders(connection: Connection, role_id: str) -> list[str]:
    """Members, of any delegation, who have the role: their ids."""
    table = table_of(Member)
    query = select(table.c.id, table.c.roles).where(table.c.alive, table.c.roles.contains(role_id))
    return [row.id for row in connection.execute(query) if role_id in row.roles.split()]


def remove(work: Work, role_id: str) -> int:
    """Delete a role of one's own and take it from whoever has it; how many had it. One undo brings all back."""
    had = holders(work.connection, role_id)
    table = table_of(Member)
    for member in had:
        keys = work.connection.execute(select(table.c.roles).where(table.c.id == member)).scalar_one().split()
        left = " ".join(key for key in keys if key != role_id)
        work.change(Member, member, {"roles": left or "member"})
    work.delete(MemberRole, role_id)
    return len(had)

"""Several desks at one office server: whoever writes what another has changed meanwhile is told so (data.md I4, D3).

Laptops cannot ask each other, so there both values stand until somebody decides. At a server the colleague's change is
already here: a form names the heads it was opened with; for what comes from no form (a menu, a deletion) the desk
names what it had shown last.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, NoReturn

from sqlalchemy import Connection, and_, func, select

from desktop.errors import Sentence, UserError
from desktop.i18n import N_
from desktop.store.registers import table_of
from desktop.store.tables import ChangeTx

STALE = N_("{name} changed this entry at {time}. Nothing of yours was saved; look at it and enter yours again.")
MERGED = N_("A colleague's data just came in. Nothing of yours was saved; look at the entry and try again.")
SOMEBODY = N_("Another desk")


class Stale(UserError):
    """What the person wanted to replace is no longer what the person saw. ``value``: what stands there now."""

    def __init__(self, author: str, wall: int, register: str, value: Mapping[str, Any]) -> None:
        self.author = author or Sentence(SOMEBODY)
        try:
            self.time = datetime.fromtimestamp(wall / 1000).strftime("%Y-%m-%d %H:%M")
        except (OverflowError, OSError, ValueError):
            self.time = "—"  # a wrong clock may say anything
        self.register, self.value = register, value
        super().__init__(STALE, name=self.author, time=self.time)


class Looked(NamedTuple):
    """What a desk had shown last: the newest clock and the number of transactions. The set of them only grows (I1)."""

    hlc: str
    known: int


def looked(connection: Connection) -> Looked:
    """The state of the journal now."""
    table = table_of(ChangeTx)
    hlc, known = connection.execute(select(func.max(table.c.hlc), func.count())).one()
    return Looked(hlc or "", known)


def unseen(connection: Connection, last: Looked | None, replica: str) -> frozenset[str]:
    """Transactions of other desks since ``last``; none where a desk keeps no account of what it shows.

    A desk's own clock is later than all that it found, so what is written here is later than ``last``; a pack's
    transactions need not be, and while one has come in unseen nothing can be told, so UserError.
    """
    if last is None:
        return frozenset()
    table = table_of(ChangeTx)
    later = connection.execute(select(table.c.id, table.c.replica).where(table.c.hlc > last.hlc)).all()
    total = connection.execute(select(func.count()).select_from(table)).scalar() or 0
    if total - last.known != len(later):
        raise UserError(MERGED)
    return frozenset(tx for tx, author in later if author != replica)


def refuse(connection: Connection, heads: Iterable[str], register: str = "", value: Any = None) -> NoReturn:
    """Say who wrote these heads last, and when."""
    table = table_of(ChangeTx)
    wanted = {head.partition(":")[0] for head in heads}
    found = select(table.c.author, table.c.wall).where(and_(table.c.id.in_(wanted)))
    row = connection.execute(found.order_by(table.c.hlc.desc()).limit(1)).first()
    author, wall = row if row is not None else ("", 0)
    raise Stale(author, wall, register, value or {})

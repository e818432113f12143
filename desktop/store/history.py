"""Who changed what, when: every change of a record with its old and new value, and any of them again."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import repair
from desktop.store.journal import Work
from desktop.store.registers import blank, decode, read_row, registers, table_of
from desktop.store.tables import ALIVE, BY_NAME, CREATED, PURGE, Change, ChangeTx, Row

NO_LONGER = N_("This value is no longer held here and cannot be restored.")


class Entry(NamedTuple):
    """One change. ``kind``: made, changed, deleted, returned, purged (personal data removed), withheld (not held here).

    ``old`` and ``new`` are columns of the register; None where there was nothing or nothing is held. ``stands`` says
    that nobody has replaced it.
    """

    tx: str
    n: int
    kind: str
    register: str
    wall: int
    author: str
    mine: bool
    label: str
    old: dict[str, Any] | None
    new: dict[str, Any] | None
    stands: bool


def of_record(connection: Connection, model: type[Row], row_id: str, replica: str = "") -> list[Entry]:
    """The history of a record, latest first; entries of ``replica`` are "mine"."""
    change, header = table_of(Change), table_of(ChangeTx)
    query = (
        select(change, header.c.wall, header.c.author, header.c.replica, header.c.label)
        .select_from(change.join(header, header.c.id == change.c.tx_id))
        .where(and_(change.c.entity == model.__tablename__, change.c.row_id == row_id))
        .order_by(header.c.hlc.desc(), change.c.tx_id.desc(), change.c.n.desc())
    )
    rows = connection.execute(query).mappings().all()
    replaced = {parent for row in rows for parent in json.loads(row["parents"])}
    found = []
    for row in rows:
        if row["reg"] not in (CREATED, ALIVE, PURGE, *registers(model)):
            continue  # of a newer program
        found.append(
            Entry(
                row["tx_id"],
                row["n"],
                _kind(row["reg"], row["value"]),
                row["reg"],
                row["wall"],
                row["author"],
                row["replica"] == replica,
                row["label"],
                _columns(model, row["reg"], row["old"]),
                _columns(model, row["reg"], row["value"]),
                f"{row['tx_id']}:{row['n']}" not in replaced,
            )
        )
    return found


def _kind(register: str, value: str | None) -> str:
    if register == PURGE:
        return "purged"
    if value is None:
        return "withheld"
    if register == ALIVE:
        return "returned" if value == "true" else "deleted"
    return "made" if register == CREATED else "changed"


def _columns(model: type[Row], register: str, text: str | None) -> dict[str, Any] | None:
    if text is None or register in (ALIVE, PURGE):
        return None
    known = blank(model)
    return {c: decode(model, c, v) for c, v in json.loads(text).items() if c in known}


def restore(work: Work, tx: str, n: int) -> bool:
    """Give a record the value again that this change gave it; of a deletion, bring the record back. Whether it did."""
    change = table_of(Change)
    row = work.connection.execute(select(change).where(and_(change.c.tx_id == tx, change.c.n == n))).mappings().first()
    if row is None or row["entity"] not in BY_NAME or row["reg"] == PURGE:
        raise UserError(NO_LONGER)
    model = BY_NAME[row["entity"]]
    if row["reg"] == ALIVE:
        return bool(repair.revive(work, model, row["row_id"]))
    columns = _columns(model, row["reg"], row["value"])
    if columns is None:
        raise UserError(NO_LONGER)
    back = not read_row(work.connection, model, row["row_id"])["alive"]
    if back:
        repair.revive(work, model, row["row_id"])
    return work.change(model, row["row_id"], columns) or back

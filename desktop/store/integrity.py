"""``check``: whether the file is sound, and whether the tables are what the journal says they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import CompoundSelect, Connection, and_, literal, select, union_all

from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.store import Store, attachments
from desktop.store.projection import DANGLING, batches, changes_of, fold_row
from desktop.store.registers import change_hash, table_of, tx_digest
from desktop.store.tables import SYNCED, Change, ChangeTx, Conflict, Head, Row


def problems(store: Store) -> list[Sentence]:
    """One sentence for each kind of thing that is wrong; empty for a sound store."""
    found: list[Sentence] = []
    with store.read() as connection:
        if not store.is_server:  # a server watches over its pages and references itself
            found = damage(connection)
        if found:
            return found
        altered = altered_transactions(connection)
        if altered:
            said = N_("{count} entries of the journal were altered. Restore the latest backup.")
            return [Sentence(said, {"count": altered})]  # a fold of altered entries would say nothing
        differing = rows_unlike_journal(connection)
        if differing:
            said = N_("{count} entries differ from the journal. Restore the latest backup.")
            found.append(Sentence(said, {"count": differing}))
    return found


def files(store: Store) -> list[Sentence]:
    """How many attachments' bytes are missing or unsound; an exchange file that holds them brings them back."""
    amiss = len(attachments.missing(store))
    said = N_("{count} attached files are missing or damaged. Bring in an exchange file from whoever still has them.")
    return [Sentence(said, {"count": amiss})] if amiss else []


def damage(connection: Connection) -> list[Sentence]:
    """What SQLite finds wrong with a file."""
    found = []
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(10)").all():
        if line != "ok":
            found.append(Sentence(N_("The file is damaged: {detail}. Restore the latest backup."), {"detail": line}))
    broken = len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
    if broken:
        said = N_("{count} entries point to something that does not exist. Restore the latest backup.")
        found.append(Sentence(said, {"count": broken}))
    return found


def altered_transactions(connection: Connection) -> int:
    """Transactions whose digest does not fit what is stored."""
    hashes: dict[str, list[str]] = {}
    wrong: set[str] = set()
    change = table_of(Change)
    for row in connection.execute(select(change).order_by(change.c.tx_id, change.c.n)).mappings():
        hashes.setdefault(row["tx_id"], []).append(row["h"])
        if row["salt"] is not None and change_hash(dict(row)) != row["h"]:
            wrong.add(row["tx_id"])
    for header in connection.execute(select(table_of(ChangeTx))).mappings():
        if tx_digest(dict(header), hashes.pop(header["id"], [])) != header["digest"]:
            wrong.add(header["id"])
    return len(wrong | hashes.keys())


def rows_unlike_journal(connection: Connection) -> int:
    """Rows whose columns, heads or conflicts are not what their changes come to (data.md I2)."""
    change = table_of(Change)
    known: dict[str, set[str]] = {}
    for question in (select(change.c.entity, change.c.row_id).distinct(), _shown()):
        for entity, row_id in connection.execute(question):
            known.setdefault(entity, set()).add(row_id)
    models = {str(model.__tablename__): model for model in SYNCED}
    return sum(
        _unlike(connection, model, part) for name, model in models.items() for part in batches(known.get(name, set()))
    )


@cache
def _shown() -> CompoundSelect[tuple[str, str]]:
    """Table and id of every row: one question, not one for each table."""
    tables = ((str(model.__tablename__), table_of(model)) for model in SYNCED)
    return union_all(*(select(literal(name).label("entity"), table.c.id) for name, table in tables))


def _unlike(connection: Connection, model: type[Row], ids: Sequence[str]) -> int:
    entity, table, head, conflict = str(model.__tablename__), table_of(model), table_of(Head), table_of(Conflict)
    journal = changes_of(connection, entity, ids)
    rows = {row["id"]: row for row in connection.execute(select(table).where(table.c.id.in_(ids))).mappings()}
    heads: dict[str, set[tuple[str, str, int]]] = {}
    listed: dict[str, set[tuple[str, str]]] = {}
    mine = and_(head.c.entity == entity, head.c.row_id.in_(ids))
    for row_id, reg, tx, n in connection.execute(select(head.c.row_id, head.c.reg, head.c.tx_id, head.c.n).where(mine)):
        heads.setdefault(row_id, set()).add((reg, tx, n))
    mine = and_(conflict.c.entity == entity, conflict.c.row_id.in_(ids), conflict.c.kind != DANGLING)
    for row_id, reg, kind in connection.execute(select(conflict.c.row_id, conflict.c.reg, conflict.c.kind).where(mine)):
        listed.setdefault(row_id, set()).add((reg, kind))
    count = 0
    for row_id in ids:
        folded = fold_row(model, journal.get(row_id, ()))
        row = rows.get(row_id)
        shown = {**folded.values, "alive": folded.alive}
        # A row that is withheld may have a blank, deleted stand-in for those that refer to it.
        same = (row is None and not folded.visible) or (row is not None and all(row[c] == shown[c] for c in shown))
        same = same and heads.get(row_id, set()) == {(h.reg, h.tx, h.n) for h in folded.heads}
        count += not (same and listed.get(row_id, set()) == folded.conflicts)
    return count

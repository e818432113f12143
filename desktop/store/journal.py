"""The change journal: every write goes through here, and undo, audit and exchange live from it.

State is a fold over a set of immutable transactions that only grows. A *register* is the unit of conflict: one column,
or a group of columns that only make sense together. Its *heads* are the changes nobody has replaced knowingly; a change
names as parents the heads its author saw. The plain tables are the projection that the program reads.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, or_, select, update
from sqlmodel import SQLModel

from desktop.errors import UserError
from desktop.store.bulk import insert_rows
from desktop.store.clock import Author, Clock
from desktop.store.engine import GONE
from desktop.store.projection import Place, contested, holders, reproject
from desktop.store.registers import (
    blank,
    canonical,
    change_of,
    decode,
    defaults,
    encode,
    read_row,
    registers,
    search_columns,
    table_of,
    tx_digest,
)
from desktop.store.settle import settle
from desktop.store.stale import refuse
from desktop.store.tables import ALIVE, BY_NAME, CREATED, PURGE, Attachment, Change, ChangeTx, Head, Row

SCHEMA_REV = 9
CONTESTED = '"contested"'  # as the old value of _alive: a decision between a deletion and an edit
Seen = Mapping[str, tuple[str, ...]]  # register -> heads ("tx:n") that a form was opened with


class Work:
    """One open transaction. Commands get it as their first argument and write through it only.

    Nothing is visible to others before the store commits; an exception anywhere leaves the store as it was.
    """

    def __init__(self, connection: Connection, author: Author, clock: Clock, label: str, inverse_of: str | None = None):
        self.connection = connection
        self.id = str(uuid.uuid4())
        self.label = label
        self._author, self._clock, self._inverse_of = author, clock, inverse_of
        self.unseen: frozenset[str] = frozenset()  # transactions of other desks that this one has not shown (``stale``)
        self._changes: list[dict[str, Any]] = []
        self._touched: set[Place] = set()
        self._edited: set[Place] = set()  # touched, and not made here: somebody else may have written them too
        self._flipped: set[Place] = set()  # came to life or died
        self._refold: set[Place] = set()  # must be folded from the journal

    def add(self, model: type[Row], values: SQLModel | Mapping[str, Any], row_id: str | None = None) -> str:
        """Make a row and give back its id: one change, however many columns."""
        row_id = row_id or str(uuid.uuid4())
        self.add_all(model, {row_id: values})
        return row_id

    def add_all(self, model: type[Row], given: Mapping[str, SQLModel | Mapping[str, Any]]) -> None:
        """Make many rows, by their ids, that do not refer to each other: one change each, written together."""
        columns = {c.name for c in table_of(model).columns}
        names = [c for several in registers(model).values() for c in several]
        rows, heads = [], []
        for row_id, values in given.items():
            row = {**defaults(model), **(values.model_dump() if isinstance(values, SQLModel) else values)}
            heads.append(self._note(model, row_id, CREATED, {c: encode(row[c]) for c in names}, None, [], None))
            plain = {name: value for name, value in row.items() if name in columns}
            rows.append({**plain, "id": row_id, "alive": True, **search_columns(model, row)})
            self._touch(model, row_id)
        insert_rows(self.connection, table_of(Head), heads)
        insert_rows(self.connection, table_of(model), rows)

    def change(
        self, model: type[Row], row_id: str, values: SQLModel | Mapping[str, Any], seen: Seen | None = None
    ) -> bool:
        """Set some columns of a row; only registers whose value really differs are written. Whether any was.

        ``seen`` are the heads that the form was opened with (D3); without it the present ones count as seen. On a
        server the person is still there and can be asked, so a form that is no longer true is refused, saying why.
        A deleted row is refused: an edit that nobody sees would bring the row back at the next exchange (I7).
        """
        given = values.model_dump(exclude_unset=True) if isinstance(values, SQLModel) else dict(values)
        row = read_row(self.connection, model, row_id)
        if not row["alive"]:
            raise UserError(GONE)
        written: dict[str, Any] = {}
        for register, columns in registers(model).items():
            if not any(c in given for c in columns):
                continue
            old = {c: encode(row[c]) for c in columns}
            new = {c: encode(given.get(c, row[c])) for c in columns}
            if new == old:
                continue
            shown = shown_heads(self.connection, model, row_id, register)
            parents = list(seen[register]) if seen is not None and register in seen else shown
            if set(parents) != set(shown):
                held = values_of(self.connection, model, row_id, register, parents)
                if held is not None:
                    new = {**held, **{c: new[c] for c in columns if c in given}}  # two halves never mix (I6)
                    if new == held:
                        continue
                if self.connection.dialect.name != "sqlite" or held is None:
                    refuse(self.connection, shown, register, old)
                old = held
            if parents is shown:
                self._look(shown, register, old)
            self.record(model, row_id, register, new, old, parents, None)
            written |= {c: decode(model, c, new[c]) for c in columns}
        if written:
            written |= search_columns(model, {**row, **written})
            table = table_of(model)
            self.connection.execute(update(table).where(table.c.id == row_id).values(**written))
            self._touch(model, row_id, edited=True)
            if "person_id" in written and row["person_id"]:
                self._touched.add(("holder", row["person_id"]))
        return bool(written)

    def delete(self, model: type[Row], row_id: str, knowing_all: bool = False) -> int:
        """Delete a row and what is part of it; mentions of it are cleared. Returns how many rows went.

        All of it is one transaction, so undo brings all of it back. ``knowing_all``: the person saw every value
        that stands against the deletion and decided (``conflicts``).
        """
        if not read_row(self.connection, model, row_id)["alive"]:
            return 0
        if self.unseen:
            self._look(all_heads(self.connection, model, row_id))
        gone = 1
        for other in BY_NAME.values():
            for column, (target, action) in other.REFS.items():
                if target != model.__tablename__:
                    continue
                table = table_of(other)
                found = select(table.c.id).where(and_(table.c[column] == row_id, table.c.alive))
                for (child,) in self.connection.execute(found).all():
                    if action == "delete":
                        gone += self.delete(other, child)
                    else:
                        self.change(other, child, {column: None})
        files = table_of(Attachment)
        hanging = select(files.c.id).where(
            and_(files.c.entity == model.__tablename__, files.c.owner == row_id, files.c.alive)
        )
        for (child,) in self.connection.execute(hanging).all():
            gone += self.delete(Attachment, child)
        self.set_alive(model, row_id, False, knowing_all)
        return gone

    def set_alive(self, model: type[Row], row_id: str, alive: bool, knowing_all: bool = False) -> None:
        """Bring a row back or take it away, and nothing that hangs on it."""
        ctx = None if alive else sorted(all_heads(self.connection, model, row_id, shown=not knowing_all))
        present = heads_of(self.connection, model, row_id, ALIVE)
        old = "contested" if knowing_all else not alive
        self.record(model, row_id, ALIVE, alive, old, present, ctx)
        table = table_of(model)
        self.connection.execute(update(table).where(table.c.id == row_id).values(alive=alive))
        self._touch(model, row_id, edited=True)
        self._flipped.add((str(model.__tablename__), row_id))
        if alive:
            self.refold(model, row_id)  # what was purged does not come back

    def invert(self, tx_id: str) -> int:
        """Take back a transaction register by register; one that somebody else changed since is left. How many were.

        Our own later changes have been taken back before (undo goes last to first), so a register still stands as
        this transaction left it when its one head is ours and holds the same value.
        """
        table = table_of(Change)
        found = select(table).where(table.c.tx_id == tx_id).order_by(table.c.n.desc())
        done = 0
        for change in self.connection.execute(found).mappings().all():
            if change["entity"] not in BY_NAME:
                continue
            model, row_id, register = BY_NAME[change["entity"]], change["row_id"], change["reg"]
            if register == CREATED:
                if self._ours(all_heads(self.connection, model, row_id)) and self._alive(model, row_id):
                    self.set_alive(model, row_id, False)
                    done += 1
                continue
            heads = heads_of(self.connection, model, row_id, register)
            reopened = len(heads) > 1 and {head.split(":")[0] for head in heads} == {tx_id}
            restated = register == ALIVE and change["old"] == change["value"]  # a row that was to stay, stays
            if register == PURGE or change["value"] is None or restated or not self._ours(heads):
                continue
            if len(heads) != 1 and not reopened:
                continue
            if self._reopen(model, dict(change), heads, reopened):
                done += 1
                continue
            if register == ALIVE:
                if self._alive(model, row_id) == json.loads(change["value"]):
                    self.set_alive(model, row_id, not json.loads(change["value"]))
                    done += 1
                continue
            old = {c: decode(model, c, v) for c, v in json.loads(change["old"] or "{}").items()}
            row = read_row(self.connection, model, row_id)
            if row["alive"] and canonical({c: encode(row[c]) for c in old}) == change["value"]:
                self.change(model, row_id, old)
                done += 1
        return done

    def _reopen(self, model: type[Row], change: Mapping[str, Any], heads: list[str], again: bool) -> bool:
        """Take back a decision between several values: all of them stand again, for whoever decides next.

        ``again``: the change is one of those that stand again; taking them back brings the decision back.
        """
        parents = json.loads(change["parents"])
        if not parents or (change["old"] != CONTESTED and len(parents) < 2 and not again):
            return False
        table, header = table_of(Change), table_of(ChangeTx)
        wanted = [and_(table.c.tx_id == tx, table.c.n == int(n)) for tx, n in (p.split(":") for p in parents)]
        query = (
            select(table, header.c.hlc)
            .select_from(table.join(header, header.c.id == table.c.tx_id))
            .where(and_(or_(*wanted), table.c.reg == change["reg"]))
            .order_by(header.c.hlc, table.c.tx_id, table.c.n)
        )
        before = self.connection.execute(query).mappings().all()
        if any(row["value"] is None for row in before) or not before:
            return False
        latest = {row["value"] if row["ctx"] is None else row["h"]: row for row in before}
        for row in sorted(latest.values(), key=before.index):
            ctx = None if row["ctx"] is None else json.loads(row["ctx"])
            old = "contested" if change["reg"] == ALIVE else None
            self.record(model, change["row_id"], change["reg"], json.loads(row["value"]), old, heads, ctx)
        self.refold(model, change["row_id"])
        return True

    def _alive(self, model: type[Row], row_id: str) -> bool:
        return bool(read_row(self.connection, model, row_id)["alive"])

    def _ours(self, heads: Iterable[str]) -> bool:
        """Whether every one of these changes was written by this replica."""
        mine, table = {self.id}, table_of(ChangeTx)
        wanted = {head.split(":")[0] for head in heads} - mine
        found = select(table.c.replica).where(table.c.id.in_(wanted)).distinct()
        return all(replica == self._author.replica for (replica,) in self.connection.execute(found))

    def record(
        self,
        model: type[Row],
        row_id: str,
        register: str,
        value: object,
        old: object,
        parents: Iterable[str],
        ctx: list[str] | None,
    ) -> str:
        """Write one change: a register's new value in the place of the heads named as ``parents``. Its own name."""
        head, row = table_of(Head), self._note(model, row_id, register, value, old, parents, ctx)
        for parent in parents:
            tx, number = parent.split(":")
            mine = and_(head.c.entity == row["entity"], head.c.row_id == row_id, head.c.reg == register)
            self.connection.execute(delete(head).where(and_(mine, head.c.tx_id == tx, head.c.n == int(number))))
        insert_rows(self.connection, head, [row])
        return f"{self.id}:{row['n']}"

    def _note(self, model: type[Row], row_id: str, *change: Any) -> dict[str, Any]:
        """Keep a change (``registers.change_of``) until the end; the head that it becomes."""
        made = {"tx_id": self.id, "n": len(self._changes), **change_of(model, row_id, *change)}
        self._changes.append(made)
        return {column: made[column] for column in ("entity", "row_id", "reg", "tx_id", "n")}

    def refold(self, model: type[Row], row_id: str) -> None:
        """Changes were recorded whose sum only the fold can tell: the row is brought in line before the commit."""
        self._touch(model, row_id, edited=True)
        self._flipped.add((str(model.__tablename__), row_id))
        self._refold.add((str(model.__tablename__), row_id))

    def _look(self, heads: Iterable[str], register: str = "", value: object = None) -> None:
        """Refuse to replace what this desk has not shown yet."""
        if self.unseen and any(head.partition(":")[0] in self.unseen for head in heads):
            refuse(self.connection, heads, register, value)

    def _touch(self, model: type[Row], row_id: str, edited: bool = False) -> None:
        place = (str(model.__tablename__), row_id)
        self._touched.add(place)
        if edited:
            self._edited.add(place)

    def finish(self) -> bool:
        """Write the transaction's header and changes; False where nothing changed, and then nothing is written."""
        if not self._changes:
            return False
        hlc, wall = self._clock.tick()
        header: dict[str, Any] = {
            "id": self.id,
            "replica": self._author.replica,
            "author": self._author.name,
            "hlc": hlc,
            "wall": wall,
            "schema_rev": SCHEMA_REV,
            "label": self.label,
            "inverse_of": self._inverse_of,
        }
        header["digest"] = tx_digest(header, [c["h"] for c in self._changes])
        self.connection.execute(insert(table_of(ChangeTx)).values(**header))
        self.connection.execute(insert(table_of(Change)), self._changes)
        for entity, rows in contested(self.connection, self._edited, self._refold).items():
            self._touched |= holders(reproject(self.connection, entity, rows))
        settle(self.connection, self._touched, self._flipped)
        return True


def heads_of(connection: Connection, model: type[Row], row_id: str, register: str) -> list[str]:
    """Heads of one register as "tx:n"; while nobody has changed it, the row's creation (and its purge)."""
    table = table_of(Head)
    found = (
        select(table.c.reg, table.c.tx_id, table.c.n)
        .where(and_(table.c.entity == model.__tablename__, table.c.row_id == row_id))
        .where(table.c.reg.in_((register, CREATED, PURGE)))
    )
    rows = connection.execute(found).all()
    own = sorted(f"{tx}:{n}" for reg, tx, n in rows if reg == register)
    if own or register == ALIVE:
        return own
    return sorted(f"{tx}:{n}" for _reg, tx, n in rows)


def shown_heads(connection: Connection, model: type[Row], row_id: str, register: str) -> list[str]:
    """The heads whose value the row shows: what a person has seen who did not look at the conflict (data.md I4)."""
    heads = heads_of(connection, model, row_id, register)
    return heads if len(heads) < 2 else _shown(connection, heads)


def _shown(connection: Connection, heads: list[str]) -> list[str]:
    """Of several heads of one register those with the latest one's value."""
    table, header = table_of(Change), table_of(ChangeTx)
    query = (
        select(table.c.tx_id, table.c.n, table.c.reg, table.c.value, header.c.hlc)
        .select_from(table.join(header, header.c.id == table.c.tx_id))
        .where(table.c.tx_id.in_([head.split(":")[0] for head in heads]))
    )
    found = {f"{row.tx_id}:{row.n}": row for row in connection.execute(query)}
    unwritten = [head for head in heads if head not in found]
    if unwritten:  # by this very transaction, so nothing is later
        return unwritten
    known = [found[head] for head in heads]
    last = max(known, key=lambda row: (row.hlc, row.tx_id, row.n))
    return [f"{row.tx_id}:{row.n}" for row in known if row.value == last.value or row.reg == PURGE]


def values_of(
    connection: Connection, model: type[Row], row_id: str, register: str, heads: list[str]
) -> dict[str, Any] | None:
    """What a form showed that was opened with these heads; None where a purge has taken it away since."""
    table, header = table_of(Change), table_of(ChangeTx)
    query = (
        select(table, header.c.hlc)
        .select_from(table.join(header, header.c.id == table.c.tx_id))
        .where(and_(table.c.entity == model.__tablename__, table.c.row_id == row_id, table.c.reg != PURGE))
        .where(table.c.tx_id.in_([head.partition(":")[0] for head in heads]))
        .order_by(header.c.hlc, table.c.tx_id, table.c.n)
    )
    found = {c: encode(blank(model)[c]) for c in registers(model)[register]}
    for row in connection.execute(query).mappings():
        if f"{row['tx_id']}:{row['n']}" in heads:
            if row["value"] is None:
                return None
            found.update({c: v for c, v in json.loads(row["value"]).items() if c in found})
    return found


def _heads_by_register(connection: Connection, model: type[Row], row_id: str) -> dict[str, list[str]]:
    table = table_of(Head)
    found = select(table.c.reg, table.c.tx_id, table.c.n).where(
        and_(table.c.entity == model.__tablename__, table.c.row_id == row_id)
    )
    by_register: dict[str, list[str]] = {}
    for register, tx, n in connection.execute(found):
        by_register.setdefault(register, []).append(f"{tx}:{n}")
    return by_register


def all_heads(connection: Connection, model: type[Row], row_id: str, shown: bool = False) -> set[str]:
    """Every head of a row; with ``shown`` only those whose value the row shows."""
    by_register = _heads_by_register(connection, model, row_id)
    several = [_shown(connection, heads) if shown and len(heads) > 1 else heads for heads in by_register.values()]
    return {head for heads in several for head in heads}


def seen(connection: Connection, model: type[Row], row_id: str) -> Seen:
    """The heads of every register that the row shows, for a form to hold while it is open (data.md D3)."""
    by_register = _heads_by_register(connection, model, row_id)
    base = [*by_register.get(CREATED, []), *by_register.get(PURGE, [])]
    found = {name: by_register.get(name, base) for name in registers(model)}
    return {
        name: tuple(sorted(_shown(connection, heads) if len(heads) > 1 and name in by_register else heads))
        for name, heads in found.items()
    }

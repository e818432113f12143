"""The change journal: every write goes through here, and undo, audit and exchange live from it.

State is a fold over a set of immutable transactions that only grows. A *register* is the unit of conflict: one column,
or a group of columns that only make sense together. Its *heads* are the changes nobody has replaced knowingly; a change
names as parents the heads its author saw. The plain tables are the projection that the program reads.
"""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select, update
from sqlmodel import SQLModel

from desktop.errors import UserError
from desktop.store.clock import Author, Clock
from desktop.store.engine import GONE
from desktop.store.registers import (
    canonical,
    change_hash,
    decode,
    encode,
    read_row,
    registers,
    search_columns,
    table_of,
    tx_digest,
)
from desktop.store.tables import ALIVE, BY_NAME, CREATED, Attachment, Change, ChangeTx, Head, Row

SCHEMA_REV = 2
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
        self._changes: list[dict[str, Any]] = []
        self._stale_search: set[tuple[str, str]] = set()

    def add(self, model: type[Row], values: SQLModel | Mapping[str, Any], row_id: str | None = None) -> str:
        """Make a row and give back its id: one change, however many columns."""
        row_id = row_id or str(uuid.uuid4())
        given = values.model_dump() if isinstance(values, SQLModel) else dict(values)
        blank = {name: field.get_default() for name, field in model.model_fields.items()}
        row = {**blank, **given}
        body = {c: encode(row[c]) for columns in registers(model).values() for c in columns}
        self._record(model, row_id, CREATED, body, None, [], None)
        columns = {c.name for c in table_of(model).columns}
        plain = {name: value for name, value in row.items() if name in columns}
        plain |= {"id": row_id, "alive": True, **search_columns(model, row)}
        self.connection.execute(insert(table_of(model)).values(**plain))
        self._touch(model, row_id)
        return row_id

    def change(
        self, model: type[Row], row_id: str, values: SQLModel | Mapping[str, Any], seen: Seen | None = None
    ) -> bool:
        """Set some columns of a row; only registers whose value really differs are written. Whether any was.

        ``seen`` are the heads that the form was opened with (D3); without it the present ones count as seen.
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
            present = heads_of(self.connection, model, row_id, register)
            parents = list(seen[register]) if seen is not None and register in seen else present
            self._record(model, row_id, register, new, old, parents, None)
            written |= {c: given.get(c, row[c]) for c in columns}
        if written:
            written |= search_columns(model, {**row, **written})
            table = table_of(model)
            self.connection.execute(update(table).where(table.c.id == row_id).values(**written))
            self._touch(model, row_id)
            if "person_id" in written and row["person_id"]:
                self._stale_search.add(("holder", row["person_id"]))
        return bool(written)

    def delete(self, model: type[Row], row_id: str) -> int:
        """Delete a row and what is part of it; mentions of it are cleared. Returns how many rows went.

        All of it is one transaction, so undo brings all of it back.
        """
        if not read_row(self.connection, model, row_id)["alive"]:
            return 0
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
        self._set_alive(model, row_id, False)
        return gone

    def _set_alive(self, model: type[Row], row_id: str, alive: bool) -> None:
        seen = None if alive else sorted(all_heads(self.connection, model, row_id))
        present = heads_of(self.connection, model, row_id, ALIVE)
        self._record(model, row_id, ALIVE, alive, not alive, present, seen)
        table = table_of(model)
        self.connection.execute(update(table).where(table.c.id == row_id).values(alive=alive))
        self._touch(model, row_id)

    def invert(self, tx_id: str) -> int:
        """Take back a transaction register by register; one that somebody else changed since is left. How many were.

        Our own later changes have been taken back before (undo goes last to first), so a register still stands as
        this transaction left it when its one head is ours and holds the same value.
        """
        table = table_of(Change)
        found = select(table).where(table.c.tx_id == tx_id).order_by(table.c.n.desc())
        done = 0
        for change in self.connection.execute(found).mappings().all():
            model, row_id, register = BY_NAME[change["entity"]], change["row_id"], change["reg"]
            if register == CREATED:
                if self._ours(all_heads(self.connection, model, row_id)) and self._alive(model, row_id):
                    self._set_alive(model, row_id, False)
                    done += 1
                continue
            heads = heads_of(self.connection, model, row_id, register)
            if len(heads) != 1 or not self._ours(heads):
                continue
            if register == ALIVE:
                if self._alive(model, row_id) == json.loads(change["value"]):
                    self._set_alive(model, row_id, not json.loads(change["value"]))
                    done += 1
                continue
            old = {c: decode(model, c, v) for c, v in json.loads(change["old"]).items()}
            row = read_row(self.connection, model, row_id)
            if row["alive"] and canonical({c: encode(row[c]) for c in old}) == change["value"]:
                self.change(model, row_id, old)
                done += 1
        return done

    def _alive(self, model: type[Row], row_id: str) -> bool:
        return bool(read_row(self.connection, model, row_id)["alive"])

    def _ours(self, heads: Iterable[str]) -> bool:
        """Whether every one of these changes was written by this replica."""
        mine, table = {self.id}, table_of(ChangeTx)
        wanted = {head.split(":")[0] for head in heads} - mine
        found = select(table.c.replica).where(table.c.id.in_(wanted)).distinct()
        return all(replica == self._author.replica for (replica,) in self.connection.execute(found))

    def _record(
        self,
        model: type[Row],
        row_id: str,
        register: str,
        value: object,
        old: object,
        parents: Iterable[str],
        ctx: list[str] | None,
    ) -> None:
        entity, n = str(model.__tablename__), len(self._changes)
        body: dict[str, Any] = {
            "entity": entity,
            "row_id": row_id,
            "reg": register,
            "salt": secrets.token_hex(16),
            "value": canonical(value),
            "old": None if old is None else canonical(old),
            "parents": canonical(sorted(parents)),
            "ctx": None if ctx is None else canonical(ctx),
        }
        self._changes.append({"tx_id": self.id, "n": n, **body, "h": change_hash(body)})
        head = table_of(Head)
        mine = and_(head.c.entity == entity, head.c.row_id == row_id, head.c.reg == register)
        for parent in parents:
            tx, number = parent.split(":")
            self.connection.execute(delete(head).where(and_(mine, head.c.tx_id == tx, head.c.n == int(number))))
        self.connection.execute(insert(head).values(entity=entity, row_id=row_id, reg=register, tx_id=self.id, n=n))

    def _touch(self, model: type[Row], row_id: str) -> None:
        self._stale_search.add((str(model.__tablename__), row_id))

    def finish(self) -> bool:
        """Write the transaction's header and changes; False where nothing changed, and then nothing is written."""
        if not self._changes:
            return False
        from desktop.store import search  # it reads tables through this module

        search.refresh(self.connection, self._stale_search)
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
        return True


def heads_of(connection: Connection, model: type[Row], row_id: str, register: str) -> list[str]:
    """Heads of one register as "tx:n"; while nobody has changed it, the row's creation."""
    table = table_of(Head)
    found = (
        select(table.c.reg, table.c.tx_id, table.c.n)
        .where(and_(table.c.entity == model.__tablename__, table.c.row_id == row_id))
        .where(table.c.reg.in_((register, CREATED)))
    )
    rows = connection.execute(found).all()
    own = sorted(f"{tx}:{n}" for reg, tx, n in rows if reg == register)
    return own or sorted(f"{tx}:{n}" for reg, tx, n in rows if reg == CREATED)


def all_heads(connection: Connection, model: type[Row], row_id: str) -> set[str]:
    """Every head of a row."""
    table = table_of(Head)
    found = select(table.c.tx_id, table.c.n).where(
        and_(table.c.entity == model.__tablename__, table.c.row_id == row_id)
    )
    return {f"{tx}:{n}" for tx, n in connection.execute(found)}


def seen(connection: Connection, model: type[Row], row_id: str) -> Seen:
    """The heads of every register, for a form to hold while it is open (data.md D3)."""
    table = table_of(Head)
    found = select(table.c.reg, table.c.tx_id, table.c.n).where(
        and_(table.c.entity == model.__tablename__, table.c.row_id == row_id)
    )
    by_register: dict[str, list[str]] = {}
    for register, tx, n in connection.execute(found):
        by_register.setdefault(register, []).append(f"{tx}:{n}")
    created = by_register.get(CREATED, [])
    return {name: tuple(sorted(by_register.get(name, created))) for name in registers(model)}

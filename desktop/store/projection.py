"""From the journal to the plain tables: which changes stand, what a row shows, what waits for a person.

A row is folded from all its changes, so the result depends on the set alone, never on the order of arrival (data.md
I2, I3). Three kinds of changes do not speak:

- *withheld* ones (D1) came without their value. Only when a known change replaces one, what that one replaced counts
  as replaced too; so a pack without passports shows the last value that it does hold.
- *purged* ones (I12): a ``_purge`` of the row names their register, and they were not written in knowledge of it.
- those of tables and columns that only a newer program knows (I8): kept, passed on, not shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, delete, func, select, update
from sqlalchemy.sql.expression import bindparam

from desktop.store.bulk import among, insert_rows
from desktop.store.registers import LATER, blank, columns_of, needed, registers, search_columns, table_of
from desktop.store.tables import ALIVE, BY_NAME, CREATED, PURGE, Change, ChangeTx, Conflict, Head, Row

BATCH = 500  # rows in one query: far below what either database allows as variables
WIDE = 5000  # with ``among``
FIELD, DELETED, DANGLING = "field", "deleted", "dangling"
ALL = "**"  # in the value of a purge: every register, also those that this program does not know
Place = tuple[str, str]  # entity, row id


class Written(NamedTuple):
    """A change as the fold needs it. ``value`` is None where it is withheld or purged."""

    tx: str
    n: int
    reg: str
    value: str | None
    parents: tuple[str, ...]
    ctx: tuple[str, ...]
    hlc: str

    @property
    def key(self) -> str:
        return f"{self.tx}:{self.n}"

    @property
    def order(self) -> tuple[str, str, int]:
        """The one that is shown is the last in this order; nothing else depends on clocks (data.md I5)."""
        return self.hlc, self.tx, self.n


class Folded(NamedTuple):
    """What a row's changes come to. ``visible`` is false while its creation is withheld: then there is no such row."""

    values: dict[str, Any]
    alive: bool
    visible: bool
    heads: tuple[Written, ...]
    conflicts: frozenset[tuple[str, str]]  # (register, kind)
    wiped: frozenset[str]  # changes whose value a purge takes away


def names(text: str | None) -> tuple[str, ...]:
    """A JSON list of changes; nearly all are empty or hold one."""
    return () if text is None or text == "[]" else tuple(json.loads(text))


def written(row: Mapping[Any, Any], hlc: str) -> Written:
    """A row of table ``change``, or a change of a pack, with the time of its transaction."""
    return Written(row["tx_id"], row["n"], row["reg"], row["value"], names(row["parents"]), names(row["ctx"]), hlc)


def changes_of(connection: Connection, entity: str, rows: Iterable[str]) -> dict[str, list[Written]]:
    """Every change of these rows of one table."""
    change, header = table_of(Change), table_of(ChangeTx)
    columns = [change.c[name] for name in ("tx_id", "n", "row_id", "reg", "value", "parents", "ctx")]
    found: dict[str, list[Written]] = {}
    for part in batches(rows, WIDE):
        query = (
            select(*columns, header.c.hlc)
            .select_from(change.join(header, header.c.id == change.c.tx_id))
            .where(and_(change.c.entity == entity, among(connection, change.c.row_id, part)))
        )
        for row in connection.execute(query).mappings():
            found.setdefault(row["row_id"], []).append(written(row, row["hlc"]))
    return found


def batches(rows: Iterable[str], size: int = BATCH) -> Iterator[Sequence[str]]:
    """``rows`` in a fixed order, as many at a time as one query takes."""
    ordered = sorted(rows)
    for start in range(0, len(ordered), size):
        yield ordered[start : start + size]


NOTHING: frozenset[str] = frozenset()


def purged(changes: Sequence[Written], needed: Iterable[str] = ()) -> frozenset[str]:
    """Keys of the changes whose value a purge of the row takes away.

    A purge beats whatever was written without knowledge of that very purge, also when it arrives later (D1); what
    somebody wrote into the field afterwards, having seen it empty, stays. So do references that the row ``needed``.
    """
    if not any(c.reg == PURGE for c in changes):
        return NOTHING
    purges = {c.key: json.loads(c.value) for c in changes if c.reg == PURGE and c.value is not None}
    children: dict[str, list[str]] = {}
    for change in changes:
        for parent in change.parents:
            children.setdefault(parent, []).append(change.key)
    spared = {PURGE, ALIVE, *needed}
    gone: set[str] = set()
    for purge, wiped in purges.items():
        knowing, waiting = set[str](), [purge]
        while waiting:
            step = waiting.pop()
            if step not in knowing:
                knowing.add(step)
                waiting += children.get(step, ())
        gone.update(
            c.key for c in changes if c.reg not in spared and (ALL in wiped or c.reg in wiped) and c.key not in knowing
        )
    return frozenset(gone)


def standing(changes: Sequence[Written]) -> tuple[Written, ...]:
    """The heads: known changes that no known change replaced, seen through withheld ones."""
    if len(changes) == 1:
        return tuple(changes) if changes[0].value is not None else ()
    hidden = {c.key: c.parents for c in changes if c.value is None}
    replaced: set[str] = set()
    waiting = [parent for c in changes if c.value is not None for parent in c.parents]
    while waiting:
        parent = waiting.pop()
        if parent not in replaced:
            replaced.add(parent)
            waiting += hidden.get(parent, ())
    return tuple(c for c in changes if c.value is not None and (c.reg in (CREATED, PURGE) or c.key not in replaced))


def fold_row(model: type[Row], changes: Sequence[Written]) -> Folded:
    """The state of one row from all its changes."""
    gone = purged(changes, needed(model))
    if gone:
        changes = [c._replace(value=None) if c.key in gone else c for c in changes]
    heads = standing(changes)
    values = dict(blank(model))
    visible = erased = False
    own: dict[str, list[Written]] = {}
    for head in sorted(heads, key=lambda head: head.order) if len(heads) > 1 else heads:
        if head.reg == CREATED:
            visible = True
            values.update(columns_of(model, head.value))
        elif head.reg == PURGE:
            visible = True
            erased = erased or ALL in json.loads(head.value or "[]")
        else:
            own.setdefault(head.reg, []).append(head)
    alive, conflicts = visible, set()
    if own:
        known = registers(model)
        for reg, several in own.items():
            if reg in known:
                shown = max(several, key=lambda head: head.order)
                given, empty = columns_of(model, shown.value), blank(model)
                values.update({c: given.get(c, empty[c]) for c in known[reg]})  # whole, and nothing beside it (I6)
                if len(several) > 1 and len({head.value for head in several}) > 1:
                    conflicts.add((reg, FIELD))
        alive, contested = _lives(own.get(ALIVE, []), heads)
        alive = alive and visible and not erased
        if contested and alive:
            conflicts.add((ALIVE, DELETED))
    return Folded(values, alive, visible, heads, frozenset(conflicts if alive else ()), gone)


def _lives(marks: Sequence[Written], heads: Sequence[Written]) -> tuple[bool, bool]:
    """Whether the row lives, and whether somebody's deletion stands against it (data.md I7).

    A deletion takes away what its author had seen; a head that it had not seen keeps the row, and both are listed.
    """
    dead = [mark for mark in marks if mark.value == "false"]
    if not dead:
        return True, False
    seen = {key for mark in dead for key in mark.ctx}
    returned = any(mark.value == "true" for mark in marks)
    unseen = any(head.key not in seen for head in heads if head.reg not in (ALIVE, PURGE))
    return returned or unseen, returned or unseen


class Before(NamedTuple):
    """What a row was before it was folded anew; absent rows are not in the table at all."""

    values: dict[str, Any]
    alive: bool


def project(
    connection: Connection, touched: Mapping[str, Mapping[str, Sequence[Written]]]
) -> dict[Place, tuple[Before | None, Folded]]:
    """Bring the tables, heads and conflicts of these rows in line with their changes: {entity: {row: all changes}}.

    Gives what each row was and is. Rows of unknown tables are left alone. Search keys of the rows themselves are
    brought up to date; what other rows derive from them is for ``settle``.
    """
    done: dict[Place, tuple[Before | None, Folded]] = {}
    for name, model in BY_NAME.items():
        rows = touched.get(name, {})
        for part in batches(rows, WIDE):
            _project_batch(connection, model, {row: rows[row] for row in part}, done)
    return done


def _project_batch(
    connection: Connection,
    model: type[Row],
    rows: Mapping[str, Sequence[Written]],
    done: dict[Place, tuple[Before | None, Folded]],
) -> None:
    entity, table = str(model.__tablename__), table_of(model)
    head, conflict = table_of(Head), table_of(Conflict)
    columns = list(blank(model))
    ids = list(rows)
    before: dict[str, Before] = {}
    for row in connection.execute(select(table).where(among(connection, table.c.id, ids))).mappings():
        before[row["id"]] = Before({c: row[c] for c in columns}, row["alive"])
    fresh, changed, heads, conflicts, wiped = [], [], [], [], []
    for row_id in ids:
        folded = fold_row(model, rows[row_id])
        done[entity, row_id] = (before.get(row_id), folded)
        wiped += [c for c in rows[row_id] if c.value is not None and c.key in folded.wiped]
        if not folded.visible:
            continue
        plain = {**folded.values, "alive": folded.alive, **search_columns(model, folded.values)}
        if row_id not in before:
            fresh.append({"id": row_id, **_derived(model), **plain})
        elif before[row_id] != (folded.values, folded.alive):
            changed.append({"_id": row_id, **plain})
        heads += [{"entity": entity, "row_id": row_id, "reg": h.reg, "tx_id": h.tx, "n": h.n} for h in folded.heads]
        conflicts += [
            {"entity": entity, "row_id": row_id, "reg": reg, "kind": kind} for reg, kind in sorted(folded.conflicts)
        ]
    for projection in (head, conflict):
        if before:
            mine = and_(projection.c.entity == entity, among(connection, projection.c.row_id, list(before)))
            connection.execute(delete(projection).where(mine))
    insert_rows(connection, table, fresh)
    if changed:
        connection.execute(
            update(table)
            .where(table.c.id == bindparam("_id"))
            .values({c: bindparam(c) for c in changed[0] if c != "_id"}),
            changed,
        )
    insert_rows(connection, head, heads)
    insert_rows(connection, conflict, conflicts)
    wipe(connection, wiped)


def wipe(connection: Connection, changes: Sequence[Written]) -> None:
    """Take the values of these changes out of the journal."""
    if changes:
        change = table_of(Change)
        this = and_(change.c.tx_id == bindparam("_tx"), change.c.n == bindparam("_n"))
        gone = [{"_tx": c.tx, "_n": c.n} for c in changes]
        connection.execute(update(change).where(this).values(salt=None, value=None, old=None), gone)


def _derived(model: type[Row]) -> dict[str, str]:
    """Derived columns of a new row that only ``search.refresh`` fills."""
    return {column: "" for column in LATER if column in table_of(model).c}


def reproject(connection: Connection, entity: str, rows: Iterable[str]) -> dict[Place, tuple[Before | None, Folded]]:
    """Fold these rows of one table anew from what the journal holds."""
    return project(connection, {entity: changes_of(connection, entity, rows)})


def holders(done: Mapping[Place, tuple[Before | None, Folded]]) -> set[Place]:
    """Whoever had a post or a number that went to another person: found by it no more (for ``search.refresh``)."""
    return {
        ("holder", before.values["person_id"])
        for (entity, _row), (before, after) in done.items()
        if entity in ("post", "contact_way") and before and before.values["person_id"]
        if before.values["person_id"] != after.values["person_id"]
    }


def contested(connection: Connection, places: Iterable[Place], more: Iterable[Place] = ()) -> dict[str, list[str]]:
    """Of rows that were edited in place those that must be folded: several values stand, or a conflict was listed."""
    head, conflict = table_of(Head), table_of(Conflict)
    found: dict[str, set[str]] = {}
    for entity, row in more:
        found.setdefault(entity, set()).add(row)
    by_table: dict[str, list[str]] = {}
    for entity, row in places:
        by_table.setdefault(entity, []).append(row)
    for entity, rows in by_table.items():
        for part in batches(rows):
            several = (
                select(head.c.row_id)
                .where(and_(head.c.entity == entity, head.c.row_id.in_(part), head.c.reg != CREATED))
                .group_by(head.c.row_id, head.c.reg)
                .having(func.count() > 1)
            )
            listed = select(conflict.c.row_id).where(
                and_(conflict.c.entity == entity, conflict.c.row_id.in_(part), conflict.c.kind != DANGLING)
            )
            found.setdefault(entity, set()).update(connection.execute(several.union(listed)).scalars())
    return {entity: sorted(rows) for entity, rows in found.items() if rows}


def reproject_all(connection: Connection) -> None:
    """Fold everything anew: after an upgrade the program may know tables and columns that it only kept before (I8)."""
    from desktop.store import settle

    change = table_of(Change)
    places: set[Place] = set()
    for entity in BY_NAME:
        rows = set(connection.execute(select(change.c.row_id).where(change.c.entity == entity).distinct()).scalars())
        for part in batches(rows):
            reproject(connection, entity, part)
        places.update((entity, row) for row in rows)
    settle.settle(connection, places, places)

"""Bringing a colleague's transactions in: the union of two sets, checked whole, applied in one transaction.

The result does not depend on what arrived when, how often, or which clock was wrong (data.md I1 to I9). A preview is
the same work rolled back, so it cannot say anything else than what happens.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, time
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, and_, select, update
from sqlalchemy.sql.expression import bindparam

from desktop.collector import undisturbed
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import Store, conflicts, naming
from desktop.store.bulk import insert_rows
from desktop.store.closure import BODY, HEADER
from desktop.store.projection import (
    Before,
    Folded,
    Place,
    Written,
    changes_of,
    holders,
    project,
    purged,
    wipe,
    written,
)
from desktop.store.registers import change_hash, encode, kinds, needed, registers, table_of, tx_digest
from desktop.store.settle import settle
from desktop.store.tables import ALIVE, BY_NAME, CREATED, PURGE, Change, ChangeTx, Row

Progress = Callable[[int, int], None]  # (done, all); raising inside it stops everything, and nothing stays
LABEL = N_("Bring in a colleague's data")
AHEAD = 24 * 3600 * 1000  # ms: a clock further ahead is told, never refused
STEP = 500  # changes between two calls of Progress
SHOWN = 500  # conflicts that a report describes; all are counted
ALTERED = N_("The exchange file holds entries that were altered on the way. Ask for a new one; nothing was taken over.")


class RowChange(NamedTuple):
    """One record of a report; ``registers`` are those that differ, of a changed one."""

    row_id: str
    name: Pair
    registers: tuple[str, ...]


class ReportLine(NamedTuple):
    """What happened to the records of one kind: ``what`` is added, changed, deleted or returned; times in wall ms."""

    what: str
    entity: str
    rows: tuple[RowChange, ...]
    authors: tuple[str, ...]
    first: int
    last: int


class Report(NamedTuple):
    """What an exchange file brings. ``new`` and ``known`` count transactions, ``changes`` the new ones' changes."""

    new: int
    known: int
    changes: int
    lines: tuple[ReportLine, ...]
    conflicts: tuple[conflicts.Waiting, ...]
    conflict_count: int
    ahead: tuple[str, ...]  # authors whose clock runs more than a day ahead
    unknown: tuple[str, ...]  # tables and fields of a newer program: kept and passed on


class _RolledBack(Exception):
    """Ends a preview."""


def preview(store: Store, transactions: Sequence[Mapping[str, Any]], progress: Progress | None = None) -> Report:
    """What ``apply`` would do; nothing of it stays."""
    report: list[Report] = []
    try:
        with undisturbed(), store.writing() as connection:
            report.append(_merge(store, connection, transactions, progress))
            raise _RolledBack
    except _RolledBack:
        return report[0]


def apply(store: Store, transactions: Sequence[Mapping[str, Any]], progress: Progress | None = None) -> Report:
    """Take the transactions over, all or nothing. UserError where one was altered; then nothing is written."""
    with undisturbed(), store.writing() as connection:
        report = _merge(store, connection, transactions, progress)
    if report.new or report.lines:  # a value that was withheld until now is no new transaction
        store.merged(LABEL)
    return report


def knows(store: Store, index: Sequence[tuple[str, str]]) -> bool:
    """Whether all these transactions (id, digest) are here and nothing of them is withheld or was purged."""
    header, change = table_of(ChangeTx), table_of(Change)
    with store.read() as connection:
        here = {row.id: row.digest for row in connection.execute(select(header.c.id, header.c.digest))}
        if any(here.get(tx) != digest for tx, digest in index):
            return False
        hidden = connection.execute(select(change.c.tx_id).where(change.c.value.is_(None)).distinct()).scalars()
        return not {tx for tx, _digest in index} & set(hidden)


class _Arrived(NamedTuple):
    headers: list[dict[str, Any]]
    bodies: list[dict[str, Any]]  # of table change
    filled: list[dict[str, Any]]  # known before, but withheld
    hlc: dict[str, str]
    known: int


def _merge(
    store: Store, connection: Connection, transactions: Sequence[Mapping[str, Any]], progress: Progress | None
) -> Report:
    total = 2 * sum(len(tx["changes"]) for tx in transactions) or 1
    tell = progress or (lambda done, everything: None)
    arrived = _verified(connection, transactions, lambda done: tell(done, total))
    if not arrived.bodies and not arrived.filled:
        return Report(0, arrived.known, 0, (), (), 0, (), ())
    before = conflicts.keys(connection)
    rows = _with_what_is_here(connection, arrived)
    _blank_what_was_purged(connection, arrived, rows)
    insert_rows(connection, table_of(ChangeTx), arrived.headers)
    for start in range(0, len(arrived.bodies), STEP):
        insert_rows(connection, table_of(Change), arrived.bodies[start : start + STEP])
        tell(total // 2 + start // 2, total)
    _fill(connection, arrived.filled)
    done = project(connection, rows)
    tell(total * 3 // 4, total)
    places = set(done)
    flipped = {place for place, (was, now) in done.items() if (was.alive if was else None) != now.alive}
    settle(connection, places | holders(done), flipped, imported=True)
    tell(total, total)
    new = conflicts.keys(connection) - before
    shown = conflicts.waiting(connection, store.replica, only=set(sorted(new)[:SHOWN])) if new else []
    return Report(
        len(arrived.headers),
        arrived.known,
        len(arrived.bodies),
        _lines(connection, arrived, done),
        tuple(shown),
        len(new),
        _ahead(store, arrived.headers),
        _unknown(arrived.bodies),
    )


def _verified(
    connection: Connection, transactions: Sequence[Mapping[str, Any]], tell: Callable[[int], None]
) -> _Arrived:
    """What of ``transactions`` is new here; every digest is computed before anything is written (I1)."""
    header, change = table_of(ChangeTx), table_of(Change)
    here = {row.id: row.digest for row in connection.execute(select(header.c.id, header.c.digest))}
    hidden: dict[tuple[str, int], str] = {}
    if any(tx["id"] in here for tx in transactions):
        query = select(change.c.tx_id, change.c.n, change.c.h).where(change.c.value.is_(None))
        hidden = {(row.tx_id, row.n): row.h for row in connection.execute(query)}
    arrived, count = _Arrived([], [], [], {}, 0), 0
    known = 0
    for tx in transactions:
        if count % STEP + len(tx["changes"]) >= STEP:
            tell(count)
        count += len(tx["changes"])
        digest = here.get(tx["id"])
        if digest is not None:
            if digest != tx["digest"]:
                raise UserError(ALTERED)
            known += 1
            if hidden:
                arrived.filled.extend(_now_told(tx, hidden))
                arrived.hlc[tx["id"]] = tx["hlc"]
            continue
        if tx_digest(tx, [body["h"] for body in tx["changes"]]) != tx["digest"]:
            raise UserError(ALTERED)
        arrived.headers.append({name: tx[name] for name in HEADER})
        arrived.hlc[tx["id"]] = tx["hlc"]
        here[tx["id"]] = tx["digest"]
        for body in tx["changes"]:
            _check(body)
            arrived.bodies.append({"tx_id": tx["id"], **{name: body[name] for name in BODY}})
    return arrived._replace(known=known)


def _now_told(tx: Mapping[str, Any], hidden: Mapping[tuple[str, int], str]) -> Iterable[dict[str, Any]]:
    """Changes that are withheld here and come with their value now (D1: withheld and full make full)."""
    for body in tx["changes"]:
        if body["value"] is not None and (tx["id"], body["n"]) in hidden:
            _check(body)
            if body["h"] != hidden[tx["id"], body["n"]]:  # the digest of a known transaction says nothing of its body
                raise UserError(ALTERED)
            yield {"tx_id": tx["id"], **{name: body[name] for name in BODY}}


def _check(body: Mapping[str, Any]) -> None:
    """A change that names its value must be what its hash says, and hold what its columns can hold."""
    if body["value"] is None:
        return
    if body["salt"] is None or change_hash(body) != body["h"]:
        raise UserError(ALTERED)
    model = BY_NAME.get(body["entity"])
    value = json.loads(body["value"])
    if body["reg"] == ALIVE:
        fits = isinstance(value, bool)
    elif body["reg"] == PURGE:
        fits = isinstance(value, list) and all(isinstance(name, str) for name in value)
    else:
        fits = isinstance(value, dict) and (model is None or _fits(model, value))
    if not fits:
        raise UserError(ALTERED)


@cache
def _shapes(model: type[Row]) -> dict[str, tuple[type, bool, int]]:
    """Column -> type of its values, whether it may be empty, the largest number or the longest text (0: any)."""
    table = table_of(model)
    return {
        column: (
            kind,
            bool(table.c[column].nullable),
            (2 ** (63 if isinstance(table.c[column].type, BigInteger) else 31) - 1)
            if kind is int
            else getattr(table.c[column].type, "length", None) or 0,
        )
        for column, kind in kinds(model).items()
    }


def _fits(model: type[Row], value: Mapping[str, Any]) -> bool:
    """Whether each known column gets a value of its type."""
    shapes = _shapes(model)
    for column, item in value.items():
        shape = shapes.get(column)
        if shape is None:
            continue  # of a newer program
        kind, nullable, limit = shape
        if item is None and nullable:
            continue
        if kind is int:
            if type(item) is not int or abs(item) > limit:
                return False
        elif not isinstance(item, str) or "\0" in item or (limit and len(item) > limit):
            return False
        elif kind is date or kind is time:
            try:
                if encode(kind.fromisoformat(item)) != item:  # one spelling, and no offset: times are local
                    return False
            except ValueError:
                return False
    return True


def _with_what_is_here(connection: Connection, arrived: _Arrived) -> dict[str, dict[str, list[Written]]]:
    """All changes of every row that is touched, old and new: {entity: {row: changes}}."""
    rows: dict[str, dict[str, list[Written]]] = {}
    for body in (*arrived.bodies, *arrived.filled):
        rows.setdefault(body["entity"], {}).setdefault(body["row_id"], [])
    told = {(body["tx_id"], body["n"]) for body in arrived.filled}
    for entity, wanted in rows.items():
        for row, changes in changes_of(connection, entity, wanted).items():
            wanted[row] += [c for c in changes if (c.tx, c.n) not in told] if told else changes
    for body in (*arrived.bodies, *arrived.filled):
        rows[body["entity"]][body["row_id"]].append(written(body, arrived.hlc[body["tx_id"]]))
    return rows


def _blank_what_was_purged(
    connection: Connection, arrived: _Arrived, rows: dict[str, dict[str, list[Written]]]
) -> None:
    """A value that a purge names never reaches the file, not even for the length of this transaction (D1).

    A purge is understood without knowing the table: what is here of an unknown one is blanked as well.
    """
    gone: set[tuple[str, int]] = set()
    unknown: list[Written] = []
    for entity, changed in rows.items():
        model = BY_NAME.get(entity)
        spared = needed(model) if model else ()
        for changes in changed.values():
            wiped = purged(changes, spared)
            if wiped:
                gone.update((c.tx, c.n) for c in changes if c.key in wiped)
                unknown += [c for c in changes if c.key in wiped] if model is None else []
    for body in (*arrived.bodies, *arrived.filled) if gone else ():
        if (body["tx_id"], body["n"]) in gone:
            body.update(salt=None, value=None, old=None)
    wipe(connection, unknown)


def _fill(connection: Connection, filled: list[dict[str, Any]]) -> None:
    told = [body for body in filled if body["value"] is not None]
    if told:
        change = table_of(Change)
        this = and_(change.c.tx_id == bindparam("_tx"), change.c.n == bindparam("_n"))
        columns = [name for name in BODY if name not in ("n", "h")]
        rows = [{"_tx": b["tx_id"], "_n": b["n"], **{name: b[name] for name in columns}} for b in told]
        connection.execute(update(change).where(this).values({name: bindparam(name) for name in columns}), rows)


class _Trace(NamedTuple):
    authors: set[str]
    walls: list[int]


def _lines(
    connection: Connection, arrived: _Arrived, done: Mapping[Place, tuple[Before | None, Folded]]
) -> tuple[ReportLine, ...]:
    """Who did what when, by kind of record, in the order of the tables."""
    headers = {header["id"]: header for header in arrived.headers}
    traces: dict[Place, _Trace] = {}
    for body in arrived.bodies:
        header = headers[body["tx_id"]]
        trace = traces.setdefault((body["entity"], body["row_id"]), _Trace(set(), []))
        trace.authors.add(header["author"])
        trace.walls.append(header["wall"])
    groups: dict[tuple[str, str], list[tuple[Place, tuple[str, ...]]]] = {}
    for place, (was, now) in done.items():
        what, differing = _happened(BY_NAME[place[0]], was, now)
        if what:
            groups.setdefault((place[0], what), []).append((place, differing))
    held = {place: now.values for place, (_was, now) in done.items() if now.visible}
    names = naming.names(connection, [place for rows in groups.values() for place, _differing in rows], held)
    lines = []
    for (entity, what), rows in groups.items():
        own = [traces[place] for place, _differing in rows if place in traces]
        walls = [wall for trace in own for wall in trace.walls] or [0]
        authors = sorted({author for trace in own for author in trace.authors})
        changed = [RowChange(place[1], names.get(place, Pair("", "")), differing) for place, differing in rows]
        lines.append(ReportLine(what, entity, tuple(changed), tuple(authors), min(walls), max(walls)))
    return tuple(lines)


def _happened(model: type[Row], was: Before | None, now: Folded) -> tuple[str, tuple[str, ...]]:
    if was is None or not was.alive:
        if not now.alive:
            return "", ()
        return ("added", ()) if was is None else ("returned", ())
    if not now.alive:
        return "deleted", ()
    differing = tuple(
        register
        for register, columns in registers(model).items()
        if any(was.values[c] != now.values[c] for c in columns)
    )
    return ("changed", differing) if differing else ("", ())


def _ahead(store: Store, headers: list[dict[str, Any]]) -> tuple[str, ...]:
    limit = store.now_ms() + AHEAD
    return tuple(sorted({h["author"] for h in headers if h["wall"] > limit}))


def _unknown(bodies: list[dict[str, Any]]) -> tuple[str, ...]:
    """Tables, and fields of known tables, that only a newer program knows (I8)."""
    found = {body["entity"] for body in bodies if body["entity"] not in BY_NAME}
    special = {CREATED, ALIVE, PURGE}
    for body in bodies:
        model = BY_NAME.get(body["entity"])
        if model is not None and body["reg"] not in special and body["reg"] not in registers(model):
            found.add(f"{body['entity']}.{body['reg']}")
    return tuple(sorted(found))

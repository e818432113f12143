"""What two people decided differently without knowing of each other: listed alike on every laptop, decided once.

A decision is an ordinary change whose parents are all heads, so it travels like any edit (data.md I9). Kinds:

- ``field``: several values of one register; ``values`` in the order of their writing.
- ``deleted``: deleted by one, edited by another: 0 keeps the record, 1 deletes it.
- ``dangling``: refers to something deleted: 0 brings that back, 1 lets go of it.
- ``duplicate``: alike, perhaps the same: i keeps row i and joins the others to it, the last says that they differ.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, or_, select
from sqlalchemy.engine import RowMapping

from desktop.domain.checks import check
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import joining, naming, records
from desktop.store.journal import Work, all_heads, heads_of
from desktop.store.projection import DANGLING, DELETED, FIELD, batches
from desktop.store.registers import blank, decode, encode, read_row, registers, table_of
from desktop.store.repair import bring_back, deletions, join, revive, standing
from desktop.store.tables import ALIVE, BY_NAME, Change, ChangeTx, Conflict, Distinct, Person, Post, Row, Same

Progress = Callable[[int, int], None]
DUPLICATE = "duplicate"
MANY = 5  # rows of one key, up to which every pair of them is asked about
SPACE = uuid.UUID("6a1c3b52-7f0e-4d0c-9b8e-3d1c2a5f7e10")  # keys of conflicts are uuid5 in it
SETTLED = N_("This is already decided. Look at the list again.")
SINCE = N_("Something came in since you looked. Look at the values again, then decide.")
NO_SUCH_VALUE = N_("There is no value {index}. Choose one of 0 to {last}.")


class Value(NamedTuple):
    """One of the values to choose from: columns of the register, who wrote it and when (wall ms); 0 where unknown."""

    columns: dict[str, Any]
    author: str
    wall: int
    mine: bool


class Waiting(NamedTuple):
    """A conflict; ``base`` is what stood before, None where nothing did. ``rows`` are those of a duplicate."""

    key: str
    kind: str
    entity: str
    row_id: str
    register: str
    name: Pair
    delegation_id: str
    values: tuple[Value, ...]
    base: dict[str, Any] | None
    rows: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()  # what stood when this was read: a decision is about these and nothing later


def count(connection: Connection) -> int:
    """How many decisions wait: for the badge."""
    listed = connection.execute(select(func.count()).select_from(table_of(Conflict))).scalar() or 0
    return int(listed) + len(_duplicates(connection))


def keys(connection: Connection) -> set[str]:
    """Keys of everything that waits."""
    table = table_of(Conflict)
    listed = connection.execute(select(table.c.kind, table.c.entity, table.c.row_id, table.c.reg)).all()
    found = {key_of(*row) for row in listed}
    return found | {key_of(DUPLICATE, str(model.__tablename__), *rows) for model, rows in _duplicates(connection)}


def waiting(
    connection: Connection, replica: str = "", only: set[str] | None = None, first: int | None = None
) -> list[Waiting]:
    """Everything that waits, in the same order everywhere; values of ``replica`` are "mine".

    ``only`` these keys, where given; no more than the ``first`` few.
    """
    table = table_of(Conflict)
    columns = (table.c.entity, table.c.row_id, table.c.reg, table.c.kind)
    found: list[Waiting] = []
    listed = connection.execute(select(*columns).order_by(*columns)).all()
    if only is not None:
        listed = [row for row in listed if key_of(row.kind, row.entity, row.row_id, row.reg) in only]
    listed = listed[:first]
    names = naming.names(connection, {(row.entity, row.row_id) for row in listed})
    for entity, row_id, reg, kind in listed:
        model = BY_NAME[entity]
        trip = naming.delegations_of(connection, entity, [row_id]).get(row_id, "")
        values, base = _VALUES[kind](connection, model, row_id, reg, replica)
        name = names.get((entity, row_id), Pair("", ""))
        key = key_of(kind, entity, row_id, reg)
        heads = heads_now(connection, kind, model, row_id, reg)
        found.append(Waiting(key, kind, entity, row_id, reg, name, trip, tuple(values), base, heads=heads))
    for model, rows in _duplicates(connection)[: None if first is None else first - len(found)]:
        if only is None or key_of(DUPLICATE, str(model.__tablename__), *rows) in only:
            found.append(_duplicate(connection, model, rows, replica))
    return found


def heads_now(connection: Connection, kind: str, model: type[Row], row_id: str, register: str) -> tuple[str, ...]:
    """What a decision of this kind is about: the register's heads, or for a deletion all of the row's."""
    if kind == FIELD:
        return tuple(heads_of(connection, model, row_id, register))
    return tuple(sorted(all_heads(connection, model, row_id))) if kind == DELETED else ()


def key_of(kind: str, entity: str, *names: str) -> str:
    """The key of a conflict: the same on every laptop that holds the same values."""
    return str(uuid.uuid5(SPACE, "\n".join((kind, entity, *names))))


def _columns(model: type[Row], text: str | None) -> dict[str, Any]:
    known = blank(model)
    return {c: decode(model, c, v) for c, v in json.loads(text or "{}").items() if c in known}


def _field(
    connection: Connection, model: type[Row], row_id: str, reg: str, replica: str
) -> tuple[list[Value], dict[str, Any] | None]:
    distinct: dict[str, Value] = {}
    heads = standing(connection, model, row_id, [reg])
    firsts = [row if row["inverse_of"] is None else _first_said(connection, row) for row in heads]
    for row, by in zip(heads, firsts, strict=True):
        one = Value(_columns(model, row["value"]), by["author"], by["wall"], by["replica"] == replica)
        if row["value"] not in distinct or one.mine:
            distinct[row["value"]] = one
    base = next((row["old"] for row in firsts if row["old"] is not None), None)
    return list(distinct.values()), None if base is None else _columns(model, base)


def _first_said(connection: Connection, row: RowMapping) -> RowMapping:
    """Whoever wrote the value that stands again because a decision was taken back; else ``row`` itself."""
    change, header = table_of(Change), table_of(ChangeTx)
    columns = (change, header.c.author, header.c.wall, header.c.replica, header.c.inverse_of)
    query = select(*columns).select_from(change.join(header, header.c.id == change.c.tx_id))

    def named(keys_: Iterable[str]) -> list[RowMapping]:
        places = [and_(change.c.tx_id == tx, change.c.n == int(n)) for tx, n in (key.split(":") for key in keys_)]
        return list(connection.execute(query.where(or_(*places))).mappings()) if places else []

    while row["inverse_of"] is not None:  # decided and taken back several times
        before = [key for decision in named(json.loads(row["parents"])) for key in json.loads(decision["parents"])]
        said = next((one for one in named(before) if one["value"] == row["value"]), None)
        if said is None:
            break
        row = said
    return row


def field_values(connection: Connection, model: type[Row], row_id: str, register: str) -> list[Value]:
    """The values of a register that stand."""
    return _field(connection, model, row_id, register, "")[0]


def _deleted(
    connection: Connection, model: type[Row], row_id: str, _reg: str, replica: str
) -> tuple[list[Value], dict[str, Any] | None]:
    marks = standing(connection, model, row_id, [ALIVE])
    seen = {head for row in marks if row["value"] == "false" for head in json.loads(row["ctx"] or "[]")}
    edits = [row for row in standing(connection, model, row_id, registers(model)) if _key(row) not in seen]
    edits += [row for row in marks if row["value"] == "true"]
    deletions = [row for row in marks if row["value"] == "false"]
    changed = {c: v for row in edits if row["reg"] != ALIVE for c, v in _columns(model, row["value"]).items()}

    def value(rows: list[RowMapping], columns: dict[str, Any]) -> Value:
        last = rows[-1] if rows else None
        return Value(
            columns,
            last["author"] if last else "",
            last["wall"] if last else 0,
            bool(last) and last["replica"] == replica,  # type: ignore[index]
        )

    return [value(edits, changed), value(deletions, {})], None


def _key(row: RowMapping) -> str:
    return f"{row['tx_id']}:{row['n']}"


def _dangling(
    connection: Connection, model: type[Row], row_id: str, reg: str, replica: str
) -> tuple[list[Value], dict[str, Any] | None]:
    wanted = read_row(connection, model, row_id)[reg]
    target = BY_NAME[model.REFS[reg][0]]
    marks = standing(connection, target, wanted, [ALIVE])
    last = marks[-1] if marks else None
    by = (last["author"], last["wall"], last["replica"] == replica) if last else ("", 0, False)
    return [Value({reg: wanted}, "", 0, False), Value({reg: None}, *by)], None


_VALUES = {FIELD: _field, DELETED: _deleted, DANGLING: _dangling}


def _duplicates(connection: Connection) -> list[tuple[type[Row], tuple[str, ...]]]:
    """Rows that share a key and that nobody called distinct."""
    same = table_of(Same)
    several = select(same.c.entity, same.c.key).group_by(same.c.entity, same.c.key).having(func.count() > 1).subquery()
    shared = same.join(several, and_(same.c.entity == several.c.entity, same.c.key == several.c.key))
    groups: dict[tuple[str, str], list[str]] = {}
    for entity, key, row in connection.execute(select(same.c.entity, same.c.key, same.c.row_id).select_from(shared)):
        groups.setdefault((entity, key), []).append(row)
    if not groups:
        return []
    table = table_of(Distinct)
    apart = {
        frozenset(pair)
        for pair in connection.execute(select(table.c.first_id, table.c.second_id).where(table.c.alive)).all()
    }
    people = {row for (entity, _shared), rows in groups.items() if entity == "person" for row in rows}
    bodies = _bodies(connection, people)
    found: set[tuple[str, tuple[str, ...]]] = set()
    for (entity, _shared), rows in groups.items():
        rows.sort()
        # so many of one name are one list read twice, or no duplicates at all: each against the first is enough
        pairs = combinations(rows, 2) if len(rows) <= MANY else ((rows[0], other) for other in rows[1:])
        for pair in pairs:
            if frozenset(pair) not in apart and (entity != "person" or _could_be_one(bodies, pair)):
                found.add((entity, pair))
    return [(BY_NAME[entity], pair) for entity, pair in sorted(found)]


def _bodies(connection: Connection, people: Iterable[str]) -> dict[str, set[str]]:
    """Person -> organisations of the posts."""
    table = table_of(Post)
    found: dict[str, set[str]] = {}
    for part in batches(people):
        query = select(table.c.person_id, table.c.organisation_id)
        mine = and_(table.c.person_id.in_(part), table.c.alive, table.c.organisation_id.is_not(None))
        for person, body in connection.execute(query.where(mine)):
            if body:
                found.setdefault(person, set()).add(body)
    return found


def _could_be_one(bodies: Mapping[str, set[str]], people: tuple[str, ...]) -> bool:
    """People of one name are taken for one unless both have posts and at different organisations."""
    own = [bodies.get(person, set()) for person in people]
    return not all(own) or bool(set.intersection(*own))


def _duplicate(connection: Connection, model: type[Row], rows: tuple[str, ...], replica: str) -> Waiting:
    entity, change, header = str(model.__tablename__), table_of(Change), table_of(ChangeTx)
    names = naming.names(connection, [(entity, row) for row in rows])
    values = []
    for row_id in rows:
        made = connection.execute(
            select(header.c.author, header.c.wall, header.c.replica)
            .select_from(change.join(header, header.c.id == change.c.tx_id))
            .where(and_(change.c.entity == entity, change.c.row_id == row_id))
            .order_by(header.c.hlc)
            .limit(1)
        ).first()
        by = (made.author, made.wall, made.replica == replica) if made else ("", 0, False)
        filled = {c: v for c, v in read_row(connection, model, row_id).items() if c in blank(model) and v}
        values.append(Value({"id": row_id, **filled}, *by))
    values.append(Value({}, "", 0, False))
    trip = naming.delegations_of(connection, entity, rows[:1]).get(rows[0], "")
    name = names.get((entity, rows[0]), Pair("", ""))
    return Waiting(
        key_of(DUPLICATE, entity, *rows), DUPLICATE, entity, rows[0], "", name, trip, tuple(values), None, rows
    )


def one(connection: Connection, key: str) -> Waiting:
    """The conflict of this key, or of the unique beginning of one. UserError where none waits."""
    only = {key} if len(key) == 36 else None
    found = [c for c in waiting(connection, only=only) if c.key.startswith(key)]
    exact = [c for c in found if c.key == key]
    if len(exact or found) != 1 or not key:
        raise UserError(SETTLED)
    return (exact or found)[0]


def resolve(work: Work, key: str, index: int, heads: Iterable[str] | None = None) -> None:
    """Decide for the value at ``index``. UserError where it is already decided or there is no such value.

    ``heads`` as ``Waiting`` had them when the person looked: what came in since was not seen, and so not decided (I4).
    """
    conflict = one(work.connection, key)
    if heads is not None and tuple(heads) != conflict.heads:
        raise UserError(SINCE)
    _take(work, conflict, index)


def _take(work: Work, conflict: Waiting, index: int) -> None:
    if not 0 <= index < len(conflict.values):
        raise UserError(NO_SUCH_VALUE, index=index, last=len(conflict.values) - 1)
    model = BY_NAME[conflict.entity]
    if conflict.kind == FIELD:
        _decide(work, model, conflict.row_id, conflict.register, conflict.values[index].columns)
    elif conflict.kind == DELETED:
        if index == 0:  # with what the same action took along
            gone = deletions(work.connection, model, conflict.row_id)
            work.set_alive(model, conflict.row_id, True, knowing_all=True)
            bring_back(work, gone)
        else:
            work.delete(model, conflict.row_id, knowing_all=True)
    elif conflict.kind == DANGLING:
        _repair(work, model, conflict, bring_back=index == 0)
    elif index < len(conflict.rows):
        for other in conflict.rows:
            if other != conflict.rows[index] and model is Person:  # nobody is a member twice afterwards
                joining.people(work, conflict.rows[index], other, {})
            elif other != conflict.rows[index]:
                join(work, model, conflict.rows[index], other)
    else:
        for first, second in combinations(conflict.rows, 2):
            work.add(Distinct, {"entity": conflict.entity, "first_id": first, "second_id": second})


def resolve_with(work: Work, key: str, raw: Mapping[str, Any]) -> None:
    """Decide for a value that nobody had, checked as the form checks it. Invalid names what is wrong."""
    conflict = one(work.connection, key)
    if conflict.kind != FIELD:
        raise UserError(SETTLED)
    model = BY_NAME[conflict.entity]
    shape, rules = records.checked_by(model)
    row = read_row(work.connection, model, conflict.row_id)
    value = check(shape, {**{name: row[name] for name in shape.model_fields}, **raw}, *rules)
    columns = registers(model)[conflict.register]
    _decide(work, model, conflict.row_id, conflict.register, {c: getattr(value, c) for c in columns})


def resolve_for(work: Work, author: str, keys: Iterable[str] | None = None) -> int:
    """Take what this person wrote wherever it stands against something else; how many decisions that were."""
    wanted = None if keys is None else set(keys)
    decisions = {}
    for conflict in waiting(work.connection):
        index = [place for place, value in enumerate(conflict.values) if value.author == author and value.wall]
        if conflict.kind in (FIELD, DELETED) and len(index) == 1 and (wanted is None or conflict.key in wanted):
            decisions[conflict.key] = index[0]
    return resolve_all(work, decisions)


def resolve_all(
    work: Work,
    decisions: Mapping[str, int],
    progress: Callable[[int, int], None] | None = None,
    heads: Mapping[str, tuple[str, ...]] | None = None,
) -> int:
    """Decide many of the kinds ``field`` and ``deleted``: key -> index; how many were.

    What another of them settles, because its record goes, is left, as is what was decided before and what is no
    longer as it was looked at (``heads`` by key).
    """
    done = 0
    for place, conflict in enumerate(waiting(work.connection, only=set(decisions))):
        if progress is not None:
            progress(place, len(decisions))
        if heads is not None and heads.get(conflict.key) != conflict.heads:
            continue
        if read_row(work.connection, BY_NAME[conflict.entity], conflict.row_id)["alive"]:
            _take(work, conflict, decisions[conflict.key])
            done += 1
    return done


def _decide(work: Work, model: type[Row], row_id: str, register: str, columns: Mapping[str, Any]) -> None:
    row = read_row(work.connection, model, row_id)
    old = {c: encode(row[c]) for c in registers(model)[register]}
    new = {c: encode(columns.get(c, row[c])) for c in registers(model)[register]}
    heads = heads_of(work.connection, model, row_id, register)
    work.record(model, row_id, register, new, old, heads, None)
    work.refold(model, row_id)


def _repair(work: Work, model: type[Row], conflict: Waiting, bring_back: bool) -> None:
    target, action = model.REFS[conflict.register]
    wanted = conflict.values[0].columns[conflict.register]
    if bring_back:
        revive(work, BY_NAME[target], wanted)
    elif action == "delete":
        work.delete(model, conflict.row_id)
    else:
        work.change(model, conflict.row_id, {conflict.register: None})

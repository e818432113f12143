"""Stores on real files and servers; two independent ways to look at one: a dump of all, and a fold of the journal."""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pydantic_core import PydanticUndefined
from sqlalchemy import Engine, event, inspect, text
from sqlalchemy.sql.operators import asc_op, desc_op, nulls_first_op, nulls_last_op
from sqlmodel import SQLModel

from desktop.store import Store, sample
from desktop.store.opening import open_store
from desktop.store.registers import registers, table_of
from desktop.store.tables import BY_NAME, Row
from tests.servers import Server

Dump = dict[str, list[tuple[Any, ...]]]
Place = str | Path  # what ``open_store`` takes
NewPlace = Callable[[], AbstractContextManager[Place]]
DATABASES = ("sqlite", "postgresql")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests of a module with ``pytestmark = pytest.mark.databases`` run on each of them, or on those that it names."""
    marker = metafunc.definition.get_closest_marker("databases")
    if marker is not None and "database" in metafunc.fixturenames:
        metafunc.parametrize("database", marker.args or DATABASES, indirect=True)


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", DATABASES[0]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file, for what is about files."""
    return tmp_path / "trip.db"


@pytest.fixture
def new_place(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> NewPlace:
    """``with new_place() as place``: where one more empty store is."""
    if database != "sqlite":
        server, template = request.getfixturevalue("server"), request.getfixturevalue("empty_database")
        return lambda: server.database(template)  # type: ignore[no-any-return]
    empty = request.getfixturevalue("empty_file")
    return lambda: nullcontext(shutil.copyfile(empty, tmp_path / f"{uuid.uuid4()}.db"))


@pytest.fixture
def place(database: str, path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where a store will be made; with ``store``, where that is."""
    if database == "sqlite":
        yield path
        return
    template = request.getfixturevalue("empty_database") if "store" in request.fixturenames else "template0"
    with request.getfixturevalue("server").database(template) as address:
        yield address


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed, empty store, made once; copy it, never open it."""
    file = tmp_path_factory.mktemp("empty") / "empty.db"
    open_store(file, create=True).close()
    return file


@pytest.fixture(scope="session")
def empty_database(server: Server) -> Iterator[str]:
    """The name of an empty store's database, made once; copy it, never open it."""
    with server.database() as address:
        made = open_store(address, create=True)
        made.close()
        yield made.path.name


@pytest.fixture(scope="session")
def sample_database(server: Server) -> Iterator[str]:
    """The name of a database with the sample, written once; copy it, never open it."""
    with server.database() as address:
        made = open_store(address, create=True)
        sample.write(made)
        made.close()
        yield made.path.name


@pytest.fixture
def store(place: Place, request: pytest.FixtureRequest) -> Iterator[Store]:
    """An empty store."""
    if isinstance(place, Path):
        shutil.copyfile(request.getfixturevalue("empty_file"), place)
    made = open_store(place)
    yield made
    made.close()


@pytest.fixture
def sample_place(database: str, path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where a store with the sample delegation is."""
    if database == "sqlite":
        yield shutil.copyfile(request.getfixturevalue("sample_file"), path)
        return
    with request.getfixturevalue("server").database(request.getfixturevalue("sample_database")) as address:
        yield address


@pytest.fixture
def filled(sample_place: Place) -> Iterator[Store]:
    """A store with the sample delegation."""
    made = open_store(sample_place)
    yield made
    made.close()


@pytest.fixture
def dump() -> Callable[[Store], Dump]:
    return dump_of


@pytest.fixture(autouse=True, scope="session")
def ordered_alike() -> Iterator[None]:
    """Every sorting by a column that may be NULL says where the NULLs go: SQLite and PostgreSQL differ."""
    event.listen(Engine, "before_execute", _refuse_open_order)
    yield
    event.remove(Engine, "before_execute", _refuse_open_order)


def _refuse_open_order(_connection: Any, statement: Any, *_rest: Any) -> None:
    for clause in getattr(statement, "_order_by_clauses", ()):
        modifier = getattr(clause, "modifier", None)
        column = clause.element if modifier in (desc_op, asc_op) else clause
        ours = getattr(getattr(column, "table", None), "metadata", None) is SQLModel.metadata
        if ours and column.nullable and modifier not in (nulls_first_op, nulls_last_op):
            pytest.fail(f"NULLs stand first in SQLite and last in PostgreSQL: say where, ordering by {column}")


def dump_of(store: Store) -> Dump:
    """Every row of every table."""
    return _rows_of(store)


def living(store: Store) -> Dump:
    """Every living row of the synced tables, derived columns included; what was undone stays behind, not alive."""
    return {name: [row for row in rows if row[1]] for name, rows in _rows_of(store, BY_NAME).items()}


def _rows_of(store: Store, wanted: Collection[str] | None = None) -> Dump:
    found = {}
    with store.read() as connection:
        names = inspect(connection).get_table_names()
        cursor = connection.connection.cursor()  # the driver's own: SQLAlchemy describes each of a hundred answers
        for name in names if wanted is None else [name for name in names if name in wanted]:
            cursor.execute(f"SELECT * FROM {name}")
            found[name] = sorted((tuple(row) for row in cursor.fetchall()), key=repr)
        cursor.close()
    return found


def tables_of(store: Store) -> dict[tuple[str, str], dict[str, Any]]:
    """(table, id) -> columns as the journal writes them, without what is derived."""
    found = {}
    with store.read() as connection:
        cursor = connection.connection.cursor()
        for name in BY_NAME:
            known = {"alive", *blank(name)}
            cursor.execute(f"SELECT * FROM {name}")
            columns = [column[0] for column in cursor.description]
            own = [(place, column) for place, column in enumerate(columns) if column in known]
            for row in cursor.fetchall():
                found[name, row[columns.index("id")]] = {column: plain(row[place]) for place, column in own}
        cursor.close()
    return found


def plain(value: Any) -> Any:
    """A column's value as the journal writes it."""
    # SQLite gives text, and a time as 13:30:00.000000; the journal writes 13:30.
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and len(value) == 15 and value[2] == ":" and value.endswith(":00.000000"):
        return value[:5]
    return value


class Written(NamedTuple):
    """A change as the journal holds it; ``value`` is None where it is withheld or was taken away by a purge."""

    key: str
    order: tuple[str, str, int]
    reg: str
    value: str | None
    parents: list[str]
    seen: list[str]


class Fold(NamedTuple):
    """What the journal alone says. ``rows`` as ``tables_of`` gives them."""

    rows: dict[tuple[str, str], dict[str, Any]]
    heads: set[tuple[str, ...]]
    conflicts: set[tuple[str, ...]]  # (kind, table, row, register), but for dangling references


def fold_of(store: Store) -> Fold:
    """The tables, heads and conflicts that the journal comes to. Written from data.md only, not from the program.

    A change's parents are the heads that it replaces; through one that does not speak (withheld D1, purged I12) its
    own parents are replaced. The value shown is that of the latest head by (hlc, tx, n). A row is dead while a
    deletion stands that has seen every head of its other registers, and no return stands beside it (I7). A purge
    takes the values of the registers that it names, but for those written by one who knew it.
    """
    with store.read() as connection:
        found = connection.execute(
            text(
                "SELECT c.entity, c.row_id, c.reg, c.value, c.parents, c.ctx, c.tx_id, c.n, t.hlc "
                "FROM change c JOIN change_tx t ON t.id = c.tx_id"
            )
        ).all()
    journal: dict[tuple[str, str], list[Written]] = {}
    for entity, row_id, reg, value, parents, ctx, tx, n, hlc in found:
        change = Written(f"{tx}:{n}", (hlc, tx, n), reg, value, json.loads(parents), json.loads(ctx or "[]"))
        journal.setdefault((entity, row_id), []).append(change)
    fold = Fold({}, set(), set())
    for (entity, row_id), changes in journal.items():
        if entity in BY_NAME:
            _fold_row(fold, entity, row_id, changes)
    return fold


def _fold_row(fold: Fold, entity: str, row_id: str, changes: list[Written]) -> None:
    by_key = {change.key: change for change in changes}

    def ancestors(key: str, silent_only: bool) -> set[str]:
        found: set[str] = set()
        steps = list(by_key[key].parents)
        while steps:
            step = steps.pop()
            if step not in found:
                found.add(step)
                if step in by_key and not (silent_only and by_key[step].value is not None):
                    steps += by_key[step].parents
        return found

    purges = {c.key: set(json.loads(c.value)) for c in changes if c.reg == "_purge" and c.value is not None}
    named = set().union(*purges.values()) if purges else set()
    columns = table_of(BY_NAME[entity]).c
    needed = {column for column in BY_NAME[entity].REFS if not columns[column].nullable}
    for change in changes:
        if change.value is not None and change.reg not in {"_purge", "_alive", *needed}:
            meant = {key for key, regs in purges.items() if regs & {change.reg, "**"}}
            assert meant <= ancestors(change.key, False), f"{change} should have gone with a purge"
    speaking = [change for change in changes if change.value is not None]
    replaced = {key for change in speaking for key in ancestors(change.key, True)}
    heads = [c for c in speaking if c.key not in replaced or c.reg in ("*", "_purge")]
    spoken = {head.reg for head in heads} - {"_purge", "_alive"}
    values = {**blank(entity)}
    for head in sorted(heads, key=lambda head: (head.reg != "*", head.order)):
        if head.reg not in ("_alive", "_purge"):
            values.update({k: v for k, v in json.loads(head.value or "").items() if k in values})
    if not (spoken or purges) or PydanticUndefined in values.values():
        return  # withheld, or purged with what it belonged to: there is no such row
    marks = [head for head in heads if head.reg == "_alive"]
    deletions = [head for head in marks if head.value == "false"]
    seen = {key for head in deletions for key in head.seen}
    against = len(marks) > len(deletions) or any(h.key not in seen for h in heads if h.reg not in ("_alive", "_purge"))
    alive = bool(spoken) and (not deletions or against) and "**" not in named
    known = {*blank(entity), *BY_NAME[entity].GROUPS}
    fold.rows[entity, row_id] = {"alive": int(alive), **values}
    fold.heads.update((entity, row_id, head.reg, *head.key.split(":")) for head in heads)
    if alive:
        several: dict[str, set[str | None]] = {}
        for head in heads:
            several.setdefault(head.reg, set()).add(head.value)
        fold.conflicts.update(("field", entity, row_id, reg) for reg in known if len(several.get(reg, ())) > 1)
        if deletions:
            fold.conflicts.add(("deleted", entity, row_id, "_alive"))


def blank(entity: str) -> dict[str, Any]:
    """A row's columns where its journal names none of them: written by an older program."""
    known = frozenset(column for columns in registers(BY_NAME[entity]).values() for column in columns)
    return _blank(BY_NAME[entity], known)


@cache
def _blank(model: type[Row], known: frozenset[str]) -> dict[str, Any]:
    return {name: field.get_default() for name, field in model.model_fields.items() if name in known}


def heads_of_store(store: Store) -> set[tuple[str, ...]]:
    with store.read() as connection:
        found = connection.execute(text("SELECT entity, row_id, reg, tx_id, n FROM head"))
        return {(e, r, g, tx, str(n)) for e, r, g, tx, n in found}


def conflicts_of_store(store: Store) -> set[tuple[str, ...]]:
    with store.read() as connection:
        return {tuple(row) for row in connection.execute(text("SELECT kind, entity, row_id, reg FROM conflict"))}


def assert_journal_is_tables(store: Store) -> None:
    """Data.md I2: the tables are the fold of the journal, and so are the heads and the list of conflicts.

    A row that is not here may have a blank, dead stand-in for those that refer to it.
    """
    fold, tables, listed = fold_of(store), tables_of(store), conflicts_of_store(store)
    for place in tables.keys() - fold.rows.keys():
        assert tables[place] == {"alive": 0, **blank(place[0])}
        assert place[1] in {value for values in tables.values() for value in values.values()}, "nobody refers to it"
        del tables[place]
    assert fold.rows == tables
    assert fold.heads == heads_of_store(store)
    assert fold.conflicts == {conflict for conflict in listed if conflict[0] != "dangling"}
    assert {conflict for conflict in listed if conflict[0] == "dangling"} == {
        ("dangling", entity, row_id, column)
        for (entity, row_id), values in tables.items()
        for column, (target, _action) in BY_NAME[entity].REFS.items()
        if values["alive"] and values[column] is not None and not tables.get((target, values[column]), {}).get("alive")
    }

"""Stores on real files and servers; two independent ways to look at one: a dump of all, and a fold of the journal."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date, time
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Engine, event, inspect, text
from sqlalchemy.sql.operators import asc_op, desc_op, nulls_first_op, nulls_last_op

from desktop.store import Store, sample
from desktop.store.opening import open_store
from desktop.store.tables import BY_NAME, SYNCED
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
    """``with new_place() as place``: where one more store can be made."""
    if database != "sqlite":
        return request.getfixturevalue("server").database  # type: ignore[no-any-return]
    return lambda: nullcontext(tmp_path / f"{uuid.uuid4()}.db")


@pytest.fixture
def place(database: str, path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where a store is, or will be made."""
    if database == "sqlite":
        yield path
        return
    with request.getfixturevalue("server").database() as address:
        yield address


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    """An empty store."""
    made = open_store(place, create=True)
    yield made
    made.close()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the sample, written once; copy it, never open it."""
    file = tmp_path_factory.mktemp("sample") / "sample.db"
    made = open_store(file, create=True)
    sample.write(made)
    made.close()
    return file


@pytest.fixture(scope="session")
def sample_database(server: Server) -> Iterator[str]:
    """The name of a database with the sample, written once; copy it, never open it."""
    with server.database() as address:
        made = open_store(address, create=True)
        sample.write(made)
        made.close()
        yield made.path.name


@pytest.fixture
def sample_place(database: str, path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where a store with the sample delegation is."""
    if database == "sqlite":
        path.write_bytes(request.getfixturevalue("sample_file").read_bytes())
        yield path
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
        column = clause.element if getattr(clause, "modifier", None) in (desc_op, asc_op) else clause
        if getattr(column, "nullable", False) and getattr(clause, "modifier", None) not in (
            nulls_first_op,
            nulls_last_op,
        ):
            pytest.fail(f"NULLs stand first in SQLite and last in PostgreSQL: say where, ordering by {column}")


def dump_of(store: Store) -> Dump:
    """Every row of every table."""
    with store.read() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(text(f"SELECT * FROM {name}"))), key=repr)
            for name in inspect(connection).get_table_names()
        }


def living(store: Store) -> Dump:
    """Every living row of the synced tables, derived columns included; what was undone stays behind, not alive."""
    return {name: [row for row in rows if row[1]] for name, rows in dump_of(store).items() if name in BY_NAME}


def tables_of(store: Store) -> dict[tuple[str, str], dict[str, Any]]:
    """(table, id) -> columns as the journal writes them, without what is derived."""
    found = {}
    with store.read() as connection:
        for model in SYNCED:
            name = str(model.__tablename__)
            for row in connection.execute(text(f"SELECT * FROM {name}")).mappings():
                plain = {k: v for k, v in row.items() if k not in ("id", "search_key", "search_more")}
                found[name, row["id"]] = {k: _plain(v) for k, v in plain.items()}
    return found


def _plain(value: Any) -> Any:
    # SQLite gives text, and a time as 13:30:00.000000; the journal writes 13:30.
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and len(value) == 15 and value[2] == ":" and value.endswith(":00.000000"):
        return value[:5]
    return value


class Written(NamedTuple):
    order: tuple[str, str, int]
    value: Any
    parents: list[str]
    seen: list[str]


def fold_of(store: Store) -> tuple[dict[tuple[str, str], dict[str, Any]], set[tuple[str, ...]]]:
    """What the journal alone says: the tables, and the heads of every register. Written from data.md only.

    A change's parents are the heads that it replaces within its own register; the value shown is that of the latest
    head by (hlc, tx, n); a row is dead while a deletion stands that has seen every head of its other registers.
    """
    with store.read() as connection:
        found = connection.execute(
            text(
                "SELECT c.entity, c.row_id, c.reg, c.value, c.parents, c.ctx, c.tx_id, c.n, t.hlc "
                "FROM change c JOIN change_tx t ON t.id = c.tx_id"
            )
        ).all()
    registers: dict[tuple[str, str, str], dict[str, Written]] = {}
    for entity, row_id, reg, value, parents, ctx, tx, n, hlc in found:
        own = registers.setdefault((entity, row_id, reg), {})
        own[f"{tx}:{n}"] = Written((hlc, tx, n), json.loads(value), json.loads(parents), json.loads(ctx or "[]"))
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    heads: set[tuple[str, ...]] = set()
    others: dict[tuple[str, str], set[str]] = {}  # row -> heads of all its registers but _alive
    for (entity, row_id, reg), changes in sorted(registers.items()):  # "*" first
        replaced = {parent for change in changes.values() for parent in change.parents}
        standing = {key: change for key, change in changes.items() if key not in replaced}
        heads |= {(entity, row_id, reg, *key.split(":")) for key in standing}
        if reg != "_alive":
            others.setdefault((entity, row_id), set()).update(standing)
            shown = max(standing.values(), key=lambda change: change.order).value
            rows.setdefault((entity, row_id), {"alive": 1, **blank(entity)}).update(shown)
    for (entity, row_id, reg), changes in registers.items():
        if reg == "_alive":
            last = [c for key, c in changes.items() if (entity, row_id, reg, *key.split(":")) in heads]
            seen = {key for change in last if not change.value for key in change.seen}
            dead = any(not c.value for c in last) and others[entity, row_id] <= seen
            rows[entity, row_id]["alive"] = int(not dead)
    return rows, heads


def blank(entity: str) -> dict[str, Any]:
    """A row's columns where its journal names none of them: written by an older program."""
    fields = BY_NAME[entity].model_fields
    derived = ("id", "alive", "search_key", "search_more")
    return {name: field.get_default() for name, field in fields.items() if name not in derived}


def heads_of_store(store: Store) -> set[tuple[str, ...]]:
    with store.read() as connection:
        found = connection.execute(text("SELECT entity, row_id, reg, tx_id, n FROM head"))
        return {(e, r, g, tx, str(n)) for e, r, g, tx, n in found}


def assert_journal_is_tables(store: Store) -> None:
    """Data.md I2: the tables are the fold of the journal, and so are the heads."""
    rows, heads = fold_of(store)
    assert rows == tables_of(store)
    assert heads == heads_of_store(store)

"""Old files come up to date with nothing lost: the steps make what ``create_all`` makes, a backup stands beside.

``old/NNNN.sql`` is a dump of a store of that revision; each must open and hold its programme.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from desktop import __version__
from desktop.errors import UserError
from desktop.store import backup, delegations, drafts, engine, events, integrity, migrations, records, schema
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import registers
from desktop.store.tables import SYNCED
from tests import later
from tests.store.conftest import assert_journal_is_tables, dump_of

OLD = Path(__file__).parent / "old"


def shape(path: Path) -> dict[str, Any]:
    """Everything that SQLite knows about the tables of a file, save the wording of their definition."""
    connection = driver.connect(str(path))
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found: dict[str, Any] = {}
    for name in sorted(names):
        indexes = {}
        for _seq, index, unique, origin, partial in connection.execute(f"PRAGMA index_list({name})"):
            columns = [row[2] for row in connection.execute(f"PRAGMA index_info({index})")]
            indexes[index] = (unique, origin, partial, columns)
        found[name] = {
            "columns": sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({name})")),
            "references": sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
            "indexes": indexes,
        }
    deferred = {
        name: sql.upper().count("DEFERRABLE INITIALLY DEFERRED")
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    }
    connection.close()
    return {"tables": found, "deferred": deferred}


def rows_of(path: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """What people entered: table, id, column, as far as the file has them."""
    connection = driver.connect(str(path))
    connection.row_factory = driver.Row
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = {}
    for model in SYNCED:
        name, columns = str(model.__tablename__), {column for group in registers(model).values() for column in group}
        if name in there:
            rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
            found[name] = {row["id"]: {key: row[key] for key in row.keys() & columns} for row in rows}
    connection.close()
    return found


def test_the_steps_make_what_a_new_store_has(path: Path) -> None:
    open_store(path, create=True).close()
    stepped = path.with_name("stepped.db")
    target = engine.create(stepped)
    migrations.run(target)
    target.dispose()
    assert shape(stepped) == shape(path)


def test_the_list_of_revisions_is_that_of_the_steps() -> None:
    from alembic.script import ScriptDirectory

    steps = ScriptDirectory.from_config(migrations.config())
    assert tuple(step.revision for step in steps.walk_revisions())[::-1] == schema.REVISIONS
    assert steps.get_heads() == [schema.CURRENT]


@pytest.mark.parametrize("file", sorted(OLD.glob("*.sql")), ids=lambda file: file.stem)
def test_a_store_of_every_revision_opens(path: Path, file: Path) -> None:
    connection = driver.connect(str(path))
    connection.executescript(file.read_text(encoding="utf-8"))
    connection.close()
    before = rows_of(path)
    assert all(before.values())  # there is something in every table
    store = open_store(path)
    after = rows_of(path)
    for name, rows in before.items():
        for row_id, row in rows.items():
            assert {column: after[name][row_id][column] for column in row} == row
    assert integrity.problems(store) == []
    with store.read() as connection:
        trip = delegations.one(connection, "sample-2019")
        assert len(events.of(connection, trip.id)) == (10 if file.stem < "0003" else 13)  # nights came with 0003
        assert len(delegations.members(connection, trip.id)) == 4
    assert_journal_is_tables(store)
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.close()
    fresh = path.with_name("fresh.db")
    open_store(fresh, create=True).close()
    assert shape(path) == shape(fresh)
    assert [copy.reason for copy in backup.copies(path)] == ["migration"] * (file.stem != schema.CURRENT)


def test_every_revision_has_a_dump() -> None:
    assert {file.stem for file in OLD.glob("*.sql")} == set(schema.REVISIONS)


# The machinery, with a step that does not exist yet.


@pytest.fixture
def next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make the program believe that there is one more revision; the argument is the step's last statement."""
    return lambda end: later.become(monkeypatch, tmp_path / "versions", end)


def one(path: Path, sql: str) -> Any:
    connection = driver.connect(str(path))
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def test_an_older_file_is_backed_up_and_upgraded(
    path: Path, sample_file: Path, next_revision: Callable[[str], None]
) -> None:
    shutil.copyfile(sample_file, path)
    store = open_store(path)
    before, replica, revision = dump_of(store), store.replica, schema.CURRENT
    usual = schema.NEEDS
    store.close()
    references = shape(path)["tables"]["post"]["references"]
    next_revision("pass")
    store = open_store(path)
    after = dump_of(store)
    # Nothing is lost: people have one more column, everything else is as it was, children of people included.
    assert {name for name in before if before[name] != after[name]} == {"person", "alembic_version", "meta"}
    assert [set(row) for row in after["person"]] == [set(row) for row in before["person"]]
    assert len(after["post"]) == len(before["post"]) > 0
    assert set(after["meta"]) ^ set(before["meta"]) == {("needs", usual), ("needs", later.VERSION)}
    assert store.replica == replica
    with store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM added").scalar() == 0
    with pytest.raises(UserError):
        store.do("dangling", records.add, t.Post, {"person_id": "nobody"})
    store.close()
    assert shape(path)["tables"]["post"]["references"] == references
    (copy,) = (made.path for made in backup.copies(path) if made.reason == "migration")
    assert one(copy, "SELECT version_num FROM alembic_version") == revision
    assert one(copy, "SELECT count(*) FROM person") == len(before["person"])
    open_store(path).close()  # and only once: the second opening finds nothing to do
    assert one(path, "SELECT version_num FROM alembic_version") == "9001"


@pytest.mark.parametrize(
    ("end", "sentence"),
    [
        ("raise RuntimeError('half-way')", engine.NOT_UPGRADED),
        ("op.execute('INSERT INTO nonsense VALUES (1)')", engine.NOT_UPGRADED),
        ("op.execute(\"UPDATE change SET tx_id = 'nobody' WHERE rowid = 1\")", engine.DAMAGED),
        ("op.execute('DELETE FROM draft')", engine.NOT_UPGRADED),
        ("op.execute(\"INSERT INTO post SELECT 'stray', alive, person_id FROM post LIMIT 1\")", engine.NOT_UPGRADED),
    ],
)
def test_a_step_that_fails_leaves_the_file_as_it_was(
    path: Path,
    sample_file: Path,
    next_revision: Callable[[str], None],
    warned: list[logging.LogRecord],
    end: str,
    sentence: str,
) -> None:
    """Also one that runs through and loses something: what came out is compared with what was there."""
    shutil.copyfile(sample_file, path)
    store = open_store(path)
    drafts.keep(store, "person", {"notes": "草稿"})
    before = dump_of(store)
    store.close()
    usual = (schema.REVISIONS, schema.CURRENT)
    next_revision(end)
    with pytest.raises(UserError) as caught:
        open_store(path)
    assert caught.value.sentence.msgid == sentence
    assert ("upgrade failed" in [record.getMessage() for record in warned]) == (sentence == engine.NOT_UPGRADED)
    warned.clear()
    schema.REVISIONS, schema.CURRENT = usual
    store = open_store(path)
    assert dump_of(store) == before
    store.close()


def test_a_file_of_a_later_program_is_refused_by_an_earlier_one(
    path: Path, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also by one that had it open all the while: it reads on, and writes no more into tables that it does not know."""
    shutil.copyfile(sample_file, path)
    store = open_store(path)
    with monkeypatch.context() as patch:
        later.become(patch, path.parent / "versions")
        open_store(path).close()
    before = dump_of(store)
    for attempt in (
        lambda: open_store(path),
        lambda: store.do("add", records.add, t.Person, {"name_zh": "王"}),
        lambda: drafts.keep(store, "person", {"notes": "草稿"}),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.sentence.msgid == engine.NEEDS
        assert caught.value.sentence.values == {"file": path.name, "version": later.VERSION, "own": __version__}
    assert dump_of(store) == before
    store.close()

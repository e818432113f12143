"""Opening: every file that is no sound store is refused with its own sentence, and nothing is left behind."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from desktop import i18n, paths
from desktop.errors import UserError
from desktop.store import Store, backup, engine, records, replica
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables, dump_of


def refused(path: Path) -> str:
    """The sentence with which ``path`` is refused; it names the file in every language."""
    with pytest.raises(UserError) as caught:
        open_store(path)
    for code in i18n.CODES:
        said = caught.value.sentence.text(i18n.gettext_for(code))
        assert path.name in said and said != caught.value.sentence.msgid
    return caught.value.sentence.msgid


def statements(path: Path, *sql: str) -> None:
    connection = driver.connect(str(path))
    for statement in sql:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_missing(path: Path) -> None:
    assert refused(path) == engine.MISSING
    assert refused(path.parent / "no" / "such" / "folder.db") == engine.MISSING
    assert list(path.parent.iterdir()) == []


def empty(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def words(path: Path) -> None:
    path.write_text("團名,日期\n" * 500, encoding="utf-8")


def short_words(path: Path) -> None:
    path.write_bytes(b"x")


def header_only(path: Path) -> None:
    path.write_bytes(engine.HEADER)


def foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE contacts (name TEXT)")
    connection.execute("PRAGMA application_id = 7")
    connection.close()


def claims_to_be_ours(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {engine.APPLICATION_ID}")
    connection.execute("CREATE TABLE contacts (name TEXT)")
    connection.close()


def newer(path: Path) -> None:
    statements(path, "UPDATE alembic_version SET version_num = '9999'")


def no_revision(path: Path) -> None:
    statements(path, "DELETE FROM alembic_version")


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def first_page_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])


def zeroed(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[4096 * 3 : 4096 * 9] = bytes(4096 * 6)
    path.write_bytes(raw)


def flipped(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    for page in range(1, len(raw) // 4096):
        raw[page * 4096 + 3] ^= 0xFF  # the number of cells on the page
    path.write_bytes(raw)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (empty, engine.EMPTY),
        (folder, engine.NOT_OURS),
        (words, engine.NOT_OURS),
        (short_words, engine.NOT_OURS),
        (header_only, engine.NOT_OURS),
        (foreign, engine.NOT_OURS),
        (claims_to_be_ours, engine.DAMAGED),
        (newer, engine.NEWER),
        (no_revision, engine.DAMAGED),
        (truncated, engine.DAMAGED),
        (first_page_only, engine.DAMAGED),
        (zeroed, engine.DAMAGED),
        (flipped, engine.DAMAGED),
    ],
)
def test_what_is_no_sound_store_is_refused_and_left_alone(
    path: Path, sample_file: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    shutil.copyfile(sample_file, path)
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    assert refused(path) == sentence
    with pytest.raises(UserError):
        open_store(path, create=True)  # an existing file is never replaced by a new one
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("page", [2, 7, 20])
def test_a_flipped_byte_is_never_a_traceback(path: Path, sample_file: Path, page: int) -> None:
    """One byte in the middle of a text is not visible to SQLite; anything else is refused with a sentence."""
    raw = bytearray(sample_file.read_bytes())
    for offset in range(0, 4096, 512):
        damaged = bytearray(raw)
        damaged[page * 4096 + offset] ^= 0xFF
        path.write_bytes(damaged)
        try:
            open_store(path).close()
        except UserError as error:
            assert error.sentence.msgid in (engine.DAMAGED, engine.NOT_OURS, engine.NEWER)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read and write everything")
def test_without_the_right_to_the_folder(path: Path, sample_file: Path) -> None:
    shutil.copyfile(sample_file, path)
    path.parent.chmod(0o500)
    try:
        assert refused(path) == engine.NO_PERMISSION
        with pytest.raises(UserError) as caught:
            open_store(path.with_name("new.db"), create=True)
        assert caught.value.sentence.msgid == engine.NO_PERMISSION
        path.parent.chmod(0o700)
        path.chmod(0o000)
        assert refused(path) == engine.NO_PERMISSION
    finally:
        path.parent.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder where nobody may write")
def test_a_store_cannot_be_made_where_nobody_may_write() -> None:
    for place in (Path("/proc/self/x.db"), Path("/proc/self/no/x.db"), Path("/dev/null/x.db")):
        with pytest.raises(UserError) as caught:
            open_store(place, create=True)
        assert caught.value.sentence.msgid == engine.NO_PERMISSION


def test_a_store_that_cannot_be_made_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_target: object) -> None:
        raise RuntimeError("power gone")

    monkeypatch.setattr("desktop.store.opening.create_schema", fail)
    with pytest.raises(RuntimeError):
        open_store(path, create=True)
    assert list(path.parent.iterdir()) == []
    monkeypatch.undo()
    store = open_store(path, create=True)
    store.close()
    assert [file.name for file in path.parent.iterdir() if not file.name.startswith("config")] == [path.name]


def test_making_a_folder_on_the_way(tmp_path: Path) -> None:
    store = open_store(tmp_path / "文件" / "橋立" / "trip.db", create=True)
    store.close()
    open_store(tmp_path / "文件" / "橋立" / "trip.db").close()


HOLDER = """
import sqlcipher3.dbapi2 as driver, sys
connection = driver.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


BRIEF = """
import sqlcipher3.dbapi2 as driver, sys, time
connection = driver.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO meta VALUES ('brief', '1')")
print("held", flush=True)
time.sleep(0.3)
connection.execute("COMMIT")
"""


def test_locked_by_another_process(path: Path, sample_file: Path) -> None:
    shutil.copyfile(sample_file, path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        try:
            assert refused(path) == engine.LOCKED
        finally:
            holder.communicate()
    store = open_store(path)
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.close()


def test_locked_while_open(filled: Store) -> None:
    before = dump_of(filled)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(filled.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        try:
            with pytest.raises(UserError) as caught:
                filled.do("add", records.add, t.Person, {"name_zh": "王"})
            assert caught.value.sentence.msgid == engine.LOCKED
            assert dump_of(filled) == before  # reading goes on
        finally:
            holder.communicate()
    filled.do("add", records.add, t.Person, {"name_zh": "王"})
    assert_journal_is_tables(filled)


def test_a_writer_waits_for_another_that_is_quick(filled: Store) -> None:
    """Also where it has read before it writes: a transaction that starts by reading could not wait (SQLITE_BUSY)."""

    def command(work: Work) -> None:
        work.connection.exec_driver_sql("SELECT count(*) FROM person").scalar()
        records.add(work, t.Person, {"name_zh": "等"})

    with subprocess.Popen(
        [sys.executable, "-c", BRIEF, str(filled.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == b"held\n"
        filled.do("add", command)
        assert other.wait() == 0
    with filled.read() as connection:
        assert connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'brief'").scalar() == "1"
    assert_journal_is_tables(filled)


def test_a_full_disk_stores_nothing(filled: Store) -> None:
    """SQLite's own limit stands in for the disk's: it fails at the same places with the same error."""
    before = dump_of(filled)
    filled.engine.dispose()
    with filled.engine.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(UserError) as caught:
        for _ in range(50):
            filled.do("add", records.add, t.Person, {"name_zh": "王", "notes": "長" * 20_000})
            before = dump_of(filled)
    assert caught.value.sentence.msgid == engine.FULL
    assert dump_of(filled) == before


def test_settings_that_keep_what_was_saved(store: Store) -> None:
    with store.read() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    assert asked == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "application_id": engine.APPLICATION_ID
    }  # fmt: skip


def test_after_closing_one_file_is_the_whole_store(filled: Store, tmp_path: Path) -> None:
    filled.do("add", records.add, t.Person, {"name_zh": "最後"})
    before = dump_of(filled)
    filled.close()
    copy = tmp_path / "elsewhere" / "copy.db"
    copy.parent.mkdir()
    shutil.copyfile(filled.path, copy)
    again = open_store(copy)
    after = dump_of(again)
    again.close()
    assert {k: v for k, v in before.items() if k != "meta"} == {k: v for k, v in after.items() if k != "meta"}


# Which copy is it?


def meta_of(store: Store, key: str) -> str:
    with store.read() as connection:
        return replica.meta(connection, key)


def test_a_file_keeps_its_replica_id(path: Path) -> None:
    store = open_store(path, create=True)
    first = store.replica
    store.close()
    store = open_store(path)
    assert store.replica == first == meta_of(store, "replica")
    store.close()


def test_a_copied_file_is_a_replica_of_its_own(path: Path) -> None:
    store = open_store(path, create=True)
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.close()
    copy = path.with_name("copy.db")
    shutil.copyfile(path, copy)
    one, other = open_store(path), open_store(copy)
    assert one.replica == store.replica != other.replica
    assert meta_of(one, "store") == meta_of(other, "store") != ""
    assert other.undo_label() is None  # what the original wrote is not the copy's to take back
    one.close()
    other.close()
    again = open_store(copy)
    assert again.replica == other.replica
    again.close()


def test_a_restored_backup_is_a_replica_of_its_own(path: Path) -> None:
    """Otherwise two different futures of one file would speak with one voice."""
    store = open_store(path, create=True)
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.close()
    old = path.read_bytes()
    (paths.config_folder() / replica.FILE).unlink()  # another machine, or a new one
    path.write_bytes(old)
    restored = open_store(path)
    assert restored.replica != store.replica
    restored.close()


@pytest.mark.parametrize("text", ["", "x", "[]", '{"a": 1}', "\x00"])
def test_a_spoilt_list_of_replicas_is_no_reason_to_stop(path: Path, text: str) -> None:
    paths.config_folder().mkdir(parents=True)
    (paths.config_folder() / replica.FILE).write_text(text)
    open_store(path, create=True).close()


def test_what_a_newer_program_noted_about_replicas_stays(path: Path) -> None:
    paths.config_folder().mkdir(parents=True)
    file = paths.config_folder() / replica.FILE
    file.write_text('{"later": {"known": 1}}')
    store = open_store(path, create=True)
    store.close()
    found = json.loads(file.read_text())
    assert found.pop("later") == {"known": 1} and len(found) == 1
    again = open_store(path)
    assert again.replica == store.replica
    again.close()


def test_a_binary_list_of_replicas_is_no_reason_to_stop(path: Path) -> None:
    paths.config_folder().mkdir(parents=True)
    (paths.config_folder() / replica.FILE).write_bytes(b"\xff\xfe\x00")
    open_store(path, create=True).close()


# Backups


def test_a_backup_holds_what_was_committed(filled: Store, tmp_path: Path) -> None:
    filled.do("add", records.add, t.Person, {"name_zh": "最後"})
    target = tmp_path / "backup.db"
    backup.copy_to(filled.engine, target)
    assert sorted(file.name for file in tmp_path.glob("backup*")) == ["backup.db"]
    copy = open_store(target)
    assert {k: v for k, v in dump_of(copy).items() if k != "meta"} == {
        k: v for k, v in dump_of(filled).items() if k != "meta"
    }
    copy.close()


def test_a_backup_replaces_the_one_before(filled: Store, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    target.write_bytes(b"old")
    backup.copy_to(filled.engine, target)
    assert target.read_bytes().startswith(engine.HEADER)


@pytest.mark.parametrize("place", ["no/such/folder/backup.db", "trip.db/backup.db", "folder"])
def test_a_backup_that_cannot_be_written_is_one_sentence(filled: Store, tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UserError) as caught:
        backup.copy_to(filled.engine, tmp_path / place)
    assert caught.value.sentence.values["file"] == Path(place).name
    assert sorted(tmp_path.rglob("*")) == before

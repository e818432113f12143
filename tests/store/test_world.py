"""What the world does to a file: full disks, sticks pulled out, other programs. One sentence each, and no loss."""

from __future__ import annotations

import ast
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import OperationalError

from desktop import packs, papers
from desktop.errors import UserError
from desktop.store import (
    Store,
    archive,
    attachments,
    backup,
    drafts,
    engine,
    integrity,
    keys,
    records,
    restore,
    salvage,
    vault,
)
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables

ROOT = Path(__file__).resolve().parents[2]
OLD = Path(__file__).parent / "old"
WORD = "出團密碼 for 2026"


pytestmark = pytest.mark.usefixtures("cheap")


def add(store: Store, name: str, size: int = 0) -> str:
    return store.do("add", records.add, t.Person, {"name_zh": name, "notes": "長" * size})


def names(store: Store) -> set[str]:
    with store.read() as connection:
        return set(connection.exec_driver_sql("SELECT name_zh FROM person WHERE alive").scalars())


def sound(store: Store) -> None:
    assert integrity.problems(store) == []
    assert_journal_is_tables(store)


def said(call: Callable[..., Any], *arguments: Any, **named: Any) -> str:
    with pytest.raises(UserError) as caught:
        call(*arguments, **named)
    assert "{" not in caught.value.sentence.text(str)
    return caught.value.sentence.msgid


# Disks, which only root can make


def mount(*words: str) -> None:
    if shutil.which("mount") is None or os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    done = subprocess.run(["mount", *words], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this machine lets nobody mount a disk")


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB."""
    place = tmp_path / "stick"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place))
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def fill(disk: Path, left: int) -> None:
    """Leave this many bytes free."""
    room = shutil.disk_usage(disk).free - left
    with (disk / "filler").open("wb") as file, suppress(OSError):
        file.write(bytes(max(0, room)))
        file.flush()


def save_paper(store: Store, disk: Path) -> None:
    papers.save(bytes(100_000), disk / "paper.pdf")


Act = Callable[[Store, Path], object]
ACTS: dict[str, Act] = {
    "edit": lambda store, _disk: add(store, "新", 20_000),
    "undo": lambda store, _disk: store.undo(),
    "draft": lambda store, _disk: drafts.keep(store, "person", {"notes": "長" * 20_000}),
    "file": lambda store, _disk: attachments.keep(store, os.urandom(100_000)),
    "copy": lambda store, _disk: backup.automatic(store, "merge"),
    "close": lambda store, _disk: backup.at_close(store),
    "export": lambda store, disk: backup.export(store, disk / "all.backup"),
    "pack": lambda store, disk: packs.save(packs.make(store), disk / "all.hashidate"),
    "merge": lambda store, disk: packs.bring_in(store, packs.opened(packs.load(disk.parent / "c.hashidate"))),
    "encrypt": lambda store, _disk: vault.protect(store, WORD),
    "paper": save_paper,
    "salvage": lambda store, disk: salvage.salvage(disk.parent / "other.db", disk / "new.db"),
    "restore": lambda store, disk: restore.restore(disk / "second.db", disk.parent / "other.backup"),
    "create": lambda store, disk: open_store(disk / "third.db", create=True).close(),
    "migrate": lambda store, disk: open_store(disk / "old.db").close(),
}
FULL = {engine.FULL, backup.NOT_WRITTEN, archive.NOT_WRITTEN, attachments.NOT_KEPT, keys.NOT_WRITTEN, vault.NOT_DONE}
ENOUGH = 1_500_000  # bytes, for an empty store once more


@pytest.mark.parametrize("left", [0, 5_000, 40_000, 150_000, 400_000, ENOUGH])
def test_a_full_disk(stick: Path, tmp_path: Path, left: int) -> None:
    """Everything that writes, on a disk with so many bytes left: done, or not done and said."""
    path = stick / "trip.db"
    store = open_store(path, create=True)
    for number in range(5):
        add(store, f"王{number}", 2000)
    colleague = open_store(tmp_path / "other.db", create=True)
    for number in range(20):
        add(colleague, f"林{number}", 2000)
    packs.save(packs.make(colleague), tmp_path / "c.hashidate")
    backup.export(colleague, tmp_path / "other.backup")
    colleague.close()
    raw = driver.connect(str(stick / "old.db"))
    raw.executescript((OLD / "0001.sql").read_text(encoding="utf-8"))
    raw.close()
    fill(stick, left)
    done, refused = [], []
    for name, act in ACTS.items():
        before = names(store)
        (stick / "filler").unlink()
        for made in ("all.backup", "all.hashidate", "paper.pdf", "new.db", "second.db", "third.db"):
            for file in stick.glob(f"{made}*"):
                shutil.rmtree(file) if file.is_dir() else file.unlink()
        fill(stick, left)
        try:
            act(store, stick)
            done.append(name)
        except UserError as error:
            assert error.sentence.msgid in FULL or "could not be written" in error.sentence.msgid, (name, error)
            refused.append(name)
            assert names(store) == before, name  # also while there is no room, reading goes on
            half = [file.name for file in stick.iterdir() if file.name.endswith((".part", ".new"))]
            assert half == [], name
    if not left:
        assert {"edit", "file", "export", "merge", "paper", "salvage", "restore", "create", "migrate"} <= set(refused)
    if left == ENOUGH:
        assert {"edit", "undo", "draft", "file", "pack", "paper", "encrypt"} <= set(done)
    before = names(store)
    store.close()
    (stick / "filler").unlink()
    for file in (path, stick / "old.db"):
        again = open_store(file, passphrase=WORD)
        sound(again)
        assert file != path or names(again) == before
        add(again, "後來")
        again.close()


def test_a_disk_that_may_only_be_read(stick: Path, tmp_path: Path) -> None:
    """A stick with its lock pushed: what is on it can be looked at and taken over, nothing else."""
    store = open_store(stick / "trip.db", create=True)
    add(store, "王")
    backup.export(store, stick / "all.backup")
    backup.automatic(store, "merge")
    packs.save(packs.make(store), stick / "all.hashidate")
    store.close()
    (copy,) = backup.copies(stick / "trip.db")
    mount("-o", "remount,ro", str(stick))
    assert said(open_store, stick / "trip.db") == engine.NO_PERMISSION
    assert said(open_store, stick / "new.db", create=True) in (engine.NO_PERMISSION, engine.FAILING)
    assert said(restore.restore, stick / "trip.db", stick / "all.backup") == backup.NOT_WRITTEN
    mine = open_store(tmp_path / "mine.db", create=True)
    assert said(backup.export, mine, stick / "other.backup") == archive.NOT_WRITTEN
    assert "王" not in names(mine)
    packs.bring_in(mine, packs.opened(packs.load(stick / "all.hashidate")))
    assert names(mine) == {"王"}
    mine.close()
    for file in (stick / "all.backup", copy.path, stick / "trip.db"):
        assert restore.inspect(file).people == 1
        restore.restore(tmp_path / "mine.db", file)
        salvage.salvage(stick / "trip.db", tmp_path / f"of-{file.name}")
    again = open_store(tmp_path / "mine.db")
    assert names(again) == {"王"}
    again.close()


# A stick that is pulled out


def gone_by_moving(path: Path) -> Callable[[], None]:
    path.parent.rename(path.parent.with_name("elsewhere"))
    return lambda: void(path.parent.with_name("elsewhere").rename(path.parent))


def gone_by_renaming(path: Path) -> Callable[[], None]:
    path.rename(path.with_name("renamed.db"))
    return lambda: void(path.with_name("renamed.db").rename(path))


def gone_by_unmounting(path: Path) -> Callable[[], None]:
    subprocess.run(["umount", "-l", str(path.parent)], check=True)
    return lambda: mount("--bind", str(path.parent.with_name("disk")), str(path.parent))


def void(_value: object) -> None:
    """Nothing."""


@pytest.mark.parametrize("how", [gone_by_moving, gone_by_renaming, gone_by_unmounting])
@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take an open file away")
def test_a_stick_that_is_pulled_out(tmp_path: Path, how: Callable[[Path], Callable[[], None]]) -> None:
    """SQLite goes on writing into a file that has no name any more; what it says to be saved nobody would find."""
    folder = tmp_path / "stick"
    folder.mkdir()
    if how is gone_by_unmounting:
        (tmp_path / "disk").mkdir()
        mount("--bind", str(tmp_path / "disk"), str(folder))
    try:
        store = open_store(folder / "trip.db", create=True)
        add(store, "王")
        back = how(store.path)
        for call in (lambda: add(store, "林"), store.undo, lambda: drafts.keep(store, "x", {"notes": "未完"})):
            assert said(call) == engine.AWAY
        failed = backup.at_close(store)
        assert failed is None or "{" not in failed.text(str)
        back()
        add(store, "陳")  # plugged in again, work goes on
        how(store.path)
        store.close()
        with suppress(FileExistsError):
            back()
        again = open_store(folder / "trip.db")
        assert names(again) == {"王", "陳"}
        sound(again)
        again.close()
    finally:
        if how is gone_by_unmounting:
            subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take an open file away")
def test_another_file_under_the_same_name_is_not_written(tmp_path: Path) -> None:
    """Somebody put an older copy in the place of the open file."""
    store = open_store(tmp_path / "trip.db", create=True)
    add(store, "王")
    shutil.copyfile(store.path, tmp_path / "copy.db")
    before = (tmp_path / "copy.db").read_bytes()
    (tmp_path / "copy.db").replace(store.path)
    assert said(add, store, "林") == engine.AWAY
    store.close()
    assert store.path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take an open file away")
def test_a_log_that_was_tidied_away(tmp_path: Path) -> None:
    store = open_store(tmp_path / "trip.db", create=True)
    add(store, "王")
    log = tmp_path / "trip.db-wal"
    log.rename(tmp_path / "tidied")
    assert said(add, store, "林") == engine.NO_LOG
    (tmp_path / "tidied").rename(log)
    add(store, "陳")
    assert names(store) == {"王", "陳"}
    store.close()


def test_a_place_for_backups_that_went(filled: Store) -> None:
    assert backup.at_close(filled) is None
    shutil.rmtree(backup.folder_of(filled.path))
    assert backup.at_close(filled) is None  # made anew
    assert said(backup.export, filled, filled.path.parent / "no" / "all.backup") == archive.NOT_WRITTEN


def test_what_the_system_calls_an_error_is_told_apart(tmp_path: Path) -> None:
    error = OperationalError("", None, driver.OperationalError("disk I/O error"))
    for path, expected in ((tmp_path, engine.FAILING), (tmp_path / "none.db", engine.AWAY)):
        told = engine.explain(error, path)
        assert told is not None and told.sentence.msgid == expected


# Other programs

WRITER = """
import sys
{library}
connection = driver.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO meta VALUES ('theirs', '1')")
print("held", flush=True)
sys.stdin.read()
connection.execute("COMMIT")
connection.close()
"""
LIBRARIES = {"ours": "import sqlcipher3.dbapi2 as driver", "another": "import sqlite3 as driver"}


@pytest.mark.parametrize("library", LIBRARIES)
def test_another_process_that_writes(filled: Store, tmp_path: Path, library: str) -> None:
    """Whatever library it uses: one of the two waits or is told, and both their entries are there afterwards."""
    backup.export(filled, tmp_path / "all.backup")
    with subprocess.Popen(
        [sys.executable, "-c", WRITER.format(library=LIBRARIES[library]), str(filled.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == b"held\n"
        try:
            before = names(filled)
            assert said(add, filled, "林") == engine.LOCKED
            assert said(vault.protect, filled, WORD) == engine.LOCKED
            assert said(restore.restore, filled.path, tmp_path / "all.backup") == engine.LOCKED
            made = backup.automatic(filled, "merge")  # reading goes on beside a writer
            assert made is not None and restore.inspect(made).people > 0
            assert names(filled) == before
        finally:
            other.communicate(b"")
    add(filled, "林")
    with filled.read() as connection:
        assert connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'theirs'").scalar() == "1"
    assert "林" in names(filled)
    sound(filled)


@pytest.mark.skipif(os.name == "nt", reason="POSIX locks only: closing a file anywhere lets a process's locks go")
def test_a_second_library_in_one_process_costs_nothing_that_was_saved(filled: Store) -> None:
    """Closing its connection drops our locks and takes our log away. SQLite alone would write on and ruin the file
    (measured: "database disk image is malformed"); here the next action is refused.
    """
    add(filled, "王")
    other = sqlite3.connect(filled.path)
    other.execute("SELECT count(*) FROM person").fetchone()
    other.close()
    before = names(filled)
    assert said(add, filled, "林") == engine.NO_LOG
    other = sqlite3.connect(filled.path)
    other.execute("INSERT INTO meta VALUES ('theirs', '1')")
    other.commit()
    other.close()
    assert said(add, filled, "林") == engine.NO_LOG
    filled.close()
    again = open_store(filled.path)
    assert names(again) == before
    add(again, "林")
    sound(again)
    again.close()


def test_the_program_has_one_library_for_its_files() -> None:
    """No other driver, and none but the room of the store; ``glance`` looks once before that is there."""
    found: dict[str, set[str]] = {}
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names_of = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names_of += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names_of:
                if name.split(".")[0] in {"sqlite3", "_sqlite3", "pysqlite3", "apsw", "sqlcipher3", "aiosqlite"}:
                    found.setdefault(name, set()).add(file.relative_to(ROOT / "desktop").parts[0])
    assert found == {"sqlcipher3.dbapi2": {"store", "glance.py"}}


def test_an_interrupted_upgrade_of_a_file_in_use_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    raw = driver.connect(str(path), isolation_level=None)
    raw.executescript((OLD / "0001.sql").read_text(encoding="utf-8"))
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("BEGIN IMMEDIATE")
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", "--store", str(path), "--language", "ja", "check"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as command:
        out, err = command.communicate()
    assert command.returncode == 3 and out == "" and len(err.splitlines()) == 1
    raw.execute("ROLLBACK")
    raw.close()
    store = open_store(path)
    sound(store)
    store.close()

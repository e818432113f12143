"""Encrypting a store in its place: nothing is lost at any step, and nothing stays in the open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import Invalid, UserError
from desktop.store import Store, attachments, backup, drafts, engine, records, vault, wraps
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import Dump, assert_journal_is_tables, dump_of

WORDS = "correct horse battery"
TOKEN = "ZZ護照123456789ZZ"
FILE = b"\x89PNG\r\n\x1a\n" + TOKEN.encode() * 50


pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def plain(path: Path, sample_file: Path) -> Iterator[Store]:
    """The sample in a folder of its own, with a token in a record, a draft and an attachment, some of it in the log."""
    shutil.copyfile(sample_file, path)
    store = open_store(path)
    person = store.do("add", records.add, t.Person, {"name_zh": "林", "notes": TOKEN})
    store.do("add", records.add, t.Personal, {"person_id": person, "passport_no": TOKEN[:12]})
    drafts.keep(store, "person", {"notes": TOKEN})
    name = attachments.keep(store, FILE)
    raw = {"entity": "person", "owner": person, "sha256": name, "name": "a.png", "size": len(FILE)}
    store.do("attach", records.add, t.Attachment, raw)
    yield store
    store.close()


def everything(store: Store) -> Dump:
    return {name: rows for name, rows in dump_of(store).items() if name != "meta"}


def in_the_open(folder: Path) -> list[str]:
    """Files beside the store in which the token, or what SQLite and PNG files begin with, can be read."""
    marks = (TOKEN.encode(), TOKEN[:12].encode(), engine.HEADER, b"CREATE TABLE", FILE[:8])
    return [f.name for f in folder.rglob("*") if f.is_file() and any(mark in f.read_bytes() for mark in marks)]


def test_afterwards_it_is_encrypted_open_and_the_same(plain: Store) -> None:
    before = everything(plain)
    assert len(in_the_open(plain.path.parent)) >= 2
    vault.protect(plain, WORDS)
    assert plain.key is not None and everything(plain) == before
    assert plain.undo_label() == "attach"
    with plain.read() as connection:
        settings = [connection.exec_driver_sql(f"PRAGMA {n}").scalar() for n in ("journal_mode", "application_id")]
    assert settings == ["wal", engine.APPLICATION_ID]
    plain.do("add", records.add, t.Person, {"name_zh": TOKEN})
    assert in_the_open(plain.path.parent) == []  # the log of the open store included
    plain.close()
    assert in_the_open(plain.path.parent) == []
    again = open_store(plain.path, passphrase=WORDS)
    assert again.replica == plain.replica
    assert_journal_is_tables(again)
    again.close()


def test_attachments_are_sealed_under_names_that_tell_nothing(plain: Store) -> None:
    (row,) = everything(plain)["attachment"]
    vault.protect(plain, WORDS)
    folder = attachments.folder_of(plain.path)
    (file,) = [f for f in folder.rglob("*") if f.is_file()]
    with plain.read() as connection:
        sha256 = connection.exec_driver_sql("SELECT sha256 FROM attachment").scalar()
    assert isinstance(sha256, str) and sha256 in row and file.name != sha256
    assert attachments.read(plain, sha256) == FILE and attachments.missing(plain) == []


def test_plain_automatic_backups_go_and_others_stay(plain: Store, tmp_path: Path) -> None:
    folder = backup.folder_of(plain.path)
    folder.mkdir()
    shutil.copyfile(plain.path, folder / "20260101-000000-close.db")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    own = tmp_path / "stick" / "copy.db"
    own.parent.mkdir()
    shutil.copyfile(plain.path, own)
    vault.protect(plain, WORDS)
    (copy,) = backup.copies(plain.path)  # an encrypted one was made before the plain one went
    assert copy.reason == "protect"
    assert backup.at_close(plain) is None and backup.copies(plain.path) == [copy], "one of this state is enough"
    assert sorted(f.name for f in folder.iterdir()) == [copy.path.name, engine.key_file(copy.path).name, "notes.txt"]
    assert backup.state_of_copy(copy.path, plain.key) == backup.state(plain.engine, plain.path)
    assert own.exists()  # what a person put elsewhere is theirs


def test_what_the_program_did_not_make_is_not_deleted(plain: Store) -> None:
    path, folder = plain.path, backup.folder_of(plain.path)
    folder.mkdir()
    stay = [path.with_name(f"{path.stem}.before-typhoon.db"), folder / "damaged-20261121-090000-1.db"]
    stay += [folder / "mine.db", folder / "old" / "20260101-000000-close.db"]
    go = [path.with_name(f"{path.stem}.before-0001.db"), folder / "20260101-000000-close.db.17.part"]
    (folder / "old").mkdir()
    for file in (*stay, *go):
        shutil.copyfile(path, file)
    vault.protect(plain, WORDS)
    plain.close()
    open_store(path, passphrase=WORDS).close()
    assert [file.exists() for file in (*stay, *go)] == [True] * len(stay) + [False] * len(go)


def test_plain_copies_stay_until_there_is_an_encrypted_one(plain: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    made = backup.automatic(plain, "merge")
    assert made is not None

    def full(*_: Any) -> None:
        raise UserError(backup.NOT_WRITTEN, file="x")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(backup, "copy_to", full)
        vault.protect(plain, WORDS)
    assert plain.key is not None and made.exists()
    plain.close()
    store = open_store(plain.path, passphrase=WORDS)
    assert not made.exists()
    (copy,) = backup.copies(store.path)
    assert backup.state_of_copy(copy.path, store.key) == backup.state(store.engine, store.path)
    store.close()


def test_a_short_passphrase_changes_nothing(plain: Store) -> None:
    names = sorted(f.name for f in plain.path.parent.iterdir())
    with pytest.raises(Invalid):
        vault.protect(plain, "short")
    assert sorted(f.name for f in plain.path.parent.iterdir()) == names and plain.key is None
    plain.do("add", records.add, t.Person, {"name_zh": "王"})


def test_what_is_encrypted_is_not_encrypted_again(plain: Store) -> None:
    vault.protect(plain, WORDS)
    before = engine.key_file(plain.path).read_bytes()
    with pytest.raises(UserError) as caught:
        vault.protect(plain, "another staple entirely")
    assert caught.value.sentence.msgid == vault.ALREADY
    assert engine.key_file(plain.path).read_bytes() == before


class PowerGone(BaseException):
    """The process ends here: no handler of the program runs to its end as it would."""


STEPS = (
    [("replace", n) for n in range(1, 5)] + [("fsync", n) for n in range(1, 9)] + [("unlink", n) for n in range(1, 4)]
)


@pytest.mark.parametrize(("what", "step"), STEPS)
@pytest.mark.parametrize("kind", [PowerGone, OSError])
def test_stopped_at_any_step_nothing_is_lost(
    plain: Store, monkeypatch: pytest.MonkeyPatch, what: str, step: int, kind: type[BaseException]
) -> None:
    before, path = everything(plain), plain.path
    real, calls = getattr(os, what), 0

    def failing(*args: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == step:
            raise kind(28, "No space left on device")
        return real(*args, **named)

    monkeypatch.setattr(os, what, failing)
    with suppress(UserError, PowerGone):
        vault.protect(plain, WORDS)
    monkeypatch.undo()
    monkeypatch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
    if kind is OSError:
        assert everything(plain) == before  # the same object goes on, encrypted or not
    plain.engine.dispose()
    encrypted = not path.read_bytes().startswith(engine.HEADER)
    again = open_store(path, passphrase=WORDS)
    assert (again.key is not None) == encrypted
    assert everything(again) == before
    assert attachments.missing(again) == []
    if not encrypted:
        vault.protect(again, WORDS)  # the second attempt takes up the first
        assert everything(again) == before
    assert_journal_is_tables(again)
    left = [f for f in in_the_open(path.parent) if not (what == "unlink" and f.endswith(".new"))]
    assert left == []
    again.close()


def test_killed_at_random_moments_it_opens(path: Path, sample_file: Path) -> None:
    """SIGKILL, not an exception: nothing of ours runs any more."""
    code = (
        "import sys, os; from pathlib import Path; from desktop.store import vault, wraps\n"
        "from desktop.store.opening import open_store\n"
        "wraps.COST = wraps.Cost(64, 1, 1)\n"
        "store = open_store(Path(sys.argv[1])); at = int(sys.argv[2]); n = 0\n"
        "def tick(frame, event, arg):\n"
        "    global n\n"
        "    file = os.path.basename(frame.f_code.co_filename)\n"
        "    if event == 'call' and file in ('vault.py', 'keys.py', 'paths.py', 'engine.py'):\n"
        "        n += 1\n"
        "        if n == at: os.kill(os.getpid(), 9)\n"
        "sys.setprofile(tick); vault.protect(store, 'correct horse battery')\n"
    )
    found = []
    for at in range(1, 40, 3):
        for file in path.parent.iterdir():
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        shutil.copyfile(sample_file, path)
        done = subprocess.run([sys.executable, "-c", code, str(path), str(at)], capture_output=True, text=True)
        assert done.returncode in (0, -9), done.stderr
        store = open_store(path, passphrase=WORDS)
        found.append(store.key is not None)
        with store.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM member").scalar() == 4
        store.close()
    assert found == sorted(found) and set(found) == {False, True}  # plain up to one moment, encrypted from there


HOLDER = """
import sqlcipher3.dbapi2 as driver, sys
connection = driver.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2]).fetchall()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("statement", ["BEGIN IMMEDIATE", "SELECT count(*) FROM person"])
def test_in_use_elsewhere_it_stays_plain_and_says_so(
    plain: Store, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    before = everything(plain)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(plain.path), statement], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        try:
            with pytest.raises(UserError) as caught:
                vault.protect(plain, WORDS)
            assert caught.value.sentence.msgid == engine.LOCKED
        finally:
            holder.communicate()
    assert plain.key is None and everything(plain) == before
    with plain.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    vault.protect(plain, WORDS)
    assert everything(plain) == before


WAITER = """
import sqlcipher3.dbapi2 as driver, sys
connection = driver.connect(sys.argv[1], isolation_level=None, timeout=20)
print("waiting", flush=True)
try:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO meta VALUES ('late', '1')")
    connection.execute("COMMIT")
    print("saved")
except driver.Error as error:
    print("refused")
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows does not rename over an open file")
def test_a_program_that_waits_for_the_lock_is_told_no_lie(plain: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """It must not be told "saved" for what went into the file that has lost its name."""
    waiters = []
    real = vault._check

    def slowly(*args: Any) -> None:
        waiter = subprocess.Popen([sys.executable, "-c", WAITER, str(plain.path)], stdout=subprocess.PIPE, text=True)
        assert waiter.stdout is not None and waiter.stdout.readline() == "waiting\n"
        waiters.append(waiter)
        real(*args)

    monkeypatch.setattr(vault, "_check", slowly)
    vault.protect(plain, WORDS)
    (waiter,) = waiters
    said, _err = waiter.communicate(timeout=30)
    with plain.read() as connection:
        late = connection.exec_driver_sql("SELECT count(*) FROM meta WHERE key = 'late'").scalar()
    assert said.strip() == ("saved" if late else "refused")

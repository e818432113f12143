"""Automatic copies: made before what may go wrong, kept by rule, never in the way of closing."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import UserError
from desktop.store import Store, backup, drafts, engine, keys, records, wraps
from desktop.store import tables as t
from desktop.store.backup import Copy
from desktop.store.opening import open_store
from tests.store.conftest import dump_of

KEY = bytes(range(32))
NOW = datetime(2026, 11, 21, 8, 15)


def add(store: Store, name: str) -> None:
    store.do("add", records.add, t.Person, {"name_zh": name})


def reasons(store: Store) -> list[str]:
    return [copy.reason for copy in backup.copies(store.path)][::-1]


def test_a_copy_is_a_whole_store(filled: Store, tmp_path: Path) -> None:
    add(filled, "最後")
    before = dump_of(filled)
    made = backup.automatic(filled, "merge")
    assert made is not None and made.parent == tmp_path / "trip.db.backups"
    assert [file.name for file in made.parent.iterdir()] == [made.name]
    moved = tmp_path / "elsewhere.db"
    shutil.copyfile(made, moved)
    copy = open_store(moved)
    assert {k: v for k, v in dump_of(copy).items() if k != "meta"} == {k: v for k, v in before.items() if k != "meta"}
    copy.close()


def test_a_copy_of_an_encrypted_store_has_its_key_beside_it(path: Path) -> None:
    open_store(path, create=True).close()
    secret = path.with_name("secret.db")
    plain, sealed = engine.create(path), engine.create(secret, KEY)
    with sealed.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num)")
        connection.exec_driver_sql("CREATE TABLE change_tx (hlc)")
        connection.exec_driver_sql("CREATE TABLE change (value)")
        for table in ("draft", "meta"):
            connection.exec_driver_sql(f"CREATE TABLE {table} (value)")
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('千代田')")
        connection.commit()
    opener = wraps.document(KEY, [wraps.for_passphrase(KEY, "ten characters long")])
    engine.key_file(secret).write_bytes(wraps.document(bytes(32), [wraps.for_passphrase(bytes(32), "another's words")]))
    with pytest.raises(UserError) as caught:
        backup.keep(sealed, secret, "close")
    assert caught.value.sentence.msgid == engine.NOT_ITS_KEY and not backup.copies(secret)
    assert list(backup.folder_of(secret).iterdir()) == []
    keys.old_file(secret).write_bytes(opener)  # as after a restore that was interrupted
    made = backup.keep(sealed, secret, "close")
    assert made is not None
    assert engine.key_file(made).read_bytes() == opener
    assert not made.read_bytes().startswith(engine.HEADER) and "千代田".encode() not in made.read_bytes()
    assert backup.state_of_copy(made, KEY) == ("千代田", 0, None, 0, 0, 0.0, 0) == backup.state(sealed, secret)
    assert backup.state_of_copy(made, None) == backup.state_of_copy(made, bytes(32)) == ()
    assert backup.keep(sealed, secret, "close") is None
    assert backup.keep(plain, path, "close") is not None
    plain.dispose()
    sealed.dispose()


def test_at_close_nothing_is_copied_twice(filled: Store) -> None:
    def made() -> list[Path]:
        assert backup.at_close(filled) is None
        return [copy.path for copy in backup.copies(filled.path)]

    first = made()
    assert len(first) == 1 and made() == first
    add(filled, "王")
    second = made()
    assert len(second) == 1 and made() == second != first  # one a day stays
    filled.undo()
    assert made() != second
    assert backup.state_of_copy(made()[0], None) == backup.state(filled.engine, filled.path)


def test_a_copy_that_is_spoilt_does_not_count(filled: Store) -> None:
    backup.at_close(filled)
    (made,) = backup.copies(filled.path)
    made.path.write_bytes(b"spoilt")
    backup.at_close(filled)
    (made,) = backup.copies(filled.path)
    assert backup.state_of_copy(made.path, None) == backup.state(filled.engine, filled.path)


def test_what_is_done_next_has_a_copy_of_its_own(filled: Store) -> None:
    """A copy made at close goes when the day's next one is made; the one before a merge stays for a week."""
    backup.at_close(filled)
    for _ in range(2):
        for reason in ("merge", "restore", "purge", "migration"):
            backup.automatic(filled, reason)
    assert sorted(reasons(filled)) == ["merge", "migration", "purge", "restore"]
    add(filled, "王")
    backup.automatic(filled, "merge")
    assert reasons(filled).count("merge") == 2


def test_two_copies_in_one_second_are_two(filled: Store) -> None:
    for name in "甲乙丙":
        add(filled, name)
        assert backup.automatic(filled, "merge") is not None
    assert reasons(filled) == ["merge"] * 3


# What stays

moments = st.builds(
    lambda days, seconds: NOW - timedelta(days=days, seconds=seconds), st.integers(-30, 120), st.integers(0, 86399)
)
found = st.lists(
    st.builds(Copy, st.integers(0, 999).map(lambda n: Path(str(n))), moments, st.sampled_from(backup.REASONS))
)


@given(found)
def test_what_has_had_its_time(copies: list[Copy]) -> None:
    gone = set(backup.surplus(copies, NOW))
    left = [copy for copy in copies if copy not in gone]
    past = [copy for copy in copies if copy.at <= NOW]
    erased = {copy for copy in past if copy.reason == "purge"}
    assert gone & erased == {copy for copy in erased if NOW - copy.at > timedelta(days=7)}
    past, left = [[copy for copy in some if copy.reason != "purge"] for some in (past, left)]
    assert not gone - erased or max(copy.at for copy in past) in {copy.at for copy in left}
    for copy in gone - erased:
        assert copy.at <= NOW and copy.reason != "migration"
        assert copy.reason == "close" or NOW - copy.at > timedelta(days=7)
        later = [other for other in left if other.at >= copy.at]
        assert any(other.at.date() == copy.at.date() for other in later) or (
            len({other.at.date() for other in later if other.at <= NOW}) >= 7
        )
        assert any(other.at.isocalendar()[:2] == copy.at.isocalendar()[:2] for other in later) or (
            len({other.at.isocalendar()[:2] for other in later if other.at <= NOW}) >= 4
        )
    closes = [copy for copy in left if copy.reason == "close" and copy.at <= NOW]
    assert len(closes) <= 7 + 4
    assert backup.surplus(left, NOW) == []


def test_three_months_of_daily_work_leave_nine_copies() -> None:
    """Seven days, and of the weeks before them the last copy of each."""
    kept: list[Copy] = []
    start = datetime(2026, 8, 1, 18)  # a Saturday
    for day in range(92):
        now = start + timedelta(days=day)
        kept.append(Copy(Path(f"{day}"), now, "close"))
        gone = backup.surplus(kept, now)
        kept = [copy for copy in kept if copy not in gone]
    assert [copy.path.name for copy in kept] == ["71", "78", "85", "86", "87", "88", "89", "90", "91"]


def touch(folder: Path, name: str, days: int = 60) -> Path:
    file = folder / name
    file.write_bytes(b"x")
    old = (datetime.now() - timedelta(days=days)).timestamp()
    os.utime(file, (old, old))
    return file


def test_only_what_the_program_made_is_ever_deleted(filled: Store) -> None:
    folder = backup.folder_of(filled.path)
    folder.mkdir()
    others = [
        "20200101-000000-mine.db", "20200101-000000-close.db.txt", "20201399-000000-close.db",
        "x20200101-000000-close.db", "20200102-000000-migration.db", "20200102-000000-migration.db.key",
        "notes.txt", "trip.db.part", "20200101-000000-close.db.17.part.bak",
        "20200101-000000-close.db.part", "20200103-000000-close.db-wal.part",
    ]  # fmt: skip
    for name in others:
        touch(folder, name)
    (folder / "20200101-000000-close.db").mkdir()
    mine = [f"202001{day:02}-000000-close.db{end}" for day in range(10, 31) for end in ("", ".key")]
    mine += ["20200101-000001-merge.db", "20200104-000000-close.db.17.part-journal"]
    mine += ["20200104-000000-close.db.17.part", "20200105-000000-close.db.key"]
    for name in mine:
        touch(folder, name)
    fresh = touch(folder, "20200106-000000-close.db.17.part", 0)  # another process is writing it
    backup.at_close(filled)
    left = {file.name for file in folder.iterdir()}
    assert {*others, "20200101-000000-close.db", fresh.name} <= left
    # With today's that makes seven days and four weeks.
    stay = {f"202001{day}-000000-close.db{end}" for day in (19, *range(25, 31)) for end in ("", ".key")}
    assert {name for name in left if name in mine} == stay


def test_the_copy_before_a_purge_goes_after_a_week_whatever_happens(filled: Store) -> None:
    """Also where nothing changed since, and it takes no other copy's place meanwhile."""
    backup.at_close(filled)
    folder = backup.folder_of(filled.path)
    old = folder / f"{datetime.now() - timedelta(days=8):%Y%m%d-%H%M%S}-purge.db"
    made = backup.automatic(filled, "purge")
    assert made is not None
    shutil.copyfile(made, old)
    assert reasons(filled) == ["purge", "close", "purge"]
    backup.at_close(filled)
    assert not old.exists() and reasons(filled) == ["close", "purge"]


def test_what_only_fills_in_what_was_withheld_is_copied(filled: Store) -> None:
    backup.at_close(filled)
    before = backup.state(filled.engine, filled.path)
    with filled.writing() as connection:
        connection.exec_driver_sql("UPDATE change SET value = NULL WHERE rowid = (SELECT max(rowid) FROM change)")
    assert backup.state(filled.engine, filled.path) != before
    assert backup.automatic(filled, "close") is not None
    assert backup.automatic(filled, "close") is None
    drafts.keep(filled, "person", {"notes": "half"})
    assert backup.automatic(filled, "close") is not None


# What goes wrong


def test_a_copy_that_cannot_be_made_does_not_stop_closing(filled: Store) -> None:
    backup.folder_of(filled.path).write_bytes(b"in the way")
    said = backup.at_close(filled)
    assert said is not None and said.msgid == backup.NO_BACKUP
    assert said.text(str) == (
        "No automatic backup was made: trip.db.backups could not be written. Check the folder and the free space."
    )
    with pytest.raises(UserError) as caught:
        backup.automatic(filled, "merge")  # but whatever is dangerous does not begin
    assert caught.value.sentence.msgid == backup.NOT_WRITTEN


def test_a_damaged_store_is_not_copied_over_a_sound_copy(filled: Store) -> None:
    backup.at_close(filled)
    add(filled, "王")
    filled.close()
    size = filled.path.stat().st_size
    with filled.path.open("rb+") as file:
        for page in range(8, size // 4096):
            file.seek(page * 4096 + 100)
            file.write(b"\xff" * 800)
    broken = engine.create(filled.path)
    with pytest.raises(UserError) as caught:
        backup.keep(broken, filled.path, "merge")
    broken.dispose()
    assert caught.value.sentence.msgid == engine.DAMAGED
    assert reasons(filled) == ["close"]
    assert not list(backup.folder_of(filled.path).glob("*.part*"))


def test_a_copy_into_a_folder_that_may_not_be_written(filled: Store) -> None:
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    folder = backup.folder_of(filled.path)
    folder.mkdir()
    folder.chmod(0o500)
    assert backup.at_close(filled) is not None
    folder.chmod(0o700)

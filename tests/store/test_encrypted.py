"""An encrypted store: what opens it, what is said when nothing does, and that it works like a plain one."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import paths
from desktop.errors import Invalid, UserError
from desktop.store import Store, engine, keys, offices, opening, records, recovery, sample, wraps
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables, dump_of

WORDS = "correct horse battery"


pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def sealed(path: Path) -> Path:
    """A closed encrypted store with the sample."""
    made = open_store(path, create=True, passphrase=WORDS)
    sample.write(made)
    made.close()
    return path


def refused(path: Path, **named: object) -> str:
    with pytest.raises(UserError) as caught:
        open_store(path, **named)  # type: ignore[arg-type]
    assert path.name in str(caught.value.sentence.values.values())
    return caught.value.sentence.msgid


def test_a_store_made_with_a_passphrase_shows_nothing_and_works(sealed: Path) -> None:
    for file in sealed.parent.iterdir():
        raw = file.read_bytes()
        assert not raw.startswith(engine.HEADER)
        for token in ("王大明", "person", "delegation", "CREATE TABLE"):
            assert token.encode() not in raw
    store = open_store(sealed, passphrase=WORDS)
    store.do("add", records.add, t.Person, {"name_zh": "林"})
    assert store.undo() == "add" and store.redo() == "add"
    assert_journal_is_tables(store)
    before = dump_of(store)
    store.close()
    store = open_store(sealed, key=keys.unlock(sealed, WORDS))
    assert dump_of(store) == before and store.undo_label() == "add"
    store.close()


def test_what_does_not_open_it_has_its_sentence(sealed: Path) -> None:
    before = sealed.read_bytes()
    assert refused(sealed) == keys.NEEDED
    assert refused(sealed, passphrase="wrong horse battery") == wraps.WRONG
    assert refused(sealed, key=bytes(32)) == engine.NOT_ITS_KEY
    assert refused(sealed, create=True) == keys.NEEDED
    file = engine.key_file(sealed)
    kept = file.read_bytes()
    file.write_bytes(b"x")
    with pytest.raises(UserError) as caught:
        open_store(sealed, passphrase=WORDS)
    assert caught.value.sentence.msgid == wraps.DAMAGED
    file.unlink()
    assert refused(sealed, passphrase=WORDS) == engine.NO_KEY_FILE
    keys.prepare(sealed, WORDS)  # of another store
    assert refused(sealed, passphrase=WORDS) == engine.NOT_ITS_KEY
    file.write_bytes(kept)
    assert sealed.read_bytes() == before
    open_store(sealed, passphrase=WORDS).close()


def test_without_its_key_file_the_recovery_code_opens_it(sealed: Path) -> None:
    code = "\n".join(recovery.code(keys.unlock(sealed, WORDS)))
    engine.key_file(sealed).unlink()
    store = open_store(sealed, key=recovery.key_of(code))
    assert store.key is not None
    keys.set_passphrase(sealed, store.key, "after the recovery sheet")
    store.close()
    open_store(sealed, passphrase="after the recovery sheet").close()


def test_a_foreign_file_is_no_encrypted_store(path: Path) -> None:
    for raw in (b"\x89PNG" + bytes(4092), b"PK\x03\x04" * 1024, "團名,日期\n".encode() * 500):
        path.write_bytes(raw)
        assert refused(path, passphrase=WORDS) == engine.NOT_OURS


@pytest.mark.parametrize("page", [0, 1, 5])
def test_a_damaged_encrypted_store_is_refused(sealed: Path, page: int) -> None:
    raw = bytearray(sealed.read_bytes())
    raw[page * 4096 + 700] ^= 1
    sealed.write_bytes(raw)
    assert refused(sealed, passphrase=WORDS) in (engine.DAMAGED, engine.NOT_ITS_KEY)


def test_cut_off_it_is_refused(sealed: Path) -> None:
    sealed.write_bytes(sealed.read_bytes()[:6000])
    assert refused(sealed, passphrase=WORDS) in (engine.DAMAGED, engine.NOT_ITS_KEY)


def test_a_passphrase_that_is_too_short_makes_nothing(path: Path) -> None:
    with pytest.raises(Invalid):
        open_store(path, create=True, passphrase="short")
    assert list(path.parent.iterdir()) == []


def test_a_plain_store_beside_a_key_file_is_a_plain_store(path: Path) -> None:
    open_store(path, create=True).close()
    keys.prepare(path, WORDS)
    store = open_store(path)
    assert store.key is None
    store.close()
    open_store(path, passphrase="whatever is given").close()


def test_a_wrong_key_says_nothing_on_stderr(sealed: Path) -> None:
    """SQLCipher writes lines of its own there."""
    code = (
        "import sys; from pathlib import Path; from desktop.store.opening import open_store\n"
        "try: open_store(Path(sys.argv[1]), key=bytes(32))\n"
        "except Exception as error: print(type(error).__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(sealed)], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("UserError\n", "")


def test_locked_nothing_is_read_or_written_and_unlocked_all_is_back(path: Path) -> None:
    store = open_store(path, create=True, passphrase=WORDS)
    key = store.key
    assert key is not None and not store.locked
    store.do("add", records.add, t.Person, {"name_zh": "林"})
    before = dump_of(store)
    store.lock()
    assert store.locked and store.key is None
    for use in (lambda: dump_of(store), lambda: store.do("add", records.add, t.Person, {"name_zh": "王"}), store.undo):
        with pytest.raises(UserError) as caught:
            use()
        assert caught.value.sentence.msgid == engine.SHUT
    with pytest.raises(UserError):
        store.unlock(bytes(32))
    assert store.locked and store.key is None
    store.unlock(key)
    assert dump_of(store) == before and store.undo_label() == "add"
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.lock()
    store.close()  # closing a locked store is no mistake
    store = open_store(path, key=key)
    assert store.undo_label() == "add"
    store.close()


def test_a_plain_store_has_nothing_to_lock(store: Store) -> None:
    store.lock()
    assert not store.locked
    dump_of(store)


def test_opening_with_the_office_key_is_recorded(sealed: Path, tmp_path: Path) -> None:
    pair = offices.new("the office's own words")
    offices.save(pair, tmp_path / "office.age")
    keys.add_office(sealed, keys.unlock(sealed, WORDS), pair.public)
    with pytest.raises(UserError):
        opening.open_by_office(sealed, tmp_path / "office.age", "not the words of it", "林課長")
    store = opening.open_by_office(sealed, tmp_path / "office.age", "the office's own words", "林課長")
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT what, who, at FROM access WHERE alive").all()
    assert [(what, who) for what, who, _at in rows] == [("office_key", "林課長")]
    assert rows[0][2][4] == "-" and rows[0][2][-6] in "+-"
    assert_journal_is_tables(store)
    store.close()


def test_the_old_passphrase_opens_nothing_once_the_new_key_file_opens_the_data(sealed: Path) -> None:
    store = open_store(sealed, passphrase=WORDS)
    keys.change_passphrase(sealed, WORDS, "another staple entirely")
    assert not keys.old_file(sealed).exists()
    with pytest.raises(wraps.PassphraseWrong):
        keys.unlock(sealed, WORDS)  # the page of the lock, in the same session
    store.close()
    assert refused(sealed, passphrase=WORDS) == wraps.WRONG
    open_store(sealed, passphrase="another staple entirely").close()


def test_of_an_interrupted_change_the_old_passphrase_opens_only_without_a_whole_new_key_file(sealed: Path) -> None:
    before = engine.key_file(sealed).read_bytes()
    keys.change_passphrase(sealed, WORDS, "another staple entirely")
    keys.old_file(sealed).write_bytes(before)  # the program was killed before it could go
    assert refused(sealed, passphrase=WORDS) == wraps.WRONG
    engine.key_file(sealed).write_bytes(b"\x00" * 400)
    open_store(sealed, passphrase=WORDS).close()
    assert engine.key_file(sealed).read_bytes() == before


def test_a_change_that_is_not_sure_to_last_leaves_the_passphrase_from_before(
    sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, synced = paths.sync_folder, []

    def failing(folder: Path) -> None:
        synced.append(folder)
        if len(synced) == 2:  # after the new key file has its name
            raise OSError(5, "Input/output error")
        real(folder)

    monkeypatch.setattr(paths, "sync_folder", failing)
    with pytest.raises(UserError):
        keys.change_passphrase(sealed, WORDS, "another staple entirely")
    open_store(sealed, passphrase=WORDS).close()
    assert refused(sealed, passphrase="another staple entirely") == wraps.WRONG


# Which copy is it? (data.md I11)


def test_an_older_copy_in_the_same_place_is_a_replica_of_its_own(path: Path, tmp_path: Path) -> None:
    store = open_store(path, create=True)
    store.do("add", records.add, t.Person, {"name_zh": "一"})
    store.close()
    before = tmp_path / "before.db"
    shutil.copyfile(path, before)
    store = open_store(path)
    first = store.replica
    store.do("add", records.add, t.Person, {"name_zh": "二"})
    store.close()
    shutil.copyfile(before, path)
    store = open_store(path)
    assert store.replica != first
    store.do("add", records.add, t.Person, {"name_zh": "三"})
    second = store.replica
    store.close()
    store = open_store(path)
    assert store.replica == second
    store.close()


def test_after_a_crash_the_replica_stays(path: Path, tmp_path: Path) -> None:
    store = open_store(path, create=True)
    first = store.replica
    store.close()
    store = open_store(path)
    store.do("add", records.add, t.Person, {"name_zh": "一"})
    store.engine.dispose()  # no close: what it wrote was never remembered
    store = open_store(path)
    assert store.replica == first and store.undo_label() == "add"
    store.close()

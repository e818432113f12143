"""Backups come back: seen before they do, verified whole, and what stood there stays within reach."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from desktop import packs
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.store import Store, archive, attachments, backup, engine, integrity, keys, records, restore, staging, wraps
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables, dump_of

OLD = Path(__file__).parent / "old"
WORD, OTHER = "出團密碼 for 2026", "another passphrase"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


pytestmark = pytest.mark.usefixtures("cheap")


def add(store: Store, name: str) -> str:
    return store.do("add", records.add, t.Person, {"name_zh": name})


def logo(store: Store) -> str:
    """An organisation with a logo; the logo's sha256."""
    sha = attachments.keep(store, PICTURE)
    office = store.do("add", records.add, t.Organisation, {"name_zh": "辦公室"})
    store.do("logo", attachments.set_logo, office, "logo.png", PICTURE, sha)
    return sha


def content(store: Store) -> dict[str, Any]:
    """Everything but which copy it is."""
    found: dict[str, Any] = dump_of(store)
    found["meta"] = [row for row in found["meta"] if row[0] != "replica"]
    return found


@pytest.fixture
def plain(path: Path) -> Iterator[Store]:
    made = open_store(path, create=True)
    yield made
    made.close()


@pytest.fixture
def secret(path: Path) -> Iterator[Store]:
    made = open_store(path, create=True, passphrase=WORD)
    yield made
    made.close()


def refused(*arguments: Any, **named: Any) -> str:
    with pytest.raises(UserError) as caught:
        restore.restore(*arguments, **named)
    assert "{" not in caught.value.sentence.text(str)
    return caught.value.sentence.msgid


def assert_nothing_left(folder: Path) -> None:
    assert [file.name for file in folder.iterdir() if file.name.startswith(".")] == []


# Both forms, there and back


@pytest.mark.parametrize("form", ["copy", "file"])
@pytest.mark.parametrize("word", ["", WORD], ids=["plain", "encrypted"])
def test_a_backup_comes_back(path: Path, tmp_path: Path, form: str, word: str) -> None:
    store = open_store(path, create=True, passphrase=word)
    sha = logo(store)
    add(store, "王")
    before, own = content(store), store.replica
    if form == "copy":
        made = backup.automatic(store, "merge")
        assert made is not None
    else:
        made = tmp_path / "all.backup"
        backup.export(store, made)
        assert_nothing_left(tmp_path)
    gone = add(store, "後來")
    store.close()
    if form == "file":
        shutil.rmtree(attachments.folder_of(path))
    done = restore.restore(path, made, passphrase=word)
    assert_nothing_left(tmp_path)
    assert done.contents.people == 1 and done.contents.encrypted == bool(word)
    store = open_store(path, passphrase=word)
    assert content(store) == before
    assert attachments.read(store, sha) == PICTURE
    assert store.replica != own and store.undo_label() is None  # a copy that was restored is another one (I11)
    assert integrity.problems(store) == []
    assert_journal_is_tables(store)
    store.close()
    assert done.before is not None
    shutil.copyfile(done.before, tmp_path / "aside.db")
    if word:
        shutil.copyfile(engine.key_file(done.before), tmp_path / "aside.db.key")
    aside = open_store(tmp_path / "aside.db", passphrase=word)
    assert gone in {row[0] for row in dump_of(aside)["person"]}
    aside.close()


@pytest.mark.parametrize("word", ["", WORD], ids=["plain", "encrypted"])
def test_one_file_is_enough_on_a_new_laptop(path: Path, tmp_path: Path, word: str) -> None:
    store = open_store(path, create=True, passphrase=word)
    sha = logo(store)
    before = content(store)
    backup.export(store, tmp_path / "all.backup")
    key = store.key
    store.close()
    for number, how in enumerate([{"passphrase": word}, {"key": key}]):
        place = tmp_path / f"new{number}" / "deep" / "trip.db"
        done = restore.restore(place, tmp_path / "all.backup", **how)  # type: ignore[arg-type]
        assert done.before is None
        store = open_store(place, passphrase=word)
        assert content(store) == before and attachments.read(store, sha) == PICTURE
        store.close()


def test_it_is_one_file_without_anything_to_read(secret: Store, tmp_path: Path) -> None:
    add(secret, "千代田")
    logo(secret)
    backup.export(secret, tmp_path / "all.backup")
    data = (tmp_path / "all.backup").read_bytes()
    for word in ("千代田".encode(), b"SQLite format", b"logo.png", PICTURE[:20], secret.key or b"", WORD.encode()):
        assert word not in data


def test_a_store_copied_by_hand_while_it_was_open_comes_back_with_its_log(plain: Store, tmp_path: Path) -> None:
    add(plain, "在日誌裡")
    stick = tmp_path / "stick"
    stick.mkdir()
    for ending in ("", "-wal"):
        shutil.copyfile(plain.path.with_name(plain.path.name + ending), stick / f"copy.db{ending}")
    before = {file: (stick / file).read_bytes() for file in ("copy.db", "copy.db-wal")}
    restore.restore(tmp_path / "new.db", stick / "copy.db")
    store = open_store(tmp_path / "new.db")
    assert content(store) == content(plain)
    store.close()
    assert {file.name: file.read_bytes() for file in stick.iterdir()} == before  # the source is never touched


def test_a_backup_of_an_older_program(path: Path) -> None:
    made = path.with_name("old.db")
    connection = driver.connect(str(made))
    connection.executescript((OLD / "0001.sql").read_text(encoding="utf-8"))
    connection.close()
    contents = restore.inspect(made)
    assert contents.revision == "0001" and contents.delegations and contents.people > 3
    store = open_store(path, create=True)
    seen = restore.preview(store, made)
    assert not seen.same_store and {line.entity for line in seen.differences} >= {"person", "event", "delegation"}
    store.close()
    restore.restore(path, made)
    store = open_store(path)
    assert [copy.reason for copy in backup.copies(path)] == ["migration", "restore"]
    assert integrity.problems(store) == []
    store.close()


# Keys


def test_the_passphrase_of_today_opens_a_backup_of_before(secret: Store, path: Path) -> None:
    add(secret, "王")
    made = backup.automatic(secret, "merge")
    assert made is not None
    backup.export(secret, path.with_name("all.backup"))
    secret.close()
    keys.change_passphrase(path, WORD, OTHER)
    for file in (made, path.with_name("all.backup")):
        assert restore.inspect(file, passphrase=WORD).people == 1
        assert restore.inspect(file, passphrase=OTHER, beside=path).people == 1
        restore.restore(path, file, passphrase=OTHER)
        open_store(path, passphrase=OTHER).close()  # the newer passphrase stays in force
        assert keys.unlock(path, OTHER)
        with pytest.raises(wraps.PassphraseWrong):
            keys.unlock(path, WORD)


def test_a_backup_under_another_key_brings_its_key_along(tmp_path: Path) -> None:
    """Another laptop's file, over a store that was made anew with another passphrase."""
    theirs, mine = tmp_path / "theirs.db", tmp_path / "mine.db"
    store = open_store(theirs, create=True, passphrase=WORD)
    sha = logo(store)
    backup.export(store, tmp_path / "all.backup")
    store.close()
    store = open_store(mine, create=True, passphrase=OTHER)
    own = store.key
    add(store, "我的")
    store.close()
    assert refused(mine, tmp_path / "all.backup", passphrase=OTHER) == wraps.WRONG
    done = restore.restore(mine, tmp_path / "all.backup", passphrase=WORD, present=own)
    store = open_store(mine, passphrase=WORD)
    assert attachments.read(store, sha) == PICTURE and store.key != own
    store.close()
    assert done.before is not None and keys.unlock(done.before, OTHER) == own
    aside = tmp_path / "aside.db"
    shutil.copyfile(done.before, aside)
    store = open_store(aside, key=own)
    assert [row[0] for row in dump_of(store)["meta"]].count("store") == 1
    store.close()


def test_stopped_between_key_file_and_data(tmp_path: Path) -> None:
    """Both keys have the same passphrase, so only trying tells which one the data want."""
    mine, theirs = tmp_path / "mine.db", tmp_path / "theirs.db"
    for place in (mine, theirs):
        store = open_store(place, create=True, passphrase=WORD)
        add(store, place.stem)
        store.close()
    own = engine.key_file(mine).read_bytes()
    data = mine.read_bytes()
    restore.restore(mine, theirs, passphrase=WORD, present=keys.unlock(mine, WORD))
    assert keys.old_file(mine).read_bytes() == own
    mine.write_bytes(data)
    store = open_store(mine, passphrase=WORD)
    assert [row for row in dump_of(store)["person"] if "mine" in row]
    store.close()
    assert engine.key_file(mine).read_bytes() == own  # and the next time nothing needs trying
    assert not keys.find(mine, WORD).from_old


def test_what_cannot_be_opened_is_set_aside_as_it_is(tmp_path: Path) -> None:
    """Nobody knows the passphrase of what stands there: it is neither lost nor in the way."""
    mine = tmp_path / "mine.db"
    store = open_store(mine, create=True, passphrase=OTHER)
    add(store, "我的")
    store.close()
    theirs = open_store(tmp_path / "theirs.db", create=True, passphrase=WORD)
    backup.export(theirs, tmp_path / "all.backup")
    theirs.close()
    done = restore.restore(mine, tmp_path / "all.backup", passphrase=WORD)
    open_store(mine, passphrase=WORD).close()
    assert done.before is not None and done.before.name.startswith("damaged-")
    store = open_store(done.before, passphrase=OTHER)
    assert len(dump_of(store)["person"]) == 1
    store.close()


def test_a_plain_backup_does_not_undo_the_encryption(path: Path, tmp_path: Path) -> None:
    store = open_store(tmp_path / "plain.db", create=True)
    add(store, "千代田")
    sha = logo(store)
    backup.export(store, tmp_path / "plain.backup")
    before = content(store)
    store.close()
    store = open_store(path, create=True, passphrase=WORD)
    store.close()
    stood = path.read_bytes()
    for word, kind in (("", keys.PassphraseNeeded), (OTHER, wraps.PassphraseWrong)):
        with pytest.raises(kind):
            restore.restore(path, tmp_path / "plain.backup", passphrase=word)
        assert path.read_bytes() == stood and not backup.copies(path)
    assert_nothing_left(path.parent)
    restore.restore(path, tmp_path / "plain.backup", passphrase=WORD)
    assert not path.read_bytes().startswith(engine.HEADER)
    store = open_store(path, passphrase=WORD)
    assert content(store) == before and attachments.read(store, sha) == PICTURE
    assert integrity.problems(store) == []
    store.close()
    for file in (path, *attachments.folder_of(path).rglob("*")):
        assert file.is_dir() or ("千代田".encode() not in file.read_bytes() and PICTURE not in file.read_bytes())


@pytest.mark.parametrize("form", ["copy", "file"])
def test_passphrases_that_do_not_fit(secret: Store, path: Path, form: str) -> None:
    file = backup.automatic(secret, "merge") if form == "copy" else path.with_name("all.backup")
    assert file is not None
    if form == "file":
        backup.export(secret, file)
    secret.close()
    new = path.with_name("new.db")
    assert refused(new, file) == keys.NEEDED
    assert refused(new, file, passphrase="wrong wrong wrong") == wraps.WRONG
    assert refused(new, file, key=bytes(32)) == keys.NEEDED
    assert not new.exists()
    assert_nothing_left(path.parent)


# What would be different


def test_a_preview_names_what_will_be_different(plain: Store, tmp_path: Path) -> None:
    stays, changes, comes = add(plain, "留"), add(plain, "改"), add(plain, "回")
    made = tmp_path / "before.backup"
    backup.export(plain, made)
    plain.do("edit", records.edit, t.Person, changes, {"name_zh": "改了"})
    plain.do("delete", records.remove, t.Person, comes)
    add(plain, "去")
    before = content(plain)
    seen = restore.preview(plain, made)
    assert content(plain) == before and stays
    assert seen.same_store and seen.lost == 3 and seen.contents.transactions == 3
    (people,) = seen.differences
    assert people == restore.Difference("person", (Pair("回", ""),), (Pair("改", ""),), (Pair("去", ""),))
    assert restore.preview(plain, backup.automatic(plain, "merge") or made).differences == ()


def test_a_preview_of_an_encrypted_one_uses_the_open_key(secret: Store, tmp_path: Path) -> None:
    add(secret, "王")
    backup.export(secret, tmp_path / "all.backup")
    assert restore.preview(secret, tmp_path / "all.backup").lost == 0
    add(secret, "後來")
    seen = restore.preview(secret, tmp_path / "all.backup")
    assert seen.lost == 1 and seen.contents.encrypted


def test_it_is_recorded(plain: Store) -> None:
    restore.record(plain, "all.backup", "王")
    (row,) = dump_of(plain)["access"]
    assert {"restore", "王", "all.backup"} <= set(row)


# What goes wrong


def test_nothing_is_touched_by_a_backup_that_is_not_sound(plain: Store, path: Path, tmp_path: Path) -> None:
    add(plain, "王")
    made = backup.automatic(plain, "merge")
    assert made is not None
    backup.export(plain, tmp_path / "all.backup")
    plain.close()
    before = path.read_bytes()
    bad = tmp_path / "bad"
    whole = made.read_bytes()
    trials: dict[bytes, str] = {
        b"": engine.EMPTY, b"text": engine.NOT_OURS, whole[:5000]: engine.DAMAGED,
        whole[:8192] + b"\xff" * 4096 + whole[12288:]: engine.DAMAGED,
        (tmp_path / "all.backup").read_bytes()[:-1]: archive.DAMAGED,
    }  # fmt: skip
    for data, said in trials.items():
        bad.write_bytes(data)
        assert refused(path, bad) == said
    assert refused(path, tmp_path / "none") == engine.MISSING
    assert refused(path, tmp_path) == engine.NOT_OURS
    assert refused(path, path) == restore.ITSELF
    assert path.read_bytes() == before
    assert [copy.reason for copy in backup.copies(path)] == ["merge"]
    assert_nothing_left(tmp_path)


def test_a_journal_that_was_altered_is_refused(plain: Store, path: Path, tmp_path: Path) -> None:
    add(plain, "王")
    made = backup.automatic(plain, "merge")
    assert made is not None
    connection = driver.connect(str(made))
    connection.execute("UPDATE change SET value = replace(value, '王', '林')")
    connection.commit()
    connection.close()
    assert refused(tmp_path / "new.db", made) == archive.DAMAGED


def test_a_backup_of_a_newer_program_is_refused(plain: Store, tmp_path: Path) -> None:
    made = backup.automatic(plain, "merge")
    assert made is not None
    connection = driver.connect(str(made))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    assert refused(tmp_path / "new.db", made) == engine.NEWER
    connection = driver.connect(str(made))
    connection.execute("UPDATE meta SET value = '0.9.0' WHERE key = 'needs'")
    connection.commit()
    connection.close()
    assert refused(tmp_path / "new.db", made) == engine.NEEDS


@pytest.mark.parametrize("word", ["", WORD])
def test_an_exchange_file_is_no_backup(plain: Store, tmp_path: Path, word: str) -> None:
    packs.save(packs.make(plain), tmp_path / "all.hashidate", word)
    assert refused(tmp_path / "new.db", tmp_path / "all.hashidate", passphrase=word) == staging.IS_PACK


def test_a_damaged_store_is_replaced_but_kept(plain: Store, path: Path) -> None:
    add(plain, "王")
    backup.at_close(plain)
    made = backup.copies(path)[0].path
    before = content(plain)
    plain.close()
    for spoilt in (b"\x00" * 20_000, b"", path.read_bytes()[:8192] + b"\xff" * 9000, b"no store at all"):
        path.write_bytes(spoilt)
        done = restore.restore(path, made)
        store = open_store(path)
        assert content(store) == before
        store.close()
        assert done.before is not None and done.before.read_bytes() == spoilt
        done.before.unlink()


def test_another_program_s_file_stays_where_it_is(plain: Store, tmp_path: Path) -> None:
    backup.export(plain, tmp_path / "all.backup")
    letter = tmp_path / "letter.txt"
    letter.write_text("親愛的")
    assert refused(letter, tmp_path / "all.backup") == engine.NOT_OURS
    assert letter.read_text() == "親愛的"


HOLDER = """
import sys
from pathlib import Path
from desktop.store.opening import open_store
store = open_store(Path(sys.argv[1]))
with store.read() as connection:
    connection.exec_driver_sql("SELECT count(*) FROM person").scalar()
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_store_that_is_open_elsewhere_is_not_replaced(plain: Store, path: Path, tmp_path: Path) -> None:
    add(plain, "王")
    backup.export(plain, tmp_path / "all.backup")
    add(plain, "後來")
    before = content(plain)
    plain.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        try:
            assert refused(path, tmp_path / "all.backup") == engine.LOCKED
        finally:
            holder.communicate()
    store = open_store(path)
    assert content(store) == before
    store.close()
    assert_nothing_left(tmp_path)


def test_the_file_of_a_backup_cannot_be_the_store(plain: Store, path: Path) -> None:
    with pytest.raises(UserError):
        backup.export(plain, path)
    with pytest.raises(UserError):
        backup.export(plain, path.with_name("no") / "folder")

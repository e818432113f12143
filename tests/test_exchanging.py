"""Exchange on the command line, as colleagues use it: copies of one store, edited apart and brought together."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop import cli, exchanging, packs
from desktop.store import records
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.laptops import older_program

pytestmark = pytest.mark.usefixtures("cheap")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line; exit status, what it printed, what it complained about."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main([str(word) for word in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


@pytest.fixture
def laptops(tmp_path: Path, run: Run) -> tuple[Path, Path]:
    """Two copies of the sample, each in a folder of its own."""
    first, second = tmp_path / "a" / "trip.db", tmp_path / "b" / "trip.db"
    assert run("--store", first, "sample")[0] == 0
    second.parent.mkdir()
    shutil.copyfile(first, second)
    for path, name in ((first, "李裕發"), (second, "周美鵬")):
        store = open_store(path)
        store.sign_as(name)
        store.close()
    return first, second


def edit(path: Path, name: str, **values: Any) -> str:
    """Edit the person of this name."""
    store = open_store(path)
    with store.read() as connection:
        row = connection.execute(text("SELECT id FROM person WHERE name_ja = :name"), {"name": name}).scalar_one()
    store.do("edit", records.edit, t.Person, row, values)
    store.close()
    return str(row)


def rows(run: Run, path: Path, what: str) -> list[dict[str, Any]]:
    status, out, _err = run("--store", path, "list", what, "--json")
    assert status == 0
    found: list[dict[str, Any]] = json.loads(out)
    return found


def test_two_laptops_come_together(laptops: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    first, second = laptops
    edit(first, "佐藤花子", phone="111", notes="甲")
    person = edit(second, "佐藤花子", phone="222", mobile="090")
    pack = tmp_path / "b.hashidate"
    assert run("--store", second, "pack", "--output", pack)[0] == 0
    before = rows(run, first, "people")
    status, out, _err = run("--store", first, "merge", pack, "--dry-run")
    assert (status, out.splitlines()[-1]) == (0, "1 new, 1 known, 1 conflicts")
    assert rows(run, first, "people") == before
    assert rows(run, first, "conflicts") == []
    status, out, err = run("--store", first, "merge", pack, "--json")
    assert (status, err) == (0, "")
    report = json.loads(out)
    assert (report["new"], report["known"], report["conflicts"]) == (1, 1, 1)
    (line,) = report["lines"]
    assert (line["what"], line["entity"], line["authors"]) == ("changed", "person", ["周美鵬"])
    (conflict,) = rows(run, first, "conflicts")
    assert list(conflict)[:6] == ["key", "kind", "entity", "id", "field", "values"]
    assert (conflict["kind"], conflict["entity"], conflict["id"], conflict["field"]) == (
        "field",
        "person",
        person,
        "phone",
    )
    assert (conflict["values"], conflict["authors"]) == (["111", "222"], ["李裕發", "周美鵬"])
    # The other way round: the same list, the same key.
    back = tmp_path / "a.hashidate"
    run("--store", first, "pack", "--output", back)
    assert run("--store", second, "merge", back)[1].splitlines()[-1] == "1 new, 2 known, 1 conflicts"
    assert rows(run, second, "conflicts") == [conflict]
    # Decided once, anywhere.
    assert run("--store", second, "resolve", conflict["key"][:8], "1")[0] == 0
    run("--store", second, "pack", "--output", pack)
    assert run("--store", first, "merge", pack)[1].splitlines()[-1] == "1 new, 3 known, 0 conflicts"
    assert rows(run, first, "conflicts") == rows(run, second, "conflicts") == []
    for path in laptops:
        assert run("--store", path, "check") == (0, "ok\n", "")
    assert run("--store", first, "merge", pack)[1].splitlines()[-1] == "0 new, 4 known, 0 conflicts"


def test_a_wrong_key_or_place_is_a_sentence(laptops: tuple[Path, Path], run: Run) -> None:
    first, _second = laptops
    edit(first, "佐藤花子", phone="111")
    for key, index in (("", "0"), ("00000000", "0")):
        status, out, err = run("--store", first, "resolve", key, index)
        assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert run("--store", first, "resolve", "00000000", "x")[0] == 2


def test_merging_makes_a_store_where_there_is_none(laptops: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    first, _second = laptops
    pack, fresh = tmp_path / "p.hashidate", tmp_path / "new" / "trip.db"
    run("--store", first, "pack", "--delegation", "sample-2019", "--output", pack)
    assert run("--store", fresh, "merge", pack, "--dry-run")[1].splitlines()[-1] == "1 new, 0 known, 0 conflicts"
    assert not fresh.exists()
    assert run("--store", fresh, "merge", pack)[0] == 0
    assert run("--store", fresh, "check") == (0, "ok\n", "")
    for what in ("delegations", "events", "members", "people"):
        assert rows(run, fresh, what) == rows(run, first, what) != []


@pytest.mark.parametrize("content", [b"", b"no pack", b"HASHIDATE\x1aPACK\n\x00\x01" + b"\x00" * 99, b"PK\x03\x04"])
def test_what_is_no_pack_makes_no_store(tmp_path: Path, run: Run, content: bytes) -> None:
    file, fresh = tmp_path / "p.hashidate", tmp_path / "trip.db"
    file.write_bytes(content)
    status, out, err = run("--store", fresh, "merge", file)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert not fresh.exists()
    assert run("--store", fresh, "merge", tmp_path / "none")[0] == 1


def test_a_pack_of_a_newer_program_says_so(
    laptops: tuple[Path, Path], tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = laptops
    pack = tmp_path / "all.hashidate"
    store = open_store(first)
    with store.read() as connection:
        trip = connection.execute(text("SELECT id FROM delegation")).scalar_one()
    store.do("add", records.add, t.Task, {"delegation_id": trip, "title": "訂車"})
    store.close()
    monkeypatch.setattr(packs, "__version__", "0.9.0")
    assert run("--store", first, "pack", "--output", pack)[0] == 0
    with older_program():
        status, out, err = run("--store", second, "merge", pack, "--dry-run")
    assert status == 0 and "conflicts" in out
    assert "由橋立 0.9.0 產生" in err and "繼續傳遞" in err
    pack.write_bytes(pack.read_bytes()[:15] + b"\x00\x020.9.0\n")  # one whose form is not known here
    status, out, err = run("--store", second, "merge", pack)
    assert (status, out) == (1, "") and "需要橋立 0.9.0 以上的版本" in err and err.count("\n") == 1


def test_packs_are_sealed_with_the_passphrase_of_the_store(tmp_path: Path, run: Run, monkeypatch: Any) -> None:
    word, other = tmp_path / "word", tmp_path / "other"
    word.write_text("橋立 出團 密碼 2026\n", encoding="utf-8")
    other.write_text("something else 123\n", encoding="utf-8")
    path, pack, fresh = tmp_path / "trip.db", tmp_path / "p.hashidate", tmp_path / "fresh.db"
    assert run("--passphrase-file", word, "--store", path, "sample")[0] == 0
    assert run("--passphrase-file", word, "--store", path, "pack", "--output", pack) == (0, "", "")
    assert pack.read_bytes().startswith(b"age-encryption.org/")
    for given in ((), ("--passphrase-file", other)):
        status, out, err = run(*given, "--store", fresh, "merge", pack)
        assert (status, out, len(err.splitlines())) == (1, "", 1)
        assert not fresh.exists()
    status, out, err = run("--store", path, "check")
    assert (status, out, len(err.splitlines())) == (3, "", 1) and "trip.db" in err
    assert "--passphrase-file" in err and "HASHIDATE_PASSPHRASE" in err, "how a command is given one"
    assert run("--passphrase-file", other, "--store", path, "list", "people")[0] == 3
    monkeypatch.setenv("HASHIDATE_PASSPHRASE", "橋立 出團 密碼 2026")
    assert run("--store", fresh, "merge", pack)[0] == 0
    assert run("--store", fresh, "check") == (0, "ok\n", "")
    assert b"SQLite format" not in fresh.read_bytes()[:16]


def test_an_encrypted_store_hands_nothing_on_unsealed(tmp_path: Path, run: Run) -> None:
    word, empty = tmp_path / "word", tmp_path / "empty"
    word.write_text("long enough passphrase\n")
    empty.write_text("\n")
    path, pack = tmp_path / "trip.db", tmp_path / "p.hashidate"
    run("--passphrase-file", word, "--store", path, "sample")
    status, out, err = run(
        "--passphrase-file", word, "--store", path, "pack", "--output", pack, "--seal-passphrase-file", empty
    )
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert not pack.exists()


def test_packs_for_a_colleagues_key(laptops: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    from desktop.exchange import pack as sealing

    secret = sealing.new_identity()
    public, identity, pack = tmp_path / "c.pub", tmp_path / "c.key", tmp_path / "p.hashidate"
    public.write_text(sealing.public_of(secret) + "\n")
    identity.write_text(secret + "\n")
    assert run("--store", laptops[0], "pack", "--to", public, "--output", pack)[0] == 0
    assert run("--store", laptops[1], "merge", pack)[0] == 1
    assert run("--store", laptops[1], "merge", pack, "--identity", identity)[0] == 0


def test_personal_data_stay_at_home_unless_asked_for(laptops: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    first, second = laptops
    person = edit(first, "王大明", phone="1")
    store = open_store(first)
    store.do("passport", records.add, t.Personal, {"person_id": person, "passport_no": "M31415926"})
    store.close()
    pack, word = tmp_path / "p.hashidate", tmp_path / "word"
    word.write_text("trip words 2026\n", encoding="utf-8")
    seal = ("--seal-passphrase-file", word)
    for more, held in (((), 0), (("--personal",), 1)):
        assert run("--store", first, "pack", *more, *seal, "--output", pack)[0] == 0
        inside = packs.opened(pack.read_bytes(), "trip words 2026").transactions
        assert (b"M31415926" in json.dumps(inside).encode()) == bool(held)
        assert run("--store", second, "merge", pack, *seal)[0] == 0
        assert run("--store", second, "check") == (0, "ok\n", "")
        store = open_store(second)
        with store.read() as connection:
            assert connection.execute(text("SELECT count(*) FROM personal")).scalar() == held
        store.close()


def test_backup_and_restore(laptops: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    first, second = laptops
    backup = tmp_path / "copy.hashidate-backup"
    assert run("--store", first, "backup", "--output", backup) == (0, "", "")
    before = rows(run, first, "people")
    edit(first, "佐藤花子", name_ja="佐藤花江")
    status, out, err = run("--store", first, "restore", backup, "--dry-run")
    assert (status, err) == (0, "")
    assert "佐藤花" in out
    assert rows(run, first, "people") != before
    assert run("--store", first, "restore", backup) == (0, "", "")
    assert rows(run, first, "people") == before
    assert run("--store", first, "check") == (0, "ok\n", "")
    damaged = bytearray(backup.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    backup.write_bytes(damaged)
    status, out, err = run("--store", second, "restore", backup)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert run("--store", second, "check") == (0, "ok\n", "")


def test_nothing_is_written_over_the_store_or_what_belongs_to_it(tmp_path: Path, run: Run) -> None:
    word, path = tmp_path / "word", tmp_path / "trip.db"
    word.write_text("ten characters long\n", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    chosen = ("--store", path, "--passphrase-file", word)
    assert run(*chosen, "sample")[0] == 0
    key = path.with_name("trip.db.key")
    (tmp_path / "link.pdf").hardlink_to(path)
    (tmp_path / "soft").symlink_to(tmp_path / "trip.db.backups")
    before = path.read_bytes(), key.read_bytes()
    for target in (
        path,
        key,
        tmp_path / "sub" / ".." / "trip.db",
        path.with_name("trip.db.key.old"),
        path.with_name("trip.db-wal"),
        path.with_name("trip.db.files") / "x",
        tmp_path / "soft" / "20261121-081500-close.db",
        tmp_path / "link.pdf",
    ):
        for command in ("pack", "backup"):
            status, out, err = run(*chosen, command, "--output", target)
            assert (status, out, len(err.splitlines())) == (1, "", 1), target
            assert target.name in err
    assert run(*chosen, "print", "agenda", "--output", tmp_path / "link.pdf")[0] == 1
    assert (path.read_bytes(), key.read_bytes()) == before
    assert run(*chosen, "list", "people")[0] == 0
    assert run(*chosen, "pack", "--output", tmp_path / "sub" / "trip.hashidate")[0] == 0


def test_what_came_sealed_is_not_laid_out_in_plain(laptops: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    word, pack, fresh = tmp_path / "word", tmp_path / "p.hashidate", tmp_path / "new" / "trip.db"
    word.write_text("ten characters long\n", encoding="utf-8")
    seal = ("--seal-passphrase-file", word)
    status, out, err = run("--store", laptops[0], "pack", "--personal", "--output", pack)
    assert (status, out, len(err.splitlines()), pack.exists()) == (1, "", 1, False)
    assert run("--store", laptops[0], "pack", "--personal", *seal, "--output", pack) == (0, "", "")
    status, out, err = run("--store", fresh, "merge", pack, *seal)
    assert (status, out, len(err.splitlines()), "--passphrase-file" in err) == (1, "", 1, True)
    assert run("--store", fresh, "merge", pack, *seal, "--dry-run")[0] == 0
    assert not fresh.exists()
    assert run("--store", fresh, "--passphrase-file", word, "merge", pack, *seal)[0] == 0
    assert not fresh.read_bytes().startswith(b"SQLite")


def test_a_dry_run_lays_nothing_out_in_plain(laptops: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    with exchanging._nowhere() as store:
        assert store.key is not None
        assert not any(b"SQLite" in file.read_bytes()[:99] for file in store.path.parent.iterdir())


def test_a_plain_backup_does_not_take_the_place_of_an_encrypted_store(tmp_path: Path, run: Run) -> None:
    word, path, plain, file = tmp_path / "word", tmp_path / "a.db", tmp_path / "b.db", tmp_path / "all.hashidate-backup"
    word.write_text("ten characters long\n", encoding="utf-8")
    run("--store", plain, "sample")
    assert run("--store", plain, "backup", "--output", file)[0] == 0
    assert run("--store", path, "--passphrase-file", word, "sample")[0] == 0
    before = path.read_bytes()
    status, out, err = run("--store", path, "restore", file)
    assert (status, out, len(err.splitlines())) == (3, "", 1) and "--passphrase-file" in err
    assert path.read_bytes() == before
    assert run("--store", path, "--passphrase-file", word, "restore", file)[0] == 0
    assert not path.read_bytes().startswith(b"SQLite")


@pytest.mark.parametrize("command", [("pack",), ("backup",)])
def test_nothing_is_written_over_another_store(
    laptops: tuple[Path, Path], tmp_path: Path, run: Run, command: Any
) -> None:
    first, second = laptops
    before = second.read_bytes()
    status, out, err = run("--store", first, *command, "--output", second)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert second.read_bytes() == before
    assert run("--store", first, *command, "--output", tmp_path)[0] == 1
    assert run("--store", first, *command, "--output", "")[0] == 2

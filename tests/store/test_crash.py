"""The real program is killed while it edits, merges, backs up, migrates, restores, encrypts and prints.

Whenever it dies: what it had said to be saved is there, nothing is there by halves, the store opens, ``check`` says ok.
With ``--proof`` the figures of the run are printed at its end.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from desktop import packs
from desktop.store import Store, attachments, backup, engine, integrity, keys, restore, schema, staging, wraps
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables
from tests.store.crash_worker import LABEL, MERGES, PICTURE, ROWS, WORD, action, logo

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9"),
]

ROOT = Path(__file__).resolve().parents[2]
OLD = Path(__file__).parent / "old"
FIGURES: Counter[str] = Counter()


@pytest.fixture(scope="module", autouse=True)
def figures(pytestconfig: pytest.Config) -> Iterator[None]:
    """The sums of this run, in the terminal."""
    FIGURES.clear()
    yield
    order = ("kills", "acknowledged", "lost", "half", "not opened", "check not ok")
    with pytestconfig.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print("\ncrash: " + ", ".join(f"{name} {FIGURES[name]}" for name in order))
        print("crash: " + ", ".join(f"{name} {FIGURES[name]}" for name in sorted(FIGURES.keys() - set(order))))


class Worker:
    """The program in a process of its own (``crash_worker``)."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.crash_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert self._line() == "ready"

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def run(
        self, kind: str, folder: Path, name: str, after: float | None = None, step: int = 0
    ) -> tuple[list[str], bool]:
        """What the program said to be done before it was killed, and whether it was (else it had finished)."""
        acks = folder.with_name(f"{folder.name}.{name}.acks")
        job = {"kind": kind, "folder": str(folder), "acks": str(acks), "name": name, "step": step}
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        pid = int(self._line())
        if after is not None:
            time.sleep(after)
            os.kill(pid, signal.SIGKILL)
        status = int(self._line())
        assert status in (0, signal.SIGKILL), "the program failed by itself"
        told = acks.read_text().splitlines() if acks.exists() else []
        killed = not (told and told[-1].startswith("end"))
        assert killed == (status == signal.SIGKILL) or (after is not None and not killed)
        FIGURES["kills"] += killed
        FIGURES[f"while it {kind}s"] += killed
        return told, killed


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HASHIDATE_DATA", str(tmp_path_factory.mktemp("data")))
        made = Worker()
        with made.process:
            yield made
        assert made.process.returncode == 0


# What is looked at afterwards


def tokens(store: Store) -> Counter[str]:
    """Each action's token and how many of its rows are there."""
    with store.read() as connection:
        found = connection.execute(
            text(
                "SELECT name_zh FROM person WHERE alive AND name_zh LIKE '%-%' "
                "UNION ALL SELECT title_zh FROM post WHERE alive AND title_zh LIKE '%-%'"
            )
        )
        return Counter(name for (name,) in found)


def of_copy(file: Path) -> set[str]:
    """The same of a closed file, without touching it."""
    with closing(driver.connect(f"{file.as_uri()}?immutable=1", uri=True)) as raw:
        if engine.key_file(file).exists():
            engine.give_key(raw, keys.unlock(file, WORD))
        return {name for (name,) in raw.execute("SELECT name_zh FROM person WHERE alive AND name_zh LIKE '%-%'")}


def of_copies(path: Path) -> set[str]:
    return {token for copy in backup.copies(path) for token in of_copy(copy.path)}


def saved(acks: list[str]) -> set[str]:
    gone = {line.removeprefix("undoing ") for line in acks if line.startswith("undoing ")}  # perhaps done, not yet told
    return {line.removeprefix("saved ") for line in acks if line.startswith("saved ")} - gone


def opened(path: Path, passphrase: str = "", *, thorough: bool = False) -> Store:
    """The store after a crash: it opens, holds nothing by halves, and is what its journal says."""
    try:
        store = open_store(path, passphrase=passphrase)
    except Exception:
        FIGURES["not opened"] += 1
        raise
    torn = {token for token, count in tokens(store).items() if count != ROWS}
    FIGURES["half"] += len(torn)
    assert not torn
    problems = integrity.problems(store)
    FIGURES["check not ok"] += bool(problems)
    assert problems == []
    if thorough:
        assert_journal_is_tables(store)
    return store


def nothing_lost(acks: list[str], found: set[str] | Counter[str], more: set[str] | None = None) -> None:
    """Every acknowledged action is there. ``more``: where it may be besides."""
    told = saved(acks)
    lost = told - set(found) - (more or set())
    FIGURES["acknowledged"] += len(acks)
    FIGURES["lost"] += len(lost)
    assert not lost


def nothing_left(folder: Path) -> None:
    """No half-made file has a name that somebody could take for a whole one."""
    for file in folder.rglob("*.db"):
        if not any(part.startswith(".") for part in file.relative_to(folder).parts):
            assert file.stat().st_size >= 4096, file


# What lies there before


def write(path: Path, *names: str, word: str = "") -> None:
    store = open_store(path, create=True, passphrase=word)
    for name in names:
        store.do(LABEL, action, name)
    store.close()


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A folder for each kind of job."""
    base = tmp_path_factory.mktemp("templates")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HASHIDATE_DATA", str(tmp_path_factory.mktemp("own")))
        patch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
        found = {kind: base / kind for kind in CHECKS}
        for folder in found.values():
            folder.mkdir()
        write(found["edit"] / "trip.db")
        write(found["merge"] / "trip.db", "mine-0", "mine-1")
        shutil.copyfile(found["merge"] / "trip.db", base / "colleague.db")
        colleague = open_store(base / "colleague.db")
        for number in range(MERGES):
            for n in range(8):
                colleague.do(LABEL, action, f"c{number}-{n}")
            logo(colleague)
            packs.save(packs.make(colleague), found["merge"] / f"{number}.hashidate")
        colleague.close()
        for kind in ("backup", "encrypt"):
            write(found[kind] / "trip.db", "old-0", "old-1")
            store = open_store(found[kind] / "trip.db")
            logo(store)
            backup.at_close(store)
            store.close()
        with closing(driver.connect(str(found["migrate"] / "trip.db"))) as raw:
            raw.executescript((OLD / "0001.sql").read_text(encoding="utf-8"))
        _encrypted(OLD / "0008.sql", found["upgrade"] / "trip.db")
        for kind, word in (("restore", ""), ("rekey", WORD)):
            write(found[kind] / "trip.db", "a-0", word=word)
            store = open_store(found[kind] / "trip.db", passphrase=word)
            logo(store)
            backup.export(store, found[kind] / "one.backup")
            store.do(LABEL, action, "a-1")
            backup.copy_to(store.engine, found[kind] / "two.db")
            store.do(LABEL, action, "a-2")
            store.close()
        write(base / "other.db", "a-0", "b-0", word=WORD)  # another key under the same passphrase
        store = open_store(base / "other.db", passphrase=WORD)
        backup.export(store, found["rekey"] / "one.backup")
        store.close()
        store = open_store(found["print"] / "trip.db", create=True)
        from desktop.store import sample

        sample.write(store)
        store.close()
    return found


def _encrypted(dump: Path, path: Path) -> None:
    """A kept store as an older program would have encrypted it."""
    key = keys.prepare(path, WORD)
    with closing(driver.connect(":memory:", isolation_level=None)) as raw:
        raw.executescript(dump.read_text(encoding="utf-8"))
        raw.execute(f"ATTACH ? AS sealed KEY \"x'{key.hex()}'\"", (str(path),))
        raw.execute("SELECT sqlcipher_export('sealed')").fetchall()
        raw.execute(f"PRAGMA sealed.application_id={engine.APPLICATION_ID}")


Check = Callable[[Path, list[str]], None]


def check_edit(folder: Path, acks: list[str]) -> None:
    store = opened(folder / "trip.db")
    found = tokens(store)
    nothing_lost(acks, found)
    undone = {line.removeprefix("undone ") for line in acks if line.startswith("undone ")}
    assert not undone & found.keys()
    store.close()


def check_merge(folder: Path, acks: list[str]) -> None:
    store = opened(folder / "trip.db")
    found = tokens(store)
    nothing_lost(acks, found)
    theirs = {token for token in found if token.startswith("c")}
    merged = [line for line in acks if line.startswith("merged")]
    came = len(theirs) // 8  # a pack comes whole or not at all
    assert theirs == {f"c{number}-{n}" for number in range(came) for n in range(8)}
    assert came in (len(merged), len(merged) + 1)
    for number in range(MERGES):  # and whatever came is what it would have been
        packs.bring_in(store, packs.opened(packs.load(folder / f"{number}.hashidate")))
    assert {token for token in tokens(store) if token.startswith("c")} == {
        f"c{number}-{n}" for number in range(MERGES) for n in range(8)
    }
    assert attachments.missing(store) == [] and integrity.problems(store) == []
    assert_journal_is_tables(store)
    store.close()


def check_backup(folder: Path, acks: list[str]) -> None:
    store = opened(folder / "trip.db")
    nothing_lost(acks, tokens(store))
    key = store.key
    store.close()
    copied = {line.split()[1] for line in acks if line.startswith("copied")}
    for copy in backup.copies(folder / "trip.db"):
        restore.inspect(copy.path, key=key)
    assert copied <= of_copies(folder / "trip.db") | copied - {max(copied, key=str, default="")}
    exported = [line for line in acks if line.startswith("exported")]
    target = folder / "all.backup"
    assert target.exists() or not exported
    if target.exists():
        with staging.staged(target, None, "", None, None) as found:
            inside = of_copy(found.path)
            assert {line.split()[1] for line in exported} <= inside
            assert {"old-0", "old-1"} <= inside and found.contents.attachments == 1


def check_migrate(folder: Path, acks: list[str], old: str = "0001", word: str = "") -> None:
    path = folder / "trip.db"
    key = keys.unlock(path, word) if word else None
    with closing(driver.connect(str(path))) as raw:
        if key is not None:
            engine.give_key(raw, key)
        (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    copies = [copy for copy in backup.copies(path) if copy.reason == "migration"]
    assert revision in (old, schema.CURRENT)
    assert copies or revision == old
    assert ("opened" in acks) <= (revision == schema.CURRENT)
    for copy in copies:
        assert backup.state_of_copy(copy.path, key)[0] == old
        assert not word or keys.unlock(copy.path, word) == key  # each with what opens it
    store = opened(path, word, thorough=True)
    nothing_lost(acks, tokens(store))
    with store.read() as connection:
        counts = [connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() for name in ("event", "member")]
    assert counts == ([12, 6] if old == "0001" else [15, 6])
    store.close()
    assert len([copy for copy in backup.copies(path) if copy.reason == "migration"]) == 1


def check_upgrade(folder: Path, acks: list[str]) -> None:
    check_migrate(folder, acks, "0008", WORD)


def check_restore(folder: Path, acks: list[str]) -> None:
    store = opened(folder / "trip.db", WORD, thorough=True)
    found = set(tokens(store))
    base = {token for token in found if token.startswith("a-")}
    assert base in ({"a-0"}, {"a-0", "a-1"}, {"a-0", "a-1", "a-2"})
    store.close()
    # What a restore took away lies in the copy that was made before it.
    nothing_lost(acks, found, of_copies(folder / "trip.db"))
    assert {"a-0", "a-1", "a-2"} <= found | of_copies(folder / "trip.db")
    store = open_store(folder / "trip.db", passphrase=WORD)
    assert attachments.missing(store) == []
    store.close()


def check_encrypt(folder: Path, acks: list[str]) -> None:
    path = folder / "trip.db"
    plain = path.read_bytes()[: len(engine.HEADER)] == engine.HEADER
    assert not (plain and "encrypted" in acks)
    store = opened(path, WORD, thorough=True)
    assert (store.key is None) == plain
    nothing_lost(acks, tokens(store))
    assert {"old-0", "old-1"} <= tokens(store).keys() and attachments.missing(store) == []
    with store.read() as connection:
        (sha,) = connection.execute(text("SELECT sha256 FROM attachment")).one()
    assert attachments.read(store, sha) == PICTURE
    store.close()
    if not plain:  # nothing to read is left anywhere, not even in what the kill left half-made
        for file in (file for file in folder.rglob("*") if file.is_file()):
            data = file.read_bytes()
            assert b"old-1" not in data and PICTURE not in data, file


def check_print(folder: Path, acks: list[str]) -> None:
    store = opened(folder / "trip.db")
    nothing_lost(acks, tokens(store))
    store.close()
    paper = folder / "agenda.pdf"
    assert paper.exists() or not any(line.startswith("printed") for line in acks)
    if paper.exists():
        document = pypdfium2.PdfDocument(paper)
        assert len(document) > 0
        document.close()


# What is looked at, kills at full size, and within how many seconds one that does not end by itself is killed.
CHECKS: dict[str, tuple[Check, int, float]] = {
    "edit": (check_edit, 40, 0.25),
    "merge": (check_merge, 40, 0),
    "backup": (check_backup, 30, 0),
    "migrate": (check_migrate, 20, 0),
    "upgrade": (check_upgrade, 20, 0),
    "restore": (check_restore, 30, 0),
    "rekey": (check_restore, 30, 0),
    "encrypt": (check_encrypt, 40, 0),
    "print": (check_print, 20, 0.8),
}


@pytest.mark.parametrize("kind", CHECKS)
def test_killed_at_random(worker: Worker, templates: dict[str, Path], tmp_path: Path, scale: float, kind: str) -> None:
    check, number, longest = CHECKS[kind]
    chance = random.Random(f"2019 {kind}")
    if not longest:
        shutil.copytree(templates[kind], tmp_path / "whole")
        start = time.monotonic()
        assert not worker.run(kind, tmp_path / "whole", "whole", step=10**9)[1]
        longest = time.monotonic() - start
    for turn in range(number):
        if turn >= round(number * scale) and FIGURES[f"while it {kind}s"]:
            break
        folder = tmp_path / f"{turn}"
        shutil.copytree(templates[kind], folder)
        after = chance.uniform(0.0, longest)
        acks, killed = worker.run(kind, folder, f"n{turn}", after=after)
        if not killed:
            longest = min(longest, after)  # the whole run was the first, and slow
        check(folder, acks)
        nothing_left(folder)
        shutil.rmtree(folder)
    assert FIGURES[f"while it {kind}s"]


@pytest.mark.parametrize("kind", [kind for kind in CHECKS if kind not in ("edit", "print")])
def test_killed_before_a_rename_or_a_flush(
    worker: Worker, templates: dict[str, Path], tmp_path: Path, scale: float, kind: str
) -> None:
    """Moments that last a millionth of a second: between key file and data, between two renames."""
    everything = tmp_path / "everything"
    shutil.copytree(templates[kind], everything)
    acks, killed = worker.run(kind, everything, "all", step=10**9)
    assert not killed
    CHECKS[kind][0](everything, acks)
    steps = range(1, int(acks[-1].split()[1]) + 1)
    assert len(steps) > 3
    for step in random.Random(kind).sample(steps, min(len(steps), round(30 * scale))):
        folder = tmp_path / f"{step}"
        shutil.copytree(templates[kind], folder)
        acks, killed = worker.run(kind, folder, f"s{step}", step=step)
        assert killed
        CHECKS[kind][0](folder, acks)
        nothing_left(folder)
        shutil.rmtree(folder)


# Two at once, and a power cut

START = "import sys; from desktop.store.opening import open_store; print('ready', flush=True); sys.stdin.readline();"
OPEN = f"{START} store = open_store(sys.argv[1]); print(store.upgraded is not None); store.close()"


def test_programs_that_start_together_upgrade_once(templates: dict[str, Path], tmp_path: Path, scale: float) -> None:
    """Who comes second waits, or says that the file is in use; the copy from before is never overwritten."""
    for turn in range(max(round(4 * scale), 1)):
        folder = tmp_path / f"{turn}"
        shutil.copytree(templates["migrate"], folder)
        path = folder / "trip.db"
        command = [sys.executable, "-c", OPEN, str(path)]
        pipe = subprocess.PIPE
        started = [subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True) for _ in "123"]
        for process in started:
            assert process.stdout is not None and process.stdout.readline() == "ready\n"
        for process in started:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        told = [process.communicate() for process in started]
        upgraded = [out for out, _error in told]
        assert upgraded.count("True\n") == 1, told
        assert all(out or "is in use by another program" in error for out, error in told), told
        FIGURES["started together"] += len(started)
        check_migrate(folder, ["opened"])


def test_a_power_cut_in_an_upgrade(templates: dict[str, Path], tmp_path: Path, scale: float) -> None:
    """What had not reached the disk is gone from the log's end, or is not what was written: old or new, never half."""
    path = tmp_path / "whole" / "trip.db"
    shutil.copytree(templates["migrate"], path.parent)
    with closing(driver.connect(str(path), isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        before = raw.execute("SELECT count(*), sum(n) FROM change").fetchone()
        raw.execute("BEGIN")
        raw.execute("SELECT * FROM meta").fetchall()  # a reader, so that the log is not folded in
        store = open_store(path)
        log = path.with_name("trip.db-wal").read_bytes()
        data = path.read_bytes()
        raw.execute("ROLLBACK")
    store.close()
    chance = random.Random("power")
    found: Counter[str] = Counter()
    for turn in range(round(200 * scale)):
        cut = chance.randrange(len(log) + 1) if turn else len(log)
        torn = bytearray(log[:cut])
        if turn % 3 == 2 and cut:  # or zeros, where the disk had made room and not yet written
            start = chance.randrange(cut)
            torn[start:] = bytes(cut - start)
        file = tmp_path / f"{turn}" / "trip.db"
        file.parent.mkdir()
        file.write_bytes(data)
        file.with_name("trip.db-wal").write_bytes(torn)
        with closing(driver.connect(str(file))) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
            (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
            assert raw.execute("SELECT count(*), sum(n) FROM change").fetchone() == before
        found[revision] += 1
        if turn % 40 == 0:
            opened(file, thorough=True).close()
        shutil.rmtree(file.parent)
    assert found.keys() == {"0001", schema.CURRENT}
    FIGURES["power cuts"] += found.total()


# The command line


def command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "desktop", "--store", str(folder / "trip.db"), *words]


def whole_pdf(file: Path) -> None:
    document = pypdfium2.PdfDocument(file)
    assert len(document) > 0
    document.close()


def all_of_sample(store: Store, events: int = 13) -> None:
    with store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM event").scalar() in (0, events)


def all_of_pack(store: Store) -> None:
    theirs = [token for token in tokens(store) if token.startswith("c")]
    assert len(theirs) in (0, 8 * MERGES)


COMMANDS: dict[str, tuple[str, tuple[str, ...]]] = {  # the folder it works in, the words, {} for that folder
    "sample": ("", ("sample",)),
    "print": ("print", ("print", "agenda", "--output", "{}/agenda.pdf")),
    "pack": ("print", ("pack", "--output", "{}/all.hashidate")),
    "merge": ("merge", ("merge", f"{{}}/{MERGES - 1}.hashidate")),
    "backup": ("backup", ("backup", "--output", "{}/all.backup")),
    "restore": ("restore", ("restore", "{}/one.backup")),
    "list": ("migrate", ("list", "delegations")),
}


@pytest.mark.parametrize("kind", COMMANDS)
def test_commands_killed_at_random(templates: dict[str, Path], tmp_path: Path, scale: float, kind: str) -> None:
    template, words = COMMANDS[kind]
    chance = random.Random(f"2026 {kind}")

    def start(name: str) -> tuple[Path, subprocess.Popen[bytes]]:
        folder = tmp_path / name
        if template:
            shutil.copytree(templates[template], folder)
        else:
            folder.mkdir()
        own = command(folder, *(word.replace("{}", str(folder)) for word in words))
        return folder, subprocess.Popen(own, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    began = time.monotonic()
    _folder, process = start("whole")
    said = process.communicate()[0].decode()
    assert said in ("", "ok\n", "sample-2019\n") or kind in ("merge", "pack") or template == "migrate"
    assert process.returncode == 0
    longest = time.monotonic() - began
    for turn in range(round(10 * scale)):
        folder, process = start(str(turn))
        time.sleep(chance.uniform(0.2 * longest, longest))
        process.kill()
        process.communicate()
        done = process.returncode == 0
        FIGURES["kills"] += not done
        FIGURES["of commands"] += not done
        FIGURES["acknowledged"] += done
        if (folder / "trip.db").exists():
            store = opened(folder / "trip.db", thorough=True)
            all_of_sample(store, 12 if template == "migrate" else 13)  # as the kept store has
            all_of_pack(store)
            if done:
                assert kind != "merge" or [token for token in tokens(store) if token.startswith("c")]
                assert kind != "restore" or "a-2" not in tokens(store)
            elif kind == "restore":
                assert "a-0" in tokens(store)
            store.close()
        else:
            assert kind == "sample" and not done
        for name, look in (
            ("agenda.pdf", whole_pdf),
            ("all.hashidate", lambda file: packs.opened(packs.load(file))),
            ("all.backup", restore.inspect),
        ):
            assert (folder / name).exists() or not (done and name in " ".join(words))
            if (folder / name).exists():
                look(folder / name)
        checked = subprocess.run(command(folder, "check"), cwd=ROOT, capture_output=True, text=True, check=False)
        assert checked.stdout == "ok\n" or kind in ("sample", "list")  # the kept store names files that are nowhere
        nothing_left(folder)

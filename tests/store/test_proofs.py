"""Proofs at full size with --proof: killed writers, writers side by side, long histories."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.store import Store, integrity, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables, living
from tests.store.test_journal import History

ROOT = Path(__file__).resolve().parents[2]
ROWS = 3  # that one action of a writer makes; with fewer of them in the file it was torn

WRITER = """
import sys
from pathlib import Path
from desktop.errors import UserError
from desktop.store import engine, records, tables as t
from desktop.store.opening import open_store

path, name, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

def action(work, token):
    made = records.add(work, t.Person, {"name_zh": token, "notes": "長" * 3000})
    records.add(work, t.Post, {"person_id": made, "title_zh": token})
    records.edit(work, t.Person, made, {"kana": token})
    records.add(work, t.Post, {"person_id": made, "title_zh": token})

store = open_store(path)
print("ready", flush=True)
done = 0
while done < limit:
    token = f"{name}-{done}"
    try:
        store.do("write", action, token)
    except UserError as error:
        assert error.sentence.msgid == engine.LOCKED
        print("locked", flush=True)
        continue
    print(token, flush=True)
    done += 1
    if done % 5 == 0:
        store.undo()
        print("undone " + token, flush=True)
store.close()
"""


def writer(path: Path, name: str, limit: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), name, str(limit)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )


def rows_by_token(store: Store) -> Counter[str]:
    with store.read() as connection:
        found = connection.execute(
            text("SELECT name_zh FROM person WHERE alive UNION ALL SELECT title_zh FROM post WHERE alive")
        )
        return Counter(name for (name,) in found)


def assert_sound(store: Store) -> None:
    with store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
    assert integrity.problems(store) == []
    assert_journal_is_tables(store)


@pytest.mark.proof
@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9; TerminateProcess is tried by hand")
def test_a_killed_writer_loses_nothing_that_it_was_told_is_saved(path: Path, scale: float) -> None:
    open_store(path, create=True).close()
    chance = random.Random(2019)
    expected: set[str] = set()
    undone: set[str] = set()
    kills = round(200 * scale)
    for number in range(kills):
        with writer(path, f"w{number}", 10**6) as process:
            assert process.stdout is not None and process.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0.0, 0.12))
            process.kill()
            told = process.stdout.read().splitlines()
        expected |= {line for line in told if not line.startswith("undone ") and line.count("-")}
        undone |= {line.removeprefix("undone ") for line in told if line.startswith("undone ")}
        if number % 20 == 19 or number == kills - 1:
            store = open_store(path)
            found = rows_by_token(store)
            assert set(found.values()) == {ROWS}, "an action was torn"
            # What was told as saved is there; what was told as undone is not. One action may have been on its way.
            lost = expected - undone - found.keys()
            assert len({token.split("-")[0] for token in lost}) == len(lost)
            assert all(int(token.split("-")[1]) % 5 == 4 for token in lost), "a saved action was lost"
            assert not undone & found.keys()
            assert_sound(store)
            store.close()
    assert expected


@pytest.mark.proof
def test_writers_side_by_side_lose_no_action(path: Path, scale: float) -> None:
    open_store(path, create=True).close()
    number = round(300 * scale)
    processes = [writer(path, name, number) for name in ("a", "b")]
    told = [process.communicate()[0].splitlines() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    saved = {line for lines in told for line in lines if "-" in line and not line.startswith("undone ")}
    undone = {line.removeprefix("undone ") for lines in told for line in lines if line.startswith("undone ")}
    assert len(saved) == 2 * number
    store = open_store(path)
    assert rows_by_token(store) == Counter(dict.fromkeys(saved - undone, ROWS))
    assert_sound(store)
    with store.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM change_tx")).scalar() == len(saved) + len(undone)
    store.close()


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(5))
def test_long_histories_come_back_to_where_they_were(tmp_path: Path, scale: float, seed: int) -> None:
    chance = random.Random(seed)
    history = History(tmp_path / "trip.db")

    def number() -> int:
        return chance.randrange(40)

    for step in range(round(1000 * scale)):
        kind = chance.choices(
            ["person", "event", "join", "edit", "move", "remove", "undo", "redo", "reopen"],
            [4, 3, 5, 6, 4, 3, 6, 4, 0.2],
        )[0]
        history.perform(
            {
                "person": ("person", f"王{step}"),
                "event": ("event", chance.randrange(4)),
                "join": ("join", number(), number()),
                "edit": ("edit", number(), chance.choice(["name_zh", "kana", "notes"]), f"改{step}"),
                "move": ("move", number(), chance.randrange(17, 21), chance.choice(["", "9:00", "14:30"])),
                "remove": ("remove", chance.choice(["person", "event", "participant"]), number()),
            }.get(kind, (kind,))
        )
    assert_sound(history.store)
    steps = len(history.undoable) - 1
    for _ in range(min(steps, 90)):
        history.perform(("undo",))
    for _ in range(min(steps, 90)):
        history.perform(("redo",))
    assert_sound(history.store)
    history.store.close()


@pytest.mark.proof
def test_a_torn_log_is_a_shorter_past(path: Path, scale: float) -> None:
    """A write-ahead log cut anywhere, as after power loss, opens as the state after one of the actions."""
    store = open_store(path, create=True)
    pasts = [living(store)]
    for number in range(30):
        store.do("add", records.add, t.Person, {"name_zh": f"王{number}", "notes": "長" * number})
        pasts.append(living(store))
    log = path.with_name(path.name + "-wal")
    base, whole = path.read_bytes(), log.read_bytes()
    store.close()
    chance = random.Random(7)
    lengths = set()
    for _ in range(round(200 * scale)):
        torn = bytearray(whole[: chance.randrange(len(whole))])
        if torn and chance.random() < 0.5:
            torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
        path.write_bytes(base)
        log.write_bytes(torn)
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
        again = open_store(path)
        found = living(again)
        assert found in pasts
        lengths.add(pasts.index(found))
        assert integrity.problems(again) == []
        again.close()
    assert len(lengths) > 5

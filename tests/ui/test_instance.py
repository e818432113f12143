"""One window for each store, proved with real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from desktop.errors import UserError
from desktop.store.opening import open_store
from desktop.ui.instance import Instance, holder

SECONDS = 60


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = open_store(tmp_path / "trip.db", create=True)
    store.close()
    return tmp_path / "trip.db"


def program(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_a_second_instance_is_refused_and_calls_the_first(path: Path, qtbot: QtBot, qapp: object) -> None:
    first = Instance(path)
    first.listen()
    with qtbot.waitSignal(first.called, timeout=5000), pytest.raises(UserError) as refused:
        Instance(path)
    assert "trip.db" in refused.value.sentence.text(str)
    assert (holder(QLockFile(f"{path}.lock")), holder(QLockFile(f"{path}.none"))) == (os.getpid(), 0)
    first.release()
    Instance(path).release()


def test_stores_do_not_stand_in_each_other_s_way(path: Path) -> None:
    first, second = Instance(path), Instance(path.with_name("other.db"))
    first.release()
    second.release()


def test_the_program_ends_with_one_sentence_and_3_and_survives_a_kill(path: Path) -> None:
    first = program("--store", str(path))
    lock = Path(f"{path}.lock")
    until = time.monotonic() + SECONDS
    while not lock.exists() and time.monotonic() < until:
        time.sleep(0.05)
    try:
        second = program("--store", str(path))
        _out, said = second.communicate(timeout=SECONDS)
        assert second.returncode == 3
        assert said == "另一個橋立視窗正在使用 trip.db。請在該視窗繼續，或先將它關閉。\n"
    finally:
        os.kill(first.pid, signal.SIGKILL)
        first.communicate()
    assert lock.exists()
    taken_over = Instance(path)
    taken_over.release()


def test_of_two_that_start_at_once_one_opens(path: Path) -> None:
    both = [program("--store", str(path)), program("--store", str(path))]
    try:
        until = time.monotonic() + SECONDS
        while all(one.poll() is None for one in both) and time.monotonic() < until:
            time.sleep(0.05)
        assert sorted(str(one.poll()) for one in both) == ["3", "None"]
    finally:
        for one in both:
            one.kill()
            one.communicate()


@pytest.mark.parametrize(("content", "word"), [(None, "trip.db"), (b"not a database at all" * 100, "trip.db")])
def test_a_store_that_cannot_be_opened_ends_with_3_and_no_traceback(
    tmp_path: Path, content: bytes | None, word: str
) -> None:
    path = tmp_path / "trip.db"
    if content is not None:
        path.write_bytes(content)
    done = program(f"--store={path}", "--language", "ja")
    _out, said = done.communicate(timeout=SECONDS)
    assert done.returncode == 3
    lines = [line for line in said.splitlines() if "propagateSizeHints" not in line]
    assert len(lines) == 1 and word in lines[0] and "Traceback" not in said

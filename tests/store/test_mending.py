"""Mending that is stopped half-way: a store stands in the place at every moment, and mending again works."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import UserError
from desktop.store import mending, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import dump_of


class PowerGone(BaseException):
    """The process ends here."""


@contextmanager
def stopping(monkeypatch: pytest.MonkeyPatch, what: str, step: int, kind: type[BaseException]) -> Iterator[list[str]]:
    """The ``step``-th call fails; the list holds one word per call."""
    real, calls = getattr(os, what), []

    def failing(*args: Any, **named: Any) -> Any:
        calls.append(what)
        if len(calls) == step:
            raise kind(5, "stopped")
        return real(*args, **named)

    with monkeypatch.context() as broken:
        broken.setattr(os, what, failing)
        yield calls


@pytest.fixture
def damaged(path: Path) -> Path:
    """A store with one person, its log still beside it, one page spoilt."""
    store = open_store(path, create=True)
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.engine.dispose()
    data = bytearray(path.read_bytes())
    data[-4096:] = b"\x5a" * 4096
    path.write_bytes(data)
    path.with_name(path.name + "-wal").write_bytes(b"a log of no use")
    return path


def people(path: Path) -> int:
    store = open_store(path)
    try:
        return len(dump_of(store)["person"])
    finally:
        store.close()


STEPS = [("replace", n) for n in range(1, 4)] + [("link", n) for n in (1, 2)] + [("unlink", n) for n in range(1, 6)]


@pytest.mark.parametrize(("what", "step"), STEPS)
@pytest.mark.parametrize("kind", [PowerGone, OSError])
def test_stopped_at_any_step_there_is_a_store(
    damaged: Path, monkeypatch: pytest.MonkeyPatch, what: str, step: int, kind: type[BaseException]
) -> None:
    before = damaged.read_bytes()
    done = False
    with stopping(monkeypatch, what, step, kind):
        try:
            mending.mend(damaged)
            done = True
        except (UserError, PowerGone):
            pass
    assert damaged.exists()
    if not done and damaged.read_bytes() == before:
        mended = mending.mend(damaged)
        assert mended.aside.read_bytes() == before
    assert people(damaged) == 1
    assert before in [file.read_bytes() for file in damaged.parent.glob("*.damaged-*.db")]
    assert not list(damaged.parent.glob("trip.saved*"))


def test_what_a_killed_mending_left_is_discarded(damaged: Path) -> None:
    left = damaged.with_name(f"{damaged.stem}.saved{damaged.suffix}")
    left.write_bytes(b"half")
    mending.mend(damaged)
    assert people(damaged) == 1 and not left.exists()

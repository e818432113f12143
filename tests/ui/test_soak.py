"""A hand works the real window, and what it used lets go; the judge of the long soak knows what is wrong."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.ui import dialogs, soak
from desktop.ui.soak import trip
from desktop.ui.soak.acts import ACTS
from desktop.ui.soak.hand import Hand, Script

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    spec = importlib.util.spec_from_file_location("soak_judge", ROOT / "packaging" / "soak.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def day(number: int, **more: float) -> dict[str, Any]:
    held = {"memory": 200 << 20, "handles": 12, "threads": 1, "widgets": 2000, "timers": 60, "running timers": 2}
    return {"day": number, **held, "unused": 0, "dead": 0, **more}


END: dict[str, Any] = {"check": [], "personal in log": 0, "log": [], "idle": 0.0, "slow": {}}


def test_a_flat_week_holds(judge: ModuleType) -> None:
    assert judge.judged([day(n) for n in range(8)], END) == []


@pytest.mark.parametrize(
    ("grown", "end", "said"),
    [
        ({"memory": 2 << 20}, {}, "memory: 2.00 MiB more each day"),
        ({"unused": 2 << 20}, {}, "free in the heaps: 2.00 MiB more each day"),
        ({"handles": 1}, {}, "handles: 15 at first, 20 at the end"),
        ({"running timers": 1}, {}, "running timers"),
        ({"widgets": 4}, {}, "widgets"),
        ({}, {"check": ["torn"]}, "store: torn"),
        ({}, {"personal in log": 2}, "log: 2 names"),
        ({}, {"idle": 0.02}, "at rest"),
        ({}, {"slow": {"tab": {"work": 500}}}, "deaf"),
    ],
)
def test_what_grows_is_said(judge: ModuleType, grown: dict[str, int], end: dict[str, Any], said: str) -> None:
    start = day(0)
    days = [day(n, **{name: start[name] + n * step for name, step in grown.items()}) for n in range(9)]
    found = judge.judged(days, {**END, **end})
    assert len(found) == 1 and said in found[0]


def test_days_before_the_warm_ones_do_not_count(judge: ModuleType) -> None:
    assert judge.judged([day(n, memory=(200 + min(n, 3) * 30) << 20) for n in range(9)], END) == []


def test_a_question_that_was_answered_is_gone(qtbot: QtBot) -> None:
    seen: list[QMessageBox] = []
    answers: list[bool] = []
    hand = Hand()

    def script() -> Script:
        hand.do(lambda: answers.append(dialogs.confirm(None, Sentence(N_("Throw away what you have typed?")), "OK")))
        yield lambda: QApplication.activeModalWidget() is not None
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box)
        hand.push(box.buttons()[0])
        yield lambda: bool(answers)
        yield

    with dialogs.worked():
        hand.run(script())
    assert answers == [True]
    qtbot.waitUntil(lambda: not isValid(seen[0]))


@pytest.mark.proof
def test_some_days_leave_nothing(
    qtbot: QtBot, judge: ModuleType, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of a day with --proof; otherwise what takes seconds."""
    whole = pytestconfig.getoption("--proof")
    said: list[dict[str, Any]] = []
    if not whole:
        monkeypatch.setattr(trip, "IDLE_S", 0.1)
        monkeypatch.setattr(trip, "REST_S", 0.1)
    soak.run(lambda line: said.append(json.loads(line)), 8 if whole else 2, 0, () if whole else ("search",))
    days, end = said[:-1], said[-1]
    assert all(one["acts"] > 10 for one in days)
    assert end["asked of log"] > 20
    if whole:
        assert judge.judged(days, {**end, "slow": {}}) == []
    else:
        assert (end["check"], end["personal in log"], end["log"]) == ([], 0, [])
        for name in ("widgets", "timers", "bound", "followers", "dead", "temporary"):
            assert days[1][name] <= days[0][name], (name, days[1]["grown"])


def test_every_act_has_a_name_of_its_own() -> None:
    assert len({name for name, _act in ACTS}) == len(ACTS)

"""Long work: the window goes on, the person may stop it, and what it raises comes back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import delegations, records, search
from desktop.store import tables as t
from desktop.ui import work
from desktop.ui.window import Window

Progress = Callable[[int, int], None]
TITLE = N_("Stopping…")


def count(steps: int, pause: float, progress: Progress) -> int:
    for step in range(steps):
        progress(step, steps)
        time.sleep(pause)
    return threading.get_ident()


def dialog() -> work.Waiting:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, work.Waiting) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_result_comes_back_from_another_thread(qtbot: QtBot) -> None:
    ticks: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    assert work.in_thread(None, TITLE, count, 20, 0.01) not in (None, threading.get_ident())
    assert len(ticks) > 5, "the window's own timers went on"


def test_short_work_shows_nothing_and_long_work_says_how_far_it_is(qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    QTimer.singleShot(100, lambda: seen.append((len(QApplication.topLevelWidgets()), 0)) if _shown() else None)
    QTimer.singleShot(700, lambda: seen.append((dialog().bar.value(), dialog().bar.maximum())))
    assert work.in_thread(None, TITLE, count, 100, 0.01) is not None
    assert len(seen) == 1 and 0 < seen[0][0] < seen[0][1] == 100
    assert not _shown()


def _shown() -> bool:
    return any(isinstance(w, work.Waiting) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_escape_stops_the_work(qtbot: QtBot) -> None:
    QTimer.singleShot(500, lambda: qtbot.keyClick(dialog(), Qt.Key.Key_Escape))
    began = time.monotonic()
    assert work.in_thread(None, TITLE, count, 10_000, 0.01) is None
    assert time.monotonic() - began < 50


def test_what_is_raised_comes_back(qtbot: QtBot) -> None:
    def refuse(progress: Progress) -> int:
        raise UserError(N_("The disk is full. Nothing of this action was saved; make room and try again."))

    with pytest.raises(UserError, match="disk is full"):
        work.in_thread(None, TITLE, refuse)
    with pytest.raises(UserError, match="disk is full"):
        work.run(None, TITLE, refuse)


def test_nothing_typed_meanwhile_reaches_the_window(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    QTimer.singleShot(60, lambda: qtbot.keyClicks(field, "abc"))
    work.in_thread(field, TITLE, count, 20, 0.01)
    assert field.text() == ""
    qtbot.keyClicks(field, "abc")
    assert field.text() == "abc"


def test_a_transaction_from_there_refreshes_the_window_from_here(window: Window, qtbot: QtBot) -> None:
    assert window.store is not None and search
    store, window_thread = window.store, threading.get_ident()
    told: list[int] = []
    store.listen(lambda _label: told.append(threading.get_ident()))

    def rename(progress: Progress) -> bool:
        with store.read() as connection:
            row = delegations.everything(connection)[0]
        progress(1, 2)
        return store.do(N_("Change delegation"), records.edit, t.Delegation, row.id, {"name_zh": "改過的訪問團"})

    assert work.in_thread(window, TITLE, rename)
    assert told and told[0] != window_thread
    qtbot.waitUntil(lambda: window.header.title.text() == "改過的訪問團")


def test_a_cancelled_transaction_leaves_nothing(window: Window) -> None:
    assert window.store is not None and search
    store = window.store

    def rename(progress: Progress) -> bool:
        def command(made: object) -> None:
            records.edit(made, t.Delegation, row.id, {"name_zh": "半途"})  # type: ignore[arg-type]
            for step in range(10_000):
                progress(step, 10_000)
                time.sleep(0.01)

        store.do(N_("Change delegation"), command)
        return True

    with store.read() as connection:
        row = delegations.everything(connection)[0]
    QTimer.singleShot(500, lambda: dialog().cancel_button.click())
    assert work.in_thread(window, TITLE, rename) is None
    with store.read() as connection:
        assert delegations.everything(connection)[0].name_zh == row.name_zh

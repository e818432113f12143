"""Papers beside the window: the newest wish is shown, what it replaced is not, and what takes long is glanced at."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.errors import UserError
from desktop.ui import making
from desktop.ui.making import Maker

Progress = Callable[[int, int], None]


def test_only_the_newest_wish_is_shown(qtbot: QtBot) -> None:
    owner = QObject()
    maker, shown, stopped = Maker(owner), [], threading.Event()

    def endless(progress: Progress) -> str:
        try:
            while True:
                progress(0, 1)
                time.sleep(0.002)
        finally:
            stopped.set()

    maker.ask(endless, shown.append)
    maker.ask(lambda _progress: "second", shown.append)
    maker.ask(lambda _progress: "third", shown.append)
    qtbot.waitUntil(lambda: not maker.busy, timeout=3000)
    assert shown == ["third"] and stopped.is_set()
    maker.ask(endless, shown.append)
    maker.rest()
    assert shown == ["third"] and not maker.busy


def test_what_took_long_is_glanced_at_and_what_cannot_be_is_said(qtbot: QtBot) -> None:
    owner = QObject()
    maker, shown = Maker(owner), []

    def make(_progress: Progress, glance: bool) -> str:
        if not glance:
            time.sleep(making.SLOW_S * 1.5)
        return "glance" if glance else "whole"

    for _time in range(2):
        maker.ask_twice("handbook", make, shown.append, shown.append)
        qtbot.waitUntil(lambda: not maker.busy, timeout=3000)
    assert shown == ["whole", "glance", "whole"]

    def refuse(_progress: Progress, _glance: bool) -> str:
        raise UserError("no")

    maker.ask_twice("cards", refuse, shown.append, shown.append)
    qtbot.waitUntil(lambda: not maker.busy, timeout=3000)
    assert isinstance(shown[-1], UserError)


def test_what_makes_papers_comes_in_pieces_and_only_what_is_asked_for() -> None:
    """One block of it held the window up for a second when the print room was opened."""
    program = (
        "import sys; from desktop import papers; from desktop.ui import making\n"
        "pieces = 1\n"
        "while not making.warm(): pieces += 1\n"
        "papers.prepare('agenda'); others = 'letters', 'claim', 'trackers', 'reports', 'badges'\n"
        "print(pieces > 8, [name for name in others if f'desktop.store.{name}' in sys.modules])\n"
        "papers.prepare('badges'); print('desktop.store.badges' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["True []", "True"]

"""Something done a little later, for as long as somebody is there whom it concerns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, act: Callable[[], object], ms: int = 0) -> None:
    """Call ``act`` once, after ``ms``; never where ``owner`` is gone by then.

    Qt's own ``singleShot`` with an owner does the same, but where the owner goes first it keeps ``act`` for ever, and
    with it the whole window that ``act`` knows.
    """
    timer = QTimer(owner, singleShot=True, interval=ms)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start()

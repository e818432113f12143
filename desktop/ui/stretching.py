"""A passphrase costs a quarter of a second to try, on purpose: the window goes on meanwhile."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from desktop.collector import undisturbed
from desktop.errors import Declined
from desktop.i18n import N_
from desktop.ui import text, work

T = TypeVar("T")

TITLE = N_("Checking the passphrase…")
STOPPED = N_("Stopped. Nothing was opened or changed.")
NEEDED = (
    *("argon2.low_level", "argon2.exceptions"),
    *("cryptography.exceptions", "cryptography.hazmat.primitives.ciphers.aead"),
    *("cryptography.hazmat.primitives.hashes", "cryptography.hazmat.primitives.kdf.hkdf"),
)


def tried(parent: QWidget | None, act: Callable[[], T], title: str = TITLE) -> T:
    """What ``act`` finds by a passphrase, and writes nothing; Declined where the person did not wait for it."""

    def found(progress: work.Progress) -> tuple[T]:
        made = act()
        progress(1, 1)
        return (made,)

    return _beside(parent, title, found)


def written(parent: QWidget | None, act: Callable[[], T], title: str = TITLE) -> T:
    """The same where ``act`` writes: once begun it goes on to its end."""
    return _beside(parent, title, lambda progress: (act(),), stops=False)


def stoppable(parent: QWidget | None, act: Callable[..., T], title: str) -> T:
    """The same where ``act`` takes ``progress``, and changes nothing where that raises."""
    return _beside(parent, title, lambda progress: (act(progress=progress),))


@contextmanager
def still() -> Iterator[None]:
    """Nothing of a main window happens meanwhile: what a timer or a list would read is out of reach."""
    text.catch_up()
    with undisturbed():
        windows = [window for window in QApplication.topLevelWidgets() if isinstance(window, QMainWindow)]
    timers = [timer for window in windows for timer in window.findChildren(QTimer) if timer.isActive()]
    for timer in timers:
        timer.stop()
    for window in windows:
        window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        for window in windows:
            window.setUpdatesEnabled(True)
        for timer in timers:
            if isValid(timer):
                timer.start()


def _beside(parent: QWidget | None, title: str, act: Callable[..., tuple[T]], *, stops: bool = True) -> T:
    for name in NEEDED:
        importlib.import_module(name)  # nothing is imported in the other thread
    done = work.run(parent, title, act, stops=stops)
    if done is None:
        raise Declined(STOPPED)
    return done[0]

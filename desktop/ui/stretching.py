"""A passphrase costs a quarter of a second to try, on purpose: the window goes on meanwhile."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop.errors import Declined
from desktop.i18n import N_
from desktop.ui import work

T = TypeVar("T")

TITLE = N_("Checking the passphrase…")
STOPPED = N_("Stopped. Nothing was opened or changed.")
NEEDED = (
    *("argon2.low_level", "argon2.exceptions"),
    *("cryptography.exceptions", "cryptography.hazmat.primitives.ciphers.aead"),
)


def tried(parent: QWidget | None, act: Callable[[], T]) -> T:
    """What ``act`` finds by a passphrase, and writes nothing; Declined where the person did not wait for it."""

    def found(progress: work.Progress) -> tuple[T]:
        made = act()
        progress(1, 1)
        return (made,)

    return _beside(parent, found)


def written(parent: QWidget | None, act: Callable[[], T]) -> T:
    """The same where ``act`` writes: once begun it goes on to its end."""
    return _beside(parent, lambda progress: (act(),))


def _beside(parent: QWidget | None, act: Callable[..., tuple[T]]) -> T:
    for name in NEEDED:
        importlib.import_module(name)  # nothing is imported in the other thread
    done = work.run(parent, TITLE, act)
    if done is None:
        raise Declined(STOPPED)
    return done[0]

"""Numbers about the whole directory, counted after the list is painted: in a large one beside the window.

Duplicates, posts to be confirmed and how many work in each body all take a look at every row, which at 100,000 people
is too long to wait for while typing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import UserError
from desktop.store import Store

Job = Callable[[Any], Any]  # what counts over a connection
FEW = 3000  # rows that are looked at before anybody notices
LOOK_MS = 40


class Counter(QObject):
    """``counted`` with the name of a job and what it found. What is asked while it counts comes after that."""

    counted = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: dict[str, Any] = {}
        self._thread: threading.Thread | None = None
        self._next: tuple[Store, dict[str, Job]] | None = None
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)

    def ask(self, store: Store, jobs: Mapping[str, Job], rows: int) -> None:
        """Do these jobs; ``rows`` says how large the directory is. The modules they need are imported already."""
        if rows <= FEW and self._thread is None:
            self._tell(_run(store, jobs))
        elif self._thread is not None:
            self._next = store, dict(jobs)
        else:
            self._start(store, dict(jobs))

    def _start(self, store: Store, jobs: dict[str, Job]) -> None:
        self._found = {}

        def run() -> None:
            self._found.update(_run(store, jobs))

        self._thread = threading.Thread(target=run, name="counting", daemon=True)
        self._thread.start()
        self._look.start()

    def _on_look(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._thread, found = None, self._found
        self._look.stop()
        self._tell(found)
        if self._next is not None:
            store, jobs = self._next
            self._next = None
            self._start(store, jobs)

    def _tell(self, found: Mapping[str, Any]) -> None:
        for name, number in found.items():
            self.counted.emit(name, number)


def _run(store: Store, jobs: Mapping[str, Job]) -> dict[str, Any]:
    found = {}
    for name, job in jobs.items():
        try:
            with store.read() as connection:
                found[name] = job(connection)
        except UserError:  # locked or closed meanwhile: the next look counts again
            return found
    return found

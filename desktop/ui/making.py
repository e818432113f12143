"""Papers made beside the window: one at a time, the newest wish first, and the window never waits for any.

    maker = Maker(self)
    maker.ask(function, show)   # function(progress) in another thread, then show(result or UserError) in this one
    maker.rest()                # nothing runs any more: the store may be closed

A wish that comes while another is being made takes its place: what is made is told to stop, and nobody sees it.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.errors import UserError
from desktop.ui.work import SWITCH_S, Progress, Task

LOOK_MS = 4
USUAL_S = sys.getswitchinterval()
SLOW_S = 0.12
WARM = (  # what most papers need, in pieces that take a moment each
    *("PIL.Image", "reportlab.pdfbase.pdfdoc", "reportlab.pdfbase.ttfonts", "reportlab.pdfgen.canvas"),
    *("desktop.documents.typeset", "desktop.documents.frame", "desktop.documents.preview"),
    *("desktop.reference", "desktop.store.versions", "desktop.store.attendance", "desktop.store.rosters"),
    *("desktop.store.handbook", "desktop.store.gifts", "desktop.store.papers"),
)
Make = Callable[[Progress], Any]
Show = Callable[[Any], object]


class Maker(QObject):
    """See above. ``busy`` while something is being made or waits for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._show: Show | None = None  # None where nobody wants it any more
        self._next: tuple[Make, Show] | None = None
        self._slow: set[str] = set()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)

    @property
    def busy(self) -> bool:
        return self._task is not None or self._next is not None

    def ask(self, make: Make, show: Show) -> None:
        """Make this next; what is being made now is not wanted any more."""
        self._next = (make, show)
        if self._task is not None:
            self._show = None
            self._task.stop.set()
            return
        self._begin()

    def ask_twice(self, key: str, make: Callable[[Progress, bool], Any], first: Show, show: Show) -> None:
        """The same; of what took long the last time (by ``key``) a glance, make(progress, True), is shown before.

        Whatever goes wrong with the glance is told by ``show``.
        """

        def whole(progress: Progress) -> Any:
            begun = perf_counter()
            made = make(progress, False)
            (self._slow.add if perf_counter() - begun > SLOW_S else self._slow.discard)(key)
            return made

        def glanced(made: Any) -> None:
            if isinstance(made, UserError):
                show(made)
                return
            first(made)
            self.ask(whole, show)

        if key in self._slow:
            self.ask(lambda progress: make(progress, True), glanced)
        else:
            self.ask(whole, show)

    def rest(self) -> None:
        """Stop, and come back when nothing runs."""
        self._next = self._show = None
        if self._task is not None:
            self._task.stop.set()
            self._task.join()
            self._end()

    def _begin(self) -> None:
        assert self._next is not None
        (make, self._show), self._next = self._next, None
        self._task = Task(_made, (make,))
        sys.setswitchinterval(SWITCH_S)  # or each step of the window waits ten times as long for its turn
        self._task.start()
        self._look.start()

    def _end(self) -> None:
        self._look.stop()
        sys.setswitchinterval(USUAL_S)
        self._task = None

    def _on_look(self) -> None:
        task, show = self._task, self._show
        if task is None or task.is_alive():
            return
        task.join()
        self._end()
        if self._next is not None:
            self._begin()
        if show is not None and (task.error is None or isinstance(task.error, UserError)):
            show(task.error or task.result)
        elif show is not None and task.error is not None and not task.stop.is_set():
            raise task.error


def _made(make: Make, progress: Progress) -> Any:
    return make(progress)


def warm() -> bool:
    """Import a little more of what makes papers, and whether all is there: together it would hold the window up."""
    name = next((name for name in WARM if name not in sys.modules), "")
    if name:
        importlib.import_module(name)
    return not name

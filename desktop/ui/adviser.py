"""Looks for what is worth a look, a few milliseconds at a time, so that the window answers in between."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from datetime import date
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import logs
from desktop.errors import UserError
from desktop.settings import Settings
from desktop.store import Store, advice, warnings
from desktop.store.warnings import Looked
from desktop.ui.statusline import Warned

SLICE_S = 0.012
PAUSE_MS = 2
PURGE_DAYS = 180  # after settlement; a setting, no rule fixes it


class Adviser(QObject):
    """One for each window. ``looked`` is what is known of the itinerary that is shown; ``changed`` when it is anew."""

    changed = Signal()

    def __init__(
        self, store: Store, settings: Settings, show: Callable[[list[Warned]], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.store, self.settings = store, settings
        self.delegation_id = ""
        self.looked: Looked | None = None
        self._show = show
        self._walk: Generator[None, None, Looked] | None = None
        self._next = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._next.timeout.connect(self._slice)

    def advise(self, delegation_id: str) -> None:
        """Look anew; what was being looked at is left."""
        if delegation_id != self.delegation_id:
            self.delegation_id, self.looked = delegation_id, None
        self._walk = warnings.steps(self.store, delegation_id, self.settings) if delegation_id else None
        self._slice()

    def again(self) -> None:
        """The same once more, after a setting changed."""
        self.advise(self.delegation_id)

    def stop(self) -> None:
        """Leave the store alone until the next ``advise``."""
        self._next.stop()
        self._walk = None

    def _slice(self) -> None:
        self._next.stop()
        until = perf_counter() + SLICE_S
        try:
            while self._walk is not None:
                next(self._walk)
                if perf_counter() > until:
                    self._next.start()
                    return
        except StopIteration as end:
            self.looked = end.value
        except UserError:  # locked, or the delegation is gone: somebody else says so
            self.stop()
            return
        except advice.UNREADABLE:  # a warning less is better than a window that never opens again
            logs.log.exception("no warnings")
            self.looked = None
        self._walk = None
        with contextlib.suppress(UserError):
            self._show([Warned(*one) for one in self._found()])
        self.changed.emit()

    def _found(self) -> list[advice.Advice]:
        found = [] if self.store.is_server else advice.of_place(self.store.path)
        with self.store.read() as connection:
            found += advice.of_key(connection, self.store.key)
            found += advice.of_settled(connection, date.today(), self.settings.get("purge_days", PURGE_DAYS))
            if self.looked is not None:
                found += advice.of_plan(self.looked)
            if self.delegation_id:
                try:
                    found += advice.of_others(connection, self.delegation_id)
                except advice.UNREADABLE:
                    logs.log.exception("no advice")
        return found

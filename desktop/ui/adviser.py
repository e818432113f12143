"""Looks for what is worth a look, a few milliseconds at a time, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import logs
from desktop.collector import undisturbed
from desktop.errors import UserError
from desktop.settings import Settings
from desktop.store import Store, advice, warnings
from desktop.store.warnings import Looked
from desktop.ui.statusline import Warned

SLICE_S = 0.012
PAUSE_MS = 2
AT_ONCE = 200  # sentences in one step
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
        self._walk: Iterator[None] | None = None
        self._next = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._next.timeout.connect(self._slice)

    def advise(self, delegation_id: str) -> None:
        """Look anew; what was being looked at is left."""
        if delegation_id != self.delegation_id:
            self.delegation_id, self.looked = delegation_id, None
        self._walk = self._look(delegation_id)
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
            with undisturbed():  # what is made here stays: the collector looks between the slices
                for _step in self._walk or ():
                    if perf_counter() > until:
                        self._next.start()
                        return
        except UserError:  # locked, or the delegation is gone: somebody else says so
            pass
        self._walk = None

    def _look(self, delegation_id: str) -> Iterator[None]:
        """Everything, a step at a time; shown when all of it is known."""
        looked, found = None, []
        if delegation_id:
            try:
                looked = yield from warnings.steps(self.store, delegation_id, self.settings)
                for count, one in enumerate(advice.of_plan(looked), 1):
                    found.append(Warned(*one))
                    if count % AT_ONCE == 0:
                        yield
            except advice.UNREADABLE:  # a warning less is better than a window that never opens again
                logs.log.exception("no warnings")
                looked, found = None, []
        self.looked = looked
        yield
        before, after = self._around(delegation_id)
        self._show([*before, *found, *after])
        self.changed.emit()

    def _around(self, delegation_id: str) -> tuple[list[Warned], list[Warned]]:
        """What is worth a look outside the itinerary: of the data as a whole, and of members and money."""
        found = [] if self.store.is_server else advice.of_place(self.store.path)
        others: list[advice.Advice] = []
        with self.store.read() as connection:
            found += advice.of_key(connection, self.store.key)
            found += advice.of_settled(connection, date.today(), self.settings.get("purge_days", PURGE_DAYS))
            if delegation_id:
                try:
                    others = advice.of_others(connection, delegation_id)
                except advice.UNREADABLE:
                    logs.log.exception("no advice")
        return [Warned(*one) for one in found], [Warned(*one) for one in others]

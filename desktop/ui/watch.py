"""Several desks at one office server: what another one writes is shown within seconds, without being asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import logs
from desktop.errors import UserError

if TYPE_CHECKING:
    from desktop.store import Store

EVERY_MS = 3_000
UNREACHABLE_MS = 30_000  # each try may take seconds, in which the window stands still


class Watch(QObject):
    """Asks the server now and then whether there is something new. Nothing is said while it cannot be reached: the
    person's next action says it.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self.ask)
        self.timer.start()

    def ask(self) -> None:
        """One look; a server that does not answer is asked less often until it does."""
        try:
            news = self.store.changed_elsewhere()
        except UserError:
            logs.log.info("the office server does not answer")
            self.timer.setInterval(UNREACHABLE_MS)
            return
        self.timer.setInterval(EVERY_MS)
        if news:
            self.changed.emit()

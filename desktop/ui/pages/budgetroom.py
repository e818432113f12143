"""The budget on a small or enlarged screen: the list comes first, the sums stand beside it when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

NARROW = 640  # pixels of the page
WATCHED = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class Room(QObject):
    """Hides the sums, and what stands above the list while a panel is open, where the page is narrow."""

    def __init__(self, page: QWidget, totals: QWidget, panels: Sequence[QWidget], head: QWidget) -> None:
        super().__init__(page)
        self._page, self._totals, self._panels, self._head = page, totals, panels, head
        self._asked = self._away = self._busy = False
        for widget in (page, totals, *panels):
            widget.installEventFilter(self)

    def ask(self) -> None:
        """The sums are wanted, or no longer."""
        self._asked = not self._asked
        if self._asked:
            self._totals.show()
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in WATCHED and not self._busy:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Share the place anew."""
        self._busy = True
        narrow = self._page.width() < NARROW
        opened = any(not panel.isHidden() for panel in self._panels)
        if narrow and not self._totals.isHidden() and not self._asked:
            self._totals.hide()
            self._away = True
        elif self._away and not narrow:
            self._totals.setVisible(not opened)
            self._away = False
        if not narrow:
            self._asked = False
        self._head.setVisible(not (narrow and (opened or not self._totals.isHidden())))
        self._busy = False

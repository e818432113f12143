"""A list in an order that somebody gives it: lines are dragged, or moved with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.linegrid import ID, Column, Grid

THICK = 2  # px of the line that shows where a dragged one will go


class Ranked(Grid):
    """``ordered`` (ids in their new order): after a drag or a step; nothing is moved here before it is shown anew."""

    ordered = Signal(list)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(columns)
        self._held, self._from = "", QPoint()
        self._gap: int | None = None  # before which line the dragged one would go
        self.move_asked.connect(self.step)

    def step(self, row_id: str, by: int) -> None:
        """One place up (-1) or down (1)."""
        place = self.ids().index(row_id) + by
        self.put_before(row_id, place + 1 if by > 0 else place)

    def put_before(self, row_id: str, before: int) -> None:
        """Put a line before the one that stands at this place now, counted from 0."""
        ids = self.ids()
        at = ids.index(row_id)
        wanted = [one for one in ids if one != row_id]
        wanted.insert(min(max(before - (before > at), 0), len(wanted)), row_id)
        if wanted != ids:
            self.ordered.emit(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        self._held = str(item.data(0, ID) or "") if item is not None and left else ""
        self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        if self._gap is None and (here - self._from).manhattanLength() < QApplication.startDragDistance():
            return
        self._gap = sum(self.visualItemRect(item).center().y() < here.y() for item in self._items())
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, gap = self._held, self._gap
        self._let_go()
        if gap is None:
            super().mouseReleaseEvent(event)
        elif held in self.ids():
            self.put_before(held, gap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._gap is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return
        super().keyPressEvent(event)

    def _let_go(self) -> None:
        self._held, self._gap = "", None
        self.viewport().unsetCursor()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        items = self._items()
        if self._gap is None or not items:
            return
        last = self._gap >= len(items)
        rect = self.visualItemRect(items[-1 if last else self._gap])
        y = rect.bottom() if last else rect.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.color("indigo"), THICK))
        painter.drawLine(2, y, self.viewport().width() - 2, y)
        painter.end()

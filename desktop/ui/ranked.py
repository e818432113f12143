"""A list in an order that somebody gives it: lines are dragged, or moved with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.linegrid import Column, Grid, Group


class Ranked(Grid):
    """``ordered`` (ids in their new order): after a drag or a step; nothing is moved here before it is shown anew."""

    ordered = Signal(list)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(columns)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.move_asked.connect(self.step)

    def show_groups(self, groups: Sequence[Group]) -> None:
        super().show_groups(groups)
        for item in self._items():
            flags = item.flags() | Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)  # between lines, never into one

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

    def dropEvent(self, event: QDropEvent) -> None:
        row_id, ids = self.current(), self.ids()
        item = self.itemAt(event.position().toPoint())
        under = str(item.data(0, Qt.ItemDataRole.UserRole) or "") if item is not None else ""
        place = ids.index(under) if under in ids else 0 if item is not None else len(ids)
        if under in ids and self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem:
            place += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the store is written, and the list shown anew
        event.accept()
        if row_id:
            QTimer.singleShot(0, self, lambda: self.put_before(row_id, place))

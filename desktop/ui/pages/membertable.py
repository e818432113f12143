"""The list of members, whose rows can be dragged or moved with Alt+arrows into an order by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.rows import Column, Index, Model, RowTable


class OrderedModel(Model):
    """Rows that can be picked up, and dropped between two others."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class OrderedTable(RowTable):
    """``stepped`` up (-1) or down (1) with Alt+arrows; ``dropped``: the row's id, and that of the one below its new
    place (empty at the end). The rows themselves move when the store says so.
    """

    stepped = Signal(int)
    dropped = Signal(str, str)

    def __init__(self, columns: Sequence[Column], name: str, empty: str, *, low: bool = False) -> None:
        super().__init__(columns, name, empty, low=low)
        self.model_ = OrderedModel(columns)
        self.setModel(self.model_)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.retranslate()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        place = index.row() if index.isValid() else len(self.model_.rows)
        if index.isValid() and event.position().y() > self.visualRect(index).center().y():
            place += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        below = self.model_.rows[place].id if place < len(self.model_.rows) else ""
        current = self.current()
        if current and below != current:
            self.dropped.emit(current, below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

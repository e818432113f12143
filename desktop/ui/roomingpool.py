"""The list of those without a bed, and what a drag between it and the rooms carries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

MIME = "application/x-hashidate-members"


def carried(data: QMimeData) -> list[str]:
    """Ids of the members that a drag carries."""
    return bytes(data.data(MIME).data()).decode().split() if data.hasFormat(MIME) else []


def packed(members: Sequence[str]) -> QMimeData:
    """``members`` for a drag."""
    data = QMimeData()
    data.setData(MIME, "\n".join(members).encode())
    return data


class Pool(QListWidget):
    """Those who need a bed and have none; Space takes the selected ones up."""

    taken_up = Signal(list)
    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchResults")
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListWidget.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def ids(self) -> list[str]:
        """Of the selected ones."""
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in self.selectedItems()]

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        return packed([str(item.data(Qt.ItemDataRole.UserRole)) for item in items])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried(event.mimeData()) and event.source() is not self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.source() is not self)

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(carried(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ids():
            self.taken_up.emit(self.ids())
        else:
            super().keyPressEvent(event)

"""Files dropped on a widget of any kind: those with the right endings are handed on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.soon import soon


class FileDrop(QObject):
    """Watches ``widget``; ``taken`` gets the files once the drop is over, since a window may open over what was dropped
    on.
    """

    def __init__(self, widget: QWidget, endings: Sequence[str], taken: Callable[[list[Path]], object]) -> None:
        super().__init__(widget)
        self._endings, self._taken = tuple(endings), taken
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            fit = [file for file in files if file.name.lower().endswith(self._endings)]
            if fit:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    soon(self, lambda: self._taken(fit))
                return True
        return super().eventFilter(watched, event)

"""The panel at the right with the details of what is selected, and the chip that shows a status."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.labels import Label

WIDTH = 330  # pixels at 100 %


class Panel(QScrollArea):
    """Card-coloured, scrolls upwards only; contents go into ``body``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("panelBody")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
        self.setWidget(inner)


class Chip(Label):
    """A rounded label; ``kind`` is "ok", "warn", "no" or empty for the plain one."""

    def __init__(self, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("chip", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def set_kind(self, kind: str) -> None:
        """Another colour."""
        if self.property("chip") != kind:
            self.setProperty("chip", kind)
            restyle(self)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew after a dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)

"""Windows on a small or enlarged screen (1366x768 at 200 %): what does not fit scrolls, and no button lies outside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.soon import soon

AROUND = QSize(24, 48)  # what the frame of the system takes of the screen


class _Follow(QObject):
    """The scrolled part follows the cursor, however that came into a field."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._area):  # its window is just being deleted, and the cursor leaves the fields
            return
        inner = self._area.widget()
        if now is not None and inner is not None and inner.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 8, 8)


def keep_on_screen(dialog: QDialog, around: QSize = AROUND) -> None:
    """Let the contents of a finished dialog scroll where the screen is too small for them. Does nothing otherwise."""
    layout, room = dialog.layout(), dialog.screen().availableSize() - around
    dialog.ensurePolished()
    if layout is None:
        return
    layout.activate()
    least = layout.totalMinimumSize()
    if least.width() <= room.width() and least.height() <= room.height():
        dialog.resize(dialog.size().boundedTo(room))
        return
    cursor = dialog.focusWidget()  # moving the fields into the scrolled part takes it from them
    inner = QWidget()
    inner.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    _Follow(area)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
    dialog.resize(dialog.size().boundedTo(room))
    QApplication.sendPostedEvents(dialog, QEvent.Type.LayoutRequest)
    if cursor is not None:
        cursor.setFocus(Qt.FocusReason.OtherFocusReason)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to what was just said, where its window scrolls; the fields may have taken it out of sight."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        soon(widget, lambda: area.ensureWidgetVisible(widget, 0, 8))  # it has its place after this

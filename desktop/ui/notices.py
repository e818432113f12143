"""What to look at before a paper is printed: a list of sentences, and from each the way to the field it speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from desktop.errors import Notice
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.text import bind

LEADS = "　›"
PLACE = Qt.ItemDataRole.UserRole


class NoticeList(QListWidget):
    """``mend_asked`` (entity, id, field) when a line that leads somewhere is clicked, or Enter is pressed on it."""

    mend_asked = Signal(str, str, str)

    def __init__(self, title: QLabel, tallest: int = 0) -> None:
        """``tallest``: pixels; with fewer lines it is lower, so that what stands below has the room."""
        super().__init__()
        self._tallest = tallest
        self._title = title
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_item)
        bind(self.setAccessibleName, N_("To look at"))

    def show_notices(self, found: Sequence[Notice | str]) -> None:
        """These lines below their title, or nothing at all."""
        self.clear()
        for entry in found:
            place = entry.place if isinstance(entry, Notice) else None
            said = entry.text(_) if isinstance(entry, Notice) else entry
            item = QListWidgetItem(said + LEADS if place else said)
            if place:
                item.setData(PLACE, place)
                item.setForeground(theme.color("indigo"))
                item.setToolTip(_("Click to go where this is entered"))
            self.addItem(item)
        self.setVisible(bool(found))
        self._title.setVisible(bool(found))
        self._title.setText(_("Look at this before printing ({count})").format(count=len(found)))
        self._fit()

    def _fit(self) -> None:
        """No higher than its lines: below it is the preview."""
        if self._tallest:
            self.doItemsLayout()
            self.setFixedHeight(min(self.contentsSize().height() + 2 * self.frameWidth() + 6, self._tallest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._on_item(self.currentItem())
            return
        super().keyPressEvent(event)

    def _on_item(self, item: QListWidgetItem) -> None:
        place = item.data(PLACE)
        if place:
            self.mend_asked.emit(*place)

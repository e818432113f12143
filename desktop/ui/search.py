"""The search box of the header (Ctrl+K) and the list of what it finds, worked by keyboard from the box itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.i18n import N_, _
from desktop.ui.labels import tip
from desktop.ui.text import bind, follow

AFTER_MS = 80
LINES = 9
PADDING = 8  # pixels above and below the lines, border included


class Result(NamedTuple):
    """One thing found. ``kind`` is "person", "organisation" or "event"."""

    kind: str
    id: str
    name: str
    note: str
    delegation_id: str = ""


ICONS = {"person": "person", "organisation": "organisation", "event": "calendar"}


class SearchBox(QLineEdit):
    """``finder`` answers what is typed; ``chosen`` tells the result that was picked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setFixedWidth(236)
        self.setClearButtonEnabled(True)
        bind(self.setPlaceholderText, N_("Search people, offices, items (Ctrl+K)"))
        bind(self.setAccessibleName, N_("Search people, offices, items (Ctrl+K)"))
        self.finder: Callable[[str], Sequence[Result]] = lambda _text: ()
        self.results: list[Result] = []
        self.list: QListWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.search)
        self.textEdited.connect(lambda _text: self._timer.start())
        follow(self._on_language)

    def _popup(self) -> QListWidget:
        """The list, made with the first search: the first frame does without it."""
        if self.list is None:
            self.list = QListWidget(self.window())
            self.list.setObjectName("searchResults")
            self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.list.setIconSize(QSize(16, 16))
            self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.list.itemClicked.connect(lambda _item: self.pick())
            self.window().installEventFilter(self)
            bind(self.list.setAccessibleName, N_("Search results"))
        return self.list

    def search(self) -> None:
        """Search now and show what is found."""
        self._timer.stop()
        text = self.text().strip()
        if not text:
            self.close_list()
            return
        from desktop.ui import icons

        self.results = list(self.finder(text))
        popup = self._popup()
        popup.clear()
        for result in self.results:
            said = f"{result.name}　{result.note}" if result.note else result.name
            item = QListWidgetItem(icons.icon(ICONS.get(result.kind, "search")), said)
            item.setToolTip(tip(said))
            popup.addItem(item)
        if not self.results:
            popup.addItem(_("Nothing found"))
        popup.setCurrentRow(0 if self.results else -1)
        self._place(popup)
        popup.show()
        popup.raise_()

    def _place(self, popup: QListWidget) -> None:
        popup.ensurePolished()  # rows have their height only once the style sheet is applied
        width = max(self.width() + 160, 520)
        corner = self.mapTo(self.window(), QPoint(self.width() - width, self.height() + 4))
        height = sum(popup.sizeHintForRow(n) for n in range(min(popup.count(), LINES))) + 2 * PADDING
        popup.setGeometry(max(corner.x(), 8), corner.y(), width, height)

    def close_list(self) -> None:
        if self.list is not None:
            self.list.hide()

    def pick(self) -> None:
        """Take the marked result."""
        if self.list is None or not self.list.isVisible():
            self.search()
            return
        place = self.list.currentRow()
        if 0 <= place < len(self.results):
            self.close_list()
            self.chosen.emit(self.results[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        open_ = self.list is not None and self.list.isVisible()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.list is None or not open_:
                self.search()
            elif self.results:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((self.list.currentRow() + step) % len(self.results))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self.search()
            self.pick()
        elif event.key() == Qt.Key.Key_Escape:
            if open_:
                self.close_list()
            else:
                self.clear()
                self.window().setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate, QEvent.Type.MouseButtonPress):
            self.close_list()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close_list()
        return super().event(event)

    def _on_language(self) -> None:
        if self.list is not None and self.list.isVisible():
            self.search()

"""A line that knows what could be meant: the list below it is walked with ↓ and taken with Enter, and never by itself.

The list takes no focus, so that an input method is not disturbed. What was typed stays where nothing was chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.domain.cardtext import Spoken
from desktop.ui.inputs import Field, Line
from desktop.ui.labels import tip

AFTER_MS = 60
MOST = 8


class Found(NamedTuple):
    """One thing that could be meant: the text that the line would hold, what tells it apart, and what it stands for."""

    text: str
    note: str = ""
    data: Any = None


class CompletingLine(Line):
    """``search(typed)`` gives what could be meant, best first; with an empty text what is usual here."""

    picked = Signal()

    def __init__(self, search: Callable[[str], list[Found]], glyphs: str = "") -> None:
        super().__init__(glyphs)
        self._search = search
        self._held: Found | None = None
        self.found: list[Found] = []
        self.list: QListWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.look)
        self.textEdited.connect(self._on_edited)

    @property
    def held(self) -> Found | None:
        """What was chosen, while the line still says it."""
        return self._held if self._held is not None and self._held.text == self.text().strip() else None

    def hold(self, found: Found | None) -> None:
        """Show something as if it had been chosen."""
        self._held = found
        self.put(found.text if found else "")

    def offer(self, found: Found | None) -> None:
        """Suggest something while the line is empty: Enter takes it."""
        self._held = found
        self.suggest(found.text if found else "")

    def _on_edited(self, text: str) -> None:
        if self._held is not None and text.strip() == self._held.text:
            self.picked.emit()  # the offer was taken
        elif text.strip():
            self._timer.start()
        else:
            self._close()

    def look(self) -> None:
        """Show what could be meant."""
        self.found = self._search(self.text().strip())[:MOST]
        if not self.found or not self.hasFocus() or [one.text for one in self.found] == [self.text().strip()]:
            self._close()
            return
        listed = self._list()
        listed.clear()
        for one in self.found:
            item = QListWidgetItem(f"{one.text}　{one.note}" if one.note else one.text)
            item.setToolTip(tip(item.text()))
            listed.addItem(item)
        listed.setCurrentRow(-1)
        where = self.mapTo(self.window(), QPoint(0, self.height() + 1))
        high = sum(listed.sizeHintForRow(row) for row in range(listed.count())) + 2 * listed.frameWidth() + 2
        if where.y() + high > self.window().height() and where.y() - self.height() > high:
            where.setY(where.y() - self.height() - high - 2)
        wide = max(self.width(), min(listed.sizeHintForColumn(0) + 28, self.window().width() - where.x() - 12))
        listed.setGeometry(where.x(), where.y(), wide, high)
        listed.show()
        listed.raise_()

    def _list(self) -> QListWidget:
        if self.list is None:
            self.list = QListWidget(self.window())
            self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
            self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)) if self.list else None)
        return self.list

    @property
    def _open(self) -> bool:
        return self.list is not None and self.list.isVisible()

    def _close(self) -> None:
        self._timer.stop()
        if self.list is not None:
            self.list.hide()

    def _take(self, row: int) -> None:
        found = self.found[row]
        self._close()
        self._held = found
        self.setText(found.text)
        self.textEdited.emit(found.text)

    def _walk(self, step: int) -> None:
        if not self._open:
            self.look()
        if self.list is None or not self._open:
            return
        row = max(min(self.list.currentRow() + step, len(self.found) - 1), -1)
        self.list.setCurrentRow(row)
        self.setAccessibleDescription(self.list.currentItem().text() if row >= 0 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and (key == Qt.Key.Key_Down or self._open):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
            event.accept()
            return
        if key == Qt.Key.Key_Escape and self._open:
            self._close()
            event.accept()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._open and self.list is not None and self.list.currentRow() >= 0:
                self._take(self.list.currentRow())
            self._close()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()

    def hideEvent(self, event: QHideEvent) -> None:
        self._close()
        super().hideEvent(event)


class CompletingField(Field):
    """A field around such a line."""

    def __init__(self, name: str, search: Callable[[str], list[Found]], glyphs: str = "") -> None:
        super().__init__(name)
        self.input = CompletingLine(search, glyphs)
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self.committed)
        self.finish(self.input)

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self.input.text().strip()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self.input.hold(None)
            self.input.put(str(values[self.names[0]] or ""))


class NameLine(Line):
    """A name that is typed through an input method: what was typed there is how the name is read."""

    heard = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.spoken = Spoken()
        self.textChanged.connect(self._on_text)

    def _on_text(self, text: str) -> None:
        if not text:
            self.spoken.clear()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        said = event.commitString()
        if said:
            self.spoken.taken(said)
        self.spoken.typing(event.preeditString())
        super().inputMethodEvent(event)
        if said:
            self.heard.emit(self.spoken.reading())


class NameField(Field):
    """A field around such a name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.input = NameLine()
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self.committed)
        self.finish(self.input)

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self.input.text().strip()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self.input.put(str(values[self.names[0]] or ""))

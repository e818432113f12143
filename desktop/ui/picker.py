"""A field that points to another record: type any spelling, pick from what is found, or leave it empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter

from desktop import i18n
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.ui.inputs import Field, Line

SEARCH_AFTER_MS = 120
NOT_CHOSEN = N_("Something like this is there. Pick it from the list.")
NOT_FOUND = N_("Nobody and nothing of this name is in the directory. Pick one from the list, or add it there first.")


class Option(NamedTuple):
    """One record to pick: its id, its name and what tells it from others of that name."""

    id: str
    name: Pair
    note: Pair

    def text(self) -> str:
        code = i18n.current()
        note = self.note.get(code)
        return f"{self.name.get(code)}　{note}" if note else self.name.get(code)


class PickerLine(Line):
    """The line of a picker; Down opens what is found."""

    asked = Signal()
    left = Signal(bool)  # whether by Tab: then the list that is still open is left too

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.asked.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))


class PickerField(Field):
    """Holds an id. ``search(text)`` gives options, best first; ``name_of(id)`` the option of a stored id.

    ``strange`` is the marked sentence for what nothing is called, or says it of the text.
    """

    def __init__(
        self,
        name: str,
        search: Callable[[str], list[Option]],
        name_of: Callable[[str], Option | None],
        strange: str | Callable[[str], Sentence] = NOT_FOUND,
    ) -> None:
        super().__init__(name)
        self._search, self._name_of, self._strange = search, name_of, strange
        self._chosen: Option | None = None
        self._options: list[Option] = []
        self.input = PickerLine()
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.input)
        self._completer.activated[QModelIndex].connect(self._on_picked)  # type: ignore[index]
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self.input.textEdited.connect(self._on_edited)
        self.input.asked.connect(self.look)
        self.input.left.connect(self._on_left)
        self.finish(self.input)

    def _on_edited(self) -> None:
        self._chosen = None
        self.show_problem(None)
        self._timer.start()

    def look(self) -> None:
        """Show what the typed text finds; with an empty line, the first of all."""
        self._options = self._search(self.input.text() if self._chosen is None else "")
        self._model.setStringList([option.text() for option in self._options])
        if not self._options:
            self._close_popup()  # or an empty strip of it stays below the line
        elif self.input.hasFocus():
            self._completer.complete()

    def _on_picked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._options):
            self.choose(self._options[index.row()])

    def choose(self, option: Option) -> None:
        """Take an option as if it had been clicked."""
        self._chosen = option
        self.input.put(option.text())
        self.show_problem(None)
        self.changed.emit()
        self.committed.emit()

    def _on_left(self, by_tab: bool) -> None:
        """Left without picking: an empty line means none, one clear find is taken, anything else is asked about."""
        self._timer.stop()
        if self._chosen is not None or (self._popup_open() and not by_tab):
            return
        text = self.input.text().strip()
        if not text:
            self.changed.emit()
            self.committed.emit()
            return
        found = self._search(text)
        if len(found) == 1:
            self.choose(found[0])
        else:
            self.show_problem(self._why_none(text, found))

    def _why_none(self, text: str, found: list[Option]) -> Sentence:
        if found:
            return Sentence(NOT_CHOSEN)
        return Sentence(self._strange) if isinstance(self._strange, str) else self._strange(text)

    def _popup_open(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def _close_popup(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self._chosen.id if self._chosen else None}

    def unreadable(self) -> Sentence | None:
        text = self.input.text().strip()
        return self._why_none(text, self._search(text)) if self._chosen is None and text else None

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] not in values:
            return
        found = values[self.names[0]]
        self._chosen = self._name_of(str(found)) if found else None
        self.input.put(self._chosen.text() if self._chosen else "")

    def retranslate(self) -> None:
        super().retranslate()
        if self._chosen is not None:
            self.input.put(self._chosen.text())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._close_popup()
        return super().event(event)

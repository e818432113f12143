"""A telephone number: kept as it is typed, with a word below it where it looks wrong or is written otherwise there."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer

from desktop.domain import phones, words
from desktop.i18n import N_, _
from desktop.ui.form import LineField
from desktop.ui.labels import Label

LOOK_AFTER_MS = 250
DOUBTFUL = N_("This does not look like a whole telephone number. It is kept as it is.")
OFFER = N_("◇ {number}: Enter writes it so")
KNOWN = frozenset(choice.key for choice in words.COUNTRIES)


class PhoneField(LineField):
    """``country()`` says whose plan a number without +81 belongs to; empty where the line holds no telephone."""

    def __init__(self, name: str, country: Callable[[], str]) -> None:
        super().__init__(name)
        self._country = country
        self._offered, self._typed = "", False
        self.hint = Label(parent=self)
        self.hint.setProperty("role", "suggestion")
        self.hint.setWordWrap(True)
        self.hint.hide()
        self._layout.insertWidget(1, self.hint)
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self.input.textChanged.connect(lambda _text: self._wait())
        self.input.textEdited.connect(self._on_typed)
        self.input.returnPressed.connect(self._take)

    def _wait(self) -> None:
        self._offered = ""
        if self.input.text() or not self.hint.isHidden():
            self._timer.start()

    def _on_typed(self) -> None:
        self._typed = True

    def set_values(self, values: Mapping[str, Any]) -> None:
        super().set_values(values)
        if self.names[0] in values:
            self._typed = False

    def look(self) -> None:
        """Say below the line what there is to say about it."""
        text, country = self.input.text().strip(), self._country()
        self._offered, said = "", ""
        if text and (country in KNOWN or (country and text.startswith("+"))):
            found = phones.read(text, country)
            if found is None:
                said = _(DOUBTFUL)
            elif self._typed and _is_bare(text) and found.shown != text:
                self._offered = found.shown
                said = _(OFFER).format(number=found.shown)
        self.hint.setText(said)
        self.hint.setVisible(bool(said))

    def _take(self) -> None:
        """Enter writes the number as its country does, where that was offered."""
        if self._timer.isActive():
            self._timer.stop()
            self.look()
        if self._offered:
            self.input.setText(self._offered)
            self.input.textEdited.emit(self.input.text())
            self._offered = ""
            self.hint.hide()

    def retranslate(self) -> None:
        super().retranslate()
        if not self.hint.isHidden():
            self.look()


def _is_bare(text: str) -> bool:
    """Whether nobody has set off the parts of the number, or in full width: who did so had a reason."""
    plain = unicodedata.normalize("NFKC", text)
    return plain != text or plain.removeprefix("+").isdecimal()

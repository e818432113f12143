"""A text in both languages, and what it could be in the one that is still empty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop import i18n
from desktop.i18n import N_, _
from desktop.ui import suggesting
from desktop.ui.inputs import Field, Line, Text

LANGUAGE_WORDS = {"zh_TW": N_("Chinese"), "ja": N_("Japanese")}
# What a text is where the form does not say: a name is a person's unless it is called otherwise, and so never
# converted (needs.md row 99).
KINDS = {
    "name": "name",
    "speaker": "name",
    "head": "name",
    "head_other": "name",
    "unit": "org",
    "bureau": "org",
    "short": "org",
    "insurer": "org",
    "title": "title",
    "duty": "role",
    "address": "address",
    "place": "place",
    "places": "place",
    "was_place": "place",
    "origin": "place",
    "target": "place",
    "room": "place",
    "station": "place",
    "gather": "place",
    "parking": "place",
    "industries": "biz",
    "products": "biz",
    "wants": "biz",
    "purpose": "doc",
    "topics": "doc",
    "benefits": "doc",
    "profile": "doc",
    "basis": "doc",
    "note": "doc",
    "item": "other",
}


class PairField(Field):
    """A text in both languages, 中文 above 日本語, each with its own glyph forms and a bar of its colour.

    Where one side is empty it shows faintly what it could be (``ui.suggesting``): Enter takes it, Escape refuses it, ↓
    shows another. ``kind`` is what the text is: one of TERM_KINDS, "address", or "name" for people. ``suggest`` offers
    a text that somebody else knows. Where no paper prints one of the languages, ``ask_for_both(False)`` asks for one
    of them only.
    """

    learns = True

    def __init__(self, stem: str, lines: int = 1, kind: str = "") -> None:
        super().__init__(f"{stem}_zh", f"{stem}_ja")
        self.kind = kind or KINDS.get(stem, "other")
        self.inputs: dict[str, Line | Text] = {}
        self._putting, self._both, self.wide = False, True, False
        for code, name in zip(i18n.CODES, self.names, strict=True):
            made: Line | Text = Line(code) if lines == 1 else Text(code, lines)
            made.setProperty("mark", code)
            if isinstance(made, Line):
                made.textEdited.connect(self.changed)
                made.editingFinished.connect(self.committed)
            else:
                made.textChanged.connect(self._on_text)
                made.left.connect(self.committed)
            made.setObjectName(name)
            self.inputs[name] = made
        self.helper = suggesting.Helper(self)
        self.finish(*self.inputs.values())

    def _on_text(self) -> None:
        if not self._putting:
            self.changed.emit()

    def values(self) -> dict[str, Any]:
        return {
            name: made.text() if isinstance(made, Line) else made.toPlainText() for name, made in self.inputs.items()
        }

    def set_values(self, values: Mapping[str, Any]) -> None:
        self._putting = True
        for name, made in self.inputs.items():
            if name in values:
                made.put(str(values[name] or ""))
        self._putting = False
        self.helper.look_soon()

    def name_inputs(self) -> None:
        for code, made in zip(i18n.CODES, self.inputs.values(), strict=True):
            made.setAccessibleName(
                _("{field} ({language})").format(field=_(self.label), language=_(LANGUAGE_WORDS[code]))
            )
            if isinstance(made, Line):
                asked = self._both or code == i18n.CODES[0]
                said = made.accessibleName() if self.wide else _(LANGUAGE_WORDS[code])
                made.say(said if asked else _("{what} (may stay empty)").format(what=said))

    def ask_for_both(self, both: bool) -> None:
        """Whether a paper prints both languages."""
        if both != self._both:
            self._both = both
            self.name_inputs()
            self.helper.look_soon()

    @property
    def asks_for_both(self) -> bool:
        return self._both

    def suggest(self, texts: Mapping[str, str]) -> None:
        """Column -> text to offer; it goes before what is suggested otherwise."""
        self.helper.told(texts)

    def stands_on(self) -> QWidget:
        return self

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.helper.look_soon()

    def offer_words(self) -> str:
        return self.helper.words()

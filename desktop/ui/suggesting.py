"""The suggestion in a field of two languages: looked up a moment after typing, taken with Enter, then remembered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.ui.inputs import Line, Text

if TYPE_CHECKING:
    from desktop.domain.suggesting import Suggestion
    from desktop.ui.desk import Desk
    from desktop.ui.form import Form

LOOK_AFTER_MS = 180  # after the last key
LEARN = N_("Remember a pair of words")
ORIGINS = {
    "office": N_("confirmed by the office"),
    "glossary": N_("from the glossary"),
    "official": N_("official name"),
    "directory": N_("as in the directory"),
    "composed": N_("put together from words"),
    "letters": N_("converted by letter"),
}
TAKE = N_("◇ Suggestion ({origin}): Enter takes it")
TAKE_ONE = N_("◇ Suggestion {number} of {count} ({origin}): Enter takes it, ↓ the next")
SAME_NAME = N_("◇ Names keep their letters: Enter takes it")

GUESS = N_("◇ A guess at the reading: Enter takes it")
BY_RULE = N_("◇ Spelled from the reading: Enter takes it")


class Pair(Protocol):
    """Two inputs for one text, 中文 first; ``kind``: one of TERM_KINDS, "address" or "name"."""

    inputs: dict[str, Line | Text]  # by column
    kind: str
    learns: bool  # whether a pair that is taken is remembered

    @property
    def asks_for_both(self) -> bool:
        """Whether a paper prints both languages."""

    def values(self) -> dict[str, Any]:
        """Column -> text."""

    def stands_on(self) -> QWidget:
        """The widget that is seen or not."""


class Lines:
    """Two lines side by side that are no field: the row for one more in a list."""

    asks_for_both, learns, kind = True, False, "other"

    def __init__(self, holder: QWidget, zh: Line, ja: Line) -> None:
        self._holder = holder
        self.inputs: dict[str, Line | Text] = {"text_zh": zh, "text_ja": ja}

    def values(self) -> dict[str, Any]:
        return {name: made.text() for name, made in self.inputs.items() if isinstance(made, Line)}

    def stands_on(self) -> QWidget:
        return self._holder


def desk_of(widget: QWidget | None) -> Desk | None:
    """The desk at which a field stands: its page's, its window's, or that of the page behind its dialog."""
    while widget is not None:
        for holder in (widget, getattr(widget, "page", None), getattr(widget, "binder", None)):
            found: Desk | None = getattr(holder, "desk", None)
            if found is not None:
                return found
        widget = widget.parentWidget()
    return None


@cache
def _warming() -> Thread:
    """Reads the tables once, when the first suggestion is looked for, on a thread: no key ever waits for them."""

    def read() -> None:
        from desktop.store import terms

        terms.warm()

    made = Thread(target=read, name="suggestions", daemon=True)
    made.start()
    return made


class Helper(QObject):
    """Belongs to one field: keeps the suggestion of its empty side up to date."""

    def __init__(self, field: Pair) -> None:
        super().__init__(field.stands_on())
        self._field = field
        self._told: dict[str, str] = {}
        self._asked: tuple[str, str] | None = None  # (column, text) that the present suggestion answers
        self._refused: set[tuple[str, str]] = set()
        self._found: Suggestion | None = None
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        for name, made in field.inputs.items():
            if isinstance(made, Line):
                made.textEdited.connect(self.look_soon)
                made.editingFinished.connect(self.look)
            else:
                made.textChanged.connect(self.look_soon)
                made.left.connect(self.look)
            made.taken.connect(lambda text, name=name: self._on_taken(name, text))
            made.refused.connect(lambda name=name: self._on_refused(name))

    def told(self, texts: Mapping[str, str]) -> None:
        """Column -> what somebody else knows for it; it goes before a translation."""
        self._told = {name: text for name, text in texts.items() if text}
        self._asked = None
        self.look()

    def look_soon(self) -> None:
        """Look once the typing pauses; what no longer answers the text goes at once."""
        if self._asked is not None and self._asked != self._question():
            self._offer({})
        self._timer.start()

    def _question(self) -> tuple[str, str] | None:
        """(column that is empty, text of the other one); None where there is nothing to ask."""
        values = {name: str(text).strip() for name, text in self._field.values().items()}
        empty = [name for name, text in values.items() if not text]
        if len(empty) != 1 or (empty[0].endswith("_ja") and not self._field.asks_for_both):
            return None
        return empty[0], next(text for text in values.values() if text)

    def look(self) -> None:
        """Offer what there is for the side that is empty."""
        self._timer.stop()
        question = self._question()
        if self._told:
            self._asked = question
            self._found = None
            self._offer({name: (text,) for name, text in self._told.items()})
            return
        if question == self._asked:
            return
        self._asked, self._found = question, None
        if question is None or question in self._refused:
            self._offer({})
            return
        self._found = self._lookup(*question)
        self._offer({question[0]: self._found.texts} if self._found else {})

    def _lookup(self, column: str, text: str) -> Suggestion | None:
        desk = desk_of(self._field.stands_on())
        if desk is None or not self._field.stands_on().isVisible():
            self._asked = None  # again when it is seen
            return None
        if _warming().is_alive():
            self._asked = None
            self._timer.start()
            return None
        from desktop.store import terms

        to = "ja" if column.endswith("_ja") else "zh_TW"
        line = self._field.inputs[column]
        cleared = line.stored if isinstance(line, Line) else ""
        try:
            with desk.store.read() as connection:
                return terms.suggest(connection, text, to, self._field.kind, cleared)
        except UserError:  # locked, or out of reach: no field is worse for it
            return None

    def _offer(self, texts: Mapping[str, tuple[str, ...]]) -> None:
        for name, made in self._field.inputs.items():
            made.suggest(*texts.get(name, ()))

    def words(self) -> str:
        """What stands below the field while it offers something."""
        offering: Line | Text | None = next((made for made in self._field.inputs.values() if made.offers), None)
        if self._found is None or offering is None:
            return _("◇ Suggestion: Enter takes it")
        if self._field.kind == "name" and self._found.origin == "letters":
            return _(SAME_NAME)
        number, count = offering.others
        origin = _(ORIGINS[self._found.origin])
        return _(TAKE_ONE if count > 1 else TAKE).format(origin=origin, number=number, count=count)

    def _on_refused(self, name: str) -> None:
        if self._asked is not None:
            self._refused.add(self._asked)
        self._told.pop(name, None)

    def _on_taken(self, name: str, text: str) -> None:
        """Remember a pair that is new; names and addresses are no words, and what is known need not be learned."""
        from desktop.store import terms

        found, question, field = self._found, self._asked, self._field
        desk = desk_of(field.stands_on())
        if found is None or question is None or desk is None or not field.learns or field.kind not in terms.LEARNED:
            return
        if (found.whole and text == found.text) or len(question[1]) > terms.LONGEST or "\n" in text:
            return
        zh, ja = (question[1], text) if name.endswith("_ja") else (text, question[1])
        try:
            desk.store.do(LEARN, terms.learn, field.kind, zh, ja, "")
        except UserError:  # a store that may only be read: the text stands in the field all the same
            return


class Readings(QObject):
    """For a form of a Japanese person: the reading is guessed from the name, Roman letters follow from the reading."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self._asked: tuple[str, str, str, str] | None = None
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        for name in ("name_ja", "kana", "roman"):
            for line in form.field(name).findChildren(Line):
                line.textChanged.connect(self._timer.start)
        form.changed.connect(lambda _name: self._timer.start())

    def look(self) -> None:
        """Offer what can be said now."""
        from desktop import reference
        from desktop.domain import readings
        from desktop.ui.form import LineField

        self._timer.stop()
        form, values = self._form, self._form.values()
        name = str(values.get("name_ja") or values.get("name_zh") or "").strip()
        kana, roman = str(values.get("kana") or "").strip(), str(values.get("roman") or "").strip()
        asked = (str(values.get("country", "JP")), name, kana, roman)
        reading, letters = form.field("kana"), form.field("roman")
        if asked == self._asked or not isinstance(reading, LineField) or not isinstance(letters, LineField):
            return
        self._asked = asked
        japanese = asked[0] == "JP" and bool(name) and not (kana and roman)
        names = reference.names_ja() if japanese else None
        guessed = readings.guesses(name, names) if names and not kana else []
        ruled = readings.roman(kana, name, names) if names and kana and not roman else ""
        reading.suggest(*guessed, words=GUESS)
        letters.suggest(ruled, words=BY_RULE)

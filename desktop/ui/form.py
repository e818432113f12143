"""Forms: a label and a field for each part of a record, both languages of a text one above the other.

A field knows the columns it holds, gives their raw values and takes them back; what is wrong stands below it.
Everything that shows a word of the program is written anew on LanguageChange; what a person typed never is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from desktop import i18n
from desktop.domain import dates
from desktop.domain.words import Choice
from desktop.errors import Problem
from desktop.i18n import _
from desktop.ui import text
from desktop.ui.inputs import Combo, Field, Line, Text
from desktop.ui.labels import Label
from desktop.ui.moneyfield import MoneyField as MoneyField
from desktop.ui.pairfield import LANGUAGE_WORDS as LANGUAGE_WORDS
from desktop.ui.pairfield import PairField as PairField
from desktop.ui.soon import soon

LABELS = 84  # pixels that labels take before they wrap


class LineField(Field):
    """One line, the same in both languages (a phone number, a code)."""

    def __init__(self, name: str, glyphs: str = "") -> None:
        super().__init__(name)
        self.input = Line(glyphs)
        self._offer_words = ""
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self.committed)
        self.finish(self.input)

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self.input.text()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            value = values[self.names[0]]
            self.input.put("" if value is None else str(value))

    def suggest(self, *texts: str, words: str = "") -> None:
        """Offer a text, or one of several, while the line is empty; ``words`` (marked) say what it is."""
        self._offer_words = words
        self.input.suggest(*texts)

    def offer_words(self) -> str:
        return _(self._offer_words) if self._offer_words else super().offer_words()


class NumberField(LineField):
    """A whole number, or nothing."""

    def values(self) -> dict[str, Any]:
        return {self.names[0]: unicodedata.normalize("NFKC", self.input.text()).strip() or None}  # ４ is 4


class DateField(LineField):
    """A date, typed in any of the ways people write one, shown in the calendar of the screen's language."""

    def __init__(self, name: str, near: Callable[[], date | None] = lambda: None) -> None:
        super().__init__(name)
        self._near = near
        self._day: date | None = None
        self.input.textEdited.connect(self._forget)

    def _forget(self) -> None:
        self._day = None

    def values(self) -> dict[str, Any]:
        text = self.input.text()
        if self._day is not None:
            return {self.names[0]: self._day}
        return {self.names[0]: dates.parse(text, self._near() or date.today()) or text}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] not in values:
            return
        value = values[self.names[0]]
        self._day = value if isinstance(value, date) else None
        self.input.put(dates.long(value, i18n.current()) if isinstance(value, date) else str(value or ""))

    def retranslate(self) -> None:
        super().retranslate()
        if self._day is not None:
            self.input.put(dates.long(self._day, i18n.current()))


class TimeField(LineField):
    """A time of day, 24 hours."""

    def values(self) -> dict[str, Any]:
        text = self.input.text()
        return {self.names[0]: dates.parse_clock(text) or text}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            value = values[self.names[0]]
            self.input.put(dates.clock(value) if isinstance(value, time) else str(value or ""))


class TextField(Field):
    """Several lines, the same in both languages."""

    def __init__(self, name: str, lines: int = 3) -> None:
        super().__init__(name)
        self.input = Text(lines=lines)
        self.input.textChanged.connect(self._on_text)
        self.input.left.connect(self.committed)
        self._putting = False
        self.finish(self.input)

    def _on_text(self) -> None:
        if not self._putting:
            self.changed.emit()

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self.input.toPlainText()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self._putting = True
            self.input.put(str(values[self.names[0]] or ""))
            self._putting = False


class ChoiceField(Field):
    """One word of a vocabulary; the list is written anew in the language of the screen, the choice stays."""

    def __init__(self, name: str, choices: tuple[Choice, ...]) -> None:
        super().__init__(name)
        self.choices = choices
        self.input = Combo()
        for choice in choices:
            self.input.addItem(_(choice.label), choice.key)
        self.input.activated.connect(self._on_activated)
        self.finish(self.input)

    def _on_activated(self) -> None:
        self.changed.emit()
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self.input.currentData()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] not in values:
            return
        key = values[self.names[0]] or ""
        place = self.input.findData(key)
        if place < 0 and key:  # a word that a newer program knows: shown as it is, never lost
            self.input.addItem(str(key), key)
            place = self.input.count() - 1
        self.input.setCurrentIndex(max(place, 0))

    def retranslate(self) -> None:
        for place, choice in enumerate(self.choices):
            self.input.setItemText(place, _(choice.label))
        super().retranslate()


class Form(QWidget):
    """Fields under each other, labels at their left, at most ``room`` pixels wide. Enter goes to the next field."""

    changed = Signal(str)
    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None, room: int = LABELS) -> None:
        super().__init__(parent)
        self._room = room
        self.fields: list[Field] = []
        self._labels: list[tuple[QLabel, str]] = []
        self._marks: dict[Field, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 64 if room == LABELS else room)
        self._grid.setColumnStretch(1, 1)
        text.follow(self.retranslate)

    def add(self, label: str, field: Field) -> Field:
        """Append a field under a marked label."""
        self.add_beside(label, (label, field))
        return field

    def add_beside(self, label: str, *several: tuple[str, Field]) -> None:
        """Append a row under a marked label: short fields beside each other, each with its own label for a listener."""
        row = self._grid.rowCount()
        words = Label(_(label), self)
        words.setProperty("role", "label")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(0, 5, 0, 0)
        words.setMaximumWidth(self._room)
        words.setBuddy(several[0][1])
        self._grid.addWidget(words, row, 0)
        if len(several) == 1:
            self._grid.addWidget(several[0][1], row, 1)
        else:
            beside = QHBoxLayout()
            beside.setSpacing(4)
            for _label, field in several:
                beside.addWidget(field, field.share, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(beside, row, 1)
        for own, field in several:
            field.set_label(own)
            self._labels.append((words, label))
            self.fields.append(field)
            self._listen(field)

    def add_heading(self, label: str) -> None:
        """A marked heading over the rows that follow."""
        words = Label(parent=self)
        words.setProperty("role", "heading")
        words.setContentsMargins(0, 10, 0, 0)
        text.bind(words.setText, label)
        self._grid.addWidget(words, self._grid.rowCount(), 0, 1, 2)

    def add_wide(self, label: str, field: Field) -> None:
        """Append a field over the whole width; what it is stands in it while it is empty."""
        words = Label("", self)
        words.hide()
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 2)
        if isinstance(field, PairField):
            field.wide = True
        field.set_label(label)
        self._labels.append((words, ""))
        self.fields.append(field)
        self._listen(field)

    def mark(self, field: Field, widget: QWidget) -> None:
        """Put something small at the right of a field that has a row of its own."""
        index = self._grid.indexOf(field)
        if index >= 0:
            self._marks[field] = widget
            row: int = self._grid.getItemPosition(index)[0]  # type: ignore[index]
            self._grid.addWidget(widget, row, 2, Qt.AlignmentFlag.AlignTop)

    def _listen(self, field: Field) -> None:
        name = field.names[0]
        field.changed.connect(lambda: self._tell("changed", name))
        field.committed.connect(lambda: self._tell("committed", name))
        for line in field.findChildren(QLineEdit):
            line.returnPressed.connect(self._next)

    def _tell(self, signal: str, name: str) -> None:
        if isValid(self):  # a field that is taken away with its form loses the focus after the form's end
            getattr(self, signal).emit(name)

    def _next(self) -> None:
        self.focusNextPrevChild(True)

    def show_field(self, field: Field, visible: bool) -> None:
        """Show or hide a field with its label."""
        field.setVisible(visible)
        if field in self._marks:
            self._marks[field].setVisible(visible)
        words = self._labels[self.fields.index(field)][0]
        row = [other for other, (label, _text) in zip(self.fields, self._labels, strict=True) if label is words]
        words.setVisible(bool(words.text()) and any(not other.isHidden() for other in row))

    def field(self, name: str) -> Field:
        """The field that holds column ``name``."""
        return next(field for field in self.fields if name in field.names)

    def reach(self, name: str) -> bool:
        """Put the cursor into the field of column ``name`` and scroll to it; whether there is one."""
        try:
            field = self.field(name)
        except StopIteration:
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(field)
        return True

    def names(self) -> list[str]:
        return [name for field in self.fields for name in field.names]

    def columns(self, name: str) -> tuple[str, ...]:
        """All columns of the field that holds ``name``: they are written together."""
        return self.field(name).names

    def values(self) -> dict[str, Any]:
        return {name: value for field in self.fields for name, value in field.values().items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        for field in self.fields:
            field.set_values(values)

    def show_problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """Say these problems and no others; those of no field here are given back."""
        for field in self.fields:
            field.show_problem(None)
        return self.add_problems(problems)

    def add_problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """Say each problem below its field; those of no field here are given back."""
        rest = []
        for problem in problems:
            field = next((f for f in self.fields if problem.field in f.names), None)
            if field is None or not field.isVisibleTo(self):
                rest.append(problem)
            else:
                field.show_problem(problem.message)
        return rest

    def go_to_problem(self) -> None:
        """The cursor into the first field that is wrong, and that field into view: it may be scrolled far away."""
        wrong = next((field for field in self.fields if field.problem is not None), None)
        if wrong is None:
            return
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        above: QWidget | None = self
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            area = above
            soon(wrong, lambda: area.ensureWidgetVisible(wrong, 0, 40))  # once the sentence has its room

    def unreadable(self) -> list[Problem]:
        """Fields whose text stands for nothing, and would be lost without a word."""
        found = [(field.names[0], field.unreadable()) for field in self.fields if field.isVisibleTo(self)]
        return [Problem(name, sentence) for name, sentence in found if sentence is not None]

    def clear_problems(self, names: Iterable[str]) -> None:
        """What stands in these columns is right now."""
        wanted = set(names)
        for field in self.fields:
            if wanted & set(field.names):
                field.show_problem(None)

    def retranslate(self) -> None:
        for words, label in self._labels:
            words.setText(_(label) if label else "")
        for field in self.fields:
            field.retranslate()

"""The row in which points are typed while listening: kind, speaker, what is said. The hands stay on the keys.

Enter writes the point and the next may be typed; Tab goes to the speaker, two letters and Tab choose one and go back;
Alt and a digit say what kind of point it is. To the record behind it, it is a form as any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import minutes
from desktop.domain.minutes import KIND_LETTERS, USUAL_KIND, Speaker
from desktop.domain.outcomewords import POINT_KINDS
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.ui.completing import CompletingLine, Found
from desktop.ui.form import DateField, Form
from desktop.ui.inputs import Field, Text
from desktop.ui.labels import Label
from desktop.ui.pages.pointlist import BOTH, KIND, OURS, WHO
from desktop.ui.pairfield import LANGUAGE_WORDS
from desktop.ui.text import bind, follow

JP = N_("Japanese side")
TEXT_LINES, DAY = 2, 192  # lines; pixels of 「民國108年10月15日（二）」


class KindButton(QPushButton):
    """Says the kind; a digit or the first letter of the word changes it, Space opens the list."""

    chosen = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = minutes.kind_of_key(event.text()) if not event.modifiers() else ""
        if kind:
            self.chosen.emit(kind)
        elif event.key() == Qt.Key.Key_Down:
            self.showMenu()
        else:
            super().keyPressEvent(event)


def _entry(label: str, number: int, letter: str) -> str:
    return f"{_(label)}　({number}, {letter})"


class KindField(Field):
    """One of POINT_KINDS."""

    def __init__(self) -> None:
        super().__init__("kind")
        self.kind = USUAL_KIND
        self.input = KindButton()
        self.input.setAutoDefault(False)
        self.input.setProperty("role", "menu")
        self.input.setMinimumWidth(KIND - 2)
        self.input.chosen.connect(self.choose)
        menu = QMenu(self.input)
        for number, kind in enumerate(POINT_KINDS, 1):
            action = menu.addAction("", partial(self.choose, kind.key))
            bind(action.setText, partial(_entry, kind.label, number, KIND_LETTERS[kind.key][0].upper()))
        self.input.setMenu(menu)
        self.finish(self.input)

    def choose(self, kind: str) -> None:
        """Another kind, said by a person."""
        if kind != self.kind:
            self._show(kind)
            self.changed.emit()
            self.committed.emit()

    def _show(self, kind: str) -> None:
        self.kind = kind
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.input.setText(_(find(POINT_KINDS, self.kind).label))
        self.input.setToolTip(_("What kind of point: Alt and 1 to 7, or the first letter of the word here"))

    def values(self) -> dict[str, Any]:
        return {"kind": self.kind}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if "kind" in values:
            self._show(values["kind"] or USUAL_KIND)


class SpeakerLine(CompletingLine):
    """Tab and Enter take the first that is found, unless another was walked to."""

    settled = Signal()
    chosen = Signal()  # by Tab: on with the text

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Who was typed is taken, and the text goes on; with nothing typed Tab walks through the row as everywhere."""
        if forward and self.isModified():
            self.settle()
            self.chosen.emit()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setModified(False)

    def settle(self) -> None:
        """Take what is meant by what stands here; a name that nobody bears stays as it was typed."""
        typed = self.text().strip()
        if self._open and self.list is not None and self.list.currentRow() >= 0:
            self._take(self.list.currentRow())
        elif typed and self.held is None:
            self.found = self._search(typed)
            self._take(0)
        self._close()
        self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.settle()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.settle()
        super().focusOutEvent(event)


class SpeakerField(Field):
    """Who speaks: somebody of the directory, a body or post by name, or only a side."""

    def __init__(self, search: Callable[[str], list[Speaker]], name_of: Callable[[str], Pair]) -> None:
        super().__init__("person_id", "speaker_zh", "speaker_ja", "side")
        self._search, self._name_of = search, name_of
        self.speaker = Speaker("jp", Pair())
        self.input = SpeakerLine(self._found)
        self.input.setFixedWidth(WHO - 8)
        self.input.textEdited.connect(self._on_edited)
        self.input.settled.connect(self._on_settled)
        self.finish(self.input)

    def label_of(self, name: str) -> str:
        """Conflicts and history tell a name that is no person's from a person, and the side apart."""
        return {"side": N_("Side"), "speaker_zh": N_("Said by"), "speaker_ja": N_("Said by")}.get(name, self.label)

    def _found(self, typed: str) -> list[Found]:
        code = i18n.current()
        made = []
        for one in self._search(typed):
            side = OURS if one.side == "tw" else JP
            note = "　".join(part for part in (_(side), one.note.get(code)) if part)
            made.append(Found(one.name.get(code), note, one))
        if typed and all(one.text != typed for one in made):
            name = Pair("", typed) if code == "ja" else Pair(typed)
            made = made[:6] + [Found(typed, _("by this name, {side}").format(side=_(words)), Speaker(side, name))
                               for side, words in (("jp", JP), ("tw", OURS))]  # fmt: skip
        return made

    def _on_edited(self, text: str) -> None:
        held = self.input.held
        self.speaker = held.data if held is not None else Speaker(self.speaker.side, Pair())
        if not text.strip():
            self.speaker = Speaker(self.speaker.side, Pair())
        self.changed.emit()

    def _on_settled(self) -> None:
        held = self.input.held
        if held is not None and held.data is not None and held.data != self.speaker:
            self.speaker = held.data
            self.changed.emit()
        self.committed.emit()

    def _show_offer(self) -> None:
        """The faint name says enough: a sentence below it would push the row about."""

    def offer(self, one: Speaker | None) -> None:
        """Suggest who answers: Enter in the empty line takes it."""
        self.input.offer(Found(one.name.get(i18n.current()), "", one) if one else None)

    def values(self) -> dict[str, Any]:
        one = self.speaker
        name = Pair() if one.person_id else one.name
        return {
            "person_id": one.person_id or None,
            "speaker_zh": name.zh,
            "speaker_ja": name.ja,
            "side": one.side,
        }

    def set_values(self, values: Mapping[str, Any]) -> None:
        if not set(self.names) & set(values):
            return
        person = str(values.get("person_id") or "")
        name = self._name_of(person) if person else Pair(values.get("speaker_zh") or "", values.get("speaker_ja") or "")
        self._show(Speaker(str(values.get("side") or "jp"), name, person_id=person))

    def _show(self, one: Speaker) -> None:
        self.speaker = one
        self.input.hold(Found(one.name.get(i18n.current()), "", one) if one.name else None)

    def retranslate(self) -> None:
        super().retranslate()
        self._show(self.speaker)
        self.input.say(_("Who? (two letters)"))


class PointText(Text):
    """Enter is the next point, Shift+Enter a new line; Tab goes to the speaker, or to the other language."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class PointTextField(Field):
    """What was said, in one language."""

    def __init__(self, name: str, code: str) -> None:
        super().__init__(name)
        self.code = code
        self.input = PointText(code, TEXT_LINES)
        self.input.setProperty("mark", code)
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

    def name_inputs(self) -> None:
        language = _(LANGUAGE_WORDS[self.code])
        self.input.setAccessibleName(_("{field} ({language})").format(field=_(self.label), language=language))
        self.input.say(_("Next point ({language}): Enter keeps it, Tab goes to the speaker").format(language=language))


class TickField(Field):
    """Yes, or nothing said."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name)
        self.input = QCheckBox()
        bind(self.input.setText, words)
        self.input.clicked.connect(self._on_clicked)
        self.finish(self.input)

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        return {self.names[0]: "yes" if self.input.isChecked() else ""}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self.input.setChecked(values[self.names[0]] == "yes")


class PointForm(Form):
    """The fields of a point in a row. ``entered``: Enter in a text; ``escaped``: Escape."""

    entered = Signal()
    escaped = Signal()

    def __init__(
        self, search: Callable[[str], list[Speaker]], name_of: Callable[[str], Pair], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = KindField()
        self.speaker = SpeakerField(search, name_of)
        self.texts = [PointTextField(f"text_{stem}", code) for stem, code in (("zh", "zh_TW"), ("ja", "ja"))]
        self.due = DateField("due_on")
        self.due.setFixedWidth(DAY)
        self.secret = TickField("secret", N_("Internal"))
        self.state = Label()
        self.state.setProperty("role", "small")
        self.state.setWordWrap(True)
        for field in (*self.texts, self.speaker, self.kind, self.due, self.secret):
            field.setParent(self)  # so the keyboard walks: from what is said to who says it
        self._lay_out()
        for field, label in (
            (self.kind, N_("Kind")),
            (self.speaker, N_("Who said it")),
            *((text, N_("What was said")) for text in self.texts),
            (self.due, N_("Day that was named")),
            (self.secret, N_("Internal")),
        ):
            field.set_label(label)
            self.fields.append(field)
            self._labels.append((Label("", self), ""))
            self._labels[-1][0].hide()
            self._listen(field)
        for text in self.texts:
            text.input.entered.connect(self.entered)
        self.speaker.input.chosen.connect(self.go_to_text)
        for number, kind in enumerate(POINT_KINDS, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(partial(self.kind.choose, kind.key))
        for keys, act in (("Alt+D", self.due.input.setFocus), ("Alt+X", self.secret.input.click)):
            QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(act)
        follow(self.retranslate)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.speaker, 0, Qt.AlignmentFlag.AlignTop)
        for text in self.texts:
            row.addWidget(text, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        label = Label()
        label.setProperty("role", "label")
        bind(label.setText, N_("Day that was named"))
        label.setBuddy(self.due)
        bind(self.due.input.setToolTip, N_("Only if the speaker named one"))
        below.addWidget(label)
        below.addWidget(self.due)
        below.addWidget(self.secret)
        below.addWidget(self.state, 1)
        column = QVBoxLayout()
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(below)
        self._grid.addLayout(column, 0, 0, 1, 2)
        self._grid.setColumnMinimumWidth(0, 0)

    def show_languages(self, shown: str) -> None:
        """Fields of one language, or of BOTH."""
        for text in self.texts:
            text.setVisible(shown in (BOTH, text.code))

    def shown_texts(self) -> Sequence[PointTextField]:
        """The texts that can be typed now."""
        return [text for text in self.texts if not text.isHidden()]

    def go_to_text(self) -> None:
        """The cursor where the next point is typed."""
        self.shown_texts()[0].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> None:
        """Enter in a line goes back to the text."""
        self.go_to_text()

    def has_text(self) -> bool:
        """Whether anything was said."""
        return any(text.input.toPlainText().strip() for text in self.texts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        for field in self.fields:
            field.retranslate()

"""The text of a letter in one language: what the template says, until somebody writes over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain import letters
from desktop.domain.letters import Letter
from desktop.domain.text import Pair
from desktop.i18n import N_
from desktop.store.letters import LetterRow
from desktop.ui.inputs import Line, Text
from desktop.ui.labels import Label
from desktop.ui.pairfield import LANGUAGE_WORDS
from desktop.ui.text import bind

SUBJECT_OF = {"zh_TW": N_("Subject (Chinese letter)"), "ja": N_("Subject (Japanese letter)")}
LINES = 9  # at least


class _Body(Text):
    """As high as there is room, at least a few lines."""

    def _fit(self) -> None:
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * self._lines + 14)


class LetterText(QWidget):
    """``keep`` is called with the letter's id and the columns to write: a text like the template's is written empty."""

    def __init__(self, code: str, keep: Callable[[str, dict[str, str]], None]) -> None:
        super().__init__()
        self.code, self._keep = code, keep
        self._letter: Letter | None = None
        self.title = Label()
        self.title.setProperty("role", "heading")
        bind(self.title.setText, LANGUAGE_WORDS[code])
        self.back_button = QPushButton()
        self.back_button.setProperty("role", "link")
        self.back_button.setAutoDefault(False)
        bind(self.back_button.setText, N_("Back to the template"))
        self.back_button.clicked.connect(lambda _on=False: self.back())
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back_button)
        self.subject = Line(code)
        self.subject.setProperty("mark", code)
        bind(self.subject.setAccessibleName, SUBJECT_OF[code])
        self.body = _Body(code, LINES)
        self.body.setProperty("mark", code)
        self.body.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        bind(self.body.setAccessibleName, LANGUAGE_WORDS[code])
        self.subject.editingFinished.connect(self.keep)
        self.body.left.connect(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.subject)
        column.addWidget(self.body, 1)

    def show_letter(self, one: LetterRow) -> None:
        """Show another letter, or the same as it stands now; what is being typed stays."""
        if self._letter is not None and self._letter.id == one.id and self._typed():
            self._letter = one.letter
            return
        self.keep()
        self._letter = one.letter
        self.subject.put(letters.subject(one.letter, self.code))
        self.body.put(letters.body(one.letter, self.code))
        self._show_back()

    def _show_back(self) -> None:
        one = self._letter
        own = one is not None and (one.subject.exactly(self.code) or one.body.exactly(self.code))
        self.back_button.setVisible(bool(own))

    def _typed(self) -> bool:
        """Whether there stands what the store does not have."""
        return bool(self._changes())

    def _changes(self) -> dict[str, str]:
        """Columns that are to be written."""
        one = self._letter
        if one is None:
            return {}
        column = "ja" if self.code == "ja" else "zh"
        usual = replace(one, subject=Pair(), body=Pair())
        found = {}
        for name, shown, offered, held in (
            ("subject", self.subject.text(), letters.subject(usual, self.code), one.subject.exactly(self.code)),
            ("body", self.body.toPlainText(), letters.body(usual, self.code), one.body.exactly(self.code)),
        ):
            wanted = "" if shown.strip() == offered.strip() else shown.strip("\n")
            if wanted.strip() != held.strip():
                found[f"{name}_{column}"] = wanted
        return found

    def keep(self) -> None:
        """Write what somebody typed."""
        changes = self._changes()
        if changes and self._letter is not None:
            one = self._letter
            column = "ja" if self.code == "ja" else "zh"
            self._letter = replace(
                one,
                subject=_with(one.subject, self.code, changes.get(f"subject_{column}")),
                body=_with(one.body, self.code, changes.get(f"body_{column}")),
            )
            self._keep(one.id, changes)
            self._show_back()

    def back(self) -> None:
        """As the template says, again."""
        if self._letter is not None:
            usual = replace(self._letter, subject=Pair(), body=Pair())
            self.subject.put(letters.subject(usual, self.code))
            self.body.put(letters.body(usual, self.code))
            self.keep()


def _with(pair: Pair, code: str, text: str | None) -> Pair:
    if text is None:
        return pair
    return Pair(pair.zh, text) if code == "ja" else Pair(text, pair.ja)

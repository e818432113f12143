"""用語 文言: headings, fixed texts and templates of letters in the office's own words; without them the program's.

open_dialog(page)
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n, reference
from desktop.domain import wording as domain
from desktop.domain.text import Pair
from desktop.domain.wording import BY_KEY, GROUPS, SUBJECT, TEXTS
from desktop.i18n import N_, _
from desktop.store import wording as stored
from desktop.ui import dialogs, speaking, theme
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Text
from desktop.ui.labels import Label
from desktop.ui.pairfield import LANGUAGE_WORDS
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Own wording of papers")
CHANGE = N_("Change the wording of a paper")
HINT = N_("Every paper made here says it this way from now on. An empty text is the program's again.")
NAMES = {  # what the program fills in, in the order of a letter
    "delegation": N_("Delegation"),
    "office": N_("Office"),
    "leader": N_("Head of the delegation"),
    "count": N_("Number of people"),
    "period": N_("Days of the trip"),
    "item": N_("Itinerary item"),
    "occasion": N_("Itinerary item, else the delegation"),
    "day": N_("Day of the item"),
    "when": N_("Day and time of the item"),
    "old": N_("Time before the change"),
    "planned": N_("Time as first planned"),
    "place": N_("Place"),
    "address": N_("Address"),
    "gather": N_("Meeting point"),
    "meet": N_("Whom we wish to meet"),
    "purpose": N_("Purpose"),
    "questions": N_("Questions sent ahead"),
    "why": N_("Reason for the change"),
    "heard": N_("What the addressee said, from the record"),
    "pledge": N_("What we promised, from the record"),
    "body": N_("Addressee's organisation"),
    "title": N_("Addressee's post"),
    "name": N_("Addressee's name"),
    "reply_by": N_("Answer wanted by"),
    "season": N_("Season of the letter"),
    "phone": N_("Telephone of the office"),
    "mobile": N_("Telephone of the trip"),
    "email": N_("Mail of the office"),
}
FILLED = N_("Filled in by the program (what stands in [ ] falls away where it is unknown):")
PARTS = {SUBJECT: N_("{letter}: subject"), domain.BODY: N_("{letter}: text")}
WIDTH, HEIGHT, LEFT = 1080, 700, 330
ROLE = Qt.ItemDataRole.UserRole


def open_dialog(page: Page) -> None:
    """All texts; what is typed is written when the field is left, and can be undone."""
    dialogs.run(WordingDialog(page))


class WordingDialog(ActingDialog):
    """At the left what can be said otherwise, at the right how it is said in both languages."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.key = TEXTS[0].key
        self.own: dict[str, Pair] = {}
        self.boxes = {code: Text(code, 2) for code in i18n.CODES}
        self.back_buttons = {code: QPushButton() for code in i18n.CODES}
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        speaking.offer(self)
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        hint = Label()
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        bind(hint.setText, HINT)
        self.list = QListWidget()
        self.list.setFixedWidth(LEFT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(1)
        bind(self.list.setAccessibleName, TITLE)
        self.list.currentItemChanged.connect(self._on_current)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addWidget(self.list)
        both.addWidget(self._right(), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addWidget(heading)
        whole.addWidget(hint)
        whole.addLayout(both, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)

    def _right(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(6)
        self.name = Label()
        self.name.setProperty("role", "heading")
        column.addWidget(self.name)
        for code, box in self.boxes.items():
            head = QHBoxLayout()
            language = Label()
            language.setProperty("role", "label")
            language.setBuddy(box)
            bind(language.setText, LANGUAGE_WORDS[code])
            back = self.back_buttons[code]
            back.setProperty("role", "link")
            back.setAutoDefault(False)
            bind(back.setText, N_("Back to the program's text"))
            back.clicked.connect(partial(self._back, code))
            head.addWidget(language, 1)
            head.addWidget(back)
            column.addLayout(head)
            box.setProperty("mark", code)
            box.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
            bind(box.setAccessibleName, LANGUAGE_WORDS[code])
            box.left.connect(self.keep)
            column.addWidget(box)
        self.filled = Label()
        self.filled.setProperty("role", "small")
        self.filled.setWordWrap(True)
        column.addWidget(self.filled)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    # what is shown

    def usual(self, key: str) -> Pair:
        """What the program says."""
        text = BY_KEY[key]
        if not text.long:
            return domain.default(text)
        if not text.part:
            lines = reference.advice()[key.partition(".")[2]]
            return Pair("\n".join(line.zh for line in lines), "\n".join(line.ja for line in lines))
        _letter, kind, part = key.split(".")
        return reference.letter_templates()[kind][0 if part == SUBJECT else 1]

    def label(self, key: str) -> str:
        """What a text is, in the language of the screen."""
        text = BY_KEY[key]
        return _(PARTS[text.part]).format(letter=_(text.msgid)) if text.part else _(text.msgid)

    def refresh(self) -> None:
        """Show what stands in the store."""
        with self.store.read() as connection:
            self.own = stored.own(connection)
        with QSignalBlocker(self.list):
            if not self.list.count():
                self._fill()
            for row in range(self.list.count()):
                self._write(self.list.item(row))
        self._show()

    def _fill(self) -> None:
        for group, _title in GROUPS:
            head = QListWidgetItem()
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            for text in TEXTS:
                if text.group == group:
                    item = QListWidgetItem()
                    item.setData(ROLE, text.key)
                    self.list.addItem(item)
                    if text.key == self.key:
                        self.list.setCurrentItem(item)

    def _write(self, item: QListWidgetItem) -> None:
        """A line in the language of the screen; what the office says in its own words is marked."""
        key = item.data(ROLE)
        if not key:
            place = sum(not self.list.item(row).data(ROLE) for row in range(self.list.row(item)))
            item.setText(_(GROUPS[place][1]))
            item.setForeground(QBrush(theme.color("muted")))
            return
        said = " ".join(self.label(key).split())
        item.setText(f"● {said}" if key in self.own else f"　{said}")
        item.setToolTip(said)
        item.setForeground(QBrush(theme.color("indigo" if key in self.own else "ink")))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        key = item.data(ROLE) if item is not None else ""
        if key:
            self.keep(then=str(key))

    def _show(self) -> None:
        text, own, usual = BY_KEY[self.key], self.own.get(self.key, Pair()), self.usual(self.key)
        self.name.setText(self.label(self.key))
        lines = 13 if text.long and text.part != SUBJECT else 2
        for code, box in self.boxes.items():
            box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + 14)
            box.put(own.exactly(code) or usual.exactly(code))
            self.back_buttons[code].setVisible(bool(own.exactly(code)))
        self.filled.setVisible(bool(text.part))
        known = "　".join(f"{{{name}}} {_(said)}" for name, said in NAMES.items())
        self.filled.setText(f"{_(FILLED)}\n{known}")

    # what is done

    def _typed(self) -> Pair:
        """What is to be kept: empty where it is the program's own."""
        usual = self.usual(self.key)
        found = {}
        for code, box in self.boxes.items():
            text = box.toPlainText().strip("\n")
            found[code] = "" if text.strip() == usual.exactly(code).strip() else text
        return Pair(found["zh_TW"], found["ja"])

    def keep(self, then: str = "") -> None:
        """Write what was typed, then show the text with the key ``then``."""
        typed, key = self._typed(), self.key
        self.key = then or key
        if typed != self.own.get(key, Pair()):
            if self.act(CHANGE, stored.put, key, typed) is None:
                self.key = key  # refused: it stays where it was, with what is wrong said below
                self._pick()
        elif then:
            self.said.hide()
            self._show()

    def refused(self) -> None:
        """What was typed stays, to be put right."""

    def _pick(self) -> None:
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                if self.list.item(row).data(ROLE) == self.key:
                    self.list.setCurrentRow(row)

    def _back(self, code: str, _on: bool = False) -> None:
        self.boxes[code].put(self.usual(self.key).exactly(code))
        self.keep()

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.keep()
        super().done(result)

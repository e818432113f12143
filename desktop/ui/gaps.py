"""缺漏 不足: who still owes what, and a letter to each that asks for it, ready to paste."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from desktop import i18n
from desktop.domain import gaps
from desktop.domain.gaps import LABELS, Missing
from desktop.i18n import N_, _
from desktop.store import gaps as stored
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDE, TALL = 1040, 420
LANGUAGES = (("", N_("Language of the person")), ("zh_TW", N_("In Chinese")), ("ja", N_("In Japanese")))


def open_dialog(page: Page) -> None:
    """The gaps of the delegation that is shown; afterwards the page goes to the member that was asked for."""
    if not page.delegation_id:
        return
    dialog = GapsDialog(page)
    dialogs.run(dialog)
    if dialog.wanted:
        page.show_record(dialog.wanted)


class Line(Missing):
    """A row of the list: the table asks for an id."""

    @property
    def id(self) -> str:
        return self.facts.member_id


class GapsDialog(Asking):
    """The people at the left, the letter to the selected one at the right."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, N_("What is missing"), N_("Close"))
        self.page, self.wanted = page, ""
        self.cancel_button.hide()
        self.ok_button.setAutoDefault(False)
        self.ok_button.setDefault(False)
        self.setMinimumWidth(min(WIDE, self.screen().availableGeometry().width() - 40))
        with page.store.read() as connection:
            self._trip = stored.trip(connection, page.delegation_id)
            board = stored.board(connection, page.delegation_id)
        self._lines = [Line(*one) for one in board]
        self.head = words(role="muted")
        self.body.addWidget(self.head)
        both = QHBoxLayout()
        both.setSpacing(18)
        self._build_list(both)
        self._build_letter(both)
        self.body.addLayout(both)
        self._show_head()
        self._filter()

    def _build_list(self, both: QHBoxLayout) -> None:
        self.which = Combo()
        bind(self.which.setAccessibleName, N_("Show only"))
        self.which.addItem(_("All gaps"), "")
        for key, count in gaps.counts(self._lines):
            self.which.addItem(_("{name} ({count})").format(name=_(LABELS[key][0]), count=count), key)
        self.which.activated.connect(lambda _place: self._filter())
        self.table = RowTable(
            [
                Column(N_("Name"), lambda x: x.facts.name.get(i18n.current()), stretch=2),
                Column(N_("What is missing"), self._urgent, self._rest, stretch=6),
            ],
            N_("What is missing"),
            N_("Nothing is missing."),
        )
        self.table.setMinimumHeight(TALL)
        self.table.chosen.connect(lambda _id: self._show())
        self.table.opened.connect(lambda _id: self._go())
        column = QVBoxLayout()
        column.addWidget(self.which)
        column.addWidget(self.table, 1)
        both.addLayout(column, 6)

    def _build_letter(self, both: QHBoxLayout) -> None:
        self.title = Label()
        self.title.setProperty("role", "heading")
        self.reach = words(role="small")
        self.reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.language = Combo()
        bind(self.language.setAccessibleName, N_("Language"))
        for code, text in LANGUAGES:
            self.language.addItem(_(text), code)
        self.language.activated.connect(lambda _place: self._show())
        self.letter = QPlainTextEdit()
        self.letter.setTabChangesFocus(True)
        bind(self.letter.setAccessibleName, N_("Reminder"))
        self.copy_button, self.go_button = QPushButton(), QPushButton()
        bind(self.copy_button.setText, N_("Copy the letter"))
        bind(self.go_button.setText, N_("Fill in…"))
        for button in (self.copy_button, self.go_button):
            button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.go_button.clicked.connect(self._go)
        self.copied = words(role="small")
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.go_button)
        row.addWidget(self.copied, 1)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.language)
        column = QVBoxLayout()
        column.addLayout(head)
        column.addWidget(self.reach)
        column.addWidget(self.letter, 1)
        column.addLayout(row)
        both.addLayout(column, 5)

    def _show_head(self) -> None:
        if self._trip.over:
            said = _("The trip is over. Nobody is asked for anything any more.")
        elif not self._lines:
            said = _("Nothing is missing.")
        else:
            urgent = sum(any(gap.urgent for gap in one.gaps) for one in self._lines)
            said = _("{count} people lack something, {urgent} of them something without which nobody travels.").format(
                count=len(self._lines), urgent=urgent
            )
            each = [f"{_(LABELS[key][0])} {count}" for key, count in gaps.counts(self._lines)]
            said += "\n" + "・".join(each)
        self.head.setText(said)

    def _urgent(self, line: Line) -> str:
        """Without which nobody travels; the rest stands below it, or alone."""
        urgent = [gap for gap in line.gaps if gap.urgent]
        return "、".join(gap.label.text(_) for gap in urgent or line.gaps)

    def _rest(self, line: Line) -> str:
        rest = [gap for gap in line.gaps if not gap.urgent]
        return "、".join(gap.label.text(_) for gap in rest) if len(rest) < len(line.gaps) else ""

    def _filter(self) -> None:
        key = self.which.currentData()
        shown = [one for one in self._lines if not key or any(gap.key == key for gap in one.gaps)]
        self.table.show_rows(shown)
        if shown and not self.table.current():
            self.table.choose(shown[0].id)
        self._show()

    @property
    def current(self) -> Line | None:
        """Whose letter is shown."""
        picked = self.table.current()
        return next((one for one in self._lines if one.id == picked), None)

    def _show(self) -> None:
        line = self.current
        self.copied.clear()
        for widget in (self.copy_button, self.go_button, self.letter, self.language):
            widget.setEnabled(line is not None)
        if line is None:
            self.title.clear()
            self.reach.clear()
            self.letter.clear()
            return
        code = self.language.currentData() or gaps.language_of(line.facts)
        self.title.setText(line.facts.name.get(i18n.current()))
        self.reach.setText("　".join(part for part in (line.facts.email, line.facts.phone) if part))
        told = self._trip
        self.letter.setPlainText(gaps.reminder(line, code, told.name, told.start, told.end, told.sender))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.letter.toPlainText())
        self.copied.setText(_("Copied. Paste it into your mail."))

    def _go(self) -> None:
        line = self.current
        if line is not None:
            self.wanted = line.id
            self.accept()

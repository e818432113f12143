"""The two small windows of 職務確認: the published list that is pasted, and the letters to those who came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit

from desktop.domain import succession as rules
from desktop.domain.succession import Announced
from desktop.errors import UserError
from desktop.exchange import appointments
from desktop.i18n import N_, _
from desktop.ui import dialogs, theme
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.succession import Office
    from desktop.ui.pages.page import Page

FILES = N_("Tables and text")
EXAMPLE = f"{appointments.EXAMPLE}\n商工労働部長　鈴木花子（前任・佐藤一郎）"


class PasteDialog(Asking):
    """A list as the prefecture or a newspaper printed it; what cannot be read is said above the buttons."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, N_("Published list of appointments"), N_("Compare"))
        self.announced: list[Announced] = []
        self.setMinimumWidth(640)
        self.body.addWidget(
            words(N_("Paste the list as text or as cells of a table, or open a CSV, Excel or OpenDocument file."))
        )
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(EXAMPLE)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(260)
        bind(self.text.setAccessibleName, N_("Published list of appointments"))
        self.body.addWidget(self.text)
        self.source = Line("ja")
        bind(self.source.setPlaceholderText, N_("Source, for example the gazette and its date"))
        bind(self.source.setAccessibleName, N_("Source"))
        row = QHBoxLayout()
        row.addWidget(self.source, 1)
        self.file_button = plain_button(N_("Open a file…"), self.open_file)
        row.addWidget(self.file_button)
        self.body.addLayout(row)
        self.text.setFocus()

    def open_file(self) -> None:
        """A file instead of pasted text."""
        from desktop import importing

        path = dialogs.open_file(
            self, N_("Published list of appointments"), f"{_(FILES)} (*.csv *.xlsx *.xls *.ods *.txt)"
        )
        if path is None:
            return
        try:
            self.announced = appointments.read_file(importing.load(path), path.name)
        except UserError as error:
            self.say(error.sentence)
            return
        if not self.source.text():
            self.source.put(path.stem)
        super().accept()

    def accept(self) -> None:
        try:
            self.announced = appointments.read_text(self.text.toPlainText())
        except UserError as error:
            self.say(error.sentence)
            return
        super().accept()


class LetterDialog(Asking):
    """着任祝い: a letter for each who took a post over, to be changed and copied."""

    def __init__(self, page: Page, offices: Sequence[Office], own: str, today: date) -> None:
        super().__init__(page, N_("Letters of congratulation"), N_("Copy"))
        self.setMinimumWidth(680)
        bind(self.cancel_button.setText, N_("Close"))
        self.who = Combo()
        bind(self.who.setAccessibleName, N_("Successor"))
        for office in offices:
            text = rules.letter(office.place, office.title, office.name, office.predecessor, own, today)
            self.who.addItem(f"{office.name}　{office.title}", text)
        self.text = QPlainTextEdit()
        self.text.setMinimumHeight(330)
        self.text.setTabChangesFocus(True)
        bind(self.text.setAccessibleName, N_("Letter"))
        theme.own_language(self.text, "ja")
        self.copied = words(role="muted")
        self.who.currentIndexChanged.connect(lambda _place: self._show())
        self.body.addWidget(self.who)
        self.body.addWidget(self.text)
        self.body.addWidget(
            words(N_("In Japanese, as it is sent. Check place, title and name before sending."), "small")
        )
        self.body.addWidget(self.copied)
        self._show()

    def _show(self) -> None:
        self.text.setPlainText(str(self.who.currentData() or ""))
        self.copied.clear()

    def accept(self) -> None:
        """Into the clipboard; the window stays for the next letter."""
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(_("Copied. Paste it into your mail."))

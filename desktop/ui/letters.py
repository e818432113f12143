"""書信 書簡: the letters of a trip, from a template to the day on which they went out; both languages side by side.

show(binder)                     # from the menu
open_dialog(page, event_id)      # one of an item first, or the one with ``letter_id``
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QBrush, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n, papers
from desktop.domain import letters as domain
from desktop.domain import words
from desktop.domain.paperwords import LETTER_KINDS
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import backup, delegations, letterwriting, records
from desktop.store import letters as stored
from desktop.store import tables as t
from desktop.store.letters import THANKS, LetterRow
from desktop.ui import dialogs, saving, speaking, theme
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words as said
from desktop.ui.form import PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label, tip
from desktop.ui.letterform import cells, file_name, fill_languages, letter_form, letter_table, meetings, menu_button
from desktop.ui.lettertext import LetterText
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.documents.paper import PrintOptions
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Letters of the trip")
ADD, CHANGE, REMOVE = N_("Add letter"), N_("Change letter"), N_("Delete letter")
THANK, SENT, NOT_SENT = N_("Thank everybody at an item"), N_("Note that a letter was sent"), N_("A letter was not sent")
COUNT = N_("{count} letters, {sent} sent")
HEADS = (N_("Kind"), N_("To (letter)"), N_("Item"), N_("Sent"))
WIDTHS = (118, 0, 0, 62)  # pixels; 0 shares what is left
EMPTY = N_("No letters yet. Begin one from a template, or thank everybody at an item in one go.")
KEYS = N_("↑↓ picks, Enter edits, Delete removes, Ctrl+P prints, Ctrl+Z takes back.")
TO_ALL = {  # kinds that go to many at once
    "request": N_("Requests to all who are visited"),
    "fixed": N_("Notices of fixed dates to all who are visited"),
    letterwriting.TAKING_OFFICE: N_("Congratulations to all who followed somebody we met"),
}
ADDED, NONE_LEFT = N_("{count} letters were added."), N_("There is nobody left without such a letter.")
THANKED = N_("{count} letters of thanks were added.")
NOBODY = N_("Everybody at this item has a letter of thanks, or nobody of the other side is entered there.")
WIDTH, HEIGHT, PANEL = 1320, 740, 480
FILES = {"pdf": N_("PDF"), "docx": N_("Word document")}


def show(binder: Binder) -> None:
    """From the menu."""
    open_dialog(binder.page("itinerary"))


def open_dialog(page: Page, event_id: str = "", letter_id: str = "", field: str = "") -> None:
    """The letters of the delegation that is shown; what is typed is written at once and can be undone."""
    if page.delegation_id:
        dialog = LettersDialog(page, event_id)
        if letter_id:
            dialog.choose(letter_id)
        if field in dialog.form.names():
            dialog.form.field(field).setFocus(Qt.FocusReason.OtherFocusReason)
        dialogs.run(dialog)


class LettersDialog(ActingDialog):
    """At the left the letters, at the right the picked one: whom, when, and its text in both languages."""

    def __init__(self, page: Page, event_id: str = "") -> None:
        super().__init__(page)
        self.event_id = event_id
        self.rows: list[LetterRow] = []
        bind(self.setWindowTitle, TITLE)
        self.form = letter_form(self.store, page.delegation_id, self._near)
        self.record = Record(page, self.form, t.Letter, CHANGE, ADD)
        self.record.edited.connect(self._on_edited)
        self.texts = {code: LetterText(code, self._keep_text) for code in i18n.CODES}
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        speaking.offer(self)
        self.refresh()
        first = next((n for n, row in enumerate(self.rows) if row.letter.event_id == event_id), 0)
        self.table.selectRow(first)
        (self.table if self.rows else self.new_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _near(self) -> date | None:
        with self.store.read() as connection:
            return delegations.first_day(connection, self.page.delegation_id)

    def _lay_out(self) -> None:
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        self.note = Label()
        self.note.setProperty("role", "muted")
        self.new_menu, self.thanks_menu, self.save_menu = (QMenu(self) for _n in range(3))
        for kind in LETTER_KINDS:
            entry = self.new_menu.addAction("")
            bind(entry.setText, kind.label)
            entry.triggered.connect(lambda _on=False, key=kind.key: self.add(key))
        self.new_menu.addSeparator()
        for key, msgid in TO_ALL.items():
            entry = self.new_menu.addAction("")
            bind(entry.setText, msgid)
            entry.triggered.connect(lambda _on=False, key=key: self.write_all(key))
        self.thanks_menu.aboutToShow.connect(self._fill_thanks)
        for ending, name in FILES.items():
            entry = self.save_menu.addAction("")
            bind(entry.setText, name)
            entry.triggered.connect(lambda _on=False, ending=ending: self.save(ending))
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(heading)
        tools.addWidget(self.note)
        tools.addStretch(1)
        self.language = Combo()
        bind(self.language.setAccessibleName, N_("Language"))
        self.sent_button = plain_button(N_("Sent today"), self.mark_sent)
        self.print_button = plain_button(N_("Print…"), self.print_one)
        self.save_button = menu_button(N_("Save…"), self.save_menu)
        self.delete_button = plain_button(N_("Delete"), self.delete)
        self.new_button = menu_button(N_("＋ Letter"), self.new_menu, "primary")
        for widget in (
            self.new_button,
            menu_button(N_("Thank everybody"), self.thanks_menu),
            self.sent_button,
            self.print_button,
            self.save_button,
            self.delete_button,
            plain_button(N_("All in the print room…"), self.print_all),
        ):
            tools.addWidget(widget)
        self._of_one = (self.sent_button, self.print_button, self.save_button, self.delete_button)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(self._left(), 2)
        both.addWidget(self._right(), 3)
        foot = QHBoxLayout()
        foot.addWidget(said(KEYS, "small"), 1)
        foot.addWidget(self.language)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addLayout(tools)
        whole.addLayout(both, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)
        removing = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        removing.activated.connect(self.delete)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self.print_one)

    def _left(self) -> QVBoxLayout:
        self.table = letter_table(WIDTHS)
        bind(self.table.setAccessibleName, TITLE)
        self.table.itemSelectionChanged.connect(self._on_picked)
        self.table.itemActivated.connect(lambda _item: self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason))
        self.empty = said(EMPTY, "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        return column

    def _right(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumWidth(PANEL)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        column.addWidget(self.form)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        for text in self.texts.values():
            beside.addWidget(text, 1)
        column.addLayout(beside, 1)
        self.area.setWidget(inner)
        return self.area

    # what is shown

    def current(self) -> LetterRow | None:
        """The picked letter."""
        row = self.table.currentRow()
        picked = 0 <= row < len(self.rows) and self.table.selectionModel().hasSelection()
        return self.rows[row] if picked else None

    def refresh(self) -> None:
        """Show what stands in the store; the picked letter stays picked."""
        fill_languages(self.language)
        now, row = self.current(), self.table.currentRow()
        with self.store.read() as connection:
            self.rows = stored.listed(connection, self.page.delegation_id, date.today())
        with QSignalBlocker(self.table):
            self.table.setHorizontalHeaderLabels([_(head) for head in HEADS])
            self.table.setRowCount(len(self.rows))
            for place, one in enumerate(self.rows):
                self._write(place, one)
            self.table.clearSelection()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 12)
        self.table.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows)
        sent = sum(one.letter.sent_on is not None for one in self.rows)
        self.note.setText(_(COUNT).format(count=len(self.rows), sent=sent) if self.rows else "")
        ids = [one.id for one in self.rows]
        if now is not None and now.id in ids:
            self.choose(now.id)
        elif ids and row >= 0:
            self.choose(ids[min(row, len(ids) - 1)])
        else:
            self._on_picked()

    def _write(self, place: int, one: LetterRow) -> None:
        for column, text in enumerate(cells(one, i18n.current())):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            if one.letter.sent_on:
                item.setForeground(QBrush(theme.color("muted")))
            self.table.setItem(place, column, item)

    def choose(self, row_id: str) -> None:
        """Pick a letter and bring it into view."""
        for place, one in enumerate(self.rows):
            if one.id == row_id:
                self.table.selectRow(place)
                self.table.scrollTo(self.table.model().index(place, 0))
        self._on_picked()

    def _on_picked(self) -> None:
        one = self.current()
        for button in self._of_one:
            button.setEnabled(one is not None)
        self.area.setVisible(one is not None)
        if one is None:
            self.record.leave()
            self.record.row_id = ""
            return
        bind(self.sent_button.setText, N_("Not sent after all") if one.letter.sent_on else N_("Sent today"))
        if one.id == self.record.row_id:
            self.record.reload()
        else:
            self.record.open(one.id)
        for text in self.texts.values():
            text.show_letter(one)
        if not one.letter.copies and one.letter.kind in letterwriting.COPIED:
            values, copies = self.form.values(), self.form.field("copies_zh")
            assert isinstance(copies, PairField)
            with self.store.read() as connection:
                copy = letterwriting.copy_for(connection, values.get("organisation_id"), values.get("event_id"))
            copies.suggest({"copies_zh": copy.zh, "copies_ja": copy.ja})

    def _on_edited(self) -> None:
        self._steps += 1
        one = self.current()
        before = one.letter.event_id if one else ""
        self.refresh()
        one = self.current()
        if one and one.letter.event_id and one.letter.event_id != before and one.letter.to == domain.To():
            self.act(CHANGE, letterwriting.address_to_host, one.id)

    def _keep_text(self, letter_id: str, values: dict[str, str]) -> None:
        if any(one.id == letter_id for one in self.rows):
            self.act(CHANGE, records.edit, t.Letter, letter_id, values)

    # what is done

    def add(self, kind: str) -> None:
        """One more letter, of the item of the picked one."""
        self.record.leave()
        one = self.current()
        event = one.letter.event_id if one else self.event_id
        made = self.act(ADD, letterwriting.new, self.page.delegation_id, kind, event, today=date.today())
        if made:
            self.choose(str(made))
            self.form.field("event_id").setFocus(Qt.FocusReason.OtherFocusReason)

    def write_all(self, kind: str) -> None:
        """A letter of this kind to each body that is visited, or to everybody who took office."""
        self.record.leave()
        trip, today = self.page.delegation_id, date.today()
        if kind == letterwriting.TAKING_OFFICE:
            made = self.act(ADD, letterwriting.congratulate_successors, trip, today)
        else:
            made = self.act(ADD, letterwriting.write_every_host, trip, kind, today)
        if made:
            self.choose(made[0])
            self.say(Sentence(ADDED, {"count": len(made)}), good=True)
        elif made is not None:
            self.say(Sentence(NONE_LEFT), good=True)

    def _fill_thanks(self) -> None:
        self.thanks_menu.clear()
        for event, text in meetings(self.store, self.page.delegation_id, i18n.current()):
            entry = self.thanks_menu.addAction(text)
            entry.triggered.connect(lambda _on=False, event=event: self.thank(event))

    def thank(self, event_id: str) -> None:
        """A letter of thanks to everybody of the other side at an item."""
        made = self.act(THANK, letterwriting.thank_everybody, event_id, date.today())
        if made:
            self.choose(made[0])
            self.say(Sentence(THANKED, {"count": len(made)}), good=True)
        elif made is not None:
            self.say(Sentence(NOBODY), good=True)

    def mark_sent(self) -> None:
        """It went out today, or did not after all."""
        one = self.current()
        if one is not None:
            day = None if one.letter.sent_on else date.today()
            self.act(SENT if day else NOT_SENT, letterwriting.mark_sent, [one.id], day)

    def delete(self) -> None:
        """Take the picked letter out; undo brings it back."""
        one = self.current()
        if one is not None:
            self.record.discard()
            self.record.row_id = ""
            self.act(REMOVE, records.remove, t.Letter, one.id)

    def written(self) -> LetterRow | None:
        """The picked letter, once everything that was typed is in the store."""
        for text in self.texts.values():
            text.keep()
        self.record.leave()
        return self.current()

    def _options(self) -> PrintOptions:
        return papers.options(language=str(self.language.currentData()))

    def save(self, ending: str) -> Path | None:
        """The picked letter as a file."""
        one = self.written()
        name = file_name(one, ending, i18n.current()) if one else ""
        target = dialogs.save_file(self, name, f"{_(FILES[ending])} (*.{ending})") if name else None
        if one is None or target is None:
            return None
        target = dialogs.ended(target, ending)
        try:
            backup.spare(self.store, target)
            trip, options = self.page.delegation_id, self._options()
            made = papers.file(self.store, "letters", trip, options, ending, people=(one.id,))
            papers.save(made.data, target)
        except UserError as error:
            self.say(error.sentence)
            return None
        self.saved(target)
        saving.show_file(target)
        return target

    def print_one(self) -> None:
        """The picked letter, through the system's dialog."""
        from desktop.ui import printing

        if (one := self.written()) is None:
            return
        try:
            paper = papers.make(self.store, "letters", self.page.delegation_id, self._options(), people=(one.id,))
        except UserError as error:
            self.say(error.sentence)
            return
        printing.run(self, paper.pdf, _(words.find(LETTER_KINDS, one.letter.kind).label), len(paper.notices))

    def print_all(self) -> None:
        """To the letters among the papers, or to those of thanks where one is picked."""
        one = self.current()
        self.accept()
        self.page.window_print("thanks" if one and one.letter.kind == THANKS else "letters", "")

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.written()
        super().done(result)

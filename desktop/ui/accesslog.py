"""存取紀錄 閲覧記録: who gave personal data away, erased, restored or opened with the office's key, and when.

show(binder)   # from the menu
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n, papers
from desktop.domain.directorypapers import KEYS, READERS
from desktop.domain.words import find
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import Store, access, backup
from desktop.store.access import AccessRow
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.narrowscreen import AROUND
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.binder import Binder

WHAT = {
    "list": N_("List or paper given out"),
    "pack": N_("File with personal data given out"),
    "own_data": N_("Own data given to the person"),
    "emergency": N_("Emergency contacts looked at"),
    "erase": N_("A person erased"),
    "purge": N_("Personal data of a trip erased"),
    "restore": N_("Backup restored"),
    "office_key": N_("Opened with the office key"),
    "handover": N_("Passphrase handed over"),
}
WIDTH, HEIGHT = 940, 560


def show(binder: Binder) -> None:
    """The record, to be read and saved; nothing in it can be changed."""
    dialogs.run(AccessLog(binder.window, binder.store))


class AccessLog(QDialog):
    """The entries, latest first, and which of them are wanted."""

    def __init__(self, parent: QWidget | None, store: Store) -> None:
        super().__init__(parent)
        self.store = store
        with store.read() as connection:
            self.entries = access.entries(connection)
        bind(self.setWindowTitle, N_("Record of access"))
        self.which = Combo()
        bind(self.which.setAccessibleName, N_("Show only"))
        self.which.setMinimumContentsLength(16)
        self.which.activated.connect(lambda _place: self._filter())
        self.count = Label()
        self.count.setProperty("role", "muted")
        self.table = RowTable(
            [
                Column(N_("When"), self._when, stretch=3),
                Column(N_("By whom"), lambda row: row.who, stretch=3),
                Column(N_("What happened"), self._what, stretch=5),
                Column(N_("Remark"), self._note, stretch=6),
            ],
            N_("Record of access"),
            N_("Nothing is recorded yet."),
            low=True,
        )
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(words(N_("Record of access"), "emptyTitle"))
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.which)
        self.said = words(role="small")
        self.save_button = plain_button(N_("Spreadsheet…"), self.save)
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - AROUND))
        follow(self._on_language)
        self._on_language()
        self.table.setFocus()

    def _when(self, row: AccessRow) -> str:
        """As it is recorded, to the minute."""
        return row.at[:16].replace("T", " ")

    def _what(self, row: AccessRow) -> str:
        return _(WHAT[row.what]) if row.what in WHAT else row.what

    def _note(self, row: AccessRow) -> str:
        """The paper by its name, and the rest as it was recorded."""
        key, _blank, rest = row.note.partition(" ")
        if row.what == "own_data":
            return f"{row.about.get(i18n.current()) or '—'} {rest}".strip()
        document = papers.document(key) if row.what == "list" else None
        if key in KEYS and len(parts := rest.split(" ", 2)) > 1:  # for whom, how many, which file
            reader = _(find(READERS, parts[0]).label)
            rest = "・".join([reader, _("{count} on this list").format(count=parts[1]), *parts[2:]])
        return f"{_(document.title)}　{rest}".strip() if document is not None else row.note

    def _on_language(self) -> None:
        kept = self.which.currentData()
        self.which.clear()
        self.which.addItem(_("Everything"), "")
        for key in dict.fromkeys(row.what for row in self.entries):
            self.which.addItem(_(WHAT[key]) if key in WHAT else key, key)
        self.which.setCurrentIndex(max(self.which.findData(kept), 0))
        self.table.retranslate()
        self._filter()

    def _filter(self) -> None:
        key = self.which.currentData()
        shown = [row for row in self.entries if not key or row.what == key]
        self.table.show_rows(shown)
        self.count.setText(_("{count} entries").format(count=len(shown)))
        self.save_button.setEnabled(bool(shown))

    def save(self) -> None:
        """What is shown, as a table for the auditor."""
        from desktop.sheets import writing

        target = dialogs.save_file(self, f"{date.today():%Y-%m-%d} {_('Record of access')}.xlsx", "Excel (*.xlsx)")
        if target is None:
            return
        target = target.with_suffix(".xlsx")
        head = [_(column.header) for column in self.table.model_.columns]
        rows = [[column.text(row) for column in self.table.model_.columns] for row in self.table.model_.rows]
        try:
            backup.spare(self.store, target)
            papers.save(writing.write([head, *rows], "xlsx", _("Record of access")), target)
        except UserError as error:
            self._tell(error.sentence)
            return
        self._tell(Sentence(N_("Saved: {file}"), {"file": target.name}))

    def _tell(self, sentence: Sentence) -> None:
        bind(self.said.setText, lambda: sentence.text(_))

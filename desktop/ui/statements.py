"""發言要旨確認 発言要旨の確認: what the other side said, sent to it for checking before anything is published.

open_dialog(page, event_id)
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desktop import i18n, importing, papers
from desktop.domain import dates
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.importing import statements
from desktop.importing.statements import AGREED, CHANGED, CORRECTED, SILENT, TAKEN, UNKNOWN, Line
from desktop.store import backup, visitrecords
from desktop.store import plan as plans
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label, tip
from desktop.ui.linetable import LineTable, details_label
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 980, 600
TITLE = N_("Statements to confirm")
TICK = N_("Confirm a statement")
BEFORE = N_(
    "What the other side said goes to it for checking before anything is published. A press release quotes only what is"
    " ticked here; internal points are never listed."
)
NOBODY = N_("There is no statement of the other side at this item yet.")
HEADS = (N_("Agreed on"), N_("(record) Speaker"), N_("Gist of the statement"))
WHAT = {
    AGREED: N_("agreed"),
    CORRECTED: N_("corrected"),
    CHANGED: N_("changed since"),
    SILENT: N_("no answer"),
    UNKNOWN: N_("not known"),
}
WHY = {
    CHANGED: N_("The point reads otherwise now than on this sheet. Tick it only if they agree to the words of now."),
    SILENT: N_("Neither agreed to nor corrected: it stays open."),
    UNKNOWN: N_("There is no such point at this item, or its key was changed."),
}
DONE = N_("{count} statements were agreed to or corrected.")
OTHER_LANGUAGE = N_("The text in the other language stays as it is: look whether it still says the same.")


def open_dialog(page: Page, event_id: str) -> None:
    """The statements of an item."""
    dialogs.run(StatementsDialog(page, event_id))


class StatementsDialog(ActingDialog):
    """Every statement of the other side with the day on which it was agreed to."""

    def __init__(self, page: Page, event_id: str) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.event_id = event_id
        self.ids: list[str] = []
        with self.store.read() as connection:
            (self.item,) = plans.items(connection, page.delegation_id, [event_id])
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, lambda: self.item.name.get(i18n.current()), owner=heading)
        self.table = QTableWidget(0, len(HEADS))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 130)
        self.table.setColumnWidth(1, 170)
        bind(self.table.setAccessibleName, TITLE)
        self.table.itemChanged.connect(self._on_ticked)
        self.print_button = plain_button(N_("Print the request…"), self.print_paper)
        self.send_button = plain_button(N_("Sheet to fill in (.xlsx)…"), partial(self.save, "xlsx"))
        self.word_button = plain_button(N_("Word document (.docx)…"), partial(self.save, "docx"))
        self.read_button = plain_button(N_("Read the sheet that came back…"), self.read)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.print_button, self.send_button, self.word_button, self.read_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addWidget(heading)
        whole.addWidget(words(BEFORE, "muted"))
        whole.addWidget(self.table, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what stands in the store."""
        code = i18n.current()
        with self.store.read() as connection:
            rows = visitrecords.to_confirm(connection, self.event_id)
            plan = plans.read(connection, self.page.delegation_id)
            told = visitrecords.points_told(connection, plan, self.item, rows)
        row = max(self.table.currentRow(), 0)
        with QSignalBlocker(self.table):
            self.ids = [one["id"] for one in rows]
            self.table.setHorizontalHeaderLabels([_(head) for head in HEADS])
            self.table.setRowCount(len(rows))
            for place, (one, point) in enumerate(zip(rows, told, strict=True)):
                day = one["checked_on"]
                texts = (dates.short(day, code) if day else "", point.who.get(code), point.text.get(code))
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    item.setToolTip(tip(text))
                    if column == 0:
                        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                        item.setCheckState(Qt.CheckState.Checked if day else Qt.CheckState.Unchecked)
                    self.table.setItem(place, column, item)
        if rows:
            self.table.setCurrentCell(min(row, len(rows) - 1), 0)
        for button in (self.print_button, self.send_button, self.word_button, self.read_button):
            button.setEnabled(bool(rows))
        if not rows:
            self.say(Sentence(NOBODY), good=True)

    def _on_ticked(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            ticked = item.checkState() == Qt.CheckState.Checked
            self.act(TICK, statements.tick, self.ids[item.row()], date.today() if ticked else None)

    def print_paper(self) -> None:
        """To the request in the print room."""
        self.accept()
        self.page.window_print("statements", self.event_id)

    def save(self, ending: str) -> None:
        """Write the request as a file for the hosts, in Japanese."""
        made = papers.document("statements")
        assert made is not None
        target = dialogs.save_file(self, f"{made.stem.ja}.{ending}", f"{made.stem.ja} (*.{ending})")
        if target is None:
            return
        target = dialogs.ended(target, ending)
        try:
            backup.spare(self.store, target)
            chosen = papers.options(language="ja")
            file = papers.file(self.store, "statements", self.page.delegation_id, chosen, ending, event=self.event_id)
            papers.save(file.data, target)
        except UserError as error:
            self.say(error.sentence)
            return
        self.saved(target)

    def read(self) -> None:
        """Read a sheet that came back; each line is shown before anything is written."""
        path = dialogs.open_file(self, N_("Read the sheet that came back"), f"{_(TITLE)} (*.xlsx *.xls *.ods *.csv)")
        if path is None:
            return
        try:
            lines = statements.read(self.store, self.event_id, importing.load(path), path.name)
        except UserError as error:
            self.say(error.sentence)
            return
        dialog = AnswersDialog(self, lines)
        if not dialogs.run(dialog):
            return
        count = self.act(statements.LABEL, statements.apply, dialog.chosen(), date.today())
        if count is not None:
            self.say(Sentence(DONE, {"count": count}), good=True)


class AnswersDialog(QDialog):
    """What each line of the sheet would do; nothing is stored before the button."""

    def __init__(self, parent: StatementsDialog, lines: tuple[Line, ...]) -> None:
        super().__init__(parent)
        bind(self.setWindowTitle, N_("Read the sheet that came back"))
        self.lines = lines
        self.table, self.details = LineTable(), details_label(4)
        self.ok_button = plain_button(N_("Write it down"), self.accept, "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Cancel"), self.reject))
        foot.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(foot)
        area = self.screen().availableGeometry()
        self.resize(min(WIDTH, area.width() - 40), min(HEIGHT, area.height() - 60))
        self.table.fill((_("(record) Speaker"), _("As it stands here")), (120, 54, 170, 300), len(lines), self._write)
        self.table.currentCellChanged.connect(lambda *_places: self._show_details())
        self.table.itemChanged.connect(lambda _item: self.ok_button.setEnabled(bool(self.chosen())))
        self.table.stay_at(0)
        self.ok_button.setEnabled(bool(self.chosen()))
        self._show_details()

    def _write(self) -> None:
        code = i18n.current()
        for place, line in enumerate(self.lines):
            texts = (_(WHAT[line.what]), str(line.number), line.who.get(code), line.before.get(line.code), _said(line))
            ticked = line.what in TAKEN if line.takable else None
            self.table.put(place, texts, faint=line.what == SILENT, ticked=ticked)

    def chosen(self) -> list[Line]:
        """The lines that are taken."""
        checked = Qt.CheckState.Checked
        cells = [self.table.item(place, 0) for place in range(len(self.lines))]
        return [
            line
            for line, cell in zip(self.lines, cells, strict=True)
            if line.takable and cell is not None and cell.checkState() == checked
        ]

    def _show_details(self) -> None:
        row = self.table.currentRow()
        if not 0 <= row < len(self.lines):
            return
        line = self.lines[row]
        texts = [line.before.get(line.code), _said(line)]
        if line.what == CORRECTED and line.before.zh and line.before.ja:
            texts.append(_(OTHER_LANGUAGE))
        self.details.setText("\n".join(filter(None, texts)))


def _said(line: Line) -> str:
    if line.what in WHY:
        return _(WHY[line.what])
    return f"→ {line.text}" if line.text else ""

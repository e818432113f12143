"""校對 校正: what is to be looked at in a report before it leaves the house; from each remark to where it is mended.

open_dialog(editor)   # above the editor of the report
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain import labels
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import Store, proofreading, reportproof, reports
from desktop.store.reportproof import Remark
from desktop.ui import dialogs, work
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.proofreading import AROUND, Remarks
from desktop.ui.rows import Column
from desktop.ui.soon import soon
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.report import ReportDialog

TITLE = N_("Proof-reading of the report")
KEYS = N_("Space corrects, Delete leaves it as it is, Enter goes there, F5 reads again, Ctrl+Z takes back.")
NOTHING = N_("Nothing to remark. The report can be handed in.")
BY_HAND = N_("This one needs a person: go there and mend it.")
WIDTH, HEIGHT = 1000, 600


def open_dialog(editor: ReportDialog) -> None:
    """Read and show; a jump leads to a section of the editor, or closes both windows and leads to the record."""
    editor.leave()
    dialog = ReportProofDialog(editor)
    if dialog.stopped:
        return
    dialogs.run(dialog)
    editor.refresh()
    remark = dialog.wanted
    if remark is None:
        return
    entity, row_id, field = remark.place
    if entity == "report":
        values = remark.why.values
        editor.show_section(field, str(values.get("found") or values.get("name") or ""))
    else:
        editor.accept()
        soon(editor.page, partial(editor.page.desk.mend_asked.emit, entity, row_id, field))


class ReportProofDialog(ActingDialog):
    """The remarks in the order of the report; ``wanted`` is the one that somebody asked to be led to."""

    def __init__(self, editor: ReportDialog) -> None:
        super().__init__(editor.page)
        self.trip = editor.trip
        self.wanted: Remark | None = None
        self.stopped = False  # the first reading was called off
        bind(self.setWindowTitle, TITLE)
        self.count = Label()
        self.count.setProperty("role", "muted")
        top = QHBoxLayout()
        top.addWidget(words(TITLE, "emptyTitle"))
        top.addWidget(self.count)
        top.addStretch(1)
        self.table = Remarks(
            [
                Column(N_("Where"), _section, _record, stretch=4),
                Column(N_("Why"), lambda one: one.why.text(_), _proposed, stretch=6),
            ],
            TITLE,
            NOTHING,
        )
        self.table.dialog = self
        self.table.opened.connect(lambda _id: self.go())
        self.table.chosen.connect(lambda _id: self._show())
        self.whole = words(role="muted")
        self.whole.setMinimumHeight(self.whole.fontMetrics().lineSpacing() * 4)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.correct_button = plain_button(N_("Correct"), self.correct, "primary")
        self.leave_button = plain_button(N_("Leave as it is"), self.leave)
        self.go_button = plain_button(N_("Go to this place"), self.go)
        foot = QHBoxLayout()
        for button in (self.correct_button, self.leave_button, self.go_button):
            foot.addWidget(button)
        foot.addWidget(plain_button(N_("Show what was left"), self.show_again))
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(self.said)
        column.addWidget(words(KEYS, "small"))
        column.addLayout(foot)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self).activated.connect(self.refresh)
        self.fit(WIDTH, HEIGHT)
        follow(self._on_language)
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Read anew; the cursor stays where it was."""
        place = max(self.table.currentIndex().row(), 0)
        try:
            found = work.run(self.page.window(), N_("Reading the report…"), _read, self.store, self.trip)
        except UserError as error:
            self.say(error.sentence)
            return
        if found is None:
            self.stopped = not self.isVisible()
            return
        self.table.show_rows(found)
        if found:
            self.table.choose(found[min(place, len(found) - 1)].id)
        self._show()

    def acted(self) -> None:
        self.refresh()

    @property
    def current(self) -> Remark | None:
        """The remark under the cursor."""
        row, rows = self.table.currentIndex().row(), self.table.model_.rows
        return rows[row] if 0 <= row < len(rows) else None

    def _show(self) -> None:
        one, count = self.current, len(self.table.model_.rows)
        self.whole.setText("\n".join(filter(None, (one.why.text(_), _around(one)))) if one else "")
        self.correct_button.setEnabled(one is not None and one.finding is not None and bool(one.finding.fix))
        self.leave_button.setEnabled(one is not None)
        self.go_button.setEnabled(one is not None)
        self.count.setText(_("{count} remarks").format(count=count) if count else "")

    def _on_language(self) -> None:
        self.table.retranslate()
        self._show()

    def correct(self) -> None:
        """Write the proposal into the record that the words stand in."""
        one = self.current
        if one is None:
            return
        if one.finding is None or not one.finding.fix:
            self.say(Sentence(BY_HAND))
            return
        self.act(N_("Correct the wording"), proofreading.correct, one.finding)

    def leave(self) -> None:
        """It is right as it is, here and at the colleagues'."""
        if self.current is not None:
            self.act(N_("Leave a remark as it is"), reportproof.leave, self.current)

    def show_again(self) -> None:
        """Let everything appear that was told to stay."""
        self.act(N_("Show remarks again"), proofreading.forget)

    def go(self) -> None:
        """Close, and lead there."""
        if self.current is not None:
            self.wanted = self.current
            self.accept()


def _section(one: Remark) -> str:
    """The item or the chapter."""
    return one.subject.partition("　")[0] or _("Trip report")


def _record(one: Remark) -> str:
    """The section of the item, and what kind of record it is mended in."""
    kind = labels.name_of(one.place[0]).text(_)
    return "・".join(filter(None, (one.subject.partition("　")[2], kind)))


def _proposed(one: Remark) -> str:
    return f"{one.finding.found} → {one.finding.fix}" if one.finding and one.finding.fix else ""


def _around(one: Remark) -> str:
    """The words in question with what stands around them."""
    if one.finding is None:
        return ""
    text, found, more = one.finding.passage.text, one.finding.found, AROUND * 6
    at = one.finding.places[0]
    start, stop = max(at - more, 0), at + len(found) + more
    shown = f"{text[start:at]}【{found}】{text[at + len(found) : stop]}"
    return f"{'…' if start else ''}{shown}{'…' if stop < len(text) else ''}".replace("\n", " ")


def _read(store: Store, trip: str, progress: work.Progress) -> list[Remark]:
    with store.read() as connection:
        return reportproof.read(connection, reports.read(connection, trip), date.today(), store)

"""出席者回答票 in the window: made from an item, read back with a preview and questions, one action.

send_dialog(page, event_id)   # write the file for the hosts
open_dialog(page, event_id)   # read one that came back
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTableWidgetItem, QVBoxLayout

from desktop import importing, papers
from desktop.domain.words import REPLIES, find
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.importing import answersheet, answersheet_out
from desktop.importing.answersheet import CELLS, FOR_ITEM, NEW, NEW_POST, UNCLEAR, WHO, Line, Options, Preview
from desktop.importing.preview import ADDED, UPDATED
from desktop.store import backup
from desktop.ui import dialogs, security
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linetable import LineTable, complaint, details_label
from desktop.ui.previewparts import COUNTED, NOBODY_YET, WHAT
from desktop.ui.registrationpreview import TICK_ANYWAY
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1080, 640
TITLE, SHEETS = N_("Read an answer sheet"), N_("Answer sheets and other tables")
DONE = N_("Read from {file}: {added} new, {updated} changed, {rejected} left out.")
TITLES = {FOR_ITEM: N_("Titles for this item only"), NEW_POST: N_("Titles as the person's new post")}


def send_dialog(page: Page, event_id: str) -> Path | None:
    """Ask where to, and write the sheet; the file, or None."""
    stem = "出席者回答票"
    target = dialogs.save_file(page, f"{stem}.xlsx", f"{_('Excel workbook')} (*.xlsx)")
    if target is None:
        return None
    if target.suffix.lower() != ".xlsx":
        target = target.with_name(f"{target.name}.xlsx")
    try:
        backup.spare(page.store, target)
        papers.save(answersheet_out.form(page.store, event_id), target)
    except UserError as error:
        page.complain(error)
        return None
    page.saved(target)
    return target


def open_dialog(page: Page, event_id: str) -> bool:
    """Ask for a file, show what it would do, and do it; whether anything was done."""
    if not security.allow(page, page.store):
        return False
    path = dialogs.open_file(page, TITLE, f"{_(SHEETS)} (*.xlsx *.xlsm *.xls *.ods *.csv *.txt)")
    if path is None:
        return False
    try:
        dialog = ReadDialog(page, event_id, importing.load(path), path.name)
    except UserError as error:
        page.complain(error)
        return False
    if not dialogs.run(dialog):
        return False
    counts = page.do(answersheet.LABEL, answersheet.apply, dialog.preview, dialog.chosen(), date.today())
    if counts is None:
        return False
    page.refresh()
    page.tell(Sentence(DONE, {"file": path.name, **counts._asdict()}))
    return True


class ReadDialog(QDialog):
    """What would come of a sheet, line by line. Nothing is stored before the button."""

    def __init__(self, page: Page, event_id: str, data: bytes, file: str) -> None:
        super().__init__(page.window())
        self._page, self._event, self._data, self._file = page, event_id, data, file
        self.options = Options()
        self._ticked: dict[int, bool] = {}
        self._asked: dict[int, tuple[tuple[str, str], ...]] = {}
        self.preview: Preview = answersheet.preview(page.store, event_id, data, file, self.options)
        bind(self.setWindowTitle, TITLE)
        self.heading, self.counts, self.details, self.who_label = Label(), Label(), details_label(4), Label()
        self.heading.setProperty("role", "emptyTitle")
        self.counts.setProperty("role", "heading")
        self.who_label.setProperty("role", "label")
        self.who, self.titles = Combo(), Combo()
        self.who.setMinimumWidth(320)
        self.titles.setMinimumWidth(230)
        self.counts.setWordWrap(True)
        self.who_label.setBuddy(self.who)
        bind(
            self.heading.setText, lambda: _("What the answers would change: {file}").format(file=self._file), owner=self
        )
        bind(self.who_label.setText, N_("Who is it?"))
        bind(self.who.setAccessibleName, N_("Who is it?"))
        bind(self.titles.setAccessibleName, N_("Where titles go"))
        self.table = LineTable()
        self.cancel_button, self.ok_button = QPushButton(), QPushButton()
        self.ok_button.setDefault(True)
        bind(self.cancel_button.setText, N_("Cancel"))
        bind(self.ok_button.setText, self._ok_text, owner=self)
        self._lay_out()
        self.table.itemChanged.connect(self._on_item)
        self.table.currentCellChanged.connect(lambda *_places: self._show_details())
        self.who.activated.connect(lambda _place: self._on_who())
        self.titles.activated.connect(lambda _place: self._look(titles=str(self.titles.currentData())))
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button.clicked.connect(self.accept)
        area = self.screen().availableGeometry()
        self.resize(min(WIDTH, area.width() - 40), min(HEIGHT, area.height() - 60))
        self._write()
        waiting = [place for place, line in enumerate(self.preview.lines) if line.problems]
        self.table.setCurrentCell(waiting[0] if waiting else 0, 0)
        self.table.setFocus()
        follow(self._write)

    def _lay_out(self) -> None:
        top, asking, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.counts, 1)
        top.addWidget(self.titles)
        asking.addWidget(self.who_label)
        asking.addWidget(self.who)
        asking.addStretch(1)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(asking)
        column.addWidget(self.details)
        column.addLayout(foot)

    def chosen(self) -> frozenset[int]:
        """Places of the lines that are taken."""
        return frozenset(n for n, line in enumerate(self.preview.lines) if _takable(line) and self._is_ticked(n, line))

    def _is_ticked(self, place: int, line: Line) -> bool:
        return self._ticked.get(place, line.what != UNCLEAR)

    def _look(self, **changed: object) -> None:
        """Look at the sheet once more, with another answer."""
        self.options = replace(self.options, **changed)  # type: ignore[arg-type]
        try:
            self.preview = answersheet.preview(self._page.store, self._event, self._data, self._file, self.options)
        except UserError as error:  # the item is gone
            self._page.complain(error)
            self.reject()
            return
        self._write()

    def _write(self) -> None:
        self._asked |= {place: line.candidates for place, line in enumerate(self.preview.lines) if line.candidates}
        self.titles.clear()
        for key, text in TITLES.items():
            self.titles.addItem(_(text), key)
        self.titles.setCurrentIndex(self.titles.findData(self.options.titles))
        row = self.table.fill((_("Name"), _("Post")), (118, 54, 130, 260), len(self.preview.lines), self._write_lines)
        self.table.stay_at(row)
        self._count()
        self._show_details()

    def _write_lines(self) -> None:
        for place, line in enumerate(self.preview.lines):
            texts = (_(WHAT[line.what]), str(line.number), line.name, line.post, "　".join(said(line)))
            ticked = self._is_ticked(place, line) if _takable(line) else None
            self.table.put(place, texts, faint=line.what == "unchanged", ticked=ticked)

    def _count(self) -> None:
        chosen = self.chosen()
        kinds = [
            UNCLEAR if line.what == UNCLEAR and place not in chosen else self.preview.outcome(place, chosen)
            for place, line in enumerate(self.preview.lines)
        ]
        self.counts.setText(_(COUNTED).format(**{kind: kinds.count(kind) for kind in WHAT}))
        self.ok_button.setText(self._ok_text())
        self.ok_button.setEnabled(bool(chosen))

    def _ok_text(self) -> str:
        return _("Import {count}").format(count=len(self.chosen()))

    def _show_details(self) -> None:
        row = self.table.currentRow()
        line = self.preview.lines[row] if 0 <= row < len(self.preview.lines) else None
        candidates = self._asked.get(row, ()) if line is not None else ()
        for widget in (self.who, self.who_label):
            widget.setVisible(bool(candidates))
        self.who.clear()
        self.who.addItem("－", "")
        for person, told in candidates:
            self.who.addItem(told, person)
        self.who.addItem(_(NOBODY_YET), NEW)
        self.who.setCurrentIndex(max(self.who.findData(self.options.decisions.get(row, "")), 0))
        texts = said(line) if line is not None else []
        if line is not None and line.needs == CELLS and _takable(line):
            texts.append(_(TICK_ANYWAY))
        self.details.setText("\n".join(texts))

    def _on_item(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            self._ticked[item.row()] = item.checkState() == Qt.CheckState.Checked
            self._count()

    def _on_who(self) -> None:
        row, person = self.table.currentRow(), str(self.who.currentData())
        decisions = {place: key for place, key in self.options.decisions.items() if place != row}
        self._ticked.pop(row, None)
        self._look(decisions={**decisions, **({row: person} if person else {})})


def _takable(line: Line) -> bool:
    if line.what == UNCLEAR:
        return line.needs != WHO and line.would in (ADDED, UPDATED)
    return line.what in (ADDED, UPDATED)


def said(line: Line) -> list[str]:
    """Why not, what changes, and what is worth reading: a text each."""
    found = [complaint(answersheet.field_name(key) if key else "", why) for key, why in line.problems]
    if line.would == UPDATED or (line.person_id and line.would == ADDED):
        for key, old, new in line.changes:
            before, after = (_(find(REPLIES, text).label) if key == "reply" else text for text in (old, new))
            found.append(f"{answersheet.field_name(key)}：{before or '－'} → {after or '－'}")
    elif line.would == ADDED:
        found += [_(find(REPLIES, new).label) for key, _old, new in line.changes if key == "reply"]
    return found + [complaint(answersheet.field_name(key), why) for key, why in line.notes]

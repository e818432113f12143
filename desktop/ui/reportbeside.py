"""Beside the report: whose rules it follows and its cover; the check list, the portal, and the way into a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n, papers
from desktop.domain import dates
from desktop.domain.outcomewords import REPORT_CATEGORIES, REPORT_FORMS, REPORT_PROFILES
from desktop.domain.reportparts import Report
from desktop.errors import Invalid, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import backup, reports
from desktop.store.registers import read_row
from desktop.store.tables import Delegation
from desktop.ui import dialogs, saving, work
from desktop.ui.filewriting import SAVED
from desktop.ui.form import ChoiceField, DateField, Form, LineField
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.report import ReportDialog
    from desktop.ui.work import Progress

DUE, WRITE = N_("Due on {date}"), N_("Write the report")
SAVED_MARKED = N_("Saved: {file}. {count} remarks are open: F7 reads the proofs.")


class Beside(QWidget):
    """Profile, form, category, title, date; when it is due; check list and portal."""

    def __init__(self, dialog: ReportDialog) -> None:
        super().__init__()
        self.dialog = dialog
        self.form = Form()
        self.title = LineField("title", "zh_TW")
        self.profile, self.kind = ChoiceField("profile", REPORT_PROFILES), ChoiceField("form", REPORT_FORMS)
        self.category, self.day = ChoiceField("category", REPORT_CATEGORIES), DateField("dated_on", date.today)
        self.form.add(N_("Title of the report"), self.title)
        self.form.add_beside(N_("Rules of"), (N_("Rules of"), self.profile), (N_("Form"), self.kind))
        self.form.add(N_("Category of the trip"), self.category)
        self.form.add(N_("Date of the report"), self.day)
        self.form.committed.connect(self._on_committed)
        self.due = Label()
        self.due.setProperty("role", "muted")
        row = QHBoxLayout()
        row.addStretch(1)
        self.proof_button = plain_button(N_("Proof-read…"), self.open_proof)
        bind(self.proof_button.setToolTip, N_("What is missing or looks wrong in the report (F7)"))
        row.addWidget(self.proof_button)
        row.addWidget(plain_button(N_("Check list…"), self._open_check))
        row.addWidget(plain_button(N_("Portal…"), self._open_portal))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.due)
        column.addLayout(row)
        self._shown: dict[str, Any] = {}
        self.paper = "report"  # or that of its digest, where that is what was chosen

    def show_report(self, report: Report, row: Mapping[str, Any]) -> None:
        """Show its head, and until when it is due."""
        self._shown = {name: row[name] for name in ("title", "profile", "form", "category", "dated_on")}
        fields = self.form.fields
        self.form.set_values({name: self._shown[name] for one in fields if one.problem is None for name in one.names})
        self.paper = "report-digest" if report.profile.form == reports.DIGEST else "report"
        self.title.input.setPlaceholderText(report.title)
        with self.dialog.store.read() as connection:
            back = read_row(connection, Delegation, self.dialog.trip)["end_date"]
        day = report.profile.due(back) if back else None
        bind(self.due.setText, lambda: _(DUE).format(date=dates.long(day, i18n.current())) if day else "")

    def _on_committed(self, name: str) -> None:
        value = self.form.values()[name]
        if value != self._shown.get(name):
            self.write({name: value})
        else:
            self.form.clear_problems((name,))

    def write(self, raw: dict[str, Any]) -> None:
        """One part of the head. What is refused stays where it was typed, beside what is wrong with it."""
        self.dialog.leave()
        try:
            self.dialog.page.act(WRITE, reports.write, self.dialog.trip, raw)
        except Invalid as error:
            self.form.add_problems(error.problems)
            return
        except UserError as error:
            self.dialog.say(error.sentence)
            return
        self.form.clear_problems(raw)
        self.dialog.head_written()

    def open_proof(self) -> None:
        """What a careful reader would mark, each with the way to where it is mended."""
        from desktop.ui import reportproof

        reportproof.open_dialog(self.dialog)

    def _open_check(self) -> None:
        from desktop.ui import portal

        portal.open_check(self.dialog)

    def _open_portal(self) -> None:
        from desktop.ui import portal

        portal.open_portal(self.dialog)


def save_file(dialog: ReportDialog, ending: str) -> None:
    """Save the report, opened afterwards in the program that the system has for it."""
    key = dialog.beside.paper
    made = papers.document(key)
    assert made is not None
    target = dialogs.save_file(dialog, saving.file_name(made, ending), f"{_(saving.NAMES[ending])} (*.{ending})")
    if target is None:
        return
    target = dialogs.ended(target, ending)
    store, trip = dialog.store, dialog.trip
    papers.prepare(key)

    def make(progress: Progress) -> papers.File:
        chosen = replace(papers.options(language="zh_TW"), progress=progress)
        return papers.file(store, key, trip, chosen, ending)

    try:
        backup.spare(store, target)
        file = work.run(dialog, saving.MAKING, make)
        if file is None:
            return
        papers.save(file.data, target)
        papers.told(store, key, target.name)
    except UserError as error:
        dialog.say(error.sentence)
        return
    marked = len(file.notices)
    values = {"file": target.name, "count": marked}
    dialog.say(Sentence(SAVED_MARKED if marked else SAVED, values), good=not marked)
    saving.show_file(target)

"""議會專案報告 議会報告書: which trips it tells of, the words around its table, and the report as a file.

show(binder)                     # from the menu
open_dialog(page, council_id)    # the latest, or the one with this id
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n, papers
from desktop.domain import council, yearly
from desktop.domain.council import CouncilReport, CouncilTrip
from desktop.domain.yearly import SETTLED
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import backup, records
from desktop.store import council as stored
from desktop.store import tables as t
from desktop.ui import dialogs, saving, theme, work
from desktop.ui.acting import ActingDialog
from desktop.ui.councilthemes import ThemesField
from desktop.ui.exchangedialogs import words
from desktop.ui.exporting import KINDS
from desktop.ui.filewriting import WRITING
from desktop.ui.form import DateField, Form, LineField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label, tip
from desktop.ui.letterform import menu_button
from desktop.ui.record import Record
from desktop.ui.registerdialog import filled
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Reports to the council")
ADD, CHANGE, REMOVE = N_("Begin a report to the council"), N_("Change a report"), N_("Delete a report")
KEYS = N_("Everything is stored at once · Ctrl+P prints · Ctrl+Z takes back")
EMPTY = N_("No report yet. It begins with all trips; its days, leader and country narrow them down.")
SUMS = N_("{count} trips in the table, {waiting} in the remarks; settled {amount}")
HEADS = (N_("Trip"), N_("Days abroad"), N_("People sent abroad"), N_("Cost of the trip"), N_("Outcomes"))
WIDTHS = (0, 126, 130, 158, 56)  # pixels; 0 takes what is left
FILES = {"pdf": N_("PDF, to read and print"), "odt": N_("ODT, to go on editing"), "xlsx": KINDS["xlsx"],
         "ods": KINDS["ods"]}  # fmt: skip
IN_REMARKS = N_("Stands in the remarks: not over yet, or nothing of it is told.")
MISSING = 4  # sentences about what is missing that are shown
WIDTH, HEIGHT, PANEL = 1300, 740, 400


def show(binder: Binder) -> None:
    """From the menu."""
    open_dialog(binder.page("itinerary"))


def open_dialog(page: Page, council_id: str = "", field: str = "") -> None:
    """The latest report, or the one with this id."""
    if not page.delegation_id:
        return
    dialog = CouncilDialog(page, council_id)
    if field in dialog.form.names():
        dialog.form.field(field).setFocus(Qt.FocusReason.OtherFocusReason)
    dialogs.run(dialog)


class CouncilDialog(ActingDialog):
    """At the left the trips that a report tells of, at the right what it is and its prose."""

    def __init__(self, page: Page, council_id: str = "") -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.wanted = council_id
        self.report: CouncilReport | None = None
        self.form = self._make_form()
        self.record = Record(page, self.form, t.Council, CHANGE, ADD)
        self.record.edited.connect(self._on_edited)
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        self.refresh()
        (self.form.fields[0] if self.which.count() else self.new_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_form(self) -> Form:
        form, self.themes = Form(), ThemesField("themes")
        form.add(N_("Title"), LineField("title", "zh_TW"))
        form.add(N_("Session of the council"), LineField("session", "zh_TW"))
        form.add_beside(
            N_("Reporting office"),
            (N_("Reporting office"), LineField("office", "zh_TW")),
            (N_("Who reports"), LineField("reporter", "zh_TW")),
        )
        form.add(N_("Date of the report"), DateField("dated_on", date.today))
        form.add_heading(N_("Which trips"))
        form.add_beside(
            N_("From, until"),
            (N_("First day"), DateField("first_day", date.today)),
            (N_("Last day"), DateField("last_day", date.today)),
        )
        form.add_beside(
            N_("Leader, country"),
            (N_("Led by"), LineField("leader", "zh_TW")),
            (N_("Country"), LineField("country", "zh_TW")),
        )
        form.add_heading(N_("What it says"))
        form.add(N_("Preface"), TextField("preface", 6))
        form.add(N_("Themes"), self.themes)
        form.add(N_("Closing words of a report"), TextField("closing", 5))
        form.add(N_("Remarks"), TextField("remarks", 2))
        bind(form.field("title").setToolTip, N_("A full-width space begins a new line on the cover."))
        said = {"reporter": N_("Who reports"), "first_day": N_("First day"), "last_day": N_("Last day")}
        for name, label in {**said, "country": N_("Country")}.items():
            field = form.field(name)
            assert isinstance(field, LineField)
            bind(field.input.say, label, owner=field)
        return form

    def _lay_out(self) -> None:
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        self.which = Combo()
        self.which.setMinimumContentsLength(22)
        bind(self.which.setAccessibleName, N_("Which report"))
        self.which.activated.connect(self._on_which)
        self.save_menu = QMenu(self)
        for ending, name in FILES.items():
            entry = self.save_menu.addAction("")
            bind(entry.setText, name)
            entry.triggered.connect(lambda _on=False, ending=ending: self.save(ending))
        self.new_button = plain_button(N_("＋ Report"), self.begin, "primary")
        self.delete_button = plain_button(N_("Delete"), self.delete)
        self.print_button = plain_button(N_("Print…"), self.print_report)
        self.save_button = menu_button(N_("Save…"), self.save_menu)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(heading)
        tools.addWidget(self.which, 1)
        for widget in (self.new_button, self.print_button, self.save_button, self.delete_button):
            tools.addWidget(widget)
        self._of_one = (self.which, self.delete_button, self.print_button, self.save_button)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(self._left(), 6)
        both.addWidget(self._right(), 5)
        foot = QHBoxLayout()
        foot.addWidget(words(KEYS, "small"), 1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addLayout(tools)
        whole.addLayout(both, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self.print_report)

    def _left(self) -> QVBoxLayout:
        self.table = QTableWidget(0, len(HEADS))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        for place, width in enumerate(WIDTHS):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, mode)
            if width:
                self.table.setColumnWidth(place, width)
        bind(self.table.setAccessibleName, N_("Which trips"))
        self.sums = words(role="strong")
        self.empty = words(EMPTY, "muted")
        self.missing = words(role="suggestion")
        self.outcomes_button = plain_button(N_("Outcomes…"), self.open_outcomes, "link")
        row = QHBoxLayout()
        row.addWidget(self.sums, 1)
        row.addWidget(self.outcomes_button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.missing)
        return column

    def _right(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumWidth(PANEL)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self.area.setWidget(inner)
        return self.area

    # What is shown

    def refresh(self, before: CouncilReport | None = None) -> None:
        """Show what stands in the store; what is being typed stays, and the trips of ``before`` where it has them."""
        with self.store.read() as connection:
            rows = stored.everything(connection)
            ids = [row["id"] for row in rows]
            chosen = next((one for one in (self.wanted, self.record.row_id) if one in ids), ids[0] if ids else "")
            report = stored.read(connection, chosen, date.today(), before)
            hints = stored.hints(connection, self.page.delegation_id, report, i18n.current())
        self.wanted = ""
        self.report = report if chosen else None
        filled(self.which, [(row["id"], _called(row)) for row in rows], chosen)
        for widget in self._of_one:
            widget.setEnabled(bool(chosen))
        self.area.setVisible(bool(chosen))
        self.empty.setVisible(not chosen)
        self._show_trips(report)
        self.themes.show_report(report)
        if not chosen:
            self.record.leave()
            self.record.row_id = ""
        elif chosen == self.record.row_id:
            self.record.reload()
        else:
            self.record.open(chosen)
        self._offer(hints)

    def _offer(self, hints: stored.Hints) -> None:
        for name, texts in hints._asdict().items():
            field = self.form.field(name)
            assert isinstance(field, LineField | TextField)
            field.input.suggest(*texts)

    def _show_trips(self, report: CouncilReport) -> None:
        code, trips = i18n.current(), report.trips
        self.table.setHorizontalHeaderLabels([_(head) for head in HEADS])
        self.table.setRowCount(len(trips))
        for row, one in enumerate(trips):
            told = one.told(report.as_of)
            for column, text in enumerate(_cells(one, code)):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text if told else f"{text}\n{_(IN_REMARKS)}"))
                if column == len(HEADS) - 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if not told:
                    item.setForeground(QBrush(theme.color("muted")))
                elif column == 3 and one.trip.state != SETTLED:
                    item.setForeground(QBrush(theme.color("amber")))
                self.table.setItem(row, column, item)
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 12)
        settled = yearly.amount(sum(one.trip.spent for one in report.listed if one.trip.state == SETTLED))
        values = {"count": len(report.listed), "waiting": len(report.waiting), "amount": settled.get(code)}
        self.sums.setText(_(SUMS).format(**values) if trips else "")
        found = [notice.text(_) for notice in council.notices(report, code)] if self.report else []
        self.missing.setText("\n".join(f"◇ {text}" for text in found[:MISSING]))
        self.missing.setVisible(bool(found))

    def _on_which(self, place: int) -> None:
        self.record.leave()
        self.wanted = str(self.which.itemData(place))
        self.refresh()

    def _on_edited(self) -> None:
        self._steps += 1
        self.refresh(self.report)

    # What is done

    def begin(self) -> None:
        """One more report, with the words of the latest."""
        self.record.leave()
        made = self.act(ADD, stored.begin)
        if made:
            self.wanted = str(made)
            self.refresh()
            self.form.field("session").setFocus(Qt.FocusReason.OtherFocusReason)

    def delete(self) -> None:
        """Take the report out; undo brings it back."""
        if self.report is not None:
            self.record.discard()
            row_id, self.record.row_id = self.report.id, ""
            self.act(REMOVE, records.remove, t.Council, row_id)

    def open_outcomes(self) -> None:
        """Where outcomes are written and their themes ticked."""
        from desktop.ui import outcomesregister

        self.record.leave()
        outcomesregister.open_dialog(self.page)
        self.refresh()

    def save(self, ending: str) -> Path | None:
        """The report as a file, in Chinese; the print room has it in Japanese too."""
        self.record.leave()
        if self.report is None:
            return None
        document = papers.document("council")
        assert document is not None
        stem = document.stem.get(i18n.current())
        target = dialogs.save_file(self, f"{stem}.{ending}", f"{_(FILES[ending])} (*.{ending})")
        if target is None:
            return None
        target = dialogs.ended(target, ending)
        try:
            backup.spare(self.store, target)
            papers.prepare("council")
            trip, row_id = self.page.delegation_id, self.report.id
            data = work.run(self, WRITING, _written, self.store, trip, row_id, ending)
            if data is None:
                return None
            papers.save(data, target)
        except UserError as error:
            self.say(error.sentence)
            return None
        self.saved(target)
        saving.show_file(target)
        return target

    def print_report(self) -> None:
        """To the report among the papers."""
        if self.report is not None:
            row_id = self.report.id
            self.accept()
            self.page.window_print("council", row_id)

    def reject(self) -> None:
        """Escape closes too: everything is written already."""
        self.accept()

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.record.leave()
        super().done(result)


def _written(store: Store, trip: str, row_id: str, ending: str, progress: work.Progress) -> bytes:
    return papers.file(store, "council", trip, papers.options(language="zh_TW"), ending, event=row_id).data


def _called(row: dict[str, object]) -> str:
    """「第2屆第7次定期會　…專案報告」."""
    return "　".join(str(part) for part in (row["session"], row["title"]) if part)


def _cells(one: CouncilTrip, code: str) -> tuple[str, ...]:
    _name, days, _places, people, cost, _results = council.cells(one, code)
    return one.trip.name.get(code), days, people, cost, str(len(one.results) or "")

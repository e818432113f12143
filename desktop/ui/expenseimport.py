"""匯入…: card statements and lists of expenses. The columns are named, what would come in is shown, one action does it.

open_dialog(page)      # asks for the file
bring_in(page, path)   # with one that is known
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop import i18n
from desktop.domain import dates, money
from desktop.errors import UserError
from desktop.exchange import expense_table
from desktop.exchange.expense_columns import BY_KEY, COLUMNS
from desktop.exchange.itinerary_table import key_word
from desktop.i18n import N_, _
from desktop.importing import expenses
from desktop.importing.expenses import Options, Preview
from desktop.settings import Settings
from desktop.store import budgetfiles
from desktop.ui import dialogs, work
from desktop.ui.expensepreview import PreviewPage
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.importing import DONE, READING, brought
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.exchange.expense_table import Layout
    from desktop.importing.preview import Counts
    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1120, 660
TITLE, LOOKING = N_("Import expenses"), N_("Comparing with the expenses…")
FILES = N_("Card statements and tables")
HINT = N_("An amount is needed. What you set here is remembered for the next file with these columns.")
LEARNED, MOST_LEARNED = "expense_columns", 300


def open_dialog(page: Page) -> bool:
    """Ask for a file and bring it in; whether something was. What cannot be read stands on the page."""
    if not page.delegation_id:
        return False
    path = dialogs.open_file(page, TITLE, f"{_(FILES)} (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv)")
    return path is not None and bring_in(page, path)


def bring_in(page: Page, path: Path) -> bool:
    """The same with a file that is known."""
    return brought(page, path, ImportDialog, _applied, DONE)


def _applied(
    store: Store, delegation_id: str, preview: Preview, chosen: Collection[int], progress: work.Progress
) -> Counts:
    return expenses.bring(store, delegation_id, preview, chosen)


def _read(data: bytes, file: str, options: Options, progress: work.Progress) -> tuple[Sheet, Layout]:
    sheet = expenses.sheet_of(data, file, options)
    return sheet, expenses.layout_of(sheet, options)


def _looked(
    store: Store, delegation_id: str, data: bytes, file: str, options: Options, progress: work.Progress
) -> Preview:
    return expenses.preview(store, delegation_id, data, file, options)


def learned() -> dict[str, str]:
    """Names of columns (``key_word``) with what they were taken as before."""
    try:
        found = json.loads(Settings().get(LEARNED, ""))
        return {str(name): str(key) for name, key in found.items() if key in BY_KEY or key == ""}
    except (ValueError, AttributeError):
        return {}


def learn(sheet: Sheet, header: int, columns: dict[int, str]) -> None:
    """Remember what was set by hand: columns that are taken as something else than they were recognised as.

    Never of a row that holds a day or an amount: that is an expense, not the names of columns.
    """
    if header < 0:
        return
    cells = sheet.rows[header].cells
    texts = {place: str(cell).strip() for place, cell in enumerate(cells) if isinstance(cell, str) and cell.strip()}
    if any(dates.parse(text) or money.parse(text, "TWD") for text in texts.values()):
        return
    proposed = expense_table.recognise(replace(sheet, rows=sheet.rows[header : header + 1])).columns
    before = learned()
    for place, text in texts.items():
        before.pop(key_word(text), None)
        if key_word(text) and columns.get(place, "") != proposed.get(place, ""):
            before[key_word(text)] = columns.get(place, "")
    Settings().put(**{LEARNED: json.dumps(dict(list(before.items())[-MOST_LEARNED:]), ensure_ascii=False)})


class ImportDialog(QDialog):
    """Two pages: which column is what, and what would come of it. Nothing is stored before the last."""

    def __init__(self, page: Page, data: bytes, file: str) -> None:
        super().__init__(page.window())
        self._page, self._data, self._file = page, data, file
        self._sheet: Sheet | None = None
        self.options = Options(learned=learned())
        self.preview: Preview | None = None
        bind(self.setWindowTitle, TITLE)
        self.heading, self.problem = Label(), Label()
        self.heading.setProperty("role", "emptyTitle")
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        with page.store.read() as connection:
            people = budgetfiles.payers(connection, page.delegation_id)
        named = [(row_id, name.get(i18n.current())) for row_id, name in people.items()]
        self.columns_page = ColumnsPage(COLUMNS, expense_table.recognise, HINT)
        self.preview_page = PreviewPage(named)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.columns_page)
        self.stack.addWidget(self.preview_page)
        self.back_button, self.cancel_button, self.ok_button = QPushButton(), QPushButton(), QPushButton()
        bind(self.back_button.setText, N_("Back to the columns"))
        bind(self.cancel_button.setText, N_("Cancel"))
        bind(self.ok_button.setText, self._ok_text)
        bind(self.heading.setText, self._title)
        self.ok_button.setDefault(True)
        self.back_button.setAutoDefault(False)
        self.cancel_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.show_columns)
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button.clicked.connect(self.go_on)
        self.columns_page.reread.connect(self._reread)
        self.preview_page.reconsidered.connect(self._reconsider)
        self.preview_page.answered.connect(self._on_answer)
        self.preview_page.ticked.connect(self._write)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.stack, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        area = self.screen().availableGeometry()
        self.resize(min(WIDTH, area.width() - 40), min(HEIGHT, area.height() - 60))

    def begin(self) -> bool:
        """Read the file; False when the person stopped it, UserError where it cannot be read."""
        done = work.run(self.parentWidget(), READING, _read, self._data, self._file, self.options)
        if done is None:
            return False
        self._show_sheet(*done)
        self.show_columns()
        return True

    def _show_sheet(self, sheet: Sheet, layout: Layout) -> None:
        self._sheet = sheet
        self.columns_page.show_sheet(sheet, layout)

    @property
    def on_columns(self) -> bool:
        return self.stack.currentWidget() is self.columns_page

    def _title(self) -> str:
        msgid = N_("Which column is what: {file}") if self.on_columns else N_("What would come in: {file}")
        return _(msgid).format(file=self._file)

    def _ok_text(self) -> str:
        if self.on_columns or self.preview is None:
            return _("Go on")
        return _("Import {count}").format(count=self._count())

    def _count(self) -> int:
        if self.preview is None:
            return 0
        counts = self.preview.counts(self.preview_page.chosen())
        return counts.added + counts.updated

    def _write(self) -> None:
        self.ok_button.setText(self._ok_text())
        self.heading.setText(self._title())
        self.back_button.setVisible(not self.on_columns)
        self.ok_button.setEnabled(self.on_columns or self._count() > 0)

    def _say(self, error: UserError | None) -> None:
        self.problem.setVisible(error is not None)
        if error is not None:
            bind(self.problem.setText, lambda: error.sentence.text(_))

    def show_columns(self) -> None:
        """The first page."""
        self.stack.setCurrentWidget(self.columns_page)
        self._say(None)
        self._write()
        self.columns_page.table.setFocus()

    def show_preview(self) -> bool:
        """The second page: what would come of it. False where it cannot be said; why stands below."""
        trip = self._page.delegation_id
        try:
            found = work.run(self, LOOKING, _looked, self._page.store, trip, self._data, self._file, self.options)
        except UserError as error:
            self._say(error)
            return False
        if found is None:
            return False
        self.preview = found
        self.preview_page.show_preview(found, self.options.decisions)
        self.stack.setCurrentWidget(self.preview_page)
        self._say(None)
        self._write()
        self.preview_page.table.setFocus()
        return True

    def go_on(self) -> None:
        """The button: from the columns to the preview, from there to the end."""
        if not self.on_columns:
            self.accept()
            return
        self.options = replace(self.columns_page.options(self.options), decisions={})
        if self.show_preview() and self._sheet is not None and self.options.header is not None:
            learn(self._sheet, self.options.header, dict(self.options.columns or {}))

    def _reread(self) -> None:
        """Another sheet, encoding or separator: the columns are looked for anew."""
        self.options = replace(self.columns_page.source(self.options), columns=None, header=None)
        try:
            done = work.run(self, READING, _read, self._data, self._file, self.options)
        except UserError as error:
            self._say(error)
            return
        if done is not None:
            self._say(None)
            self._show_sheet(*done)

    def _reconsider(self) -> None:
        """Another currency, or who paid with what."""
        said = self.preview_page.for_all()
        decisions = self.options.decisions if said["currency"] == self.options.currency else {}
        self.options = replace(
            self.options,
            currency=said["currency"],
            payment=said["payment"],
            payer_id=said["payer_id"],
            decisions=decisions,
        )
        self.show_preview()

    def _on_answer(self, place: int, which: str) -> None:
        """Somebody said which expense a line is; the file is looked at once more."""
        decisions = {key: value for key, value in self.options.decisions.items() if key != place}
        self.options = replace(self.options, decisions={**decisions, **({place: which} if which else {})})
        self.show_preview()

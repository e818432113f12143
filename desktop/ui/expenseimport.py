"""匯入…: card statements and lists of expenses. The columns are named, what would come in is shown, one action does it.

open_dialog(page)      # asks for the file
bring_in(page, path)   # with one that is known
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain import dates, money
from desktop.exchange import expense_table
from desktop.exchange.expense_columns import BY_KEY, COLUMNS
from desktop.exchange.itinerary_table import key_word
from desktop.i18n import N_, _
from desktop.importing import expenses
from desktop.importing.expenses import Options, Preview
from desktop.store import budgetfiles
from desktop.ui import dialogs, work
from desktop.ui.expensepreview import PreviewPage
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.importdialog import DONE, READING, ColumnsDialog, brought, remember, remembered

if TYPE_CHECKING:
    from desktop.exchange.expense_table import Layout
    from desktop.importing.preview import Counts
    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

TITLE, LOOKING = N_("Import expenses"), N_("Comparing with the expenses…")
FILES = N_("Card statements and tables")
HINT = N_("An amount is needed. What you set here is remembered for the next file with these columns.")
LEARNED = "expense_columns"


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
    return remembered(LEARNED, BY_KEY)


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
    remember(LEARNED, before)


class ImportDialog(ColumnsDialog):
    """Two pages: which column is what, and what would come of it. Nothing is stored before the last."""

    options: Options
    preview_page: PreviewPage

    def __init__(self, page: Page, data: bytes, file: str) -> None:
        super().__init__(page, data, file, TITLE, ColumnsPage(COLUMNS, expense_table.recognise, HINT))
        self._sheet: Sheet | None = None
        self.options = Options(learned=learned())
        with page.store.read() as connection:
            people = budgetfiles.payers(connection, page.delegation_id)
        self.preview_page = PreviewPage([(row_id, name.get(i18n.current())) for row_id, name in people.items()])
        self.preview_page.reconsidered.connect(self._reconsider)
        self.preview_page.answered.connect(self._on_answer)
        self.cancel_button.setAutoDefault(False)
        self._lay_out(self._stacked(self.columns_page, self.preview_page), (self.back_button,))

    def _read(self) -> tuple[Sheet, Layout] | None:
        return work.run(self._parent(), READING, _read, self._data, self.file, self.options)

    def _show_sheet(self, sheet: Sheet, layout: Layout) -> None:
        self._sheet = sheet
        super()._show_sheet(sheet, layout)

    def _look(self) -> Preview | None:
        store, trip = self._page.store, self._page.delegation_id
        return work.run(self._parent(), LOOKING, _looked, store, trip, self._data, self.file, self.options)

    def go_on(self) -> None:
        """The button: from the columns to the preview, from there to the end."""
        if not self.on_columns:
            self.accept()
            return
        self.options = replace(self.columns_page.options(self.options), decisions={})
        if self._again() and self._sheet is not None and self.options.header is not None:
            learn(self._sheet, self.options.header, dict(self.options.columns or {}))

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
        self._again()

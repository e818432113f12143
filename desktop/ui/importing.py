"""匯入…: a file is chosen, its columns are named, what it would do is shown, then one action does it.

open_dialog(page)   # from the itinerary
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import importing
from desktop.i18n import N_, _
from desktop.importing import Options, Preview
from desktop.importing import tables as reading
from desktop.ui import dialogs, work
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.importdialog import DONE, READING, ColumnsDialog, brought
from desktop.ui.importpreview import PreviewPage

if TYPE_CHECKING:
    from desktop.exchange.itinerary_table import Layout
    from desktop.importing import Counts
    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

SIZE = 1080, 640
TITLE, LOOKING = N_("Import into the itinerary"), N_("Comparing with the itinerary…")
FILES = N_("Calendars and tables")


def open_dialog(page: Page) -> bool:
    """Ask for a file and bring it in; whether something was. What cannot be read stands on the page."""
    if not page.delegation_id:
        return False
    patterns = f"{_(FILES)} (*.ics *.xlsx *.xls *.ods *.csv *.txt *.tsv)"
    path = dialogs.open_file(page, TITLE, patterns)
    return path is not None and bring_in(page, path)


def bring_in(page: Page, path: Path) -> bool:
    """The same with a file that is known."""
    return brought(page, path, ImportDialog, _applied, DONE)


def _applied(
    store: Store, delegation_id: str, preview: Preview, chosen: Collection[int], progress: work.Progress
) -> Counts:
    return store.do(importing.LABEL, importing.apply, delegation_id, preview, chosen)


def _read(data: bytes, file: str, options: Options, progress: work.Progress) -> tuple[Sheet, Layout]:
    sheet = reading.sheet_of(data, file, options)
    return sheet, reading.layout_of(sheet, options)


def _looked(
    store: Store, delegation_id: str, data: bytes, file: str, options: Options, progress: work.Progress
) -> Preview:
    return importing.preview(store, delegation_id, data, file, options)


class ImportDialog(ColumnsDialog):
    """Two pages: which column is what (tables only), and what would come of it. Nothing is stored before the last."""

    options: Options
    preview_page: PreviewPage

    def __init__(self, page: Page, data: bytes, file: str) -> None:
        super().__init__(page, data, file, TITLE, ColumnsPage())
        self._table = not importing.is_calendar(data, file)
        self.options, self.preview_page = Options(), PreviewPage(calendar=not self._table)
        self.preview_page.reconsidered.connect(self._reconsider)
        self._lay_out(self._stacked(self.columns_page, self.preview_page), (self.back_button,), SIZE)

    def begin(self) -> bool:
        """Read the file; False when the person stopped it, UserError where it cannot be read."""
        return super().begin() if self._table else self.show_preview()

    def _read(self) -> tuple[Sheet, Layout] | None:
        return work.run(self._parent(), READING, _read, self._data, self.file, self.options)

    def _look(self) -> Preview | None:
        store, trip = self._page.store, self._page.delegation_id
        return work.run(self._parent(), LOOKING, _looked, store, trip, self._data, self.file, self.options)

    def _show(self, found: Preview) -> None:
        self.preview_page.show_preview(found)

    def _write(self) -> None:
        super()._write()
        self.back_button.setVisible(self._table and not self.on_columns)

    def go_on(self) -> None:
        """The button: from the columns to the preview, from there to the end."""
        if not self.on_columns:
            self.accept()
            return
        self.options = self.columns_page.options(self.options)
        self._again()

    def _reconsider(self) -> None:
        """Another zone, or another kind of an item."""
        kinds = {**self.options.kinds, **self.preview_page.kinds()}
        self.options = replace(self.options, zone=self.preview_page.zone(), kinds=kinds)
        self._again()

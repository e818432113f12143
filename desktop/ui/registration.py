"""報名表: a form that came back is read, what it would do is shown, then one action does it.

open_dialog(page)   # read one back
send_dialog(page)   # make one
"""

from __future__ import annotations

import importlib
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.i18n import N_, _
from desktop.importing import registration
from desktop.importing.registration import Options, Preview
from desktop.ui import dialogs, security, work
from desktop.ui.importdialog import PreviewDialog, brought
from desktop.ui.registrationpreview import PreviewPage

if TYPE_CHECKING:
    from desktop.importing.preview import Counts
    from desktop.store import Store
    from desktop.ui.pages.page import Page

READING = N_("Reading the form…")
FILES = N_("Registration forms and other tables")
TITLE = N_("What the form would change: {file}")
DONE = N_("Read from {file}: {added} new, {updated} changed, {rejected} left out.")


def send_dialog(page: Page) -> object:
    """Make a form."""
    return importlib.import_module("desktop.ui.registrationsend").send_dialog(page)


def open_dialog(page: Page) -> bool:
    """Ask for a form and bring it in; whether something was. What cannot be read stands on the page."""
    if not page.delegation_id:
        return False
    patterns = f"{_(FILES)} (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)"
    path = dialogs.open_file(page, N_("Read a registration form"), patterns)
    return path is not None and bring_in(page, path)


def bring_in(page: Page, path: Path) -> bool:
    """The same with a file that is known."""
    if not security.allow(page, page.store):
        return False
    return brought(page, path, ReadDialog, _applied, DONE)


def _applied(
    store: Store, delegation_id: str, preview: Preview, chosen: Collection[int], progress: work.Progress
) -> Counts:
    return registration.bring(store, delegation_id, preview, chosen)


def _looked(
    store: Store, delegation_id: str, data: bytes, file: str, options: Options, progress: work.Progress
) -> Preview:
    return registration.preview(store, delegation_id, data, file, options)


class ReadDialog(PreviewDialog):
    """What would come of a form, line by line. Nothing is stored before the button."""

    options: Options
    preview_page: PreviewPage

    def __init__(self, page: Page, data: bytes, file: str) -> None:
        super().__init__(page, data, file, N_("Read a registration form"))
        self.options, self.preview_page = Options(), PreviewPage()
        self.preview_page.answered.connect(self._on_answer)
        self._lay_out(self.preview_page)

    def _look(self) -> Preview | None:
        store, trip = self._page.store, self._page.delegation_id
        return work.run(self._parent(), READING, _looked, store, trip, self._data, self.file, self.options)

    def _title(self) -> str:
        return _(TITLE).format(file=self.file)

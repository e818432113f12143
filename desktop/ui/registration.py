"""報名表: a form that came back is read, what it would do is shown, then one action does it.

open_dialog(page)   # read one back
send_dialog(page)   # make one
"""

from __future__ import annotations

import importlib
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.i18n import N_, _
from desktop.importing import registration
from desktop.importing.registration import Options, Preview
from desktop.ui import dialogs, security, work
from desktop.ui.importing import brought
from desktop.ui.labels import Label
from desktop.ui.registrationpreview import PreviewPage
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.importing.preview import Counts
    from desktop.store import Store
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1120, 660
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


class ReadDialog(QDialog):
    """What would come of a form, line by line. Nothing is stored before the button."""

    def __init__(self, page: Page, data: bytes, file: str) -> None:
        super().__init__(page.window())
        self._page, self._data, self._file = page, data, file
        self.options = Options()
        self.preview: Preview | None = None
        bind(self.setWindowTitle, N_("Read a registration form"))
        self.heading = Label()
        self.heading.setProperty("role", "emptyTitle")
        self.preview_page = PreviewPage()
        self.cancel_button, self.ok_button = QPushButton(), QPushButton()
        self.ok_button.setDefault(True)
        bind(self.cancel_button.setText, N_("Cancel"))
        bind(self.ok_button.setText, self._ok_text)
        bind(self.heading.setText, lambda: _(TITLE).format(file=self._file), owner=self)
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button.clicked.connect(self.accept)
        self.preview_page.ticked.connect(self._write)
        self.preview_page.answered.connect(self._on_answer)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.preview_page, 1)
        column.addLayout(foot)
        area = self.screen().availableGeometry()
        self.resize(min(WIDTH, area.width() - 40), min(HEIGHT, area.height() - 60))

    def begin(self) -> bool:
        """Read the file and show what it would do; False when the person stopped it."""
        parent = self if self.isVisible() else self.parentWidget()
        store, trip = self._page.store, self._page.delegation_id
        found = work.run(parent, READING, _looked, store, trip, self._data, self._file, self.options)
        if found is None:
            return False
        self.preview = found
        self.preview_page.show_preview(found, self.options.decisions)
        self._write()
        self.preview_page.table.setFocus()
        return True

    def _count(self) -> int:
        if self.preview is None:
            return 0
        counts = self.preview.counts(self.preview_page.chosen())
        return counts.added + counts.updated

    def _ok_text(self) -> str:
        return _("Import {count}").format(count=self._count())

    def _write(self) -> None:
        self.ok_button.setText(self._ok_text())
        self.ok_button.setEnabled(self._count() > 0)

    def _on_answer(self, place: int, who: str) -> None:
        """Somebody said whose line it is; the file is looked at once more."""
        decisions = {key: value for key, value in self.options.decisions.items() if key != place}
        self.options = replace(self.options, decisions={**decisions, **({place: who} if who else {})})
        self.begin()

"""匯入…: a file is chosen, its columns are named, what it would do is shown, then one action does it.

open_dialog(page)   # from the itinerary
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop import importing
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.importing import Options, Preview
from desktop.importing import tables as reading
from desktop.ui import dialogs, work
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.importpreview import PreviewPage
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.exchange.itinerary_table import Layout
    from desktop.importing import Counts
    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1080, 640
READING, LOOKING, BRINGING = N_("Reading the file…"), N_("Comparing with the itinerary…"), N_("Importing…")
FILES = N_("Calendars and tables")
DONE = N_("Imported from {file}: {added} new, {updated} changed.")


def open_dialog(page: Page) -> bool:
    """Ask for a file and bring it in; whether something was. What cannot be read stands on the page."""
    if not page.delegation_id:
        return False
    patterns = f"{_(FILES)} (*.ics *.xlsx *.xls *.ods *.csv *.txt *.tsv)"
    path = dialogs.open_file(page, N_("Import into the itinerary"), patterns)
    return path is not None and bring_in(page, path)


def bring_in(page: Page, path: Path) -> bool:
    """The same with a file that is known."""
    return brought(page, path, ImportDialog, _applied, DONE)


class Previewing(Protocol):
    """A dialog that shows what a file would do."""

    preview: Any
    preview_page: Any

    def begin(self) -> bool:
        """Read the file; False when the person stopped it, UserError where it cannot be read."""


def brought(
    page: Page,
    path: Path,
    make: Callable[[Page, bytes, str], Previewing],
    apply: Callable[[Store, str, Any, Collection[int], work.Progress], Counts],
    done: str,
) -> bool:
    """Show what a file would do and do what was accepted; whether something was. ``done`` says what."""
    try:
        dialog = make(page, importing.load(path), path.name)
        assert isinstance(dialog, QDialog)
        if not dialog.begin():
            dialog.deleteLater()
            return False
    except UserError as error:
        page.complain(error)
        return False
    if not dialogs.run(dialog):
        return False
    try:
        chosen = dialog.preview_page.chosen()
        counts = work.run(page, BRINGING, apply, page.store, page.delegation_id, dialog.preview, chosen)
    except UserError as error:
        page.complain(error)
        return False
    page.refresh()
    if counts is None:
        return False
    page.tell(Sentence(done, {"file": path.name, **counts._asdict()}))
    return True


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


class ImportDialog(QDialog):
    """Two pages: which column is what (tables only), and what would come of it. Nothing is stored before the last."""

    def __init__(self, page: Page, data: bytes, file: str) -> None:
        super().__init__(page.window())
        self._page, self._data, self._file = page, data, file
        self._table = not importing.is_calendar(data, file)
        self.options = Options()
        self.preview: Preview | None = None
        bind(self.setWindowTitle, N_("Import into the itinerary"))
        self.heading, self.problem = Label(), Label()
        self.heading.setProperty("role", "emptyTitle")
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.columns_page, self.preview_page = ColumnsPage(), PreviewPage(calendar=not self._table)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.columns_page)
        self.stack.addWidget(self.preview_page)
        self.back_button, self.cancel_button, self.ok_button = QPushButton(), QPushButton(), QPushButton()
        bind(self.back_button.setText, N_("Back to the columns"))
        bind(self.cancel_button.setText, N_("Cancel"))
        self.ok_button.setDefault(True)
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.show_columns)
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button.clicked.connect(self.go_on)
        self.columns_page.reread.connect(self._reread)
        self.preview_page.reconsidered.connect(self._reconsider)
        self.preview_page.ticked.connect(self._write)
        self._lay_out()
        bind(self.ok_button.setText, self._ok_text)
        bind(self.heading.setText, self._title)
        area = self.screen().availableGeometry()
        self.resize(min(WIDTH, area.width() - 40), min(HEIGHT, area.height() - 60))

    def _lay_out(self) -> None:
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

    def begin(self) -> bool:
        """Read the file; False when the person stopped it, UserError where it cannot be read."""
        if not self._table:
            return self.show_preview()
        done = work.run(self.parentWidget(), READING, _read, self._data, self._file, self.options)
        if done is None:
            return False
        sheet, layout = done
        self.columns_page.show_sheet(sheet, layout)
        self.show_columns()
        return True

    @property
    def on_columns(self) -> bool:
        return self.stack.currentWidget() is self.columns_page

    def _title(self) -> str:
        msgid = N_("Which column is what: {file}") if self.on_columns else N_("What would come in: {file}")
        return _(msgid).format(file=self._file)

    def _ok_text(self) -> str:
        if self.on_columns:
            return _("Go on")
        if self.preview is None:
            return _("Import")
        counts = self.preview.counts(self.preview_page.chosen())
        return _("Import {count}").format(count=counts.added + counts.updated)

    def _write(self) -> None:
        self.ok_button.setText(self._ok_text())
        self.heading.setText(self._title())
        self.back_button.setVisible(self._table and not self.on_columns)
        counts = self.preview.counts(self.preview_page.chosen()) if self.preview else importing.Counts()
        self.ok_button.setEnabled(self.on_columns or counts.added + counts.updated > 0)

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
        """The second page: what would come of it."""
        found = work.run(
            self if self.isVisible() else self.parentWidget(),
            LOOKING,
            _looked,
            self._page.store,
            self._page.delegation_id,
            self._data,
            self._file,
            self.options,
        )
        if found is None:
            return False
        self.preview = found
        self.preview_page.show_preview(found)
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
        self.options = self.columns_page.options(self.options)
        try:
            self.show_preview()
        except UserError as error:
            self._say(error)

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
            self.columns_page.show_sheet(*done)

    def _reconsider(self) -> None:
        """Another zone, or another kind of an item."""
        self.options = replace(
            self.options,
            zone=self.preview_page.zone(),
            kinds={**self.options.kinds, **self.preview_page.kinds()},
        )
        try:
            self.show_preview()
        except UserError as error:
            self._say(error)

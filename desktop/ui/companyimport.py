"""匯入…: tables of companies. The columns are named, what would come in is shown, one action does it.

open_dialog(page)      # asks for the file
bring_in(page, path)   # with one that is known
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain import dates
from desktop.domain.companies import listed
from desktop.domain.words import COUNTRIES, find
from desktop.exchange import company_table
from desktop.exchange.company_columns import COLUMNS
from desktop.i18n import N_, _
from desktop.importing import companies
from desktop.importing.companies import Line, Options, Preview, field_name
from desktop.importing.registration import UNCLEAR
from desktop.ui import dialogs, regionfield, work
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.importdialog import DONE, READING, ColumnsDialog, brought
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linetable import complaint
from desktop.ui.previewparts import TAKABLE, WHAT, LinePreview, add_box, first_question, kinds, offer, say_counts
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.exchange.itinerary_table import Layout
    from desktop.importing.preview import Counts
    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

TITLE, LOOKING = N_("Import companies"), N_("Comparing with the directory of companies…")
FILES = N_("Tables of companies")
HINT = N_("A name is needed. Fields, needs and places stand in one cell each with 、 between them.")
ANOTHER = N_("A new company")


def open_dialog(page: Page) -> bool:
    """Ask for a file and bring it in; whether something was. What cannot be read stands on the page."""
    path = dialogs.open_file(page, TITLE, f"{_(FILES)} (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)")
    return path is not None and bring_in(page, path)


def bring_in(page: Page, path: Path) -> bool:
    """The same with a file that is known."""
    return brought(page, path, ImportDialog, _applied, DONE)


def _applied(store: Store, _trip: str, preview: Preview, chosen: Collection[int], progress: work.Progress) -> Counts:
    return store.do(companies.LABEL, companies.apply, preview, chosen)


def _read(data: bytes, file: str, options: Options, progress: work.Progress) -> tuple[Sheet, Layout]:
    sheet = companies.sheet_of(data, file, options)
    return sheet, companies.layout_of(sheet, options)


def _looked(store: Store, data: bytes, file: str, options: Options, progress: work.Progress) -> Preview:
    return companies.preview(store, data, file, options)


class PreviewPage(LinePreview):
    """What each line would do; which company it is, where several bear the name."""

    def __init__(self, answered: Callable[[int, str], object]) -> None:
        super().__init__(3)
        self._answered = answered
        self._decisions: Mapping[int, str] = {}
        self.which_box, self._which_label = Combo(), Label()
        deciding = QHBoxLayout()
        add_box(deciding, self._which_label, self.which_box, N_("Is it one of these?"))
        deciding.addStretch(1)
        self.which_box.setMinimumWidth(320)
        self.which_box.activated.connect(lambda _place: self._on_which())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        column.addLayout(deciding)
        column.addWidget(self.details)
        follow(self._write)

    def show_preview(self, preview: Preview, decisions: Mapping[int, str]) -> None:
        """Show what a file would do; what was left out by hand stays so. The first open question is selected."""
        first = self._preview is None
        if self._preview is not None and len(self._preview.lines) != len(preview.lines):
            self._left_out.clear()
        self._preview, self._decisions = preview, decisions
        self._write()
        if first:
            self.table.setCurrentCell(first_question(preview), 0)

    def _write(self) -> None:
        if self._preview is None:
            return
        self._count()
        own = (_("Name of company"), _("Country"))
        row = self.table.fill(own, (120, 54, 240, 90), len(self._preview.lines), self._write_lines)
        self.table.stay_at(row)
        self._show_details()

    def _count(self) -> None:
        say_counts(self.counts, kinds(self._preview, self._left_out))

    def _write_lines(self) -> None:
        assert self._preview is not None
        for place, line in enumerate(self._preview.lines):
            ticked = place not in self._left_out if line.what in TAKABLE else None
            country = _(find(COUNTRIES, line.country).label) if line.country else ""
            name = line.name.get(i18n.current())
            texts = (_(WHAT[line.what]), str(line.number), name, country, "　".join(_said(line)))
            self.table.put(place, texts, faint=line.what == "unchanged", ticked=ticked)

    def _show_details(self) -> None:
        line: Line | None = self._current()
        row, told = self.table.currentRow(), self._preview.told if self._preview else {}
        candidates = [
            (row_id, told[row_id].get(i18n.current())) for row_id in (line.candidates if line is not None else ())
        ]
        offer(self._which_label, self.which_box, candidates, ANOTHER, self._decisions.get(row, ""))
        self.details.setText("　".join(_said(line)) if line is not None else "")

    def _on_which(self) -> None:
        if self._current() is not None:
            self._answered(self.table.currentRow(), str(self.which_box.currentData() or ""))


def _said(line: Line) -> list[str]:
    """Why not, what changes or comes with it, and what is worth reading: a text each."""
    code = i18n.current()
    found = [complaint(field_name(name) if name else "", why) for name, why in line.problems]
    found += [
        f"{field_name(name)}：{before or '－'} → {after}" if before else f"{field_name(name)}：{after}"
        for name, before, after in line.changes
    ]
    if line.what in ("added", "updated", UNCLEAR):
        found += [f"{field_name(n)}：{listed(tags).get(code)}" for n, tags in line.tags.items() if tags]
        if line.places:
            found.append(f"{field_name('places')}：{listed(place.name() for place in line.places).get(code)}")
        if line.what == "added":
            own = [(n, v) for n, v in line.values.items() if v and n not in ("name_zh", "name_ja", "country", "kind")]
            found += [f"{field_name(name)}：{_shown(name, value)}" for name, value in own]
    return found + [complaint(field_name(name) if name else "", why) for name, why in line.notes]


def _shown(name: str, value: Any) -> str:
    if name == "region":
        return regionfield.named(str(value)).text()
    return dates.long(value, i18n.current()) if isinstance(value, date) else str(value)


class ImportDialog(ColumnsDialog):
    """Two pages: which column is what, and what would come of it. Nothing is stored before the last."""

    options: Options
    preview_page: PreviewPage

    def __init__(self, page: Page, data: bytes, file: str) -> None:
        super().__init__(page, data, file, TITLE, ColumnsPage(COLUMNS, company_table.recognise, HINT))
        self.options = Options()
        self.preview_page = PreviewPage(self._on_answer)
        self.cancel_button.setAutoDefault(False)
        self._lay_out(self._stacked(self.columns_page, self.preview_page), (self.back_button,))

    def _read(self) -> tuple[Sheet, Layout] | None:
        return work.run(self._parent(), READING, _read, self._data, self.file, self.options)

    def _look(self) -> Preview | None:
        return work.run(self._parent(), LOOKING, _looked, self._page.store, self._data, self.file, self.options)

    def go_on(self) -> None:
        """The button: from the columns to the preview, from there to the end."""
        if not self.on_columns:
            self.accept()
            return
        self.options = self.columns_page.options(self.options)
        self._again()

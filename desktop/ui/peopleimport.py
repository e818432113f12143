"""匯入聯絡人…: a file is dropped or chosen, its columns are named, what it would do is shown, then one action does it.

open_dialog(page)      # asks for the file
bring_in(page, paths)  # with those that were dropped on the page
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.errors import UserError
from desktop.exchange import people_table
from desktop.exchange.itinerary_table import key_word
from desktop.exchange.people_columns import BY_KEY, COLUMNS
from desktop.i18n import N_, _
from desktop.importing import people
from desktop.importing.people import Options, Preview
from desktop.ui import dialogs, security, work
from desktop.ui.filedrop import FileDrop
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.importdialog import READING, ColumnsDialog, carried_out, remember, remembered
from desktop.ui.labels import Label
from desktop.ui.peoplepreview import PreviewPage
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.importing.preview import Counts
    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

TITLE = N_("Import contacts")
LOOKING = N_("Comparing with the directory…")
FILES = N_("Contact cards and tables")
DONE = N_("Contacts from {file}: {added} new, {updated} changed, {rejected} left out.")
HINT = N_("A name is needed. What you set here is remembered for the next file with these columns.")
LEARNED = "people_columns"
ANY = ("",)  # a file of any ending may be dropped: what it is, reading finds out
PATTERNS = "*.vcf *.vcard *.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv"


def open_dialog(page: Page) -> bool:
    """Ask for a file and bring it in; whether something was."""
    if not security.allow(page, page.store):
        return False
    return carried_out(page, ImportDialog(page), _applied, DONE)


def bring_in(page: Page, paths: list[Path]) -> bool:
    """The same with files that are known; what cannot be read stands on the page."""
    if not security.allow(page, page.store):
        return False
    dialog = ImportDialog(page)
    try:
        if not dialog.read(paths):
            dialog.deleteLater()
            return False
    except UserError as error:
        dialog.deleteLater()
        page.complain(error)
        return False
    return carried_out(page, dialog, _applied, DONE)


def _applied(
    store: Store, _delegation_id: str, preview: Preview, chosen: Collection[int], progress: work.Progress
) -> Counts:
    return people.bring(store, preview, chosen, progress)


def _loaded(paths: Sequence[Path], options: Options, progress: work.Progress) -> tuple[bytes, Sheet | None, Any]:
    data = people.load_all(paths)
    return data, *_read(data, paths[0].name, options, progress)


def _read(data: bytes, file: str, options: Options, progress: work.Progress) -> tuple[Sheet | None, Any]:
    if people.looks_like(data) or people.is_card_file(file):
        return None, None
    sheet = people.sheet_of(data, file, options)
    return sheet, people.layout_of(sheet, options)


def _looked(store: Store, data: bytes, file: str, options: Options, progress: work.Progress) -> Preview:
    return people.preview(store, data, file, options, progress)


def learned() -> dict[str, str]:
    """Names of columns (``key_word``) with what they were taken as before."""
    return remembered(LEARNED, BY_KEY)


def learn(names: dict[str, str]) -> None:
    """Remember what was set by hand: where a column is taken as something else than its name says by itself.

    Only of a row that holds names of columns: one of people, taken for it by mistake, must not be kept.
    """
    before = learned()
    usual = people_table.known_words()
    if sum(key_word(name) in usual for name in names) < 2:
        return
    for name, key in names.items():
        word = key_word(name)
        before.pop(word, None)
        if word and usual.get(word, "") != key:
            before[word] = key
    remember(LEARNED, before)


class DropPage(QFrame):
    """The place for a file: dropped, or chosen with the button."""

    given = Signal(list)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        FileDrop(self, ANY, self.given.emit)
        self.setObjectName("dropPage")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.choose_button = QPushButton()
        bind(self.choose_button.setText, N_("Choose a file…"))
        self.choose_button.clicked.connect(self.asked.emit)
        heading, small = Label(), Label()
        heading.setProperty("role", "heading")
        small.setProperty("role", "small")
        small.setWordWrap(True)
        bind(heading.setText, N_("Drop a file of contacts here"))
        bind(
            small.setText,
            N_("Cards of Outlook, iPhone, Android and Japanese telephones (.vcf); tables of card readers and mail "
               "programs (.xlsx, .ods, .xls, .csv). Nothing is stored before you have seen what would change."),
        )  # fmt: skip
        small.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wide = QHBoxLayout()
        wide.addStretch(1)
        wide.addWidget(small, 4)
        wide.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(heading)
        column.addLayout(wide)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class ImportDialog(ColumnsDialog):
    """Three pages: the file, which column is what (tables only), what would come of it. Only the last one stores."""

    options: Options
    preview_page: PreviewPage

    def __init__(self, page: Page) -> None:
        super().__init__(page, b"", "", TITLE, ColumnsPage(COLUMNS, people_table.recognise, HINT))
        self._cards = False
        self.options = Options(learned=learned())
        self.drop_page, self.preview_page = DropPage(), PreviewPage()
        self.other_button = QPushButton()
        bind(self.other_button.setText, N_("Another file…"))
        for button in (self.other_button, self.cancel_button):
            button.setAutoDefault(False)
        self.other_button.clicked.connect(self.choose)
        self.drop_page.asked.connect(self.choose)
        self.drop_page.given.connect(self.take)
        self.preview_page.reconsidered.connect(self._reconsider)
        self.preview_page.answered.connect(self._on_answer)
        pages = self._stacked(self.drop_page, self.columns_page, self.preview_page)
        self._lay_out(pages, (self.other_button, self.back_button))
        self._write()
        self.drop_page.choose_button.setFocus()

    @property
    def _place(self) -> int:
        return self.stack.currentIndex()

    def _title(self) -> str:
        return _(TITLE) if self._place == 0 else super()._title()

    def _ok_text(self) -> str:
        return _("Go on") if self._place == 0 else super()._ok_text()

    def _write(self) -> None:
        super()._write()
        self.ok_button.setVisible(self._place > 0)
        self.other_button.setVisible(self._place > 0)
        self.back_button.setVisible(self._place == 2 and not self._cards)
        self.ok_button.setDefault(self._place > 0)
        self.drop_page.choose_button.setDefault(self._place == 0)

    def choose(self) -> None:
        """Ask which file, or which cards."""
        paths = dialogs.open_files(self, TITLE, f"{_(FILES)} ({PATTERNS})")
        if paths:
            self.take(paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Read a file, or several of cards; what is wrong with them stands below."""
        try:
            self.read(paths)
        except UserError as error:
            self._say(error)

    def read(self, paths: Sequence[Path]) -> bool:
        """Read a file, or several of cards; False when the person stopped it, UserError where it cannot be read."""
        fresh = Options(learned=learned())
        done = work.run(self._parent(), READING, _loaded, paths, fresh)
        if done is None:
            return False
        data, sheet, layout = done
        first = paths[0].name
        self.file = _("{count} files: {file} …").format(file=first, count=len(paths)) if len(paths) > 1 else first
        self._data, self.options, self.preview = data, fresh, None
        self._cards = sheet is None
        self._say(None)
        if sheet is None:
            return self.show_preview()
        self._show_sheet(sheet, layout)
        self.show_columns()
        return True

    def _read(self) -> tuple[Sheet | None, Any] | None:
        return work.run(self._parent(), READING, _read, self._data, self.file, self.options)

    def _look(self) -> Preview | None:
        return work.run(self._parent(), LOOKING, _looked, self._page.store, self._data, self.file, self.options)

    def _show(self, found: Preview) -> None:
        self.preview_page.show_preview(found, self.options.decisions, cards=self._cards)

    def go_on(self) -> None:
        """The button: from the columns to the preview, from there to the end."""
        if self._place == 2:
            self.accept()
            return
        self.options = replace(self.columns_page.options(self.options), decisions={})
        if self._again():
            learn(self.columns_page.names())

    def _reconsider(self) -> None:
        """Another language of the names, or another encoding of cards."""
        encoding = self.preview_page.encoding() if self._cards else self.options.encoding
        self.options = replace(self.options, names=self.preview_page.names(), encoding=encoding, decisions={})
        self._again()

"""匯入聯絡人…: a file is dropped or chosen, its columns are named, what it would do is shown, then one action does it.

open_dialog(page)      # asks for the file
bring_in(page, paths)  # with those that were dropped on the page
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop.errors import Sentence, UserError
from desktop.exchange import people_table
from desktop.exchange.itinerary_table import key_word
from desktop.exchange.people_columns import BY_KEY, COLUMNS
from desktop.i18n import N_, _
from desktop.importing import people
from desktop.importing.people import Options, Preview
from desktop.settings import Settings
from desktop.ui import dialogs, security, work
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.importing import BRINGING
from desktop.ui.labels import Label
from desktop.ui.peoplepreview import PreviewPage
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.importing.preview import Counts
    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1120, 660
TITLE = N_("Import contacts")
READING, LOOKING = N_("Reading the file…"), N_("Comparing with the directory…")
FILES = N_("Contact cards and tables")
DONE = N_("Contacts from {file}: {added} new, {updated} changed, {rejected} left out.")
HINT = N_("A name is needed. What you set here is remembered for the next file with these columns.")
LEARNED, MOST_LEARNED = "people_columns", 300
PATTERNS = "*.vcf *.vcard *.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv"


def open_dialog(page: Page) -> bool:
    """Ask for a file and bring it in; whether something was."""
    if not security.allow(page, page.store):
        return False
    return _brought(page, ImportDialog(page))


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
    return _brought(page, dialog)


def _brought(page: Page, dialog: ImportDialog) -> bool:
    if not dialogs.run(dialog) or dialog.preview is None:
        return False
    try:
        chosen = dialog.preview_page.chosen()
        counts = work.run(page, BRINGING, _applied, page.store, dialog.preview, chosen)
    except UserError as error:
        page.complain(error)
        return False
    page.refresh()
    if counts is None:
        return False
    page.tell(Sentence(DONE, {"file": dialog.file, **counts._asdict()}))
    return True


def _applied(store: Store, preview: Preview, chosen: Collection[int], progress: work.Progress) -> Counts:
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
    """Names of columns (folded) with what they were taken as before."""
    try:
        found = json.loads(Settings().get(LEARNED, ""))
        return {str(name): str(key) for name, key in found.items() if key in BY_KEY or key == ""}
    except (ValueError, AttributeError):
        return {}


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
    Settings().put(**{LEARNED: json.dumps(dict(list(before.items())[-MOST_LEARNED:]), ensure_ascii=False)})


class DropPage(QFrame):
    """The place for a file: dropped, or chosen with the button."""

    given = Signal(list)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.given.emit(files))  # the other program waits for the drop to end


class ImportDialog(QDialog):
    """Three pages: the file, which column is what (tables only), what would come of it. Only the last one stores."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.window())
        self._page, self._data, self.file = page, b"", ""
        self._cards = False
        self.options = Options(learned=learned())
        self.preview: Preview | None = None
        bind(self.setWindowTitle, TITLE)
        self.heading, self.problem = Label(), Label()
        self.heading.setProperty("role", "emptyTitle")
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.drop_page, self.preview_page = DropPage(), PreviewPage()
        self.columns_page = ColumnsPage(COLUMNS, people_table.recognise, HINT)
        self.stack = QStackedWidget()
        for widget in (self.drop_page, self.columns_page, self.preview_page):
            self.stack.addWidget(widget)
        self.other_button, self.back_button = QPushButton(), QPushButton()
        self.cancel_button, self.ok_button = QPushButton(), QPushButton()
        bind(self.other_button.setText, N_("Another file…"))
        bind(self.back_button.setText, N_("Back to the columns"))
        bind(self.cancel_button.setText, N_("Cancel"))
        bind(self.ok_button.setText, self._ok_text)
        bind(self.heading.setText, self._title)
        for button in (self.other_button, self.back_button, self.cancel_button):
            button.setAutoDefault(False)
        self.other_button.clicked.connect(self.choose)
        self.back_button.clicked.connect(self.show_columns)
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button.clicked.connect(self.go_on)
        self.drop_page.asked.connect(self.choose)
        self.drop_page.given.connect(self.take)
        self.columns_page.reread.connect(self._reread)
        self.preview_page.reconsidered.connect(self._reconsider)
        self.preview_page.answered.connect(self._on_answer)
        self.preview_page.ticked.connect(self._write)
        foot = QHBoxLayout()
        foot.addWidget(self.other_button)
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
        self._write()
        self.drop_page.choose_button.setFocus()

    @property
    def _place(self) -> int:
        return self.stack.currentIndex()

    def _title(self) -> str:
        if self._place == 0:
            return _(TITLE)
        msgid = N_("Which column is what: {file}") if self._place == 1 else N_("What would come in: {file}")
        return _(msgid).format(file=self.file)

    def _ok_text(self) -> str:
        if self._place < 2 or self.preview is None:
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
        self.ok_button.setVisible(self._place > 0)
        self.other_button.setVisible(self._place > 0)
        self.back_button.setVisible(self._place == 2 and not self._cards)
        self.ok_button.setEnabled(self._place == 1 or self._count() > 0)
        self.ok_button.setDefault(self._place > 0)
        self.drop_page.choose_button.setDefault(self._place == 0)

    def _say(self, error: UserError | None) -> None:
        self.problem.setVisible(error is not None)
        if error is not None:
            bind(self.problem.setText, lambda: error.sentence.text(_))

    def _parent(self) -> Any:
        return self if self.isVisible() else self.parentWidget()

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
        self.columns_page.show_sheet(sheet, layout)
        self.show_columns()
        return True

    def show_columns(self) -> None:
        """The second page."""
        self.stack.setCurrentWidget(self.columns_page)
        self._say(None)
        self._write()
        self.columns_page.table.setFocus()

    def show_preview(self) -> bool:
        """The last page: what would come of it."""
        found = work.run(self._parent(), LOOKING, _looked, self._page.store, self._data, self.file, self.options)
        if found is None:
            return False
        self.preview = found
        self.preview_page.show_preview(found, self.options.decisions, cards=self._cards)
        self.stack.setCurrentWidget(self.preview_page)
        self._say(None)
        self._write()
        self.preview_page.table.setFocus()
        return True

    def go_on(self) -> None:
        """The button: from the columns to the preview, from there to the end."""
        if self._place == 2:
            self.accept()
            return
        self.options = replace(self.columns_page.options(self.options), decisions={})
        self._again()
        if self._place == 2:
            learn(self.columns_page.names())

    def _again(self) -> None:
        try:
            self.show_preview()
        except UserError as error:
            self._say(error)

    def _reread(self) -> None:
        """Another sheet, encoding or separator: the columns are looked for anew."""
        self.options = replace(self.columns_page.source(self.options), columns=None, header=None)
        try:
            done = work.run(self, READING, _read, self._data, self.file, self.options)
        except UserError as error:
            self._say(error)
            return
        if done is not None and done[0] is not None:
            self._say(None)
            self.columns_page.show_sheet(done[0], done[1])

    def _reconsider(self) -> None:
        """Another language of the names, or another encoding of cards."""
        encoding = self.preview_page.encoding() if self._cards else self.options.encoding
        self.options = replace(self.options, names=self.preview_page.names(), encoding=encoding, decisions={})
        self._again()

    def _on_answer(self, place: int, who: str) -> None:
        """Somebody said who a line is; the file is looked at once more."""
        decisions = {key: value for key, value in self.options.decisions.items() if key != place}
        self.options = replace(self.options, decisions={**decisions, **({place: who} if who else {})})
        self._again()

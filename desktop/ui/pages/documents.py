"""文件 書類: every paper of the trip with its options, its preview and what to look at before printing."""

from __future__ import annotations

import importlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QWidget,
)

from desktop import i18n, papers, paths
from desktop.domain.rosters import LISTINGS
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.ui import dialogs
from desktop.ui.labels import Label
from desktop.ui.pages.page import Page
from desktop.ui.panel import Panel
from desktop.ui.paperoptions import PaperOptions
from desktop.ui.preview import Leaves, Tile, picture, send, show_notices
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.documents.paper import Paper
    from desktop.documents.registry import Document

LISTED = {*(made.key for made in LISTINGS), "companies"}  # papers that are also written as spreadsheets
RENDER_AFTER_MS = 80
THUMB_AFTER_MS = 150


class DocumentsPage(Page):
    """The print room: what is shown is the very PDF that is saved and printed."""

    key = "documents"

    def build(self) -> None:
        from desktop.documents.registry import DOCUMENTS

        self.paper: Paper | None = None
        self._refused: Sentence | None = None  # why there is none
        self._timer = QTimer(self, singleShot=True, interval=RENDER_AFTER_MS)
        self._timer.timeout.connect(self.render_paper)
        self._drawn: set[str] = set()
        self._thumbs = QTimer(self, singleShot=True, interval=THUMB_AFTER_MS)
        self._thumbs.timeout.connect(self.draw_next_thumb)
        self.tiles = {document.key: Tile(document) for document in DOCUMENTS if document.scope != "directory"}
        shelf = QWidget()
        grid = QGridLayout(shelf)
        grid.setContentsMargins(16, 4, 16, 12)
        grid.setSpacing(12)
        for number, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, number // 4, number % 4)
            tile.toggled.connect(lambda on, tile=tile: self._on_tile(tile) if on else None)
        grid.setColumnStretch(4, 1)
        grid.setRowStretch(9, 1)
        self.area = area = QScrollArea()
        area.setWidget(shelf)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(shelf.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self.panel = Panel(self)
        self._build_panel()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area, 1)
        row.addWidget(self.panel)
        self.work.addLayout(row)
        next(iter(self.tiles.values())).setChecked(True)
        QTimer.singleShot(0, self, self._warm)
        follow(self._on_language)

    def _warm(self) -> None:
        """Import what makes papers before the first one is asked for: together they would hold the window up."""
        for name in ("reportlab.pdfgen.canvas", "desktop.documents.typeset"):
            importlib.import_module(name)

    def _build_panel(self) -> None:
        self.heading = Label()
        self.heading.setProperty("role", "heading")
        self.panel.body.addWidget(self.heading)
        self.options = PaperOptions()
        self.options.changed.connect(self._later)
        self.panel.body.addWidget(self.options)
        self.phones_button = QPushButton()
        bind(self.phones_button.setText, N_("For phones…"))
        self.phones_button.clicked.connect(self.show_phones)
        self.sheet_button = QPushButton()
        bind(self.sheet_button.setText, N_("Spreadsheet…"))
        self.sheet_button.clicked.connect(self.save_list)
        foot = QHBoxLayout()
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.print_button.setProperty("role", "primary")
        bind(self.print_button.setText, N_("Print…"))
        bind(self.save_button.setText, N_("Save as PDF…"))
        self.print_button.clicked.connect(self.print_paper)
        self.save_button.clicked.connect(self.save_paper)
        foot.addWidget(self.print_button)
        foot.addWidget(self.save_button)
        foot.addWidget(self.sheet_button)
        foot.addWidget(self.phones_button)
        foot.addStretch(1)
        self.panel.body.addLayout(foot)
        self.notices_title = Label()
        self.notices_title.setProperty("role", "heading")
        self.notices = QListWidget()
        self.notices.setWordWrap(True)
        self.notices.setFixedHeight(96)
        bind(self.notices.setAccessibleName, N_("To look at"))
        self.panel.body.addWidget(self.notices_title)
        self.panel.body.addWidget(self.notices)
        self.leaves = Leaves(self, 1.0)
        self.leaves.put_into(self.panel.body)
        self.hint = Label()
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "small")
        bind(self.hint.setText, N_("Print at actual size (100 %), without “fit to page”; two-sided on the long edge."))
        self.panel.body.addWidget(self.hint)
        self._write_options()

    @property
    def document(self) -> Document:
        """The paper that is chosen."""
        return next(tile.document for tile in self.tiles.values() if tile.isChecked())

    def _write_options(self) -> None:
        self.options.fill(self.store if self.delegation_id else None, self.delegation_id)

    def _on_tile(self, tile: Tile) -> None:
        self.area.ensureWidgetVisible(tile, 0, 12)
        self._choose()

    def _choose(self) -> None:
        self.options.show_for(self.document)
        self.phones_button.setVisible("size" in self.document.asks)
        self.sheet_button.setVisible(self.document.key in LISTED or papers.is_table(self.document.key))
        self.heading.setText(self.document.name().get(i18n.current()))
        self._later()

    def save_list(self) -> None:
        """The list that is chosen for spreadsheets."""
        if papers.is_table(self.document.key):
            from desktop.ui import claimpapers

            claimpapers.save_for(self, self.document.key, self.options)
            return
        from desktop.ui import rosters

        rosters.open_dialog(self, self.document.key)

    def show_phones(self) -> None:
        """The day as text and picture, the trip as one page."""
        from desktop.ui import phones

        phones.open_dialog(self)

    def _later(self, *_ignored: Any) -> None:
        self._timer.start()

    def refresh(self) -> None:
        self._drawn.clear()
        self._write_options()
        self._later()

    def show_document(self, key: str, event: str) -> None:
        """Show a paper, of one event where one is named."""
        self._write_options()
        self.tiles[key].setChecked(True)
        self.options.choose_meeting(event)
        self._choose()

    def render_paper(self) -> None:
        """Make the paper and show its first page; what keeps it from being made stands in the list."""
        self._timer.stop()
        self.paper, self._refused = None, None
        if self.delegation_id:
            try:
                options = papers.options(**self.options.options())
                wanted = self.options.wanted(self.document)
                self.paper = papers.make(self.store, self.document.key, self.delegation_id, options, **wanted)
            except UserError as error:
                self._refused = error.sentence
        self._drawn.add(self.document.key)
        self._thumbs.start()
        self._show_notices()
        self._show_page()

    @property
    def is_drawn(self) -> bool:
        """Whether every paper has its picture, or what there is to say instead."""
        return not self._timer.isActive() and len(self._drawn) == len(self.tiles)

    def draw_next_thumb(self) -> None:
        """Give one more tile its picture while nobody is waiting for anything."""
        tile = next((tile for key, tile in self.tiles.items() if key not in self._drawn), None)
        if tile is None or not self.delegation_id or not self.isVisible():
            return
        self._drawn.add(tile.document.key)
        try:
            paper = papers.make(self.store, tile.document.key, self.delegation_id, papers.options(), glance=True)
        except UserError:
            tile.show_thumb(QImage())  # nothing to print yet: an empty frame says so
        else:
            from desktop.documents.preview import opened

            with opened(paper.pdf) as preview:
                tile.show_thumb(picture(preview, 0, self.devicePixelRatioF()))
        self._thumbs.start()

    def _show_notices(self) -> None:
        """What should be looked at, or why there is no paper, in the language of the screen."""
        refused = [self._refused.text(_)] if self._refused else []
        found = [notice.text(_) for notice in self.paper.notices] if self.paper else refused
        show_notices(self.notices_title, self.notices, found)
        for button in (self.print_button, self.save_button):
            button.setEnabled(self.paper is not None)

    def _show_page(self) -> None:
        image = self.leaves.show(self.paper.pdf if self.paper is not None else None)
        if self.paper is not None:
            self.tiles[self.document.key].show_thumb(image)

    def _on_language(self) -> None:
        self._write_options()
        self.heading.setText(self.document.name().get(i18n.current()))
        self._show_notices()
        self.leaves.view.setAccessibleName(_("Preview"))

    def file_name(self) -> str:
        """A name that sorts: day, then the paper's name in the language of the screen."""
        return f"{date.today():%Y-%m-%d} {self.document.stem.get(i18n.current())}.pdf"

    def save_paper(self) -> None:
        """Save as PDF and open it."""
        if self.paper is None:
            return
        folder = paths.documents_folder()
        target = dialogs.save_file(self, self.file_name(), "PDF (*.pdf)", folder if folder.exists() else None)
        if target is None:
            return
        target = target.with_suffix(".pdf")
        try:
            papers.save(self.paper.pdf, target)
            papers.told(self.store, self.document.key, target.name)
        except UserError as error:
            self.complain(error)
            return
        self.tell_saved(target)

    def tell_saved(self, target: Path) -> None:
        """Open the saved paper in the program that the system uses for PDF."""
        if QGuiApplication.platformName() != "offscreen":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def print_paper(self) -> None:
        """Print through the system's dialog, at actual size."""
        if self.paper is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(self.document.stem.get(i18n.current()))
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        if dialogs.run(QPrintDialog(printer, self)):
            send(self.paper.pdf, printer)
            papers.told(self.store, self.document.key, "")

    def add(self) -> None:
        """Nothing is added here: papers are made from the other tabs."""

    def edit(self) -> None:
        self.options.language.setFocus()

    def delete(self) -> None:
        """Nothing is deleted here."""

"""The button that saves a paper: as PDF, and from its menu as what else there is of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton

from desktop import i18n, papers
from desktop.domain.rosters import LISTINGS
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import backup
from desktop.ui import dialogs, work
from desktop.ui.panel import restyle
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.documents.registry import Document
    from desktop.ui.pages.documents import DocumentsPage
    from desktop.ui.work import Progress

LISTED = {*(made.key for made in LISTINGS), "companies"}  # papers whose spreadsheet asks first what may stand in it
MAKING = N_("The paper is being made…")
ENTRIES = {
    "pdf": N_("PDF…"),
    "odt": N_("OpenDocument text (.odt)…"),
    "docx": N_("Word document (.docx)…"),
    "xlsx": N_("Spreadsheet…"),
}
NAMES = {
    "pdf": N_("PDF"),
    "docx": N_("Word document"),
    "odt": N_("OpenDocument text"),
    "xlsx": N_("Excel workbook"),
    "ods": N_("OpenDocument"),
}
PHONES = "phones"


def file_name(document: Document, ending: str) -> str:
    """A name that sorts: day, then the paper's name in the language of the screen."""
    return f"{date.today():%Y-%m-%d} {document.stem.get(i18n.current())}.{ending}"


def show_file(target: Path) -> None:
    """Open a file in the program that the system uses for it."""
    if not dialogs.answered_by_tests():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))


class Saver:
    """What ``button`` of ``page`` does: with one kind of file it saves at once, with several it has a menu."""

    def __init__(self, page: DocumentsPage, button: QPushButton) -> None:
        self.page, self.button = page, button
        self.kinds: list[str] = []
        self.menu = QMenu(button)
        bind(button.setText, self._words, owner=button)
        button.clicked.connect(self._on_button)

    def show_for(self, document: Document) -> None:
        """Offer what there is of this paper."""
        self.kinds = [kind for kind in papers.endings(document.key) if kind in ENTRIES]
        if "size" in document.asks:
            self.kinds.append(PHONES)
        several = len(self.kinds) > 1
        self.button.setText(self._words())
        self.button.setProperty("role", "menu" if several else "")
        restyle(self.button)
        self.menu.clear()
        for kind in self.kinds:
            entry = self.menu.addAction(_(ENTRIES[kind]) if kind in ENTRIES else _("For phones…"))
            entry.triggered.connect(lambda _on=False, kind=kind: self.save(kind))
        self.button.setMenu(self.menu if several else None)  # type: ignore[arg-type]

    def _words(self) -> str:
        return _("Save…") if len(self.kinds) > 1 else _("Save as PDF…")

    def _on_button(self) -> None:
        if len(self.kinds) == 1:
            self.save("pdf")

    def save(self, kind: str) -> None:
        """Ask where to, and write the paper as this kind of file."""
        page = self.page
        key = page.document.key
        if kind == PHONES:
            page.show_phones()
        elif kind == "xlsx" and papers.is_table(key):
            from desktop.ui import claimpapers

            claimpapers.save_for(page, key, page.options)
        elif kind == "xlsx" and key in LISTED:
            from desktop.ui import rosters

            rosters.open_dialog(page, key)
        elif kind in papers.endings(key):
            self._save_file(kind)

    def _save_file(self, ending: str) -> None:
        page = self.page
        paper = page.settled()
        if paper is None:
            return
        target = dialogs.save_file(page, file_name(page.document, ending), f"{_(NAMES[ending])} (*.{ending})")
        if target is None:
            return
        target = dialogs.ended(target, ending)
        try:
            backup.spare(page.store, target)
            data: bytes | None = paper.pdf if ending == "pdf" else self._made(ending)
            if data is None:
                return
            papers.save(data, target)
            papers.told(page.store, page.document.key, target.name)
        except UserError as error:
            page.complain(error)
            return
        page.used()
        page.saved(target)
        show_file(target)

    def _made(self, ending: str) -> bytes | None:
        page = self.page
        key, options, wanted = page.wish()
        papers.prepare(key)
        store, trip = page.store, page.delegation_id

        def make(progress: Progress) -> bytes:
            return papers.file(store, key, trip, options, ending, **wanted).data

        return work.run(page, MAKING, make)

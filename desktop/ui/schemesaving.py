"""Papers of applications as files, from the window they are entered in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QMenu, QPushButton

from desktop import papers
from desktop.i18n import N_
from desktop.ui import filewriting, work
from desktop.ui.exporting import KINDS
from desktop.ui.letterform import menu_button
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.acting import ActingDialog

PRINT_ROOM = N_("Preview and print…")
PDF = N_("PDF, to read and print")


class Wanted(NamedTuple):
    """A line of the menu: a paper as a file, of one application or of the whole year."""

    text: str
    key: str
    language: str
    ending: str = "pdf"
    one: bool = False


FORMS = (
    Wanted(N_("Application form of this county (PDF)"), "application", "zh_TW", one=True),
    Wanted(N_("The same in Japanese, without wishes' order and budget (PDF)"), "application", "ja", one=True),
    Wanted(N_("Application forms of all counties (PDF)"), "application", "zh_TW"),
)
LISTS = (
    Wanted(N_("List with points (PDF)"), "applications", "zh_TW"),
    Wanted(N_("List with points (XLSX)"), "applications", "zh_TW", "xlsx"),
    Wanted(N_("List with points (ODS)"), "applications", "zh_TW", "ods"),
)


def save_menu(
    dialog: ActingDialog, application: Callable[[], str], scheme: Callable[[], str], central: bool
) -> QPushButton:
    """A button with what can be saved; a city has its own form alone."""
    menu = QMenu(dialog)
    for number, wanted in enumerate((*FORMS, *LISTS) if central else FORMS[:2]):
        if number == len(FORMS):
            menu.addSeparator()
        action = menu.addAction("")
        bind(action.setText, wanted.text)
        of = application if wanted.one else scheme
        action.triggered.connect(partial(_asked, dialog, wanted, of))
    if dialog.page.delegation_id:  # the print room is that of a trip
        menu.addSeparator()
        action = menu.addAction("")
        bind(action.setText, PRINT_ROOM)
        action.triggered.connect(partial(_print, dialog, scheme))
    menu.aboutToShow.connect(partial(_able, menu, application))
    return menu_button(N_("Save…"), menu)


def _able(menu: QMenu, application: Callable[[], str]) -> None:
    """Without an application there is nothing to save."""
    for action in menu.actions():
        action.setEnabled(bool(application()))


def _print(dialog: ActingDialog, scheme: Callable[[], str], _on: bool = False) -> None:
    row_id = scheme()
    dialog.accept()
    dialog.page.window_print("application", row_id)


def _asked(dialog: ActingDialog, wanted: Wanted, of: Callable[[], str], _on: bool = False) -> None:
    save(dialog, wanted, of())


def save(dialog: ActingDialog, wanted: Wanted, row_id: str) -> Path | None:
    """Ask where to, and write the paper there; the file, or None."""
    document = papers.document(wanted.key)
    assert document is not None
    stem = document.stem.get(wanted.language)
    words = PDF if wanted.ending == "pdf" else KINDS[wanted.ending]
    papers.prepare(wanted.key)
    args = dialog.store, dialog.page.delegation_id, wanted, row_id
    return filewriting.write(dialog, stem, wanted.ending, words, _written, *args)


def _written(store: Store, trip: str, wanted: Wanted, row_id: str, progress: work.Progress) -> bytes:
    chosen = papers.options(language=wanted.language)
    return papers.file(store, wanted.key, trip, chosen, wanted.ending, event=row_id).data

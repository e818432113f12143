"""The picture and the list of the pairs on paper and as files, also where there is no trip yet."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton

from desktop import i18n, papers
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.ui import filewriting, work
from desktop.ui.exporting import KINDS
from desktop.ui.filewriting import WRITING
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.pairing import PairingPage

MAP, LIST, PDF, BOTH = "pairing-map", "pairing-list", "pdf", "both"
PRINTED = ((MAP, N_("Print the map…")), (LIST, N_("Print the list…")))
SAVED_AS = (  # document, language, kind of file
    (MAP, "zh_TW", PDF, N_("Save the map in Chinese (PDF)…")),
    (MAP, "ja", PDF, N_("Save the map in Japanese, without sizes and wishes (PDF)…")),
    (MAP, BOTH, PDF, N_("Save the map in both languages, without sizes and wishes (PDF)…")),
    (LIST, "zh_TW", PDF, N_("Save the list in Chinese (PDF)…")),
    (LIST, "zh_TW", "xlsx", N_("Save the list in Chinese (XLSX)…")),
    (LIST, "ja", PDF, N_("Save the list in Japanese, without sizes and wishes (PDF)…")),
    (LIST, "ja", "xlsx", N_("Save the list in Japanese, without sizes and wishes (XLSX)…")),
)


def button(page: PairingPage) -> QPushButton:
    """「列印…」 with everything that can be printed or saved."""
    made = QPushButton()
    made.setProperty("role", "menu")
    bind(made.setText, N_("Print…"))
    menu = QMenu(made)
    for key, words in PRINTED:
        action = menu.addAction("")
        bind(action.setText, words)
        action.triggered.connect(partial(_print, page, key))
    menu.addSeparator()
    for key, language, ending, words in SAVED_AS:
        action = menu.addAction("")
        bind(action.setText, words)
        action.triggered.connect(partial(_save, page, key, language, ending))
    made.setMenu(menu)
    return made


def _print(page: PairingPage, key: str, _on: bool = False) -> None:
    """Among the papers where a trip is shown, else at once in the language of the screen."""
    if page.delegation_id:
        page.window_print(key, page.scheme_id)
        return
    from desktop.ui import printing

    document = papers.document(key)
    assert document is not None
    papers.prepare(key)
    try:
        data = work.run(page, WRITING, _written, page.store, key, i18n.current(), PDF, page.scheme_id)
    except UserError as error:
        page.complain(error)
        return
    if data is not None:
        printing.run(page, data, document.stem.get(i18n.current()))


def _save(page: PairingPage, key: str, language: str, ending: str, _on: bool = False) -> None:
    save(page, key, language, ending)


def save(page: PairingPage, key: str, language: str, ending: str) -> Path | None:
    """Ask where to, and write it there; the file, or None."""
    document = papers.document(key)
    assert document is not None
    stem = document.stem.get(i18n.current() if language == BOTH else language)
    words = N_("PDF, to read and print") if ending == PDF else KINDS[ending]
    papers.prepare(key)
    args = page.store, key, language, ending, page.scheme_id
    return filewriting.write(page, stem, ending, words, _written, *args)


def _written(store: Store, key: str, language: str, ending: str, scheme_id: str, progress: work.Progress) -> bytes:
    progress(0, 0)
    return papers.file(store, key, "", papers.options(language=language), ending, event=scheme_id).data

"""Saving a list from its own window: where to is asked, and what became of it stands above the buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QMenu, QPushButton

from desktop import i18n, papers, sheets
from desktop.i18n import N_
from desktop.sheets.reading import Cell
from desktop.ui import filewriting, work
from desktop.ui.exporting import KINDS
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.acting import ActingDialog

PDF = "pdf"
ENDINGS = {PDF: N_("PDF, to read and print"), "xlsx": KINDS["xlsx"], "ods": KINDS["ods"]}


class Listing(NamedTuple):
    """What is saved: the document ``key`` of ``value``, or ``table`` of it in a language, the head first."""

    key: str
    value: Callable[[], Any]
    table: Callable[[Any, str], Sequence[Sequence[Cell]]]


def button(dialog: ActingDialog, text: str, listing: Listing) -> QPushButton:
    """A button under a marked text, with a line for each kind of file."""
    made = QPushButton()
    made.setAutoDefault(False)
    bind(made.setText, text)
    menu = QMenu(made)
    for ending, words in ENDINGS.items():
        action = menu.addAction("")
        bind(action.setText, words)
        action.triggered.connect(lambda _on=False, kind=ending: save(dialog, listing, kind))
    made.setMenu(menu)
    return made


def save(dialog: ActingDialog, listing: Listing, ending: str) -> Path | None:
    """Ask where to, and write the list there as it is shown now; the file, or None."""
    document = papers.document(listing.key)
    assert document is not None
    stem = document.stem.get(i18n.current())
    args = listing, listing.value(), ending, i18n.current(), stem
    return filewriting.write(dialog, stem, ending, ENDINGS[ending], _written, *args)


def _written(listing: Listing, value: Any, ending: str, code: str, stem: str, progress: work.Progress) -> bytes:
    if ending == PDF:
        document = papers.document(listing.key)
        assert document is not None
        return document.render([value], papers.options(language="both")).pdf
    return sheets.write(listing.table(value, code), ending, stem)

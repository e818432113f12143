"""Saving questionnaires and statistics as a workbook from their own windows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton

from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.sheets import book
from desktop.ui import filewriting, work
from desktop.ui.attachments import safe_name
from desktop.ui.exporting import KINDS
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.acting import ActingDialog

Make = Callable[[], Sequence[book.Sheet]]
NOTHING = N_("There is nothing to export yet.")


def button(dialog: ActingDialog, stem: str, make: Make) -> QPushButton:
    """A button with a line for each kind of file; ``stem`` is the marked name of the file."""
    made = QPushButton()
    made.setAutoDefault(False)
    bind(made.setText, N_("Export…"))
    menu = QMenu(made)
    for ending in book.ENDINGS:
        action = menu.addAction("")
        bind(action.setText, KINDS[ending])
        action.triggered.connect(lambda _on=False, kind=ending: save(dialog, stem, make, kind))
    made.setMenu(menu)
    return made


def save(dialog: ActingDialog, stem: str, make: Make, ending: str) -> Path | None:
    """Ask where to, and write there; the file, or None."""
    sheets = make()
    if not sheets:
        dialog.say(Sentence(NOTHING))
        return None
    name = safe_name(_(stem))
    return filewriting.write(dialog, name, ending, KINDS[ending], _written, sheets, ending)


def _written(sheets: Sequence[book.Sheet], ending: str, progress: work.Progress) -> bytes:
    progress(0, 0)
    return book.write(sheets, ending)

"""Saving a list from its own window: where to is asked, and what became of it stands above the buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton

from desktop import papers
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.sheets.reading import Cell
from desktop.store import backup
from desktop.ui import dialogs
from desktop.ui.exporting import KINDS, SAVED
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.acting import ActingDialog

ENDINGS = ("xlsx", "ods")
Rows = Callable[[], Sequence[Sequence[Cell]]]


def button(dialog: ActingDialog, stem: Callable[[], str], rows: Rows) -> QPushButton:
    """「匯出…」 with a line for each kind of file; ``rows`` has the head first."""
    made = QPushButton()
    made.setAutoDefault(False)
    bind(made.setText, N_("Export…"))
    menu = QMenu(made)
    for ending in ENDINGS:
        action = menu.addAction("")
        bind(action.setText, KINDS[ending])
        action.triggered.connect(lambda _on=False, kind=ending: save(dialog, stem(), kind, rows()))
    made.setMenu(menu)
    return made


def save(dialog: ActingDialog, stem: str, ending: str, rows: Sequence[Sequence[Cell]]) -> Path | None:
    """Ask where to, and write the table there; the file, or None."""
    from desktop import sheets

    target = dialogs.save_file(dialog, f"{stem}.{ending}", f"{_(KINDS[ending])} (*.{ending})")
    if target is None:
        return None
    if target.suffix.lower() != f".{ending}":
        target = target.with_name(f"{target.name}.{ending}")
    try:
        backup.spare(dialog.store, target)
        papers.save(sheets.write(rows, ending, stem), target)
    except UserError as error:
        dialog.say(error.sentence)
        return None
    dialog.say(Sentence(SAVED, {"file": target.name}), good=True)
    return target

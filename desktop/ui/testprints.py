"""Printing the page that says by how much a printer misses a sheet, through the system's dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.documents import testprint
from desktop.domain.cards import Sheet
from desktop.i18n import _
from desktop.ui import printing


def send_test(parent: QWidget, sheet: Sheet, offset: tuple[float, float], name: str) -> bool:
    """As every paper is printed, for a scale would falsify all of it; on ``name`` where it is a printer."""
    return printing.run(parent, testprint.render(sheet, offset=offset).pdf, _(testprint.TITLE), on=name)

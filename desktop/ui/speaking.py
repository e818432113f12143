"""The key that switches the language, in windows above the main one: these keep their keys from it.

offer(dialog)   # only where every word of the dialog follows the language
"""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

KEYS = "Ctrl+Shift+L"


def offer(dialog: QDialog) -> None:
    """The same key as in the menu of the main window, which stands below ``dialog``."""
    QShortcut(QKeySequence(KEYS), dialog).activated.connect(lambda: _switch(dialog))


def _switch(dialog: QDialog) -> None:
    from desktop.ui.window import Window

    below = dialog.parentWidget()
    while below is not None and not isinstance(below, Window):
        below = below.parentWidget()
    if below is not None:
        below.other_language()

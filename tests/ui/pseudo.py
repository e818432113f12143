"""A language that nobody speaks: what is not translated shows, and what has no room for longer words is cut."""

from __future__ import annotations

import gettext

from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop import i18n
from desktop.ui.window import Window


class Pseudo(gettext.NullTranslations):
    """Every Japanese message in brackets and half as long again; placeholders stay."""

    def __init__(self) -> None:
        super().__init__()
        self.real = i18n.gettext_for("ja")

    def gettext(self, message: str) -> str:
        said = self.real(message)
        return f"⟦{said}{'長' * (len(said) // 2)}⟧"


def clipped(window: Window) -> list[str]:
    """What is said by buttons and labels that are too small for it."""
    found = []
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width():
            found.append(button.text())
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.property("role") == "label":
            low = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() < low:
                found.append(label.text())
    return found

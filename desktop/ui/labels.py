"""Text as it stands: names come from packs and colleagues, and Qt would load what rich text in them points to."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Label(QLabel):
    """Every label of the program; one that is rich text on purpose says so with ``setTextFormat``."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if text:
            self.setText(text)


def tip(text: str) -> str:
    """``text`` for a tool tip, which has no plain format: what Qt would take for rich text is escaped."""
    text = text.strip()
    if "<" not in text.partition("\n")[0]:
        return text
    return html.escape(text).replace("\n", "<br>")

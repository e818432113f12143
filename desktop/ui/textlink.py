"""From the print room to the window in which the texts of a paper are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from desktop.i18n import N_
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.documents.registry import Document
    from desktop.ui.pages.page import Page

SPOKEN = frozenset({"briefing", "interpreter", "script"})
WRITTEN = frozenset({"letters", "thanks"})


class TextLink(QPushButton):
    """Opens the briefing and the speeches of the meeting that ``meetings`` shows, of the first one where it is all."""

    def __init__(self, meetings: QComboBox) -> None:
        super().__init__()
        self._meetings, self._key = meetings, ""
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        bind(self.setText, N_("Write the texts…"))
        self.clicked.connect(self.open)
        self.hide()

    def show_for(self, document: Document) -> None:
        """Whether the paper is made of such texts."""
        self._key = document.key
        self.setVisible(document.key in SPOKEN | WRITTEN)

    def open(self) -> None:
        """The window of the visit; afterwards the page reads anew."""
        from desktop.ui import briefing

        above: QWidget | None = self
        while above is not None and not hasattr(above, "window_print"):
            above = above.parentWidget()
        if above is not None and self._key in WRITTEN:
            from desktop.ui import letters

            page = cast("Page", above)
            letters.open_dialog(page, self._meetings.currentData() or "")
            page.refresh()
            return
        event = self._meetings.currentData() or self._meetings.itemData(1)
        if above is not None and event:
            page = cast("Page", above)
            briefing.open_dialog(page, event, self._key)
            page.refresh()

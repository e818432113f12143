"""From the print room to the window in which the texts of a paper are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from desktop.i18n import N_, _
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.documents.registry import Document
    from desktop.ui.pages.page import Page

TEXTS, SEATS = N_("Write the texts…"), N_("Seating plan…")
SPOKEN = frozenset({"briefing", "interpreter", "script"})
WRITTEN = frozenset({"letters", "thanks"})
SEATED = frozenset({"seating"})
REPORTED = frozenset({"report", "report-digest", "report-check", "portal-sheet"})


class TextLink(QPushButton):
    """Opens the briefing and the speeches of the meeting that ``meetings`` shows, of the first one where it is all.

    For plans of seats and letters their windows.
    """

    def __init__(self, meetings: QComboBox) -> None:
        super().__init__()
        self._meetings, self._key = meetings, ""
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        bind(self.setText, lambda: _(SEATS if self._key in SEATED else TEXTS))
        self.clicked.connect(self.open)
        self.hide()

    def show_for(self, document: Document) -> None:
        """Whether the paper is made of such texts."""
        self._key = document.key
        self.setText(_(SEATS if self._key in SEATED else TEXTS))
        self.setVisible(document.key in SPOKEN | WRITTEN | SEATED | REPORTED)

    def _first(self, page: Page) -> str:
        """The first meeting that takes place; one that was called off only where there is no other."""
        from desktop.store import events

        with page.store.read() as connection:
            off = {row.id for row in events.of(connection, page.delegation_id) if row.status == "cancelled"}
        several = [str(self._meetings.itemData(place)) for place in range(1, self._meetings.count())]
        return next((one for one in several if one not in off), several[0] if several else "")

    def open(self) -> None:
        """The window of the visit; afterwards the page reads anew."""
        above: QWidget | None = self
        while above is not None and not hasattr(above, "window_print"):
            above = above.parentWidget()
        if above is None:
            return
        page, event = cast("Page", above), str(self._meetings.currentData() or "")
        first = event or self._first(page)
        if self._key in WRITTEN:
            from desktop.ui import letters

            letters.open_dialog(page, event)
        elif self._key in REPORTED:
            from desktop.ui import report

            report.open_dialog(page)
        elif self._key in SEATED:
            from desktop.ui import seatplans

            seatplans.open_dialog(page, first)
        elif first:
            from desktop.ui import briefing

            briefing.open_dialog(page, first, self._key)
        page.refresh()

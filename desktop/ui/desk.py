"""What all pages share: the open store, the delegation that is shown, and ways to reach another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.adviser import Adviser


class Desk(QObject):
    """One for each window. ``record_asked(page, row id)`` and ``paper_asked(document, event id)`` go to the window.

    ``exchanged`` after a colleague's file was brought in, ``history_asked`` for the record that has the focus,
    ``mend_asked(entity, id, field)`` leads to where something is entered;
    ``warned`` when the itinerary was looked at anew: see ``adviser.looked``.
    """

    record_asked = Signal(str, str)
    paper_asked = Signal(str, str)
    exchanged = Signal()
    history_asked = Signal()
    warned = Signal()
    mend_asked = Signal(str, str, str)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.delegation_id = ""
        self.adviser: Adviser | None = None

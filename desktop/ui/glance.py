"""The first picture of the data: the board, the list at the left and the header, while the rest is still being loaded.

It stands where the page of the itinerary will stand and goes when that comes; nothing in it can be clicked or typed.
A delegation that is picked in the list meanwhile is the one whose page comes (``binder.fill``).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop import glance
from desktop.domain.delegationrow import DelegationRow
from desktop.ui.header import Trip
from desktop.ui.navigation import Line
from desktop.ui.pages.boardview import BoardView
from desktop.ui.text import follow
from desktop.ui.window import Window

TOOLS = 92  # pixels that the two rows above the board take
PAGE = "itinerary"


class FirstLook(QWidget):
    """Room for the tools, and the board below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.board = BoardView(self)
        self.board.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOOLS, 0, 0)
        column.addWidget(self.board)
        follow(self.board.retranslate)

    def show_seen(self, seen: glance.Glance) -> None:
        """Show the items; once the board has its size, for which it is laid out."""
        chosen = seen.delegations[0]
        self.board.show_rows(seen.events, chosen.start, chosen.end, teams=seen.teams)
        self.board.go_to_start()


def show(window: Window, path: Path) -> FirstLook | None:
    """Show what can be had of a store's file at a glance; None where that is nothing."""
    if window.key != PAGE or (seen := glance.at(path)) is None:
        return None
    QApplication.sendPostedEvents()  # the parts take their places, or they would be painted twice
    chosen = seen.delegations[0]
    window.header.show_trip(_trip(chosen))
    # Pages of the programme will stand between these and those that are past, which would jump then.
    lines = [Line.of(row) for row in seen.delegations if row.status in ("travelling", "preparing")]
    window.navigation.show_lines(lines, chosen.id)
    made = FirstLook()
    window.stack.addWidget(made)
    window.stack.setCurrentWidget(made)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    made.show_seen(seen)
    window.stack.currentChanged.connect(made.deleteLater)
    window.tabs.currentChanged.connect(made.hide)  # the page of that tab will come instead
    return made


def _trip(row: DelegationRow) -> Trip:
    """Without its leader and the number of members, which take more to find out."""
    return Trip((row.name_zh, row.name_ja), row.start, row.end, ("", ""), 0, row.status)

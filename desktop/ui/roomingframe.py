"""The window of rooms before anything stands in it: its widgets and where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QMenu,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.domain import words
from desktop.i18n import N_, _
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.roomingboard import RoomBoard
from desktop.ui.roomingpool import Pool
from desktop.ui.roomingside import Side
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

LEFT, SIDE = 216, 272  # pixels
NARROW, LEFT_NARROW, SIDE_NARROW = 900, 150, 212
LOW, ONE_HIGH, MORE_HIGH = 480, 54, 104  # of the window, and of the list of warnings in it


class Frame(ActingDialog):
    """Hotels and nights and who has no bed at the left, rooms as cards in the middle, details at the right."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, N_("Rooms"))
        self._make()
        self._lay_out()

    def add_rooms(self) -> None:
        """The button beside the number of rooms."""
        raise NotImplementedError

    def _make(self) -> None:
        self.heading, self.note = Label(), Label()
        self.heading.setProperty("role", "emptyTitle")
        bind(self.heading.setText, N_("Rooms"))
        self.note.setProperty("role", "muted")
        self.kind = Combo()
        for choice in words.ROOM_KINDS:
            self.kind.addItem(_(choice.label), choice.key)
        bind(self.kind.setAccessibleName, N_("Kind"))
        self.count = QSpinBox()
        self.count.setRange(1, 60)
        self.count.setFixedWidth(56)
        self.count.lineEdit().setTextMargins(6, 0, 6, 0)
        bind(self.count.setAccessibleName, N_("How many rooms"))
        self.add_button = plain_button(N_("＋ Add rooms"), self.add_rooms)
        self.propose_button, self.propose_menu = _menu_button(N_("Propose rooms"))
        self.more_button, self.more_menu = _menu_button(N_("More"))
        self.nights = QListWidget()
        self.nights.setObjectName("searchResults")
        self.nights.setWordWrap(True)
        self.nights.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.nights.setAccessibleName, N_("Hotels and nights"))
        self.pool_title = Label()
        self.pool_title.setProperty("role", "label")
        self.pool = Pool()
        bind(self.pool.setAccessibleName, N_("Without a bed"))
        self.board = RoomBoard()
        self.warned = QListWidget()
        self.warned.setObjectName("searchResults")
        self.warned.setWordWrap(True)
        self.warned.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.warned.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.warned.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.warned.setAccessibleName, N_("Please note"))
        self.side = Side(self.page)
        self.close_button = plain_button(N_("Close"), self.accept)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addSpacing(8)
        top.addWidget(self.note, 1)
        for widget in (self.kind, self.count, self.add_button, self.propose_button, self.more_button):
            top.addWidget(widget)
        self.left = left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(self.nights, 2)
        beside.addWidget(self.pool_title)
        beside.addWidget(self.pool, 3)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.board, 1)
        middle.addWidget(self.warned)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(left)
        row.addLayout(middle, 1)
        self.beside = QScrollArea()
        self.beside.setWidgetResizable(True)
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setWidget(self.side)
        row.addWidget(self.beside)
        foot = QHBoxLayout()
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, N_("Drag, or: Space takes up and puts down, arrows walk, Delete takes out, Ctrl+Z undoes."))
        foot.addWidget(hint, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(row, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small or much enlarged screen both sides are narrower, so that a column of cards has room."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.warned.setMaximumHeight(ONE_HIGH if self.height() < LOW else MORE_HIGH)
        self.left.setFixedWidth(LEFT_NARROW if narrow else LEFT)
        self.beside.setFixedWidth(SIDE_NARROW if narrow else SIDE)


def _menu_button(msgid: str) -> tuple[QPushButton, QMenu]:
    made = QPushButton()
    made.setAutoDefault(False)
    bind(made.setText, msgid)
    menu = QMenu(made)
    made.setMenu(menu)
    return made, menu

"""Beside the map: what the year aims at and what came of it, and everything about the county that is picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import amounts, dates, yearly
from desktop.domain.targets import BUSINESS, Line
from desktop.i18n import N_, _
from desktop.ui.labels import Label
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind

WIDTH, NARROW = 308, 252
ROOM = 420  # pixels: with less, the goals make room for the county that is picked
TARGETS = N_("Targets of the year")
NAMES = {
    "outbound": N_("Delegations to Japan"),
    "returning": N_("Return visits from Japan"),
    "people": N_("Company members"),
    "meetings": N_("Business and exchange meetings"),
    "business": N_("Estimated business"),
}
BLANK = "—"


class Goal(NamedTuple):
    """A row of the small table of goals."""

    id: str
    name: str
    aim: str
    reached: str


class Told(NamedTuple):
    """A line about the county that is picked, and how it looks: heading, strong, muted, suggestion or plain."""

    text: str
    role: str = ""


def plain_tool(msgid: str, clicked: Callable[[], object]) -> QPushButton:
    """A button of the panel."""
    made = QPushButton()
    bind(made.setText, msgid)
    made.clicked.connect(lambda _on=False: clicked())
    return made


class PairSide(QFrame):
    """``buttons`` act on the county that is picked; the page shows and hides them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.picked = False
        self._settler = QTimer(self, singleShot=True, interval=0)  # Qt shows new labels a moment later
        self._settler.timeout.connect(self._settle)
        self.heading, self.year = Label(), Label()
        self.heading.setProperty("role", "heading")
        self.year.setProperty("role", "muted")
        bind(self.heading.setText, TARGETS)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.heading)
        head.addWidget(self.year)
        head.addStretch(1)
        columns = [
            Column(N_("Work item"), lambda row: row.name, stretch=5),
            Column(N_("Target (number)"), lambda row: row.aim, stretch=2, right=True),
            Column(N_("Actual (number)"), lambda row: row.reached, stretch=2, right=True),
        ]
        self.goals = RowTable(columns, TARGETS, N_("No year of the programme yet."), low=True)
        self.goals.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.goals.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = self._inner = QWidget()
        inner.setObjectName("panelInner")
        self._told = QVBoxLayout(inner)
        self._told.setContentsMargins(2, 0, 6, 0)
        self._told.setSpacing(3)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.area.setMinimumHeight(56)
        bind(self.area.setAccessibleName, N_("Why it is paired so"))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 4, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.goals)
        column.addWidget(self.area, 1)
        column.addLayout(self.tools)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._settle()

    def _settle(self) -> None:
        """As high as the text at this width: Qt would press wrapped lines together instead of scrolling."""
        across = self.area.viewport().width()
        self._inner.setMinimumHeight(self._told.totalHeightForWidth(across) if self._told.hasHeightForWidth() else 0)

    def _make_room(self) -> None:
        wanted = bool(self.goals.model_.rows) and (not self.picked or self.height() >= ROOM)
        for shown in (self.goals, self.heading, self.year):
            shown.setVisible(wanted)

    def show_goals(self, year: int | None, lines: Sequence[Line]) -> None:
        """The yearly goals; what was left blank stays blank."""
        code = i18n.current()
        self.year.setText(yearly.year_text(year, code) if year is not None else "")
        rows = []
        for line in lines:
            if line.goal.key == BUSINESS:
                aim = amounts.mixed(line.goal.money, code) if line.goal.money else BLANK
                got = "、".join(amounts.mixed(one, code) for one in line.actual.money) or BLANK
            else:
                aim = str(line.goal.value) if line.goal.value is not None else BLANK
                got = str(line.actual.number)
            rows.append(Goal(line.goal.key, _(NAMES.get(line.goal.key, line.goal.key)), aim, got))
        self.goals.retranslate()
        self.goals.show_rows(rows)
        row = self.goals.fontMetrics().height() + 9
        self.goals.verticalHeader().setDefaultSectionSize(row)
        self.goals.setFixedHeight(self.goals.horizontalHeader().sizeHint().height() + row * len(rows) + 3)
        self._make_room()

    def tell(self, lines: Sequence[Told], picked: bool) -> None:
        """Say this of the county that is picked, or of the year."""
        if picked != self.picked:
            self.picked = picked
            self._make_room()
        while (item := self._told.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self._told.addWidget(_label(line))
        self._told.addStretch(1)
        self._settler.start()

    def menu_button(self, msgid: str, menu: QMenu) -> QPushButton:
        """A button with a menu among the tools."""
        made = QPushButton()
        bind(made.setText, msgid)
        made.setMenu(menu)
        self.tools.addWidget(made)
        return made


def _label(line: Told) -> QLabel:
    made = Label(line.text)
    made.setWordWrap(True)
    if line.role:
        made.setProperty("role", line.role)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def decided(by: str, on: date | None, code: str) -> str:
    """「局長 王大明　民國115年11月20日（五）」."""
    return "　".join(filter(None, (by, dates.long(on, code) if on else "")))

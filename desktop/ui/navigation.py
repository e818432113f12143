"""The list at the left: delegations in sections by status, the pages of the programme, and the way to a new trip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain.delegationrow import DelegationRow
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.pages import PLAN
from desktop.ui.text import bind, follow

WIDTH = 204
PAST = N_("Past")
SECTIONS = (
    (N_("Under way"), ("travelling",)),
    (N_("In preparation"), ("preparing",)),
    (PAST, ("finished", "cancelled")),
)
PROGRAMME = N_("Exchange programme")
ID = Qt.ItemDataRole.UserRole
NOTE = Qt.ItemDataRole.UserRole + 1
PAGE = Qt.ItemDataRole.UserRole + 2
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
WRAP_ANYWHERE = WRAP | int(Qt.TextFlag.TextWrapAnywhere)


class Line(NamedTuple):
    """A delegation in the list; ``name`` and ``places`` as (zh, ja)."""

    id: str
    name: tuple[str, str]
    places: tuple[str, str]
    start: date | None
    end: date | None
    status: str

    @staticmethod
    def of(row: DelegationRow) -> Line:
        name, places = (row.name_zh, row.name_ja), (row.places_zh, row.places_ja)
        return Line(row.id, name, places, row.start, row.end, row.status)

    def text(self) -> str:
        zh, ja = self.name
        return (ja or zh) if i18n.current() == "ja" else (zh or ja)

    def note(self) -> str:
        """「9/17–9/20・千葉 福島 宮城」."""
        zh, ja = self.places
        dash = "～" if i18n.current() == "ja" else "–"
        days = [f"{d.month}/{d.day}" for d in (self.start, self.end) if d]
        return "・".join(
            part for part in (dash.join(days), (ja or zh) if i18n.current() == "ja" else (zh or ja)) if part
        )


class Delegate(QStyledItemDelegate):
    """A name over as many as two lines with the days below; sections as small headings."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, note, code = str(index.data()), str(index.data(NOTE) or ""), i18n.current()
        if not (index.data(ID) or index.data(PAGE)):
            painter.setFont(theme.font_for(code, theme.BODY - 1.25))
            painter.setPen(theme.color("muted"))
            box = option.rect.adjusted(10, 0, -4, -4)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), name)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        frame = option.rect.adjusted(1, 1, -2, -2)
        if selected or hovered:
            painter.setPen(QPen(theme.color("line"), 1) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("card" if selected else "hover"))
            painter.drawRoundedRect(frame, 6, 6)
        name_box, note_box = self._boxes(option.rect.width(), name, note)
        painter.translate(option.rect.topLeft())
        painter.setFont(theme.font_for(code))
        painter.setPen(theme.color("ink"))
        painter.drawText(name_box, WRAP_ANYWHERE, name)
        if note:
            painter.setFont(theme.font_for(code, theme.BODY - 1.25))
            painter.setPen(theme.color("muted"))
            painter.drawText(note_box, WRAP, note)
        painter.restore()

    def _boxes(self, width: int, name: str, note: str) -> tuple[QRect, QRect]:
        from PySide6.QtGui import QFontMetrics

        code, inner = i18n.current(), width - 20
        big = QFontMetrics(theme.font_for(code))
        small = QFontMetrics(theme.font_for(code, theme.BODY - 1.25))
        high = big.boundingRect(QRect(0, 0, inner, 1000), WRAP_ANYWHERE, name).height()
        low = small.boundingRect(QRect(0, 0, inner, 1000), WRAP, note).height() if note else 0
        return QRect(10, 6, inner, high), QRect(10, 6 + high, inner, low)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = WIDTH - 18
        if not (index.data(ID) or index.data(PAGE)):
            return QSize(width, 30)
        name_box, note_box = self._boxes(width, str(index.data()), str(index.data(NOTE) or ""))
        return QSize(width, name_box.height() + note_box.height() + 14)


class Navigation(QFrame):
    """``chosen`` tells the id of the delegation that was picked, ``page_chosen`` the key of a page of the programme.

    ``new_asked`` is the wish for another delegation.
    """

    chosen = Signal(str)
    page_chosen = Signal(str)
    new_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        self.lines: list[Line] = []
        self.plan: tuple[str, ...] = ()
        self.key = ""  # page of the programme that is shown
        self._chosen = ""
        self.list = QListWidget(self)
        self.list.setObjectName("navigationList")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(Delegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        bind(self.list.setAccessibleName, N_("Delegations"))
        self.list.currentItemChanged.connect(self._on_current)
        self.new_button = QPushButton(self)
        self.new_button.setObjectName("newDelegation")
        bind(self.new_button.setText, N_("＋ New delegation"))
        bind(self.new_button.setAccessibleName, N_("New delegation"))
        self.new_button.clicked.connect(self.new_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.new_button)
        follow(self._write)

    def show_lines(self, lines: Sequence[Line], current: str, plan: Sequence[str] = ()) -> None:
        """Show these delegations with ``current`` selected, and pages of the programme; nothing is told."""
        if (list(lines), current, tuple(plan)) != (self.lines, self._chosen, self.plan) or not self.list.count():
            self.lines, self._chosen, self.plan = list(lines), current, tuple(plan)
            self._write()

    def show_page(self, key: str) -> None:
        """Mark a page of the programme as the one that is shown; with "" the delegation again. Nothing is told."""
        if key != self.key:
            self.key = key
            self._write()

    def _write(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for section, statuses in SECTIONS:
            if section == PAST:  # there will be many, and the programme must not lie below them all
                self._write_plan()
            members = [line for line in self.lines if line.status in statuses]
            if not members:
                continue
            heading = QListWidgetItem(_(section))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(heading)
            for line in members:
                item = QListWidgetItem(line.text())
                item.setData(ID, line.id)
                item.setData(NOTE, line.note())
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.text()} {line.note()}")
                self.list.addItem(item)
                if line.id == self._chosen and not self.key:
                    self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _write_plan(self) -> None:
        entries = [entry for entry in PLAN if entry.key in self.plan]
        if not entries:
            return
        heading = QListWidgetItem(_(PROGRAMME))
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(heading)
        for entry in entries:
            item = QListWidgetItem(_(entry.title))
            item.setData(PAGE, entry.key)
            self.list.addItem(item)
            if entry.key == self.key:
                self.list.setCurrentItem(item)

    def current(self) -> str:
        """Id of the selected delegation, or empty."""
        item = self.list.currentItem()
        return str(item.data(ID) or "") if item else ""

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(ID):
            self.chosen.emit(item.data(ID))
        elif item is not None and item.data(PAGE):
            self.page_chosen.emit(item.data(PAGE))

"""The timetable of one-to-one meetings: slots down, tables across. Talks are dragged, or carried by keys.

Space picks a talk up, the arrows go where it shall be, Space or Enter puts it down, Escape lets it stay; P pins, Delete
removes. Who sits at the place already changes places with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop import i18n
from desktop.domain.timetable import Slot
from desktop.i18n import N_, _
from desktop.store import talks
from desktop.ui import icons, theme
from desktop.ui.labels import tip

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-hashidate-talk"
WIDE, HIGH, NAMES = 138, 62, 96  # pixels
LINE = 17
TABLE, SPARE = N_("Table {number}"), N_("Table {number} (spare)")
AT = N_("{time}, table {number}: {what}")
FREE = N_("free (table)")


class Cells(QAbstractTableModel):
    """The talks as a table; ``wrong`` and ``loose`` are couples with something hard, or soft, against them."""

    def __init__(self) -> None:
        super().__init__()
        self.day: talks.Day | None = None
        self.slots: tuple[Slot, ...] = ()
        self.at: dict[tuple[int, int], talks.TalkRow] = {}
        self.wrong: Mapping[tuple[str, str], str] = {}
        self.loose: Mapping[tuple[str, str], str] = {}

    def show_day(
        self, day: talks.Day, wrong: Mapping[tuple[str, str], str], loose: Mapping[tuple[str, str], str]
    ) -> None:
        """The cursor stays where the table stays as large as it was."""
        slots = day.slots()
        anew = self.day is None or (len(slots), day.tables) != (len(self.slots), self.day.tables)
        if anew:
            self.beginResetModel()
        self.day, self.slots, self.wrong, self.loose = day, slots, wrong, loose
        self.at = {(one.slot, one.place): one for one in day.talks if one.status != "missed"}
        if anew:
            self.endResetModel()
        else:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(slots) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.slots)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.day is None else self.day.tables

    def talk(self, row: int, column: int) -> talks.TalkRow | None:
        """What stands in a cell."""
        return self.at.get((self.slots[row].number, column + 1)) if 0 <= row < len(self.slots) else None

    def names(self, talk: talks.TalkRow) -> tuple[str, str, str]:
        """Both companies and the interpreter."""
        assert self.day is not None
        code = i18n.current()
        helper = self.day.helpers.get(talk.interpreter)
        both = (self.day.companies[talk.tw].brief(code), self.day.companies[talk.jp].brief(code))
        return *both, helper.name.get(code) if helper else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        talk = self.talk(index.row(), index.column())
        what = "／".join(filter(None, self.names(talk))) if talk else _(FREE)
        said = _(AT).format(time=self.slots[index.row()].text, number=index.column() + 1, what=what)
        if talk:
            couple = (talk.tw, talk.jp)
            said = "\n".join(filter(None, (said, self.wrong.get(couple, ""), self.loose.get(couple, ""))))
        return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def headerData(self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self.day is None:
            return None
        if across == Qt.Orientation.Vertical:
            return self.slots[section].text
        spare = section >= self.day.row["tables"]
        return _(SPARE if spare else TABLE).format(number=section + 1)


class Cards(QStyledItemDelegate):
    """A card for each talk: both companies, who interprets, a pin."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid = option.widget
        assert isinstance(grid, TalkGrid)
        talk = grid.cells.talk(index.row(), index.column())
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("head")))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        painter.drawLine(cell.topRight(), cell.bottomRight())
        if talk is not None:
            self._card(painter, grid, cell.adjusted(3, 3, -4, -4), talk)
        here = index == grid.currentIndex() and grid.hasFocus()
        if here or index == grid.over:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            style = Qt.PenStyle.DashLine if grid.carried and here else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.color("indigo"), 2, style))
            painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), 5, 5)
        painter.restore()

    def _card(self, painter: QPainter, grid: TalkGrid, rect: QRect, talk: talks.TalkRow) -> None:
        couple, code = (talk.tw, talk.jp), i18n.current()
        wrong, loose = couple in grid.cells.wrong, couple in grid.cells.loose
        ground = "vermilion_soft" if wrong else "amber_soft" if loose else "indigo_soft"
        edge = "mark_vermilion" if wrong else "mark_ja" if loose else "sel_line"
        if talk.status == "held":
            ground, edge = "moss_soft", "mark_moss"
        painter.setBrush(theme.color(ground))
        carried = grid.carried == talk.id
        painter.setPen(QPen(theme.color(edge), 1, Qt.PenStyle.DashLine if carried else Qt.PenStyle.SolidLine))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setFont(theme.font_for(code, 9.0))
        metrics, inner = painter.fontMetrics(), rect.adjusted(6, 2, -5, 0)
        picked = grid.picked
        for number, text in enumerate(grid.cells.names(talk)):
            if not text:
                continue
            own = (talk.tw, talk.jp, "")[number]
            painter.setFont(theme.font_for(code, 9.0 if number < 2 else 8.0, bool(own) and own in picked))
            painter.setPen(theme.color("ink" if number < 2 else "muted"))
            line = QRect(inner.left(), inner.top() + number * LINE, inner.width() - (14 if number == 0 else 0), LINE)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if talk.pinned:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("indigo"))
            painter.drawEllipse(rect.topRight() + QPoint(-8, 9), 3, 3)


class TalkGrid(QTableView):
    """``move_asked`` (talk id, slot, table), ``put_asked`` (Taiwanese, Japanese, slot, table), ``pin_asked``,
    ``remove_asked``, ``menu_asked`` (talk id …): nothing changes by itself.
    """

    move_asked = Signal(str, int, int)
    put_asked = Signal(str, str, int, int)
    pin_asked = Signal(str)
    remove_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    walked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cells = Cells()
        self.carried = ""  # id of a talk, or "tw/jp" of a wish
        self.over: Index = QModelIndex()
        self._pressed: QPoint | None = None
        self.setModel(self.cells)
        self.setItemDelegate(Cards(self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAcceptDrops(True)
        self.setAcceptDrops(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(WIDE)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HIGH)
        self.verticalHeader().setFixedWidth(NAMES)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
        self.selectionModel().currentChanged.connect(lambda *_args: self._walked())

    def _walked(self) -> None:
        self.viewport().update()
        self.walked.emit()

    def current(self) -> talks.TalkRow | None:
        """The talk under the cursor."""
        index = self.currentIndex()
        return self.cells.talk(index.row(), index.column()) if index.isValid() else None

    @property
    def picked(self) -> tuple[str, ...]:
        """The companies of that talk: all of their talks stand out."""
        talk = self.current()
        return (talk.tw, talk.jp) if talk else ()

    def go_to(self, talk: talks.TalkRow) -> None:
        """The cursor onto a talk."""
        rows = [n for n, slot in enumerate(self.cells.slots) if slot.number == talk.slot]
        if rows:
            self.setCurrentIndex(self.cells.index(rows[0], talk.place - 1))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def carry(self, what: str) -> None:
        """Pick something up: the id of a talk, or "tw/jp"."""
        self.carried = what
        if not self.currentIndex().isValid() and self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.viewport().update()

    def put(self, index: Index, what: str) -> None:
        """Put down what was carried or dragged."""
        self.carried = ""
        self.over = QModelIndex()
        if index.isValid() and what:
            slot, place = self.cells.slots[index.row()].number, index.column() + 1
            self.setCurrentIndex(self.cells.index(index.row(), index.column()))
            tw, _slash, jp = what.partition("/")
            if jp:
                self.put_asked.emit(tw, jp, slot, place)
            else:
                self.move_asked.emit(what, slot, place)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        talk, key = self.current(), event.key()
        if self.carried and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.put(self.currentIndex(), self.carried)
        elif self.carried and key == Qt.Key.Key_Escape:
            self.carry("")
        elif talk and key == Qt.Key.Key_Space:
            self.carry(talk.id)
        elif talk and key == Qt.Key.Key_P and not event.modifiers():
            self.pin_asked.emit(talk.id)
        elif talk and key == Qt.Key.Key_Delete:
            self.remove_asked.emit(talk.id)
        elif talk and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.menu_asked.emit(talk.id, self._below())
        else:
            super().keyPressEvent(event)

    def _below(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFrom(self, event.pos()))
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if mouse and index.isValid():
            self.setCurrentIndex(index)
        talk = self.current()
        if talk:
            self.menu_asked.emit(talk.id, event.globalPos() if mouse else self._below())

    # By mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left and self.current() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        talk = self.current()
        if far >= QApplication.startDragDistance() and talk is not None:
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(data_of(talk.id))
            drag.setPixmap(icons.pixmap("meeting"))
            drag.exec(Qt.DropAction.MoveAction)
            self.over = QModelIndex()
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            self.over = self.indexAt(event.position().toPoint())
            self.viewport().update()
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        what = bytes(event.mimeData().data(MIME).data()).decode()
        event.acceptProposedAction()
        self.put(self.indexAt(event.position().toPoint()), what)


def data_of(what: str) -> QMimeData:
    """What is dragged: the id of a talk, or "tw/jp" of a wish."""
    made = QMimeData()
    made.setData(MIME, what.encode())
    return made

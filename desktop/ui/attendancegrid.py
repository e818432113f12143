"""Members down, items across: a cell is ticked by a click or Space, a row or column by its heading and Space."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop import i18n
from desktop.domain import dates
from desktop.domain.attendance import Sheet
from desktop.domain.itemwords import heading
from desktop.domain.plan import Item, Traveller
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.labels import tip

Index = QModelIndex | QPersistentModelIndex
COLUMN, ROW, HEAD, NAMES = 92, 30, 98, 232  # pixels
BOX = 18
COMES, AWAY = N_("{who}, {what}: takes part"), N_("{who}, {what}: does not take part")


class Cells(QAbstractTableModel):
    """The sheet as a table; ``rows`` are the members shown."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet((), ())
        self.rows: list[Traveller] = []

    def show_sheet(self, sheet: Sheet, rows: Sequence[Traveller]) -> None:
        self.beginResetModel()
        self.sheet, self.rows = sheet, list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sheet.items)

    def comes(self, row: int, column: int) -> bool:
        return self.sheet.comes(self.sheet.items[column].id, self.rows[row].member_id)

    def said(self, row: int, column: int) -> bool:
        return self.sheet.said(self.sheet.items[column].id, self.rows[row].member_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            code = i18n.current()
            who, item = self.rows[index.row()], self.sheet.items[index.column()]
            words = COMES if self.comes(index.row(), index.column()) else AWAY
            text = _(words).format(who=who.name.get(code), what=heading(item).get(code))
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        code = i18n.current()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in self.head(section, across, code) if part))
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head(section, across, code)[0 if across == Qt.Orientation.Vertical else 2]
        return None

    def head(self, section: int, across: Qt.Orientation, code: str) -> tuple[str, str, str]:
        """Of a member: name, company, title; of an item: day, time, what it is."""
        if across == Qt.Orientation.Vertical:
            one = self.rows[section]
            return one.name.get(code), one.organisation.get(code), one.title.get(code)
        item = self.sheet.items[section]
        if item.when is None:
            return "", "", heading(item).get(code)
        return dates.short(item.when.start_date, code), dates.times(item.when, code), heading(item).get(code)

    def item(self, column: int) -> Item:
        return self.sheet.items[column]


class Ticks(QStyledItemDelegate):
    """✓ comes, an empty box does not; what was said of the cell alone is filled, or crossed out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, Cells)
        grid = option.widget
        assert isinstance(grid, AttendanceGrid)
        comes, said = model.comes(index.row(), index.column()), model.said(index.row(), index.column())
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if grid.selectionModel().isSelected(index):
            painter.fillRect(cell, theme.color("sel"))
        painter.setPen(QPen(theme.color("head")))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        paint_tick(painter, QPointF(QRectF(cell).center()), comes, said)
        if index == grid.currentIndex() and grid.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4)
        painter.restore()


def paint_tick(painter: QPainter, middle: QPointF, comes: bool, said: bool) -> None:
    """The mark of a cell, ``BOX`` pixels wide; what was said of the cell alone differs by more than its colour."""
    box = QRectF(middle.x() - BOX / 2, middle.y() - BOX / 2, BOX, BOX)
    ground, edge, ink = {
        (True, False): ("indigo_soft", "sel_line", "indigo"),
        (True, True): ("indigo", "indigo", "on_indigo"),
        (False, False): ("field", "line", "faint"),
        (False, True): ("vermilion_soft", "mark_vermilion", "vermilion"),
    }[comes, said]
    painter.setPen(QPen(theme.color(edge), 1))
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QPen(theme.color(ink), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = middle.x(), middle.y()
    if comes:
        painter.drawPolyline(QPolygonF([QPointF(x - 4.5, y), QPointF(x - 1, y + 3.5), QPointF(x + 5, y - 4)]))
    elif said:
        painter.drawLine(QPointF(x - 3.5, y - 3.5), QPointF(x + 3.5, y + 3.5))
        painter.drawLine(QPointF(x - 3.5, y + 3.5), QPointF(x + 3.5, y - 3.5))


class Heads(QHeaderView):
    """Names at the left, or day, time, item and how many come at the top."""

    def __init__(self, across: Qt.Orientation, grid: AttendanceGrid) -> None:
        super().__init__(across, grid)
        self._fonts: tuple[QFont, QFont, QFont] | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW if across == Qt.Orientation.Vertical else COLUMN)

    def sizeHint(self) -> QSize:
        return QSize(NAMES, super().sizeHint().height()) if self._down else QSize(super().sizeHint().width(), HEAD)

    @property
    def _down(self) -> bool:
        return self.orientation() == Qt.Orientation.Vertical

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not rect.isValid() or not isinstance(model, Cells):
            return
        grid = self.parent()
        assert isinstance(grid, AttendanceGrid)
        code = i18n.current()
        first, second, third = model.head(section, self.orientation(), code)
        chosen = grid.selectionModel().isRowSelected(section) if self._down else False
        painter.save()
        painter.fillRect(rect, theme.color("sel" if chosen else "card" if self._down else "head"))
        plain, bold, small = self._fonts or self._make_fonts()
        metrics = painter.fontMetrics()
        painter.setPen(theme.color("line" if not self._down else "head"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(10, 0, -6, 0) if self._down else rect.adjusted(5, 5, -5, -4)
        if self._down:
            painter.setFont(plain)
            painter.setPen(theme.color("ink"))
            metrics = painter.fontMetrics()
            name = metrics.elidedText(first, Qt.TextElideMode.ElideRight, inner.width() * 3 // 5)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            inner.setLeft(inner.left() + max(metrics.horizontalAdvance(name) + 10, 62))
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            rest = second or third
            said = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        else:
            self._paint_item(painter, inner, (first, second, third), section, (bold, small))
        painter.restore()

    def _make_fonts(self) -> tuple[QFont, QFont, QFont]:
        plain, bold, small = QFont(self.font()), QFont(self.font()), QFont(self.font())
        plain.setPointSizeF(theme.BODY)
        bold.setPointSizeF(theme.BODY)
        bold.setBold(True)
        small.setPointSizeF(8.5)
        self._fonts = plain, bold, small
        return self._fonts

    def _paint_item(
        self, painter: QPainter, inner: QRect, words: tuple[str, str, str], section: int, fonts: tuple[QFont, QFont]
    ) -> None:
        model = self.model()
        assert isinstance(model, Cells)
        bold, small = fonts
        day, hours, what = words
        before = model.head(section - 1, self.orientation(), i18n.current())[0] if section else ""
        painter.setFont(small)
        line = painter.fontMetrics().height()
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        painter.setPen(theme.color("faint" if day == before else "ink"))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, day)
        painter.setPen(theme.color("muted"))
        hours = painter.fontMetrics().elidedText(hours, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(top.translated(0, line), Qt.AlignmentFlag.AlignLeft, hours)
        painter.setPen(theme.color("ink"))
        for place, part in enumerate(in_two(painter.fontMetrics(), what, inner.width())):
            painter.drawText(top.translated(0, (2 + place) * line), Qt.AlignmentFlag.AlignLeft, part)
        painter.setFont(bold)
        painter.setPen(theme.color("indigo"))
        count = f"{model.sheet.count(model.item(section).id)}"
        painter.drawText(inner, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, count)


def in_two(metrics: QFontMetrics, text: str, width: int) -> tuple[str, str]:
    """Two lines of at most ``width`` pixels, the second cut short where it must be."""
    first = len(text)
    while first > 1 and metrics.horizontalAdvance(text[:first]) > width:
        first -= 1
    return text[:first], metrics.elidedText(text[first:].strip(), Qt.TextElideMode.ElideRight, width)


class AttendanceGrid(QTableView):
    """``asked`` says that the marked cells are to come (True) or stay away; nothing changes by itself."""

    asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.cells = Cells()
        self._pressed = QModelIndex()
        self.setModel(self.cells)
        self.setItemDelegate(Ticks(self))
        self.setHorizontalHeader(Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Heads(Qt.Orientation.Vertical, self))
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setMouseTracking(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def marked(self) -> list[tuple[int, int]]:
        """The marked cells as (row, column); the current one where none is."""
        parts = cast(Iterable[QItemSelectionRange], self.selectionModel().selection())
        found = {
            (row, column)
            for part in parts
            for row in range(part.top(), part.bottom() + 1)
            for column in range(part.left(), part.right() + 1)
        }
        current = self.currentIndex()
        if not found and current.isValid():
            found = {(current.row(), current.column())}
        return sorted(found)

    def _toggle(self) -> None:
        """The opposite of the current cell for all that are marked."""
        current = self.currentIndex()
        if current.isValid():
            self.asked.emit(not self.cells.comes(current.row(), current.column()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = self.indexAt(event.position().toPoint()) if plain else QModelIndex()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        released = self.indexAt(event.position().toPoint())
        if released.isValid() and released == self._pressed and len(self.marked()) == 1:
            self._toggle()
        self._pressed = QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Space and held & Qt.KeyboardModifier.ShiftModifier:
            self.selectRow(self.currentIndex().row())
        elif key == Qt.Key.Key_Space and held & Qt.KeyboardModifier.ControlModifier:
            self.selectColumn(self.currentIndex().column())
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            below = self.cells.index(self.currentIndex().row() + 1, self.currentIndex().column())
            if below.isValid():
                self.setCurrentIndex(below)
        else:
            super().keyPressEvent(event)

    def repaint_cells(self) -> None:
        """What the sheet says has changed."""
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def paint_now(self) -> None:
        """Show it at once, before what follows."""
        self.viewport().repaint()
        self.horizontalHeader().viewport().repaint()

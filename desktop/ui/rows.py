"""A table of frozen rows: quick to fill, quick to switch language, keeps its selection by id."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop import i18n
from desktop.i18n import _
from desktop.ui import theme
from desktop.ui.labels import tip

Index = QModelIndex | QPersistentModelIndex
SUB = Qt.ItemDataRole.UserRole + 1
CHIP = Qt.ItemDataRole.UserRole + 2
GROUP = Qt.ItemDataRole.UserRole + 3
LEAST = 60  # px of a column


class Column(NamedTuple):
    """A column: marked header, the text of a row, a second muted line, how it shares the width."""

    header: str
    text: Callable[[Any], str]
    sub: Callable[[Any], str] | None = None
    stretch: int = 2
    right: bool = False
    chip: Callable[[Any], str] | None = None  # role of the chip that the text is shown in


class Heading(NamedTuple):
    """A row that heads a group: a marked title and texts for some columns."""

    title: str
    cells: dict[int, str]
    id: str = ""


def about_head(column: Column, role: int) -> Any:
    """What a model answers about the head of a column."""
    if role == Qt.ItemDataRole.DisplayRole:
        return _(column.header)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    return None


def about_cell(column: Column, row: Any, role: int) -> Any:
    """What a model answers about a row in a column."""
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(row)
    if role == Qt.ItemDataRole.ToolTipRole:
        return tip(column.text(row))
    if role == SUB:
        return column.sub(row) if column.sub else ""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return " ".join(t for t in (column.text(row), column.sub(row) if column.sub else "") if t)
    return None


class Model(QAbstractTableModel):
    """Read-only; rows are named tuples with an ``id``, or Headings."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = columns
        self.rows: Sequence[Any] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        return about_head(self.columns[section], role) if orientation == Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = 0) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if isinstance(row, Heading):
            if role == GROUP:
                return True
            if role == Qt.ItemDataRole.DisplayRole:
                return _(row.title) if index.column() == 0 else row.cells.get(index.column(), "")
            return None
        if role == CHIP:
            return column.chip(row) if column.chip else None
        return about_cell(column, row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Delegate(QStyledItemDelegate):
    """Bold name with a muted second line, chips, numbers at the right, headings of groups."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column, code = index.model().columns[index.column()], i18n.current()  # type: ignore[attr-defined]
        heading = bool(index.data(GROUP))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = "sel" if selected else "head" if heading else "card"
        painter.fillRect(option.rect, theme.color(ground))
        painter.setPen(theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = option.rect.adjusted(8, 0, -8, -1)
        text, sub, chip = str(index.data() or ""), str(index.data(SUB) or ""), index.data(CHIP)
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        if chip is not None and text and not heading:
            self._chip(painter, inner, text, str(chip))
        else:
            first = theme.font_for(code, theme.BODY - 0.75, heading or column.sub is not None)
            painter.setFont(first)
            painter.setPen(theme.color("ink"))
            box = inner
            if sub:
                half = inner.height() // 2
                box = QRect(inner.left(), inner.top() + 4, inner.width(), half - 2)
                below = QRect(inner.left(), inner.top() + half + 1, inner.width(), half - 4)
                painter.setFont(theme.font_for(code, theme.BODY - 1.5))
                painter.setPen(theme.color("muted"))
                painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, self._fit(painter, sub, below))
                painter.setFont(first)
                painter.setPen(theme.color("ink"))
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, self._fit(painter, text, box))
        painter.restore()

    def _fit(self, painter: QPainter, text: str, box: QRect) -> str:
        """Shortened with an ellipsis where the column is narrow: the whole text is in the tool tip and the panel."""
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())

    def _chip(self, painter: QPainter, inner: QRect, text: str, role: str) -> None:
        ground, ink = {
            "ok": ("moss_soft", "moss"),
            "warn": ("amber_soft", "amber"),
            "no": ("vermilion_soft", "vermilion"),
        }.get(role, ("indigo_soft", "indigo"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1.5))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(text) + 18, inner.width())
        height = metrics.height() + 4
        box = QRect(inner.left(), inner.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._fit(painter, text, box.adjusted(8, 0, -8, 0)))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height(option.widget))


def row_height(widget: QWidget | None) -> int:
    """Two lines of text and some air."""
    metrics = (widget or QApplication.activeWindow() or QWidget()).fontMetrics()
    return int(metrics.lineSpacing() * 2 + 10)


def paint_empty(view: QAbstractItemView, text: str) -> None:
    """Say in the middle of a list why nothing stands in it."""
    painter = QPainter(view.viewport())
    painter.setPen(theme.color("muted"))
    painter.setFont(theme.font_for(i18n.current()))
    box = view.viewport().rect().adjusted(24, 24, -24, -24)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)


class RowTable(QTableView):
    """The table of a page. ``chosen`` on selection, ``opened`` on Enter, F2 or double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, columns: Sequence[Column], name: str, empty: str, *, low: bool = False) -> None:
        super().__init__()
        self._name, self._empty, self._low = name, empty, low
        self.model_ = Model(columns)
        self.setModel(self.model_)
        self.setItemDelegate(Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current()))
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(_(self._name))
        height = row_height(self)
        self.verticalHeader().setDefaultSectionSize(height * 2 // 3 if self._low else height)
        self.model_.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.model_.columns) - 1)
        self.viewport().update()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these; selection (by id) and scroll position stay."""
        kept, bar = self.current(), self.verticalScrollBar().value()
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.model_.beginResetModel()
        self.model_.rows = list(rows)
        self.model_.endResetModel()
        if kept:
            self._select(kept)
        selection.blockSignals(False)
        self.verticalScrollBar().setValue(bar)

    def say_when_empty(self, text: str) -> None:
        """The marked sentence that stands in the list while nothing does."""
        self._empty = text
        self.viewport().update()

    def current(self) -> str:
        """Id of the selected row; empty where none is."""
        row = self.currentIndex().row()
        return str(self.model_.rows[row].id) if 0 <= row < len(self.model_.rows) else ""

    def has(self, row_id: str) -> bool:
        return any(row.id == row_id for row in self.model_.rows)

    def choose(self, row_id: str) -> None:
        """Select a row and tell it, also when it was selected already."""
        before = self.current()
        if self._select(row_id) and before == row_id:
            self.chosen.emit(row_id)

    def _select(self, row_id: str) -> bool:
        for number, row in enumerate(self.model_.rows):
            if row.id == row_id:
                self.select_place(number)
                return True
        return False

    def select_place(self, place: int) -> None:
        """Select this row and bring it into view, also before the list was ever painted."""
        self.executeDelayedItemsLayout()
        self.setCurrentIndex(self.model_.index(place, 0))
        self.selectRow(place)

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not isinstance(self.model_.rows[index.row()], Heading):
            self.chosen.emit(self.model_.rows[index.row()].id)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one without selecting it: what the panel shows is marked in the list."""
        super().focusInEvent(event)
        if self.current() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def fit_columns(self) -> None:
        """Share the width among the columns; what the narrow ones need more than their share the widest ones give."""
        whole, width = sum(column.stretch for column in self.model_.columns), self.viewport().width()
        shares = [max(width * column.stretch // whole, LEAST) for column in self.model_.columns]
        shares[-1] += max(width - sum(shares), 0)
        while (excess := sum(shares) - width) > 0 and max(shares) > LEAST:
            widest = shares.index(max(shares))
            shares[widest] -= min(excess, shares[widest] - LEAST, 1 + shares[widest] // 8)
        for number, share in enumerate(shares):
            self.setColumnWidth(number, share)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model_.rows:
            paint_empty(self, _(self._empty))

"""Photographs side by side with their captions, as the report numbers them; put in order by drag or by keys.

Arrows pick, Alt+←→ moves, Space says whether it is printed, Enter writes its caption, F3 or a double click shows it
large, Delete takes it away; files are dropped or pasted, and the last place, which is empty, asks for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop import i18n
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store.figures import FigureRow
from desktop.ui import theme
from desktop.ui.labels import tip
from desktop.ui.pictureplace import files_in, image_in
from desktop.ui.soon import soon
from desktop.ui.text import bind
from desktop.ui.thumbs import Thumbs

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
MIME = "application/x-hashidate-figure"
PICTURE = QSize(150, 92)
TILE = QSize(162, 138)  # the picture, its margin, and two lines of its caption
NUMBERED, NOT_PRINTED = N_("Figure {number}: {caption}"), N_("(not in the report) {caption}")
NO_CAPTION, GONE = N_("no caption yet"), N_("The file is not on this computer.")
ADD = N_("＋ Drop photographs")
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def caption_of(row: FigureRow, code: str) -> str:
    """「圖 3：訪團與千葉縣廳交流會議」 as it stands below the picture."""
    caption = row.caption.get(code) or _(NO_CAPTION)
    if row.number:
        return _(NUMBERED).format(number=row.number, caption=caption)
    return caption if row.printed else _(NOT_PRINTED).format(caption=caption)


class _Tiles(QStyledItemDelegate):
    def __init__(self, parent: FigureList, thumbs: Thumbs) -> None:
        super().__init__(parent)
        self.thumbs, self.list = thumbs, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = QRect(option.rect.topLeft() + QPoint(4, 4), PICTURE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        below = QRect(frame.left(), frame.bottom() + 3, frame.width(), option.rect.bottom() - frame.bottom() - 4)
        if isinstance(row, FigureRow):
            self._picture(painter, frame, row)
            self._words(painter, below, caption_of(row, i18n.current()), "ink" if row.caption else "muted")
        else:
            painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame.adjusted(0, 0, -1, -1), 6, 6)
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font_for(i18n.current()))
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), _(ADD))
        if picked:
            focus = self.list.hasFocus()
            painter.setPen(QPen(theme.color("indigo"), 2 if focus else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-2, -2, 1, 1), 7, 7)
        painter.restore()

    def _picture(self, painter: QPainter, frame: QRect, row: FigureRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("head"))
        painter.drawRoundedRect(frame, 6, 6)
        made = self.thumbs.get(row.sha256, PICTURE, self.list.devicePixelRatioF())
        if made is not None:
            size = made.deviceIndependentSize().toSize()
            at = QRect(QPoint(), size)
            at.moveCenter(frame.center())
            painter.setOpacity(1.0 if row.printed else 0.45)
            painter.drawPixmap(at.topLeft(), made)
            painter.setOpacity(1.0)
        elif self.thumbs.missing(row.sha256):
            self._words(painter, frame.adjusted(8, 8, -8, -8), _(GONE), "muted")

    def _words(self, painter: QPainter, box: QRect, text: str, ink: str) -> None:
        """Two lines at most; what does not fit is in the tool tip."""
        painter.setPen(theme.color(ink))
        painter.setFont(theme.font_for(i18n.current(), theme.BODY - 0.75))
        metrics = painter.fontMetrics()
        lines: list[str] = []
        rest = text
        while rest and len(lines) < 2:
            if len(lines) == 1 or metrics.horizontalAdvance(rest) <= box.width():
                lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width()))
                break
            cut = len(rest)
            while cut > 1 and metrics.horizontalAdvance(rest[:cut]) > box.width():
                cut -= 1
            lines.append(rest[:cut])
            rest = rest[cut:]
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), "\n".join(lines))


class FigureList(QListWidget):
    """See above. ``placed`` (id, id of what it comes before, empty: the end); ``moved`` (id, -1 or 1)."""

    picked = Signal()
    placed = Signal(str, str)
    moved = Signal(str, int)
    print_asked = Signal()
    caption_asked = Signal()
    view_asked = Signal()
    delete_asked = Signal()
    files_asked = Signal()
    files_given = Signal(object)
    image_given = Signal(object)

    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__()
        self.setObjectName("figureList")
        self._drop_at: int | None = None
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setStyleSheet("#figureList { background: transparent; border: 0; }")
        self.setItemDelegate(_Tiles(self, thumbs))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        thumbs.ready.connect(lambda _sha: self.viewport().update())
        bind(self.setAccessibleName, N_("Photographs taken"))
        self.itemSelectionChanged.connect(self.picked)
        self.itemDoubleClicked.connect(lambda _item: self.view_asked.emit() if self.ids() else None)

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show these; what was picked stays picked, else what took its place."""
        before, place = self.ids(), self.currentRow()
        scrolled = self.horizontalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        code = i18n.current()
        for row in rows:
            item = QListWidgetItem(caption_of(row, code))
            item.setData(ROW, row)
            item.setToolTip(tip(_said(row.caption) or row.name))
            self.addItem(item)
            item.setSelected(row.id in before)
        self.addItem(QListWidgetItem(_(ADD)))
        if before and not self.ids() and rows:
            self.setCurrentRow(min(max(place, 0), len(rows) - 1))
        elif self.ids():
            self.setCurrentRow(self._place(self.ids()[0]), self.selectionModel().SelectionFlag.NoUpdate)
        self.blockSignals(False)
        self.fit()
        self.horizontalScrollBar().setValue(scrolled)
        self.picked.emit()

    def _place(self, row_id: str) -> int:
        ids = [row.id for row in self.rows()]
        return ids.index(row_id) if row_id in ids else -1

    def rows(self) -> list[FigureRow]:
        """What is shown, in order."""
        found = [self.item(n).data(ROW) for n in range(self.count())]
        return [row for row in found if isinstance(row, FigureRow)]

    def ids(self) -> list[str]:
        """Ids of what is picked, in their order."""
        found = [self.item(n).data(ROW) for n in range(self.count()) if self.item(n).isSelected()]
        return [row.id for row in found if isinstance(row, FigureRow)]

    def pick(self, ids: Sequence[str]) -> None:
        """Pick these and bring the first into view."""
        self.blockSignals(True)
        self.clearSelection()
        for row_id in reversed(ids):
            place = self._place(row_id)
            if place >= 0:
                self.setCurrentRow(place, self.selectionModel().SelectionFlag.NoUpdate)
                self.item(place).setSelected(True)
                self.scrollToItem(self.item(place))
        self.blockSignals(False)
        self.picked.emit()

    def fit(self) -> None:
        """As high as one row, with its scroll bar where that is needed."""
        below = self.horizontalScrollBar().sizeHint().height() if self.count() * TILE.width() > self.width() else 0
        if self.height() != TILE.height() + below:
            self.setFixedHeight(TILE.height() + below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the row; at its ends it moves the page."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        before = bar.value()
        bar.setValue(before - turned)
        event.setAccepted(bar.value() != before)

    def _enter(self) -> None:
        index = self.currentIndex()
        if index.isValid() and index.data(ROW) is None:
            self.files_asked.emit()
        elif self.ids():
            self.caption_asked.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.data(ROW) is None:
            self.files_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids, key = self.ids(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_data(QApplication.clipboard().mimeData())
        elif key in ENTER:
            self._enter()
        elif key == Qt.Key.Key_F3 and ids:
            self.view_asked.emit()
        elif key == Qt.Key.Key_Delete and ids:
            self.delete_asked.emit()
        elif key == Qt.Key.Key_Space and ids:
            self.print_asked.emit()
        elif alt and len(ids) == 1 and key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(ids[0], -1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1)
        else:
            super().keyPressEvent(event)

    # Drag and drop

    def startDrag(self, _actions: Qt.DropAction) -> None:
        ids = self.ids()
        if not ids:
            return
        data = QMimeData()
        data.setData(MIME, ids[0].encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        rect = self.visualItemRect(self.item(self._place(ids[0])))
        drag.setPixmap(self.viewport().grab(QRect(rect.topLeft() + QPoint(4, 4), PICTURE)))
        drag.exec(Qt.DropAction.MoveAction)

    def place_at(self, point: QPoint) -> int:
        """Before which photograph something dropped there comes; their number: behind all."""
        count = len(self.rows())
        left = [self.visualItemRect(self.item(place)).center().x() for place in range(count)]
        return next((place for place, middle in enumerate(left) if point.x() < middle), count)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._wants(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._wants(event.mimeData()):
            event.ignore()
            return
        self._show_drop(self.place_at(event.position().toPoint()) if event.mimeData().hasFormat(MIME) else None)
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: object) -> None:
        self._show_drop(None)

    def _show_drop(self, place: int | None) -> None:
        if place != self._drop_at:
            self._drop_at = place
            self.viewport().update()

    @staticmethod
    def _wants(data: QMimeData) -> bool:
        return data.hasFormat(MIME) or data.hasUrls() or data.hasImage()

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        data = event.mimeData()
        if data.hasFormat(MIME):
            row_id, rows = bytes(data.data(MIME).data()).decode(), self.rows()
            place = self.place_at(event.position().toPoint())
            before = rows[place].id if place < len(rows) else ""
            event.acceptProposedAction()
            if before != row_id:
                soon(self, lambda: self.placed.emit(row_id, before))
        elif self.take_data(data):
            event.acceptProposedAction()

    def take_data(self, data: QMimeData) -> bool:
        """Files or a picture of the clipboard or the mouse; whether there was anything."""
        if files := files_in(data):
            soon(self, lambda: self.files_given.emit(files))  # the other program waits for the drop
            return True
        image = image_in(data)
        if image.isNull():
            return False
        soon(self, lambda: self.image_given.emit(image))
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at is None:
            return
        rect = self.visualItemRect(self.item(min(self._drop_at, self.count() - 1)))
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.color("indigo"), 3))
        painter.drawLine(rect.left() + 1, rect.top() + 4, rect.left() + 1, rect.top() + 4 + PICTURE.height())
        painter.end()


def _said(caption: Pair) -> str:
    return "\n".join(part for part in (caption.zh, caption.ja) if part)

"""The points of a meeting as a painted list: kind, speaker, what was said in one or both languages, what follows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop import i18n
from desktop.domain import dates, minutes
from desktop.domain.minutes import Point
from desktop.domain.outcomewords import POINT_KINDS
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.labels import tip
from desktop.ui.rows import paint_empty
from desktop.ui.text import follow

Index = QModelIndex | QPersistentModelIndex
KIND, WHO, AIR, GAP = 108, 148, 7, 12  # pixels: columns of kind and speaker, above and below, between two texts
NARROW = 640
BOTH = "both"
CHIPS = {  # ground and ink
    "intent": ("moss_soft", "moss"),
    "promised": ("moss_soft", "moss"),
    "concluded": ("moss_soft", "moss"),
    "personnel": ("amber_soft", "amber"),
}
OURS = N_("Our side")
EMPTY = N_("Nothing written down yet. Choose who speaks below, type, and press Enter.")
NO_ITEM = N_("This itinerary has no visit, seminar or other meeting yet.")
WRAP = int(Qt.TextFlag.TextWordWrap)


def kind_word(kind: str) -> str:
    """A kind in the language of the screen."""
    return _(find(POINT_KINDS, kind).label)


def texts_of(point: Point, shown: str) -> list[tuple[str, str]]:
    """(language, text) of the columns: one with the other language where its own is missing, or both."""
    if shown == BOTH:
        return [("zh_TW", point.text.zh), ("ja", point.text.ja)]
    return [(shown if point.text.exactly(shown) else i18n.other(shown), point.text.get(shown))]


def beside(point: Point) -> list[str]:
    """What stands below the text: the day that was named, what is followed up."""
    code = i18n.current()
    said = []
    if point.due_on:
        said.append(_("Day that was named: {date}").format(date=dates.long(point.due_on, code)))
    for one in point.follow:
        until = dates.short(one.due_on, code) if one.due_on else _("no day set")
        said.append(_("Follow-up: {what} ({until})").format(what=one.title.get(code), until=until))
    if point.checked_on:
        said.append(_("Wording agreed on {date}").format(date=dates.short(point.checked_on, code)))
    return said


@lru_cache(maxsize=4_096)
def _high(font: str, text: str, width: int) -> int:
    made = QFont()
    made.fromString(font)
    return QFontMetrics(made).boundingRect(QRect(0, 0, max(width, 40), 10_000), WRAP, text).height() if text else 0


class Points(QAbstractListModel):
    """The points as they stand."""

    def __init__(self) -> None:
        super().__init__()
        self.points: Sequence[Point] = ()

    def show_points(self, points: Sequence[Point]) -> None:
        self.beginResetModel()
        self.points = points
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.points)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between two points
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        point = self.points[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            code = i18n.current()
            internal = _("Internal") if point.secret else ""
            parts = (kind_word(point.kind), internal, who(point), point.text.get(code), *beside(point))
            return "　".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(text for text in (point.text.zh, point.text.ja) if text))
        return None


def who(point: Point) -> str:
    """The speaker with their side, as the list says it: 「我方 鄒宗勳」."""
    name = point.who.get(i18n.current())
    side = _(OURS) if point.side == "tw" else "" if name else _("Japanese side")
    return "　".join(part for part in (side, name) if part)


class Lines(QStyledItemDelegate):
    """Paints a point in as many lines as its texts need."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view, model = option.widget, index.model()
        assert isinstance(view, PointList) and isinstance(model, Points)
        return QSize(120, view.height_of(model.points[index.row()]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = option.widget, index.model()
        assert isinstance(view, PointList) and isinstance(model, Points)
        point, rect = model.points[index.row()], QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.color("sel" if selected else "card"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._chips(painter, rect, point)
        code = i18n.current()
        painter.setFont(theme.font_for(code))
        name = QRect(rect.left() + KIND, rect.top() + AIR, view.who - 8, rect.height() - 2 * AIR)
        painter.setPen(theme.color("muted" if point.side == "tw" else "ink"))
        painter.drawText(name, WRAP, who(point))
        painter.setPen(theme.color("ink"))
        lower = rect.top() + AIR
        for (own, text), (left, width) in zip(texts_of(point, view.shown), view.columns(), strict=True):
            painter.setFont(theme.font_for(own))
            place = QRect(rect.left() + left, rect.top() + AIR, width, rect.height())
            painter.drawText(place, WRAP, text)
            lower = max(lower, place.top() + _high(theme.font_for(own).toString(), text, width))
        painter.setFont(theme.font_for(code))
        painter.setPen(theme.color("amber"))
        left, width = rect.left() + KIND + view.who, view.columns()[-1][0] + view.columns()[-1][1] - KIND - view.who
        for said in beside(point):
            high = _high(theme.font_for(code).toString(), said, width)
            painter.drawText(QRect(left, lower, width, high), WRAP, said)
            lower += high
        painter.restore()

    def _chips(self, painter: QPainter, rect: QRect, point: Point) -> None:
        painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1.5))
        metrics, top = painter.fontMetrics(), rect.top() + AIR - 1
        chips = [(kind_word(point.kind), *CHIPS.get(point.kind, ("indigo_soft", "indigo")))]
        if point.secret:
            chips.append((_("Internal"), "vermilion_soft", "vermilion"))
        for words, ground, ink in chips:
            width = min(metrics.horizontalAdvance(words) + 16, KIND - 16)
            place = QRectF(rect.left() + 8, top, width, metrics.height() + 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            painter.setPen(theme.color(ink))
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width) - 10)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cut)
            top += metrics.height() + 6


class PointList(QListView):
    """Nothing changes by itself: keys say what is wished of the current point."""

    opened = Signal(str)
    delete_asked = Signal(str)
    move_asked = Signal(str, int)
    kind_asked = Signal(str, str)
    internal_asked = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = BOTH
        self.points = Points()
        self.setModel(self.points)
        self.setItemDelegate(Lines(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.empty = EMPTY
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current()))
        follow(self._fit)

    @property
    def who(self) -> int:
        """How wide the column of the speakers is: on a small screen less, for what was said matters more."""
        return WHO if self.viewport().width() > NARROW else WHO * 2 // 3

    def columns(self) -> list[tuple[int, int]]:
        """(left, width) of the texts."""
        left, whole = KIND + self.who, self.viewport().width() - KIND - self.who - 10
        if self.shown != BOTH:
            return [(left, whole)]
        half = (whole - GAP) // 2
        return [(left, half), (left + half + GAP, half)]

    def height_of(self, point: Point) -> int:
        """How high a point stands at the present width."""
        code = i18n.current()
        columns = self.columns()
        spoken = zip(texts_of(point, self.shown), columns, strict=True)
        texts = max(_high(theme.font_for(own).toString(), text, width) for (own, text), (_left, width) in spoken)
        width = columns[-1][0] + columns[-1][1] - KIND - self.who
        below = sum(_high(theme.font_for(code).toString(), said, width) for said in beside(point))
        name = _high(theme.font_for(code).toString(), who(point), self.who - 8)
        chips = 2 * (self.fontMetrics().height() + 4) if point.secret else self.fontMetrics().height() + 4
        return max(texts + below, name, chips) + 2 * AIR

    def show_points(self, points: Sequence[Point], anew: bool = False) -> None:
        """Show these; the current point (by id) and the place stay, unless it is another record: from its top."""
        if points == self.points.points and not anew:
            return
        kept, row, bar = self.current(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.points.show_points(points)
        self.doItemsLayout()
        if anew:
            self.scrollToTop()
            return
        place = next((number for number, point in enumerate(points) if point.id == kept), min(row, len(points) - 1))
        if place >= 0 and row >= 0:
            self.setCurrentIndex(self.points.index(place))
        self.verticalScrollBar().setValue(bar)

    def show_languages(self, shown: str) -> None:
        """One language, or BOTH side by side."""
        self.shown = shown
        self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def current(self) -> str:
        """Id of the current point; empty where none is."""
        row = self.currentIndex().row()
        return self.points.points[row].id if 0 <= row < len(self.points.points) else ""

    def choose(self, row_id: str) -> bool:
        """Make a point the current one and bring it into view."""
        for number, point in enumerate(self.points.points):
            if point.id == row_id:
                self.setCurrentIndex(self.points.index(number))
                self.scrollTo(self.points.index(number))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row_id, key = self.current(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        kind = minutes.kind_of_key(event.text()) if plain else ""
        if row_id and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(row_id)
        elif row_id and key == Qt.Key.Key_Delete:
            self.delete_asked.emit(row_id)
        elif row_id and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(row_id, -1 if key == Qt.Key.Key_Up else 1)
        elif row_id and plain and key == Qt.Key.Key_X:
            self.internal_asked.emit(row_id)
        elif row_id and kind:
            self.kind_asked.emit(row_id, kind)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell how far; the point itself moves when the store says so."""
        here, place = self.currentIndex().row(), self.indexAt(event.position().toPoint()).row()
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if event.source() is self:
            self.drop_at(len(self.points.points) if place < 0 else place + int(below), here)

    def drop_at(self, target: int, here: int) -> None:
        """The point of row ``here`` is to stand before row ``target``."""
        step = target - here - int(target > here)
        if step and 0 <= here < len(self.points.points):
            self.move_asked.emit(self.points.points[here].id, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.points.points:
            paint_empty(self, _(self.empty))

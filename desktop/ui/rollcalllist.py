"""The list of a roll call: rows for a finger, who is missing on top, the phone number beside the name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScroller,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop import i18n
from desktop.domain.words import ROLL_STATES, find
from desktop.i18n import N_, _
from desktop.store.rollcall import EXCUSED, HERE, MISSING, Line
from desktop.ui import theme

Index = QModelIndex | QPersistentModelIndex
ROW, TITLE, PILL = 60, 30, 66  # pixels
BIG, MIDDLE, SMALL = 14.0, 12.0, 9.0  # points
NOT_YET, EXCUSE = N_("Not here yet"), N_("Excuse")


class Title(NamedTuple):
    """A line that heads those below it; ``words`` is marked."""

    words: str
    people: int


def arranged(lines: Sequence[Line]) -> list[Line | Title]:
    """Who is not here first, then who is excused, then who is here, each in print order."""
    groups = (
        (NOT_YET, [one for one in lines if one.state in ("", MISSING)]),
        (find(ROLL_STATES, EXCUSED).label, [one for one in lines if one.state == EXCUSED]),
        (find(ROLL_STATES, HERE).label, [one for one in lines if one.state == HERE]),
    )
    found: list[Line | Title] = []
    for words, group in groups:
        if group:
            found += [Title(words, len(group)), *group]
    return found


class People(QAbstractListModel):
    """The lines with their headings."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Line | Title] = []

    def show_lines(self, entries: list[Line | Title]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.entries[index.row()], Line):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.AccessibleTextRole or not index.isValid():
            return None
        entry = self.entries[index.row()]
        if isinstance(entry, Title):
            return f"{_(entry.words)} {entry.people}"
        state = find(ROLL_STATES, entry.state).label if entry.state else NOT_YET
        return "　".join(part for part in (entry.name.get(i18n.current()), _(state), entry.phone) if part)


def pill(row: QRect) -> QRect:
    """Where a tap excuses, at the right end of a row."""
    return QRect(row.right() - PILL - 10, row.center().y() - 17, PILL, 34)


class Rows(QStyledItemDelegate):
    """A mark, the name, where somebody is from; the phone number; since when; and the button that excuses."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, People)
        return QSize(120, TITLE if isinstance(model.entries[index.row()], Title) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), option.widget
        assert isinstance(model, People) and isinstance(view, RollCallList)
        entry, rect = model.entries[index.row()], QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Title):
            painter.fillRect(rect, theme.color("head"))
            painter.setFont(sized(view.font(), SMALL, bold=True))
            painter.setPen(theme.color("vermilion" if entry.words == NOT_YET else "muted"))
            words = f"{_(entry.words)}　{entry.people}"
            painter.drawText(rect.adjusted(14, 0, -14, 0), Qt.AlignmentFlag.AlignVCenter, words)
        else:
            self._paint_line(painter, view, rect, entry, index == view.currentIndex() and view.hasFocus())
        painter.restore()

    def _paint_line(self, painter: QPainter, view: RollCallList, rect: QRect, one: Line, current: bool) -> None:
        code = i18n.current()
        if current:
            painter.fillRect(rect, theme.color("sel"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        paint_state(painter, QPointF(rect.left() + 32, rect.center().y() + 0.5), one.state)
        button = pill(rect)
        on = one.state == EXCUSED
        painter.setPen(QPen(theme.color("amber" if on else "line"), 1))
        painter.setBrush(theme.color("amber_soft" if on else "card"))
        painter.drawRoundedRect(QRectF(button), 8, 8)
        painter.setFont(sized(view.font(), theme.BODY))
        painter.setPen(theme.color("amber" if on else "muted"))
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, _(EXCUSE))
        upper = QRect(rect.left() + 60, rect.top() + 8, button.left() - rect.left() - 72, 24)
        lower = QRect(upper.left(), upper.bottom() + 2, upper.width(), 20)
        beside = "　".join(part for part in (one.organisation.get(code), one.title.get(code)) if part)
        since = one.at[11:16] if one.state else ""
        _two(painter, upper, (one.name.get(code), BIG, "ink"), (one.phone, MIDDLE, "indigo"), view.font())
        _two(painter, lower, (beside, SMALL, "muted"), (since, SMALL, "muted"), view.font())


def sized(font: QFont, points: float, bold: bool = False) -> QFont:
    """The font in another size."""
    made = QFont(font)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


Said = tuple[str, float, str]


def _two(painter: QPainter, place: QRect, left: Said, right: Said, font: QFont) -> None:
    """Words at the left and the right of a line; those at the right are never cut."""
    words, points, colour = right
    painter.setFont(sized(font, points))
    painter.setPen(theme.color(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
    taken = QFontMetrics(painter.font()).horizontalAdvance(words) + 12 if words else 0
    words, points, colour = left
    painter.setFont(sized(font, points))
    painter.setPen(theme.color(colour))
    room = place.adjusted(0, 0, -taken, 0)
    cut = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


def paint_state(painter: QPainter, middle: QPointF, state: str) -> None:
    """A round mark: ✓ here, – excused, ! missing, empty while nobody has said."""
    ground, edge, ink = {
        HERE: ("moss_soft", "mark_moss", "moss"),
        EXCUSED: ("amber_soft", "mark_ja", "amber"),
        MISSING: ("vermilion_soft", "mark_vermilion", "vermilion"),
    }.get(state, ("field", "mark_grey", "faint"))
    painter.setPen(QPen(theme.color(edge), 1.5))
    painter.setBrush(theme.color(ground))
    painter.drawEllipse(middle, 17, 17)
    solid, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(theme.color(ink), 3, solid, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = middle.x(), middle.y()
    if state == HERE:
        painter.drawPolyline(QPolygonF([QPointF(x - 7, y), QPointF(x - 2, y + 6), QPointF(x + 8, y - 6)]))
    elif state == EXCUSED:
        painter.drawLine(QPointF(x - 6, y), QPointF(x + 6, y))
    elif state == MISSING:
        painter.drawLine(QPointF(x, y - 8), QPointF(x, y + 1))
        painter.drawPoint(QPointF(x, y + 8))


PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class RollCallList(QListView):
    """``tapped`` (member id), ``excuse_asked`` (member id), ``typed`` (of a name): nothing changes by itself."""

    tapped = Signal(str)
    excuse_asked = Signal(str)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.people = People()
        self.setModel(self.people)
        self.setItemDelegate(Rows(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(120)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._pressed = ""

    def line(self, index: Index) -> Line | None:
        entry = self.people.entries[index.row()] if index.isValid() else None
        return entry if isinstance(entry, Line) else None

    def choose(self, row: int) -> None:
        """The line at or after this row becomes the current one, or the last one there is."""
        rows = [n for n, entry in enumerate(self.people.entries) if isinstance(entry, Line)]
        if rows:
            self.setCurrentIndex(self.people.index(next((n for n in rows if n >= row), rows[-1])))

    def _at(self, place: QPoint) -> tuple[str, bool]:
        """The member under a point, and whether it is on the button that excuses."""
        index = self.indexAt(place)
        one = self.line(index)
        return (one.member_id, pill(self.visualRect(index)).contains(place)) if one else ("", False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._at(event.position().toPoint())[0] if left else ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick taps falls on whoever came up meanwhile: it is none."""
        self._pressed = ""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        member, excuse = self._at(event.position().toPoint())
        pressed, self._pressed = self._pressed, ""
        if member and member == pressed:
            (self.excuse_asked if excuse else self.tapped).emit(member)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.line(self.currentIndex())
        if one and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tapped.emit(one.member_id)
        elif one and event.key() == Qt.Key.Key_E and not event.modifiers():
            self.excuse_asked.emit(one.member_id)
        elif event.text().strip() and event.text().isprintable() and event.modifiers() in PLAIN:
            self.typed.emit(event.text())  # swallowed here, a name and Enter would tick whoever is marked instead
        else:
            super().keyPressEvent(event)

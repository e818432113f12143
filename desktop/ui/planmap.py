"""A plan of seats seen from above: people are dragged, and a click on a wall puts the door, view or screen there.

Everything is painted from ``domain.seatplans``; nothing is written here.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop import i18n
from desktop.domain.seatcustoms import name_of, number_of
from desktop.domain.seatpapers import DOOR, FURNITURE, GUEST_SIDE, HOST_SIDE, flag_names, walls
from desktop.domain.seatplans import ANYWHERE, HIGH, HOST, WIDE, Place, SeatPlan, Shape, Sitter
from desktop.i18n import _
from desktop.ui import theme
from desktop.ui.labels import tip
from desktop.ui.pages.boardcards import font, metrics
from desktop.ui.seatlayout import SMALL
from desktop.ui.seatmap import ARROWS, MIME, people_data, people_of

MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)
WRAPPED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
CORNER = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
WALL, FLAGS = 26, 24  # around the room, in pixels; and above it
SMALLEST, LARGEST = 2.7, 4.6  # pixels of a unit: a name of four letters fits
EDGES = ("top", "bottom", "left", "right")


class PlanMap(QWidget):
    """``put_asked`` (keys, place), ``free_asked`` (keys), ``next_asked`` (place): whoever waits, there;
    ``edge_asked``: this wall was clicked; ``plan_asked``: its fields are to be changed; ``gone_to``: the cursor.
    """

    put_asked = Signal(list, str)
    free_asked = Signal(list)
    next_asked = Signal(str)
    edge_asked = Signal(str)
    plan_asked = Signal()
    gone_to = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.plan: SeatPlan | None = None
        self.current, self.carried = "", ""
        self._people: Mapping[str, Sitter] = {}
        self._absent: frozenset[str] = frozenset()
        self._wrong: frozenset[str] = frozenset()
        self._over = ""
        self._wall = ""
        self._pressed: tuple[QPoint, str] | None = None
        theme.watch.changed.connect(self.update)

    def show_plan(
        self, plan: SeatPlan | None, people: Mapping[str, Sitter], absent: frozenset[str], wrong: frozenset[str]
    ) -> None:
        """``absent``: keys of those who sit there and do not come; ``wrong``: places that break a custom."""
        self.plan, self._people, self._absent, self._wrong = plan, people, absent, wrong
        keys = {place.key for place in plan.places} if plan else set()
        if self.current not in keys:
            self.current = plan.places[0].key if plan and plan.places else ""
        if self.carried not in people:
            self.carried = ""
        if plan is not None:
            above = WALL + (FLAGS if plan.flags.strip() else 0)
            wide, high = plan.drawing.width * SMALLEST, plan.drawing.height * SMALLEST
            self.setMinimumSize(round(wide) + 2 * WALL, round(high) + WALL + above)
        self.update()

    def _frame(self) -> tuple[float, float, float]:
        """Left upper corner of the room, and pixels of a unit."""
        assert self.plan is not None
        drawing = self.plan.drawing
        above = WALL + (FLAGS if self.plan.flags.strip() else 0)
        wide, high = self.width() - 2 * WALL, self.height() - WALL - above
        unit = max(min(wide / drawing.width, high / drawing.height, LARGEST), SMALLEST)
        left = WALL + max((wide - drawing.width * unit) / 2, 0)
        return left, above + max((high - drawing.height * unit) / 2, 0), unit

    def rect_of(self, key: str) -> QRect:
        """Where a place is drawn; empty where there is none."""
        place = next((one for one in self.plan.places if one.key == key), None) if self.plan else None
        if place is None:
            return QRect()
        left, top, unit = self._frame()
        corner = QPoint(round(left + (place.x - WIDE / 2) * unit), round(top + (place.y - HIGH / 2) * unit))
        return QRect(corner, QSize(round(WIDE * unit), round(HIGH * unit)))

    def _room(self) -> QRect:
        assert self.plan is not None
        left, top, unit = self._frame()
        drawing = self.plan.drawing
        return QRect(round(left), round(top), round(drawing.width * unit), round(drawing.height * unit))

    def wall_rect(self, edge: str) -> QRect:
        """The strip along a wall that is clicked."""
        room = self._room()
        if edge in ("top", "bottom"):
            return QRect(
                room.left(), room.top() - WALL + 2 if edge == "top" else room.bottom() + 2, room.width(), WALL - 4
            )
        x = room.left() - WALL + 2 if edge == "left" else room.right() + 2
        return QRect(x, room.top(), WALL - 4, room.height())

    def at(self, pos: QPoint) -> str:
        """The place that lies there."""
        if self.plan is None:
            return ""
        return next((place.key for place in self.plan.places if self.rect_of(place.key).contains(pos)), "")

    def wall_at(self, pos: QPoint) -> str:
        """The wall that lies there; none where a door makes no difference."""
        if self.plan is None or self.plan.kind in ANYWHERE:
            return ""
        return next((edge for edge in EDGES if self.wall_rect(edge).contains(pos)), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line")))
        painter.setBrush(theme.color("card"))
        if self.plan.kind not in ANYWHERE:
            painter.drawRect(self._room())
        for shape in self.plan.drawing.shapes:
            self._paint_shape(painter, shape)
        self._paint_walls(painter)
        self._paint_flags(painter)
        on = self.plan.people()
        for place in self.plan.places:
            self._paint_place(painter, place, on.get(place.key, ""))
        if len({one.side for one in self._people.values()}) > 1:
            self._paint_legend(painter)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        """Which colour is whose."""
        code, x, y = i18n.current(), 2, self.height() - 16
        painter.setFont(font(code, SMALL))
        for ground, words in (("indigo_soft", _(GUEST_SIDE)), ("moss_soft", _(HOST_SIDE))):
            painter.setPen(QPen(theme.color("line")))
            painter.setBrush(theme.color(ground))
            painter.drawRect(x, y, 14, 11)
            painter.setPen(theme.color("muted"))
            wide = metrics(code, SMALL).horizontalAdvance(words)
            painter.drawText(QRect(x + 20, y - 4, wide + 4, 19), MIDDLE, words)
            x += wide + 44

    def _paint_shape(self, painter: QPainter, shape: Shape) -> None:
        left, top, unit = self._frame()
        rect = QRectF(left + shape.x * unit, top + shape.y * unit, shape.width * unit, shape.height * unit)
        outlined = shape.kind in ("car", "stage", "sofa")
        painter.setPen(QPen(theme.color("mark_grey" if outlined else "line")))
        painter.setBrush(theme.color("card" if shape.kind in ("car", "stage") else "head"))
        if shape.kind == "round":
            painter.drawEllipse(rect)
        elif shape.kind != "wheel":
            painter.drawRoundedRect(rect, 5, 5)
        if shape.kind in FURNITURE:
            if shape.kind == "wheel":
                rect.translate(0, -rect.height() * 0.85)
            self._write(painter, rect.toRect(), _(FURNITURE[shape.kind]))

    def _write(self, painter: QPainter, rect: QRect, text: str, tone: str = "muted") -> None:
        code = i18n.current()
        painter.setFont(font(code, SMALL))
        painter.setPen(theme.color(tone))
        shown = metrics(code, SMALL).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 4)
        painter.drawText(rect, MIDDLE, shown)

    def _paint_walls(self, painter: QPainter) -> None:
        plan = self.plan
        assert plan is not None
        if plan.kind == "car":
            return
        if self._wall:
            painter.setPen(QPen(theme.color("indigo"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.wall_rect(self._wall))
        for edge in EDGES:
            here = [msgid for msgid, where in walls(plan) if where == edge]
            strip = self.wall_rect(edge)
            for number, msgid in enumerate(here, 1):
                text = _(msgid)
                painter.save()
                along = strip.width() if edge in ("top", "bottom") else strip.height()
                long = min(metrics(i18n.current(), SMALL).horizontalAdvance(text) + 20, along // len(here) - 6)
                middle = along * (2 * number - 1) // (2 * len(here))
                if edge in ("top", "bottom"):
                    painter.translate(strip.left() + middle, strip.center().y())
                else:
                    painter.translate(strip.center().x(), strip.top() + middle)
                    painter.rotate(-90)
                rect = QRect(-long // 2, 1 - WALL // 2, long, WALL - 4)
                painter.setPen(QPen(theme.color("indigo" if msgid == DOOR else "mark_grey"), 1.4))
                painter.setBrush(theme.color("card" if msgid == DOOR else "head"))
                painter.drawRect(rect)
                self._write(painter, rect, text, "ink")
                painter.restore()

    def _paint_flags(self, painter: QPainter) -> None:
        assert self.plan is not None
        room = self._room()
        text = "　".join(f"⚑ {name.get(i18n.current())}" for name in flag_names(self.plan))
        if text:
            line = QRect(room.left(), room.top() - WALL - FLAGS + 2, room.width(), FLAGS - 4)
            self._write(painter, line, text, "ink")

    def _paint_place(self, painter: QPainter, place: Place, key: str) -> None:
        code, rect = i18n.current(), self.rect_of(place.key)
        sitter = self._people.get(key)
        here = (place.key == self.current and self.hasFocus()) or place.key == self._over
        wrong = place.key in self._wrong
        side = sitter.side if sitter else place.side
        ground = "card" if not key else "moss_soft" if side == HOST else "indigo_soft"
        painter.setBrush(theme.color("amber_soft" if key and key == self.carried else ground))
        pen = QPen(theme.color("indigo" if here else "vermilion" if wrong else "line" if key else "mark_grey"))
        pen.setWidthF(2 if here or wrong else 1)
        if not key and not here and not wrong:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(font(code, SMALL, place.rank == 1))
        painter.setPen(theme.color("indigo" if place.rank == 1 else "muted"))
        painter.drawText(rect.adjusted(5, 2, 0, 0), CORNER, number_of(place))
        if not key:
            return
        absent = key in self._absent
        said = name_of(sitter, code) if sitter else "○"
        size = theme.BODY - 0.5
        room = rect.adjusted(16, 2, -4, -2)
        if metrics(code, size).horizontalAdvance(said) > room.width():
            size = SMALL
            said = metrics(code, size).elidedText(said, Qt.TextElideMode.ElideRight, room.width() * 2 - 20)
        painter.setFont(font(code, size, False, absent))
        painter.setPen(theme.color("vermilion" if absent else "ink"))
        painter.drawText(room, WRAPPED, said)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        found, self._pressed = self.at(pos), None
        if found:
            self._go(found)
            key = self.plan.people().get(found, "") if self.plan else ""
            if key:
                self._pressed = pos, key
        elif self.wall_at(pos):
            self.edge_asked.emit(self.wall_at(pos))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        wall = "" if self.at(pos) else self.wall_at(pos)
        if wall != self._wall:
            self._wall = wall
            self.setCursor(Qt.CursorShape.PointingHandCursor if wall else Qt.CursorShape.ArrowCursor)
            self.update()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, key = self._pressed
        if (pos - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(people_data([key]))
            rect = self.rect_of(self.current)
            drag.setPixmap(self.grab(rect))
            drag.setHotSpot(start - rect.topLeft())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.at(event.position().toPoint())
        if found and self.plan and not self.plan.people().get(found):
            self.next_asked.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        self._wall = ""
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._over = self.at(event.position().toPoint())
        event.setAccepted(bool(self._over))
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = ""
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        keys, found, self._over = people_of(event.mimeData()), self.at(event.position().toPoint()), ""
        self.update()
        if keys and found:
            self.put_asked.emit(keys, found)
        event.acceptProposedAction()

    def _go(self, key: str) -> None:
        self.current = key
        who = self._people.get(self.plan.people().get(key, "")) if self.plan else None
        place = next((one for one in self.plan.places if one.key == key), None) if self.plan else None
        number = number_of(place) if place else ""
        self.gone_to.emit(self.rect_of(key))
        self.setAccessibleDescription(f"{number} {name_of(who, i18n.current()) if who else ''}".strip())
        self.update()

    def choose(self, key: str) -> None:
        """Set the cursor on a place."""
        if self.rect_of(key).isValid():
            self._go(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        who = self.plan.people().get(self.current, "") if self.plan else ""
        if self.plan is None or not self.current:
            super().keyPressEvent(event)
        elif key in ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            way = ARROWS[Qt.Key(key)]
            edge = {(-1, 0): "left", (1, 0): "right", (0, -1): "top", (0, 1): "bottom"}[way.x(), way.y()]
            if self.plan.kind not in ANYWHERE:
                self.edge_asked.emit(edge)
        elif key in ARROWS:
            self._go(self._nearest(ARROWS[Qt.Key(key)]) or self.current)
        elif key == Qt.Key.Key_Space or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.carried):
            self._carry(who)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_asked.emit(self.current)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and who:
            self.free_asked.emit([who])
        elif key == Qt.Key.Key_F2:
            self.plan_asked.emit()
        else:
            super().keyPressEvent(event)

    def _carry(self, who: str) -> None:
        """Pick up who sits there, or set down whoever is carried."""
        if not self.carried:
            self.carried = who
        else:
            keys, self.carried = [self.carried], ""
            if keys != [who]:
                self.put_asked.emit(keys, self.current)
        self.update()

    def _nearest(self, way: QPoint) -> str:
        """The place that the eye finds next in this direction."""
        assert self.plan is not None
        here, best = self.rect_of(self.current), ("", 0.0)
        for place in self.plan.places:
            step = self.rect_of(place.key).center() - here.center()
            ahead = step.x() * way.x() + step.y() * way.y()
            aside = abs(step.x() * way.y()) + abs(step.y() * way.x())
            far = ahead + 2.0 * aside
            if ahead > 4 and (not best[0] or far < best[1]):
                best = place.key, far
        return best[0]

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self.plan.people().get(self.at(event.pos()), "") if self.plan else ""
            sitter, code = self._people.get(key), i18n.current()
            lines = (sitter.name.get(code), sitter.title.get(code), sitter.organisation.get(code)) if sitter else ()
            QToolTip.showText(event.globalPos(), tip("\n".join(filter(None, lines))), self)
            return True
        return super().event(event)

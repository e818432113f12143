"""Both countries as tiles, pairs as curves: a county is dragged to a prefecture, or carried there by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop import i18n
from desktop.domain.pairmap import COLUMNS, PROPOSED, ROWS, SIDE, Point, Tile, curve
from desktop.ui import theme
from desktop.ui.labels import tip
from desktop.ui.pages.boardcards import font

SMALLEST, LARGEST = 23.0, 44.0  # pixels from tile to tile
WIDEST = 1.4  # of its height, how wide a tile may become: names of three characters stand in it
PER_POINT = 0.265  # letters of a tile, in points for each pixel of its height
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Arc(NamedTuple):
    """A pair as it is drawn; ``size`` L or S."""

    county: str
    prefecture: str
    size: str
    status: str


class TileMap(QWidget):
    """``pair_asked`` (county, prefecture) by dragging or by keyboard, ``chosen`` (code) when a tile is picked.

    ``drop_asked`` (county, prefecture): the pair is to be taken away; ``menu_asked`` (code, x, y of the screen).
    """

    pair_asked = Signal(str, str)
    drop_asked = Signal(str, str)
    chosen = Signal(str)
    menu_asked = Signal(str, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.tiles: dict[str, Tile] = {}
        self.arcs: tuple[Arc, ...] = ()
        self.current = ""  # where the cursor is
        self.county = ""  # the county whose pairs stand out
        self.carried = ""  # the county that is on its way to a prefecture
        self.editable = True
        self._able: frozenset[str] = frozenset()
        self._marks: Mapping[str, str] = {}
        self._tips: Mapping[str, str] = {}
        self._pressed: QPointF | None = None
        self._mouse: QPointF | None = None
        theme.watch.changed.connect(self.update)

    def show_map(
        self, tiles: Sequence[Tile], arcs: Sequence[Arc], able: Sequence[str], tips: Mapping[str, str], editable: bool
    ) -> None:
        """``able``: counties that take part; ``tips``: what is told of a tile."""
        self.tiles = {tile.code: tile for tile in tiles}
        self.arcs, self._able, self._tips, self.editable = tuple(arcs), frozenset(able), tips, editable
        if self.current not in self.tiles:
            self.current = next(iter(able), next(iter(self.tiles), ""))
        if self.carried not in self._able:
            self.carried = ""
        self.update()

    def pick(self, county: str, marks: Mapping[str, str], move: bool = True) -> None:
        """The pairs of this county stand out; ``marks``: what stands in a corner of prefectures (志願序).

        ``move``: the cursor goes there.
        """
        self.county, self._marks = county, marks
        if move and county:
            self.current = county
        self.update()

    # Where everything lies

    @property
    def across(self) -> float:
        """Pixels from tile to tile, to the right."""
        return min(max(self.width() / COLUMNS, SMALLEST), self.down * WIDEST)

    @property
    def down(self) -> float:
        """Pixels from tile to tile, downwards."""
        return min(max(min(self.width() / COLUMNS * 1.1, self.height() / ROWS), SMALLEST), LARGEST)

    def sizeHint(self) -> QSize:
        return QSize(int(COLUMNS * 34), int(ROWS * 34))

    def minimumSizeHint(self) -> QSize:
        return QSize(int(COLUMNS * SMALLEST), int(ROWS * SMALLEST))

    def rect_of(self, code: str) -> QRectF:
        """The tile of a region."""
        tile = self.tiles[code]
        corner = self._at((tile.column + (1 - SIDE) / 2, tile.row + (1 - SIDE) / 2))
        return QRectF(corner.x(), corner.y(), self.across * SIDE, self.down * SIDE)

    def _at(self, point: Point) -> QPointF:
        left = max((self.width() - COLUMNS * self.across) / 2, 0)
        return QPointF(left + point[0] * self.across, point[1] * self.down)

    def at(self, pos: QPointF) -> str:
        """The region whose tile lies there."""
        return next((code for code in self.tiles if self.rect_of(code).contains(pos)), "")

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for code in self.tiles:
            self._ground(painter, code)
        mine = self._own()
        for arc in sorted(self.arcs, key=lambda one: one.county == mine):
            self._paint_arc(painter, arc, not mine or arc.county == mine)
        over = self._over()
        if self.carried and over is not None:
            pen = QPen(theme.color("mark_vermilion"), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(self.rect_of(self.carried).center(), over)
        for code in self.tiles:
            if self._tone(code):
                self._ground(painter, code)
            self._name(painter, code)
        self._cursor(painter)
        painter.end()

    def _own(self) -> str:
        return self.carried or self.county

    def _over(self) -> QPointF | None:
        """Where what is carried is right now."""
        if self._mouse is not None and self._pressed is not None:
            return self._mouse
        return self.rect_of(self.current).center() if self.current in self.tiles else None

    def _tone(self, code: str) -> str:
        """The colour of a tile that stands out: of the county and of its prefectures; of all pairs where none is."""
        mine = self._own()
        if code.startswith("TW-"):
            if code == mine:
                return "mark_vermilion"
            return "mark_grey" if any(arc.county == code for arc in self.arcs) else ""
        for arc in self.arcs:
            if arc.prefecture == code and (not mine or arc.county == mine):
                return "indigo" if arc.size == "L" else "mark_moss"
        return "mark_grey" if any(arc.prefecture == code for arc in self.arcs) else ""

    def _colour(self, code: str) -> QColor:
        return theme.color(self._tone(code) or ("head" if code.startswith("JP-") or code in self._able else "paper"))

    def _ground(self, painter: QPainter, code: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(code))
        painter.drawRoundedRect(self.rect_of(code), 4, 4)

    def _name(self, painter: QPainter, code: str) -> None:
        language, rect, tone = i18n.current(), self.rect_of(code), self._tone(code)
        text = self.tiles[code].short.get(language)
        faint = code.startswith("TW-") and code not in self._able
        letters = font(language, round(self.down * PER_POINT, 1), bool(tone))
        wide = QFontMetricsF(letters).horizontalAdvance(text)
        if wide > rect.width() - 3:
            letters = font(language, round(self.down * PER_POINT * (rect.width() - 3) / wide, 1), bool(tone))
            wide = rect.width() - 3
        colour = theme.color("on_indigo") if tone else theme.color("muted" if faint else "ink")
        if not tone:  # a line behind the name ends before its letters
            high = QFontMetricsF(letters).height() * 0.8
            behind = QRectF(rect.center().x() - wide / 2 - 1, rect.center().y() - high / 2, wide + 2, high)
            painter.fillRect(behind, self._colour(code))
        painter.setPen(colour)
        painter.setFont(letters)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
        mark = self._marks.get(code, "")
        if mark:
            painter.setFont(font(language, round(self.down * 0.19, 1)))
            painter.setPen(colour if tone else theme.color("muted"))
            corner = rect.adjusted(2, 0, -3, 0)
            painter.drawText(corner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), mark)

    def _paint_arc(self, painter: QPainter, arc: Arc, loud: bool) -> None:
        if arc.county not in self.tiles or arc.prefecture not in self.tiles:
            return
        points = curve(self.tiles[arc.county].centre(), self.tiles[arc.prefecture].centre())
        start, one, two, end = (self._at(point) for point in points)
        path = QPainterPath(start)
        path.cubicTo(one, two, end)
        colour = QColor(theme.color("indigo" if arc.size == "L" else "mark_moss") if loud else theme.color("mark_grey"))
        colour.setAlphaF(1.0 if loud else 0.35)
        pen = QPen(colour, 2.2 if loud else 1.2)
        if arc.status == PROPOSED:
            pen.setDashPattern([4, 2.4])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if loud:
            painter.setPen(QPen(theme.color("card"), 4.2))
            painter.drawPath(path)
        painter.setPen(pen)
        painter.drawPath(path)

    def _cursor(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        target = self.at(self._mouse) if self.carried and self._mouse is not None else ""
        for code, wanted in ((self.current, self.hasFocus()), (target, target.startswith("JP-"))):
            if wanted and code in self.tiles:
                painter.setPen(QPen(theme.color("ink"), 2))
                painter.drawRoundedRect(self.rect_of(code).adjusted(-1, -1, 1, 1), 5, 5)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self.at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        if not code:  # beside the tiles: none is picked any more
            self.carried = ""
            self.chosen.emit("")
            return
        if self.carried and code.startswith("JP-"):  # picked up by keyboard, set down by a click
            self._set_down(code)
            return
        self.carried, self._pressed = "", event.position()
        self._go(code)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        if self._pressed is not None and not self.carried:
            far = (event.position() - self._pressed).manhattanLength()
            begun = self.at(self._pressed)
            if far >= QApplication.startDragDistance() and self._may_carry(begun):
                self.carried = begun
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._pressed is None:
            hand = self._may_carry(self.at(event.position()))
            self.setCursor(Qt.CursorShape.OpenHandCursor if hand else Qt.CursorShape.ArrowCursor)
        if self.carried:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        code, carried = self.at(event.position()), self.carried
        dragged = self._pressed is not None and bool(carried)
        self._pressed = None
        self.unsetCursor()
        if dragged:
            self.carried = ""
            self.update()
            if code.startswith("JP-"):
                self.pair_asked.emit(carried, code)

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        code = self.at(QPointF(event.pos()))
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            code = self.current
        if code:
            spot = event.globalPos()
            if event.reason() != QContextMenuEvent.Reason.Mouse:
                spot = self.mapToGlobal(self.rect_of(code).bottomLeft().toPoint())
            self._go(code)
            self.menu_asked.emit(code, spot.x(), spot.y())

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.current not in self.tiles:
            super().keyPressEvent(event)
        elif key in ARROWS:
            found = self._nearest(ARROWS[Qt.Key(key)])
            if found:
                self._go(found)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._carry()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.paired():
            self.drop_asked.emit(*self.paired())
        elif key == Qt.Key.Key_Escape and self.carried:
            self.carried = ""
            self.update()
        else:
            super().keyPressEvent(event)

    def _may_carry(self, code: str) -> bool:
        return self.editable and code in self._able

    def _carry(self) -> None:
        """Pick up the county under the cursor, or set it down on the prefecture there."""
        if self.carried and self.current.startswith("JP-"):
            self._set_down(self.current)
        elif self._may_carry(self.current):
            self.carried = "" if self.carried == self.current else self.current
            self.update()

    def _set_down(self, prefecture: str) -> None:
        county, self.carried = self.carried, ""
        self.update()
        self.pair_asked.emit(county, prefecture)

    def paired(self) -> tuple[str, ...]:
        """The pair of the county that stands out with the prefecture under the cursor."""
        mine = [(arc.county, arc.prefecture) for arc in self.arcs if arc.prefecture == self.current]
        return next((pair for pair in mine if pair[0] == self.county), ()) if self.editable else ()

    def _nearest(self, way: tuple[int, int]) -> str:
        """The tile that the eye finds next in this direction."""
        here, best = self.tiles[self.current], (0.0, "")
        for code, tile in self.tiles.items():
            across, down = tile.column - here.column, tile.row - here.row
            ahead, aside = across * way[0] + down * way[1], abs(across * way[1]) + abs(down * way[0])
            far = ahead + 2.5 * aside
            if ahead > 0 and (not best[1] or far < best[0]):
                best = far, code
        return best[1]

    def _go(self, code: str) -> None:
        self.current = code
        name = self.tiles[code].name.get(i18n.current())
        self.setAccessibleDescription(f"{name}. {self._tips.get(code, '')}")
        self.update()
        self.chosen.emit(code)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            code = self.at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self._tips.get(code, "")) if code else "", self)
            return True
        return super().event(event)

"""Coaches and tables drawn from above, on one ground: people are dragged from seat to seat, or carried by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
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
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop import i18n
from desktop.domain.seating import Sitter, Unit
from desktop.i18n import N_, _
from desktop.ui import icons, theme
from desktop.ui.labels import tip
from desktop.ui.pages.boardcards import font, metrics
from desktop.ui.seatlayout import PAD, SMALL, Card, Cell, at_of, card_of, cell_size

MIME = "application/x-hashidate-people"
BAR = 3
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)
RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
NO_PLACE = N_("No seat number yet")
ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


def people_data(keys: Sequence[str]) -> QMimeData:
    """What is dragged."""
    data = QMimeData()
    data.setData(MIME, "\n".join(keys).encode())
    return data


def people_of(data: QMimeData) -> list[str]:
    """Keys of those who are dragged; empty where it is something else."""
    return bytes(data.data(MIME).data()).decode().split("\n") if data.hasFormat(MIME) else []


class SeatMap(QWidget):
    """``put_asked`` (keys, unit, place), ``free_asked`` (keys), ``next_asked`` (unit, place): whoever waits, there.

    ``unit_asked``: name, number of seats … of one are to be changed.
    """

    put_asked = Signal(list, str, str)
    free_asked = Signal(list)
    next_asked = Signal(str, str)
    unit_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.cards: list[Card] = []
        self.current: tuple[str, str, str] = ("", "", "")  # unit, place, key (where there is no place)
        self.carried = ""
        self._units: tuple[Unit, ...] = ()
        self._people: Mapping[str, Sitter] = {}
        self._tones: Mapping[str, str] = {}
        self._absent: frozenset[str] = frozenset()
        self._pressed: tuple[QPoint, str] | None = None
        self._over: Cell | Card | None = None
        theme.watch.changed.connect(self.update)

    def show_units(
        self,
        units: tuple[Unit, ...],
        people: Mapping[str, Sitter],
        tones: Mapping[str, str],
        absent: frozenset[str] = frozenset(),
    ) -> None:
        """``tones``: team -> colour of the palette. ``absent``: keys of those who sit there and do not come."""
        self._units, self._people, self._tones, self._absent = units, people, tones, absent
        if self.carried not in people:
            self.carried = ""
        self.lay_out()

    # Where everything stands

    def lay_out(self) -> None:
        """Cards from left to right, in as many rows as the width asks for."""
        self.cards = []
        wide, high = cell_size()
        x, y, tallest = 0, 0, 0
        room = max(self.width(), 200)
        for unit in self._units:
            card = card_of(unit, wide, high)
            if x and x + card.rect.width() > room:
                x, y, tallest = 0, y + tallest + PAD, 0
            card.move(QPoint(x, y))
            self.cards.append(card)
            x += card.rect.width() + PAD
            tallest = max(tallest, card.rect.height())
        self.setMinimumHeight(y + tallest + 2)
        widest = max((card.rect.width() for card in self.cards), default=0)
        self.setMinimumWidth(widest + 2)
        if self._cell() is None:
            first = next((cell for card in self.cards for cell in card.cells), None)
            self.current = at_of(first) if first else ("", "", "")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.lay_out()

    def _cell(self) -> Cell | None:
        return next((cell for card in self.cards for cell in card.cells if at_of(cell) == self.current), None)

    def at(self, pos: QPoint) -> Cell | Card | None:
        """The seat, or else the coach or table, that lies there."""
        for card in self.cards:
            if card.rect.contains(pos):
                return next((cell for cell in card.cells if cell.rect.contains(pos)), card)
        return None

    def choose(self, unit_id: str, place: str) -> None:
        """Set the cursor on a seat."""
        found = [c for card in self.cards for c in card.cells if (c.unit_id, c.place) == (unit_id, place)]
        if found:
            self._go(found[0])

    def free_after(self, unit_id: str, place: str) -> str:
        """The next free seat of a coach after one; the first where there is none; empty where all are taken."""
        cells = [c for card in self.cards if card.unit.id == unit_id for c in card.cells if c.place]
        at = next((n for n, cell in enumerate(cells) if cell.place == place), -1)
        return next((c.place for c in [*cells[at + 1 :], *cells[:at]] if not c.key), "")

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for card in self.cards:
            if card.rect.intersects(event.rect()):
                self._paint_card(painter, card)
                for cell in card.cells:
                    if cell.rect.intersects(event.rect()):
                        self._paint_cell(painter, cell)
        painter.end()

    def _paint_card(self, painter: QPainter, card: Card) -> None:
        code, unit = i18n.current(), card.unit
        painter.setPen(QPen(theme.color("indigo" if card is self._over else "line")))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(card.rect.adjusted(0, 0, -1, -1), 8, 8)
        over = len(unit.taken) > unit.capacity
        count = f"{len(unit.taken)} / {unit.capacity}"
        painter.setFont(font(code, SMALL))
        painter.setPen(theme.color("vermilion" if over else "muted"))
        right = card.head.adjusted(PAD, 0, -38, 0)
        painter.drawText(right, RIGHT, count)
        painter.setFont(font(code, theme.BODY, True))
        painter.setPen(theme.color("ink"))
        room = right.width() - metrics(code, SMALL).horizontalAdvance(count) - PAD
        name = metrics(code, theme.BODY, True).elidedText(unit.name.get(code), Qt.TextElideMode.ElideRight, room)
        painter.drawText(right, LEFT, name)
        painter.drawPixmap(card.more.center() - QPoint(7, 7), icons.pixmap("more"))
        painter.setFont(font(code, SMALL))
        painter.setPen(theme.color("muted"))
        if unit.kind == "coach":
            line = QRect(card.rect.left() + PAD, card.head.bottom(), card.rect.width() - 2 * PAD, 18)
            painter.drawText(line, LEFT, _("Door"))
            painter.drawText(line, MIDDLE, _("Front of the coach"))
            painter.drawText(line, RIGHT, _("Driver"))
        if card.loose is not None:
            painter.drawText(card.loose, LEFT, _(NO_PLACE))

    def _paint_cell(self, painter: QPainter, cell: Cell) -> None:
        code, rect = i18n.current(), cell.rect
        sitter = self._people.get(cell.key)
        here = at_of(cell) == self.current and self.hasFocus()
        painter.setBrush(self._ground(cell))
        pen = QPen(theme.color("indigo" if here or cell is self._over else "line" if cell.key else "mark_grey"))
        pen.setWidthF(2 if here or cell is self._over else 1)
        if not cell.key and not here:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        inner = rect.adjusted(8, 0, -4, 0)
        painter.setFont(font(code, SMALL))
        painter.setPen(theme.color("muted" if cell.key else "faint"))
        painter.drawText(inner, LEFT, cell.place)
        if not cell.key:
            return
        if sitter is not None and sitter.team_id in self._tones:
            painter.fillRect(
                rect.left() + 2, rect.top() + 4, BAR, rect.height() - 8, theme.color(self._tones[sitter.team_id])
            )
        names = inner.adjusted(metrics(code, SMALL).horizontalAdvance("00A") + 5 if cell.place else 2, 0, 0, 0)
        absent = cell.key in self._absent
        painter.setFont(font(code, theme.BODY - 0.5, False, absent))
        painter.setPen(theme.color("vermilion" if absent else "ink"))
        said = sitter.name.get(code) if sitter else "○"
        shown = metrics(code, theme.BODY - 0.5).elidedText(said, Qt.TextElideMode.ElideRight, names.width())
        painter.drawText(names, LEFT, shown)

    def _ground(self, cell: Cell) -> QColor:
        if cell.key and cell.key == self.carried:
            return theme.color("amber_soft")
        if not cell.key:
            return theme.color("card")
        sitter = self._people.get(cell.key)
        if sitter is not None and sitter.side != "tw":
            return theme.color("moss_soft")
        return theme.color("indigo_soft")

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.at(event.position().toPoint())
        self._pressed = None
        if isinstance(found, Cell):
            self._go(found)
            if found.key:
                self._pressed = event.position().toPoint(), found.key
        elif isinstance(found, Card) and found.head.contains(event.position().toPoint()):
            self.unit_asked.emit(found.unit.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, key = self._pressed
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(people_data([key]))
            cell = self._cell()
            if cell is not None:
                drag.setPixmap(self.grab(cell.rect))
                drag.setHotSpot(start - cell.rect.topLeft())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.at(event.position().toPoint())
        if isinstance(found, Cell) and not found.key:
            self.next_asked.emit(found.unit_id, found.place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._over = self.at(event.position().toPoint())
        event.setAccepted(self._over is not None)
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop(people_of(event.mimeData()), self.at(event.position().toPoint()))
        event.acceptProposedAction()

    def drop(self, keys: list[str], found: Cell | Card | None) -> None:
        """These people were let go over a seat, or over a coach: then on the first free one."""
        self._over = None
        self.update()
        if isinstance(found, Cell) and keys:
            self.put_asked.emit(keys, found.unit_id, found.place or self.free_after(found.unit_id, ""))
        elif isinstance(found, Card) and keys:
            self.put_asked.emit(keys, found.unit.id, self.free_after(found.unit.id, ""))

    # The keyboard

    def _go(self, cell: Cell) -> None:
        self.current = at_of(cell)
        sitter = self._people.get(cell.key)
        self.setAccessibleDescription(f"{cell.place} {sitter.name.get(i18n.current()) if sitter else ''}".strip())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell, key = self._cell(), event.key()
        if cell is None:
            super().keyPressEvent(event)
        elif key in ARROWS:
            nearest = self._nearest(cell, ARROWS[Qt.Key(key)])
            if nearest is not None:
                self._go(nearest)
        elif key == Qt.Key.Key_Space:
            self._carry(cell)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.carried:
                self.next_asked.emit(cell.unit_id, cell.place)
            else:
                self._carry(cell)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and cell.key:
            self.free_asked.emit([cell.key])
        elif key == Qt.Key.Key_Escape and self.carried:
            self.carried = ""
            self.update()
        elif key == Qt.Key.Key_F2:
            self.unit_asked.emit(cell.unit_id)
        else:
            super().keyPressEvent(event)

    def _carry(self, cell: Cell) -> None:
        """Pick up who sits there, or set down whoever is carried."""
        if not self.carried:
            self.carried = cell.key
        else:
            keys, self.carried = [self.carried], ""
            if keys != [cell.key]:
                self.put_asked.emit(keys, cell.unit_id, cell.place)
        self.update()

    def _nearest(self, cell: Cell, way: QPoint) -> Cell | None:
        """The seat that the eye finds next in this direction."""
        best: tuple[float, Cell] | None = None
        here = cell.rect
        for card in self.cards:
            for other in card.cells:
                step = other.rect.center() - here.center()
                ahead = step.x() * way.x() + step.y() * way.y()
                aside = abs(step.x() * way.y()) + abs(step.y() * way.x())
                in_line = aside < (here.height() if way.x() else here.width()) * 0.8
                far = ahead + 2 * aside + (0 if in_line else 10_000)
                if ahead > 4 and (best is None or far < best[0]):
                    best = far, other
        return best[1] if best else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.at(event.pos())
            sitter = self._people.get(found.key) if isinstance(found, Cell) else None
            said = "\n".join(t for t in (sitter.name.get(i18n.current()), sitter.company) if t) if sitter else ""
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)

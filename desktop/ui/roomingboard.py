"""The rooms of a hotel as cards, with people who are dragged between them or carried by key.

Arrows walk · Space takes somebody up, and on another card puts him down · Delete takes out of the room, on the heading
of a card it removes the room · Escape lets go. One canvas instead of a widget for each room: there may be hundreds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from desktop import i18n
from desktop.i18n import _
from desktop.ui import theme
from desktop.ui.pages.boardcards import font, metrics
from desktop.ui.roomingpool import carried, packed

WIDE, GAP, PAD, HEAD, ROW = 190, 10, 8, 30, 26  # pixels; WIDE is the least
SCROLL, EDGE = 18, 28  # pixels by which a drag near the edge scrolls
HEADING = -1  # place of a card's heading among its people
SMALL = theme.BODY - 1.25


class Sleep(NamedTuple):
    """Somebody in a room; ``note`` says for which nights, ``marked`` that a warning concerns him or her."""

    member_id: str
    name: str
    note: str = ""
    marked: bool = False


class Card(NamedTuple):
    """A room as it is shown; ``said`` is its kind and floor, ``marked`` that a warning concerns it."""

    room_id: str
    title: str
    said: str
    capacity: int
    marked: bool = False
    people: tuple[Sleep, ...] = ()

    @property
    def rows(self) -> int:
        return max(self.capacity, len(self.people))


class RoomBoard(QAbstractScrollArea):
    """Cards in columns. ``at`` is the current place: which card, and which of its people or ``HEADING``."""

    chosen = Signal(str, str)  # room, member or ""
    placed = Signal(list, str)  # members, room
    taken_out = Signal(list)
    room_deleted = Signal(str)
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: list[Card] = []
        self.rects: list[QRect] = []
        self.at = (0, HEADING)
        self.held: list[str] = []  # taken up by key, here or in the list
        self.empty = ""  # what stands here while there is no card
        self._over = -1  # card under a drag
        self._press: QPoint | None = None

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these; the current room and person stay where they still are."""
        room, member = self.current()
        self.cards = list(cards)
        self._lay_out()
        self.choose(room, member)

    def current(self) -> tuple[str, str]:
        """Ids of the current room and of the person in it; empty for none."""
        number, place = self.at
        if not 0 <= number < len(self.cards):
            return "", ""
        card = self.cards[number]
        return card.room_id, card.people[place].member_id if 0 <= place < len(card.people) else ""

    def choose(self, room_id: str, member_id: str = "") -> None:
        """Make a room, and somebody in it, the current one."""
        number = next((n for n, card in enumerate(self.cards) if card.room_id == room_id), 0)
        people = self.cards[number].people if self.cards else ()
        place = next((n for n, one in enumerate(people) if one.member_id == member_id), HEADING)
        self.at = (number, place)
        self._say()
        self.viewport().update()

    def go_to(self, member_id: str) -> bool:
        """Make somebody the current one, wherever he or she sleeps; whether that is in any room."""
        for card in self.cards:
            if any(one.member_id == member_id for one in card.people):
                self.choose(card.room_id, member_id)
                self.show_current()
                return True
        return False

    def _say(self) -> None:
        """Tell screen readers what is current."""
        number, place = self.at
        if not 0 <= number < len(self.cards):
            self.setAccessibleName(_("Rooms"))
            return
        card = self.cards[number]
        name = card.people[place].name if 0 <= place < len(card.people) else ", ".join(p.name for p in card.people)
        self.setAccessibleName(" ".join(text for text in (name, card.title, card.said, _("Rooms")) if text))

    # Where things are

    def _lay_out(self) -> None:
        width = max(self.viewport().width() - GAP, WIDE)
        self.columns = max((width - GAP) // (WIDE + GAP), 1)
        each = (width - GAP * self.columns) // self.columns
        self.rects, top = [], GAP
        for start in range(0, len(self.cards), self.columns):
            row = self.cards[start : start + self.columns]
            high = max(card.rows for card in row) * ROW + HEAD + PAD
            self.rects += [QRect(GAP + n * (each + GAP), top, each, high) for n in range(len(row))]
            top += high + GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(top - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(ROW)
        self.viewport().update()

    @property
    def top(self) -> int:
        return self.verticalScrollBar().value()

    def place_at(self, pos: QPoint) -> tuple[int, int]:
        """(card, person or HEADING) at a point of the viewport; (-1, HEADING) beside all cards."""
        below = pos + QPoint(0, self.top)
        for number, rect in enumerate(self.rects):
            if rect.contains(below):
                place = (below.y() - rect.top() - HEAD) // ROW
                return number, place if 0 <= place < len(self.cards[number].people) else HEADING
        return -1, HEADING

    def person_rect(self, number: int, place: int) -> QRect:
        """Where somebody stands in a card, in the viewport."""
        rect = self.rects[number].translated(0, -self.top)
        return QRect(rect.left() + PAD, rect.top() + HEAD + place * ROW, rect.width() - 2 * PAD, ROW - 3)

    def show_current(self) -> None:
        """Scroll to the current room."""
        number, _place = self.at
        if 0 <= number < len(self.rects):
            rect, bar = self.rects[number], self.verticalScrollBar()
            if rect.top() - GAP < self.top:
                bar.setValue(rect.top() - GAP)
            elif rect.bottom() + GAP > self.top + self.viewport().height():
                bar.setValue(rect.bottom() + GAP - self.viewport().height())

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number, place = self.place_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or number < 0:
            return
        self.at = (number, place)
        self._press = event.position().toPoint() if place != HEADING else None
        self._say()
        self.viewport().update()
        self.chosen.emit(*self.current())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        if self._press is None or (pos - self._press).manhattanLength() < QApplication.startDragDistance():
            return
        self._press = None
        member = self.current()[1]
        if member:
            drag = QDrag(self)
            drag.setMimeData(packed([member]))
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._press = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        pos, bar = event.position().toPoint(), self.verticalScrollBar()
        if pos.y() < EDGE:
            bar.setValue(bar.value() - SCROLL)
        elif pos.y() > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + SCROLL)
        self._over = self.place_at(pos)[0]
        event.setAccepted(self._over >= 0)
        self.viewport().update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        number, _place = self.place_at(event.position().toPoint())
        self._over = -1
        self.viewport().update()
        if number >= 0:
            event.acceptProposedAction()
            self.placed.emit(carried(event.mimeData()), self.cards[number].room_id)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, (room, member) = Qt.Key(event.key()), self.current()
        if key == Qt.Key.Key_Escape and self.held:
            self.let_go.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and room:
            if self.held:
                self.placed.emit(list(self.held), room)
            elif member:
                self.held = [member]
                self.viewport().update()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and room:
            if member:
                self.taken_out.emit([member])
            else:
                self.room_deleted.emit(room)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down) and self.cards:
            self._walk(key)
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key) -> None:
        number, place = self.at
        count = len(self.cards[number].people)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            number += -1 if key == Qt.Key.Key_Left else 1
        elif key == Qt.Key.Key_Down and place + 1 < count and not self.held:
            place += 1
        elif key == Qt.Key.Key_Up and place > HEADING and not self.held:
            place -= 1
        elif key == Qt.Key.Key_Down:
            number, place = number + self.columns, HEADING
        else:
            number -= self.columns
            place = len(self.cards[number].people) - 1 if 0 <= number < len(self.cards) and not self.held else HEADING
        if 0 <= number < len(self.cards):
            self.at = (number, min(place, len(self.cards[number].people) - 1))
            self.show_current()
            self._say()
            self.viewport().update()
            self.chosen.emit(*self.current())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        code = i18n.current()
        if not self.cards:
            painter.setPen(theme.color("muted"))
            painter.setFont(font(code, theme.BODY))
            box = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.empty)
        for number, rect in enumerate(self.rects):
            shown = rect.translated(0, -self.top)
            if shown.intersects(event.rect()):
                self._paint_card(painter, number, shown, code)
        painter.end()

    def _paint_card(self, painter: QPainter, number: int, rect: QRect, code: str) -> None:
        card, current = self.cards[number], self.at[0] == number
        edge = "vermilion" if card.marked else "line"
        active = number == self._over or (current and self.hasFocus())
        painter.setPen(QPen(theme.color("indigo" if active else "sel_line" if current else edge), 2 if active else 1))
        painter.setBrush(theme.color("indigo_soft" if number == self._over else "card"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        head = QRect(rect.left() + PAD + 2, rect.top() + 2, rect.width() - 2 * PAD - 4, HEAD - 4)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        count = f"{len(card.people)}/{card.capacity}"
        of = metrics(code, SMALL)
        painter.setFont(font(code, SMALL))
        painter.setPen(theme.color("vermilion" if card.marked else "muted"))
        painter.drawText(head, right, count)
        head.setRight(head.right() - of.horizontalAdvance(count) - 6)
        bold = metrics(code, theme.BODY, True)
        painter.setPen(theme.color("ink"))
        painter.setFont(font(code, theme.BODY, True))
        title = bold.elidedText(card.title, Qt.TextElideMode.ElideRight, head.width())
        painter.drawText(head, left, title)
        head.setLeft(head.left() + bold.horizontalAdvance(title) + 8)
        painter.setPen(theme.color("muted"))
        painter.setFont(font(code, SMALL))
        painter.drawText(head, left, of.elidedText(card.said, Qt.TextElideMode.ElideRight, max(head.width(), 0)))
        for place in range(card.rows):
            self._paint_bed(painter, number, place, code)

    def _paint_bed(self, painter: QPainter, number: int, place: int, code: str) -> None:
        card, box = self.cards[number], self.person_rect(number, place)
        if place >= len(card.people):
            painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
            return
        one = card.people[place]
        current = self.at == (number, place)
        held = one.member_id in self.held
        ground = "vermilion_soft" if one.marked or place >= card.capacity else "sel" if current else "indigo_soft"
        painter.setPen(
            QPen(theme.color("indigo"), 1.5, Qt.PenStyle.DashLine if held else Qt.PenStyle.SolidLine)
            if held or (current and self.hasFocus())
            else Qt.PenStyle.NoPen
        )
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, 5, 5)
        inner = box.adjusted(8, 0, -8, 0)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        of = metrics(code, SMALL)
        wide = of.horizontalAdvance(one.note)
        painter.setFont(font(code, SMALL))
        painter.setPen(theme.color("muted"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), one.note)
        painter.setFont(font(code, theme.BODY))
        painter.setPen(theme.color("vermilion" if ground == "vermilion_soft" else "ink"))
        room = inner.width() - (wide + 6 if wide else 0)
        name = metrics(code, theme.BODY).elidedText(one.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, left, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDE + 3 * GAP, 160)

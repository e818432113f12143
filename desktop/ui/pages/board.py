"""The itinerary's board as a person works with it: picking, dragging, the wheel, the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.i18n import _
from desktop.ui.labels import tip
from desktop.ui.pages import boardkeys
from desktop.ui.pages.boardcards import Card
from desktop.ui.pages.boarddrag import MOVE, NIGHTS, Drag, grip
from desktop.ui.pages.boardview import BoardView

SCROLL_MS, SCROLL_EDGE = 30, 28
MANY = 20  # cards painted one by one when the selection changes


class Board(BoardView):
    """Arrow keys walk over the cards; ``boardkeys`` has the other keys.

    ``chosen`` an item was picked, ``opened`` it is to be edited, ``moved`` and ``copied`` new times by id,
    ``blank`` a double click on an empty place (day, time, kind), ``menu_asked`` where the menu is wanted,
    ``clip_asked`` "copy" or "paste".
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(dict)
    copied = Signal(dict)
    blank = Signal(object, object, str)
    menu_asked = Signal(QPoint)
    clip_asked = Signal(str)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.anchor = ""
        self._press: tuple[QPoint, Card, str, QRect] | None = None
        self._scroller = QTimer(self, interval=SCROLL_MS)
        self._scroller.timeout.connect(self._scroll_on)

    # Selection

    def choose(self, row_id: str) -> None:
        """Select one item and tell it."""
        self.select({row_id} if row_id in self.cards else set(), row_id)
        self.ensure_visible(row_id)
        self.chosen.emit(row_id)

    def select(self, ids: set[str], current: str) -> None:
        """Select these without opening anything; ``current`` is the one that the keys move on from."""
        fresh, before = ids - self.selected | self.selected - ids | {self.current, current}, self.current
        self.selected, self.current = ids, current if current in self.cards else ""
        if len(ids) < 2:
            self.anchor = self.current
        if len(fresh) > MANY:
            self.viewport().update()  # to know where each lies, everything would have to be measured
        for row_id in fresh if len(fresh) <= MANY else ():
            self.viewport().update(self.rect_of(row_id).adjusted(-2, -2, 2, 2))
        if before != self.current:
            self.say_current()
        self.picked.emit()

    def select_to(self, row_id: str) -> None:
        """Select everything from where the selection began to here, in the order of the programme."""
        order = [card.id for card in self.shown]
        if row_id not in order:
            return
        first = order.index(self.anchor) if self.anchor in order else order.index(row_id)
        last = order.index(row_id)
        self.select(set(order[min(first, last) : max(first, last) + 1]), row_id)
        self.ensure_visible(row_id)

    def focus_current(self) -> None:
        """Give the keyboard to the selected item, or to the first."""
        if not self.current and self.shown:
            self.select({self.shown[0].id}, self.shown[0].id)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Events

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current and self.shown and event.reason() in boardkeys.BY_TAB:
            self.select({self.shown[0].id}, self.shown[0].id)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not boardkeys.command(self, event) and not boardkeys.walk(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        pos, found = event.position().toPoint(), self.hit(event.position().toPoint())
        if found is None or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        card, rect = found
        keys = event.modifiers()
        if event.button() == Qt.MouseButton.RightButton:
            if card.id not in self.selected:
                self.select({card.id}, card.id)
            return
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self.select_to(card.id)
            return
        self._press = (pos, card, grip(card, rect, pos), rect)
        if card.id not in self.selected and not keys & Qt.KeyboardModifier.ControlModifier:
            self.select({card.id}, card.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        if self._press is not None and self.drag is None:
            start, card, kind, rect = self._press
            if (pos - start).manhattanLength() < QApplication.startDragDistance():
                return
            if card.id not in self.selected:
                self.select({card.id}, card.id)
            self.drag = Drag(self, card, kind, start, rect)
            self._scroller.start()
        if self.drag is not None:
            self.drag.update(pos, event.modifiers())
            self.viewport().update()
            return
        found = self.hit(pos)
        shape = Qt.CursorShape.ArrowCursor
        if found is not None:
            hold = grip(*found, pos)
            shape = {MOVE: Qt.CursorShape.PointingHandCursor, NIGHTS: Qt.CursorShape.SizeHorCursor}.get(
                hold, Qt.CursorShape.SizeVerCursor
            )
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _scroll_on(self) -> None:
        """Near an edge, a drag scrolls."""
        if self.drag is None:
            self._scroller.stop()
            return
        pos, band = self.viewport().mapFromGlobal(self.cursor().pos()), self.band()
        if not self.viewport().rect().contains(pos):
            return
        before = self.left, self.top
        for at, first, last, bar in (
            (pos.x(), self.layout_.gutter, band.right(), self.horizontalScrollBar()),
            (pos.y(), band.top(), band.bottom(), self.verticalScrollBar()),
        ):
            bar.setValue(bar.value() + (-16 if at < first + SCROLL_EDGE else 16 if at > last - SCROLL_EDGE else 0))
        if before != (self.left, self.top):
            self.drag.update(pos, QApplication.keyboardModifiers())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, drag = self._press, self.drag
        self.give_up()
        if drag is not None:
            drag.update(event.position().toPoint(), event.modifiers())
            if drag.moved:
                (self.copied if drag.copying else self.moved).emit(drag.moved)
        elif press is not None:
            row_id = press[1].id
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                kept = self.selected ^ {row_id}
                self.select(kept, row_id if row_id in kept else next(iter(kept), ""))
            else:
                self.choose(row_id)

    def give_up(self) -> bool:
        """Forget a drag; whether there was one."""
        was = self.drag is not None
        self.drag, self._press = None, None
        self._scroller.stop()
        if was:
            self.viewport().update()
        return was

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        found = self.hit(pos)
        if found is not None:
            self.opened.emit(found[0].id)
        elif (bare := self.bare_night(pos)) is not None:
            self.blank.emit(bare, None, "hotel")
        elif self.days and self.band().contains(pos):
            day, begins = self.place_at(pos)
            self.blank.emit(day, begins, "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pos = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            pos = self.rect_of(self.current).center() if self.current else QPoint(20, 20)
        self.menu_asked.emit(self.viewport().mapToGlobal(pos))
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.horizontalScrollBar().setValue(self.left - event.angleDelta().y())
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.hit(event.pos())
            if found is None:
                QToolTip.hideText()
            else:
                card = found[0]
                lines = [line.text for line in card.lines]
                lines += [f"▲ {warning.sentence.text(_)}" for warning in self.warned.get(card.id, ())]
                QToolTip.showText(event.globalPos(), tip("\n".join(lines)), self.viewport(), found[1])
            return True
        return super().viewportEvent(event)

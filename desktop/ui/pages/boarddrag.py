"""A drag on the board: moving or stretching items, with the result said beside the pointer until it is let go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop import i18n
from desktop.domain import board as rules
from desktop.domain import dates
from desktop.domain.schedule import Part, When
from desktop.i18n import _
from desktop.ui import theme
from desktop.ui.pages.boardcards import Card, font
from desktop.ui.pages.boardlayout import Spot

if TYPE_CHECKING:
    from desktop.ui.pages.board import Board

MOVE, START, END, NIGHTS = "move", "start", "end", "nights"
EDGE = 6  # pixels at the upper and lower edge of a card that stretch it
HALF_HOUR_PIXELS = 48  # an hour of a drag where the board has no time scale


def grip(card: Card, rect: QRect, pos: QPoint) -> str:
    """What a press at ``pos`` takes hold of."""
    if card.is_hotel:
        return NIGHTS if rect.right() - pos.x() < EDGE else MOVE
    if card.when is None or card.when.start_time is None or rect.height() < 4 * EDGE:
        return MOVE
    if rect.bottom() - pos.y() < EDGE:
        return END
    return START if pos.y() - rect.top() < EDGE else MOVE


def said(when: When, code: str) -> str:
    """「9/19（四）14:15–17:15」, of several days 「9/19（四）–9/21（六）」."""
    times = dates.times(when, code)
    if when.last_date > when.start_date and when.end_time is None:
        return f"{dates.short(when.start_date, code)}–{dates.short(when.last_date, code)}"
    return f"{dates.short(when.start_date, code)} {times}".strip()


class Drag:
    """From the press to the release. ``moved`` are the new times of all items that go along."""

    def __init__(self, board: Board, card: Card, kind: str, pos: QPoint, rect: QRect) -> None:
        self.board, self.card, self.kind = board, card, kind
        self._from, self._rect = pos + QPoint(board.left, board.top), rect.translated(board.left, board.top)
        self._pos = pos
        self._origin = board.layout_.number_at(pos.x() + board.left)
        self.over = self._origin
        self.copying = False
        self.moved: dict[str, When] = {}

    def update(self, pos: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is here now."""
        self._pos = pos
        self.copying = self.kind == MOVE and bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        step = rules.FINE_STEP if modifiers & Qt.KeyboardModifier.AltModifier else rules.STEP
        layout = self.board.layout_
        here = pos + QPoint(self.board.left, self.board.top)
        self.over = layout.number_at(here.x()) if self.kind in (MOVE, NIGHTS) else self._origin
        days = (layout.days[self.over] - layout.days[self._origin]).days
        count = self._minutes(here.y() - self._from.y(), step)
        part = self._part(here.y() - layout.head) if self.kind == MOVE and layout.axis is None else None
        self.moved = {}
        for card in self._all():
            if card.when is None:
                continue
            if self.kind == MOVE:
                when = rules.shifted(card.when, 0 if card.is_hotel else count, days)
                if when.start_time is None and not card.is_hotel:
                    when = (
                        replace(when, part=part) if part is not None else self._on_the_clock(card, when, here.y(), step)
                    )
            elif self.kind == NIGHTS:
                when = rules.more_nights(card.when, days) if card.is_hotel and days else card.when
            else:
                when = rules.stretched(card.when, **{self.kind: count})
            if when != card.when or self.copying:
                self.moved[card.id] = when

    def _all(self) -> list[Card]:
        """The grabbed item, and with it all others that are selected if it is one of them."""
        board = self.board
        if self.card.id not in board.selected:
            return [self.card]
        return [card for card in board.shown if card.id in board.selected]

    def _minutes(self, pixels: int, step: int) -> int:
        when, axis = self.card.when, self.board.layout_.axis
        if when is None or when.start_time is None:
            return 0
        if axis is None and self.kind == MOVE and self.over != self._origin:
            return 0  # to another day with its time kept: nobody draws a level line
        moved = axis.minutes(pixels) if axis is not None else pixels * 60 / HALF_HOUR_PIXELS
        begins = when.end_time if self.kind == END and when.end_time else when.start_time
        return rules.snapped(moved, begins, step)

    def _on_the_clock(self, card: Card, when: When, y: int, step: int) -> When:
        """From the strip above the time scale onto it: the grabbed item begins where it is let go, for an hour."""
        axis = self.board.layout_.axis
        below = y - self.board.layout_.head
        if axis is None or card is not self.card or self._pos.y() < self.board.layout_.head:
            return when
        at = round((axis.first * 60 + max(axis.minutes(below - axis.y(axis.first * 60)), 0)) / step) * step
        return replace(when, start_time=rules.clock(at), end_time=rules.clock(at + 60), part=None)

    def _part(self, y: int) -> Part | None:
        """The half-day at this height, for items without a clock time."""
        column = self.board.layout_.column(self.over)
        column.ensure(y + 1)
        above = [note.part for note in column.noted if note.kind == "half" and note.rect.top() <= y]
        found = above[-1] if above else Part.AM
        return found if found is not Part.DAY or self.card.when is None else self.card.when.part

    def _words(self) -> str:
        code = i18n.current()
        when = self.moved.get(self.card.id) or self.card.when
        text = said(when, code) if when else ""
        others = len(self.moved) - (self.card.id in self.moved)
        if others > 0:
            text = _("{text} and {count} more").format(text=text, count=others)
        return _("Copy: {text}").format(text=text) if self.copying else text

    @property
    def follows(self) -> bool:
        """Whether the card goes with the pointer; on the time scale it lies where it would be instead."""
        when = self.moved.get(self.card.id) or self.card.when
        untimed = self.card.is_hotel or when is None or when.start_time is None
        return self.kind == MOVE and (self.board.layout_.axis is None or untimed)

    def paint(self, painter: QPainter) -> None:
        """Where the items would lie."""
        from desktop.ui.pages.boardpaint import card_at

        board = self.board
        if self.follows:
            moved = self._pos + QPoint(board.left, board.top) - self._from
            rect = self._rect.translated(moved - QPoint(board.left, board.top))
            card_at(board, painter, Spot(self.card, rect), ghost=True)
        elif board.layout_.axis is not None:
            for row_id, when in self.moved.items():
                landing = self._landing(when)
                if landing is not None:
                    card_at(board, painter, Spot(board.cards[row_id], landing), ghost=True)

    def _landing(self, when: When) -> QRect | None:
        layout = self.board.layout_
        number = layout.column_of.get(when.start_date)
        span = rules.span_on(when, when.start_date)
        if number is None or span is None or layout.axis is None:
            return None
        top = layout.axis.y(span.start)
        rect = QRect(3, top, layout.width - 6, max(layout.axis.y(span.end) - top - 1, layout.axis.row - 4))
        return rect.translated(layout.x(number) - self.board.left, layout.head - self.board.top)

    def paint_said(self, painter: QPainter) -> None:
        """The result in words, beside the pointer."""
        words = self._words()
        painter.setFont(font(i18n.current(), theme.BODY, True))
        metrics = painter.fontMetrics()
        view = self.board.viewport().rect()
        box = QRect(0, 0, metrics.horizontalAdvance(words) + 20, metrics.height() + 10)
        box.moveTopLeft(self._pos + QPoint(14, 18))
        box.moveRight(min(box.right(), view.right() - 4))
        box.moveBottom(min(box.bottom(), view.bottom() - 4))
        painter.setPen(QPen(QColor(0, 0, 0, 40), 1))
        painter.setBrush(theme.color("indigo"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.color("on_indigo"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

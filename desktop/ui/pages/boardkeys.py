"""The keys of the board. The list view hands those of ``command`` on as well, so that both work alike.

arrows walk, Shift+arrows select, Enter opens · Alt or Ctrl with ↑ ↓ moves by 15 minutes, with both by 5 · with ← → by a
day · with Shift as well ↑ ↓ moves the end, ← → the start · Ctrl+C, Ctrl+V copy · Ctrl+A all · Ctrl+plus, minus, 0 zoom
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.domain import board as rules
from desktop.ui.pages.boardlayout import Spot

if TYPE_CHECKING:
    from desktop.ui.pages.board import Board

BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def command(board: Board, event: QKeyEvent) -> bool:
    """Keys that change the selected items, the selection as a whole or the zoom; whether it was one."""
    key, held = event.key(), event.modifiers() & (ALT | CTRL | SHIFT)
    if key == Qt.Key.Key_Escape:
        return board.give_up()
    if event.matches(QKeySequence.StandardKey.SelectAll):
        board.select({card.id for card in board.shown}, board.current or (board.shown[0].id if board.shown else ""))
        return True
    if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste):
        board.clip_asked.emit("copy" if event.matches(QKeySequence.StandardKey.Copy) else "paste")
        return True
    if held & CTRL and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0):
        if key == Qt.Key.Key_0:
            board.set_zoom(0)
        else:
            board.step_zoom(-1 if key == Qt.Key.Key_Minus else 1)
        return True
    arrow = ARROWS.get(Qt.Key(key)) if held & (ALT | CTRL) else None
    return arrow is not None and _move(board, *arrow, held)


def _move(board: Board, across: int, down: int, held: Qt.KeyboardModifier) -> bool:
    step = rules.FINE_STEP if held & ALT and held & CTRL else rules.STEP
    moved = {}
    for card in board.shown:
        if card.id not in board.selected or card.when is None:
            continue
        if held & SHIFT and card.is_hotel:
            when = rules.more_nights(card.when, across or down)
        elif held & SHIFT:
            when = rules.stretched(card.when, start=across * step, end=down * step)
        else:
            when = rules.shifted(card.when, 0 if card.is_hotel else down * step, across)
        if when != card.when:
            moved[card.id] = when
    if moved:
        board.moved.emit(moved)
    return True


def walk(board: Board, event: QKeyEvent) -> bool:
    """Keys that walk from card to card; whether it was one."""
    key = Qt.Key(event.key())
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
        if board.current:
            board.opened.emit(board.current)
        return True
    if not board.shown:
        return False
    if key in ARROWS:
        target = neighbour(board, *ARROWS[key])
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        target = board.shown[0 if key == Qt.Key.Key_Home else -1].id
    elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        bar = board.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() * (1 if key == Qt.Key.Key_PageDown else -1))
        return True
    elif key == Qt.Key.Key_Space and board.current:
        board.choose(board.current)
        return True
    else:
        return False
    if event.modifiers() & SHIFT:
        board.select_to(target)
    else:
        board.choose(target)
    return True


def neighbour(board: Board, across: int, down: int) -> str:
    """Id of the item one step away: up and down within the day, left and right to the nearest height."""
    card = board.cards.get(board.current)
    if card is None or card.when is None or card.id not in {c.id for c in board.shown}:
        return board.shown[0].id
    layout = board.layout_
    number = layout.column_of[card.when.start_date]
    if down:
        ids = [spot.card.id for spot in _in_order(board, number)]
        place = ids.index(card.id) + down
        return ids[max(0, min(place, len(ids) - 1))]
    height = _height(board, card.id)
    while 0 <= number + across < len(board.days):
        number += across
        spots = _in_order(board, number)
        if spots:
            hotels = [spot for spot in spots if spot.card.is_hotel]
            several = (hotels if card.is_hotel and hotels else [s for s in spots if not s.card.is_hotel]) or spots
            return min(several, key=lambda spot: abs(spot.rect.top() - height)).card.id
    return card.id


def _in_order(board: Board, number: int) -> list[Spot]:
    """A day's cards from top to bottom, its hotels last."""
    layout = board.layout_
    day = layout.days[number]
    own = [s for s in layout.column(number).all() if s.card.when is not None and s.card.when.start_date == day]
    own.sort(key=lambda spot: (spot.rect.top(), spot.rect.left()))
    hotels = [card for card in layout.hotels if card.when is not None and card.when.start_date == day]
    return own + [Spot(card, board.rect_of(card.id)) for card in hotels]


def _height(board: Board, row_id: str) -> int:
    return board.rect_of(row_id).top() - board.layout_.head + board.top

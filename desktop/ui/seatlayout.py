"""Where the seats of a coach or a table stand in its drawing: rectangles only, nothing is painted here."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize

from desktop import i18n
from desktop.domain.seating import Unit, blocks
from desktop.ui import theme
from desktop.ui.pages.boardcards import metrics

SMALL = theme.BODY - 1.75
PAD, GAP, AISLE = 12, 4, 22


@dataclass(frozen=True)
class Cell:
    """A seat as it is drawn, or (``place`` empty) somebody in a coach who has no seat in it yet."""

    unit_id: str
    place: str
    rect: QRect
    key: str = ""


@dataclass
class Card:
    """One coach or table as it is drawn."""

    unit: Unit
    rect: QRect
    head: QRect
    more: QRect
    cells: list[Cell] = field(default_factory=list)
    loose: QRect | None = None  # the words above those without a seat number

    def move(self, by: QPoint) -> None:
        """All of it."""
        for rect in (self.rect, self.head, self.more, self.loose):
            if rect is not None:
                rect.translate(by)
        for cell in self.cells:
            cell.rect.translate(by)


def at_of(cell: Cell) -> tuple[str, str, str]:
    """What stays of a seat when all is drawn anew."""
    return cell.unit_id, cell.place, "" if cell.place else cell.key


def cell_size() -> tuple[int, int]:
    """Width and height of a seat: its number and a name of five letters."""
    fm = metrics(i18n.current(), theme.BODY - 0.5)
    return fm.horizontalAdvance("漢") * 5 + 38, fm.height() + 8


def card_of(unit: Unit, wide: int, high: int) -> Card:
    """A coach or a table with its left upper corner at 0, 0; ``wide`` and ``high`` are those of a seat."""
    coach, (left, right) = unit.kind == "coach", blocks(unit.layout)
    small = metrics(i18n.current(), SMALL).height()
    across = left + right + 1 if coach else 2
    head = high + 6
    top = head + (small + 8 if coach else 6)
    shorter = wide - AISLE

    def x_of(column: int) -> int:
        return PAD + column * (wide + GAP) - (shorter if coach and column > left else 0)

    on = {taken.place: taken.key for taken in reversed(unit.taken) if taken.place in unit.labels}
    width = x_of(across - 1) + wide + PAD
    inside = width - 2 * PAD + GAP
    card = Card(unit, QRect(0, 0, width, 0), QRect(0, 0, width, head), QRect(width - 32, 4, 26, head - 8))
    bottom = top
    bench = {spot.row for spot in unit.spots if coach and spot.column == left}
    for spot in unit.spots:
        y = top + spot.row * (high + GAP)
        rect = QRect(x_of(spot.column), y, wide, high)
        if spot.row in bench:  # one seat more than the others, in the same width
            step = inside // across
            rect = QRect(PAD + spot.column * step, y, step - GAP, high)
        card.cells.append(Cell(unit.id, spot.label, rect, on.get(spot.label, "")))
        bottom = max(bottom, y + high + GAP)
    loose = [taken.key for taken in unit.taken if on.get(taken.place) != taken.key]
    if loose:
        card.loose = QRect(PAD, bottom + 2, width - 2 * PAD, small + 4)
        bottom = card.loose.bottom() + 4
        columns = max(inside // (wide + GAP), 1)
        for n, key in enumerate(loose):
            at = QPoint(PAD + n % columns * (wide + GAP), bottom + n // columns * (high + GAP))
            card.cells.append(Cell(unit.id, "", QRect(at, QSize(wide, high)), key))
        bottom += -(-len(loose) // columns) * (high + GAP)
    card.rect.setHeight(bottom + PAD - GAP)
    return card

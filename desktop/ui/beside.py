"""The plan as it is beside the plan as it would be, day by day; painted, so that a long one costs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.plan import Item, Plan
from desktop.domain.planwords import name_of
from desktop.i18n import N_, _
from desktop.ui import theme

CLOCK, GAP, PAD, HEAD = 96, 26, 5, 30  # pixels: the column of times, between the two plans, around a line, a day's head
MOST = 120  # lines that are shown; more than that nobody reads
BEFORE, AFTER = N_("As planned"), N_("As it would be")
MORE = N_("{count} more lines are not shown.")
NOTHING = N_("Nothing changes yet. Choose items and say how they change.")


@dataclass(frozen=True)
class Row:
    """A line of a day on both sides; ``day`` alone is a heading."""

    day: date
    old: Item | None = None
    new: Item | None = None
    head: bool = False

    @property
    def same(self) -> bool:
        return self.old == self.new


def rows_of(old: Plan, new: Plan) -> list[Row]:
    """The days that change, each with all its items on both sides."""
    before, after = _by_day(old), _by_day(new)
    found = []
    for day in sorted(before.keys() | after.keys()):
        left, right = before.get(day, []), after.get(day, [])
        if left == right:
            continue
        found.append(Row(day, head=True))
        lefts, rights = {i.id: i for i in left}, {i.id: i for i in right}
        found += [Row(day, item, rights.get(item.id)) for item in left]
        for place, item in enumerate(right):
            if item.id not in lefts:
                found.insert(_place(found, day, right[place + 1 :]), Row(day, None, item))
    return found


def _place(rows: Sequence[Row], day: date, following: Sequence[Item]) -> int:
    """Before the first of the items that follow on the right side and have a line already."""
    ids = {item.id for item in following}
    for place, row in enumerate(rows):
        if row.day == day and row.new is not None and row.new.id in ids:
            return place
    return len(rows)


def _by_day(plan: Plan) -> dict[date, list[Item]]:
    days: dict[date, list[Item]] = {}
    for item in plan.items:
        if item.when:
            days.setdefault(item.when.start_date, []).append(item)
    return days


class Beside(QWidget):
    """Two columns, one line an item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._heights: list[int] = []
        self._hidden = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_plans(self, old: Plan, new: Plan) -> None:
        """Show the days on which the two differ."""
        every = rows_of(old, new)
        self.rows, self._hidden = every[:MOST], max(len(every) - MOST, 0)
        self.setAccessibleDescription("\n".join(self._spoken(row) for row in self.rows if not row.same))
        self._measure()
        self.update()

    def lines(self) -> list[str]:
        """What changes, in words (for a screen reader)."""
        return self.accessibleDescription().splitlines()

    def _spoken(self, row: Row) -> str:
        if row.head:
            return dates.short(row.day, i18n.current())
        parts = [f"{self._clock(i)} {self._title(i)}" if i else "—" for i in (row.old, row.new)]
        return " → ".join(parts)

    def _clock(self, item: Item) -> str:
        return dates.times(item.when, i18n.current()) if item.when else ""

    def _title(self, item: Item) -> str:
        title = name_of(item).get(i18n.current())
        if item.is_travel and item.carrier:
            title = f"{title}　{item.carrier}"
        if item.status == "cancelled":
            why = item.why_words.get(i18n.current())
            return f"{title}（{item.status_words.get(i18n.current())}{'・' + why if why else ''}）"
        return title

    def _width(self) -> int:
        return max((self.width() - GAP) // 2, 120)

    def _measure(self) -> None:
        metrics = QFontMetrics(self.font())
        space = self._width() - CLOCK - 14
        self._heights = []
        for row in self.rows:
            if row.head:
                self._heights.append(HEAD)
                continue
            tall = 0
            for item in (row.old, row.new):
                if item is not None:
                    box = QRect(0, 0, space, 10_000)
                    tall = max(tall, metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self._title(item)).height())
            self._heights.append(max(tall, metrics.height()) + 2 * PAD)
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()

    def heightForWidth(self, _width: int) -> int:
        extra = HEAD if self._hidden or not self.rows else 0
        return HEAD + sum(self._heights) + extra + 4

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self._width()
        right = width + GAP
        painter.setPen(theme.color("muted"))
        for left, text in ((0, BEFORE), (right, AFTER)):
            painter.drawText(QRect(left + 8, 0, width, HEAD), Qt.AlignmentFlag.AlignVCenter, _(text))
        top = HEAD
        if not self.rows:
            painter.drawText(QRect(8, top, self.width() - 16, HEAD), Qt.AlignmentFlag.AlignVCenter, _(NOTHING))
        for row, height in zip(self.rows, self._heights, strict=True):
            if row.head:
                self._paint_head(painter, row.day, top, width, right)
            else:
                self._paint_row(painter, row, top, height, width, right)
            top += height
        if self._hidden:
            painter.setPen(theme.color("muted"))
            said = _(MORE).format(count=self._hidden)
            painter.drawText(QRect(8, top, self.width(), HEAD), Qt.AlignmentFlag.AlignVCenter, said)
        painter.end()

    def _paint_head(self, painter: QPainter, day: date, top: int, width: int, right: int) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        for left in (0, right):
            box = QRect(left, top + 3, width, HEAD - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("head"))
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(theme.color("ink"))
            said = dates.short(day, i18n.current())
            painter.drawText(box.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(self.font())

    def _paint_row(self, painter: QPainter, row: Row, top: int, height: int, width: int, right: int) -> None:
        old = QRect(0, top, width, height)
        if row.old is not None:
            gone = row.new is None or row.new.status == "cancelled"
            self._paint_item(painter, row.old, old, "muted" if not row.same else "faint", gone)
        if row.new is not None:
            if row.same:
                colour, ground = "faint", ""
            elif row.new.status == "cancelled":
                colour, ground = "vermilion", "vermilion_soft"
            else:
                colour, ground = "indigo", "sel"
            box = QRect(right, top, width, height)
            if ground:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(ground))
                painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4)
            self._paint_item(painter, row.new, box, colour, row.new.status == "cancelled")
        if not row.same:
            painter.setPen(theme.color("muted"))
            painter.drawText(QRect(width, top, GAP, height), Qt.AlignmentFlag.AlignCenter, "→")
        painter.setPen(theme.color("line"))
        painter.drawLine(0, top + height - 1, width, top + height - 1)

    def _paint_item(self, painter: QPainter, item: Item, box: QRect, colour: str, struck: bool) -> None:
        painter.setPen(theme.color(colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        font = QFont(self.font())
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.drawText(box.adjusted(8, 0, CLOCK - box.width(), 0), flags, self._clock(item))
        painter.drawText(box.adjusted(CLOCK + 8, 0, -4, 0), flags, self._title(item))
        painter.setFont(self.font())

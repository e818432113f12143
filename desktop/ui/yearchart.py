"""What was aimed at and what came of it, year by year: two bars for each, painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import i18n
from desktop.i18n import N_, _
from desktop.ui import theme

MOST = 8  # years: more are not compared at a glance
BAR, GAP, ROUND = 26, 4, 3  # pixels
AIM, CAME = N_("Target (chart)"), N_("Actual (chart)")


class Point(NamedTuple):
    """A year: ``goal`` None where nothing is aimed at; texts stand above the bars; ``now``: the year that is shown."""

    label: str
    goal: int | None
    actual: int
    goal_text: str
    actual_text: str
    now: bool = False


class YearChart(QWidget):
    """Pairs of bars, the goal pale and what came of it dark, the latest year at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.points: list[Point] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(150)

    def sizeHint(self) -> QSize:
        return QSize(340, 240)

    def show_points(self, points: list[Point]) -> None:
        """Show these instead; what stands in them is what a screen reader says."""
        self.points = points[-MOST:]
        self.setAccessibleName("; ".join(f"{one.label} {one.actual_text} / {one.goal_text}" for one in self.points))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1.25))
        line = painter.fontMetrics().lineSpacing()
        self._legend(painter, line)
        top, floor = line * 2 + 12, self.height() - line - 8
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(0, floor, self.width(), floor)
        most = max(max(one.goal or 0, one.actual) for one in self.points) or 1
        step = self.width() / len(self.points)
        bar = min(BAR, (step - GAP * 5) / 2)
        for place, one in enumerate(self.points):
            middle = step * (place + 0.5)
            sides = [(middle - bar - GAP / 2, one.goal, "sel_line", one.goal_text)]
            sides += [(middle + GAP / 2, one.actual, "indigo" if one.now else "mark_grey", one.actual_text)]
            for left, value, colour, words in sides:
                if value is None:
                    continue
                high = (floor - top) * value / most
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(colour))
                painter.drawRoundedRect(QRectF(left, floor - high, bar, high), ROUND, ROUND)
                painter.setPen(theme.color("muted"))
                wide = painter.fontMetrics().horizontalAdvance(words)
                alone = one.goal is None and wide <= step
                if wide <= bar + GAP or one.now or alone:
                    painter.drawText(QRectF(left + bar / 2 - wide / 2 - 1, floor - high - line, wide + 2, line), words)
            painter.setPen(theme.color("ink" if one.now else "muted"))
            box = QRectF(step * place, floor + 3, step, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, one.label)

    def _legend(self, painter: QPainter, line: int) -> None:
        x = 0
        for colour, words in (("sel_line", _(AIM)), ("indigo", _(CAME))):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(colour))
            painter.drawRoundedRect(QRectF(x, line / 2 - 4, 10, 10), 2, 2)
            painter.setPen(theme.color("muted"))
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(x + 16, 0, wide + 4, line), words)
            x += wide + 34

"""Painted sums: pairs of bars for planned and spent, and the gauge of the cap of the central subsidy."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import i18n
from desktop.domain.money import Money
from desktop.domain.tally import Gauge
from desktop.i18n import _
from desktop.ui import theme

MOST = 40  # bars: nobody compares more


class Bar(NamedTuple):
    """Planned against spent, in minor units of TWD; ``planned`` None where nothing is planned by this."""

    label: str
    planned: int | None
    spent: int


class Bars(QWidget):
    """Pairs of bars: planned pale, spent dark; red where more was spent than planned."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: list[Bar]) -> None:
        """Show these instead; what stands in them is what a screen reader says."""
        if bars == self.bars:
            return
        self.bars = bars[:MOST]
        self.setAccessibleName("; ".join(f"{bar.label} {amounts(bar)}" for bar in self.bars))
        self.updateGeometry()
        self.update()

    def _step(self, bar: Bar) -> int:
        return self.fontMetrics().lineSpacing() + (26 if bar.planned is not None else 16)

    def sizeHint(self) -> QSize:
        return QSize(240, sum(self._step(bar) for bar in self.bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        most = max((max(bar.planned or 0, bar.spent) for bar in self.bars), default=0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1.25))
        metrics, top = painter.fontMetrics(), 0
        line = metrics.lineSpacing()
        for bar in self.bars:
            said = amounts(bar)
            painter.setPen(theme.color("muted"))
            painter.drawText(0, top, self.width(), line, Qt.AlignmentFlag.AlignRight, said)
            room = self.width() - metrics.horizontalAdvance(said) - 10
            label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, room)
            painter.drawText(0, top, room, line, Qt.AlignmentFlag.AlignLeft, label)
            painter.setPen(Qt.PenStyle.NoPen)
            over = bar.planned is not None and bar.spent > bar.planned
            dark = "mark_vermilion" if over else "indigo"
            rows = [(2, bar.spent, dark)] if bar.planned is None else [(2, bar.planned, "sel"), (11, bar.spent, dark)]
            for offset, value, colour in rows:
                width = self.width() * max(value, 0) / most if most > 0 else 0
                painter.setBrush(theme.color(colour))
                painter.drawRoundedRect(QRectF(0, top + line + offset, width, 8), 3, 3)
            top += self._step(bar)


def amounts(bar: Bar) -> str:
    """「92,400 / 92,092」, planned first."""
    spent = Money(bar.spent).bare()
    return spent if bar.planned is None else f"{Money(bar.planned).bare()} / {spent}"


class GaugeBar(QWidget):
    """How much of the cap is used; red where it is more."""

    def __init__(self) -> None:
        super().__init__()
        self.gauge = Gauge(None, 0)
        self.setFixedHeight(16)

    def show_gauge(self, gauge: Gauge) -> None:
        """Show this one."""
        self.gauge = gauge
        self.setAccessibleName(gauge_words(gauge))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("head"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), 16), 5, 5)
        limit, used = self.gauge.limit, max(self.gauge.used, 0)
        if limit is None or not (limit or used):
            return
        painter.setBrush(theme.color("mark_vermilion" if self.gauge.over else "moss"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * min(used, limit) / limit if limit else 0, 16), 5, 5)
        if self.gauge.over:
            painter.drawRoundedRect(QRectF(0, 0, self.width(), 16), 5, 5)


def gauge_words(gauge: Gauge) -> str:
    """「已用 231,480／上限 250,000（尚餘 18,520）」, or what goes beyond."""
    used = Money(gauge.used).bare()
    if gauge.limit is None:
        return _("Used {used}; no cap is set").format(used=used)
    limit = Money(gauge.limit).bare()
    if gauge.over:
        over = Money(gauge.over).bare()
        return _("Used {used} of the cap of {limit}: {over} beyond it").format(used=used, limit=limit, over=over)
    left = Money(gauge.limit - gauge.used).bare()
    return _("Used {used} of the cap of {limit} ({left} left)").format(used=used, limit=limit, left=left)

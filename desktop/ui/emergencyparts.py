"""What the sheet for an emergency is made of: large numbers, cards, and Japanese with its readings above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.emergency import plain, ruby
from desktop.ui import theme
from desktop.ui.labels import Label

BIG, READING = 13.5, 7.5  # points
CLOSE = "。、）」"  # never the first of a line


def label(text: str, role: str = "", *, bold: bool = False, size: float = 0.0) -> Label:
    """A text that wraps, and can be marked to copy a number."""
    made = Label(text)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        made.setProperty("role", role)
    styled = [f"font-size: {size}pt;" if size else "", "font-weight: 600;" if bold else ""]
    if any(styled):
        made.setStyleSheet("".join(styled))
    return made


class Card(QFrame):
    """A frame with a heading, filled from above."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 10, 14, 12)
        self.body.setSpacing(6)
        if heading:
            self.body.addWidget(label(heading, "heading"))

    def facts(self, rows: Sequence[tuple[str, str, bool]], width: int = 84) -> None:
        """(what, text, whether it is a number to call) under each other; those without a text are left out."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, (what, text, number) in enumerate((what, text, number) for what, text, number in rows if text):
            said = label(what, "label")
            said.setFixedWidth(width)
            said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            said.setContentsMargins(0, 4 if number else 1, 0, 0)
            grid.addWidget(said, place, 0)
            grid.addWidget(label(text, bold=number, size=12 if number else 0), place, 1)
        self.body.addLayout(grid)


class Number(QFrame):
    """A number large enough to be read across a room."""

    def __init__(self, what: str, number: str, *, known: bool = True) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        column.addWidget(label(what, "label"))
        shown = label(
            number, "" if known else "muted", bold=known, size=(20 if len(number) < 18 else 14) if known else 0
        )
        column.addWidget(shown)
        self.setAccessibleName(f"{what} {number}")


class Ruby(QWidget):
    """A Japanese sentence with its readings, in lines as wide as there is room."""

    def __init__(self, marked: str) -> None:
        super().__init__()
        theme.own_language(self, "ja")
        self._parts = [
            part
            for base, reading in ruby(marked)
            for part in ([(base, reading)] if reading else [(char, "") for char in base])
        ]
        self._base, self._small = theme.font_for("ja", BIG), theme.font_for("ja", READING)
        self.setAccessibleName(plain(marked))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lines(self, width: float) -> list[list[tuple[str, str, float]]]:
        base, small = QFontMetricsF(self._base), QFontMetricsF(self._small)
        lines: list[list[tuple[str, str, float]]] = [[]]
        used = 0.0
        for text, reading in self._parts:
            wide = max(base.horizontalAdvance(text), small.horizontalAdvance(reading))
            if lines[-1] and used + wide > width and text not in CLOSE:
                lines.append([])
                used = 0.0
            lines[-1].append((text, reading, wide))
            used += wide
        return lines

    def _line_height(self) -> float:
        return QFontMetricsF(self._base).height() + QFontMetricsF(self._small).height() - 2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(len(self._lines(width)) * self._line_height()) + 4

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        small = QFontMetricsF(self._small).height()
        middle = Qt.AlignmentFlag.AlignCenter
        for row, line in enumerate(self._lines(self.width())):
            x, y = 0.0, row * self._line_height()
            for text, reading, wide in line:
                painter.setFont(self._small)
                painter.setPen(theme.color("muted"))
                painter.drawText(QRectF(x, y, wide, small), middle, reading)
                painter.setFont(self._base)
                painter.setPen(theme.color("ink"))
                painter.drawText(QRectF(x, y + small - 2, wide, QFontMetricsF(self._base).height()), middle, text)
                x += wide

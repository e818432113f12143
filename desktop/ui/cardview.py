"""A name card on the screen, drawn in the glyph forms of its person's country."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.text import Pair
from desktop.ui import theme

RATIO = 91 / 55


class CardView(QWidget):
    """Shows who somebody is as the card they hand over would."""

    def __init__(self) -> None:
        super().__init__()
        self._name = self._place = self._title = ""
        self._code = "ja"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(160)

    def sizeHint(self) -> QSize:
        return QSize(264, 160)

    def show_person(self, name: Pair, place: Pair, title: Pair, country: str) -> None:
        self._code = "zh_TW" if country == "TW" else "ja"
        self._name, self._place, self._title = (pair.get(self._code) for pair in (name, place, title))
        self.setAccessibleName(" ".join((self._place, self._title, self._name)))
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height() - 4
        card = QRect(1, 1, min(int(height * RATIO), self.width() - 3), height)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(card, 4, 4)
        inner = card.adjusted(18, 14, -14, -14)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font_for(self._code, 7.5))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
        used = painter.boundingRect(inner, flags, self._place)
        painter.drawText(inner, flags, self._place)
        below = inner.adjusted(0, used.height(), 0, 0)
        painter.drawText(below, flags, self._title)
        painter.setPen(theme.color("ink"))
        font = theme.font_for(self._code, 15)
        if 2 <= len(self._name) <= 4:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 125)
        painter.setFont(font)
        middle = QRect(inner.left(), card.center().y() - 4, inner.width(), 44)
        painter.drawText(middle, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._name)

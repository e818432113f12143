"""A small drawing of a sheet: a click, or the arrow keys, say with which place to begin. Also the drawing alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.cards import Sheet
from desktop.i18n import N_, _
from desktop.ui import theme

SPOKEN = N_("Place {number} of {count}")
EDGE = 3.0
STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class SheetDrawing(QWidget):
    """A sheet to scale; ``show_sheet`` draws another one at once. Measures that lie outside the page are drawn red."""

    def __init__(self, side: int = 150, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.sheet_: Sheet | None = None
        self.start = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        page = self.sheet_
        if page is None or page.page_width <= 0 or page.page_height <= 0:
            return QSize(self._side, self._side)
        scale = self._side / max(page.page_width, page.page_height)
        return QSize(round(page.page_width * scale + 2 * EDGE), round(page.page_height * scale + 2 * EDGE))

    minimumSizeHint = sizeHint

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Draw this one."""
        if sheet != self.sheet_:
            self.sheet_ = sheet
            self.updateGeometry()
            self.update()

    @property
    def scale(self) -> float:
        """Pixels a millimetre."""
        assert self.sheet_ is not None
        return self._side / max(self.sheet_.page_width, self.sheet_.page_height, 1.0)

    def place(self, slot: int) -> QRectF:
        """Where a place (from 0) is drawn."""
        assert self.sheet_ is not None
        x, y = self.sheet_.slot(slot)
        scale = self.scale
        wide, high = (max(length * scale, 1.0) for length in (self.sheet_.width, self.sheet_.height))
        return QRectF(EDGE + x * scale, EDGE + y * scale, wide, high)

    def page(self) -> QRectF:
        """Where the paper is drawn."""
        assert self.sheet_ is not None
        return QRectF(EDGE, EDGE, self.sheet_.page_width * self.scale, self.sheet_.page_height * self.scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        sheet = self.sheet_
        if sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = self.page()
        painter.setPen(QPen(theme.color("mark_grey"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRect(page)
        for slot in range(min(sheet.per_page, 400)):
            rect = self.place(slot)
            fits = page.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect)
            taken = slot + 1 < self.start
            ground = "vermilion_soft" if not fits else "head" if taken else "indigo_soft"
            here = slot + 1 == self.start and self.hasFocus()
            line = "vermilion" if not fits else "line" if taken else "indigo"
            painter.setPen(QPen(theme.color(line), 2 if here else 1))
            painter.setBrush(theme.color(ground))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            if taken and fits:
                painter.setPen(QPen(theme.color("mark_grey"), 1))
                painter.drawLine(rect.topLeft(), rect.bottomRight())
        painter.end()


class SlotPicker(SheetDrawing):
    """``picked`` (place from 1): printing begins there, and the places before it are used up."""

    picked = Signal(int)

    def __init__(self, side: int = 150, parent: QWidget | None = None) -> None:
        super().__init__(side, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, sheet: Sheet | None) -> None:
        super().show_sheet(sheet)
        self.choose(self.start)

    def choose(self, start: int) -> None:
        """Begin at a place (from 1), or at the last one where there are not so many."""
        count = self.sheet_.per_page if self.sheet_ is not None else 1
        start = min(max(start, 1), count)
        self.setAccessibleDescription(_(SPOKEN).format(number=start, count=count))
        if start != self.start:
            self.start = start
            self.update()
            self.picked.emit(start)

    def at(self, point: QPointF) -> int:
        """The place (from 1) that lies there; 0 for none."""
        if self.sheet_ is None:
            return 0
        return next((slot + 1 for slot in range(self.sheet_.per_page) if self.place(slot).contains(point)), 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if found := self.at(event.position()):
            self.choose(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self.sheet_ is None:
            super().keyPressEvent(event)
            return
        row, column = divmod(self.start - 1, self.sheet_.columns)
        column, row = column + step[0], row + step[1]
        if 0 <= column < self.sheet_.columns and 0 <= row < self.sheet_.rows:
            self.choose(row * self.sheet_.columns + column + 1)

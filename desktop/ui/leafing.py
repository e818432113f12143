"""The paper at the size one wants: the very PDF, page after page, one or two side by side.

Ctrl with + − or the wheel zooms, Ctrl+0 fits the page, Ctrl+1 is the size that it has in the hand.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import N_, _
from desktop.ui import icons, theme
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.preview import picture
from desktop.ui.text import follow

GAP, EDGE = 14, 16
STEP, LEAST, MOST = 1.25, 0.2, 5.0  # of the size in the hand
PAGE, WIDTH = "page", "width"
KEPT = 24  # pictures
MARGIN = 16


class Pages(QAbstractScrollArea):
    """All pages below each other. ``moved`` when another page is at the top or the size changed."""

    moved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        from desktop.documents.preview import Preview

        self._pdf: bytes | None = None
        self._opened: Preview | None = None
        self._sizes: list[tuple[float, float]] = []
        self._boxes: list[QRect] = []
        self._kept: dict[tuple[int, int], QImage] = {}
        self._grip: QPoint | None = None
        self.fit, self.zoom, self.facing = PAGE, 1.0, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setMinimumSize(240, 180)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _value: self._on_moved())
            bar.setSingleStep(40)

    def show_pdf(self, pdf: bytes | None) -> None:
        """Show a paper, where another was shown at the same page; nothing for None."""
        from desktop.documents.preview import Preview

        before = self.place
        if self._opened is not None:
            self._opened.close()
        self._kept.clear()
        self._opened = Preview(pdf) if pdf is not None else None
        self._sizes = [self._opened.size(n) for n in range(len(self._opened))] if self._opened is not None else []
        self._arrange()
        self.go(min(before, max(len(self._sizes) - 1, 0)))

    def closed(self) -> None:
        """Give the memory back."""
        self.show_pdf(None)

    def __len__(self) -> int:
        return len(self._sizes)

    @property
    def place(self) -> int:
        """The page that takes the upper part of the window, from 0."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max((n for n, box in enumerate(self._boxes) if box.top() <= top and n % self._abreast == 0), default=0)

    @property
    def _abreast(self) -> int:
        return 2 if self.facing else 1

    @property
    def _natural(self) -> float:
        """Pixels of this screen for a point of the paper as it lies in the hand."""
        return self.logicalDpiX() / 72

    def go(self, place: int) -> None:
        """Bring a page to the top."""
        if self._boxes:
            place = max(0, min(place, len(self._boxes) - 1))
            self.verticalScrollBar().setValue(self._boxes[place].top() - EDGE)
        self._on_moved()

    def turn(self, step: int) -> None:
        """The next page or pair, or the one before."""
        self.go(self.place + step * self._abreast)

    def set_fit(self, fit: str) -> None:
        """As large as the window allows: the whole page, or its width."""
        self._keep_place(lambda: setattr(self, "fit", fit))

    def set_zoom(self, zoom: float) -> None:
        """1 is the size in the hand."""

        def change() -> None:
            self.fit, self.zoom = "", max(LEAST, min(zoom, MOST))

        self._keep_place(change)

    def set_facing(self, facing: bool) -> None:
        """Two pages side by side, as front and back."""
        self._keep_place(lambda: setattr(self, "facing", facing))

    def _keep_place(self, change: object) -> None:
        place = self.place
        assert callable(change)
        change()
        self._arrange()
        self.go(place)

    def _arrange(self) -> None:
        """Reckon where each page lies."""
        pairs = [self._sizes[n : n + self._abreast] for n in range(0, len(self._sizes), self._abreast)]
        wide = max((sum(w for w, _h in pair) for pair in pairs), default=1.0)
        high = max((h for _w, h in self._sizes), default=1.0)
        view = self.viewport().size()
        if self.fit:
            across = (view.width() - 2 * EDGE - (self._abreast - 1) * GAP) / wide
            down = (view.height() - 2 * EDGE) / high
            scale = across if self.fit == WIDTH else min(across, down)
            self.zoom = max(LEAST / 2, scale / self._natural)
        scale = self.zoom * self._natural
        whole = max(view.width(), round(wide * scale) + 2 * EDGE + (self._abreast - 1) * GAP)
        self._boxes, top = [], EDGE
        for pair in pairs:
            sizes = [QSize(round(w * scale), round(h * scale)) for w, h in pair]
            left = (whole - sum(size.width() for size in sizes) - (len(sizes) - 1) * GAP) // 2
            for size in sizes:
                self._boxes.append(QRect(QPoint(left, top), size))
                left += size.width() + GAP
            top += max(size.height() for size in sizes) + GAP
        for bar, length, seen in (
            (self.verticalScrollBar(), top - GAP + EDGE, view.height()),
            (self.horizontalScrollBar(), whole, view.width()),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(0, length - seen))
        self.viewport().update()

    def _on_moved(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.color("side"))
        at = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(at)
        painter.translate(-at)
        for number, box in enumerate(self._boxes):
            if box.intersects(seen):
                painter.drawImage(box.topLeft(), self._picture(number))
                painter.setPen(theme.color("line"))
                painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def _picture(self, number: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (number, self._boxes[number].width())
        if key not in self._kept and self._opened is not None:
            while len(self._kept) >= KEPT:
                self._kept.pop(next(iter(self._kept)))
            image = picture(self._opened, number, self.zoom * self._natural * ratio)
            image.setDevicePixelRatio(ratio)
            self._kept[key] = image
        return self._kept.get(key, QImage())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._keep_place(lambda: None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (STEP if event.angleDelta().y() > 0 else 1 / STEP))
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            here = event.position().toPoint()
            moved, self._grip = self._grip - here, here
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved.x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keys = Qt.Key
        if control and key in (keys.Key_Plus, keys.Key_Equal):
            self.set_zoom(self.zoom * STEP)
        elif control and key == keys.Key_Minus:
            self.set_zoom(self.zoom / STEP)
        elif control and key == keys.Key_0:
            self.set_fit(PAGE)
        elif control and key == keys.Key_1:
            self.set_zoom(1.0)
        elif key in (keys.Key_PageDown, keys.Key_Space):
            self.turn(1)
        elif key == keys.Key_PageUp:
            self.turn(-1)
        elif key == keys.Key_Home:
            self.go(0)
        elif key == keys.Key_End:
            self.go(len(self) - 1)
        elif key == keys.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Leafing(QWidget):
    """The pages with what turns and enlarges them above. ``left`` when the person wants the shelves back."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages = Pages()
        self.pages.left.connect(self.left)
        self.pages.moved.connect(self._write)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)  # from the buttons above the pages too
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.left)
        self.back_button = plain_button(N_("All papers"), self.left.emit)
        self.before_button = icons.button(self, "up", N_("Previous page"))
        self.after_button = icons.button(self, "down", N_("Next page"))
        self.smaller_button = icons.button(self, "zoom-out", N_("Smaller"))
        self.larger_button = icons.button(self, "zoom-in", N_("Larger"))
        self.page_button = self._choice(N_("Whole page"), lambda: self.pages.set_fit(PAGE))
        self.width_button = self._choice(N_("Page width"), lambda: self.pages.set_fit(WIDTH))
        self.real_button = self._choice(N_("100 %"), lambda: self.pages.set_zoom(1.0))
        self.facing_button = self._choice(N_("Side by side"), self._on_facing)
        self.before_button.clicked.connect(lambda: self.pages.turn(-1))
        self.after_button.clicked.connect(lambda: self.pages.turn(1))
        self.smaller_button.clicked.connect(lambda: self.pages.set_zoom(self.pages.zoom / STEP))
        self.larger_button.clicked.connect(lambda: self.pages.set_zoom(self.pages.zoom * STEP))
        self.count, self.percent = Label(), Label()
        for label, width in ((self.count, 52), (self.percent, 46)):
            label.setProperty("role", "muted")
            label.setMinimumWidth(width)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN, 2, MARGIN, 8)
        bar.setSpacing(4)
        bar.addWidget(self.back_button)
        bar.addStretch(1)
        bar.addWidget(self.before_button)
        bar.addWidget(self.count)
        bar.addWidget(self.after_button)
        bar.addStretch(1)
        for widget in (
            self.smaller_button, self.percent, self.larger_button, self.page_button, self.width_button,
            self.real_button, self.facing_button,
        ):  # fmt: skip
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.pages, 1)
        follow(self._write)
        self._write()

    def _choice(self, msgid: str, chosen: object) -> QPushButton:
        assert callable(chosen)
        made = plain_button(msgid, chosen)
        made.setObjectName("choiceButton")
        made.setCheckable(True)
        return made

    def _on_facing(self) -> None:
        self.pages.set_facing(not self.pages.facing)

    def show_pdf(self, pdf: bytes | None) -> None:
        """Show a paper, or nothing."""
        self.pages.show_pdf(pdf)
        self._write()

    def _write(self) -> None:
        pages = self.pages
        count = len(pages)
        self.count.setText(f"{pages.place + 1} / {count}" if count else "")
        self.percent.setText(f"{round(pages.zoom * 100)} %" if count else "")
        self.before_button.setEnabled(pages.verticalScrollBar().value() > 0)
        self.after_button.setEnabled(pages.verticalScrollBar().value() < pages.verticalScrollBar().maximum())
        self.page_button.setChecked(pages.fit == PAGE)
        self.width_button.setChecked(pages.fit == WIDTH)
        self.real_button.setChecked(not pages.fit and abs(pages.zoom - 1) < 0.01)
        self.facing_button.setChecked(pages.facing)
        pages.setAccessibleName(_("Preview"))

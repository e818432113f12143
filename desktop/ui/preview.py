"""Papers on the screen and on their way to the printer: a page that fits, pages at full size."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.i18n import N_, _
from desktop.ui import icons, theme
from desktop.ui.labels import Label

if TYPE_CHECKING:
    from desktop.documents.preview import Preview

PRINT_DPI = 300


class PageView(QWidget):
    """One page of the paper, as large as the panel allows. ``opened`` when it is double-clicked."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(180)

    def sizeHint(self) -> QSize:
        return QSize(280, 200)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.color("side"))
        if self.image.isNull():
            return
        inner = self.rect().adjusted(12, 12, -12, -12)
        size = self.image.deviceIndependentSize().toSize()
        size.scale(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = inner.left() + (inner.width() - size.width()) // 2
        painter.drawImage(inner.adjusted(left - inner.left(), 0, 0, 0).topLeft(), self._fitted(size))

    def _fitted(self, size: QSize) -> QImage:
        ratio = self.devicePixelRatioF()
        wanted = QSize(int(size.width() * ratio), int(size.height() * ratio))
        scaled = self.image.scaled(
            wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        return scaled


class Leaves:
    """One page of a paper, and below it what turns to the others."""

    def __init__(self, parent: QWidget, scale: float) -> None:
        self._scale = scale  # pixels of the picture for a point of the paper, on a screen of usual density
        self._pdf: bytes | None = None
        self.place = 0
        self.view = PageView()
        self.back_button = icons.button(parent, "up", N_("Previous page"))
        self.on_button = icons.button(parent, "down", N_("Next page"))
        self.back_button.clicked.connect(lambda: self.turn(-1))
        self.on_button.clicked.connect(lambda: self.turn(1))
        self.count = Label()
        self.count.setProperty("role", "muted")

    def put_into(self, column: QVBoxLayout) -> None:
        """Add the page, as high as there is room, and the row below it."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.count)
        row.addWidget(self.on_button)
        row.addStretch(1)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    def setVisible(self, shown: bool) -> None:
        """Show page and row, or neither."""
        for widget in (self.view, self.back_button, self.count, self.on_button):
            widget.setVisible(shown)

    def show(self, pdf: bytes | None, place: int = 0) -> QImage:
        """Show a page of a paper, or its last one, nothing for None; returns what is shown."""
        self._pdf, self.place = pdf, place
        return self._write()

    def turn(self, step: int) -> None:
        """Show another page."""
        self.place = max(self.place + step, 0)
        self._write()

    def _write(self) -> QImage:
        image, count = QImage(), 0
        if self._pdf is not None:
            from desktop.documents.preview import opened

            with opened(self._pdf) as preview:
                count = len(preview)
                self.place = min(self.place, count - 1)
                image = picture(preview, self.place, self._scale * self.view.devicePixelRatioF())
        self.view.show_image(image)
        self.view.setAccessibleName(_("Preview"))
        self.count.setText(f"{self.place + 1} / {count}" if count else "")
        self.back_button.setEnabled(self.place > 0)
        self.on_button.setEnabled(self.place + 1 < count)
        return image


def picture(preview: Preview, place: int, scale: float) -> QImage:
    """A page as an image that owns its pixels."""
    made = preview.picture(place, scale)
    image = QImage(made.pixels, made.width, made.height, made.width * 4, QImage.Format.Format_RGB32)
    return image.copy()


def send(pdf: bytes, printer: Any, progress: Callable[[int, int], object] | None = None) -> None:
    """Paint every page at the printer's resolution, exactly as large as it is, on paper of its own size.

    ``progress`` is told (done, all) before each page and may raise: then the rest is not printed.
    """
    from desktop.documents.preview import opened

    with opened(pdf) as preview:
        lay(printer, preview.size(0))
        painter = QPainter(printer)
        try:
            for place in range(len(preview)):
                if progress is not None:
                    progress(place, len(preview))
                if place:
                    lay(printer, preview.size(place))
                    printer.newPage()
                dots = min(printer.resolution(), PRINT_DPI)
                image = picture(preview, place, dots / 72)
                factor = printer.resolution() / dots
                painter.save()
                painter.scale(factor, factor)
                painter.drawImage(0, 0, image)
                painter.restore()
        finally:
            painter.end()


def lay(printer: Any, size: tuple[float, float]) -> None:
    """Tell the printer how large the next page is, in points, and which way it lies."""
    from PySide6.QtGui import QPageLayout, QPageSize

    wide = size[0] > size[1]
    upright = QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Point)
    known = QPageSize.id(QSizeF(min(size), max(size)), QPageSize.Unit.Point, QPageSize.SizeMatchPolicy.FuzzyMatch)
    if known != QPageSize.PageSizeId.Custom:
        upright = QPageSize(known)
    if printer.pageLayout().pageSize() != upright:
        printer.setPageSize(upright)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)

"""Papers on the screen and on their way to the printer: tiles, a page that fits, pages at full size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.i18n import N_, _
from desktop.ui import icons, theme
from desktop.ui.labels import Label
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.documents.preview import Preview
    from desktop.documents.registry import Document

PRINT_DPI = 300


class Tile(QToolButton):
    """One kind of paper: its picture, its name in both languages."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.thumb = QImage()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(176, 190)
        self.setProperty("role", "tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        name = self.document.name()
        code = i18n.current()
        self.setAccessibleName(name.get(code))
        self.setToolTip(name.get(i18n.other(code)))
        self.update()

    def show_thumb(self, image: QImage) -> None:
        self.thumb = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = self.rect().adjusted(1, 1, -2, -2)
        edge = "indigo" if self.isChecked() or self.hasFocus() else "line"
        pen = painter.pen()
        pen.setColor(theme.color(edge))
        pen.setWidthF(2 if self.hasFocus() else 1.4 if self.isChecked() else 1)
        painter.setPen(pen)
        painter.setBrush(theme.color("sel" if self.isChecked() else "card"))
        painter.drawRoundedRect(box, 8, 8)
        frame = box.adjusted(10, 10, -10, -64)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("head"))
        painter.drawRect(frame)
        if not self.thumb.isNull():
            ratio = self.devicePixelRatioF()
            size = QSize(int(frame.width() * ratio), int(frame.width() * ratio * 1.414))
            scaled = self.thumb.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            scaled.setDevicePixelRatio(ratio)
            painter.setClipRect(frame.adjusted(1, 1, 0, 0))
            painter.drawImage(frame.topLeft(), scaled)
            painter.setClipping(False)
        code = i18n.current()
        name = self.document.name()
        words_box = box.adjusted(10, box.height() - 56, -8, -6)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font_for(code, theme.BODY, True))
        used = painter.boundingRect(words_box, int(Qt.TextFlag.TextWordWrap), name.get(code))
        painter.drawText(words_box, int(Qt.TextFlag.TextWordWrap), name.get(code))
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font_for(i18n.other(code), theme.BODY - 1.25))
        below = words_box.adjusted(0, used.height() + 1, 0, 0)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), name.get(i18n.other(code)))


class PageView(QWidget):
    """One page of the paper, as large as the panel allows."""

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

    def show(self, pdf: bytes | None) -> QImage:
        """Show the first page of a paper, nothing for None; returns what is shown."""
        self._pdf, self.place = pdf, 0
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


def show_notices(title: QLabel, box: QListWidget, found: list[str]) -> None:
    """What should be looked at before printing, or nothing at all."""
    box.clear()
    box.addItems(found)
    box.setVisible(bool(found))
    title.setVisible(bool(found))
    title.setText(_("Look at this before printing ({count})").format(count=len(found)))
    box.setAccessibleName(title.text())


def picture(preview: Preview, place: int, scale: float) -> QImage:
    """A page as an image that owns its pixels."""
    made = preview.picture(place, scale)
    image = QImage(made.pixels, made.width, made.height, made.width * 4, QImage.Format.Format_RGB32)
    return image.copy()


def send(pdf: bytes, printer: Any) -> None:
    """Paint every page at the printer's resolution, exactly as large as it is."""
    from desktop.documents.preview import opened

    painter = QPainter(printer)
    try:
        with opened(pdf) as preview:
            for place in range(len(preview)):
                if place:
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

"""A place for one picture: dropped, pasted or chosen, painted small; empty it says in words what belongs there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRect, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop import i18n
from desktop.ui import theme
from desktop.ui.text import bind, follow


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer that the clipboard or the mouse holds."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def image_in(data: QMimeData) -> QImage:
    """The picture that the clipboard or the mouse holds; null where there is none."""
    return QImage(data.imageData()) if data.hasImage() else QImage()


def no_larger(image: QImage, most: int) -> QImage:
    """The picture with no side longer than ``most`` pixels."""
    if max(image.width(), image.height()) <= most:
        return image
    return image.scaled(most, most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def written(image: QImage, kind: str, quality: int = -1) -> bytes:
    """The picture as a file of the format ``kind``: "PNG", "JPEG"."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def fitted(widget: QWidget, image: QImage) -> QPixmap:
    """The picture as large as the widget allows, sharp on its screen; null where the picture is."""
    if not image.isNull():
        ratio = widget.devicePixelRatio()
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(widget.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


class PicturePlace(QWidget):
    """Enter, Space or a click chooses a file, Ctrl+V pastes, Delete takes the picture away."""

    radius = 6
    smaller = 1.0  # than the text of the screen, in points
    margins = (6, 6)
    breaks = Qt.TextFlag.TextWordWrap

    def __init__(self, size: QSize, name: str, hint: str) -> None:
        super().__init__()
        self._image = QPixmap()
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bind(self.setAccessibleName, name)
        bind(self.setToolTip, hint)
        follow(self.retranslate)

    def retranslate(self) -> None:
        """The words in an empty place are painted."""
        self.update()

    def words(self) -> tuple[str, str]:
        """What an empty place says, and in which colour."""
        raise NotImplementedError

    def choose(self) -> None:
        """Take a picture from a file."""
        raise NotImplementedError

    def take_data(self, data: QMimeData) -> bool:
        """A file or a picture of the clipboard or the mouse; whether there was one."""
        raise NotImplementedError

    def remove(self) -> None:
        """Take the picture away."""
        raise NotImplementedError

    def show_image(self, image: QImage) -> None:
        """Paint this picture; the words where it is null."""
        self._image = fitted(self, image)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(0, 0, -1, -1)
        if not self._image.isNull():
            size = self._image.deviceIndependentSize().toSize()
            at = QRect(0, 0, size.width(), size.height())
            at.moveCenter(self.rect().center())
            painter.drawPixmap(at.topLeft(), self._image)
        else:
            text, ink = self.words()
            across, down = self.margins
            painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, self.radius, self.radius)
            painter.setPen(theme.color(ink))
            painter.setFont(theme.font_for(i18n.current(), theme.BODY - self.smaller))
            flags = int(Qt.AlignmentFlag.AlignCenter | self.breaks)
            painter.drawText(box.adjusted(across, down, -across, -down), flags, text)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1.5))
            painter.drawRoundedRect(box, self.radius, self.radius)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_data(QApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take_data(event.mimeData()):
            event.acceptProposedAction()

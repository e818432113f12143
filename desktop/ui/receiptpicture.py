"""The picture of a receipt before the receipt is stored: dropped, pasted or chosen, shown small beside the fields."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import attachments
from desktop.store.receipts import Picture
from desktop.ui import dialogs, theme, work
from desktop.ui.attachments import FELT, SEALING, UNREADABLE, put_away, safe_name
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store import Store

SIZE = QSize(210, 250)
PDF = b"%PDF-"
NO_RECEIPT = N_("This is no picture and no PDF. Choose another file.")
HINT = N_("Drop or paste the picture of the receipt here (Ctrl+V), or press Enter to choose a file.")


def media_type(data: bytes) -> str:
    """What the bytes are; UserError for anything that shows no receipt."""
    if data.startswith(PDF):
        return "application/pdf"
    try:
        return attachments.picture_type(data)
    except UserError:
        raise UserError(NO_RECEIPT) from None


class ReceiptPicture(QWidget):
    """Holds one file; ``refused`` with the UserError that says why a file was not taken."""

    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.name, self.data = "", b""
        self._image = QPixmap()
        self.setFixedSize(SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bind(self.setAccessibleName, N_("Picture of the receipt"))
        bind(self.setToolTip, HINT)
        follow(self.retranslate)

    def retranslate(self) -> None:
        """The word in an empty place is painted."""
        self.update()

    @property
    def holds(self) -> bool:
        return bool(self.data)

    def clear(self) -> None:
        """Ready for the next receipt."""
        self.name, self.data, self._image = "", b"", QPixmap()
        self.update()

    def take(self, name: str, data: bytes) -> bool:
        """Hold a file; whether it shows a receipt."""
        try:
            if len(data) > attachments.LIMIT:
                raise UserError(attachments.TOO_LARGE)
            media_type(data)
        except UserError as error:
            self.refused.emit(error)
            return False
        self.name, self.data = safe_name(name), data
        image = QImage() if data.startswith(PDF) else QImage.fromData(data)
        if not image.isNull():
            ratio = self.devicePixelRatio()
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            image.setDevicePixelRatio(ratio)
        self._image = QPixmap.fromImage(image)
        self.update()
        return True

    def take_file(self, file: Path) -> bool:
        """Hold a file of the disk."""
        try:
            if file.stat().st_size > attachments.LIMIT:
                raise UserError(attachments.TOO_LARGE)
            return self.take(file.name, file.read_bytes())
        except UserError as error:
            self.refused.emit(error)
        except OSError:
            self.refused.emit(UserError(UNREADABLE, name=safe_name(file.name)))
        return False

    def take_data(self, data: QMimeData) -> bool:
        """A file or a picture of the clipboard or the mouse; whether there was one."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])
            return True
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if image.isNull():
            return False
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        self.take(_("Pasted picture") + ".png", bytes(buffer.data().data()))
        return True

    def choose(self) -> None:
        """Take a file from the disk."""
        chosen = dialogs.open_file(self, N_("Picture of the receipt"), "PNG, JPEG, PDF (*.png *.jpg *.jpeg *.pdf)")
        if chosen is not None:
            self.take_file(chosen)

    def keep(self, store: Store) -> Picture | None:
        """Put the bytes away beside the store, in another thread where that would be felt; None where there are none,
        or the person thought better of it. UserError where there is no room.
        """
        if not self.data:
            return None
        if len(self.data) < FELT:
            sha256 = attachments.keep(store, self.data)
        else:
            for module in SEALING if store.key is not None else ():
                importlib.import_module(module)
            kept = work.run(self, N_("Keeping the file…"), put_away, store, self.data)
            if kept is None:
                return None
            sha256 = kept[0]
        return Picture(self.name, media_type(self.data), len(self.data), sha256)

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
            painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(theme.color("ink" if self.holds else "muted"))
            painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWrapAnywhere)
            painter.drawText(box.adjusted(14, 10, -14, -10), flags, self.name if self.holds else _(HINT))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1.5))
            painter.drawRoundedRect(box, 6, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_data(QApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

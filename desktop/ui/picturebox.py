"""照片與名片 顔写真・名刺: pictures of a person, dropped, pasted or chosen; they go with the personal data."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRect, QSize, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import attachments
from desktop.ui import dialogs, icons, theme
from desktop.ui.logobox import NOT_A_PICTURE
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

MOST_PIXELS = 4000  # a larger one is made smaller: it must fit into a pack and on a card
TALL = 96  # pixels on the screen
SIZES = {attachments.PHOTO: QSize(78, TALL), attachments.CARD: QSize(158, TALL)}
# In the directory the cards are there to be read.
READABLE = {
    attachments.PHOTO: SIZES[attachments.PHOTO],
    attachments.CARD: QSize(250, 151),
    attachments.CARD_BACK: QSize(250, 151),
}
TITLES = {
    attachments.PHOTO: N_("Photograph"),
    attachments.CARD: N_("Name card"),
    attachments.CARD_BACK: N_("Back of the name card"),
}
CHOOSE, SET, REMOVE = N_("Choose a picture…"), N_("Set picture"), N_("Remove picture")


class Picture(QWidget):
    """One place for a picture. Enter, Space or a click chooses a file, Ctrl+V pastes, Delete takes it away."""

    changed = Signal()

    def __init__(self, page: Page, purpose: str, size: QSize) -> None:
        super().__init__()
        self.page, self.purpose, self.owner = page, purpose, ""
        self._image = QPixmap()
        self.setFixedSize(size)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bind(self.setAccessibleName, TITLES[purpose])
        bind(self.setToolTip, N_("Drop or paste a picture here, or click to choose a file."))
        follow(self.retranslate)

    def retranslate(self) -> None:
        """The word in an empty place is painted."""
        self.update()

    @property
    def holds(self) -> bool:
        return not self._image.isNull()

    def show_owner(self, owner: str) -> None:
        """Show the picture of a person."""
        self.owner = owner
        data = None
        if owner:
            with self.page.store.read() as connection:
                rows = attachments.of(connection, "person", owner, self.purpose)
            data = attachments.read(self.page.store, rows[0]["sha256"]) if rows else None
        image = QImage.fromData(data) if data else QImage()
        if not image.isNull():
            ratio = self.devicePixelRatio()
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            image.setDevicePixelRatio(ratio)
        self._image = QPixmap.fromImage(image)
        self.update()

    def choose(self) -> None:
        """Take a picture from a file."""
        chosen = dialogs.open_file(self, CHOOSE, "PNG, JPEG (*.png *.jpg *.jpeg)")
        if chosen is not None:
            self.take_file(chosen)

    def take_file(self, file: Path) -> None:
        """Keep the picture in a file; what is none is refused with a sentence."""
        try:
            if not file.is_file() or file.stat().st_size > attachments.LIMIT:
                raise UserError(attachments.TOO_LARGE if file.is_file() else NOT_A_PICTURE)
            data = file.read_bytes()
            attachments.picture_type(data)
            image = QImage.fromData(data)
            if image.isNull():
                raise UserError(NOT_A_PICTURE)
            if max(image.width(), image.height()) > MOST_PIXELS:
                data = _png(image)
            self._keep(file.name, data)
        except OSError:
            self.page.complain(UserError(NOT_A_PICTURE))
        except UserError as error:
            self.page.complain(error)

    def take_data(self, data: QMimeData) -> bool:
        """A file or a picture from the clipboard or the mouse; whether there was one."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            QTimer.singleShot(0, self, lambda: self.take_file(files[0]))  # the other program waits for the drop to end
            return True
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if image.isNull():
            return False
        try:
            self._keep(_("Pasted picture") + ".png", _png(image))
        except UserError as error:
            self.page.complain(error)
        return True

    def _keep(self, name: str, data: bytes) -> None:
        from desktop.ui.attachments import safe_name

        if not self.owner:
            return
        sha256 = attachments.keep(self.page.store, data)
        self.page.act(SET, attachments.set_picture, "person", self.owner, self.purpose, safe_name(name), data, sha256)
        self.show_owner(self.owner)
        self.changed.emit()

    def remove(self) -> None:
        """Take the picture away; undo brings it back."""
        if self.owner and self.holds:
            self.page.do(REMOVE, attachments.remove_pictures, "person", self.owner, self.purpose)
            self.show_owner(self.owner)
            self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(0, 0, -1, -1)
        if self.holds:
            size = self._image.deviceIndependentSize().toSize()
            at = QRect(0, 0, size.width(), size.height())
            at.moveCenter(self.rect().center())
            painter.drawPixmap(at.topLeft(), self._image)
        else:
            painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1.5))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(box.adjusted(4, 4, -4, -4), flags, _(TITLES[self.purpose]))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1.5))
            painter.drawRoundedRect(box, 4, 4)

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
        if self.owner and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take_data(event.mimeData()):
            event.acceptProposedAction()


def _png(image: QImage) -> bytes:
    """The picture as PNG, no side longer than MOST_PIXELS."""
    if max(image.width(), image.height()) > MOST_PIXELS:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(MOST_PIXELS, MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class Pictures(QWidget):
    """Pictures of a person, each with what takes it away; a part of a panel. ``below``: not beside each other."""

    changed = Signal()

    def __init__(self, page: Page, sizes: Mapping[str, QSize] = SIZES, *, below: bool = False) -> None:
        super().__init__()
        self.places = [Picture(page, purpose, size) for purpose, size in sizes.items()]
        self.buttons = []
        side = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(side, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for place in self.places:
            button = icons.button(self, "delete", REMOVE)
            button.clicked.connect(place.remove)
            place.changed.connect(self._on_changed)
            self.buttons.append(button)
            column = QVBoxLayout()
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addStretch(1)
            if below:
                line = QHBoxLayout()
                line.addWidget(place)
                line.addLayout(column)
                line.addStretch(1)
                row.addLayout(line)
            else:
                row.addWidget(place)
                row.addLayout(column)
        row.addStretch(1)

    def show_owner(self, owner: str) -> None:
        """Show the pictures of a person."""
        for place in self.places:
            place.show_owner(owner)
        self._enable()

    def refresh(self) -> None:
        for place in self.places:
            place.show_owner(place.owner)
        self._enable()

    def _enable(self) -> None:
        for place, button in zip(self.places, self.buttons, strict=True):
            button.setVisible(place.holds)

    def _on_changed(self) -> None:
        self._enable()
        self.changed.emit()

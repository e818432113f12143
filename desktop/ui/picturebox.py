"""照片與名片 顔写真・名刺: pictures of a person, dropped, pasted or chosen; they go with the personal data."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import attachments
from desktop.ui import dialogs, icons
from desktop.ui.logobox import NOT_A_PICTURE
from desktop.ui.pictureplace import PicturePlace, files_in, image_in, no_larger, written
from desktop.ui.soon import soon

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


class Picture(PicturePlace):
    """One place for a picture. Enter, Space or a click chooses a file, Ctrl+V pastes, Delete takes it away."""

    changed = Signal()
    radius = 4
    smaller = 1.5
    margins = (4, 4)

    def __init__(self, page: Page, purpose: str, size: QSize) -> None:
        super().__init__(size, TITLES[purpose], N_("Drop or paste a picture here, or click to choose a file."))
        self.page, self.purpose, self.owner = page, purpose, ""
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def words(self) -> tuple[str, str]:
        return _(TITLES[self.purpose]), "muted"

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
        self.show_image(QImage.fromData(data) if data else QImage())

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
                data = written(no_larger(image, MOST_PIXELS), "PNG")
            self._keep(file.name, data)
        except OSError:
            self.page.complain(UserError(NOT_A_PICTURE))
        except UserError as error:
            self.page.complain(error)

    def take_data(self, data: QMimeData) -> bool:
        """A file or a picture from the clipboard or the mouse; whether there was one."""
        if files := files_in(data):
            soon(self, lambda: self.take_file(files[0]))  # the other program waits for the drop to end
            return True
        image = image_in(data)
        if image.isNull():
            return False
        try:
            self._keep(_("Pasted picture") + ".png", written(no_larger(image, MOST_PIXELS), "PNG"))
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.owner:
            super().dragEnterEvent(event)


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

"""The picture of a receipt before the receipt is stored: dropped, pasted or chosen, shown small beside the fields."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QImage

from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import attachments
from desktop.store.receipts import Picture
from desktop.ui import dialogs, work
from desktop.ui.attachments import FELT, SEALING, UNREADABLE, put_away, safe_name
from desktop.ui.pictureplace import PicturePlace, files_in, image_in, written

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


class ReceiptPicture(PicturePlace):
    """Holds one file; ``refused`` with the UserError that says why a file was not taken."""

    refused = Signal(object)
    margins = (14, 10)
    breaks = Qt.TextFlag.TextWrapAnywhere

    def __init__(self) -> None:
        super().__init__(SIZE, N_("Picture of the receipt"), HINT)
        self.name, self.data = "", b""
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def words(self) -> tuple[str, str]:
        """The name of a file that cannot be painted."""
        return (self.name, "ink") if self.holds else (_(HINT), "muted")

    @property
    def holds(self) -> bool:
        return bool(self.data)

    def clear(self) -> None:
        """Ready for the next receipt."""
        self.name, self.data = "", b""
        self.show_image(QImage())

    def remove(self) -> None:
        self.clear()

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
        self.show_image(QImage() if data.startswith(PDF) else QImage.fromData(data))
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
        if files := files_in(data):
            self.take_file(files[0])
            return True
        image = image_in(data)
        if image.isNull():
            return False
        self.take(_("Pasted picture") + ".png", written(image, "PNG"))
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

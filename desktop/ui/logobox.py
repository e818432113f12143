"""The logo of an organisation: shown, chosen from a file, taken away. It prints on name cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attachments
from desktop.ui import dialogs
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

SHOWN = QSize(96, 40)
NOT_A_PICTURE = N_("This picture cannot be read. Choose another file.")


class LogoBox(QWidget):
    """The logo of the organisation that is shown."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.owner = ""
        self.picture = Label()
        self.picture.setFixedSize(SHOWN)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bind(self.picture.setAccessibleName, N_("Logo"))
        self.choose_button, self.remove_button = QPushButton(), QPushButton()
        bind(self.choose_button.setText, N_("Choose logo…"))
        bind(self.remove_button.setText, N_("Remove"))
        self.choose_button.clicked.connect(self.choose)
        self.remove_button.clicked.connect(self.remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picture)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)

    def show_owner(self, owner: str) -> None:
        """Show the logo of an organisation; nothing for an empty id."""
        self.owner = owner
        data = None
        if owner:
            with self.page.store.read() as connection:
                rows = attachments.of(connection, "organisation", owner, attachments.LOGO)
            data = attachments.read(self.page.store, rows[0]["sha256"]) if rows else None
        image = QImage.fromData(data) if data else QImage()
        self.remove_button.setVisible(bool(data))
        self.picture.setVisible(not image.isNull())
        if not image.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(QPixmap.fromImage(image.scaled(SHOWN, Qt.AspectRatioMode.KeepAspectRatio, smooth)))

    def refresh(self) -> None:
        """Read it anew."""
        self.show_owner(self.owner)

    def choose(self) -> None:
        """Take a picture from a file."""
        chosen = dialogs.open_file(self, N_("Choose logo…"), "PNG, JPEG (*.png *.jpg *.jpeg)")
        if chosen is None or not self.owner:
            return
        try:
            if chosen.stat().st_size > attachments.LIMIT:
                raise UserError(attachments.TOO_LARGE)
            data = chosen.read_bytes()
            attachments.picture_type(data)
            if QImage.fromData(data).isNull():
                raise UserError(NOT_A_PICTURE)
            name = attachments.keep(self.page.store, data)
            self.page.act(N_("Set logo"), attachments.set_logo, self.owner, chosen.name, data, name)
        except OSError:
            self.page.complain(UserError(NOT_A_PICTURE))
        except UserError as error:
            self.page.complain(error)
        self.show_owner(self.owner)
        self.changed.emit()

    def remove(self) -> None:
        """Take the logo away; undo brings it back."""
        self.page.do(N_("Remove logo"), attachments.remove_logo, self.owner)
        self.show_owner(self.owner)
        self.changed.emit()

"""The card beside its fields: dropped, pasted, out of a camera's folder; large enough to be typed from.

Files of a camera are made upright and no larger than a card needs before they are kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import attachments
from desktop.store.cardentry import Picture
from desktop.ui import dialogs
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.logobox import NOT_A_PICTURE
from desktop.ui.pictureplace import PicturePlace, files_in, image_in, no_larger, written
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.store import Store

LONGEST = 1800  # pixels of the longer side: small print on a card stays readable
ENDINGS = (".jpg", ".jpeg", ".png")
FRONT, BACK = attachments.CARD, attachments.CARD_BACK
TITLES = {FRONT: N_("Front of the card"), BACK: N_("Back of the card")}
CHOOSE, FOLDER = N_("Pictures…"), N_("Folder of pictures…")
PATTERNS = "PNG, JPEG (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)"


class Taken(NamedTuple):
    """A picture before it is kept: its name, its bytes and what is painted."""

    name: str
    data: bytes
    image: QImage


def read(file: Path) -> Taken:
    """A picture from a file, upright and not too large; UserError for what is none."""
    try:
        if not file.is_file():
            raise UserError(NOT_A_PICTURE)
        if file.stat().st_size > attachments.LIMIT:
            raise UserError(attachments.TOO_LARGE)
        with file.open("rb") as opened:
            attachments.picture_type(opened.read(16))
    except OSError:
        raise UserError(NOT_A_PICTURE) from None
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST:
        reader.setScaledSize(size.scaled(LONGEST, LONGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return made(file.stem, reader.read())


def made(name: str, image: QImage) -> Taken:
    """A picture as it is kept: JPEG, as cards are photographs."""
    if image.isNull():
        raise UserError(NOT_A_PICTURE)
    image = no_larger(image, LONGEST)
    return Taken(f"{name}.jpg", written(image.convertToFormat(QImage.Format.Format_RGB32), "JPEG", 85), image)


def of_folder(folder: Path) -> list[Path]:
    """The pictures in a folder, in the order in which a camera numbers them."""
    try:
        found = [file for file in folder.iterdir() if file.suffix.casefold() in ENDINGS and file.is_file()]
    except OSError:
        return []
    return sorted(found, key=lambda file: (file.name.casefold(), file.name))


class Face(PicturePlace):
    """One side of the card. Enter or a click chooses files, Ctrl+V pastes, Delete takes the picture away."""

    asked = Signal()
    given = Signal(object)  # list of files
    changed = Signal()

    def __init__(self, purpose: str, size: QSize) -> None:
        super().__init__(size, TITLES[purpose], N_("Drop or paste a picture here, or click to choose a file."))
        self.purpose = purpose
        self.taken: Taken | None = None
        self.setAcceptDrops(True)

    def words(self) -> tuple[str, str]:
        return _(TITLES[self.purpose]), "muted"

    def choose(self) -> None:
        self.asked.emit()

    def remove(self) -> None:
        self.show_taken(None)

    def show_taken(self, taken: Taken | None) -> None:
        """Show a picture, or an empty place."""
        self.taken = taken
        self.show_image(QImage() if taken is None else taken.image)
        self.changed.emit()

    def take_data(self, data: QMimeData) -> bool:
        """A picture or files from the clipboard or the mouse; whether there was any."""
        if files := files_in(data):
            self.given.emit(files)
            return True
        image = image_in(data)
        if image.isNull():
            return False
        self.show_taken(made(_("Pasted picture"), image))
        return True


class CardPictures(QWidget):
    """Both sides of the card, and the pictures that wait for the next cards: a camera's folder is gone through.

    ``complained`` with the sentence of what was no picture.
    """

    complained = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.front, self.back = Face(FRONT, QSize(364, 224)), Face(BACK, QSize(148, 91))
        self.waiting: list[Path] = []
        self.count = Label()
        self.count.setProperty("role", "small")
        self.count.setWordWrap(True)
        self.choose_button = plain_button(CHOOSE, self.choose)
        self.folder_button = plain_button(FOLDER, self.choose_folder)
        self.back_button = plain_button(N_("The next picture is the back"), self.next_is_back)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        for button in (self.choose_button, self.folder_button, self.back_button):
            beside.addWidget(button)
        beside.addWidget(self.count)
        beside.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        below.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.front)
        column.addLayout(below)
        for face in (self.front, self.back):
            face.asked.connect(lambda face=face: self.choose(face))
            face.given.connect(lambda files, face=face: self.take_files(files, face))
        follow(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """How many pictures wait."""
        number = len(self.waiting)
        self.count.setText(_("{count} pictures wait for the next cards.").format(count=number) if number else "")
        self.back_button.setEnabled(bool(number))

    def choose(self, face: Face | None = None) -> None:
        """Pictures from files: the first for this card, the others for the next ones."""
        self.take_files(dialogs.open_files(self, CHOOSE, PATTERNS), face)

    def choose_folder(self) -> None:
        """All pictures of a folder, one card each."""
        folder = dialogs.open_folder(self, FOLDER)
        if folder is not None:
            self.take_files([folder])

    def take_files(self, files: Iterable[Path], face: Face | None = None) -> None:
        """Files and folders: the first picture for this card where it has none, the others wait in their order."""
        listed: list[Path] = []
        for file in files:
            listed += of_folder(file) if file.is_dir() else [file]
        if not listed:
            return
        place = face or self.front
        if place.taken is None or (face is not None and len(listed) == 1):
            self._take(listed.pop(0), place)
        self.waiting += listed
        self.retranslate()

    def _take(self, file: Path, place: Face) -> None:
        try:
            place.show_taken(read(file))
        except UserError as error:
            self.complained.emit(error.sentence)

    def paste(self) -> bool:
        """What the clipboard holds, where it is a picture and no text."""
        data = QApplication.clipboard().mimeData()
        if data.hasText() and not data.hasImage():
            return False
        return (self.back if self.front.taken is not None else self.front).take_data(data)

    def next_is_back(self) -> None:
        """The picture that comes next shows the back of this card."""
        if self.waiting:
            self._take(self.waiting.pop(0), self.back)
            self.retranslate()

    def next_card(self) -> None:
        """An empty card; the picture that comes next is its front."""
        self.front.show_taken(None)
        self.back.show_taken(None)
        if self.waiting:
            self._take(self.waiting.pop(0), self.front)
        self.retranslate()

    def kept(self, store: Store) -> tuple[Picture, ...]:
        """Both sides, with their bytes put away; UserError where there is no room."""
        taken = [(face.purpose, face.taken) for face in (self.front, self.back) if face.taken is not None]
        return tuple(Picture(purpose, one.name, one.data, attachments.keep(store, one.data)) for purpose, one in taken)

"""The card beside its fields: dropped, pasted, out of a camera's folder; large enough to be typed from.

Files of a camera are made upright and no larger than a card needs before they are kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import attachments
from desktop.store.cardentry import Picture
from desktop.ui import dialogs, theme
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.logobox import NOT_A_PICTURE
from desktop.ui.text import bind, follow

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
    if max(image.width(), image.height()) > LONGEST:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LONGEST, LONGEST, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", 85)  # type: ignore[call-overload]
    return Taken(f"{name}.jpg", bytes(buffer.data().data()), image)


def of_folder(folder: Path) -> list[Path]:
    """The pictures in a folder, in the order in which a camera numbers them."""
    try:
        found = [file for file in folder.iterdir() if file.suffix.casefold() in ENDINGS and file.is_file()]
    except OSError:
        return []
    return sorted(found, key=lambda file: (file.name.casefold(), file.name))


class Face(QWidget):
    """One side of the card. Enter or a click chooses files, Ctrl+V pastes, Delete takes the picture away."""

    asked = Signal()
    given = Signal(object)  # list of files
    changed = Signal()

    def __init__(self, purpose: str, size: QSize) -> None:
        super().__init__()
        self.purpose = purpose
        self.taken: Taken | None = None
        self._shown = QPixmap()
        self.setFixedSize(size)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bind(self.setAccessibleName, TITLES[purpose])
        bind(self.setToolTip, N_("Drop or paste a picture here, or click to choose a file."))
        follow(self.retranslate)

    def retranslate(self) -> None:
        """The word in an empty place is painted."""
        self.update()

    def show_taken(self, taken: Taken | None) -> None:
        """Show a picture, or an empty place."""
        self.taken = taken
        self._shown = QPixmap()
        if taken is not None:
            ratio = self.devicePixelRatio()
            smooth = Qt.TransformationMode.SmoothTransformation
            image = taken.image.scaled(self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            image.setDevicePixelRatio(ratio)
            self._shown = QPixmap.fromImage(image)
        self.update()
        self.changed.emit()

    def take_mime(self, data: QMimeData) -> bool:
        """A picture or files from the clipboard or the mouse; whether there was any."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.given.emit(files)
            return True
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if image.isNull():
            return False
        self.show_taken(made(_("Pasted picture"), image))
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(0, 0, -1, -1)
        if not self._shown.isNull():
            size = self._shown.deviceIndependentSize().toSize()
            left = (self.width() - size.width()) // 2
            top = (self.height() - size.height()) // 2
            painter.drawPixmap(left, top, self._shown)
        else:
            painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(box.adjusted(6, 6, -6, -6), flags, _(TITLES[self.purpose]))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1.5))
            painter.drawRoundedRect(box, 6, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_mime(QApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.show_taken(None)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take_mime(event.mimeData()):
            event.acceptProposedAction()


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
        return (self.back if self.front.taken is not None else self.front).take_mime(data)

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

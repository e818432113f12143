"""The files of an item: added by button, by dropping or by pasting; opened by saving a copy where a person says."""

from __future__ import annotations

import importlib
import mimetypes
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop import paths
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import attachments, records
from desktop.store.tables import Attachment
from desktop.ui import dialogs, icons, work
from desktop.ui.labels import Label
from desktop.ui.parts import Rows
from desktop.ui.soon import soon
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

T = TypeVar("T")
FELT = 1_000_000  # bytes: reading, sealing and writing more than that takes longer than a frame
SEALING = ("cryptography.hazmat.primitives.ciphers.aead", "cryptography.hazmat.primitives.kdf.hkdf")
ENTITY = "event"
MOST = 20  # at once: somebody dropped a whole folder by mistake
NAME_LENGTH = 120
UNREADABLE = N_("{name} cannot be read. Choose another file.")
MISSING = N_("The contents of {name} are not on this computer. Ask a colleague for an exchange file with attachments.")
NOT_SAVED = N_("{name} could not be saved there. Choose another place.")
TOO_MANY = N_("At most {limit} files at once.")
_RISKY = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]')  # and marks that turn a name around


def safe_name(name: str) -> str:
    """A file name that no system trips over: names come from packs too, and none may lead to another folder."""
    clean = _RISKY.sub("_", name.replace("\\", "/").rsplit("/", 1)[-1]).strip(" .")
    stem, dot, suffix = clean.rpartition(".")
    if len(clean) > NAME_LENGTH:
        clean = f"{stem[: NAME_LENGTH - len(suffix) - 1]}{dot}{suffix}"[:NAME_LENGTH]
    return clean or "file"


def size_words(size: int) -> str:
    """「1.2 MB」, 「38 KB」."""
    return f"{size / 1048576:.1f} MB" if size >= 1048576 else f"{max(round(size / 1024), 1)} KB"


def put_away(store: Store, source: Path | bytes, progress: work.Progress) -> tuple[str, int]:
    """Keep a file's bytes beside the store: their sha256 and size."""
    data = source if isinstance(source, bytes) else source.read_bytes()
    progress(0, 0)
    return attachments.keep(store, data), len(data)


def take_out(store: Store, sha256: str, target: Path, progress: work.Progress) -> bool:
    """Write a copy; whether the bytes are here."""
    data = attachments.read(store, sha256)
    progress(0, 0)
    if data is not None:
        paths.write_whole(target, data)
    return data is not None


class FileList(QWidget):
    """The list and its buttons; ``changed`` after a file came or went. ``entity`` and ``purpose``: what it hangs on."""

    changed = Signal()

    def __init__(self, page: Page, entity: str = ENTITY, purpose: str = "") -> None:
        super().__init__()
        self.page, self.entity, self.purpose = page, entity, purpose
        self.owner = ""
        self.setAcceptDrops(True)
        self.list = Rows()
        bind(self.list.setAccessibleName, N_("Files"))
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.list.itemDoubleClicked.connect(lambda _item: self.save())
        self.list.delete_asked.connect(self.remove)
        self.hint = Label()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        bind(self.hint.setText, N_("Drop or paste files here. They stay in this store, encrypted as it is."))
        self.add_button, self.save_button = QPushButton(), QPushButton()
        bind(self.add_button.setText, N_("Add files…"))
        bind(self.save_button.setText, N_("Save a copy…"))
        self.remove_button = icons.button(self, "delete", N_("Remove file"))
        self.add_button.clicked.connect(self.choose)
        self.save_button.clicked.connect(self.save)
        self.remove_button.clicked.connect(self.remove)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.add_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        column.addLayout(row)
        self._enable()
        follow(self.refresh)

    def show_owner(self, owner: str) -> None:
        """Show the files of another item."""
        self.owner = owner
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew; the picked file stays picked."""
        kept = self._current()
        rows = []
        if self.owner:
            with self.page.store.read() as connection:
                rows = attachments.of(connection, self.entity, self.owner, self.purpose)
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(f"{row['name']}　{size_words(row['size'])}")
            item.setData(Qt.ItemDataRole.UserRole, row["id"])
            self.list.addItem(item)
            if row["id"] == kept:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.fit()
        self._enable()

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _enable(self) -> None:
        picked = bool(self._current())
        self.save_button.setVisible(picked)
        self.remove_button.setVisible(picked)

    def choose(self) -> None:
        """Take a file from the disk."""
        chosen = dialogs.open_file(self, N_("Add files…"))
        if chosen is not None:
            self.take([chosen])

    def take(self, files: Iterable[Path]) -> None:
        """Keep these files with the item; what cannot be read or is too large is said, the others are kept."""
        listed = list(files)
        refused: list[UserError] = []
        if len(listed) > MOST:
            refused.append(UserError(TOO_MANY, limit=MOST))
        for file in listed[:MOST]:
            try:
                if not file.is_file():
                    raise OSError
                size = file.stat().st_size
                if size > attachments.LIMIT:
                    raise UserError(attachments.TOO_LARGE)
                self._keep(file.name, file, size)
            except OSError:
                refused.append(UserError(UNREADABLE, name=safe_name(file.name)))
            except UserError as error:
                refused.append(error)
        self.refresh()
        self.changed.emit()
        if refused:
            self.page.complain(refused[0])

    def _keep(self, name: str, source: Path | bytes, size: int) -> None:
        if not self.owner:
            return
        name, store = safe_name(name), self.page.store
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        kept = self._beside(size, N_("Keeping the file…"), put_away, store, source)
        if kept is not None:
            sha256, size = kept
            about = (self.entity, self.owner, name, media_type, size, sha256, self.purpose)
            self.page.act(N_("Add file"), attachments.attach, *about)

    def _beside(self, size: int, title: str, function: Callable[..., T], *args: Any) -> T | None:
        """Run it, beside the window where that would be felt; None when cancelled."""
        if size < FELT:
            return function(*args, progress=lambda _done, _all: None)
        if self.page.store.key is not None:
            for module in SEALING:
                importlib.import_module(module)
        return work.run(self, title, function, *args)

    def take_data(self, data: QMimeData) -> bool:
        """Files or a picture from the clipboard or the mouse; whether there was anything to take."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            soon(self, lambda: self.take(files))  # the other program waits for the drop to end
            return True
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if image.isNull():
            return False
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        try:
            picture = bytes(buffer.data().data())
            self._keep(_("Pasted picture") + ".png", picture, len(picture))
        except UserError as error:
            self.page.complain(error)
        self.refresh()
        self.changed.emit()
        return True

    def save(self) -> None:
        """A copy of the picked file where the person wants it; nothing is ever started."""
        row_id = self._current()
        if not row_id:
            return
        with self.page.store.read() as connection:
            files = attachments.of(connection, self.entity, self.owner, self.purpose)
        row = next((r for r in files if r["id"] == row_id), None)
        if row is None:
            return
        name = safe_name(row["name"])
        target = dialogs.save_file(self, name)
        if target is None:
            return
        try:
            title = N_("Saving the file…")
            there = self._beside(row["size"], title, take_out, self.page.store, row["sha256"], target)
        except OSError:
            self.page.complain(UserError(NOT_SAVED, name=name))
            return
        if there:
            self.page.tell(Sentence(N_("Saved as {name}."), {"name": target.name}))
        elif there is not None:
            self.page.complain(UserError(MISSING, name=name))

    def remove(self) -> None:
        """Take the picked file off the item; undo brings it back."""
        row_id = self._current()
        if row_id:
            self.page.do(N_("Remove file"), records.remove, Attachment, row_id)
            self.refresh()
            self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.owner and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take_data(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.owner:
            self.take_data(QApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

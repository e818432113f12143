"""One window for each store. A lock lies beside the store; the second start asks the first window to come forward.

The lock names process and machine, so what a killed program left behind is taken over. The wish to come forward is a
touched file in the cache folder: no socket, no network library.
"""

from __future__ import annotations

import contextlib
import zlib
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher
    from PySide6.QtWidgets import QWidget

HELD = N_("Another window of Hashidate already works with {file}. Continue there, or close it first.")


class Instance(QObject):
    """Holds the lock as long as it lives. ``called`` when somebody starts the program again for the same store."""

    called = Signal()

    def __init__(self, store: str | Path) -> None:
        """Raises UserError where another window holds the store: a file, or this desk's place at an office server."""
        super().__init__()
        store = beside(store)
        self.store = store
        with contextlib.suppress(OSError):
            store.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(f"{store}.lock")
        self._lock.setStaleLockTime(0)  # hours of work are no sign of death; a dead process is
        held = not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError
        self._bell = bell(store)
        if held:
            _ring(self._bell)
            raise UserError(HELD, file=store.name)
        self._watcher: QFileSystemWatcher | None = None

    def listen(self) -> None:
        """Hear later starts. Called after the first painted frame."""
        from PySide6.QtCore import QFileSystemWatcher

        _ring(self._bell)
        self._watcher = QFileSystemWatcher([str(self._bell)], self)
        self._watcher.fileChanged.connect(lambda _path: self.called.emit())

    def release(self) -> None:
        """Let another window open the store."""
        self._lock.unlock()
        with contextlib.suppress(OSError):
            self._bell.unlink(missing_ok=True)


def beside(store: str | Path) -> Path:
    """Where the lock lies: beside a file; of an office server's address, which holds no file, with the settings."""
    if isinstance(store, Path):
        return store
    parts = urlsplit(store)
    desk = f"{parts.username}@{parts.netloc.rpartition('@')[2]}{parts.path}?{parts.query}"  # not the password
    return paths.config_folder() / f"{zlib.crc32(desk.encode()):08x}" / (Path(parts.path).name or "server")


def bell(store: Path) -> Path:
    """The file that a second start touches."""
    name = f"{zlib.crc32(str(store.absolute()).encode()):08x}"
    return paths.cache_folder() / f"call-{name}"


def _ring(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a") as opened:
            opened.write(".")


def come_forward(window: QWidget) -> None:
    """Bring a window before the others, as far as the system lets us."""
    from PySide6.QtCore import Qt

    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.raise_()
    window.activateWindow()

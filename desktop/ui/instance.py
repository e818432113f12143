"""One window for each store. A lock lies beside the store; the second start asks the first window to come forward.

The lock names process and machine, so what a killed program left behind is taken over. The wish to come forward is a
touched file in the cache folder: no socket, no network library. A file to be opened (``hashidate FILE``) is handed over
beside it: one small file for each, holding nothing but a path.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher
    from PySide6.QtWidgets import QWidget

HELD = N_("Another window of Hashidate already works with {file}. Continue there, or close it first.")
FRESH_S = 120  # what was handed over to a window that died before it looked is not opened days later
MOST, LONGEST = 20, 32_768  # files that are handed over at once; bytes of a path


class HandedOver(Exception):
    """The window that works with the store opens the file; this start is over."""


class Instance(QObject):
    """Holds the lock as long as it lives. ``called`` when somebody starts the program again for the same store,
    ``given`` with the files that such a start brought.
    """

    called = Signal()
    given = Signal(list)

    def __init__(self, store: str | Path, file: Path | None = None) -> None:
        """Raises UserError where another window holds the store: a file, or this desk's place at an office server.

        With a ``file``, which that window is to open: HandedOver, if it could be told.
        """
        super().__init__()
        store = beside(store)
        self.store = store
        with contextlib.suppress(OSError):
            store.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(lock_of(store)))
        self._lock.setStaleLockTime(0)  # hours of work are no sign of death; a dead process is
        held = not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError
        self._bell = bell(store)
        if held:
            told = file is not None and hand_over(self._bell, file)
            _may_come_forward(self._lock)
            _ring(self._bell)
            if told:
                raise HandedOver
            raise UserError(HELD, file=store.name)
        self._watcher: QFileSystemWatcher | None = None

    def listen(self) -> None:
        """Hear later starts. Called after the first painted frame."""
        from PySide6.QtCore import QFileSystemWatcher

        _ring(self._bell)
        self._watcher = QFileSystemWatcher([str(self._bell)], self)
        self._watcher.fileChanged.connect(lambda _path: self._on_ring())
        if files := handed_over(self._bell):  # by starts that came while this one was under way
            self.given.emit(files)

    def _on_ring(self) -> None:
        self.called.emit()
        if files := handed_over(self._bell):
            self.given.emit(files)

    def release(self) -> None:
        """Let another window open the store."""
        self._lock.unlock()
        with contextlib.suppress(OSError):
            self._bell.unlink(missing_ok=True)
            _drop(self._bell).rmdir()


def lock_of(store: Path) -> Path:
    """The lock of what ``beside`` gives."""
    return Path(f"{store}.lock")


def locked(store: str | Path) -> bool:
    """Whether a lock is there, of a window that works or of one that was killed."""
    return lock_of(beside(store)).exists()


def beside(store: str | Path) -> Path:
    """Where the lock lies: beside a file; of an office server's address, which holds no file, with the settings."""
    if isinstance(store, Path):
        return store
    from urllib.parse import urlsplit

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


def _drop(bell: Path) -> Path:
    return bell.with_name(f"{bell.name}-files")


def hand_over(bell: Path, file: Path) -> bool:
    """Leave the path of a file for the window that hears ``bell``; whether that could be written."""
    folder = _drop(bell)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        paths.write_whole(folder / f"{time.time_ns()}-{os.getpid()}", os.fsencode(file))
    except OSError:
        return False
    return True


def handed_over(bell: Path) -> list[Path]:
    """The files that were left, oldest first; they are taken, and old ones forgotten."""
    found = []
    with contextlib.suppress(OSError):
        for left in sorted(_drop(bell).iterdir())[:MOST]:
            if left.name.startswith("."):
                continue  # still being written
            with contextlib.suppress(OSError, ValueError):
                fresh = abs(time.time() - left.stat().st_mtime) < FRESH_S
                with left.open("rb") as opened:
                    path = os.fsdecode(opened.read(LONGEST))
                left.unlink()
                if fresh and path:
                    found.append(Path(path))
    return found


def _may_come_forward(lock: QLockFile) -> None:
    """Windows lets a window come forward only if the program that the person started allows it."""
    if sys.platform == "win32":
        import ctypes

        if pid := holder(lock):
            ctypes.windll.user32.AllowSetForegroundWindow(pid)


def holder(lock: QLockFile) -> int:
    """The process that holds a lock; 0 where nobody does. PySide leaves out Qt's own word on whether anybody does."""
    return lock.getLockInfo()[0]


def come_forward(window: QWidget) -> None:
    """Bring a window before the others, as far as the system lets us; a question that stands above it stays there."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    question = QApplication.activeModalWidget()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    foremost = question or window
    foremost.raise_()
    foremost.activateWindow()

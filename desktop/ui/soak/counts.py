"""What a program holds on to: memory, handles, threads, widgets, timers, what follows the language, temporary files."""

from __future__ import annotations

import ctypes
import gc
import sys
import tempfile
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QThreadPool, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.collector import undisturbed
from desktop.ui import icons, text


class _Windows:
    """The few questions that only Windows answers, and in its own way."""

    class Memory(ctypes.Structure):
        _fields_ = (
            ("size", ctypes.c_ulong),
            ("faults", ctypes.c_ulong),
            ("peak", ctypes.c_size_t),
            ("working", ctypes.c_size_t),
            *((f"n{n}", ctypes.c_size_t) for n in range(6)),
            ("private", ctypes.c_size_t),
        )

    class Block(ctypes.Structure):
        """PROCESS_HEAP_ENTRY."""

        _fields_ = (
            ("data", ctypes.c_void_p),
            ("size", ctypes.c_uint32),
            ("overhead", ctypes.c_uint8),
            ("region", ctypes.c_uint8),
            ("flags", ctypes.c_uint16),
            ("rest", ctypes.c_byte * 24),
        )

    NOT_FREE = 1 | 2 | 4  # a region, a range that was never taken from the system, a block in use

    def __init__(self) -> None:
        load = ctypes.WinDLL  # type: ignore[attr-defined, unused-ignore]
        self.kernel, self.user = load("kernel32"), load("user32")
        # Without letting another thread have Python meanwhile: it would wait for a heap that is locked here, we for it.
        self.heaps = ctypes.PyDLL("kernel32")
        self.kernel.GetCurrentProcess.restype = ctypes.c_void_p
        self.process = ctypes.c_void_p(self.kernel.GetCurrentProcess())  # wider than the int that is guessed

    def memory(self) -> int:
        found = self.Memory(size=ctypes.sizeof(self.Memory))
        self.kernel.K32GetProcessMemoryInfo(self.process, ctypes.byref(found), found.size)
        return int(found.private or found.working)  # Wine knows the latter only

    def unused(self) -> int:
        """Bytes in the heaps that are free again. glibc gives them back when asked (``settle``), Windows keeps them:
        they tell how scattered the rest lies, not what somebody holds on to.
        """
        heaps, entry, found = (ctypes.c_void_p * 256)(), self.Block(), 0
        for number in range(min(self.heaps.GetProcessHeaps(len(heaps), heaps), len(heaps))):
            heap = ctypes.c_void_p(heaps[number])
            entry.data = None  # begins anew
            self.heaps.HeapLock(heap)
            while self.heaps.HeapWalk(heap, ctypes.byref(entry)):
                if not entry.flags & self.NOT_FREE:
                    found += entry.size
            self.heaps.HeapUnlock(heap)
        return found

    def handles(self) -> int:
        count = ctypes.c_ulong()
        self.kernel.GetProcessHandleCount(self.process, ctypes.byref(count))
        return int(count.value)

    def drawn(self, kind: int) -> int:
        """0: pens, bitmaps and fonts; 1: windows, menus and cursors."""
        return int(self.user.GetGuiResources(self.process, kind))


def settle() -> None:
    """Let go of what nothing needs any more, so that what is counted is what is held."""
    application = QApplication.instance()
    gc.unfreeze()  # what was put aside is to be seen
    for _turn in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if isinstance(application, QApplication):
            application.processEvents()
        gc.collect()
    QPixmapCache.clear()
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            ctypes.CDLL("libc.so.6").malloc_trim(0)


def memory() -> int:
    """Bytes that only this process uses, what lies free in its heaps (``unused``) included."""
    if sys.platform == "win32":
        return _Windows().memory()
    try:
        fields = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    held = {line.partition(":")[0]: line.split()[1] for line in fields if line.startswith(("RssAnon", "VmSwap"))}
    return sum(int(kib) for kib in held.values()) * 1024


def unused() -> int:
    """Bytes that lie free in the heaps; on Linux they went back to the system (``settle``)."""
    return _Windows().unused() if sys.platform == "win32" else 0


def handles() -> dict[str, int]:
    """Open files by what they are; on Windows handles, and what the window system holds for us."""
    if sys.platform == "win32":
        system = _Windows()
        return {"handles": system.handles(), "drawing": system.drawn(0), "windows": system.drawn(1)}
    found: Counter[str] = Counter()
    for place in Path("/proc/self/fd").iterdir() if sys.platform.startswith("linux") else ():
        with suppress(OSError):
            target = str(place.readlink())
            found["store" if ".db" in target or "wal" in target else "other"] += 1
    return {"handles": found.total(), "store files": found["store"]}


def objects() -> tuple[int, int, int, Counter[str]]:
    """Widgets, timers, timers that run, and all objects of Qt by class."""
    with undisturbed():
        widgets: list[QWidget] = QApplication.allWidgets()
        classes = Counter(type(widget).__name__ for widget in widgets)
        roots: list[QObject] = [widget for widget in widgets if widget.parent() is None]
        application = QApplication.instance()
        others: dict[int, QObject] = {}
        for root in (*roots, *([application] if application is not None else [])):
            for child in root.findChildren(QObject):
                if not isinstance(child, QWidget):
                    others[id(child)] = child
        for one in gc.get_objects():  # what Python holds outside every window
            if isinstance(one, QObject) and not isinstance(one, QWidget) and isValid(one):
                others[id(one)] = one
        classes.update(type(one).__name__ for one in others.values())
        timers = [one for one in others.values() if isinstance(one, QTimer)]
        return len(widgets), len(timers), sum(timer.isActive() for timer in timers), classes


def dead() -> int:
    """Python's halves of widgets that Qt has ended: somebody still points to them."""
    return sum(isinstance(one, QWidget) and not isValid(one) for one in gc.get_objects())


def taken(folder: Path) -> tuple[dict[str, int], Counter[str]]:
    """Everything by name, and the objects of Qt by class. ``folder`` holds the temporary files of the program."""
    settle()
    free = unused()
    held = memory() - free
    widgets, timers, running, classes = objects()
    temporary = sum(1 for file in Path(tempfile.gettempdir()).rglob("*") if folder not in (file, *file.parents))
    found = {
        "memory": held,
        "unused": free,
        **handles(),
        "threads": threading.active_count(),
        "pool": QThreadPool.globalInstance().activeThreadCount(),
        "widgets": widgets,
        "top": len(QApplication.topLevelWidgets()),
        "timers": timers,
        "running timers": running,
        "dead": dead(),
        "objects": sum(classes.values()),
        "python": len(gc.get_objects()),
        "bound": len(text._bindings),
        "followers": len(text._followers),
        "late": len(text._late) + len(text._refused),
        "icons": len(icons._bound),
        "temporary": temporary,
    }
    return found, classes

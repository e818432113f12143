"""Long work beside the window: it stays painted, says how far it is, and can be told to stop.

    report = work.run(self, N_("Reading the exchange file…"), packs.merge, store, pack)
    if report is None: ...  # the person pressed Cancel, and nothing was written

The function gets ``progress=``, a callable ``(done, all)`` that raises inside it once the person cancels; a store's
transaction then rolls back. Only the function runs in the other thread: no widget, no signal, and no import, which is
why what it needs is imported before (see ``start.HEAVY``).
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import N_
from desktop.ui import dialogs
from desktop.ui.labels import Label
from desktop.ui.text import bind

T = TypeVar("T")
Progress = Callable[[int, int], None]

SHOWN_AFTER_MS = 300
LOOK_MS = 15
SWITCH_S = 0.0005  # how long the work may hold Python's lock while the window waits to paint
NEEDED = (
    "_strptime",
    "desktop.store.search",
    "desktop.store.integrity",
    "desktop.store.backup",
    "desktop.store.delegations",
)
BLOCKED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.Close,
    }
)


class Cancelled(Exception):
    """Raised inside the work by ``progress`` after the person pressed Cancel."""


class Task(threading.Thread):
    """One piece of work; ``result`` or ``error`` once it is no longer alive."""

    def __init__(self, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
        super().__init__(name="work")
        self.function, self.args = function, args
        self.stop = threading.Event()
        self.done, self.all = 0, 0
        self.result: Any = None
        self.error: BaseException | None = None

    def progress(self, done: int, all_: int) -> None:
        """Called by the work, in its thread."""
        self.done, self.all = done, all_
        if self.stop.is_set():
            raise Cancelled

    def run(self) -> None:
        try:
            self.result = self.function(*self.args, progress=self.progress)
        except BaseException as error:  # raised again in the window's thread
            self.error = error


class Gate(QObject):
    """Takes keys and clicks away from the window until the dialog, which does the same, is on the screen."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in BLOCKED:
            event.ignore()
            return True
        return False


class Waiting(QDialog):
    """What is being done, how far it is, and Cancel where it can be stopped."""

    def __init__(self, parent: QWidget | None, title: str, stop: Callable[[], None] | None) -> None:
        super().__init__(parent)
        self._stop = stop
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        bind(self.setWindowTitle, N_("Hashidate"))
        self.label = Label()
        self.label.setWordWrap(True)
        bind(self.label.setText, title)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        bind(self.bar.setAccessibleName, title)
        self.cancel_button = QPushButton()
        bind(self.cancel_button.setText, N_("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setVisible(stop is not None)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.label)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.setMinimumWidth(380)

    def show_progress(self, done: int, all_: int) -> None:
        """How far the work is; without a total the bar only moves."""
        self.bar.setRange(0, max(all_, 0))
        self.bar.setValue(done)

    def reject(self) -> None:
        """Escape and Cancel stop the work; the dialog goes when it has stopped."""
        if self._stop is None:
            return
        self.cancel_button.setEnabled(False)
        bind(self.label.setText, N_("Stopping…"))
        self._stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()


def run(parent: QWidget | None, title: str, function: Callable[..., T], *args: Any, stops: bool = True) -> T | None:
    """``function(*args, progress=…)`` beside the window; None when cancelled. ``title`` is marked.

    ``stops``: whether Cancel is offered. What the function raises is raised here. Where nobody can see a window it
    simply runs.
    """
    for name in NEEDED:
        importlib.import_module(name)
    if dialogs.answered_by_tests():
        return function(*args, progress=lambda _done, _all: None)
    return in_thread(parent, title, function, *args, stops=stops)


def in_thread(
    parent: QWidget | None, title: str, function: Callable[..., T], *args: Any, stops: bool = True
) -> T | None:
    """The same, always in a thread of its own."""
    task = Task(function, args)
    dialog = Waiting(parent, title, task.stop.set if stops else None)
    loop, gate = QEventLoop(), Gate()
    look, show = QTimer(interval=LOOK_MS), QTimer(singleShot=True, interval=SHOWN_AFTER_MS)
    application = QApplication.instance()
    assert application is not None

    def on_look() -> None:
        if not task.is_alive():
            loop.quit()
        elif dialog.isVisible():
            dialog.show_progress(task.done, task.all)

    def on_show() -> None:
        application.removeEventFilter(gate)
        dialog.show()

    look.timeout.connect(on_look)
    show.timeout.connect(on_show)
    application.installEventFilter(gate)
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    try:
        task.start()
        look.start()
        show.start()
        loop.exec()
    finally:
        look.stop()
        show.stop()
        application.removeEventFilter(gate)
        task.join()
        sys.setswitchinterval(before)
        dialog.hide()
        dialog.deleteLater()
    if isinstance(task.error, Cancelled):
        return None
    if task.error is not None:
        raise task.error
    result: T = task.result
    return result

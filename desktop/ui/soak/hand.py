"""A hand that works the window: one act after the other, the next when the window has answered.

A script is a generator. It calls ``hand.press(widget)`` and the like, which only post what a person would do, so that
dialogs open in loops of their own as they do for a person, and yields:

    yield               until the window has answered
    yield 0.5           the same, and so many seconds more
    yield lambda: …     until that is so

Between two beats nothing but the program works: the time from one beat to the next is how long the window was deaf.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QDialog, QWidget
from shiboken6 import isValid

Wait = Callable[[], bool] | float | None
Script = Generator[Any, None, None]  # yields a Wait

BEAT_MS = 5
QUIET = 3  # beats in which next to nothing was done: the window has answered
BUSY_S = 0.0025  # of processor time in one beat
LATE_S = 0.1
LIMIT_S = 30.0
STUCK_S = 90.0
NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def at_work() -> bool:
    """Whether long work runs beside the window (``ui.work``): it would not hear a key."""
    return any(thread.name == "work" for thread in threading.enumerate())


class Slow:
    """How long the window was deaf during the acts of one name, in ms: on the first day, and on the others."""

    __slots__ = ("first", "late", "work", "worst")

    def __init__(self) -> None:
        self.first, self.worst, self.work, self.late = 0.0, 0.0, 0.0, 0


class Hand(QObject):
    """``run(script)`` gives back when it is done, and raises what went wrong in it."""

    def __init__(self) -> None:
        super().__init__()
        self.acts = 0
        self.slow: dict[str, Slow] = {}
        self.name, self.is_new = "begin", True
        self._script: Script | None = None
        self._error: BaseException | None = None
        self._wait: Wait = None
        self._quiet, self._since = 0, 0.0
        self._last = self._cpu = 0.0
        self._loop = QEventLoop()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def run(self, script: Script) -> None:
        self._script, self._error, self._wait = script, None, None
        self._begin()
        self._timer.start()
        self._loop.exec()
        faulthandler.cancel_dump_traceback_later()
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """At the next beat: too much time has passed."""
        self._script = None

    def act(self, name: str) -> None:
        """What comes now has this name in the table of slow acts."""
        self.name = name
        if sys.stderr is not None:  # a loop that nobody can leave: say where, and end
            faulthandler.dump_traceback_later(STUCK_S, exit=True)

    def _begin(self) -> None:
        self._quiet, self._since = 0, time.monotonic()
        self._last, self._cpu = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        took, work = now - self._last, cpu - self._cpu
        self._last, self._cpu = now, cpu
        known = self.slow.setdefault(self.name, Slow())
        if self.is_new:
            known.first = max(known.first, work * 1000)
        else:
            known.worst, known.work = max(known.worst, took * 1000 - BEAT_MS), max(known.work, work * 1000)
            known.late += took > LATE_S
        self._quiet = self._quiet + 1 if work < BUSY_S else 0
        if at_work():
            self._quiet = -QUIET  # and then its end must be noticed
        if self._script is None:
            self._finish()
            return
        if not self._answered():
            return
        try:
            self._wait = next(self._script)
        except StopIteration:
            self._script = None
        except BaseException as error:
            self._error, self._script = error, None
        self._begin()

    def _answered(self) -> bool:
        rest = time.monotonic() - self._since
        if callable(self._wait):
            if self._wait():
                return self._quiet >= QUIET
            if rest > LIMIT_S:
                self._error, self._script = TimeoutError(f"{self.name}: did not come"), None
            return False
        if rest > LIMIT_S:
            self._error, self._script = TimeoutError(f"{self.name}: no end"), None
        return self._quiet >= QUIET and rest >= (self._wait or 0.0)

    def _finish(self) -> None:
        """Whatever is still open would keep the loop below it from ending."""
        open_ = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_ is None:
            self._timer.stop()
            self._loop.quit()
        elif isinstance(open_, QDialog):
            QTimer.singleShot(0, open_, open_.reject)
        else:
            open_.close()

    # What a person does

    def do(self, act: Callable[[], object]) -> None:
        """As an event of its own: it may open a loop, and what it takes is counted."""
        self.acts += 1
        QTimer.singleShot(0, self, act)

    def press(self, target: QWidget, at: QPoint | None = None, double: bool = False) -> None:
        """A click with the left button, in the middle unless told."""
        self.acts += 1
        if isinstance(target, QAbstractScrollArea):
            target = target.viewport()
        place = QPointF(target.rect().center() if at is None else at)
        world = QPointF(target.mapToGlobal(place.toPoint()))
        left = Qt.MouseButton.LeftButton
        kinds = [QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease]
        if double:
            kinds += [QMouseEvent.Type.MouseButtonDblClick, QMouseEvent.Type.MouseButtonRelease]
        for kind in kinds:
            held = Qt.MouseButton.NoButton if kind == QMouseEvent.Type.MouseButtonRelease else left
            QCoreApplication.postEvent(target, QMouseEvent(kind, place, world, left, held, NONE))

    def push(self, button: QAbstractButton | None) -> bool:
        """A click on a button that is there and can be clicked; whether it is."""
        if button is None or not isValid(button) or not button.isVisible() or not button.isEnabled():
            return False
        self.press(button)
        return True

    def trigger(self, action: QAction) -> bool:
        """An entry of a menu, by its key; whether it is offered."""
        if not action.isEnabled():
            return False
        self.acts += 1
        QTimer.singleShot(0, action, action.trigger)
        return True

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, said: str = "", into: QWidget | None = None) -> None:
        """One key to whatever has the keyboard."""
        target = into or QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            return
        self.acts += 1
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QCoreApplication.postEvent(target, QKeyEvent(kind, key, held, said))

    def type(self, said: str, into: QWidget | None = None) -> None:
        """Text to whatever has the keyboard: letters by keys, characters by the input method, as people do."""
        target = into or QApplication.focusWidget()
        for letter in said if target is not None else "":
            assert target is not None
            if letter.isascii():
                self.key(Qt.Key(ord(letter.upper())) if letter.isalnum() else Qt.Key.Key_unknown, NONE, letter, target)
            else:
                self.acts += 1
                made = QInputMethodEvent()
                made.setCommitString(letter)
                QCoreApplication.postEvent(target, made)

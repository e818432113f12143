"""What happens when we made a mistake: the log gets the places in the code, the person one sentence, never a traceback.

Neither the log nor the copied details hold values or messages: they may be about people.
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication

from desktop import __version__, logs
from desktop.errors import Sentence, UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

CRASHED = N_("Something went wrong. Your last action was not saved; everything before it was.")
QUIET = ("This plugin does not support",)  # what the offscreen platform says on every window
_showing = False


def install() -> None:
    """Take over uncaught exceptions (also those in Qt's slots) and Qt's own messages."""
    sys.excepthook = on_exception
    sys.unraisablehook = lambda hint: _record(hint.exc_type, hint.exc_value, hint.exc_traceback)
    threading.excepthook = lambda hint: _record(hint.exc_type, hint.exc_value, hint.exc_traceback)
    qInstallMessageHandler(on_qt_message)


def details(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """What a person may send us: versions, the type of the error and the places in our code."""
    import platform

    head = f"Hashidate {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return "\n".join([head, *logs.frames(kind, error, trace)])


def _record(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    # The error's text stays out: it may quote what somebody typed, and other handlers would print it.
    logs.log.error("uncaught\n" + "\n".join(logs.frames(kind, error, trace)))


def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log it, say so, go on. Ctrl+C in the terminal ends the program."""
    global _showing
    if issubclass(kind, KeyboardInterrupt):
        QApplication.exit(130)
        return
    _record(kind, error, trace)
    if _showing or QApplication.instance() is None:
        return
    from desktop.ui import dialogs, support

    _showing = True
    try:
        window = QApplication.activeWindow()
        if isinstance(error, UserError):  # a known sentence that no page caught is still the better one
            dialogs.tell(window, error.sentence)
        else:
            dialogs.tell(window, Sentence(CRASHED), details(kind, error, trace), (support.REPORT, support.show))
    finally:
        _showing = False


def on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's words into the log, without what they quote."""
    if any(message.startswith(start) for start in QUIET):
        return
    from PySide6.QtCore import QtMsgType

    said = logs.without_values(message)
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        logs.log.error(f"Qt: {said}")
    elif kind == QtMsgType.QtWarningMsg:
        logs.log.warning(f"Qt: {said}")
    else:
        logs.log.info(f"Qt: {said}")

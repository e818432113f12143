"""The sample once there are data of one's own: a file of its own in a window of its own, so that nothing is mixed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import sample
from desktop.store.opening import open_store
from desktop.ui import dialogs, security

if TYPE_CHECKING:
    from desktop.ui.window import Window

NAME = "sample.db"
NOT_STARTED = N_("The window of the sample could not be opened. Close other programs and try again.")
ANEW = "PYINSTALLER_RESET_ENVIRONMENT"  # a frozen program that starts itself would else be taken for a part of this one


def show(window: Window) -> None:
    """Open the sample; it is written once, and what was tried out in it is still there the next time."""
    try:
        start(made())
    except UserError as error:
        dialogs.tell(window, error.sentence)


def made() -> Path:
    """The file of the sample, for practice."""
    path = paths.data_folder() / NAME
    if not path.exists():
        part = path.with_name(f".{NAME}.new")  # killed in between, it is begun anew
        part.unlink(missing_ok=True)
        with security.waiting():
            store = open_store(part, create=True)
            try:
                sample.write(store)
                security.practise(store)
            finally:
                store.close()
            part.replace(path)
    return path


def call(path: Path) -> list[str]:
    """The words that start this program on a file."""
    return [sys.executable, *([] if paths.frozen() else ["-m", "desktop"]), "--store", str(path)]


def start(path: Path) -> None:
    """This program once more, on another file; if it works with that already, its window comes forward."""
    process, surroundings = QProcess(), QProcessEnvironment.systemEnvironment()
    surroundings.insert(ANEW, "1")
    process.setProcessEnvironment(surroundings)
    process.setStandardOutputFile(QProcess.nullDevice())  # whoever reads what this program says waits for no other
    process.setStandardErrorFile(QProcess.nullDevice())
    program, *arguments = call(path)
    process.setProgram(program)
    process.setArguments(arguments)
    if not dialogs.answered_by_tests() and not process.startDetached():
        raise UserError(NOT_STARTED)

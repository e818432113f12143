"""Builds the program. The order of start-up:

1. paths, log, settings, language;
2. the single instance: a second start for the same store ends here, with one sentence and exit status 3;
3. the window, painted: the ground of its parts, with no library but QtCore, QtGui and QtWidgets imported;
4. step by step, between which the window answers: fonts, colours and texts, the parts of the window, what a glance at
   the file gives (``ui.glance``), then pydantic, SQLAlchemy, sqlmodel, the store, its pages, their data.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import i18n, logs, paths
from desktop.errors import Declined, Sentence, UserError
from desktop.i18n import _
from desktop.settings import Settings
from desktop.ui import crash, start
from desktop.ui.instance import HandedOver, Instance, come_forward, locked
from desktop.ui.window import Window

if TYPE_CHECKING:
    from desktop.store import Store

DONE, NO_SCREEN, NO_STORE = 0, 1, 3
TITLE_BAR = 32  # pixels at 100 % that the frame of the system takes; unknown before the window is shown


def run(store: str | Path = "", language: str = "", file: str = "") -> int:
    """Open the window on ``store`` (default: the user's own, made at the first start); the exit status.

    ``store`` may be the address of an office server; whose tables do not exist yet are made if the role may.
    ``file`` is opened when the data are there, by this window or by the one that already works with the store.
    """
    path = place_of(store)
    wanted = file_of(file) if file else None
    logs.start(paths.logs_folder())
    settings = Settings()
    i18n.activate(language or settings.language or system_language())
    if not has_screen():
        sys.stderr.write(_("There is no screen here, so no window can open. See hashidate --help for commands.") + "\n")
        return NO_SCREEN
    try:
        application = start.application(sys.argv[:1])
        crash.install()
        held = [Instance(path, wanted)] if locked(path) else []  # else after the first frame, which it would hold up
    except HandedOver:
        return DONE
    except UserError as error:
        return refused(error, None)
    window = Window(settings)
    status = [DONE]
    window.painted.connect(lambda: _load(application, window, held, path, not store, status, wanted))
    fit(window)
    window.show()
    # Qt ends by itself only if nothing holds it back, and then asks once more: on Windows a program whose second start
    # had brought a file went on unseen, with the lock of its store.
    application.lastWindowClosed.connect(lambda: application.exit(DONE))
    code = application.exec()
    if window.store is not None:
        keep_copy(window.store)
        window.store.close()
    for instance in held:
        instance.release()
    return status[0] or code


def place_of(store: str | Path) -> str | Path:
    """An address stays text: a Path would take one of its slashes."""
    if isinstance(store, str) and "://" in store:
        return store
    return Path(store).expanduser().absolute() if store else paths.default_store()


def fit(window: Window) -> None:
    """Keep the status line on a small or enlarged screen (1366x768, 200 %): size and minimum end at its edges."""
    room = window.screen().availableGeometry().adjusted(0, 0, 0, -TITLE_BAR)
    window.setMinimumSize(window.minimumSize().boundedTo(room.size()))
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room.size()))
        window.move(window.screen().availableGeometry().topLeft())


def _load(
    application: QApplication,
    window: Window,
    held: list[Instance],
    path: str | Path,
    create: bool,
    status: list[int],
    file: Path | None,
) -> None:
    try:
        instance = held[0] if held else Instance(path, file)
    except HandedOver:
        application.exit(DONE)
        return
    except UserError as error:
        status[0] = refused(error, window)
        application.exit(status[0])
        return
    held[:] = [instance]
    steps = start.loading(window, path, create)
    instance.called.connect(lambda: come_forward(window))
    instance.given.connect(lambda files: _open(window, files))

    def step(steps: Iterator[None] = steps) -> None:
        try:
            next(steps)
        except StopIteration:
            instance.listen()
            _warn(window)
            if file is not None:
                _open(window, [file])
            return
        except UserError as error:
            status[0] = NO_STORE if isinstance(error, Declined) else refused(error, window, path)
            application.exit(status[0])
            return
        except BaseException:
            status[0] = 1
            application.exit(status[0])
            raise
        QTimer.singleShot(0, step)

    step()


def _open(window: Window, files: list[Path]) -> None:
    from desktop.ui import arriving

    arriving.take(window, files)


def _warn(window: Window) -> None:
    """Once for each place that is no good one; the line below the pages goes on saying so."""
    from desktop.store import advice
    from desktop.ui import dialogs

    if window.store is None or window.store.is_server:
        return
    place = window.store.path
    if (said := advice.place_said(place)) is not None and window.settings.get("place_told", "") != str(place):
        window.settings.put(place_told=str(place))
        dialogs.tell(window, said)


def file_of(word: str) -> Path:
    """The file that a double click or a command names: a path as this system writes it, or a file: address."""
    if word.lower().startswith("file:"):
        from PySide6.QtCore import QUrl

        word = QUrl(word).toLocalFile() or word
    return Path(word).absolute()


def keep_copy(store: Store) -> None:
    """The automatic backup at closing; where it fails, closing goes on and the reason is told."""
    from desktop.store import backup

    if (failed := backup.at_close(store)) is not None:
        say(failed, None)


def refused(error: UserError, window: Window | None, path: str | Path = "") -> int:
    """Say why the store cannot be opened. Exit status 3."""
    say(error.sentence, window, path)
    return NO_STORE


def say(sentence: Sentence, window: Window | None, path: str | Path = "") -> None:
    """On a terminal as a line, on a screen as a dialog, which offers a report on the store at ``path``."""
    if sys.stderr is not None:
        sys.stderr.write(" ".join(sentence.text(_).split()) + "\n")
    if isinstance(running := QApplication.instance(), QApplication) and running.platformName() != "offscreen":
        from desktop.ui import dialogs, support

        start.dress(running)
        dialogs.tell(window, sentence, act=(support.REPORT, lambda box: support.show(box, path)) if path else None)


def has_screen() -> bool:
    """Whether a window can open at all: Qt itself would end the process with a core dump."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def system_language() -> str:
    """日本語 or 中文, whichever the system's own windows speak first; 中文 where they speak neither."""
    from PySide6.QtCore import QLocale

    return i18n.first_of(QLocale.system().uiLanguages())

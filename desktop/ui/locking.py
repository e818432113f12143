"""Locking: the key is forgotten and the pages hidden until the passphrase is typed; what stood in them stays.

On demand, and after some minutes without a key pressed or the mouse moved, but never while something is printed, long
work runs or a window of ours fills the screen: a presentation must not end in a question for a passphrase.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import collector, paths
from desktop.errors import Declined, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import backup, keys
from desktop.ui import dialogs, icons, stretching, theme
from desktop.ui.exchangedialogs import secret_line, words
from desktop.ui.labels import Label, tip
from desktop.ui.record import Record
from desktop.ui.text import bind, catch_up

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.window import Window

MINUTES, DEFAULT = "lock_minutes", 10
LOOK_MS = 10_000
TIDY_S = 20  # without a sign of a person
SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)
STAYS = (  # menu entries that work while locked
    *("other_language", "@helpwindow:show_here", "@helpwindow:show_guide", "@helpwindow:save", "show_keys"),
    *("@support:show", "show_about", "close"),
)


class LockPage(QWidget):
    """In the place of everything else while the data are locked."""

    def __init__(self, unlock: Callable[[str], object], forgotten: Callable[[], object], path: Path) -> None:
        super().__init__()
        self._unlock = unlock
        self.setObjectName("emptyState")
        mark = Label()
        mark.setPixmap(icons.pixmap("lock", "muted", 40))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title, said = words(N_("The data are locked"), "emptyTitle"), words(role="muted")
        if path == paths.default_store():  # its file was chosen by nobody
            bind(said.setText, N_("What you were writing is kept."))
        else:
            bind(said.setText, N_("{file}: what you were writing is kept."), file=path.name)
        said.setToolTip(tip(str(path)))
        for label in (title, said):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line = secret_line(N_("Passphrase"))
        self.line.returnPressed.connect(self.unlock)
        self.unlock_button, self.forgotten_button = QPushButton(), QPushButton()
        self.unlock_button.setProperty("role", "primary")
        self.forgotten_button.setProperty("role", "link")
        bind(self.unlock_button.setText, N_("Unlock"))
        bind(self.forgotten_button.setText, N_("Forgotten passphrase…"))
        self.unlock_button.clicked.connect(self.unlock)
        self.forgotten_button.clicked.connect(lambda _on=False: forgotten())
        self.problem = words(role="problem")
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem.hide()
        inner = QWidget()
        inner.setFixedWidth(380)
        column = QVBoxLayout(inner)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.unlock_button)
        for widget in (mark, title, said):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.forgotten_button, 0, Qt.AlignmentFlag.AlignCenter)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(inner, 0, Qt.AlignmentFlag.AlignCenter)
        whole.addStretch(3)

    def unlock(self) -> None:
        """Try what was typed; a wrong passphrase is said below it."""
        self.problem.hide()
        try:
            self._unlock(self.line.text())
        except Declined:
            self.line.setFocus()
        except UserError as error:
            self.say(error.sentence)
            self.line.selectAll()
            self.line.setFocus()

    def say(self, sentence: Sentence) -> None:
        bind(self.problem.setText, lambda: sentence.text(_))
        self.problem.show()


class Locker(QObject):
    """One for each window with an open store."""

    def __init__(self, window: Window, store: Store, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self.window, self.store = window, store
        self.page: LockPage | None = None
        self._focus: QWidget | None = None
        self._disabled: list[QAction] = []
        self._paused: list[QTimer] = []
        self._now = now
        self._last, self._last_wall = now(), time.time()
        self._untidy = False  # a start leaves nothing that is worth it
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
            self._follow(application.focusWindow())

    @property
    def locked(self) -> bool:
        return self.page is not None

    @property
    def minutes(self) -> int:
        """After how many idle minutes; 0 is never."""
        return max(self.window.settings.get(MINUTES, DEFAULT), 0)

    def _follow(self, window: QWindow | None) -> None:
        # The window that has the keyboard gets few events beside those of a person: watching all of the
        # application's would cost something at each of them.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self.touch()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            self.touch()
            self._untidy = True
        return False

    def touch(self) -> None:
        """Somebody is here."""
        self._last, self._last_wall = self._now(), time.time()

    def idle(self) -> float:
        """Seconds without a sign of a person, those of a closed lid included."""
        return max(self._now() - self._last, time.time() - self._last_wall)

    def look(self) -> None:
        """Lock if nobody has been here for long enough; before that, tidy up once."""
        if self._untidy and self.idle() >= TIDY_S and not busy():
            self._untidy = False
            collector.tidy()
        if self.locked or self.store.key is None or not self.minutes or self.idle() < self.minutes * 60:
            return
        if busy():
            return
        for _n in range(10):
            open_dialog = QApplication.activeModalWidget()
            if not isinstance(open_dialog, QDialog):
                break
            open_dialog.reject()
        if QApplication.activeModalWidget() is None:
            self.lock()

    def lock(self) -> None:
        """Write down what stands in the forms, forget the key, hide the pages."""
        if self.locked or self.store.key is None:
            return
        window = self.window
        self._focus = QApplication.focusWidget()
        if self._focus is not None:
            self._focus.clearFocus()  # leaving a field writes it
        failed = backup.at_close(self.store)
        for record in window.findChildren(Record):
            try:
                record.keep()
            except UserError as error:  # a full disk must not leave the data open; the text stays in its field
                failed = error.sentence
        self._paused = [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer is not self._timer]
        for timer in self._paused:
            timer.stop()
        self.store.lock()
        self.page = LockPage(self.unlock, self.forgotten, self.store.path)
        cover = self._cover()
        cover.setCurrentIndex(cover.addWidget(self.page))
        for part in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if part not in (cover, window.menuBar()) and not part.isWindow():
                part.hide()  # lists that were open above the pages
        entries = [action for name, action in window.actions_.by_name.items() if name not in STAYS]
        self._disabled = [action for action in (*entries, *window.actions_.tabs) if action.isEnabled()]
        for action in self._disabled:
            action.setEnabled(False)
        self.page.line.setFocus()
        if failed is not None:
            self.page.say(failed)

    def unlock(self, passphrase: str) -> None:
        """Open again with the passphrase; UserError where it is wrong."""
        self.unlock_with(stretching.tried(self.window, partial(keys.unlock, self.store.path, passphrase)))

    def unlock_with(self, key: bytes) -> None:
        """Open again with the key, and show everything as it was."""
        self.store.unlock(key)
        self._show()

    def forgotten(self) -> None:
        """Recovery sheet or office key, and a new passphrase."""
        from desktop.store import offices, opening
        from desktop.ui.securitydialogs import ForgottenDialog, Way
        from desktop.ui.signing import login_name

        path = self.store.path

        def attempt(way: Way, passphrase: str) -> None:
            key = way.key
            if key is None:
                assert way.file is not None
                key = keys.unlock_by_office(path, offices.open_identity(way.file, way.passphrase))
            self.store.unlock(key)
            try:
                if way.key is None:
                    opening.record_office_key(self.store, way.who)
                stretching.written(self.window, partial(keys.set_passphrase, path, key, passphrase))
            except BaseException:
                self.store.lock()
                raise

        dialogs.run(ForgottenDialog(self.window, login_name(), attempt))
        if not self.store.locked:
            self._show()

    def _cover(self) -> QStackedWidget:
        cover = self.window.centralWidget()
        assert isinstance(cover, QStackedWidget)
        return cover

    def _show(self) -> None:
        window, page = self.window, self.page
        assert page is not None
        self.page = None
        self._cover().removeWidget(page)
        page.hide()
        page.deleteLater()
        for action in self._disabled:
            action.setEnabled(True)
        for timer in self._paused:
            timer.start()
        self._disabled, self._paused = [], []
        self.touch()
        catch_up()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        if window.binder is not None:
            window.binder.refresh()


def busy() -> bool:
    """Whether locking now would end a presentation, a printing or long work."""
    if any(thread.name == "work" for thread in threading.enumerate()):
        return True
    modal = QApplication.activeModalWidget()
    if modal is not None and modal.metaObject().className().startswith(("QPrint", "QPageSetup")):
        return True
    return any(window.isFullScreen() for window in theme.windows())

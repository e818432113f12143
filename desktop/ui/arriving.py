"""Files that the system hands to the program (a double click, ``hashidate FILE``): each opens with what it asks for.

take(window, files)

Nothing happens by itself: every kind is looked at first, and the person decides. While the data are locked or another
question stands on the screen, a file waits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import packs
from desktop.errors import Sentence, UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.window import Window

LOOK_MS, LATER_MS = 400, 2000
MOST = 20  # files that wait
STRANGE = N_("{file} does not open by itself. Bring it in on the page where it belongs.")
MORE = N_("{count} more files are shown when this one is decided.")
NO_TRIP = N_("A calendar belongs to a delegation. Make one first, then bring {file} in on its page.")


def take(window: Window, files: Iterable[Path]) -> None:
    """Show what is in ``files``, one after the other, as soon as the window is free."""
    found = window.findChild(Arrivals)
    (found if isinstance(found, Arrivals) else Arrivals(window)).take(files)


class Arrivals(QObject):
    """What waits to be shown in a window. The timer runs only while something does."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.waiting = window, list[Path]()
        self._busy, self._told = False, 0
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def take(self, files: Iterable[Path]) -> None:
        self.waiting = list(dict.fromkeys([*self.waiting, *files]))
        del self.waiting[MOST:]
        self._timer.start(0)

    def look(self) -> None:
        """Show the first one if nothing else is asked now."""
        binder = self.window.binder
        self._timer.stop()
        if not self.waiting or self._busy:
            return  # whoever is busy looks again
        later = binder is not None and (binder.store.locked or self._undecided(binder))
        if binder is not None and not later and QApplication.activeModalWidget() is None:
            self._busy = True
            try:
                show(binder, self.waiting.pop(0))
            finally:
                self._busy = False
        if self.waiting:
            self._timer.start(LATER_MS if later else LOOK_MS)

    def _undecided(self, binder: Binder) -> bool:
        """Whether a pack is looked at: the next one must not push it away unread. That others wait is said."""
        page = binder.exchange
        if page is None or page.pack is None or not page.isVisible():
            self._told = 0
            return False
        if self._told != len(self.waiting):
            self._told = len(self.waiting)
            page.tell(Sentence(MORE, {"count": self._told}))
        return True


def show(binder: Binder, file: Path) -> None:
    """Open the dialog or page for ``file``; one sentence where it is none of ours, or not there."""
    open_it = KINDS.get(file.suffix.lower())
    if not file.is_file():
        binder.complain(UserError(packs.UNREADABLE, file=file.name))
    elif open_it is None:
        binder.complain(UserError(STRANGE, file=file.name))
    else:
        open_it(binder, file)


def _pack(binder: Binder, file: Path) -> None:
    """Sealed or not: what it would bring is shown before anything is written."""
    binder.show_exchange()
    if binder.exchange is not None:
        binder.exchange.preview_file(file)


def _backup(binder: Binder, file: Path) -> None:
    from desktop.ui import keeping

    keeping.restore_file(binder, file)


def _cards(binder: Binder, file: Path) -> None:
    from desktop.ui import firstimport, peopleimport

    if not binder.rows:
        firstimport.contacts(binder, [file])
        return
    binder.show_record("contacts", "")
    peopleimport.bring_in(binder.page("contacts"), [file])


def _calendar(binder: Binder, file: Path) -> None:
    from desktop.ui import importing

    if not binder.desk.delegation_id:
        binder.complain(UserError(NO_TRIP, file=file.name))
        return
    binder.show_record("itinerary", "")
    importing.bring_in(binder.page("itinerary"), file)


KINDS: dict[str, Callable[[Binder, Path], None]] = {
    ".hashidate": _pack,
    ".hashidate-backup": _backup,
    ".vcf": _cards,
    ".vcard": _cards,
    ".ics": _calendar,
}

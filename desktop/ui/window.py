"""The main window: a frame that joins header, navigation, tabs, pages and status line. What is shown lives in pages.

Its first frame is the ground of its parts in their colours, painted with nothing but this module imported; ``build``
puts the parts in. Nothing before it says ``Qt.…`` or ``fillRect``: the first mention creates all enums of Qt, and
that is a sixth of the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMainWindow

from desktop.ui.palette import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QStackedWidget, QTabBar

    from desktop.settings import Settings
    from desktop.store import Store
    from desktop.ui.actions import Actions
    from desktop.ui.binder import Binder
    from desktop.ui.header import Header
    from desktop.ui.navigation import Navigation
    from desktop.ui.pages.page import Page
    from desktop.ui.statusline import StatusLine

MENU, HEAD, NAVIGATION, TABS, STATUS = 26, 72, 204, 45, 26  # where the parts will stand


class Window(QMainWindow):
    """Runs with no store too. ``painted`` fires once, after the first frame is on the screen."""

    painted = Signal()

    header: Header
    navigation: Navigation
    status: StatusLine
    tabs: QTabBar
    stack: QStackedWidget
    actions_: Actions

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.binder: Binder | None = None  # joins the window to an open store
        self.pages: dict[str, Page] = {}  # of the tabs
        self.plan: dict[str, Page] = {}  # of the programme
        self.built = False
        self._was_painted = False
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        kept = settings.get("geometry", "")
        if kept:
            from PySide6.QtCore import QByteArray

            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def build(self) -> None:
        """Put the parts in; once, after fonts, colours and language are set."""
        from desktop.ui import frame

        frame.build(self)
        self.built = True

    def paintEvent(self, event: QPaintEvent) -> None:
        parts = self.centralWidget()
        if parts is None or not parts.isVisible():  # Qt shows them a while after they are put in
            self._paint_ground()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _paint_ground(self) -> None:
        colours = DARK if self.palette().window().color().lightness() < 128 else LIGHT
        width, height = self.width(), self.height()
        top = MENU + HEAD
        painter = QPainter(self)
        for x, y, w, h, colour in (
            (0, 0, width, height, colours.paper),
            (0, 0, width, MENU, colours.side),
            (0, MENU, width, HEAD, colours.card),
            (0, top, NAVIGATION, height - top, colours.side),
            (0, height - STATUS, width, STATUS, colours.side),
            (0, top, width, 1, colours.line),
            (NAVIGATION, top, 1, height - top - STATUS, colours.line),
            (NAVIGATION, top + TABS, width - NAVIGATION, 1, colours.line),
            (0, height - STATUS, width, 1, colours.line),
        ):
            pixel = bytes.fromhex(colour[1:])[::-1] + b"\xff"
            painter.drawImage(QRect(x, y, w, h), QImage(pixel, 1, 1, 4, QImage.Format.Format_RGB32))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.binder is not None and not self.binder.store.locked:
            self.binder.leave()
        if self.built:
            self.settings.put(geometry=bytes(self.saveGeometry().toBase64().data()).decode(), tab=self.key)
        super().closeEvent(event)

    @property
    def key(self) -> str:
        """Key of the page that is shown."""
        from desktop.ui.pages import KEYS

        return KEYS[self.tabs.currentIndex()]

    @property
    def page(self) -> Page | None:
        """The page of the tabs or of the programme that is shown; None behind any other widget."""
        return next((p for p in (*self.pages.values(), *self.plan.values()) if p is self.stack.currentWidget()), None)

    @property
    def store(self) -> Store | None:
        return self.binder.store if self.binder else None

    def show_page(self, key: str) -> None:
        """Show a tab; its page refreshes if the store changed since it was last seen."""
        from desktop.ui.pages import KEYS

        self.tabs.setCurrentIndex(KEYS.index(key))
        for action, known in zip(self.actions_.tabs, KEYS, strict=True):
            action.setChecked(known == key)
        if self.binder is not None:
            self.binder.show_current()

    def set_language(self, code: str) -> None:
        """Show everything in ``code``, now and at the next start."""
        from desktop import i18n
        from desktop.ui import text

        if code != i18n.current():
            text.switch(code)
            self.settings.put(language=code)
        self.header.segment.show_current()
        self.actions_.languages[code].setChecked(True)

    def other_language(self) -> None:
        from desktop import i18n

        self.set_language(i18n.other(i18n.current()))

    def undo(self) -> None:
        self._step("undo")

    def redo(self) -> None:
        self._step("redo")

    def _step(self, name: str) -> None:
        if self.page is not None:
            self.page.banner.forget()
        if self.binder is not None:
            self.binder.step(name)

    def add_record(self) -> None:
        if self.page is not None:
            self.page.add()

    def edit_record(self) -> None:
        if self.page is not None:
            self.page.edit()

    def delete_record(self) -> None:
        if self.page is not None:
            self.page.delete()

    def new_delegation(self) -> None:
        if self.binder is not None:
            self.binder.ask_for_delegation()

    def edit_delegation(self) -> None:
        if self.binder is not None:
            self.binder.show_details()

    def print_papers(self) -> None:
        if self.page is None or not self.page.print_papers():
            self.show_page("documents")

    def focus_search(self) -> None:
        self.header.search.setFocus()
        self.header.search.selectAll()

    def next_pane(self) -> None:
        from desktop.ui.panes import next_pane

        next_pane(self)

    def show_keys(self) -> None:
        from desktop.ui import help

        help.show_keys(self)

    def show_about(self) -> None:
        from desktop.ui import about

        about.show(self)

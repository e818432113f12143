"""The main window: a frame that joins header, navigation, tabs, pages and status line. What is shown lives in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.settings import Settings
from desktop.ui import help, text
from desktop.ui.actions import Actions
from desktop.ui.header import Header
from desktop.ui.navigation import Navigation
from desktop.ui.pages import KEYS, PAGES
from desktop.ui.panes import next_pane
from desktop.ui.statusline import StatusLine
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page


class Window(QMainWindow):
    """Runs with no store too: then it is the frame alone, as the first painted frame is. ``painted`` fires once."""

    painted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.binder: Binder | None = None  # joins the window to an open store
        self.pages: dict[str, Page] = {}
        self._was_painted = False
        self.setMinimumSize(1024, 640)
        bind(self.setWindowTitle, N_("Hashidate"))
        self.header, self.navigation, self.status = Header(self), Navigation(self), StatusLine(self)
        self.tabs = QTabBar()
        self.stack = QStackedWidget()
        self._lay_out()
        self.actions_ = Actions(self)
        self.tabs.currentChanged.connect(lambda place: self.show_page(KEYS[place]))
        self.header.segment.chosen.connect(self.set_language)
        self.navigation.new_asked.connect(self.new_delegation)
        self._restore()

    def _lay_out(self) -> None:
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setIconSize(QSize(16, 16))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bind(self.tabs.setAccessibleName, N_("Pages"))
        for place, entry in enumerate(PAGES):
            self.tabs.addTab("")
            bind(lambda said, place=place: self.tabs.setTabText(place, said), entry.title, owner=self.tabs)
        strip = QFrame()
        strip.setObjectName("tabs")
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(strip)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        for part in (self.navigation.list, self.navigation.new_button, self.tabs):
            QWidget.setTabOrder(self.header.segment.buttons[i18n.CODES[-1]], part)

    def _restore(self) -> None:
        self.resize(1366, 768)
        kept = self.settings.get("geometry", "")
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        self.tabs.setCurrentIndex(KEYS.index(tab) if (tab := self.settings.get("tab", KEYS[0])) in KEYS else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.binder is not None and not self.binder.leave():
            event.ignore()
            return
        self.settings.put(geometry=bytes(self.saveGeometry().toBase64().data()).decode(), tab=self.key)
        super().closeEvent(event)

    @property
    def key(self) -> str:
        """Key of the page that is shown."""
        return KEYS[self.tabs.currentIndex()]

    @property
    def page(self) -> Page | None:
        """The page that is shown, once there is one."""
        return self.pages.get(self.key)

    @property
    def store(self) -> Store | None:
        return self.binder.store if self.binder else None

    def show_page(self, key: str) -> None:
        """Show a tab; its page refreshes if the store changed since it was last seen."""
        self.tabs.setCurrentIndex(KEYS.index(key))
        for action, known in zip(self.actions_.tabs, KEYS, strict=True):
            action.setChecked(known == key)
        if self.binder is not None:
            self.binder.show_current()

    def set_language(self, code: str) -> None:
        """Show everything in ``code``, now and at the next start."""
        if code != i18n.current():
            text.switch(code)
            self.settings.put(language=code)
        self.header.segment.show_current()
        self.actions_.languages[code].setChecked(True)

    def other_language(self) -> None:
        self.set_language(i18n.other(i18n.current()))

    def undo(self) -> None:
        self._step("undo")

    def redo(self) -> None:
        self._step("redo")

    def _step(self, name: str) -> None:
        if self.store is None:
            return
        try:
            getattr(self.store, name)()
        except UserError as error:
            if self.page is not None:
                self.page.complain(error)

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

    def print_papers(self) -> None:
        self.show_page("documents")

    def focus_search(self) -> None:
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def next_pane(self) -> None:
        next_pane(self)

    def show_keys(self) -> None:
        help.show_keys(self)

    def show_about(self) -> None:
        help.show_about(self)

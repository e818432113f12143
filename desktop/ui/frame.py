"""Puts the parts of the main window in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop import i18n
from desktop.i18n import N_
from desktop.ui.actions import Actions
from desktop.ui.header import Header
from desktop.ui.navigation import Navigation
from desktop.ui.pages import KEYS, PAGES
from desktop.ui.statusline import StatusLine
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.window import Window


def build(window: Window) -> None:
    """Header above, navigation at the left, tabs and pages, status line below; menus and keys."""
    bind(window.setWindowTitle, N_("Hashidate"))
    window.header, window.navigation, window.status = Header(window), Navigation(window), StatusLine(window)
    window.tabs, window.stack = _tabs(), QStackedWidget()
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.header)
    column.addLayout(_middle(window), 1)
    column.addWidget(window.status)
    window.actions_ = Actions(window)
    kept = window.settings.get("tab", KEYS[0])
    window.tabs.setCurrentIndex(KEYS.index(kept) if kept in KEYS else 0)
    window.tabs.currentChanged.connect(lambda place: window.show_page(KEYS[place]))
    window.tabs.tabBarClicked.connect(lambda place: _back_to(window, place))
    window.header.segment.chosen.connect(window.set_language)
    window.navigation.new_asked.connect(window.new_delegation)
    cover = QStackedWidget()  # one more may lie above the pages, and they are not styled anew when it goes
    cover.addWidget(whole)
    window.setCentralWidget(cover)
    window.show_page(window.key)
    window.set_language(i18n.current())
    window.navigation.list.setFocus()


def _back_to(window: Window, place: int) -> None:
    """A click on the tab that is current leads back to its page from one that has no tab."""
    if place == window.tabs.currentIndex():
        window.show_page(KEYS[place])


def _tabs() -> QTabBar:
    tabs = QTabBar()
    tabs.setExpanding(False)
    tabs.setDrawBase(False)
    tabs.setIconSize(QSize(16, 16))
    tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bind(tabs.setAccessibleName, N_("Pages"))
    for place, entry in enumerate(PAGES):
        tabs.addTab("")
        bind(lambda said, place=place: tabs.setTabText(place, said), entry.title, owner=tabs)
    return tabs


def _middle(window: Window) -> QHBoxLayout:
    strip = QFrame()
    strip.setObjectName("tabs")
    row = QHBoxLayout(strip)
    row.setContentsMargins(16, 8, 16, 0)
    row.addWidget(window.tabs)
    row.addStretch(1)
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(strip)
    right.addWidget(window.stack, 1)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(window.navigation)
    middle.addLayout(right, 1)
    return middle

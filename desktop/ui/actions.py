"""The menus. To add an entry: one line in ACTIONS and the method of the window that it names.

Single keys (F2, Delete) never reach the menu from inside a field or a side panel: there they mean the text or the row.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from desktop import i18n
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.pages import PAGES, PLAN
from desktop.ui.panel import Panel
from desktop.ui.soon import soon
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.window import Window


class Entry(NamedTuple):
    """A line of a menu: ``method`` of the window, or None for a separator. ``icon`` may be empty.

    "binder.show_exchange" is a method of the window's binder and "keeping:back_up" a function of ``desktop.ui.keeping``
    that gets the binder; both do nothing while no store is open. "@helpwindow:show_here" gets the window, store or not.
    """

    menu: str
    method: str | None
    text: str = ""
    keys: str = ""
    icon: str = ""


FILE, EDIT, VIEW, LANGUAGE, HELP = N_("&File"), N_("&Edit"), N_("&View"), N_("&Language"), N_("&Help")
ACTIONS = (
    Entry(FILE, "new_delegation", N_("New delegation…"), "Ctrl+Shift+N", "add"),
    Entry(FILE, "edit_delegation", N_("Delegation details…"), "Ctrl+D", "edit"),
    Entry(FILE, "copying:show", N_("Copy for the next trip…")),
    Entry(FILE, None),
    Entry(FILE, "print_papers", N_("Print…"), "Ctrl+P", "print"),
    Entry(FILE, None),
    Entry(FILE, "binder.show_exchange", N_("Exchange with colleagues…"), "Ctrl+E", "exchange"),
    Entry(FILE, None),
    Entry(FILE, "keeping:back_up", N_("Back up…"), "", "save"),
    Entry(FILE, "keeping:restore_backup", N_("Restore a backup…")),
    Entry(FILE, "erasing:erase", N_("Erase personal data…")),
    Entry(FILE, "accesslog:show", N_("Record of access…")),
    Entry(FILE, "handover:show", N_("Hand over the post…")),
    Entry(FILE, None),
    Entry(FILE, "officerole:show", N_("Role of this office…")),
    Entry(FILE, "binder.show_security", N_("Security…"), "", "settings"),
    Entry(FILE, "binder.lock", N_("Lock"), "Ctrl+L", "lock"),
    Entry(FILE, None),
    Entry(FILE, "close", N_("Quit"), "Ctrl+Q", "close"),
    Entry(EDIT, "undo", N_("Undo"), "Ctrl+Z", "undo"),
    Entry(EDIT, "redo", N_("Redo"), "Ctrl+Shift+Z", "redo"),
    Entry(EDIT, None),
    Entry(EDIT, "add_record", N_("Add on this page"), "Ctrl+N", "add"),
    Entry(EDIT, "edit_record", N_("Edit"), "F2", "edit"),
    Entry(EDIT, "delete_record", N_("Delete"), "Del", "delete"),
    Entry(EDIT, "receipt:show", N_("Receipt…"), "Ctrl+R"),
    Entry(EDIT, "replanning:show", N_("Change several…"), "Ctrl+Shift+M", "calendar"),
    Entry(EDIT, "informing:show", N_("List whom to inform…")),
    Entry(EDIT, "letters:show", N_("Letters…"), "Ctrl+Shift+T"),
    Entry(EDIT, "binder.show_history", N_("History…"), "Ctrl+H", "history"),
    Entry(EDIT, None),
    Entry(EDIT, "focus_search", N_("Find"), "Ctrl+K", "search"),
    Entry(VIEW, "next_pane", N_("Next pane"), "F6"),
    Entry(VIEW, "warninglist:show", N_("Worth a look…"), "Ctrl+Shift+W", "warning"),
    Entry(VIEW, "traveltimes:show", N_("How long ways take…")),
    Entry(VIEW, "refusals:show", N_("Check the claim…"), "Ctrl+Shift+K"),
    Entry(VIEW, None),
    Entry(VIEW, "followups:show", N_("Follow-ups…")),
    Entry(VIEW, "suggestions:show", N_("Suggestions…")),
    Entry(VIEW, "agreements:show", N_("Agreements…")),
    Entry(VIEW, "council:show", N_("Report to the council…")),
    Entry(VIEW, "outcomesregister:show", N_("Outcomes…")),
    Entry(VIEW, None),
    Entry(LANGUAGE, "other_language", N_("Switch the language"), "Ctrl+Shift+L", "language"),
    Entry(LANGUAGE, None),
    Entry(HELP, "@helpwindow:show_here", N_("Help on this page"), "F1"),
    Entry(HELP, "@helpwindow:show_guide", N_("Quick guide")),
    Entry(HELP, "@helpwindow:save", N_("Save the guide as PDF…")),
    Entry(HELP, "@samplewindow:show", N_("Open the sample in a window of its own")),
    Entry(HELP, None),
    Entry(HELP, "show_keys", N_("Keyboard"), "Ctrl+F1"),
    Entry(HELP, "@support:show", N_("Report for support…")),
    Entry(HELP, "show_about", N_("About Hashidate")),
)


def target(window: Window, method: str) -> Callable[[], object] | None:
    """What an Entry's ``method`` names; None while it needs a store and none is open."""
    module, colon, function = method.partition(":")
    if method.startswith("@"):
        return partial(getattr(importlib.import_module(f"desktop.ui.{module[1:]}"), function), window)
    owner, _dot, name = method.rpartition(".")
    if (colon or owner) and window.binder is None:
        return None
    if colon:
        return partial(getattr(importlib.import_module(f"desktop.ui.{module}"), function), window.binder)
    found: Callable[[], object] = getattr(getattr(window, owner) if owner else window, name)
    return found


class Actions:
    """All actions of a window by the name of their method; ``undo_texts`` names what would be taken back."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._undo: str | None = None
        self._redo: str | None = None
        bar = window.menuBar()
        bind(bar.setAccessibleName, N_("Menu"))
        for entry in ACTIONS:
            menu = self._menu(bar, entry.menu)
            if entry.method is None:
                menu.addSeparator()
                continue
            action = QAction(menu)
            if entry.keys:
                action.setShortcut(QKeySequence(entry.keys))
            action.triggered.connect(lambda _on=False, name=entry.method: self._act(name))
            menu.addAction(action)
            self.by_name[entry.method] = action
            if entry.method not in ("undo", "redo"):
                bind(action.setText, entry.text)
        self.by_name["redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.tabs = self._tabs()
        self.plan = self._plan()
        self.languages = self._languages()
        bind(self.by_name["undo"].setText, self._undo_text)
        bind(self.by_name["redo"].setText, self._redo_text)
        self.show_steps(None, None)
        self.filter = Keys(window)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.filter.follow)

    def _act(self, method: str) -> None:
        found = target(self.window, method)
        if found is not None:
            found()

    def _menu(self, bar: QMenuBar, title: str) -> QMenu:
        if title not in self.menus:
            menu = self.menus[title] = bar.addMenu("")
            bind(menu.setTitle, title)
        return self.menus[title]

    def _tabs(self) -> list[QAction]:
        made = []
        for number, page in enumerate(PAGES):
            action = QAction(self.menus[VIEW], checkable=True)
            bind(action.setText, page.title)
            action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
            action.triggered.connect(lambda _on=False, key=page.key: self.window.show_page(key))
            self.menus[VIEW].addAction(action)
            made.append(action)
        return made

    def _plan(self) -> dict[str, QAction]:
        self.menus[VIEW].addSeparator()
        made = {}
        for number, page in enumerate(PLAN, len(PAGES) + 1):
            action = made[page.key] = QAction(self.menus[VIEW], visible=False)
            bind(action.setText, page.title)
            action.setShortcut(QKeySequence(f"Ctrl+{number % 10}"))
            action.triggered.connect(lambda _on=False, key=page.key: self._show_plan(key))
            self.menus[VIEW].addAction(action)
        return made

    def _show_plan(self, key: str) -> None:
        if self.window.binder is not None:
            self.window.binder.plan.show(key)

    def show_plan(self, keys: Collection[str]) -> None:
        """Offer these pages of the programme."""
        for key, action in self.plan.items():
            action.setVisible(key in keys)

    def _languages(self) -> dict[str, QAction]:
        group = QActionGroup(self.window)
        made = {}
        for language in i18n.LANGUAGES:
            action = QAction(language.own_name, group, checkable=True)
            action.setFont(theme.font_for(language.code))
            action.triggered.connect(lambda _on=False, code=language.code: self.window.set_language(code))
            self.menus[LANGUAGE].addAction(action)
            made[language.code] = action
        return made

    def decorate(self) -> None:
        """The icons, once the first frame is painted."""
        from desktop.ui import icons

        for entry in ACTIONS:
            if entry.icon and entry.method:
                icons.bind_icon(self.by_name[entry.method].setIcon, entry.icon)
        for action, page in zip(self.tabs, PAGES, strict=True):
            icons.bind_icon(action.setIcon, page.icon)

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Name what can be taken back and done again (marked labels, None for nothing)."""
        self._undo, self._redo = undo, redo
        for name, label, said in (("undo", undo, self._undo_text), ("redo", redo, self._redo_text)):
            self.by_name[name].setEnabled(label is not None)
            self.by_name[name].setText(said())

    def _undo_text(self) -> str:
        return _("Undo: {action}").format(action=_(self._undo)) if self._undo else _("Undo")

    def _redo_text(self) -> str:
        return _("Redo: {action}").format(action=_(self._redo)) if self._redo else _("Redo")


class Keys(QObject):
    """Decides whether a key belongs to the focused field or to the menu. It watches the focused widget alone."""

    def follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and isValid(old):
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget()
        if watched is not focus or focus is None:
            return False
        if event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            window, here = self.parent(), focus.window()
            if here is not window:  # the keys of the menu do not reach into a window of its own
                from desktop.ui import helpwindow

                soon(here, lambda: helpwindow.show_over(here, window))
                event.accept()
                return True
        for sequence, available in (
            (QKeySequence.StandardKey.Undo, _can(focus, "undo")),
            (QKeySequence.StandardKey.Redo, _can(focus, "redo")),
        ):
            if event.matches(sequence) and available is False:
                event.ignore()  # nothing left to undo in the text: the key takes back the last action instead
                return True
        if _zooms(focus, event) or (event.key() == Qt.Key.Key_Delete and in_panel(focus)):
            event.accept()
            return True
        return False


def _can(widget: QWidget, step: str) -> bool | None:
    """Whether a field has a step of its own to undo or redo; None where it is no field."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() if step == "undo" else widget.isRedoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        return document.isUndoAvailable() if step == "undo" else document.isRedoAvailable()
    return None


def _zooms(focus: QWidget, event: QKeyEvent) -> bool:
    """Whether Ctrl+0 means the zoom of the board, and not the tenth page."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_0 and held == Qt.KeyboardModifier.ControlModifier and hasattr(focus, "set_zoom")


def in_panel(widget: QWidget | None) -> bool:
    """Whether a widget lies in the panel at the right."""
    while widget is not None:
        if isinstance(widget, Panel):
            return True
        widget = widget.parentWidget()
    return False

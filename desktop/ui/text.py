"""Strings on screen that follow the language.

``bind(label.setText, N_("Name"))`` sets the text now and again at every switch; ``bind(label.setText, lambda: …)``
does so for what is formatted (dates, counts). A binding lives as long as its widget, and no page code runs at a switch.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import _
from desktop.ui import theme

Text = str | Callable[[], str]
LATE_MS = 40  # long enough for the visible parts to be painted first


class Binding:
    """One text of one object. The object is held weakly; a closure names its owner."""

    __slots__ = ("name", "owner", "setter", "text", "values")

    def __init__(self, setter: Callable[..., Any], text: Text, values: dict[str, object], owner: object | None) -> None:
        target = owner if owner is not None else getattr(setter, "__self__", None)
        if target is None:
            raise TypeError("bind() wants a bound method, or owner=")
        self.owner = weakref.ref(target)
        self.name = setter.__name__ if owner is None else ""
        self.setter = setter if owner is not None else None
        self.text = text
        self.values = values

    def alive(self) -> bool:
        target = self.owner()
        return target is not None and isValid(target)

    def apply(self) -> None:
        said = self.text() if callable(self.text) else _(self.text)
        if self.values:
            said = said.format(**self.values)
        if self.setter is not None:
            self.setter(said)
        else:
            getattr(self.owner(), self.name)(said)

    def apply_if_alive(self) -> None:
        if self.alive():
            self.apply()


_bindings: dict[tuple[int, str, int], Binding] = {}
_followers: list[weakref.WeakMethod[Callable[[], None]]] = []
_late: list[Callable[[], object]] = []  # what hidden widgets still have to do after a switch
_translator: QTranslator | None = None  # Qt keeps no reference: without ours it silently stops translating


def bind(setter: Callable[..., Any], text: Text, owner: object | None = None, **values: object) -> None:
    """Give ``setter`` the text now and at every switch. Binding the same setter again replaces the text.

    ``setter`` is a method of a Qt object; any other callable needs the ``owner`` with which it dies.
    """
    binding = Binding(setter, text, values, owner)
    target = binding.owner()
    key = (id(target), binding.name, 0 if owner is None else id(setter))
    _bindings[key] = binding
    binding.apply()


def unbind(setter: Callable[..., Any]) -> None:
    """Forget the text of this setter."""
    _bindings.pop((id(getattr(setter, "__self__", None)), setter.__name__, 0), None)


def follow(method: Callable[[], None]) -> None:
    """Call ``method`` of a Qt object after every switch, when all bound texts are already new."""
    _followers.append(weakref.WeakMethod(method))


def switch(code: str) -> None:
    """Show everything in ``code``: texts, Qt's own dialogs, dates, glyph forms. What people typed stays.

    What is on the screen changes at once; hidden parts of a visible window follow right after it was painted, or when
    ``catch_up`` is called because one of them is about to be shown.
    """
    catch_up()
    windows = [window for window in theme.windows() if window.updatesEnabled()]
    for window in windows:
        window.setUpdatesEnabled(False)
    try:
        i18n.activate(code)
        _translate_qt(i18n.current())
        theme.load_fonts(bold=(i18n.current(),))
        theme.speak_language(i18n.current())
        replay()
    finally:
        for window in windows:
            window.setUpdatesEnabled(True)
    if windows:
        _late.insert(0, lambda: theme.speak_everywhere(i18n.current()))
        QTimer.singleShot(LATE_MS, catch_up)


def replay() -> None:
    """Set all bound texts anew and tell the followers; hidden ones wait for ``catch_up``."""
    for key, binding in list(_bindings.items()):
        if not binding.alive():
            del _bindings[key]
        elif _hidden(binding.owner()):
            _late.append(binding.apply_if_alive)
        else:
            binding.apply()
    for reference in list(_followers):
        method = reference()
        owner = getattr(method, "__self__", None)
        if method is None or not isValid(owner):
            _followers.remove(reference)
        elif _hidden(owner):
            _late.append(partial(_tell, reference))
        else:
            method()


def catch_up() -> None:
    """Bring hidden parts to the language of the screen now."""
    waiting, _late[:] = list(_late), []
    for act in waiting:
        try:
            act()
        except UserError:  # the data are locked: what reads them follows once they are open again
            _late.append(act)


def _tell(reference: weakref.WeakMethod[Callable[[], None]]) -> None:
    method = reference()
    if method is not None and isValid(getattr(method, "__self__", None)):
        method()


def _hidden(owner: object) -> bool:
    """Whether a widget cannot be seen, or is scrolled out of sight, although its window is on the screen."""
    if not isinstance(owner, QWidget) or owner.isWindow():
        return False
    if owner.isVisible():
        return owner.visibleRegion().isEmpty()
    return owner.window().isVisible()


def _translate_qt(code: str) -> None:
    global _translator
    name = i18n.language(code).qt
    QLocale.setDefault(QLocale(name))
    application = QCoreApplication.instance()
    if application is None:
        return
    if _translator is not None:
        application.removeTranslator(_translator)
    _translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _translator.load(f"{folder}/qtbase_{name}.qm"):
        application.installTranslator(_translator)

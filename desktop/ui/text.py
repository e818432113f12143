"""Strings on screen that follow the language.

``bind(label.setText, N_("Name"))`` sets the text now and again at every switch; ``bind(label.setText, lambda: …)``
does so for what is formatted (dates, counts). A binding lives as long as its widget, and no page code runs at a switch.
"""

from __future__ import annotations

import time
import weakref
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.ui import theme

Text = str | Callable[[], str]
TEXTS = "_bound_texts"  # where a Qt object keeps its bindings
LATE_MS = 40  # long enough for the visible parts to be painted first
SLICE_S = 0.015  # of the hidden parts at one go: what is clicked or typed meanwhile comes first
SPOKEN = 100  # widgets that change their glyph forms at one go


class Binding:
    """One text of one object. It lies on the object, which it holds weakly; a closure names its owner."""

    __slots__ = ("__weakref__", "name", "owner", "setter", "text", "values")

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


class Late(NamedTuple):
    """What a hidden object still has to do after a switch; the object is known weakly."""

    owner: Callable[[], object | None]
    act: Callable[[], object]

    def within(self, part: QWidget) -> bool:
        owner = self.owner()
        return isinstance(owner, QWidget) and isValid(owner) and (owner is part or part.isAncestorOf(owner))


# Weak, all of it: closures know their pages, and whatever lay here would keep those for as long as the program runs.
_bindings: dict[int, weakref.ref[Binding]] = {}
_followers: dict[int, weakref.WeakMethod[Callable[[], None]]] = {}
_late: deque[Late] = deque()  # what hidden widgets still have to do after a switch
_timers: list[QTimer] = []  # one: several would take turns without letting anybody between
_refused: list[Late] = []  # what reads data that are locked by now
_translators: list[QTranslator] = []  # Qt keeps no reference: without ours it silently stops translating


PAGES = (  # as Qt writes it
    "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
    "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9."
)
LACKING = {  # words of Qt's own dialogs that its catalogues lack in one of the languages
    ("QAbstractFileIconProvider", "Drive"): N_("Drive"),
    ("QAbstractFileIconProvider", "Folder"): N_("Folder"),
    ("QPrintSettingsOutput", "Double Sided Printing"): N_("Double-sided printing"),
    ("QPrintSettingsOutput", "Off"): N_("One side"),
    ("QPrintSettingsOutput", "Long side binding"): N_("Turned on the long edge"),
    ("QPrintSettingsOutput", "Short side binding"): N_("Turned on the short edge"),
    ("QPrintSettingsOutput", "Pages"): N_("Pages"),
    ("QPrintSettingsOutput", PAGES): N_("Pages with commas, ranges with a hyphen: 3,5-7,9"),
}


class Lacking(QTranslator):
    """What Qt's catalogue lacks: LACKING, and labels to which Qt gave a key (&Look in:) that it knows without one."""

    def __init__(self, known: QTranslator) -> None:
        super().__init__()
        self._known = known

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if (ours := LACKING.get((context, source))) is not None:
            return _(ours)
        found = self._known.translate(context, source.replace("&", "")) if "&" in source else ""
        return found or None  # an empty text would be shown


def bind(setter: Callable[..., Any], text: Text, owner: object | None = None, **values: object) -> None:
    """Give ``setter`` the text now and at every switch. Binding the same setter again replaces the text.

    ``setter`` is a method of a Qt object; any other callable needs the ``owner`` with which it dies.
    """
    binding = Binding(setter, text, values, owner)
    target: Any = binding.owner()
    _texts(target)[binding.name or setter] = binding
    number = id(binding)
    _bindings[number] = weakref.ref(binding, lambda _gone: _bindings.pop(number, None))
    binding.apply()


def unbind(setter: Callable[..., Any]) -> None:
    """Forget the text of this setter."""
    _texts(getattr(setter, "__self__", None)).pop(setter.__name__, None)


def _texts(target: Any) -> dict[object, Binding]:
    """The bindings of an object, by the name of the setter or by the closure; they end with it."""
    found: dict[object, Binding] | None = vars(target).get(TEXTS)
    if found is None:
        found = vars(target)[TEXTS] = {}
    return found


def follow(method: Callable[[], None]) -> None:
    """Call ``method`` of a Qt object after every switch, when all bound texts are already new."""
    reference = weakref.WeakMethod(method, lambda gone: _followers.pop(id(gone), None))
    _followers[id(reference)] = reference


def switch(code: str) -> None:
    """Show everything in ``code``: texts, Qt's own dialogs, dates, glyph forms. What people typed stays.

    What is on the screen changes at once. Hidden parts of a visible window follow after it was painted, a few at a
    time, or when ``catch_up`` is called because one of them is about to be shown.
    """
    _late.clear()  # all of it is asked anew
    _refused.clear()
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
        _late.appendleft(Late(lambda: None, partial(_speak_hidden, i18n.current())))
        _follow_soon(LATE_MS)


def replay() -> None:
    """Set all bound texts anew and tell the followers; hidden ones wait for ``catch_up``."""
    # ``copy`` makes nothing that the collector counts: in the midst of ``list(….items())`` it may take bindings away.
    for number, known in _bindings.copy().items():
        binding = known()
        if binding is None or not binding.alive():
            _bindings.pop(number, None)
        elif _hidden(binding.owner()):
            _late.append(Late(binding.owner, partial(_apply, known)))
        else:
            binding.apply()
    for number, reference in _followers.copy().items():
        method = reference()
        owner = getattr(method, "__self__", None)
        if method is None or not isValid(owner):
            _followers.pop(number, None)
        elif _hidden(owner):
            _late.append(Late(weakref.ref(owner), partial(_tell, reference)))
        else:
            method()


def catch_up(part: QWidget | None = None) -> None:
    """Bring hidden parts to the language of the screen now: ``part``, and the others a little later, or all of them."""
    _late.extend(_refused)
    _refused.clear()
    if part is None:
        while _late:
            _do(_late.popleft())
    elif _late:
        theme.speak_within(part, i18n.current())
        within = [one for one in _late if one.within(part)]
        others = [one for one in _late if not one.within(part)]
        _late.clear()
        _late.extend((*within, *others))
        try:
            for _one in within:
                _do(_late.popleft())
        finally:
            _follow_soon(0)


def _follow_soon(ms: int) -> None:
    application = QCoreApplication.instance()
    if not _timers or not isValid(_timers[0]):
        _timers[:] = [QTimer(application, singleShot=True)]
        _timers[0].timeout.connect(_follow_on)
    _timers[0].start(ms)


def _follow_on() -> None:
    """As much of it as nobody notices; the rest once the window has seen to what the person does meanwhile."""
    end = time.monotonic() + SLICE_S
    try:
        while _late:
            _do(_late.popleft())
            if time.monotonic() > end:
                break
    finally:  # what one part could not do is no reason for the others to stay behind
        if _late:
            _follow_soon(0)


def _do(late: Late) -> None:
    try:
        late.act()
    except UserError:  # the data are locked: what reads them follows once they are open again
        _refused.append(late)


def _speak_hidden(code: str) -> None:
    known = [weakref.ref(widget) for widget in theme.speak_hidden(code)]
    for place in range(0, len(known), SPOKEN):
        _late.appendleft(Late(lambda: None, partial(_speak, known[place : place + SPOKEN], code)))


def _speak(known: list[weakref.ref[QWidget]], code: str) -> None:
    theme.speak((widget for one in known if (widget := one()) is not None and isValid(widget)), code)


def _apply(known: weakref.ref[Binding]) -> None:
    binding = known()
    if binding is not None and binding.alive():  # another text may have taken its place meanwhile
        binding.apply()


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
    name = i18n.language(code).qt
    QLocale.setDefault(QLocale(name))
    application = QCoreApplication.instance()
    if application is None:
        return
    while _translators:
        application.removeTranslator(_translators.pop())
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"{folder}/qtbase_{name}.qm"):
        _translators[:] = Lacking(qt), qt  # the last one is asked first
        for translator in _translators:
            application.installTranslator(translator)

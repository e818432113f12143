"""From nothing to a window with data, in steps small enough that the painted window answers in between."""

from __future__ import annotations

import gc
import importlib
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.settings import Settings
from desktop.ui.window import Window

if TYPE_CHECKING:
    from desktop.store import Store

# Each is imported in a step of its own. Never in a thread: sqlmodel beside PySide6 failed there in 4 of 12 runs.
HEAVY = (
    *("pydantic", "sqlalchemy", "sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "sqlmodel"),
    *("desktop.store", "desktop.ui.binder"),
)


def application(arguments: list[str] | None = None) -> QApplication:
    """The one QApplication of this process."""
    known = QApplication.instance()
    made = known if isinstance(known, QApplication) else QApplication(arguments or ["hashidate"])
    made.setApplicationName("Hashidate")
    made.setDesktopFileName("hashidate")
    return made


def dress(running: QApplication) -> None:
    """Our fonts, colours and the language that is active."""
    from desktop.ui import text, theme

    theme.load_fonts(i18n.current())
    theme.install(running)
    text.switch(i18n.current())


def loading(window: Window, path: str | Path, create: bool = False) -> Iterator[None]:
    """Everything after the first painted frame. Raises UserError where the store or the fonts cannot be had."""
    gc.disable()  # thousands of objects that stay: searching them for garbage again and again costs a tenth
    try:
        yield from _loading(window, path, create)
    finally:
        _keep_all()
        gc.enable()


def _loading(window: Window, path: str | Path, create: bool) -> Iterator[None]:
    running = application()
    yield
    dress(running)
    yield
    window.build()
    yield
    from desktop.ui import theme

    theme.load_fonts(bold=(i18n.current(),))
    yield
    if window.isVisible() and isinstance(path, Path):
        from desktop.ui import glance

        glance.show(window, path)
        yield
    for name in HEAVY:
        with _asyncio_later():
            importlib.import_module(name)
        yield
    from desktop.ui.binder import Binder

    store = opened(window, path, create)
    yield
    yield from Binder(window, store).fill()


class _Later(ModuleType):
    """Stands for ``asyncio`` in SQLAlchemy, whose asynchronous half nobody here uses: sockets and TLS cost 3 MB and a
    thirtieth of the way to the data. The first use of more than is taken at import fetches the real one.
    """

    iscoroutine = staticmethod(inspect.iscoroutine)  # what is taken at import

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def _asyncio_later() -> Iterator[None]:
    """What is imported meanwhile gets the stand-in, what is imported afterwards the real one."""
    if "asyncio" in sys.modules:
        yield
        return
    standing = sys.modules["asyncio"] = _Later("asyncio")
    try:
        yield
    finally:
        if sys.modules.get("asyncio") is standing:
            del sys.modules["asyncio"]


@cache
def _keep_all() -> None:
    """What is there by now stays: the collector need not look through it again and again while somebody types."""
    gc.freeze()


def opened(window: Window, path: str | Path, create: bool) -> Store:
    """The open store; asks for a passphrase, a password or what to do about damage where it must."""
    if isinstance(path, str):
        from desktop.ui import serverlogin

        return serverlogin.open_or_ask(window, path)
    from desktop.ui import unlock

    return unlock.open_or_mend(window, window.settings, path, create=create)


def window_on(path: str | Path, language: str = "", create: bool = False) -> Window:
    """A window with its data, at once: for pictures, tests and benchmarks. The caller closes ``window.store``."""
    if language:
        i18n.activate(language)
    application()
    window = Window(Settings())
    for _step in loading(window, path, create):
        pass
    return window

"""A whole window on the sample, as the program builds it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.store.opening import open_store
from desktop.ui import security, start, text, theme
from desktop.ui.pages import KEYS
from desktop.ui.window import Window


@pytest.fixture(autouse=True)
def swept() -> None:
    """Without the widgets of earlier tests: no event loop took them away, and a style sheet is worked out for all."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(tmp_path: Path, sample_file: Path, qtbot: QtBot) -> Iterator[Window]:
    path = shutil.copyfile(sample_file, tmp_path / "trip.db")
    store = open_store(path)
    security.practise(store)
    store.close()
    made = start.window_on(path, "zh_TW")
    theme.use("light")
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    text.catch_up()
    if made.store is not None:
        made.store.close()
    made.binder = None
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)  # else every window lives to the end
    vars(made).clear()  # Qt's half is gone; Python's is kept by PySide, and it knows every page: 10 MB for each test


@pytest.fixture
def full_window(window: Window) -> Window:
    """The same with every page made."""
    for key in KEYS:
        window.show_page(key)
    window.show_page(KEYS[0])
    return window

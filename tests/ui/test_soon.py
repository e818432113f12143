"""What is done a little later holds nobody back, and what was said to a window goes with it."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.i18n import N_
from desktop.ui import icons, text
from desktop.ui.soon import soon


def end(widget: QObject) -> None:
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def test_it_is_done_once_and_leaves_no_timer(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    soon(owner, lambda: done.append(1))
    assert done == []
    qtbot.waitUntil(lambda: done == [1])
    qtbot.waitUntil(lambda: owner.children() == [])
    assert done == [1]


def test_who_is_gone_is_not_called_and_not_kept(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    known = weakref.ref(owner)
    soon(owner, lambda owner=owner: done.append(id(owner)))
    end(owner)
    del owner
    gc.collect()
    qtbot.wait(5)
    assert done == [] and known() is None


def test_texts_and_icons_end_with_their_window_without_a_switch(qtbot: QtBot) -> None:
    before = len(text._bindings), len(text._followers), len(icons._bound)

    class Asked(QDialog):
        def __init__(self) -> None:
            super().__init__()
            self.button, self.menu = QPushButton(self), QMenu(self)
            text.bind(self.button.setText, lambda: self.windowTitle() + "…", owner=self.button)
            text.bind(lambda said: self.menu.setTitle(said), N_("Cancel"), owner=self.menu)
            text.bind(self.setWindowTitle, N_("Cancel"))
            icons.bind_icon(self.button.setIcon, "close")
            text.follow(self.told)

        def told(self) -> None: ...

    dialog = Asked()
    known = weakref.ref(dialog)
    assert len(text._bindings) == before[0] + 3
    end(dialog)
    del dialog
    gc.collect()
    assert known() is None
    assert (len(text._bindings), len(text._followers), len(icons._bound)) == before

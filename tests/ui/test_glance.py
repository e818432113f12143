"""The first picture of the data stands where the page will stand, and goes when it comes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.settings import Settings
from desktop.ui import start, text
from desktop.ui.glance import FirstLook
from desktop.ui.window import Window


class Start:
    """A start that is taken step by step, as the program's own timer does."""

    def __init__(self, path: Path, language: str) -> None:
        start.application()
        i18n.activate(language)
        self.window = Window(Settings())
        self.window.resize(1366, 768)
        self.window.show()
        self.steps = start.loading(self.window, path)

    def look(self) -> FirstLook | None:
        """As far as the first look, or to the end where there is none."""
        for _step in self.steps:
            QApplication.processEvents()
            if isinstance(found := self.window.stack.currentWidget() if self.window.built else None, FirstLook):
                return found
        return None

    def finish(self) -> None:
        for _step in self.steps:
            QApplication.processEvents()


@pytest.fixture
def file(tmp_path: Path, sample_file: Path) -> Path:
    return shutil.copyfile(sample_file, tmp_path / "trip.db")


@pytest.fixture
def begin(qtbot: QtBot) -> Iterator[object]:
    begun: list[Start] = []

    def made(path: Path, language: str = "zh_TW") -> Start:
        begun.append(Start(path, language))
        return begun[-1]

    yield made
    for one in begun:
        one.finish()
        text.catch_up()
        if one.window.store is not None:
            one.window.store.close()
        one.window.binder = None
        one.window.close()
        one.window.deleteLater()


def place(widget: QWidget, window: Window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("language", ["zh_TW", "ja"])
def test_the_board_does_not_move_when_the_page_comes(begin: type[Start], file: Path, language: str) -> None:
    started = begin(file, language)
    window, look = started.window, started.look()
    assert look is not None
    assert window.binder is None, "long before the store is open"
    assert window.header.trip is not None
    assert window.navigation.list.count() > 1
    first = look.board
    where = place(first, window), {row_id: first.rect_of(row_id) for row_id in first.cards}
    assert len(where[1]) == 13
    started.finish()
    page = window.page
    assert page is not None
    board = page.board
    assert (place(board, window), {row_id: board.rect_of(row_id) for row_id in board.cards}) == where
    assert (board.left, board.top) == (first.left, first.top)


def test_it_goes_with_the_page(begin: type[Start], file: Path, qtbot: QtBot) -> None:
    started = begin(file)
    look = started.look()
    assert look is not None
    with qtbot.waitSignal(look.destroyed):
        started.finish()
    assert not started.window.findChildren(FirstLook)


def test_it_follows_the_language_and_takes_neither_click_nor_key(begin: type[Start], file: Path, qtbot: QtBot) -> None:
    started = begin(file)
    look, window = started.look(), started.window
    assert look is not None
    card = next(row_id for row_id in look.board.cards if not look.board.rect_of(row_id).isEmpty())
    at = look.board.viewport().mapTo(window, look.board.rect_of(card).center())
    hit = window.childAt(at)
    assert hit is None or not look.isAncestorOf(hit)
    assert look.board.focusPolicy() == Qt.FocusPolicy.NoFocus
    window.other_language()
    QApplication.processEvents()
    assert look.board.accessibleName() == "日程ボード"
    started.finish()
    assert window.page is not None
    assert window.page.key == "itinerary"


def test_another_tab_waits_for_its_page(begin: type[Start], file: Path) -> None:
    Settings().put(tab="contacts")
    started = begin(file)
    assert started.look() is None
    assert started.window.key == "contacts"


def test_without_data_the_questions_come(begin: type[Start], tmp_path: Path, qtbot: QtBot) -> None:
    from desktop.store.opening import open_store

    path = tmp_path / "new.db"
    open_store(path, create=True).close()
    started = begin(path)
    assert started.look() is None
    assert started.window.binder is not None
    assert started.window.stack.currentWidget() is started.window.binder.first_start

"""The first picture of the data stands where the page will stand, and goes when it comes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.settings import Settings
from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.ui import start, text, theme
from desktop.ui.glance import FirstLook
from desktop.ui.window import HEAD, MENU, Window


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


def test_the_ground_stays_until_the_parts_are_seen(begin: type[Start], file: Path) -> None:
    started = begin(file)
    window, at = started.window, QPoint(MENU, MENU + HEAD // 2)
    before = window.grab().toImage().pixelColor(at)
    assert before == theme.color("card"), "where the header will be"
    while not window.built:
        next(started.steps)
    whole = window.centralWidget()
    assert not whole.isVisible()
    assert window.grab().toImage().pixelColor(at) == before
    QApplication.processEvents()
    assert whole.isVisible()


def test_what_is_painted_first_is_in_its_place(begin: type[Start], file: Path) -> None:
    started = begin(file)
    window = started.window
    while not (window.built and isinstance(look := window.stack.currentWidget(), FirstLook)):
        next(started.steps)
    parts = (look.board.viewport(), window.header, window.header.chip, window.navigation.list)
    before = [place(part, window) for part in parts]
    QApplication.processEvents()
    assert [place(part, window) for part in parts] == before


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


@pytest.fixture
def three_trips(tmp_path: Path) -> Path:
    """One that is over, one to come, and a longer one that has been under way for nine days."""
    path = tmp_path / "three.db"
    store = open_store(path, create=True)

    def write(work: Work) -> None:
        today = date.today()
        for code, status, first, last in (
            ("now", "travelling", -9, 9),
            ("next", "preparing", 30, 33),
            ("old", "finished", -99, -98),
        ):
            days = {"start_date": str(today + timedelta(first)), "end_date": str(today + timedelta(last))}
            trip = records.add(work, t.Delegation, {"code": code, "name_zh": code, "status": status, **days})
            item = {"delegation_id": trip, "kind": "visit", "title_zh": code, "start_date": str(today)}
            records.add(work, t.Event, item)

    store.do("Write", write)
    store.close()
    return path


def test_of_several_it_is_the_one_under_way_from_today_on(begin: type[Start], three_trips: Path) -> None:
    started = begin(three_trips)
    look, window = started.look(), started.window
    assert look is not None
    assert window.header.trip is not None
    assert window.header.trip.name[0] == "now"
    seen = [window.navigation.list.item(row).text() for row in range(window.navigation.list.count())]
    assert seen == ["進行中", "now", "籌備中", "next"], "what is past stands below what is not read yet"
    before = look.board.left
    assert before > 0
    started.finish()
    shown = [window.navigation.list.item(row).text() for row in range(window.navigation.list.count())]
    assert shown[: len(seen)] == seen
    assert window.page is not None
    assert window.page.board.left == before


def test_who_is_picked_meanwhile_is_the_one_that_comes(begin: type[Start], three_trips: Path, qtbot: QtBot) -> None:
    started = begin(three_trips)
    assert started.look() is not None
    window = started.window
    qtbot.keyClick(window.navigation.list, Qt.Key.Key_Down)
    started.finish()
    assert window.navigation.list.currentItem().text() == "next"
    assert window.header.trip is not None
    assert window.header.trip.name[0] == "next"
    assert window.page is not None
    assert [card.row.title_zh for card in window.page.board.cards.values()] == ["next"]


def test_a_tab_that_is_chosen_meanwhile_is_not_that_of_the_board(begin: type[Start], file: Path) -> None:
    started = begin(file)
    look = started.look()
    assert look is not None
    started.window.show_page("members")
    assert not look.isVisible()
    started.finish()
    assert started.window.page is not None
    assert started.window.page.key == "members"


def test_another_tab_waits_for_its_page(begin: type[Start], file: Path) -> None:
    Settings().put(tab="contacts")
    started = begin(file)
    assert started.look() is None
    assert started.window.key == "contacts"


def test_without_data_the_questions_come(begin: type[Start], tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "new.db"
    open_store(path, create=True).close()
    started = begin(path)
    assert started.look() is None
    assert started.window.binder is not None
    assert started.window.stack.currentWidget() is started.window.binder.first_start

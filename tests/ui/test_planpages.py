"""The section 計畫 at the left: what it shows follows the role, and its pages are left as they are reached."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.store import records
from desktop.store import tables as t
from desktop.ui import text
from desktop.ui.pages import PLAN_KEYS
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.window import Window


def shown(window: Window) -> list[str]:
    return [window.navigation.list.item(n).text() for n in range(window.navigation.list.count())]


def test_pages_of_the_programme_are_reached_and_left(full_window: Window) -> None:
    window, binder = full_window, full_window.binder
    assert binder is not None
    assert "縣市配對" not in shown(window) and "企業媒合" in shown(window)
    assert not window.actions_.plan["pairing"].isVisible()
    binder.plan.show("pairing")
    assert window.page is window.pages[window.key]
    binder.store.do("add", records.add, t.Scheme, {"year": 2027})
    binder.refresh()
    for key in PLAN_KEYS:
        window.actions_.plan[key].trigger()
        assert window.page is window.plan[key]
        assert window.navigation.key == key
        assert window.tabs.property("away")
    text.switch("ja")
    try:
        assert "年度目標" in shown(window) and "計画" in shown(window)
    finally:
        text.switch("zh_TW")
    binder.store.undo()
    binder.refresh()
    assert window.page is window.plan["cases"]  # a commit leaves the page where it is
    binder.plan.show("pairing")
    assert window.page is window.plan["cases"]
    chosen = binder.desk.delegation_id
    window.navigation.list.setCurrentRow(1)
    assert binder.desk.delegation_id == chosen
    assert window.page is window.pages[window.key]
    assert window.navigation.current() == chosen


def test_the_board_keeps_its_own_key(window: Window, qtbot: QtBot) -> None:
    """Ctrl+0 is the zoom of the board where that has the keyboard, and a page of the programme elsewhere."""
    binder = window.binder
    assert binder is not None
    page = binder.page("itinerary")
    assert isinstance(page, ItineraryPage)
    window.show_page("itinerary")
    page.board.set_zoom(3)
    page.board.setFocus()
    qtbot.keyClick(page.board, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.board.zoom == 0 and window.page is page
    window.navigation.list.setFocus()
    qtbot.keyClick(window.navigation.list, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.page is window.plan["cases"]

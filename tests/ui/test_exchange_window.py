"""Exchange as part of the window: the badge, the line of the last exchange, the way there and back, right clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop import i18n, packs
from desktop.store import Store, events, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import text
from desktop.ui.moments import moment, span
from desktop.ui.pages import KEYS
from desktop.ui.window import Window
from tests.ui.pseudo import Pseudo, clipped


@pytest.fixture
def waiting(window: Window, tmp_path: Path) -> Store:
    """The window's store, with one decision waiting."""
    assert window.store is not None and window.binder is not None
    store = window.store
    store.sign_as("王大明")
    other = open_store(tmp_path / "other.db", create=True)
    other.sign_as("李裕發")
    packs.bring_in(other, packs.make(store))
    with store.read() as connection:
        event = events.of(connection, window.binder.desk.delegation_id)[-2].id
    for one, place in ((store, "第一會議室"), (other, "第二會議室")):
        one.do("Change item", records.edit, t.Event, event, {"place_zh": place})
    packs.bring_in(store, packs.make(other))
    other.close()
    return store


def test_a_badge_shows_that_decisions_wait(window: Window, waiting: Store, qtbot: QtBot) -> None:
    assert window.binder is not None
    status = window.status
    qtbot.waitUntil(status.decisions.isVisible)
    assert status.decisions.text() == "1 項要決定"
    assert status.exchanged.text().startswith("上次交換：今天 ") and status.exchanged.text().endswith(
        "（李裕發的筆電）"
    )
    window.other_language()
    assert status.decisions.text() == "要判断 1 件" and "李裕發さんのPC" in status.exchanged.text()
    window.other_language()
    qtbot.mouseClick(status.decisions, Qt.MouseButton.LeftButton)
    page = window.binder.exchange
    assert page is not None and window.stack.currentWidget() is page
    page.list.rows[0].buttons[0].click()
    qtbot.waitUntil(lambda: not status.decisions.isVisible())


def test_every_way_leads_back_to_the_trip(window: Window, qtbot: QtBot) -> None:
    assert window.binder is not None
    action = window.actions_.by_name["binder.show_exchange"]
    assert action.shortcut() == QKeySequence("Ctrl+E")
    action.trigger()
    page = window.binder.exchange
    assert page is not None and window.stack.currentWidget() is page
    assert window.tabs.property("away"), "no tab is marked as the present one"
    assert page.import_button.hasFocus()
    page.done_button.click()
    assert window.stack.currentWidget() is window.page and not window.tabs.property("away")
    action.trigger()
    place = window.tabs.tabRect(window.tabs.currentIndex()).center()
    qtbot.mouseClick(window.tabs, Qt.MouseButton.LeftButton, pos=place)
    assert window.stack.currentWidget() is window.page
    action.trigger()
    window.actions_.tabs[1].trigger()
    assert window.stack.currentWidget() is window.pages[KEYS[1]]


def test_undo_says_on_the_exchange_page_what_cannot_be_undone(window: Window, waiting: Store) -> None:
    assert window.binder is not None
    window.binder.show_exchange()
    page = window.binder.exchange
    assert page is not None
    page.list.rows[0].buttons[1].click()
    window.undo()
    page.refresh()
    assert len(page.list.rows) == 1 and window.stack.currentWidget() is page


def test_keys_for_records_do_nothing_behind_the_exchange_page(window: Window, waiting: Store) -> None:
    assert window.binder is not None
    with waiting.read() as connection:
        event = events.of(connection, window.binder.desk.delegation_id)[0].id
    window.binder.show_record("itinerary", event)
    window.binder.show_exchange()
    for name in ("delete_record", "add_record", "edit_record"):
        window.actions_.by_name[name].trigger()
    with waiting.read() as connection:
        assert event in [row.id for row in events.of(connection, window.binder.desk.delegation_id)]
    assert waiting.undo_label() == "Change item"


def test_a_right_click_offers_what_can_be_done_with_a_record(full_window: Window) -> None:
    for page in full_window.pages.values():
        assert page.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
        assert full_window.actions_.by_name["binder.show_history"] in page.actions()


def test_the_status_line_leaves_out_rather_than_cuts(window: Window, waiting: Store, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.status.decisions.isVisible)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.status.width() == 1024)
    status = window.status
    shown = [label for label in (status.saved, status.offline, status.clock, status.exchanged) if label.isVisible()]
    assert status.saved in shown and all(label.width() >= label.sizeHint().width() for label in shown)


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
def test_nothing_is_cut_and_nothing_untranslated(
    window: Window, waiting: Store, size: tuple[int, int], qtbot: QtBot
) -> None:
    assert window.binder is not None
    window.binder.show_exchange()
    page = window.binder.exchange
    assert page is not None
    i18n.use_catalogue("ja", Pseudo())
    try:
        text.switch("ja")
        window.resize(*size)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size
        qtbot.waitUntil(lambda: not clipped(window))  # what is counted beside the page may come a moment later
        for button in page.findChildren(QPushButton):
            assert not button.isVisible() or button.text().startswith("⟦"), button.text()
        told = [page.title, page.chip, page.sub, *(label for label in page.list.head.findChildren(QLabel))]
        assert all("⟦" in label.text() for label in told if label.isVisible() and label.text() != "李裕發")
    finally:
        i18n.forget_catalogues()
        text.switch("zh_TW")


def test_moments_are_as_short_as_they_can_be() -> None:
    from datetime import datetime

    now = datetime(2026, 9, 18, 20, 0)

    def ms(*when: int) -> int:
        return round(datetime(*when).timestamp() * 1000)  # type: ignore[arg-type]

    assert moment(ms(2026, 9, 18, 8, 10), now) == "今天 08:10"
    assert moment(ms(2026, 9, 17, 8, 10), now) == "9/17 08:10"
    assert moment(ms(2019, 9, 17, 8, 10), now) == "民國108年9月17日 08:10"
    assert moment(0, now) == "" and moment(10**18, now) == "—"
    assert span(ms(2026, 9, 17, 20, 3), ms(2026, 9, 17, 20, 31), now) == "9/17 20:03–20:31"
    assert span(ms(2026, 9, 17, 20, 3), ms(2026, 9, 18, 8, 0), now) == "9/17 20:03–今天 08:00"
    assert span(ms(2026, 9, 17, 20, 3), ms(2026, 9, 17, 20, 3), now) == "9/17 20:03"

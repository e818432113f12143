"""Warnings in the window: on the card, in the panel, in the list of all; accepted for good, and taken back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.warnings import Hours
from desktop.store import records, warnings
from desktop.store import tables as t
from desktop.ui import dialogs, text, traveltimes
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.traveltimes import WayDialog, WaysDialog
from desktop.ui.warninglist import WarningList
from desktop.ui.warningrows import WarningRows
from desktop.ui.window import Window


def page_of(window: Window) -> ItineraryPage:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    assert isinstance(page, ItineraryPage)
    return page


def evening(page: ItineraryPage, title: str, start: str, end: str, place: str, **more: Any) -> str:
    fields = {"kind": "reception", "title_zh": title, "title_ja": title, "start_date": "2019-09-19", "place_zh": place}
    own = {"delegation_id": page.delegation_id, "start_time": start, "end_time": end}
    return page.store.do("add", records.add, t.Event, {**fields, **own, **more})


def shown(page: ItineraryPage) -> list[str]:
    return [row.warning.key for row in rows_of(page).rows]


def rows_of(page: ItineraryPage) -> WarningRows:
    found = page.panel.warnings
    assert isinstance(found, WarningRows)
    return found


def test_a_warning_is_read_accepted_and_taken_back(window: Window, qtbot: QtBot) -> None:
    page = page_of(window)
    first = evening(page, "懇親會", "18:00", "19:30", "飯店", capacity=3)
    second = evening(page, "餐敘", "19:00", "20:00", "會館")
    third = evening(page, "續攤", "20:05", "21:00", "酒館")
    page.reload_board()
    page.show_record(second)
    rows = rows_of(page)
    qtbot.waitUntil(lambda: shown(page) == ["person_twice", "way_short"])
    qtbot.waitUntil(lambda: {first, second, third} <= page.warnings.keys())
    assert "懇親會" in rows.rows[0].said.text() and not rows.isHidden()
    assert [button.text() for button in rows.rows[0].other_buttons] == ["前往「懇親會」"]
    text.switch("ja")
    qtbot.waitUntil(lambda: "予定が重なっています" in rows.rows[0].said.text())
    text.switch("zh_TW")

    rows.rows[0].accept_button.click()
    qtbot.keyClicks(rows.rows[0].why, "A only")
    page.desk.adviser.again()  # type: ignore[union-attr]  # what is being written stays
    assert rows.rows[0].why.text() == "A only"
    qtbot.keyClick(rows.rows[0].why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page) == ["way_short"])
    assert page.store.undo_label() == "Accept warning"
    rows.fold_button.click()
    assert [row.back_button.text() for row in rows.accepted_rows] == [i18n._("Warn again")]
    page.store.do("later", records.edit, t.Event, first, {"end_time": "19:45"})  # another fact: it comes back
    qtbot.waitUntil(lambda: shown(page) == ["person_twice", "way_short"])
    page.store.undo()
    qtbot.waitUntil(lambda: len(rows.accepted_rows) == 1)
    rows.accepted_rows[0].back_button.click()
    qtbot.waitUntil(lambda: shown(page) == ["person_twice", "way_short"])

    def far(dialog: WayDialog) -> bool:
        dialog.line.setText("soon")
        dialog.accept()
        assert dialog.result() == 0 and dialog.problem.text()
        dialog.line.setText("4")
        dialog.accept()
        return bool(dialog.result())

    way = next(row for row in rows.rows if row.warning.key == "way_short")
    with dialogs.answers(far):
        way.way_button.click()
    qtbot.waitUntil(lambda: shown(page) == ["person_twice"])
    rows.rows[0].other_buttons[0].click()
    assert page.panel.row_id == first
    qtbot.waitUntil(lambda: shown(page) == ["capacity", "person_twice"])


def test_all_warnings_stand_in_one_list_with_the_settings(window: Window, qtbot: QtBot) -> None:
    page = page_of(window)
    late = evening(page, "拜會", "17:30", "18:30", "縣廳", kind="visit")
    evening(page, "懇親會", "18:45", "20:00", "縣廳", capacity=1)
    qtbot.waitUntil(lambda: late in page.warnings)

    def look(dialog: WarningList) -> bool:
        assert "hours" in [row.warning.key for row in dialog.rows if row.warning.item_id == late]
        count = len(dialog.rows)
        dialog.clocks["closes"].setText("8:00")
        dialog.clocks["closes"].editingFinished.emit()
        assert not dialog.problem.isHidden() and warnings.hours_of(window.settings) == Hours()
        dialog.clocks["closes"].setText("1830")
        dialog.clocks["closes"].editingFinished.emit()
        qtbot.waitUntil(lambda: len(dialog.rows) < count)
        assert dialog.problem.isHidden() and dialog.clocks["closes"].text() == "18:30"
        dialog.rows[0].accept_button.click()
        qtbot.keyClick(dialog.rows[0].why, Qt.Key.Key_Return)
        dialog.accepted_button.click()
        qtbot.waitUntil(lambda: len(dialog.accepted_rows) == 1)
        dialog.go(late)
        return True

    with dialogs.answers(look):
        window.actions_.by_name["warninglist:show"].trigger()
    assert page.panel.row_id == late
    window.status.show_warnings()

    with dialogs.answers(lambda dialog: isinstance(dialog, WarningList)):
        window.status.all_button.click()


def test_ways_are_listed_entered_and_changed(window: Window) -> None:
    page = page_of(window)

    def enter(dialog: WaysDialog, *values: str) -> None:
        for field, value in zip(dialog.new.fields.values(), values, strict=False):
            assert isinstance(field, QLineEdit)
            field.setText(value)
        dialog.new.enter()
        dialog.refresh()

    def look(dialog: WaysDialog) -> bool:
        enter(dialog, "千葉縣廳", "千葉県庁", "5")
        assert dialog.grid.ids() == [] and not dialog.said.isHidden()
        enter(dialog, "千葉縣廳", "商工會議所", "many")
        assert dialog.grid.ids() == []
        enter(dialog, "千葉縣廳", "商工會議所", "20")
        enter(dialog, "商工会議所", "千葉県庁", "25")
        (one,) = dialog.grid.ids()
        dialog.on_edited(one, "minutes", "30")
        dialog.refresh()
        with page.store.read() as connection:
            assert [row[1:4] for row in warnings.ways(connection)] == [("千葉縣廳", "商工會議所", 30)]
        dialog.on_delete(one)
        dialog.refresh()
        assert dialog.grid.ids() == []
        return True

    with dialogs.answers(look):
        traveltimes.open_dialog(page)

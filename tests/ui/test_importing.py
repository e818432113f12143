"""Files into the itinerary and out of it, in the window: columns, preview, one action; in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.store import events
from desktop.ui import dialogs, exporting, importing, text
from desktop.ui.importing import ImportDialog
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.window import Window

TABLE = "備忘,,\n何時,活動,說明\n9/18 19:30,歡迎晚宴,飯店一樓\n9/19 9:00,改期討論,\n不明,壞的,\n"
TICKET = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:t1\r\nDTSTART:20190916T100000\r\nSUMMARY:部內會議\r\nEND:VEVENT\r\n"
    "nonsense\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def page(window: Window) -> ItineraryPage:
    window.show_page("itinerary")
    found = window.findChild(ItineraryPage)
    assert found is not None
    return found


def titles(page: ItineraryPage) -> list[str]:
    with page.store.read() as connection:
        return [row.title_zh for row in events.of(connection, page.delegation_id)]


def cells(dialog: ImportDialog, column: int) -> list[str]:
    table = dialog.preview_page.table
    return [item.text() if (item := table.item(row, column)) else "" for row in range(table.rowCount())]


def test_a_table_in_big5_comes_in_as_one_action(page: ItineraryPage, tmp_path: Path) -> None:
    file = tmp_path / "行程.csv"
    file.write_bytes(TABLE.encode("cp950"))
    before = titles(page)

    def answer(dialog: ImportDialog) -> bool:
        dialog.show()
        columns = dialog.columns_page
        assert columns.encoding_box.currentData() == "cp950"
        assert dialog.on_columns
        columns.encoding_box.setCurrentIndex(columns.encoding_box.findData("cp932"))
        columns.encoding_box.activated.emit(columns.encoding_box.currentIndex())
        assert columns.lost.isVisibleTo(columns)
        columns.encoding_box.setCurrentIndex(columns.encoding_box.findData("cp950"))
        columns.encoding_box.activated.emit(columns.encoding_box.currentIndex())
        assert not columns.lost.isVisibleTo(columns)
        columns.header_box.setCurrentIndex(columns.header_box.findData(1))
        columns.header_box.activated.emit(2)
        dialog.go_on()  # nobody said yet which column is the date
        assert dialog.on_columns
        assert dialog.problem.isVisibleTo(dialog)
        for place, key in ((0, "start_date"), (1, "title_zh"), (2, "place_zh")):
            box = columns.box(place)
            box.setCurrentIndex(box.findData(key))
            box.activated.emit(box.currentIndex())
        columns.table.setFocus()
        QTest.keyClick(columns.table, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is columns.box(0)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert not dialog.on_columns
        assert cells(dialog, 1) == ["3", "4", "5"]
        assert cells(dialog, 0) == ["新增", "新增", "無法匯入"]
        assert "不是日期" in cells(dialog, 4)[2]
        text.switch("ja")
        text.catch_up()
        assert cells(dialog, 0) == ["新規", "新規", "取り込み不可"]
        assert dialog.ok_button.text() == "2件を取り込む"
        table = dialog.preview_page.table
        table.setCurrentCell(1, 0)
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert dialog.ok_button.text() == "1件を取り込む"
        assert dialog.preview_page.chosen() == {0}
        assert titles(page) == before  # nothing yet
        return True

    with dialogs.answers(file, answer):
        assert importing.open_dialog(page)
    assert set(titles(page)) - set(before) == {"歡迎晚宴"}
    assert "歡迎晚宴" in [card.row.title_zh for card in page.board.cards.values()]
    page.store.undo()
    assert titles(page) == before


def test_a_calendar_needs_no_columns_and_its_guesses_can_be_changed(page: ItineraryPage, tmp_path: Path) -> None:
    file = tmp_path / "t.ics"
    file.write_text(TICKET, encoding="utf-8", newline="")

    def answer(dialog: ImportDialog) -> bool:
        preview = dialog.preview_page
        assert not dialog.on_columns
        assert dialog.back_button.isHidden()
        assert cells(dialog, 0) == ["新增", "無法匯入"]
        preview.kind_box.setCurrentIndex(preview.kind_box.findData("rehearsal"))
        preview.kind_box.activated.emit(preview.kind_box.currentIndex())
        preview.zone_box.setCurrentIndex(preview.zone_box.findData("Asia/Taipei"))
        preview.zone_box.activated.emit(preview.zone_box.currentIndex())
        assert dialog.preview is not None
        values = dialog.preview.lines[0].values
        assert (values["kind"], values["start_zone"]) == ("rehearsal", "Asia/Taipei")
        return True

    with dialogs.answers(file, answer):
        assert importing.open_dialog(page)
    assert "部內會議" in titles(page)
    with dialogs.answers(file, lambda dialog: dialog.ok_button.isEnabled()):  # nothing new in it any more
        assert not importing.open_dialog(page)
    wrong = tmp_path / "x.xlsx"
    wrong.write_bytes(b"%PDF-1.7")
    with dialogs.answers(wrong):
        assert not importing.open_dialog(page)
    assert page.banner.isVisibleTo(page)

    target = tmp_path / "out.ics"
    with dialogs.answers(lambda dialog: dialog.whom() == ("", ""), target):
        assert exporting.save_calendar(page) == target
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")
    for ending, head in (("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf")):
        with dialogs.answers(tmp_path / "table"):
            made = exporting.save_as(page, ending)
        assert made is not None
        assert made.read_bytes().startswith(head)
    with dialogs.answers(page.store.path):
        assert exporting.save_as(page, "csv") is not None or page.banner.isVisibleTo(page)
    assert len(exporting.entries(page)) == 6

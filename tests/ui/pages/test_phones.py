"""The window for phones: tomorrow is offered, text and picture are what is sent, everything can be saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop import papers
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, phones
from desktop.ui.desk import Desk
from desktop.ui.pages.documents import DocumentsPage

DAY = date(2019, 9, 18)


def test_tomorrow_is_ready_to_send(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = phones.PhonesDialog(None, desk.store, desk.delegation_id, date(2019, 9, 17))
    qtbot.addWidget(dialog)
    assert dialog.day.currentData() == DAY
    assert dialog.text.toPlainText() == papers.day_text(
        desk.store, desk.delegation_id, DAY, "both", today=date(2019, 9, 17)
    )
    dialog.copy_text()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert dialog.said.text().startswith("文字已複製")
    qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull(), timeout=5000)
    with dialogs.answers(tmp_path / "day.png", tmp_path / "days.png", tmp_path / "page.html", None):
        dialog.save_picture()
        assert (tmp_path / "day.png").read_bytes() == dialog.png
        dialog.save_every()
        assert len(list(tmp_path.glob("days 09-*.png"))) == dialog.day.count() == 4
        dialog.save_page()
        dialog.save_picture()
    assert (tmp_path / "page.html").read_bytes().startswith(b"<!doctype html>")
    dialog.whom.setCurrentIndex(1)
    dialog.language.setCurrentIndex(2)
    dialog.show_all()
    assert "王大明" in dialog.text.toPlainText() and "集合：" in dialog.text.toPlainText()
    assert "行程" not in dialog.text.toPlainText()


def test_before_and_after_the_trip_the_nearest_day_is_offered(desk: Desk) -> None:
    made = papers.programme_of(desk.store, desk.delegation_id)
    for today, day in (
        (date(2019, 1, 1), 17),
        (date(2019, 9, 16), 17),
        (date(2019, 9, 20), 20),
        (date(2026, 1, 1), 20),
    ):
        assert phones.first_day(made, today) == date(2019, 9, day)


def test_the_print_room_opens_it_and_says_where_nothing_is_planned(
    desk: Desk, show: Callable[[type[DocumentsPage]], DocumentsPage]
) -> None:
    page = show(DocumentsPage)
    page.show_document("itinerary", "")
    assert "phones" in page.saver.kinds
    with dialogs.answers(True) as asked:
        page.show_phones()
    assert asked == ["PhonesDialog"]
    empty = {"code": "empty", "name_zh": "空的", "start_date": "2026-03-05", "end_date": "2026-03-06"}
    desk.delegation_id = desk.store.do("Add", records.add, t.Delegation, empty)
    with dialogs.answers() as asked:
        page.show_phones()
    assert asked == ["tell"]

"""Handing a person all that is held about that person, and the record of who gave what away."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.store import tables as t
from desktop.store.registers import table_of
from desktop.ui import accesslog, dialogs, text
from desktop.ui.accesslog import AccessLog
from desktop.ui.pages.page import Page
from desktop.ui.persondata import PersonDataDialog, open_dialog
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    window.show_page("contacts")
    found = window.page
    assert isinstance(found, Page)
    return found


def test_a_person_gets_a_file_and_it_is_on_record(page: Page, window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    person = table_of(t.Person)
    with page.store.read() as connection:
        wang = connection.execute(select(person.c.id).where(person.c.name_zh == "王大明")).scalar_one()

    def spreadsheet(dialog: PersonDataDialog) -> bool:
        assert "聯絡人 1" in dialog.holds.text() and "團員 1" in dialog.holds.text()
        dialog.kind.setCurrentIndex(dialog.kind.findData("csv"))
        return True

    with dialogs.answers(spreadsheet, tmp_path / "own"):
        assert open_dialog(page, wang) == tmp_path / "own.csv"
    assert "王大明" in (tmp_path / "own.csv").read_text(encoding="utf-8-sig")
    log = AccessLog(window, page.store)
    qtbot.addWidget(log)
    shown = [[column.text(row) for column in log.table.model_.columns][2:] for row in log.table.model_.rows]
    assert shown[0] == ["已提供本人資料", "王大明 .csv"] and log.count.text() == f"{len(shown)} 筆"
    log.which.setCurrentIndex(log.which.findData("own_data"))
    log.which.activated.emit(1)
    with dialogs.answers(tmp_path / "record.xlsx"):
        log.save()
    assert (tmp_path / "record.xlsx").read_bytes().startswith(b"PK")
    text.switch("ja")
    try:
        assert log.table.model_.columns[2].text(log.table.model_.rows[0]) == "本人への情報提供を実施"
    finally:
        text.switch("zh_TW")
    with dialogs.answers(True) as asked:
        assert window.binder is not None
        accesslog.show(window.binder)
    assert asked == ["AccessLog"]

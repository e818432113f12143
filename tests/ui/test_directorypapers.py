"""The window that prints from the directory."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop import settings
from desktop.store import cardsheets
from desktop.store import tables as t
from desktop.store.registers import read_row, table_of
from desktop.ui import dialogs, text
from desktop.ui.directorypapers import EVERYBODY, DirectoryPapers
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.pages.page import Page
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    window.show_page("contacts")
    found = window.page
    assert isinstance(found, Page)
    return found


def choose(dialog: DirectoryPapers, box: str, key: str) -> None:
    combo = getattr(dialog, box)
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())
    dialog.render_paper()


def test_what_is_previewed_is_saved_and_noted(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    with page.store.read() as connection:
        (wang,) = connection.execute(select(table_of(t.Person).c.id).where(table_of(t.Person).c.name_zh == "王大明"))
    dialog = DirectoryPapers(page, [wang[0]])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.paper is not None)
    assert dialog.people.currentText() == "名單上顯示的人（1）" and dialog.leaves.count.text() == "1 / 1"
    assert not dialog.placing.isVisibleTo(dialog) and "註明為內部資料" in dialog.reads.text()
    choose(dialog, "reader", "other")
    with dialogs.answers(tmp_path / "list.pdf"):
        dialog.save_paper()
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    access = table_of(t.Access)
    with page.store.read() as connection:
        (note,) = connection.execute(select(access.c.note).where(access.c.what == "list")).scalars()
    assert note == "directory other 1 list.pdf"
    choose(dialog, "people", EVERYBODY)
    assert dialog.leaves.count.text() == "1 / 2"
    dialog.leaves.turn(1)
    assert dialog.leaves.count.text() == "2 / 2"
    choose(dialog, "which", "labels")
    assert dialog.placing.isVisibleTo(dialog) and not dialog.reader.isVisibleTo(dialog) and dialog.notices.count() == 3
    text.switch("ja")
    try:
        assert dialog.language.currentText() == "宛先の国の言語で" and dialog.which.currentText() == "宛名ラベル"
    finally:
        text.switch("zh_TW")


def test_the_sheet_that_an_earlier_version_kept_becomes_an_own_one(page: Page, qtbot: QtBot) -> None:
    settings.load().put(label_sheet="3 7 64 33.9 7 13 66 33.9")
    dialog = DirectoryPapers(page, [], "labels")
    qtbot.addWidget(dialog)
    dialog.render_paper()
    sheet = dialog.placing.sheet()
    assert sheet is not None and (sheet.name_zh, sheet.per_page, sheet.pitch_x) == ("自訂標籤紙張", 21, 66)
    assert dialog.paper is not None and dialog.save_button.isEnabled()
    again = DirectoryPapers(page, [], "labels")
    qtbot.addWidget(again)
    with page.store.read() as connection:
        assert [one.key for one in cardsheets.listed(connection)] == [sheet.key]
    assert again.placing.sheet() == sheet


def test_ctrl_p_prints_the_page_that_is_shown(window: Window, page: Page) -> None:
    printing = window.actions_.by_name["print_papers"]
    assert isinstance(page, ContactsPage)
    page.show_record(page.shown_ids()[0])
    line = page.person_panel.form.field("email").focusProxy()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "new@pref.example.jp")
    with dialogs.answers(False) as asked:
        printing.trigger()
    with page.store.read() as connection:
        assert read_row(connection, t.Person, page.person_panel.row_id)["email"] == "new@pref.example.jp"
    assert asked == ["DirectoryPapers"] and window.key == "contacts"
    window.show_page("members")
    printing.trigger()
    assert window.key == "documents"

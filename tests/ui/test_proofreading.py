"""The window of proof-reading, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.store import records
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import dialogs, text
from desktop.ui.pages.page import Page
from desktop.ui.proofreading import ProofDialog, open_dialog
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    window.show_page("contacts")
    found = window.page
    assert isinstance(found, Page)
    return found


def test_space_corrects_delete_leaves_and_enter_goes_there(page: Page, window: Window, qtbot: QtBot) -> None:
    event = page.act(
        "add", records.add, t.Event,
        {"delegation_id": page.delegation_id, "kind": "visit", "title_zh": "TIPO 产業座談", "topics_zh": "経濟",
         "start_date": "2019-09-18"},
    )  # fmt: skip
    dialog = ProofDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.scope.setCurrentIndex(1)
    dialog.refresh()
    assert dialog.count.text() == "共 3 項" and dialog.rule.count() == 3
    first = dialog.current
    assert first is not None and (first.rule, dialog._text(dialog.table.model_.rows[0])) == (
        "abbreviation", "【TIPO】 产業座談",
    )  # fmt: skip
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert not dialog.said.isVisibleTo(dialog), dialog.said.text()
    assert dialog.current is not None and dialog.current.found == "产"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    with page.store.read() as connection:
        assert read_row(connection, t.Event, event)["title_zh"] == "TIPO 產業座談"
    dialog.undo()
    dialog.undo()
    assert dialog.count.text() == "共 3 項"
    text.switch("ja")
    try:
        assert dialog.count.text() == "3件" and dialog.rule.itemText(1).startswith("未登録の略称")
    finally:
        text.switch("zh_TW")
    asked: list[tuple[str, str]] = []
    page.desk.record_asked.connect(lambda where, row: asked.append((where, row)))

    def enter(shown: ProofDialog) -> bool:
        shown.table.choose(next(row.id for row in shown.table.model_.rows if row.finding.found == "経"))
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
        return True

    with dialogs.answers(enter):
        open_dialog(page)
    assert asked == [("itinerary", event)]

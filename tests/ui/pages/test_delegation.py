"""The delegation's own form: dates are checked together, deleting asks first and is undone as one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.delegationrow import DelegationRow
from desktop.store import delegations, events, records, registers
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.desk import Desk
from desktop.ui.pages.delegation import DelegationPage


@pytest.fixture
def page(show: Callable[[type[DelegationPage]], DelegationPage]) -> DelegationPage:
    return show(DelegationPage)


def trips(desk: Desk) -> list[DelegationRow]:
    with desk.store.read() as connection:
        return delegations.everything(connection)


def put(page: DelegationPage, qtbot: QtBot, name: str, words: str) -> None:
    line = page.form.field(name).focusProxy()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_dates_are_checked_together(page: DelegationPage, desk: Desk, qtbot: QtBot) -> None:
    put(page, qtbot, "end_date", "108/9/16")
    assert page.form.field("end_date").problem is not None
    assert trips(desk)[0].end == date(2019, 9, 20)
    put(page, qtbot, "end_date", "108/9/21")
    assert page.form.field("end_date").problem is None
    assert trips(desk)[0].end == date(2019, 9, 21)
    assert desk.store.undo_label() == "Change delegation"


def test_a_code_is_letters_and_digits(page: DelegationPage, desk: Desk, qtbot: QtBot) -> None:
    put(page, qtbot, "code", "a b")
    assert page.form.field("code").problem is not None
    put(page, qtbot, "code", "chiba-2019")
    assert trips(desk)[0].code == "chiba-2019"


def test_deleting_asks_and_undo_brings_all_back(page: DelegationPage, desk: Desk, qtbot: QtBot) -> None:
    with dialogs.answers(False):
        page.delete()
    assert len(trips(desk)) == 1
    with dialogs.answers(True), qtbot.waitSignal(page.done):
        page.delete()
    assert trips(desk) == []
    desk.store.undo()
    with desk.store.read() as connection:
        assert len(events.of(connection, desk.delegation_id)) == 13
        assert len(delegations.members(connection, desk.delegation_id)) == 4


def test_the_approval_is_kept_as_it_was_given(page: DelegationPage, desk: Desk, qtbot: QtBot) -> None:
    for name, words in (
        ("approved_on", "108/8/1"),
        ("approval_no", "府經商字第1080000001號"),
        ("approved_start", "108/9/17"),
        ("approved_end", "108/9/20"),
        ("approved_minor", "NT$512,005"),
        ("emergency_phone", "+81 90 0000 0000"),
        ("insurer_phone", "+886 2 0000 0000"),
    ):
        line = page.form.field(name).focusProxy()
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.setText(words)
        line.textEdited.emit(words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert page.form.field(name).problem is None, name
    with desk.store.read() as connection:
        row = records.opened(connection, t.Delegation, desk.delegation_id)[0]
    assert (row["approved_on"], row["approved_start"], row["approved_end"]) == (
        date(2019, 8, 1),
        date(2019, 9, 17),
        date(2019, 9, 20),
    )
    assert row["approved_minor"] == 51200500
    put(page, qtbot, "approved_minor", "much")
    assert page.form.field("approved_minor").problem is not None
    line = page.form.field("approved_minor").focusProxy()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    with desk.store.read() as connection:
        assert records.opened(connection, t.Delegation, desk.delegation_id)[0]["approved_minor"] is None


def test_what_the_handbook_shall_say_besides_is_typed_here(page: DelegationPage, desk: Desk, qtbot: QtBot) -> None:
    chinese, japanese = page.form.field("handbook_zh").findChildren(QPlainTextEdit)
    for box, words in ((chinese, "第一天請穿正式服裝。"), (japanese, "初日は正装です。")):
        box.setFocus()
        box.insertPlainText(words)
    page.form.field("name_zh").focusProxy().setFocus()
    row = trips(desk)[0]
    with desk.store.read() as connection:
        found = registers.read_row(connection, t.Delegation, row.id)
    assert (found["handbook_zh"], found["handbook_ja"]) == ("第一天請穿正式服裝。", "初日は正装です。")

"""The delegation's own form: dates are checked together, deleting asks first and is undone as one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.store import delegations, events
from desktop.ui import dialogs
from desktop.ui.desk import Desk
from desktop.ui.pages.delegation import DelegationPage


@pytest.fixture
def page(show: Callable[[type[DelegationPage]], DelegationPage]) -> DelegationPage:
    return show(DelegationPage)


def trips(desk: Desk) -> list[delegations.DelegationRow]:
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

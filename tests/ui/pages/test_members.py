"""The members page: order, roles, adding from the directory, taking off the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.store import delegations, directory
from desktop.ui import choices, text
from desktop.ui.desk import Desk
from desktop.ui.pages.members import MembersPage, RolesField
from desktop.ui.picker import PickerField


@pytest.fixture
def page(show: Callable[[type[MembersPage]], MembersPage]) -> MembersPage:
    return show(MembersPage)


def members(desk: Desk) -> list[delegations.MemberRow]:
    with desk.store.read() as connection:
        return delegations.members(connection, desk.delegation_id)


def test_the_four_stand_in_print_order(page: MembersPage) -> None:
    assert [row.name_zh for row in page.table.model_.rows] == ["王大明", "陳小華", "林美玲", "黃志強"]
    assert page.count.text() == "全團 4 人"
    text.switch("ja")
    try:
        assert page.count.text() == "全団 4名"
        shown = [page.table.model_.index(row, 3).data() for row in range(4)]
        assert shown == ["団長", "団員", "団員", "団員・通訳"]
    finally:
        text.switch("zh_TW")


def test_moving_changes_the_print_order_as_one_action(page: MembersPage, desk: Desk) -> None:
    page.table.choose(members(desk)[3].id)
    page.move_row(-1)
    assert [row.name_zh for row in members(desk)] == ["王大明", "陳小華", "黃志強", "林美玲"]
    desk.store.undo()
    assert [row.name_zh for row in members(desk)] == ["王大明", "陳小華", "林美玲", "黃志強"]


def test_roles_are_ticked_and_stored_in_their_order(page: MembersPage, desk: Desk) -> None:
    page.table.choose(members(desk)[1].id)
    roles = page.form.field("roles")
    assert isinstance(roles, RolesField)
    roles.boxes["photographer"].click()
    roles.boxes["deputy"].click()
    assert members(desk)[1].roles == "deputy member photographer"


def test_somebody_is_added_from_the_directory(page: MembersPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.panel.create_button, Qt.MouseButton.LeftButton)
    assert len(members(desk)) == 4, "without a person there is nothing to add"
    with desk.store.read() as connection:
        guest = directory.people(connection, "松本空")[0]
    picker = page.form.field("person_id")
    assert isinstance(picker, PickerField)
    option = choices.person(desk.store, guest.id)
    assert option is not None
    picker.choose(option)
    qtbot.mouseClick(page.panel.create_button, Qt.MouseButton.LeftButton)
    assert [row.name_ja for row in members(desk)][-1] == "松本空"


def test_the_person_is_edited_beside_the_membership(page: MembersPage, desk: Desk, qtbot: QtBot) -> None:
    page.table.choose(members(desk)[0].id)
    line = page.person.field("roman").focusProxy()
    assert line is not None
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "WANG Daming")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert members(desk)[0].roman == "WANG Daming"


def test_taking_somebody_off_keeps_the_person(page: MembersPage, desk: Desk) -> None:
    row = members(desk)[2]
    page.table.choose(row.id)
    page.delete()
    assert row.id not in {member.id for member in members(desk)}
    with desk.store.read() as connection:
        assert directory.people(connection, "林美玲")
    desk.store.undo()
    assert len(members(desk)) == 4

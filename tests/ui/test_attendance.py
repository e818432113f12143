"""Who comes to what: ticked by cell, row, column, group and company, counted at the top, taken back as one."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.attendance import sheet
from desktop.store import plan, records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.attendance import AttendanceDialog, open_dialog
from desktop.ui.headcounts import HeadCountDialog
from desktop.ui.pages.page import Page
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    return window.page


def coming(page: Page) -> list[list[str]]:
    """Names of who comes to each item, as it stands in the store."""
    with page.store.read() as connection:
        made = sheet(plan.read(connection, page.delegation_id))
    return [[one.name.zh for one in made.members if made.comes(item.id, one.member_id)] for item in made.items]


def pick(dialog: AttendanceDialog, row: int, column: int) -> None:
    dialog.grid.setCurrentIndex(dialog.grid.cells.index(row, column))


def test_cells_are_ticked_by_mouse_and_keys_and_taken_back_as_one(page: Page, qtbot: QtBot) -> None:
    before = coming(page)
    dialog = AttendanceDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    grid = dialog.grid
    assert len(before[0]) == 4
    where = grid.visualRect(grid.cells.index(1, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert coming(page)[0] == [before[0][0], *before[0][2:]]
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert coming(page) == before
    QTest.keyClick(grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert all(before[0][1] not in names for names in coming(page))
    dialog.undo()
    assert coming(page) == before and dialog.sheet.count(dialog.sheet.items[0].id) == 4
    QTest.keyClick(grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert coming(page)[0] == [] and coming(page)[1] == before[1]
    heading = QPoint(5, grid.verticalHeader().sectionViewportPosition(0) + 5)
    QTest.mouseClick(grid.verticalHeader().viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert len(grid.marked()) == len(before)
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(grid.cells.index(0, 0)).center())
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(grid.cells.index(2, 1)).center())
    assert coming(page)[0] == []  # a drag marks and changes nothing
    for _action in ("the column", "ticked again", "unticked"):
        dialog.undo()
    assert coming(page) == before
    dialog.say_of([(dialog.sheet.items[0].id, "nobody")] * 3001, True)
    assert "3000" in dialog.said.text() and coming(page) == before
    depth = page.store.undo_label()
    for _more in range(5):
        dialog.undo()  # nothing of what was done before the window opened
    assert page.store.undo_label() == depth


def test_a_group_or_a_company_is_ticked_at_once(page: Page, qtbot: QtBot) -> None:
    with page.store.read() as connection:
        people = plan.travellers(connection, page.delegation_id)
    trip = {"delegation_id": page.delegation_id, "name_zh": "A組", "name_ja": "A班"}
    team = page.store.do("group", records.add, t.Team, trip)
    for one in people[1:3]:
        page.store.do("in", records.add, t.TeamMember, {"team_id": team, "member_id": one.member_id})
    dialog = AttendanceDialog(page)
    qtbot.addWidget(dialog)
    pick(dialog, 1, 0)
    choices = dialog.choices()
    assert [words.rpartition("：")[2] for words, _cells in choices[3:]] == ["A組", people[1].organisation.zh]
    dialog.say_of(choices[3][1], False)
    assert coming(page)[0] == [people[0].name.zh, people[3].name.zh]
    dialog.show_combo.setCurrentIndex(dialog.show_combo.findText("A組"))
    assert [one.member_id for one in dialog.grid.cells.rows] == [one.member_id for one in people[1:3]]
    pick(dialog, 0, 0)
    dialog.say_of(dialog.choices()[2][1], None)  # as usual again
    assert len(coming(page)[0]) == 4
    pick(dialog, 0, 1)
    company = dialog.choices()[-1][1]
    assert {member for _item, member in company} == {
        one.member_id for one in people if one.organisation == people[1].organisation
    }
    accessible = dialog.grid.cells.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert people[1].name.zh in accessible and "出席" in accessible


def test_head_counts_are_copied_in_japanese(page: Page, qtbot: QtBot) -> None:
    with page.store.read() as connection:
        whole = plan.read(connection, page.delegation_id)
    personal = {"person_id": whole.travellers[0].person_id, "diet": "vegetarian"}
    page.store.do("diet", records.add, t.Personal, personal)
    assert i18n.current() == "zh_TW"
    dialog = HeadCountDialog(page, page.store, whole)
    qtbot.addWidget(dialog)
    dialog.meals.setChecked(False)
    dialog.list.clearSelection()
    dialog.list.item(0).setSelected(True)
    dialog.copy()
    copied = QApplication.clipboard().text()
    assert "4名" in copied and "ベジタリアン（卵・乳製品可） 1名" in copied
    assert not any(one.name.ja in copied for one in whole.travellers)
    with dialogs.answers(lambda window: isinstance(window, AttendanceDialog)) as asked:
        open_dialog(page)
    assert asked == ["AttendanceDialog"]


def test_without_members_there_is_a_sentence(page: Page, qtbot: QtBot) -> None:
    trip = {"name_zh": "空團", "code": "empty", "start_date": date(2027, 1, 5), "end_date": date(2027, 1, 6)}
    made = page.store.do("trip", records.add, t.Delegation, trip)
    page.desk.delegation_id = made
    dialog = AttendanceDialog(page)
    qtbot.addWidget(dialog)
    assert dialog.grid.isHidden() and not dialog.empty.isHidden() and dialog.choices() == []
    dialog.undo()
    counts = HeadCountDialog(page, page.store, dialog.plan)
    qtbot.addWidget(counts)
    assert not counts.copy_button.isEnabled()

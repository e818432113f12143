"""Heads are counted by taps and keys; who is missing stands on top; what was tapped is kept with its time."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.store import attendance, plan, records, rollcall
from desktop.store import tables as t
from desktop.store.rollcall import EXCUSED, HERE, MISSING, Line
from desktop.ui import dialogs
from desktop.ui.pages.page import Page
from desktop.ui.rollcall import RollCallDialog, open_dialog
from desktop.ui.rollcalllist import pill
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    return window.page


def order(dialog: RollCallDialog) -> list[str]:
    """What stands in the list from top to bottom: a heading with its number, a member by name."""
    entries = dialog.list.people.entries
    return [one.name.zh if isinstance(one, Line) else f"{one.words} {one.people}" for one in entries]


def tap(dialog: RollCallDialog, name: str, *, excuse: bool = False) -> None:
    row = order(dialog).index(name)
    rect = dialog.list.visualRect(dialog.list.people.index(row))
    where = pill(rect).center() if excuse else QPoint(rect.left() + 30, rect.center().y())
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def test_heads_are_counted(page: Page, qtbot: QtBot) -> None:
    with page.store.read() as connection:
        whole = plan.read(connection, page.delegation_id)
    names = [one.name.zh for one in whole.travellers]
    phone = {"mobile": "+81-80-1234-0001"}
    page.store.do("phone", records.edit, t.Member, whole.travellers[2].member_id, phone)
    hour = datetime(2019, 9, 18, 7, 30, tzinfo=ZoneInfo("Asia/Taipei"))
    dialog = RollCallDialog(page, lambda: hour)
    qtbot.addWidget(dialog)
    dialog.resize(800, 600)
    dialog.show()
    assert dialog.list.isHidden() and not dialog.empty.isHidden()
    item = next(item for item in whole.items if item.when and len(whole.attending(item)) == 4)
    dialog.item_combo.setCurrentIndex(dialog.item_combo.findData(item.id))
    QTest.keyClick(dialog.start_button, Qt.Key.Key_Return)
    assert order(dialog) == ["Not here yet 4", *names] and not dialog.list.isHidden()
    tap(dialog, names[1])
    tap(dialog, names[3], excuse=True)
    assert order(dialog) == ["Not here yet 2", names[0], names[2], "Excused 1", names[3], "Here 1", names[1]]
    assert (dialog.missing.text(), dialog.counted.text()) == ("未到 2", "已到 1／3")
    with page.store.read() as connection:
        (call,) = rollcall.calls(connection, page.delegation_id)
        found = {line.name.zh: line for line in rollcall.lines(connection, call.id)}
        present = attendance.present(connection, item.id)
    zone = item.when.start_zone if item.when else ""
    assert found[names[1]].at == call.at == hour.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes")
    assert (call.here, call.event_id, found[names[2]].phone) == (1, item.id, phone["mobile"])
    assert present.here == {found[names[1]].member_id} and present.excused == {found[names[3]].member_id}
    assert present.uncounted == {found[names[0]].member_id, found[names[2]].member_id}
    QTest.keyClick(dialog.list, Qt.Key.Key_1)  # a name typed without a look at where the keys go
    QTest.keyClicks(dialog.search, "234")
    assert order(dialog) == ["Not here yet 1", names[2]]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.search.text() == "" and dialog.counted.text() == "已到 2／3"
    dialog.rest_button.click()
    states = {line.name.zh: line.state for line in dialog.lines}
    assert states == {names[0]: MISSING, names[1]: HERE, names[2]: HERE, names[3]: EXCUSED}
    assert order(dialog)[:2] == ["Not here yet 1", names[0]]
    dialog.resize(400, 300)
    bar = dialog.list.verticalScrollBar()
    dialog.list.choose(0)
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    dialog.toggle(dialog.lines[2].member_id, HERE)
    assert bar.value() == before
    dialog.undo()
    dialog.resize(800, 600)
    tap(dialog, names[0])
    tap(dialog, names[3])
    assert dialog.missing.text() == "全員到齊"
    tap(dialog, names[3])  # a second thought
    assert {line.name.zh: line.state for line in dialog.lines}[names[3]] == ""
    dialog.undo()
    dialog.undo()
    assert {line.name.zh: line.state for line in dialog.lines}[names[3]] == EXCUSED
    dialog.delete()
    assert not dialog.call_id
    dialog.undo()
    assert dialog.counted.text() == "已到 3／3"


def test_a_second_quick_tap_marks_nobody_else(page: Page, qtbot: QtBot) -> None:
    dialog = RollCallDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.item_combo.setCurrentIndex(dialog.item_combo.findData(""))
    dialog.start()
    first = dialog.list.visualRect(dialog.list.people.index(1)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseRelease(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert sum(line.state == HERE for line in dialog.lines) == 1
    QTest.keyClick(dialog.list, Qt.Key.Key_E)
    assert sum(line.state == EXCUSED for line in dialog.lines) == 1
    with dialogs.answers(lambda window: isinstance(window, RollCallDialog)) as asked:
        open_dialog(page)
    assert asked == ["RollCallDialog"]


def test_each_guide_counts_his_own_coach(page: Page, qtbot: QtBot) -> None:
    with page.store.read() as connection:
        whole = plan.read(connection, page.delegation_id)
    members = [one.member_id for one in whole.travellers]
    trip = {"delegation_id": page.delegation_id}
    for number, aboard in ((1, members[:3]), (2, members[3:])):
        coach = {**trip, "kind": "coach", "name_zh": f"{number}號車", "position": number}
        made = page.store.do("coach", records.add, t.Seating, coach)
        for member in aboard:
            page.store.do("seat", records.add, t.Seat, {"seating_id": made, "member_id": member})
    team = page.store.do("group", records.add, t.Team, {**trip, "name_zh": "A組"})
    page.store.do("in", records.add, t.TeamMember, {"team_id": team, "member_id": members[0]})
    dialog = RollCallDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.group_combo.isHidden()
    dialog.item_combo.setCurrentIndex(dialog.item_combo.findData(""))
    dialog.start()
    assert [dialog.group_combo.itemText(n) for n in range(4)] == ["全團", "1號車", "2號車", "A組"]
    dialog.group_combo.setCurrentIndex(1)
    dialog.show_lines()
    assert dialog.missing.text() == "未到 3"
    dialog.rest_is_missing()
    assert [line.state for line in dialog.lines] == [MISSING, MISSING, MISSING, ""]
    dialog.group_combo.setCurrentIndex(2)
    dialog.show_lines()
    assert order(dialog) == ["Not here yet 1", whole.travellers[3].name.zh]

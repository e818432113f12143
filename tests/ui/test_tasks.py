"""The list of tasks, its templates and the packing list, by keyboard, in a real window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.tasks import State
from desktop.store import records
from desktop.store import tables as t
from desktop.store import tasks as stored
from desktop.ui import dialogs, packing, tasks
from desktop.ui.inputs import Combo
from desktop.ui.linegrid import Grid, NewRow
from desktop.ui.packing import PackingDialog
from desktop.ui.pages.page import Page
from desktop.ui.tasks import TasksDialog
from desktop.ui.tasktemplates import TemplatesDialog
from desktop.ui.window import Window

TODAY = date.today()


@pytest.fixture
def page(window: Window) -> Page:
    """The itinerary of a trip that leaves in twenty days."""
    assert window.binder is not None
    shown = window.binder.page("itinerary")
    days = {"start_date": TODAY + timedelta(days=20), "end_date": TODAY + timedelta(days=23)}
    shown.store.do("Change", records.edit, t.Delegation, shown.delegation_id, days)
    return shown


def enter(qtbot: QtBot, row: NewRow, **values: str) -> None:
    """Type into the fields one after the other, Enter after each."""
    first = next(iter(row.fields.values()))
    first.setFocus()
    for key, field in row.fields.items():
        if isinstance(field, QLineEdit):
            field.insert(values.get(key, ""))
        elif isinstance(field, Combo) and key in values:
            field.setCurrentText(values[key])
        qtbot.keyClick(field, Qt.Key.Key_Return)


def edit(qtbot: QtBot, grid: Grid, column: str, text: str) -> None:
    """Enter on a cell, another text, Enter again."""
    place = next(n for n, one in enumerate(grid.columns) if one.key == column)
    item = grid.currentItem()
    assert item is not None
    grid.setCurrentItem(item, place)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    editor = grid.findChildren(QLineEdit)[-1]
    editor.clear()
    editor.insert(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.wait(20)


def shown(dialog: TasksDialog) -> list[tuple[str, str, date | None]]:
    return [(row.title.zh, str(row.state), row.day) for row in dialog.rows.values()]


def test_a_list_by_keyboard_alone(page: Page, qtbot: QtBot, window: Window) -> None:
    dialog = TasksDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    enter(qtbot, dialog.new, title="機票", title_ja="航空券", when="-15", owner_id="陳小華", notes="團體位")
    assert shown(dialog) == [("機票", "soon", TODAY + timedelta(days=5))]
    row = next(iter(dialog.rows.values()))
    assert (row.title.ja, row.owner.zh, row.notes) == ("航空券", "陳小華", "團體位")
    enter(qtbot, dialog.new, title="感謝函", when="返國後7天")
    enter(qtbot, dialog.new, title="錯", when="下週")  # said beside the list, and nothing is lost
    assert dialog.said.isVisibleTo(dialog) and len(dialog.rows) == 2
    assert dialog.new.values()["title"] == "錯"
    dialog.new.clear()
    dialog.grid.choose(row.id)
    edit(qtbot, dialog.grid, "when", "30天前")
    assert shown(dialog)[0] == ("機票", "overdue", TODAY - timedelta(days=10))
    edit(qtbot, dialog.grid, "title", "機票與座位")
    assert dialog.rows[row.id].title.zh == "機票與座位"
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Space)
    qtbot.wait(20)
    assert dialog.rows[row.id].state is State.DONE and dialog.rows[row.id].done_on == TODAY
    dialog.undo()
    assert dialog.rows[row.id].state is State.OVERDUE
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Delete)
    qtbot.wait(20)
    assert [title for title, *_rest in shown(dialog)] == ["感謝函"]
    enter(qtbot, dialog.new, title="同日", when="+7")
    dialog.on_move(dialog.grid.current(), -1)
    dialog.on_move(dialog.grid.current(), -1)  # asked twice before the list was read anew: nothing more to take back
    assert [title for title, *_rest in shown(dialog)] == ["感謝函", "同日"]
    dialog.refresh()
    assert [title for title, *_rest in shown(dialog)] == ["同日", "感謝函"]
    edit(qtbot, dialog.grid, "title", "同日")  # unchanged: nothing to take back either
    for _step in range(12):
        dialog.undo()
    assert shown(dialog) == []
    assert page.store.undo_label() == "Change"  # what was done before the window opened stays


def test_a_day_on_which_offices_are_closed_is_marked(page: Page, qtbot: QtBot) -> None:
    sunday = TODAY + timedelta(days=20 - (TODAY.weekday() + 21) % 7)
    assert sunday.weekday() == 6
    page.store.do("Add", stored.add, page.delegation_id, {"title": "週日", "due": sunday})
    page.store.do("Add", stored.add, page.delegation_id, {"title": "完成", "due": sunday, "done_on": TODAY})
    dialog = TasksDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._marked)
    told = {}
    for place in range(dialog.grid.topLevelItemCount()):
        item = dialog.grid.topLevelItem(place)
        assert item is not None
        told[item.text(0)] = (item.text(2), item.toolTip(2))
    assert "休" in told["週日"][0] and "前一上班日" in told["週日"][1]
    assert "休" not in told["完成"][0]


def test_templates_and_what_the_header_says(page: Page, qtbot: QtBot, window: Window) -> None:
    assert window.binder is not None
    with dialogs.answers(lambda dialog: apply_first(dialog)) as asked:
        tasks.open_dialog(page)
    assert asked == ["TasksDialog"]
    window.binder.advise()
    header = window.header
    with page.store.read() as connection:
        due, late = stored.due_count(connection, page.delegation_id, TODAY)
    assert due > late > 0
    for code, words in (("zh_TW", f"到期 {due} 項"), ("ja", f"期限 {due}件")):
        window.set_language(code)
        assert (header.due_button.isVisibleTo(header), header.due_button.text()) == (True, words)
    window.set_language("zh_TW")
    with dialogs.answers(True) as asked:
        qtbot.mouseClick(header.due_button, Qt.MouseButton.LeftButton)
    assert asked == ["TasksDialog"]
    edit_templates(page, qtbot)
    page.store.do("x", records.edit, t.Delegation, page.delegation_id, {"status": "cancelled"})
    window.binder.advise()
    assert not header.due_button.isVisibleTo(header)


def apply_first(dialog: QWidget) -> bool:
    assert isinstance(dialog, TasksDialog)
    dialog._fill_menu()
    with dialog.store.read() as connection:
        template = stored.templates(connection)[0]
    dialog.apply(template)
    assert len(dialog.rows) == template.lines
    assert i18n.current() == "zh_TW" and dialog.said.text().startswith(f"已加入 {template.lines} 項")
    return True


def edit_templates(page: Page, qtbot: QtBot) -> None:
    outer = TasksDialog(page)
    dialog = TemplatesDialog(outer)
    qtbot.addWidget(outer)
    qtbot.addWidget(dialog)
    dialog.show()
    count = dialog.list.count()
    dialog.add_template()
    name = dialog.names["zh_TW"]
    name.setText("本局範本")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    enter(qtbot, dialog.new, title="簽約", when="-10")
    enter(qtbot, dialog.new, title="日期", when="115/3/5")  # a template knows no days of the calendar
    assert dialog.said.isVisibleTo(dialog)
    dialog.grid.choose(next(iter(dialog.lines)))
    edit(qtbot, dialog.grid, "when", "+5")
    with page.store.read() as connection:
        made = stored.templates(connection)[-1]
        assert made.name.zh == "本局範本"
        assert [(line.title.zh, line.days) for line in stored.template_lines(connection, made.id)] == [("簽約", 5)]
    dialog.apply()
    dialog.delete_template()
    qtbot.wait(20)
    assert dialog.list.count() == count
    outer.refresh()
    assert "簽約" in [title for title, *_rest in shown(outer)]


def test_the_packing_list(page: Page, qtbot: QtBot) -> None:
    with dialogs.answers(True) as asked:
        packing.open_dialog(page)
    assert asked == ["PackingDialog"]
    dialog = PackingDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    enter(qtbot, dialog.new, item_zh="禮品", item_ja="記念品", quantity="3", member_id="王大明")
    enter(qtbot, dialog.new, item_zh="名片", quantity="多")  # no number
    assert dialog.said.isVisibleTo(dialog)
    dialog.new.clear()
    (thing,) = dialog.things.values()
    assert (thing.name.zh, thing.name.ja, thing.quantity) == ("禮品", "記念品", 3)
    dialog.grid.choose(thing.id)
    edit(qtbot, dialog.grid, "quantity", "5")
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Space)
    qtbot.wait(20)
    assert (dialog.things[thing.id].quantity, dialog.things[thing.id].packed_on) == (5, TODAY)
    assert [dialog.grid.topLevelItem(0).text(0)] == ["王大明　1"]  # type: ignore[union-attr]

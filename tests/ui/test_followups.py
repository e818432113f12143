"""The overview of follow-ups: typed by keyboard, ticked, filtered, taken back, saved; the header tells what is due."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.sheets.reading import read
from desktop.store import followups as stored
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, followups, tablesaving, text
from desktop.ui.followups import FollowUpsDialog
from desktop.ui.linegrid import put
from desktop.ui.window import Window


def test_follow_ups_of_all_trips(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.binder is not None
    with dialogs.answers(True) as asked:
        followups.show(window.binder)
    assert asked == ["FollowUpsDialog"]
    dialog = FollowUpsDialog(window.binder.page("itinerary"))
    qtbot.addWidget(dialog)
    dialog.show()
    for row in dialog.everything:  # what the sample brings
        dialog.store.do("x", records.remove, t.FollowUp, row.id)
    dialog.refresh()
    assert not dialog.nothing.isHidden() and dialog.area.isHidden()
    today = date.today()
    for title, due in (("介紹企業名單", today - timedelta(3)), ("研議主題", None)):
        put(dialog.new.fields["title_zh"], title)
        put(dialog.new.fields["due_on"], due.isoformat() if due else "")
        dialog.new.enter()
    assert [row.title.zh for row in dialog.everything] == ["介紹企業名單", "研議主題"]
    dialog.on_entered({"title_zh": "x", "title_ja": "", "due_on": "soon"})
    assert not dialog.said.isHidden() and len(dialog.everything) == 2
    window.binder.advise()
    assert window.header.follow_button.isVisible() and "1" in window.header.follow_button.text()
    late, other = dialog.grid.ids()
    dialog.choose(late)
    put(dialog.new_step.fields["zh"], "預計 2031/1/5 來訪")
    dialog.new_step.enter()
    dialog.refresh()
    (step,) = dialog.everything[0].steps
    assert (step.state, step.day, step.text.zh) == ("planned", date(2031, 1, 5), "來訪")
    dialog.steps.choose(step.id)
    qtbot.keyClick(dialog.steps, Qt.Key.Key_Space)
    dialog.refresh()
    assert dialog.everything[0].steps[0].state == "reached" and dialog.everything[0].steps[0].day == today
    field = dialog.form.field("notes")
    field.set_values({"notes": "電話確認"})
    field.changed.emit()
    field.committed.emit()
    with dialog.store.read() as connection:
        assert stored.read(connection, today)[0].notes == "電話確認"
    dialog.on_edited(late, "status", "done")
    dialog.refresh()
    assert dialog.grid.ids() == [other]
    dialog.settled.setChecked(True)
    assert dialog.grid.ids() == [other, late]
    text.switch("ja")
    assert "未着手" in dialog.grid.topLevelItem(1).text(3)  # type: ignore[union-attr]
    text.switch("zh_TW")
    target = tmp_path / "list.xlsx"
    with dialogs.answers(target):
        tablesaving.save(dialog, dialog.listing, "xlsx")
    _head, first, second = (row.cells for row in read(target.read_bytes(), target.name).rows)
    assert (first[3], second[3]) == ("研議主題", "介紹企業名單") and "來訪" in str(second[9])
    for _step in range(7):
        dialog.undo()
    dialog.refresh()
    assert dialog.everything == []

"""The window of one-to-one meetings: companies, wishes by keys, a plan, talks carried by keys, results, a no-show."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.store import events, records, talkediting, talks
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.store.talks import REFUSAL
from desktop.ui import dialogs, text
from desktop.ui.pages.page import Page
from desktop.ui.talkcompanies import CompaniesView
from desktop.ui.talkday import RepairDialog
from desktop.ui.talkplan import PlanView
from desktop.ui.talkresults import ResultsView
from desktop.ui.talks import TalksDialog
from desktop.ui.talkwishes import WishesView
from desktop.ui.window import Window

OURS, THEIRS = "研華\n智易科技\n凌群電腦", "みやぎ電子\n東北センサー\n仙台フーズ"


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> TalksDialog:
    """A day in the future with three companies of each side and an interpreter."""
    assert window.binder is not None
    page: Page = window.binder.page("itinerary")
    with page.store.read() as connection:
        item = next(row.id for row in events.of(connection, page.delegation_id) if row.start_time)
    made = TalksDialog(page, item)
    qtbot.addWidget(made)
    made.show()
    with dialogs.answers(True):
        made.panel.begin()
    day = made.panel.day
    assert day is not None
    times = {"day": date.today() + timedelta(days=9), "start_time": "13:00", "end_time": "15:00", "tables": 2}
    page.act("x", records.edit, t.MatchDay, day.id, times)
    page.act("x", records.add, t.MatchInterpreter, {"match_day_id": day.id, "name_zh": "陳口譯"})
    for side, lines in (("tw", OURS), ("jp", THEIRS)):
        made.panel.act("x", talkediting.add_companies, day.id, side, talkediting.pasted(lines, side))
    return made


def now(dialog: TalksDialog) -> talks.Day:
    assert dialog.panel.day is not None
    return dialog.panel.day


def test_a_day_from_companies_to_results_by_keys(dialog: TalksDialog) -> None:
    panel = dialog.panel
    view = panel.view(0)
    assert isinstance(view, CompaniesView)
    view.grid.settle()
    assert len(view.grid.ids()) == 6
    view.edit(view.grid.ids()[0], "leaves", "25:99")
    assert not dialog.said.isHidden() and now(dialog).side("tw")[0].leaves is None
    view.edit(view.grid.ids()[0], "leaves", "1430")
    assert now(dialog).side("tw")[0].leaves is not None

    panel.show_view(1)
    wishes = panel.view(1)
    assert isinstance(wishes, WishesView)
    grid = wishes.grid
    for row, column, key in ((0, 0, "3"), (1, 1, "2"), (2, 2, "x"), (1, 0, "1")):
        grid.setCurrentIndex(grid.cells.index(row, column))
        QTest.keyClicks(grid, key)
    grid.scrollToTop()
    for _click in range(2):
        QTest.mouseClick(
            grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(grid.cells.index(0, 1)).center()
        )
    assert grid.said(0, 1) == 2
    with dialogs.answers(lambda made: made.text.setPlainText("T01\tJ02\t0\nT01\tJ02\tx") or True):
        wishes.paste()
    assert grid.said(0, 1) == REFUSAL
    QTest.keyClicks(grid, "0")
    wishes.choose_side(1)
    grid.setCurrentIndex(grid.cells.index(2, 2))
    QTest.keyClicks(grid, "3")
    (a, b, c), (x, y, z) = now(dialog).side("tw"), now(dialog).side("jp")
    assert now(dialog).wishes == {
        (a.id, x.id): 3, (b.id, y.id): 2, (c.id, z.id): REFUSAL, (b.id, x.id): 1, (z.id, c.id): 3,
    }  # fmt: skip

    panel.show_view(2)
    plan = panel.view(2)
    assert isinstance(plan, PlanView)
    plan.plan()
    assert {(one.tw, one.jp) for one in now(dialog).talks} == {(a.id, x.id), (b.id, y.id), (b.id, x.id)}
    assert "最佳" in plan.state.text() and not plan.open.count() and plan.wrong.isHidden()
    talk = now(dialog).talk(b.id, y.id)
    assert talk is not None
    plan.grid.go_to(talk)
    last = plan.grid.cells.rowCount() - 1
    QTest.keyClick(plan.grid, Qt.Key.Key_Space)
    plan.grid.setCurrentIndex(plan.grid.cells.index(last, 2))  # a spare table: said, not refused
    QTest.keyClick(plan.grid, Qt.Key.Key_Space)
    moved = now(dialog).talk(b.id, y.id)
    assert moved is not None and (moved.slot, moved.place, moved.pinned) == (last + 1, 3, True)
    assert plan.wrong.count() == 1 and "備用" in plan.wrong.item(0).text()
    dialog.undo()
    assert now(dialog).talk(b.id, y.id) == talk
    plan.grid.go_to(talk)
    QTest.keyClick(plan.grid, Qt.Key.Key_Delete)
    assert now(dialog).open_wishes() == [(b.id, y.id, 2)]
    plan.open.setCurrentRow(0)
    QTest.keyClick(plan.open, Qt.Key.Key_Return)  # picked up, and put down where the cursor is
    QTest.keyClick(plan.grid, Qt.Key.Key_Return)
    again = now(dialog).talk(b.id, y.id)
    assert again is not None and (again.slot, again.place) == (talk.slot, talk.place)

    panel.show_view(3)
    results = panel.view(3)
    assert isinstance(results, ResultsView)
    results.grid.settle()
    results.grid.choose(results.grid.ids()[0])
    QTest.keyClicks(results.grid, "12")
    assert [one.result for one in now(dialog).talks] == ["deal", "samples", ""]
    results.edit(results.grid.ids()[0], "amount", "300萬日圓")
    with dialogs.answers(True) as asked:
        results.write()
    with dialog.store.read() as connection:
        item = read_row(connection, t.Event, now(dialog).row["event_id"])
    assert asked == ["confirm"] and (item["talks"], item["amount_minor"], item["currency"]) == (2, 3_000_000, "JPY")


def test_a_no_show_and_a_new_wish_repair_the_timetable_after_it_is_shown(dialog: TalksDialog) -> None:
    panel, day = dialog.panel, now(dialog)
    (a, b, _c), (x, y, _z) = day.side("tw"), day.side("jp")
    panel.act("x", talkediting.wish, day.id, {(a.id, x.id): 3, (b.id, x.id): 3, (b.id, y.id): 2})
    plan = panel.view(2)
    assert isinstance(plan, PlanView)
    plan.plan()
    panel.show_view(3)
    results = panel.view(3)
    assert isinstance(results, ResultsView)
    presence = results.presence
    presence.choose(x.id)
    presence.say("late")
    assert "14:30" in dialog.said.text() and now(dialog).companies[x.id].status == ""

    def shown(repair: RepairDialog) -> bool:
        assert repair.table.rowCount() == 2 and "取消 2" in repair.summary.text()
        assert repair.table.item(0, 0).text() == "已取消" and repair.table.accessibleName()  # 未洽談 is a result
        text.switch("ja")
        assert "取りやめ 2" in repair.summary.text()
        text.switch("zh_TW")
        return True

    with dialogs.answers(shown):
        presence.say("absent")
    assert [one.status for one in now(dialog).talks if one.jp == x.id] == ["missed", "missed"]
    presence.choose(a.id)
    presence.other.setCurrentIndex(presence.other.findData(y.id))
    with dialogs.answers(True):
        presence.wish()
    fitted = now(dialog).talk(a.id, y.id)
    assert fitted is not None and fitted.status == "planned"

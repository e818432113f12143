"""The sheet for an emergency in a real window: what is masked, what is recorded, who stays behind."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop.store import delegations, plan, records
from desktop.store import tables as t
from desktop.ui import dialogs, emergency
from desktop.ui.emergency import EmergencyDialog
from desktop.ui.emergencydialogs import MissionDialog, StayDialog
from desktop.ui.emergencyparts import Ruby
from desktop.ui.pages.page import Page
from desktop.ui.personal import MASK
from desktop.ui.window import Window

D19 = date(2019, 9, 19)


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    shown = window.binder.page("itinerary")
    with shown.store.read() as connection:
        someone = delegations.members(connection, shown.delegation_id)[1].person_id
    raw = {"person_id": someone, "emergency_name": "陳母", "emergency_phone": "02-9999-0000", "insurance_no": "P-77"}
    shown.store.do("Add", records.add, t.Personal, raw)
    shown.store.do("Change", records.edit, t.Delegation, shown.delegation_id, {"emergency_phone": "090-1111-2222"})
    return shown


def read(dialog: QWidget) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


def test_the_sheet(page: Page, qtbot: QtBot) -> None:
    with dialogs.answers(True) as asked:
        emergency.open_dialog(page)
    assert asked == ["EmergencyDialog"]
    dialog = EmergencyDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    said = read(dialog)
    for wanted in ("110", "119", "090-1111-2222", "080-1009-7179", "請確認", "王大明", MASK):
        assert wanted in said
    assert "02-9999-0000" not in said and "P-77" not in said
    assert len(dialog.findChildren(Ruby)) == 5
    qtbot.keyClick(dialog.area, Qt.Key.Key_PageDown)  # the cursor begins in the sheet: it can be read by keyboard
    assert dialog.focusWidget() is dialog.area and dialog.area.verticalScrollBar().value() > 0
    dialog.reveal()
    assert "02-9999-0000" in read(dialog) and "P-77" in read(dialog)
    with page.store.read() as connection:
        assert connection.execute(text("SELECT what FROM access")).scalars().all() == ["emergency"]
    dialog.places.setCurrentIndex(dialog.places.findData("JP-47"))
    dialog.refresh()
    assert "098-862-7008" in read(dialog) and "03-3280-7811" not in read(dialog)
    with dialogs.answers(lambda asked: correct(asked)):
        mission = dialog.mission(dialog.sheet())
        assert mission is not None
        dialog.correct(mission)
    assert "098-000-0000" in read(dialog) and "請確認：資料" not in read(dialog)


def correct(dialog: QWidget) -> bool:
    assert isinstance(dialog, MissionDialog)
    dialog.form.set_values({"phone": "098-000-0000", "line": "080-0000-0000"})
    return True


def test_the_selected_item_tells_day_and_place(page: Page, qtbot: QtBot) -> None:
    with page.store.read() as connection:
        items = plan.read(connection, page.delegation_id).items
    page.refresh()
    page.show_record(next(item.id for item in items if item.title.zh == "拜會千葉縣廳"))
    dialog = EmergencyDialog(page)
    qtbot.addWidget(dialog)
    assert (dialog.day, dialog.sheet().prefecture) == (date(2019, 9, 18), "JP-12")


def test_somebody_stays_behind(page: Page, qtbot: QtBot) -> None:
    dialog = EmergencyDialog(page)
    qtbot.addWidget(dialog)
    dialog.days.setCurrentIndex(2)
    assert dialog.day == D19
    with dialogs.answers(lambda asked: choose_one(asked)):
        dialog.stay_behind()
    with page.store.read() as connection:
        now = plan.read(connection, page.delegation_id)
    (branch,) = now.teams
    member = now.travellers[1].member_id
    assert branch.kind == "branch" and branch.on(D19) == {member} and branch.on(date(2019, 9, 18)) == frozenset()
    seminar = next(item for item in now.items if item.kind == "seminar" and item.when and item.when.start_date == D19)
    assert member not in now.attending(seminar)


def choose_one(dialog: QWidget) -> bool:
    assert isinstance(dialog, StayDialog)
    dialog.accept()  # nobody is chosen yet
    assert dialog.result() == 0 and dialog.problem.isVisibleTo(dialog)
    list(dialog.boxes.values())[1].setChecked(True)
    dialog.form.field("until_date").set_values({"until_date": "昨天"})
    dialog.accept()
    assert dialog.result() == 0 and dialog.form.field("until_date").problem is not None
    dialog.form.set_values({"until_date": date(2019, 9, 20)})
    dialog.accept()
    return dialog.result() == 1

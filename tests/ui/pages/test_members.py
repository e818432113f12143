"""The members page: order, roles, adding from the directory, taking off the list."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.store import attachments, delegations, directory, records, registration, roles
from desktop.store import tables as t
from desktop.ui import choices, companyhistory, dialogs, memberbulk, text
from desktop.ui import gaps as gaps_window
from desktop.ui import replacing as replacing_window
from desktop.ui import reuse as reuse_window
from desktop.ui import roles as roles_window
from desktop.ui.desk import Desk
from desktop.ui.pages import membersbar
from desktop.ui.pages.filterrow import NARROW
from desktop.ui.pages.members import OF_ONE, MembersPage
from desktop.ui.picker import NOT_CHOSEN, NOT_FOUND, PickerField, PickerLine
from desktop.ui.rolesfield import RolesField


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


def test_a_row_is_dragged_or_moved_by_keyboard_and_only_who_moved_is_placed(
    page: MembersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.order_by_rank()
    ids = [row.id for row in members(desk)]
    page.table.dropped.emit(ids[1], ids[0])
    assert [row.id for row in members(desk)] == [ids[1], ids[0], *ids[2:]]
    assert [row.position for row in members(desk)] == [1, 2, None, None]
    page.table.choose(ids[3])
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.id for row in members(desk)] == [ids[1], ids[0], ids[3], ids[2]]
    page.table.dropped.emit(ids[1], "")
    assert [row.id for row in members(desk)] == [ids[0], ids[3], ids[2], ids[1]]
    assert page.panel.row_id == ids[3], "whose panel is open stays"


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


def test_japanese_residents_are_offered_behind_the_own_and_no_member_twice(page: MembersPage, desk: Desk) -> None:
    both = {"name_zh": "王大田", "name_ja": "王大田"}
    own, other = (desk.store.do("x", records.add, t.Person, {**both, "country": key}) for key in ("TW", "JP"))
    offered = choices.travellers(desk.store, desk.delegation_id, "王大田")
    assert [(option.id, option.text()) for option in offered] == [(own, "王大田"), (other, "王大田　日本")]
    assert not {row.person_id for row in members(desk)} & {
        option.id for option in choices.travellers(desk.store, desk.delegation_id, "")
    }
    page.add()
    picker = page.form.field("person_id")
    line = picker.focusProxy()
    assert isinstance(picker, PickerField) and isinstance(line, PickerLine)

    def typed(text: str) -> None:
        line.setText(text)
        line.textEdited.emit(text)
        line.left.emit(True)

    typed("王大田")
    assert picker.problem is not None and picker.problem.msgid == NOT_CHOSEN
    there = members(desk)[0]
    typed(there.name_zh)
    assert picker.problem is not None and picker.problem.msgid == choices.LISTED
    typed("沒有這個人")
    assert picker.problem is not None and picker.problem.msgid == NOT_FOUND
    typed("松本空")
    assert picker.problem is None and "日本" in line.text(), "one clear find, also of the other country"
    assert page.record.add() and [row.name_ja for row in members(desk)][-1] == "松本空"


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


def test_a_role_of_ones_own_is_added_given_printed_and_taken_away(page: MembersPage, desk: Desk) -> None:
    def add(dialog: roles_window.RolesDialog) -> bool:
        parts = dialog.parts
        parts.start_new()
        parts.form.set_values({"name_zh": "榮譽團長", "name_ja": "名誉団長", "rank": -5})
        parts.record.add()
        return True

    with dialogs.answers(add):
        roles_window.open_dialog(page)
    with desk.store.read() as connection:
        (own,) = roles.own(connection)
    page.table.choose(members(desk)[3].id)
    field = page.form.field("roles")
    assert isinstance(field, RolesField)
    assert next(iter(field.boxes)) == own, "before all others"
    field.boxes[own].click()
    row = members(desk)[3]
    assert row.roles.split() == [own, "member", "interpreter"]
    assert [word.ja for word in row.titles] == ["名誉団長", "団員", "通訳"]
    page.order_by_rank()
    assert members(desk)[0].id == row.id, "by precedence he stands first"
    desk.store.undo()
    assert members(desk)[3].id == row.id
    desk.store.do("x", roles.remove, own)
    assert members(desk)[3].roles == "member interpreter"
    desk.store.undo()
    assert members(desk)[3].roles.split()[0] == own


def test_who_is_shown_and_moved_past_those_who_are_not(page: MembersPage, desk: Desk) -> None:
    page.filter.text.setText("台日產業")
    assert [row.name_zh for row in page.table.model_.rows] == ["林美玲", "黃志強"]
    assert page.count.text().startswith("顯示 2 人")
    box = page.filter.boxes["role"]
    box.setCurrentIndex(box.findData("interpreter"))
    page.filter.changed.emit()
    assert [row.name_zh for row in page.table.model_.rows] == ["黃志強"]
    page.show_record(members(desk)[0].id)
    assert len(page.table.model_.rows) == 4, "whoever is asked for is shown"
    company = page.filter.boxes["company"]
    company.setCurrentIndex(2)
    page.filter.changed.emit()
    page.table.choose(page.table.model_.rows[1].id)
    page.move_row(-1)
    assert [row.name_zh for row in members(desk)] == ["王大明", "陳小華", "黃志強", "林美玲"]


def test_where_it_is_narrow_one_menu_picks_who_is_shown(page: MembersPage) -> None:
    row = page.filter
    row.resizeEvent(QResizeEvent(QSize(NARROW - 1, 40), row.size()))
    assert row.menu_button.isVisibleTo(row) and not any(box.isVisibleTo(row) for box in row.boxes.values())
    row.menu.aboutToShow.emit()
    menus = [action.menu() for action in row.menu.actions()]
    assert len(menus) == 3, "there is no sub-group to pick"
    roles = menus[0]
    assert isinstance(roles, QMenu) and roles.actions()[0].isChecked()
    next(action for action in roles.actions() if action.text() == "翻譯").trigger()
    assert [one.name_zh for one in page.table.model_.rows] == ["黃志強"] and row.clear_button.isVisibleTo(row)
    row.resizeEvent(QResizeEvent(QSize(NARROW, 40), row.size()))
    assert row.boxes["role"].isVisibleTo(row) and row.boxes["role"].currentText() == "翻譯"


def test_what_is_missing_is_counted_and_asked_for(page: MembersPage, desk: Desk) -> None:
    row = members(desk)[1]
    own = {"person_id": row.person_id, "passport_no": "M1", "passport_expiry": "2029-01-01", "birth_date": "1980-01-01"}
    before = page.tools.gaps_button.text()
    assert before == "缺漏 4"
    desk.store.do("x", records.add, t.Personal, own | {"sex": "f", "emergency_phone": "09"})
    desk.store.do("x", records.edit, t.Person, row.person_id, {"roman": "CHEN Xiaohua", "mobile": "0900-000-000"})
    shown = next(n for n, line in enumerate(page.table.model_.rows) if line.id == row.id)
    assert page.table.model_.index(shown, 6).data() == "1"
    page.table.choose(row.id)
    picture = QImage(60, 80, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(picture)
    assert page.pictures.places[0].take_data(data)
    assert page.pictures.places[0].holds
    with desk.store.read() as connection:
        assert [x["purpose"] for x in attachments.of(connection, "person", row.person_id)] == ["photo"]
    assert page.tools.gaps_button.text() == "缺漏 3"
    seen = []

    def look(dialog: gaps_window.GapsDialog) -> bool:
        seen.append([line.facts.name.zh for line in dialog.table.model_.rows])
        dialog.table.choose(dialog.table.model_.rows[1].id)
        dialog.copy_button.click()
        dialog.go_button.click()
        return True

    with dialogs.answers(look):
        gaps_window.open_dialog(page)
    assert seen == [["王大明", "林美玲", "黃志強"]]
    letter = QApplication.clipboard().text()
    assert letter.startswith("林美玲") and "1. " in letter
    assert page.panel.row_id == members(desk)[2].id, "the window leads to whoever lacks something"
    assert page.tools.gaps_button.isVisible()


def test_another_status_is_dated(page: MembersPage, desk: Desk) -> None:
    row = members(desk)[2]
    page.table.choose(row.id)
    status = page.form.field("status")
    combo = status.status.input  # type: ignore[attr-defined]
    combo.setCurrentIndex(combo.findData("cancelled"))
    combo.activated.emit(combo.currentIndex())
    assert (members(desk)[2].status, members(desk)[2].status_on) == ("cancelled", date.today())
    assert page.count.text() == "全團 3 人"


def test_replaced_the_evening_before_from_the_panel(page: MembersPage, desk: Desk) -> None:
    leader = members(desk)[0]
    page.table.choose(leader.id)
    shown = [button for button in page.link_buttons if button.isVisible()]
    assert len(shown) == 2

    def nobody(dialog: replacing_window.ReplaceDialog) -> bool:
        assert "行程" in dialog.what.text(), "it says beforehand what follows"
        dialog.accept()
        assert dialog.problem.text() and not dialog.made
        dialog.form.set_values({"name_zh": "趙立德", "why": "確診"})
        dialog.accept()
        return bool(dialog.made)

    with dialogs.answers(nobody):
        shown[0].click()
    now = members(desk)
    assert [row.name_zh for row in now] == ["趙立德", "陳小華", "林美玲", "黃志強", "王大明"]
    assert page.panel.row_id == now[0].id
    assert page.panel.heading.text().endswith("遞補 王大明")
    assert "0" not in page.banner.label.text(), "no ticket and no bed: there is nothing to have changed"
    assert now[0].post.organisation == leader.post.organisation
    desk.store.undo()
    assert [row.id for row in members(desk)] == [leader.id, *(row.id for row in now[1:4])]


def test_another_delegations_members_are_taken_over_and_a_company_shows_both_trips(
    page: MembersPage, desk: Desk
) -> None:
    with dialogs.answers():
        reuse_window.open_dialog(page)
    assert page.banner.isVisible(), "there is nothing to take over from yet"
    raw = {"code": "2020", "name_zh": "新團", "start_date": "2020-09-01", "end_date": "2020-09-04"}
    desk.delegation_id = desk.store.do("x", records.add, t.Delegation, raw)
    page.leave_delegation()
    page.refresh()

    def three(dialog: reuse_window.ReuseDialog) -> bool:
        assert len(dialog.ticked()) == 4
        dialog.list.item(3).setCheckState(Qt.CheckState.Unchecked)
        return True

    with dialogs.answers(three):
        reuse_window.open_dialog(page)
    assert [row.name_zh for row in members(desk)] == ["王大明", "陳小華", "林美玲"]
    page.table.choose(members(desk)[0].id)
    seen = []

    def look(dialog: companyhistory.HistoryDialog) -> bool:
        seen.extend((journey.start.year, journey.name.zh) for journey in dialog.journeys if journey.start)
        return True

    with dialogs.answers(look):
        page.link_buttons[1].click()
    assert seen == [(2020, "王大明"), (2020, "陳小華"), (2019, "王大明"), (2019, "陳小華")]


def test_what_the_last_form_brought_is_marked_and_can_be_picked_out(page: MembersPage, desk: Desk) -> None:
    row = members(desk)[1]
    desk.store.do("x", records.edit, t.Person, members(desk)[2].person_id, {"email": "other@example.tw"})
    desk.store.do(registration.READ_BACK, records.edit, t.Person, row.person_id, {"roman": "CHEN Hsiao-hua"})
    assert [page.table.model_.columns[0].sub(r).startswith("● 有異動") for r in page.table.model_.rows] == [  # type: ignore[misc]
        False, True, False, False,
    ]  # fmt: skip
    page.table.choose(row.id)
    assert page.note.isVisible() and "羅馬拼音" in page.note.text()
    box = page.filter.boxes["status"]
    box.setCurrentIndex(box.findData("*"))
    page.filter.changed.emit()
    assert [r.id for r in page.table.model_.rows] == [row.id]
    desk.store.undo()
    assert len(page.table.model_.rows) == 4, "taken back, nothing is marked and nothing left out"


def test_fee_and_status_of_all_who_are_shown_at_once(page: MembersPage, desk: Desk) -> None:
    page.filter.text.setText("台日產業")

    def fill(dialog: memberbulk.BulkDialog) -> bool:
        dialog.accept()
        assert dialog.problem.text(), "nothing was chosen"
        dialog.form.set_values({"fee_minor": "many", "status": "registered"})
        dialog.accept()
        assert dialog.form.field("fee_minor").problem and not dialog.done_to
        dialog.form.set_values({"fee_minor": 30_000_00})
        dialog.paid.setChecked(True)
        dialog.accept()
        return dialog.done_to == 2

    with dialogs.answers(fill):
        memberbulk.open_dialog(page)
    found = {row.name_zh: (row.status, row.fee_minor, row.paid_minor) for row in members(desk)}
    assert found["林美玲"] == found["黃志強"] == ("registered", 30_000_00, 30_000_00)
    assert found["王大明"] == ("confirmed", None, None), "who was not shown stays as he was"
    desk.store.undo()
    assert {row.fee_minor for row in members(desk)} == {None}


def test_no_button_leads_nowhere() -> None:
    modules = [(module, "open_dialog") for _text, module, _keep in membersbar.WINDOWS]
    modules += [(module, "open_dialog") for _text, module in OF_ONE]
    modules += [
        ("desktop.ui.gaps", "open_dialog"),
        *((membersbar.REGISTRATION, f) for f in ("open_dialog", "send_dialog")),
    ]
    for module, function in modules:
        if membersbar.there(module):
            assert callable(getattr(importlib.import_module(module), function)), module
    assert not membersbar.there("desktop.ui.nowhere")
    assert not membersbar.there("desktop.nowhere.at_all")


def test_the_list_ends_before_the_edge_of_the_window(page: MembersPage) -> None:
    assert page.panel.isHidden()
    for _time in range(5):
        QApplication.processEvents()
    assert page.table.mapTo(page, page.table.rect().bottomRight()).x() < page.width() - 8

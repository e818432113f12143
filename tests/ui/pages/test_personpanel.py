"""The panels of the directory: every field has its place and says who may see it; numbers are never refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain import audience
from desktop.domain.organisation import OrganisationData
from desktop.domain.person import PersonData
from desktop.settings import Settings
from desktop.store import attachments, contactparts, delegations, directory, personal, records, registers
from desktop.store import tables as t
from desktop.ui import dialogs, text
from desktop.ui.desk import Desk
from desktop.ui.erasing import EraseDialog
from desktop.ui.inputs import Field
from desktop.ui.locks import KEYS
from desktop.ui.pages.bodypanel import BodyPanel, NumberedField
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.pages.directorypanel import DirectoryPanel
from desktop.ui.pages.personpanel import PersonPanel
from desktop.ui.pairfield import PairField
from desktop.ui.phonefield import PhoneField
from desktop.ui.regionfield import RegionField
from desktop.ui.window import Window

KEPT_APART = {"uid", "audience"}  # of the card file, and what the locks write


@pytest.fixture
def page(show: Callable[[type[ContactsPage]], ContactsPage]) -> ContactsPage:
    return show(ContactsPage)


def person(desk: Desk, name: str) -> str:
    with desk.store.read() as connection:
        return directory.people(connection, name)[0].id


def line(field: Field) -> QLineEdit:
    found = field.focusProxy()
    assert isinstance(found, QLineEdit)
    return found


def row(panel: DirectoryPanel) -> dict[str, object]:
    with panel.page.store.read() as connection:
        return registers.read_row(connection, panel.TABLE, panel.row_id)


def test_every_column_of_person_and_organisation_has_a_field(page: ContactsPage) -> None:
    assert set(page.person_panel.form.names()) == set(PersonData.model_fields) - KEPT_APART
    tags = {"fields", "needs", "offers"}  # ids of tags, which the page of companies shows by name
    assert set(page.body_panel.form.names()) == set(OrganisationData.model_fields) - KEPT_APART - tags


def test_the_panel_says_who_somebody_is_without_opening_anything(page: ContactsPage, desk: Desk) -> None:
    page.show_record(person(desk, "渡邉次郎"))
    panel = page.person_panel
    assert "渡邉次郎" in panel.card.accessibleName()
    assert "拜會千葉縣廳" in panel.form.sections["met"].heading.summary
    posts = panel.posts
    assert posts.list.count() == 1
    text.switch("ja")
    text.catch_up()  # the lists lie below the fold
    try:
        assert "千葉県商工労働部訪問" in panel.form.sections["met"].heading.summary
        assert "副主査" in posts.list.item(0).text()
    finally:
        text.switch("zh_TW")
        text.catch_up()
    panel.form.sections["met"].heading.click()
    assert "拜會千葉縣廳" in panel.meetings.listed.text() + panel.meetings.list.list.item(0).text()
    assert panel.form.sections["met"].is_open


def test_a_lock_keeps_one_field_internal_and_undo_opens_it(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(person(desk, "渡邉次郎"))
    panel = page.person_panel
    field = panel.form.field("email")
    lock = panel.locks.of[field]
    assert not lock.inside and panel.locks.of[panel.form.field("mobile")].inside, "a mobile number is usually internal"
    line(field).setFocus()
    key = getattr(Qt.Key, f"Key_{KEYS[-1]}")
    qtbot.keyClick(line(field), key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert lock.inside and not audience.is_open("person", "email", str(row(panel)["audience"]))
    assert KEYS in lock.toolTip() and line(field).accessibleDescription() == lock.toolTip()
    desk.store.undo()
    assert not lock.inside and row(panel)["audience"] == ""
    notes = panel.locks.of[panel.form.field("notes")]
    assert notes.inside and not notes.isEnabled(), "notes are internal whatever anybody says"
    panel.locks.toggle(panel.form.field("notes"))
    assert row(panel)["audience"] == ""


def test_a_number_is_written_as_its_country_does_only_on_enter(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(person(desk, "渡邉次郎"))
    panel = page.person_panel
    field = panel.form.field("phone")
    assert isinstance(field, PhoneField)
    for typed, pressed, kept in (
        ("0432232722", Qt.Key.Key_Return, "043-223-2722"),
        ("0432232722", Qt.Key.Key_Tab, "0432232722"),
        ("04-3223-2722", Qt.Key.Key_Return, "04-3223-2722"),  # somebody set it off so: that stays
        ("043-22", Qt.Key.Key_Return, "043-22"),
    ):
        line(field).setFocus()
        line(field).clear()
        qtbot.keyClicks(line(field), typed)
        qtbot.keyClick(line(field), pressed)
        assert row(panel)["phone"] == kept
    field.look()
    assert field.hint.isVisibleTo(panel) and field.problem is None, "said beside it, never refused"


def test_more_numbers_meetings_and_the_post_before(page: ContactsPage, desk: Desk) -> None:
    row_id = person(desk, "渡邉次郎")
    page.show_record(row_id)
    panel = page.person_panel
    panel.form.sections["ways"].open()
    panel.ways.start_new()
    panel.ways.form.set_values({"kind": "fax", "value": "043-223-9999", "audience": "inside"})
    panel.ways.record.add()
    assert panel.ways.list.item(panel.ways.list.count() - 1).text() == "傳真　043-223-9999　〔內部〕"
    assert "043-223-9999" in panel.form.sections["ways"].heading.summary
    panel.posts.list.setCurrentRow(0)
    QApplication.processEvents()
    equal = panel.posts.form.field("equal_zh")
    assert isinstance(equal, PairField)
    assert [made.suggestion for made in equal.inputs.values()] == ["科員級", ""], "what a 副主査 is in Taiwan"
    before = panel.posts.form.field("follows_id")
    other = person(desk, "田中四郎")
    with desk.store.read() as connection:
        held = directory.posts_of_person(connection, other)[0]["id"]
    before.set_values({"follows_id": held})
    before.changed.emit()
    before.committed.emit()
    with desk.store.read() as connection:
        mine = directory.posts_of_person(connection, row_id)[0]
        assert mine["follows_id"] == held
        named = contactparts.post(connection, held)
    assert named is not None and named.holder.ja == "田中四郎"
    assert "前任：田中四郎" in panel.posts.list.item(0).text()


def test_concurrent_posts_print_in_the_order_of_the_list(page: ContactsPage, desk: Desk) -> None:
    row_id = person(desk, "渡邉次郎")
    page.show_record(row_id)
    posts = page.person_panel.posts
    posts.start_new()
    posts.form.set_values({"title_zh": "顧問", "title_ja": "顧問", "valid_from": date(2019, 1, 1)})
    posts.record.add()
    assert posts.editor.isHidden(), "no form of one more follows"
    posts.list.setCurrentRow([posts.list.item(n).text()[:2] for n in range(2)].index("顧問"))
    posts.move_row(1 if posts.list.currentRow() == 0 else -1)
    first = posts.list.item(0).text()
    with desk.store.read() as connection:
        post = directory.person(connection, row_id)
        listed = directory.posts_of_person(connection, row_id)
    assert post is not None and post.post.title.zh in first and [row["position"] for row in listed] == [1, 2]
    assert "〔待確認〕" in first, "of Japan, and nobody looked since April"


def test_a_person_is_copied_without_what_is_internal(page: ContactsPage, desk: Desk) -> None:
    page.show_record(person(desk, "渡邉次郎"))
    panel = page.person_panel
    desk.store.do("t", records.edit, t.Person, panel.row_id, {"mobile": "090-1234-5678", "phone": "043-223-2722"})
    panel.copy("ja")
    given = QGuiApplication.clipboard().text()
    assert "渡邉次郎" in given and "043-223-2722" in given and "副主査" in given and "090" not in given
    panel.copy("zh_TW", inside=True)
    given = QGuiApplication.clipboard().text()
    assert "副主查" in given and "090-1234-5678" in given
    assert len([action for action in panel.menu.actions() if action.text()]) == 5


def test_a_picture_dropped_on_a_person_is_the_card_then_its_back(page: ContactsPage, desk: Desk) -> None:
    page.show_record(person(desk, "渡邉次郎"))
    panel = page.person_panel
    data, picture = QMimeData(), QImage(91, 55, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    data.setImageData(picture)
    for _time in range(4):  # the fourth finds no empty place, and takes nobody's picture away
        copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        panel.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, Qt.KeyboardModifier.NoModifier))
    with desk.store.read() as connection:
        kept = [row["purpose"] for row in attachments.of(connection, "person", panel.row_id)]
    assert sorted(kept) == ["card", "card-back", "photo"]
    assert panel.form.sections["pictures"].heading.summary == "名片・名片背面・照片"
    desk.store.undo()
    assert panel.form.sections["pictures"].heading.summary == "名片・名片背面"


def test_what_is_not_eaten_is_masked_and_never_takes_the_passport_along(page: ContactsPage, desk: Desk) -> None:
    row_id = person(desk, "渡邉次郎")
    desk.store.do("t", records.add, t.Personal, {"person_id": row_id, "passport_no": "X1", "allergy_ja": "そば"})
    page.show_record(row_id)
    panel = page.person_panel
    panel.form.sections["diet"].open()
    assert [panel.diet.list.item(n).text() for n in range(panel.diet.list.count())] == ["過敏（日文）　●●●●●●"]
    panel.diet.start_new()
    assert panel.diet.record.row_id, "one row for each person: the one that is there opens"
    assert panel.diet.form.values()["allergy_ja"] == "そば" and "passport_no" not in panel.diet.form.names()
    QTest.keyClick(panel.diet.list, Qt.Key.Key_Delete)
    with desk.store.read() as connection:
        assert [row["passport_no"] for row in personal.of_person(connection, row_id)] == ["X1"]


def test_a_body_leads_to_its_people(page: ContactsPage, desk: Desk) -> None:
    row_id = person(desk, "田中四郎")
    with desk.store.read() as connection:
        body = directory.posts_of_person(connection, row_id)[0]["organisation_id"]
        above = registers.read_row(connection, t.Organisation, body)["parent_id"]
    page.show_record(above)
    panel = page.body_panel
    panel.form.sections["staff"].open()
    parts = [panel.staff.list.item(n).text() for n in range(panel.staff.list.count())]
    assert "田中四郎　商工勞動部 產業振興課 主查" in parts, "whoever is counted in the list stands in the panel"
    panel.form.sections["staff"].open(False)
    page.show_record(body)
    assert "田中四郎" in panel.form.sections["staff"].heading.summary
    panel.form.sections["staff"].heading.click()
    rows = [panel.staff.list.item(n) for n in range(panel.staff.list.count())]
    panel.staff.list.itemActivated.emit(next(row for row in rows if row.text().startswith("田中四郎")))
    assert page.person_panel.row_id == row_id


def test_a_second_reading_is_asked_for_names_of_taiwan_only(page: ContactsPage, desk: Desk) -> None:
    panel = page.person_panel
    for name, there in (("渡邉次郎", False), ("林美玲", True)):
        page.show_record(person(desk, name))
        field = panel.form.field("kana_other")
        assert field.isVisibleTo(panel) == there == panel.locks.of[field].isVisibleTo(panel)


def test_a_region_is_found_by_reading_and_industries_lose_pasted_numbers(page: ContactsPage, desk: Desk) -> None:
    with desk.store.read() as connection:
        body = next(one.id for one in directory.organisations(connection, "宮城") if one.name_ja == "宮城県")
    page.show_record(body)
    panel = page.body_panel
    assert isinstance(panel, BodyPanel)
    region = panel.form.field("region")
    assert isinstance(region, RegionField)
    line(region).setText("ちば")
    line(region).textEdited.emit("ちば")
    region.input.left.emit(True)  # as Tab does
    assert row(panel)["region"] == "JP-12"
    field = panel.form.field("industries_ja")
    assert isinstance(field, NumberedField)
    field.set_values({"industries_ja": "1. 半導体\n２．水産加工\n③自動車\n（四）1.5次産業\n1.5億円"})
    assert field.values()["industries_ja"] == "半導体\n水産加工\n自動車\n1.5次産業\n1.5億円"


def test_a_new_person_hides_what_needs_a_record_and_keeps_his_locks(page: ContactsPage, tmp_path: Path) -> None:
    page.settings = Settings(tmp_path / "settings.json")  # type: ignore[attr-defined]  # as the window has them
    page.add()
    panel = page.person_panel
    assert isinstance(panel, PersonPanel)
    panel.form.sections["about"].heading.click()
    assert panel.form.sections["posts"].isHidden() and not panel.form.sections["reach"].isHidden()
    panel.form.field("name_ja").set_values({"name_ja": "新田花子"})
    panel.locks.toggle(panel.form.field("email"))
    made = panel.record.add()
    assert made and not panel.form.sections["posts"].isHidden()
    assert row(panel)["audience"] == "email=inside"
    assert {"posts", "reach", "about"} <= set(panel.form.open_keys()), "what a new person could not show is not closed"


def test_erasing_from_the_panel_means_this_person(window: Window) -> None:
    assert window.binder is not None and window.store is not None
    with window.store.read() as connection:
        member = delegations.members(connection, window.binder.desk.delegation_id)[0]
        asked = directory.people(connection, "渡邉次郎")[0].id
    window.store.do("t", records.add, t.Personal, {"person_id": member.person_id, "passport_no": "300000001"})
    window.binder.show_record("contacts", asked)
    page = window.pages["contacts"]
    assert isinstance(page, ContactsPage)

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, EraseDialog)
        assert dialog.of_trip.isEnabled() and dialog.one and "渡邉次郎" in dialog.of_person.text()
        return False

    with dialogs.answers(look) as said:
        page.person_panel.erase()
    assert len(said) == 1


def test_tab_goes_down_the_panel_through_an_opened_post_and_out_of_it(window: Window) -> None:
    assert window.binder is not None
    window.show_page("contacts")
    page = window.pages["contacts"]
    assert isinstance(page, ContactsPage)
    page.show_record(person(window.binder.desk, "渡邉次郎"))
    panel = page.person_panel
    walked = []

    def tab(*back: Qt.KeyboardModifier) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, *back)
        return focus

    panel.form.fields[0].setFocus()
    while panel.isAncestorOf(focus := tab()) and len(walked) < 100:
        walked.append(focus.accessibleName())
    assert walked[:3] == ["姓名（中文）", "姓名（日文）", "讀音"] and len(walked) < 100
    down = [walked.index(name) for name in ("職務經歷", "單位", "職稱（日文）", "電話", "地址（日文）")]
    assert down == sorted(down)
    panel.form.fields[0].setFocus()
    for _time in range(4):
        tab(Qt.KeyboardModifier.ShiftModifier)
    assert page.people.hasFocus()

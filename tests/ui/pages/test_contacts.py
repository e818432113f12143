"""The directory page: finding in any spelling, adding, posts, organisations, deleting with a word of warning."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.store import directory
from desktop.ui import dialogs
from desktop.ui.desk import Desk
from desktop.ui.form import PairField
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.window import Window


@pytest.fixture
def page(show: Callable[[type[ContactsPage]], ContactsPage]) -> ContactsPage:
    return show(ContactsPage)


def names(page: ContactsPage) -> list[str]:
    return [row.name_ja for row in page.people.model_.rows]


def people(desk: Desk, wanted: str) -> list[directory.PersonRow]:
    with desk.store.read() as connection:
        return directory.people(connection, wanted)


@pytest.mark.parametrize("typed", ["渡辺", "渡邊", "わたなべ", "ワタナベ"])
def test_the_filter_takes_any_spelling(page: ContactsPage, qtbot: QtBot, typed: str) -> None:
    assert len(names(page)) == 22
    page.filter.setText(typed)
    qtbot.waitUntil(lambda: names(page) == ["渡邉次郎", "渡邊 八重"], timeout=2000)
    page.filter.clear()
    qtbot.waitUntil(lambda: len(names(page)) == 22, timeout=2000)


def test_a_contact_is_added_once_it_has_a_name(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.person_panel.create_button, Qt.MouseButton.LeftButton)
    field = page.person_panel.form.field("name_zh")
    assert isinstance(field, PairField)
    assert field.problem is not None
    line = field.inputs["name_ja"]
    assert isinstance(line, QLineEdit)
    line.setText("新田花子")
    qtbot.mouseClick(page.person_panel.create_button, Qt.MouseButton.LeftButton)
    made = people(desk, "新田花子")
    assert len(made) == 1
    assert (made[0].name_zh, page.people.current()) == ("", made[0].id)
    assert desk.store.undo_label() == "Add contact"


def test_undo_after_adding_takes_the_contact_back_not_the_last_word(full_window: Window, qtbot: QtBot) -> None:
    full_window.show_page("contacts")
    page = full_window.page
    assert isinstance(page, ContactsPage)
    full_window.actions_.by_name["add_record"].trigger()
    field = page.person_panel.form.field("name_zh")
    assert isinstance(field, PairField)
    line = field.inputs["name_ja"]
    line.setFocus()
    qtbot.keyClicks(line, "Qwxyz")
    qtbot.mouseClick(page.person_panel.create_button, Qt.MouseButton.LeftButton)
    full_window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert people(page.desk, "Qwxyz")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not people(page.desk, "Qwxyz"))


def test_a_mail_address_is_checked_beside_its_field(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(people(desk, "渡邉次郎")[0].id)
    field = page.person_panel.form.field("email")
    line = field.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "nobody")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.problem is not None
    qtbot.keyClicks(line, "@example.jp")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.problem is None


def test_deleting_somebody_who_is_used_asks_first_and_undo_restores(page: ContactsPage, desk: Desk) -> None:
    row = people(desk, "渡邉次郎")[0]
    page.show_record(row.id)
    with dialogs.answers(False) as asked:
        page.delete()
    assert asked == ["confirm"]
    assert people(desk, "渡邉次郎")
    with dialogs.answers(True):
        page.delete()
    assert not people(desk, "渡邉次郎")
    assert not page.person_panel.isVisible()
    desk.store.undo()
    assert people(desk, "渡邉次郎")[0].post.title.ja == "副主査"


def test_organisations_stand_behind_their_button(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.bodies_button, Qt.MouseButton.LeftButton)
    listed = {body.name_ja: body for body, _depth in page.bodies.tree.walk()}
    assert {"千葉県", "商工労働部", "東北経済産業局"} <= listed.keys()
    assert listed["商工労働部"].parent_id == listed["千葉県"].id
    page.bodies.choose(listed["公益財団法人日本台湾交流協会"].id)
    former = page.body_panel.former
    assert former.list.item(0).text().startswith("交流協會（～民國105年12月31日")

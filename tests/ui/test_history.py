"""The history of a record: who, when, from what to what, and any earlier value again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import packs
from desktop.store import Store, delegations, directory, events, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from desktop.ui import dialogs, history, text
from desktop.ui.form import PairField
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.window import Window


def edit(store: Store, table: type[t.Row], row_id: str, **values: Any) -> None:
    store.do("Change item", records.edit, table, row_id, values)


@pytest.fixture
def store(window: Window) -> Store:
    assert window.store is not None
    window.store.sign_as("王大明")
    return window.store


@pytest.fixture
def person(store: Store) -> str:
    with store.read() as connection:
        return directory.people(connection)[0].id


def lines(store: Store, table: type[t.Row], row_id: str) -> list[tuple[str, str, str, str]]:
    return [(c.who, c.field, c.old, c.new) for c in history.changes_of(store, table, row_id)[1]]


def test_every_change_is_said_in_the_words_of_the_form(store: Store, person: str) -> None:
    edit(store, t.Person, person, phone="043-000-0000")
    edit(store, t.Person, person, phone="043-111-1111")
    found = lines(store, t.Person, person)
    assert found[0] == ("我", "電話", "043-000-0000", "043-111-1111")
    assert found[1][1] == "電話" and found[1][3] == "043-000-0000"
    assert found[-1][1] == "新增" and "姓名（中文）" in found[-1][3]
    text.switch("ja")
    try:
        assert lines(store, t.Person, person)[0][1] == "電話"
        assert lines(store, t.Person, person)[-1][1] == "追加"
    finally:
        text.switch("zh_TW")


def test_a_colleagues_change_bears_the_name(store: Store, person: str, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other.db", create=True)
    other.sign_as("李裕發")
    packs.bring_in(other, packs.make(store))
    edit(other, t.Person, person, mobile="090")
    packs.bring_in(store, packs.make(other))
    other.close()
    assert lines(store, t.Person, person)[0] == ("李裕發", "手機", "（空白）", "090")


def test_an_earlier_value_comes_back_as_one_action(window: Window, store: Store, person: str) -> None:
    edit(store, t.Person, person, phone="043-000-0000")
    edit(store, t.Person, person, phone="043-111-1111")
    dialog = history.HistoryDialog(window, store, t.Person, person)
    before = len(dialog.changes)
    assert not dialog.changes[0].can, "what stands needs no restoring"
    dialog.buttons[0].click()
    with store.read() as connection:
        assert read_row(connection, t.Person, person)["phone"] == "043-000-0000"
    assert len(dialog.changes) == before + 1
    store.undo()
    with store.read() as connection:
        assert read_row(connection, t.Person, person)["phone"] == "043-111-1111"


def test_passport_numbers_are_hidden(store: Store, person: str) -> None:
    private = store.do("x", records.add, t.Personal, {"person_id": person, "passport_no": "301234567"})
    edit(store, t.Personal, private, passport_no="309999999")
    told = "".join(old + new for _who, _field, old, new in lines(store, t.Personal, private))
    assert "●●●●●●" in told and "3012" not in told and "3099" not in told


def asked(window: Window) -> Callable[[QDialog], bool]:
    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, history.HistoryDialog)
        window.setProperty("asked", f"{dialog.table.__tablename__} {dialog.row_id}")
        return False

    return look


def open_history(window: Window) -> str:
    """The record whose history Ctrl+H opens."""
    with dialogs.answers(asked(window)) as kinds:
        window.actions_.by_name["binder.show_history"].trigger()
    assert kinds == ["HistoryDialog"]
    return str(window.property("asked"))


def test_it_opens_for_the_record_that_is_shown(window: Window, store: Store, person: str) -> None:
    assert window.binder is not None
    delegation = window.binder.desk.delegation_id
    assert window.actions_.by_name["binder.show_history"].shortcut() == QKeySequence("Ctrl+H")
    with store.read() as connection:
        event = events.of(connection, delegation)[0].id
        member = delegations.members(connection, delegation)[0]
        body = directory.organisations(connection)[0].id
        line = connection.exec_driver_sql("SELECT id FROM budget_line").scalar()
    for page, row, entity in (
        ("contacts", person, "person"),
        ("contacts", body, "organisation"),
        ("itinerary", event, "event"),
        ("members", member.id, "member"),
        ("budget", str(line), "budget_line"),
    ):
        window.binder.show_record(page, row)
        assert open_history(window) == f"{entity} {row}"
    window.edit_delegation()
    assert open_history(window) == f"delegation {delegation}"


def test_in_a_part_it_is_the_parts_history(window: Window, store: Store, person: str, qtbot: QtBot) -> None:
    assert window.binder is not None
    window.binder.show_record("contacts", person)
    page = window.page
    assert isinstance(page, ContactsPage)
    posts = page.person_panel.parts[0]
    posts.list.setCurrentRow(0)
    with dialogs.answers(asked(window)):
        qtbot.mouseClick(posts.history_button, Qt.MouseButton.LeftButton)
    assert str(window.property("asked")) == f"post {posts.record.row_id}"
    with dialogs.answers(asked(window)):
        qtbot.mouseClick(page.person_panel.history_button, Qt.MouseButton.LeftButton)
    assert str(window.property("asked")) == f"person {person}"


def test_what_is_being_typed_is_part_of_it(window: Window, store: Store, person: str, qtbot: QtBot) -> None:
    assert window.binder is not None
    window.binder.show_record("contacts", person)
    page = window.page
    assert isinstance(page, ContactsPage)
    field = page.person_panel.form.field("name_zh")
    assert isinstance(field, PairField)
    line = field.inputs["name_zh"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Wang")
    open_history(window)
    assert lines(store, t.Person, person)[0][3] == "Wang"


def test_without_a_record_nothing_opens(window: Window) -> None:
    window.show_page("documents")
    with dialogs.answers() as kinds:
        window.actions_.by_name["binder.show_history"].trigger()
    assert kinds == []

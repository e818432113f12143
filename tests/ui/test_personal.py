"""Passport and birth date in the member's panel: nobody who looks over a shoulder reads them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.store import Store, delegations, personal, records, sample
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import text, theme
from desktop.ui.desk import Desk
from desktop.ui.pages.members import MembersPage
from desktop.ui.personal import MASK

PASSPORT = "M31415926"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "trip.db", create=True)
    yield opened
    opened.close()


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> MembersPage:
    theme.load_fonts()
    desk = Desk(store)
    desk.delegation_id = sample.write(store)
    made = MembersPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 620)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def first(store: Store) -> delegations.MemberRow:
    with store.read() as connection:
        return delegations.members(connection, delegations.everything(connection)[0].id)[0]


def read(widget: QWidget) -> str:
    """Every text that is visible in a widget."""
    said = [w.text() for w in widget.findChildren(QLabel) if w.isVisible()]
    said += [w.text() for w in widget.findChildren(QLineEdit) if w.isVisible()]
    said += [w.toPlainText() for w in widget.findChildren(QPlainTextEdit) if w.isVisible()]
    for rows in widget.findChildren(QListWidget):
        said += [rows.item(place).text() for place in range(rows.count())]
    return "\n".join(said)


def rows(store: Store, person: str) -> list[dict[str, object]]:
    with store.read() as connection:
        return personal.of_person(connection, person)


@pytest.mark.parametrize("language", ["zh_TW", "ja"])
def test_masked_until_asked(page: MembersPage, store: Store, qtbot: QtBot, language: str) -> None:
    member = first(store)
    raw = {"person_id": member.person_id, "passport_no": PASSPORT, "birth_date": "1979-02-03"}
    store.do("add", records.add, t.Personal, raw)
    text.switch(language)
    try:
        page.table.choose(member.id)
        assert read(page).count(MASK) == 2
        assert PASSPORT not in read(page)
        assert "1979" not in read(page)
        assert "68年" not in read(page)
        part = page.personal
        qtbot.mouseClick(
            part.list.viewport(), Qt.MouseButton.LeftButton, pos=part.list.visualItemRect(part.list.item(0)).center()
        )
        assert PASSPORT in read(page)
        page.table.choose(page.table.model_.rows[1].id)
        assert PASSPORT not in read(page)
        page.table.choose(member.id)
        assert PASSPORT not in read(page)
    finally:
        text.switch("zh_TW")


def test_entered_changed_and_taken_back(page: MembersPage, store: Store, qtbot: QtBot) -> None:
    member = first(store)
    page.table.choose(member.id)
    part = page.personal
    qtbot.mouseClick(part.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(part.form.field("passport_no").input, PASSPORT)
    qtbot.keyClicks(part.form.field("birth_date").input, "68/2/3")
    qtbot.mouseClick(part.done_button, Qt.MouseButton.LeftButton)
    (row,) = rows(store, member.person_id)
    assert (row["passport_no"], row["birth_date"]) == (PASSPORT, date(1979, 2, 3))
    store.undo()
    assert rows(store, member.person_id) == []

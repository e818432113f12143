"""A form over one record while somebody else's data come in (data.md D3)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop import packs
from desktop.store import Store, conflicts, records, sample
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import record, theme
from desktop.ui.desk import Desk
from desktop.ui.pages.contacts import ContactsPage


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    first, second = tmp_path / "a" / "trip.db", tmp_path / "b" / "trip.db"
    for path in (first, second):
        path.parent.mkdir()
    made = open_store(first, create=True)
    sample.write(made)
    made.close()
    shutil.copyfile(first, second)
    opened = open_store(first), open_store(second)
    yield opened
    for store in opened:
        store.close()


def people(store: Store, person: str) -> tuple[str, str]:
    with store.read() as connection:
        row = records.opened(connection, t.Person, person)[0]
    return row["phone"], row["mobile"]


def test_what_is_being_typed_while_data_come_in_is_listed_not_lost(stores: tuple[Store, Store], qtbot: QtBot) -> None:
    mine, theirs = stores
    with mine.read() as connection:
        person = connection.execute(text("SELECT id FROM person WHERE name_ja = '佐藤花子'")).scalar_one()
    theme.load_fonts()
    page = ContactsPage(Desk(mine))
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.show_record(person)
    form = page.person_panel.form
    phone, mobile = form.field("phone").input, form.field("mobile").input
    phone.setFocus()
    phone.selectAll()
    qtbot.keyClicks(phone, "111")
    theirs.do("edit", records.edit, t.Person, person, {"phone": "222", "mobile": "333"})
    packs.bring_in(mine, packs.make(theirs))
    page.refresh()
    assert (phone.text(), mobile.text()) == ("111", "333")
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: mine.undo_label() == "Change contact")
    with mine.read() as connection:
        (waiting,) = conflicts.waiting(connection)
    assert [value.columns for value in waiting.values] == [{"phone": "222"}, {"phone": "111"}]
    # The other field was shown before it is edited: its author knows what he replaces.
    mobile.selectAll()
    qtbot.keyClicks(mobile, "444")
    qtbot.keyClick(mobile, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: people(mine, person) == ("111", "444"))
    with mine.read() as connection:
        assert [c.register for c in conflicts.waiting(connection)] == ["phone"]


def test_both_times_typed_one_after_the_other_are_no_conflict_with_oneself(
    stores: tuple[Store, Store], qtbot: QtBot
) -> None:
    """The start alone would lie after the end, so it waits for the end; the register is one and the author the same."""
    from desktop.ui.pages.itinerary import ItineraryPage

    mine, _theirs = stores
    with mine.read() as connection:
        query = text("SELECT id, delegation_id FROM event WHERE title_zh = '拜會東北經產局'")
        event, trip = connection.execute(query).one()
    theme.load_fonts()
    desk = Desk(mine)
    desk.delegation_id = trip
    page = ItineraryPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.show_record(event)
    form = page.panel.form
    for name, typed in (("start_time", "16:00"), ("end_time", "17:00")):
        line = form.field(name).focusProxy()
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    with mine.read() as connection:
        row = records.opened(connection, t.Event, event)[0]
        assert conflicts.waiting(connection) == []
    assert (f"{row['start_time']:%H:%M}", f"{row['end_time']:%H:%M}") == ("16:00", "17:00")


def test_who_types_without_a_pause_is_kept_too(stores: tuple[Store, Store], qtbot: QtBot) -> None:
    """Within two seconds of the first key (data.md D7), not of the last."""
    mine, _theirs = stores
    with mine.read() as connection:
        person = connection.execute(text("SELECT id FROM person WHERE name_ja = '佐藤花子'")).scalar_one()
    theme.load_fonts()
    page = ContactsPage(Desk(mine))
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.show_record(person)
    phone = page.person_panel.form.field("phone").input
    phone.setFocus()
    timers = [timer for timer in page.findChildren(QTimer) if timer.interval() == record.DRAFT_AFTER_MS]
    qtbot.keyClicks(phone, "1")
    (running,) = [timer for timer in timers if timer.isActive()]
    qtbot.wait(60)
    left = running.remainingTime()
    qtbot.keyClicks(phone, "2")
    assert running.isActive() and running.remainingTime() <= left

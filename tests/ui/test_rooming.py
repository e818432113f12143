"""The window of rooms: dragged, carried by key, proposed; warnings at once, and undo takes everything back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.rooming import Room
from desktop.store import Store, records, rooming
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.pages.page import Page
from desktop.ui.rooming import RoomingDialog, open_dialog
from desktop.ui.roomingboard import HEADING
from desktop.ui.roomingpool import packed
from desktop.ui.window import Window


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> RoomingDialog:
    """On the sample, whose first hotel is made to last two nights."""
    page = window.page
    assert isinstance(page, Page)
    with page.store.read() as connection:
        first = rooming.hotels(connection, page.delegation_id)[1][0]
    page.act("longer", records.edit, t.Event, first.item.id, {"end_date": "2019-09-19"})
    made = RoomingDialog(page)
    qtbot.addWidget(made)
    made.show()
    return made


def rooms(store: Store, dialog: RoomingDialog) -> list[Room]:
    assert dialog.stay is not None
    with store.read() as connection:
        return list(rooming.rooms(connection, dialog.page.delegation_id, dialog.stay.item.id))


def asleep(dialog: RoomingDialog) -> list[list[str]]:
    return [[one.name for one in card.people] for card in dialog.board.cards]


def test_people_are_dragged_and_carried_into_rooms_and_out(dialog: RoomingDialog) -> None:
    board, pool = dialog.board, dialog.pool
    assert (pool.count(), board.cards) == (4, [])
    dialog.count.setValue(2)
    dialog.add_button.click()
    first, second = rooms(dialog.store, dialog)
    one, two = (str(pool.item(row).data(Qt.ItemDataRole.UserRole)) for row in (0, 1))
    data = packed([one, two])  # the event only points to it
    drop = QDropEvent(
        QPointF(board.rects[0].center()), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    board.dropEvent(drop)
    assert asleep(dialog) == [["王大明", "陳小華"], []] and pool.count() == 2
    assert {found.warning.key for found in dialog.found} == {"room_over", "no_bed"}
    assert board.cards[0].marked and not board.cards[1].marked
    dialog.warned.itemActivated.emit(dialog.warned.item(0))
    assert len(pool.ids()) == 2
    pool.clearSelection()
    board.choose(first.id, two)
    QTest.keyClick(board, Qt.Key.Key_Space)
    QTest.keyClick(board, Qt.Key.Key_Right)
    QTest.keyClick(board, Qt.Key.Key_Space)
    assert asleep(dialog) == [["王大明"], ["陳小華"]] and board.held == []
    assert board.current() == (second.id, two)
    QTest.keyClick(board, Qt.Key.Key_Delete)
    assert asleep(dialog) == [["王大明"], []]
    pool.item(0).setSelected(True)
    QTest.keyClick(pool, Qt.Key.Key_Space)
    assert board.held == [two]
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.held == [] and dialog.isVisible()
    for _step in range(3):
        dialog.undo()
    assert asleep(dialog) == [[], []] and pool.count() == 4


def test_one_night_alone_can_be_changed(dialog: RoomingDialog) -> None:
    dialog.count.setValue(2)
    dialog.add_button.click()
    first, second = rooms(dialog.store, dialog)
    one = str(dialog.pool.item(0).data(Qt.ItemDataRole.UserRole))
    dialog.put([one], first.id)
    dialog.nights.setCurrentRow(2)
    assert dialog.night == date(2019, 9, 18) and "1/4" in dialog.nights.item(2).text()
    dialog.put([one], second.id)
    assert asleep(dialog) == [[], ["王大明"]]
    dialog.nights.setCurrentRow(0)
    assert [[one.note for one in card.people] for card in dialog.board.cards] == [["9/17"], ["9/18"]]


def test_a_proposal_keeps_a_wish_entered_beside_it_and_a_room_gets_its_number(dialog: RoomingDialog) -> None:
    dialog.pool.item(1).setSelected(True)
    side = dialog.side
    side.other.setCurrentIndex(side.other.findText("林美玲"))
    side.add_button.click()
    assert side.wishes.count() == 1 and side.wishes.item(0).text().endswith("林美玲")
    dialog.propose("single")
    assert sorted(map(len, asleep(dialog))) == [1, 1, 2] and dialog.found == [] and dialog.pool.count() == 0
    shared = next(card for card in dialog.board.cards if len(card.people) == 2)
    assert {one.name for one in shared.people} == {"陳小華", "林美玲"}
    dialog.board.choose(shared.room_id)
    assert dialog.board.at[1] == HEADING
    dialog.board.chosen.emit(*dialog.board.current())
    line = side.room_form.field("number").focusProxy()
    assert isinstance(line, QLineEdit)
    line.setText("203")
    line.textEdited.emit("203")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [card.title for card in dialog.board.cards if card.room_id == shared.room_id] == ["203 號房"]
    assert not dialog.said.isHidden()
    dialog.undo()
    dialog.undo()
    assert dialog.board.cards == [] and dialog.pool.count() == 4 and dialog.said.isHidden()
    dialog.propose("twin")
    dialog.clear()
    dialog.tidy()
    assert dialog.board.cards == []


def test_the_page_opens_it(window: Window) -> None:
    page = window.page
    assert isinstance(page, Page)
    with dialogs.answers(lambda dialog: isinstance(dialog, RoomingDialog)) as asked:
        open_dialog(page)
    assert asked == ["RoomingDialog"]

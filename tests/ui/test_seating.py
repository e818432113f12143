"""The window of seats and tickets: by mouse, by keyboard, by paste; all is stored at once and can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.store import seating, tickets
from desktop.ui import dialogs, text
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.seating import SeatingDialog, open_dialog
from desktop.ui.seatinghall import COMPANY
from desktop.ui.seatingunit import UnitDialog
from desktop.ui.seatmap import people_data
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> ItineraryPage:
    found = window.page
    assert isinstance(found, ItineraryPage)
    return found


@pytest.fixture
def dialog(page: ItineraryPage, qtbot: QtBot) -> SeatingDialog:
    made = SeatingDialog(page)
    qtbot.addWidget(made)
    made.show()
    return made


def seats(dialog: SeatingDialog) -> dict[str, str]:
    """Name -> coach and place."""
    with dialog.store.read() as connection:
        found = seating.party(connection, dialog.page.delegation_id, "", "coach")
    return {
        found.people[key].name.zh: f"{unit.name.zh} {taken.place}".strip()
        for key, (unit, taken) in found.seated().items()
    }


def let_go(dialog: SeatingDialog, keys: list[str], place: QPointF) -> None:
    data = people_data(keys)
    buttons, keyboard = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(place, Qt.DropAction.MoveAction, data, buttons, keyboard)
    dialog.coaches.map.dropEvent(event)  # Qt delivers one only where a drag is under way


def test_seats_by_keyboard_by_mouse_and_by_proposal(dialog: SeatingDialog) -> None:
    hall = dialog.coaches
    assert not hall.propose_button.isEnabled() and not hall.empty.isHidden() and hall.waiting.count() == 4
    hall.add()
    with dialogs.answers(lambda asked: write_seats(asked, "9")):
        hall.change_unit(hall.party.units[0].id if hall.party else "")
    assert [len(card.cells) for card in hall.map.cards] == [9]
    people = [hall.waiting.item(n).text().partition("　")[0] for n in range(4)]
    hall.waiting.setCurrentRow(0)
    hall.waiting.choose_alike(COMPANY)
    assert len(hall.waiting.keys()) == 2, "two are of one office"
    hall.waiting.clearSelection()
    hall.waiting.setCurrentRow(0)
    QTest.keyClick(hall.waiting, Qt.Key.Key_Return)
    QTest.keyClick(hall.waiting, Qt.Key.Key_Return)
    assert seats(dialog) == {people[0]: "1號車 1A", people[1]: "1號車 1B"}
    assert "2/4" in hall.count.text().replace(" ", "") and not hall.warned.isHidden()
    keys = [cell.key for cell in hall.map.cards[0].cells[:2]]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):  # 1C, 1B, 2B
        QTest.keyClick(hall.map, key)
    assert seats(dialog)[people[1]] == "1號車 2B"
    QTest.keyClick(hall.map, Qt.Key.Key_Delete)
    assert people[1] not in seats(dialog)
    dialog.undo()
    assert seats(dialog)[people[1]] == "1號車 2B"
    let_go(dialog, [keys[0]], QPointF(hall.map.cards[0].cells[5].rect.center()))
    assert seats(dialog) == {people[0]: "1號車 2B", people[1]: "1號車 1A"}, "they swapped"
    waiting = [hall.waiting.item(n).data(Qt.ItemDataRole.UserRole) for n in range(2)]
    let_go(dialog, waiting, QPointF(hall.map.cards[0].head.center()))
    assert len(seats(dialog)) == 4 and hall.warned.isHidden()
    hall.propose(keep=False)
    assert seats(dialog)["王大明"] == "1號車 1D"
    dialog.undo()
    assert seats(dialog)[people[0]] == "1號車 2B"
    text.switch("ja")
    assert hall.add_button.text() == "＋車両" and hall.scope.itemText(0) == "全行程"
    with dialogs.answers(lambda asked: asked.remove() or True):
        hall.change_unit(hall.party.units[0].id if hall.party else "")
    assert seats(dialog) == {}
    dialog.undo()
    assert len(seats(dialog)) == 4


def write_seats(asked: UnitDialog, count: str) -> bool:
    line = asked.form.field("seats").focusProxy()
    line.setText(count)  # type: ignore[attr-defined]
    line.textEdited.emit(count)  # type: ignore[attr-defined]
    asked.done(0)
    return True


def test_tickets_are_typed_pasted_filled_down_and_given_up(dialog: SeatingDialog, qtbot: QtBot) -> None:
    dialog.show_view(2)
    table, model = dialog.tickets.table, dialog.tickets.model_
    assert model.rowCount() == 4 and [c.field for c in model.columns[:3]] == ["bags", "seat", "booking"]
    table.setCurrentIndex(model.index(0, 0))
    QApplication.clipboard().setText("2\t12A\tQX7\r\n1\t12B\tQX7\r\n")
    table.paste()
    shown = [[model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert shown == [["2", "12A", "QX7"], ["1", "12B", "QX7"], ["", "", ""]]
    table.setCurrentIndex(model.index(2, 1))
    QTest.keyClicks(table, "4")  # typing begins to write, as in a sheet
    (line,) = table.findChildren(QLineEdit)
    QTest.keyClicks(line, "d")
    with qtbot.waitSignal(model.dataChanged):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert model.index(2, 1).data() == "4D" and table.currentIndex().row() == 3
    table.clearSelection()
    for row in range(4):
        table.selectionModel().select(model.index(row, 2), table.selectionModel().SelectionFlag.Select)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [model.index(row, 2).data() for row in range(4)] == ["QX7"] * 4
    flags = table.selectionModel().SelectionFlag
    table.selectionModel().setCurrentIndex(model.index(3, 2), flags.ClearAndSelect)  # Qt thinks Ctrl is still held
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert not model.takes(model.index(3, 1)) and model.index(3, 1).data() == "—"
    assert "仍有票券" in dialog.tickets.warned.text()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert dialog.tickets.warned.isHidden()
    model.setData(model.index(0, 0), "two")
    assert dialog.said.text() and not dialog.said.isHidden() and model.index(0, 0).data() == "2"
    for _step in range(6):
        dialog.undo()
    with dialog.store.read() as connection:
        assert tickets.of_delegation(connection, dialog.page.delegation_id) == ()


def test_the_page_opens_it(page: ItineraryPage) -> None:
    with dialogs.answers(True) as asked:
        open_dialog(page)
    assert asked == ["SeatingDialog"]

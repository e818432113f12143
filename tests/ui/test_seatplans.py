"""The window of seating plans: by keyboard, by mouse, by proposal, by a click on a wall; all can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.seatplans import GUEST, HOST
from desktop.store import events
from desktop.ui import dialogs, jumping, text
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.seatmap import people_data
from desktop.ui.seatplanform import PlanDialog
from desktop.ui.seatplans import SeatPlansDialog
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> ItineraryPage:
    found = window.page
    assert isinstance(found, ItineraryPage)
    return found


@pytest.fixture
def dialog(page: ItineraryPage, qtbot: QtBot) -> SeatPlansDialog:
    """At the item where most people of both sides are."""
    with page.store.read() as connection:
        rows = events.of(connection, page.delegation_id)
    made = SeatPlansDialog(page, max(rows, key=lambda row: min(row.theirs, row.ours)).id)
    qtbot.addWidget(made)
    made.show()
    return made


def on(dialog: SeatPlansDialog) -> dict[str, str]:
    plan = dialog.plan
    assert plan is not None
    return plan.people()


def click(dialog: SeatPlansDialog, at: QPoint) -> None:
    QTest.mouseClick(dialog.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_a_visit_is_seated_by_every_way_and_taken_back(dialog: SeatPlansDialog) -> None:
    assert not dialog.empty.isHidden() and not dialog.propose_button.isEnabled()
    dialog.add("meeting")
    assert dialog.empty.isHidden() and dialog.party is not None and dialog.plan is not None
    guests, hosts = ([one.key for one in dialog.party.sitters if one.side == side] for side in (GUEST, HOST))
    assert dialog.waiting.count() == len(guests) + len(hosts)

    dialog.map.choose("g1")
    dialog.waiting.setFocus()
    QTest.keyClick(dialog.waiting, Qt.Key.Key_Return)
    assert on(dialog) == {"g1": guests[0]} and dialog.map.current == "g2", "the next free one is ready"
    QTest.keyClick(dialog.map, Qt.Key.Key_Return)
    assert on(dialog)["g2"] == guests[1]

    dialog.map.choose("g1")
    before = dialog.map.rect_of("g1").center()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):  # of eight, 1 and 2 share the middle: they swap
        QTest.keyClick(dialog.map, key)
    assert on(dialog) == {"g1": guests[1], "g2": guests[0]}
    assert not dialog.warned.isHidden(), "the second sits above the first"
    dialog.undo()
    assert on(dialog) == {"g1": guests[0], "g2": guests[1]} and dialog.warned.isHidden()

    dialog.propose(True)
    assert len(on(dialog)) == len(guests) + len(hosts) and dialog.waiting.count() == 0
    data = people_data([hosts[0]])
    place = QPointF(dialog.map.rect_of("g1").center())
    move, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    dialog.map.dropEvent(QDropEvent(place, move, data, button, Qt.KeyboardModifier.NoModifier))
    assert on(dialog)["g1"] == hosts[0] and on(dialog)["h1"] == guests[0], "a drop on somebody swaps"
    assert len(dialog.warned.text().splitlines()) >= 3, "both sit on the wrong side; with the source"
    dialog.propose(False)
    assert on(dialog)["g1"] == guests[0] and dialog.warned.isHidden()

    QTest.keyClick(dialog.map, Qt.Key.Key_Delete)
    assert dialog.waiting.count() == 1
    click(dialog, dialog.map.wall_rect("left").center())
    assert dialog.plan.door == "left" and dialog.map.rect_of("g1").center() != before, "the guests move away from it"
    dialog.wall_group.button(2).click()
    click(dialog, dialog.map.wall_rect("top").center())
    assert dialog.plan.screen == "top"
    click(dialog, dialog.map.wall_rect("top").center())
    assert dialog.plan.screen == "", "once more takes it away"
    QTest.keyClick(dialog.map, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.plan.screen == "bottom"


def test_several_plans_their_fields_and_the_way_to_the_paper_and_back(
    dialog: SeatPlansDialog, page: ItineraryPage, window: Window
) -> None:
    dialog.add("car")
    dialog.add("car")
    assert dialog.which.count() == 2 and dialog.which.itemText(0) != dialog.which.itemText(1)
    assert dialog.walls.isHidden(), "a car has no walls"
    dialog.propose(False)
    dialog.which.setCurrentIndex(0)
    dialog.which.activated.emit(0)
    assert dialog.party is not None and dialog.waiting.count() == len(dialog.party.sitters) - 3, "in the other car"

    def change(asked: object) -> None:
        assert isinstance(asked, PlanDialog)
        line = asked.form.field("seats").focusProxy()
        assert isinstance(line, QLineEdit)
        line.setText("9")
        line.textEdited.emit("9")
        asked.done(0)

    with dialogs.answers(change):
        dialog.edit()
    assert dialog.plan is not None and dialog.plan.seats == 3, "no car has nine"
    with dialogs.answers(lambda asked: asked.remove()):
        dialog.edit()
    assert dialog.which.count() == 1
    dialog.undo()
    assert dialog.which.count() == 2
    text.switch("ja")
    try:
        assert dialog.which.currentText().startswith("乗用車")
    finally:
        text.switch("zh_TW")
    asked: list[tuple[str, str]] = []
    page.desk.paper_asked.connect(lambda key, event: asked.append((key, event)))
    dialog.print_plan()
    assert asked == [("seating", dialog.event_id)]
    shown: list[str] = []
    wanted = dialog.party.plans[1].id
    assert window.binder is not None
    with dialogs.answers(lambda opened: shown.append(opened.plan_id)):
        jumping.mend(window.binder, "seat_plan", wanted, "")
    assert shown == [wanted], "from a notice on the paper"

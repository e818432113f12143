"""The board as a person works with it: mouse, keys, copies, filters, list; what is typed meanwhile stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.eventrow import EventRow
from desktop.domain.schedule import When
from desktop.store import events, records
from desktop.store import tables as t
from desktop.ui import dialogs, text
from desktop.ui.desk import Desk
from desktop.ui.pages import boardacts
from desktop.ui.pages.boardbar import LIST
from desktop.ui.pages.boardcopy import CopyTo
from desktop.ui.pages.boardlayout import TIME, Note
from desktop.ui.pages.boardpaint import gap_words
from desktop.ui.pages.itinerary import ItineraryPage
from tests.ui.pages.test_itinerary import ime, rows, title, visit

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def page(show: Callable[[type[ItineraryPage]], ItineraryPage]) -> ItineraryPage:
    return show(ItineraryPage)


def mouse(page: ItineraryPage, kind: QEvent.Type, at: QPoint, held: Qt.KeyboardModifier) -> None:
    view = page.board.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    down = none if kind == QEvent.Type.MouseButtonRelease else left
    QApplication.sendEvent(view, QMouseEvent(kind, QPointF(at), QPointF(view.mapToGlobal(at)), button, down, held))


def drag(
    page: ItineraryPage,
    start: QPoint,
    way: QPoint,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    drop: bool = True,
) -> None:
    mouse(page, QEvent.Type.MouseButtonPress, start, Qt.KeyboardModifier.NoModifier)
    for part in (2, 1):
        mouse(page, QEvent.Type.MouseMove, start + way / part, held)
    if drop:
        mouse(page, QEvent.Type.MouseButtonRelease, start + way, held)


def when(desk: Desk, row: EventRow) -> When:
    found = next(one for one in rows(desk) if one.id == row.id).when()
    assert found is not None
    return found


def clocks(desk: Desk, row: EventRow) -> tuple[int, str, str]:
    found = when(desk, row)
    return found.start_date.day, f"{found.start_time:%H:%M}", f"{found.end_time:%H:%M}"


def test_a_card_is_dragged_stretched_and_copied_on_the_time_scale(
    page: ItineraryPage, desk: Desk, qtbot: QtBot
) -> None:
    row, board = visit(desk), page.board
    page.show_mode(TIME)
    board.ensure_visible(row.id)
    hour, across = board.layout_.axis.hour, board.layout_.width + board.layout_.gap  # type: ignore[union-attr]
    drag(page, board.rect_of(row.id).center(), QPoint(0, -hour - hour // 3), drop=False)
    assert board.drag is not None
    assert board.drag.moved == {row.id: When(date(2019, 9, 18), time(15, 45), end_time=time(16, 45))}
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    mouse(page, QEvent.Type.MouseButtonRelease, QPoint(5, 5), Qt.KeyboardModifier.NoModifier)
    assert clocks(desk, row) == (18, "17:00", "18:00"), "given up"
    drag(page, board.rect_of(row.id).center(), QPoint(across, -hour))
    assert clocks(desk, row) == (19, "16:00", "17:00")
    assert desk.store.undo_label() == "Move items"
    drag(page, board.rect_of(row.id).center(), QPoint(0, hour // 3), ALT)
    assert clocks(desk, row) == (19, "16:20", "17:20")
    rect = board.rect_of(row.id)
    drag(page, QPoint(rect.center().x(), rect.bottom() - 1), QPoint(0, hour // 2))
    assert clocks(desk, row) == (19, "16:20", "17:45")
    rect = board.rect_of(row.id)
    drag(page, QPoint(rect.center().x(), rect.top() + 1), QPoint(0, -hour // 2))
    assert clocks(desk, row) == (19, "15:45", "17:45")
    before = {one.id for one in rows(desk)}
    drag(page, board.rect_of(row.id).center(), QPoint(across, 0), CTRL)
    copied = [one for one in rows(desk) if one.id not in before]
    assert [clocks(desk, one) for one in copied] == [(20, "15:45", "17:45")]
    assert page.selected() == [copied[0].id]
    with desk.store.read() as connection:
        assert len(events.agenda(connection, copied[0].id)) == 5
        assert len(events.participants(connection, copied[0].id)) == 12
    for _step in range(5):
        desk.store.undo()
    assert (clocks(desk, row), len(rows(desk))) == ((18, "17:00", "18:00"), len(before))


def test_in_half_days_a_card_keeps_its_time_on_another_day(page: ItineraryPage, desk: Desk) -> None:
    row, board = visit(desk), page.board
    across = board.layout_.width + board.layout_.gap
    drag(page, board.rect_of(row.id).center(), QPoint(across, 40))
    assert clocks(desk, row) == (19, "17:00", "18:00")
    called_off = next(one for one in rows(desk) if one.status == "cancelled")
    afternoon = next(n for n in board.layout_.column(1).noted if n.part is not None and str(n.part) == "pm")
    down = afternoon.rect.bottom() - board.rect_of(called_off.id).center().y() + board.layout_.head + 8
    drag(page, board.rect_of(called_off.id).center(), QPoint(0, down))
    assert str(when(desk, called_off).part) == "pm"
    hotel = next(one for one in rows(desk) if one.kind == "hotel" and one.start_date == date(2019, 9, 17))
    rect = board.rect_of(hotel.id)
    drag(page, QPoint(rect.right() - 1, rect.center().y()), QPoint(across, 0))
    assert when(desk, hotel).end_date == date(2019, 9, 19)
    page.show_mode(TIME)
    axis = board.layout_.axis
    assert axis is not None
    strip = board.rect_of(called_off.id).center()
    down = board.layout_.head + axis.y(10 * 60 + 5) - board.top - strip.y()
    drag(page, strip, QPoint(0, down))
    assert clocks(desk, called_off) == (18, "10:00", "11:00"), "from the strip onto the clock"


def test_the_keys_do_what_the_mouse_does(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    row, board = visit(desk), page.board
    board.choose(row.id)
    board.setFocus()
    for key, held, wanted in (
        (Qt.Key.Key_Down, ALT, (18, "17:15", "18:15")),
        (Qt.Key.Key_Up, CTRL, (18, "17:00", "18:00")),
        (Qt.Key.Key_Right, ALT, (19, "17:00", "18:00")),
        (Qt.Key.Key_Left, CTRL, (18, "17:00", "18:00")),
        (Qt.Key.Key_Down, ALT | CTRL, (18, "17:05", "18:05")),
        (Qt.Key.Key_Down, ALT | SHIFT, (18, "17:05", "18:20")),
        (Qt.Key.Key_Left, ALT | SHIFT, (18, "16:50", "18:20")),
    ):
        qtbot.keyClick(board, key, held)
        assert clocks(desk, row) == wanted
        assert board.current == row.id and board.hasFocus()
    qtbot.keyClick(board, Qt.Key.Key_C, CTRL)
    assert "拜會千葉縣廳" in QApplication.clipboard().text()
    before = {one.id for one in rows(desk)}
    other = next(one for one in rows(desk) if one.start_date == date(2019, 9, 20))
    board.choose(other.id)
    qtbot.keyClick(board, Qt.Key.Key_V, CTRL)
    assert [clocks(desk, one) for one in rows(desk) if one.id not in before] == [(20, "16:50", "18:20")]
    qtbot.keyClick(board, Qt.Key.Key_A, CTRL)
    assert page.selected() == [one.id for one in rows(desk)]
    with dialogs.answers(False) as asked:
        page.delete()
    assert asked == ["confirm"] and len(rows(desk)) == len(before) + 1
    board.choose(row.id)
    qtbot.keyClick(board, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(board, Qt.Key.Key_Right, SHIFT)
    order = [card.id for card in board.shown]
    chosen = order[order.index(row.id) : order.index(board.current) + 1]
    assert len(chosen) > 2 and page.selected() == chosen
    qtbot.keyClick(board, Qt.Key.Key_Right, ALT)
    assert all((when(desk, one).start_date > date(2019, 9, 18)) for one in rows(desk) if one.id in chosen)
    qtbot.keyClick(board, Qt.Key.Key_Return)
    assert title(page, "title_zh").hasFocus()


def test_what_is_typed_stays_while_the_item_moves(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    row, board = visit(desk), page.board
    board.choose(row.id)
    line = title(page, "title_zh")
    line.setFocus()
    line.end(False)
    ime(line, "（暫）")
    boardacts.move(page, {row.id: When(date(2019, 9, 19), time(10), end_time=time(11))})
    assert line.text() == "拜會千葉縣廳（暫）"
    assert page.panel.form.values()["start_time"] == time(10)
    page.add()
    new = title(page, "title_zh")
    ime(new, "新的一項")
    board.choose(row.id)
    assert title(page, "title_zh").text() == "拜會千葉縣廳（暫）"
    page.add()
    assert title(page, "title_zh").text() == "新的一項", "an item half made comes back"
    page.panel.record.discard()


def test_my_day_groups_filters_and_the_list(page: ItineraryPage, desk: Desk) -> None:
    board, view = page.board, page.view
    with desk.store.read() as connection:
        from desktop.store import plan

        people = plan.travellers(connection, desk.delegation_id)
    teams = []
    for number, name in enumerate("AB"):
        team = {"delegation_id": desk.delegation_id, "name_zh": name, "position": number}
        made = desk.store.do("Add", records.add, t.Team, team)
        part = {"team_id": made, "member_id": people[number].member_id}
        desk.store.do("Add", records.add, t.TeamMember, part)
        item = {"delegation_id": desk.delegation_id, "team_id": made, "start_date": date(2019, 9, 19), "kind": "tour"}
        item |= {"title_zh": f"{name}組參觀", "start_time": time(16, 30), "end_time": time(17, 15)}
        teams.append((made, desk.store.do("Add item", records.add, t.Event, item)))
    spots = {spot.card.id: spot.rect for spot in board.layout_.column(2).all()}
    one, other = (spots[item] for _team, item in teams)
    assert one.top() == other.top() and one.right() < other.left(), "at once: side by side"
    page._read_later()
    view.who = f"team:{teams[0][0]}"
    page._show()
    shown = {card.id for card in board.shown}
    assert teams[0][1] in shown and teams[1][1] not in shown
    view.who = f"member:{people[1].member_id}"
    page._show()
    assert teams[1][1] in {card.id for card in board.shown} and teams[0][1] not in {card.id for card in board.shown}
    view.clear()
    view._tick(view.hidden_kinds, "tour", False)
    assert not {card.row.kind for card in board.shown} & {"tour"}
    assert not any(note.kind == "gap" for note in board.layout_.column(2).noted), "what is hidden is not free time"
    page.show_mode(LIST)
    listed = [card.id for card in page.table.model_.rows]
    assert listed == [card.id for card in board.shown]
    page.table.choose(listed[2])
    page.table.selectAll()
    assert page.selected() == listed
    page.show_record(teams[0][1])
    assert not view.is_filtering and page.table.current() == teams[0][1] == page.panel.row_id
    view._tick(view.hidden_statuses, "planned", False)
    assert teams[0][1] not in {card.id for card in board.shown}
    assert page.selected() == [], "what is not seen is not changed"
    assert page.panel.row_id == teams[0][1], "a filter takes nothing out of the panel"


def test_the_menu_changes_all_that_is_selected(page: ItineraryPage, desk: Desk) -> None:
    board = page.board
    team = desk.store.do("Add", records.add, t.Team, {"delegation_id": desk.delegation_id, "name_zh": "A組"})
    planned = [row.id for row in rows(desk) if row.status == "confirmed"][:3]
    board.select(set(planned), planned[0])
    QApplication.clipboard().clear()
    made = boardacts.menu(page, board.viewport().mapToGlobal(board.rect_of(planned[0]).center()))
    named = {
        action.text().partition("\t")[0]: action
        for menu in (made, *made.findChildren(QMenu))
        for action in menu.actions()
    }
    assert not named["貼上"].isEnabled() and not named["列印議程…"].isEnabled()
    named["已完成"].trigger()
    named["A組"].trigger()
    assert [(row.status, row.team_id) for row in rows(desk) if row.id in planned] == [("done", team)] * 3
    desk.store.undo()
    desk.store.undo()
    assert [(row.status, row.team_id) for row in rows(desk) if row.id in planned] == [("confirmed", None)] * 3
    made.close()
    empty = QPoint(board.layout_.x(3) + 30, board.layout_.head + board.layout_.view - 20)
    elsewhere = boardacts.menu(page, board.viewport().mapToGlobal(empty))
    assert [action.text().partition("\t")[0] for action in elsewhere.actions()] == ["貼上", "在此新增行程"]
    elsewhere.actions()[-1].trigger()
    assert page.panel.form.values()["start_date"] == date(2019, 9, 20) and page.panel.record.is_new
    page.show_mode(TIME)
    axis = board.layout_.axis
    assert axis is not None
    mouse(
        page,
        QEvent.Type.MouseButtonDblClick,
        QPoint(board.layout_.x(3) + 30 - board.left, board.layout_.head + axis.y(9 * 60 + 20) - board.top),
        Qt.KeyboardModifier.NoModifier,
    )
    assert page.panel.form.values()["start_time"] == time(9, 15)
    page.panel.record.discard()


def test_copy_to_several_days_is_one_action(page: ItineraryPage, desk: Desk) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    before = len(rows(desk))

    def fill(dialog: CopyTo) -> bool:
        dialog.accept()
        assert not dialog.problem.isHidden(), "a day is needed"
        dialog.days.item(3).setCheckState(Qt.CheckState.Checked)
        dialog.other.set_values({"day": date(2019, 9, 25)})
        return True

    with dialogs.answers(fill) as asked:
        boardacts.ask_copy(page)
    assert asked == ["CopyTo"]
    assert len(rows(desk)) == before + 2
    assert page.board.days[-1] == date(2019, 9, 25) and page.board.is_outside(page.board.days[-1])
    desk.store.undo()
    assert len(rows(desk)) == before


def test_empty_days_gaps_and_nights_are_said(page: ItineraryPage, desk: Desk) -> None:
    layout = page.board.layout_
    gaps = [note.span for note in _noted(page, 2) if note.span is not None]
    assert [gap_words(span) for span in gaps] == ["空檔 11:30–13:30"]
    text.switch("ja")
    assert gap_words(gaps[0]) == "空き 11:30～13:30"
    text.switch(i18n.DEFAULT)
    assert {(night.first, night.card is not None) for night in layout.nights} == {(0, True), (1, True), (2, True)}
    hotel = next(row for row in rows(desk) if row.kind == "hotel")
    desk.store.do("Delete item", records.remove, t.Event, hotel.id)
    bare = next(night for night in page.board.layout_.nights if night.card is None)
    assert bare.first == 0
    at = page.board.layout_.night_rect(bare).center()
    mouse(page, QEvent.Type.MouseButtonDblClick, at, Qt.KeyboardModifier.NoModifier)
    values = page.panel.form.values()
    assert (values["kind"], values["start_date"]) == ("hotel", date(2019, 9, 17))
    page.panel.clear()
    for row in rows(desk):
        if row.start_date == date(2019, 9, 20):
            desk.store.do("Delete item", records.remove, t.Event, row.id)
    assert [note.kind for note in _noted(page, 3)] == ["half", "empty", "half"]


def _noted(page: ItineraryPage, number: int) -> list[Note]:
    column = page.board.layout_.column(number)
    column.all()
    return list(column.noted)


def test_what_has_no_room_is_behind_the_dots(page: ItineraryPage, qtbot: QtBot) -> None:
    assert page.tools.more.isHidden()
    page.resize(620, 500)
    qtbot.waitUntil(page.tools.more.isVisible)
    hidden = [button.text() for button in page.tools._keep if button.isHidden()]
    assert "版次…" in hidden and page.add_button.isVisible() and page.emergency_button.isVisible()
    page.tools._fill()
    assert [action.text() for action in page.tools._menu.actions()] == hidden
    assert all(b.x() + b.width() <= page.width() for b in (page.print_button, page.emergency_button) if b.isVisible())


def test_zoom_keeps_the_day_and_long_trips_show_a_week(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    board = page.board
    row = next(row for row in rows(desk) if row.start_date == date(2019, 9, 19))
    board.choose(row.id)
    board.setFocus()
    for _step in range(5):
        qtbot.keyClick(board, Qt.Key.Key_Plus, CTRL)
    assert board.zoom == 1 and page.view.zoom_box.currentData() == 1
    assert list(board.layout_.in_sight(board.left)) in ([2], [1, 2], [2, 3], [1, 2, 3])
    assert board.rect_of(row.id).left() < 80
    qtbot.keyClick(board, Qt.Key.Key_Minus, CTRL)
    assert board.zoom == 3
    qtbot.keyClick(board, Qt.Key.Key_0, CTRL)
    assert board.zoom == 0 and len(list(board.layout_.in_sight(0))) == 4

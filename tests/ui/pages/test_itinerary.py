"""The itinerary page: what is shown, added, edited and deleted is what the store holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.eventrow import EventRow
from desktop.store import drafts, events
from desktop.ui import text
from desktop.ui.desk import Desk
from desktop.ui.form import PairField
from desktop.ui.pages.itinerary import ItineraryPage


@pytest.fixture
def page(show: Callable[[type[ItineraryPage]], ItineraryPage]) -> ItineraryPage:
    return show(ItineraryPage)


def rows(desk: Desk) -> list[EventRow]:
    with desk.store.read() as connection:
        return events.of(connection, desk.delegation_id)


def visit(desk: Desk) -> EventRow:
    return next(row for row in rows(desk) if row.title_zh == "拜會千葉縣廳")


def title(page: ItineraryPage, name: str) -> QLineEdit:
    field = page.panel.form.field(name)
    assert isinstance(field, PairField)
    line = field.inputs[name]
    assert isinstance(line, QLineEdit)
    return line


def ime(widget: QWidget, words: str) -> None:
    """Chinese and Japanese reach a field through the input method, not as keys."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def type_into(_qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    ime(line, words)


def test_every_item_stands_in_its_day_and_half(page: ItineraryPage, desk: Desk) -> None:
    assert page.board.days == [date(2019, 9, day) for day in (17, 18, 19, 20)]
    assert page.board.cards.keys() == {row.id for row in rows(desk)}
    layout = page.board.layout_
    for number, day in enumerate(page.board.days):
        column = layout.column(number)
        for spot in column.all():
            assert spot.card.row.start_date == day
            above = [note.part for note in column.noted if note.kind == "half" and note.rect.top() < spot.rect.top()]
            assert spot.card.when is not None and above[-1] == spot.card.when.half
    called_off = next(card for card in page.board.cards.values() if card.row.status == "cancelled")
    assert called_off.lines[0][0] == "已取消・颱風"
    page.board.choose(called_off.id)
    assert page.board.accessibleName().startswith("9/18（三） 已取消・颱風")


def test_leaving_a_field_writes_one_named_change(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    line = title(page, "title_ja")
    type_into(qtbot, line, "千葉県知事表敬訪問")
    assert visit(desk).title_ja == row.title_ja, "nothing is written while somebody types"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert visit(desk).title_ja == "千葉県知事表敬訪問"
    assert desk.store.undo_label() == "Change item"
    assert "千葉県知事表敬訪問" in page.board.accessibleName()
    desk.store.undo()
    page.refresh()
    assert line.text() == row.title_ja


def test_a_wrong_value_is_said_below_its_field_and_stays(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    field = page.panel.form.field("end_time")
    line = field.focusProxy()
    assert isinstance(line, QLineEdit)
    type_into(qtbot, line, "16:00")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.problem is not None
    assert "結束早於開始" in field.problem.text(i18n.gettext_for("zh_TW")) or field.problem.msgid.startswith("The end")
    assert (line.text(), visit(desk).end_time) == ("16:00", time(18, 0))
    type_into(qtbot, line, "1830")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (field.problem, line.text(), visit(desk).end_time) == (None, "18:30", time(18, 30))


@pytest.mark.parametrize(
    ("typed", "stored"), [("108/9/19", date(2019, 9, 19)), ("R1.9.20", date(2019, 9, 20)), ("9/17", date(2019, 9, 17))]
)
def test_dates_are_typed_as_people_write_them(
    page: ItineraryPage, desk: Desk, qtbot: QtBot, typed: str, stored: date
) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    line = page.panel.form.field("start_date").focusProxy()
    assert isinstance(line, QLineEdit)
    type_into(qtbot, line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert visit(desk).start_date == stored
    assert line.text().startswith("民國108年9月")


def test_a_start_refused_for_the_old_end_is_written_with_the_new_end(page: ItineraryPage, desk: Desk) -> None:
    page.board.choose(visit(desk).id)
    form = page.panel.form
    for name, words in (("start_time", "25:99"), ("start_time", "1830"), ("end_time", "1930")):
        line = form.field(name).focusProxy()
        assert isinstance(line, QLineEdit)
        line.setText(words)
        line.textEdited.emit(words)
        line.editingFinished.emit()
        if words == "1830":
            assert form.field("start_time").problem is None
            assert form.field("end_time").problem is not None
    assert (visit(desk).start_time, visit(desk).end_time) == (time(18, 30), time(19, 30))
    assert all(field.problem is None for field in form.fields)


def test_add_with_what_is_missing_said_first(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    before = len(rows(desk))
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.panel.create_button, Qt.MouseButton.LeftButton)
    assert len(rows(desk)) == before
    assert page.panel.form.field("title_zh").problem is not None
    assert title(page, "title_zh").hasFocus()
    qtbot.waitUntil(lambda: title(page, "title_zh").visibleRegion().boundingRect().height() > 0)
    ime(title(page, "title_zh"), "拜會宮城縣廳")
    qtbot.mouseClick(page.panel.create_button, Qt.MouseButton.LeftButton)
    made = [row for row in rows(desk) if row.title_zh == "拜會宮城縣廳"]
    assert len(made) == 1
    assert made[0].start_date == date(2019, 9, 17)
    assert page.board.current == made[0].id
    assert drafts.waiting(desk.store) == []


def test_delete_takes_the_parts_along_and_undo_brings_all_back(page: ItineraryPage, desk: Desk) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    page.delete()
    assert row.id not in page.board.cards
    assert not page.panel.isVisible()
    desk.store.undo()
    assert row.id in page.board.cards
    with desk.store.read() as connection:
        assert len(events.participants(connection, row.id)) == 12
        assert len(events.agenda(connection, row.id)) == 5


def test_a_switch_loses_nothing_that_is_being_typed(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    line = title(page, "title_zh")
    type_into(qtbot, line, "拜會千葉縣知")
    line.setCursorPosition(3)
    bar = page.panel.verticalScrollBar()
    bar.setValue(40)
    text.switch("ja")
    try:
        assert (line.text(), line.cursorPosition()) == ("拜會千葉縣知", 3)
        assert line.isUndoAvailable()
        assert page.board.current == row.id
        assert bar.value() == 40
        assert page.add_button.text() == "＋ 日程を追加"
        assert page.panel.form.field("start_date").values()["start_date"] == date(2019, 9, 18)
        assert visit(desk).title_zh == row.title_zh
    finally:
        text.switch("zh_TW")
    assert line.text() == "拜會千葉縣知"
    assert page.add_button.text() == "＋ 新增行程"


def test_unfinished_text_outlives_a_crash(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    type_into(qtbot, title(page, "title_zh"), "寫到一半")
    qtbot.waitUntil(lambda: drafts.waiting(desk.store) == [f"event:{row.id}"], timeout=4000)
    assert drafts.kept(desk.store, f"event:{row.id}")["title_zh"] == "寫到一半"
    assert visit(desk).title_zh == row.title_zh


def test_arrow_keys_walk_over_the_board(page: ItineraryPage, qtbot: QtBot) -> None:
    cards = page.board.cards
    third = list(cards)[2]
    page.board.choose(third)
    page.board.focus_current()
    day = cards[third].row.start_date
    below = [key for key in cards if cards[key].row.start_date == day]
    qtbot.keyClick(page.board, Qt.Key.Key_Down)
    assert page.board.current == below[below.index(third) + 1]
    qtbot.keyClick(page.board, Qt.Key.Key_Left)
    assert cards[page.board.current].row.start_date == date(2019, 9, 17)
    qtbot.keyClick(page.board, Qt.Key.Key_Right)
    assert cards[page.board.current].row.start_date == date(2019, 9, 18)


def test_parts_are_added_moved_and_deleted(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    row = visit(desk)
    page.board.choose(row.id)
    agenda = page.panel.agenda
    assert [agenda.list.item(n).text()[:5] for n in range(5)] == ["17:00", "17:05", "17:15", "17:45", "17:55"]
    agenda.start_new()
    field = agenda.form.field("title_zh")
    assert isinstance(field, PairField)
    ime(field.inputs["title_zh"], "介紹搭橋方案")
    agenda._on_done()
    agenda.close_form()
    assert agenda.list.count() == 6
    agenda.list.setCurrentRow(5)
    agenda.move_row(-1)
    with desk.store.read() as connection:
        assert events.agenda(connection, row.id)[4].title.zh == "介紹搭橋方案"
    assert desk.store.undo_label() == "Change the order"
    agenda.delete()
    assert agenda.list.count() == 5


def test_a_participant_is_picked_in_any_spelling(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    seminar = next(row for row in rows(desk) if row.kind == "seminar")
    page.board.choose(seminar.id)
    theirs = page.panel.theirs
    theirs.start_new()
    picker = theirs.form.field("person_id")
    line = picker.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    ime(line, "わたなべ じろう")
    page.setFocus()
    qtbot.waitUntil(lambda: picker.values()["person_id"] is not None, timeout=2000)
    theirs._on_done()
    with desk.store.read() as connection:
        present = [p.name.ja for p in events.participants(connection, seminar.id) if p.side == "jp"]
    assert present == ["渡邉次郎"]

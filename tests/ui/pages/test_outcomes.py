"""成果: points are typed while listening, by the keys alone; every one is a step back; nothing typed is lost."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from inspect import signature
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.minutes import Point
from desktop.store import minutes, records
from desktop.store import tables as t
from desktop.ui import text
from desktop.ui.inputs import Line
from desktop.ui.meetingfacts import FactsDialog
from desktop.ui.pages.membersbar import there
from desktop.ui.pages.outcomes import LANGUAGES, OutcomesPage
from desktop.ui.pages.outcomesbar import COUNCIL, OF_ITEM, WINDOWS
from desktop.ui.pages.outcomesside import OVERVIEW, REPORT
from desktop.ui.pages.pointlist import beside, texts_of

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def visit(page: OutcomesPage) -> str:
    return next(item.row.id for item in page.items if item.row.kind == "visit" and item.row.theirs)


def stored(page: OutcomesPage) -> list[Point]:
    with page.store.read() as connection:
        return minutes.points(connection, [page.event_id])[page.event_id]


def type_(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def test_a_meeting_is_written_down_by_the_keys_alone(
    show: Callable[[type[OutcomesPage]], OutcomesPage], qtbot: QtBot
) -> None:
    page = show(OutcomesPage)
    page.show_item(visit(page))
    assert page.minutes is not None
    ours, theirs = page.minutes.ours[0], page.minutes.theirs[0]
    page.add()
    qtbot.waitUntil(lambda: page.form.texts[0].input.hasFocus())

    # Tab, Tab: to the other language and to the speaker; two letters of the pinyin, and back into the text.
    press(KEY.Key_Tab)
    type_("ja")
    press(KEY.Key_Tab)
    type_("wd")  # 王大明, the first letters as Mandarin sounds
    press(KEY.Key_Tab)
    assert page.form.texts[0].input.hasFocus() and page.form.speaker.speaker.person_id == ours.person_id
    press(KEY.Key_2, ALT)
    type_("zh")
    press(KEY.Key_Return)
    first = stored(page)[0]
    assert (first.kind, first.side, first.person_id) == ("asked", "tw", ours.person_id)
    assert (first.text.zh, first.text.ja) == ("zh", "ja") and not page.form.has_text()

    # After a question its answer, by the other side; a body by the name that was typed, a day only as typed.
    assert page.form.kind.kind == "answered" and page.form.speaker.speaker.side == "jp"
    page.form.due.setFocus()
    type_("108/10/15")
    press(KEY.Key_Return)
    press(KEY.Key_Tab)
    press(KEY.Key_Tab)
    type_("Nobody Known")
    press(KEY.Key_Return)
    assert page.form.texts[0].input.hasFocus()
    type_("answer")
    press(KEY.Key_Return)
    second = stored(page)[1]
    assert (second.kind, second.side, second.person_id, second.who.zh) == ("answered", "jp", "", "Nobody Known")
    assert str(second.due_on) == "2019-10-15" and first.due_on is None
    press(KEY.Key_Return)  # an empty row is no point
    assert len(stored(page)) == 2

    # In the list: the kind by its letter, internal, the order, a follow-up, away with it; each a step back.
    page.list.choose(second.id)
    page.list.setFocus()
    press(KEY.Key_C)
    press(KEY.Key_X)
    press(KEY.Key_Up, ALT)
    assert [(point.id, point.kind, point.secret) for point in stored(page)] == [
        (second.id, "promised", True),
        (first.id, "asked", False),
    ]
    page.list.drop_at(2, 0)
    page.list.drop_at(0, 1)
    page.list.drop_at(1, 0)  # where it stands
    assert [point.id for point in stored(page)] == [second.id, first.id]
    page.make_follow_up()
    assert len(beside(stored(page)[0])) == 2 and page.side.list.current()
    page.delete()
    assert len(stored(page)) == 1
    for _step in range(7):
        page.store.undo()
    qtbot.waitUntil(lambda: [point.id for point in page.list.points.points] == [first.id, second.id])
    assert not stored(page)[1].secret

    # Into a point and out again; who stood where is kept, also when the item is changed in between.
    page.open_point(first.id)
    page.form.texts[0].input.setPlainText("better")
    press(KEY.Key_Return)
    assert stored(page)[0].text.zh == "better" and not page.record.row_id
    type_("half a poi")
    here = page.event_id
    page.step_item(1)
    assert page.event_id != here and not page.form.has_text()
    page.show_item(here)
    assert page.form.texts[0].input.toPlainText() == "half a poi"

    assert [own for own, _text in texts_of(first, page.list.shown)] == ["zh_TW", "ja"]
    page.show_languages(LANGUAGES.index("ja"))
    assert page.form.texts[0].isHidden() and [own for own, _text in texts_of(first, page.list.shown)] == ["ja"]
    text.switch("ja")
    text.catch_up()
    assert page.form.kind.input.text() in ("回答", "説明") and "当方" in page.head.people_button.text()
    text.switch("zh_TW")

    dialog = FactsDialog(page, here)
    qtbot.addWidget(dialog)
    dialog.table.choose(theirs.id)
    QTest.keyClick(dialog.table, KEY.Key_N)
    assert not next(one for one in dialog.minutes.theirs if one.id == theirs.id).present
    dialog.undo()
    assert next(one for one in dialog.minutes.theirs if one.id == theirs.id).present
    for name, words in (("companies", "１４"), ("amount_minor", "120萬")):
        line = dialog.form.field(name).findChild(Line)
        assert line is not None
        line.setText(words)
        line.textEdited.emit(words)
        line.editingFinished.emit()
    dialog.accept()
    with page.store.read() as connection:
        found = minutes.read(connection, here).actuals
    assert found.companies == 14 and found.amount is not None and found.amount.minor == 1_200_000


def test_who_wrote_meanwhile_is_told_and_a_deleted_point_leaves_the_row(
    show: Callable[[type[OutcomesPage]], OutcomesPage], qtbot: QtBot
) -> None:
    page = show(OutcomesPage)
    page.show_item(visit(page))
    point = page.store.do("a", minutes.add, page.event_id, {"text_zh": "甲", "side": "jp"})
    qtbot.waitUntil(lambda: page.list.choose(point))
    page.show_record(point)
    page.open_point(point)
    assert page.record.row_id == point and page.list.current() == point
    page.store.do("d", records.remove, t.MinutePoint, point)
    qtbot.waitUntil(lambda: not page.record.row_id)
    assert stored(page) == [] and page.form.isEnabled()


def test_every_button_of_a_window_leads_to_one(show: Callable[[type[OutcomesPage]], OutcomesPage]) -> None:
    page = show(OutcomesPage)
    page.show_item(visit(page))
    modules = [*(entry[1] for entry in (*OF_ITEM, *WINDOWS)), COUNCIL[1], REPORT, OVERVIEW]
    assert [module for module in modules if not there(module)] == []
    for place, module in enumerate(modules):
        given: tuple[Any, ...] = (page, page.event_id) if place < len(OF_ITEM) else (page,)
        signature(importlib.import_module(module).open_dialog).bind(*given)

"""The panel of an item: sections that fold over one record, its lists, its files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain import labels, words
from desktop.domain.eventrow import EventRow
from desktop.store import attachments, delegations, drafts, events, itemthings, journal, records
from desktop.store import tables as t
from desktop.ui import choices, dialogs, text
from desktop.ui.attachments import safe_name
from desktop.ui.desk import Desk
from desktop.ui.form import ChoiceField, PairField
from desktop.ui.pages import eventform
from desktop.ui.pages.event_panel import EventPanel
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.record import Record
from desktop.ui.window import Window

DAYS = (date(2019, 9, 18), date(2020, 4, 2))


@pytest.fixture
def page(show: Callable[[type[ItineraryPage]], ItineraryPage]) -> ItineraryPage:
    return show(ItineraryPage)


def row(desk: Desk, title: str) -> EventRow:
    with desk.store.read() as connection:
        return next(r for r in events.of(connection, desk.delegation_id) if r.title_zh.startswith(title))


def opened(page: ItineraryPage, desk: Desk, title: str) -> EventPanel:
    page.show_record(row(desk, title).id)
    return page.panel


def line(panel: EventPanel, name: str) -> QLineEdit:
    """The line of a column; its section opens."""
    field = panel.form.field(name)
    found = field.inputs[name] if isinstance(field, PairField) else field.focusProxy()
    assert isinstance(found, QLineEdit)
    return found


def type_into(target: QLineEdit, words_: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    target.setFocus()
    target.setText(words_)
    target.textEdited.emit(words_)
    QTest.keyClick(target, key)


def stored(desk: Desk, row_id: str) -> dict[str, object]:
    with desk.store.read() as connection:
        return records.opened(connection, t.Event, row_id)[0]


def shown_sections(panel: EventPanel) -> set[str]:
    return {key for key, section in panel.form.sections.items() if not section.isHidden()}


def test_each_kind_has_its_sections_and_nothing_that_holds_something_is_hidden(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    assert {"venue", "agenda", "purpose", "conditions"} <= shown_sections(panel)
    assert "journey" not in shown_sections(panel)
    assert panel.form.open_keys() == ["basics", "agenda"]
    assert panel.form.sections["venue"].body is None, "a closed section is not made"
    assert panel.form.sections["venue"].heading.summary == "千葉縣廳 本廳舍5樓 會議室"
    assert panel.form.sections["people"].heading.summary == "日方 8・臺方 4"
    assert panel.form.sections["agenda"].heading.summary == "5 項・60 分鐘"
    visit = panel.row_id
    panel = opened(page, desk, "去程")
    assert "agenda" not in shown_sections(panel) and panel.form.open_keys() == ["basics", "journey"]
    desk.store.do("kind", records.edit, t.Event, visit, {"kind": "free", "coach": "1號車"})
    page.show_record(visit)
    assert {"journey", "venue", "purpose", "people", "agenda"} <= shown_sections(panel)
    assert not panel.form.field("coach").isHidden() and panel.form.field("capacity").isHidden()


def test_a_new_item_begins_without_what_the_last_one_had(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "去程")
    assert panel.form.sections["journey"].heading.summary
    page.add()
    assert panel.record.is_new and panel.isVisible()
    assert not shown_sections(panel) & {"journey", *eventform.PARTS}
    assert all(not section.heading.summary for section in panel.form.sections.values())


def test_what_a_person_opens_stays_open_for_the_next_item_of_the_kind(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    for key in ("conditions", "agenda"):
        QTest.mouseClick(panel.form.sections[key].heading, Qt.MouseButton.LeftButton)
    panel = opened(page, desk, "去程")
    panel = opened(page, desk, "拜會東北經產局")
    assert panel.form.open_keys() == ["basics", "conditions"]
    QTest.keyClick(panel.form.sections["conditions"].heading, Qt.Key.Key_Return)
    assert panel.form.open_keys() == ["basics"]


def test_sections_are_one_record_with_one_draft(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    for name, typed in (("title_zh", "寫到一半"), ("station_zh", "本千葉站"), ("dress_ja", "スーツ")):
        made = line(panel, name)
        made.setText(typed)
        made.textEdited.emit(typed)
    panel.record.keep()
    kept = drafts.kept(desk.store, f"event:{panel.row_id}")
    assert {name: kept[name] for name in ("title_zh", "station_zh", "dress_ja")} == {
        "title_zh": "寫到一半",
        "station_zh": "本千葉站",
        "dress_ja": "スーツ",
    }
    again = EventPanel(page)  # as after a crash: the draft fills also what stands in a closed section
    qtbot.addWidget(again)
    again.open(panel.row_id)
    assert "venue" not in again.form.open_keys()
    assert line(again, "station_zh").text() == "本千葉站"
    again.record.leave()
    assert stored(desk, panel.row_id)["station_zh"] == "本千葉站"


def test_what_is_wrong_in_a_closed_section_opens_it(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    made = line(panel, "capacity")
    made.setText("many")
    made.textEdited.emit("many")
    panel.form.sections["conditions"].open(False)
    assert not panel.record.leave()
    assert panel.form.sections["conditions"].is_open
    assert panel.form.field("capacity").problem is not None
    type_into(made, "12")
    assert stored(desk, panel.row_id)["capacity"] == 12


def test_every_field_says_the_label_that_conflicts_and_history_say(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    for section in panel.form.sections.values():
        section.open()
    for part in panel.parts:
        assert getattr(part, "record", True)
    checked = set()
    for record in panel.findChildren(Record):
        entity = str(record.table.__tablename__)
        registers = journal.registers(record.table)
        for field in record.form.fields:
            for name in field.names:
                known, _language = labels.field_of(entity, name)
                if name in registers and known is not None:
                    assert field.label == known.label, (entity, name)
                    checked.add((entity, name))
    columns = {name for section in panel.form.sections.values() for name in section.chapter.names}
    left_out = {"delegation_id", "position", "ics_uid", *journal.registers(t.Event)["was"]}
    left_out |= {"companies", "people", "talks", "amount_minor", "currency", "summary_zh", "summary_ja"}  # of 成果
    assert columns == set(records.checked_by(t.Event).model.model_fields) - left_out, "everything can be edited"
    assert len(checked) > 60


def test_minutes_typed_into_the_agenda_move_what_follows(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    rows = panel.agenda.rows
    clocks = lambda: [rows.item(n).text()[:5] for n in range(rows.count())]  # noqa: E731
    assert clocks() == ["17:00", "17:05", "17:15", "17:45", "17:55"]
    rows.setFocus()
    rows.setCurrentRow(0)
    QTest.keyClick(rows, Qt.Key.Key_2)
    QTest.keyClicks(rows.editor, "0")
    QTest.keyClick(rows.editor, Qt.Key.Key_Return)
    assert clocks() == ["17:00", "17:20", "17:30", "18:00", "18:10"]
    assert desk.store.undo_label() == "Change agenda item"
    assert "超出 15 分鐘" in panel.agenda.total.text()
    assert rows.editor.isVisible(), "Enter goes on to the next row"
    QTest.keyClicks(rows.editor, "x")
    QTest.keyClick(rows.editor, Qt.Key.Key_Return)
    assert clocks()[2] == "17:30", "what is no number changes nothing"
    rows.setFocus()
    rows.setCurrentRow(4)
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [rows.item(n).text()[6:8] for n in (3, 4)] == ["合影", "致贈"]
    assert clocks() == ["17:00", "17:20", "17:30", "18:00", "18:05"]
    panel.agenda.drop_row(4, 0)
    assert clocks()[0] == "17:00" and rows.item(0).text()[6:8] == "致贈"


def test_consecutive_interpreting_doubles_talks_on_screen_too(page: ItineraryPage, desk: Desk) -> None:
    seminar = row(desk, "台日夥伴關係強化研討會－福島縣").id
    panel = opened(page, desk, "台日夥伴關係強化研討會－福島縣")
    desk.store.do("how", records.edit, t.Event, seminar, {"interpreting": "simultaneous"})
    panel.refresh()
    assert "150／150" in panel.agenda.total.text()
    desk.store.do("how", records.edit, t.Event, seminar, {"interpreting": "consecutive"})
    panel.refresh()
    assert "270／150 分鐘，超出 120 分鐘" in panel.agenda.total.text()
    assert [panel.agenda.list.item(n).text()[:5] for n in range(5)] == ["13:30", "13:40", "15:00", "16:20", "17:40"]


def test_names_are_added_by_enter_with_the_post_of_that_day(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    panel = opened(page, desk, "台日夥伴關係強化研討會－福島縣")
    theirs, quick = panel.theirs, panel.theirs.quick
    assert quick is not None
    enter = quick.focusProxy()
    assert isinstance(enter, QLineEdit)
    type_into(enter, "わたなべ じろう")
    type_into(enter, "産業振興課長")
    said = [theirs.list.item(n).text() for n in range(theirs.list.count())]
    assert len(said) == 2 and any(one.startswith("渡邉次郎") or "渡邊次郎" in one for one in said)
    assert any("産業振興課長〔調整中〕" in one for one in said)
    assert panel.form.sections["people"].heading.summary == "日方 2・臺方 4・調整中 1"
    item = panel.row_id
    for participant in panel.ours._ids():
        desk.store.do("none", records.remove, t.Participant, participant)
    panel.refresh()
    QTest.mouseClick(panel.people.all_button, Qt.MouseButton.LeftButton)
    assert panel.ours.list.count() == 4
    with desk.store.read() as connection:
        assert len(events.participants(connection, item)) == 6


def test_an_option_says_the_post_of_that_day(page: ItineraryPage, desk: Desk) -> None:
    (person,) = choices.people(desk.store, "わたなべ じろう")
    fields = {"person_id": person.id, "title_ja": "局長", "title_zh": "局長", "valid_from": date(2020, 4, 1)}
    desk.store.do("moves", records.add, t.Post, fields)
    said = {day.year: choices.people(desk.store, "わたなべ じろう", "", day)[0].text() for day in DAYS}
    assert "局長" not in said[2019] and said[2020].endswith("局長")
    assert choices.person(desk.store, person.id, DAYS[0]).text() == said[2019]  # type: ignore[union-attr]


def test_a_talk_says_its_speaker_and_interpreter(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "台日夥伴關係強化研討會－福島縣")
    with desk.store.read() as connection:
        talk = events.agenda(connection, panel.row_id)[1]
        who = delegations.members(connection, desk.delegation_id)[2].person_id
    desk.store.do("by", records.edit, t.AgendaItem, talk.id, {"interpreter_id": who, "language": "zh"})
    panel.refresh()
    assert panel.agenda.list.item(1).text().endswith("王大明 科長 ・ 中文 ・ 口譯 林美玲")


def test_the_address_of_the_organisation_is_offered_never_filled_in(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    address = line(panel, "address_ja")
    assert address.text() == "" and "千葉県千葉市" in address.placeholderText()
    panel.record.leave()
    assert stored(desk, panel.row_id)["address_ja"] == ""
    address.setFocus()
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert str(stored(desk, panel.row_id)["address_ja"]).startswith("千葉県千葉市")
    assert stored(desk, panel.row_id)["address_zh"] == "", "each language is taken for itself"


def test_internal_items_do_not_ask_for_the_other_language(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    assert "可不填" not in line(panel, "title_ja").placeholderText()
    panel = opened(page, desk, "住宿")
    assert "可不填" in line(panel, "title_ja").placeholderText()


def test_what_was_planned_and_what_it_stands_in_for_are_said(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    assert not panel.planned.isVisibleTo(panel) and not panel.original_button.isVisibleTo(panel)
    fallen = row(desk, "企業參訪")
    fields = {"was_date": date(2019, 9, 19), "was_time": time(9, 0), "was_place_zh": "縣議會", "replaces_id": fallen.id}
    desk.store.do("moved", records.edit, t.Event, panel.row_id, fields)
    panel.refresh()
    assert panel.planned.text() == "原定 9/19（四） 09:00　縣議會"
    assert "企業參訪（千葉）" in panel.original_button.text() and "取消" in panel.original_button.text()
    panel.original_button.click()
    assert panel.row_id == fallen.id


def test_things_to_bring_are_typed_in_a_row(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    panel.form.sections["packing"].open()
    quick = panel.things.quick
    assert quick is not None
    enter = quick.focusProxy()
    assert isinstance(enter, QLineEdit)
    for thing in ("紀念品", "名片 200 張"):
        type_into(enter, thing)
    with desk.store.read() as connection:
        found = itemthings.of(connection, panel.row_id)
        who = delegations.members(connection, desk.delegation_id)[1]
    assert [thing.item.zh for thing in found] == ["紀念品", "名片 200 張"]
    desk.store.do("who", records.edit, t.Packing, found[0].id, {"member_id": who.id, "quantity": 3})
    panel.refresh()
    assert panel.things.list.item(0).text() == "紀念品 ×3　陳小華"
    assert panel.form.sections["packing"].heading.summary == "紀念品、名片 200 張"


def test_files_come_by_drop_and_paste_and_leave_with_undo(
    page: ItineraryPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    panel.form.sections["files"].open()
    files = panel.files
    plain, huge = tmp_path / "議程.pdf", tmp_path / "huge.bin"
    plain.write_bytes(b"%PDF-1.7 example")
    with huge.open("wb") as file:
        file.truncate(attachments.LIMIT + 1)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(plain)), QUrl.fromLocalFile(str(huge)), QUrl.fromLocalFile(str(tmp_path))])
    where = QPointF(9, 9)
    action, button, plain_keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.form.sections["files"].open(False)
    panel.dropEvent(QDropEvent(where, action, dropped, button, plain_keys))
    assert panel.form.sections["files"].is_open, "dropped anywhere on the item"
    qtbot.waitUntil(lambda: files.list.count() == 1)
    assert page.banner.isVisible()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    QApplication.clipboard().setImage(picture)
    files.setFocus()
    QTest.keyClick(files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [files.list.item(n).text().partition("　")[0] for n in range(2)] == ["議程.pdf", "貼上的圖片.png"]
    assert panel.form.sections["files"].heading.summary == "議程.pdf、貼上的圖片.png"
    files.list.setCurrentRow(0)
    target = tmp_path / "copy.pdf"
    with dialogs.answers(target):
        files.save()
    assert target.read_bytes() == plain.read_bytes()
    with desk.store.read() as connection:
        kept = attachments.of(connection, "event", panel.row_id)
    attachments.drop(desk.store, next(file["sha256"] for file in kept if file["name"] == "議程.pdf"))
    target.unlink()
    with dialogs.answers(target):
        files.save()
    assert not target.exists() and "議程.pdf" in page.banner.label.text()
    files.remove()
    assert files.list.count() == 1
    desk.store.undo()
    files.refresh()
    assert files.list.count() == 2


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Temp\\a.txt", "a.txt"),
        ("x\u202efdp.exe", "x_fdp.exe"),
        ("con?.pdf ", "con_.pdf"),
        ("...", "file"),
        ("長" * 300 + ".pdf", "長" * 116 + ".pdf"),
    ],
)
def test_a_file_name_leads_nowhere(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_the_keyboard_goes_downwards_whatever_was_opened_first(page: ItineraryPage, desk: Desk, qtbot: QtBot) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    for key in ("conditions", "venue"):
        panel.form.sections[key].open()
    qtbot.wait(20)
    place = {id(section): n for n, section in enumerate(panel.form.sections.values())}
    first = panel.form.sections["basics"].heading
    order, step = [], first.nextInFocusChain()
    while step is not None and step is not first:
        above: QWidget | None = step
        while above is not None and id(above) not in place:
            above = above.parentWidget()
        if above is not None and step.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(place[id(above)])
        step = step.nextInFocusChain()
    assert order == sorted(order) and len(set(order)) == len(place)


def test_a_switch_keeps_the_sections_and_says_them_anew(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會千葉縣廳")
    text.switch("ja")
    text.catch_up()
    try:
        assert panel.form.sections["people"].heading.summary == "日本側 8・台湾側 4"
        assert panel.form.sections["venue"].heading.summary == "千葉県庁 本庁舎5階 会議室"
        assert panel.agenda.total.text() == "60／60分、ちょうどです。"
    finally:
        text.switch("zh_TW")


def test_the_rules_name_only_what_exists() -> None:
    kinds = {choice.key for choice in words.EVENT_KINDS}
    assert all(found <= kinds for found in (*eventform.OFFERED.values(), *eventform.ONLY.values()))
    assert set(eventform.ONLY) <= set(records.checked_by(t.Event).model.model_fields)
    for kind in kinds:
        assert set(eventform.opened_first(kind)) <= {key for key in eventform.OFFERED if eventform.offered(key, kind)}


def test_giving_up_a_filled_form_is_asked_first_and_ctrl_enter_adds_it(page: ItineraryPage, desk: Desk) -> None:
    page.add()
    panel = page.panel
    panel.cancel_button.click()  # nothing was typed: nothing is asked
    assert panel.isHidden()
    page.add()
    title = line(panel, "title_zh")
    title.setFocus()
    QTest.keyClicks(title, "gym")
    with dialogs.answers(False):
        panel.cancel_button.click()
    assert panel.isVisible() and title.text() == "gym"
    QTest.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = row(desk, "gym")
    assert panel.row_id == made.id and not panel.record.is_new
    QTest.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # an item that is there is not added
    page.add()
    QTest.keyClicks(line(panel, "title_zh"), "gym")
    with dialogs.answers(True):
        panel.cancel_button.click()
    page.add()
    assert panel.isVisible() and line(panel, "title_zh").text() == "", "what was thrown away does not come back"
    with desk.store.read() as connection:
        named = [r.title_zh for r in events.of(connection, desk.delegation_id)]
    assert named.count("gym") == 1


def test_a_draft_says_that_it_is_one_and_can_be_thrown_away(page: ItineraryPage, desk: Desk) -> None:
    def title() -> QLineEdit:
        field = page.panel.form.field("title_zh")
        assert isinstance(field, PairField)
        line = field.inputs["title_zh"]
        assert isinstance(line, QLineEdit)
        return line

    page.add()
    assert page.panel.draft.isHidden()
    title().setText("拜會")
    title().textEdited.emit("拜會")
    with desk.store.read() as connection:
        page.show_record(events.of(connection, desk.delegation_id)[0].id)
    assert page.panel.draft.isHidden()
    page.add()
    assert title().text() == "拜會" and page.panel.draft.isVisible()
    with dialogs.answers(False):
        page.panel.throw_away()
    assert title().text() == "拜會"
    with dialogs.answers(True):
        page.panel.throw_away()
    assert not title().text() and page.panel.draft.isHidden() and page.panel.record.is_new
    assert drafts.waiting(desk.store) == []


def test_the_panel_shows_the_copy_that_is_marked(page: ItineraryPage, desk: Desk) -> None:
    panel = opened(page, desk, "拜會")
    first, board = panel.row_id, page.board
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(board, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.row_id == board.current != first
    assert line(panel, "title_zh").text() == row(desk, "拜會").title_zh


def test_kind_and_status_stand_beside_each_other_whole(window: Window) -> None:
    """Also with a scroll bar, and in Japanese, whose kinds are longer."""
    text.switch("ja")
    page = window.pages["itinerary"]
    assert isinstance(page, ItineraryPage)
    with page.store.read() as connection:
        page.show_record(events.of(connection, page.delegation_id)[0].id)
    for _time in range(20):
        QApplication.processEvents()
    assert page.panel.verticalScrollBar().isVisible()
    for name in ("kind", "status"):
        field = page.panel.form.field(name)
        assert isinstance(field, ChoiceField)
        box, option = field.input, QStyleOptionComboBox()
        box.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, box).width()
        for place in range(box.count()):
            assert box.fontMetrics().horizontalAdvance(box.itemText(place)) <= room, box.itemText(place)

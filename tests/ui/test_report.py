"""The editor of the report: what is known, what its author writes, what survives, what two colleagues wrote."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import packs, papers
from desktop.exchange import pack as bytes_of
from desktop.store import Store, conflicts, drafts, merge, reports
from desktop.store.opening import open_store
from desktop.ui import dialogs, jumping
from desktop.ui.pages.page import Page
from desktop.ui.portal import CheckDialog, PortalDialog
from desktop.ui.report import ReportDialog
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("itinerary")


def editor(page: Page, qtbot: QtBot, key: str = "goal") -> ReportDialog:
    dialog = ReportDialog(page, key)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def body(store: Store, trip: str, key: str) -> str:
    with store.read() as connection:
        part = reports.read(connection, trip).part(key)
    assert part is not None
    return part.body


def test_what_is_known_becomes_the_authors_text(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = editor(page, qtbot)
    store, trip = page.store, page.delegation_id
    assert dialog.known.text() and not dialog.body.input.toPlainText()
    known = dialog.known.text()
    dialog.take_button.click()
    assert dialog.body.input.toPlainText() == known == body(store, trip, "goal")
    QTest.keyClicks(dialog.body.input, "X")
    QTest.keyClick(dialog.body.input, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.key != "goal" and "X" in body(store, trip, "goal")  # leaving the section writes it
    dialog.undo()
    assert "X" not in body(store, trip, "goal")
    QTest.keyClick(dialog.body.input, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.body.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.sections.item(dialog.sections.currentRow()).text().startswith("✓")
    target = tmp_path / "108.9.17報告.odt"
    with dialogs.answers(target.with_suffix("")):  # of which the program cuts nothing off
        dialog.save("odt")
    assert target.read_bytes().startswith(b"PK") and target.name in dialog.said.text()
    qtbot.waitUntil(lambda: bool(dialog.leaves.count.text()))
    dialog.beside.write({"form": "digest"})  # also where the authority's rules know only the whole report
    assert dialog.beside.paper == "report-digest" and dialog.report is not None
    assert [part.key for part in dialog.report.parts if part.level == 0] == []


def test_every_key_survives_the_program(page: Page, qtbot: QtBot) -> None:
    dialog = editor(page, qtbot, "findings")
    QTest.keyClicks(dialog.body.input, "abc")
    dialog.section._timer.timeout.emit()  # within two seconds
    waiting = [drafts.kept(page.store, key) for key in drafts.waiting(page.store)]
    assert [draft["body"] for draft in waiting if "body" in draft] == ["abc"]
    again = editor(page, qtbot, "findings")  # as after a crash: nothing was left in peace
    assert again.body.input.toPlainText() == "abc"


def test_the_list_stands_where_is_written_and_ctrl_z_takes_back_nothing_older(page: Page, qtbot: QtBot) -> None:
    store, trip = page.store, page.delegation_id
    store.do("x", reports.write_section, trip, "findings", {"body": "older"})
    dialog = editor(page, qtbot, "findings")
    QTest.keyClicks(dialog.body.input, "q")
    QTest.keyClick(dialog.body.input, Qt.Key.Key_Backspace)
    dialog.sections.setFocus()
    QTest.keyClick(dialog.sections, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert body(store, trip, "findings") == "older"  # typed and rubbed out again is no action
    dialog.show_section("goal")
    QTest.keyClicks(dialog.body.input, "ab")
    QTest.keyClick(dialog.body.input, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert (
        dialog.report is not None and dialog.key == dialog.report.parts[dialog.sections.currentRow()].key == "process"
    )
    dialog.body.input.insertPlainText("pasted at once")
    dialog.step(1)
    dialog.step(-1)
    assert dialog.body.input.toPlainText() == "pasted at once"
    dialog.show_section("members")
    place = dialog.state.input.findData("hidden")
    dialog.state.input.setCurrentIndex(place)
    dialog.state.input.activated.emit(place)
    assert dialog.sections.currentItem().text().startswith("－")


def test_composing_writes_nothing_and_what_is_too_long_stays_and_is_said(page: Page, qtbot: QtBot) -> None:
    dialog = editor(page, qtbot)
    QGuiApplication.sendEvent(dialog.body.input, QInputMethodEvent("ㄇㄨ", []))
    assert not dialog.section.row_id
    done = QInputMethodEvent()
    done.setCommitString("目的")
    QGuiApplication.sendEvent(dialog.body.input, done)
    assert body(page.store, page.delegation_id, "goal") == "目的"
    dialog.step(1)
    dialog.heading.input.setFocus()
    dialog.heading.input.insert("長" * 400)
    dialog.heading.input.textEdited.emit("")
    assert dialog.heading.problem is not None and len(dialog.heading.input.text()) == 400
    size = dialog.size()
    dialog.step(1)
    dialog.known.setText("長" * 5000)
    qtbot.wait(1)
    assert dialog.size() == size  # however much is known
    dialog.beside.title.input.setFocus()
    QTest.keyClicks(dialog.beside.title.input, "title")
    dialog.reject()
    with page.store.read() as connection:
        assert reports.fields(connection, page.delegation_id)["title"] == "title"
    assert not dialog._later.isActive() and not dialog.maker.busy


def test_two_colleagues_different_sections_merge_and_the_same_shows_both(
    page: Page, qtbot: QtBot, tmp_path: Path
) -> None:
    store, trip = page.store, page.delegation_id
    store.do("x", reports.write_section, trip, "goal", {"body": "初稿"})
    other = open_store(shutil.copyfile(store.path, tmp_path / "other.db"))
    other.sign_as("李小姐")
    store.do("x", reports.write_section, trip, "goal", {"body": "我的目的"})
    other.do("x", reports.write_section, trip, "goal", {"body": "她的目的"})
    other.do("x", reports.write_section, trip, "findings", {"body": "她的心得"})
    merge.apply(store, bytes_of.read(bytes_of.write(packs.make(other, trip))).transactions)
    other.close()
    assert body(store, trip, "findings") == "她的心得"
    dialog = editor(page, qtbot)
    assert dialog.both.isVisibleTo(dialog) and set(dialog.both.texts()) == {"我的目的", "她的目的"}
    dialog.both.keep_both()
    assert not dialog.both.isVisibleTo(dialog)
    assert set(body(store, trip, "goal").split("\n")) == {"我的目的", "她的目的"}
    with store.read() as connection:
        assert conflicts.count(connection) == 0


def test_the_portal_is_copied_field_by_field_and_the_check_list_is_ticked(page: Page, qtbot: QtBot) -> None:
    dialog = editor(page, qtbot)
    portal = PortalDialog(dialog)
    qtbot.addWidget(portal)
    place = next(number for number, (field, _box) in enumerate(portal.fields) if field.column == "keywords")
    box = portal.fields[place][1]
    QTest.keyClicks(box, "MEMS")
    portal.copy(place)
    assert QGuiApplication.clipboard().text() == "MEMS"
    box.editingFinished.emit()  # type: ignore[attr-defined]
    with page.store.read() as connection:
        assert reports.fields(connection, page.delegation_id)["keywords"] == "MEMS"
    QTest.keyClicks(box, "x" * 400)
    box.editingFinished.emit()  # type: ignore[attr-defined]
    assert not portal.said.isHidden() and len(box.text()) > 400  # type: ignore[attr-defined]
    remarks = next(box for field, box in portal.fields if field.column == "remarks")
    portal.show()
    portal.activateWindow()
    qtbot.waitUntil(portal.isActiveWindow)
    remarks.setFocus()
    QTest.keyClicks(remarks, "left while typing")
    portal.reject()
    with page.store.read() as connection:
        assert reports.fields(connection, page.delegation_id)["remarks"] == "left while typing"
    dialog.beside.day.input.setText("soon")
    dialog.beside.day.input.editingFinished.emit()
    dialog.refresh()
    assert dialog.beside.day.problem is not None and dialog.beside.day.input.text() == "soon"
    check = CheckDialog(dialog)
    qtbot.addWidget(check)
    check.boxes["own-work"].click()
    check.take_proposed()
    with page.store.read() as connection:
        assert "own-work" in reports.fields(connection, page.delegation_id)["checked"].split()


def test_a_notice_on_the_paper_leads_to_its_section(window: Window, qtbot: QtBot) -> None:
    binder = window.binder
    assert binder is not None
    trip = binder.page("itinerary").delegation_id
    notices = papers.make(binder.store, "report", trip, papers.options()).notices
    lacking = next(notice for notice in notices if notice.place is not None and notice.place[0] == "report")
    assert lacking.place is not None
    with dialogs.answers(True) as asked:
        jumping.mend(binder, *lacking.place)
    assert asked == ["ReportDialog"]

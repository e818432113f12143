"""The print room: the preview is the paper, problems are listed before printing, saving writes the very bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import Sentence
from desktop.store import events, records
from desktop.store import tables as t
from desktop.ui import dialogs, preview, text
from desktop.ui.desk import Desk
from desktop.ui.pages.documents import DocumentsPage


@pytest.fixture
def page(show: Callable[[type[DocumentsPage]], DocumentsPage]) -> DocumentsPage:
    made = show(DocumentsPage)
    made.render_paper()
    return made


def test_a_saved_paper_names_its_folder_until_it_was_read(page: DocumentsPage, tmp_path: Path) -> None:
    banner = page.banner
    with dialogs.answers(tmp_path / "議程.pdf"):
        page.save_paper()
    assert "議程.pdf" in banner.label.text() and str(tmp_path) in banner.label.text()
    assert banner.folder_button.isVisible() and banner.read.isActive()
    banner.folder_button.setFocus()
    banner.read.timeout.emit()
    assert banner.isVisible() and banner.read.isActive(), "it does not go from under the keyboard"
    page.setFocus()
    banner.read.timeout.emit()
    assert banner.isHidden()
    with dialogs.answers(tmp_path / "議程.pdf"):
        page.save_paper()
    page.show_document("cards", "")
    assert banner.isHidden(), "another paper is the next thing to do"
    page.tell(Sentence("Add"))
    assert banner.folder_button.isHidden() and not banner.read.isActive()


def test_the_agenda_of_one_event_is_previewed_and_saved(page: DocumentsPage, desk: Desk, tmp_path: Path) -> None:
    with desk.store.read() as connection:
        visit = next(row for row in events.of(connection, desk.delegation_id) if row.kind == "visit")
    page.show_document("agenda", visit.id)
    page.render_paper()
    assert page.paper is not None
    assert not page.leaves.view.image.isNull()
    assert page.leaves.count.text().startswith("1 / ")
    target = tmp_path / "議程.pdf"
    with dialogs.answers(target) as asked:
        page.save_paper()
    assert asked == ["save_file"]
    assert target.read_bytes() == page.paper.pdf
    with dialogs.answers(None):
        page.save_paper()
    page.show_document("agenda", "")  # not made yet when it is saved: what is chosen is what is written
    with dialogs.answers(target):
        page.save_paper()
    assert target.read_bytes() == page.paper.pdf and len(pdfium.PdfDocument(target)) > 1
    page.show_document("overview", visit.id)
    page.render_paper()
    with dialogs.answers(tmp_path / "overview"):
        page.saver.save("docx")
    assert (tmp_path / "overview.docx").read_bytes().startswith(b"PK")
    assert "overview.docx" in page.banner.label.text()


def test_turning_pages_shows_another_picture(page: DocumentsPage) -> None:
    first = page.leaves.view.image.copy()
    page.leaves.turn(1)
    assert page.leaves.view.image != first
    assert page.leaves.count.text().startswith("2 / ")
    page.leaves.turn(-1)
    assert page.leaves.view.image == first
    assert not page.leaves.back_button.isEnabled()


def test_cards_offer_their_own_options(page: DocumentsPage, qtbot: QtBot) -> None:
    page.show_document("cards", "")
    page.render_paper()
    assert page.options.placing.sheet_box.isVisible()
    assert not page.options.meeting.isVisible()
    assert page.leaves.count.text() == "1 / 2"
    page.options.placing.copies.setValue(10)
    qtbot.waitUntil(lambda: page.leaves.count.text() == "1 / 8", timeout=15_000)


def test_a_plan_of_seats_is_begun_from_its_paper(page: DocumentsPage, desk: Desk) -> None:
    page.show_document("seating", "")
    page.render_paper()
    assert page.paper is None and page.notices.height() < 96, "the preview has what a short list leaves"
    assert page.options.texts.isVisible() and page.options.texts.text().startswith("座位")
    seen: list[str] = []
    with dialogs.answers(lambda dialog: bool(seen.append(dialog.event_id))) as asked:
        page.options.texts.click()
    assert asked == ["SeatPlansDialog"]
    with desk.store.read() as connection:
        by_id = {row.id: row for row in events.of(connection, desk.delegation_id)}
    assert by_id[page.options.meeting.itemData(1)].status == "cancelled" != by_id[seen[0]].status
    page.show_document("letters", "")
    assert page.options.texts.text().startswith("撰寫")


def test_an_itinerary_is_made_for_whom_and_in_the_size_that_was_chosen(page: DocumentsPage) -> None:
    page.show_document("itinerary-timed", "")
    options = page.options
    assert options.whom.isVisible() and options.size_.isVisible() and not options.placing.isVisible()
    options.whom.setCurrentIndex(options.whom.count() - 1)
    options.size_.setCurrentIndex(1)
    page.render_paper()
    assert page.paper is not None
    document = pdfium.PdfDocument(page.paper.pdf)
    assert round(document.get_page_size(0)[0] / 72 * 25.4) == 105
    assert options.whom.currentText() in document[0].get_textpage().get_text_range()
    page.show_document("change-note", "")
    page.render_paper()
    assert page.paper is None and options.change.isVisible()


def test_what_is_missing_is_listed_before_printing(page: DocumentsPage, desk: Desk) -> None:
    with desk.store.read() as connection:
        from desktop.store import delegations

        leader = delegations.members(connection, desk.delegation_id)[0]
    desk.store.do("Change contact", records.edit, t.Person, leader.person_id, {"name_ja": ""})
    page.show_document("cards", "")
    page.render_paper()
    assert page.notices.isVisible()
    assert "王大明" in page.notices.item(0).text()
    assert page.print_button.isEnabled(), "a missing Japanese name is listed, never blocks"


def test_an_empty_delegation_says_so_and_prints_nothing(page: DocumentsPage, desk: Desk) -> None:
    empty = {"code": "empty", "name_zh": "空的", "start_date": "2026-03-05", "end_date": "2026-03-06"}
    desk.delegation_id = desk.store.do("Add", records.add, t.Delegation, empty)
    page.refresh()
    page.render_paper()
    assert page.paper is None
    assert not page.print_button.isEnabled()
    assert page.notices.item(0).text().startswith("目前沒有可列印的內容")
    text.switch("ja")
    assert page.notices.item(0).text().startswith("印刷する内容がまだありません")
    text.switch("zh_TW")


def test_a_switch_changes_words_but_not_the_paper(page: DocumentsPage) -> None:
    assert page.paper is not None
    before = page.paper.pdf
    text.switch("ja")
    try:
        assert page.save_button.text() == "保存…"
        assert page.file_name().endswith("次第.pdf")
        assert page.paper is not None
        assert page.paper.pdf == before
    finally:
        text.switch("zh_TW")


def test_printing_paints_every_page_at_actual_size(page: DocumentsPage, tmp_path: Path) -> None:
    assert page.paper is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    preview.send(page.paper.pdf, printer)
    from desktop.documents.preview import opened

    with opened((tmp_path / "printed.pdf").read_bytes()) as printed, opened(page.paper.pdf) as original:
        assert len(printed) == len(original)
        small, same = printed.picture(0, 0.5), original.picture(0, 0.5)
        assert abs(small.width - same.width) <= 1
        differing = sum(abs(a - b) > 96 for a, b in zip(small.pixels[::4], same.pixels[::4], strict=False))
        assert differing < len(small.pixels) / 4 * 0.02


def test_every_tile_in_view_gets_its_picture(page: DocumentsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.is_drawn, timeout=15_000)
    top = [key for key, tile in page.tiles.items() if page.shelf.seen(tile)]
    assert not page.tiles["itinerary"].thumb.isNull() and page.tiles["claim"].thumb.isNull()
    page.groups.setCurrentIndex(page.groups.findData("money"))
    page.groups.activated.emit(page.groups.currentIndex())
    qtbot.waitUntil(lambda: not page.tiles["claim"].thumb.isNull() and page.is_drawn, timeout=15_000)
    assert "claim" not in top
    page.shelf.verticalScrollBar().setValue(0)
    assert page.groups.currentData() == "programme"


def test_a_paper_is_found_by_its_name_in_either_language(page: DocumentsPage, qtbot: QtBot) -> None:
    page.wanted.setText("名刺")
    page.wanted.textEdited.emit("名刺")
    assert [tile.document.key for tile in page.shelf.found()] == ["cards"]
    assert page.tiles["agenda"].isHidden() and page.shelf.headings["programme"].isHidden()
    page.wanted.returnPressed.emit()
    assert page.document.key == "cards"
    page.wanted.clear()
    page.tiles["agenda"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: page.tiles["cards"].hasFocus())  # Tab comes in at the chosen paper
    QTest.keyClick(page.tiles["cards"], Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.leafing
    page.show_shelf()
    page.wanted.clear()
    assert not page.tiles["agenda"].isHidden()


def test_the_paper_is_shown_large_at_the_size_one_wants(page: DocumentsPage, qtbot: QtBot) -> None:
    page.show_document("cards", "")
    page.render_paper()
    page.enlarge()
    pages = page.leafing.pages
    assert len(pages) == 2 and pages.place == 0 and pages.fit == "page"
    small = pages.zoom
    QTest.keyClick(pages, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom == 1.0 > small and page.leafing.percent.text() == "100 %"
    assert pages._boxes[0].width() == round(page.logicalDpiX() * 210 / 25.4)  # as wide as the sheet in the hand
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert page.leafing.count.text() == "2 / 2"
    page.leafing.facing_button.click()
    first, second = pages._boxes
    assert first.top() == second.top() and first.right() < second.left()
    page.leafing.facing_button.setFocus()
    QTest.keyClick(page.leafing.facing_button, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.shelf and page.leaves.view.isVisible()

"""From a notice on a paper to the field where it is mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents.sheets import sheets
from desktop.errors import Notice, Sentence
from desktop.store import cardsheets, events, places
from desktop.ui import dialogs, jumping
from desktop.ui.pages.documents import DocumentsPage
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.window import Window


def test_a_notice_leads_to_the_field_where_it_is_mended(window: Window, qtbot: QtBot) -> None:
    window.show_page("documents")
    page = window.page
    assert isinstance(page, DocumentsPage)
    with page.store.read() as connection:
        visit = next(row for row in events.of(connection, page.delegation_id) if row.kind == "visit")
        (point, *_rest) = events.agenda(connection, visit.id)
        assert places.find(connection, "agenda_item", point.id) == ("itinerary", visit.id)
        assert places.find(connection, "delegation", page.delegation_id) == (places.DETAILS, page.delegation_id)
        assert places.find(connection, "event", "gone") is None and places.find(connection, "no such", "x") is None
    own = page.store.do("x", cardsheets.add, cardsheets.copied(sheets()[0], "庫房的紙", ""), "card")
    assert window.binder is not None
    with dialogs.answers(lambda dialog: bool(dialog.form.sheet().name_zh == "庫房的紙")) as asked:
        jumping.mend(window.binder, "card_sheet", own, "")
        jumping.mend(window.binder, "card_sheet", "gone", "")
    assert asked == ["SheetDialog"]
    page.notices.show_notices([Notice("", Sentence("x"), ("event", visit.id, "purpose_zh")), "leads nowhere"])
    page.notices.itemClicked.emit(page.notices.item(1))
    assert window.key == "documents"
    page.notices.itemClicked.emit(page.notices.item(0))
    assert window.key == "itinerary"
    itinerary = window.page
    assert isinstance(itinerary, ItineraryPage)

    def reached() -> bool:
        focused = window.focusWidget()
        return focused is not None and itinerary.panel.form.field("purpose_zh").isAncestorOf(focused)

    qtbot.waitUntil(reached, timeout=3000)
    assert itinerary.panel.row_id == visit.id
    window.show_page("documents")
    page.notices.show_notices([Notice("", Sentence("x")).at("delegation", page.delegation_id, "emergency_phone")])
    QTest.keyClick(page.notices, Qt.Key.Key_Down)
    QTest.keyClick(page.notices, Qt.Key.Key_Return)
    assert window.binder is not None and window.binder.details is not None
    details = window.binder.details
    phone = details.form.field("emergency_phone")
    qtbot.waitUntil(lambda: phone.isAncestorOf(window.focusWidget()), timeout=3000)

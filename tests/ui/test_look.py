"""The look of papers: colour with undo, fonts taken over, what cannot be read is refused."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import looks, ownfonts, papers
from desktop.domain import look
from desktop.i18n import _
from desktop.ui import dialogs
from desktop.ui.look import LookDialog
from desktop.ui.window import Window
from tests.ownfontfiles import font_bytes

RED = "#7a2339"


def test_colour_and_fonts_are_worn_by_the_next_paper(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    store, trip = page.store, page.delegation_id
    before = papers.make(store, "agenda", trip, papers.options()).pdf
    dialog = LookDialog(page)
    qtbot.addWidget(dialog)
    place = dialog.colour.findData(RED)
    dialog.colour.setCurrentIndex(place)
    dialog.colour.activated.emit(place)
    assert looks.of(store, trip).accent == look.colour(RED)
    dressed = papers.make(store, "agenda", trip, papers.options()).pdf
    assert dressed != before
    typed = dialog.colour.lineEdit()
    for text, wanted in (("#ffee99", RED), ("blue", RED), ("#123456", "#123456")):
        assert typed is not None
        typed.clear()
        QTest.keyClicks(typed, text)
        typed.editingFinished.emit()
        assert looks.of(store, trip).accent == look.colour(wanted)
        assert dialog.said.isHidden() == (wanted == text)
    dialog.undo()
    assert papers.make(store, "agenda", trip, papers.options()).pdf == dressed
    dialog.undo()
    assert papers.make(store, "agenda", trip, papers.options()).pdf == before

    row = dialog.fonts["ja"]
    good, bad = tmp_path / "office.otf", tmp_path / "none.otf"
    good.write_bytes(font_bytes("日時場所"))
    bad.write_bytes(b"no font")
    with dialogs.answers(bad, good):
        row.choose_button.click()
        assert dialog.said.text() == _(ownfonts.NO_FONT).format(file="none.otf")
        row.choose_button.click()
    assert dialog.said.isHidden() and row.shown.text() == "Office Sans"
    assert b"OfficeSans" in papers.make(store, "agenda", trip, papers.options(language="ja")).pdf
    assert dialog.fonts[ownfonts.FALLBACK].remove_button.isEnabled() is False
    row.remove_button.click()
    assert papers.make(store, "agenda", trip, papers.options()).pdf == before
    qtbot.waitUntil(lambda: not dialog.view.image.isNull())  # shown beside, made in another thread

"""How cards come to lie on a sheet: the rows beside the preview, and sheets that the office measured itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from desktop import i18n, papers
from desktop.documents.paper import Placing
from desktop.store import Store, cardsheets
from desktop.store.opening import open_store
from desktop.ui import dialogs, offsets, text
from desktop.ui.pages.documents import DocumentsPage
from desktop.ui.placing import PlacingBox
from desktop.ui.sheetdialog import SheetDialog
from desktop.ui.slotpicker import SlotPicker
from desktop.ui.window import Window


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Store:
    return open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))


def test_placing_is_chosen_beside_the_preview_and_remembered(qtbot: QtBot, store: Store) -> None:
    box = PlacingBox()
    qtbot.addWidget(box)
    cards = papers.document("cards")
    assert cards is not None
    box.show_for(cards, store)
    box.show()
    names = box.sheet_box
    names.setFixedWidth(180)
    cut = names.grab().toImage()
    said = names.currentText()
    option, field = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
    names.initStyleOption(option)
    wide = names.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, names).width()
    names.setItemText(names.currentIndex(), names.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, wide))
    assert names.currentText().endswith("…") and names.grab().toImage() == cut, "a size is never cut within a number"
    names.setItemText(names.currentIndex(), said)
    told: list[int] = []
    box.changed.connect(lambda: told.append(1))
    assert box.sheet() is not None and box.sheet().key == "plain-10" and box.placing() == Placing()  # type: ignore[union-attr]
    assert not box.more.isVisible()
    place = box.picker.place(6).center().toPoint()
    qtbot.mouseClick(box.picker, Qt.MouseButton.LeftButton, pos=place)
    assert box.placing().start_slot == 7 and len(told) == 1
    qtbot.keyClick(box.picker, Qt.Key.Key_Left)  # the seventh stands at the left edge already
    qtbot.keyClick(box.picker, Qt.Key.Key_Up)
    assert box.placing().start_slot == 5
    qtbot.mouseClick(box.picker, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert box.placing().start_slot == 5
    box.fold.setChecked(True)
    assert box.more.isVisible()
    box.order.setCurrentIndex(1)
    box.marks.setCurrentIndex(2)
    box.sides.setCurrentIndex(2)
    box.margin.setValue(4.5)
    box.right.setValue(-0.5)
    box.down.setValue(1.0)
    made = Placing(1, 5, True, (-0.5, 1.0), False, 4.5, fronts=False, backs=True)
    assert box.placing() == made
    box.choose_sheet("aone-51678")  # the printer misses each sheet in its own way
    assert box.placing().offset == (0, 0) and offsets.read("", "plain-10") == (-0.5, 1.0)
    again = PlacingBox()
    qtbot.addWidget(again)
    again.show_for(cards, store)
    assert again.sheet().key == "aone-51678"  # type: ignore[union-attr]
    again.choose_sheet("plain-10")
    assert again.placing().offset == (-0.5, 1.0)
    labels = papers.document("labels")
    assert labels is not None
    again.show_for(labels, store)
    assert again.sheet().key == "plain-12" and again.picker.start == 1  # type: ignore[union-attr]
    with dialogs.answers(True, False) as asked:
        again.test_button.click()
    assert asked == ["ActualSize", "QPrintDialog"], "a scale would falsify a test print most of all"
    store.close()


@pytest.mark.parametrize("language", i18n.CODES)
def test_the_rows_of_a_panel_are_in_line_and_the_name_of_the_sheet_is_whole(window: Window, language: str) -> None:
    text.switch(language)
    window.show_page("documents")
    page = window.pages["documents"]
    assert isinstance(page, DocumentsPage)
    page.show_document("cards", "")
    QApplication.processEvents()
    box = page.options.placing
    lefts = {widget.mapTo(page, QPoint()).x() for widget in (page.options.language, box.sheet_box, box.copies)}
    assert len(lefts) == 1
    assert box.named.text() == box.sheet_box.currentText() and box.named.wordWrap()


def test_an_own_sheet_is_typed_drawn_copied_and_removed(qtbot: QtBot, store: Store) -> None:
    with store.read() as connection:
        assert cardsheets.listed(connection) == []
    parent = SlotPicker()
    qtbot.addWidget(parent)
    dialog = SheetDialog(parent, store, "card", None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.form.drawing.sheet_ is not None and dialog.form.drawing.sheet_.per_page == 10
    dialog.form.fields["columns"].setValue(3)
    assert dialog.form.problems_["left"].isVisible() and not dialog.form.problems_["top"].isVisible()
    dialog.form.line.setFocus()
    dialog.form.line.setText("")
    qtbot.keyClicks(dialog.form.line, "S;9500;5500;8500;5500;1350;1050;2;5;21000;29700")
    assert not dialog.form.problems_["line"].isVisible() and not dialog.form.problems_["left"].isVisible()
    assert dialog.form.drawing.sheet_.width == 85 and dialog.form.fields["top"].value() == 10.5
    qtbot.keyClicks(dialog.form.line, "x")
    assert dialog.form.problems_["line"].isVisible()
    assert not dialog.save() and "紙張" in dialog.form.problems_["name_zh"].text()  # it has no name yet
    rows = dialog.form.fields["rows"]
    rows.selectAll()
    wide = QInputMethodEvent()
    wide.setCommitString("４")  # as a Japanese keyboard writes it
    QApplication.sendEvent(rows, wide)
    assert rows.value() == 4
    rows.setValue(5)
    dialog.form.names["name_zh"].setText("庫房的名片紙")
    assert dialog.save() and dialog.list.count() == 1
    dialog.copy()
    assert dialog.form.names["name_zh"].text() == "庫房的名片紙 複本"
    dialog.form.fields["rows"].setValue(4)
    assert dialog.save() and dialog.list.count() == 2
    with store.read() as connection:
        first, second = cardsheets.listed(connection, "card")
        assert (first.rows, second.rows, first.left, first.pitch_x) == (5, 4, 13.5, 95)
        assert cardsheets.one(connection, first.key[:8]) == first and cardsheets.one(connection, "none") is None
    dialog.remove()
    with store.read() as connection:
        assert [sheet.rows for sheet in cardsheets.listed(connection, "card")] == [5]
    dialog.form.fields["columns"].setValue(9)
    with dialogs.answers(True) as asked:  # what does not fit is never stored
        dialog.reject()
    assert asked == ["confirm"]
    store.close()

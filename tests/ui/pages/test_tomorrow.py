"""The window that makes all papers of a day: what it offers, writes, and says afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from desktop.documents.preview import Preview, opened
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, offsets, printing, tomorrow
from desktop.ui.desk import Desk
from desktop.ui.pages.documents import DocumentsPage


def test_the_papers_of_tomorrow_are_made_in_one_go(
    desk: Desk, show: Callable[[type[DocumentsPage]], DocumentsPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(DocumentsPage)
    dialog = tomorrow.DayDialog(page, date(2019, 9, 17))
    qtbot.addWidget(dialog)
    assert dialog.day.currentData() == date(2019, 9, 18)
    keys = dialog.keys()
    assert "agenda" in keys and "emergency" not in keys
    lines = {str(item.data(tomorrow.KEY)): item for item in dialog._items()}
    assert "2" in lines["agenda"].text() and lines["briefing"].text().endswith("內部")
    for key, item in lines.items():
        item.setCheckState(Qt.CheckState.Checked if key in ("agenda", "gift-labels") else Qt.CheckState.Unchecked)
    with dialogs.answers(tmp_path) as asked:
        dialog.accept()
    assert asked == ["open_folder"] and len(list(tmp_path.glob("2019-09-18*.pdf"))) == 2
    assert dialog.outcome.text().startswith("已製作 2 份文件") and "尚無可列印的內容" in dialog.outcome.text()
    dialog.kind.setCurrentIndex(1)
    with dialogs.answers(tmp_path / "all.pdf"):
        dialog.accept()
    assert (tmp_path / "all.pdf").exists()
    lines["agenda"].setCheckState(Qt.CheckState.Unchecked)
    lines["gift-labels"].setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert dialog.problem.text().startswith("請至少勾選")
    empty = {"code": "empty", "name_zh": "空的", "start_date": "2026-03-05", "end_date": "2026-03-06"}
    desk.delegation_id = desk.store.do("Add", records.add, t.Delegation, empty)
    with dialogs.answers():
        page.day_button.click()
    assert "請先輸入行程" in page.banner.label.text()


def test_the_actual_size_is_said_before_anything_is_printed(
    show: Callable[[type[DocumentsPage]], DocumentsPage],
) -> None:
    page = show(DocumentsPage)
    page.show_document("cards", "")
    page.render_paper()
    seen = []

    def read(dialog: printing.ActualSize) -> bool:
        seen.append(dialog.paper.text())
        dialog.both_sides.setChecked(False)
        seen.append(dialog.paper.text())
        return False

    with dialogs.answers(read) as asked:
        assert page.print_papers()  # Ctrl+P
    assert asked == ["ActualSize"]
    assert "1 張" in seen[0] and "A4" in seen[0] and "2 頁" in seen[1]
    assert printing.size_name((841.89, 595.28)) == "A4"
    assert printing.size_name((510.2, 170.1)) == "180 × 60 mm"


def test_cards_are_shifted_as_the_printer_that_is_chosen_needs(
    show: Callable[[type[DocumentsPage]], DocumentsPage], tmp_path: Path
) -> None:
    page = show(DocumentsPage)
    page.show_document("cards", "")
    page.render_paper()
    sheet = page.options.placing.sheet()
    assert page.paper is not None and sheet is not None
    target = tmp_path / "printed.pdf"

    def on_paper(dialog: QPrintDialog) -> bool:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        offsets.write(printer.printerName(), sheet.key, (10.0, 0.0))
        return True

    with dialogs.answers(True, on_paper) as asked:
        page.print_paper()
    assert asked == ["ActualSize", "QPrintDialog"]
    with opened(target.read_bytes()) as printed, opened(page.paper.pdf) as shown:
        assert printed.size(0) == pytest.approx(shown.size(0), abs=1)

        def left(preview: Preview) -> float:
            made = preview.picture(0, 1.0)
            rows = [made.pixels[y * made.width * 4 : (y + 1) * made.width * 4 : 4] for y in range(60, made.height)]
            return min(next((x for x, value in enumerate(row) if value < 128), made.width) for row in rows)

        assert left(printed) - left(shown) == pytest.approx(10 / 25.4 * 72, abs=2)
    assert page._recent()[0] == "cards" and page.shelf._recent_row.count() > 1

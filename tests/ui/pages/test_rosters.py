"""A list as a spreadsheet, from the print room: whom it is for is said, what is personal only when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop import exporting, sheets
from desktop.ui import dialogs, rosters
from desktop.ui.pages.documents import DocumentsPage
from desktop.ui.saving import LISTED


def test_a_list_is_written_for_whom_it_is_said_to_be(
    show: Callable[[type[DocumentsPage]], DocumentsPage], tmp_path: Path
) -> None:
    page = show(DocumentsPage)
    assert set(exporting.LISTS) == LISTED
    page.show_document("agenda", "")
    assert "xlsx" not in page.saver.kinds
    page.show_document("insurance", "")
    assert "xlsx" in page.saver.kinds
    dialog = rosters.ListDialog(page, "insurance")
    assert (dialog.key(), dialog.language(), dialog.ending()) == ("insurance", "both", "xlsx")
    assert "保險公司" in dialog.audience.text() and "護照號碼" in dialog.columns.text()
    assert not dialog.personal() and dialog.noted.isHidden()
    dialog.with_personal.setChecked(True)
    assert dialog.personal() and not dialog.noted.isHidden()
    dialog.which.setCurrentIndex(dialog.which.findData("members-host"))
    assert "護照號碼" in dialog.without.text() and "護照號碼" not in dialog.columns.text()
    assert "日方" in dialog.audience.text() and not dialog.personal() and dialog.with_personal.isHidden()
    dialog.which.setCurrentIndex(dialog.which.findData("companies"))
    assert dialog.columns.isHidden()
    dialog.deleteLater()
    target = tmp_path / "list"
    with dialogs.answers(target):
        written = rosters.save_as(page, "insurance", "ods", "ja", personal=False)
    assert written == tmp_path / "list.ods"
    head = sheets.read(written.read_bytes(), written.name).rows[0].cells
    assert head[:3] == ("番号", "氏名", "旅券のローマ字氏名")

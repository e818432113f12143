"""Help: the report is read before it is saved; versions and licences of all that is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import reference
from desktop.errors import Sentence
from desktop.ui import about, crash, dialogs, support
from desktop.ui.actions import target
from desktop.ui.support import SupportDialog
from desktop.ui.window import Window


def test_the_report_is_shown_then_saved_and_never_over_the_data(window: Window, tmp_path: Path) -> None:
    seen: list[str] = []

    def read_and_save(dialog: SupportDialog) -> bool:
        seen.append(dialog.view.toPlainText())
        dialog.copy()
        with dialogs.answers(tmp_path / "report"):
            dialog.save()
        assert dialog.said.text() == "已儲存：report.txt"
        with dialogs.answers(tmp_path / "trip.db.key"):
            dialog.save()
        with dialogs.answers(tmp_path / "trip.db.files" / "a.txt"):
            dialog.save()
        assert "資料本身" in dialog.said.text()
        return True

    act = target(window, "@support:show")
    assert act is not None
    with dialogs.answers(read_and_save):
        act()
    assert seen == [(tmp_path / "report.txt").read_text(encoding="utf-8")] == [QApplication.clipboard().text()]
    assert "\nok\n" in seen[0] and "offscreen" in seen[0] and str(tmp_path) not in seen[0]


def test_it_is_offered_where_no_store_opens_and_after_a_mistake(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    with dialogs.answers(lambda dialog: seen.append(dialog.text)):
        support.show(None, tmp_path / "none.db")
    assert "無法讀取：… 不存在" in seen[0]
    offered: list[object] = []

    def tell(_parent: QWidget | None, _said: Sentence, _details: str = "", act: object = None) -> None:
        offered.append(act)

    monkeypatch.setattr(dialogs, "tell", tell)
    monkeypatch.setattr(crash, "_record", lambda _kind, _error, _trace: None)
    crash.on_exception(ValueError, ValueError("x"), None)
    assert offered == [(support.REPORT, support.show)]


def test_about_has_the_versions_and_the_licence_of_everything(qapp: QApplication) -> None:
    box = about.About(None)
    box.copy()
    assert "SQLCipher: 4" in QApplication.clipboard().text()
    licences = about.Licences(box)
    shown = licences.table.model_.rows
    assert [row.name for row in shown] == [one.name for one in reference.components()]
    for number, row in enumerate(shown):
        licences.table.selectRow(number)
        assert licences.view.toPlainText().startswith(row.name) and len(licences.view.toPlainText()) > 200
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in next(one for one in shown if one.name == "Qt").text()

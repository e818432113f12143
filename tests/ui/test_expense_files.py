"""The windows that take expenses in from a file and write the budget into one."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import sheets
from desktop.ui import budgetexport, dialogs
from desktop.ui.pages.page import Page
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("budget")


def test_the_budget_is_written_where_one_says_in_the_language_one_says(page: Page, tmp_path: Path) -> None:
    def choose(dialog: budgetexport.ExportDialog) -> bool:
        dialog.kind.setCurrentIndex(dialog.kind.findData("ods"))
        dialog.speech.setCurrentIndex(dialog.speech.findData("ja"))
        return True

    with dialogs.answers(choose, tmp_path / "b"):
        assert budgetexport.open_dialog(page) == tmp_path / "b.ods"
    assert sheets.read((tmp_path / "b.ods").read_bytes(), "b.ods").names[0] == "予算"

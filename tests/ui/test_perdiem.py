"""The window of the allowance: from a table typed in over days changed for several people to the budget, and back."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.store import ledger
from desktop.ui import dialogs, text
from desktop.ui.dailyrates import NewTable, PreviewDialog, RatesDialog
from desktop.ui.pages.page import Page
from desktop.ui.perdiem import LivingDialog
from desktop.ui.window import Window


def exact(dialog: LivingDialog) -> list[Decimal]:
    return [one.total.exact for one in dialog.living.people]


def spent(page: Page) -> int:
    with page.store.read() as connection:
        return len(ledger.spent(connection, page.delegation_id))


def test_from_the_table_to_the_budget_and_back(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = window.page
    dialog = LivingDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "2019" in dialog.notice.text() and not dialog.take_button.isEnabled()
    rates = RatesDialog(page, dialog)
    qtbot.addWidget(rates)
    for place, amount in (("東京", "299"), ("東京", "280"), ("その他", "１９０")):  # the second 東京 replaces the first
        rates.on_entered(dict(zip(("place", "usd_minor", "first_day", "last_day", "source"),
                                  (place, amount, "108/1/1", "108/12/31", ""), strict=True)))  # fmt: skip
    rates.on_entered({"place": "x", "usd_minor": "?", "first_day": "2019-01-01", "last_day": "", "source": ""})
    assert rates.said.isVisibleTo(rates)
    rates.refresh()
    assert len(rates._own) == 2
    shipped = next(key for key, rate in rates._shipped.items() if rate.place == "東京" and rate.last is None)
    rates.on_edited(shipped, "usd_minor", "310")  # becomes the office's own
    rates.refresh()
    assert [str(rate.usd) for rate in rates._own.values() if rate.first.year == 2026] == ["310.00"]
    rates.on_delete(shipped)
    assert rates.said.isVisibleTo(rates)
    rates.grid.choose(shipped)

    def from_2027(asked: NewTable) -> bool:
        asked.first.setText("116/1/1")
        return True

    with dialogs.answers(from_2027):
        rates.copy_table()
    rates.refresh()
    assert [str(rate.usd) for rate in rates._own.values() if rate.first.year == 2027 and rate.place == "東京"] == [
        "299.00"
    ]
    rates.undo()
    file = tmp_path / "table.csv"
    file.write_text("地點,日支數額\n仙台,200\n", encoding="utf-8")

    def from_2019(preview: PreviewDialog) -> bool:
        preview.accept()
        assert preview.problem.isVisibleTo(preview)  # a day is needed
        preview.first.setText("108/1/1")
        return True

    with dialogs.answers(file, from_2019):
        rates.bring_in()
    dialog.refresh()
    assert exact(dialog) == [720] * 4
    rates.undo()
    dialog.refresh()
    assert exact(dialog) == [717] * 4 and not dialog.notice.isVisibleTo(dialog)

    grid, panel = dialog.grid, dialog.panel
    grid.setCurrentIndex(grid.cells.index(0, 1))
    below = QItemSelectionModel.SelectionFlag.Select
    grid.selectionModel().select(grid.cells.index(1, 1), below)
    assert "280.00" in panel.figures.text() and "第 7 點" in panel.figures.text()
    panel.meals["lunch"].click()
    assert exact(dialog) == [Decimal("694.60"), Decimal("694.60"), 717, 717]  # 280 x 8 % less, for both
    assert panel.planned_button.isEnabled() and panel.meals["lunch"].isChecked()
    panel.night.setCurrentIndex(panel.night.findData("joint"))
    panel.night.activated.emit(panel.night.currentIndex())
    panel.cost.setText("二百")
    panel.cost.editingFinished.emit()
    assert panel.problem.isVisibleTo(panel)
    panel.cost.setText("200.50")
    panel.cost.editingFinished.emit()
    assert exact(dialog)[0] == 717 - 196 + Decimal("200.50") - Decimal("22.40")
    panel.place.setEditText("横浜")
    edit = panel.place.lineEdit()
    assert edit is not None
    edit.editingFinished.emit()
    assert dialog.living.people[1].days[1].day.stay.place == "橫濱"
    QTest.mouseClick(panel.planned_button, Qt.MouseButton.LeftButton)
    assert exact(dialog) == [717] * 4
    dialog.undo()
    assert dialog.living.people[1].days[1].day.stay.place == "橫濱"
    dialog.as_planned()

    show = dialog.show_combo
    show.setCurrentIndex(show.findText("經濟部"))
    dialog.refresh()
    assert len(exact(dialog)) == 2 and "1,434" in dialog.sums.text()
    show.setCurrentIndex(0)
    dialog.refresh()
    grid.selectionModel().select(grid.cells.index(1, 1), below)

    def other_rate(opened: RatesDialog) -> bool:
        row = next(key for key, rate in opened._own.items() if rate.first.year == 2019)
        opened.on_edited(row, "usd_minor", "100")
        return True

    with dialogs.answers(other_rate):
        dialog.show_rates()
    assert exact(dialog) != [717] * 4
    dialog.undo()
    assert exact(dialog) == [717] * 4

    before = spent(page)
    dialog._fill_take()
    words = [action.text() for action in dialog.take_menu.actions()]
    assert words[0] == i18n._("The marked members ({count})").format(count=2) and len(words) == 8
    dialog.take_menu.actions()[1].trigger()
    assert spent(page) == before + 2
    dialog.undo()
    assert spent(page) == before
    text.switch("ja")
    dialog.refresh()
    assert "第7点" in panel.figures.text() and panel.place.currentText() == "東京"

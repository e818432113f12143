"""The page of cases and figures: typed, pasted, changed in its cells, ticked for a handbook."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.store import cases, records
from desktop.store import tables as t
from desktop.ui import text
from desktop.ui.casechoice import CaseChoice
from desktop.ui.casepanel import CasePanel
from desktop.ui.datatables import TablePanel
from desktop.ui.pages.cases import CasesPage


def test_cases_and_tables(show: Callable[[type[CasesPage]], CasesPage], qtbot: QtBot) -> None:
    page = show(CasesPage)
    part = page.part
    assert isinstance(part, CasePanel) and part.nothing.isVisible() and not part.area.isVisible()
    for field, words in zip(part.new.fields.values(), ("DLE", "GREEN PADDY"), strict=True):
        qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    part.form.field("effect_zh").set_values({"effect_zh": "提升競爭力。"})
    part.form.changed.emit("effect_zh")
    page.show_view(1)  # what stands unwritten is written
    with page.store.read() as connection:
        (case,) = cases.cases(connection)
    assert (case.japan.zh, case.taiwan.zh, case.effect.zh) == ("DLE", "GREEN PADDY", "提升競爭力。")

    table = page.part
    assert isinstance(table, TablePanel)
    QApplication.clipboard().setText("単位：億米ドル\n年\t貿易収支\n1987\t-48.6\n1988\t-60.6\n出典：財務省\n")
    table.paste_button.click()
    (row_id,) = table.grid.ids()
    cells = table.cells
    assert (cells.text(1, 1), cells.text(3, 1)) == ("貿易収支", "-60.6")
    item = cells.item(3, 1)
    assert item is not None
    item.setText("-60.7")
    cells.set_cells([["1989", "-69.6"]], 4, 0)  # below the last line the table grows
    qtbot.waitUntil(lambda: records_of(page, row_id)["cells"] == "1987\t-48.6\n1988\t-60.7\n1989\t-69.6")
    assert records_of(page, row_id)["source_ja"] == "財務省"
    text.switch("ja")
    try:
        head = table.grid.headerItem()
        assert head is not None and (head.text(0), page.add_button.text()) == ("名称", "＋ 表")
    finally:
        text.switch("zh_TW")

    choice = CaseChoice(page, cases.HANDBOOK, page.delegation_id)
    qtbot.addWidget(choice)
    choice.grid.choose(row_id)
    qtbot.keyClick(choice.grid, Qt.Key.Key_Space)
    with page.store.read() as connection:
        beside = cases.beside(connection, cases.HANDBOOK, page.delegation_id)
    assert [one.id for one in beside.tables] == [row_id] and not beside.cases
    table.delete()
    assert table.nothing.isVisible() and not table.sheet.isVisible()


def records_of(page: CasesPage, row_id: str) -> dict[str, object]:
    with page.store.read() as connection:
        return records.opened(connection, t.DataTable, row_id)[0]

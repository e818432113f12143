"""The windows that take expenses in from a file and write the budget into one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop import sheets
from desktop.importing.expenses import NEW
from desktop.store import budgetfiles
from desktop.ui import budgetexport, dialogs, expenseimport
from desktop.ui.importcolumns import ColumnsPage
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


STATEMENT = """交易日,摘要欄,店,臺幣,外幣
108/09/18,x,千葉車站,264,"1,200"
108/09/18,x,賣店,22,100
108/09/19,x,賣店,0,壞的
"""


def there(page: Page) -> dict[str, dict[str, Any]]:
    with page.store.read() as connection:
        return budgetfiles.expenses(connection, page.delegation_id)


def choose(columns: ColumnsPage, place: int, key: str) -> None:
    box = columns.box(place)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_a_statement_comes_in_with_columns_that_are_learned(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_bytes(STATEMENT.encode("cp950"))
    before = there(page)

    def first(dialog: expenseimport.ImportDialog) -> bool:
        assert dialog.on_columns and dialog.columns_page.box(0).currentData() == "paid_on"
        for place, key in ((2, "payee"), (3, "settled"), (4, "amount")):
            choose(dialog.columns_page, place, key)
        dialog.go_on()
        shown = dialog.preview_page
        assert not dialog.on_columns and dialog.ok_button.text() == "匯入 2 筆"
        assert "外" not in shown.table.said_in(0) and "¥ 1,200" in shown.table.said_in(0)
        shown.payer_box.setCurrentIndex(1)
        shown.payer_box.activated.emit(1)
        item = shown.table.item(1, 0)
        assert item is not None
        item.setCheckState(item.checkState().Unchecked)
        assert dialog.ok_button.text() == "匯入 1 筆"
        return True

    with dialogs.answers(file, first):
        assert expenseimport.open_dialog(page)
    new = [row for row_id, row in there(page).items() if row_id not in before]
    assert [(row["payee"], row["amount_minor"], row["settled_minor"], row["payment"]) for row in new] == [
        ("千葉車站", 1_200, 26_400, "card")
    ]
    assert new[0]["payer_id"] == page_payer(page)

    def again(dialog: expenseimport.ImportDialog) -> bool:
        assert [dialog.columns_page.box(place).currentData() for place in (2, 3, 4)] == ["payee", "settled", "amount"]
        dialog.go_on()
        assert dialog.preview is not None and dialog.preview.counts() == (1, 0, 1, 1)
        return False

    with dialogs.answers(again):
        assert not expenseimport.bring_in(page, file)
    page.store.undo()
    assert there(page) == before


def page_payer(page: Page) -> str:
    with page.store.read() as connection:
        return next(iter(budgetfiles.payers(connection, page.delegation_id)))


def test_what_may_be_there_waits_for_an_answer(page: Page, tmp_path: Path) -> None:
    old = next(row for row in there(page).values() if row["currency"] == "JPY" and row["paid_on"])
    file = tmp_path / "x.csv"
    file.write_text(f"日期,受款人,金額,幣別\n{old['paid_on']},別處,{old['amount_minor']},JPY\n", encoding="utf-8")
    before = there(page)

    def decide(dialog: expenseimport.ImportDialog) -> bool:
        dialog.go_on()
        shown = dialog.preview_page
        assert not dialog.ok_button.isEnabled() and shown.which_box.isVisibleTo(shown)
        assert [shown.which_box.itemData(n) for n in range(3)] == ["", old["id"], NEW]
        shown.which_box.setCurrentIndex(2)
        shown.which_box.activated.emit(2)
        return dialog.ok_button.isEnabled()

    with dialogs.answers(decide):
        assert expenseimport.bring_in(page, file)
    assert len(there(page)) == len(before) + 1
    with dialogs.answers():  # no table at all: said on the page
        file.write_bytes(b"%PDF-1.4")
        assert not expenseimport.bring_in(page, file)

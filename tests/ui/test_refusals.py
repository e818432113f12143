"""The list of what accounting would refuse: accepted with a reason, mended where it leads, and the deadline on top."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, refusals, text
from desktop.ui.pages.budget import BudgetPage
from desktop.ui.refusals import RefusalList
from desktop.ui.window import Window


def page_of(window: Window) -> BudgetPage:
    assert window.binder is not None
    window.show_page("budget")
    page = window.binder.page("budget")
    assert isinstance(page, BudgetPage)
    return page


def test_a_finding_is_accepted_with_a_reason_only_taken_back_and_gone_to(window: Window, qtbot: QtBot) -> None:
    page = page_of(window)
    base = {"delegation_id": page.delegation_id, "status": "paid", "currency": "JPY", "amount_minor": 900}
    lost = page.store.do("add", records.add, t.Expense, {**base, "item_zh": "影印", "paid_on": date(2019, 9, 18)})

    def work(dialog: RefusalList) -> bool:
        def mine() -> list[str]:
            return [row.warning.key for row in dialog.rows if row.refusal.row_id == lost]

        row = next(row for row in dialog.rows if row.refusal.row_id == lost)
        assert mine() == ["no_receipt"] and "第 19 點" in row.basis.text()
        row.accept_button.click()
        qtbot.keyClick(row.why, Qt.Key.Key_Return)
        assert "會計會問" in dialog.said.text() and mine() == ["no_receipt"]
        qtbot.keyClicks(row.why, "lost")
        qtbot.keyClick(row.why, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: mine() == [])
        dialog.accepted_button.click()
        qtbot.waitUntil(lambda: len(dialog.accepted_rows) == 1)
        dialog.undo()
        qtbot.waitUntil(lambda: dialog.accepted_rows == [])
        dialog.open_button.click()
        qtbot.waitUntil(lambda: mine() == ["no_receipt"])
        text.switch("ja")
        dialog.refresh()
        row = next(row for row in dialog.rows if row.refusal.row_id == lost)
        assert "領収書がありません" in row.said.text()
        text.switch("zh_TW")
        dialog.go(row.refusal)
        return True

    with dialogs.answers(work):
        refusals.open_dialog(page)
    qtbot.waitUntil(lambda: page.expenses.current() == lost)


def test_the_deadline_stands_in_the_header_until_the_claim_is_handed_in(window: Window, qtbot: QtBot) -> None:
    page, header = page_of(window), window.header
    assert window.binder is not None and header.claim_button.isHidden()  # of a trip of years ago nobody asks any more
    back = date.today() - timedelta(days=3)
    days = {"start_date": back - timedelta(days=3), "end_date": back, "cleared_on": back}
    page.store.do("move", records.edit, t.Delegation, page.delegation_id, days)
    window.binder.advise()
    assert not header.claim_button.isHidden() and header.claim_button.text().startswith("旅費核銷")
    assert len(header.claim_button.toolTip().splitlines()) == 2

    def tick(dialog: RefusalList) -> bool:
        assert set(dialog.due_buttons) == {"claim", "report"}
        dialog.months["report"].setValue(0)
        qtbot.waitUntil(lambda: set(dialog.due_buttons) == {"claim"})
        dialog.due_buttons["claim"].click()
        qtbot.waitUntil(lambda: dialog.checked is not None and dialog.checked.due[0].done)
        return True

    with dialogs.answers(tick, True):
        header.claim_button.click()
        window.actions_.by_name["refusals:show"].trigger()
    window.binder.advise()
    assert header.claim_button.isHidden()
    assert page.store.undo_label() == "Tick off a deadline"

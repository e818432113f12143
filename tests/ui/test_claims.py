"""The window of claims: an expense finds its claim, an advance its balance, and both their papers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.sheets import reading
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.advances import AdvancesDialog
from desktop.ui.claimdays import HEADS
from desktop.ui.claims import ClaimsDialog
from desktop.ui.window import Window


def test_an_expense_finds_its_claim_and_an_advance_its_balance(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ClaimsDialog(window.page)
    qtbot.addWidget(dialog)
    dialog.show()
    claim = dialog.claim
    assert claim is not None and claim.total == 0 and dialog.people.count() == len(dialog.claims)
    ticket = next(
        one for one in dialog.book.spent if one.receipt_no == "B-001"
    )  # NT$ 91,200; nobody is said to have paid
    assert ticket.id in dialog.grid.ids()
    dialog.on_edited(ticket.id, "payer_id", claim.who.person_id)
    dialog.refresh()
    claim = dialog.claim
    assert claim is not None and claim.total == 9_120_000 and "91,200" in dialog.sums.text()
    assert "玖萬壹仟貳佰元整" in dialog.sums.text()
    other = next(one.id for one in dialog.book.spent if one.receipt_no == "B-002")
    dialog.page.store.do("x", records.edit, t.Expense, other, {"item_zh": "", "item_ja": "", "payee": "範例航空"})
    dialog.refresh()  # a receipt entered on the road says only whom it is from
    shown = dialog.grid.findItems("範例航空", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 2)
    assert len(shown) == 1
    sums = dialog.days.rowCount() - 1
    assert dialog.days.item(sums, 3).text() == "91,200" and dialog.days.item(sums, len(HEADS) - 1).text() == "1"
    dialog.on_edited(ticket.id, "paid_on", "昨天")
    assert not dialog.said.isHidden() and dialog.claim is not None and dialog.claim.total == 9_120_000
    dialog.on_edited(ticket.id, "paid_on", "108/9/3")
    dialog.refresh()
    assert dialog.claim.days[0].day.day == 3

    advances = AdvancesDialog(window.page)
    qtbot.addWidget(advances)
    row = {"member_id": claim.who.member_id, "amount_minor": "３萬", "drawn_on": "9/2", "returned_minor": "",
           "cleared_on": "", "notes": ""}  # fmt: skip
    advances.on_entered({**row, "amount_minor": "很多"})
    assert not advances.said.isHidden() and not advances.grid.ids()
    advances.on_entered(row)
    advances.on_edited(advances.grid.ids()[0], "returned_minor", "5,000")
    dialog.refresh()
    assert dialog.claim.balance == 9_120_000 - 2_500_000 and "66,200" in dialog.sums.text()
    advances.undo()
    dialog.refresh()
    assert dialog.claim.balance == 6_120_000

    with dialogs.answers(tmp_path / "claim.ods", tmp_path / "claim.pdf"):
        dialog.papers.save_sheet()
        dialog.papers.save_paper()
    cells = [
        cell for row in reading.read((tmp_path / "claim.ods").read_bytes(), "claim.ods").rows for cell in row.cells
    ]
    assert 91_200 in cells and (tmp_path / "claim.pdf").read_bytes().startswith(b"%PDF")

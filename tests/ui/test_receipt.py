"""Receipts entered on the road: how few keys one takes, what is offered, and that nothing of it is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ledger import Ledger, Spent
from desktop.domain.money import Money
from desktop.store import attachments, ledger, receipts
from desktop.ui import dialogs, receipt, text
from desktop.ui.pages.page import Page
from desktop.ui.receipt import ReceiptDialog
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("itinerary")


def book(page: Page) -> Ledger:
    with page.store.read() as connection:
        return ledger.read(connection, page.delegation_id)


class Keys:
    """Counts what is pressed; each key goes to where the cursor is."""

    def __init__(self, dialog: QWidget) -> None:
        self.dialog, self.pressed = dialog, 0

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            target = self.dialog.focusWidget()
            assert target is not None
            QTest.keyClicks(target, key) if isinstance(key, str) else QTest.keyClick(target, key)
            self.pressed += len(key) if isinstance(key, str) else 1


def test_a_receipt_takes_seven_keys(page: Page, qtbot: QtBot) -> None:
    before = {one.id for one in book(page).spent}
    dialog = ReceiptDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.amount.input)
    keys, enter = Keys(dialog), Qt.Key.Key_Return
    keys.press("Y1280".replace("Y", "\\"), enter, "JR East", enter, Qt.Key.Key_7, enter)
    first = next(one for one in book(page).spent if one.id not in before)
    assert (first.amount, first.payee, first.status) == (Money(1280, "JPY"), "JR East", "paid")
    assert book(page).category_of(first) == "ground" and first.payment == "cash"
    assert first.paid_on == date(2019, 9, 18)  # nobody is on the trip today: the day of the last one

    keys.pressed = 0
    keys.press("2600", enter, enter, enter)
    (second,) = (one for one in book(page).spent if one.id not in before | {first.id})
    assert (second.amount, second.payee) == (Money(2600, "JPY"), "JR East")
    assert second.line_id == first.line_id and keys.pressed == 7

    keys.press("12x", enter)  # a digit too many is no amount: said at once, and nothing is stored
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.amount.problem is not None and len(book(page).spent) == len(before) + 2
    dialog.amount.input.setFocus()
    QTest.keyClick(dialog.amount.input, Qt.Key.Key_Escape)  # the amount that is none is given up
    QTest.keyClick(dialog.amount.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {one.id for one in book(page).spent} == {*before, first.id}
    dialog.undo()
    dialog.undo()  # takes back no more than was entered here
    assert {one.id for one in book(page).spent} == before
    text.switch("ja")
    text.catch_up()
    assert dialog.store_button.text() == "保存して次へ"
    text.switch("zh_TW")


def test_picture_sharing_and_warnings(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    window = page.window()
    assert isinstance(window, Window)
    with dialogs.answers(True) as asked:
        window.actions_.by_name["receipt:show"].trigger()
    assert asked == ["ReceiptDialog"]
    dialog = ReceiptDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    photo = tmp_path / "領収書.png"
    QImage(30, 40, QImage.Format.Format_RGB32).save(str(photo))
    pasted = QMimeData()
    pasted.setUrls([QUrl.fromLocalFile(str(photo))])
    QApplication.clipboard().setMimeData(pasted)
    QTest.keyClick(dialog.amount.input, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.picture.name == "領収書.png" and dialog.amount.input.text() == ""
    (tmp_path / "bad.txt").write_text("no picture")
    assert not dialog.picture.take_file(tmp_path / "bad.txt") and dialog.picture.holds
    assert "PDF" in dialog.said.text()

    QTest.keyClick(dialog.amount.input, Qt.Key.Key_Down)
    assert dialog.amount.currency.currentText() == "JPY"
    QTest.keyClicks(dialog.amount.input, "-900")
    dialog.day.set_values({"paid_on": date(2019, 9, 30)})
    dialog._on_amount()
    assert "NT$ -198" in dialog.worth.text() and "9月16日" in dialog.worth.text()
    assert dialog.hint.text().count("　") == 1  # below zero, outside the trip
    dialog.shared.set_values({"shared": receipt.EVERYBODY.key})
    before = {one.id for one in book(page).spent}
    dialog.store_it()
    (made,) = (one for one in book(page).spent if one.id not in before)
    with page.store.read() as connection:
        (hung,) = attachments.of(connection, "expense", made.id, receipts.RECEIPT)
    assert attachments.read(page.store, hung["sha256"]) == photo.read_bytes()
    assert not dialog.picture.holds
    copy, no_keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, pasted, Qt.MouseButton.LeftButton, no_keys))
    assert dialog.picture.holds
    page.store.undo()
    with page.store.read() as connection:
        assert attachments.of(connection, "expense", made.id) == []


@pytest.mark.parametrize(
    ("numbers", "following"),
    [(["A-009", "A-003", "B-7"], "A-010"), (["", "12"], "13"), (["none"], ""), ([], ""), (["R1a"], "R2")],
)
def test_the_next_number(numbers: list[str], following: str) -> None:
    found = [receipts.Last("JPY", "", "", "", "", "", None, number) for number in numbers]
    assert receipts.next_number(found) == following


def test_the_amount_is_said_in_taiwan_dollars_by_the_rule(page: Page) -> None:
    whole = book(page)
    bare = Ledger(whole.trip, (), (), whole.quotes)
    assert bare.converted(Spent("", Money(1280, "JPY"))).home == Money(28200)  # 281.6

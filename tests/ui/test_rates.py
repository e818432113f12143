"""The window of exchange rates: what is missing is a line to fill in, and one undo takes it back."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.ledger import Quote
from desktop.store import ledger, records
from desktop.store import tables as t
from desktop.ui import dialogs, rates, text
from desktop.ui.linegrid import put
from desktop.ui.pages.page import Page
from desktop.ui.rates import MISSING, RatesDialog
from desktop.ui.window import Window


def quotes(page: Page) -> tuple[Quote, ...]:
    with page.store.read() as connection:
        return ledger.quotes(connection, page.delegation_id)


def test_what_the_rule_asks_for_is_filled_in(window: Window, qtbot: QtBot) -> None:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    with dialogs.answers(True) as asked:
        rates.open_dialog(page)
    assert asked == ["RatesDialog"]
    approved = {"approved_start": date(2026, 2, 23), "approved_end": date(2026, 2, 26)}
    page.store.do("Change", records.edit, t.Delegation, page.delegation_id, approved)
    dialog = RatesDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert {MISSING + "JPY", MISSING + "USD"} < set(dialog.grid.ids())
    assert "春節" in dialog.rule.text() and "2月13日（五）" in dialog.rule.text()

    before = len(quotes(page))
    dialog.on_edited(MISSING + "JPY", "rate", "what")
    assert not dialog.said.isHidden() and len(quotes(page)) == before
    dialog.on_edited(MISSING + "JPY", "rate", "０.２２３０")
    qtbot.waitUntil(lambda: MISSING + "JPY" not in dialog.grid.ids())
    made = next(one for one in quotes(page) if one.day == date(2026, 2, 13))
    assert (made.rate, made.kind, made.currency, made.source) == ("0.223", "cash", "JPY", "臺灣銀行")
    assert dialog.said.isHidden() and "0.223" in dialog.rule.text()

    for key, value in {"currency": "USD", "rate": "31.5", "rate_date": "2/20", "amount_minor": "十萬"}.items():
        put(dialog.new.fields[key], value)
    dialog.new.enter()
    assert len(quotes(page)) == before + 1 and dialog.focusWidget() is dialog.new.fields["amount_minor"]
    put(dialog.new.fields["amount_minor"], "1,000.50")
    dialog.new.enter()
    slip = next(one for one in quotes(page) if one.amount_minor is not None)
    assert (slip.kind, slip.amount_minor, slip.day) == ("slip", 100_050, date(2026, 2, 20))
    qtbot.waitUntil(lambda: "US$ 1 = 31.5" in dialog.rule.text())
    dialog.on_edited(slip.id, "currency", "HKD")
    assert next(one for one in quotes(page) if one.id == slip.id).amount_minor == 100_050
    for _step in range(4):  # the fourth finds nothing more of this window
        dialog.undo()
    assert len(quotes(page)) == before
    text.switch("ja")
    text.catch_up()
    assert "現金売相場" in dialog.rule.text()
    assert isinstance(dialog.new.fields["rate"], QLineEdit)
    text.switch("zh_TW")

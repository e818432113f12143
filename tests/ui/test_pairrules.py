"""The window of rules for pairs: typed, told once, changed, deleted, taken back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.store import pairing, records
from desktop.store import tables as t
from desktop.ui import dialogs, pairrules
from desktop.ui.inputs import Combo
from desktop.ui.linegrid import put
from desktop.ui.pairrules import RulesDialog
from desktop.ui.window import Window


def test_rules_of_pairing_are_typed_changed_and_taken_back(window: Window, qtbot: QtBot) -> None:
    assert window.binder is not None and window.store is not None
    store, page = window.store, window.binder.page("itinerary")
    scheme = store.do("add", records.add, t.Scheme, {"year": 2027})
    store.do("add", records.add, t.Application, {"scheme_id": scheme, "county": "TW-TXG", "status": "chosen"})
    with dialogs.answers(True) as asked:
        pairrules.open_dialog(page, "")
        pairrules.open_dialog(page, scheme)
    assert asked == ["RulesDialog"]
    dialog = RulesDialog(page, scheme)
    qtbot.addWidget(dialog)
    dialog.show()

    def rules() -> list[tuple[str, str, str, str]]:
        with store.read() as connection:
            return [
                (rule.county, rule.prefecture, rule.rule, rule.reason.zh) for rule in pairing.rules(connection, scheme)
            ]

    county = dialog.new.fields["county"]
    assert isinstance(county, Combo) and county.itemText(1) == "臺中市"  # a chosen one stands first
    dialog.new.enter()
    assert dialog.said.text() == "請選擇縣市與都道府縣。" and rules() == []
    put(county, "TW-TXG")
    put(dialog.new.fields["prefecture"], "JP-38")
    put(dialog.new.fields["reason_zh"], "知事來函")
    dialog.new.enter()
    assert rules() == [("TW-TXG", "JP-38", "fixed", "知事來函")]
    [row_id] = dialog.grid.ids()
    put(county, "TW-TXG")
    put(dialog.new.fields["prefecture"], "JP-38")
    dialog.new.enter()
    assert dialog.said.text() == "臺中市與愛媛縣已有規則。請修改該列。" and len(rules()) == 1
    dialog.on_edited(row_id, "rule", "tie")
    assert rules()[0][2] == "tie"
    dialog.on_delete(row_id)
    assert rules() == []
    dialog.undo()
    dialog.undo()
    assert rules() == [("TW-TXG", "JP-38", "fixed", "知事來函")]

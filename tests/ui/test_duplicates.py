"""Pairs that may be one person are looked at, made one field by field or told apart, by the keys alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.text import Pair
from desktop.store import records
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import dialogs, text
from desktop.ui.comparison import FIRST, RESULT, SECOND
from desktop.ui.duplicates import DuplicatesDialog, TwoPeople, open_dialog
from desktop.ui.window import Window


def test_two_entries_become_one(window: Window, qtbot: QtBot) -> None:
    page, store = window.page, window.page.store
    ids = []
    for name, notes in (("渡邉 勇毅", "烏龍茶"), ("渡邊勇毅", "名刺交換済み"), ("渡辺勇毅", "")):
        fields = {"name_ja": name, "phone": f"043-223-270{len(ids)}", "notes": notes, "noticed_on": date(2019, 9, 18)}
        fields["email"] = "Y@pref.example" if ids else "y@pref.example"
        ids.append(store.do("add", records.add, t.Person, fields))
    store.do("add", records.add, t.Encounter, {"person_id": ids[1], "met_on": date(2019, 9, 18)})
    dialog = DuplicatesDialog(page)
    qtbot.addWidget(dialog)
    assert dialog.look() and len(dialog.pairs) == 3
    dialog.resize(1180, 700)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    wanted = next(row.id for row in dialog.list.model_.rows if set(row.id.split()) == set(ids[:2]))
    dialog.list.choose(wanted)
    compared = dialog.compared
    assert compared.sides is not None and compared.sides[0].id == ids[1], "the one that more refers to is kept"
    assert compared.sides[0].name == Pair("", "渡邊勇毅")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    lines = [line.key for line in compared.lines]
    assert compared.lines[compared.currentRow()].key == "name_ja" and compared.currentColumn() == FIRST
    QTest.keyClick(compared, Qt.Key.Key_Right)
    QTest.keyClick(compared, Qt.Key.Key_Space)
    assert compared.values()["name_ja"] == "渡邉 勇毅" and compared.values()["phone"] == "043-223-2701"
    notes = lines.index("notes")
    assert compared.values()["notes"] == "名刺交換済み\n烏龍茶"
    compared.choose(notes, SECOND)
    assert compared.values()["notes"] == "烏龍茶"
    compared.choose(notes, RESULT)
    compared.choose(lines.index("noticed_on"), SECOND)  # nothing to choose where both say the same
    assert "043-223-2700" in compared.item(lines.index("phone"), RESULT).text(), "that it stays is shown before"
    assert compared.item(lines.index("email"), RESULT).text() == "Y@pref.example", "one address in two spellings"
    text.switch("ja")
    assert compared.lines[notes].label == "内部メモ" and compared.values()["name_ja"] == "渡邉 勇毅"
    QTest.keyClick(compared, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with store.read() as connection:
        kept, gone = (read_row(connection, t.Person, ids[n]) for n in (1, 0))
    assert (kept["name_ja"], kept["notes"], gone["alive"]) == ("渡邉 勇毅", "名刺交換済み\n烏龍茶", False)
    assert [set(one[:2]) for one in dialog.pairs] == [{ids[1], ids[2]}], "the third is like the one that is left"
    QTest.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pairs == [] and not dialog.join_button.isEnabled() and compared.rowCount() == 0
    dialog.undo()
    assert len(dialog.pairs) == 1
    dialog.undo()
    with store.read() as connection:
        assert read_row(connection, t.Person, ids[0])["alive"] and len(dialog.pairs) == 3
    other = store.do("add", records.add, t.Person, {"name_zh": "別人"})

    def choose(asking: TwoPeople) -> bool:
        asking.form.set_values({"first": ids[0], "second": ids[0]})
        asking.accept()
        assert asking.form.field("second").problem is not None and not asking.result()
        asking.form.set_values({"second": other})
        asking.accept()
        return bool(asking.result())

    with dialogs.answers(choose):
        dialog.other_button.click()
    assert dialog.pairs[0] == (*sorted((ids[0], other)), ()) and dialog.chosen() == dialog.pairs[0]
    dialog.accept()
    with dialogs.answers(True) as asked:
        open_dialog(page)
    assert asked == ["DuplicatesDialog"]

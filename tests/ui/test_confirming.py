"""職務確認 by keyboard: digits decide, a published list proposes, one button writes, promises go along, undo."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.succession import SETTING
from desktop.store import promises, records, succession
from desktop.store import tables as t
from desktop.ui import dialogs, text
from desktop.ui.confirming import ConfirmingDialog
from desktop.ui.confirminglist import LetterDialog, PasteDialog
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.window import Window

TODAY = date(2026, 4, 10)
LIST = "◇商工労働部\n産業振興課副課長　高橋三郎\n経済政策課副参事　甲野一郎\n【退職】\n経済政策課副参事　山田太郎\n"


def test_a_whole_round_by_keyboard(window: Window, qtbot: QtBot) -> None:
    window.show_page("contacts")
    page = window.findChild(ContactsPage)
    assert page is not None and page.store is not None
    store = page.store
    with store.read() as connection:
        rows = {row.name.ja: row for row in succession.listed(connection, TODAY)}
    yamada = rows["山田太郎"]
    event: Any = {"delegation_id": page.delegation_id, "title_zh": "會", "start_date": "2026-05-11"}
    item = store.do("add", records.add, t.Event, event)
    store.do("add", records.add, t.Participant, {"event_id": item, "person_id": yamada.person_id})
    dialog = ConfirmingDialog(page, TODAY)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert len(dialog.table.model_.rows) == len(rows)
    assert not dialog.write_button.isEnabled()
    dialog.table.choose(rows["鈴木一郎"].id)
    qtbot.keyClick(dialog.table, Qt.Key.Key_1)
    assert dialog.table.current() != rows["鈴木一郎"].id  # on to the next one

    def paste(asked: PasteDialog) -> bool:
        asked.text.setPlainText(LIST)
        asked.source.put("県報")
        asked.accept()
        return True

    with dialogs.answers(paste):
        dialog.paste()
    fates = {row.name.ja: dialog.drafts[row.id].fate for row in rows.values() if row.id in dialog.drafts}
    assert {name: fate for name, fate in fates.items() if fate} == {
        "鈴木一郎": "same", "高橋三郎": "same", "山田太郎": "retired",
    }  # fmt: skip
    dialog.table.choose(yamada.id)
    assert dialog.form.form.values()["name_ja"] == "甲野一郎"
    (box,) = dialog.form.boxes.values()
    assert box.isVisible() and box.isChecked() and "5/11" in box.text()
    name = dialog.form.form.field("name_ja").focusProxy()
    assert name is not None
    name.setFocus()
    place = dialog.table.currentIndex().row()
    qtbot.keyClick(name, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.table.hasFocus() and dialog.table.currentIndex().row() == place + 1
    dialog.only.setChecked(True)
    assert len(dialog.table.model_.rows) == 3
    dialog.only.setChecked(False)
    text.switch("ja")
    assert dialog.write_button.text() == "3件を登録"
    text.switch("zh_TW")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.successors) == 1 and not dialog.decided()
    with store.read() as connection:
        assert succession.waiting(connection, TODAY) == len(rows) - 3
        assert promises.of_people(connection, [yamada.person_id], TODAY) == {}

    def letter(shown: LetterDialog) -> bool:
        assert "甲野一郎　様" in shown.text.toPlainText() and "山田太郎様" in shown.text.toPlainText()
        shown.accept()
        return False

    with dialogs.answers(letter):
        dialog.letters()
    assert "副参事" in QApplication.clipboard().text()
    dialog.undo()
    with store.read() as connection:
        assert succession.waiting(connection, TODAY) == len(rows)
    dialog.start.put("13/1")
    dialog.start.editingFinished.emit()
    assert dialog.said.isVisible()
    dialog.start.put("7/1")
    dialog.start.editingFinished.emit()
    assert window.settings.get(SETTING, "") == "7/1"
    dialog.form.set_fate("same")
    with dialogs.answers(False):
        dialog.reject()
    assert dialog.isVisible()
    with dialogs.answers(True):
        dialog.reject()
    assert not dialog.isVisible()
    dialog.deleteLater()

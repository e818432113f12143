"""The windows of letters and of own wording: begun from a template, written over, thanked in one go, saved, undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.letters import NAMES
from desktop.domain.text import Pair
from desktop.store import letters as stored
from desktop.store import letterwriting
from desktop.store import wording as words
from desktop.ui import dialogs, jumping, letters, wording
from desktop.ui.letters import LettersDialog
from desktop.ui.pages.page import Page
from desktop.ui.window import Window
from desktop.ui.wording import WordingDialog


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("itinerary")


def rows(page: Page) -> list[stored.LetterRow]:
    with page.store.read() as connection:
        return stored.listed(connection, page.delegation_id, date.today())


def test_letters_are_written_saved_and_taken_back(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    with dialogs.answers(True) as asked:
        letters.open_dialog(page)
    assert asked == ["LettersDialog"]
    dialog = LettersDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.area.isHidden() and not dialog.save_button.isEnabled()
    assert dialog.focusWidget() is dialog.new_button, "without letters there is one thing to begin with"
    for code in ("ja", "zh_TW"):
        QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert i18n.current() == code, "the language is switched above the main window too"
    dialog.add("request")
    dialog._fill_thanks()
    visit = next(action for action in dialog.thanks_menu.actions() if "千葉縣廳" in action.text())
    event = next(row.letter.event_id for row in thanked(page, dialog, visit.text()))
    request = next(row for row in rows(page) if row.letter.kind == "request")
    dialog.choose(request.id)
    field = dialog.form.field("event_id")
    field.set_values({"event_id": event})
    field.changed.emit()
    field.committed.emit()
    one = dialog.current()
    assert (
        one is not None and one.letter.to.body.ja.startswith("千葉県") and one.letter.copies.ja.startswith("台北駐日")
    )
    ja = dialog.texts["ja"]
    assert "千葉県商工労働部訪問" in ja.body.toPlainText() and ja.back_button.isHidden()
    ja.body.setPlainText("拝啓　自筆\n敬具")
    ja.keep()
    assert rows(page)[0].own == {"ja"} and not ja.back_button.isHidden()
    with dialogs.answers(tmp_path / "letter.docx"):
        target = dialog.save("docx")
    assert target is not None and "自筆" in "".join(part.text for part in Document(str(target)).paragraphs)
    ja.back()
    assert rows(page)[0].own == frozenset()
    dialog.mark_sent()
    assert rows(page)[0].letter.sent_on == date.today()
    dialog.undo()
    assert rows(page)[0].letter.sent_on is None
    dialog.delete()
    assert all(row.letter.kind == "thanks" for row in rows(page))


def thanked(page: Page, dialog: LettersDialog, name: str) -> list[stored.LetterRow]:
    """Thank everybody at the item of this name; the letters that came of it, and none the second time."""
    act = next(action for action in dialog.thanks_menu.actions() if action.text() == name)
    before = len(rows(page))
    act.trigger()
    found = [row for row in rows(page) if row.letter.kind == "thanks"]
    assert len(found) > 1 and len(rows(page)) == before + len(found)
    act.trigger()
    assert len(rows(page)) == before + len(found)
    return found


def test_own_wording_is_typed_refused_where_braces_are_lost_and_given_back(page: Page, qtbot: QtBot) -> None:
    dialog = WordingDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.boxes["ja"].toPlainText() == "次第"
    dialog.boxes["ja"].setPlainText("式次第")
    dialog.keep(then="phrase.as-of")
    dialog.boxes["ja"].setPlainText("現在")
    dialog.keep(then="heading.gifts")
    assert dialog.key == "phrase.as-of" and not dialog.said.isHidden()
    dialog._back("ja")
    dialog.keep(then="letter.request.body")
    assert "拝啓" in dialog.boxes["ja"].toPlainText() and "{season}" in dialog.filled.text()
    with page.store.read() as connection:
        assert words.own(connection) == {"heading.agenda": Pair("", "式次第")}
    dialog.undo()
    with page.store.read() as connection:
        assert words.own(connection) == {}
    with dialogs.answers(True) as asked:
        wording.open_dialog(page)
    assert asked == ["WordingDialog"]


def test_a_notice_of_a_letter_leads_into_its_field(window: Window, page: Page) -> None:
    made = page.store.do("x", letterwriting.new, page.delegation_id, "reception", today=None)
    binder = window.binder
    assert binder is not None
    with dialogs.answers(True) as asked:
        jumping.mend(binder, "letter", made, "reply_by")
    assert asked == ["LettersDialog"]


def test_what_the_window_explains_is_what_letters_fill_in() -> None:
    assert set(wording.NAMES) == set(NAMES) - {"first_day", "last_day"}

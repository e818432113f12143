"""The other language in a field: offered after typing, taken with Enter and remembered, refused with Escape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.store import Store, terms
from desktop.store.opening import open_store
from desktop.ui import glossary, suggesting, text, theme
from desktop.ui.desk import Desk
from desktop.ui.form import Form, LineField, PairField
from desktop.ui.inputs import Line
from desktop.ui.pages.page import Page


class Board(QWidget):
    """What a form stands on: something with a desk."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.desk = Desk(store)


def written(line: Line, text: str) -> None:
    """As an input method writes."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def learned(store: Store) -> list[tuple[str, str, str]]:
    with store.read() as connection:
        return [(row.kind, row.zh, row.ja) for row in terms.listed(connection) if row.id]


def test_offered_taken_remembered_and_refused(tmp_path: object, qtbot: QtBot) -> None:
    theme.load_fonts()
    store = open_store(f"{tmp_path}/trip.db", create=True)
    board = Board(store)
    qtbot.addWidget(board)
    form = Form(board)
    name, title, body = PairField("name"), PairField("title", kind="meeting"), PairField("profile", 3, kind="org")
    for label, field in (("Name", name), ("Title", title), ("Profile", body)):
        form.add(label, field)
    board.resize(500, 400)
    board.show()
    qtbot.waitExposed(board)

    zh, ja = title.inputs.values()
    assert isinstance(zh, Line) and isinstance(ja, Line)
    zh.setFocus()
    written(zh, "拜會經濟發展局")
    assert not ja.offers
    qtbot.waitUntil(lambda: ja.offers)
    assert ja.suggestion == "経済発展局表敬訪問"
    assert ja.text() == "" and title.values()["title_ja"] == ""  # nothing is filled in unasked
    qtbot.keyClick(zh, Qt.Key.Key_Return)
    qtbot.keyClick(ja, Qt.Key.Key_Down)
    assert ja.suggestion == "経済発展局訪問・意見交換"
    assert "2" in title._offer.text() and "由詞彙組成" in title._offer.text()  # type: ignore[union-attr]
    text.switch("ja")
    assert "用語の組み合わせ" in title._offer.text()  # type: ignore[union-attr]
    qtbot.keyClick(ja, Qt.Key.Key_Return)
    assert ja.text() == "経済発展局訪問・意見交換"
    assert learned(store) == [("meeting", "拜會經濟發展局", "経済発展局訪問・意見交換")]

    # What is not wanted goes away, and does not come back for the same text.
    ja.setFocus()
    title.set_values({"title_zh": "行程表", "title_ja": ""})
    qtbot.waitUntil(lambda: ja.offers)
    qtbot.keyClick(ja, Qt.Key.Key_Escape)
    assert not ja.offers and ja.text() == ""
    title.helper.look()
    assert not ja.offers
    title.set_values({"title_zh": "手冊"})
    title.helper.look()
    assert ja.suggestion == "ハンドブック"
    written(ja, "し")  # typing is an answer too
    assert not ja.offers
    assert len(learned(store)) == 1

    # What is folded away is looked up when it is seen.
    title.hide()
    title.set_values({"title_zh": "論壇", "title_ja": ""})
    title.helper.look()
    assert not ja.offers
    title.show()
    qtbot.waitUntil(lambda: ja.suggestion == "フォーラム")

    # A name keeps its letters and is no word to learn; longer texts are offered line by line.
    zh, ja = name.inputs.values()
    zh.setFocus()
    written(zh, "鄒宗勳")
    qtbot.keyClick(zh, Qt.Key.Key_Return)
    assert isinstance(ja, Line) and ja.suggestion == "鄒宗勳"
    qtbot.keyClick(ja, Qt.Key.Key_Return)
    assert name.values() == {"name_zh": "鄒宗勳", "name_ja": "鄒宗勳"} and len(learned(store)) == 1
    body.set_values({"profile_zh": "半導體\n醫療儀器"})
    body.helper.look()
    assert body.inputs["profile_ja"].suggestion == "半導体\n医療機器"
    store.close()


@pytest.mark.parametrize("stem", ["name", "speaker", "head"])
def test_names_are_names_unless_a_form_says_otherwise(stem: str, qtbot: QtBot) -> None:
    field = PairField(stem)
    qtbot.addWidget(field)
    assert field.kind == "name"


def test_reading_and_roman_letters(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    for field in (PairField("name"), LineField("kana", "ja"), LineField("roman")):
        form.add("Name", field)
    helper = suggesting.Readings(form)
    kana, roman = form.field("kana"), form.field("roman")
    assert isinstance(kana, LineField) and isinstance(roman, LineField)
    form.set_values({"name_ja": "篠崎慎一", "kana": "", "roman": ""})
    helper.look()
    assert (kana.input.suggestion, roman.input.suggestion) == ("しのざき しんいち", "")
    qtbot.keyClick(kana.input, Qt.Key.Key_Return)  # a guess is only ever taken by hand
    helper.look()
    assert form.values()["kana"] == "しのざき しんいち"
    assert roman.input.suggestion == "SHINOZAKI Shinichi"
    form.set_values({"name_ja": "", "name_zh": "鄒宗勳", "kana": ""})
    helper.look()
    assert not kana.input.offers


def test_the_glossary_is_edited_switched_off_and_taken_back(tmp_path: object, qtbot: QtBot) -> None:
    theme.load_fonts()
    store = open_store(f"{tmp_path}/trip.db", create=True)
    page = Page(Desk(store))
    qtbot.addWidget(page)
    window = glossary.GlossaryDialog(page)
    qtbot.addWidget(window)

    def said(text: str) -> str:
        with store.read() as connection:
            found = terms.suggest(connection, text, "ja", "meeting")
        return found.text if found else ""

    def only(text: str) -> str:
        window.filter.setText(text)
        window.refresh()
        (row_id,) = window.grid.ids()
        return row_id

    shipped = only("フォーラム ")
    window.grid.choose(shipped)
    qtbot.keyClick(window.grid, Qt.Key.Key_Space)
    off = only("フォーラム")
    assert said("論壇") == "論壇" and window.rows[off].state == "off"
    window.undo()
    assert said("論壇") == "フォーラム"
    window.on_edited(only("フォーラム"), "ja", "討論会")
    assert said("論壇") == "討論会"  # the shipped one stays in the list, switched off
    assert learned(store) == [("meeting", "論壇", "フォーラム"), ("meeting", "論壇", "討論会")]
    window.undo()
    assert learned(store) == []
    window.filter.clear()
    zh, ja = window.new.fields["zh"], window.new.fields["ja"]
    assert isinstance(zh, Line) and isinstance(ja, Line)
    window.show()
    qtbot.waitExposed(window)
    written(zh, "經濟發展局")
    qtbot.keyClick(zh, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ja.offers)
    qtbot.keyClick(ja, Qt.Key.Key_Return)  # taken into the row, and no more than that
    assert ja.text() == "経済発展局" and learned(store) == []
    window.new.clear()
    assert not ja.offers
    for key, word in (("zh", "臨時動議"), ("ja", "緊急動議")):
        window.new.fields[key].setText(word)  # type: ignore[attr-defined]
    qtbot.mouseClick(window.new.add_button, Qt.MouseButton.LeftButton)
    assert learned(store) == [("org", "臨時動議", "緊急動議")]
    assert window.rows[window.grid.current()].zh == "臨時動議"
    window.on_entered({"kind": "org", "zh": "臨時動議", "ja": "緊急動議"})
    assert len(learned(store)) == 1 and not window.said.isHidden()
    window.on_delete(window.grid.current())
    assert learned(store) == []
    store.close()


def test_taking_a_suggestion_ends_no_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = PairField("title")
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(QPushButton())
    dialog.show()
    qtbot.waitExposed(dialog)
    ended: list[int] = []
    dialog.findChild(QPushButton).clicked.connect(lambda: ended.append(1))  # type: ignore[union-attr]
    field.suggest({"title_ja": "課長"})
    line = field.inputs["title_ja"]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.values()["title_ja"] == "課長" and not ended
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert ended == [1]

"""The live switch: everything the program says changes, nothing that a person did is lost."""

from __future__ import annotations

import gc
import re
import sys

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.errors import Sentence
from desktop.ui import text, theme
from desktop.ui.form import PairField
from desktop.ui.pages import KEYS
from desktop.ui.window import Window
from tests.ui.pseudo import Pseudo, clipped

ENDONYMS = {language.own_name for language in i18n.LANGUAGES}


def test_one_key_changes_every_text_and_keeps_what_was_typed(window: Window, qtbot: QtBot) -> None:
    window.show_page("contacts")
    page = window.pages["contacts"]
    table = page.people  # type: ignore[attr-defined]
    table.choose(table.model_.rows[12].id)
    kept, place = table.current(), table.verticalScrollBar().value()
    assert place > 0
    pair = next(w for w in page.findChildren(PairField) if w.isVisible())
    line = pair.inputs["name_zh"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    stored = line.text()
    line.end(False)
    line.insert("未完")
    line.setCursorPosition(1)
    tabs = window.tabs.tabText(1)
    qtbot.keyClick(line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    assert i18n.current() == "ja"
    assert window.tabs.tabText(1) != tabs
    assert (line.text(), line.cursorPosition()) == (f"{stored}未完", 1)
    assert line.hasFocus()
    assert table.current() == kept
    assert table.verticalScrollBar().value() == place
    assert window.key == "contacts"
    while line.isUndoAvailable():
        line.undo()
    assert line.text() == stored


class Said:
    """Something with a text, and nothing of Qt around it."""

    def __init__(self) -> None:
        self.text, self.me = "", self  # a ring: only the collector takes it away
        text.bind(self.say, "Passphrase")

    def say(self, said: str) -> None:
        self.text = said


def test_texts_that_the_collector_takes_away_meanwhile_do_not_end_the_switch(qapp: QApplication) -> None:
    live = [Said() for _n in range(2_000)]
    gc.collect()
    for _n in range(20):
        Said()
    for one in live:
        one.text = ""
    text.replay()
    assert {one.text for one in live} == {i18n._("Passphrase")}


def test_qt_s_own_dialogs_follow(window: Window) -> None:
    said = {}
    for code in i18n.CODES:
        text.switch(code)
        said[code] = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert said == {"zh_TW": "取消", "ja": "キャンセル"}


def test_hidden_pages_follow_a_few_at_a_time_and_the_one_that_is_opened_at_once(
    full_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text, "SLICE_S", 0.0)
    window, beats = full_window, []
    window.other_language()
    waiting = len(text._late)
    assert waiting > 100
    beat = QTimer(window, interval=0)
    beat.timeout.connect(lambda: beats.append(len(text._late)))
    window.show_page("members")
    assert not [one for one in text._late if one.within(window.pages["members"])]
    assert len(text._late) > waiting / 2
    table = window.pages["members"].findChild(QTableView)
    assert table is not None
    assert "氏名" in {
        table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(table.model().columnCount())
    }
    beat.start()
    qtbot.waitUntil(lambda: not text._late)
    beat.stop()
    assert len(set(beats)) > 20  # what a person does comes between
    for page in window.pages.values():
        assert {widget.font().families()[0] for widget in page.findChildren(QLabel)} <= {"Noto Sans JP", "Noto Sans TC"}
        for label in page.findChildren(QLabel):
            if not label.property(theme.OWN_LANGUAGE):
                assert label.font().families()[0] == "Noto Sans JP", label.text()


def test_a_second_switch_before_the_hidden_pages_followed_leaves_none_behind(
    full_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def said() -> set[tuple[int, str]]:
        names = {button: re.sub(r"[\d（）]", "", button.text()) for button in full_window.findChildren(QAbstractButton)}
        return {(id(button), name) for button, name in names.items()}  # the counts are told by what runs beside

    for _n in range(2):  # a panel without a record has its words from now on
        full_window.other_language()
        text.catch_up()
    before = said()
    monkeypatch.setattr(text, "SLICE_S", 0.0)
    full_window.other_language()
    many = len(text._late)
    qtbot.waitUntil(lambda: len(text._late) < many)
    full_window.show_page("budget")
    assert text._late
    full_window.other_language()
    qtbot.waitUntil(lambda: not text._late)
    assert said() == before


def test_a_text_that_is_new_by_then_is_not_written_over(full_window: Window) -> None:
    page = full_window.pages["members"]
    banner = page.banner
    page.tell(Sentence("Saved as {file}.", {"file": "a"}))
    full_window.other_language()
    page.tell(Sentence("Saved as {file}.", {"file": "b"}))
    text.catch_up()
    assert banner.sentence is not None and banner.sentence.values == {"file": "b"}
    assert {label.text() for label in banner.findChildren(QLabel) if "a" in label.text()} == set()


def test_what_one_hidden_part_cannot_do_keeps_no_other_back(
    full_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _trace: seen.append(str(error)))

    def fail() -> None:
        raise RuntimeError("cannot")

    text._late.append(text.Late(lambda: None, fail))
    text._late.append(text.Late(lambda: None, lambda: seen.append("done")))
    with qtbot.captureExceptions() as caught:
        text._follow_soon(0)
        qtbot.waitUntil(lambda: not text._late)
    assert [str(error) for _kind, error, _trace in caught] + seen == ["cannot", "done"]


def drawn(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def test_glyph_forms_change_live_and_stay_in_fields_of_a_language(window: Window, qtbot: QtBot) -> None:
    label = QLabel("直骨誤海", window)
    label.setGeometry(400, 400, 200, 40)
    label.show()
    japanese = QLineEdit("直骨誤海", window)
    theme.own_language(japanese, "ja")
    japanese.setGeometry(400, 460, 200, 40)
    japanese.show()
    label.setFont(theme.font_for("zh_TW"))
    chinese, field = drawn(label), drawn(japanese)
    window.other_language()
    assert drawn(label) != chinese
    assert drawn(japanese) == field
    window.other_language()
    assert drawn(label) == chinese
    assert drawn(japanese) == field


@pytest.fixture
def pseudo(window: Window, request: pytest.FixtureRequest) -> Window:
    """Switched after its pages were made; a test of one page needs no other."""
    asked = getattr(request.node, "callspec", None)
    for key in [asked.params["key"]] if asked else KEYS:
        window.show_page(key)
    window.show_page(KEYS[0])
    i18n.use_catalogue("ja", Pseudo())
    text.switch("ja")
    text.catch_up()
    return window


def test_the_frame_has_no_hard_coded_word(pseudo: Window) -> None:
    frame = [pseudo.navigation.new_button, pseudo.status.saved, pseudo.status.offline, pseudo.status.clock]
    frame += [pseudo.header.sub, pseudo.header.chip]
    for widget in frame:
        assert "⟦" in widget.text() and "⟧" in widget.text(), widget.text()
    for place in range(pseudo.tabs.count()):
        assert pseudo.tabs.tabText(place).startswith("⟦")
    actions = [*pseudo.actions_.by_name.values(), *pseudo.actions_.tabs]
    actions += [menu.menuAction() for menu in pseudo.actions_.menus.values()]
    assert all(action.text().startswith("⟦") for action in actions)
    assert pseudo.windowTitle().startswith("⟦")
    assert pseudo.header.search.placeholderText().startswith("⟦")


@pytest.mark.parametrize("key", KEYS)
def test_no_button_or_choice_of_a_page_is_hard_coded(pseudo: Window, key: str) -> None:
    pseudo.show_page(key)
    pseudo.add_record()
    QApplication.processEvents()
    page = pseudo.pages[key]
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.text() not in ENDONYMS and button.text().isascii() is False:
            assert "⟦" in button.text() or not button.text().strip("‹›"), button.text()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text() and label.property("role") == "label":
            assert label.text().startswith("⟦"), label.text()
    for widget in page.findChildren(QWidget):
        assert not widget.toolTip() or not widget.toolTip().isascii(), widget.toolTip()


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_cut_in_words_half_as_long_again(pseudo: Window, key: str, size: tuple[int, int]) -> None:
    pseudo.resize(*size)
    pseudo.show_page(key)
    QApplication.processEvents()
    assert (pseudo.width(), pseudo.height()) == size
    assert not clipped(pseudo)


def test_a_binding_dies_with_its_widget(qapp: QApplication) -> None:
    text.replay()  # without those that died before: the new label may lie where one of them lay
    before = len(text._bindings)
    label = QLabel()
    text.bind(label.setText, "Cancel")
    assert len(text._bindings) == before + 1 and label.text() == "取消"
    text.bind(label.setText, "Close")
    assert len(text._bindings) == before + 1 and label.text() == "關閉"
    del label
    text.replay()
    assert len(text._bindings) <= before


def test_hidden_parts_follow_when_they_are_about_to_be_shown(full_window: Window) -> None:
    full_window.other_language()
    full_window.show_page("members")
    button = full_window.pages["members"].add_button  # type: ignore[attr-defined]
    assert button.text() == "＋ 団員を追加"
    assert button.font().families()[0] == "Noto Sans JP"


@pytest.mark.parametrize(
    ("key", "said"), [("contacts", ("新的聯絡人", "新しい連絡先")), ("members", ("新的團員", "新しい団員"))]
)
def test_the_heading_of_a_new_record_follows(window: Window, key: str, said: tuple[str, str]) -> None:
    window.show_page(key)
    window.actions_.by_name["add_record"].trigger()

    def headings() -> set[str]:
        return {label.text() for label in window.pages[key].findChildren(QLabel) if label.isVisible()}

    assert said[0] in headings()
    text.switch("ja")
    QApplication.processEvents()
    assert said[1] in headings() and said[0] not in headings()

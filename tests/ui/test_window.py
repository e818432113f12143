"""The main window: what it says of a trip, how it is worked by keyboard, undo with its name, and search."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.errors import Invalid, Sentence, UserError
from desktop.i18n import N_
from desktop.settings import Settings
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, text
from desktop.ui.actions import ACTIONS, target
from desktop.ui.form import PairField
from desktop.ui.pages import KEYS, PAGES, PLAN_KEYS
from desktop.ui.window import Window


def test_the_header_speaks_the_calendar_of_the_language(window: Window) -> None:
    assert window.header.sub.text().startswith("民國108年9月17日（二）至9月20日（五）・4 天 3 夜・團長 王大明")
    assert window.header.sub.text().endswith("全團 4 人（含團長）")
    window.other_language()
    assert window.header.sub.text().startswith("令和元年9月17日（火）～9月20日（金）・3泊4日・団長 王大明")
    assert "日台" in window.header.title.text()
    assert window.header.chip.text() == "訪問中"


def test_every_tab_has_its_key_and_shows_its_page(window: Window, qtbot: QtBot) -> None:
    for number, entry in enumerate(PAGES):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number + 1}"), Qt.KeyboardModifier.ControlModifier)
        assert window.key == entry.key
        assert window.stack.currentWidget() is window.pages[entry.key]
        assert window.actions_.tabs[number].isChecked()


def test_the_last_tab_is_remembered(window: Window) -> None:
    window.show_page("members")
    window.close()
    assert Settings().get("tab", "") == "members"


def test_undo_names_what_it_takes_back_in_both_languages(window: Window, qtbot: QtBot) -> None:
    assert window.binder is not None
    store, undo = window.binder.store, window.actions_.by_name["undo"]
    store.do(N_("Add contact"), records.add, t.Person, {"name_zh": "測試"})
    assert undo.text() == "復原：新增聯絡人"
    window.other_language()
    assert undo.text() == "元に戻す：連絡先を追加"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not undo.isEnabled()
    assert window.actions_.by_name["redo"].text() == "やり直す：連絡先を追加"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert undo.isEnabled()


def test_the_undo_key_belongs_to_a_field_while_it_has_something_to_take_back(window: Window, qtbot: QtBot) -> None:
    assert window.binder is not None
    window.binder.store.do(N_("Add contact"), records.add, t.Person, {"name_zh": "測試"})
    window.show_page("contacts")
    line = window.pages["contacts"].findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() != "abc"
    assert window.actions_.by_name["undo"].isEnabled()
    while line.isUndoAvailable():
        line.undo()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.actions_.by_name["undo"].isEnabled()


def test_delete_in_the_panel_is_a_key_of_the_text(window: Window, qtbot: QtBot) -> None:
    page = window.page
    assert page is not None
    window.add_record()
    focus = QApplication.focusWidget()
    before = len(page.board.cards)  # type: ignore[attr-defined]
    assert isinstance(focus, QWidget)
    qtbot.keyClick(focus, Qt.Key.Key_Delete)
    assert len(page.board.cards) == before  # type: ignore[attr-defined]


def test_search_is_worked_from_its_box(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = window.header.search
    assert box.hasFocus()
    box.insert("伊藤")
    qtbot.waitUntil(lambda: box.list is not None and box.list.isVisible())
    assert box.results[0].name == "伊藤五郎"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.key == "contacts"
    assert box.list is not None and not box.list.isVisible()


def test_search_that_finds_nothing_says_so(window: Window, qtbot: QtBot) -> None:
    window.focus_search()
    box = window.header.search
    qtbot.keyClicks(box, "xyzzy")
    box.search()
    assert box.list is not None and box.list.item(0).text() == "找不到符合的項目"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.key == "itinerary"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.list.isVisible()


def test_warnings_are_counted_and_lead_to_their_record(window: Window, qtbot: QtBot) -> None:
    status = window.status
    qtbot.waitUntil(lambda: bool(status.warnings))
    assert status.badge.text() == f"{len(status.warnings)} 項待確認"
    status.badge.click()
    assert status.popup is not None and status.popup.isVisible() and status.list is not None
    qtbot.keyClick(status.list, Qt.Key.Key_Return)
    assert not status.popup.isVisible()
    assert window.key == status.warnings[0].page


def test_f6_goes_round_all_panes(window: Window, qtbot: QtBot) -> None:
    window.navigation.list.setFocus()
    seen = []
    for _turn in range(6):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    assert window.tabs in seen and window.header.search in seen and window.navigation.list in seen
    assert any(window.stack.isAncestorOf(widget) for widget in seen)


def test_a_refused_action_stands_in_the_banner_and_follows_the_language(window: Window) -> None:
    page = window.page
    assert page is not None
    assert page.do(N_("Add contact"), records.add, t.Person, {"name_zh": ""}) is None
    assert page.banner.isVisible()
    chinese = page.banner.label.text()
    window.other_language()
    assert page.banner.label.text() not in ("", chinese)
    with pytest.raises(Invalid):
        page.act(N_("Add contact"), records.add, t.Person, {"name_zh": ""})
    page.do(N_("Add contact"), records.add, t.Person, {"name_zh": "測試"})
    assert not page.banner.isVisible()


def test_an_action_is_named_in_the_status_line(window: Window) -> None:
    assert window.page is not None
    window.page.do(N_("Add contact"), records.add, t.Person, {"name_zh": "測試"})
    assert window.status.saved.text().startswith("已儲存 ")
    assert window.status.action.text() == "新增聯絡人"
    window.page.tell(Sentence("Saved {time}", {"time": "8:00"}))
    window.undo()
    assert window.status.action.text() == "已復原：新增聯絡人" and window.page.banner.isHidden()
    window.redo()
    assert window.status.action.text() == "新增聯絡人"
    window.page.complain(UserError("Saved {time}", time="8:00"))
    window.undo()
    assert not window.page.banner.isHidden()


def test_help_opens_and_closes(window: Window) -> None:
    with dialogs.answers(False, False) as asked:
        window.show_keys()
        window.show_about()
    assert asked == ["Keys", "About"]


def test_every_menu_line_names_a_method_and_no_two_share_a_key(window: Window) -> None:
    assert all(callable(target(window, entry.method)) for entry in ACTIONS if entry.method)
    actions = [*window.actions_.by_name.values(), *window.actions_.tabs]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert QKeySequence("Ctrl+Shift+L").toString() in keys


def test_no_key_of_a_page_is_one_of_the_menu_too(full_window: Window) -> None:
    full_window.show_page("contacts")
    full_window.add_record()  # the panel is made for the first record
    actions = full_window.actions_
    menu = [*actions.by_name.values(), *actions.tabs, *actions.plan.values()]
    taken = {key.toString() for action in menu for key in action.shortcuts()}
    inside = {shortcut.key().toString() for shortcut in full_window.findChildren(QShortcut)}
    assert "Ctrl+Shift+E" in inside and not inside & taken, "Qt does neither of two"


def test_the_list_of_keys_has_each_once_under_its_plain_name(window: Window) -> None:
    assert window.page is not None
    window.page.do(N_("Add contact"), records.add, t.Person, {"name_zh": "測試"})

    def listed() -> dict[str, str]:
        found: list[str] = []
        with dialogs.answers(lambda dialog: found.extend(label.text() for label in dialog.findChildren(QLabel))):
            window.show_keys()
        assert len(set(found[1::2])) == len(found) // 2, "no key stands twice"
        return dict(zip(found[1::2], found[::2], strict=True))

    window.actions_.show_plan(())
    few = listed()
    assert (few["Ctrl+Z"], few["Ctrl+Shift+Z"]) == ("復原", "重做") and "Ctrl+9" not in few
    window.actions_.show_plan(PLAN_KEYS)
    assert {f"Ctrl+{number}" for number in range(10)} <= listed().keys()


def interactive(window: Window) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    found = [w for w in window.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.isEnabled()]
    return [w for w in found if w.focusPolicy() != Qt.FocusPolicy.NoFocus]


@pytest.mark.parametrize("key", KEYS)
def test_everything_one_can_work_has_a_name_for_screen_readers(window: Window, key: str, qtbot: QtBot) -> None:
    window.show_page(key)
    window.add_record()
    for widget in interactive(window):
        if widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QComboBox):
            continue  # Qt's own parts of a field, which is named
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert said, f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"


@pytest.mark.parametrize("key", KEYS)
def test_tab_reaches_every_field_and_button(window: Window, key: str, qtbot: QtBot) -> None:
    window.show_page(key)
    window.add_record()
    wanted = {
        w
        for w in interactive(window)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and not (isinstance(w, QAbstractButton) and w.group() is not None and not w.isChecked())
        and not (isinstance(w, QAbstractButton) and w.autoExclusive() and not w.isChecked())
    }
    window.navigation.list.setFocus()
    reached: set[QWidget] = set()
    for _step in range(400):
        focus = QApplication.focusWidget()
        if focus is None or (focus is window.navigation.list and reached):
            break
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    missed = {f"{type(w).__name__} {w.objectName()} {w.accessibleName()}" for w in wanted - reached if w.isVisible()}
    assert not missed


def test_pairs_name_both_languages(window: Window) -> None:
    window.show_page("contacts")
    window.add_record()
    pair = next(w for w in window.pages["contacts"].findChildren(PairField) if w.isVisible())
    assert [made.accessibleName() for made in pair.inputs.values()] == ["姓名（中文）", "姓名（日文）"]


def test_the_language_is_remembered(window: Window) -> None:
    window.other_language()
    assert Settings().language == "ja"
    assert text.theme.FAMILIES["ja"][0] in window.header.title.font().families()[0]


def test_pictures_of_every_page_in_both_languages(
    tmp_path: Path, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.ui import pictures

    monkeypatch.setattr(pictures, "SETTLE_S", 0.05)  # what appears late is for eyes
    assert window.store is not None
    path = window.store.path
    window.store.close()
    made = pictures.take(path, tmp_path / "out")
    shown = (*KEYS, *PLAN_KEYS, "exchange", "conflicts")
    assert sorted(p.name for p in made) == sorted(f"{key}-{code}.png" for key in shown for code in ("zh", "ja"))
    assert all(p.stat().st_size > 20_000 for p in made)

"""The guide beside the program, by keyboard."""

from __future__ import annotations

import importlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton

from desktop import manual
from desktop.ui import dialogs, help, helpwindow, text
from desktop.ui.helpwindow import HelpWindow
from desktop.ui.pages import KEYS, PLAN
from desktop.ui.window import Window

TITLES = {"itinerary": "行程", "budget": "預算", "exchange": "與同事交換"}


def opened(window: Window) -> HelpWindow:
    (found,) = window.findChildren(HelpWindow)
    return found


def test_each_page_has_its_own_help(window: Window, tmp_path: Path) -> None:
    action = window.actions_.by_name["@helpwindow:show_here"]
    assert action.shortcut() == QKeySequence("F1")
    for key, title in TITLES.items():
        if key == "exchange":
            window.actions_.by_name["binder.show_exchange"].trigger()
        else:
            window.show_page(key)
        action.trigger()
        assert opened(window).reader.toPlainText().startswith(title)
    shown = opened(window)

    # back, to the keys, and on by the search, without a mouse
    shown.back()
    assert shown.topic == "budget"
    QTest.keyClick(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    shown.search.setFocus()
    shown.search.setText("復原單")
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.topic == "backup" and "復原單" in shown.list.item(0).text()
    shown.search.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.search.text() == "" and shown.isVisible()
    assert shown.list.currentItem().text() == "備份、密碼與復原單"
    shown.search.setText("無此詞")
    assert shown.nothing.isVisible() and not shown.list.count()
    shown.search.clear()

    # links lead to topics only, and nothing but the pictures of the help is ever read
    shown._follow_link(QUrl("topic:travel"))
    assert shown.topic == "travel"
    shown._follow_link(QUrl("https://example.org/"))
    assert shown.topic == "travel"
    assert shown.reader.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert shown.reader.loadResource(2, QUrl("picture:itinerary")).width() == shown.reader.room()  # type: ignore[attr-defined]

    # every key that an action of the window has stands in the list
    shown.keys_button.click()
    listed = {keys for _said, keys in help.key_rows()}
    actions = (*window.actions_.by_name.values(), *window.actions_.tabs, *window.actions_.plan.values())
    used = {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) for action in actions} - {""}
    assert used <= listed
    assert all(keys in shown.reader.toPlainText() for keys in used)

    text.switch("ja")
    text.catch_up()
    assert shown.reader.toPlainText().startswith("キーボード操作")

    with dialogs.answers(tmp_path / "guide") as asked:
        shown.save()
    assert asked == ["save_file"] and (tmp_path / "guide.pdf").read_bytes().startswith(b"%PDF")
    assert "guide.pdf" in shown.told.text()
    QTest.keyClick(shown.reader, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_dialog_has_its_help_too(window: Window) -> None:
    from desktop.ui.exchangedialogs import PassphraseDialog

    for topic, modules in helpwindow.OF_DIALOGS.items():
        assert topic in manual.TOPICS
        for name in modules:
            found = vars(importlib.import_module(f"desktop.ui.{name}")).values()
            assert any(isinstance(one, type) and issubclass(one, QDialog) for one in found), name
    for made, topic in ((PassphraseDialog(window, "x.hashidate"), "exchange"), (QMessageBox(window), "budget")):
        window.show_page("budget")
        dialog: QDialog = made
        dialog.setModal(True)
        dialog.show()
        dialog.activateWindow()
        inside = dialog.focusWidget() or dialog.findChildren(QPushButton)[0]
        inside.setFocus()
        QCoreApplication.processEvents()
        QTest.keyClick(inside, Qt.Key.Key_F1)
        QCoreApplication.processEvents()
        (shown,) = dialog.findChildren(HelpWindow)
        assert shown.isVisible() and shown.topic == topic and QApplication.activeModalWidget() is dialog
        QTest.keyClick(shown.reader, Qt.Key.Key_F1)
        QCoreApplication.processEvents()
        assert dialog.findChildren(HelpWindow) == [shown] and shown.findChildren(HelpWindow) == []
        dialog.reject()
        QCoreApplication.processEvents()
        assert not any(one.isVisible() for one in dialog.findChildren(HelpWindow))
        dialog.deleteLater()


def test_every_page_has_the_help_of_its_own_name(window: Window) -> None:
    assert window.binder is not None
    for key in KEYS:
        window.show_page(key)
        assert helpwindow.topic_of(window) == key
    for entry in PLAN:
        window.binder.put_up(window.binder.plan.page(entry.key))
        assert helpwindow.topic_of(window) == entry.key


def test_what_is_written_is_escaped_and_the_first_start_has_its_help(window: Window) -> None:
    block = manual.Block(manual.PARAGRAPH, (manual.Span("a < b & <img src=x>"),))
    assert "<img" not in helpwindow.as_html([block], [], 100)
    assert helpwindow.topic_of(window) in manual.TOPICS
    window.new_delegation()
    assert helpwindow.topic_of(window) == "start"

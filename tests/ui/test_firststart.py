"""Three questions by keyboard, what is missing beside its field, and the sample for the curious."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.checks import NOT_A_DATE
from desktop.domain.text import Pair
from desktop.i18n import _
from desktop.store import Store, delegations
from desktop.store.opening import open_store
from desktop.ui import dialogs
from desktop.ui.firststart import NO_PREFECTURE, FirstStart, prefecture_options
from desktop.ui.form import ChoiceField, PairField
from desktop.ui.picker import NOT_CHOSEN, PickerField
from desktop.ui.securitydialogs import ProtectDialog
from desktop.ui.start import window_on


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "new.db", create=True)
    yield opened
    opened.close()


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> FirstStart:
    made = FirstStart()
    qtbot.addWidget(made)
    made.resize(1160, 640)
    made.show_store(store, first=True)
    made.show()
    return made


pytestmark = pytest.mark.usefixtures("cheap")


def encrypt(dialog: ProtectDialog) -> bool:
    for line in (dialog.twice.first, dialog.twice.second):
        line.setText("correct horse battery")
    dialog.accept()
    return bool(dialog.result())


def write(page: FirstStart, text: str, *names: str) -> None:
    for form in (page.office, page.you, page.trip):
        for name in names:
            if name not in form.names():
                continue
            field = form.field(name)
            line = field.inputs[name] if isinstance(field, PairField) else field.focusProxy()
            assert isinstance(line, QLineEdit)
            line.setText(text)
            line.textEdited.emit(text)


def fill(page: FirstStart) -> None:
    county = page.office.field("county")
    assert isinstance(county, ChoiceField)
    county.input.setCurrentIndex(county.input.findData("TW-TXG"))
    write(page, "王大明", "name_zh", "name_ja")
    write(page, "115/3/5", "start")
    write(page, "3/9", "end")
    picker = page.trip.field("first")
    assert isinstance(picker, PickerField)
    picker.choose(prefecture_options("ちば")[0])


def test_answers_become_a_delegation(page: FirstStart, store: Store, qtbot: QtBot) -> None:
    fill(page)
    with qtbot.waitSignal(page.made), dialogs.answers(encrypt, False) as asked:
        page.begin()
    assert asked == ["ProtectDialog", "SheetDialog"] and store.key is not None
    with store.read() as connection:
        row = delegations.one(connection)
    assert (row.name_zh, row.start, row.end) == ("臺中市訪日團", date(2026, 3, 5), date(2026, 3, 9))


def test_what_is_missing_stands_beside_its_field(page: FirstStart, store: Store) -> None:
    page.begin()
    said = [f.names[0] for form in (page.office, page.you, page.trip) for f in form.fields if f.problem is not None]
    assert said == ["county", "name_zh", "start", "end", "first"]
    write(page, "王大明", "name_zh")
    write(page, "115/3/5", "start")
    for form, name in ((page.you, "name_zh"), (page.trip, "start")):
        assert form.field(name).problem is None, "what is put right is complained of no more"
    assert page.trip.field("end").problem is not None
    with store.read() as connection:
        assert delegations.everything(connection) == []
    fill(page)
    with dialogs.answers(False):
        page.begin()  # without a passphrase nobody real is entered
    with store.read() as connection:
        assert delegations.everything(connection) == []
    with dialogs.answers(encrypt, False):
        page.begin()
    with store.read() as connection:
        assert len(delegations.everything(connection)) == 1


def settle() -> None:
    for _time in range(20):  # sizes travel upwards, one layout a round
        QApplication.processEvents()


@pytest.mark.parametrize("language", i18n.CODES)
def test_nothing_moves_when_something_is_said_below_a_field(tmp_path: Path, language: str, qtbot: QtBot) -> None:
    """What is needed says so beforehand, in the very line in which it is complained of later."""
    window = window_on(tmp_path / "fresh.db", language, create=True)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    page = window.stack.currentWidget()
    assert isinstance(page, FirstStart) and window.store is not None
    fields = [field for form in (page.office, page.you, page.trip) for field in form.fields]
    needed = [f.names[0] for f in fields for note in f.findChildren(QLabel) if note.text().startswith(_("Required"))]
    assert needed == ["county", "name_zh", "start", "end", "first"]
    spoken = {f.names[0]: proxy.accessibleDescription() for f in fields if (proxy := f.focusProxy()) is not None}
    assert [name for name, said in spoken.items() if said.startswith(_("Required"))] == needed
    settle()
    before = [field.mapTo(page.widget(), QPoint()).y() for field in fields]
    page.begin()
    settle()
    assert any(field.problem is not None for field in fields)
    assert [field.mapTo(page.widget(), QPoint()).y() for field in fields] == before
    for form in (page.office, page.you, page.trip):
        for label in form.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), f"{label.text()} breaks"
    window.store.close()


def test_what_cannot_be_read_is_said_as_such(page: FirstStart, store: Store) -> None:
    fill(page)
    write(page, "115/2/30", "start")
    write(page, "島", "second")
    page.begin()
    said = {f.names[0]: f.problem.msgid for f in page.trip.fields if f.problem is not None}
    assert said == {"start": NOT_A_DATE, "second": NO_PREFECTURE}
    with store.read() as connection:
        assert delegations.everything(connection) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_leaving_by_tab_takes_the_one_that_was_found(page: FirstStart, qtbot: QtBot) -> None:
    picker = page.trip.field("first")
    assert isinstance(picker, PickerField)
    page.activateWindow()
    picker.setFocus()
    qtbot.keyClicks(picker.input, "chiba")
    picker.look()
    assert picker._popup_open()
    qtbot.keyClick(QApplication.activePopupWidget() or picker.input, Qt.Key.Key_Tab)
    assert picker.values() == {"first": "JP-12"}
    second = page.trip.field("second")
    assert isinstance(second, PickerField)
    second.input.setText("島")
    second._on_left(by_tab=False)
    assert second.problem is not None and second.problem.msgid == NOT_CHOSEN, "several are called so"
    second.input.setText("沒有")
    second._on_left(by_tab=False)
    assert second.problem is not None and second.problem.msgid == NO_PREFECTURE


def test_a_new_store_asks_and_the_answer_arrives(tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(tmp_path / "fresh.db", create=True)
    qtbot.addWidget(window)
    window.show()
    asked = window.stack.currentWidget()
    assert isinstance(asked, FirstStart)
    assert not asked.cancel_button.isVisibleTo(asked)
    fill(asked)
    with qtbot.waitSignal(asked.made), dialogs.answers(encrypt, False):
        qtbot.keyClick(asked.begin_button, Qt.Key.Key_Space)
    assert window.store is not None
    window.store.close()


@pytest.mark.parametrize("typed", ["千葉", "ちば", "chiba", "千葉縣"])
def test_a_prefecture_is_found_by_every_name(typed: str) -> None:
    assert prefecture_options(typed)[0].name == Pair("千葉縣", "千葉県")
    assert len(prefecture_options("")) == 47


def test_the_sample_is_one_press_away(page: FirstStart, store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.made):
        page.write_sample()
    with store.read() as connection:
        assert delegations.one(connection).code == "sample-2019"

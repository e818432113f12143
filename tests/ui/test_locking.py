"""Locked: nothing to see and nothing to read; unlocked: all as it was, unfinished text included."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import collector
from desktop.errors import Declined, UserError
from desktop.i18n import _
from desktop.store import delegations, drafts, engine, keys, offices, recovery, replica
from desktop.ui import dialogs, locking, security, text, work
from desktop.ui.form import PairField
from desktop.ui.locking import Locker
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.securitydialogs import ForgottenDialog, ProtectDialog
from desktop.ui.window import Window

WORDS, OTHER = "correct horse battery", "another staple entirely"


pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def locker(window: Window) -> Locker:
    assert window.binder is not None and window.store is not None and window.binder.locker is not None
    security.protect(window.store, WORDS)
    return window.binder.locker


def name_line(window: Window) -> QLineEdit:
    page = window.pages["contacts"]
    assert isinstance(page, ContactsPage)
    field = page.person_panel.form.field("name_zh")
    assert isinstance(field, PairField)
    line = field.inputs["name_zh"]
    assert isinstance(line, QLineEdit)
    return line


def test_locked_shows_nothing_and_unlocked_everything(window: Window, locker: Locker, qtbot: QtBot) -> None:
    window.show_page("contacts")
    page = window.pages["contacts"]
    assert isinstance(page, ContactsPage) and window.store is not None
    page.add()
    line = name_line(window)
    line.setFocus()
    qtbot.keyClicks(line, "unfinished")
    window.actions_.by_name["binder.lock"].trigger()
    assert locker.locked and window.store.locked and window.store.key is None
    assert not page.isVisible() and not window.header.isVisible() and not line.isVisible()
    assert not window.actions_.by_name["add_record"].isEnabled() and not window.actions_.tabs[0].isEnabled()
    assert window.actions_.by_name["close"].isEnabled()
    with pytest.raises(UserError), window.store.read():
        pass
    qtbot.wait(700)  # timers that would have read the data
    assert locker.page is not None
    qtbot.keyClicks(locker.page.line, OTHER)
    qtbot.keyClick(locker.page.line, Qt.Key.Key_Return)
    assert locker.locked and locker.page.problem.isVisible()
    locker.page.line.setText(WORDS)
    locker.page.unlock_button.click()
    assert not locker.locked and window.store.key is not None
    assert page.isVisible() and line.isVisible() and line.text() == "unfinished"
    assert window.actions_.by_name["add_record"].isEnabled()
    assert "unfinished" in str([drafts.kept(window.store, key) for key in drafts.waiting(window.store)])


def test_the_window_goes_on_while_a_passphrase_is_tried(locker: Locker) -> None:
    locker.lock()
    page, seen = locker.page, list[bool]()
    assert page is not None
    page.line.setText(WORDS)
    QTimer.singleShot(0, locker, lambda: seen.append(locker.locked))
    with dialogs.worked():
        page.unlock()
    assert seen == [True] and not locker.locked


def test_everything_is_looked_through_once_while_nobody_is_there(
    window: Window, locker: Locker, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(collector, "tidy", lambda: seen.append("tidied"))
    now = [0.0]
    resting = Locker(window, locker.store, lambda: now[0])
    now[0] = locking.TIDY_S
    resting.look()
    assert seen == [], "nobody did anything yet"
    resting.eventFilter(window, QEvent(QEvent.Type.Wheel))
    resting.look()
    assert seen == [], "somebody may still be here"
    now[0] *= 2
    resting.look()
    assert len(seen) == 1
    resting.look()
    assert len(seen) == 1, "nobody came since"
    resting.eventFilter(window, QEvent(QEvent.Type.Wheel))
    now[0] *= 2
    resting.look()
    assert len(seen) == 2
    resting.deleteLater()


def test_a_full_disk_does_not_keep_the_data_open(
    window: Window, locker: Locker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_page("contacts")
    page = window.pages["contacts"]
    assert isinstance(page, ContactsPage) and window.store is not None
    page.add()
    line = name_line(window)
    line.setFocus()
    qtbot.keyClicks(line, "unfinished")

    def full(*_given: object) -> None:
        raise UserError(engine.FULL)

    with monkeypatch.context() as patch:
        patch.setattr(drafts, "keep", full)
        locker.lock()
    assert locker.locked and window.store.key is None and locker.page is not None
    assert locker.page.problem.text() == _(engine.FULL)
    locker.unlock(WORDS)
    assert line.text() == "unfinished"
    store = window.store
    qtbot.waitUntil(lambda: "unfinished" in str([drafts.kept(store, key) for key in drafts.waiting(store)]))


def test_the_language_follows_behind_the_lock(window: Window, locker: Locker) -> None:
    window.show_page("contacts")
    locker.lock()
    assert locker.page is not None
    QApplication.processEvents()
    before = locker.page.unlock_button.text()
    window.other_language()
    assert locker.page.unlock_button.text() != before
    locker.unlock(WORDS)
    text.catch_up()
    page = window.pages["contacts"]
    assert isinstance(page, ContactsPage) and page.people.model_.headerData(0, Qt.Orientation.Horizontal) == "氏名"


def test_closing_a_locked_window_loses_nothing(window: Window, locker: Locker) -> None:
    locker.lock()
    window.close()
    assert window.store is not None and window.store.locked


def test_locking_keeps_a_copy(window: Window, locker: Locker) -> None:
    from desktop.store import backup

    assert window.store is not None
    drafts.keep(window.store, "person", {"notes": "begun since it was encrypted"})
    locker.lock()
    (copy, *_rest) = backup.copies(window.store.path)
    assert copy.reason == "close" and not copy.path.read_bytes().startswith(b"SQLite")
    locker.unlock(WORDS)


def test_data_that_are_open_are_encrypted_before_they_are_locked(window: Window) -> None:
    assert window.binder is not None and window.store is not None and window.binder.locker is not None

    def encrypt(dialog: ProtectDialog) -> bool:
        dialog.twice.first.setText(WORDS)
        dialog.twice.second.setText(WORDS)
        dialog.accept()
        return bool(dialog.result())

    with dialogs.answers(False):
        window.binder.lock()
    assert not window.binder.locker.locked
    with dialogs.answers(encrypt, False):
        window.binder.lock()
    assert window.binder.locker.locked
    window.binder.locker.unlock(WORDS)


def test_forgotten_while_locked(window: Window, locker: Locker, tmp_path: Path) -> None:
    assert window.store is not None and window.store.key is not None
    path, lines = window.store.path, recovery.code(window.store.key)
    pair = offices.new("the office's own words")
    offices.save(pair, tmp_path / "office.age")
    keys.add_office(path, window.store.key, pair.public)

    def by_sheet(dialog: ForgottenDialog) -> bool:
        dialog.code.setPlainText("\n".join(lines))
        return finish(dialog, OTHER)

    def by_office(dialog: ForgottenDialog) -> bool:
        dialog.way.setCurrentIndex(1)
        dialog.file = tmp_path / "office.age"
        dialog.office_line.setText("the office's own words")
        dialog.who.setText("林課長")
        return finish(dialog, WORDS)

    def finish(dialog: ForgottenDialog, words: str) -> bool:
        dialog.twice.first.setText(words)
        dialog.twice.second.setText(words)
        dialog.accept()
        return bool(dialog.result())

    for answer, words in ((by_sheet, OTHER), (by_office, WORDS)):
        locker.lock()
        assert locker.page is not None
        with dialogs.answers(False):
            locker.page.forgotten_button.click()
        assert locker.locked and window.store.locked
        with dialogs.answers(answer):
            locker.page.forgotten_button.click()
        assert not locker.locked
        assert keys.find(path, words) == (window.store.key, False)
    with window.store.read() as connection:
        assert connection.exec_driver_sql("SELECT who FROM access").scalars().all() == ["林課長"]


# Idle


class Clock:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock(locker: Locker) -> Clock:
    made = Clock()
    locker._now = made
    locker.touch()
    return made


def test_idle_minutes_lock_and_a_key_or_the_mouse_keeps_open(
    window: Window, locker: Locker, clock: Clock, qtbot: QtBot
) -> None:
    clock.at = 9 * 60
    locker.look()
    assert not locker.locked
    for kind in (QEvent.Type.KeyPress, QEvent.Type.MouseMove):
        locker.eventFilter(window, QEvent(kind))
        clock.at += 9 * 60
        locker.look()
        assert not locker.locked
    locker.eventFilter(window, QEvent(QEvent.Type.Expose))  # no sign of a person
    clock.at += 2 * 60
    locker.look()
    assert locker.locked
    locker.unlock(WORDS)
    assert locker.idle() < 1


def test_real_keys_reach_the_watch(window: Window, locker: Locker, clock: Clock, qtbot: QtBot) -> None:
    handle = window.windowHandle()
    assert handle is not None
    locker._follow(handle)
    clock.at = 500
    qtbot.keyClick(handle, Qt.Key.Key_Shift)  # type: ignore[arg-type]
    assert locker.idle() < 1


def test_zero_minutes_never_lock(window: Window, locker: Locker, clock: Clock) -> None:
    window.settings.put(**{locking.MINUTES: 0})
    clock.at = 1e6
    locker.look()
    assert not locker.locked


def test_a_closed_lid_counts(locker: Locker, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """The monotonic clock stands still while a laptop sleeps."""
    now = locking.time.time()
    monkeypatch.setattr(locking.time, "time", lambda: now + 3600)
    locker.look()
    assert locker.locked
    locker.unlock(WORDS)


def test_presenting_printing_and_long_work_are_never_interrupted(
    window: Window, locker: Locker, clock: Clock, qtbot: QtBot
) -> None:
    clock.at = 1e6
    wide = QDialog()
    qtbot.addWidget(wide)
    wide.showFullScreen()
    locker.look()
    assert not locker.locked
    wide.hide()
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name="work")
    thread.start()
    locker.look()
    stop.set()
    thread.join()
    assert not locker.locked
    locker.look()
    assert locker.locked
    locker.unlock(WORDS)


def test_an_open_dialog_is_left_first(window: Window, locker: Locker, clock: Clock, qtbot: QtBot) -> None:
    clock.at = 1e6
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.open()
    assert QApplication.activeModalWidget() is dialog
    locker.look()
    assert locker.locked and not dialog.isVisible()
    locker.unlock(WORDS)


def test_a_plain_store_is_never_locked(window: Window) -> None:
    assert window.binder is not None and window.store is not None and window.binder.locker is not None
    locker = window.binder.locker
    clock = locker._now = Clock()
    locker.touch()
    clock.at = 1e6
    locker.look()
    assert not locker.locked
    with window.store.read() as connection:
        assert replica.meta(connection, replica.PRACTICE)


def test_the_watch_ends_with_the_window(window: Window, locker: Locker) -> None:
    locker.lock()
    locker.unlock(WORDS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    locker.look()


@pytest.mark.parametrize("seen", [True, False])
def test_the_window_goes_on_while_the_data_are_encrypted(window: Window, seen: bool) -> None:
    store = window.store
    assert store is not None
    window.show_page("contacts")
    window.setVisible(seen)
    read, beats = list[str](), list[bool]()
    own = QTimer(window, interval=0)  # as pages have them
    own.timeout.connect(lambda: read.append("read"))
    own.start()
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: beats.append(store.locked))
    beat.start()
    with dialogs.worked():
        security.protect(store, WORDS, window)
    assert read == [] and True in beats and not store.locked and store.key is not None
    assert own.isActive() and window.updatesEnabled()
    own.stop()
    beat.stop()
    with store.read() as connection:
        assert delegations.everything(connection)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_encrypting_can_be_stopped_and_nothing_changed(
    window: Window, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = window.store
    assert store is not None

    def tell(_task: work.Task, done: int, _all: int) -> None:
        if done == step:
            raise work.Cancelled

    names = sorted(file.name for file in store.path.parent.iterdir())
    monkeypatch.setattr(work.Task, "progress", tell)
    with dialogs.worked(), pytest.raises(Declined):
        security.protect(store, WORDS, window)
    assert store.key is None and not store.locked and store.path.read_bytes().startswith(engine.HEADER)
    with store.read():
        assert sorted(file.name for file in store.path.parent.iterdir()) == names
    with store.writing() as connection:
        replica.set_meta(connection, "later", "1")


def test_where_they_cannot_be_encrypted_they_are_read_as_before(window: Window) -> None:
    store = window.store
    assert store is not None
    other = driver.connect(str(store.path))
    other.execute("BEGIN IMMEDIATE")
    try:
        with dialogs.worked(), pytest.raises(UserError):
            security.protect(store, WORDS, window)
    finally:
        other.close()
    assert store.key is None and not store.locked and window.updatesEnabled()
    with store.read() as connection:
        assert delegations.everything(connection)

"""A window at an office server: the password is asked for, others' changes appear, a stale field says whose."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import text

from desktop import app
from desktop.errors import Declined, UserError
from desktop.store import Store, drafts, records, sample
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import dialogs, serverlogin, start, watch
from desktop.ui.instance import Instance, beside
from desktop.ui.serverlogin import LoginDialog
from desktop.ui.window import Window
from tests.servers import GUARDED, Server

Opener = Callable[[], Window]


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    with server.database() as address:
        made = open_store(address, create=True)
        sample.write(made)
        made.close()
        yield address


@pytest.fixture
def colleague(url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Store]:
    """Another desk."""
    with monkeypatch.context() as there:
        there.setenv("HASHIDATE_DATA", str(tmp_path / "colleague"))
        opened = open_store(url)
    opened.sign_as("李裕發")
    yield opened
    opened.close()


@pytest.fixture
def open_window(url: str, qtbot: QtBot) -> Iterator[Callable[[], Window]]:
    """Opens a window on the server; it is closed before the server's database goes."""
    made: list[Window] = []

    def opened() -> Window:
        window = start.window_on(url)
        made.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    yield opened
    for window in made:
        if isValid(window):
            shut(window)


def shut(window: Window) -> None:
    """The window with all that still may write, then its store."""
    store = window.store
    window.binder = None
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    if store is not None:
        store.close()


def phone_of(store: Store, person: str) -> str:
    with store.read() as connection:
        return str(records.opened(connection, t.Person, person)[0]["phone"])


def test_what_a_colleague_writes_appears_and_is_never_replaced_unseen(
    open_window: Opener, colleague: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "EVERY_MS", 100)
    window = open_window()
    store = window.store
    assert store is not None and store.is_server
    window.show_page("contacts")
    page = window.pages["contacts"]
    with store.read() as connection:
        person = connection.execute(text("SELECT id FROM person WHERE name_ja = '佐藤花子'")).scalar_one()
    page.show_record(person)
    form = page.person_panel.form
    phone, mobile = form.field("phone").input, form.field("mobile").input

    colleague.do("edit", records.edit, t.Person, person, {"mobile": "090"})
    qtbot.waitUntil(lambda: mobile.text() == "090", timeout=5000)

    window.activateWindow()
    phone.setFocus()
    phone.selectAll()
    qtbot.keyClicks(phone, "111")
    colleague.do("edit", records.edit, t.Person, person, {"phone": "222"})
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    problem = form.field("phone").problem
    assert problem is not None and "李裕發" in problem.text(str) and "222" in problem.text(str)
    assert (phone.text(), phone_of(store, person)) == ("111", "222")
    page.person_panel.record.leave()  # leaving is no decision
    assert phone_of(store, person) == "222"
    assert drafts.kept(store, f"person:{person}")["phone"] == "111"
    phone.selectAll()
    qtbot.keyClicks(phone, "333")
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: phone_of(store, person) == "333")
    assert drafts.waiting(store) == []


def test_a_draft_that_lay_while_others_worked_does_not_replace_theirs(
    open_window: Opener, colleague: Store, qtbot: QtBot
) -> None:
    window = open_window()
    store = window.store
    assert store is not None
    window.show_page("contacts")
    page = window.pages["contacts"]
    with store.read() as connection:
        person = connection.execute(text("SELECT id FROM person WHERE name_ja = '佐藤花子'")).scalar_one()
    page.show_record(person)
    panel = page.person_panel
    phone = panel.form.field("phone").input
    phone.setFocus()
    phone.selectAll()
    qtbot.keyClicks(phone, "111")
    panel.record._keep_draft()  # and then the power went
    shut(window)
    colleague.do("edit", records.edit, t.Person, person, {"phone": "222"})

    again = open_window()
    assert again.store is not None
    again.show_page("contacts")
    page = again.pages["contacts"]
    page.show_record(person)
    phone = page.person_panel.form.field("phone").input
    assert phone.text() == "111"
    phone.setFocus()
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    page.person_panel.record.leave()
    assert phone_of(colleague, person) == "222"
    assert page.person_panel.form.field("phone").problem is not None


def test_a_deletion_of_what_changed_meanwhile_is_refused(open_window: Opener, colleague: Store, qtbot: QtBot) -> None:
    window = open_window()
    assert window.store is not None and window.binder is not None
    page = window.pages[window.key]
    with window.store.read() as connection:
        event = connection.execute(text("SELECT id FROM event WHERE kind = 'tour' LIMIT 1")).scalar_one()
    colleague.do("edit", records.edit, t.Event, event, {"notes": "重要"})
    assert page.do("Delete", records.remove, t.Event, event) is None
    assert "李裕發" in page.banner.label.text()
    window.binder.refresh()
    assert page.do("Delete", records.remove, t.Event, event) == 1 + count_parts(colleague, event)


def count_parts(store: Store, event: str) -> int:
    with store.read() as connection:
        return sum(
            connection.execute(text(f"SELECT count(*) FROM {name} WHERE event_id = '{event}'")).scalar_one()
            for name in ("agenda_item", "event_host", "participant")
        )


def test_a_server_that_does_not_answer_is_asked_less_often(url: str, server: Server, qtbot: QtBot) -> None:
    store = open_store(url)
    looking = watch.Watch(store)
    seen: list[None] = []
    looking.changed.connect(lambda: seen.append(None))
    server.run(f"ALTER DATABASE {store.path} ALLOW_CONNECTIONS false")
    server.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{store.path}'")
    looking.ask()
    assert looking.timer.interval() == watch.UNREACHABLE_MS
    server.run(f"ALTER DATABASE {store.path} ALLOW_CONNECTIONS true")
    looking.ask()
    assert looking.timer.interval() == watch.EVERY_MS
    assert seen == []
    looking.timer.stop()
    store.close()


def test_the_password_is_asked_for(
    open_window: Opener, url: str, server: Server, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = url.partition("?")[0].rpartition("/")[2]
    server.run(f"CREATE ROLE {GUARDED} SUPERUSER LOGIN PASSWORD 'right'")
    place = server.address(database, f"{GUARDED}:old")
    window = open_window()
    assert window.store is not None

    def type_in(dialog: LoginDialog) -> bool:
        qtbot.addWidget(dialog)
        for password in ("wrong", "right"):
            assert not dialog.result()
            dialog.password.setText(password)
            dialog.accept()
            assert (dialog.store is None) == (password == "wrong")
        assert GUARDED in dialog.problem.text()
        return True

    try:
        with dialogs.answers(type_in):
            opened = serverlogin.open_or_ask(window, place)
        opened.close()
        with dialogs.answers(False), pytest.raises(Declined):
            serverlogin.open_or_ask(window, place)
        monkeypatch.setenv("HASHIDATE_PASSPHRASE", "right")
        serverlogin.open_or_ask(window, server.address(database, GUARDED)).close()
        with pytest.raises(UserError) as caught:
            serverlogin.open_or_ask(window, server.address("nowhere", GUARDED))
        assert (
            caught.value.sentence.msgid == "The office server {server} has no database {database}. Check the address."
        )
    finally:
        server.run(f"DROP ROLE {GUARDED}")


def test_one_window_for_each_desk(qapp: object) -> None:
    place = "postgresql+psycopg://wang:secret@db.office.tw/trips"
    first = Instance(app.place_of(place))
    assert "secret" not in str(beside(place)) and beside(place).name == "trips"
    with pytest.raises(UserError) as refused:
        Instance(place.replace("secret", "other"))
    assert "trips" in refused.value.sentence.text(str)
    Instance(place.replace("wang", "li")).release()
    first.release()

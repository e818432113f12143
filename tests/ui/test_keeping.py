"""Backing up, restoring with a look before, and erasing personal data, from the menu of a real window."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.domain.text import Pair
from desktop.store import Store, backup, delegations, directory, records, restore, wraps
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from desktop.store.vault import protect
from desktop.ui import dialogs, erasing, keeping, mending, start
from desktop.ui.erasing import EraseDialog
from desktop.ui.keepingdialogs import OldPassphraseDialog, PreviewDialog, RestoreDialog, lines_of
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.window import Window

pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def store(window: Window) -> Store:
    assert window.store is not None
    window.store.sign_as("王大明")
    return window.store


def rename(store: Store, name: str) -> None:
    with store.read() as connection:
        trip = delegations.everything(connection)[0].id
    store.do("Change delegation", records.edit, t.Delegation, trip, {"name_zh": name})


def pick(place: int = 0) -> Any:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, RestoreDialog)
        dialog.list.setCurrentRow(place)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    return fill


def other(dialog: QDialog) -> bool:
    assert isinstance(dialog, RestoreDialog)
    dialog.other_button.click()
    return dialog.result() == QDialog.DialogCode.Accepted


def test_every_automatic_backup_says_when_it_was_made(qtbot: QtBot) -> None:
    copies = [backup.Copy(Path("x.db"), datetime(2026, 11, 22, 8, 15), reason) for reason in backup.REASONS]
    dialog = RestoreDialog(None, copies, lambda: None)
    qtbot.addWidget(dialog)
    said = [dialog.list.item(place).text().partition("　")[2] for place in range(len(copies))]
    assert said[backup.REASONS.index("protect")] == "資料加密時" and all(said) and len(set(said)) == len(copies)
    assert mending.REASONS.keys() == set(backup.REASONS)


def test_everything_goes_into_one_file(window: Window, store: Store, tmp_path: Path) -> None:
    target = tmp_path / "trip.hashidate-backup"
    with dialogs.answers(target):
        window.actions_.by_name["keeping:back_up"].trigger()
    page = window.page
    assert page is not None and page.banner.objectName() == "said" and target.name in page.banner.label.text()
    assert restore.inspect(target).people > 0


def test_a_backup_is_looked_at_and_put_back(window: Window, store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "trip.hashidate-backup"
    backup.export(store, target)
    before = window.header.title.text()
    rename(store, "改過的名稱")
    store.do("Add contact", records.add, t.Person, {"name_zh": "高坂英利"})
    window.show_page("contacts")
    seen: list[list[tuple[str, list[str]]]] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, PreviewDialog)
        seen.append(dialog.lines)
        assert dialog.lost.isVisibleTo(dialog) and "2" in dialog.lost.label.text()
        assert not dialog.foreign.isVisibleTo(dialog)
        return True

    with dialogs.answers(other, target, look):
        window.actions_.by_name["keeping:restore_backup"].trigger()
    assert seen == [[("Becomes as it was", [f"訪問團　{before}"]), ("Is gone", ["聯絡人　高坂英利"])]]
    qtbot.waitUntil(lambda: window.header.title.text() == before)
    with store.read() as connection:
        assert not directory.people(connection, "高坂英利")
        access = connection.exec_driver_sql("SELECT what, who FROM access").all()
    assert ("restore", "王大明") in [tuple(row) for row in access]
    page = window.page
    assert isinstance(page, ContactsPage) and page.banner.objectName() == "said"
    rename(store, "又改過")
    qtbot.waitUntil(lambda: window.header.title.text() == "又改過")
    assert [copy.reason for copy in backup.copies(store.path)] == ["restore"]


def test_an_automatic_copy_is_offered_newest_first(window: Window, store: Store, qtbot: QtBot) -> None:
    backup.automatic(store, "merge")
    rename(store, "改過的名稱")
    refused: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, PreviewDialog)
        refused.append(dialog.ok_button.text())
        return False

    with dialogs.answers(pick(), look):
        window.actions_.by_name["keeping:restore_backup"].trigger()
    assert refused == ["還原"]
    with store.read() as connection:
        assert delegations.everything(connection)[0].name_zh == "改過的名稱", "looking changes nothing"


def test_a_file_that_is_no_backup_is_one_sentence(window: Window, store: Store, tmp_path: Path) -> None:
    (tmp_path / "x.hashidate-backup").write_bytes(b"nothing of ours")
    with dialogs.answers(other, tmp_path / "x.hashidate-backup"):
        window.actions_.by_name["keeping:restore_backup"].trigger()
    page = window.page
    assert page is not None and page.banner.isVisible() and page.banner.objectName() == "banner"


def test_a_restore_that_fails_leaves_the_data_as_they_were(window: Window, store: Store, tmp_path: Path) -> None:
    assert window.binder is not None
    rename(store, "改過的名稱")
    (tmp_path / "x.hashidate-backup").write_bytes(b"nothing of ours")
    keeping.put_back(window.binder, tmp_path / "x.hashidate-backup")
    page = window.page
    assert page is not None and page.banner.isVisible() and page.banner.objectName() == "banner"
    with store.read() as connection:
        assert delegations.everything(connection)[0].name_zh == "改過的名稱"
    rename(store, "還能寫")


def test_an_encrypted_backup_asks_for_its_passphrase(
    window: Window, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
    made = open_store(tmp_path / "sealed.db", create=True, passphrase="sakura sakura 2019")
    made.do("Add contact", records.add, t.Person, {"name_zh": "高坂英利"})
    target = tmp_path / "sealed.hashidate-backup"
    backup.export(made, target)
    made.close()

    def wrong(dialog: QDialog) -> bool:
        assert isinstance(dialog, OldPassphraseDialog) and not dialog.problem.isVisibleTo(dialog)
        dialog.line.setText("momiji momiji")
        return True

    def right(dialog: QDialog) -> bool:
        assert isinstance(dialog, OldPassphraseDialog) and dialog.problem.isVisibleTo(dialog)
        dialog.line.setText("sakura sakura 2019")
        return True

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, PreviewDialog) and dialog.foreign.isVisibleTo(dialog)
        return True

    with dialogs.answers(other, target, wrong, right, look):
        window.actions_.by_name["keeping:restore_backup"].trigger()
    with store.read() as connection:
        assert [row.name_zh for row in directory.people(connection)] == ["高坂英利"]
    assert store.key is not None, "what was encrypted stays encrypted"


def test_an_encrypted_store_is_restored_under_its_key(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
    path = tmp_path / "trip.db"
    made = open_store(path, create=True)
    made.do("Add contact", records.add, t.Person, {"name_zh": "高坂英利"})
    plain = tmp_path / "plain.hashidate-backup"
    backup.export(made, plain)
    protect(made, "sakura sakura 2019")
    made.close()
    with dialogs.answers(lambda dialog: _type(dialog, "sakura sakura 2019")):
        window = start.window_on(path, "zh_TW")
    qtbot.addWidget(window)
    assert window.binder is not None and window.store is not None and window.store.key is not None
    window.store.do("Add contact", records.add, t.Person, {"name_zh": "後來的人"})
    keeping.put_back(window.binder, plain)
    with window.store.read() as connection:
        assert [row.name_zh for row in directory.people(connection)] == ["高坂英利"]
    window.store.close()
    assert not path.read_bytes().startswith(b"SQLite format 3"), "a plain backup is encrypted again"


def _type(dialog: Any, text: str) -> bool:
    dialog.line.setText(text)
    dialog.accept()
    return bool(dialog.result() == QDialog.DialogCode.Accepted)


def test_what_would_be_different_is_counted() -> None:
    names = tuple(Pair(f"人{n}", "") for n in range(12))
    difference = restore.Difference("person", names, (), ())
    contents = restore.Contents(0, "", "", False, 0, 0, "", (), 0, 0)
    ((title, lines),) = lines_of(restore.Preview(contents, True, 0, (difference,)))
    assert title == "Comes back" and lines == ["聯絡人　人0、人1、人2、人3、人4、人5、人6、人7等 12 筆"]


# Erasing


@pytest.fixture
def passport(window: Window, store: Store) -> str:
    """A member with a passport; the person's id."""
    assert window.binder is not None
    with store.read() as connection:
        member = delegations.members(connection, window.binder.desk.delegation_id)[0]
    store.do("x", records.add, t.Personal, {"person_id": member.person_id, "passport_no": "301234567"})
    return member.person_id


def held(store: Store) -> str:
    with store.read() as connection:
        return str(connection.exec_driver_sql("SELECT value, old FROM change").all())


def test_erasing_says_whom_it_concerns_and_leaves_no_trace(window: Window, store: Store, passport: str) -> None:
    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, EraseDialog)
        assert "1 人：王大明" in dialog.whom.text() and dialog.of_trip.isChecked()
        assert dialog.unsettled.isVisibleTo(dialog), "the trip is not settled yet"
        return True

    with dialogs.answers(False):
        window.actions_.by_name["erasing:erase"].trigger()
    assert "301234567" in held(store)
    with dialogs.answers(look):
        window.actions_.by_name["erasing:erase"].trigger()
    assert "301234567" not in held(store)
    assert [copy.reason for copy in backup.copies(store.path)] == ["purge"]
    page = window.page
    assert page is not None and "1 人" in page.banner.label.text()
    assert store.undo_label() != "Erase personal data"


def test_one_person_goes_on_request(window: Window, store: Store, qtbot: QtBot) -> None:
    assert window.binder is not None
    person = store.do("x", records.add, t.Person, {"name_zh": "高坂英利", "phone": "043-227-4103"})
    window.binder.show_record("contacts", person)

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, EraseDialog)
        assert "高坂英利" in dialog.of_person.text() and not dialog.of_trip.isEnabled()
        assert dialog.one
        return True

    with dialogs.answers(look):
        window.actions_.by_name["erasing:erase"].trigger()
    assert "043-227-4103" not in held(store)
    with store.read() as connection:
        row = read_row(connection, t.Person, person)
    assert (row["name_zh"], row["phone"]) == ("高坂英利", "")  # receipts somewhere may name him


def test_a_settled_trip_needs_no_warning(window: Window, store: Store, passport: str) -> None:
    assert window.binder is not None
    trip = window.binder.desk.delegation_id
    store.do("x", records.edit, t.Delegation, trip, {"settled_on": date(2019, 12, 1)})

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, EraseDialog) and not dialog.unsettled.isVisibleTo(dialog)
        return False

    with dialogs.answers(look):
        erasing.erase(window.binder)

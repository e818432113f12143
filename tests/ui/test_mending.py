"""A damaged store at the start: nothing is lost that can still be read, and the damaged file stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.errors import Declined
from desktop.settings import Settings
from desktop.store import Store, backup, delegations, integrity, sample
from desktop.store.opening import open_store
from desktop.ui import dialogs, text, theme, unlock, work
from desktop.ui.mending import MendDialog

WORD = "mending passphrase"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    theme.load_fonts()


@pytest.fixture(params=["", WORD], ids=["plain", "encrypted"])
def word(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def damaged(tmp_path: Path, word: str) -> Path:
    """A store with the sample, a backup, and then the first page of the people overwritten."""
    path = tmp_path / "trip.db"
    store = open_store(path, create=True, passphrase=word)
    sample.write(store)
    backup.automatic(store, "merge")
    with store.read() as connection:
        root = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'person'").scalar_one()
    store.close()
    data = bytearray(path.read_bytes())
    place = (root - 1) * 4096
    data[place : place + 4096] = b"\x5a" * 4096
    path.write_bytes(data)
    return path


def opened(path: Path, qtbot: QtBot, *answers: object) -> Store:
    with dialogs.answers(*answers) as asked:
        store = unlock.open_or_mend(None, Settings(), path)  # type: ignore[arg-type]
    assert "MendDialog" in asked
    return store


def unlocking(word: str) -> list[object]:
    """The passphrase, where one is asked for."""

    def fill(dialog: object) -> bool:
        dialog.line.setText(word)  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]
        return bool(dialog.result())  # type: ignore[attr-defined]

    return [fill] if word else []


def names(store: Store) -> list[str]:
    with store.read() as connection:
        return [row.code for row in delegations.everything(connection)]


def test_the_latest_backup_comes_back(damaged: Path, word: str, qtbot: QtBot) -> None:
    before = damaged.read_bytes()

    def choose(dialog: MendDialog) -> bool:
        qtbot.addWidget(dialog)
        assert dialog.list.count() == 1
        dialog.accept()
        return bool(dialog.result())

    store = opened(
        damaged, qtbot, *unlocking(word), choose, *unlocking(word), *([None] if False else []), *unlocking(word)
    )
    assert names(store) == [sample.CODE]
    assert integrity.problems(store) == []
    store.close()
    kept = [file.read_bytes() for file in backup.folder_of(damaged).iterdir() if file.suffix not in (".key",)]
    assert before in kept


def test_what_can_be_read_is_saved_and_the_damaged_file_stays(damaged: Path, word: str, qtbot: QtBot) -> None:
    before = damaged.read_bytes()

    def choose(dialog: MendDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.salvage()
        return bool(dialog.result())

    store = opened(damaged, qtbot, *unlocking(word), choose, *unlocking(word))
    assert integrity.problems(store) == []
    store.close()
    (aside,) = damaged.parent.glob("trip.damaged-*.db")
    assert aside.read_bytes() == before
    assert not list(damaged.parent.glob("trip.saved*"))


def test_leaving_changes_nothing(damaged: Path, word: str, qtbot: QtBot) -> None:
    before = damaged.read_bytes()
    with dialogs.answers(*unlocking(word), False), pytest.raises(Declined):
        unlock.open_or_mend(None, Settings(), damaged)  # type: ignore[arg-type]
    assert damaged.read_bytes() == before


@pytest.mark.parametrize("way", ["salvage", "accept"])
def test_it_goes_on_beside_the_window_and_can_be_stopped(
    damaged: Path, word: str, way: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = MendDialog(None, damaged)
    qtbot.addWidget(dialog)
    before, beats = damaged.read_bytes(), list[int]()
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: beats.append(1))
    beat.start()

    def stop() -> None:
        raise work.Cancelled

    monkeypatch.setattr(work, "run", work.in_thread)
    monkeypatch.setattr(work.Task, "progress", lambda _task, _done, _all: stop())
    with dialogs.answers(*unlocking(word)):
        getattr(dialog, way)()
    assert not dialog.result() and beats
    assert damaged.read_bytes() == before
    assert [file.name for file in damaged.parent.iterdir() if "saved" in file.name or "damaged-" in file.name] == []
    beat.stop()


@pytest.mark.parametrize("language", ["zh_TW", "ja"])
def test_it_speaks_the_language_of_the_screen(tmp_path: Path, qtbot: QtBot, language: str) -> None:
    dialog = MendDialog(None, tmp_path / "trip.db")
    qtbot.addWidget(dialog)
    text.switch(language)
    try:
        assert dialog.save_button.text() == {"zh_TW": "救出可讀取的資料", "ja": "読み取れるデータを救出"}[language]
        assert not dialog.ok_button.isEnabled()
    finally:
        text.switch("zh_TW")


def test_a_damaged_first_page_of_encrypted_data_is_offered_mending_too(tmp_path: Path, qtbot: QtBot) -> None:
    """Nothing of such a file opens, as with a wrong key; but the passphrase was right, and asking again is in vain."""
    path = tmp_path / "trip.db"
    store = open_store(path, create=True, passphrase=WORD)
    sample.write(store)
    backup.automatic(store, "close")
    store.close()
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)

    def choose(dialog: MendDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.accept()
        return bool(dialog.result())

    store = opened(path, qtbot, *unlocking(WORD), choose, *unlocking(WORD))
    assert names(store) == [sample.CODE]
    store.close()

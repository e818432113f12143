"""Starting with an encrypted store: the passphrase, what helps when it is forgotten, and leaving."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import i18n, paths
from desktop.errors import Declined, UserError
from desktop.settings import Settings
from desktop.store import engine, keyring, keys, offices, recovery, sample, wraps
from desktop.store.opening import open_store
from desktop.ui import dialogs, unlock
from desktop.ui.locking import LockPage
from desktop.ui.securitydialogs import ForgottenDialog, UnlockDialog
from desktop.ui.start import window_on

WORDS, OTHER = "correct horse battery", "another staple entirely"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "trip.db"
    store = open_store(file, create=True, passphrase=WORDS)
    sample.write(store)
    store.close()
    return file


def typing(*texts: str) -> Callable[[UnlockDialog], bool]:
    """Types each and presses the button."""

    def answer(dialog: UnlockDialog) -> bool:
        for text in texts:
            dialog.line.setText(text)
            dialog.accept()
            accepted = dialog.result() == UnlockDialog.DialogCode.Accepted
            assert accepted != dialog.problem.isVisibleTo(dialog)
        return bool(dialog.result())

    return answer


def test_the_own_data_are_asked_for_without_the_name_of_their_file(tmp_path: Path, qtbot: QtBot) -> None:
    """Nobody chose it; of another file the name says which one is meant."""
    for path, named in ((paths.default_store(), False), (tmp_path / "trip.db", True)):
        dialog = UnlockDialog(None, path, lambda _text: None, lambda: False)
        page = LockPage(lambda _text: None, lambda: None, path)
        for widget in (dialog, page):
            qtbot.addWidget(widget)
            said = [label for label in widget.findChildren(QLabel) if label.toolTip()]
            assert [label.toolTip() for label in said] == [str(path)]
            assert (path.name in said[0].text()) == named


def test_the_window_opens_after_the_passphrase(path: Path, qtbot: QtBot) -> None:
    with dialogs.answers(typing("", OTHER, WORDS)) as asked:
        window = window_on(path, "zh_TW")
    qtbot.addWidget(window)
    assert asked == ["UnlockDialog"]
    assert window.store is not None and window.store.key is not None
    window.store.close()


def test_the_key_of_the_language_works_before_the_passphrase(path: Path, qtbot: QtBot) -> None:
    def answer(dialog: UnlockDialog) -> bool:
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        for code in ("ja", "zh_TW"):
            qtbot.keyClick(dialog.line, Qt.Key.Key_L, CTRL_SHIFT)
            say = i18n.gettext_for(code)
            assert dialog.windowTitle() == say("Unlock the data")
            assert dialog.line.placeholderText() == say("Passphrase")
        return typing(WORDS)(dialog)

    with dialogs.answers(answer):
        window = window_on(path, "zh_TW")
    qtbot.addWidget(window)
    assert window.store is not None
    window.store.close()


def test_leaving_is_no_error_to_talk_about(path: Path, qtbot: QtBot) -> None:
    with dialogs.answers(False), pytest.raises(Declined):
        window_on(path, "zh_TW")


def test_what_no_typing_mends_is_said_at_once(path: Path, qtbot: QtBot) -> None:
    raw = bytearray(path.read_bytes())
    raw[5 * 4096 + 100] ^= 1
    path.write_bytes(raw)

    def answer(dialog: UnlockDialog) -> bool:
        dialog.line.setText(WORDS)
        dialog.accept()
        return bool(dialog.result())

    with dialogs.answers(answer), pytest.raises(UserError) as caught:
        unlock.open_or_ask(None, Settings(), path)  # type: ignore[arg-type]
    assert caught.value.sentence.msgid == engine.DAMAGED


def forgotten(fill: Callable[[ForgottenDialog], None]) -> Callable[[ForgottenDialog], bool]:
    def answer(dialog: ForgottenDialog) -> bool:
        fill(dialog)
        dialog.twice.first.setText(OTHER)
        dialog.twice.second.setText(OTHER)
        dialog.accept()
        return bool(dialog.result())

    return answer


def pressing_forgotten(dialog: UnlockDialog) -> bool:
    dialog.forgotten_button.click()
    return bool(dialog.result())


@pytest.mark.parametrize("lost", [False, True])
def test_the_recovery_sheet_opens_and_sets_a_passphrase(path: Path, qtbot: QtBot, lost: bool) -> None:
    lines = recovery.code(keys.unlock(path, WORDS))
    if lost:
        engine.key_file(path).unlink()

    def typo(dialog: ForgottenDialog) -> None:
        dialog.code.setPlainText("\n".join(lines).replace(lines[2][0], "Z" if lines[2][0] != "Z" else "Y", 1))

    def right(dialog: ForgottenDialog) -> None:
        dialog.code.setPlainText("\n".join(lines).lower())

    def twice(dialog: UnlockDialog) -> bool:
        assert dialog.problem.isVisibleTo(dialog) == lost
        pressing_forgotten(dialog)
        assert not dialog.result()
        return pressing_forgotten(dialog)

    with dialogs.answers(twice, forgotten(typo), forgotten(right)) as asked:
        window = window_on(path, "zh_TW")
    qtbot.addWidget(window)
    assert asked == ["UnlockDialog", "ForgottenDialog", "ForgottenDialog"]
    assert window.store is not None
    window.store.close()
    open_store(path, passphrase=OTHER).close()
    with pytest.raises(wraps.PassphraseWrong):
        open_store(path, passphrase=WORDS)


def test_a_sheet_of_other_data_changes_nothing(path: Path, qtbot: QtBot) -> None:
    before = engine.key_file(path).read_bytes()

    def fill(dialog: ForgottenDialog) -> None:
        dialog.code.setPlainText("\n".join(recovery.code(bytes(32))))

    with dialogs.answers(pressing_forgotten, forgotten(fill)), pytest.raises(Declined):
        window_on(path, "zh_TW")
    assert engine.key_file(path).read_bytes() == before


def test_the_office_key_opens_and_that_is_recorded(path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    pair = offices.new("the office's own words")
    offices.save(pair, tmp_path / "office.age")
    keys.add_office(path, keys.unlock(path, WORDS), pair.public, "縣政府")

    def fill(dialog: ForgottenDialog) -> None:
        dialog.way.setCurrentIndex(1)
        dialog.choose_button.click()
        dialog.office_line.setText("the office's own words")
        dialog.who.setText("林課長")

    with dialogs.answers(pressing_forgotten, forgotten(fill), tmp_path / "office.age"):
        window = window_on(path, "zh_TW")
    qtbot.addWidget(window)
    assert window.store is not None
    with window.store.read() as connection:
        rows = connection.exec_driver_sql("SELECT what, who FROM access").all()
    assert [tuple(row) for row in rows] == [("office_key", "林課長")]
    window.store.close()
    open_store(path, passphrase=OTHER).close()


def test_the_office_way_needs_file_and_name(path: Path, qtbot: QtBot) -> None:
    opened: list[object] = []
    dialog = ForgottenDialog(None, "", lambda way, text: opened.append(way))
    qtbot.addWidget(dialog)
    dialog.way.setCurrentIndex(1)
    dialog.twice.first.setText(OTHER)
    dialog.twice.second.setText(OTHER)
    dialog.accept()
    assert dialog.problem.isVisibleTo(dialog) and not dialog.result()
    dialog.file = path
    dialog.accept()
    assert not dialog.result() and opened == []
    dialog.who.setText("林課長")
    dialog.accept()
    assert dialog.result() and len(opened) == 1


def test_a_remembered_key_opens_without_asking(path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    held: dict[str, bytes] = {}
    monkeypatch.setattr(keyring, "available", lambda: True)
    monkeypatch.setattr(keyring, "remember", lambda key: held.setdefault(wraps.key_id(key), key) == key)
    monkeypatch.setattr(keyring, "lookup", held.get)

    def answer(dialog: UnlockDialog) -> bool:
        dialog.remember.setChecked(True)
        return typing(WORDS)(dialog)

    settings = Settings()
    with dialogs.answers(answer):
        unlock.open_or_ask(None, settings, path).close()  # type: ignore[arg-type]
    with dialogs.answers():
        unlock.open_or_ask(None, Settings(), path).close()  # type: ignore[arg-type]
    held[keys.id_beside(path)] = bytes(32)  # a keyring that lies is no way in, and no way out
    with dialogs.answers(typing(WORDS)):
        unlock.open_or_ask(None, Settings(), path).close()  # type: ignore[arg-type]


def test_nothing_of_cryptography_is_imported_before_the_first_frame() -> None:
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from desktop import app\n"
        "print(sorted(n for n in ('cryptography', 'argon2', 'pyrage', 'keyring', 'sqlcipher3') if n in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""The passphrase before the first real person, the recovery sheet, the office's key, and the window of all that."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.i18n import _
from desktop.settings import Settings
from desktop.store import Store, advice, engine, keys, offices, replica, sample
from desktop.store.opening import open_store
from desktop.ui import dialogs, security, theme
from desktop.ui.desk import Desk
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.pages.members import MembersPage
from desktop.ui.pages.page import Page
from desktop.ui.securitydialogs import (
    ChangeDialog,
    OfficeDialog,
    PairDialog,
    ProtectDialog,
    SheetDialog,
)
from desktop.ui.securitywindow import SecurityDialog

WORDS, OTHER = "correct horse battery", "another staple entirely"


pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "trip.db", create=True)
    yield opened
    opened.close()


@pytest.fixture
def real(store: Store) -> Store:
    """A store with people in it that is not for practice."""
    sample.write(store)
    with store.writing() as connection:
        replica.set_meta(connection, replica.PRACTICE, "")
    return store


def encrypt(dialog: ProtectDialog) -> bool:
    dialog.twice.first.setText(WORDS)
    dialog.twice.second.setText(WORDS)
    dialog.accept()
    return dialog.result() == ProtectDialog.DialogCode.Accepted


def practise(dialog: ProtectDialog) -> bool:
    dialog.practice_button.click()
    return dialog.result() == ProtectDialog.DialogCode.Accepted


def page_of(kind: type[Page], store: Store, qtbot: QtBot) -> Page:
    theme.load_fonts()
    desk = Desk(store)
    with store.read() as connection:
        desk.delegation_id = str(connection.exec_driver_sql("SELECT id FROM delegation").scalar())
    page = kind(desk)
    page.setParent(None)
    page.keep_desk = desk  # type: ignore[attr-defined]
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    return page


@pytest.mark.parametrize("kind", [ContactsPage, MembersPage])
def test_somebody_real_is_entered_only_into_encrypted_data(kind: type[Page], real: Store, qtbot: QtBot) -> None:
    page = page_of(kind, real, qtbot)
    with dialogs.answers(False) as asked:
        page.add()
    assert asked == ["ProtectDialog"]
    panel = page.person_panel if isinstance(page, ContactsPage) else page.panel  # type: ignore[attr-defined]
    assert not panel.isVisibleTo(page) and real.key is None
    with dialogs.answers(encrypt, False) as asked:
        page.add()
    assert asked == ["ProtectDialog", "SheetDialog"]
    assert panel.isVisibleTo(page) and real.key is not None
    with dialogs.answers():
        page.add()  # never again
    assert not real.path.read_bytes().startswith(engine.HEADER)


def test_organisations_need_no_passphrase(real: Store, qtbot: QtBot) -> None:
    page = page_of(ContactsPage, real, qtbot)
    assert isinstance(page, ContactsPage)
    page._show_people(False)
    with dialogs.answers():
        page.add()


def test_what_is_said_of_a_passphrase_goes_when_another_is_typed(qtbot: QtBot) -> None:
    dialog = ProtectDialog(None, lambda _passphrase: None, practice=False)
    qtbot.addWidget(dialog)
    dialog.show()
    for _time in range(2):
        qtbot.keyClicks(dialog.twice.first, "short")
        dialog.accept()
        assert dialog.problem.isVisible()
        qtbot.keyClicks(dialog.twice.first, " but not for long")
        assert dialog.problem.isHidden()
        dialog.twice.first.clear()


def test_a_practice_file_is_asked_once(store: Store, qtbot: QtBot) -> None:
    sample.write(store)
    with dialogs.answers(practise) as asked:
        assert security.allow(None, store)  # type: ignore[arg-type]
    assert asked == ["ProtectDialog"] and store.key is None
    with dialogs.answers():
        assert security.allow(None, store)  # type: ignore[arg-type]


def test_only_a_practice_file_may_stay_open(real: Store, qtbot: QtBot) -> None:
    def look(dialog: ProtectDialog) -> bool:
        assert not hasattr(dialog, "practice_button")
        return False

    with dialogs.answers(look):
        assert not security.allow(None, real)  # type: ignore[arg-type]


def test_a_practice_file_that_is_encrypted_is_one_no_more(store: Store, qtbot: QtBot) -> None:
    sample.write(store)
    with dialogs.answers(encrypt, False):
        assert security.allow(None, store)  # type: ignore[arg-type]
    with store.read() as connection:
        assert replica.meta(connection, replica.PRACTICE) == ""


@pytest.mark.parametrize(("first", "second"), [("short", "short"), (WORDS, OTHER), ("", "")])
def test_what_is_wrong_with_a_passphrase_is_said_and_nothing_encrypted(
    real: Store, qtbot: QtBot, first: str, second: str
) -> None:
    dialog = ProtectDialog(None, lambda text: security.protect(real, text), practice=False)
    qtbot.addWidget(dialog)
    dialog.twice.first.setText(first)
    dialog.twice.second.setText(second)
    dialog.accept()
    assert dialog.result() == 0 and dialog.problem.isVisibleTo(dialog) and dialog.problem.text()
    assert real.key is None


# The sheet


def test_the_sheet_is_saved_and_remembered(real: Store, qtbot: QtBot, tmp_path: Path) -> None:
    security.protect(real, WORDS)
    assert not security.sheet_made(real)
    target = tmp_path / "sheet.pdf"
    dialog = SheetDialog(
        None, lambda: security.save_sheet(dialog, real) is not None, lambda: security.print_sheet(dialog, real)
    )
    qtbot.addWidget(dialog)
    with dialogs.answers(None, target):
        dialog.save_button.click()
        assert dialog.result() == 0  # no place chosen: asked on
        dialog.save_button.click()
    assert dialog.result() == SheetDialog.DialogCode.Accepted
    assert target.read_bytes().startswith(b"%PDF") and security.sheet_made(real)
    keys.change_passphrase(real.path, WORDS, OTHER)
    assert security.sheet_made(real)  # it is the key's, not the passphrase's


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system's own dialog, not Qt's")
def test_printed_to_a_file_the_sheet_goes_where_papers_go(
    real: Store, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path / "橋立")
    security.protect(real, WORDS)
    parent = QWidget()
    qtbot.addWidget(parent)
    offered: list[Path] = []

    def look(dialog: QPrintDialog) -> bool:
        file = dialog.findChild(QLineEdit, "filename")
        assert isinstance(file, QLineEdit)
        offered.append(Path(file.text()))
        return False

    with dialogs.answers(look):
        assert not security.print_sheet(parent, real)
    assert offered == [tmp_path / "橋立" / f"{_('Recovery sheet')}.pdf"]


def test_a_sheet_that_cannot_be_written_is_one_sentence(real: Store, qtbot: QtBot, tmp_path: Path) -> None:
    security.protect(real, WORDS)
    dialog = SheetDialog(None, lambda: security.save_sheet(dialog, real) is not None, lambda: False)
    qtbot.addWidget(dialog)
    with dialogs.answers(tmp_path / "no" / "such" / "sheet.pdf"):
        dialog.save_button.click()
    assert dialog.problem.isVisibleTo(dialog) and not security.sheet_made(real)


# The window of all that


def filled(act: Callable[[object], object]) -> Callable[[object], bool]:
    def answer(dialog: object) -> bool:
        act(dialog)
        dialog.accept()  # type: ignore[attr-defined]
        return bool(dialog.result())  # type: ignore[attr-defined]

    return answer


@pytest.fixture
def window(real: Store, qtbot: QtBot) -> SecurityDialog:
    made = SecurityDialog(None, real, Settings())
    qtbot.addWidget(made)
    made.show()
    return made


def shown(window: SecurityDialog) -> list[str]:
    names = ("protect", "change", "sheet", "office", "pair", "forget")
    buttons = [name for name in names if getattr(window, f"{name}_button").isVisible()]
    return buttons + (["minutes"] if window.minutes.isVisible() else [])


def test_it_offers_what_makes_sense(window: SecurityDialog, real: Store) -> None:
    assert shown(window) == ["protect", "pair"]
    with dialogs.answers(encrypt, False):
        window.protect_button.click()
    assert real.key is not None
    assert shown(window) == ["change", "sheet", "office", "pair", "minutes"]


def test_idle_minutes_are_remembered(window: SecurityDialog) -> None:
    assert window.minutes.value() == 10
    window.minutes.setValue(0)
    assert Settings().get("lock_minutes", 10) == 0
    line = window.minutes.lineEdit()
    assert line.text() == "0" and line.width() > 30  # it was one pixel wide


def test_changing_the_passphrase(window: SecurityDialog, real: Store) -> None:
    security.protect(real, WORDS)

    def wrong(dialog: object) -> None:
        assert isinstance(dialog, ChangeDialog)
        dialog.old.setText(OTHER)
        dialog.twice.first.setText(OTHER)
        dialog.twice.second.setText(OTHER)

    def right(dialog: object) -> None:
        wrong(dialog)
        assert isinstance(dialog, ChangeDialog)
        dialog.old.setText(WORDS)

    with dialogs.answers(filled(wrong), filled(right)):
        window.change_button.click()
        assert keys.unlock(real.path, WORDS) == real.key
        window.change_button.click()
    assert keys.find(real.path, OTHER) == (real.key, False)


def test_a_pair_for_the_office_and_its_public_half_for_the_laptop(
    window: SecurityDialog, real: Store, tmp_path: Path
) -> None:
    security.protect(real, WORDS)
    file = tmp_path / "office.age"

    def pair(dialog: object) -> None:
        assert isinstance(dialog, PairDialog)
        dialog.twice.first.setText(OTHER)
        dialog.twice.second.setText(OTHER)

    def office(dialog: object) -> None:
        assert isinstance(dialog, OfficeDialog)
        dialog.name.setText("縣政府")
        with_file = tmp_path / "office.age.pub"
        dialog.public.setText(offices.read_public(with_file.read_text(encoding="utf-8")))

    with dialogs.answers(filled(pair), file, filled(office)):
        window.pair_button.click()
        window.office_button.click()
    assert [name for _public, name in keys.offices(real.path)] == ["縣政府"]
    assert "縣政府" in window.office_text.text()
    assert keys.unlock_by_office(real.path, offices.open_identity(file, OTHER)) == real.key


def test_a_wrong_public_key_is_said(window: SecurityDialog, real: Store, qtbot: QtBot) -> None:
    security.protect(real, WORDS)
    key = real.key
    assert key is not None
    dialog = OfficeDialog(None, lambda public, name: keys.add_office(real.path, key, public, name))
    qtbot.addWidget(dialog)
    for text in ("", "縣政府", "age1nonsense…"):
        dialog.public.setText(text)
        dialog.accept()
        assert not dialog.result() and dialog.problem.isVisibleTo(dialog)
    assert keys.offices(real.path) == []


def test_a_missing_sheet_is_among_what_is_worth_a_look(real: Store, qtbot: QtBot) -> None:
    with real.read() as connection:
        assert advice.of_key(connection, real.key) == []
    security.protect(real, WORDS)
    with real.read() as connection:
        assert len(advice.of_key(connection, real.key)) == 1
    security.note_sheet(real)
    with real.read() as connection:
        assert advice.of_key(connection, real.key) == []

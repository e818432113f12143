"""A new program on old data says what it did; an old one on new data says what it needs, and offers the way back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop import __version__, cli, packs
from desktop.errors import Declined
from desktop.settings import Settings
from desktop.store import Store, backup, delegations, engine, integrity, keys, records, schema
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import dialogs, start, text, unlock, work
from desktop.ui.mending import GoBackDialog
from desktop.ui.pages import KEYS
from desktop.ui.securitydialogs import UnlockDialog
from tests import later

OLD = Path(__file__).parents[1] / "store" / "old"
WORD = "出團密碼 for 2026"


pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "trip.db"
    connection = driver.connect(str(path))
    connection.executescript((OLD / f"{schema.REVISIONS[-2]}.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


@pytest.fixture(params=["", WORD], ids=["plain", "encrypted"])
def newer(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[Path, str]]:
    """A store that a program of the future has upgraded, and written to."""
    path, word = tmp_path / "trip.db", request.param
    store = open_store(path, create=True, passphrase=word)
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.close()
    with pytest.MonkeyPatch.context() as patch:
        later.become(patch, tmp_path / "versions")
        store = open_store(path, passphrase=word)
        store.do("add", records.add, t.Person, {"name_zh": "李"})
        backup.at_close(store)
        store.close()
    return path, word


def names(store: Store) -> list[str]:
    with store.read() as connection:
        return sorted(connection.exec_driver_sql("SELECT name_zh FROM person WHERE alive").scalars())


def test_the_window_says_that_it_has_upgraded(old: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    beside: list[str] = []

    def run(parent: object, title: str, function: object, *args: object) -> object:
        beside.append(title)
        return work.in_thread(parent, title, function, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(unlock.work, "run", run)  # as on a screen: in a thread of its own
    window = start.window_on(old, "zh_TW")
    qtbot.addWidget(window)
    assert window.store is not None and window.binder is not None
    assert beside == [unlock.TITLE]
    (copy,) = (copy.path for copy in backup.copies(old) if copy.reason == "migration")
    page = window.stack.currentWidget()
    said = page.banner.label.text()
    assert copy.name in said and __version__ in said and "資料已升級" in said
    text.switch("ja")
    qtbot.waitUntil(lambda: "データを橋立" in page.banner.label.text())
    with window.store.read() as connection:
        assert delegations.everything(connection)
    window.store.close()
    again = start.window_on(old, "zh_TW")  # and says so once
    qtbot.addWidget(again)
    assert again.store is not None and again.store.upgraded is None
    again.store.close()


def test_an_upgrade_that_is_stopped_is_taken_back(old: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()

    def run(parent: object, title: str, function: object, *args: object) -> None:
        def stop(done: int, _all: int) -> None:
            if done == 2:
                raise work.Cancelled

        with pytest.raises(work.Cancelled):
            function(*args, progress=stop)  # type: ignore[operator]

    monkeypatch.setattr(unlock.work, "run", run)
    with pytest.raises(Declined) as caught:
        unlock.open_or_mend(None, Settings(), old)  # type: ignore[arg-type]
    assert caught.value.sentence.msgid == unlock.STOPPED
    assert old.read_bytes() == before


def unlocking(word: str) -> list[object]:
    """The passphrase, where one is asked for."""

    def fill(dialog: UnlockDialog) -> bool:
        dialog.line.setText(word)
        dialog.accept()
        return bool(dialog.result())

    return [fill] if word else []


def test_the_way_back_from_a_newer_program(newer: tuple[Path, str], qtbot: QtBot) -> None:
    path, word = newer
    seen: list[str] = []

    def choose(dialog: GoBackDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        seen.extend(label.text() for label in dialog.findChildren(type(dialog.problem)) if label.isVisibleTo(dialog))
        assert [copy.reason for copy in dialog.copies][:1] == ["migration"]  # of the newer program's none is offered
        assert not dialog.save_button.isVisibleTo(dialog) and dialog.cancel_button.isDefault()
        dialog.accept()
        return bool(dialog.result())

    with dialogs.answers(*unlocking(word), choose, *unlocking(word)) as asked:
        store = unlock.open_or_mend(None, Settings(), path)  # type: ignore[arg-type]
    assert "GoBackDialog" in asked and asked.count("tell") == 1
    assert any(later.VERSION in line and __version__ in line and path.name in line for line in seen)
    assert names(store) == ["王"] and (store.key is not None) == bool(word)
    store.do("add", records.add, t.Person, {"name_zh": "周"})
    store.close()
    (aside,) = backup.folder_of(path).glob("newer-*.db")
    with pytest.MonkeyPatch.context() as patch:  # once the program is updated, what was entered with it comes back
        later.become(patch, path.parent / "versions")
        again = open_store(aside, passphrase=word)
        assert names(again) == ["李", "王"]
        store = open_store(path, passphrase=word)
        packs.bring_in(store, packs.make(again, personal=True))
        assert names(store) == ["周", "李", "王"] and integrity.problems(store) == []
        again.close()
        store.close()


def test_leaving_changes_nothing(newer: tuple[Path, str]) -> None:
    path, word = newer
    before = path.read_bytes()
    with dialogs.answers(*unlocking(word), False), pytest.raises(Declined) as caught:
        unlock.open_or_mend(None, Settings(), path)  # type: ignore[arg-type]
    assert caught.value.sentence.msgid in schema.OF_NEWER
    assert path.read_bytes() == before


def test_the_command_line_says_the_same(
    newer: tuple[Path, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, word = newer
    monkeypatch.setenv("HASHIDATE_PASSPHRASE", word)

    def run(*arguments: str, language: str = "zh_TW", store: Path = path) -> tuple[int, str, str]:
        status = cli.main(["--store", str(store), "--language", language, *arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    status, out, refused = run("check")
    (copy,) = (copy.path for copy in backup.copies(path) if copy.reason == "migration")
    assert (status, out) == (3, "") and refused.count("\n") == 1
    assert f"需要橋立 {later.VERSION} 以上的版本" in refused and str(copy) in refused
    assert f"橋立 {later.VERSION} 以降が必要です" in run("list", "people", language="ja")[2]
    assert run("restore", str(copy)) == (0, "", "")
    assert run("check") == (0, "ok\n", "")
    other = path.with_name("other.db")
    connection = driver.connect(str(other))
    connection.executescript((OLD / f"{schema.REVISIONS[-2]}.sql").read_text(encoding="utf-8"))
    connection.close()
    status, out, told = run("list", "delegations", store=other)
    assert (status, out.count("\n")) == (0, 3) and "資料已升級為橋立" in told and told.count("\n") == 1
    assert run("list", "delegations", store=other) == (0, out, "")


def lay(file: Path, folder: Path, word: str) -> Path:
    """A kept store as a file, encrypted where there is a passphrase, and the same again under another name."""
    path, sealed = folder / "trip.db", folder / "sealed.db"
    connection = driver.connect(str(path), isolation_level=None)
    connection.executescript(file.read_text(encoding="utf-8"))
    if word:
        connection.execute(f"ATTACH ? AS sealed KEY \"x'{keys.prepare(path, word).hex()}'\"", (str(sealed),))
        connection.execute("SELECT sqlcipher_export('sealed')").fetchall()
        connection.execute(f"PRAGMA sealed.application_id={engine.APPLICATION_ID}")
    connection.close()
    if word:
        sealed.replace(path)
        shutil.copyfile(engine.key_file(path), engine.key_file(folder / "copy.db"))
    shutil.copyfile(path, folder / "copy.db")
    return path


@pytest.mark.proof
def test_kept_stores_in_the_window_and_on_the_command_line(
    tmp_path: Path,
    scale: float,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All pages in both languages, and the lists; an encrypted one asks for its passphrase before."""
    kept = [(file, word) for word in (WORD, "") for file in sorted(OLD.glob("*.sql"))]
    for file, word in kept if scale == 1 else kept[:1]:
        folder = tmp_path / f"{file.stem}{bool(word)}"
        folder.mkdir()
        path = lay(file, folder, word)
        with dialogs.answers(*unlocking(word)):
            window = start.window_on(path, "zh_TW")
        assert window.store is not None and window.binder is not None
        assert (window.store.upgraded is None) == (file.stem == schema.CURRENT)
        for code in ("zh_TW", "ja"):
            text.switch(code)
            for row in window.binder.rows[: 3 if code == "ja" else 1]:
                window.binder.choose(row.id)
                for key in KEYS:
                    window.show_page(key)
                    QCoreApplication.processEvents()
        window.store.close()
        window.binder = None
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        monkeypatch.setenv("HASHIDATE_PASSPHRASE", word)
        for what in ("delegations", "people", "conflicts"):
            status = cli.main(["--store", str(folder / "copy.db"), "--language", "ja", "list", what, "--json"])
            captured = capsys.readouterr()
            assert status == 0 and captured.out.startswith("[")
            upgraded = what == "delegations" and file.stem != schema.CURRENT
            assert ("データを橋立" in captured.err) == upgraded

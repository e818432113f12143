"""What a double click brings: each file opens with what it asks for, in the window that is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop import __main__ as program
from desktop import app, cli, i18n, packs
from desktop.settings import Settings
from desktop.store import Store, wraps
from desktop.store.opening import open_store
from desktop.ui import arriving, dialogs, keeping, security, start
from desktop.ui.firststart import FirstStart
from desktop.ui.instance import FRESH_S, HandedOver, Instance, bell, hand_over, handed_over
from desktop.ui.window import Window


@pytest.fixture
def pack(tmp_path: Path, sample_file: Path) -> Path:
    file = tmp_path / "王 大明" / "給同事.HASHIDATE"
    file.parent.mkdir()
    store = open_store(shutil.copyfile(sample_file, tmp_path / "other.db"))
    packs.save(packs.make(store), file)
    store.close()
    return file


def test_what_is_a_file_and_what_a_command() -> None:
    asked = program.window_options
    assert asked(["a.hashidate"]) == {"FILE": "a.hashidate"}
    assert asked(["--store", "x.db", r"C:\Users\測試 太郎\a.HASHIDATE"]) == {
        "--store": "x.db",
        "FILE": r"C:\Users\測試 太郎\a.HASHIDATE",
    }
    assert asked(["/mail/trip.db", "--language=ja"]) == {"--store": "/mail/trip.db", "--language": "ja"}
    assert asked(["./none.xyz"]) == {"FILE": "./none.xyz"}
    for wrong in (
        ["print"],
        ["prnt"],
        ["a.hashidate", "b.hashidate"],
        ["check", "--store", "x.db"],
        ["--store"],
        ["-x"],
    ):
        assert asked(wrong) is None, wrong
    assert set(program.OPENED) == set(arriving.KINDS) >= {packs.ENDING, keeping.ENDING}
    assert app.file_of("file:///tmp/a%20b.hashidate") == Path("/tmp/a b.hashidate")
    assert app.file_of("a.ics") == Path.cwd() / "a.ics"


def test_the_language_of_the_system() -> None:
    said = [["ja-JP"], ["en-US", "ja"], ["zh-Hant-TW"], ["zh_CN.UTF-8"], ["en-US", "de"], ["C"], [], ["jam", "jav-ID"]]
    assert [i18n.first_of(names) for names in said] == ["ja", "ja", *["zh_TW"] * 6]


def test_the_command_line_speaks_it_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for said, word in (("ja_JP.UTF-8", "使い方"), ("en_US.UTF-8", "用法"), ("C", "用法")):
        monkeypatch.setenv("LANG", said)
        assert cli.main(["prnt"]) == 2
        assert word in capsys.readouterr().err
    Settings().put(language="ja")
    assert cli.main(["prnt"]) == 2 and "使い方" in capsys.readouterr().err, "what was chosen goes first"


def test_a_second_start_hands_its_file_over(tmp_path: Path, qtbot: QtBot, qapp: object) -> None:
    store, file = tmp_path / "trip.db", tmp_path / "給 同事.hashidate"
    first = Instance(store)
    assert hand_over(bell(store), file)  # while the first is still starting
    with qtbot.waitSignal(first.given) as early:
        first.listen()
    assert early.args == [[file]]
    with (
        qtbot.waitSignal(first.given, timeout=5000) as given,
        qtbot.waitSignal(first.called),
        pytest.raises(HandedOver),
    ):
        Instance(store, file)
    assert given.args == [[file]] and handed_over(bell(store)) == []
    hand_over(bell(store), file)
    (left,) = bell(store).with_name(f"{bell(store).name}-files").iterdir()
    old = time.time() - FRESH_S - 1
    os.utime(left, (old, old))
    assert handed_over(bell(store)) == [], "what a dead window never saw is not opened days later"
    first.release()
    assert not left.parent.exists()


def test_the_second_process_says_nothing_and_ends_well(tmp_path: Path, pack: Path, qapp: object) -> None:
    first = Instance(tmp_path / "trip.db")
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--store", str(tmp_path / "trip.db"), str(pack)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert handed_over(bell(tmp_path / "trip.db")) == [pack]
    first.release()


def test_one_after_the_other_when_nothing_else_is_asked(
    window: Window, pack: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
    assert window.binder is not None and window.page is not None
    question = QDialog(window)
    question.setModal(True)
    question.show()
    strange = tmp_path / "x.exe"
    strange.write_bytes(b"MZ")
    arriving.take(window, [tmp_path / "none.hashidate", strange])
    waiting = window.findChild(arriving.Arrivals)
    assert isinstance(waiting, arriving.Arrivals)
    waiting.look()
    assert len(waiting.waiting) == 2, "a question stands on the screen"
    question.close()
    waiting.look()
    assert "none.hashidate" in window.page.banner.label.text()
    waiting.look()
    assert window.page.banner.label.text() == "「x.exe」無法直接開啟。請到它所屬的頁面匯入。"
    assert not waiting._timer.isActive() and not waiting.waiting
    arriving.take(window, [pack, pack])
    assert waiting.waiting == [pack]
    waiting.look()
    exchange = window.binder.exchange
    assert exchange is not None and window.stack.currentWidget() is exchange and exchange.pack is not None
    arriving.take(window, [strange])
    waiting.look()
    assert waiting.waiting == [strange] and exchange.pack is not None, "what is looked at is not pushed away"
    assert exchange.banner.label.text() == "這一項決定後，再顯示其他 1 個檔案。"
    exchange.preview.cancelled.emit()
    waiting.look()
    assert waiting.waiting == [] and "x.exe" in exchange.banner.label.text()
    security.protect(window.binder.store, "correct horse battery")
    window.actions_.by_name["binder.lock"].trigger()
    arriving.take(window, [strange])
    waiting.look()
    assert waiting.waiting == [strange] and waiting._timer.interval() == arriving.LATER_MS
    assert window.binder.locker is not None
    window.binder.locker.unlock("correct horse battery")
    waiting.look()
    assert waiting.waiting == []
    broken = tmp_path / "broken.hashidate"
    broken.write_bytes(b"HASHIDATE\x1aPACK\n\xff\xff and then nothing of ours")
    arriving.show(window.binder, broken)
    assert exchange.pack is None and not exchange.banner.isHidden() and broken.exists()


def test_a_new_office_begins_with_a_colleague_s_file(
    tmp_path: Path, pack: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start.window_on(tmp_path / "new.db", create=True)
    qtbot.addWidget(window)
    window.show()
    binder, asked = window.binder, window.stack.currentWidget()
    assert binder is not None and isinstance(asked, FirstStart) and isinstance(asked.bring_button, QPushButton)
    store: Store = binder.store
    security.practise(store)
    monkeypatch.setattr(security, "allow", lambda *_a: True)
    contacts, give, restore = asked.bring_menu.actions()

    # nothing chosen: the questions again
    with dialogs.answers(None, False, False) as kinds:
        give.trigger()
        restore.trigger()
        contacts.trigger()
    assert kinds == ["open_file", "RestoreDialog", "ImportDialog"] and window.stack.currentWidget() is asked

    # cards from the mail: brought in, and told above the questions
    cards = tmp_path / "名刺.vcf"
    cards.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:山田 太郎\r\nEND:VCARD\r\n", encoding="utf-8")
    with dialogs.answers(True):
        arriving.show(binder, cards)
    assert window.stack.currentWidget() is asked and "名刺.vcf" in asked.banner.label.text()
    calendar = tmp_path / "trip.ics"
    calendar.touch()
    with dialogs.answers() as kinds:
        arriving.show(binder, calendar)
    assert kinds == ["tell"] and dialogs.said[0].startswith("行事曆屬於")

    arriving.show(binder, pack)
    assert binder.exchange is not None and window.stack.currentWidget() is binder.exchange
    binder.exchange.apply()
    qtbot.waitUntil(lambda: bool(binder.rows))
    binder.exchange.done_button.click()
    assert window.stack.currentWidget() is window.page
    store.close()
    window.binder = None

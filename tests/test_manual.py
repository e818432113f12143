"""The texts of the help: whole in both languages, and saying nothing that the window has given up."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest

import catalogues
import help_pictures
from desktop import cli, i18n, manual
from desktop.ui import help
from desktop.ui.pages import PAGES, PLAN


def messages() -> frozenset[str]:
    """What is marked in the code: a catalogue carries nothing else (tests/test_catalogues.py)."""
    return frozenset(m.id if isinstance(m.id, str) else m.id[0] for m in catalogues.read("ja") if m.id)


def test_pages_name_only_what_the_program_still_has() -> None:
    known, keys = messages(), help.keys_of_menu()
    assert [
        found for code in i18n.CODES for topic in manual.TOPICS for found in manual.gone(code, topic, known, keys)
    ] == []
    named = {span.target for block in manual.page("ja", "backup", keys) for span in block.spans}
    assert {"Recovery sheet", "binder.lock"} <= named
    less = manual.gone(
        "ja", "backup", known - {"Recovery sheet"}, {k: v for k, v in keys.items() if k != "binder.lock"}
    )
    assert less == ["ja/backup: binder.lock", "ja/backup: Recovery sheet"]


def test_both_languages_have_every_topic_and_every_picture() -> None:
    assert {entry.key for entry in (*PAGES, *PLAN)} <= set(manual.TOPICS)
    shown = {}
    for code in i18n.CODES:
        assert {file.stem for file in manual.folder(code).glob("*.txt")} == set(manual.TOPICS)
        blocks = [block for topic in manual.TOPICS for block in manual.page(code, topic, help.keys_of_menu())]
        assert not [block.text for block in blocks if "[[" in block.text or "`" in block.text]
        shown[code] = [block.picture for block in blocks if block.picture]
        assert all(manual.picture(code, name).is_file() for name in shown[code])
    assert shown["zh_TW"] == shown["ja"]


def test_every_picture_is_one_of_a_real_window(tmp_path: Path, scale: float) -> None:
    assert help_pictures.wanted() <= help_pictures.named()
    target = help_pictures.TARGET / "ja" / "first.png"
    other = help_pictures.TARGET / "ja" / "members.png"
    assert not help_pictures.differs(target, target)
    assert help_pictures.differs(other, target) and help_pictures.differs(target, tmp_path / "none.png")
    if scale == 1.0:  # the real windows, a minute
        environment = {**os.environ, "PYTHONPATH": str(help_pictures.ROOT)}
        script = str(help_pictures.ROOT / "packaging" / "help_pictures.py")
        done = subprocess.run([sys.executable, script, "--check"], env=environment, capture_output=True, check=False)
        assert (done.returncode, done.stdout) == (0, b"")


def test_words_are_those_of_the_screen_without_their_signs() -> None:
    assert manual.plain("＋ 新增行程") == "新增行程"
    assert manual.plain("檔案(&F)") == "檔案"
    steps = [block for block in manual.page("zh_TW", "start", help.keys_of_menu()) if block.kind == manual.STEP]
    assert [step.number for step in steps] == [1, 2, 3, 4, 1, 2, 3]
    assert "按「建立訪問團」。" in [step.text for step in steps]
    assert "Ctrl+5" in steps[4].text


def test_finding() -> None:
    keys = help.keys_of_menu()
    hits = manual.find("zh_TW", "復原單", keys)
    assert (hits[0].topic, hits[0].block) == ("backup", 0)
    assert manual.find("zh_TW", "ＣＴＲＬ＋Ｌ", keys)[0].topic == "backup"
    assert manual.find("ja", "ありえない言葉", keys) == manual.find("ja", "  ", keys) == []
    both = manual.find("ja", "領収書 写真", keys)
    assert {hit.topic for hit in both} == {"budget"}
    assert dataclasses.asdict(both[0])["title"].startswith("予算：")


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "guide.pdf"
    assert cli.main(["help", "--language", "ja", "--output", str(file)]) == 0
    assert file.read_bytes().startswith(b"%PDF")
    assert cli.main(["help", "--language", "ja", "--output", str(tmp_path / "none" / "guide.pdf")]) == 1
    assert "guide.pdf" in capsys.readouterr().err

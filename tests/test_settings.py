"""Settings: remembered at once, and never a reason not to start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.settings import Settings, load


def test_what_is_put_is_there_at_the_next_start() -> None:
    load().put(language="ja", width=1366)
    assert load().language == "ja"
    assert load().get("width", 0) == 1366


def test_a_value_of_another_type_counts_as_missing(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"width": "wide", "tab": true}')
    settings = Settings(tmp_path / "s.json")
    assert settings.get("width", 5) == 5
    assert settings.get("tab", 1) == 1


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null"])
def test_a_damaged_file_counts_as_empty_and_is_replaced(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "s.json").write_bytes(damage)
    settings = Settings(tmp_path / "s.json")
    assert settings.language == ""
    settings.put(language="ja")
    assert Settings(tmp_path / "s.json").language == "ja"


def test_a_folder_that_refuses_is_survived(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    settings = Settings(tmp_path / "file" / "s.json")
    settings.put(language="ja")
    assert settings.language == "ja"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_two_that_write_keep_what_the_other_wrote(tmp_path: Path) -> None:
    mine, theirs = (Settings(tmp_path / "settings.json") for _each in range(2))
    theirs.put(scheme="2026")
    mine.put(language="ja")
    assert mine.get("scheme", "") == "2026"
    assert Settings(tmp_path / "settings.json").get("scheme", "") == "2026"


def test_what_the_disk_refused_stays_as_it_was_set(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.put(language="zh_TW")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError))
        settings.put(language="ja")
        settings.put(width=1366)
    assert settings.language == "ja"
    settings.put(tab="budget")
    again = Settings(path)
    assert (again.language, again.get("width", 0), again.get("tab", "")) == ("ja", 1366, "budget")


def test_what_only_a_newer_program_knows_stays(tmp_path: Path) -> None:
    """Going back to an older program and forth again loses no setting."""
    file = tmp_path / "settings.json"
    file.write_text('{"language": "ja", "width": {"left": 300}, "panes": [1, 2]}', encoding="utf-8")
    settings = Settings(file)
    assert (settings.language, settings.get("width", 1366)) == ("ja", 1366)
    settings.put(language="zh_TW")
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert kept == {"language": "zh_TW", "width": {"left": 300}, "panes": [1, 2]}

"""A report for support names nobody: not from the store, the settings, the log, the paths or the system."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from desktop import cli, i18n, logs, paths, support
from desktop.errors import Sentence
from desktop.settings import Settings
from desktop.store import engine, records, schema
from desktop.store.opening import open_store
from desktop.store.tables import Person, Personal

SECRETS = (
    "王小明",
    "渡邉",
    "わたなべ",
    "Hsiao-Ming",
    "xiaoming",
    "Kowalski",
    "M12345678",
    "312345678",
    "wang@",
    "0912",
)
FILE = "王小明護照_M12345678.db"
LINES = """\
2026-11-22 01:02:03,004 INFO desktop: the office server does not answer
2026-11-22 01:02:03,004 ERROR desktop: uncaught
desktop.errors.UserError
  王小明/desktop/ui/pages/board.py:12 _on_key
  Kowalski/desktop/app.py:34 step
  C:/Users/xiaoming/trip.py:3 Kowalski
xiaoming.Kowalski
2026-11-22 01:02:03,004 WARNING desktop: Qt: no screen for Hsiao-Ming xiaoming M12345678 wang@a.tw 0912-345-678
2026-11-22 01:02:03,004 WARNING desktop: cannot open C:\\Users\\xiaoming\\王小明.pdf of Kowalski in 4 windows
2026-11-22 01:02:03,004 INFO desktop.王小明: saved
Passport 312345678 of Kowalski
"""


def plant(file: Path) -> None:
    store = open_store(file)
    names = {"name_zh": "王小明", "name_ja": "渡邉", "kana": "わたなべ", "roman": "WANG Hsiao-Ming", "country": "TW"}
    contact = {"email": "wang@example.tw", "mobile": "0912-345-678", "notes": "Kowalski"}
    person = store.do("Add person", records.add, Person, {**names, **contact})
    store.do("Edit person", records.add, Personal, {"person_id": person, "passport_no": "M12345678"})
    store.close()
    Settings().put(
        **{"scheme": "王小明", "placing printer": "Kowalski", "xiaoming": 3, "language": "Kowalski", "tab": "xiaoming"},
        **{"office_opens": "08:30", "gift_xiaoming_wang@": 1, "least_minutes": 20, "gift_王小明": 4},
    )
    paths.logs_folder().mkdir(parents=True)
    for name in (logs.FILE, logs.OLDER):
        (paths.logs_folder() / name).write_text(LINES, encoding="utf-8")


@pytest.mark.parametrize("state", ["sound", "missing", "damaged", "foreign", "locked away"])
def test_nobody_is_named_whatever_became_of_the_store(
    state: str, tmp_path: Path, sample_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command works and says why the store cannot be read; nothing that was planted comes out."""
    folder = tmp_path / "Kowalski"
    folder.mkdir()
    file = shutil.copyfile(sample_file, folder / FILE)
    plant(file)
    monkeypatch.setenv("USERNAME", "xiaoming")
    monkeypatch.setenv("LOGNAME", "xiaoming")
    monkeypatch.setenv("HASHIDATE_CACHE_OF", "Kowalski")
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "xiaoming")
    if state == "missing":
        file.unlink()
    elif state == "damaged":
        data = bytearray(file.read_bytes())
        data[8192:60_000] = b"\xff" * (60_000 - 8192)
        file.write_bytes(data)
    elif state == "foreign":
        file.write_text("王小明 M12345678", encoding="utf-8")
    elif state == "locked away":
        file.write_bytes(bytes(range(256)) * 64)
    target = tmp_path / "report.txt"
    for code in i18n.CODES:
        assert cli.main(["--store", str(file), "--language", code, "support-report", "--output", str(target)]) == 0
        said = target.read_text(encoding="utf-8")
        assert [secret for secret in SECRETS if secret in said] == []
        assert not {"Kowalski", "Wang", str(tmp_path), str(Path.home()) + "/"} & set(said.split())
        assert "the office server does not answer" in said and "  desktop/ui/pages/board.py:12 _on_key" in said
        assert "cannot open … of … in 4 windows" in said and "least_minutes: 20" in said and "08:30" in said
        assert ("\nok\n" in said, i18n.gettext_for(code)("Cannot be read: {why}")[:4] in said) == (
            state == "sound",
            state != "sound",
        )
        assert ("person 23" in said) == (state == "sound")
    assert capsys.readouterr().err == ""
    assert cli.main(["--store", str(file), "support-report", "--output", str(file)]) == 1
    assert state == "missing" or file.stat().st_size > 0


def test_an_encrypted_store_needs_its_passphrase_as_ever(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    open_store(file, create=True, passphrase="four words are enough").close()
    closed, opened = (support.made(None, file, words, ()) for words in ("", "four words are enough"))
    assert support.anonymous(Sentence("{file} is encrypted. Enter its passphrase.", {"file": "a.db"})).values == {
        "file": "…"
    }
    assert "\nok\n" in opened and "\nok\n" not in closed


def test_which_version_is_needed_may_be_told() -> None:
    named = {"file": "09.12.34", "version": "0.9.0", "own": "0.1.0 of Kowalski"}
    said = support.anonymous(Sentence(engine.NEEDS, named)).values
    assert (said["version"], "Kowalski" in str(said), "12" in str(said["file"])) == ("0.9.0", False, False)


def test_an_older_store_is_not_upgraded_for_it(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    raw = sqlite.connect(file)
    raw.executescript((Path(__file__).parent / "store" / "old" / "0008.sql").read_text(encoding="utf-8"))
    raw.commit()
    raw.close()
    before = file.read_bytes()
    said = support.made(None, file, "", ())
    assert "0008" in said and schema.CURRENT in said and "\nok\n" not in said
    assert file.read_bytes() == before and not file.with_name("old.db.backups").exists()


def test_the_settings_file_that_is_not_ours_is_no_reason_to_stop(tmp_path: Path) -> None:
    Settings().put(language="ja")
    Settings().path.write_text(json.dumps({"language": ["王小明"], "purge_days": {"a": 1}}), encoding="utf-8")
    said = support.made(None, tmp_path / "none.db", "", [("Platform", "xcb")])
    assert "xcb" in said and "王小明" not in said and "purge_days" not in said


def test_the_name_of_the_user_never_stays() -> None:
    assert support.guarded("C:\\Users\\王大同\\x 王大同的檔 wangtt Wangtt", ["王大同", "wangtt"]).count("…") == 3

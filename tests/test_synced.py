"""Folders that are no place for a store, in folders made as the services make them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop import cli, synced

SUMMARY = """\
/dev/sda1 / ext4 rw 0 0
//nas/office /mnt/my\\040nas cifs rw 0 0
/dev/sdb1 /mnt/my\\040nas/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - 臺中市政府/文件", "OneDrive"),
        ("Dropbox (Personal)/x", "Dropbox"),
        ("我的雲端硬碟/出國", "Google Drive"),
        ("マイドライブ", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("boxes/onedriver/dropboxes", ""),
        ("AppData/Local/hashidate", ""),
    ],
)
def test_by_name(tmp_path: Path, folder: str, service: str) -> None:
    assert synced.service_of(tmp_path / folder / "trip.db") == service


def test_by_what_a_service_leaves_and_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "共用" / ".tmp.driveupload").mkdir(parents=True)
    assert synced.service_of(tmp_path / "共用" / "a" / "trip.db") == "Google Drive"
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "機關"))
    assert synced.service_of(tmp_path / "機關" / "文件" / "trip.db") == "OneDrive", "as moved by the office"
    info = tmp_path / "settings" / "Dropbox" / "info.json"
    info.parent.mkdir(parents=True)
    info.write_text(json.dumps({"business": {"path": str(tmp_path / "box")}}), encoding="utf-8")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "settings"))
    assert synced.service_of(tmp_path / "box" / "trip.db") == "Dropbox"
    (tmp_path / "box").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "box")
    assert synced.service_of(tmp_path / "link" / "trip.db") == "Dropbox", "through a link"
    info.write_text("[1]")
    assert synced.service_of(tmp_path / "box" / "trip.db") == "", "a file that is none of Dropbox's"


def test_disks_of_other_computers() -> None:
    assert synced.kind_of_disk(Path("/mnt/my nas/a/trip.db"), SUMMARY) in synced.REMOTE
    assert synced.kind_of_disk(Path("/mnt/my nas/local/trip.db"), SUMMARY) == "ext4"
    assert synced.kind_of_disk(Path("/home/x/trip.db"), SUMMARY) == "ext4"


def test_a_store_made_there_is_warned_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "OneDrive - 臺中市政府" / "trip.db"
    place.parent.mkdir()
    assert cli.main(["--store", str(place), "--language", "ja", "sample"]) == 0
    warned = capsys.readouterr().err
    assert "OneDrive" in warned and "trip.db" in warned and len(warned.splitlines()) == 1
    assert cli.main(["--store", str(place), "list", "delegations"]) == 0
    assert capsys.readouterr().err == "", "once, when it is made"
    assert cli.main(["--store", str(place), "check"]) == 0
    said = capsys.readouterr()
    assert said.out == "ok\n" and "OneDrive" in said.err

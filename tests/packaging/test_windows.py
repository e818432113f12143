"""What can be known of the Windows setup without Windows; packaging/windows.py tries the rest there or in Wine."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

import build
import windows
import windows_test

ROOT = Path(build.ROOT)


@pytest.mark.parametrize(("kind", "size", "expected"), [(0x20B, 0, False), (0x20B, 9000, True), (0x10B, 64, True)])
def test_a_signature_is_seen_in_the_head_of_a_program(tmp_path: Path, kind: int, size: int, expected: bool) -> None:
    head = bytearray(1024)
    struct.pack_into("<I", head, 60, 128)
    struct.pack_into("<H", head, 128 + 24, kind)
    struct.pack_into("<II", head, 128 + 24 + windows.DIRECTORY[kind] + 32, 5000, size)
    file = tmp_path / "a.exe"
    file.write_bytes(head)
    assert windows.signed(file) is expected


def test_the_folder_of_a_windows_program_is_named_after_what_it_was_made_from(monkeypatch: pytest.MonkeyPatch) -> None:
    assert build.contents() == "_internal"
    monkeypatch.setattr(build, "WINDOWS", True)
    assert re.fullmatch(rf"program-{re.escape(build.version())}-[0-9a-f]{{8}}", build.contents())
    assert build.contents() == build.contents()


def test_the_older_version_that_updates_start_from_looks_for_its_own_files(tmp_path: Path) -> None:
    new, name = tmp_path / "new", "program-0.1.0-0123abcd"
    (new / name).mkdir(parents=True)
    (new / name / "a.dll").write_bytes(b"a")
    for one in windows.PROGRAMS:
        (new / one).write_bytes(b"MZ" + name.encode() + b"rest")
    old = windows_test.older(new, tmp_path)
    other = windows.contents_of(old)
    assert other != name and len(other) == len(name)
    assert all((old / one).read_bytes() == b"MZ" + other.encode() + b"rest" for one in windows.PROGRAMS)
    assert set(windows_test.tree(old)) == {f"{other}/a.dll", f"{other}/gone.txt", *windows.PROGRAMS}
    with pytest.raises(build.Stop):
        (new / windows.PROGRAMS[0]).write_bytes(b"MZ")
        windows_test.older(new, tmp_path)


def test_the_setup_says_everything_in_both_languages() -> None:
    script = windows.SCRIPT.read_text(encoding="utf-8")
    said = dict(re.findall(r'^!insertmacro Say (\w+) "[^"]+" "([^"]+)"$', script, re.MULTILINE))
    assert set(said) == {name for name in re.findall(r"\$\((\w+)\)", script) if not name.startswith("^")}
    assert all(re.search("[ぁ-んァ-ヶ]", text) or len(text) < 9 for text in said.values())


def test_what_runs_elsewhere_is_pinned() -> None:
    used = re.findall(r"uses: (\S+)", (ROOT / ".github" / "workflows" / "windows.yml").read_text(encoding="utf-8"))
    assert used and all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", one) for one in used)

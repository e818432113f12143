"""The file that installs for one user, around a small program: packaging/linux_test.py proves the whole one."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import linux

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux"),
    pytest.mark.skipif(not all(map(shutil.which, ("xz", "ldd", "readlink"))), reason="xz, ldd or readlink is missing"),
]
ZH = {"LANG": "zh_TW.UTF-8"}
NOTHING = linux.Asked({}, {}, set(), "2.1")  # any system will do


def build(folder: Path, number: str, what: linux.Asked = NOTHING, extra: int = 0) -> Path:
    """A .run whose program answers --help, and runs on when told how long: `sleep`."""
    source = folder / f"build-{number}"
    (source / "dist" / "hashidate" / "_internal").mkdir(parents=True)
    sleep = shutil.which("sleep")
    assert sleep
    shutil.copyfile(Path(sleep).resolve(), source / "dist" / "hashidate" / "hashidate")
    (source / "dist" / "hashidate" / "_internal" / "版本.txt").write_text(number)
    for count in range(extra):
        (source / "dist" / "hashidate" / "_internal" / f"{count}").write_bytes(random.Random(count).randbytes(20_000))
    (source / "stage").mkdir()
    for side in linux.SIDES:
        (source / "stage" / f"hashidate-{side}.png").write_bytes(b"")
    tree = folder / f"tree-{number}"
    name = linux.lay_out(source, tree, number)
    return linux.make_run(tree, linux.stub(name, number, what, 1000), number, folder, folder, "xz -0")


def call(run: Path, home: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    known = {"HOME": str(home), "PATH": os.environ["PATH"], **environment}
    words = ["sh", str(run), *arguments]
    done = subprocess.run(words, env=known, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout + done.stderr


def installed(home: Path) -> str:
    """The version that a person starts."""
    program = (home / ".local" / "bin" / "hashidate").resolve()
    assert program.stat().st_mode & 0o100
    return (program.parent / "_internal" / "版本.txt").read_text()


def test_installs_gives_way_refuses_and_goes(tmp_path: Path) -> None:
    home = tmp_path / "測試 太郎"
    data = home / ".local" / "share" / "hashidate" / "hashidate.db"
    data.parent.mkdir(parents=True)
    data.write_text("ours")
    first, second = build(tmp_path, "1.0"), build(tmp_path, "1.1")
    status, said = call(first, home, **ZH)
    assert (status, installed(home)) == (0, "1.0") and "已安裝" in said
    entry = (home / ".local" / "share" / "applications" / "hashidate.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/lib/hashidate/program/hashidate" %f' in entry

    with subprocess.Popen([home / ".local" / "bin" / "hashidate", "60"]) as running:
        for arguments in ((), ("--uninstall",)):
            assert call(second, home, *arguments, **ZH) == (1, "橋立正在執行中。請先關閉程式，再執行一次。\n")
        running.kill()
    assert installed(home) == "1.0"
    assert call(second, home, "--silent") == (0, "")
    assert installed(home) == "1.1"
    programs = home / ".local" / "lib" / "hashidate"
    assert len([path for path in programs.iterdir() if path.name not in (".lock", "program")]) == 1
    status, said = call(programs / "program" / "uninstall.sh", home, "--uninstall", LANG="ja_JP.UTF-8")
    assert (status, said) == (0, "プログラムを削除しました。データは残っています。\n")
    left = [path.relative_to(home / ".local") for path in (home / ".local").rglob("*hashidate*")]
    assert sorted(map(str, left)) == ["share/hashidate", "share/hashidate/hashidate.db"]


def test_what_is_missing_or_damaged_is_said_before_anything_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux, "READ", {"libX11.so.6": ("libx11-data", "/no/such/place")})
    run = build(tmp_path, "1.0", linux.Asked({}, {}, {"libX11.so.6"}, "2.1"))
    status, said = call(run, tmp_path)
    assert status == 1 and ("libx11-data" in said or "/no/such/place" in said)
    assert "Traceback" not in said and not (tmp_path / ".local" / "bin" / "hashidate").exists()
    data = bytearray(run.read_bytes())
    data[-20] ^= 1
    run.write_bytes(data)
    assert call(run, tmp_path, LANG="ja_JP.UTF-8") == (1, "ファイルが壊れています。もう一度コピーしてください。\n")
    assert call(build(tmp_path, "9.9", linux.Asked({}, {}, set(), "99.1")), tmp_path, **ZH)[0] == 1


@pytest.mark.proof
def test_killed_at_any_moment_the_old_or_the_new_program_is_whole(tmp_path: Path, scale: float) -> None:
    first, second = build(tmp_path, "1.0", extra=40), build(tmp_path, "1.1", extra=40)
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    assert call(first, tmp_path)[0] == 0
    chance, seen = random.Random(1), set()
    for turn in range(int(30 * scale)):
        wanted = second if turn % 2 else first
        process = subprocess.Popen(["sh", wanted], env=environment, stdout=subprocess.DEVNULL, start_new_session=True)
        time.sleep(chance.uniform(0, 0.5))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        seen.add(installed(tmp_path))
        folder = (tmp_path / ".local" / "lib" / "hashidate" / "program").resolve()
        assert len(list((folder / "_internal").iterdir())) == 41
    assert seen <= {"1.0", "1.1"}
    assert call(second, tmp_path, "--silent") == (0, "")
    assert installed(tmp_path) == "1.1"


def test_the_kinds_of_files_are_those_that_the_program_makes() -> None:
    from desktop.exchange import pack
    from desktop.packs import ENDING
    from desktop.store import archive
    from desktop.ui import keeping

    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kinds = ET.parse(linux.FILES / "hashidate.xml").getroot().findall("m:mime-type", names)
    found = {}
    for kind in kinds:
        glob, match = kind.find("m:glob", names), kind.find("m:magic/m:match", names)
        assert glob is not None and match is not None
        found[glob.attrib["pattern"]] = match.attrib["value"].encode().decode("unicode_escape").encode()
        assert kind.attrib["type"] in (linux.FILES / "hashidate.desktop").read_text("utf-8")
    assert found == {f"*{ENDING}": pack.MAGIC, f"*{keeping.ENDING}": archive.MAGIC}

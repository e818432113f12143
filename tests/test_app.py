"""Starting: what stands in the way is one sentence and an exit status, in a process as a user starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_one_sentence_says_so() -> None:
    done = start("--language", "ja")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "画面がないため、ウィンドウを開けません。使えるコマンドは hashidate --help をご覧ください。\n"


def test_a_library_that_the_system_lacks_is_named_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({said!r})")
    done = start(PYTHONPATH=str(tmp_path), LC_ALL="ja_JP.UTF-8", HASHIDATE_DATA=str(tmp_path / "data"))
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == "システムに libEGL.so.1 がありません。これを含むパッケージを入れてから、もう一度起動してください。\n"
    )


@pytest.mark.parametrize("kind", ["text", "empty", "folder", "missing"])
def test_a_wrong_file_as_store_is_status_3_and_left_alone(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "trip.db"
    if kind == "text":
        file.write_text("no database")
    elif kind == "empty":
        file.touch()
    elif kind == "folder":
        file.mkdir()
    done = start("--store", str(file), "--language", "zh_TW", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 3
    assert done.stdout == ""
    assert len([line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]) == 1
    assert "trip.db" in done.stderr
    assert file.exists() is (kind != "missing")


CLOSED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.ui.window import Window
build = Window.build
def built(self):
    build(self)
    QApplication.setQuitOnLastWindowClosed(False)
    QTimer.singleShot(1000, self.close)
Window.build = built
sys.exit(app.run(sys.argv[1]))
"""


def test_the_closed_window_ends_the_program_whatever_holds_qt_back(tmp_path: Path) -> None:
    store = tmp_path / "trip.db"
    environment = {"QT_QPA_PLATFORM": "offscreen", "HASHIDATE_DATA": str(tmp_path)}
    assert start("--store", str(store), "sample", **environment).returncode == 0
    known = {**os.environ, **environment}
    done = subprocess.run([sys.executable, "-c", CLOSED, str(store)], cwd=ROOT, env=known, timeout=30, check=False)
    assert done.returncode == 0
    assert not store.with_name("trip.db.lock").exists()

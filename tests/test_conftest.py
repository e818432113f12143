"""The guards around every test: each one must be able to fail a test."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import i18n, paths

NOISY = """
import logging, warnings

def test_logs():
    logging.getLogger("desktop").warning("disk nearly full")

def test_qt_warns(qtbot):
    from PySide6.QtCore import qWarning
    qWarning("something is odd")

def test_python_warns():
    warnings.warn("old way")

def test_network():
    import socket
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    except Exception:
        pass

def test_silent():
    logging.getLogger("desktop").info("fine")
"""


def test_noise_and_network_fail_a_test(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parent.parent
    (tmp_path / "test_noisy.py").write_text(NOISY, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "conftest",
        "-c",
        str(root / "pyproject.toml"),
        str(tmp_path),
    ]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-p", "no:xdist"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(root), str(root / "tests"))),
            "PYTEST_DEBUG_TEMPROOT": str(tmp_path),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    bad = {
        line.split("::")[1].split(" ")[0] for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))
    }
    assert bad == {"test_logs", "test_qt_warns", "test_python_warns", "test_network"}, done.stdout


def test_an_expected_record_can_be_taken_out(warned: list[logging.LogRecord]) -> None:
    logging.getLogger("desktop").warning("the store was locked")
    assert warned.pop().getMessage() == "the store was locked"


def test_sockets_of_this_computer_may_be_used() -> None:
    """Single instance and the workers of the suite speak through them."""
    if hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX) as one, pytest.raises(OSError):
            one.connect("/nothing/here")


def test_data_lie_in_a_folder_of_the_test(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert tmp_path_factory.getbasetemp() in paths.data_folder().parents
    assert list(paths.data_folder().iterdir()) == []


@pytest.mark.parametrize("_again", [1, 2])
def test_each_test_starts_in_the_first_language(_again: int) -> None:
    assert i18n.current() == i18n.DEFAULT
    i18n.activate("ja")


def test_a_proof_runs_at_a_tenth_unless_asked_for(scale: float, pytestconfig: pytest.Config) -> None:
    assert scale == (1.0 if pytestconfig.getoption("--proof") else 0.1)

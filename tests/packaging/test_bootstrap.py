"""The set-up's decisions: what is missing, what is stale, what is shown. Real files; nothing is installed here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bootstrap

LOCK = "alembic==1.20.1\n"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout without .venv."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.lock").write_text(LOCK, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def made(checkout: Path) -> Path:
    """A checkout whose set-up has finished."""
    base = getattr(sys, "_base_executable", sys.executable)
    subprocess.run([base, "-m", "venv", "--without-pip", str(bootstrap.venv())], check=True)
    bootstrap.program("hashidate").write_text("", encoding="utf-8")
    bootstrap.stamp().write_text(bootstrap.wanted_stamp(), encoding="utf-8")
    return checkout


@pytest.fixture
def no_tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing-here"))
    return


def test_a_finished_set_up_is_left_alone(made: Path) -> None:
    assert bootstrap.is_ready()
    assert bootstrap.is_usable()


@pytest.mark.parametrize("file", ["packaging/requirements.lock", "pyproject.toml"])
def test_changed_pins_are_installed_into_the_same_environment(made: Path, file: str) -> None:
    (made / file).write_text("changed\n", encoding="utf-8")
    assert not bootstrap.is_ready()
    assert bootstrap.is_usable()


def test_a_moved_checkout_makes_it_anew(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts in .venv name the place that they were made in."""
    moved = made / "moved"
    moved.mkdir()
    for part in ("packaging", "pyproject.toml", ".venv"):
        (made / part).rename(moved / part)
    monkeypatch.setattr(bootstrap, "ROOT", moved)
    assert not bootstrap.is_ready()
    assert not bootstrap.is_usable()


def test_another_python_makes_it_anew(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert not bootstrap.is_ready()
    assert not bootstrap.is_usable()


def test_nothing_there_is_neither_ready_nor_usable(checkout: Path) -> None:
    assert not bootstrap.is_ready()
    assert not bootstrap.is_usable()


def test_a_set_up_cut_off_is_not_trusted(made: Path) -> None:
    """Its packages may be half there, and pip would call them satisfied."""
    bootstrap.stamp().unlink()
    bootstrap.unfinished().write_text("", encoding="utf-8")
    assert not bootstrap.is_ready()
    assert not bootstrap.is_usable()


def test_a_lost_program_is_noticed(made: Path) -> None:
    bootstrap.program("hashidate").unlink()
    assert not bootstrap.is_ready()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux takes Qt's libraries from the system")
def test_missing_libraries_are_named_by_their_packages() -> None:
    libraries = {"libc.so.6": "libc6", "libnothing-of-this-name.so.7": "libnothing7"}
    assert bootstrap.missing_libraries(libraries) == ["libnothing7"]


def test_missing_tools_are_named_by_their_packages(no_tools: None) -> None:
    assert {"poppler-utils", "qpdf"} <= set(bootstrap.missing_tools())


def test_the_list_for_a_person_has_every_package_and_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    said = bootstrap.wanted(["libgl1", "qpdf"]).splitlines()
    assert said[1:] == ["    libgl1", "    qpdf", "Install them with:", "    sudo apt-get install libgl1 qpdf"]


def test_without_apt_the_list_has_no_apt_command(no_tools: None) -> None:
    assert "apt-get" not in bootstrap.wanted(["libgl1"])


def test_what_nothing_starts_without_stops_who_may_not_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], no_tools: None
) -> None:
    monkeypatch.setattr(bootstrap, "ALWAYS", {"libnothing-of-this-name.so.7": "libnothing7"})
    monkeypatch.setattr(bootstrap, "WINDOW", {})
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(bootstrap.Stop, match="before these libraries"):
        bootstrap.prepare_system(for_tests=False)
    assert "libnothing7" in capsys.readouterr().out


def test_a_missing_tool_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], no_tools: None
) -> None:
    monkeypatch.setattr(bootstrap, "ALWAYS", {})
    monkeypatch.setattr(bootstrap, "WINDOW", {})
    bootstrap.prepare_system(for_tests=True)
    assert "qpdf" in capsys.readouterr().out


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(bootstrap.Stop, match=r"needs Python 3\.11 or newer"):
        bootstrap.set_up(for_tests=False)


def test_the_file_can_be_read_by_an_old_python() -> None:
    """Otherwise the sentence above would be a syntax error."""
    import ast

    ast.parse(Path(bootstrap.__file__).read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(
    ("environment", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_screen_is_seen(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], seen: bool) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert bootstrap.has_screen() is seen


def test_without_a_screen_it_says_so_in_three_languages() -> None:
    assert [part for part in ("no screen", "沒有螢幕", "画面がない") if part not in bootstrap.NO_SCREEN] == []


@pytest.mark.parametrize("arguments", [[], ["install"], ["--help"]])
def test_wrong_usage_shows_both_commands(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, bootstrap.__file__, *arguments], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2
    assert "bootstrap.py run" in done.stdout
    assert "bootstrap.py test" in done.stdout


def test_pip_is_found_with_its_version() -> None:
    """Of a Python that has pip, and of one that has none."""
    base = getattr(sys, "_base_executable", sys.executable)
    has_pip = subprocess.run([base, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    assert bool(bootstrap.pip_version(base)) is has_pip
    assert bootstrap.pip_version("/no/python/here") == ()


def test_every_paper_has_a_file_of_its_own() -> None:
    assert len({file for _document, _language, file in bootstrap.PAPERS}) == len(bootstrap.PAPERS)

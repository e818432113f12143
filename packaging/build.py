"""Build the program that offices receive, from a clean checkout, for the system that this runs on.

    python3 packaging/build.py [--output build] [--limit MB]

Makes an environment of its own from packaging/build.lock, compiles catalogues, pins fonts, draws icons, freezes
(packaging/hashidate.spec) and lets the frozen program prove itself: without network, without the checkout and with
folders of its own, `self-test` makes every page and every paper in each language. A build that fails it, or is larger
than the limit, is deleted. Afterwards a table tells what the megabytes are. Needs Python 3.11 or newer with pip.
HASHIDATE_WINE names a folder of packaging/windows/wine/setup.py: then the program is made for Windows, within Wine.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "build.lock"
WINE = os.environ.get("HASHIDATE_WINE", "")
WINDOWS = os.name == "nt" or bool(WINE)
LIMIT = 220 if WINDOWS else 320  # MB unpacked (10^6 bytes); elsewhere Qt brings ICU, and system libraries
SELF_TEST_SECONDS = 1800


class Stop(Exception):
    """The build cannot go on; the text says why."""


def seen(path: Path) -> str:
    """A place as the program for the other system says it."""
    return f"Z:{path}" if WINE else str(path)


def started(program: Path) -> list[str | Path]:
    """The words that start a program that was made here."""
    return [Path(WINE) / "run", program] if WINE else [program]


def run(command: list[str | Path], **more: str) -> None:
    """Run one step in the checkout; Stop where it fails."""
    words = [str(part) for part in command]
    print("+", *words, flush=True)
    if subprocess.run(words, cwd=ROOT, env={**os.environ, **more}, check=False).returncode:
        raise Stop(f"{Path(words[0]).name} {' '.join(words[1:4])}: failed; the lines above say why.")


def environment(folder: Path) -> Path:
    """The Python of the build's own environment, made anew where the lock or this Python changed."""
    if WINE:
        return Path(WINE) / "python"  # made from the same lock
    venv = folder / "venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    made_from = repr((sys.version_info[:3], sys.platform, str(venv))).encode() + LOCK.read_bytes()
    stamp, wanted = venv / "build.stamp", hashlib.sha256(made_from).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    shutil.rmtree(venv, ignore_errors=True)
    run([sys.executable, "-m", "venv", "--without-pip", venv])
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--disable-pip-version-check", "--no-input"]
    run([*pip, "--quiet", "--require-hashes", "-r", LOCK], PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0")
    stamp.write_text(wanted, encoding="utf-8")
    return python


def version() -> str:
    """The version in pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def contents() -> str:
    """The folder beside the program that holds all it needs.

    On Windows it is named after what it was made from, so that an update lies beside what it replaces, and one file
    that changes its name makes the new version the one that starts.
    """
    if not WINDOWS:
        return "_internal"
    known = hashlib.sha256(LOCK.read_bytes())
    for top in ("desktop", "resources", "packaging"):
        for file in sorted((ROOT / top).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                known.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return f"program-{version()}-{known.hexdigest()[:8]}"


def freeze(python: Path, folder: Path) -> Path:
    """Stage and freeze; the folder of the program."""
    stage, made = folder / "stage", folder / "dist"
    for old in (stage, made, folder / "work"):
        shutil.rmtree(old, ignore_errors=True)
    stage.mkdir(parents=True)
    run([python, "packaging/staging.py", stage, version()])
    command: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    run(
        [*command, "--distpath", made, "--workpath", folder / "work", "packaging/hashidate.spec"],
        HASHIDATE_STAGE=seen(stage),
        HASHIDATE_VERSION=version(),
        HASHIDATE_CONTENTS=contents(),
        PYTHONHASHSEED="1",
        PYTHONDONTWRITEBYTECODE="1",
        PYTHONNODEBUGRANGES="1",  # columns in a traceback are not worth 2 MB of memory
    )
    return made / "hashidate"


def command_of(program: Path) -> Path:
    """The command line of a frozen program: on Windows a second one, since a window has no output there."""
    return program / ("hashidate-cli.exe" if WINDOWS else "hashidate")


def self_test(program: Path) -> None:
    """The frozen program proves itself, away from the checkout; it must not have made what it should carry."""
    with tempfile.TemporaryDirectory(prefix="hashidate-build-") as name:
        away = Path(name)
        known = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV", "QT_"))}
        folders = {"HASHIDATE_DATA": seen(away / "data"), "HASHIDATE_CACHE": seen(away / "cache")}
        print("+", command_of(program), "self-test", flush=True)
        done = subprocess.run(
            [*started(command_of(program)), "self-test"],
            cwd=away,
            env={**known, **folders, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SELF_TEST_SECONDS,
            check=False,
        )
        said = done.stdout.decode(errors="replace")
        lines = said.splitlines()
        print(*(line for line in lines if not line.startswith("  ") or done.returncode), sep="\n")
        if done.returncode:
            raise Stop(f"self-test failed (status {done.returncode}).")
        if not any(line.endswith(": ok") for line in lines):
            raise Stop("self-test said nothing.")
        if list((away / "cache").glob("fonts-*")):
            raise Stop("The program made its fonts: it carries none.")
    if list(program.rglob("*.po")):
        raise Stop("Catalogues came along that are not compiled.")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "build", help="where everything is made")
    parser.add_argument("--limit", type=float, default=LIMIT, help=f"MB that the program may take (default {LIMIT})")
    chosen = parser.parse_args()
    folder: Path = chosen.output.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "dist" / "hashidate"
    try:
        python = environment(folder)
        program = freeze(python, folder)
        run([python, "packaging/licences.py", "scan", program])
        self_test(program)
        run([python, "packaging/weights.py", program, folder / "stage" / "left_out.json", f"{chosen.limit:g}"])
    except (Stop, OSError, subprocess.TimeoutExpired) as error:
        shutil.rmtree(program.parent, ignore_errors=True)
        print(f"build.py: {error} There is no build.", file=sys.stderr)
        return 1
    print(f"{program} is ready.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Make the setup that Windows users receive, from a clean checkout, and try it: on Windows, or here within Wine.

    python packaging/windows.py [freeze] [setup] [test] [soak] [--output build]

Without a step all of them. ``freeze``: build.py, where the frozen program proves itself. ``setup``: makensis makes
hashidate-…-setup.exe of packaging/windows/setup.nsi; any system with a makensis that knows 64-bit setups will do, which
is Debian's. ``test``: windows_test.py installs, uses, updates, breaks off and removes it. ``soak``: soak.py works in
the frozen program for a week, at speed. HASHIDATE_WINE names a folder of packaging/windows/wine/setup.py.
HASHIDATE_SIGN is a command that signs one file, with {file} in it: it gets every program and library that nobody
signed yet, the uninstaller and the setup.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import build
import windows_screen
from build import ROOT, Stop, version

SCRIPT = ROOT / "packaging" / "windows" / "setup.nsi"
STEPS = ("freeze", "setup", "test", "soak")
DAYS, MINUTES = 12, 40
LIMIT = 75  # MB (10^6 bytes) that the setup may take
PROGRAMS = ("hashidate.exe", "hashidate-cli.exe")
PLACES = (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe")
DIRECTORY = {0x10B: 96, 0x20B: 112}  # where the table of directories begins in the header of a program, by its kind


def makensis() -> str:
    """The compiler of setups."""
    found = shutil.which("makensis") or next((place for place in PLACES if Path(place).exists()), None)
    if not found:
        raise Stop("makensis is missing: install NSIS 3.08 or newer.")
    return found


def signed(file: Path) -> bool:
    """Whether a program or library carries a signature, anybody's."""
    with file.open("rb") as opened:
        head = opened.read(4096)
    start = struct.unpack_from("<I", head, 60)[0] + 24
    where = start + DIRECTORY[struct.unpack_from("<H", head, start)[0]] + 4 * 8  # the fifth: certificates
    return bool(struct.unpack_from("<I", head, where + 4)[0])


def sign(folder: Path) -> None:
    """Sign what nobody signed yet below ``folder``, where there is a command for it."""
    command = os.environ.get("HASHIDATE_SIGN", "")
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in (".exe", ".dll", ".pyd")]
    todo = [path for path in files if not signed(path)]
    if not command:
        print(f"Not signed: HASHIDATE_SIGN is not set ({len(todo)} of {len(files)} files carry no signature).")
        return
    for file in todo:
        done = subprocess.run(command.replace("{file}", f'"{file}"'), shell=True, capture_output=True, check=False)
        if done.returncode or not signed(file):
            raise Stop(f"{file.name} was not signed: {done.stderr.decode(errors='replace')[-400:]}")
    print(f"{len(todo)} files signed; {len(files) - len(todo)} were already.")


def contents_of(program: Path) -> str:
    """The one folder beside the programs."""
    (folder,) = [path.name for path in program.iterdir() if path.is_dir()]
    return folder


def make_setup(program: Path, stage: Path, target: Path, said: str, quick: bool = False) -> Path:
    """The setup of a frozen folder under the version ``said``; ``quick`` hardly packs, for a try."""
    numbers = [*(int(part) for part in re.findall(r"\d+", said)), 0, 0, 0, 0][:4]
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file()) // 1000
    known = {
        "VERSION": said,
        "FOUR": ".".join(map(str, numbers)),
        "SOURCE": program,
        "CONTENTS": contents_of(program),
        "KILOBYTES": size,
        "STAGE": stage,
        "OUT": target,
    }
    words = [f"-D{name}={value}" for name, value in known.items()]
    command = os.environ.get("HASHIDATE_SIGN", "")
    if command and not quick:
        words.append("-DSIGN=" + command.replace("{file}", '"%1"'))
    if quick:
        words.append("-DQUICK")
    target.unlink(missing_ok=True)
    call = [makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)]
    print("+", *call[:5], "…", target.name, flush=True)
    done = subprocess.run(call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False)
    if done.returncode or not target.exists():
        if b"can't open stub" in done.stdout or b"amd64" in done.stdout:
            print(
                "This makensis has no 64-bit setups: take Debian's or Ubuntu's, with the step setup.", file=sys.stderr
            )
        raise Stop(f"makensis: {done.stdout.decode(errors='replace')[-1500:]}")
    if command and not quick and not signed(target):
        raise Stop(f"{target.name} was not signed.")
    return target


def setups(folder: Path) -> None:
    """The setup, and one of an older version that the test updates from."""
    import windows_test

    program, stage = folder / "dist" / "hashidate", folder / "stage"
    sign(program)
    target = make_setup(program, stage, setup_of(folder), version())
    size = target.stat().st_size / 1_000_000
    print(f"{target}  {size:.1f} MB of at most {LIMIT}")
    if size > LIMIT:
        target.unlink()
        raise Stop("The setup is too large.")
    old = windows_test.older(program, folder)
    make_setup(old, stage, folder / "older-setup.exe", windows_test.OLD, quick=True)
    shutil.rmtree(old)


def setup_of(folder: Path) -> Path:
    return folder / f"hashidate-{version()}-setup.exe"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("steps", nargs="*", metavar="STEP", help="freeze, setup, test, soak; all where none is named")
    parser.add_argument("--output", type=Path, default=ROOT / "build", help="where everything is made")
    chosen = parser.parse_args()
    if set(chosen.steps) - set(STEPS):
        parser.error(f"The steps are {', '.join(STEPS)}.")
    steps = chosen.steps or STEPS
    folder: Path = chosen.output.absolute()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    try:
        if not build.WINDOWS and list(steps) != ["setup"]:
            raise Stop("It needs Windows, or HASHIDATE_WINE; only the step setup does without.")
        if "freeze" in steps:
            build.run([sys.executable, ROOT / "packaging" / "build.py", "--output", folder])
        if not (folder / "dist" / "hashidate" / PROGRAMS[0]).exists():
            raise Stop(f"{folder} holds no frozen program.")
        if "setup" in steps:
            setups(folder)
        if "test" in steps:
            import windows_test

            windows_test.prove(folder, setup_of(folder))
        if "soak" in steps:
            soak = [sys.executable, ROOT / "packaging" / "soak.py", "--days", str(DAYS), "--minutes", str(MINUTES)]
            program = folder / "dist" / "hashidate" / PROGRAMS[1]
            with windows_screen.ready(folder):
                build.run([*soak, "--screen", "windows", "--program", program, "--report", folder / "soak.txt"])
    except (Stop, OSError, subprocess.TimeoutExpired) as error:
        print(f"windows.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

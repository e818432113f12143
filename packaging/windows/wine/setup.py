"""Make a Windows of Wine, in which packaging/windows.py proves itself on Debian. Nothing of it is ever shipped.

    python3 packaging/windows/wine/setup.py FOLDER

Needs the packages in PACKAGES and pip. A wheel that carries CPython for Windows is known by its hash; the library of
Python that it lacks is that of the Python that runs this, of the same minor version. python.exe and python3.dll are
compiled here, and so are stand-ins for what Wine 8 lacks and Qt or pydantic ask for. What is released is built on
Windows (.github/workflows/windows.yml), from the official Python, by the same scripts.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
LOCK = ROOT / "packaging" / "build.lock"
PACKAGES = "wine wine64 gcc-mingw-w64-x86-64 mingw-w64-tools nsis xvfb xdotool imagemagick osslsigncode fonts-noto-cjk"
CARRIER = "panda3d==1.10.16"  # a wheel with python311.dll 3.11.9, signed by the Python Software Foundation
SUM = "37acfb92655c4226879f95c988e2ef1449a53c54486d6c1ebc00e2772429af82"
VERSION = (3, 11)
SHIMS = ("icuuc", "bcryptprimitives", "mscms")  # Wine 8.0 lacks them, or a function of theirs
OWN_CRT = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
CC = "x86_64-w64-mingw32-gcc"
WINE = "/usr/lib/wine/wine64"
# What pip downloads for: it judges the markers of the lock by the system that it runs on, so they are judged here.
TARGET = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp", "--only-binary=:all:"]
TARGET += ["--abi", "cp311", "--abi", "abi3", "--abi", "none"]
MARKERS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}
# Standard output of a Windows Python must be a pipe under Wine: on a file it dies of an invalid handle. A service that
# Wine starts beside it may hold the pipe open for long; what there was to copy is copied when the program has ended.
RUN = """#!/bin/bash
export WINEPREFIX=${{WINEPREFIX:-{folder}/prefix}} WINEARCH=win64 WINEDEBUG=${{WINEDEBUG:--all}}
export WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=;mscms,ucrtbase=n,b"
exec 3> >(exec cat)
copier=$!
{wine} "$@" </dev/null >&3 2>&1 3>&-
status=$?
exec 3>&-
for _ in $(seq 20); do kill -0 $copier 2>/dev/null || exit $status; sleep 0.05; done
kill $copier 2>/dev/null
exit $status
"""
PYTHON = """#!/bin/bash
exec "{folder}/run" "{folder}/windows/python.exe" "$@"
"""
LAUNCHER = "#include <wchar.h>\nint Py_Main(int, wchar_t **);\nint wmain(int n, wchar_t **v){return Py_Main(n, v);}\n"


def run(*words: str | Path, **more: str) -> str:
    """What a command prints; it ends this where it fails."""
    done = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, env={**os.environ, **more}, check=False
    )
    if done.returncode:
        sys.exit(f"setup.py: {' '.join(map(str, words))[:200]}\n{done.stdout[-1500:]}{done.stderr[-1500:]}")
    return done.stdout


def pip(*words: str | Path) -> None:
    run(sys.executable, "-m", "pip", *words, "--disable-pip-version-check", "--no-input", "-q")


def exported(dll: Path) -> list[str]:
    """Names that a DLL gives to others."""
    found = run("gendef", "-", dll).partition("EXPORTS")[2].split("\n")
    return [line.split()[0] for line in found if line.strip() and not line.startswith(";")]


def python(folder: Path) -> None:
    """A Windows Python in ``folder``/windows, laid out as the official one is."""
    home = folder / "windows"
    shutil.rmtree(home, ignore_errors=True)
    pip("download", "--no-deps", *TARGET, CARRIER, "-d", folder / "wheels")
    (wheel,) = (folder / "wheels").glob("panda3d-*.whl")
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != SUM:
        sys.exit("setup.py: the wheel that carries Python is not the one that is known.")
    (home / "DLLs").mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            place = Path(name)
            if place.parent.name == "deploy_libs" and not place.name.startswith(("api-ms", "tcl", "tk", "_tkinter")):
                top = place.name.lower().startswith(("python", "vcruntime"))
                (home / ("" if top else "DLLs") / place.name).write_bytes(archive.read(name))
    skipped = shutil.ignore_patterns("site-packages", "__pycache__", "test", "tests", "idlelib", "*.so", "config-3*")
    shutil.copytree(sysconfig.get_path("stdlib"), home / "Lib", ignore=skipped)
    dll, work = home / "python311.dll", folder / "made"
    work.mkdir(exist_ok=True)
    (work / "python.c").write_text(LAUNCHER)
    names = exported(dll)
    (work / "all.def").write_text("LIBRARY python311.dll\nEXPORTS\n" + "\n".join(names))
    # The stable ABI is part of it; a forwarder of everything serves those that ask for python3.dll.
    forwards = "\n".join(f"{name} = python311.{name}" for name in names)
    (work / "python3.def").write_text(f"LIBRARY python3.dll\nEXPORTS\n{forwards}\n")
    library = work / "libpython311.a"
    run("x86_64-w64-mingw32-dlltool", "-d", work / "all.def", "-l", library)
    run(CC, "-municode", "-O2", work / "python.c", library, "-o", home / "python.exe")
    (work / "empty.c").write_text("int DllMain(void *a, unsigned b, void *c) { return 1; }\n")
    run(CC, "-shared", "-nostdlib", "-e", "DllMain", work / "empty.c", work / "python3.def", "-o", home / "python3.dll")


def libraries(folder: Path) -> None:
    """What the lock names for Windows, by hash, into that Python."""
    from pip._vendor.packaging.markers import Marker

    kept, keep = [], True
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        if line[:1].strip() and not line.startswith("#"):
            head, _semicolon, marker = line.removesuffix("\\").partition(";")
            place = {**MARKERS, "python_version": "3.11", "python_full_version": "3.11.9"}
            keep = not marker.strip() or Marker(marker.strip()).evaluate(place)
            line = head.strip() + " \\"
        if keep and not re.match(r"\s+#", line):
            kept.append(line)
    wanted = folder / "made" / "windows.lock"
    wanted.write_text("\n".join(kept).rstrip("\\ \n") + "\n", encoding="utf-8")
    target = folder / "windows" / "Lib" / "site-packages"
    pip("install", "--no-deps", "--require-hashes", "-r", wanted, *TARGET, "--target", target, "--no-compile")
    shutil.copyfile(target / "shiboken6" / "vcruntime140_1.dll", folder / "windows" / "vcruntime140_1.dll")


def shims(folder: Path) -> Path:
    """The stand-ins, compiled; every prefix gets them."""
    made = folder / "shims"
    made.mkdir(exist_ok=True)
    for name in SHIMS:
        run(CC, "-shared", "-O2", HERE / f"{name}.c", "-ladvapi32", "-o", made / f"{name}.dll")
    own = (HERE / "complexmath.c").read_text(encoding="utf-8")
    ours = {f"{name}{end}" for name in re.findall(r"(?:REAL|ONE)\((c\w+)\)", own) for end in ("", "f", "l")}
    ours |= {"cpow", "cpowf", "cpowl"}
    lines = [f"{name} = w_{name}" for name in sorted(ours)]
    lines += [f"{name} = winecrt.{name}" for name in exported(OWN_CRT) if name not in ours]
    definition = folder / "made" / "ucrtbase.def"
    definition.write_text("LIBRARY ucrtbase.dll\nEXPORTS\n" + "\n".join(lines) + "\n")
    run(CC, "-shared", "-static-libgcc", "-O2", HERE / "complexmath.c", definition, "-o", made / "ucrtbase.dll")
    shutil.copyfile(OWN_CRT, made / "winecrt.dll")
    return made


def script(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    file.chmod(0o755)


def prefix(folder: Path, place: Path, **more: str) -> None:
    """A new Windows 10 in ``place``, with the stand-ins."""
    env = {"WINEPREFIX": str(place), **more}
    run(folder / "run", "wineboot", "-i", **env)
    for file in (folder / "shims").glob("*.dll"):
        shutil.copyfile(file, place / "drive_c" / "windows" / "system32" / file.name)
    run(folder / "run", "winecfg", "-v", "win10", **env)
    run("wineserver", "-w", **env) if shutil.which("wineserver") else run("/usr/lib/wine/wineserver64", "-w", **env)


def main() -> int:
    if sys.version_info[:2] != VERSION or len(sys.argv) != 2:
        sys.exit(f"{__doc__}\nIt needs Python {VERSION[0]}.{VERSION[1]}.")
    missing = [tool for tool in (WINE, CC, "gendef") if not shutil.which(tool)]
    if missing:
        sys.exit(f"setup.py: {' '.join(missing)} is missing. Packages: {PACKAGES}")
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    script(folder / "run", RUN.format(folder=folder, wine=WINE))
    script(folder / "python", PYTHON.format(folder=folder))
    python(folder)
    libraries(folder)
    shims(folder)
    shutil.rmtree(folder / "prefix", ignore_errors=True)
    prefix(folder, folder / "prefix")
    print(run(folder / "python", "-c", "import sys, PySide6; print(sys.version, PySide6.__version__)").strip())
    print(f"{folder} is ready.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

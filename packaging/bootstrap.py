"""Set everything up and go. Needs nothing but Python 3.11 or newer and pip; works on Linux, Windows and macOS.

    python3 packaging/bootstrap.py run                          # the program, with a sample delegation
    python3 packaging/bootstrap.py test [--proof] [pytest ...]  # all tests

The first start makes .venv in the checkout: libraries pinned with hashes, the program itself as `hashidate`. On Debian
and Ubuntu, as root, it also installs the system libraries that are missing; otherwise it names them. Later starts take
seconds. An interrupted set-up is repaired by the next start.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)  # the first that installs into another Python: pip --python

# What Qt loads: file that must be found -> Debian package. Without these it does not start at all, not even unseen.
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Only a window on a screen and the system's print dialog need these.
WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that the tests drive: command -> Debian package.
TOOLS = {
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "chromium": "chromium",
    "Xvfb": "xvfb",
    "xauth": "xauth",
}

NO_SCREEN = """\
There is no screen here, so no window can open. The sample's papers and pictures of its window go to out/ instead.
這裡沒有螢幕，無法開啟視窗。改將範例的文件與視窗圖片輸出到 out/。
画面がないため、ウィンドウを開けません。代わりに見本の書類とウィンドウの画像を out/ に出力します。"""


class Stop(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def run(command: list[str | Path], more: dict[str, str] | None = None, *, silent: bool = False) -> int:
    """Run a command in the checkout with ``more`` environment variables; its exit status."""
    out = subprocess.DEVNULL if silent else None
    words = [str(part) for part in command]
    return subprocess.run(words, cwd=ROOT, env={**os.environ, **(more or {})}, stdout=out, check=False).returncode


def output_of(command: list[str | Path]) -> str:
    """What a command prints, or nothing where it fails or does not exist."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


# --- the system ---------------------------------------------------------------------------------------------------


def library_found(name: str) -> bool:
    """Whether the loader finds a shared library, asked in the only sure way."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """Debian packages of the libraries that are not there; none outside Linux, where the wheels bring their own."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for name, package in libraries.items() if not library_found(name)]


def missing_tools() -> list[str]:
    """Packages of the programs that the tests drive and that are not there. X servers are a matter of Linux alone."""
    mine = {t: p for t, p in TOOLS.items() if sys.platform.startswith("linux") or p not in ("xvfb", "xauth")}
    return [package for tool, package in mine.items() if shutil.which(tool) is None]


def may_install() -> bool:
    """Root on a system with apt."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages, waiting up to two minutes for another apt. Whether all went well."""
    say(f"Installing {' '.join(packages)} ...")
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run([*apt, "update"], quiet)  # a list that could not be refreshed may still do
    return run([*apt, "install", "-y", "--no-install-recommends", *packages], quiet) == 0


def prepare_system(for_tests: bool) -> None:
    """Bring or name what the system lacks. Stop only where nothing would start without it."""
    missing = missing_libraries({**ALWAYS, **WINDOW}) + (missing_tools() if for_tests else [])
    if missing and may_install() and apt_install(missing):
        return
    missing = missing_libraries({**ALWAYS, **WINDOW}) + (missing_tools() if for_tests else [])
    if missing:
        say(wanted(missing))
    if missing_libraries(ALWAYS):
        raise Stop("Nothing can start before these libraries are installed.")


def wanted(packages: list[str]) -> str:
    """The list for a person who has to install packages."""
    lines = ["This computer lacks the following (names of Debian and Ubuntu packages):"]
    lines += [f"    {package}" for package in packages]
    if shutil.which("apt-get"):
        lines += ["Install them with:", f"    sudo apt-get install {' '.join(packages)}"]
    else:
        lines += ["Install them with your system's package manager; elsewhere their names may differ a little."]
    return "\n".join(lines)


# --- the environment ----------------------------------------------------------------------------------------------


def venv() -> Path:
    return ROOT / ".venv"


def program(name: str) -> Path:
    """A command inside .venv."""
    windows = os.name == "nt"
    return venv() / ("Scripts" if windows else "bin") / (f"{name}.exe" if windows else name)


def stamp() -> Path:
    """Written last, so it stands for a finished set-up."""
    return venv() / "hashidate.stamp"


def unfinished() -> Path:
    """There from before the first package until after the last: .venv may hold half a package."""
    return venv() / "hashidate.unfinished"


def wanted_stamp() -> str:
    """What .venv was made from: pins, project, Python, and the place, which its scripts name."""
    parts = [
        (ROOT / "packaging" / "requirements.lock").read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        repr((sys.version_info[:3], sys.platform, str(ROOT))).encode(),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_ready() -> bool:
    try:
        return stamp().read_text(encoding="utf-8") == wanted_stamp() and program("hashidate").exists()
    except OSError:
        return False


def is_usable() -> bool:
    """Whether what lies in .venv can be completed: made here, by this Python, which still starts, and never cut off."""
    try:
        recipe = (venv() / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    here = any(
        line.startswith("command = ") and line.endswith(str(venv())) for line in recipe
    )  # scripts name the place
    version = output_of([program("python"), "-c", "import sys; print(*sys.version_info[:3])"])
    return here and not unfinished().exists() and version == " ".join(map(str, sys.version_info[:3]))


def base_python() -> str:
    """The Python outside of .venv, also where .venv is the active one: a .venv cannot rebuild itself."""
    inside = Path(sys.prefix).resolve() == venv().resolve()
    return (getattr(sys, "_base_executable", "") if inside else "") or sys.executable


def pip_version(python: str | Path) -> tuple[int, ...]:
    """(23, 0) for pip 23.0.1; empty without pip."""
    said = output_of([python, "-m", "pip", "--version"]).split()
    numbers = said[1].split(".")[:2] if len(said) > 1 else []
    return tuple(int(n) for n in numbers if n.isdigit())


def pip() -> list[str | Path]:
    """A pip that installs into .venv: the system's, or else one put into .venv."""
    python = base_python()
    if pip_version(python) >= OLDEST_PIP:
        return [python, "-m", "pip", "--python", program("python")]
    if output_of([program("python"), "-m", "ensurepip", "--upgrade"]) or pip_version(program("python")):
        return [program("python"), "-m", "pip"]
    if may_install() and apt_install(["python3-pip"]) and pip_version(python) >= OLDEST_PIP:
        return [python, "-m", "pip", "--python", program("python")]
    raise Stop(
        f"Python's installer pip (version {'.'.join(map(str, OLDEST_PIP))} or newer) is missing.\n"
        "On Debian or Ubuntu: sudo apt-get install python3-pip. Elsewhere: python3 -m ensurepip --upgrade"
    )


def install() -> None:
    """Make .venv what the lock says. The stamp comes last."""
    if not is_usable():
        shutil.rmtree(venv(), ignore_errors=True)
        say(f"Creating {venv()} ...")
        if run([base_python(), "-m", "venv", "--without-pip", venv()]) != 0:
            raise Stop(f"Python could not create {venv()}. Is the disk full, or the folder write-protected?")
    stamp().unlink(missing_ok=True)
    unfinished().write_text("", encoding="utf-8")
    say("Installing the libraries (about 360 MB when unpacked; a minute or two) ...")
    settings = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_ROOT_USER_ACTION": "ignore"}
    command = [*pip(), "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    steps: list[list[str | Path]] = [
        [*command, "--require-hashes", "-r", ROOT / "packaging" / "requirements.lock"],
        [*command, "--no-deps", "--no-build-isolation", "-e", ROOT],  # pip refuses -e beside hashes
    ]
    for step in steps:
        if run(step, settings) != 0:
            raise Stop("The libraries could not be installed; the lines above say why. Start this again afterwards.")
    if run([program("python"), "-c", WARM_UP]) != 0:
        raise Stop("The program is installed, but does not start; the lines above say why.")
    stamp().write_text(wanted_stamp(), encoding="utf-8")
    unfinished().unlink()


WARM_UP = """
from desktop import fonts, i18n
for code in i18n.CODES:
    i18n.gettext_for(code)  # compiles the catalogue
fonts.ensure()
"""


def set_up(for_tests: bool) -> None:
    if sys.version_info < OLDEST_PYTHON:
        raise Stop(
            f"Hashidate needs Python {'.'.join(map(str, OLDEST_PYTHON))} or newer; this is {sys.version.split()[0]}.\n"
            "Install a newer Python (Debian 12 and Ubuntu 24.04 have one) and start this with it."
        )
    prepare_system(for_tests)
    if not is_ready():
        install()


# --- what to start ------------------------------------------------------------------------------------------------


def has_screen() -> bool:
    """Whether a window could be seen. Windows and macOS always have a screen."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin", "cygwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def sample_store() -> Path:
    """The store with the sample, inside the checkout; made where it is not there yet."""
    store = ROOT / "out" / "sample.db"
    if store.exists():
        return store
    store.parent.mkdir(exist_ok=True)
    half = store.parent / "sample-unfinished.db"  # a store cut off in the making is never taken for a whole one
    for leftover in store.parent.glob(f"{half.name}*"):
        leftover.unlink()
    if run([program("hashidate"), "--store", half, "sample"], own_folder()) != 0:
        raise Stop("The sample could not be written; the line above says why.")
    half.rename(store)
    return store


def own_folder() -> dict[str, str]:
    """Settings of a trial stay in the checkout, apart from the user's own."""
    return {"HASHIDATE_DATA": os.environ.get("HASHIDATE_DATA") or str(ROOT / "out" / "data")}


PAPERS = (
    ("agenda", "both", "agenda.pdf"),
    ("agenda", "zh_TW", "agenda-zh_TW.pdf"),
    ("agenda", "ja", "agenda-ja.pdf"),
    ("itinerary", "both", "itinerary.pdf"),
    ("itinerary-timed", "both", "itinerary-timed.pdf"),
    ("cards", "both", "cards.pdf"),
    ("badges", "both", "badges.pdf"),
    ("plates", "both", "plates.pdf"),
    ("members", "both", "members.pdf"),
    ("handbook", "both", "handbook.pdf"),
    ("visit-record", "ja", "visit-record-ja.pdf"),
)


def pictures_and_papers(store: Path) -> int:
    """Render the sample into out/ and name every file; 1 where something could not be made."""
    say(NO_SCREEN)
    out = store.parent
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
    failed = []
    hidden = {**own_folder(), "QT_QPA_PLATFORM": "offscreen"}
    for document, language, name in PAPERS:
        paper: list[str | Path] = ["print", document, "--language", language, "--output", out / name]
        if run([program("hashidate"), "--store", store, *paper], hidden) != 0:
            failed.append(name)
    pictures: list[str | Path] = ["-m", "desktop.ui.pictures", "--store", store, "--output", out]
    if run([program("python"), *pictures], hidden, silent=True) != 0:
        failed.append("window pictures")
    say("\nMade:")
    for path in sorted(out.rglob("*")):
        if path.suffix in (".pdf", ".png") and path.stat().st_mtime_ns != before.get(path):
            say(str(path.relative_to(ROOT)))
    if failed:
        say(f"With problems, see above: {', '.join(failed)}")
    return 1 if failed else 0


def start_program(arguments: list[str]) -> int:
    set_up(for_tests=False)
    store = sample_store()
    if not has_screen():
        return pictures_and_papers(store)
    return run([program("hashidate"), "--store", store, *arguments], own_folder())


def start_tests(arguments: list[str]) -> int:
    set_up(for_tests=True)
    # Two workers and the hundreds of processes that tests start would else compile the program anew each.
    compiled = {"PYTHONDONTWRITEBYTECODE": ""}
    return run([program("python"), "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments], compiled)


def main(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):  # a Windows console may know no 中文
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    commands = {"run": start_program, "test": start_tests}
    if not arguments or arguments[0] not in commands:
        say(__doc__ or "")
        return 2
    try:
        return commands[arguments[0]](arguments[1:])
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

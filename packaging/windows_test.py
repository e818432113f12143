"""What windows.py tries with the setup that it made: install, compare, use, update, break off, remove.

Within Wine every run gets a new Windows whose user is 測試 太郎; on Windows it takes the account that it runs in, and
refuses where Hashidate is installed or has data there. Pictures of windows and pages go to ``build``/pictures.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import windows_screen as screen
from build import ROOT, WINE, Stop, seen, started, version
from windows import PROGRAMS, contents_of

USER = "測試 太郎"
WINDOW, COMMAND = PROGRAMS
OPEN = 3  # the setup's exit status while the program is open
OLD = "0.0.9"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Hashidate"
CLASSES = r"HKCU\Software\Classes"
ENDING = ".hashidate"
TYPES = {ENDING: "Hashidate.Exchange", f"{ENDING}-backup": "Hashidate.Backup"}
PARTS = (0.05, 0.5, 0.9)  # of the time of an update, after which it is broken off


def need(holds: object, text: str) -> None:
    if not holds:
        raise Stop(text)


def done(text: str) -> None:
    print(f"  {text}: ok", flush=True)


class Profile:
    """A user's folders, and a way to run programs as that user."""

    def __init__(self, folder: Path) -> None:
        self.more: dict[str, str] = {}
        if WINE:
            prefix = folder / "profile"
            shutil.rmtree(prefix, ignore_errors=True)
            self.more = {"WINEPREFIX": str(prefix), "USER": USER, "LC_ALL": "C.UTF-8"}
            self._new_wine(prefix)
            self.home = prefix / "drive_c" / "users" / USER
            self.local = self.home / "AppData" / "Local"
            menu = self.home / "AppData" / "Roaming" / "Microsoft" / "Windows"
        else:
            self.home, self.local = Path.home(), Path(os.environ["LOCALAPPDATA"])
            menu = Path(os.environ["APPDATA"]) / "Microsoft" / "Windows"
        self.program = self.local / "Programs" / "Hashidate"
        self.data = self.local / "hashidate"
        self.link = menu / "Start Menu" / "Programs" / "橋立 Hashidate.lnk"
        need(not self.program.exists() and not self.data.exists(), "Hashidate is installed or has data here already.")

    def _new_wine(self, prefix: Path) -> None:
        sys.path.insert(0, str(ROOT / "packaging" / "windows" / "wine"))
        import setup

        setup.prefix(Path(WINE), prefix, **{key: self.more[key] for key in ("USER", "LC_ALL")})

    def environment(self, **more: str) -> dict[str, str]:
        known = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV", "QT_", "HASHIDATE"))}
        return {**known, **self.more, **more}

    def start(self, program: Path | str, *words: str, **more: str) -> subprocess.Popen[bytes]:
        """A program that goes on beside us."""
        line = [*started(program), *words]  # type: ignore[arg-type]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return subprocess.Popen([str(word) for word in line], env=self.environment(**more), **pipes)  # type: ignore[call-overload]

    def run(self, program: Path | str, *words: str, expect: int | None = 0, seconds: float = 600) -> str:
        """What a program prints; Stop where its status is not the expected one (None: any)."""
        line = [str(word) for word in [*started(program), *words]]  # type: ignore[arg-type]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        ended = subprocess.run(line, env=self.environment(), timeout=seconds, check=False, **pipes)  # type: ignore[call-overload]
        said = ended.stdout.decode(errors="replace")
        named = f"{Path(program).name} {' '.join(words)}"
        need(expect in (None, ended.returncode), f"{named}: status {ended.returncode}, not {expect}. {said[-800:]}")
        return said

    def command(self, *words: str, expect: int = 0) -> str:
        """The installed command line."""
        return self.run(self.program / COMMAND, *words, expect=expect)

    def registry(self, key: str, name: str = "") -> str:
        """A value of the registry; empty where it is not there."""
        said = self.run("reg", "query", key, *(["/v", name] if name else ["/ve"]), expect=None)
        line = next((line for line in said.splitlines() if " REG_" in line), "")
        return line.split(None, 2)[-1].strip() if line.split()[2:] else ""

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End a program at once, as a power cut would."""
        if WINE:
            subprocess.run(["wineserver", "-k"], env=self.environment(), check=False, timeout=60)
        else:
            process.kill()
        process.wait(60)


def tree(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` with the hash of what it holds."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def same(profile: Profile, wanted: dict[str, str]) -> None:
    """The installed folder is what was frozen, and the uninstaller."""
    found = tree(profile.program)
    need(found.pop("uninstall.exe", ""), "There is no uninstaller.")
    differ = sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name))
    need(not differ, f"The installed files differ from the build: {differ[:5]}")


def older(program: Path, work: Path) -> Path:
    """The frozen program under an older name, as if it were another version: with files that are gone now."""
    folder = work / "older"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(program, folder)
    name = contents_of(folder)
    other = f"program-{OLD}-".ljust(len(name), "0")
    (folder / name).rename(folder / other)
    for one in PROGRAMS:
        data = (folder / one).read_bytes()
        need(data.count(name.encode()) == 1, f"{one} does not say where its files are.")
        (folder / one).write_bytes(data.replace(name.encode(), other.encode()))
    (folder / other / "gone.txt").write_text("Only the old version had this.", encoding="utf-8")
    return folder


def uninstall(profile: Profile) -> None:
    profile.run(profile.program / "uninstall.exe", "/S")
    until(lambda: not profile.program.exists(), 120, "The program is still there after it was removed.")


def until(holds: Callable[[], object], seconds: float, text: str) -> None:
    """Wait for something; Stop where it does not come."""
    end = time.monotonic() + seconds
    while not holds():
        need(time.monotonic() < end, text)
        time.sleep(0.2)


def ended(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether a program ends within some seconds."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    return process.poll() is not None


@contextmanager
def opened(profile: Profile, *words: str, **more: str) -> Iterator[None]:
    """The window, as long as the block lasts; closed as a user closes it."""
    process = profile.start(profile.program / WINDOW, *words, **more)
    try:
        until(screen.windows, 180, "The window did not open.")
        screen.settle()
        yield
        for _try in range(4):  # a question that stands before the window is closed first
            screen.close_windows()
            if ended(process, 20):
                break
        need(process.poll() is not None, "The window was closed and the program goes on.")
        need(process.returncode == 0, f"The window ended with status {process.returncode}.")
    finally:
        if process.poll() is None:
            profile.kill(process)


def use(profile: Profile, pictures: Path) -> None:
    """The sample, a paper in each language, the window in each language, a pack."""
    work = profile.home / "試用 フォルダー"
    work.mkdir(exist_ok=True)
    place = seen(work)
    profile.command("sample")
    need((profile.data / "hashidate.db").is_file(), "The store is not where it belongs.")
    visit = profile.command("list", "events", "--delegation", "sample-2019", "--json")
    need('"kind": "visit"' in visit, "The sample has no visit.")
    for language in ("zh_TW", "ja", "both"):
        file = work / f"議程-{language}.pdf"
        words = ["--delegation", "sample-2019", "--language", language, "--output", f"{place}/{file.name}"]
        profile.command("print", "agenda", *words)
        data = file.read_bytes()
        need(data.startswith(b"%PDF-") and len(data) > 20_000, f"{file.name} is no paper.")
    profile.command("pack", "--delegation", "sample-2019", "--output", f"{place}/團務{ENDING}")
    need((work / f"團務{ENDING}").stat().st_size > 10_000, "The pack is empty.")
    need(profile.command("check").strip() == "ok", "The store does not pass check.")
    done("sample, agenda in both languages, pack, check")
    for language in ("zh_TW", "ja"):
        with opened(profile, "--language", language):
            screen.picture(pictures / f"window-{language}.png")
            screen.keys("ctrl+shift+l")
            screen.settle()
            screen.picture(pictures / f"window-{language}-switched.png")
    done("window opened, language switched, closed")
    with opened(profile, f"{place}/團務{ENDING}".replace("/", "\\")):
        screen.picture(pictures / "pack.png")
        second = profile.start(profile.program / WINDOW, f"{place}/團務{ENDING}".replace("/", "\\"))
        need(ended(second, 60) and not second.returncode, "A second start does not hand its file to the open window.")
    done("a pack opened as by a double click, and again in the window that is open")


def moments(profile: Profile, after: dict[str, str], seconds: float) -> dict[str, Callable[[float], bool]]:
    """When updates are broken off: parts of the time that one takes, and each step in which names change."""
    name = next(file for file in after if "/" in file).partition("/")[0]

    def is_new(file: str) -> bool:
        with suppress(OSError):
            return hashlib.sha256((profile.program / file).read_bytes()).hexdigest() == after[file]
        return False

    return {
        **{f"after {part:.0%}": (lambda gone, part=part: gone > part * seconds) for part in PARTS},  # type: ignore[misc]
        "the new folder has its name": lambda _gone: (profile.program / name).is_dir(),
        "the command line is new": lambda _gone: is_new(COMMAND),
        "the window is new": lambda _gone: is_new(WINDOW),
    }


def broken_off(profile: Profile, setups: tuple[Path, Path], trees: tuple[dict[str, str], ...], seconds: float) -> None:
    """However early an update ends, what starts is the whole old program or the whole new one."""
    found = {"old": 0, "new": 0}
    after = trees[1]
    for text, reached in moments(profile, after, seconds).items():
        profile.run(setups[0], "/S")  # the older version again, also over what was broken off before
        same(profile, trees[0])
        process, began = profile.start(setups[1], "/S"), time.monotonic()
        while process.poll() is None and not reached(time.monotonic() - began):
            time.sleep(0.01)
        profile.kill(process)
        there = tree(profile.program)
        for name in PROGRAMS:
            one = next((kind for kind in trees if kind[name] == there.get(name)), {})
            need(one, f"{text}: {name} is neither old nor new.")
            lost = [file for file in one if file not in PROGRAMS and there.get(file) != one[file]]
            need(not lost, f"{text}: {name} lacks {lost[:3]}.")
        found["new" if there[WINDOW] == after[WINDOW] else "old"] += 1
        need(profile.command("--version").startswith("Hashidate "), f"{text}: the program does not start.")
    need(found["old"], "No update was broken off early enough.")
    done(f"update broken off {sum(found.values())} times: {found['old']} times the old program, {found['new']} the new")


def prove(build: Path, setup: Path) -> None:
    """All of it, in the order in which a user meets it; Stop says what does not hold."""
    print("Trying the setup:", flush=True)
    pictures, program = build / "pictures", build / "dist" / "hashidate"
    pictures.mkdir(exist_ok=True)
    old, old_setup = older(program, build), build / "older-setup.exe"
    now, before = tree(program), tree(old)
    with screen.ready(build):
        profile = Profile(build)
        try:
            profile.run(old_setup, "/S")
            same(profile, before)
            need(profile.link.is_file(), "It is not in the start menu.")
            need(profile.registry(UNINSTALL, "DisplayVersion") == OLD, "Windows does not know the version.")
            done("installed silently, every file as in the build, start menu, list of programs")
            for ending, kind in TYPES.items():
                need(profile.registry(rf"{CLASSES}\{ending}") == kind, f"{ending} belongs to nobody.")
                opens = profile.registry(rf"{CLASSES}\{kind}\shell\open\command")
                need(opens.endswith(f'{WINDOW}" "%1"'), f"A double click on {ending} starts {opens}.")
            done("packs and backups belong to the program")
            use(profile, pictures)
            with opened(profile):
                profile.run(setup, "/S", expect=OPEN)
                profile.run(profile.program / "uninstall.exe", "/S", expect=None)
                time.sleep(3)
                same(profile, before)
            done("neither updated nor removed while it is open")
            began = time.monotonic()
            profile.run(setup, "/S")
            seconds = time.monotonic() - began
            same(profile, now)
            need(profile.registry(UNINSTALL, "DisplayVersion") == version(), "Windows does not know the new version.")
            need(profile.command("check").strip() == "ok", "The data did not survive the update.")
            done(f"updated in place in {seconds:.0f} s, nothing of the old version left, the data are there")
            broken_off(profile, (old_setup, setup), (before, now), seconds)
            profile.run(setup, "/S")
            same(profile, now)
            (profile.program / contents_of(program) / "base_library.zip").write_bytes(b"damaged")
            profile.run(setup, "/S")
            same(profile, now)
            done("the same version again mends what was damaged")
            uninstall(profile)
            gone(profile)
            need((profile.data / "hashidate.db").is_file(), "The data went with the program.")
            profile.run(setup, "/S")
            need(profile.command("check").strip() == "ok", "The data are not there after a new installation.")
            done("removed, the data stayed and are there when it comes back")
            if WINE:
                screen.pages(profile, setup, pictures)
                gone(profile)
                need(not profile.data.exists(), "The data stayed although the user asked for their removal.")
                need((profile.home / "試用 フォルダー").is_dir(), "Files of the user were removed.")
                done("clicked through in both languages; data removed when asked")
            else:
                uninstall(profile)
        finally:
            shutil.rmtree(old, ignore_errors=True)
            if WINE:
                subprocess.run(["wineserver", "-k"], env=profile.environment(), check=False, timeout=60)


def gone(profile: Profile) -> None:
    """Nothing of the program is left."""
    need(not profile.link.exists(), "It is still in the start menu.")
    classes = [rf"{CLASSES}\{name}" for name in (*TYPES, *TYPES.values())]
    for key in (UNINSTALL, *classes, r"HKCU\Software\Hashidate"):
        said = profile.run("reg", "query", key, expect=None)
        need("HKEY_" not in said, f"{key} is still there.")

"""What packaging/linux_test.py holds against the program wherever it was installed: files, papers, the window."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

import linux
from build import Stop
from emptydebian import HOME, Debian, Screen, kill, said_by, until

STORE, PACK = "範例 trip.db", "給 李.hashidate"
LANGUAGES = {"none": "", "zh_TW": "zh_TW.UTF-8", "ja": "ja_JP.UTF-8"}


class Given(NamedTuple):
    """The files to prove, the same of an older version, and what each must contain."""

    source: Path
    deb: Path
    run: Path
    older_deb: Path
    older_run: Path
    fresh: dict[str, str]
    older: dict[str, str]
    names: tuple[str, str]  # folders of the new and the older program
    pictures: Path


def note(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {text}", flush=True)


def hold(fact: object, otherwise: str) -> None:
    if not fact:
        raise Stop(otherwise)


class Installed(NamedTuple):
    """The program in an empty system: where its versions lie, and the command that a person types."""

    system: Debian
    folder: Path  # lib/hashidate
    command: str
    given: Given

    def program(self) -> dict[str, str]:
        """What lies where the link points to."""
        found = linux.sums(self.folder / (self.folder / "program").readlink())
        found.pop("uninstall.sh", None)
        return found

    def whole(self, *, old: bool = False, new: bool = True) -> None:
        """The files are exactly those of a build, and the program works on the user's store."""
        allowed = [one for one, may in ((self.given.older, old), (self.given.fresh, new)) if may]
        found = self.program()
        if old and new:  # what a killed dpkg left beside the files goes with its next run
            found = {place: digest for place, digest in found.items() if not place.endswith((".dpkg-tmp", ".dpkg-new"))}
        if found not in allowed:
            odd = sorted(set(found.items()) ^ set(allowed[-1].items()))[:5]
            raise Stop(f"{len(found)} files that are of no build, such as {odd}")
        listed = self.call("list", "delegations", "--json")
        hold("sample-2019" in listed, f"the store is not read: {listed}")

    def alone(self) -> None:
        """No other version lies beside it."""
        left = {path.name for path in self.folder.iterdir()} - {".lock", "program"}
        hold(len(left) == 1, f"beside each other: {left}")

    def call(self, *arguments: str, expect: int | None = 0, **environment: str) -> str:
        return self.system.run(self.command, "--store", STORE, *arguments, user=True, expect=expect, **environment)


def papers(installed: Installed) -> None:
    """The sample's agenda in each language and in both, under each locale."""
    for name, locale in LANGUAGES.items():
        for language, words in (("zh_TW", "議程"), ("ja", "次第"), ("both", "次第")):
            target = f"{name} 議程 {language}.pdf"
            installed.call("print", "agenda", "--language", language, "--output", target, LANG=locale)
            text = said_by(["pdftotext", str(installed.system.home / target), "-"])
            hold(words in text, f"{target} does not say {words}: {text[:200]}")


def look(installed: Installed, screened: Screen, kind: str) -> None:
    """The window as it first opens under each locale, its language switched; pictures for a person to look at."""
    settings = installed.system.home / ".config" / "hashidate"
    for name, locale in LANGUAGES.items():
        shutil.rmtree(settings, ignore_errors=True)
        opened = open_window(installed, screened, LANG=locale)
        stem = installed.given.pictures / f"{kind}-{name}"
        shown = screened.picture(stem.with_name(f"{stem.name}-first.png"))
        screened.press("ctrl+shift+l")
        time.sleep(1)
        other = screened.picture(stem.with_name(f"{stem.name}-switched.png"))
        hold(shown != other, f"{kind} {name}: the language does not switch")
        close(opened, screened)
        kept = "".join(path.read_text("utf-8") for path in settings.glob("settings*"))
        hold(('"ja"' in kept) != (name == "ja"), f"{kind} {name}: the other language is not remembered: {kept}")


def hold_data(system: Debian, before: dict[str, str]) -> None:
    """Removing touched nothing of the user's."""
    after = data(system)
    changed = {place for place in before.keys() | after.keys() if before.get(place) != after.get(place)}
    hold(not changed, f"the user's files are not as they were: {sorted(changed)}")


def double_click(installed: Installed, screened: Screen, kind: str, share: str) -> None:
    """What a desktop does with the menu entry and a pack: the window opens with it, and a second one is handed over."""
    system, entry = installed.system, f"{share}/applications/hashidate.desktop"
    shown = {"DISPLAY": screened.name, "LANG": "zh_TW.UTF-8"}
    stem = installed.given.pictures / kind
    opened = system.start("gio", "launch", entry, user=True, **shown)
    until("the first window opens", lambda: bool(screened.window()))
    screened.picture(stem.with_name(f"{kind}-first-start.png"))
    kill(opened)
    until("the first window is gone", lambda: not screened.window())
    system.run(installed.command, "sample", user=True)
    installed.call("pack", "--output", PACK)
    for again in (False, True):  # a pack starts the program; a pack comes into the window that is open
        opened = system.start("gio", "launch", entry, *(() if again else (PACK,)), user=True, **shown)
        until("the window opens", lambda: bool(screened.window()))
        seen = screened.picture(stem.with_name(f"{kind}-{'open' if again else 'pack'}.png"))
        if again:
            system.run(installed.command, PACK, user=True, **shown)
            time.sleep(2)
            after = screened.picture(stem.with_name(f"{kind}-open-pack.png"))
            hold(seen != after, f"{kind}: the pack did not come into the open window")
        screened.press("ctrl+q")
        until("the window closes", lambda: not screened.window(), 30)
        opened.wait()


def open_window(installed: Installed, screened: Screen, **environment: str) -> subprocess.Popen[bytes]:
    started = installed.system.start(
        installed.command, "--store", f"{HOME}/{STORE}", user=True, DISPLAY=screened.name, **environment
    )
    until("the window opens", lambda: bool(screened.window()) or started.poll() is not None)
    hold(started.poll() is None, f"the program ended with status {started.poll()}")
    return started


def close(opened: subprocess.Popen[bytes], screened: Screen) -> None:
    screened.press("ctrl+q")
    until("the window closes", lambda: opened.poll() is not None, 30)
    hold(opened.returncode == 0, f"closed with status {opened.returncode}")


def data(system: Debian) -> dict[str, str]:
    """The user's files but for the program's."""
    return {
        place: digest
        for place, digest in linux.sums(system.home).items()
        if not re.match(r"\.(local/(lib|bin|share/(icons|applications|mime|metainfo))|cache)/", place)
    }


def known_files(system: Debian, share: str) -> None:
    """A desktop finds the program for a pack and a backup, by name and, under another name, by their first bytes."""
    system.apt("install", "shared-mime-info", "desktop-file-utils", "libglib2.0-bin")
    system.run("desktop-file-validate", f"{share}/applications/hashidate.desktop")
    if share.startswith(HOME):
        system.run("update-mime-database", f"{share}/mime", user=True)
        system.run("update-desktop-database", f"{share}/applications", user=True)
    for name, begin, kind in (
        ("a.hashidate", b"age-encryption.org/v1\n", "pack"),
        ("a.hashidate-backup", b"HASHIDATE\x1aSTORE\n", "backup"),
        ("without an ending", b"HASHIDATE\x1aPACK\n", "pack"),
    ):
        (system.home / name).write_bytes(begin + bytes(100))
        said = system.run("gio", "info", "-a", "standard::content-type", name, user=True, LANG="C.UTF-8")
        hold(f"application/vnd.hashidate.{kind}" in said, f"{name} is no {kind}: {said}")
        (system.home / name).unlink()
        said = system.run("gio", "mime", f"application/vnd.hashidate.{kind}", user=True, LANG="C.UTF-8")
        hold("hashidate.desktop" in said, f"nothing opens a {kind}: {said}")

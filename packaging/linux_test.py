"""Prove the .deb and the .run of packaging/linux.py where nothing is installed, before they are handed to anybody.

    sudo python3 packaging/linux_test.py [--build build] [--keep FOLDER] [--pictures FOLDER] [--only deb|run]

In an empty Debian in a folder, as a user without rights whose home has a blank and Chinese letters, without a network:
contents file by file, libraries, the window in each language, papers, an update over an older version, refusal while
the program is open, an update killed at many points, removal that leaves the data, kinds of files, systems without a
locale and without the libraries. A release step of half an hour; needs root, debootstrap, strace, xvfb, xdotool,
imagemagick, poppler-utils, appstream and this machine's package sources. Mounts lie in a namespace of their own.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import linux
from build import ROOT, Stop, version
from emptydebian import HOME, UID, Debian, Screen, kill, said_by, screen, until

OLDER = "0.0.9"
TOOLS = ("debootstrap", "strace", "Xvfb", "xdotool", "import", "pdftotext", "unshare", "objdump", "appstreamcli")
STORE = "範例 trip.db"
LANGUAGES = {"none": "", "zh_TW": "zh_TW.UTF-8", "ja": "ja_JP.UTF-8"}


class Given(NamedTuple):
    """The files to prove, the same of an older version, and what each must contain."""

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


def prepare(build: Path, work: Path, pictures: Path) -> Given:
    """The older version is the same program with one file more, which must be gone after an update."""
    number = version()
    deb, run = (
        next(iter(build.glob(f"hashidate{sign}{number}*.{end}")), None) for sign, end in (("_", "deb"), ("-", "run"))
    )
    if deb is None or run is None:
        raise Stop(f"{build} lacks the files of version {number}. Start packaging/linux.py first.")
    source, changed = build / "dist" / "hashidate", work / "build" / "dist" / "hashidate"
    shutil.copytree(source, changed, symlinks=True)
    (changed / "_internal" / "of-the-older-version.txt").write_text("older\n")
    shutil.copytree(build / "stage", work / "build" / "stage", ignore=shutil.ignore_patterns("stripped", "resources"))
    older, fresh = linux.sums(changed), linux.sums(source)
    names = (linux.folder_name(source, number), linux.lay_out(work / "build", work / "tree", OLDER))
    shutil.rmtree(work / "build")
    script = linux.stub(names[1], OLDER, linux.asked(source), 300_000)
    older_run = linux.make_run(work / "tree", script, OLDER, work, work, "xz -0 -T0")
    linux.deb_root(work / "tree", names[1], work / "root")
    depending = said_by(["dpkg-deb", "-f", str(deb), "Depends"]).strip()
    older_deb = linux.make_deb(work / "root", OLDER, depending, linux.MAINTAINER, work, "-Znone")
    shutil.rmtree(work / "root")
    return Given(deb, run, older_deb, older_run, fresh, older, names, pictures)


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
    """The window under each locale, its language switched, closed by keys; pictures for a person to look at."""
    for name, locale in LANGUAGES.items():
        opened = open_window(installed, screened, LANG=locale)
        stem = installed.given.pictures / f"{kind}-{name}"
        shown = screened.picture(stem.with_name(f"{stem.name}-first.png"))
        screened.press("ctrl+shift+l")
        time.sleep(1)
        other = screened.picture(stem.with_name(f"{stem.name}-switched.png"))
        hold(shown != other, f"{kind} {name}: the language does not switch")
        close(opened, screened)


def open_window(installed: Installed, screened: Screen, **environment: str) -> object:
    started = installed.system.start(
        installed.command, "--store", f"{HOME}/{STORE}", user=True, DISPLAY=screened.name, **environment
    )
    until("the window opens", lambda: bool(screened.window()) or started.poll() is not None)
    hold(started.poll() is None, f"the program ended with status {started.poll()}")
    return started


def close(opened: object, screened: Screen) -> None:
    screened.press("ctrl+q")
    until("the window closes", lambda: opened.poll() is not None, 30)  # type: ignore[attr-defined]
    hold(opened.returncode == 0, f"closed with status {opened.returncode}")  # type: ignore[attr-defined]


def data(system: Debian) -> dict[str, str]:
    """The user's files but for the program's."""
    return {
        place: digest
        for place, digest in linux.sums(system.home).items()
        if not re.match(r"\.(local/(lib|bin|share/(icons|applications|mime|metainfo))|cache)/", place)
    }


def prove_deb(given: Given, system: Debian, screened: Screen) -> None:
    installed = Installed(system, system.root / "usr" / "lib" / "hashidate", "/usr/bin/hashidate", given)
    for deb in (given.deb, given.older_deb):
        said_by(["cp", str(deb), str(system.root / "root")])
    new, older = f"/root/{given.deb.name}", f"/root/{given.older_deb.name}"
    system.apt("update")
    system.apt("install", older)
    installed.call("sample")
    installed.whole(old=True, new=False)
    note("deb: installed on the bare system by apt, the older version is whole")
    hold(not (bad := system.lacking(installed.folder / given.names[1])), f"libraries that nobody brings: {bad}")
    note("deb: the loader finds every library")

    opened = open_window(installed, screened)
    for step in (("install", new), ("remove", "hashidate")):
        said = system.apt(*step, expect=100)
        hold("橋立正在執行中" in said, f"no sentence about the open program: {said}")
        installed.whole(old=True, new=False)
    close(opened, screened)
    note("deb: refuses to be updated or removed while the program is open")

    killed_dpkg(installed, new)
    system.run("dpkg", "--configure", "-a", expect=None)
    system.apt("install", "--reinstall", "--allow-downgrades", new)
    installed.whole()
    installed.alone()
    hold(installed.call("check") == "ok\n", "the store is not sound after the update")
    note("deb: update after all kills: the new program alone, file by file; store ok")

    strange = system.run("find", "/usr/lib/hashidate", "!", "-user", "root", "-o", "-perm", "/6022", "!", "-type", "l")
    hold(not strange, f"rights: {strange}")
    hold(not (said := system.run("dpkg", "--verify", "hashidate")), f"dpkg --verify: {said}")
    system.apt("install", "locales")
    for locale in LANGUAGES.values():
        if locale:
            system.run("localedef", "-i", locale.partition(".")[0], "-f", "UTF-8", locale)
    papers(installed)
    note("deb: agendas printed, without a locale and with zh_TW and ja")
    look(installed, screened, "deb")
    note("deb: the window, and its language switched")
    said = system.run(installed.command, "self-test", user=True)
    hold(re.search(r"^pages: ok$", said, re.MULTILINE), f"self-test: {said[-500:]}")
    note("deb: self-test")

    known_files(system, "/usr/share")
    note("deb: desktops know the menu entry and both kinds of files")
    before = data(system)
    listed = system.run("dpkg", "-L", "hashidate").splitlines()
    system.apt("remove", "hashidate")
    system.apt("install", new)
    installed.whole()
    system.apt("purge", "hashidate")
    left = [name for name in listed if "hashidate" in name and (system.root / name[1:]).exists()]
    hold(not left, f"left behind: {left}")
    hold(data(system) == before, "removing changed the user's files")
    note("deb: removed and purged, nothing left of the program, the data as they were")


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


def killed_dpkg(installed: Installed, new: str) -> None:
    """dpkg dies at many of its renames and removals: what the link points to is whole each time."""
    system, seen = installed.system, set()
    for call, counts in (("rename", (3, 150, 400, 450, 480, 490, 500, 510, 520, 530, 540)), ("unlink", (40, 200, 500))):
        for count in counts:
            inject = ["-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={count}"]
            words = system.words("dpkg", "--force-confold", "-i", new)
            said_by(["strace", "-f", "-qq", "-o", "/dev/null", *inject, *words], None)
            installed.whole(old=True)
            now = (installed.folder / "program").readlink().name
            seen.add(now)
            (system.root / "var/lib/dpkg/lock-frontend").unlink(missing_ok=True)
            note(f"deb: killed at {call} {count}: {now} works")
    hold(len(seen) == 2, f"the kills saw only {seen}")


def prove_run(given: Given, system: Debian, screened: Screen) -> None:
    local = system.home / ".local"
    installed = Installed(system, local / "lib" / "hashidate", f"{HOME}/.local/bin/hashidate", given)
    for run in (given.run, given.older_run):
        shutil.copyfile(run, system.home / run.name)
    new, older = given.run.name, given.older_run.name
    system.apt("update")
    for language, words in (
        ("zh_TW.UTF-8", "缺少必要的系統套件"),
        ("ja_JP.UTF-8", "必要なシステムパッケージ"),
        ("", "System packages"),
    ):
        said = system.run("sh", older, user=True, expect=1, LANG=language)
        hold(words in said, f"what is missing is not said: {said}")
    for _turn in range(3):
        typed = re.search(r"^ +sudo (apt install .+)$", said, re.MULTILINE)
        hold(typed, f"no command: {said}")
        note(f"run: the bare system lacks something: {typed[1]}")  # type: ignore[index]
        hold(not (local / "bin" / "hashidate").exists(), "installed although something is missing")
        system.apt(*typed[1].split()[1:])  # type: ignore[index]
        said = system.run("sh", older, user=True, expect=None, LANG="")
        if "Installed:" in said:
            break
    note(f"run: and then installs: {said.strip()}")
    outside(installed, new)
    installed.call("sample")
    installed.whole(old=True, new=False)

    opened = open_window(installed, screened)
    for step in ((new,), (new, "--uninstall")):
        said = system.run("sh", *step, user=True, expect=1, LANG="zh_TW.UTF-8")
        hold("橋立正在執行中" in said, f"no sentence about the open program: {said}")
        installed.whole(old=True, new=False)
    close(opened, screened)
    note("run: refuses to update or remove while the program is open")

    broken = bytearray(given.run.read_bytes())
    broken[len(broken) // 2] ^= 1
    (system.home / "broken.run").write_bytes(broken)
    said = system.run("sh", "broken.run", user=True, expect=1, LANG="zh_TW.UTF-8")
    hold("檔案已損毀" in said, f"a damaged file: {said}")
    (system.home / "broken.run").unlink()
    installed.whole(old=True, new=False)
    killed_run(installed, new, older)
    system.run("sh", new, "--silent", user=True)
    installed.whole()
    installed.alone()
    system.run("sh", new, user=True)  # the same once more
    installed.whole()
    installed.alone()
    hold(installed.call("check") == "ok\n", "the store is not sound after the update")
    note("run: update after all kills: the new program alone, file by file; store ok")
    papers(installed)
    look(installed, screened, "run")
    known_files(system, f"{HOME}/.local/share")
    note("run: papers, window, kinds of files")

    before = data(system)
    said = system.run(
        "sh", f"{HOME}/.local/lib/hashidate/program/uninstall.sh", "--uninstall", user=True, LANG="ja_JP.UTF-8"
    )
    hold("データは残っています" in said, f"uninstalling said {said}")
    left = [place for place in linux.sums(local) if "hashidate" in place and not place.startswith("share/hashidate/")]
    hold(not left, f"left behind: {left}")
    hold(data(system) == before, "uninstalling changed the user's files")
    note("run: removed, nothing left of the program, the data as they were")


def outside(installed: Installed, new: str) -> None:
    """Installing and starting write nothing outside the home."""
    root = installed.system.root
    stamp = root / "stamp"
    stamp.touch()
    time.sleep(0.1)
    installed.system.run("sh", installed.given.older_run.name, user=True)
    installed.call("sample", "--help")
    found = said_by(["find", str(root), "-xdev", "-newer", str(stamp), "!", "-path", f"{installed.system.home}*"])
    own = said_by(
        ["find", str(root), "-xdev", "-uid", str(UID), "!", "-path", f"{installed.system.home}*", "-type", "f"]
    )
    hold(not found.strip() and not own.strip(), f"written outside the home: {found}{own}")
    note("run: nothing is written outside the home")


def killed_run(installed: Installed, new: str, older: str) -> None:
    """The installer and all that it began die after some time, or as soon as something is seen on the disk."""
    system, folder, names = installed.system, installed.folder, installed.given.names
    begun = time.monotonic()
    system.run("sh", older, user=True)
    whole = time.monotonic() - begun
    facts = {
        f"{part:.0%} of the time": (lambda part=part: time.monotonic() - started > part * whole)  # type: ignore[misc]
        for part in (0.1, 0.3, 0.5, 0.7, 0.85, 0.95)
    }
    facts["the new folder is there"] = lambda: (folder / names[0]).exists()
    facts["the link is switched"] = lambda: (folder / "program").readlink().name == names[0]
    facts["the old folder is half gone"] = lambda: not (folder / names[1] / "hashidate").exists()
    seen = set()
    for what, fact in facts.items():
        system.run("sh", older, user=True)
        started = time.monotonic()
        process = system.start("sh", new, user=True)
        while not fact() and process.poll() is None:
            time.sleep(0.0005)
        kill(process)
        installed.whole(old=True)
        seen.add(now := (folder / "program").readlink().name)
        note(f"run: killed, {what}: {now} works")
    hold(len(seen) == 2, f"the kills saw only {seen}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="where packaging/linux.py made the files")
    parser.add_argument("--keep", type=Path, help="keep the bare system in this folder for the next run")
    parser.add_argument("--pictures", type=Path, help="default: pictures, beside the files")
    parser.add_argument("--suite", default="bookworm", help="release of Debian")
    parser.add_argument("--only", choices=("deb", "run"))
    chosen = parser.parse_args()
    if os.geteuid() != 0:
        print("linux_test.py: root is needed for debootstrap and chroot", file=sys.stderr)
        return 2
    if os.environ.get("HASHIDATE_APART") != "1":
        words = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        os.execvpe(words[0], words, {**os.environ, "HASHIDATE_APART": "1"})
    pictures = (chosen.pictures or chosen.build / "pictures").absolute()
    pictures.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="hashidate-linux-"))
    try:
        if absent := [tool for tool in TOOLS if shutil.which(tool) is None]:
            raise Stop(f"These are not installed: {', '.join(absent)}")
        said_by(["appstreamcli", "validate", "--no-net", str(linux.FILES / "tw.hashidate.Hashidate.metainfo.xml")])
        given = prepare(chosen.build.absolute(), work, pictures)
        note(f"{given.deb.name} and {given.run.name}, against {len(given.fresh)} files of the build")
        with screen() as screened:
            for kind, prove in (("deb", prove_deb), ("run", prove_run)):
                if chosen.only in (None, kind):
                    prove(given, Debian(work / kind, chosen.suite, chosen.keep or work / "keep"), screened)
    except (Stop, OSError) as error:
        print(f"linux_test.py: {error}", file=sys.stderr)
        return 1
    finally:
        said_by(["sh", "-c", f"grep -o ' {work}[^ ]*' /proc/mounts | sort -r | xargs -r -n 1 umount"], None)
        said_by(["rm", "-rf", "--one-file-system", str(work)], None)
    print(
        "Both files hold what they promise." if chosen.only is None else f"The .{chosen.only} holds what it promises."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

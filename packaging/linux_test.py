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
from collections.abc import Callable
from functools import partial
from operator import lt
from pathlib import Path

import linux
from build import ROOT, Stop, version
from emptydebian import HOME, UID, Debian, Screen, kill, said_by, screen
from linux_trials import (
    LANGUAGES,
    Given,
    Installed,
    close,
    data,
    double_click,
    hold,
    hold_data,
    known_files,
    look,
    note,
    open_window,
    papers,
)

OLDER = "0.0.9"
TOOLS = ("debootstrap", "strace", "Xvfb", "xdotool", "import", "pdftotext", "unshare", "objdump", "appstreamcli")


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
    return Given(source, deb, run, older_deb, older_run, fresh, older, names, pictures)


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

    killed_dpkg(installed, older, new)
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
    double_click(installed, screened, "deb", "/usr/share")
    note("deb: desktops know the menu entry and both kinds of files, and a double click opens a pack")
    listed = system.run("dpkg", "-L", "hashidate").splitlines()
    for how in ("remove", "purge"):
        system.apt("install", new)
        installed.whole()
        before = data(system)
        system.apt(how, "hashidate")
        left = [name for name in listed if "hashidate" in name and (system.root / name[1:]).exists()]
        hold(not left, f"left behind: {left}")
        hold_data(system, before)
    note("deb: removed and purged, nothing left of the program, the data as they were")


def killed_dpkg(installed: Installed, older: str, new: str) -> None:
    """dpkg dies at renames and removals around the switch of the link: what the link points to is whole each time."""
    system, seen = installed.system, set()
    traced = system.root.parent / "trace"

    def dpkg(*options: str) -> None:
        system.run("dpkg", "--force-downgrade", "-i", older)
        said_by(["strace", "-f", "-qq", "-o", str(traced), *options, *system.words("dpkg", "-i", new)], None)

    dpkg("-e", "trace=rename,unlink")
    done = [line.split(maxsplit=1) for line in traced.read_text(errors="replace").splitlines()]
    main = next(pid for pid, call in done if call.endswith('hashidate/program") = 0'))
    calls = [call for pid, call in done if pid == main]
    switched = next(index for index, call in enumerate(calls) if call.endswith('hashidate/program") = 0'))
    for index in (
        0,
        switched // 2,
        switched - 1,
        switched,
        switched + 1,
        switched + 30,
        len(calls) - 300,
        len(calls) - 9,
    ):
        name = calls[index].partition("(")[0]
        count = sum(call.startswith(f"{name}(") for call in calls[: index + 1])
        dpkg("-e", f"trace={name}", "-e", f"inject={name}:signal=SIGKILL:when={count}")
        installed.whole(old=True)
        seen.add(now := (installed.folder / "program").readlink().name)
        note(f"deb: killed at {name} {count} of dpkg: {now} works")
    hold(seen == set(installed.given.names), f"the kills saw only {seen}")


def prove_run(given: Given, system: Debian, screened: Screen) -> None:
    local = system.home / ".local"
    installed = Installed(system, local / "lib" / "hashidate", f"{HOME}/.local/bin/hashidate", given)
    for run in (given.run, given.older_run):
        shutil.copyfile(run, system.home / run.name)
    new, older = given.run.name, given.older_run.name
    system.apt("update")
    bare_start(given, system)
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
    double_click(installed, screened, "run", f"{HOME}/.local/share")
    note("run: papers, window, kinds of files")

    before = data(system)
    said = system.run(
        "sh", f"{HOME}/.local/lib/hashidate/program/uninstall.sh", "--uninstall", user=True, LANG="ja_JP.UTF-8"
    )
    hold("データは残っています" in said, f"uninstalling said {said}")
    left = [place for place in linux.sums(local) if "hashidate" in place and not place.startswith("share/hashidate/")]
    hold(not left, f"left behind: {left}")
    hold_data(system, before)
    note("run: removed, nothing left of the program, the data as they were")


def bare_start(given: Given, system: Debian) -> None:
    """The program itself, brought there without an installer, says in a sentence what the system lacks."""
    portable = system.home / "portable"
    shutil.copytree(given.source, portable, symlinks=True)
    for language, words in (("zh_TW.UTF-8", "系統缺少 lib"), ("ja_JP.UTF-8", "システムに lib")):
        said = system.run(f"{HOME}/portable/hashidate", user=True, expect=1, DISPLAY=":0", LANG=language)
        hold(said.startswith(words) and said.count("\n") == 1, f"no sentence about a library: {said}")
    shutil.rmtree(portable)
    note(f"run: the program alone says: {said.strip()}")


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
    facts: dict[str, Callable[[float], bool]] = {
        "the new folder is there": lambda passed: (folder / names[0]).exists(),
        "the link is switched": lambda passed: (folder / "program").readlink().name == names[0],
        "the old folder is half gone": lambda passed: not (folder / was / "hashidate").exists(),
    }
    for part in (0.1, 0.3, 0.5, 0.7, 0.85, 0.95):
        facts[f"after {part:.0%} of the time"] = partial(lt, part * whole)
    seen = set()
    for what, fact in facts.items():
        system.run("sh", older, user=True)
        was, begun = (folder / "program").readlink(), time.monotonic()
        process = system.start("sh", new, user=True)
        while not fact(time.monotonic() - begun) and process.poll() is None:
            time.sleep(0.0005)
        kill(process)
        installed.whole(old=True)
        now = (folder / "program").readlink().name
        seen.add(now.rpartition("-")[0])
        note(f"run: killed, {what}: {now} works")
    hold(seen == {OLDER, version()}, f"the kills saw only {seen}")


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
        end_to_end = [sys.executable, str(ROOT / "packaging" / "e2e_cli.py"), str(given.source / "hashidate")]
        note(f"the frozen command line: {said_by(end_to_end).splitlines()[-1]}")
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

"""An empty Debian in a folder, and a screen to look at: what packaging/linux_test.py installs into. Needs root."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from build import Stop

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
USER, UID = "wang", 4321
HOME = "/home/測試 太郎"
SECONDS = 900
NO_TIMES = ("-strip", "-define", "png:exclude-chunks=date,time")  # the same picture is the same file


def said_by(words: list[str], expect: int | None = 0, **more: object) -> str:
    """What a command prints, both ways; Stop where its status is another."""
    try:
        done = subprocess.run(  # type: ignore[call-overload]
            words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS, **more
        )
    except subprocess.TimeoutExpired as error:
        raise Stop(f"{' '.join(words[-3:])}: not done after {SECONDS} s") from error
    text: str = done.stdout.decode(errors="replace")
    if expect is not None and done.returncode != expect:
        raise Stop(f"{' '.join(words)}: status {done.returncode}, expected {expect}\n{text[-3000:]}")
    return text


def sources(suite: str) -> list[str]:
    """A line for each package source of this machine that carries ``suite``: address, release, part."""
    asked = ["apt-get", "indextargets", "--format", "$(SITE) $(RELEASE) $(COMPONENT)", "Created-By: Packages"]
    lines = {line for line in said_by(asked).splitlines() if line.split()[1].startswith(suite)}
    if not lines:
        raise Stop(f"This machine has no package source of {suite}.")
    return sorted(lines, key=lambda line: (line.split()[1] != suite, line))


def bare(suite: str, keep: Path) -> Path:
    """The smallest Debian there is, made once into ``keep``."""
    made = keep / f"{suite}-minbase"
    if not made.exists():
        part = made.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        keep.mkdir(parents=True, exist_ok=True)
        said_by(["debootstrap", "--variant=minbase", suite, str(part), sources(suite)[0].split()[0]])
        part.rename(made)
    return made


class Debian:
    """A copy of the bare system with one user, whose home has a blank and Chinese letters. Mounts end with us."""

    def __init__(self, root: Path, suite: str, keep: Path) -> None:
        self.root = root
        self.environment = {"PATH": PATH, "HOME": "/root"}
        said_by(["cp", "-a", "--reflink=auto", str(bare(suite, keep)), str(root)])
        self._lend(suite)
        for what, where in (("/dev", "dev"), ("/tmp/.X11-unix", "tmp/.X11-unix")):
            (root / where).mkdir(parents=True, exist_ok=True)
            said_by(["mount", "--bind", what, str(root / where)])
        said_by(["mount", "-t", "proc", "proc", str(root / "proc")])
        self.run("useradd", "--create-home", "--home-dir", HOME, "--uid", str(UID), USER)

    def _lend(self, suite: str) -> None:
        """How this machine reaches packages; no package and no tool."""
        apt = self.root / "etc" / "apt"
        (apt / "sources.list").write_text("".join(f"deb {line}\n" for line in sources(suite)), encoding="utf-8")
        settings = said_by(["apt-config", "dump"]).splitlines()
        kept = [line for line in settings if re.match(r'Acquire::(?!IndexTargets)\S+ "[^"]', line)]
        (apt / "apt.conf.d" / "90lent").write_text("\n".join(kept) + "\n", encoding="utf-8")
        for name in ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt"):
            if Path(name).is_file():
                (self.root / name[1:]).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(name, self.root / name[1:])
        self.lent = {name: value for name, value in os.environ.items() if name.casefold().endswith("_proxy")}

    @property
    def home(self) -> Path:
        return self.root / HOME[1:]

    def words(self, *command: str, user: bool = False, network: bool = False, **environment: str) -> list[str]:
        """``command`` in here: as root or as the user, with an empty environment but for what is named."""
        known = {**self.environment, **(self.lent if network else {})}
        known |= {"HOME": HOME, "USER": USER, "LOGNAME": USER} if user else {"DEBIAN_FRONTEND": "noninteractive"}
        who = [f"--userspec={UID}:{UID}", "--groups="] if user else []
        alone = [] if network else ["unshare", "--net"]
        given = [f"{name}={value}" for name, value in (known | environment).items()]
        folder = HOME if user else "/root"
        begin = ["sh", "-c", 'cd "$0" && exec "$@"', folder]
        return [*alone, "chroot", *who, str(self.root), "/usr/bin/env", "-i", *given, *begin, *command]

    def run(
        self, *command: str, expect: int | None = 0, user: bool = False, network: bool = False, **environment: str
    ) -> str:
        """What a command in here prints; without a network unless asked for."""
        return said_by(self.words(*command, user=user, network=network, **environment), expect)

    def apt(self, *arguments: str, expect: int | None = 0) -> str:
        quiet = ("-q", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=120", "--no-install-recommends", "-y")
        return self.run("apt-get", *quiet, *arguments, expect=expect, network=True)

    def start(self, *command: str, user: bool = False, **environment: str) -> subprocess.Popen[bytes]:
        """Begin a command in a group of its own, so that it can be killed with all that it began."""
        return subprocess.Popen(
            self.words(*command, user=user, **environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def lacking(self, program: Path) -> set[str]:
        """Libraries that the loader does not find for the files of a program in here."""
        inside = "/" + str(program.relative_to(self.root))
        script = (
            'export LD_LIBRARY_PATH="$0/_internal"; find "$0" -type f \\( -name "*.so*" -o -name hashidate \\) '
            "-exec ldd {} + 2>/dev/null | awk '/not found/ { print $1 }' | sort -u"
        )
        return set(self.run("sh", "-c", script, inside).split())


def kill(process: subprocess.Popen[bytes]) -> None:
    """As a power cut does: everything at once."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def until(what: str, fact: Callable[[], bool], seconds: float = 90) -> None:
    """Wait for a fact; Stop where it does not come true."""
    end = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > end:
            raise Stop(f"{what}: not after {seconds:g} s")
        time.sleep(0.2)


class Screen:
    """A display of this machine that nobody sees, at the size of a small laptop."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _key(self, *words: str) -> str:
        return said_by(["xdotool", *words], None, env={**os.environ, "DISPLAY": self.name}).strip()

    def window(self) -> str:
        """The largest window that is shown; empty where there is none."""
        best, room = "", 0
        for one in self._key("search", "--onlyvisible", "--class", "hashidate").split():
            sides = re.findall(
                r"^(?:WIDTH|HEIGHT)=(\d+)$", self._key("getwindowgeometry", "--shell", one), re.MULTILINE
            )
            if len(sides) == 2 and int(sides[0]) * int(sides[1]) > room:
                best, room = one, int(sides[0]) * int(sides[1])
        return best

    def press(self, keys: str) -> None:
        """Without a window manager nobody gives the window the focus."""
        if found := self.window():
            self._key("windowfocus", "--sync", found)
        self._key("key", "--clearmodifiers", keys)

    def picture(self, target: Path) -> bytes:
        """What is shown, once it stays the same for a second."""
        before = b""
        for _turn in range(20):
            said_by(["import", "-display", self.name, "-window", "root", *NO_TIMES, str(target)])
            if (now := target.read_bytes()) == before:
                return now
            before = now
            time.sleep(1)
        return before


@contextmanager
def screen() -> Iterator[Screen]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert server.stdout is not None
    try:
        yield Screen(f":{int(server.stdout.readline())}")
    finally:
        server.terminate()
        server.wait()

"""The window against an empty QMainWindow: start, memory, rest, closing, language switch. Run by hand; prints ratios.

    python tests/benchmarks/bench_window.py [--runs 9] [--store FILE] [--rest 60] [--frozen build]

Processes run in turns, so that a busy machine slows both sides; beside the time on the clock stands what the processor
worked, which a busy machine changes little. Without a store (or HASHIDATE_STORE) one of thirty delegations is made.
Times are from the start of the process; memory is the peak the kernel counted. At rest (Linux) the program is left
alone for --rest seconds: it must not work, nor be woken, and what it holds is compared with an empty window at rest;
then its window is closed.
With --frozen, the folder that packaging/build.py made, the frozen program is measured against an empty QMainWindow that
is frozen the same way, with the targets of an installed program; the language switch is not measured again.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGETS = {
    "first painted frame / empty": 1.3,
    "data on screen / empty": 4.5,
    "peak memory / empty": 2.6,
    "language switch / plain repaint": 3.0,
    "language switch, ms": 60.0,
}
FROZEN_TARGETS = {"first painted frame / empty": 1.2, "data on screen / empty": 4.0, "peak memory / empty": 2.2}
IDLE = "idle memory / empty"
REST_TARGETS = {
    IDLE: 2.2,
    "work at rest, s of processor": 0.0,
    "woken at rest, times a minute": 10.0,
    "closing, s": 0.5,
}
DELEGATIONS, ITEMS, DAYS = 30, 60, 5
SETTLED_S = 15  # what the window looks up once its data are there is over by then

# Each prints one line and ends at once: what is timed is the way to that point.
EMPTY = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    if "stay" not in sys.argv:
        print("x", flush=True)
        os._exit(0)
application = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""
FRAME = """
import os, sys
from desktop import app
from desktop.ui.window import Window
paint = Window.paintEvent
def painted(self, event):
    paint(self, event)
    app.QTimer.singleShot(0, done)
def done():
    print("x", flush=True)
    os._exit(0)
Window.paintEvent = painted
app.run(sys.argv[1])
"""
# Ends when the board has been painted with its items, for the first time.
DATA = """
import os, sys
from desktop import app
from desktop.ui import window as module
build = module.Window.build
def built(self):
    build(self)
    self.stack.currentChanged.connect(lambda: app.QTimer.singleShot(0, lambda: done(self)))
def done(self):
    shown = self.stack.currentWidget()
    assert shown.board.cards
    shown.board.viewport().repaint()
    print("x", flush=True)
    os._exit(0)
module.Window.build = built
app.run(sys.argv[1])
"""
# Ends when the page that can be worked on has been painted with its data.
PAGE = """
import os, sys
from desktop import app
from desktop.ui import window as module
def watch():
    from desktop.ui.binder import Binder
    show = Binder.show_current
    def shown(self):
        show(self)
        page = self.window.page
        if page is not None and self.rows and self.window.stack.currentWidget() is page:
            page.repaint()
            print("x", flush=True)
            os._exit(0)
    Binder.show_current = shown
build = module.Window.build
def built(self):
    build(self)
    app.QTimer.singleShot(0, watch_soon)
def watch_soon():
    if "desktop.ui.binder" in sys.modules:
        watch()
    else:
        app.QTimer.singleShot(0, watch_soon)
module.Window.build = built
app.run(sys.argv[1])
"""
# Everything loaded, then a while of rest: the peak of a whole start.
FULL = """
import os, sys, threading
from desktop import app
threading.Timer(3, os._exit, [0]).start()
app.run(sys.argv[1])
"""
# Stays; a line on its standard input closes the window.
REST = """
import sys
from desktop import app
from desktop.ui import window as module
from PySide6.QtCore import QSocketNotifier
build = module.Window.build
def built(self):
    build(self)
    self.bell = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
    self.bell.activated.connect(self.close)
module.Window.build = built
sys.exit(app.run(sys.argv[1]))
"""


def environment(folder: Path) -> dict[str, str]:
    """As on a user's machine: byte code is kept, the data folder is our own."""
    known = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        **known,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "pyc"),
        "PYTHONPATH": str(ROOT),
        "HASHIDATE_DATA": str(folder / "data"),
    }


def run(program: list[str], store: Path, env: dict[str, str]) -> tuple[float, float, float]:
    """Milliseconds on the clock, milliseconds of the processor and peak MiB of one process, on a copy of the store:
    these processes end without closing it, and a file with a log beside it is not looked into at a glance.
    """
    with tempfile.TemporaryDirectory() as folder:
        return _run(program, Path(shutil.copy(store, folder)), env)


def _run(program: list[str], store: Path, env: dict[str, str]) -> tuple[float, float, float]:
    begun = time.perf_counter()
    process = subprocess.Popen([*program, str(store)], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    _pid, status, usage = os.wait4(process.pid, 0)
    took = (time.perf_counter() - begun) * 1000
    assert status == 0 and process.stdout is not None, f"{program[0]} ended with {status}"
    process.stdout.close()
    process.returncode = 0
    return took, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def counted(process: int) -> tuple[float, int]:
    """Seconds that the processor worked for a process, and how often its threads slept and were woken."""
    folder = Path("/proc") / str(process)
    fields = (folder / "stat").read_text().rpartition(")")[2].split()
    woken = 0
    for thread in (folder / "task").iterdir():
        status = (thread / "status").read_text()
        woken += sum(int(line.split()[1]) for line in status.splitlines() if line.startswith("voluntary_ctxt"))
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), woken


def held(process: int) -> float:
    """MiB that a process holds now."""
    status = (Path("/proc") / str(process) / "status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def empty_at_rest(program: list[str], env: dict[str, str]) -> float:
    """MiB that an empty window holds once it has been painted."""
    process = subprocess.Popen([*program, "stay"], env=env, stderr=subprocess.DEVNULL)
    time.sleep(SETTLED_S / 3)
    found = held(process.pid)
    process.kill()
    process.wait()
    return found


def at_rest(empty: list[str], program: list[str], store: Path, env: dict[str, str], seconds: float) -> dict[str, float]:
    """What a window that is left alone holds and does for ``seconds``, and how long it takes to close."""
    alone = empty_at_rest(empty, env)
    process = subprocess.Popen([*program, str(store)], env=env, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdin is not None
    time.sleep(SETTLED_S)
    worked, woken = counted(process.pid)
    time.sleep(seconds)
    worked_then, woken_then = counted(process.pid)
    idle = held(process.pid)
    print(f"{'at rest':34} {idle:8.1f} MiB, empty {alone:.1f} MiB")
    begun = time.perf_counter()
    process.stdin.write(b"close\n")
    process.stdin.close()
    status = process.wait(60)
    closing = time.perf_counter() - begun
    assert status == 0, f"the window closed with {status}"
    done = (idle / alone, worked_then - worked, (woken_then - woken) * 60 / seconds, closing)
    return dict(zip(REST_TARGETS, done, strict=True))


def frozen(build: Path, folder: Path, code: dict[str, str]) -> dict[str, list[str]]:
    """The pieces of code as programs over the files of the frozen program; the empty window with files of its own."""
    for name, text in code.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    made = folder / "dist"
    python = build / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    env = {**os.environ, "HASHIDATE_BUILD": str(build), "HASHIDATE_CODE": str(folder)}
    env["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"  # plain in the archive, as those that the program starts with
    command = [python, "-m", "PyInstaller", "--log-level", "ERROR", "--distpath", made, "--workpath", folder / "work"]
    subprocess.run([*command, Path(__file__).with_name("frozen.spec")], env=env, check=True)
    files = next(path for path in (build / "dist" / "hashidate").iterdir() if path.is_dir())
    shutil.copytree(files, made / "program" / "_internal", symlinks=True, dirs_exist_ok=True)
    ending = ".exe" if os.name == "nt" else ""
    return {name: [str(made / ("empty" if name == "empty" else "program") / f"{name}{ending}")] for name in code}


def medians(
    programs: dict[str, list[str]], store: Path, env: dict[str, str], runs: int
) -> dict[str, tuple[float, float, float]]:
    """The programs in turns, once unmeasured to warm the caches."""
    taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in programs}
    for turn in range(runs + 1):
        for name, program in programs.items():
            measured = run(program, store, env)
            if turn:
                taken[name].append(measured)

    def middle(found: list[tuple[float, float, float]]) -> tuple[float, float, float]:
        clock, processor, memory = (statistics.median(values) for values in zip(*found, strict=True))
        return clock, processor, memory

    return {name: middle(found) for name, found in taken.items()}


def timed(actions: tuple[Callable[[], None], ...], rest: Callable[[], None], runs: int) -> tuple[float, ...]:
    """Median milliseconds of each action, in turns, with a rest after each as a person takes one."""
    taken: list[list[float]] = [[] for _action in actions]
    for _turn in range(runs):
        for action, times in zip(actions, taken, strict=True):
            begun = time.perf_counter()
            action()
            times.append((time.perf_counter() - begun) * 1000)
            rest()
    return tuple(statistics.median(times) for times in taken)


def switch_times(store: Path, runs: int) -> dict[str, tuple[float, float]]:
    """For each page: milliseconds of a switch and of a plain repaint, both until painted."""
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from desktop.ui import pictures, start
    from desktop.ui.pages import KEYS

    window = start.window_on(store)
    window.resize(1366, 768)
    window.show()

    def switch() -> None:
        window.other_language()
        QApplication.processEvents()  # layouts, then the update of the whole window

    def repaint() -> None:
        window.repaint()
        QApplication.processEvents()

    result = {}
    for key in KEYS:
        window.show_page(key)
        pictures.select(window, key)
        pictures.settle()
        switch()
        pictures.settle()
        switch()
        pictures.SETTLE_S = 0.15
        switched, plain = timed((switch, repaint), pictures.settle, max(runs, 9))
        pictures.SETTLE_S = 0.6
        result[key] = (switched, plain)
    assert window.store is not None
    window.store.close()
    return result


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--store", type=Path, default=os.environ.get("HASHIDATE_STORE"))
    parser.add_argument("--rest", type=float, default=60, help="seconds that the window is left alone; 0: not at all")
    parser.add_argument("--frozen", type=Path, help="the folder that packaging/build.py made")
    chosen = parser.parse_args()
    code = {"empty": EMPTY, "frame": FRAME, "data": DATA, "page": PAGE, "full": FULL, "rest": REST}
    targets = FROZEN_TARGETS if chosen.frozen else TARGETS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HASHIDATE_DATA"] = str(folder / "data")
        store = Path(chosen.store) if chosen.store else folder / "thirty.db"
        env = environment(folder)
        if not store.exists():
            # In a process of its own: what this one held would count as the peak of those that it starts.
            making = f"from bench_itinerary import *; fill(Path({str(store)!r}), {DELEGATIONS}, {ITEMS}, {DAYS})"
            beside = os.pathsep.join((str(ROOT), str(Path(__file__).parent)))
            subprocess.run([sys.executable, "-c", making], env={**env, "PYTHONPATH": beside}, check=True)
        if chosen.frozen:
            programs = frozen(chosen.frozen.absolute(), folder, code)
        else:
            programs = {name: [sys.executable, "-c", text] for name, text in code.items()}
        staying = programs.pop("rest")
        found = medians(programs, store, env, max(chosen.runs, 7))
        rest = (
            at_rest(programs["empty"], staying, store, env, chosen.rest)
            if chosen.rest and sys.platform == "linux"
            else {}
        )
        switches = {} if chosen.frozen else switch_times(store, chosen.runs)
    empty_ms, empty_work, empty_mib = found["empty"]
    print(f"{'empty QMainWindow':34} {empty_ms:8.0f} ms {empty_mib:7.1f} MiB, {empty_work:.0f} ms of the processor")
    page_ms = found["page"][0]
    print(f"{'page that can be worked on':34} {page_ms:8.0f} ms, {page_ms / empty_ms:.2f} of an empty one")
    for name in ("frame", "data", "page"):
        print(f"{name + ', by the processor / empty':34} {found[name][1] / empty_work:8.2f}")
    for key, (switched, plain) in switches.items():
        print(f"switch on {key:24} {switched:8.1f} ms, repaint {plain:.1f} ms")
    values = {
        "first painted frame / empty": found["frame"][0] / empty_ms,
        "data on screen / empty": found["data"][0] / empty_ms,
        "peak memory / empty": found["full"][2] / empty_mib,
    }
    if switches:
        values["language switch / plain repaint"] = max(switched / plain for switched, plain in switches.values())
        values["language switch, ms"] = max(switched for switched, _plain in switches.values())
    values |= rest
    targets = {**targets, **REST_TARGETS}
    for what, value in values.items():
        print(f"{what:34} {value:8.2f}  target {targets[what]:<5} {'ok' if value <= targets[what] else 'MISSED'}")
    return int(any(value > targets[what] for what, value in values.items()))


if __name__ == "__main__":
    sys.exit(main())

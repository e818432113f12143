"""One week on a slow laptop: drives the finished program through days of work at speed, and judges what it holds on to.

    python3 packaging/soak.py                                   # build/dist/hashidate, 12 days or 40 minutes
    python3 packaging/soak.py --program PATH --days 30 --minutes 90 --report soak.txt
    python3 packaging/soak.py --source --days 4                 # from the checkout, in its environment
    HASHIDATE_WINE=FOLDER python3 packaging/soak.py             # what build.py made there, within Wine

The program works in its own window (`self-test --soak`, desktop/ui/soak) and says after each day what it holds; from
outside its memory, handles and threads are read once a second. A day is some 2,000 keys and clicks: about what a person
does in one. The first days fill caches and are not judged; of the others must hold:

- memory: the line through them rises by less than GROWTH in each day, and they end less than MOST above their start;
- on Windows what lies free in the heaps is counted by itself (elsewhere the system has it back): it rises no faster;
  not judged within Wine, whose heap scatters the same days by 4 to 5 MiB each where glibc's stays as it is;
- handles, threads, temporary files, widgets, timers that run, what follows language and colours: no more than SLACK
  above where the judged days began;
- the store is whole, nothing of a person stands in the log, no error does, and at rest the processor is left alone.

How long the window was deaf is printed, slowest first, and judged where it is the program's own work.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from build import ROOT, WINDOWS, WINE, started

CLI = "hashidate-cli.exe" if WINDOWS else "hashidate"
MIB = 1024 * 1024

WARM = 3  # days that fill caches
GROWTH = 1.5  # MiB in each judged day: what is kept on purpose, such as the journal's newest part
MOST = 24.0  # MiB from the first judged day to the last
SLACK = {  # dead: PySide keeps the bare shell of a few dialogs, two a day
    "handles": 4, "store files": 2, "drawing": 20, "windows": 10, "threads": 1, "pool": 0, "temporary": 0,
    "widgets": 12, "top": 2, "timers": 4, "running timers": 1, "dead": 40, "bound": 12, "followers": 8, "icons": 8,
    "late": 0,
}  # fmt: skip
IDLE = 0.005  # of a processor
DEAF_MS = 400  # of the program's own work at one go, when all is loaded; a passphrase takes 150 to 300 on purpose
LACKING = "Call not implemented"  # what Qt says of a part of Windows that Wine does not have
SHOWN = 25  # lines of slow acts
QUIET_S = 600  # without a line: it hangs


class Watch(threading.Thread):
    """What the system says of a process, once a second: memory in MiB, open files, threads. Linux only."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.place = Path(f"/proc/{pid}")
        self.seen: list[tuple[float, int, int]] = []

    def run(self) -> None:
        while self.place.is_dir():
            try:
                status = (self.place / "status").read_text(encoding="ascii")
                files = sum(1 for _file in (self.place / "fd").iterdir())
            except OSError:
                return
            said = {line.partition(":")[0]: line.split()[1] for line in status.splitlines() if len(line.split()) > 1}
            if "VmRSS" in said:
                self.seen.append((int(said["VmRSS"]) / 1024, files, int(said["Threads"])))
            time.sleep(1)


def slope(values: list[float]) -> float:
    """How much the straight line through the values rises from one to the next."""
    count = len(values)
    if count < 2:
        return 0.0
    middle, mean = (count - 1) / 2, sum(values) / count
    across = sum((n - middle) ** 2 for n in range(count))
    return sum((n - middle) * (value - mean) for n, value in enumerate(values)) / across


def judged(days: list[dict[str, Any]], end: dict[str, Any]) -> list[str]:
    """What is wrong, in words; nothing where all holds."""
    wrong = []
    kept = days[min(WARM, max(len(days) - 2, 0)) :]
    memory = [day["memory"] / MIB for day in kept]
    if slope(memory) > GROWTH and len(memory) > 2:
        wrong.append(f"memory: {slope(memory):.2f} MiB more each day")
    if memory[-1] - memory[0] > MOST:
        wrong.append(f"memory: {memory[-1] - memory[0]:.1f} MiB more at the end")
    unused = [day.get("unused", 0) / MIB for day in kept]
    if slope(unused) > GROWTH and len(unused) > 2 and not WINE:
        wrong.append(f"free in the heaps: {slope(unused):.2f} MiB more each day")
    for name, slack in SLACK.items():
        if name in kept[0] and kept[-1][name] - kept[0][name] > slack:
            wrong.append(f"{name}: {kept[0][name]} at first, {kept[-1][name]} at the end")
    if end["check"]:
        wrong.append(f"store: {'; '.join(end['check'])}")
    if end["personal in log"]:
        wrong.append(f"log: {end['personal in log']} names or numbers of people stand in it")
    said = [line for line in end["log"] if not (WINE and LACKING in line)]
    if said:
        wrong.append(f"log: {'; '.join(said)}")
    if end["idle"] > IDLE:
        wrong.append(f"at rest: {end['idle']:.2%} of a processor")
    late = [name for name, one in end["slow"].items() if one["work"] > DEAF_MS]
    if late:
        wrong.append(f"deaf for more than {DEAF_MS} ms: {', '.join(late)}")
    return wrong


def told(days: list[dict[str, Any]], end: dict[str, Any], seen: list[tuple[float, int, int]]) -> list[str]:
    """The tables."""
    names = ["memory", *(name for name in ("unused", "handles", "drawing", "windows", "threads") if name in days[0])]
    names += ["widgets", "timers", "running timers", "dead", "bound", "followers", "temporary"]
    made = ["day  acts  seconds  " + "  ".join(names)]
    for day in days:
        values = [f"{day[n] / MIB:.1f}" if n in ("memory", "unused") else str(day[n]) for n in names]
        head = f"{day['day']:>3}  {day['acts']:>4}  {day['seconds']:>7}  "
        made.append(head + "  ".join(v.rjust(len(n)) for n, v in zip(names, values, strict=True)))
    if seen:
        most = " / ".join(f"{max(column):.0f}" for column in zip(*seen, strict=True))
        made.append(f"seen from outside, at most: memory MiB / files / threads {most}, {len(seen)} times")
    made.append(f"acts: {sum(day['acts'] for day in days)}, at rest {end['idle']:.2%} of a processor")
    made.append("")
    made.append("how long the window was deaf, ms: own work / by the clock / own work on the first day / over 100 ms")
    for name, one in list(end["slow"].items())[:SHOWN]:
        made.append(f"{one['work']:>6} {one['ms']:>6} {one['first']:>6} {one['late']:>5}  {name}")
    return made


def run(command: list[str], environment: dict[str, str]) -> tuple[list[dict[str, Any]], list[tuple[float, int, int]]]:
    """The lines that the program said, and what was seen of it; ends the program where it says nothing any more."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8", errors="replace")
    watch = Watch(process.pid)
    if not WINE:  # there the process is not the program's own
        watch.start()
    lines: list[dict[str, Any]] = []
    assert process.stdout is not None
    clock = threading.Timer(QUIET_S, process.kill)
    clock.start()
    for line in process.stdout:
        clock.cancel()
        clock = threading.Timer(QUIET_S, process.kill)
        clock.start()
        if line.startswith("{"):
            lines.append(json.loads(line))
            if "day" in lines[-1]:
                memory = lines[-1]["memory"] / MIB
                print(f"day {lines[-1]['day']}: {lines[-1]['acts']} acts, {memory:.1f} MiB", flush=True)
    clock.cancel()
    if process.wait() != 0:
        raise SystemExit(f"The program ended with {process.returncode}.")
    return lines, watch.seen


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, default=ROOT / "build" / "dist" / "hashidate" / CLI)
    parser.add_argument("--source", action="store_true", help="the checkout, not a frozen program")
    parser.add_argument("--days", type=int, default=12)
    parser.add_argument("--minutes", type=float, default=40.0)
    parser.add_argument("--acts", default="")
    parser.add_argument("--screen", default="offscreen", help="Qt's platform: windows, xcb")
    parser.add_argument("--report", type=Path)
    chosen = parser.parse_args()
    environment = dict(os.environ)
    environment.pop("HASHIDATE_PASSPHRASE", None)
    program = [sys.executable, "-m", "desktop"] if chosen.source else [str(word) for word in started(chosen.program)]
    if chosen.source:
        environment["PYTHONPATH"] = str(ROOT)
    command = [*program, "self-test", "--soak", str(chosen.days), "--minutes", str(chosen.minutes)]
    more = [word for name in ("screen", "acts") if (value := getattr(chosen, name)) for word in (f"--{name}", value)]
    lines, seen = run([*command, *more], environment)
    days, end = lines[:-1], lines[-1]
    if not days or "slow" not in end:
        raise SystemExit("The program did not come to the end.")
    wrong = judged(days, end)
    said = [*told(days, end, seen), "", *(f"WRONG {one}" for one in wrong or ())] + ([] if wrong else ["all holds"])
    print("\n".join(said))
    if chosen.report:
        chosen.report.write_text("\n".join([*said, "", *(json.dumps(line) for line in lines)]) + "\n", encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

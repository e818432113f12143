"""Who comes to what with 300 members and 100 items. Run by hand; prints milliseconds and ratios.

    python tests/benchmarks/bench_attendance.py [--runs 15]

A tick is timed from the key to the painted grid, written to the store in between, as a multiple of painting the same
grid alone; what other parts of the window do afterwards is told apart ("settled"). Exit status 1 over ``MOST_MS``.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from datetime import time as clock
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MEMBERS, ITEMS, COMPANIES = 300, 100, 40
MOST_MS = 50.0  # a tick of one cell


def fill(path: Path) -> None:
    """The sample with so many members of so many companies in two groups, and so many items over ten days."""
    from desktop.store import records, sample
    from desktop.store import tables as t
    from desktop.store.journal import Work
    from desktop.store.opening import open_store

    store = open_store(path, create=True)
    trip = sample.write(store)

    def add(work: Work) -> None:
        bodies = [records.add(work, t.Organisation, {"name_zh": f"公司{n}", "country": "TW"}) for n in range(COMPANIES)]
        teams = [records.add(work, t.Team, {"delegation_id": trip, "name_zh": name}) for name in ("A組", "B組")]
        for n in range(MEMBERS - 4):
            person = records.add(work, t.Person, {"name_zh": f"團員{n}", "name_ja": f"団員{n}", "country": "TW"})
            post = {"person_id": person, "organisation_id": bodies[n % COMPANIES], "title_zh": "經理"}
            records.add(work, t.Post, post)
            member = records.add(work, t.Member, {"delegation_id": trip, "person_id": person})
            records.add(work, t.TeamMember, {"team_id": teams[n % 2], "member_id": member})
        for n in range(ITEMS - 12):
            day = date(2019, 9, 17) + timedelta(days=n % 10)
            event = {
                "delegation_id": trip,
                "kind": ("visit", "seminar", "meal")[n % 3],
                "start_date": day,
                "start_time": clock(8 + n // 10, 0),
                "title_zh": f"拜會千葉縣產業振興課 {n}",
                "title_ja": f"千葉県産業振興課訪問 {n}",
                "team_id": (None, *teams)[n % 3],
            }
            records.add(work, t.Event, event)

    store.do("Add item", add)
    store.close()


def median(action: Callable[[], None], rest: Callable[[], None], runs: int) -> tuple[float, float]:
    """Median milliseconds of an action, and of it with what the window does afterwards."""
    alone, whole = [], []
    for _turn in range(runs):
        begun = time.perf_counter()
        action()
        alone.append((time.perf_counter() - begun) * 1000)
        rest()
        whole.append((time.perf_counter() - begun) * 1000)
    return statistics.median(alone), statistics.median(whole)


def measured(path: Path, runs: int) -> dict[str, tuple[float, float]]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.ui import pictures, start
    from desktop.ui.attendance import AttendanceDialog

    window = start.window_on(path)
    window.resize(1366, 768)
    window.show()
    window.show_page("members")
    pictures.settle()
    page = window.pages["members"]

    def idle() -> None:
        QApplication.processEvents()

    begun = time.perf_counter()
    dialog = AttendanceDialog(page)
    dialog.resize(1366, 768)
    dialog.show()
    idle()
    opened = (time.perf_counter() - begun) * 1000
    pictures.settle()
    grid = dialog.grid

    def paint() -> None:
        grid.viewport().repaint()
        grid.horizontalHeader().viewport().repaint()

    def press(mark: Callable[[], None]) -> Callable[[], None]:
        def act() -> None:
            mark()
            QTest.keyClick(grid, Qt.Key.Key_Space)
            paint()

        return act

    row = 0

    def cell() -> None:
        nonlocal row
        row += 1
        grid.setCurrentIndex(grid.cells.index(row % 12, 2 + row % 5))

    def column() -> None:
        grid.setCurrentIndex(grid.cells.index(0, 3 + row % 5))
        grid.selectColumn(3 + row % 5)

    def line() -> None:
        grid.setCurrentIndex(grid.cells.index(5 + row % 5, 0))
        grid.selectRow(5 + row % 5)

    found = {
        "painting alone": median(paint, idle, runs),
        "tick a cell": median(press(cell), idle, runs),
        "tick a person (100 items)": median(press(line), idle, max(runs // 5, 3)),
        "tick an item (300 members)": median(press(column), idle, max(runs // 5, 3)),
        "open the window": (opened, opened),
    }
    dialog.close()
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=15)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "members.db"
        fill(path)
        found = measured(path, chosen.runs)
    base = found["painting alone"][0]
    print(f"{'300 members x 100 items':30}{'ms':>9}{'ratio':>8}{'settled':>10}")
    for name, (alone, whole) in found.items():
        print(f"{name:30}{alone:9.1f}{alone / base:8.1f}{whole:10.1f}")
    return 0 if found["tick a cell"][0] <= MOST_MS else 1


if __name__ == "__main__":
    sys.exit(main())

"""Who comes to what with 300 members and 100 items. Run by hand; prints milliseconds and ratios.

    python tests/benchmarks/bench_attendance.py [--runs 15]

Of each action: when the grid is painted ("shown", also as a multiple of painting the same grid alone), when it is
written as well ("written"), and when the rest of the window has followed ("settled"). A few cells are written before
they are shown, many afterwards. The last line is a tap at a roll call of the same 300. Exit status 1 over ``MOST_MS``.
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
MOST_MS = 50.0  # until a tick is shown


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


Took = tuple[float, float, float]  # median ms until shown, written, settled
shown_at: list[float] = []  # when the grid was painted before the writing


def median(action: Callable[[], None], rest: Callable[[], None], runs: int) -> Took:
    """What an action takes, and what the window does afterwards."""
    taken: list[Took] = []
    for _turn in range(runs):
        shown_at.clear()
        begun = time.perf_counter()
        action()
        done = time.perf_counter()
        rest()
        end = time.perf_counter()
        first = shown_at[0] if shown_at else done
        taken.append(((first - begun) * 1000, (done - begun) * 1000, (end - begun) * 1000))
    shown, written, settled = (statistics.median(times) for times in zip(*taken, strict=True))
    return shown, written, settled


def measured(path: Path, runs: int) -> dict[str, Took]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.ui import pictures, start
    from desktop.ui.attendance import AttendanceDialog
    from desktop.ui.rollcall import RollCallDialog

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
    painted = grid.paint_now

    def noted() -> None:
        painted()
        shown_at.append(time.perf_counter())

    grid.paint_now = noted  # type: ignore[method-assign]

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
        "open the window": (opened, opened, opened),
    }
    dialog.close()
    rolls = RollCallDialog(page)
    rolls.show()
    rolls.item_combo.setCurrentIndex(rolls.item_combo.findData(""))
    rolls.start()
    pictures.settle()

    def tap() -> None:
        QTest.keyClick(rolls.list, Qt.Key.Key_Space)
        rolls.list.viewport().repaint()

    found["tap at a roll call"] = median(tap, idle, runs)
    rolls.close()
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
    print(f"{'300 members x 100 items, ms':30}{'shown':>8}{'ratio':>8}{'written':>9}{'settled':>9}")
    slow = False
    for name, (shown, written, settled) in found.items():
        missed = name.startswith("t") and shown > MOST_MS
        slow = slow or missed
        print(f"{name:30}{shown:8.1f}{shown / base:8.1f}{written:9.1f}{settled:9.1f}{'  MISSED' if missed else ''}")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())

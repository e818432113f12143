"""The itinerary at the size of a year and of a very long trip. Run by hand; prints milliseconds and ratios.

    python tests/benchmarks/bench_itinerary.py [--runs 9]

Two stores: 30 delegations of 60 items, and 2,000 items in one delegation of 30 days. Opening the tab, moving an item
and switching the language are timed until painted, as a multiple of painting the same board and days without data.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from datetime import time as clock
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_MS = 100.0
KINDS = ("visit", "seminar", "transfer", "tour", "meal", "reception")


def fill(path: Path, delegations: int, items: int, days: int) -> None:
    """A store with so many delegations of so many items each, spread over so many days; some with people."""
    from desktop.store import records, sample
    from desktop.store import tables as t
    from desktop.store.journal import Work
    from desktop.store.opening import open_store

    store = open_store(path, create=True)
    first = sample.write(store)

    def add(work: Work) -> None:
        for number in range(delegations):
            start = date(2026, 1, 5) + timedelta(days=11 * number)
            trip = {"name_zh": f"訪問團{number}", "name_ja": f"訪問団{number}", "code": f"T{number}"}
            trip |= {"start_date": start, "end_date": start + timedelta(days=days - 1)}
            delegation = first if delegations == 1 else records.add(work, t.Delegation, trip)
            for n in range(items):
                day = (date(2019, 9, 17) if delegations == 1 else start) + timedelta(days=n % days)
                begins = 8 * 60 + n // days * 11 % 660
                event = {
                    "delegation_id": delegation,
                    "kind": KINDS[n % len(KINDS)],
                    "status": ("planned", "confirmed", "pending")[n % 3],
                    "start_date": day,
                    "start_time": clock(begins // 60, begins % 60),
                    "end_time": clock((begins + 50) // 60, (begins + 50) % 60),
                    "title_zh": f"拜會千葉縣產業振興課 {n}",
                    "title_ja": f"千葉県産業振興課訪問 {n}",
                    "place_zh": "千葉縣廳本廳舍5樓",
                    "place_ja": "千葉県庁本庁舎5階",
                }
                made = records.add(work, t.Event, event)
                for side in ("jp", "tw") if n % 4 == 0 else ():
                    records.add(work, t.Participant, {"event_id": made, "side": side, "title_zh": "課長"})

    store.do("Add item", add)
    store.close()


def timed(actions: dict[str, Callable[[], None]], rest: Callable[[], None], runs: int) -> dict[str, float]:
    """Median milliseconds of each, in turns, with a rest after each as a person takes one."""
    taken: dict[str, list[float]] = {name: [] for name in actions}
    for _turn in range(runs):
        for name, action in actions.items():
            begun = time.perf_counter()
            action()
            taken[name].append((time.perf_counter() - begun) * 1000)
            rest()
    return {name: statistics.median(times) for name, times in taken.items()}


def measured(path: Path, runs: int) -> dict[str, float]:
    """Medians by what is done; "empty" is painting the board without data, "first" opening the tab the first time."""
    from PySide6.QtWidgets import QApplication

    from desktop.domain import board as rules
    from desktop.ui import pictures, start
    from desktop.ui.pages import boardacts
    from desktop.ui.pages.itinerary import ItineraryPage

    window = start.window_on(path)
    window.resize(1366, 768)
    window.show()
    window.show_page("contacts")
    pictures.settle()
    page = window.pages.get("itinerary")
    assert isinstance(page, ItineraryPage) and window.binder is not None
    window.binder.choose(max(window.binder.rows, key=lambda row: (row.code == "T3", row.end or date.min)).id)
    pictures.settle()
    begun = time.perf_counter()
    window.show_page("itinerary")
    QApplication.processEvents()
    first = (time.perf_counter() - begun) * 1000
    pictures.settle()
    pictures.SETTLE_S = 0.25

    def away() -> None:
        pictures.settle()

    ids: Iterator[str] = iter([])

    def following() -> str:
        nonlocal ids
        row_id = next(ids, "")
        if not row_id:
            ids = iter([card.id for card in page.board.shown[:40]])
            row_id = next(ids)
        return row_id

    def opened() -> None:
        page._stale = True
        window.show_page("itinerary")
        window.repaint()

    def moved() -> None:
        card = page.board.cards[following()]
        assert card.when is not None
        boardacts.move(page, {card.id: rules.shifted(card.when, 15)})
        QApplication.processEvents()

    def switched() -> None:
        window.other_language()
        QApplication.processEvents()

    def repainted() -> None:
        page.board.viewport().repaint()

    timed({"switch": switched}, away, 2)
    found = {"first": first}
    for mode in ("half", "time"):
        page.show_mode(mode)
        found[f"open, {mode}"] = statistics.median(_one(window, opened, away) for _turn in range(runs))
        actions = {f"move, {mode}": moved, f"switch, {mode}": switched, f"repaint, {mode}": repainted}
        found |= timed(actions, away, runs)
    page.board.show_rows([], *page._span)
    found |= timed({"empty": repainted}, away, runs)
    assert window.store is not None
    window.store.close()
    window.hide()
    return found


def _one(window: object, act: Callable[[], None], rest: Callable[[], None]) -> float:
    window.show_page("contacts")  # type: ignore[attr-defined]
    rest()
    begun = time.perf_counter()
    act()
    took = (time.perf_counter() - begun) * 1000
    rest()
    return took


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    chosen = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    slow = False
    with tempfile.TemporaryDirectory() as name:
        os.environ["HASHIDATE_DATA"] = str(Path(name) / "data")
        for title, size in (("30 delegations of 60", (30, 60, 5)), ("2,000 in one", (1, 2000, 30))):
            path = Path(name) / f"{size[1]}.db"
            fill(path, *size)
            found = measured(path, chosen.runs)
            empty = found.pop("empty")
            print(f"{title}: the empty board is painted in {empty:.1f} ms")
            for what, took in found.items():
                missed = "" if took < MOST_MS or what == "first" else f"  MISSED: {MOST_MS:.0f} ms"
                slow = slow or bool(missed)
                print(f"  {what:16} {took:7.1f} ms  {took / empty:6.1f} x empty{missed}")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())

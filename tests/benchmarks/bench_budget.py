"""Ten thousand expenses on the page of the budget. Run by hand; prints milliseconds of the processor.

    python tests/benchmarks/bench_budget.py [--expenses 10000] [--runs 7]

From the key that is typed, and from the edit that is written (undo journal, disk and all), to the totals on the
screen; the median of the runs must not be more than MOST. Opening the page is told besides.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST = 100.0  # ms from an edit to the totals repainted


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--expenses", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=7)
    given = options.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(ROOT)]
    from PySide6.QtWidgets import QApplication

    from desktop.store import delegations, ledger, records, sample
    from desktop.store import tables as t
    from desktop.store.opening import open_store
    from desktop.ui import security, theme
    from desktop.ui.desk import Desk
    from desktop.ui.pages.budget import EXPENSES, LINES, BudgetPage

    application = QApplication([])
    theme.install(application)
    taken: dict[str, list[float]] = {}

    def timed(name: str, run: Callable[[], object]) -> None:
        begun = time.process_time()
        run()
        taken.setdefault(name, []).append((time.process_time() - begun) * 1000)

    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "many.db", create=True)
        sample.write(store)
        with store.read() as connection:
            trip = delegations.one(connection).id
            lines = [line.id for line in ledger.lines(connection, trip)]
        rows = {
            str(uuid.UUID(int=n, version=4)): {
                "delegation_id": trip,
                "budget_line_id": lines[n % len(lines)],
                "amount_minor": 100 + n,
                "currency": ("JPY", "TWD", "USD")[n % 3],
                "paid_on": date(2019, 9, 17 + n % 4),
                "payee": f"商店{n % 500}",
                "receipt_no": str(n) if n % 9 else "",
            }
            for n in range(given.expenses)
        }
        store.do("Add many", records.add_all, t.Expense, rows)
        desk = Desk(store)
        desk.delegation_id = trip
        security.practise(store)
        page = BudgetPage(desk)
        store.listen(lambda _label: page.mark_stale())
        page.resize(1160, 620)

        def painted() -> None:
            page.totals.repaint()
            page.stack.repaint()

        def opened() -> None:
            page.refresh()
            page.show()
            painted()

        timed("page opened", opened)
        chosen = list(rows)[len(rows) // 2]
        page.show_record(chosen)
        application.processEvents()
        for number in range(given.runs):

            def typed(number: int) -> None:
                field = page.expense_form.field("amount_minor")
                field.set_values({"amount_minor": 5_000 + number, "currency": "JPY"})
                field.changed.emit()
                painted()

            def written() -> None:
                page.expense_form.field("amount_minor").committed.emit()
                painted()

            for view in (EXPENSES, LINES):
                page.stack.setCurrentIndex(view)
                timed(f"a key typed, view {view}", partial(typed, 10 * number + view))
                timed(f"an edit written, view {view}", written)
        store.close()
    slow = 0
    for name, times in taken.items():
        median = statistics.median(times)
        limited = name != "page opened"
        slow += limited and median > MOST
        print(f"{name:28} {median:7.0f} ms  (least {min(times):.0f})" + (f"  at most {MOST:.0f}" if limited else ""))
    return int(slow > 0)


if __name__ == "__main__":
    sys.exit(main())

"""A meeting of three hundred points on the page of outcomes. Run by hand; prints milliseconds of the processor.

    python tests/benchmarks/bench_minutes.py [--points 300] [--runs 7]

From the key to the list repainted, with the undo journal and the disk; the median of the runs must not be over MOST.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST = 100.0  # ms of an action


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--points", type=int, default=300)
    options.add_argument("--runs", type=int, default=7)
    given = options.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(ROOT)]
    from PySide6.QtWidgets import QApplication

    from desktop.store import delegations, minutes, sample
    from desktop.store.journal import Work
    from desktop.store.opening import open_store
    from desktop.ui import security, theme
    from desktop.ui.desk import Desk
    from desktop.ui.pages.outcomes import OutcomesPage

    application = QApplication([])
    theme.install(application)
    taken: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "many.db", create=True)
        sample.write(store)
        security.practise(store)
        desk = Desk(store)
        with store.read() as connection:
            desk.delegation_id = delegations.one(connection).id
            items = minutes.listed(connection, desk.delegation_id)
            item = next(one.row.id for one in items if one.row.kind == "visit" and one.row.theirs)
            people = [one.person_id for one in minutes.read(connection, item).theirs]

        def fill(work: Work) -> None:
            for n in range(given.points):
                said = {
                    "text_zh": f"第{n}點：對縣內中小企業提供一條龍援助。" * 2,
                    "text_ja": "一貫した支援を行っている。",
                }
                minutes.add(work, item, {**said, "person_id": people[n % len(people)], "side": "jp"})

        store.do("Add many", fill)
        page = OutcomesPage(desk)
        store.listen(lambda _label: page.mark_stale())
        page.resize(1160, 620)
        page.refresh()
        page.show()
        page.show_item(item)
        application.processEvents()

        def timed(name: str, run: Callable[[], object]) -> None:
            begun = time.process_time()
            run()
            application.processEvents()
            taken.setdefault(name, []).append((time.process_time() - begun) * 1000)

        def enter() -> None:
            page.form.texts[0].input.setPlainText("下一點")
            page.enter()

        middle = page.list.points.points[given.points // 2].id
        for run in range(given.runs):
            timed("next point", enter)
            timed("speaker by two letters", lambda: page.form.speaker._found("wa"))
            timed("moved", lambda: page.move_point(middle, 1))
            timed("kind", lambda run=run: page.set_kind(middle, "asked" if run % 2 else "intent"))  # type: ignore[misc]
            timed("internal", lambda: page.toggle_internal(middle))
            timed("undone", store.undo)
        page.leave_delegation()
        page.close()
        store.close()
    slow = 0
    for name, runs in taken.items():
        middle_run = statistics.median(runs)
        slow += middle_run > MOST
        print(f"{name:24} {middle_run:7.1f} ms (most {max(runs):.1f})")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())

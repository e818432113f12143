"""A registration form of 300 people. Run by hand; prints milliseconds and ratios.

    python tests/benchmarks/bench_registration.py [--runs 7]

Our own form, filled in: reading the sheet alone; reading it into a preview (answers, people found again, changes),
where everybody is new and where everybody is known; writing 300 new members once somebody has looked at it; and a form
with a change in every tenth row, read and written.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST = 3.0  # times reading the sheet alone


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=7)
    runs = options.parse_args().runs
    sys.path[:0] = [str(ROOT)]
    from desktop import sheets
    from desktop.importing import registration as reg
    from desktop.importing import registration_out as out
    from desktop.store import delegations, records
    from desktop.store import tables as t
    from desktop.store.opening import open_store

    rows = [
        ["姓名", "英文姓名", "公司", "職稱", "護照號碼", "護照效期", "出生年月日", "性別", "葷素", "手機", "E-mail"]
    ]
    for n in range(300):
        surname, given = "陳林黃張李王吳劉蔡楊"[n % 10], "志明淑芬建宏美玲俊傑雅婷"[n % 11]
        rows.append([
            f"{surname}{given}{chr(0x5B50 + n)}", f"TEST, NAME-{chr(65 + n % 26)}{chr(65 + n // 26)}",
            f"第{n % 40}公司", "經理", f"31{n:07}", "130/1/2", f"{50 + n % 40}/3/{1 + n % 28}",
            "女" if n % 2 else "男", "葷", f"0912-{n:06}", f"p{n}@example.tw",
        ])  # fmt: skip
    data = sheets.write(rows, "xlsx", "x")
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Path(folder) / "empty.db", Path(folder) / "full.db"
        store = open_store(empty, create=True)
        trip = {"code": "108", "name_zh": "團", "start_date": "2031-06-01", "end_date": "2031-06-05"}
        store.do("trip", records.add, t.Delegation, trip)
        store.close()
        store = open_store(Path(shutil.copy(empty, full)))
        with store.read() as connection:
            key = delegations.one(connection).id
        store.do(reg.LABEL, reg.apply, key, reg.preview(store, key, data, "x.xlsx"))
        big = out.form(store, key, "xlsx", personal=True)
        store.close()
        taken: dict[str, list[float]] = {name: [] for name in ("sheet", "preview", "new", "again", "changed")}

        def measure(name: str, begun: float) -> None:
            taken[name].append(time.perf_counter() - begun)

        rows_changed = [[*row[:3], "總經理", *row[4:]] if n % 10 == 1 else row for n, row in enumerate(rows)]
        changed = sheets.write(rows_changed, "xlsx", "x")
        for run in range(runs + 1):
            path = Path(shutil.copy(empty, Path(folder) / f"{run}.db"))
            store = open_store(path)
            with store.read() as connection:
                key = delegations.one(connection).id
            gc.collect()
            begun = time.perf_counter()
            sheets.read(big, "x.xlsx")
            measure("sheet", begun)
            begun = time.perf_counter()
            found = reg.preview(store, key, big, "x.xlsx")
            measure("preview", begun)
            assert found.counts() == (300, 0, 0, 0), found.counts()
            begun = time.perf_counter()
            store.do(reg.LABEL, reg.apply, key, found)
            measure("new", begun)
            begun = time.perf_counter()
            again = reg.preview(store, key, big, "x.xlsx")
            measure("again", begun)
            assert again.counts() == (0, 0, 300, 0), again.counts()
            begun = time.perf_counter()
            found = reg.preview(store, key, changed, "x.xlsx")
            store.do(reg.LABEL, reg.apply, key, found)
            measure("changed", begun)
            assert found.counts().updated == 30
            if run == 0:
                for several in taken.values():  # the first run loads modules
                    several.clear()
            store.close()
    median = {name: statistics.median(several) * 1000 for name, several in taken.items()}
    alone = median["sheet"]
    said = {
        "sheet": "reading the sheet alone",
        "preview": "into a preview, 300 new",
        "new": "writing 300 new members, in one transaction",
        "again": "the same form once more: a preview that changes nothing",
        "changed": "a form with 30 changes, read and brought in",
    }
    for name, text in said.items():
        print(f"{median[name]:8.1f} ms  x{median[name] / alone:5.1f}  {text}")
    return 0 if max(median["preview"], median["again"]) <= MOST * alone else 1


if __name__ == "__main__":
    sys.exit(main())

"""Warnings of 2,000 items in one delegation. Run by hand; prints milliseconds of this thread and ratios.

    python tests/benchmarks/bench_warnings.py [--runs 7]

The pure part as a multiple of reading the same plan, and the longest single step that a window has to wait for.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_MS = 100.0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=7)
    runs = options.parse_args().runs
    sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
    from bench_itinerary import fill

    from desktop.collector import undisturbed
    from desktop.domain import warnings as rules
    from desktop.store import delegations, plan, warnings
    from desktop.store.opening import open_store

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.db"
        fill(path, 1, 2000, 30)
        store = open_store(path)
        with store.read() as connection:
            trip = delegations.one(connection).id
            facts = warnings.facts(connection, trip)
        gc.freeze()  # as the program does when it has started
        taken: dict[str, list[float]] = {"read": [], "pure": [], "step": []}
        for _run in range(runs):
            begun = time.thread_time()
            with store.read() as connection:
                whole = plan.read(connection, trip)
            taken["read"].append(time.thread_time() - begun)
            begun = time.thread_time()
            with undisturbed():
                found = rules.of_plan(whole, facts)
            taken["pure"].append(time.thread_time() - begun)
            longest, walk, more = 0.0, warnings.steps(store, trip), True
            while more:
                begun = time.thread_time()
                with undisturbed():
                    more = next(walk, "end") is None
                longest = max(longest, time.thread_time() - begun)
            taken["step"].append(longest)
        store.close()
    read, pure, step = (statistics.median(taken[name]) * 1000 for name in ("read", "pure", "step"))
    print(f"{len(whole.items)} items, {len(found)} warnings")
    print(f"reading the plan {read:6.0f} ms")
    print(f"pure             {pure:6.0f} ms  {pure / read:.2f} x reading")
    print(f"longest step     {step:6.1f} ms  {step / read:.2f} x reading")
    return 0 if step <= MOST_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())

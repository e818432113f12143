"""Exchange against plain inserts of the same rows, encrypted against plain stores. Run by hand; prints ratios.

python tests/benchmarks/bench_merge.py [--runs 5] [--growth docs/import-growth.svg]

The floor is measured in the same run: one executemany for each table, of the same finished rows, into the same tables
of a fresh store, in one transaction. Every row is one change (data.md D4).
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
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]
os.environ["HASHIDATE_DATA"] = tempfile.mkdtemp()

from sqlalchemy import insert, select  # noqa: E402

from desktop import packs  # noqa: E402
from desktop.exchange import pack as bytes_of  # noqa: E402
from desktop.store import Store, merge, records, search  # noqa: E402
from desktop.store import tables as t  # noqa: E402
from desktop.store.journal import Work  # noqa: E402
from desktop.store.opening import open_store  # noqa: E402
from desktop.store.registers import table_of  # noqa: E402

TARGETS = {"import": 8.0, "import again": 0.2}
CHANGES = 8_000
TOGETHER = 260  # changes of one transaction: an evening's work is some thirty of them
GROWTH = (1_000, 3_000, 10_000, 30_000, 100_000)
FAMILY = "王陳林張李黃吳劉蔡楊許鄭謝郭洪邱曾廖賴徐"
GIVEN = "大明美玲志豪淑芬建宏雅婷家豪怡君俊傑佳穎冠宇"


def fill(store: Store, count: int) -> None:
    """A store with ``count`` changes: people with posts, events with participants, expenses."""

    def trip(work: Work) -> tuple[str, list[str]]:
        raw = {"code": "B", "name_zh": "團", "start_date": "2019-09-17", "end_date": "2019-09-20"}
        made = records.add(work, t.Delegation, raw)
        return made, [
            records.add(work, t.Organisation, {"name_zh": f"第{n}局", "name_ja": f"第{n}局"}) for n in range(20)
        ]

    delegation, bodies = store.do("start", trip)
    events: list[str] = []
    left = count - 21

    def some(work: Work, start: int, number: int) -> None:
        while number > 0:
            n, kind = start + number, number % 8
            if kind == 7 or not events:
                raw: dict[str, Any] = {"delegation_id": delegation, "title_zh": f"拜會{n}", "start_date": "2019-09-18"}
                events.append(records.add(work, t.Event, raw))
            elif kind == 6:
                raw = {"delegation_id": delegation, "item_zh": f"車資{n}", "amount_minor": n, "paid_on": "2019-09-18"}
                records.add(work, t.Expense, raw)
            else:
                name = FAMILY[n % 20] + GIVEN[n // 20 % 20] + GIVEN[n // 400 % 20] + str(n)
                person = records.add(work, t.Person, {"name_zh": name, "kana": "おう", "phone": f"+886 4 {n:08}"})
                number -= 1
                if number > 0:
                    post = {"person_id": person, "organisation_id": bodies[n % 20], "title_zh": "科長"}
                    records.add(work, t.Post, post)
                    number -= 1
                if number > 0:
                    records.add(work, t.Participant, {"event_id": events[-1], "person_id": person})
            number -= 1

    for start in range(0, left, TOGETHER):
        store.do("write", some, start, min(TOGETHER, left - start))


def empty(folder: Path, name: str, **more: Any) -> Store:
    """A fresh store."""
    return open_store(folder / name / "store.db", create=True, **more)


def spent(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def rows_of(store: Store) -> list[tuple[Any, list[dict[str, Any]]]]:
    """Every finished row, table by table."""
    with store.read() as connection:
        return [
            (table_of(model), [dict(row) for row in connection.execute(select(table_of(model))).mappings()])
            for model in t.SYNCED
        ]


def plainly(store: Store, rows: list[tuple[Any, list[dict[str, Any]]]]) -> None:
    with store.writing() as connection:
        for table, some in rows:
            if some:
                connection.execute(insert(table), some)


def exchange(folder: Path, runs: int, count: int) -> dict[str, tuple[float, float]]:
    """Name -> (seconds, ratio to the floor), medians."""
    source = empty(folder, "source")
    fill(source, count)
    rows = rows_of(source)
    with source.read() as connection:
        known = connection.exec_driver_sql("SELECT count(*) FROM change").scalar()
    assert known == count == sum(len(some) for _table, some in rows), known
    data = bytes_of.write(packs.make(source, personal=True))
    times: dict[str, list[float]] = {}
    ratios: dict[str, list[float]] = {}
    for number in range(runs + 1):
        floor, target = empty(folder, f"floor{number}"), empty(folder, f"target{number}")
        took = {"plain insert": spent(lambda: plainly(floor, rows))}  # noqa: B023
        took["export"] = spent(lambda: bytes_of.write(packs.make(source, personal=True)))
        took["import"] = spent(lambda: merge.apply(target, bytes_of.read(data).transactions))  # noqa: B023
        took["import again"] = spent(lambda: merge.apply(target, packs.opened(data, store=target).transactions))  # noqa: B023
        floor.close()
        target.close()
        if number:  # the first warms up
            for name, seconds in took.items():
                times.setdefault(name, []).append(seconds)
                ratios.setdefault(name, []).append(seconds / took["plain insert"])
    source.close()
    return {name: (statistics.median(times[name]), statistics.median(ratios[name])) for name in times}


def growth(folder: Path) -> list[tuple[int, float]]:
    """Seconds of one import by number of changes."""
    found = []
    for count in GROWTH:
        source = empty(folder, f"g{count}")
        fill(source, count)
        data = bytes_of.write(packs.make(source, personal=True))
        source.close()
        times = []
        for number in range(4 if count <= 10_000 else 2):  # the first warms up; other work only ever slows one down
            target = empty(folder, f"t{count}-{number}")
            times.append(spent(lambda: merge.apply(target, bytes_of.read(data).transactions)))  # noqa: B023
            target.close()
        found.append((count, min(times)))
    return found


def drawn(found: list[tuple[int, float]]) -> str:
    """The growth as SVG, both axes logarithmic, beside a straight line through the first point."""
    from math import log10

    width, height, left, top = 640, 400, 70, 30
    first, last = found[0], found[-1]
    low = min(seconds for _count, seconds in found) / 2
    high = max(max(s for _c, s in found), first[1] * last[0] / first[0]) * 1.5

    def x(count: float) -> float:
        return left + (width - left - 30) * log10(count / first[0]) / log10(last[0] / first[0])

    def y(seconds: float) -> float:
        return top + (height - top - 60) * (1 - log10(seconds / low) / log10(high / low))

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"',
        ' font-family="sans-serif" font-size="13">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for count, _seconds in found:
        lines.append(f'<path d="M{x(count):.1f} {y(low):.1f}V{y(high):.1f}" stroke="#e3e3e3"/>')
        lines.append(f'<text x="{x(count):.1f}" y="{height - 38}" text-anchor="middle">{count:,}</text>')
    step = 10.0 ** int(log10(low) - 1)
    while step < high:
        if step >= low:
            lines.append(f'<path d="M{left} {y(step):.1f}H{width - 30}" stroke="#e3e3e3"/>')
            lines.append(f'<text x="{left - 8}" y="{y(step) + 4:.1f}" text-anchor="end">{step:g} s</text>')
        step *= 10
    ends = (first[0], first[1]), (last[0], first[1] * last[0] / first[0])
    points = " ".join(f"{x(c):.1f},{y(s):.1f}" for c, s in ends)
    lines.append(f'<polyline points="{points}" fill="none" stroke="#999999" stroke-dasharray="5 4"/>')
    points = " ".join(f"{x(c):.1f},{y(s):.1f}" for c, s in found)
    lines.append(f'<polyline points="{points}" fill="none" stroke="#1f5fa8" stroke-width="2"/>')
    for count, seconds in found:
        lines.append(f'<circle cx="{x(count):.1f}" cy="{y(seconds):.1f}" r="4" fill="#1f5fa8"/>')
        lines.append(f'<text x="{x(count):.1f}" y="{y(seconds) - 10:.1f}" text-anchor="middle">{seconds:.2f} s</text>')
    lines.append(
        f'<text x="{width / 2}" y="{height - 12}" text-anchor="middle">changes in one file (dashed: linear)</text>'
    )
    lines.append(f'<text x="{left}" y="18">Time to bring a file in</text></svg>')
    return "\n".join(lines) + "\n"


def encrypted(folder: Path, runs: int) -> None:
    """Open, first page of search and 10,000 inserts of an encrypted store as ratios to a plain one."""
    people = [{"name_zh": f"{FAMILY[n % 20]}{GIVEN[n % 19]}{n}", "phone": str(n)} for n in range(10_000)]
    took: dict[str, dict[str, list[float]]] = {}

    for number in range(runs + 1):
        for kind in ("plain", "encrypted", "passphrase")[:: 1 if number % 2 else -1]:
            name = f"{kind}{number}"
            words = {} if kind == "plain" else {"passphrase": "橋立 出團密碼 2026"}
            store = empty(folder, name, **words)
            key = store.key

            def many(work: Work) -> None:
                for raw in people:
                    records.add(work, t.Person, raw)

            own = took.setdefault(kind, {})
            if kind != "passphrase":
                own.setdefault("10,000 people added", []).append(spent(lambda: store.do("many", many)))  # noqa: B023
            store.close()
            again = words if kind == "passphrase" else {"key": key}
            start = time.perf_counter()
            store = open_store(folder / name / "store.db", **again)
            own.setdefault("open", []).append(time.perf_counter() - start)
            if kind != "passphrase":
                with store.read() as connection:
                    own.setdefault("first page of search", []).append(spent(lambda: search.find(connection, "大")))
            store.close()
    for name in took["plain"]:
        plain, secret = (statistics.median(took[kind][name][1:]) for kind in ("plain", "encrypted"))
        print(f"{name:22} {secret / plain:5.2f} x plain  ({secret * 1000:7.1f} / {plain * 1000:7.1f} ms)")
    words = statistics.median(took["passphrase"]["open"][1:]) * 1000
    print(f"{'open by passphrase':22} {words:7.1f} ms: Argon2id, slow on purpose")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--growth", default="")
    parser.add_argument("--only", default="")
    chosen = parser.parse_args()
    over = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if chosen.only in ("", "exchange"):
            for job, (seconds, ratio) in exchange(folder, chosen.runs, CHANGES).items():
                target = TARGETS.get(job)
                said = "" if target is None else f"target {target:.1f}  {'PASS' if ratio <= target else 'OVER'}"
                over |= target is not None and ratio > target
                print(f"{job:14} {ratio:6.2f} x plain insert  ({seconds * 1000:7.1f} ms)  {said}")
        if chosen.only in ("", "encrypted"):
            encrypted(folder, chosen.runs)
        if chosen.growth:
            found = growth(folder)
            Path(chosen.growth).write_text(drawn(found), encoding="utf-8")
            for count, seconds in found:
                print(f"{count:8,} changes {seconds:7.2f} s  {seconds / count * 1e6:6.1f} µs each")
    return int(over)


if __name__ == "__main__":
    sys.exit(main())

"""Ten thousand contact cards. Run by hand; prints milliseconds of the processor and ratios.

    python tests/benchmarks/bench_people.py [--cards 10000] [--runs 3]

Reading the file alone; reading it into a preview, where nobody and where everybody is known; bringing them in as one
action; how soon a person who presses Cancel has the window back. The whole import (preview and action) must not take
more than MOST times the reading alone.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MOST = 3.0  # times reading the file alone


def cards(count: int) -> bytes:
    """Cards as an iPhone writes them, half of them Japanese, from four hundred organisations."""
    found = []
    for n in range(count):
        family, given = "山川田中木村上原石井"[n % 10] + "田本村井上"[n % 5], "一二三四五六七八九十"[n // 10 % 10]
        given += chr(0x4E00 + n % 3000)
        body = f"株式会社見本{n % 200}" if n % 2 else f"見本{n % 200}股份有限公司;業務部"
        found.append(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 17.5//EN\r\n"
            f"N:{family};{given};;;\r\nFN:{family}{given}\r\n"
            + (f"X-PHONETIC-LAST-NAME:やまだ\r\nX-PHONETIC-FIRST-NAME:はな{n % 50}\r\n" if n % 2 else "")
            + f"ORG:{body}\r\nTITLE:{'課長' if n % 2 else '經理'}\r\n"
            f"TEL;type=CELL;type=VOICE;type=pref:090-{n:08}\r\nTEL;type=WORK;type=VOICE:03-{n:08}\r\n"
            f"item1.EMAIL;type=INTERNET;type=pref:p{n}@example.jp\r\nitem1.X-ABLabel:_$!<Work>!$_\r\n"
            "item2.ADR;type=WORK;type=pref:;;丸の内1-1;千代田区;東京都;100-0005;日本\r\n"
            f"UID:00000000-0000-4000-8000-{n:012}\r\nEND:VCARD\r\n"
        )
    return "".join(found).encode()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cards", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=3)
    given = options.parse_args()
    sys.path[:0] = [str(ROOT)]
    from desktop.collector import undisturbed
    from desktop.exchange import vcardreading
    from desktop.importing import people
    from desktop.store.opening import open_store

    data = cards(given.cards)
    taken: dict[str, list[float]] = {}

    def timed(name: str, run: Callable[[], Any]) -> Any:
        gc.collect()
        begun = time.process_time()
        found = run()
        taken.setdefault(name, []).append(time.process_time() - begun)
        return found

    class Stop(Exception):
        pass

    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.db"
        open_store(empty, create=True).close()
        for run in range(given.runs):
            store = open_store(Path(shutil.copy(empty, Path(folder) / f"{run}.db")))
            with undisturbed():  # as the import reads it
                timed("read", lambda: vcardreading.read(data, "x.vcf"))
            preview = timed("preview, nobody known", lambda store=store: people.preview(store, data, "x.vcf"))
            stopped = [0.0]

            def cancel(done: int, _all: int, stopped: list[float] = stopped) -> None:
                if done and not stopped[0]:
                    stopped[0] = time.process_time()
                    raise Stop

            try:
                people.bring(store, preview, None, cancel)
            except Stop:
                taken.setdefault("cancel", []).append(time.process_time() - stopped[0])
            counts = timed("bring", lambda store=store, preview=preview: people.bring(store, preview))
            assert counts.added == given.cards, counts
            again = timed("preview, everybody known", lambda store=store: people.preview(store, data, "x.vcf"))
            assert again.counts().unchanged == given.cards, again.counts()
            store.close()
    read = statistics.median(taken["read"])
    for name, times in taken.items():
        print(f"{name:28} {statistics.median(times) * 1000:9.0f} ms  {statistics.median(times) / read:5.2f} x reading")
    whole = (statistics.median(taken["preview, nobody known"]) + statistics.median(taken["bring"])) / read
    print(f"{'import, from file to stored':28} {'':12}  {whole:5.2f} x reading (at most {MOST})")
    return int(whole > MOST)


if __name__ == "__main__":
    sys.exit(main())

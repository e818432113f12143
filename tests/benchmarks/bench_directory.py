"""The directory with 100,000 people against bare SQL. Run by hand; prints milliseconds and ratios.

    python tests/benchmarks/bench_directory.py [--people 100000] [--runs 9] [--encrypted] [--keep FILE]

A keystroke: what the search box and what the contacts page read for it, against the driver's own LIKE on the same
columns for the same first page. Adding a person: one undoable action with its journal, keys and search words, against
an INSERT of the same row and its commit. Both sides run in turns on one file. With --keep the store is made once.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
KEYSTROKE, ADDING = 3.0, 5.0  # times bare SQL
CHUNK = 5_000
SURNAMES = (
    "渡邉:わたなべ 髙橋:たかはし 佐藤:さとう 鈴木:すずき 石井:いしい 篠崎:しのざき 川崎:かわさき "
    "阿久津:あくつ 上原:うえはら 長瀬:ながせ 小林:こばやし 田中:たなか 斎藤:さいとう 山本:やまもと "
    "中嶋:なかじま 松浦:まつうら 井上:いのうえ 千葉:ちば 三浦:みうら 高坂:こうさか"
).split()
GIVEN = (
    "太郎:たろう 次郎:じろう 花子:はなこ 慎一:しんいち 陽子:ようこ 勇毅:ゆうき 和司:かずし 健:けん 尚樹:なおき "
    "孝史:たかし"
).split()
TITLES = "課長 室長 主幹 主査 主事 係長 部長 次長 技師 副参事".split()
TYPED = (
    "わ",
    "わたなべ",
    "渡辺",
    "渡辺 じ",
    "watanabe yuuki",
    "小林課長",
    "経済政策",
    "zou",
    "043-223-17",
    "誰もいない",
)


def fill(store: Any, people: int) -> None:
    """Prefectures with sections, and people who each hold a post in one."""
    from desktop import reference
    from desktop.store import records
    from desktop.store import tables as t

    dice = random.Random(6)
    bodies: dict[str, dict[str, Any]] = {}
    leaves = []
    for prefecture in reference.prefectures():
        top = str(uuid.uuid4())
        bodies[top] = {"kind": "prefecture", "region": prefecture.iso, "name_zh": prefecture.name.zh,
                       "name_ja": prefecture.name.ja, "kana": prefecture.kana}  # fmt: skip
        for part in ("経済政策課", "産業振興課", "国際課", "観光課"):
            row_id = str(uuid.uuid4())
            leaves.append(row_id)
            bodies[row_id] = {"kind": "department", "parent_id": top, "name_ja": part, "name_zh": part}
    store.do("bodies", records.add_all, t.Organisation, bodies)
    for start in range(0, people, CHUNK):
        persons, posts = {}, {}
        for number in range(start, min(start + CHUNK, people)):
            surname, kana = dice.choice(SURNAMES).split(":")
            given, reading = dice.choice(GIVEN).split(":")
            more = chr(0x4E00 + dice.randrange(6000))
            row_id = str(uuid.uuid4())
            persons[row_id] = {
                "name_zh": surname + given + more, "name_ja": surname + given + more, "kana": f"{kana} {reading}",
                "phone": f"043-{number % 900 + 100}-{number % 9000 + 1000}", "email": f"p{number}@example.lg.jp",
                "notes": "2019年9月の研修会で会う" if number % 5 == 0 else "",
            }  # fmt: skip
            title = dice.choice(TITLES)
            posts[str(uuid.uuid4())] = {
                "person_id": row_id, "organisation_id": dice.choice(leaves), "title_zh": title, "title_ja": title,
            }  # fmt: skip
        store.do("people", records.add_all, t.Person, persons)
        store.do("posts", records.add_all, t.Post, posts)
        print(f"\r{start + len(persons)} people", end="", file=sys.stderr)
    print(file=sys.stderr)


def timed(work: Callable[[], Any]) -> float:
    gc.collect()
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def bare_search(raw: Any, text: str) -> list[Any]:
    """What anybody would write: LIKE on the stored keys of people, bodies and items, the first fifty in order."""
    from desktop.domain.folding import wanted

    words = [wanted("".join(c for c in word if c != "-")) for word in text.split()]
    columns = " AND ".join("(search_key LIKE ? OR search_more LIKE ? OR search_rest LIKE ?)" for _word in words)
    likes = [f"%{word}%" for word in words for _column in range(3)]
    found = raw.execute(
        f"SELECT id, name_zh, name_ja, kana FROM person WHERE alive AND {columns} ORDER BY sort_ja, id LIMIT 50", likes
    ).fetchall()
    for table in ("organisation", "event"):
        raw.execute(f"SELECT * FROM {table} WHERE alive AND search_key LIKE ? LIMIT 50", likes[:1]).fetchall()
    return list(found)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=100_000)
    options.add_argument("--runs", type=int, default=9)
    options.add_argument("--encrypted", action="store_true")
    options.add_argument("--keep", type=Path)
    chosen = options.parse_args()
    sys.path[:0] = [str(ROOT)]
    from desktop import letters
    from desktop.store import peoplelist, records, search
    from desktop.store import tables as t
    from desktop.store.opening import open_store
    from desktop.store.registers import table_of

    with tempfile.TemporaryDirectory() as folder:
        path = chosen.keep or Path(folder) / "big.db"
        secret = "four words of a passphrase" if chosen.encrypted else ""
        if not path.exists():
            made = open_store(path, create=True, passphrase=secret)
            fill(made, chosen.people)
            made.close()
        for table in (letters.folding, letters.strokes, letters.mandarin):
            table.cache_clear()
        begun = time.perf_counter()
        store = open_store(path, passphrase=secret)
        opening = (time.perf_counter() - begun) * 1000
        print(f"{opening:8.1f} ms            opening the store, {path.stat().st_size >> 20} MB")
        assert not letters.folding.cache_info().currsize, "a table of letters was read at the start"
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with store.read() as connection:
            first = timed(lambda: search.find(connection, TYPED[0]))
        print(f"{first:8.1f} ms            the first keystroke of the day: tables of letters and pages are read")
        ratios = []
        for text in TYPED:
            ours, page, bare = [], [], []
            for _run in range(chosen.runs):
                with store.read() as connection:
                    ours.append(timed(lambda text=text: search.find(connection, text)))
                    wanted = peoplelist.Wanted(text=text)
                    page.append(timed(lambda wanted=wanted: peoplelist.first_page(connection, wanted)))
                    raw = connection.connection.driver_connection
                    bare.append(timed(lambda text=text, raw=raw: bare_search(raw, text)))
            box, seen, plain = (statistics.median(several) for several in (ours, page, bare))
            ratios += [box / plain, seen / plain]
            said = f"{box:8.1f} ms  x{box / plain:5.2f}   {seen:8.1f} ms  x{seen / plain:5.2f}"
            print(f"{said}   {plain:8.1f} ms bare   {text}")
        keystroke = statistics.median(ratios)
        print(f"          keystroke to first page, median x{keystroke:.2f} (at most {KEYSTROKE})")
        more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10
        print(f"{more:8} MB            more memory after searching")

        table = table_of(t.Person)
        with store.read() as connection:
            row = dict(connection.execute(table.select().limit(1)).mappings().one())
        names = list(row)
        insert = f"INSERT INTO person ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        raw_connection = store.engine.raw_connection()
        raw = raw_connection.driver_connection
        one, other = [], []
        for number in range(chosen.runs * 3):
            data = {"name_zh": f"王{number}明", "kana": "おう めい", "phone": "02-2754-1255"}
            one.append(timed(lambda data=data: store.do("add", records.add, t.Person, data)))

            def plain(number: int = number) -> None:
                raw.execute("BEGIN IMMEDIATE")
                raw.execute(insert, [str(uuid.uuid4()) if name == "id" else row[name] for name in names])
                raw.execute("COMMIT")

            other.append(timed(plain))
        ours_ms, plain_ms = statistics.median(one), statistics.median(other)
        adding = ours_ms / plain_ms
        print(f"{ours_ms:8.1f} ms  x{adding:5.2f}   {plain_ms:8.1f} ms bare   adding a person (at most {ADDING})")
        raw_connection.close()
        store.close()
    return 0 if keystroke <= KEYSTROKE and adding <= ADDING else 1


if __name__ == "__main__":
    sys.exit(main())

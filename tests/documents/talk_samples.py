"""A small day of one-to-one meetings for the tests of its papers."""

from __future__ import annotations

from datetime import date, time

from desktop.domain.money import Money
from desktop.domain.talkpapers import Meeting, Party, Result, Slot, TalkPlan, TalkResults
from desktop.domain.text import Pair

TAIWAN = (
    ("研華", "アドバンテック"), ("智易科技", "アーカディアン"), ("凌群電腦", "シスコム"), ("正文科技", "ジェムテック"),
)  # fmt: skip
JAPAN = (
    ("宮城電子", "みやぎ電子株式会社"), ("東北感測", "株式会社東北センサー"), ("仙台食品", "仙台フーズ株式会社"),
    ("石卷造船", "石巻造船株式会社"),
)  # fmt: skip


def plan(slots: int = 6) -> TalkPlan:
    """Four companies of each side, every one of which meets every other one of the other side."""
    times = [Slot(n + 1, time(9 + n // 2, n % 2 * 25), time(9 + n // 2, n % 2 * 25 + 20)) for n in range(slots)]
    times.insert(2, Slot(0, time(9, 45), time(10, 0), Pair("茶敘", "休憩")))
    ours = [
        Party(f"t{n}", "tw", f"T{n:02}", Pair(*name), Pair("李經理", "李マネージャー"))
        for n, name in enumerate(TAIWAN, 1)
    ]
    theirs = [Party(f"j{n}", "jp", f"J{n:02}", Pair(*name)) for n, name in enumerate(JAPAN, 1)]
    helper = Pair("陳口譯", "陳通訳")
    met = [
        Meeting(slot + 1, n + 1, ours[(n + slot) % 4], theirs[n], helper if n % 2 else Pair())
        for slot in range(4)
        for n in range(4)
    ]
    return TalkPlan(
        Pair("臺日商談會", "台日商談会"), Pair("仙台國際中心", "仙台国際センター"), date(2019, 9, 17), tuple(times),
        (*ours, *theirs), tuple(met), 4, date(2019, 9, 10),
    )  # fmt: skip


def results() -> TalkResults:
    """What came of them."""
    kinds = ("deal", "samples", "further", "none")
    note = Pair("九月寄樣品", "9月にサンプル送付")
    lines = [
        Result(
            met, "missed" if n == 5 else "held", "" if n == 5 else kinds[n % 4],
            Money(3_000_000, "JPY") if n == 0 else None, note if n == 1 else Pair(),
        )
        for n, met in enumerate(plan().meetings)
    ]  # fmt: skip
    return TalkResults(plan(), tuple(lines))

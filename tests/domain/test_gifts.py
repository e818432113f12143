"""Gifts: what the rules of both countries ask of them, until when, and what is no present for whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain import gifts
from desktop.domain.gifts import LATE, MUST, NOTHING, OPEN, RECEIVED, Gift, Judged, Limits
from desktop.domain.gifttaboos import FOUR, NINE, taboos
from desktop.domain.money import Money
from desktop.domain.text import Pair

DAY, TODAY = date(2019, 9, 18), date(2019, 9, 20)
RATES = {"": {"JPY": "0.25"}}
CAME = Gift("1", RECEIVED, DAY, Pair("千葉縣", "千葉県"), "chiba", item=Pair("漆器", "漆器"), courtesy="no")


def of(gift: Gift, *before: Gift, today: date = TODAY, limits: Limits | None = None) -> Judged:
    return gifts.judged([*before, gift], RATES, limits or Limits(), today)[-1]


def said(line: Judged, kind: str = "") -> list[str]:
    return [one.sentence.msgid for one in line.advice if not kind or one.kind == kind]


def test_what_is_received_is_reported_above_3000_within_three_days() -> None:
    """Point 2: 3,000 each; point 5: three days. What is exactly a limit is within it."""
    within = of(replace(CAME, each=Money(3_000_00)))
    assert (within.state, said(within, MUST)) == (NOTHING, [])
    above = of(replace(CAME, each=Money(3_000_01)))
    assert (above.state, above.due, said(above, MUST)) == (OPEN, date(2019, 9, 21), [gifts.REPORT])
    assert of(above.gift, today=date(2019, 9, 22)).state == LATE
    done = of(replace(above.gift, reported=date(2019, 9, 20)), today=date(2019, 9, 22))
    assert (done.state, said(done, MUST), gifts.REPORTED in said(done)) == ("done", [], True)
    yen = of(replace(CAME, each=Money(12_004, "JPY")))  # x 0.25 = 3,001
    assert (yen.home, yen.state) == (3_001_00, OPEN)
    assert of(replace(CAME, each=Money(12_004, "JPY"), rate="0.2499")).state == NOTHING  # 2,999.7996
    assert said(of(replace(CAME, each=Money(50_00, "USD")))) == [gifts.NO_RATE]
    assert said(of(CAME)) == [gifts.NO_VALUE]


def test_courtesy_is_exempt_and_500_may_be_kept() -> None:
    """Point 4: 公務禮儀; 500 from one, 1,000 for several people of the office."""
    courtesy = of(replace(CAME, each=Money(80_000_00), courtesy="yes", disposition="office"))
    assert (courtesy.state, said(courtesy)) == (NOTHING, [gifts.COURTESY])
    assert said(of(replace(CAME, each=Money(500_00)))) == [gifts.SMALL]
    assert gifts.INTEREST in said(of(replace(CAME, each=Money(500_01))))
    assert said(of(replace(CAME, each=Money(100_00), quantity=10))) == [gifts.SMALL]
    assert gifts.INTEREST in said(of(replace(CAME, each=Money(100_00), quantity=10, person=True)))
    assert gifts.ASK_COURTESY in said(of(replace(CAME, each=Money(600_00), courtesy="")))
    assert gifts.SMALL in said(of(replace(CAME, each=Money(600_00)), limits=Limits(tw_interest=600)))


def test_one_side_gives_no_more_than_10000_in_a_year() -> None:
    """Point 2: 10,000 a year from one source; courtesy and what was returned do not count."""
    first = [replace(CAME, id=f"0{n}", each=Money(2_500_00)) for n in range(4)]
    assert gifts.YEAR not in said(of(replace(first[3], id="1"), *first[:3]))
    over = of(replace(CAME, each=Money(1_00)), *first)
    assert (over.state, said(over, MUST)) == (OPEN, [gifts.YEAR])
    assert of(replace(CAME, each=Money(1_00), day=date(2020, 1, 2)), *first, today=date(2020, 1, 3)).state == NOTHING
    assert of(replace(CAME, each=Money(1_00), source="kobe"), *first).state == NOTHING
    returned = [replace(first[0], disposition="returned"), *first[1:]]
    assert of(replace(CAME, each=Money(1_00)), *returned).state == NOTHING


def test_a_japanese_receiver_reports_above_5000_yen_by_the_14th_after_the_quarter() -> None:
    gift = Gift("1", day=DAY, each=Money(5_000, "JPY"), item=Pair("茶葉", "お茶"))
    assert said(of(gift)) == []
    above = of(replace(gift, each=Money(5_001, "JPY")))
    assert (said(above), above.advice[0].due, above.state) == ([gifts.THEIRS], date(2019, 10, 14), NOTHING)
    assert said(of(replace(gift, each=Money(1_250_01)))) == [gifts.THEIRS]  # 1,250.01 / 0.25
    assert gifts.THEIRS_OPEN in said(of(replace(gift, each=Money(20_001, "JPY"))))
    assert said(of(replace(gift, each=Money(900, "JPY"), quantity=10))) == []
    assert said(of(replace(gift, each=Money(900, "JPY"), quantity=10, person=True))) == [gifts.THEIRS]
    assert said(of(replace(gift, each=Money(90_000_00), country="TW"))) == []
    assert gifts.quarter_day(date(2019, 12, 31), Limits()) == date(2020, 1, 14)


def test_what_cannot_be_judged_is_said() -> None:
    gift = Gift("1", each=Money(-1_00))
    assert set(said(of(gift))) == {gifts.NO_DAY, gifts.BEFORE_ZERO}
    assert gifts.FUTURE in said(of(replace(gift, day=date(2019, 10, 1))))
    (line,) = gifts.judged([replace(gift, day=DAY, each=Money(100_00))], {}, Limits(), TODAY)
    assert said(line) == [gifts.NO_YEN]


@pytest.mark.parametrize(
    "text", "掛鐘 置き時計 雨傘 扇子 毛巾 白いハンカチ 水果刀 包丁 水梨 球鞋 白菊花 白い花".split()
)
def test_what_is_no_gift(text: str) -> None:
    assert taboos(text, 1)


@pytest.mark.parametrize(
    "text",
    [
        "腕時計",
        "鳳梨酥",
        "山梨縣葡萄酒",
        "梨山茶",
        "剪紙",
        "望遠鏡",
        "茶葉",
        "24個入",
        "琉璃",
        "圖書館紀念章",
        "白花油",
        "電風扇",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert taboos(text, 1) == []


def test_numbers_and_whose_taboo_comes_first() -> None:
    assert (taboos("茶碗", 4), taboos("茶碗", 9), taboos("茶碗", 14)) == ([FOUR], [NINE], [])
    assert taboos("鳳梨酥 ９入", 1) == [NINE] and taboos("四個入り", 1) == [FOUR]
    assert "Japanese" in taboos("白手帕", 1, "JP")[0] and "Taiwanese" in taboos("白手帕", 1, "TW")[0]

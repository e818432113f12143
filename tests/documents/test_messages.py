"""A day for the messenger: as text, and as a picture."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from paper_samples import plan_2019, programme
from PIL import Image

from desktop.documents import dayimage, messenger
from desktop.domain.text import Pair

DAY = date(2019, 9, 18)


def test_a_day_reads_as_a_message() -> None:
    assert (
        messenger.text(programme(), DAY, "zh_TW")
        == """【9/18（三）】台日夥伴關係強化研討會訪問團
集合：〔A組〕13:00　會場1樓大廳

■ 當日行程
（原定參訪企業，因颱風取消）
13:30–16:30　〔A組〕台日夥伴關係強化研討會－千葉縣
　千葉商工會議所　第一 Hall
　千葉市中央區中央2-5-1
14:00–16:00　〔B組〕參觀物流中心〔洽詢中〕
　範例物流中心
18:00–19:00　拜會千葉縣廳（原定17:00，因颱風延後）
　千葉縣廳

住宿：千葉範例飯店　千葉市中央區中央1-1-1　043-000-0000
服裝：正式服裝
攜帶物品：名片
緊急電話：+81 90-0000-0000
第3版　108年9月10日
"""
    )
    both = messenger.text(programme(), DAY)
    assert "服装：スーツ着用" in both and "（当初予定の企業訪問は台風のため中止）" in both and "服裝：正式服裝" in both


def test_what_is_not_said_is_announced_and_a_member_has_his_own() -> None:
    text = messenger.text(programme(member_id="m2"), DAY, "ja")
    assert (
        "集合：別途連絡" in text
        and "A班" not in text
        and "〔B班〕物流センター視察〔調整中〕" in text
        and "林志豪" in text
    )
    flight = messenger.text(programme(), date(2019, 9, 17), "zh_TW")
    assert "13:50（臺灣）–17:50（日本）　去程（松山機場→羽田機場）" in flight
    assert "無安排" in messenger.text(programme(), date(2020, 1, 1), "zh_TW")


def test_no_line_is_broken_or_turned_round_by_what_was_typed() -> None:
    plan = plan_2019()
    bad = Pair("一\n二\u202e三\t四", "一\n二")
    items = tuple(replace(item, title=bad, place=bad) for item in plan.items)
    text = messenger.text(programme(replace(plan, items=items, _teams={})), DAY, "zh_TW")
    assert not re.search("[\u202e\t]", text) and "一二三四" in text


def test_things_to_bring_are_named_once() -> None:
    plan = plan_2019()
    items = tuple(replace(item, bring=Pair("名片、護照", "名刺")) for item in plan.items)
    made = programme(
        replace(plan, items=items, _teams={}), packing={"visit": (Pair("名片", "名刺"), Pair("禮品 ×2", "記念品 ×2"))}
    )
    assert "攜帶物品：名片、護照、禮品 ×2\n" in messenger.text(made, DAY, "zh_TW")


def test_the_picture_is_as_wide_as_a_phone_and_says_the_same(pages: Callable[[bytes], list[str]]) -> None:
    for language in ("zh_TW", "ja", "both"):
        image = Image.open(io.BytesIO(dayimage.png(programme(), DAY, language)))
        image.load()
        assert image.format == "PNG" and image.width == 1080 and 1200 < image.height < 4000
        assert image.getpixel((4, 4)) == (34, 64, 107)  # the band
        edge = image.convert("L").crop((0, image.height // 2, 40, image.height))
        assert edge.getextrema() == (255, 255)  # nothing runs out to the edge
    (text,) = pages(dayimage.page(programme(), DAY))
    for part in (
        "第2天",
        "2日目",
        "會場1樓大廳",
        "当初17:00の予定",
        "スーツ着用",
        "+81 90-0000-0000",
        "千葉見本ホテル",
    ):
        assert part in re.sub(r"\s", " ", text).replace("\n", ""), part
    full = replace(plan_2019(), items=tuple(replace(plan_2019().items[3], id=f"i{n}") for n in range(60)), _teams={})
    tall = Image.open(io.BytesIO(dayimage.png(programme(full), DAY)))
    assert tall.width == 1080
